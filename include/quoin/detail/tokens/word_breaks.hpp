// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../characters.hpp"

#include <cstddef>
#include <string_view>

/// Unicode's rules for word boundaries (UAX #29), code point by code point: for the text that bits cannot handle, and
/// for tests. Rules are quoted by their names there.
namespace quoin::detail {

/// Whose reading of the rules.
enum class word_break_tailoring {
    uax29,  ///< the standard's own, and that of ICU 70
    icu_72, ///< "@" is a letter, and no colon joins
    icu_74, ///< no colon joins
};

inline unicode::word_break tailored(character c, char32_t code_point, word_break_tailoring tailoring) noexcept {
    if (tailoring == word_break_tailoring::uax29)
        return c.word_break();
    if (code_point == U'@' && tailoring == word_break_tailoring::icu_72)
        return U_WB_ALETTER;
    if (code_point == U':' || code_point == 0xFE55 || code_point == 0xFF1A)
        return U_WB_OTHER;
    return c.word_break();
}

/// Reads a text from one boundary to the next.
class word_break_reader {
public:
    word_break_reader(std::string_view text, word_break_tailoring tailoring) noexcept
        : text_(text), tailoring_(tailoring) {}

    /// The first boundary after `begin`, which is a boundary. Linear in the word.
    [[nodiscard]] std::size_t next(std::size_t begin) noexcept {
        state_ = {};
        for (std::size_t at = begin; at < text_.size();) {
            auto const c = read(at);
            if (at > begin && !joins(c, at + c.size))
                return at;
            take(c);
            at += c.size;
        }
        return text_.size();
    }

private:
    using word_break = unicode::word_break;

    struct element {
        word_break kind;
        bool pictograph;
        std::size_t size;
    };

    /// What stands before the code point in question. "Solid" leaves out what WB4 ignores.
    struct left_context {
        word_break last = U_WB_OTHER;
        word_break solid = U_WB_OTHER;
        word_break solid_before = U_WB_OTHER;
        bool odd_indicators = false;
    };

    [[nodiscard]] element read(std::size_t at) const noexcept {
        auto const [code_point, size] = unicode::decode(text_, at);
        character const c = character_of(code_point);
        return {tailored(c, code_point, tailoring_), c.is_pictograph(), size};
    }

    void take(element c) noexcept {
        state_.last = c.kind;
        if (is_ignored(c.kind))
            return;
        state_.solid_before = state_.solid;
        state_.solid = c.kind;
        state_.odd_indicators = c.kind == U_WB_REGIONAL_INDICATOR && !state_.odd_indicators;
    }

    /// The kind of the next code point that WB4 does not ignore, from `at` on.
    [[nodiscard]] word_break solid_from(std::size_t at) const noexcept {
        while (at < text_.size()) {
            auto const c = read(at);
            if (!is_ignored(c.kind))
                return c.kind;
            at += c.size;
        }
        return U_WB_OTHER;
    }

    /// No boundary before `c`, which ends at `end`.
    [[nodiscard]] bool joins(element c, std::size_t end) const noexcept {
        if (is_line_break(state_.last) || is_line_break(c.kind)) // WB3, WB3a, WB3b
            return state_.last == U_WB_CR && c.kind == U_WB_LF;
        if (state_.last == U_WB_ZWJ && c.pictograph) // WB3c
            return true;
        if (state_.last == U_WB_WSEGSPACE && c.kind == U_WB_WSEGSPACE) // WB3d
            return true;
        if (is_ignored(c.kind)) // WB4
            return true;
        if (c.kind == U_WB_REGIONAL_INDICATOR) // WB15, WB16
            return state_.solid == U_WB_REGIONAL_INDICATOR && state_.odd_indicators;
        return joins_as_word(c.kind) || joins_over_mark(c.kind) || joins_as_mark(c.kind, end);
    }

    /// WB5, WB8, WB9, WB10, WB13, WB13a, WB13b
    [[nodiscard]] bool joins_as_word(word_break c) const noexcept {
        bool const left_is_word = is_letter(state_.solid) || state_.solid == U_WB_NUMERIC;
        bool const right_is_word = is_letter(c) || c == U_WB_NUMERIC;
        if (left_is_word && right_is_word)
            return true;
        if (c == U_WB_EXTENDNUMLET)
            return left_is_word || state_.solid == U_WB_KATAKANA || state_.solid == U_WB_EXTENDNUMLET;
        if (c == U_WB_KATAKANA)
            return state_.solid == U_WB_KATAKANA || state_.solid == U_WB_EXTENDNUMLET;
        return state_.solid == U_WB_EXTENDNUMLET && right_is_word;
    }

    /// WB7, WB7c, WB11
    [[nodiscard]] bool joins_over_mark(word_break c) const noexcept {
        if (is_letter(state_.solid_before) && is_letter(c) && joins_letters(state_.solid))
            return true;
        if (state_.solid_before == U_WB_HEBREW_LETTER && c == U_WB_HEBREW_LETTER)
            return state_.solid == U_WB_DOUBLE_QUOTE;
        return state_.solid_before == U_WB_NUMERIC && c == U_WB_NUMERIC && joins_digits(state_.solid);
    }

    /// WB6, WB7a, WB7b, WB12
    [[nodiscard]] bool joins_as_mark(word_break c, std::size_t end) const noexcept {
        if (state_.solid == U_WB_HEBREW_LETTER && c == U_WB_SINGLE_QUOTE)
            return true;
        if (is_letter(state_.solid) && joins_letters(c))
            return is_letter(solid_from(end));
        if (state_.solid == U_WB_HEBREW_LETTER && c == U_WB_DOUBLE_QUOTE)
            return solid_from(end) == U_WB_HEBREW_LETTER;
        return state_.solid == U_WB_NUMERIC && joins_digits(c) && solid_from(end) == U_WB_NUMERIC;
    }

    static constexpr bool is_line_break(word_break c) noexcept {
        return c == U_WB_CR || c == U_WB_LF || c == U_WB_NEWLINE;
    }
    static constexpr bool is_ignored(word_break c) noexcept {
        return c == U_WB_EXTEND || c == U_WB_FORMAT || c == U_WB_ZWJ;
    }
    static constexpr bool is_letter(word_break c) noexcept {
        return c == U_WB_ALETTER || c == U_WB_HEBREW_LETTER;
    }
    static constexpr bool joins_letters(word_break c) noexcept {
        return c == U_WB_MIDLETTER || c == U_WB_MIDNUMLET || c == U_WB_SINGLE_QUOTE;
    }
    static constexpr bool joins_digits(word_break c) noexcept {
        return c == U_WB_MIDNUM || c == U_WB_MIDNUMLET || c == U_WB_SINGLE_QUOTE;
    }

    std::string_view text_;
    word_break_tailoring tailoring_;
    left_context state_;
};

} // namespace quoin::detail
