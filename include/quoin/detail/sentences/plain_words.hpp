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
        return static_cast<std::size_t>((letters * 0x9E3779B97F4A7C15U) >> 52);
    }

    std::array<std::uint64_t, 4096 / 64> bits_{};
};
inline constexpr abbreviation_filter abbreviation_hashes{abbreviations};

/// A word of two or more letters, or a number of four or more digits, ends before `end`, and surely is no abbreviation.
/// That none does is no proof that it is one.
inline bool plain_word_ends(std::string_view text, std::size_t end) noexcept {
    constexpr std::uint64_t bit_5 = 0x2020202020202020U;
    if (end < 8)
        return false;
    std::uint64_t const bytes = first_bytes<8>(text.data() + end - 8);
    std::uint64_t const small = bytes | bit_5;
    std::uint64_t const others = ~(bytes_between(small, 'a', 'z') | bytes_between(bytes, '0', '9')) & (bit_5 << 2);
    if (others == 0)
        return true;
    auto const bits = static_cast<unsigned>(std::countl_zero(others)); // of the word
    unsigned const fewest = text[end - 1] <= '9' ? 4 : 2;
    if (bits < 8 * fewest || static_cast<char>(bytes >> (56 - bits)) != ' ')
        return false;
    return !abbreviation_hashes.may_contain(small >> (64 - bits) << (64 - bits));
}

} // namespace quoin::detail
