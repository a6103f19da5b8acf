// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "boundary_marks.hpp"
#include "text_piece.hpp"

#include <cstddef>
#include <cstdint>

/// From the bits of bytes to those of tokens.
namespace quoin::detail {

/// What a block says of the tokens that begin or end in it: one bit for each byte. Those named "first" are true of a
/// token's first byte, those named "any" of its last byte, and speak of all its bytes.
struct token_bits {
    std::uint64_t first = 0; ///< a token begins at this byte
    std::uint64_t last = 0;  ///< a token ends with this byte
    std::uint64_t first_capital = 0;
    std::uint64_t first_digit = 0;
    std::uint64_t first_punctuation = 0;
    std::uint64_t first_symbol = 0;
    std::uint64_t first_emoji = 0;
    std::uint64_t after_blank = 0;
    std::uint64_t after_line_end = 0;
    std::uint64_t any_capital = 0;
    std::uint64_t any_small = 0;
    std::uint64_t any_digit = 0;
    std::uint64_t any_non_ascii = 0;
};

/// Whether any byte of a token has a property, asked of its last byte. Adding the property's bits to those of all bytes
/// but the last carries a bit into the last byte exactly if one of them has it.
class any_of_token {
public:
    explicit any_of_token(bool carry = false) noexcept : carry_(carry) {}

    std::uint64_t operator()(std::uint64_t property, std::uint64_t all_but_last) noexcept {
        std::uint64_t const part = (property & all_but_last) + all_but_last;
        std::uint64_t const sum = part + carry_;
        carry_ = static_cast<std::uint64_t>((part < all_but_last) | (sum < part));
        return sum | property;
    }

private:
    std::uint64_t carry_;
};

/// The tokens of a piece in bits, block by block from the first.
class token_bits_reader {
    using enum byte_property;

public:
    /// The beginning of a text counts as that of a line.
    token_bits_reader(text_piece const& piece, boundary_marks const& marks, bool begins_text) noexcept
        : piece_(piece), marks_(marks), line_end_(begins_text) {}

    token_bits read(std::size_t block) noexcept {
        text_block const& here = piece_[block];
        std::uint64_t const solid = ~here[blank];
        std::uint64_t const gaps = here[blank];
        std::uint64_t const after_gap = moved_up(gaps, piece_.before(block)[blank], 1);
        std::uint64_t const next = ~piece_.after(block)[blank] & ~marks_.block(block + 1);
        token_bits made;
        made.first = solid & (marks_.block(block) | after_gap);
        made.last = solid & ~moved_down(solid & ~marks_.block(block), next, 1);
        std::uint64_t const inside = solid & ~made.last;
        made.first_capital = here[capital];
        made.first_digit = here[digit];
        made.first_punctuation = here[punctuation];
        made.first_symbol = here[symbol];
        made.first_emoji = here[emoji];
        made.after_blank = after_gap;
        made.after_line_end = line_end_(here[line_end], gaps);
        made.any_capital = capital_(here[capital], inside);
        made.any_small = small_(here[small], inside);
        made.any_digit = digit_(here[digit], inside);
        made.any_non_ascii = non_ascii_(here[non_ascii], inside);
        return made;
    }

private:
    text_piece const& piece_;
    boundary_marks const& marks_;
    any_of_token line_end_;
    any_of_token capital_;
    any_of_token small_;
    any_of_token digit_;
    any_of_token non_ascii_;
};

} // namespace quoin::detail
