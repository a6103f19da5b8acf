// SPDX-License-Identifier: BSL-1.0
#pragma once

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

QUOIN_DETAIL_AVX512 inline __m512i with_flag(__m512i flags, std::uint64_t which, token_flag flag) {
    return _mm512_mask_add_epi8(flags, which, flags, _mm512_set1_epi8(static_cast<char>(flag)));
}

/// The flags of the tokens that begin in a block, in the order of the tokens.
QUOIN_DETAIL_AVX512 inline __m512i first_flags(token_bits const& bits, __m512i text) {
    constexpr unsigned punctuation = kind_bits(token_kind::punctuation);
    __m512i const by_ascii = look_up(flags_of_first_byte, text);
    __m512i const by_byte =
        _mm512_mask_mov_epi8(by_ascii, _mm512_movepi8_mask(text), _mm512_set1_epi8(static_cast<char>(punctuation)));
    __m512i const after_space = with_flag(by_byte, bits.after_blank, after_space_flag);
    return _mm512_maskz_compress_epi8(bits.first, with_flag(after_space, bits.after_line_end, first_on_line_flag));
}

/// Indices of 64 bytes that make byte 7 - i of word k from byte k of word i.
alignas(64) inline constexpr auto reversed_transposition = [] {
    std::array<std::uint8_t, 64> made{};
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = static_cast<std::uint8_t>(8 * (7 - i % 8) + i / 8);
    return made;
}();

/// From eight words of 64 bits each, 64 bytes of eight bits each: byte i has bit i of each word.
QUOIN_DETAIL_AVX512 inline __m512i bytes_by_position(__m512i words) {
    return columns_of_words(
        _mm512_maskz_permutexvar_epi8(~__mmask64{0}, _mm512_load_si512(reversed_transposition.data()), words));
}

/// `any_of_token` for eight properties at once.
class any_of_tokens {
public:
    QUOIN_DETAIL_AVX512 any_of_tokens() : carry_(_mm512_setzero_si512()) {}

    QUOIN_DETAIL_AVX512 __m512i operator()(__m512i properties, __m512i all_but_last) {
        constexpr int first_or_second_without_third = 0xF4; // as a table of truth
        __m512i const some = _mm512_and_si512(properties, all_but_last);
        __m512i const sum = _mm512_add_epi64(_mm512_add_epi64(some, all_but_last), carry_);
        __m512i const carries = _mm512_ternarylogic_epi64(some, all_but_last, sum, first_or_second_without_third);
        carry_ = _mm512_maskz_srli_epi64(0xFF, carries, 63);
        return _mm512_or_si512(sum, properties);
    }

private:
    __m512i carry_; ///< a number for each property
};

/// Eight words, one for each `token_property`, all bits set in those of some.
constexpr std::array<std::uint64_t, 8> words_of(unsigned properties) noexcept {
    std::array<std::uint64_t, 8> made{};
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = (properties >> i & 1) != 0 ? ~std::uint64_t{0} : 0;
    return made;
}

/// The bytes that give tokens their properties, a word for each property: some do so anywhere, capitals behind the
/// first byte, and as first bytes digits, and what is neither letter nor digit. The last two words mean nothing.
QUOIN_DETAIL_AVX512 inline __m512i property_words(text_block const& text, std::uint64_t first) {
    using enum byte_property;
    auto const number = [](byte_property property) { return static_cast<long long>(property); };
    static_assert(std::max({capital, small, digit, alphanumeric, non_ascii}) < byte_property{8}, "in the first group");
    __m512i const order = _mm512_set_epi64(0, 0, number(digit), number(alphanumeric), number(capital),
                                           number(non_ascii), number(digit), number(small));
    alignas(64) static constexpr auto behind_first = words_of(later_capital_property);
    alignas(64) static constexpr auto lacking = words_of(begins_with_mark_property);
    alignas(64) static constexpr auto anywhere =
        words_of(any_small_property | any_digit_property | any_non_ascii_property);
    constexpr int differ_or_third = 0xBE; // tables of truth
    constexpr int differ_and_third = 0x28;
    __m512i const begins = _mm512_set1_epi64(static_cast<long long>(first));
    __m512i const counts = _mm512_ternarylogic_epi64(begins, _mm512_load_si512(behind_first.data()),
                                                     _mm512_load_si512(anywhere.data()), differ_or_third);
    __m512i const has = _mm512_maskz_permutexvar_epi64(0xFF, order, _mm512_load_si512(text.bits.data()));
    return _mm512_ternarylogic_epi64(has, _mm512_load_si512(lacking.data()), counts, differ_and_third);
}

