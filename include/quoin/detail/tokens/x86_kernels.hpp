// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "text_block.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/// Vector kernels. Each function is compiled for the instructions that it names, so that a program which is compiled
/// for any processor may hold them all, and choose when it runs.
namespace quoin::detail {

/// For each low half of a byte, the set of high halves with which it has the property, as bits. A byte has the property
/// if the set of its low half holds its high half: two table look-ups by vector instructions.
inline constexpr auto high_halves = [] {
    std::array<std::array<std::uint8_t, 16>, kernel_properties> made{};
    for (std::size_t p = 0; p < kernel_properties; ++p)
        for (std::size_t c = 0; c < 128; ++c)
            if (ascii_has(static_cast<byte_property>(p), static_cast<char>(c)))
                made[p][c % 16] = static_cast<std::uint8_t>(made[p][c % 16] | (1U << (c / 16)));
    return made;
}();
alignas(16) inline constexpr std::array<std::uint8_t, 16> bit_of_high_half{1, 2, 4, 8, 16, 32, 64, 128};

[[gnu::target("avx2")]] inline __m256i in_both_lanes(std::array<std::uint8_t, 16> const& table) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<__m128i const*>(table.data())));
}

[[gnu::target("avx2")]] inline std::uint64_t non_zero_bytes(__m256i bytes) {
    __m256i const zero = _mm256_cmpeq_epi8(bytes, _mm256_setzero_si256());
    return static_cast<std::uint32_t>(~_mm256_movemask_epi8(zero));
}

[[gnu::target("avx2")]] inline void classify_ascii_avx2(char const* text, std::size_t blocks, text_block* made) {
    __m256i const low_half = _mm256_set1_epi8(0x0F);
    __m256i const bits = in_both_lanes(bit_of_high_half);
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        auto const* at = reinterpret_cast<__m256i const*>(text + 64 * block);
        __m256i const first = _mm256_loadu_si256(at);
        __m256i const second = _mm256_loadu_si256(at + 1);
        __m256i const first_bit = _mm256_shuffle_epi8(bits, _mm256_and_si256(_mm256_srli_epi16(first, 4), low_half));
        __m256i const second_bit = _mm256_shuffle_epi8(bits, _mm256_and_si256(_mm256_srli_epi16(second, 4), low_half));
        *made = {};
        for (std::size_t p = 0; p < kernel_properties; ++p) {
            __m256i const sets = in_both_lanes(high_halves[p]);
            auto const lower = non_zero_bytes(_mm256_and_si256(_mm256_shuffle_epi8(sets, first), first_bit));
            auto const upper = non_zero_bytes(_mm256_and_si256(_mm256_shuffle_epi8(sets, second), second_bit));
            made->bits[p] = lower | upper << 32;
        }
        auto const lower = static_cast<std::uint32_t>(_mm256_movemask_epi8(first));
        auto const upper = static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(second)));
        (*made)[byte_property::non_ascii] = lower | upper << 32;
    }
}

[[gnu::target("avx512f,avx512bw")]] inline __m512i in_all_lanes(std::array<std::uint8_t, 16> const& table) {
    return _mm512_maskz_broadcast_i32x4(0xFFFF, _mm_loadu_si128(reinterpret_cast<__m128i const*>(table.data())));
}

[[gnu::target("avx512f,avx512bw")]] inline void classify_ascii_avx512(char const* text, std::size_t blocks,
                                                                      text_block* made) {
    __m512i const low_half = _mm512_set1_epi8(0x0F);
    __m512i const bits = in_all_lanes(bit_of_high_half);
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        __m512i const bytes = _mm512_loadu_si512(text + 64 * block);
        __m512i const bit = _mm512_shuffle_epi8(bits, _mm512_and_si512(_mm512_srli_epi16(bytes, 4), low_half));
        *made = {};
        for (std::size_t p = 0; p < kernel_properties; ++p)
            made->bits[p] = _mm512_test_epi8_mask(_mm512_shuffle_epi8(in_all_lanes(high_halves[p]), bytes), bit);
        (*made)[byte_property::non_ascii] = _mm512_movepi8_mask(bytes);
    }
}

} // namespace quoin::detail

#endif
