// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/brat.hpp>
#include <quoin/io/conllu.hpp>
#include <quoin/io/json_lines.hpp>

#include "corpus.hpp"

#include <quoin/quoin.hpp>

#include <string>

namespace {

/// The corpus with the layers that are written, which is done once: only writing is measured.
auto const& document() {
    static auto const made = (quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes |
                              quoin::money | quoin::acronyms)(quoin::borrowed(quoin_bench::corpus()));
    return made;
}

template <class Format>
void write_document(benchmark::State& state, Format const& format) {
    std::size_t written = 0;
    for (auto _ : state)
        written = quoin::io::to_string(format, document(), "corpus").size();
    quoin_bench::report(state, quoin_bench::corpus().size(), written);
}

void json_lines(benchmark::State& state) {
    write_document(state, quoin::io::json_lines());
}
BENCHMARK(json_lines)->Name("io/json_lines/bytes")->Unit(benchmark::kMillisecond);

void json_lines_utf16(benchmark::State& state) {
    write_document(state, quoin::io::json_lines({.offsets = quoin::offset_unit::utf16}));
}
BENCHMARK(json_lines_utf16)->Name("io/json_lines/utf16")->Unit(benchmark::kMillisecond);

void conllu(benchmark::State& state) {
    write_document(state, quoin::io::conllu());
}
BENCHMARK(conllu)->Name("io/conllu")->Unit(benchmark::kMillisecond);

void brat(benchmark::State& state) {
    write_document(state, quoin::io::brat());
}
BENCHMARK(brat)->Name("io/brat")->Unit(benchmark::kMillisecond);

} // namespace
