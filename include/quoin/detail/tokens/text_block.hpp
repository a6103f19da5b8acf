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

/// Number `group` of the properties of a byte value, eight in a group, each in a byte of its own.
constexpr std::uint64_t spread_properties(std::size_t group, std::size_t byte) noexcept {
    std::uint64_t made = 0;
    for (std::size_t p = 8 * group; p < 8 * (group + 1); ++p) {
        bool const has = p < kernel_properties ? byte < 0x80 && ascii_has(byte_property{p}, static_cast<char>(byte))
                                               : p == kernel_properties && byte >= 0x80;
        made |= std::uint64_t{has} << (8 * (p % 8));
    }
    return made;
}

/// The properties up to `non_ascii`, in groups.
inline constexpr std::size_t property_groups = kernel_properties / 8 + 1;
inline constexpr auto properties_of_bytes = [] {
    std::array<std::array<std::uint64_t, property_groups>, 256> made{};
    for (std::size_t byte = 0; byte < made.size(); ++byte)
        for (std::size_t group = 0; group < property_groups; ++group)
            made[byte][group] = spread_properties(group, byte);
    return made;
}();

/// Makes byte i of word k what byte k of word i was.
constexpr void transpose(std::array<std::uint64_t, 8>& words) noexcept {
    auto const swap = [&](std::size_t distance, std::uint64_t mask) {
        for (std::size_t i = 0; i < 8; ++i) {
            if ((i & distance) != 0)
                continue;
            std::uint64_t const change = ((words[i] >> (8 * distance)) ^ words[i + distance]) & mask;
            words[i + distance] ^= change;
            words[i] ^= change << (8 * distance);
        }
    };
    swap(4, 0x00000000FFFFFFFFU);
    swap(2, 0x0000FFFF0000FFFFU);
    swap(1, 0x00FF00FF00FF00FFU);
}

/// For any processor. Eight bytes at once: their properties are added up, each byte's one bit above those of the byte
/// before it.
inline void classify_ascii(char const* text, std::size_t blocks, text_block* made) {
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        std::array<std::array<std::uint64_t, 8>, property_groups> words;
        for (std::size_t eight = 0; eight < 8; ++eight) {
            char const* const bytes = text + 64 * block + 8 * eight;
            std::array<std::uint64_t, property_groups> sums{};
            for (std::size_t i = 8; i-- > 0;)
                for (std::size_t group = 0; group < property_groups; ++group)
                    sums[group] = 2 * sums[group] + properties_of_bytes[static_cast<unsigned char>(bytes[i])][group];
            for (std::size_t group = 0; group < property_groups; ++group)
                words[group][eight] = sums[group];
        }
        *made = {};
        for (std::size_t group = 0; group < property_groups; ++group) {
            transpose(words[group]);
            for (std::size_t p = 8 * group; p < 8 * (group + 1) && p <= kernel_properties; ++p)
                made->bits[p] = words[group][p % 8];
        }
    }
}

} // namespace quoin::detail
