// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels.hpp"
#include "table.hpp"
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

/// What is done to every word of a text: it is hashed, and looked up in the filter.
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
    auto const s = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(folded, _mm_set1_epi8('s'))));
    auto const run = static_cast<std::size_t>(std::countl_one(s << (32 - size)));
    std::size_t const left = size - std::min(run, size - 1);
    __m128i const kept =
        _mm_and_si128(folded, _mm_loadu_si128(reinterpret_cast<__m128i const*>(masks.data() + 16 - left)));
    return mix(static_cast<std::uint64_t>(_mm_cvtsi128_si64(kept)),
               static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(kept, kept))));
#else
    constexpr std::uint64_t small = Fold::ignores_ascii_case ? 0x2020202020202020U : 0;
    while (size > 1 && (bytes[size - 1] | static_cast<char>(small & 0xFF)) == 's')
        --size;
    auto first = [](std::size_t count) { return count == 0 ? 0 : ~std::uint64_t{0} >> (64 - 8 * count); };
    std::size_t const low = std::min<std::size_t>(size, 8);
    return mix((load_eight(bytes) | small) & first(low), (load_eight(bytes + 8) | small) & first(size - low));
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

/// Picks the words of a text at which a name may begin, by the filter of a table: 4 times the index of each, plus 1 if
/// it may be a name of one word, plus 2 if it and the next may begin one. Returns how many it picked. Reads one hash
/// more than it is given.
using pick_kernel = std::size_t (*)(name_table const& table, std::uint64_t const* hashes, std::size_t count,
                                    std::uint32_t* picked);

inline std::size_t pick_words(name_table const& table, std::uint64_t const* hashes, std::size_t count,
                              std::uint32_t* picked) {
    std::uint32_t* to = picked;
    for (std::size_t at = 0; at < count; ++at) {
        unsigned const one = table.may_begin(hashes[at]);
        unsigned const two = table.may_begin(hash_of_beginning(hashes[at], hashes[at + 1]));
        *to = static_cast<std::uint32_t>(at) << 2 | two << 1 | one;
        to += one | two;
    }
    return static_cast<std::size_t>(to - picked);
}

#if defined(__x86_64__) && defined(__GNUC__)

template <name_fold Fold>
[[gnu::target("avx2,bmi,bmi2,lzcnt")]] void hash_runs_avx2(char const* text, std::uint32_t const* edges,
                                                           std::size_t count, std::uint64_t* hashes, extent* places) {
    for (std::size_t i = 0; i < count; ++i) {
        extent const run(edges[2 * i], edges[2 * i + 1]);
        hashes[i] = run.size() <= 16 ? hash_plain<Fold>(text + run.begin, run.size()) : hash_long<Fold>(text, run);
        places[i] = run;
    }
}

// The forms that set lanes without a mask to zero do what the plain forms do; for those GCC 12 warns of its own
// headers.

[[gnu::target("avx512f")]] inline __m512i shifted_down(__m512i numbers, unsigned bits) {
    return _mm512_maskz_srli_epi64(0xFF, numbers, bits);
}

