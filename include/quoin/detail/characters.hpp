// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../unicode.hpp"
#include "tokens/text_block.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

/// What the tokenizer knows about a code point, in one number, from the linked ICU's properties.
namespace quoin::detail {

class character {
public:
    constexpr character() = default;

    /// Asks ICU, at some cost: see `character_of`.
    explicit character(char32_t c) noexcept
        : bits_(static_cast<std::uint32_t>(unicode::word_break_of(c)) << first_word_break_bit) {
        using enum byte_property;
        set(pictograph_bit, unicode::is_pictograph(c));
        set(dictionary_bit, unicode::needs_dictionary(c));
        set(capital, unicode::is_upper(c));
        set(small, unicode::is_letter(c) && !unicode::is_upper(c));
        set(digit, unicode::is_digit(c));
        set(alphanumeric, is_capital() || is_small() || is_digit());
        set(blank, unicode::is_space(c));
        set(line_end, unicode::is_line_end(c));
        set(punctuation, unicode::is_punctuation(c));
        set(symbol, unicode::is_symbol(c));
        set(emoji, unicode::is_emoji(c));
        set(other_letter, joins_letters() && !is_capital() && !is_small());
        set(raised_mark, word_break() == U_WB_MIDNUMLET && c >= first_of_three_bytes);
        set(hard, !bits_can_handle());
    }

    [[nodiscard]] constexpr unicode::word_break word_break() const noexcept {
        return static_cast<unicode::word_break>(bits_ >> first_word_break_bit & 0x1F);
    }

    [[nodiscard]] constexpr bool is_pictograph() const noexcept {
        return has(pictograph_bit);
    }
    /// Its words are found by ICU's dictionaries.
    [[nodiscard]] constexpr bool needs_dictionary() const noexcept {
        return has(dictionary_bit);
    }
    [[nodiscard]] constexpr bool is_capital() const noexcept {
        return has(byte_property::capital);
    }
    /// A letter that is not a capital.
    [[nodiscard]] constexpr bool is_small() const noexcept {
        return has(byte_property::small);
    }
    [[nodiscard]] constexpr bool is_digit() const noexcept {
        return has(byte_property::digit);
    }
    [[nodiscard]] constexpr bool is_punctuation() const noexcept {
        return has(byte_property::punctuation);
    }
    [[nodiscard]] constexpr bool is_symbol() const noexcept {
        return has(byte_property::symbol);
    }
    [[nodiscard]] constexpr bool is_emoji() const noexcept {
        return has(byte_property::emoji);
    }

    /// The properties of all its bytes, each a bit: those that are read off characters beyond ASCII.
    [[nodiscard]] constexpr std::uint32_t properties() const noexcept {
        return bits_ & ((1U << all_properties) - 1);
    }

private:
    static constexpr char32_t first_of_three_bytes = 0x800; ///< in UTF-8
    static constexpr unsigned first_word_break_bit = all_properties;
    static constexpr byte_property pictograph_bit{first_word_break_bit + 5};
    static constexpr byte_property dictionary_bit{first_word_break_bit + 6};
    static_assert(first_word_break_bit + 6 < 32);

    [[nodiscard]] constexpr bool has(byte_property bit) const noexcept {
        return (bits_ >> static_cast<std::size_t>(bit) & 1) != 0;
    }
    constexpr void set(byte_property bit, bool value) noexcept {
        bits_ |= std::uint32_t{value} << static_cast<std::size_t>(bit);
    }

    [[nodiscard]] constexpr bool joins_letters() const noexcept {
        return word_break() == U_WB_ALETTER && !needs_dictionary();
    }
    /// Beyond ASCII: a letter, a digit, a mark that joins both, or a character that joins with nothing.
    [[nodiscard]] constexpr bool bits_can_handle() const noexcept {
        if (joins_letters() || has(byte_property::raised_mark) || (word_break() == U_WB_NUMERIC && is_digit()))
            return true;
        bool const is_alone = word_break() == U_WB_OTHER || word_break() == U_WB_WSEGSPACE;
        return is_alone && !needs_dictionary() && !is_capital() && !is_small() && !is_digit();
    }

    std::uint32_t bits_ = 0;
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
