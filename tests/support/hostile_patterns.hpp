// SPDX-License-Identifier: BSL-1.0
// Texts made of one thing alone. Work that grows with the square of the text takes hours on them, not milliseconds.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace quoin_test {

inline constexpr std::string_view hostile_patterns[]{
    "\"",   ".",    "\u0301", "\r\n",     "👩\u200D", "Mr. ",  "a",        "a.",       "-",   "'",      ":",
    "“",    "1.) ", "[1]",    "(",        "@",        "www.",  " .",       "\n",       "a-",  "://",    "…",
    "I. ",  "? A ", "漢",     "\xFF",     "a'",       "5,",    "& ",       "#a",       "$",   "1-",     "s' ",
    "“A. ", "A: ",  ". [1] ", "a/",       "a@b.c",    "!?",    "!\" A b ", "A.B.",     "a\n", "\u3000", "\u202F",
    "。",   "a ",   "(A. ",   "\t",       "a\u0301",  "1:",    "A&",       "\xE2\x80", "• ",  "p. ",    "a b c d e f\n",
    "€ ",   "£½ ",  "# ",     "he said ", "A (A) ",   "five ",
};

/// A pattern over and over: a mebibyte, or `size` bytes, and what the last one has beyond them.
inline std::string repeated(std::string_view pattern, std::size_t size = std::size_t{1} << 20) {
    std::string text;
    while (text.size() < size)
        text += pattern;
    return text;
}

/// Half of the text is a name, the other half many words of whom it names.
inline std::string long_name_and_reports(std::size_t size) {
    return "Mayor Ann" + repeated("-Ann", size / 2) + " Roe spoke. " + repeated("The mayor said it rained. ", size / 2);
}

} // namespace quoin_test
