// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../boundary_marks.hpp"
#include "text_piece.hpp"

#include <cstddef>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

/// From the bits of bytes to those of tokens.
namespace quoin::detail {

/// What a block says of the tokens that begin or end in it: one bit for each byte.
struct token_bits {
    // Of a token's first byte.
    std::uint64_t first = 0; ///< a token begins at this byte
    std::uint64_t after_blank = 0;
    std::uint64_t after_line_end = 0;
    std::uint64_t untold = 0; ///< the byte does not tell what it is: those above 0x7F do only if it is punctuation

    std::uint64_t inside = 0; ///< a token has this byte, and another behind it

    // Of a token's last byte, about all its bytes. Those behind `mixed` are defined for tokens that are not mixed.
    std::uint64_t last = 0;         ///< a token ends with this byte
    std::uint64_t mixed = 0;        ///< it holds letters or digits that its first byte does not announce
    std::uint64_t all_capitals = 0; ///< at least two, and no small letter
    std::uint64_t any_digit = 0;
    std::uint64_t any_non_ascii = 0;
};

/// The sum of two numbers and a carry, which it replaces.
[[gnu::always_inline]] inline std::uint64_t add_with_carry(std::uint64_t left, std::uint64_t right,
                                                           unsigned char& carry) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    unsigned long long sum = 0;
    carry = _addcarry_u64(carry, left, right, &sum);
    return sum;
#else
    std::uint64_t const part = left + right;
    std::uint64_t const sum = part + carry;
    carry = static_cast<unsigned char>((part < right) | (sum < part));
    return sum;
#endif
}

/// Whether any byte of a token has a property, asked of its last byte. Adding the property's bits to those of all bytes
/// but the last carries a bit into the last byte exactly if one of them has it.
class any_of_token {
public:
    explicit any_of_token(bool carry = false) noexcept : carry_(carry) {}

    [[gnu::always_inline]] std::uint64_t operator()(std::uint64_t property, std::uint64_t all_but_last) noexcept {
        return add_with_carry(property & all_but_last, all_but_last, carry_) | property;
    }

private:
    unsigned char carry_;
};

/// The tokens of a piece in bits, block by block from the first.
class token_bits_reader {
    using enum byte_property;

public:
    /// The beginning of a text counts as that of a line.
    token_bits_reader(text_piece const& piece, boundary_marks const& marks, bool begins_text) noexcept
        : eights_(piece.eights().data()),
          marks_(marks.blocks()),
          size_(piece.size()),
          begins_line_(begins_text),
          here_(piece.before(0)),
          next_(piece[0]),
          gaps_before_(here_[blank]),
          line_end_(begins_text) {}

    /// Some token of the blocks that were read holds a blank: what was read of it is wrong.
    [[nodiscard]] bool has_lost_blanks() const noexcept {
        return lost_ != 0;
    }

    /// How many blocks there are.
    [[nodiscard]] std::size_t size() const noexcept {
        return size_;
    }

    // For kernels that read eight blocks at once, in their own way.

    /// The blocks, between those before the piece and those after it.
    [[nodiscard]] eight_blocks const* eights() const noexcept {
        return eights_;
    }
    /// The marks, a word for each block of the piece, in eights, and eight more.
    [[nodiscard]] std::uint64_t const* marks() const noexcept {
        return marks_;
    }
    /// The first token of the piece, if no blank but line ends stands before it, is the first on its line.
    [[nodiscard]] bool begins_line() const noexcept {
        return begins_line_;
    }
    /// To be called if any token holds a blank.
    void lose_blanks() noexcept {
        lost_ = 1;
    }

    /// Reads the next block.
    [[gnu::always_inline]] token_bits read() noexcept {
        token_bits made = read_edges();
        read_properties(here_, made);
        return made;
    }

    /// What `read` says of first bytes, and where tokens end: for kernels that find the rest in their own way.
    [[gnu::always_inline]] token_bits read_edges() noexcept {
        here_ = next_;
        std::uint64_t const marks = marks_[index_];
        ++index_;
        next_ = eights_[index_ / 8 + 1].block(index_ % 8);
        std::uint64_t const gaps = here_[blank];
        std::uint64_t const after_gap = moved_up(gaps, gaps_before_, 1);
        std::uint64_t const unmarked_after = ~next_[blank] & ~marks_[index_];
        gaps_before_ = gaps;
        lost_ |= (gaps ^ after_gap) & ~marks;
        token_bits made;
        made.first = ~gaps & (marks | after_gap);
        made.last = ~gaps & ~moved_down(~gaps & ~marks, unmarked_after, 1);
        made.inside = ~gaps & ~made.last;
        made.after_blank = after_gap;
        made.after_line_end = line_end_(here_[line_end], gaps);
        std::uint64_t const told = here_[alphanumeric] | here_[punctuation] | here_[symbol];
        made.untold = ~told | here_[emoji] | (here_[non_ascii] & ~here_[punctuation]);
        return made;
    }

    /// What the text has where the reader was last.
    [[nodiscard]] text_block text() const noexcept {
        return here_;
    }

private:
    [[gnu::always_inline]] void read_properties(text_block here, token_bits& made) noexcept {
        made.any_digit = digit_(here[digit], made.inside);
        made.any_non_ascii = non_ascii_(here[non_ascii], made.inside);
        std::uint64_t const any_small = small_(here[small], made.inside);
        std::uint64_t const later_capital = later_capital_(here[capital] & ~made.first, made.inside);
        std::uint64_t const begins_with_digit = begins_with_digit_(made.first & here[digit], made.inside);
        std::uint64_t const begins_with_mark = begins_with_mark_(made.first & ~here[alphanumeric], made.inside);
        made.all_capitals = later_capital & ~any_small;
        made.mixed =
            (begins_with_digit & made.all_capitals) | (begins_with_mark & (later_capital | any_small | made.any_digit));
    }

    eight_blocks const* eights_; ///< the first are the ones before the piece
    std::uint64_t const* marks_;
    std::size_t size_;
    std::uint64_t lost_ = 0;
    bool begins_line_;
    std::size_t index_ = 0; ///< of the next block
    text_block here_;
    text_block next_;
    std::uint64_t gaps_before_;
    any_of_token line_end_;
    any_of_token digit_;
    any_of_token non_ascii_;
    any_of_token small_;
    any_of_token later_capital_;
    any_of_token begins_with_digit_;
    any_of_token begins_with_mark_;
};

} // namespace quoin::detail
