// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../unicode.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace quoin {

/// Which letters are the same for a gazetteer. `append` adds the folded form of one letter, digit or mark in UTF-8
/// (nothing, if it does not count), and must do so context-free. `ignores_ascii_case` promises what `append` makes of
/// ASCII letters: the small ones (true) or themselves (false); ASCII digits stay as they are.
template <class Fold>
concept name_fold = requires(char32_t c, std::string& folded) {
    { Fold::append(c, folded) } -> std::same_as<void>;
    { Fold::ignores_ascii_case } -> std::convertible_to<bool>;
};

namespace detail::names {

/// Marks that change a letter's sound and not which letter it is: accents, Hebrew points, Arabic vowel signs. The vowel
/// signs of Indic scripts are none.
constexpr bool is_accent(char32_t c) noexcept {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) || (c >= 0x064B && c <= 0x065F) ||
           c == 0x0670 || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF);
}

/// Small letters with a stroke, and ligatures, that Unicode does not decompose; empty for all others.
constexpr std::string_view plain_spelling(char32_t c) noexcept {
    switch (c) {
    case U'æ':
        return "ae";
    case U'œ':
        return "oe";
    case U'ø':
        return "o";
    case U'ł':
        return "l";
    case U'đ':
        return "d";
    case U'ð':
        return "d";
    case U'ħ':
        return "h";
    case U'ı':
        return "i";
    case U'þ':
        return "th";
    default:
        return {};
    }
}

inline void append_without_accents(char32_t c, std::string& folded) {
    if (is_accent(c))
        return;
    char32_t const base = unicode::without_marks(c);
    if (std::string_view const plain = plain_spelling(base); !plain.empty())
        folded += plain;
    else
        unicode::append(base, folded);
}

/// The slow, full way: case folding that may give several code points ("ß" gives "ss"), then each without accents.
inline std::string fold_letter(char32_t c) {
    std::string letter;
    unicode::append(c, letter);
    std::string const lower = unicode::fold(letter);
    std::string folded;
    for (std::size_t at = 0; at < lower.size();) {
        auto const [code_point, size] = unicode::decode(lower, at);
        append_without_accents(code_point, folded);
        at += size;
    }
    return folded;
}

/// The folded forms of the code points that two bytes of UTF-8 hold: Latin, Greek, Cyrillic, Hebrew, Arabic.
class letter_table {
public:
    static letter_table const& instance() {
        static letter_table const table;
        return table;
    }

    [[nodiscard]] std::string_view operator[](char32_t c) const noexcept {
        row const& found = rows_[c];
        return {found.bytes.data(), found.size};
    }

    static constexpr char32_t end = 0x800;

private:
    struct row {
        std::array<char, 7> bytes{};
        std::uint8_t size = 0;
    };

    letter_table() : rows_{} {
        for (char32_t c = 0; c < end; ++c) {
            std::string const folded = fold_letter(c);
            rows_[c].size = static_cast<std::uint8_t>(folded.copy(rows_[c].bytes.data(), rows_[c].bytes.size()));
        }
    }

    std::array<row, end> rows_;
};

} // namespace detail::names

/// Names are the same whatever their case (full Unicode case folding: "STRASSE" is "Straße") and their accents
/// ("Sao Tome" is "São Tomé", "Lodz" is "Łódź").
struct unicode_fold {
    static constexpr bool ignores_ascii_case = true;

    static void append(char32_t c, std::string& folded) {
        if (c < detail::names::letter_table::end)
            folded += detail::names::letter_table::instance()[c];
        else
            folded += detail::names::fold_letter(c);
    }
};

/// Names are the same letter for letter.
struct exact_fold {
    static constexpr bool ignores_ascii_case = false;

    static void append(char32_t c, std::string& folded) {
        unicode::append(c, folded);
    }
};

} // namespace quoin
