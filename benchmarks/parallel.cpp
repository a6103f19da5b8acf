// SPDX-License-Identifier: BSL-1.0
#include <quoin/parallel.hpp>

#include "corpus.hpp"

#include <quoin/quoin.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace {

/// The corpus as texts of the size of an article, each from the beginning of a line.
std::vector<std::string_view> articles() {
    constexpr std::size_t size = 4096;
    std::vector<std::string_view> found;
    std::string_view rest = quoin_bench::corpus();
    while (!rest.empty()) {
        std::size_t const line_end = rest.size() > size ? rest.find('\n', size) : std::string_view::npos;
        std::size_t const taken = line_end == std::string_view::npos ? rest.size() : line_end + 1;
        found.push_back(rest.substr(0, taken));
        rest.remove_prefix(taken);
    }
    return found;
}

void quoin_parallel(benchmark::State& state) {
    std::vector<std::string_view> const texts = articles();
    auto const nlp =
        quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes | quoin::money;
    auto const annotate = [&](std::string_view text) { return nlp(quoin::borrowed(text)); };
    std::size_t found = 0;
    for (auto _ : state) {
        found = 0;
        auto count = [&](auto const& document) { found += document.template get<quoin::quote>().size(); };
        quoin::parallel_transform(texts, annotate, count, {.threads = static_cast<int>(state.range(0))});
    }
    quoin_bench::report(state, quoin_bench::corpus().size(), found);
}
BENCHMARK(quoin_parallel)
    ->Name("parallel/threads")
    ->Arg(1)
    ->Arg(2)
    ->Arg(4)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
