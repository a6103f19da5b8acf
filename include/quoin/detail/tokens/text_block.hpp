// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>

/// The properties of bytes, 64 at once: the innermost loop of the tokenizer, once for each instruction set.
namespace quoin::detail {

/// The properties of a byte. Those before `other_letter` are read off single bytes, and but for `non_ascii` none is
/// true of bytes above 0x7F; the others need code points.
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

/// So many groups of eight are read off single bytes.
inline constexpr std::size_t property_groups = (kernel_properties + 7) / 8;

/// The offset of the lowest bit; 63 if there is none. Processors without BMI1 have no number for that, and compilers
/// would ask each time.
[[gnu::always_inline]] inline std::size_t offset_of_lowest(std::uint64_t bits) noexcept {
    constexpr std::uint64_t highest = std::uint64_t{1} << 63;
    return static_cast<std::size_t>(std::countr_zero(bits | highest));
}

/// One of `eight_blocks`, 64 bytes of text: for each property a bit for each byte, the first byte in the lowest bit.
template <class Word>
class basic_text_block {
public:
    using word = std::remove_const_t<Word>;

    explicit basic_text_block(Word* first) noexcept : first_(first) {}

    Word& operator[](byte_property property) const noexcept {
        return first_[8 * static_cast<std::size_t>(property)];
    }

private:
    Word* first_; ///< of the first property; those of the others stand eight words apart
};

using text_block = basic_text_block<std::uint64_t const>;
using new_text_block = basic_text_block<std::uint64_t>;

/// 512 bytes of text, property by property, so that vectors take eight words of a property at once.
struct alignas(64) eight_blocks {
    static constexpr std::size_t bytes = 512;

    std::array<std::array<std::uint64_t, 8>, all_properties> bits{};

    /// The words of a property.
    std::array<std::uint64_t, 8>& operator[](byte_property property) noexcept {
        return bits[static_cast<std::size_t>(property)];
    }
    std::array<std::uint64_t, 8> const& operator[](byte_property property) const noexcept {
        return bits[static_cast<std::size_t>(property)];
    }

    new_text_block block(std::size_t index) noexcept {
        return new_text_block(&bits.front()[index]);
    }
    [[nodiscard]] text_block block(std::size_t index) const noexcept {
        return text_block(&bits.front()[index]);
    }

    /// Clears the properties from one on, up to another. Unrolled, as compilers would call for what clears memory at
    /// large, which takes its time to begin.
    template <byte_property first, byte_property end>
    void clear() noexcept {
#pragma GCC unroll 16
        for (auto p = static_cast<std::size_t>(first); p < static_cast<std::size_t>(end); ++p)
            bits[p] = {};
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

/// Writes the properties of so many times 512 bytes of text that are read off single bytes, and clears the others.
using ascii_kernel = void (*)(char const* text, std::size_t count, eight_blocks* made);

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

/// Writes the properties of a block by table look-ups.
inline void classify_block(char const* text, new_text_block made) noexcept {
    for (std::size_t group = 0; group < property_groups; ++group) {
        std::array<std::uint64_t, 8> words;
        for (std::size_t eight = 0; eight < 8; ++eight)
            words[eight] = properties_of_eight(text + 8 * eight, group);
        transpose(words);
        for (std::size_t i = 0; i < 8; ++i)
            made[byte_property{8 * group + i}] = words[i];
    }
}

/// For any processor.
inline void classify_ascii(char const* text, std::size_t count, eight_blocks* made) {
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t block = 0; block < 8; ++block)
            classify_block(text + eight_blocks::bytes * i + 64 * block, made[i].block(block));
        made[i].clear<byte_property{kernel_properties}, byte_property{all_properties}>();
    }
}

} // namespace quoin::detail
