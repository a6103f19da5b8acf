// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../first_bytes.hpp"
#include "abbreviation_words.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The stops that need no thought: nine in ten of those that end a sentence.
namespace quoin::detail {

/// The highest bit of each of eight bytes that lies between two others.
constexpr std::uint64_t bytes_between(std::uint64_t bytes, char first, char last) noexcept {
    constexpr std::uint64_t every = 0x0101010101010101U;
    std::uint64_t const lower_bits = bytes & (every * 0x7F);
    std::uint64_t const from_first = lower_bits + every * static_cast<unsigned char>(0x80 - first);
    std::uint64_t const beyond_last = lower_bits + every * static_cast<unsigned char>(0x7F - last);
    return from_first & ~beyond_last & ~bytes & (every * 0x80);
}

/// What words of up to seven letters may be abbreviations: a bit for each value of a hash. A few others share them.
class abbreviation_filter {
public:
    template <std::size_t count>
    consteval explicit abbreviation_filter(word_set<count> words) {
        words.for_each([this](std::string_view word) {
            std::uint64_t letters = 0;
            for (char c : word)
                letters = letters >> 8 | static_cast<std::uint64_t>(ascii_lower(c)) << 56;
            std::size_t const at = place(letters);
            bits_[at / 64] |= std::uint64_t{1} << (at % 64);
        });
    }

    /// `letters` are small, the last of them in the highest byte; the bytes below the first are zero.
    [[nodiscard]] constexpr bool may_contain(std::uint64_t letters) const noexcept {
        std::size_t const at = place(letters);
        return (bits_[at / 64] >> (at % 64) & 1) != 0;
    }

private:
    static constexpr std::size_t place(std::uint64_t letters) noexcept {
        return static_cast<std::size_t>((letters * 0x9E3779B97F4A7C15U) >> 50);
    }

    std::array<std::uint64_t, 16384 / 64> bits_{};
};
inline constexpr abbreviation_filter abbreviation_hashes{abbreviations};

/// What the word before a stop says of it.
enum class last_word : std::uint8_t {
    plain,      ///< no abbreviation, nor the mark of an item of a list
    never_last, ///< an abbreviation that ends no sentence
    other,      ///< ask further
};

/// `letters` are those of the word, as `abbreviation_filter` takes them.
inline last_word kind_of_short_word(std::string_view word, std::uint64_t letters) noexcept {
    if (!abbreviation_hashes.may_contain(letters) || !abbreviations.contains(word))
        return last_word::plain;
    return is_never_last(word) ? last_word::never_last : last_word::other;
}

/// "… of 1999", "… by NATO": what might be the mark of an item, "1999." or "XIV.", if it were not in the midst.
inline bool stands_in_sentence(std::string_view text, std::size_t begin, std::size_t word_begin) noexcept {
    constexpr std::size_t far = 5; // at the least: too far for blanks and bullets alone
    if (word_begin < begin + far || text[word_begin - 1] != ' ')
        return false;
    char const before = text[word_begin - 2];
    return is_ascii_small(before) || is_ascii_capital(before) || before == ',';
}

/// The kind of the word that ends before `end`, of a sentence that begins at `begin`: if it has two letters or more, or
/// four digits or more.
inline last_word kind_of_last_word(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    constexpr std::uint64_t bit_5 = 0x2020202020202020U;
    if (end < 8)
        return last_word::other;
    std::uint64_t const bytes = first_bytes<8>(text.data() + end - 8);
    std::uint64_t const small = bytes | bit_5;
    std::uint64_t const others = ~(bytes_between(small, 'a', 'z') | bytes_between(bytes, '0', '9')) & (bit_5 << 2);
    auto const bits = static_cast<unsigned>(std::countl_zero(others)); // of the word, as far as it is known
    std::size_t const size = bits / 8;
    bool const ends_small = is_ascii_small(text[end - 1]);
    if (bits == 64)
        return ends_small && end >= begin + 8 ? last_word::plain : last_word::other;
    std::size_t const fewest = text[end - 1] <= '9' ? 4 : 2;
    if (size < fewest || end < begin + size)
        return last_word::other;
    char const before = static_cast<char>(bytes >> (56 - bits));
    bool const is_whole =
        ends_small ? before == ' ' || before == '\n' || before == '-' : stands_in_sentence(text, begin, end - size);
    if (!is_whole)
        return last_word::other;
    return kind_of_short_word(text.substr(end - size, size), small >> (64 - bits) << (64 - bits));
}

} // namespace quoin::detail
