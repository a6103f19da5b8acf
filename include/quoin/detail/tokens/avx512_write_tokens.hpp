// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "avx512_token_bits.hpp"
#include "token_flags.hpp"
#include "write_tokens.hpp"
#include "x86_kernels.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <algorithm>
#include <immintrin.h>

/// Writes tokens without a branch for any of them: their offsets and flags are squeezed out of the bits of a block into
/// columns, and the columns are laced into tokens.
namespace quoin::detail {

/// The bytes of a block of a text; those behind the end of the text are 0.
QUOIN_DETAIL_AVX512 inline __m512i read_block(std::string_view text, std::size_t block) {
    std::size_t const left = text.size() - 64 * block;
    if (left >= 64)
        return _mm512_loadu_si512(text.data() + 64 * block);
    return _mm512_maskz_loadu_epi8((std::uint64_t{1} << left) - 1, text.data() + 64 * block);
}

QUOIN_DETAIL_AVX512 inline __m512i with_flag(__m512i flags, std::uint64_t which, token_flag flag) {
    return _mm512_mask_add_epi8(flags, which, flags, _mm512_set1_epi8(static_cast<char>(flag)));
}

/// The flags of the tokens that begin in block number `block` of eight, in the order of the tokens.
QUOIN_DETAIL_AVX512 inline __m512i first_flags(eight_token_bits const& bits, std::size_t block, __m512i text) {
    constexpr unsigned punctuation = kind_bits(token_kind::punctuation);
    __m512i const by_ascii = look_up(flags_of_first_byte, text);
    __m512i const by_byte =
        _mm512_mask_mov_epi8(by_ascii, _mm512_movepi8_mask(text), _mm512_set1_epi8(static_cast<char>(punctuation)));
    __m512i const after_space = with_flag(by_byte, bits.after_blank[block], after_space_flag);
    __m512i const all = with_flag(after_space, bits.after_line_end[block], first_on_line_flag);
    return _mm512_maskz_compress_epi8(bits.first[block], all);
}

/// The flags of the tokens that end in block number `block` of eight, in the order of the tokens.
QUOIN_DETAIL_AVX512 inline __m512i last_flags(eight_token_bits const& bits, std::size_t block) {
    __m512i const capitals = with_flag(_mm512_setzero_si512(), bits.all_capitals[block], all_capitals_flag);
    __m512i const digit = with_flag(capitals, bits.any_digit[block], has_digit_flag);
    __m512i const all = with_flag(digit, bits.any_non_ascii[block], non_ascii_flag);
    return _mm512_maskz_compress_epi8(bits.last[block], all);
}

/// What the columns get of a block: offsets in the block, and flags, a byte for each token that begins or ends there.
struct block_columns {
    __m512i begins;
    __m512i ends;
    __m512i flags_by_first;
    __m512i flags_by_last;
};

/// Writes numbers made of 32 bytes and an offset.
QUOIN_DETAIL_AVX512 inline void write_offsets(__m256i bytes, std::size_t offset, std::uint16_t* to) {
    __m512i const base = _mm512_set1_epi16(static_cast<short>(offset));
    _mm512_storeu_si512(to, _mm512_add_epi16(base, _mm512_cvtepu8_epi16(bytes)));
}

QUOIN_DETAIL_AVX512 inline void write_flags(__m256i bytes, std::uint8_t* to) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), bytes);
}

/// Writes half of the rows of the columns of a block that begins at `offset`.
template <int half>
QUOIN_DETAIL_AVX512 inline void write_half(block_columns const& from, std::size_t offset, column_pointers const& to) {
    write_offsets(_mm512_maskz_extracti64x4_epi64(0xF, from.begins, half), offset, to.begins + 32 * half);
    write_offsets(_mm512_maskz_extracti64x4_epi64(0xF, from.ends, half), offset, to.ends + 32 * half);
    write_flags(_mm512_maskz_extracti64x4_epi64(0xF, from.flags_by_first, half), to.flags_by_first + 32 * half);
    write_flags(_mm512_maskz_extracti64x4_epi64(0xF, from.flags_by_last, half), to.flags_by_last + 32 * half);
}

