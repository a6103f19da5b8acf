// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "text_block.hpp"
#include "x86_kernels.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <array>
#include <cstddef>
#include <cstdint>
#include <immintrin.h>

/// The bits of eight blocks in one vector, and what moves them from block to block.
namespace quoin::detail {

/// A view of eight blocks that has for each property all eight words. It calls nothing, so that functions which are not
/// compiled for AVX-512 can be inlined into those that are, with it.
class eight_words {
public:
    using word = __m512i;

    explicit eight_words(eight_blocks const& blocks) noexcept : blocks_(&blocks) {}

    __m512i const& operator[](byte_property property) const noexcept {
        return *reinterpret_cast<__m512i const*>((*blocks_)[property].data());
    }

private:
    eight_blocks const* blocks_;
};

/// The bits of eight blocks, moved `count` bytes towards the end of the text, behind those of the eight before.
template <int count>
QUOIN_DETAIL_AVX512 inline __m512i moved_up(__m512i blocks, __m512i before) {
    constexpr int all_but_one = 7;
    __m512i const each_before = _mm512_maskz_alignr_epi64(0xFF, blocks, before, all_but_one);
    return _mm512_shldi_epi64(blocks, each_before, count);
}

/// The bits of eight blocks, moved `count` bytes towards the beginning of the text, before those of the eight after.
template <int count>
QUOIN_DETAIL_AVX512 inline __m512i moved_down(__m512i blocks, __m512i after) {
    __m512i const each_after = _mm512_maskz_alignr_epi64(0xFF, after, blocks, 1);
    return _mm512_shrdi_epi64(blocks, each_after, count);
}

/// `any_of_token` for eight blocks at once: words are added as the digits of one number. A digit that overflows makes a
/// carry, one of all ones passes it on; the digits that get one are found by an addition of one bit for each digit.
class any_of_token_in_eight {
public:
    explicit any_of_token_in_eight(bool carry = false) noexcept : carry_(carry) {}

    QUOIN_DETAIL_AVX512 __m512i operator()(__m512i property, __m512i all_but_last) {
        __m512i const ones = _mm512_set1_epi64(-1);
        __m512i const sums = _mm512_add_epi64(_mm512_and_si512(property, all_but_last), all_but_last);
        unsigned const makes_carry = _mm512_cmplt_epu64_mask(sums, all_but_last);
        unsigned const passes_carry = _mm512_cmpeq_epi64_mask(sums, ones);
        unsigned const carried = 2 * makes_carry + carry_ + passes_carry;
        carry_ = carried >> 8;
        auto const gets_carry = static_cast<__mmask8>(carried ^ passes_carry);
        return _mm512_or_si512(_mm512_mask_sub_epi64(sums, gets_carry, sums, ones), property);
    }

private:
    unsigned carry_;
};

alignas(64) inline constexpr auto offsets_in_block = [] {
    std::array<std::uint8_t, 64> made{};
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = static_cast<std::uint8_t>(i);
    return made;
}();

/// Sixteen bytes as numbers.
QUOIN_DETAIL_AVX512 inline __m512i widened(__m128i bytes) {
    return _mm512_maskz_cvtepu8_epi32(0xFFFF, bytes);
}

/// The offsets of the set bits in their block.
QUOIN_DETAIL_AVX512 inline __m512i offsets_of(std::uint64_t bits) {
    return _mm512_maskz_compress_epi8(bits, _mm512_load_si512(offsets_in_block.data()));
}

} // namespace quoin::detail

#endif
