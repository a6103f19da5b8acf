// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "first_bytes.hpp"
#include "word_set.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// What stands before a mark, eight bytes at once: most words are told from abbreviations by their end alone.
namespace quoin::detail {

/// The eight bytes before a place in a text. Letters and digits are those of ASCII.
class last_bytes {
public:
    /// Of a text that has eight bytes before `end`.
    constexpr last_bytes(std::string_view text, std::size_t end) noexcept
        : bytes_(first_bytes<8>(text.data() + end - 8)) {}

    /// How many letters there are at the end; eight if there may be more.
    [[nodiscard]] constexpr std::size_t letters() const noexcept {
        return run_of(bytes_between(small(), 'a', 'z'));
    }

    /// How many letters and digits; eight if there may be more.
    [[nodiscard]] constexpr std::size_t letters_and_digits() const noexcept {
        return run_of(bytes_between(small(), 'a', 'z') | bytes_between(bytes_, '0', '9'));
    }

    /// What stands before the last bytes, seven at most.
    [[nodiscard]] constexpr char before(std::size_t last) const noexcept {
        return static_cast<char>(bytes_ >> (56 - 8 * last));
    }

    // Of none, the next two say what they say of all eight: processors cannot move a number by 64 bits.

    /// Whether a digit is among the last bytes.
    [[nodiscard]] constexpr bool any_digit(std::size_t last) const noexcept {
        return (bytes_between(bytes_, '0', '9') & bits_of(last)) != 0;
    }

    /// The last bytes, as a number that ignores the case of letters: the last of them is the highest.
    [[nodiscard]] constexpr std::uint64_t folded(std::size_t last) const noexcept {
        return small() & bits_of(last);
    }

private:
    static constexpr std::uint64_t bits_of(std::size_t last) noexcept {
        return ~std::uint64_t{0} << (64 - 8 * last) % 64;
    }

    static constexpr std::size_t run_of(std::uint64_t high_bits) noexcept {
        return static_cast<std::size_t>(std::countl_zero(~high_bits & 0x8080808080808080U)) / 8;
    }

    [[nodiscard]] constexpr std::uint64_t small() const noexcept {
        return bytes_ | 0x2020202020202020U;
    }

    std::uint64_t bytes_; ///< the last of them is the highest
};

/// The ends of words, in a set that has each of them and, by accident, a few others: one bit is looked at, and nothing
/// is compared. An end is what letters and digits a word has behind its last stop.
class word_end_filter {
public:
    static constexpr std::size_t longest = 7; ///< of the ends, in bytes

    /// Of all words of some sets.
    template <std::size_t... counts>
    consteval explicit word_end_filter(word_set<counts>... sets) {
        (sets.for_each([this](std::string_view word) { insert(word.substr(word.rfind('.') + 1)); }), ...);
    }

    /// Given what `last_bytes` has of an end.
    [[nodiscard]] constexpr bool may_contain(std::uint64_t folded) const noexcept {
        std::size_t const slot = slot_of(folded);
        return (slots_[slot / 64] >> (slot % 64) & 1) != 0;
    }

private:
    constexpr void insert(std::string_view end) {
        if (end.size() > longest)
            throw "a word is too long for the filter";
        std::array<char, 8> padded{};
        end.copy(padded.data() + 8 - end.size(), end.size());
        std::size_t const slot = slot_of(last_bytes({padded.data(), 8}, 8).folded(end.size()));
        slots_[slot / 64] |= std::uint64_t{1} << (slot % 64);
    }

    static constexpr std::size_t slot_of(std::uint64_t folded) noexcept {
        return static_cast<std::size_t>(folded * 0x9E3779B97F4A7C15U >> 50);
    }

    std::array<std::uint64_t, 16384 / 64> slots_{};
};

} // namespace quoin::detail
