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

/// The bits of a block, in groups of eight. Those of the first two groups are read off single bytes, and but for
/// `non_ascii` none is true of bytes above 0x7F; the others need code points.
enum class byte_property : std::size_t {
    capital,
    small, ///< a letter that is not a capital
    digit,
    alphanumeric, ///< a letter or a digit
    non_ascii,
    punctuation,
    blank,
    line_end,

    full_stop,
    apostrophe, ///< "'"; like full stops, these join letters and digits
    comma,      ///< "," and ";", which join digits
    symbol,
    colon,
    at_sign,
    underscore,

    other_letter, ///< joins with letters, but is of another category
    raised_mark,  ///< all bytes of U+2019 and its like, which join letters and digits
    continuation, ///< the second and later bytes of a character
    emoji,
    hard, ///< all bytes of a character that bits cannot handle
};

/// How many are read off single bytes, and from which on few blocks have any.
inline constexpr auto kernel_properties = static_cast<std::size_t>(byte_property::other_letter);
inline constexpr auto first_rare_property = static_cast<std::size_t>(byte_property::symbol);
inline constexpr std::size_t all_properties = static_cast<std::size_t>(byte_property::hard) + 1;

/// So many groups are read off single bytes, and so many there are.
inline constexpr std::size_t property_groups = (kernel_properties + 7) / 8;
inline constexpr std::size_t all_groups = (all_properties + 7) / 8;

/// 64 bytes of text: for each property a bit for each byte, the first byte in the lowest bit.
struct alignas(64) text_block {
    std::array<std::uint64_t, 8 * all_groups> bits{}; ///< whole groups: kernels write them at once

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
    case alphanumeric:
        return is_capital || is_small || is_digit;
    case blank:
        return c == ' ' || (c >= '\t' && c <= '\r');
    case line_end:
        return c == '\n' || c == '\r';
    case punctuation:
        return c > ' ' && c < 0x7F && !is_capital && !is_small && !is_digit && !is_symbol;
    case symbol:
        return is_symbol;
    case full_stop:
        return c == '.';
    case apostrophe:
        return c == '\'';
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

/// Whether a byte value has a property that is read off single bytes.
constexpr bool byte_has(byte_property property, std::size_t byte) noexcept {
    if (property == byte_property::non_ascii)
        return byte >= 0x80;
    return byte < 0x80 && ascii_has(property, static_cast<char>(byte));
}

/// Clears the properties that need code points: kernels write all others.
constexpr void clear_beyond_kernel(text_block& made) noexcept {
    for (std::size_t p = kernel_properties; p < made.bits.size(); ++p)
        made.bits[p] = 0;
}

/// Writes the properties of so many blocks of text that are read off single bytes, and clears the others.
using ascii_kernel = void (*)(char const* text, std::size_t blocks, text_block* made);

/// Number `group` of the properties of a byte value, eight in a group, each in a byte of its own.
constexpr std::uint64_t spread_properties(std::size_t group, std::size_t byte) noexcept {
    std::uint64_t made = 0;
    for (std::size_t i = 0; i < 8; ++i)
        made |= std::uint64_t{byte_has(byte_property{8 * group + i}, byte)} << (8 * i);
    return made;
}

inline constexpr auto properties_of_bytes = [] {
    std::array<std::array<std::uint64_t, 256>, property_groups> made{};
    for (std::size_t group = 0; group < property_groups; ++group)
        for (std::size_t byte = 0; byte < 256; ++byte)
            made[group][byte] = spread_properties(group, byte);
    return made;
}();

/// The properties of eight bytes: for each property a byte, in it for each byte a bit.
constexpr std::uint64_t properties_of_eight(char const* bytes, std::size_t group) noexcept {
    return [&]<std::size_t... i>(std::index_sequence<i...>) {
        return ((properties_of_bytes[group][static_cast<unsigned char>(bytes[i])] << i) | ...);
    }(std::make_index_sequence<8>());
}

/// Makes byte i of word k what byte k of word i was.
constexpr void transpose(std::array<std::uint64_t, 8>& words) noexcept {
    auto const swap = [&](std::size_t i, std::size_t distance, std::uint64_t mask) {
        std::uint64_t const change = ((words[i] >> (8 * distance)) ^ words[i + distance]) & mask;
        words[i + distance] ^= change;
        words[i] ^= change << (8 * distance);
    };
    for (std::size_t const i : {0U, 1U, 2U, 3U})
        swap(i, 4, 0x00000000FFFFFFFFU);
    for (std::size_t const i : {0U, 1U, 4U, 5U})
        swap(i, 2, 0x0000FFFF0000FFFFU);
    for (std::size_t const i : {0U, 2U, 4U, 6U})
        swap(i, 1, 0x00FF00FF00FF00FFU);
}

/// For any processor, by table look-ups.
inline void classify_ascii(char const* text, std::size_t blocks, text_block* made) {
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        clear_beyond_kernel(*made);
        for (std::size_t group = 0; group < property_groups; ++group) {
            std::array<std::uint64_t, 8> words;
            for (std::size_t eight = 0; eight < 8; ++eight)
                words[eight] = properties_of_eight(text + 64 * block + 8 * eight, group);
            transpose(words);
            for (std::size_t i = 0; i < 8; ++i)
                made->bits[8 * group + i] = words[i];
        }
    }
}

} // namespace quoin::detail
