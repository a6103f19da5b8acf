// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../unicode.hpp"
#include "../layer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>

// What the formats have in common: text as it may stand in their lines and cells.

namespace quoin::io::detail {

/// A character that ends a line for some program or other, or separates columns.
[[nodiscard]] constexpr bool breaks_lines(char32_t c) noexcept {
    return (c >= U'\t' && c <= U'\r') || (c >= 0x1C && c <= 0x1E) || unicode::is_line_end(c);
}

/// Appends text as well-formed UTF-8: U+FFFD for each maximal ill-formed part.
inline void append_well_formed(std::string& to, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        auto const [code_point, size] = unicode::decode(text, at);
        if (code_point == 0xFFFD)
            to += "\uFFFD"; // it may be read off ill-formed bytes
        else
            to.append(text, at, size);
        at += size;
    }
}

/// Appends text, well-formed, with each run of blanks and line ends as one space, and none at its edges; stops when
/// that is `enough` bytes or a few more.
inline void append_on_one_line(std::string& to, std::string_view text, std::size_t enough = std::string::npos) {
    std::size_t const start = to.size();
    bool blank_before = false;
    for (std::size_t at = 0; at < text.size() && to.size() - start < enough;) {
        auto const [code_point, size] = unicode::decode(text, at);
        bool const blank = code_point == U' ' || breaks_lines(code_point);
        if (!blank && blank_before && to.size() > start)
            to += ' ';
        if (!blank)
            append_well_formed(to, text.substr(at, size));
        blank_before = blank;
        at += size;
    }
}

inline void append_number(std::string& to, std::integral auto value) {
    std::array<char, 24> digits;
    auto const [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    to.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

/// Digits in groups of three, with a narrow no-break space between them, which no locale takes for a decimal sign.
[[nodiscard]] inline std::string grouped(std::string_view number) {
    std::size_t const sign = number.starts_with('-') ? 1 : 0;
    std::size_t const whole = std::min(number.find('.'), number.size());
    std::string text;
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (i > sign && i < whole && (whole - i) % 3 == 0)
            text += "\u202F";
        text += number[i];
    }
    return text;
}

/// Appends a name in the way of types: "amount_max" is "AmountMax".
inline void append_camel_case(std::string& to, std::string_view name) {
    bool capital = true;
    for (char c : name) {
        if (c != '_')
            to += capital && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        capital = c == '_';
    }
}

/// Fields that are stretches of text; the others are words, see `append_words`.
template <class Value>
concept stretch = std::same_as<Value, extent> || std::same_as<Value, named_extent>;

// What a field says, in words, for formats that have only words: nothing for what there is none of, ranges with ";".

inline void append_words(std::string& to, std::string_view, std::convertible_to<std::string_view> auto const& value) {
    append_well_formed(to, value);
}

template <std::integral T>
void append_words(std::string& to, std::string_view, T value) {
    if constexpr (std::same_as<T, bool>)
        to += value ? "true" : "false";
    else
        append_number(to, value);
}

inline void append_words(std::string& to, std::string_view text, one_line each) {
    append_on_one_line(to, text.substr(each.where.begin, each.where.size()));
}

template <class T>
void append_words(std::string& to, std::string_view text, std::optional<T> const& value) {
    if (value)
        append_words(to, text, *value);
}

template <std::ranges::input_range Range>
    requires(!std::convertible_to<Range const&, std::string_view>)
void append_words(std::string& to, std::string_view text, Range const& values) {
    bool first = true;
    for (auto const& each : values) {
        if (!std::exchange(first, false))
            to += ';';
        append_words(to, text, each);
    }
}

/// The words of a field of a document with this text.
template <class Value>
[[nodiscard]] std::string words_of(Value const& value, std::string_view text) {
    std::string words;
    append_words(words, text, value);
    return words;
}

} // namespace quoin::io::detail
