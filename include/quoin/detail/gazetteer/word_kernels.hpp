// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

/// What is done to every word of a text: it is hashed.
namespace quoin::detail::names {

/// What `hash_word` gives for the folded form of 1 to 16 ASCII letters and digits. Reads 16 bytes, whatever the size.
template <name_fold Fold>
std::uint64_t hash_plain(char const* bytes, std::size_t size) noexcept {
#ifdef __SSE2__
    static constexpr auto masks = [] {
        std::array<std::uint8_t, 32> made{};
        std::fill_n(made.begin(), 16, std::uint8_t{0xFF});
        return made;
    }();
    __m128i const small = _mm_set1_epi8(Fold::ignores_ascii_case ? 0x20 : 0);
    __m128i const folded = _mm_or_si128(_mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes)), small);
    __m128i const of_word = _mm_loadu_si128(reinterpret_cast<__m128i const*>(masks.data() + 16 - size));
    __m128i const kept = _mm_and_si128(_mm_xor_si128(folded, _mm_set1_epi8('s')), of_word);
    return mix(static_cast<std::uint64_t>(_mm_cvtsi128_si64(kept)),
               static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(kept, kept))));
#else
    constexpr std::uint64_t small = Fold::ignores_ascii_case ? 0x2020202020202020U : 0;
    std::size_t const low = std::min<std::size_t>(size, 8);
    return mix(without_final_s(load_eight(bytes) | small, low),
               without_final_s(load_eight(bytes + 8) | small, size - low));
#endif
}

/// The same for ASCII letters and digits of any number.
template <name_fold Fold>
std::uint64_t hash_long(char const* text, extent run) {
    std::string folded;
    for (char const c : std::string_view(text + run.begin, run.size()))
        append_folded<Fold>(static_cast<unsigned char>(c), folded);
    return hash_word(folded);
}

/// Hashes so many runs of ASCII letters and digits, which are given by their edges, and says where they are. Reads 16
/// bytes of each.
using hash_kernel = void (*)(char const* text, std::uint32_t const* edges, std::size_t count, std::uint64_t* hashes,
                             extent* places);

template <name_fold Fold>
void hash_runs(char const* text, std::uint32_t const* edges, std::size_t count, std::uint64_t* hashes, extent* places) {
    for (std::size_t i = 0; i < count; ++i) {
        extent const run(edges[2 * i], edges[2 * i + 1]);
        hashes[i] = run.size() <= 16 ? hash_plain<Fold>(text + run.begin, run.size()) : hash_long<Fold>(text, run);
        places[i] = run;
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

// The forms that set lanes without a mask to zero do what the plain forms do; for those GCC 12 warns of its own
// headers.

[[gnu::target("avx512f")]] inline __m512i shifted_down(__m512i numbers, unsigned bits) {
    return _mm512_maskz_srli_epi64(0xFF, numbers, bits);
}

[[gnu::target("avx512f,avx512dq")]] inline __m512i times(__m512i numbers, std::uint64_t factor) {
    return _mm512_mullo_epi64(numbers, _mm512_set1_epi64(static_cast<long long>(factor)));
}

/// `mix` of eight numbers.
[[gnu::target("avx512f,avx512dq")]] inline __m512i mixed(__m512i low, __m512i high) {
    high = _mm512_maskz_rol_epi64(0xFF, times(high, 0xC2B2AE3D27D4EB4FU), 29);
    __m512i const once = times(_mm512_xor_si512(low, high), 0x9E3779B97F4A7C15U);
    __m512i const twice = times(_mm512_xor_si512(once, shifted_down(once, 32)), 0xD6E8FEB86659FD93U);
    return _mm512_xor_si512(twice, shifted_down(twice, 32));
}

/// `without_final_s` of eight times eight bytes, where all but so many bits are left.
[[gnu::target("avx512f")]] inline __m512i without_final_s(__m512i bytes, __m512i bits_beyond) {
    __m512i const of_word = _mm512_maskz_srlv_epi64(0xFF, _mm512_set1_epi64(-1), bits_beyond);
    return _mm512_and_si512(_mm512_xor_si512(bytes, _mm512_set1_epi8('s')), of_word);
}

template <name_fold Fold>
[[gnu::target("avx512f,avx512bw,avx512dq")]] void hash_runs_avx512(char const* text, std::uint32_t const* edges,
                                                                   std::size_t count, std::uint64_t* hashes,
                                                                   extent* places) {
    __m512i const small = _mm512_set1_epi8(Fold::ignores_ascii_case ? 0x20 : 0);
    __m512i const zero = _mm512_setzero_si512();
    for (std::size_t i = 0; i < count; i += 8) {
        auto const lanes = static_cast<__mmask8>(count - i < 8 ? (1U << (count - i)) - 1 : 0xFF);
        __m512i const edge = _mm512_maskz_loadu_epi64(lanes, edges + 2 * i);
        __m512i const begin = _mm512_maskz_mov_epi32(0x5555, edge);
        __m512i const size = _mm512_sub_epi64(shifted_down(edge, 32), begin);
        __m512i const bits = _mm512_maskz_slli_epi64(0xFF, size, 3);
        __m512i const low = _mm512_or_si512(_mm512_mask_i64gather_epi64(zero, lanes, begin, text, 1), small);
        __m512i const high = _mm512_or_si512(_mm512_mask_i64gather_epi64(zero, lanes, begin, text + 8, 1), small);
        // Differences that would be negative become 0; those above 63 leave nothing.
        __m512i const beyond_low = _mm512_subs_epu16(_mm512_set1_epi64(64), bits);
        __m512i const beyond_high = _mm512_subs_epu16(_mm512_set1_epi64(128), bits);
        _mm512_mask_storeu_epi64(hashes + i, lanes,
                                 mixed(without_final_s(low, beyond_low), without_final_s(high, beyond_high)));
        _mm512_mask_storeu_epi64(places + i, lanes, edge);
        for (unsigned left = _mm512_cmpgt_epi64_mask(size, _mm512_set1_epi64(16)); left != 0; left &= left - 1) {
            std::size_t const at = i + static_cast<unsigned>(std::countr_zero(left));
            hashes[at] = hash_long<Fold>(text, places[at]);
        }
    }
}

#endif

template <name_fold Fold>
hash_kernel hash_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return hash_runs_avx512<Fold>;
#endif
    return hash_runs<Fold>;
}

} // namespace quoin::detail::names
