// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "write_tokens.hpp"
#include "x86_kernels.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/// Writes tokens without a branch for any of them: their offsets and flags are squeezed out of the bits of a block into
/// columns, and the columns are laced into tokens.
namespace quoin::detail {

#define QUOIN_AVX512 [[gnu::target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")]]

/// A flag of a token as a bit of a byte: in x86's ABI the first bit-field is the lowest bit. In the two bits above them
/// the columns have the kind, if it is below 4; others are odd.
enum token_flag : std::uint8_t {
    capitalised_flag = 1,
    all_capitals_flag = 2,
    has_digit_flag = 4,
    non_ascii_flag = 8,
    after_space_flag = 16,
    first_on_line_flag = 32,
};
inline constexpr int first_kind_bit = 6;

/// What a token's first byte says of it.
inline constexpr ascii_table flags_by_first = [] {
    ascii_table made;
    for (std::size_t c = 0; c < made.values.size(); ++c) {
        token const& each = token_by_first[c][0];
        auto const kind = static_cast<unsigned>(each.kind) % 4;
        made.values[c] = static_cast<std::uint8_t>(kind << first_kind_bit | unsigned{each.capitalised});
    }
    return made;
}();

/// The bytes of a block of a text; those behind the end of the text are 0.
QUOIN_AVX512 inline __m512i read_block(std::string_view text, std::size_t block) {
    std::size_t const left = text.size() - 64 * block;
    if (left >= 64)
        return _mm512_loadu_si512(text.data() + 64 * block);
    return _mm512_maskz_loadu_epi8((std::uint64_t{1} << left) - 1, text.data() + 64 * block);
}

alignas(64) inline constexpr auto offsets_in_block = [] {
    std::array<std::uint8_t, 64> made{};
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = static_cast<std::uint8_t>(i);
    return made;
}();

/// Sixteen bytes as numbers.
QUOIN_AVX512 inline __m512i widened(__m128i bytes) {
    return _mm512_maskz_cvtepu8_epi32(0xFFFF, bytes);
}

/// Writes the offsets of the set bits, counted from `offset`.
QUOIN_AVX512 inline void write_column(std::uint64_t bits, std::size_t offset, std::uint32_t* to) {
    __m512i const base = _mm512_set1_epi32(static_cast<int>(offset));
    __m512i const set = _mm512_maskz_compress_epi8(bits, _mm512_load_si512(offsets_in_block.data()));
    _mm512_storeu_si512(to, _mm512_add_epi32(base, widened(_mm512_maskz_extracti32x4_epi32(0xF, set, 0))));
    if (_mm_popcnt_u64(bits) <= 16)
        return;
    _mm512_storeu_si512(to + 16, _mm512_add_epi32(base, widened(_mm512_maskz_extracti32x4_epi32(0xF, set, 1))));
    _mm512_storeu_si512(to + 32, _mm512_add_epi32(base, widened(_mm512_maskz_extracti32x4_epi32(0xF, set, 2))));
    _mm512_storeu_si512(to + 48, _mm512_add_epi32(base, widened(_mm512_maskz_extracti32x4_epi32(0xF, set, 3))));
}

QUOIN_AVX512 inline __m512i with_flag(__m512i flags, std::uint64_t which, token_flag flag) {
    return _mm512_mask_add_epi8(flags, which, flags, _mm512_set1_epi8(static_cast<char>(flag)));
}

/// The flags of the tokens that begin in a block, in the order of the tokens.
QUOIN_AVX512 inline __m512i first_flags(token_bits const& bits, __m512i text) {
    constexpr int punctuation = static_cast<int>(token_kind::punctuation) << first_kind_bit;
    __m512i const by_ascii = _mm512_permutex2var_epi8(_mm512_load_si512(flags_by_first.values.data()), text,
                                                      _mm512_load_si512(flags_by_first.values.data() + 64));
    __m512i const by_byte =
        _mm512_mask_mov_epi8(by_ascii, _mm512_movepi8_mask(text), _mm512_set1_epi8(static_cast<char>(punctuation)));
    __m512i const after_space = with_flag(by_byte, bits.after_blank, after_space_flag);
    return _mm512_maskz_compress_epi8(bits.first, with_flag(after_space, bits.after_line_end, first_on_line_flag));
}

/// The flags of the tokens that end in a block, in the order of the tokens.
QUOIN_AVX512 inline __m512i last_flags(token_bits const& bits) {
    __m512i made = _mm512_setzero_si512();
    made = with_flag(made, _pext_u64(bits.all_capitals, bits.last), all_capitals_flag);
    made = with_flag(made, _pext_u64(bits.any_digit, bits.last), has_digit_flag);
    return with_flag(made, _pext_u64(bits.any_non_ascii, bits.last), non_ascii_flag);
}

/// Fills the columns, and returns how many tokens there are.
QUOIN_AVX512 inline std::size_t write_columns(std::string_view piece, token_bits_reader& bits, std::size_t offset,
                                              token_buffer& made) {
    // Copies: compilers must think that stores through pointers to bytes change whatever others can see.
    token_bits_reader reader = bits;
    std::size_t room = 0;
    std::uint32_t* begins = nullptr;
    std::uint32_t* ends = nullptr;
    std::uint8_t* by_first = nullptr;
    std::uint8_t* by_last = nullptr;
    std::size_t begun = 0;
    std::size_t ended = 0;
    for (std::size_t block = 0; block < reader.size(); ++block) {
        if (begun + token_buffer::room_for_block > room) {
            made.grow_columns(begun + token_buffer::room_for_block);
            room = made.begins.size();
            begins = made.begins.data();
            ends = made.ends.data();
            by_first = made.flags_by_first.data();
            by_last = made.flags_by_last.data();
        }
        token_bits const here = reader.read(block);
        made.fetch_ahead(block);
        _mm512_storeu_si512(by_first + begun, first_flags(here, read_block(piece, block)));
        _mm512_storeu_si512(by_last + ended, last_flags(here));
        write_column(here.first, offset + 64 * block, begins + begun);
        write_column(here.last, offset + 64 * block + 1, ends + ended);
        made.list_odd(here.first & here.untold, here.first, begun);
        made.list_odd(here.last & here.mixed, here.last, ended);
        begun += static_cast<std::size_t>(_mm_popcnt_u64(here.first));
        ended += static_cast<std::size_t>(_mm_popcnt_u64(here.last));
    }
    bits = reader;
    return ended;
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

/// The kinds and flags of 16 tokens as they lie in a token: the flags in the second byte.
QUOIN_AVX512 inline __m512i descriptions(std::uint8_t const* by_first, std::uint8_t const* by_last) {
    __m128i const first = _mm_loadu_si128(reinterpret_cast<__m128i const*>(by_first));
    __m128i const last = _mm_loadu_si128(reinterpret_cast<__m128i const*>(by_last));
    __m512i const both = widened(_mm_or_si128(first, last));
    __m512i const kind = _mm512_maskz_srli_epi32(0xFFFF, both, first_kind_bit);
    __m512i const flags = _mm512_and_si512(both, _mm512_set1_epi32((1 << first_kind_bit) - 1));
    return _mm512_or_si512(kind, _mm512_maskz_slli_epi32(0xFFFF, flags, 8));
}

QUOIN_AVX512 inline std::size_t write_tokens_avx512(std::string_view piece, token_bits_reader& bits, std::size_t offset,
                                                    token_buffer& made) {
    static_assert(sizeof(token) == 12);
    std::size_t const count = write_columns(piece, bits, offset, made);
    token_buffer::grow(made.tokens, count + 16);
    auto* const to = reinterpret_cast<std::uint32_t*>(made.tokens.data());
    for (std::size_t at = 0; at < count; at += 16)
        lace(_mm512_loadu_si512(made.begins.data() + at), _mm512_loadu_si512(made.ends.data() + at),
             descriptions(made.flags_by_first.data() + at, made.flags_by_last.data() + at), to + 3 * at);
    return count;
}

#undef QUOIN_AVX512

} // namespace quoin::detail

#endif
