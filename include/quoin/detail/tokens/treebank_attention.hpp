// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "text_block.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

/// Which marks the rules of treebanks need to look at, by what stands beside them: a table.
namespace quoin::detail {

/// Where the treebanks differ.
struct treebank_style {
    bool keep_hyphens = false;  ///< "long-term" and "and/or" are one token
    bool split_clitics = false; ///< "it's" and "don't" are two: "it" "'s", "do" "n't"
    bool split_units = false;   ///< "5km" is two: "5" "km"
};

inline constexpr treebank_style universal_dependencies{.split_units = true};
inline constexpr treebank_style penn_treebank{.keep_hyphens = true, .split_clitics = true};

/// What stands beside a mark. What is beyond ASCII may be a letter, a mark or a blank.
enum class neighbour : std::uint8_t { gap, letter, digit, stop, opener, other_mark, beyond_ascii };

constexpr neighbour neighbour_of(std::size_t byte) noexcept {
    using enum byte_property;
    char const c = static_cast<char>(byte);
    if (byte >= 0x80)
        return neighbour::beyond_ascii;
    if (ascii_has(blank, c))
        return neighbour::gap;
    if (ascii_has(alphanumeric, c))
        return ascii_has(digit, c) ? neighbour::digit : neighbour::letter;
    if (c == '.')
        return neighbour::stop;
    return c == '(' || c == '[' || c == '"' ? neighbour::opener : neighbour::other_mark;
}

inline constexpr auto neighbour_of_byte = [] {
    std::array<neighbour, 256> made{};
    for (std::size_t byte = 0; byte < made.size(); ++byte)
        made[byte] = neighbour_of(byte);
    return made;
}();

/// What is asked of a mark before the rules are.
enum class attention : std::uint8_t {
    idle,    ///< no rule applies
    by_word, ///< one may apply behind some words
    full,    ///< one may apply
};

/// For a mark between two neighbours, or the last digit before a letter. It repeats no more of the rules' conditions
/// than lets most marks be passed over. Marks that are not named here join when they are repeated, or begin emoticons.
constexpr attention attention_for(char mark, neighbour before, neighbour after, treebank_style style) noexcept {
    using enum neighbour;
    auto const full_if = [](bool condition) { return condition ? attention::full : attention::idle; };
    bool const letter_before = before == letter || before == beyond_ascii;
    bool const letter_after = after == letter || after == beyond_ascii;
    bool const word_before = letter_before || before == digit;
    bool const word_after = letter_after || after == digit;
    bool const gap_after = after == gap || after == beyond_ascii;
    bool const opened = before == gap || before == opener || before == beyond_ascii;
    bool const mark_after = after == stop || after == opener || after == other_mark;
    switch (mark) {
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
    case '@':
        return attention::full;
    case '.':
        if (before == digit && after == digit)
            return attention::idle;
        if (word_before && !word_after && after != stop)
            return attention::by_word;
        return full_if(word_before || after == stop || (opened && after == digit));
    case '-':
        if (!style.keep_hyphens && letter_before && after == letter)
            return attention::by_word;
        return full_if(mark_after || (word_before && gap_after) ||
                       (style.keep_hyphens ? word_after : before == digit && after == digit));
    case '\'':
    case '\xE2':
        if (letter_before && letter_after)
            return full_if(style.split_clitics || before != letter || after != letter);
        return full_if(word_before || word_after || mark_after);
    case '/':
        return full_if(word_before && word_after);
    case '&':
        return full_if(letter_before && letter_after);
    case ',':
        return full_if(before == digit && after == digit);
    case '$':
        return full_if(before == letter);
    case '#':
        return full_if(letter_after || mark_after);
    case '+':
        return full_if(after == digit || mark_after);
    case '(':
    case ')':
        return full_if(opened && after == other_mark);
    case '"':
    case '[':
    case ']':
    case '%':
        return attention::idle;
    default:
        return full_if(mark_after || (opened && after != gap) || (before == digit && word_after));
    }
}

/// The attention that each mark needs: bits by the neighbour before and the one after.
struct attention_bits {
    std::uint64_t by_word = 0;
    std::uint64_t any = 0;

    static constexpr unsigned index(neighbour before, neighbour after) noexcept {
        return 8 * static_cast<unsigned>(before) + static_cast<unsigned>(after);
    }
};

constexpr attention_bits attention_bits_of(char mark, treebank_style style) noexcept {
    attention_bits made;
    for (unsigned before = 0; before <= static_cast<unsigned>(neighbour::beyond_ascii); ++before)
        for (unsigned after = 0; after <= static_cast<unsigned>(neighbour::beyond_ascii); ++after) {
            attention const needed = attention_for(mark, neighbour(before), neighbour(after), style);
            std::uint64_t const bit = std::uint64_t{1} << attention_bits::index(neighbour(before), neighbour(after));
            made.any |= needed != attention::idle ? bit : 0;
            made.by_word |= needed == attention::by_word ? bit : 0;
        }
    return made;
}

/// By the mark's first byte.
template <treebank_style style>
inline constexpr auto attention_of_mark = [] {
    std::array<attention_bits, 256> made{};
    for (std::size_t byte = 0; byte < 0x80; ++byte)
        made[byte] = attention_bits_of(static_cast<char>(byte), style);
    made[0xE2] = attention_bits_of('\xE2', style);
    return made;
}();

} // namespace quoin::detail
