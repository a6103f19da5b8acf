// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../unicode.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

/// What the tokenizer knows about a code point, in one small number, from the linked ICU's properties.
namespace quoin::detail {

class character {
public:
    constexpr character() = default;

    /// Asks ICU, at some cost: see `character_of`.
    explicit character(char32_t c) noexcept
        : bits_(static_cast<std::uint16_t>(
              unicode::word_break_of(c) | flag(pictograph_bit, unicode::is_pictograph(c)) |
              flag(dictionary_bit, unicode::needs_dictionary(c)) | flag(blank_bit, unicode::is_space(c)) |
              flag(line_end_bit, unicode::is_line_end(c)) | flag(capital_bit, unicode::is_upper(c)) |
              flag(small_bit, unicode::is_letter(c) && !unicode::is_upper(c)) | flag(digit_bit, unicode::is_digit(c)) |
              flag(punctuation_bit, unicode::is_punctuation(c)) | flag(symbol_bit, unicode::is_symbol(c)) |
              flag(emoji_bit, unicode::is_emoji(c)))) {}

    [[nodiscard]] constexpr unicode::word_break word_break() const noexcept {
        return static_cast<unicode::word_break>(bits_ & 0x1F);
    }

    [[nodiscard]] constexpr bool is_pictograph() const noexcept {
        return (bits_ & pictograph_bit) != 0;
    }
    /// Its words are found by ICU's dictionaries.
    [[nodiscard]] constexpr bool needs_dictionary() const noexcept {
        return (bits_ & dictionary_bit) != 0;
    }
    [[nodiscard]] constexpr bool is_blank() const noexcept {
        return (bits_ & blank_bit) != 0;
    }
    [[nodiscard]] constexpr bool is_line_end() const noexcept {
        return (bits_ & line_end_bit) != 0;
    }
    [[nodiscard]] constexpr bool is_capital() const noexcept {
        return (bits_ & capital_bit) != 0;
    }
    /// A letter that is not a capital.
    [[nodiscard]] constexpr bool is_small() const noexcept {
        return (bits_ & small_bit) != 0;
    }
    [[nodiscard]] constexpr bool is_digit() const noexcept {
        return (bits_ & digit_bit) != 0;
    }
    [[nodiscard]] constexpr bool is_punctuation() const noexcept {
        return (bits_ & punctuation_bit) != 0;
    }
    [[nodiscard]] constexpr bool is_symbol() const noexcept {
        return (bits_ & symbol_bit) != 0;
    }
    [[nodiscard]] constexpr bool is_emoji() const noexcept {
        return (bits_ & emoji_bit) != 0;
    }

private:
    enum : std::uint16_t {
        pictograph_bit = 1 << 5,
        dictionary_bit = 1 << 6,
        blank_bit = 1 << 7,
        line_end_bit = 1 << 8,
        capital_bit = 1 << 9,
        small_bit = 1 << 10,
        digit_bit = 1 << 11,
        punctuation_bit = 1 << 12,
        symbol_bit = 1 << 13,
        emoji_bit = 1 << 14,
    };

    static constexpr int flag(int bit, bool set) noexcept {
        return set ? bit : 0;
    }

    std::uint16_t bits_ = 0;
};

/// From a table for the code points below U+3000, where most alphabets are; beyond them from ICU. The table is made on
/// first use, in about half a millisecond.
inline character character_of(char32_t c) noexcept {
    constexpr std::size_t known = 0x3000;
    static auto const table = [] {
        std::array<character, known> made;
        for (char32_t each = 0; each < known; ++each)
            made[each] = character(each);
        return made;
    }();
    return c < known ? table[c] : character(c);
}

} // namespace quoin::detail
