// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/tokens/word_breaks.hpp>

#include "break_tests.hpp"
#include "catch.hpp"
#include "icu_tokens.hpp"

#include <quoin/detail/boundaries.hpp>
#include <quoin/tokens.hpp>

#include <string>
#include <vector>

using quoin_test::break_test;
using quoin_test::extents_of;

namespace {

std::vector<quoin::extent> uax29_tokens(std::string_view text) {
    return extents_of(quoin::basic_token_finder<quoin::uax29_rules>{}(quoin::document_view<>(text)));
}

/// The tokens of a test that stands behind so many line feeds, which part it from what is before.
std::vector<quoin::extent> moved(std::vector<quoin::extent> tokens, std::size_t by) {
    for (quoin::extent& each : tokens)
        each = {each.begin + by, each.end + by};
    return tokens;
}

} // namespace

TEST_CASE("words break where the Unicode Standard has them break, wherever they stand in a block") {
    auto const tests = quoin_test::read_break_tests("WordBreakTest.txt");
    for (break_test const& test : tests) {
        auto const expected = quoin_test::between(test.text, test.boundaries);
        for (std::size_t shift = 0; shift < 128; ++shift) {
            std::string const text = std::string(shift, '\n') + test.text;
            INFO(test.line);
            REQUIRE(uax29_tokens(text) == moved(expected, shift));
        }
    }
}

TEST_CASE("code points break where the Unicode Standard has them break") {
    for (break_test const& test : quoin_test::read_break_tests("WordBreakTest.txt")) {
        quoin::detail::word_break_reader reader(test.text, quoin::detail::word_break_tailoring::uax29);
        std::vector<std::size_t> found;
        for (std::size_t at = 0; at < test.text.size();)
            found.push_back(at = reader.next(at));
        INFO(test.line);
        REQUIRE(found == test.boundaries);
    }
}

TEST_CASE("sentences break where the Unicode Standard has them break") {
    for (break_test const& test : quoin_test::read_break_tests("SentenceBreakTest.txt")) {
        std::vector<std::size_t> found;
        quoin::detail::visit_icu_boundaries<UBRK_SENTENCE>(test.text, [&](std::size_t at) { found.push_back(at); });
        INFO(test.line);
        REQUIRE(found == test.boundaries);
    }
}

TEST_CASE("no token begins or ends within what readers see as one character") {
    for (break_test const& test : quoin_test::read_break_tests("GraphemeBreakTest.txt"))
        for (quoin::token const& each : quoin::token_finder{}(quoin::document_view<>(test.text))) {
            auto const is_boundary = [&](std::size_t at) {
                return at == 0 || std::ranges::find(test.boundaries, at) != test.boundaries.end();
            };
            INFO(test.line);
            CHECK(is_boundary(each.where.begin));
            CHECK((is_boundary(each.where.end) || test.text[each.where.end] == ' ')); // blanks are never in tokens
        }
}
