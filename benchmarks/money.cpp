// SPDX-License-Identifier: BSL-1.0
#include "corpus.hpp"

#include <quoin/money.hpp>

namespace {

void money(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    quoin::money_finder const find;
    std::size_t found = 0;
    for (auto _ : state)
        found = find(quoin::document_view<>(text)).size();
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(money)->Name("money/quoin");

} // namespace
