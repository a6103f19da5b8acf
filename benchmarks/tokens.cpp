// SPDX-License-Identifier: BSL-1.0
#include <quoin/tokens.hpp>

#include "corpus.hpp"

namespace {

using quoin::detail::instruction_set;

template <class Rules>
void find_tokens(benchmark::State& state, instruction_set instructions) {
    if (instructions > quoin::detail::best_instruction_set()) {
        state.SkipWithError("this processor lacks the instructions");
        return;
    }
    std::string_view const text = quoin_bench::corpus();
    std::size_t found = 0;
    for (auto _ : state)
        found = quoin::detail::find_tokens(text, Rules{}, instructions).size();
    quoin_bench::report(state, text.size(), found);
}

template <class Rules>
void quoin_tokens(benchmark::State& state) {
    find_tokens<Rules>(state, quoin::detail::best_instruction_set());
}
BENCHMARK(quoin_tokens<quoin::icu_rules>)->Name("tokens/quoin")->Unit(benchmark::kMillisecond);
BENCHMARK(quoin_tokens<quoin::uax29_rules>)->Name("tokens/quoin_uax29")->Unit(benchmark::kMillisecond);
BENCHMARK(quoin_tokens<quoin::ud_rules>)->Name("tokens/quoin_ud")->Unit(benchmark::kMillisecond);
BENCHMARK(quoin_tokens<quoin::ptb_rules>)->Name("tokens/quoin_ptb")->Unit(benchmark::kMillisecond);

void tokens_avx2(benchmark::State& state) {
    find_tokens<quoin::icu_rules>(state, instruction_set::avx2);
}
BENCHMARK(tokens_avx2)->Name("tokens/quoin_avx2")->Unit(benchmark::kMillisecond);

void tokens_portable(benchmark::State& state) {
    find_tokens<quoin::icu_rules>(state, instruction_set::portable);
}
BENCHMARK(tokens_portable)->Name("tokens/quoin_portable")->Unit(benchmark::kMillisecond);

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
