// SPDX-License-Identifier: BSL-1.0
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include "corpus.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

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

/// The same with the instructions of another processor.
void sentences_with(benchmark::State& state, quoin::detail::instruction_set instructions) {
    if (instructions > quoin::detail::best_instruction_set()) {
        state.SkipWithError("this processor lacks the instructions");
        return;
    }
    std::string_view const text = quoin_bench::corpus();
    quoin::detail::added_words const none;
    std::vector<quoin::sentence> sentences;
    for (auto _ : state) {
        auto const tokens = quoin::detail::find_tokens(text, quoin::ud_rules{}, instructions);
        auto const paragraphs = quoin::detail::find_paragraphs(text, quoin::newline_policy::automatic, instructions);
        sentences.clear();
        quoin::detail::news_sentences<> cut(text, none, quoin::quote_policy::running, instructions);
        for (quoin::paragraph const& each : paragraphs)
            cut(each.where, [&](quoin::extent where) { sentences.push_back({where}); });
    }
    quoin_bench::report(state, text.size(), sentences.size());
}

void sentences_avx2(benchmark::State& state) {
    sentences_with(state, quoin::detail::instruction_set::avx2);
}
BENCHMARK(sentences_avx2)->Name("sentences/quoin_avx2")->Unit(benchmark::kMillisecond);

void sentences_portable(benchmark::State& state) {
    sentences_with(state, quoin::detail::instruction_set::portable);
}
BENCHMARK(sentences_portable)->Name("sentences/quoin_portable")->Unit(benchmark::kMillisecond);

void quoin_paragraphs(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    std::size_t found = 0;
    for (auto _ : state)
        found = quoin::paragraph_finder{}(quoin::document_view<>(text)).size();
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(quoin_paragraphs)->Name("paragraphs/quoin")->Unit(benchmark::kMillisecond);

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
