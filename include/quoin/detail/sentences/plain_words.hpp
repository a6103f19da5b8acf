// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_ends.hpp"
#include "abbreviation_words.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// The stops that need no thought: nine in ten of those that end a sentence.
namespace quoin::detail {

inline constexpr word_end_filter abbreviation_ends{abbreviations};

/// What the word before a stop says of it.
enum class last_word : std::uint8_t {
    plain,      ///< no abbreviation, nor the mark of an item of a list
    never_last, ///< an abbreviation that ends no sentence
    initial,    ///< a single capital, other than "I", in the midst of a sentence
    other,      ///< ask further
};

/// "… of 1999", "… by NATO": what might be the mark of an item, "1999." or "XIV.", if it were not in the midst.
inline bool stands_in_sentence(std::string_view text, std::size_t begin, std::size_t word_begin) noexcept {
    constexpr std::size_t far = 5; // at the least: too far for blanks and bullets alone
    if (word_begin < begin + far || text[word_begin - 1] != ' ')
        return false;
    char const before = text[word_begin - 2];
    return is_ascii_small(before) || is_ascii_capital(before) || before == ',' || before == '.';
}

/// Of a word of up to seven letters and digits.
inline last_word kind_of_short_word(std::string_view word) noexcept {
    abbreviation const known(word);
    if (!known.is_known())
        return last_word::plain;
    return known.is_never_last() ? last_word::never_last : last_word::other;
}

/// The same as below, of a word that does not end in a small letter: a number of four or more digits, an initial, or
/// capitals.
inline last_word kind_of_last_capitals(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t const size = last_bytes(text, end).letters_and_digits();
    char const last = text[end - 1];
    std::size_t const fewest = last <= '9' ? 4 : 1;
    if (size < fewest || size == 8 || end < begin + size || !stands_in_sentence(text, begin, end - size))
        return last_word::other;
    if (size == 1)
        return last != 'I' ? last_word::initial : last_word::other;
    return kind_of_short_word(text.substr(end - size, size));
}

/// The kind of the word that ends before `end`, of a sentence that begins at `begin`: if it has two letters or more, or
/// four digits or more.
[[gnu::always_inline]] inline last_word kind_of_last_word(std::string_view text, std::size_t begin,
                                                          std::size_t end) noexcept {
    if (end < 8)
        return last_word::other;
    if (!is_ascii_small(text[end - 1]))
        return kind_of_last_capitals(text, begin, end);
    last_bytes const last(text, end);
    std::size_t const size = last.letters();
    if (size < 2 || end < begin + size)
        return last_word::other;
    if (size == 8)
        return last_word::plain;
    char const before = last.before(size);
    if (before != ' ' && before != '\n' && before != '-')
        return last_word::other;
    if (!abbreviation_ends.may_contain(last.folded(size)))
        return last_word::plain;
    return kind_of_short_word(text.substr(end - size, size));
}

} // namespace quoin::detail
