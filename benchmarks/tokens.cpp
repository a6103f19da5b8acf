// SPDX-License-Identifier: BSL-1.0
#include <quoin/tokens.hpp>

#include "corpus.hpp"

namespace {

void quoin_tokens(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    quoin::basic_token_finder<quoin::icu_rules> const finder;
    std::size_t found = 0;
    for (auto _ : state)
        found = finder(quoin::document_view<>(text)).size();
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(quoin_tokens)->Name("tokens/quoin")->Unit(benchmark::kMillisecond);

void icu_words(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    std::size_t found = 0;
    for (auto _ : state) {
        found = 0;
        quoin::detail::visit_icu_boundaries<UBRK_WORD>(text, [&](std::size_t) { ++found; });
    }
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(icu_words)->Name("tokens/icu")->Unit(benchmark::kMillisecond);

} // namespace
