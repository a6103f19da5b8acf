// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "text.hpp"

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

// How the last column of CoNLL-U holds any bytes: the escapes of UDPipe, and \xFF for bytes that it has no escape for.

namespace quoin::io::detail {

inline constexpr std::string_view conllu_escapes = " s\tt\nn\rr|p\\\\"; // a character, then its letter

/// The letter that stands for a character behind "\"; 0 for none.
[[nodiscard]] constexpr char conllu_letter_for(char c) noexcept {
    for (std::size_t i = 0; i < conllu_escapes.size(); i += 2)
        if (conllu_escapes[i] == c)
            return conllu_escapes[i + 1];
    return '\0';
}

/// What a letter behind "\" stands for; 0 for nothing.
[[nodiscard]] constexpr char conllu_meaning_of(char letter) noexcept {
    for (std::size_t i = 0; i < conllu_escapes.size(); i += 2)
        if (conllu_escapes[i + 1] == letter)
            return conllu_escapes[i];
    return '\0';
}

/// True if the bytes at `at` are a well-formed character, which U+FFFD itself may be.
[[nodiscard]] inline bool well_formed_at(std::string_view text, std::size_t at, unicode::decoded read) noexcept {
    return read.code_point != 0xFFFD || text.substr(at, read.size) == "\uFFFD";
}

/// True for text that can stand in a column, and in a comment, as it is.
[[nodiscard]] inline bool is_plain_form(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        auto const read = unicode::decode(text, at);
        if (breaks_lines(read.code_point) || !well_formed_at(text, at, read))
            return false;
        at += read.size;
    }
    return true;
}

inline void append_conllu_byte(std::string& to, char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto const value = static_cast<unsigned char>(byte);
    to += "\\x";
    to += digits[value >> 4];
    to += digits[value & 0xF];
}

inline void append_conllu_escaped(std::string& to, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        auto const read = unicode::decode(text, at);
        if (char const letter = conllu_letter_for(text[at]); letter != '\0')
            to.append(1, '\\').append(1, letter);
        else if (!breaks_lines(read.code_point) && well_formed_at(text, at, read))
            to.append(text, at, read.size);
        else
            for (char byte : text.substr(at, read.size))
                append_conllu_byte(to, byte);
        at += read.size;
    }
}

/// The byte that two hexadecimal digits stand for.
[[nodiscard]] inline std::optional<char> conllu_byte(std::string_view digits) noexcept {
    unsigned char byte = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    if (digits.size() != 2 || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return static_cast<char>(byte);
}

/// The text behind the escapes; what is no escape stands for itself.
[[nodiscard]] inline std::string conllu_unescaped(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        std::string_view const letter = text.substr(1, text[0] == '\\' ? 1 : 0);
        char const meaning = letter.empty() ? '\0' : conllu_meaning_of(letter[0]);
        std::optional<char> const byte = letter == "x" ? conllu_byte(text.substr(2, 2)) : std::nullopt;
        plain += meaning != '\0' ? meaning : byte.value_or(text[0]);
        text.remove_prefix(meaning != '\0' ? 2 : byte ? 4 : 1);
    }
    return plain;
}

} // namespace quoin::io::detail
