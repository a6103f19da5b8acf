// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "write_tokens.hpp"
#include "x86_kernels.hpp"

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
    mixed_flag = 128, ///< of no token: in a column, it is odd, and is written anew
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

} // namespace quoin::detail

#endif
