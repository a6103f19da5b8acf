// SPDX-License-Identifier: BSL-1.0
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include "corpus.hpp"

namespace {

void quoin_sentences(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences;
    std::size_t found = 0;
    for (auto _ : state) {
        auto const document = nlp(quoin::borrowed(text));
        found = document.get<quoin::sentence>().size();
    }
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(quoin_sentences)->Name("sentences/quoin")->Unit(benchmark::kMillisecond);

void paragraphs_alone(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    std::size_t found = 0;
    for (auto _ : state)
        found = quoin::paragraph_finder{}(quoin::document_view<>(text)).size();
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(paragraphs_alone)->Name("paragraphs/quoin")->Unit(benchmark::kMillisecond);

void without_tokens(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    auto const nlp = quoin::paragraphs | quoin::sentences;
    std::size_t found = 0;
    for (auto _ : state) {
        auto const document = nlp(quoin::borrowed(text));
        found = document.get<quoin::sentence>().size();
    }
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(without_tokens)->Name("sentences/quoin_without_tokens")->Unit(benchmark::kMillisecond);

void icu_sentences(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    std::size_t found = 0;
    for (auto _ : state) {
        found = 0;
        quoin::detail::visit_icu_boundaries<UBRK_SENTENCE>(text, [&](std::size_t) { ++found; });
    }
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(icu_sentences)->Name("sentences/icu")->Unit(benchmark::kMillisecond);

} // namespace
