// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

/// The properties of bytes, 64 at once: the innermost loop of the tokenizer, once for each instruction set.
namespace quoin::detail {

/// The bits of a block. Those before `non_ascii` are read off single bytes and none is true of bytes above 0x7F;
/// then come those that need code points.
enum class byte_property : std::size_t {
    capital,
    small, ///< a letter that is not a capital
    digit,
    blank,
    line_end,
    punctuation,
    symbol,
    stop,  ///< "." and "'", which join letters and digits
    comma, ///< "," and ";", which join digits
    colon,
    at_sign,
    underscore,
    non_ascii,
    other_letter, ///< joins with letters, but is of another category
    raised_mark,  ///< all bytes of U+2019 and its like, which join letters and digits
    continuation, ///< the second and later bytes of a character
    emoji,
    hard, ///< all bytes of a character that bits cannot handle
};

/// Those before `non_ascii`.
inline constexpr auto kernel_properties = static_cast<std::size_t>(byte_property::non_ascii);
inline constexpr std::size_t all_properties = static_cast<std::size_t>(byte_property::hard) + 1;

/// 64 bytes of text: for each property a bit for each byte, the first byte in the lowest bit.
struct text_block {
    std::array<std::uint64_t, all_properties> bits{};

    constexpr std::uint64_t& operator[](byte_property property) noexcept {
        return bits[static_cast<std::size_t>(property)];
    }
    constexpr std::uint64_t operator[](byte_property property) const noexcept {
        return bits[static_cast<std::size_t>(property)];
    }
};

constexpr bool ascii_has(byte_property property, char c) noexcept {
    bool const is_capital = c >= 'A' && c <= 'Z';
    bool const is_small = c >= 'a' && c <= 'z';
    bool const is_digit = c >= '0' && c <= '9';
    bool const is_symbol =
        c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '`' || c == '|' || c == '~';
    using enum byte_property;
    switch (property) {
    case capital:
        return is_capital;
    case small:
        return is_small;
    case digit:
        return is_digit;
    case blank:
        return c == ' ' || (c >= '\t' && c <= '\r');
    case line_end:
        return c == '\n' || c == '\r';
    case punctuation:
        return c > ' ' && c < 0x7F && !is_capital && !is_small && !is_digit && !is_symbol;
    case symbol:
        return is_symbol;
    case stop:
        return c == '.' || c == '\'';
    case comma:
        return c == ',' || c == ';';
    case colon:
        return c == ':';
    case at_sign:
        return c == '@';
    case underscore:
        return c == '_';
    default:
        return false;
    }
}

/// Writes the properties up to `non_ascii` of so many blocks of text, and clears the others.
using ascii_kernel = void (*)(char const* text, std::size_t blocks, text_block* made);

/// The properties of each byte value as bits of a number.
inline constexpr auto properties_of_bytes = [] {
    std::array<std::uint16_t, 256> made{};
    for (std::size_t c = 0; c < 128; ++c)
        for (std::size_t p = 0; p < kernel_properties; ++p)
            if (ascii_has(static_cast<byte_property>(p), static_cast<char>(c)))
                made[c] = static_cast<std::uint16_t>(made[c] | (1U << p));
    return made;
}();

/// Gathers one bit of each of eight bytes, `bit` counted within a byte, into eight bits.
constexpr std::uint64_t gathered(std::uint64_t bytes, std::size_t bit) noexcept {
    return (((bytes >> bit) & 0x0101010101010101U) * 0x0102040810204080U) >> 56;
}

/// For any processor: eight bytes at once in 64-bit words.
inline void classify_ascii(char const* text, std::size_t blocks, text_block* made) {
    static_assert(kernel_properties <= 16);
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        *made = {};
        for (std::size_t group = 0; group < 64; group += 8) {
            std::uint64_t low = 0;
            std::uint64_t high = 0;
            for (std::size_t i = 0; i < 8; ++i) {
                auto const byte = static_cast<unsigned char>(text[64 * block + group + i]);
                std::uint64_t const properties = properties_of_bytes[byte];
                low |= (properties & 0xFF) << (8 * i);
                high |= (properties >> 8 | (byte & 0x80U)) << (8 * i);
            }
            for (std::size_t p = 0; p < kernel_properties; ++p)
                made->bits[p] |= gathered(p < 8 ? low : high, p % 8) << group;
            (*made)[byte_property::non_ascii] |= gathered(high, 7) << group;
        }
    }
}
static_assert(kernel_properties < 15, "the highest bit of the upper byte marks bytes that are not ASCII");

} // namespace quoin::detail
