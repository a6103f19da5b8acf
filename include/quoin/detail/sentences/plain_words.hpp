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

/// The bytes before a place, eight at most, the last of them in the highest byte.
class last_bytes {
public:
    /// Of a text that has eight bytes before `end`.
    last_bytes(std::string_view text, std::size_t end) noexcept : bytes_(first_bytes<8>(text.data() + end - 8)) {}

    /// How many letters there are at the end.
    [[nodiscard]] std::size_t letters() const noexcept {
        return run_of(bytes_between(small(), 'a', 'z'));
    }

    /// How many letters and digits.
    [[nodiscard]] std::size_t word_parts() const noexcept {
        return run_of(bytes_between(small(), 'a', 'z') | bytes_between(bytes_, '0', '9'));
    }

    /// What stands before the last bytes.
    [[nodiscard]] char before(std::size_t last) const noexcept {
        return static_cast<char>(bytes_ >> (56 - 8 * last));
    }

    /// What `abbreviation_filter` takes for a word of so many letters.
    [[nodiscard]] std::uint64_t word(std::size_t size) const noexcept {
        return small() >> (64 - 8 * size) << (64 - 8 * size);
    }

private:
    static std::size_t run_of(std::uint64_t high_bits) noexcept {
        return static_cast<std::size_t>(std::countl_zero(~high_bits & 0x8080808080808080U)) / 8;
    }

    [[nodiscard]] std::uint64_t small() const noexcept {
        return bytes_ | 0x2020202020202020U;
    }

    std::uint64_t bytes_;
};

/// Of a word of up to seven letters and digits.
inline last_word kind_of_short_word(std::string_view word) noexcept {
    if (!abbreviations.contains(word))
        return last_word::plain;
    return is_never_last(word) ? last_word::never_last : last_word::other;
}

/// The same as below, of a word that does not end in a small letter: a number of four or more digits, an initial, or
/// capitals.
inline last_word kind_of_last_capitals(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t const size = last_bytes(text, end).word_parts();
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
    if (!abbreviation_hashes.may_contain(last.word(size)))
        return last_word::plain;
    return kind_of_short_word(text.substr(end - size, size));
}

} // namespace quoin::detail
