// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../boundary_marks.hpp"
#include "avx512_words.hpp"
#include "joining_bits.hpp"
#include "text_piece.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <cstddef>
#include <immintrin.h>
#include <span>

namespace quoin::detail {

/// `mark_block_by_block` for eight blocks at once.
template <word_break_tailoring tailoring>
QUOIN_DETAIL_AVX512 void mark_by_bits_avx512(text_piece const& piece, boundary_marks& marks) {
    using joining = joining_bits<eight_words>;
    std::span<eight_blocks const> const eights = piece.eights();
    joining before{eight_words(eights[0]), tailoring};
    joining here{eight_words(eights[1]), tailoring};
    __m512i joiners_before = _mm512_setzero_si512();
    __m512i raised_before = _mm512_setzero_si512();
    for (std::size_t i = 1; i + 1 < eights.size(); ++i) {
        joining const after{eight_words(eights[i + 1]), tailoring};
        __m512i const letter_before = moved_up<1>(here.letters, before.letters);
        __m512i const digit_before = moved_up<1>(here.digits, before.digits);
        __m512i const joiners = (here.over_letters & letter_before & moved_down<1>(here.letters, after.letters)) |
                                (here.over_digits & digit_before & moved_down<1>(here.digits, after.digits));
        __m512i const raised = here.raised & ((letter_before & moved_down<3>(here.letters, after.letters)) |
                                              (digit_before & moved_down<3>(here.digits, after.digits)));
        __m512i const joined = (here.words & moved_up<1>(here.words, before.words)) | joiners |
                               moved_up<1>(joiners, joiners_before) | raised | moved_up<3>(raised, raised_before) |
                               here.continuation;
        _mm512_storeu_si512(&marks.block(8 * (i - 1)), ~joined);
        joiners_before = joiners;
        raised_before = raised;
        before = here;
        here = after;
    }
}

} // namespace quoin::detail

#endif
