// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../boundary_marks.hpp"
#include "joining_bits.hpp"
#include "text_piece.hpp"
#include "x86_kernels.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <cstddef>
#include <immintrin.h>
#include <span>

namespace quoin::detail {

/// A view of the first or second half of eight blocks that has for each property all four words. It calls nothing, as
/// `eight_words`.
class four_words {
public:
    using word = __m256i;

    four_words(eight_blocks const& blocks, std::size_t half) noexcept : first_(&blocks.bits.front()[4 * half]) {}

    __m256i const& operator[](byte_property property) const noexcept {
        return *reinterpret_cast<__m256i const*>(first_ + 8 * static_cast<std::size_t>(property));
    }

private:
    std::uint64_t const* first_;
};

/// The bits of four blocks, moved `count` bytes towards the end of the text, behind those of the four before.
template <int count>
QUOIN_DETAIL_AVX2 inline __m256i moved_up(__m256i blocks, __m256i before) {
    constexpr int upper_then_lower = 0x21;
    __m256i const two_before = _mm256_permute2x128_si256(before, blocks, upper_then_lower);
    __m256i const each_before = _mm256_alignr_epi8(blocks, two_before, 8);
    return _mm256_or_si256(_mm256_slli_epi64(blocks, count), _mm256_srli_epi64(each_before, 64 - count));
}

/// The bits of four blocks, moved `count` bytes towards the beginning of the text, before those of the four after.
template <int count>
QUOIN_DETAIL_AVX2 inline __m256i moved_down(__m256i blocks, __m256i after) {
    constexpr int upper_then_lower = 0x21;
    __m256i const two_after = _mm256_permute2x128_si256(blocks, after, upper_then_lower);
    __m256i const each_after = _mm256_alignr_epi8(two_after, blocks, 8);
    return _mm256_or_si256(_mm256_srli_epi64(blocks, count), _mm256_slli_epi64(each_after, 64 - count));
}

/// `mark_block_by_block` for four blocks at once.
template <word_break_tailoring tailoring>
QUOIN_DETAIL_AVX2 void mark_by_bits_avx2(text_piece const& piece, boundary_marks& marks) {
    using joining = joining_bits<four_words>;
    std::span<eight_blocks const> const eights = piece.eights();
    joining before{four_words(eights[0], 1), tailoring};
    joining here{four_words(eights[1], 0), tailoring};
    __m256i joiners_before = _mm256_setzero_si256();
    __m256i raised_before = _mm256_setzero_si256();
    std::size_t const fours = 2 * (eights.size() - 2);
    for (std::size_t i = 0; i < fours; ++i) {
        joining const after{four_words(eights[(i + 1) / 2 + 1], (i + 1) % 2), tailoring};
        __m256i const letter_before = moved_up<1>(here.letters, before.letters);
        __m256i const digit_before = moved_up<1>(here.digits, before.digits);
        __m256i const joiners = (here.over_letters & letter_before & moved_down<1>(here.letters, after.letters)) |
                                (here.over_digits & digit_before & moved_down<1>(here.digits, after.digits));
        __m256i const raised = here.raised & ((letter_before & moved_down<3>(here.letters, after.letters)) |
                                              (digit_before & moved_down<3>(here.digits, after.digits)));
        __m256i const joined = (here.words & moved_up<1>(here.words, before.words)) | joiners |
                               moved_up<1>(joiners, joiners_before) | raised | moved_up<3>(raised, raised_before) |
                               here.continuation;
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(&marks.block(4 * i)), ~joined);
        joiners_before = joiners;
        raised_before = raised;
        before = here;
        here = after;
    }
}

} // namespace quoin::detail

#endif
