// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../token.hpp"
#include "bits.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/// Writes tokens without a branch for any of them: their offsets and properties are squeezed out of the bits of a block
/// into columns, and the columns are laced into tokens. In x86's ABI the first bit-field is the lowest bit.
namespace quoin::detail {

/// The tokens of a piece by column. The k-th to begin is the k-th to end.
struct token_columns {
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> end;
    std::vector<std::uint8_t> first; ///< bits of `first_flag`
    std::vector<std::uint8_t> any;   ///< bits of `any_flag`

    /// Room for the tokens of so many blocks, and for what vectors write beyond them.
    void reserve(std::size_t blocks) {
        std::size_t const most = 64 * blocks + 64;
        if (begin.size() >= most)
            return;
        begin.resize(most);
        end.resize(most);
        first.resize(most);
        any.resize(most);
    }
};

enum first_flag : std::uint8_t {
    begins_with_capital_flag = 1,
    begins_with_digit_flag = 2,
    begins_with_punctuation_flag = 4,
    begins_with_symbol_flag = 8,
    begins_with_emoji_flag = 16,
    after_blank_flag = 32,
    after_line_end_flag = 64,
};

enum any_flag : std::uint8_t {
    any_capital_flag = 1,
    any_small_flag = 2,
    any_digit_flag = 4,
    any_non_ascii_flag = 8,
};

/// The functions below are compiled for this, and must be called by nobody else.
#define QUOIN_AVX512 [[gnu::target("avx512f,avx512bw,avx512vl,bmi,bmi2,popcnt")]]

/// Writes the offsets of the set bits, counted from `offset`, and returns how many.
QUOIN_AVX512 inline std::size_t write_offsets(std::uint64_t bits, std::uint32_t offset, std::uint32_t* to) {
    __m512i const step = _mm512_set1_epi32(16);
    __m512i offsets = _mm512_add_epi32(_mm512_set1_epi32(static_cast<int>(offset)),
                                       _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
    std::size_t written = 0;
    for (unsigned group = 0; group < 64; group += 16) {
        auto const part = static_cast<__mmask16>(bits >> group);
        _mm512_storeu_si512(to + written, _mm512_maskz_compress_epi32(part, offsets));
        written += static_cast<std::size_t>(_mm_popcnt_u32(part));
        offsets = _mm512_add_epi32(offsets, step);
    }
    return written;
}

/// `flag` in the k-th byte if `property` has the k-th bit of `which`.
QUOIN_AVX512 inline __m512i flag_bytes(std::uint64_t property, std::uint64_t which, int flag) {
    return _mm512_maskz_set1_epi8(_pext_u64(property, which), static_cast<char>(flag));
}

QUOIN_AVX512 inline __m512i first_flags(token_bits const& bits) {
    __m512i const capital_or_digit =
        _mm512_or_si512(flag_bytes(bits.first_capital, bits.first, begins_with_capital_flag),
                        flag_bytes(bits.first_digit, bits.first, begins_with_digit_flag));
    __m512i const mark = _mm512_or_si512(flag_bytes(bits.first_punctuation, bits.first, begins_with_punctuation_flag),
                                         flag_bytes(bits.first_symbol, bits.first, begins_with_symbol_flag));
    __m512i const gap = _mm512_or_si512(flag_bytes(bits.after_blank, bits.first, after_blank_flag),
                                        flag_bytes(bits.after_line_end, bits.first, after_line_end_flag));
    __m512i const made = _mm512_or_si512(_mm512_or_si512(capital_or_digit, mark), gap);
    if (bits.first_emoji == 0)
        return made;
    return _mm512_or_si512(made, flag_bytes(bits.first_emoji, bits.first, begins_with_emoji_flag));
}

QUOIN_AVX512 inline __m512i any_flags(token_bits const& bits) {
    return _mm512_or_si512(_mm512_or_si512(flag_bytes(bits.any_capital, bits.last, any_capital_flag),
                                           flag_bytes(bits.any_small, bits.last, any_small_flag)),
                           _mm512_or_si512(flag_bytes(bits.any_digit, bits.last, any_digit_flag),
                                           flag_bytes(bits.any_non_ascii, bits.last, any_non_ascii_flag)));
}

/// Fills the columns from all blocks of a piece that begins at `offset`, and returns how many tokens there are.
QUOIN_AVX512 inline std::size_t write_columns(token_bits_reader bits, std::size_t blocks, std::size_t offset,
                                              token_columns& columns) {
    columns.reserve(blocks);
    std::size_t begun = 0;
    std::size_t ended = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        token_bits const here = bits.read(block);
        auto const base = static_cast<std::uint32_t>(offset + 64 * block);
        _mm512_storeu_si512(columns.first.data() + begun, first_flags(here));
        _mm512_storeu_si512(columns.any.data() + ended, any_flags(here));
        begun += write_offsets(here.first, base, columns.begin.data() + begun);
        ended += write_offsets(here.last, base + 1, columns.end.data() + ended);
    }
    return ended;
}

/// Those of 64 flag bytes that have any of some flags.
QUOIN_AVX512 inline std::uint64_t having(__m512i flags, int which) {
    return _mm512_test_epi8_mask(flags, _mm512_set1_epi8(static_cast<char>(which)));
}

QUOIN_AVX512 inline __m512i only(__m512i flags, int which) {
    return _mm512_and_si512(flags, _mm512_set1_epi8(static_cast<char>(which)));
}

/// The kinds of 64 tokens, as bytes.
QUOIN_AVX512 inline __m512i kinds_of(__m512i first, __m512i any) {
    std::uint64_t const word = having(any, any_capital_flag | any_small_flag | any_digit_flag);
    __m512i made = _mm512_set1_epi8(static_cast<char>(token_kind::other));
    made = _mm512_mask_blend_epi8(having(first, begins_with_symbol_flag), made,
                                  _mm512_set1_epi8(static_cast<char>(token_kind::symbol)));
    made = _mm512_mask_blend_epi8(having(first, begins_with_punctuation_flag), made,
                                  _mm512_set1_epi8(static_cast<char>(token_kind::punctuation)));
    made = _mm512_mask_blend_epi8(having(first, begins_with_emoji_flag), made,
                                  _mm512_set1_epi8(static_cast<char>(token_kind::emoji)));
    made = _mm512_mask_blend_epi8(word, made, _mm512_set1_epi8(static_cast<char>(token_kind::word)));
    return _mm512_mask_blend_epi8(having(first, begins_with_digit_flag), made,
                                  _mm512_set1_epi8(static_cast<char>(token_kind::number)));
}

/// The flags of 64 tokens as they lie in a token: capitalised, all_capitals (left open), has_digit, non_ascii,
/// after_space, first_on_line.
QUOIN_AVX512 inline __m512i flags_of(__m512i first, __m512i any) {
    __m512i const gap = _mm512_srli_epi16(only(first, after_blank_flag | after_line_end_flag), 1);
    return _mm512_or_si512(_mm512_or_si512(only(first, begins_with_capital_flag), gap),
                           only(any, any_digit_flag | any_non_ascii_flag));
}

/// Which of 64 tokens have a capital and no small letter.
QUOIN_AVX512 inline std::uint64_t without_small(__m512i any) {
    __m512i const letters = _mm512_and_si512(any, _mm512_set1_epi8(any_capital_flag | any_small_flag));
    return _mm512_cmpeq_epi8_mask(letters, _mm512_set1_epi8(any_capital_flag));
}

/// Laces 16 begins, ends and descriptions into 48 numbers: begin, end, description, begin, …
QUOIN_AVX512 inline void lace(__m512i begin, __m512i end, __m512i description, std::uint32_t* to) {
    // In the first permutation numbers from 16 on stand for `end`, in the second for `description`.
    __m512i const pairs_0 = _mm512_set_epi32(5, 0, 20, 4, 0, 19, 3, 0, 18, 2, 0, 17, 1, 0, 16, 0);
    __m512i const pairs_1 = _mm512_set_epi32(26, 10, 0, 25, 9, 0, 24, 8, 0, 23, 7, 0, 22, 6, 0, 21);
    __m512i const pairs_2 = _mm512_set_epi32(0, 31, 15, 0, 30, 14, 0, 29, 13, 0, 28, 12, 0, 27, 11, 0);
    __m512i const all_0 = _mm512_set_epi32(15, 20, 13, 12, 19, 10, 9, 18, 7, 6, 17, 4, 3, 16, 1, 0);
    __m512i const all_1 = _mm512_set_epi32(15, 14, 25, 12, 11, 24, 9, 8, 23, 6, 5, 22, 3, 2, 21, 0);
    __m512i const all_2 = _mm512_set_epi32(31, 14, 13, 30, 11, 10, 29, 8, 7, 28, 5, 4, 27, 2, 1, 26);
    __m512i const first = _mm512_permutex2var_epi32(begin, pairs_0, end);
    __m512i const second = _mm512_permutex2var_epi32(begin, pairs_1, end);
    __m512i const third = _mm512_permutex2var_epi32(begin, pairs_2, end);
    _mm512_storeu_si512(to, _mm512_permutex2var_epi32(first, all_0, description));
    _mm512_storeu_si512(to + 16, _mm512_permutex2var_epi32(second, all_1, description));
    _mm512_storeu_si512(to + 32, _mm512_permutex2var_epi32(third, all_2, description));
}

/// Sixteen bytes as numbers.
QUOIN_AVX512 inline __m512i widened(std::uint8_t const* bytes) {
    return _mm512_maskz_cvtepu8_epi32(0xFFFF, _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes)));
}

