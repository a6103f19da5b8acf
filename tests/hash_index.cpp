// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/hash_index.hpp>

#include "catch.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

std::size_t comparisons = 0;

/// Counts how often it is put in order.
struct counted_key {
    std::uint32_t value = 0;

    friend std::strong_ordering operator<=>(counted_key left, counted_key right) {
        ++comparisons;
        return left.value <=> right.value;
    }
};

using counted_index = quoin::detail::hash_index<counted_key>;

/// The numbers from 0 on, each with itself as what it stands for, and a hash of the caller's.
template <class Hash>
struct numbers {
    Hash hash;
    counted_index found = {};
    std::size_t asked = 0; ///< how often a number was compared with what is looked for

    void add(std::uint32_t count) {
        for (std::uint32_t each = 0; each < count; ++each)
            found.add(hash(each), each, [&] { return counted_key{each}; });
    }

    std::uint32_t find(std::uint32_t wanted) {
        auto const is = [&](std::uint32_t number) {
            ++asked;
            return number == wanted;
        };
        return found.find(hash(wanted), is, [&] { return counted_key{wanted}; });
    }
};

/// Checks that what was added is found, and nothing else.
template <class Hash>
void check_all(Hash hash) {
    constexpr std::uint32_t count = 5000;
    numbers<Hash> all{hash};
    all.add(count);
    std::vector<std::uint32_t> wrong;
    for (std::uint32_t each = 0; each < 2 * count; ++each)
        if (all.find(each) != (each < count ? each : counted_index::none))
            wrong.push_back(each);
    CHECK(wrong.empty());
}

} // namespace

TEST_CASE("a number is found by its hash, however the hashes fall") {
    check_all([](std::uint32_t number) { return number * 0x9E3779B9U; });
    check_all([](std::uint32_t number) { return number; });
    check_all([](std::uint32_t number) { return number % 7; });
    check_all([](std::uint32_t number) { return number << 16U; });
    check_all([](std::uint32_t) { return 5U; });
    check_all([](std::uint32_t number) { return number / 3 << 20U; });
}

TEST_CASE("nothing is found where nothing was added") {
    counted_index const empty;
    CHECK(empty.find(3, [](std::uint32_t) { return true; }, [] { return counted_key{}; }) == counted_index::none);
}

TEST_CASE("no two are compared to find what nothing has the hash of") {
    numbers all{[](std::uint32_t number) { return number << 16U; }};
    all.add(5000);
    CHECK(all.find(60000) == counted_index::none);
    CHECK(all.asked == 0);
}

TEST_CASE("a hash that all have costs no more comparisons than a tree of them") {
    constexpr std::uint32_t count = 1U << 12U;
    numbers all{[](std::uint32_t) { return 5U; }};
    all.add(count);
    comparisons = 0;
    for (std::uint32_t each = 0; each < count; ++each)
        static_cast<void>(all.find(each));
    CHECK(all.asked == count);
    CHECK(comparisons <= count * 2 * 2 * 12); // two for each step down, in a tree of twice the least depth
}
