// SPDX-License-Identifier: BSL-1.0
#include "corpus.hpp"

#include <quoin/money.hpp>

#ifdef QUOIN_HYPERSCAN
#include <hs.h>
#endif

namespace {

void money(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    quoin::money_finder const find({.locale = "en_GB"});
    std::size_t found = 0;
    for (auto _ : state)
        found = find(quoin::document_view<>(text)).size();
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(money)->Name("money/quoin");

#ifdef QUOIN_HYPERSCAN

/// The simplest form alone: a sign, digits, a magnitude. It values nothing, and reports every end of every match.
void hyperscan(benchmark::State& state) {
    std::string_view const text = quoin_bench::corpus();
    char const* const pattern = "(\\$|\xc2\xa3|\xe2\x82\xac)[0-9][0-9,.]*( ?(million|billion|trillion|bn|m|k))?";
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    hs_scratch_t* scratch = nullptr;
    bool const ready = hs_compile(pattern, 0, HS_MODE_BLOCK, nullptr, &database, &error) == HS_SUCCESS &&
                       hs_alloc_scratch(database, &scratch) == HS_SUCCESS;
    std::size_t found = 0;
    auto const count = [](unsigned, unsigned long long, unsigned long long, unsigned, void* matches) {
        ++*static_cast<std::size_t*>(matches);
        return 0;
    };
    for (auto _ : state) {
        found = 0;
        if (!ready ||
            hs_scan(database, text.data(), static_cast<unsigned>(text.size()), 0, scratch, count, &found) != HS_SUCCESS)
            state.SkipWithError("Hyperscan cannot run the pattern.");
    }
    quoin_bench::report(state, text.size(), found);
    hs_free_compile_error(error);
    hs_free_scratch(scratch);
    hs_free_database(database);
}
BENCHMARK(hyperscan)->Name("money/hyperscan");

#endif

} // namespace
