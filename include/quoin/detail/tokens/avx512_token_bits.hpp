// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "avx512_words.hpp"
#include "bits.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <array>
#include <cstddef>
#include <cstdint>
#include <immintrin.h>
#include <vector>

namespace quoin::detail {

/// The `token_bits` of eight blocks. `untold` has first bytes alone, and `mixed` last ones.
struct alignas(64) eight_token_bits {
    std::array<std::uint64_t, 8> first;
    std::array<std::uint64_t, 8> after_blank;
    std::array<std::uint64_t, 8> after_line_end;
    std::array<std::uint64_t, 8> untold;
    std::array<std::uint64_t, 8> last;
    std::array<std::uint64_t, 8> mixed;
    std::array<std::uint64_t, 8> all_capitals;
    std::array<std::uint64_t, 8> any_digit;
    std::array<std::uint64_t, 8> any_non_ascii;
};

/// What `token_bits_reader` reads, eight blocks at once.
class eight_token_bits_reader {
    using enum byte_property;

public:
    QUOIN_DETAIL_AVX512 explicit eight_token_bits_reader(token_bits_reader const& from)
        : next_(from.eights() + 1),
          next_marks_(from.marks()),
          lost_(_mm512_setzero_si512()),
          blank_before_(eight_words(from.eights()[0])[blank]),
          line_end_(from.begins_line()) {}

    /// Reads the next eight blocks.
    QUOIN_DETAIL_AVX512 [[gnu::always_inline]] void read(eight_token_bits& made) {
        eight_words const here(next_[0]);
        __m512i const gaps = here[blank];
        __m512i const marks = _mm512_loadu_si512(next_marks_);
        __m512i const after_gap = moved_up<1>(gaps, blank_before_);
        __m512i const unmarked_after = ~eight_words(next_[1])[blank] & ~_mm512_loadu_si512(next_marks_ + 8);
        __m512i const first = ~gaps & (marks | after_gap);
        __m512i const last = ~gaps & ~moved_down<1>(~gaps & ~marks, unmarked_after);
        __m512i const told = here[alphanumeric] | here[punctuation] | here[symbol];
        lost_ |= (gaps ^ after_gap) & ~marks;
        write(first, made.first);
        write(last, made.last);
        write(after_gap, made.after_blank);
        write(line_end_(here[line_end], gaps), made.after_line_end);
        write(first & (~told | here[emoji] | (here[non_ascii] & ~here[punctuation])), made.untold);
        read_properties(here, first, last, made);
        blank_before_ = gaps;
        ++next_;
        next_marks_ += 8;
    }

    /// Some token of the blocks that were read holds a blank.
    QUOIN_DETAIL_AVX512 [[nodiscard]] bool has_lost_blanks() const {
        return _mm512_test_epi64_mask(lost_, lost_) != 0;
    }

private:
    QUOIN_DETAIL_AVX512 static void write(__m512i words, std::array<std::uint64_t, 8>& to) {
        _mm512_store_si512(to.data(), words);
    }

    QUOIN_DETAIL_AVX512 [[gnu::always_inline]] void read_properties(eight_words here, __m512i first, __m512i last,
                                                                    eight_token_bits& made) {
        __m512i const inside = ~here[blank] & ~last;
        __m512i const any_digit = digit_(here[digit], inside);
        __m512i const any_small = small_(here[small], inside);
        __m512i const later_capital = later_capital_(here[capital] & ~first, inside);
        __m512i const begins_with_digit = begins_with_digit_(first & here[digit], inside);
        __m512i const begins_with_mark = begins_with_mark_(first & ~here[alphanumeric], inside);
        __m512i const all_capitals = later_capital & ~any_small;
        __m512i const mixed =
            (begins_with_digit & all_capitals) | (begins_with_mark & (later_capital | any_small | any_digit));
        write(all_capitals, made.all_capitals);
        write(any_digit, made.any_digit);
        write(non_ascii_(here[non_ascii], inside), made.any_non_ascii);
        write(last & mixed, made.mixed);
    }

    eight_blocks const* next_;
    std::uint64_t const* next_marks_;
    __m512i lost_;
    __m512i blank_before_;
    any_of_token_in_eight line_end_;
    any_of_token_in_eight digit_;
    any_of_token_in_eight non_ascii_;
    any_of_token_in_eight small_;
    any_of_token_in_eight later_capital_;
    any_of_token_in_eight begins_with_digit_;
    any_of_token_in_eight begins_with_mark_;
};

/// Reads all blocks of a piece.
QUOIN_DETAIL_AVX512 inline void read_token_bits_avx512(token_bits_reader& bits, std::vector<eight_token_bits>& made) {
    made.resize((bits.size() + 7) / 8);
    eight_token_bits_reader reader(bits);
    for (eight_token_bits& each : made)
        reader.read(each);
    if (reader.has_lost_blanks())
        bits.lose_blanks();
}

} // namespace quoin::detail

#endif
