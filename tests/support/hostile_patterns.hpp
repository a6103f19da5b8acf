// SPDX-License-Identifier: BSL-1.0
// Texts made of one thing alone. Work that grows with the square of the text takes hours on them, not milliseconds.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace quoin_test {

inline constexpr std::string_view hostile_patterns[]{
    "\"",   ".",    "\u0301", "\r\n", "👩\u200D", "Mr. ", "a",        "a.",       "-",   "'",      ":",
    "“",    "1.) ", "[1]",    "(",    "@",        "www.", " .",       "\n",       "a-",  "://",    "…",
    "I. ",  "? A ", "漢",     "\xFF", "a'",       "5,",   "& ",       "#a",       "$",   "1-",     "s' ",
    "“A. ", "A: ",  ". [1] ", "a/",   "a@b.c",    "!?",   "!\" A b ", "A.B.",     "a\n", "\u3000", "\u202F",
    "。",   "a ",   "(A. ",   "\t",   "a\u0301",  "1:",   "A&",       "\xE2\x80", "• ",  "p. ",    "a b c d e f\n",
};

/// A mebibyte of a pattern.
inline std::string repeated(std::string_view pattern) {
    std::string text;
    while (text.size() < (std::size_t{1} << 20))
        text += pattern;
    return text;
}

} // namespace quoin_test
