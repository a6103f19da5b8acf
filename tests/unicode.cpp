// SPDX-License-Identifier: BSL-1.0
#include <quoin/unicode.hpp>

#include "catch.hpp"

#include <cstddef>
#include <string>

namespace unicode = quoin::unicode;

TEST_CASE("code points are decoded forwards and backwards") {
    CHECK(unicode::decode("é!", 0).code_point == 0xE9);
    CHECK(unicode::decode("é!", 0).size == 2);
    CHECK(unicode::decode_before("!é", 3).code_point == 0xE9);
    CHECK(unicode::decode_before("!é", 3).size == 2);
    CHECK(unicode::decode("a", 1).size == 0);
    CHECK(unicode::decode_before("a", 0).size == 0);
}

TEST_CASE("each maximal ill-formed part reads as one U+FFFD") {
    CHECK(unicode::decode("\xF0\x9F\x98", 0).code_point == 0xFFFD);
    CHECK(unicode::decode("\xF0\x9F\x98", 0).size == 3);
    CHECK(unicode::decode("\xC0\x80", 0).size == 1);
    CHECK(unicode::decode_before("\xF0\x9F\x98", 3).size == 3);
}

TEST_CASE("code points have their Unicode classes") {
    CHECK(unicode::is_letter(U'ß'));
    CHECK(unicode::is_upper(U'É'));
    CHECK(unicode::is_upper(U'ǅ'));
    CHECK(unicode::is_lower(U'é'));
    CHECK(unicode::is_digit(U'٤'));
    CHECK(unicode::is_space(U'\u00A0'));
    CHECK(unicode::is_mark(U'\u0301'));
    CHECK(unicode::is_punctuation(U'—'));
    CHECK(unicode::is_symbol(U'€'));
    CHECK(unicode::is_line_end(U'\u2029'));
    CHECK_FALSE(unicode::is_line_end(U'\t'));
}

TEST_CASE("texts that differ in case alone fold to the same") {
    CHECK(unicode::fold("STRASSE") == unicode::fold("Straße"));
    CHECK(unicode::fold("") == "");
}

TEST_CASE("long texts fold piece by piece as they do at once") {
    std::string const text = "İÉ 東京 \xF0\x9F\x98\x80ẞ\x80\x80\x80\x80\x80\xE2\x80 ΑΣ\xC3";
    for (std::size_t piece = 4; piece < text.size() + 2; ++piece)
        CHECK(unicode::detail::fold_in_pieces(text, piece) == unicode::fold(text));
}

TEST_CASE("what is said of ASCII is what ICU says") {
    for (char32_t c = 0; c < 0x400; ++c) {
        auto const code_point = static_cast<UChar32>(c);
        INFO(static_cast<int>(c));
        CHECK(unicode::is_letter(c) == (u_isalpha(code_point) != 0));
        CHECK(unicode::is_upper(c) == (u_isupper(code_point) != 0 || u_istitle(code_point) != 0));
        CHECK(unicode::is_lower(c) == (u_islower(code_point) != 0));
        CHECK(unicode::is_digit(c) == (u_isdigit(code_point) != 0));
        CHECK(unicode::is_space(c) == (u_isUWhiteSpace(code_point) != 0));
        CHECK(unicode::is_mark(c) == ((U_GET_GC_MASK(code_point) & U_GC_M_MASK) != 0));
    }
}