/// The flags of the tokens that end in a block, in the order of the tokens.
QUOIN_DETAIL_AVX512 inline __m512i last_flags(token_bits const& bits, text_block const& text, any_of_tokens& any) {
    __m512i const all_but_last = _mm512_set1_epi64(static_cast<long long>(bits.inside));
    __m512i const by_byte = bytes_by_position(any(property_words(text, bits.first), all_but_last));
    __m512i const by_token = _mm512_maskz_compress_epi8(bits.last, by_byte);
    return _mm512_maskz_permutexvar_epi8(~__mmask64{0}, by_token, _mm512_load_si512(flags_by_properties.data()));
}

/// What the columns get of a block: offsets in the block, and flags, a byte for each token that begins or ends there.
struct block_columns {
    __m512i begins;
    __m512i ends;
    __m512i flags_by_first;
    __m512i flags_by_last;
};

/// Writes numbers made of 16 bytes and an offset.
QUOIN_DETAIL_AVX512 inline void write_offsets(__m128i bytes, std::size_t offset, std::uint32_t* to) {
    __m512i const base = _mm512_set1_epi32(static_cast<int>(offset));
    _mm512_storeu_si512(to, _mm512_add_epi32(base, widened(bytes)));
}

QUOIN_DETAIL_AVX512 inline void write_flags(__m128i bytes, std::uint8_t* to) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
}

/// Writes 16 rows of the columns of a block that begins at `offset`, from number 16 * `part` on.
template <int part>
QUOIN_DETAIL_AVX512 inline void write_sixteen(block_columns const& from, std::size_t offset,
                                              column_pointers const& to) {
    write_offsets(_mm512_maskz_extracti32x4_epi32(0xF, from.begins, part), offset, to.begins + 16 * part);
    write_offsets(_mm512_maskz_extracti32x4_epi32(0xF, from.ends, part), offset + 1, to.ends + 16 * part);
    write_flags(_mm512_maskz_extracti32x4_epi32(0xF, from.flags_by_first, part), to.flags_by_first + 16 * part);
    write_flags(_mm512_maskz_extracti32x4_epi32(0xF, from.flags_by_last, part), to.flags_by_last + 16 * part);
}

/// Fills the columns, and returns how many tokens there are.
QUOIN_DETAIL_AVX512 inline std::size_t write_columns(std::string_view piece, token_bits_reader& bits,
                                                     std::size_t offset, token_buffer& made) {
    // Copies: compilers must think that stores through pointers to bytes change whatever others can see.
    token_bits_reader reader = bits;
    any_of_tokens any;
    made.grow_columns(token_buffer::usual_count(piece.size()));
    std::size_t room = made.begins.size();
    column_pointers columns = made.columns();
    std::size_t begun = 0;
    std::size_t ended = 0;
    for (std::size_t block = 0; block < reader.size(); ++block) {
        if (begun + token_buffer::room_for_block > room) {
            made.grow_columns(begun + token_buffer::room_for_block);
            room = made.begins.size();
            columns = made.columns();
        }
        token_bits const here = reader.read_edges(block);
        made.fetch_ahead(block);
        block_columns const rows{offsets_of(here.first), offsets_of(here.last),
                                 first_flags(here, read_block(piece, block)), last_flags(here, reader[block], any)};
        auto const begin_here = static_cast<std::size_t>(_mm_popcnt_u64(here.first));
        auto const end_here = static_cast<std::size_t>(_mm_popcnt_u64(here.last));
        column_pointers const to = columns.moved(begun, ended);
        write_sixteen<0>(rows, offset + 64 * block, to);
        if (std::max(begin_here, end_here) > 16) {
            write_sixteen<1>(rows, offset + 64 * block, to);
            write_sixteen<2>(rows, offset + 64 * block, to);
            write_sixteen<3>(rows, offset + 64 * block, to);
        }
        made.list_odd_bytes(here.first & here.untold, here.first, begun);
        made.list_odd_rows(_mm512_movepi8_mask(rows.flags_by_last), ended);
        begun += begin_here;
        ended += end_here;
    }
    bits = reader;
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

QUOIN_DETAIL_AVX512 inline std::size_t write_tokens_avx512(std::string_view piece, token_bits_reader& bits,
                                                           std::size_t offset, token_buffer& made,
                                                           std::vector<token>& found) {
    static_assert(sizeof(token) == 12);
    constexpr std::size_t group = 16;
    std::size_t const count = write_columns(piece, bits, offset, made);
    auto* const to = reinterpret_cast<std::uint32_t*>(extend(found, count + group)); // the last may be written in part
    for (std::size_t at = 0; at < count; at += group)
        lace(_mm512_loadu_si512(made.begins.data() + at), _mm512_loadu_si512(made.ends.data() + at),
             sixteen_descriptions(made.flags_by_first.data() + at, made.flags_by_last.data() + at), to + 3 * at);
    found.resize(found.size() - group);
    return count;
}

} // namespace quoin::detail

#endif
