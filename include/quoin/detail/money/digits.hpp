// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "lexicon.hpp"
#include "numbers.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Where numbers in digits end, found without reading them.
namespace quoin::detail {

inline std::size_t digit_size_before(std::string_view text, std::size_t at) noexcept {
    if (at > 0 && static_cast<unsigned char>(text[at - 1]) < 0x80)
        return is_ascii_digit(text[at - 1]) ? 1 : 0;
    auto const before = unicode::decode_before(text, at);
    return unicode::is_digit(before.code_point) ? before.size : 0;
}

/// Bytes of the sign at `at` if it is one of `signs`; 0 if it is not.
inline std::size_t sign_size(std::string_view text, std::size_t at, std::u32string_view signs) noexcept {
    auto const sign = unicode::decode(text, at);
    return signs.find(sign.code_point) != signs.npos ? sign.size : 0;
}

/// A point or a comma, in full width too.
inline std::size_t point_size(std::string_view text, std::size_t at) noexcept {
    return sign_size(text, at, U".,\uff0e\uff0c");
}

/// No-break and thin blanks, and apostrophes: what separates digits before just three more.
inline std::size_t group_sign_size(std::string_view text, std::size_t at) noexcept {
    return sign_size(text, at, U"\u00a0\u202f\u2009\u2019'");
}

/// A point or a comma between two digits.
inline bool is_inner_sign(std::string_view text, std::size_t at) noexcept {
    bool const is_sign = text[at] == '.' || text[at] == ',';
    return is_sign && digit_size(text, at + 1) != 0;
}

/// The same in full width: "１．５".
inline bool is_wide_inner_sign(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size() || text[at] != '\xef')
        return false;
    std::string_view const sign = text.substr(at, 3);
    return (sign == "\uff0e" || sign == "\uff0c") && digit_size(text, at + 3) != 0;
}

inline std::size_t end_of_digits(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        std::size_t const size = is_wide_inner_sign(text, at) ? 3 : is_inner_sign(text, at) ? 1 : digit_size(text, at);
        if (size == 0)
            break;
        at += size;
    }
    return at;
}

/// Past the "s" of "100s"; `at` itself if there is none.
inline std::size_t end_of_plural(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && text[at] == 's' && word_ends(text, at + 1) ? at + 1 : at;
}

/// Past the digits at `at`, and past all that signs join to them: "3’500,000".
inline std::size_t end_of_joined_digits(std::string_view text, std::size_t at) noexcept {
    for (;;) {
        while (at < text.size() && is_ascii_digit(text[at]))
            ++at;
        std::size_t const sign = at < text.size() ? point_size(text, at) + group_sign_size(text, at) : 0;
        if (sign == 0 || at + sign >= text.size() || !is_ascii_digit(text[at + sign]))
            return at;
        at += sign;
    }
}

/// "300 000": up to three digits, a blank, and just three more. Behind digits that other signs join, only noughts are
/// more of them: "3,500 000", but not "£3,500 250 times".
inline bool blank_groups_digits(std::string_view text, std::size_t at) noexcept {
    auto const end_of = [text](std::size_t begin) {
        return std::min(text.find_first_not_of("0123456789", begin), text.size());
    };
    std::size_t const end = end_of_joined_digits(text, at);
    if (end >= text.size() || text[end] != ' ' || end_of(end + 1) != end + 4)
        return false;
    return end == end_of(at) ? end - at <= 3 : text.substr(end + 1).starts_with("000");
}

/// Bytes of what may stand between the words of a number, or between the ends of a range.
inline std::size_t gap_or_dash_size(std::string_view text, std::size_t at) noexcept {
    std::size_t const gap = gap_size(text, at);
    if (at + gap >= text.size() || is_ascii_letter(text[at + gap]) || is_ascii_digit(text[at + gap]))
        return gap;
    bool const is_apostrophe = text.substr(at + gap, 3) == "\u2019"; // "1’000"
    std::size_t const dash = is_apostrophe ? 3 : dash_size(text, at + gap);
    return dash == 0 ? gap : gap + dash + blank_size(text, at + gap + dash);
}

} // namespace quoin::detail
