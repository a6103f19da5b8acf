// SPDX-License-Identifier: BSL-1.0
#include <quoin/entities.hpp>
#include <quoin/tokens.hpp>

#include "corpus.hpp"
#include "names.hpp"
#include "reference_matcher.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#ifdef QUOIN_HYPERSCAN
#include <hs.h>
#endif

namespace {

using names_type = quoin::gazetteer<std::uint32_t>;

std::vector<std::pair<std::string, std::uint32_t>> numbered(std::size_t count) {
    std::vector<std::pair<std::string, std::uint32_t>> made;
    for (std::string& name : quoin_bench::names(count))
        made.emplace_back(std::move(name), static_cast<std::uint32_t>(made.size()));
    return made;
}

/// Case-insensitive throughout, as the rivals are.
names_type const& gazetteer_of(std::size_t count) {
    static std::map<std::size_t, names_type> made;
    auto at = made.find(count);
    if (at == made.end())
        at = made.emplace(count, names_type(numbered(count), {.short_capitals = 0})).first;
    return at->second;
}

/// The names of a gazetteer in the corpus, once it has been seen that they are those that a plain matcher finds.
bool is_right(std::size_t names, std::span<quoin::entity const> found) {
    static std::map<std::size_t, std::vector<quoin::extent>> expected;
    auto at = expected.find(names);
    if (at == expected.end()) {
        auto const list = quoin_bench::names(names);
        at = expected.emplace(names, quoin_bench::reference_matcher(list)(quoin_bench::corpus())).first;
    }
    return std::ranges::equal(found, at->second, {}, &quoin::entity::where);
}

/// From the text to the names in it, whole tokens only; on the way the finder cuts words, and makes the tokens it
/// needs.
void find_entities(benchmark::State& state) {
    auto const count = static_cast<std::size_t>(state.range(0));
    quoin::entity_finder const finder(gazetteer_of(count));
    std::string_view const text = quoin_bench::corpus();
    std::vector<quoin::entity> found;
    for (auto _ : state)
        found = finder(quoin::document_view<>(text));
    quoin_bench::report(state, text.size(), found.size());
    if (!is_right(count, found))
        state.SkipWithError("entities found other names than the reference matcher");
}
BENCHMARK(find_entities)->Name("entities")->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(find_entities)->Name("entities")->Arg(300'000)->Unit(benchmark::kMillisecond);
BENCHMARK(find_entities)->Name("entities")->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// In a pipeline that makes the layer of tokens, too.
void find_tokens_and_entities(benchmark::State& state, std::size_t names) {
    auto const nlp = quoin::tokens | quoin::entities(gazetteer_of(names));
    std::string_view const text = quoin_bench::corpus();
    std::size_t found = 0;
    for (auto _ : state) {
        auto const document = nlp(quoin::borrowed(text));
        found = document.get<quoin::entity>().size();
    }
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK_CAPTURE(find_tokens_and_entities, few, 300)->Name("entities/quoin")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find_tokens_and_entities, 100, 100)->Name("entities/after tokens/100")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find_tokens_and_entities, 300'000, 300'000)
    ->Name("entities/after tokens/300000")
    ->Unit(benchmark::kMillisecond);

void build_gazetteer(benchmark::State& state) {
    auto const names = numbered(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(names_type(names).size());
    state.SetItemsProcessed(state.range(0) * state.iterations());
}
BENCHMARK(build_gazetteer)->Name("entities/build")->Arg(1'000'000)->Unit(benchmark::kMillisecond);

#ifdef QUOIN_HYPERSCAN

/// Hyperscan's literals without regard to case, with the start of every match: one database of all names, however many.
/// It finds names within words, too, and every one of several that overlap: less than what entities does, and still the
/// nearest thing.
class hyperscan_literals {
public:
    explicit hyperscan_literals(std::vector<std::string> const& names) {
        std::vector<char const*> texts;
        std::vector<std::size_t> sizes;
        std::vector<unsigned> ids;
        for (std::string const& name : names) {
            texts.push_back(name.c_str());
            sizes.push_back(name.size());
            ids.push_back(static_cast<unsigned>(ids.size()));
        }
        std::vector<unsigned> const flags(names.size(), HS_FLAG_CASELESS | HS_FLAG_SOM_LEFTMOST);
        hs_compile_error_t* error = nullptr;
        hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), sizes.data(), static_cast<unsigned>(names.size()),
                             HS_MODE_BLOCK, nullptr, &database_, &error);
        hs_free_compile_error(error);
        if (database_)
            hs_alloc_scratch(database_, &scratch_);
    }
    hyperscan_literals(hyperscan_literals const&) = delete;
    hyperscan_literals& operator=(hyperscan_literals const&) = delete;

    ~hyperscan_literals() {
        hs_free_scratch(scratch_);
        hs_free_database(database_);
    }

    [[nodiscard]] bool ready() const noexcept {
        return scratch_ != nullptr;
    }

    [[nodiscard]] std::size_t count_in(std::string_view text) const {
        std::size_t found = 0;
        auto count = [](unsigned, unsigned long long, unsigned long long, unsigned, void* to) {
            ++*static_cast<std::size_t*>(to);
            return 0;
        };
        hs_scan(database_, text.data(), static_cast<unsigned>(text.size()), 0, scratch_, count, &found);
        return found;
    }

private:
    hs_database_t* database_ = nullptr;
    hs_scratch_t* scratch_ = nullptr;
};

void hyperscan(benchmark::State& state) {
    hyperscan_literals const literals(quoin_bench::names(static_cast<std::size_t>(state.range(0))));
    if (!literals.ready())
        return state.SkipWithError("Hyperscan cannot compile these names");
    std::string_view const text = quoin_bench::corpus();
    std::size_t found = 0;
    for (auto _ : state)
        found = literals.count_in(text);
    quoin_bench::report(state, text.size(), found);
}
#else
void hyperscan(benchmark::State& state) {
    state.SkipWithError("Hyperscan is not installed (Debian: libhyperscan-dev)");
}
#endif
BENCHMARK(hyperscan)->Name("entities/hyperscan")->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(hyperscan)->Name("entities/hyperscan")->Arg(300'000)->Unit(benchmark::kMillisecond);

} // namespace
