// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace quoin_tests {

/// Text of words, marks, emoji, combining marks, all kinds of line ends and blanks, and ill-formed bytes. The same for
/// the same seed on every machine.
inline std::string generated_text(unsigned seed, std::size_t pieces) {
    using namespace std::string_view_literals;
    static constexpr std::array all{
        "word"sv,   "Mr"sv,         "£5m"sv,        "naïve"sv,  "e\u0301"sv, "\U0001F469\u200D\U0001F680"sv,
        " "sv,      " "sv,          " "sv,          "  "sv,     "\t"sv,      "\u00A0"sv,
        "\n"sv,     "\r\n"sv,       "\n\n"sv,       "\r"sv,     "\u2028"sv,  "\u0085"sv,
        "."sv,      "“"sv,          "”"sv,          "|"sv,      "\\"sv,      "_"sv,
        "=\"#"sv,   "\U0001F600"sv, "\U0001F1EC"sv, "\u05D0"sv, "\u4E2D"sv,  "\u0001"sv,
        "\uFFFD"sv, "\xFF"sv,       "\xE2\x82"sv,   "\x80"sv,   "\0"sv,      "\v"sv,
        "\x1C"sv,   "\x1D\x1E"sv,
    };
    std::mt19937 random(seed);
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i)
        text += all[random() % all.size()];
    return text;
}

} // namespace quoin_tests
