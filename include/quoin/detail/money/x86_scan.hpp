// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "openings.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/// The vector kernels of the scan. Each function is compiled for the instructions that it names.
namespace quoin::detail {

/// Bits of the bytes that lie in [first, first + count).
[[gnu::target("avx2")]] inline std::uint32_t in_range_avx2(__m256i bytes, char first, char count) {
    __m256i const from_first = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first));
    __m256i const clamped = _mm256_min_epu8(from_first, _mm256_set1_epi8(static_cast<char>(count - 1)));
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(clamped, from_first)));
}

[[gnu::target("avx2")]] inline __m256i repeated_twice(std::array<std::uint8_t, 16> const& table) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<__m128i const*>(table.data())));
}

/// Bits of the bytes that are not zero.
[[gnu::target("avx2")]] inline std::uint32_t non_zero_bits(__m256i bytes) {
    __m256i const zero = _mm256_cmpeq_epi8(bytes, _mm256_setzero_si256());
    return static_cast<std::uint32_t>(~_mm256_movemask_epi8(zero));
}

[[gnu::target("avx2")]] inline std::uint32_t find_openings_in_half(char const* text, word_openings const& words) {
    __m256i const case_bit = _mm256_set1_epi8(0x20);
    __m256i const low_half = _mm256_set1_epi8(0x0F);
    __m256i buckets = _mm256_set1_epi32(-1);
    for (std::size_t k = 0; k < opening_size; ++k) {
        __m256i const bytes = _mm256_or_si256(_mm256_loadu_si256(reinterpret_cast<__m256i const*>(text + k)), case_bit);
        __m256i const high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), low_half);
        __m256i const by_low = _mm256_shuffle_epi8(repeated_twice(words.low[k]), _mm256_and_si256(bytes, low_half));
        __m256i const by_high = _mm256_shuffle_epi8(repeated_twice(words.high[k]), high);
        buckets = _mm256_and_si256(buckets, _mm256_and_si256(by_low, by_high));
    }
    __m256i const bytes = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text));
    __m256i const before = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text - 1));
    std::uint32_t const after_letter = in_range_avx2(_mm256_or_si256(before, case_bit), 'a', 26);
    std::uint32_t const digit = in_range_avx2(bytes, '0', 10) & ~in_range_avx2(before, '0', 10);
    return digit | (non_zero_bits(buckets) & ~after_letter);
}

[[gnu::target("avx2")]] inline std::uint64_t find_openings_avx2(char const* text, word_openings const& words) {
    std::uint64_t const upper = find_openings_in_half(text + 32, words);
    return find_openings_in_half(text, words) | upper << 32;
}

/// Bits of the bytes that lie in [first, first + count).
[[gnu::target("avx512f,avx512bw")]] inline std::uint64_t in_range_avx512(__m512i bytes, char first, char count) {
    return _mm512_cmplt_epu8_mask(_mm512_sub_epi8(bytes, _mm512_set1_epi8(first)), _mm512_set1_epi8(count));
}

[[gnu::target("avx512f,avx512bw")]] inline __m512i repeated_four_times(std::array<std::uint8_t, 16> const& table) {
    return _mm512_maskz_broadcast_i32x4(0xFFFF, _mm_loadu_si128(reinterpret_cast<__m128i const*>(table.data())));
}

[[gnu::target("avx512f,avx512bw")]] inline std::uint64_t find_openings_avx512(char const* text,
                                                                              word_openings const& words) {
    __m512i const case_bit = _mm512_set1_epi8(0x20);
    __m512i const low_half = _mm512_set1_epi8(0x0F);
    __m512i buckets = _mm512_set1_epi32(-1);
    for (std::size_t k = 0; k < opening_size; ++k) {
        __m512i const bytes = _mm512_or_si512(_mm512_loadu_si512(text + k), case_bit);
        __m512i const high = _mm512_and_si512(_mm512_srli_epi16(bytes, 4), low_half);
        __m512i const by_low =
            _mm512_shuffle_epi8(repeated_four_times(words.low[k]), _mm512_and_si512(bytes, low_half));
        __m512i const by_high = _mm512_shuffle_epi8(repeated_four_times(words.high[k]), high);
        buckets = _mm512_and_si512(buckets, _mm512_and_si512(by_low, by_high));
    }
    __m512i const bytes = _mm512_loadu_si512(text);
    __m512i const before = _mm512_loadu_si512(text - 1);
    std::uint64_t const after_letter = in_range_avx512(_mm512_or_si512(before, case_bit), 'a', 26);
    std::uint64_t const digit = in_range_avx512(bytes, '0', 10) & ~in_range_avx512(before, '0', 10);
    return digit | (_mm512_test_epi8_mask(buckets, buckets) & ~after_letter);
}

} // namespace quoin::detail

#endif
