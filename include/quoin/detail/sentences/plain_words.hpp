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

/// The highest bit of each of eight bytes that is not one of "a" to "z".
constexpr std::uint64_t bytes_not_small(std::uint64_t bytes) noexcept {
    constexpr std::uint64_t every = 0x0101010101010101U;
    std::uint64_t const lower_bits = bytes & (every * 0x7F);
    std::uint64_t const from_a = lower_bits + every * (0x80 - 'a');
    std::uint64_t const beyond_z = lower_bits + every * (0x7F - 'z');
    return (~from_a | beyond_z | bytes) & (every * 0x80);
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

/// A word of two or more small letters that surely is no abbreviation ends before `end`. That none does is no proof
/// that it is one.
inline bool plain_word_ends(std::string_view text, std::size_t end) noexcept {
    if (end < 8)
        return false;
    std::uint64_t const bytes = first_bytes<8>(text.data() + end - 8);
    std::uint64_t const others = bytes_not_small(bytes);
    if (others == 0)
        return true;
    auto const letters = static_cast<unsigned>(std::countl_zero(others)) & ~7U; // their number, times eight
    if (letters < 16 || static_cast<char>(bytes >> (56 - letters)) != ' ')
        return false;
    return !abbreviation_hashes.may_contain(bytes >> (64 - letters) << (64 - letters));
}

} // namespace quoin::detail
