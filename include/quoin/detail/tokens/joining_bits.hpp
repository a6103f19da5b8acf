// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "text_block.hpp"
#include "word_breaks.hpp"

/// What joins within words, in bits.
namespace quoin::detail {

/// The bits that decide where words go on: those of a `text_block`, or of `eight_words`.
template <class Block>
struct joining_bits {
    using word = typename Block::word;

    word letters;
    word digits;
    word words;        ///< letters, digits and low lines: these join with each other
    word over_letters; ///< marks of one byte that join letters
    word over_digits;  ///< marks of one byte that join digits
    word raised;       ///< first bytes of marks of three bytes, which join both
    word continuation; ///< bytes that are not the first of their character

    [[gnu::always_inline]] joining_bits(Block const& block, word_break_tailoring tailoring) noexcept {
        digits = block[byte_property::digit];
        letters = (block[byte_property::alphanumeric] & ~digits) | block[byte_property::other_letter];
        if (tailoring == word_break_tailoring::icu_72)
            letters |= block[byte_property::at_sign];
        words = letters | digits | block[byte_property::underscore];
        over_letters = block[byte_property::full_stop] | block[byte_property::apostrophe];
        if (tailoring == word_break_tailoring::uax29)
            over_letters |= block[byte_property::colon];
        over_digits = block[byte_property::full_stop] | block[byte_property::apostrophe] | block[byte_property::comma];
        continuation = block[byte_property::continuation];
        raised = block[byte_property::raised_mark] & ~continuation;
    }
};

} // namespace quoin::detail
