// SPDX-License-Identifier: BSL-1.0
#include <quoin/tokens.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

using words = std::vector<std::string>;

std::vector<quoin::token> tokens_of(std::string_view text) {
    return quoin::basic_token_finder<quoin::icu_rules>{}(quoin::document_view<>(text));
}

words words_of(std::string_view text) {
    words found;
    for (quoin::token const& each : tokens_of(text))
        found.emplace_back(text.substr(each.where.begin, each.where.size()));
    return found;
}

quoin::token only_token(std::string_view text) {
    auto const found = tokens_of(text);
    REQUIRE(found.size() == 1);
    return found.front();
}

struct at_each_byte {
    void operator()(std::string_view piece, quoin::boundary_marks& marks) const {
        for (std::size_t at = 0; at < piece.size(); ++at)
            marks.insert(at);
    }
};

} // namespace

TEST_CASE("words, numbers and marks are tokens, and blanks are the gaps between them") {
    CHECK(words_of("The NHS spent £3,000.50, didn’t it?") ==
          words{"The", "NHS", "spent", "£", "3,000.50", ",", "didn’t", "it", "?"});
}

TEST_CASE("a text without tokens has none") {
    CHECK(tokens_of("").empty());
    CHECK(tokens_of(" \t\r\n\u00A0\u3000").empty());
}

TEST_CASE("a token's kind is that of its first letter or digit, or else of its first character") {
    CHECK(only_token("MI5").kind == quoin::token_kind::word);
    CHECK(only_token("_x1").kind == quoin::token_kind::word);
    CHECK(only_token("5bn").kind == quoin::token_kind::number);
    CHECK(only_token("—").kind == quoin::token_kind::punctuation);
    CHECK(only_token("%").kind == quoin::token_kind::punctuation);
    CHECK(only_token("£").kind == quoin::token_kind::symbol);
    CHECK(only_token("\x01").kind == quoin::token_kind::other);
    CHECK(only_token("\xFF").kind == quoin::token_kind::symbol);
}

TEST_CASE("flags tell how a token is written") {
    CHECK(only_token("Élan").capitalised);
    CHECK_FALSE(only_token("élan").capitalised);
    CHECK(only_token("ÉU").all_capitals);
    CHECK_FALSE(only_token("A").all_capitals);
    CHECK_FALSE(only_token("NHs").all_capitals);
    CHECK(only_token("A1").has_digit);
    CHECK(only_token("٤").has_digit);
    CHECK_FALSE(only_token("A").has_digit);
    CHECK(only_token("é").non_ascii);
    CHECK_FALSE(only_token("e").non_ascii);
}

TEST_CASE("flags tell what stands before a token") {
    auto const found = tokens_of("a, b\n c");
    REQUIRE(found.size() == 4);
    CHECK(found[0].after_space);
    CHECK(found[0].first_on_line);
    CHECK_FALSE(found[1].after_space);
    CHECK(found[2].after_space);
    CHECK_FALSE(found[2].first_on_line);
    CHECK(found[3].after_space);
    CHECK(found[3].first_on_line);
}

TEST_CASE("ill-formed bytes are tokens of their own and lose nothing") {
    CHECK(words_of("a\xC3 b\xF0\x9F\x98") == words{"a", "\xC3", "b", "\xF0\x9F\x98"});
}

TEST_CASE("callers can bring their own rules") {
    quoin::basic_token_finder<at_each_byte> const finder;
    auto const found = finder(quoin::document_view<>("a bc"));
    REQUIRE(found.size() == 3);
    CHECK(found[2].where == quoin::extent(3, 4));
}

TEST_CASE("texts longer than ICU's offsets are cut at line ends and have the same boundaries") {
    std::string_view const text = "One two.\nThree four\nfive six seven";
    std::vector<std::size_t> whole;
    std::vector<std::size_t> in_pieces;
    quoin::detail::visit_icu_boundaries<UBRK_WORD>(text, [&](std::size_t at) { whole.push_back(at); });
    quoin::detail::visit_icu_boundaries<UBRK_WORD>(text, [&](std::size_t at) { in_pieces.push_back(at); }, 14);
    CHECK(whole == in_pieces);
}

TEST_CASE("a piece of a text without line ends is cut before a code point") {
    CHECK(quoin::detail::piece_size("ééé", 6) == 6);
    CHECK(quoin::detail::piece_size("ééé", 5) == 4);
    CHECK(quoin::detail::piece_size("ééé", 4) == 4);
    CHECK(quoin::detail::piece_size("\x80\x80\x80", 2) == 2);
}