/// Fills the columns, and returns how many tokens there are.
QUOIN_DETAIL_AVX512 inline std::size_t write_columns(std::string_view piece, std::vector<eight_token_bits> const& bits,
                                                     token_buffer& made) {
    made.grow_columns(token_buffer::usual_count(piece.size()));
    std::size_t room = made.begins.size();
    column_pointers columns = made.columns();
    std::size_t begun = 0;
    std::size_t ended = 0;
    for (std::size_t at = 0; at < piece.size(); at += 64) {
        if (begun + token_buffer::room_for_block > room) {
            made.grow_columns(begun + token_buffer::room_for_block);
            room = made.begins.size();
            columns = made.columns();
        }
        made.fetch_ahead(at / 64);
        eight_token_bits const& here = bits[at / eight_blocks::bytes];
        std::size_t const block = at / 64 % 8;
        std::uint64_t const first = here.first[block];
        std::uint64_t const last = here.last[block];
        block_columns const rows{offsets_of(first), offsets_of(last),
                                 first_flags(here, block, read_block(piece, at / 64)), last_flags(here, block)};
        auto const begin_here = static_cast<std::size_t>(_mm_popcnt_u64(first));
        auto const end_here = static_cast<std::size_t>(_mm_popcnt_u64(last));
        column_pointers const to = columns.moved(begun, ended);
        write_half<0>(rows, at, to);
        if (std::max(begin_here, end_here) > 32)
            write_half<1>(rows, at, to);
        made.list_odd_bytes(here.untold[block], first, begun);
        made.list_odd_bytes(here.mixed[block], last, ended);
        begun += begin_here;
        ended += end_here;
    }
    return ended;
}

/// Laces 16 begins, ends and descriptions into 48 numbers: begin, end, description, begin, …
QUOIN_DETAIL_AVX512 inline void lace(__m512i begin, __m512i end, __m512i description, std::uint32_t* to) {
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

/// The kinds and flags of 16 tokens as they lie in a token: the flags in the second byte.
QUOIN_DETAIL_AVX512 inline __m512i sixteen_descriptions(std::uint8_t const* by_first, std::uint8_t const* by_last) {
    __m128i const first = _mm_loadu_si128(reinterpret_cast<__m128i const*>(by_first));
    __m128i const last = _mm_loadu_si128(reinterpret_cast<__m128i const*>(by_last));
    __m512i const both = widened(_mm_or_si128(first, last));
    __m512i const kind = _mm512_add_epi32(_mm512_maskz_srli_epi32(0xFFFF, both, first_kind_bit), _mm512_set1_epi32(1));
    __m512i const flags = _mm512_and_si512(both, _mm512_set1_epi32((1 << first_kind_bit) - 1));
    return _mm512_or_si512(kind, _mm512_maskz_slli_epi32(0xFFFF, flags, 8));
}

/// Sixteen numbers, each greater than the one in memory by as much.
QUOIN_DETAIL_AVX512 inline __m512i read_sixteen_offsets(std::uint16_t const* from, std::size_t greater) {
    __m256i const offsets = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(from));
    return _mm512_add_epi32(_mm512_maskz_cvtepu16_epi32(0xFFFF, offsets), _mm512_set1_epi32(static_cast<int>(greater)));
}

QUOIN_DETAIL_AVX512 inline std::size_t write_tokens_avx512(std::string_view piece, token_bits_reader& bits,
                                                           std::size_t offset, token_buffer& made,
                                                           std::vector<token>& found) {
    static_assert(sizeof(token) == 12);
    constexpr std::size_t group = 16;
    if (piece.size() > token_buffer::longest_by_column)
        return write_tokens(piece, bits, offset, made, found);
    read_token_bits_avx512(bits, made.eights);
    std::size_t const count = write_columns(piece, made.eights, made);
    auto* const to = reinterpret_cast<std::uint32_t*>(extend(found, count + group)); // the last may be written in part
    for (std::size_t at = 0; at < count; at += group)
        lace(read_sixteen_offsets(made.begins.data() + at, offset),
             read_sixteen_offsets(made.ends.data() + at, offset + 1),
             sixteen_descriptions(made.flags_by_first.data() + at, made.flags_by_last.data() + at), to + 3 * at);
    found.resize(found.size() - group);
    return count;
}

} // namespace quoin::detail

#endif
