// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels.hpp"
#include "words.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <numeric>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

/// Where words may be in a text, 64 bytes at a time.
namespace quoin::detail::names {

/// One bit for each of 64 bytes.
struct word_masks {
    std::uint64_t part = 0; ///< may be part of a word: ASCII letters and digits, and the odd ones
    std::uint64_t odd = 0;  ///< of those, what takes a closer look: apostrophes, "&", "+", "#", all above 0x7F
    std::uint64_t dot = 0;  ///< "."
};

constexpr bool is_odd_part(unsigned char c) noexcept {
    return c >= 0x80 || c == '\'' || c == '&' || c == '+' || c == '#';
}

/// Makes the masks of so many blocks of 64 bytes.
using masks_kernel = void (*)(char const* text, std::size_t blocks, word_masks* made);

inline void find_masks(char const* text, std::size_t blocks, word_masks* made) {
    static constexpr auto classes = [] {
        std::array<std::uint8_t, 256> found{};
        for (std::size_t c = 0; c < 256; ++c) {
            auto const byte = static_cast<unsigned char>(c);
            bool const part = is_ascii_word_part(byte) || is_odd_part(byte);
            found[c] = static_cast<std::uint8_t>(part | is_odd_part(byte) << 1 | (c == '.') << 2);
        }
        return found;
    }();
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        *made = {};
        for (std::size_t i = 0; i < 64; ++i) {
            std::uint64_t const of_byte = classes[static_cast<unsigned char>(text[64 * block + i])];
            made->part |= (of_byte & 1) << i;
            made->odd |= (of_byte >> 1 & 1) << i;
            made->dot |= (of_byte >> 2) << i;
        }
    }
}

/// Writes the numbers of all bits that are set in so many blocks of 64 bits, plus `offset`, behind the `counts[0]` that
/// are there, and in `counts` how many there are before each block and in the end. May write up to 63 more, whatever
/// they are.
using edges_kernel = void (*)(std::uint64_t const* blocks, std::size_t count, std::uint32_t offset,
                              std::uint32_t* edges, std::uint32_t* counts);

inline void write_edges(std::uint64_t const* blocks, std::size_t count, std::uint32_t offset, std::uint32_t* edges,
                        std::uint32_t* counts) {
    std::uint32_t written = *counts;
    for (std::size_t block = 0; block < count; ++block, offset += 64) {
        for (std::uint64_t left = blocks[block]; left != 0; left &= left - 1)
            edges[written++] = offset + static_cast<std::uint32_t>(std::countr_zero(left));
        *++counts = written;
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

[[gnu::target("avx2")]] inline __m256i in_all_bytes_avx2(int c) {
    return _mm256_set1_epi8(static_cast<char>(c));
}

[[gnu::target("avx2")]] inline __m256i up_to_avx2(__m256i bytes, int most) {
    return _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, in_all_bytes_avx2(most)), bytes);
}

/// The lower or the upper half of 64 bits.
[[gnu::target("avx2")]] inline std::uint64_t half_of_mask(__m256i bytes, std::size_t half) {
    return std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes))} << (32 * half);
}

[[gnu::target("avx2")]] inline void find_masks_avx2(char const* text, std::size_t blocks, word_masks* made) {
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        *made = {};
        for (std::size_t half = 0; half < 2; ++half, text += 32) {
            __m256i const bytes = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text));
            __m256i const small = _mm256_or_si256(bytes, in_all_bytes_avx2(0x20));
            __m256i const letters = up_to_avx2(_mm256_sub_epi8(small, in_all_bytes_avx2('a')), 25);
            __m256i const digits = up_to_avx2(_mm256_sub_epi8(bytes, in_all_bytes_avx2('0')), 9);
            __m256i const quotes =
                _mm256_cmpeq_epi8(_mm256_or_si256(bytes, in_all_bytes_avx2('&' ^ '\'')), in_all_bytes_avx2('\''));
            __m256i const signs =
                _mm256_cmpeq_epi8(_mm256_or_si256(bytes, in_all_bytes_avx2('#' ^ '+')), in_all_bytes_avx2('+'));
            std::uint64_t const odd = half_of_mask(_mm256_or_si256(bytes, _mm256_or_si256(quotes, signs)), half);
            made->odd |= odd;
            made->part |= odd | half_of_mask(_mm256_or_si256(letters, digits), half);
            made->dot |= half_of_mask(_mm256_cmpeq_epi8(bytes, in_all_bytes_avx2('.')), half);
        }
    }
}

