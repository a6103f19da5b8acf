// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "write_tokens.hpp"
#include "x86_kernels.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)

/// What vector kernels know of tokens, in bits.
namespace quoin::detail {

/// A flag of a token as a bit of a byte: in x86's ABI the first bit-field is the lowest bit. In the two bits above them
/// the columns have the kind, less one; kinds that do not fit are odd.
enum token_flag : std::uint8_t {
    capitalised_flag = 1,
    all_capitals_flag = 2,
    has_digit_flag = 4,
    non_ascii_flag = 8,
    after_space_flag = 16,
    first_on_line_flag = 32,
    mixed_flag = 128, ///< in the column of last bytes alone: the token is odd, and the flag spoils what is written anew
};
inline constexpr int first_kind_bit = 6;

constexpr unsigned kind_bits(token_kind kind) noexcept {
    return (static_cast<unsigned>(kind) + 3) % 4 << first_kind_bit;
}

/// What a token's first byte says of it.
inline constexpr ascii_table flags_of_first_byte = [] {
    ascii_table made;
    for (std::size_t c = 0; c < made.values.size(); ++c) {
        token const each = token_by_first(c);
        unsigned const has_digit = each.kind == token_kind::number ? has_digit_flag : 0;
        made.values[c] = static_cast<std::uint8_t>(kind_bits(each.kind) | has_digit | unsigned{each.capitalised});
    }
    return made;
}();

/// What is known of a token at its last byte, a bit for each: some of all its bytes, some of its first, and whether a
/// capital stands behind that.
enum token_property : std::uint8_t {
    any_small_property = 1,
    any_digit_property = 2,
    any_non_ascii_property = 4,
    later_capital_property = 8,
    begins_with_mark_property = 16,
    begins_with_digit_property = 32,
};

/// What a token's properties say of it: `token_bits_reader` defines them.
alignas(64) inline constexpr auto flags_by_properties = [] {
    std::array<std::uint8_t, 64> made{};
    for (unsigned properties = 0; properties < made.size(); ++properties) {
        auto const has = [&](unsigned property) { return (properties & property) != 0; };
        bool const all_capitals = has(later_capital_property) && !has(any_small_property);
        bool const any_alphanumeric = has(later_capital_property | any_small_property | any_digit_property);
        bool const mixed =
            (has(begins_with_digit_property) && all_capitals) || (has(begins_with_mark_property) && any_alphanumeric);
        auto const flag_if = [](bool condition, token_flag flag) { return condition ? unsigned{flag} : 0U; };
        made[properties] = static_cast<std::uint8_t>(
            flag_if(all_capitals, all_capitals_flag) | flag_if(has(any_digit_property), has_digit_flag) |
            flag_if(has(any_non_ascii_property), non_ascii_flag) | flag_if(mixed, mixed_flag));
    }
    return made;
}();

} // namespace quoin::detail

#endif