[[gnu::target("avx512f")]] inline __m512i bit_at(__m512i numbers) {
    __m512i const at = _mm512_and_si512(numbers, _mm512_set1_epi64(63));
    return _mm512_maskz_sllv_epi64(0xFF, _mm512_set1_epi64(1), at);
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

/// How many bytes are zero at the upper ends of eight numbers.
[[gnu::target("avx512f,avx512cd")]] inline __m512i zero_bytes_above(__m512i numbers) {
    return shifted_down(_mm512_lzcnt_epi64(numbers), 3);
}

/// Eight words of up to 16 letters, eight of each in `low`, the others in `high`.
struct eight_words {
    __m512i low;
    __m512i high;
    __m512i size;
};

/// By how many bits words must be shifted for their last letters to come last in `low` and `high`.
struct word_shifts {
    __m512i low;
    __m512i high;
};

[[gnu::target("avx512f")]] inline word_shifts shifts_for(__m512i size) {
    __m512i const bits = _mm512_maskz_slli_epi64(0xFF, size, 3);
    __m512i const low = _mm512_sub_epi64(_mm512_set1_epi64(64), bits);
    return {_mm512_maskz_max_epi64(0xFF, low, _mm512_setzero_si512()),
            _mm512_maskz_max_epi64(0xFF, _mm512_sub_epi64(_mm512_set1_epi64(128), bits), _mm512_setzero_si512())};
}

/// How many "s" words end with.
[[gnu::target("avx512f,avx512cd")]] inline __m512i count_final_s(eight_words const& words) {
    __m512i const s = _mm512_set1_epi8('s');
    __m512i const low = _mm512_xor_si512(words.low, s);
    __m512i const high = _mm512_xor_si512(words.high, s);
    auto const [low_shift, high_shift] = shifts_for(words.size);
    __m512i const in_low = zero_bytes_above(_mm512_maskz_sllv_epi64(0xFF, low, low_shift));
    __m512i const in_high = zero_bytes_above(_mm512_maskz_sllv_epi64(0xFF, high, high_shift));
    __m512i const size_of_high = _mm512_sub_epi64(words.size, _mm512_set1_epi64(8));
    __mmask8 const goes_on = _mm512_cmpge_epi64_mask(in_high, size_of_high); // also where there is nothing in `high`
    __m512i const beyond = _mm512_maskz_max_epi64(0xFF, size_of_high, _mm512_setzero_si512());
    return _mm512_mask_blend_epi64(goes_on, in_high, _mm512_add_epi64(beyond, in_low));
}

template <name_fold Fold>
[[gnu::target("avx512f,avx512bw,avx512cd,avx512dq,bmi,bmi2,lzcnt")]] void
hash_runs_avx512(char const* text, std::uint32_t const* edges, std::size_t count, std::uint64_t* hashes,
                 extent* places) {
    __m512i const small = _mm512_set1_epi8(Fold::ignores_ascii_case ? 0x20 : 0);
    __m512i const zero = _mm512_setzero_si512();
    __m512i const ones = _mm512_set1_epi64(-1);
    for (std::size_t i = 0; i < count; i += 8) {
        auto const lanes = static_cast<__mmask8>(count - i < 8 ? (1U << (count - i)) - 1 : 0xFF);
        __m512i const edge = _mm512_maskz_loadu_epi64(lanes, edges + 2 * i);
        __m512i const begin = _mm512_maskz_mov_epi32(0x5555, edge);
        __m512i const size = _mm512_sub_epi64(shifted_down(edge, 32), begin);
        eight_words words{_mm512_or_si512(_mm512_mask_i64gather_epi64(zero, lanes, begin, text, 1), small),
                          _mm512_or_si512(_mm512_mask_i64gather_epi64(zero, lanes, begin, text + 8, 1), small), size};
        __m512i const one = _mm512_set1_epi64(1);
        __m512i const final_s = _mm512_maskz_min_epi64(0xFF, count_final_s(words), _mm512_sub_epi64(size, one));
        auto const [low_shift, high_shift] = shifts_for(_mm512_sub_epi64(size, final_s));
        __m512i const low = _mm512_and_si512(words.low, _mm512_maskz_srlv_epi64(0xFF, ones, low_shift));
        __m512i const high = _mm512_and_si512(words.high, _mm512_maskz_srlv_epi64(0xFF, ones, high_shift));
        _mm512_mask_storeu_epi64(hashes + i, lanes, mixed(low, high));
        _mm512_mask_storeu_epi64(places + i, lanes, edge);
        for (unsigned left = _mm512_cmpgt_epi64_mask(size, _mm512_set1_epi64(16)); left != 0; left &= left - 1) {
            std::size_t const at = i + static_cast<unsigned>(std::countr_zero(left));
            hashes[at] = hash_long<Fold>(text, places[at]);
        }
    }
}

/// Which of eight beginnings the filter may hold.
[[gnu::target("avx512f")]] inline unsigned may_begin_avx512(name_table const& table, __m512i beginnings) {
    __m512i const count = _mm512_set1_epi64(static_cast<long long>(table.filter().size()));
    __m512i const place = shifted_down(_mm512_maskz_mul_epu32(0xFF, shifted_down(beginnings, 32), count), 32);
    __m512i const bits =
        _mm512_mask_i64gather_epi64(_mm512_setzero_si512(), 0xFF, place, table.filter().data(), sizeof(filter_word));
    __m512i const wanted = _mm512_or_si512(
        bit_at(beginnings), _mm512_or_si512(bit_at(shifted_down(beginnings, 6)), bit_at(shifted_down(beginnings, 12))));
    return _mm512_cmpeq_epi64_mask(_mm512_and_si512(bits, wanted), wanted);
}

[[gnu::target("avx512f")]] inline std::size_t pick_words_avx512(name_table const& table, std::uint64_t const* hashes,
                                                                std::size_t count, std::uint32_t* picked) {
    std::uint32_t* to = picked;
    std::size_t const whole = count & ~std::size_t{7};
    for (std::size_t at = 0; at < whole; at += 8) {
        __m512i const first = _mm512_loadu_si512(hashes + at);
        __m512i const second = _mm512_loadu_si512(hashes + at + 1);
        unsigned const one = may_begin_avx512(table, first);
        unsigned const two = may_begin_avx512(table, _mm512_xor_si512(first, _mm512_maskz_rol_epi64(0xFF, second, 32)));
        for (unsigned left = one | two; left != 0; left &= left - 1) {
            auto const i = static_cast<unsigned>(std::countr_zero(left));
            *to++ = static_cast<std::uint32_t>(at + i) << 2 | (two >> i & 1) << 1 | (one >> i & 1);
        }
    }
    std::size_t const rest = pick_words(table, hashes + whole, count - whole, to);
    for (std::size_t i = 0; i < rest; ++i)
        to[i] += static_cast<std::uint32_t>(whole) << 2;
    return static_cast<std::size_t>(to - picked) + rest;
}

#endif

template <name_fold Fold>
hash_kernel hash_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512 && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd"))
        return hash_runs_avx512<Fold>;
    if (set != instruction_set::portable)
        return hash_runs_avx2<Fold>;
#endif
    return hash_runs<Fold>;
}

inline pick_kernel pick_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return pick_words_avx512;
#endif
    return pick_words;
}

} // namespace quoin::detail::names
