// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/money/word_edges.hpp>

#include "catch.hpp"

using quoin::detail::role;

TEST_CASE("the edges of words tell which roles they may have") {
    quoin::detail::word_edges edges(4);
    edges.add_opening("million", role::scale);
    edges.add_opening("m", role::abbreviation);
    edges.add_ending("US$", role::currency);
    edges.add_ending("more than", role::bound);
    CHECK(edges.opens("MILLION", 0, role::scale));
    CHECK(edges.opens("5 millimetres", 2, role::scale));
    CHECK_FALSE(edges.opens("milk", 0, role::scale));
    CHECK_FALSE(edges.opens("million", 0, role::abbreviation));
    CHECK(edges.opens("m of", 0, role::abbreviation | role::scale));
    CHECK(edges.ends("US$", 3, role::currency));
    CHECK(edges.ends("no more than 5", 12, role::bound));
    CHECK_FALSE(edges.ends("after", 5, role::bound));
}

TEST_CASE("of words that are not ASCII two bytes tell") {
    quoin::detail::word_edges edges(4);
    edges.add_ending("£", role::currency);
    edges.add_opening("百万", role::scale);
    CHECK(edges.ends("über £", 8, role::currency));
    CHECK(edges.opens("5百", 1, role::scale));
    CHECK_FALSE(edges.ends("über €", 9, role::currency));
}

TEST_CASE("the edge of the text is no edge of a word") {
    quoin::detail::word_edges edges(4);
    edges.add_opening("one", role::count);
    CHECK_FALSE(edges.opens("", 0, role::count));
    CHECK_FALSE(edges.opens("one", 3, role::count));
    CHECK_FALSE(edges.ends("one", 0, role::count));
}
