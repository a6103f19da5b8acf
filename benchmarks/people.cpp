// SPDX-License-Identifier: BSL-1.0
#include <quoin/people.hpp>

#include "corpus.hpp"

namespace {

void quoin_people(benchmark::State& state) {
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences;
    auto const document = nlp(quoin::borrowed(quoin_bench::corpus()));
    quoin::people_finder const finder;
    std::size_t found = 0;
    for (auto _ : state)
        found = finder(document).size();
    quoin_bench::report(state, document.text().size(), found);
}
BENCHMARK(quoin_people)->Name("people/quoin")->Unit(benchmark::kMillisecond);

} // namespace