[[gnu::target("avx512f,avx512bw")]] inline __m512i in_all_bytes_avx512(int c) {
    return _mm512_set1_epi8(static_cast<char>(c));
}

[[gnu::target("avx512f,avx512bw")]] inline void find_masks_avx512(char const* text, std::size_t blocks,
                                                                  word_masks* made) {
    for (std::size_t block = 0; block < blocks; ++block, text += 64) {
        __m512i const bytes = _mm512_loadu_si512(text);
        __m512i const small = _mm512_or_si512(bytes, in_all_bytes_avx512(0x20));
        std::uint64_t const letters =
            _mm512_cmplt_epu8_mask(_mm512_sub_epi8(small, in_all_bytes_avx512('a')), in_all_bytes_avx512(26));
        std::uint64_t const digits =
            _mm512_cmplt_epu8_mask(_mm512_sub_epi8(bytes, in_all_bytes_avx512('0')), in_all_bytes_avx512(10));
        std::uint64_t const quotes =
            _mm512_cmpeq_epi8_mask(_mm512_or_si512(bytes, in_all_bytes_avx512('&' ^ '\'')), in_all_bytes_avx512('\''));
        std::uint64_t const signs =
            _mm512_cmpeq_epi8_mask(_mm512_or_si512(bytes, in_all_bytes_avx512('#' ^ '+')), in_all_bytes_avx512('+'));
        std::uint64_t const odd = _mm512_movepi8_mask(bytes) | quotes | signs;
        made[block] = {letters | digits | odd, odd, _mm512_cmpeq_epi8_mask(bytes, in_all_bytes_avx512('.'))};
    }
}

[[gnu::target("avx512f,avx512bw,avx512vbmi2,popcnt")]] inline void
write_edges_avx512(std::uint64_t const* blocks, std::size_t count, std::uint32_t offset, std::uint32_t* edges,
                   std::uint32_t* counts) {
    static constexpr auto numbers = [] {
        std::array<std::uint8_t, 64> made{};
        std::iota(made.begin(), made.end(), std::uint8_t{0});
        return made;
    }();
    __m512i const all = _mm512_loadu_si512(numbers.data());
    std::uint32_t written = *counts;
    for (std::size_t block = 0; block < count; ++block, offset += 64) {
        alignas(64) std::array<std::uint8_t, 64> found;
        _mm512_store_si512(found.data(), _mm512_maskz_compress_epi8(blocks[block], all));
        auto const size = static_cast<std::uint32_t>(std::popcount(blocks[block]));
        for (std::size_t i = 0; i < size; i += 16) {
            __m128i const sixteen = _mm_load_si128(reinterpret_cast<__m128i const*>(found.data() + i));
            __m512i const places = _mm512_add_epi32(_mm512_maskz_cvtepu8_epi32(0xFFFF, sixteen),
                                                    _mm512_set1_epi32(static_cast<int>(offset)));
            _mm512_storeu_si512(edges + written + i, places);
        }
        *++counts = written += size;
    }
}

#endif

inline edges_kernel edges_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return write_edges_avx512;
#endif
    return write_edges;
}

inline masks_kernel masks_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return find_masks_avx512;
    if (set == instruction_set::avx2)
        return find_masks_avx2;
#endif
    return find_masks;
}

} // namespace quoin::detail::names
