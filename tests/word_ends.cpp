// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/word_ends.hpp>

#include "catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using quoin::detail::last_bytes;
using quoin::detail::word_end_filter;
using quoin::detail::word_set;

namespace {

last_bytes last_of(std::string_view text) {
    return {text, text.size()};
}

/// What a filter is asked for a word that stands at the end of a text.
std::uint64_t folded(std::string const& word) {
    return last_of("a text, " + word).folded(word.size());
}

} // namespace

TEST_CASE("the letters and digits before a mark are counted, up to eight") {
    CHECK(last_of("on 3rd Feb").letters() == 3);
    CHECK(last_of("over at E14").letters() == 0);
    CHECK(last_of("over at E14").letters_and_digits() == 3);
    CHECK(last_of("the harbourmaster").letters() == 8);
    CHECK(last_of("a caf\xC3\xA9s").letters() == 1);
    CHECK(last_of("say @[`{/:").letters_and_digits() == 0);
}

TEST_CASE("each byte is a letter or a digit, or is not") {
    for (int byte = 0; byte < 256; ++byte) {
        char const c = static_cast<char>(byte);
        bool const is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        bool const is_digit = c >= '0' && c <= '9';
        std::string const text = std::string("-------") + c;
        REQUIRE(last_of(text).letters() == (is_letter ? 1 : 0));
        REQUIRE(last_of(text).letters_and_digits() == (is_letter || is_digit ? 1 : 0));
    }
}

TEST_CASE("a digit is found among the last bytes, and nowhere before them") {
    CHECK(last_of("the 2nd of May1").any_digit(1));
    CHECK(last_of("over at E14").any_digit(2));
    CHECK_FALSE(last_of("at 4 wharf").any_digit(6));
    CHECK(last_of("at 4 wharf").any_digit(7));
    CHECK(last_of("7 wharfs").any_digit(8));
    CHECK_FALSE(last_of("say :/;<").any_digit(4));
}

TEST_CASE("what stands before the last bytes is told") {
    CHECK(last_of("wrote to Dr").before(2) == ' ');
    CHECK(last_of("by half-term").before(4) == '-');
}

TEST_CASE("a filter has the ends of all its words, in any case, behind their last stops") {
    static constexpr word_end_filter filter{word_set{{"mr", "lt.col", "million"}}, word_set{{"dec"}}};
    for (std::string const each : {"mr", "Mr", "MR", "col", "Million", "dec"})
        CHECK(filter.may_contain(folded(each)));
    for (std::string const each : {"rm", "m", "lt", "illion", "decs", "2", "harbour"})
        CHECK_FALSE(filter.may_contain(folded(each)));
}