/// Turns columns into tokens; there must be room for 15 more than there are. Calls `all_capitals` with each token that
/// has capitals and no small letter, to count them.
template <class Decide>
QUOIN_AVX512 void write_tokens(token_columns const& columns, std::size_t count, token* to, Decide all_capitals) {
    static_assert(sizeof(token) == 12);
    for (std::size_t at = 0; at < count; at += 64) {
        __m512i const first = _mm512_loadu_si512(columns.first.data() + at);
        __m512i const any = _mm512_loadu_si512(columns.any.data() + at);
        alignas(64) std::uint8_t kinds[64];
        alignas(64) std::uint8_t flags[64];
        _mm512_store_si512(kinds, kinds_of(first, any));
        _mm512_store_si512(flags, flags_of(first, any));
        std::size_t const here = count - at < 64 ? count - at : 64;
        for (std::size_t k = 0; k < here; k += 16) {
            __m512i const description =
                _mm512_or_si512(widened(kinds + k), _mm512_maskz_slli_epi32(0xFFFF, widened(flags + k), 8));
            lace(_mm512_loadu_si512(columns.begin.data() + at + k), _mm512_loadu_si512(columns.end.data() + at + k),
                 description, reinterpret_cast<std::uint32_t*>(to + at + k));
        }
        std::uint64_t left = without_small(any) & (here == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << here) - 1);
        for (; left != 0; left &= left - 1)
            all_capitals(to[at + static_cast<std::size_t>(_tzcnt_u64(left))]);
    }
}

#undef QUOIN_AVX512

} // namespace quoin::detail

#endif
