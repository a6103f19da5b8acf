// SPDX-License-Identifier: BSL-1.0
#include <quoin/boundary_marks.hpp>

#include "catch.hpp"

#include <cstddef>
#include <initializer_list>
#include <utility>
#include <vector>

namespace {

quoin::boundary_marks marked(std::size_t size, std::initializer_list<std::size_t> offsets) {
    quoin::boundary_marks marks;
    marks.reset(size);
    for (std::size_t offset : offsets)
        marks.insert(offset);
    return marks;
}

} // namespace

TEST_CASE("the last mark before an offset is found in its block and in the one before") {
    quoin::boundary_marks const marks = marked(200, {3, 10, 70});
    CHECK(marks.last_before(11) == 10);
    CHECK(marks.last_before(10) == 3);
    CHECK(marks.last_before(64) == 10);
    CHECK(marks.last_before(70) == 10);
    CHECK(marks.last_before(71) == 70);
}

TEST_CASE("further back than a block, its beginning stands for a mark") {
    quoin::boundary_marks const marks = marked(200, {3});
    CHECK(marks.last_before(64) == 3);
    CHECK(marks.last_before(150) == 64);
    CHECK(marks.last_before(200) == 128);
}

TEST_CASE("the beginning of the text counts as marked, also seen from itself") {
    CHECK(marked(200, {}).last_before(1) == 0);
    CHECK(marked(200, {}).last_before(0) == 0);
    CHECK(marked(200, {0}).last_before(0) == 0);
    CHECK(marked(0, {}).last_before(0) == 0);
}

TEST_CASE("the first mark from an offset on is found in its block and in the one after") {
    quoin::boundary_marks const marks = marked(300, {3, 70});
    CHECK(marks.first_from(3) == 3);
    CHECK(marks.first_from(4) == 70);
    CHECK(marks.first_from(71) == 192);
}

TEST_CASE("marks are taken away one by one, or over a range, whose end stays") {
    quoin::boundary_marks marks = marked(300, {3, 5, 60, 64, 100, 190, 191, 192});
    marks.erase(3);
    marks.erase(60, 191);
    std::vector<std::size_t> left;
    for (std::size_t offset = 0; offset <= 300; ++offset)
        if (marks.contains(offset))
            left.push_back(offset);
    CHECK(left == std::vector<std::size_t>{5, 191, 192});
}

TEST_CASE("kinds are kept in the order in which they are named, until the marks are reset") {
    quoin::boundary_marks marks = marked(100, {10, 20});
    marks.name(20, quoin::token_kind::number);
    marks.name(10, quoin::token_kind::word);
    REQUIRE(marks.named().size() == 2);
    CHECK(marks.named()[0] == std::pair{std::size_t{20}, quoin::token_kind::number});
    CHECK(marks.named()[1] == std::pair{std::size_t{10}, quoin::token_kind::word});
    marks.reset(100);
    CHECK(marks.named().empty());
    CHECK_FALSE(marks.contains(10));
}
