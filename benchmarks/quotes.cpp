// SPDX-License-Identifier: BSL-1.0
#include "corpus.hpp"

#include <quoin/people.hpp>
#include <quoin/quotes.hpp>
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

namespace {

/// The job as a whole: tokens, sentences and people are found anew each time.
void find_quotes(benchmark::State& state) {
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes;
    std::string_view const text = quoin_bench::corpus();
    std::size_t found = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto const document = nlp(quoin::borrowed(text));
        found = document.get<quoin::quote>().size();
    }
    quoin_bench::report(state, text.size(), found);
}

/// What quotes cost by themselves, over layers that are there already.
void find_quotes_alone(benchmark::State& state) {
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people;
    std::string_view const text = quoin_bench::corpus();
    auto const document = nlp(quoin::borrowed(text));
    quoin::quote_finder const finder;
    std::size_t found = 0;
    for ([[maybe_unused]] auto _ : state)
        found = finder(document).size();
    quoin_bench::report(state, text.size(), found);
}

BENCHMARK(find_quotes)->Name("quotes/quoin");
BENCHMARK(find_quotes_alone)->Name("quotes/quoin/alone");

} // namespace
