// SPDX-License-Identifier: BSL-1.0
#include <quoin/quoin.hpp>

#include "corpus.hpp"
#include "names.hpp"

#include <string>
#include <utility>
#include <vector>

namespace {

/// A few hundred names, each standing for itself: as many as a newsroom keeps for one beat.
quoin::gazetteer<std::string> small_gazetteer() {
    std::vector<std::pair<std::string, std::string>> names;
    for (std::string const& name : quoin_bench::names(300))
        names.emplace_back(name, name);
    return quoin::gazetteer<std::string>(names);
}

template <class Layer>
std::size_t count(auto const& document) {
    return document.template get<Layer>().size();
}

/// Every layer that the library makes. What it finds is counted without tokens, which would drown the rest.
void all_layers(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes |
                     quoin::money | quoin::entities(small_gazetteer()) | quoin::acronyms;
    std::size_t found = 0;
    for (auto _ : state) {
        auto const document = nlp(quoin::borrowed(text));
        found = count<quoin::sentence>(document) + count<quoin::person>(document) + count<quoin::quote>(document) +
                count<quoin::amount>(document) + count<quoin::entity>(document) + count<quoin::acronym>(document);
    }
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(all_layers)->Name("pipeline/quoin")->Unit(benchmark::kMillisecond);

} // namespace
