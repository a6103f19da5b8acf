// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../unicode.hpp"
#include "../word_set.hpp"
#include "numbers.hpp"

#include <cstddef>
#include <string_view>

/// What stands between the words of an amount, and where they end.
namespace quoin::detail {

/// No-break, thin and full-width blanks, and signs without a width that typesetting leaves where a line may break or
/// must not: the zero-width space, the word joiner, the soft hyphen.
constexpr bool is_special_blank(char32_t c) noexcept {
    constexpr std::u32string_view all = U"\u00a0\u00ad\u2009\u200b\u202f\u2060\u3000\ufeff";
    return all.find(c) != all.npos;
}

/// Bytes of the special blank that is at `at`; 0 if none is.
inline std::size_t special_blank_size(std::string_view text, std::size_t at) noexcept {
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return 0;
    auto const sign = unicode::decode(text, at);
    return is_special_blank(sign.code_point) ? sign.size : 0;
}

/// Bytes of the blank that begins at `at`: ASCII and special blanks, one line end among them at most; 0 if none. A
/// blank of more than 80 bytes separates, and counts as none.
inline std::size_t blank_size(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest = 80;
    std::size_t end = at;
    int lines = 0;
    while (end < text.size() && end - at <= longest) {
        char const c = text[end];
        lines += c == '\n';
        std::size_t const size = c == ' ' || c == '\t' || c == '\n' || c == '\r' ? 1 : special_blank_size(text, end);
        if (size == 0)
            break;
        end += size;
    }
    return lines > 1 || end - at > longest ? 0 : end - at;
}

/// Bytes of a blank or a hyphen between the words of one expression: "US dollar", "US-dollar".
inline std::size_t gap_size(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size())
        return 0;
    if (text[at] == '-')
        return 1 + blank_size(text, at + 1);
    bool const is_ascii = static_cast<unsigned char>(text[at]) < 0x80;
    bool const is_hyphen = !is_ascii && (text.substr(at, 3) == "\u2010" || text.substr(at, 3) == "\u2011");
    return is_hyphen ? 3 : blank_size(text, at);
}

/// Bytes of the dash, of any kind, that may stand between the ends of a range and is at `at`; 0 if none is.
inline std::size_t dash_size(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size())
        return 0;
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return text[at] == '-' || text[at] == '~' ? 1 : 0;
    constexpr std::u32string_view others = U"\u2212\u301c\ufe63\uff0d\uff5e";
    auto const sign = unicode::decode(text, at);
    bool const is_dash =
        (sign.code_point >= U'\u2010' && sign.code_point <= U'\u2015') || others.find(sign.code_point) != others.npos;
    return is_dash ? sign.size : 0;
}

/// Bytes of the decimal digit, of any script, that begins at `at`; 0 if none does.
inline std::size_t digit_size(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size())
        return 0;
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return is_ascii_digit(text[at]) ? 1 : 0;
    auto const next = unicode::decode(text, at);
    return unicode::is_digit(next.code_point) ? next.size : 0;
}

/// True for scripts that are written without blanks between words, where a word may end anywhere.
constexpr bool written_without_blanks(char32_t c) noexcept {
    return (c >= 0x0E00 && c < 0x0F00) || (c >= 0x2E80 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) ||
           (c >= 0xFF00 && c < 0xFFE0) || c >= 0x20000;
}

/// True where a word may end before `at`: a word does not go on there.
inline bool word_ends(std::string_view text, std::size_t at) noexcept {
    char32_t const next = unicode::decode(text, at).code_point;
    if (next < 0x80)
        return at >= text.size() || ascii_lower(static_cast<char>(next)) < 'a' ||
               ascii_lower(static_cast<char>(next)) > 'z';
    return at >= text.size() || written_without_blanks(next) || !(unicode::is_letter(next) || unicode::is_mark(next));
}

/// True where a clause ends: before a sign of punctuation, or the end of the text.
inline bool clause_ends(std::string_view text, std::size_t at) noexcept {
    int lines = 0;
    for (; at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r'); ++at)
        lines += text[at] == '\n';
    if (at >= text.size() || lines > 1)
        return true;
    if (std::string_view(".,;:!?)\"").find(text[at]) == std::string_view::npos)
        return false;
    return at + 1 >= text.size() || !is_ascii_digit(text[at + 1]);
}

} // namespace quoin::detail
