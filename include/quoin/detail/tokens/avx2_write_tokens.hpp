// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "token_flags.hpp"
#include "write_tokens.hpp"
#include "x86_kernels.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/// Writes tokens by columns, as avx512_write_tokens.hpp does, but a table tells where the bits of a byte are set, and
/// what is true of few tokens is written one by one.
namespace quoin::detail {

/// For each byte the offsets of its set bits. One row more, as two are read at once.
alignas(64) inline constexpr auto offsets_of_set_bits = [] {
    std::array<std::array<std::uint8_t, 8>, 256 + 1> made{};
    for (std::size_t byte = 0; byte < 256; ++byte)
        for (std::size_t bit = 0, row = 0; bit < 8; ++bit)
            if ((byte >> bit & 1) != 0)
                made[byte][row++] = static_cast<std::uint8_t>(bit);
    return made;
}();

QUOIN_DETAIL_AVX2 inline __m128i read_eight(void const* bytes) {
    return _mm_loadl_epi64(static_cast<__m128i const*>(bytes));
}

QUOIN_DETAIL_AVX2 inline void write_words(void* to, __m256i words) {
    _mm256_storeu_si256(static_cast<__m256i*>(to), words);
}

/// `any_of_token` for four properties at once.
class any_of_four {
public:
    QUOIN_DETAIL_AVX2 any_of_four() : carry_(_mm256_setzero_si256()) {}

    QUOIN_DETAIL_AVX2 __m256i operator()(__m256i properties, __m256i all_but_last) {
        __m256i const some = _mm256_and_si256(properties, all_but_last);
        __m256i const sum = _mm256_add_epi64(_mm256_add_epi64(some, all_but_last), carry_);
        carry_ = _mm256_srli_epi64(_mm256_or_si256(some, _mm256_andnot_si256(sum, all_but_last)), 63);
        return _mm256_or_si256(sum, properties);
    }

private:
    __m256i carry_; ///< a number for each property
};

/// What is known of a token at its last byte, a bit for each: some of all its bytes, some of its first, and whether a
/// capital stands behind that.
enum token_property : std::uint8_t {
    any_small_property = 1,
    any_digit_property = 2,
    any_non_ascii_property = 4,
    later_capital_property = 8,
    begins_with_mark_property = 16,
    begins_with_digit_property = 32,
};

/// What a token's properties say of it: `token_bits` defines them.
alignas(64) inline constexpr auto flags_by_properties = [] {
    std::array<std::uint8_t, 64> made{};
    for (unsigned properties = 0; properties < made.size(); ++properties) {
        auto const has = [&](unsigned property) { return (properties & property) != 0; };
        bool const all_capitals = has(later_capital_property) && !has(any_small_property);
        bool const any_alphanumeric = has(later_capital_property | any_small_property | any_digit_property);
        bool const mixed =
            (has(begins_with_digit_property) && all_capitals) || (has(begins_with_mark_property) && any_alphanumeric);
        auto const flag_if = [](bool condition, token_flag flag) { return condition ? unsigned{flag} : 0U; };
        made[properties] = static_cast<std::uint8_t>(
            flag_if(all_capitals, all_capitals_flag) | flag_if(has(any_digit_property), has_digit_flag) |
            flag_if(has(any_non_ascii_property), non_ascii_flag) | flag_if(mixed, mixed_flag));
    }
    return made;
}();

/// What is known of tokens at their last bytes, a word for each property.
struct last_properties {
    __m256i any;    ///< the first four of `token_property`
    __m256i begins; ///< the others, and whether the first byte is beyond ASCII

    /// The bits of the last bytes of tokens of which these say more than their first bytes do, or contradict them.
    QUOIN_DETAIL_AVX2 [[nodiscard]] std::uint64_t surprising() const {
        __m256i const told = _mm256_xor_si256(begins, _mm256_setr_epi64x(0, -1, -1, -1));
        __m256i const untold = _mm256_and_si256(any, told);
        __m128i const half = _mm_or_si128(_mm256_castsi256_si128(untold), _mm256_extracti128_si256(untold, 1));
        return static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_or_si128(half, _mm_unpackhi_epi64(half, half))));
    }

    /// The flags of the token that ends at the lowest bit; none if there is no bit.
    QUOIN_DETAIL_AVX2 [[nodiscard]] std::uint8_t flags_at_lowest(std::uint64_t bits) const {
        __m128i const above = _mm_cvtsi64_si128(static_cast<long long>(_tzcnt_u64(bits) ^ 63)); // 127 if there is none
        unsigned const properties = moved_to_top(any, above) | moved_to_top(begins, above) << 4;
        return flags_by_properties[properties % flags_by_properties.size()];
    }

    /// The highest bit of each word once it is shifted.
    QUOIN_DETAIL_AVX2 static unsigned moved_to_top(__m256i words, __m128i distance) {
        return static_cast<unsigned>(_mm256_movemask_pd(_mm256_castsi256_pd(_mm256_sll_epi64(words, distance))));
    }
};

/// Finds out what is known at the last bytes of tokens, block by block.
class last_property_reader {
public:
    QUOIN_DETAIL_AVX2 last_property_reader() {}

    QUOIN_DETAIL_AVX2 last_properties read(text_block text, token_bits const& bits) {
        using enum byte_property;
        __m256i const inside = _mm256_set1_epi64x(static_cast<long long>(bits.inside));
        __m256i const first = _mm256_set1_epi64x(static_cast<long long>(bits.first));
        auto const word = [](std::uint64_t of_property) { return static_cast<long long>(of_property); };
        // Small letters, digits, what is not ASCII; capitals that are not first.
        __m256i const anywhere =
            _mm256_setr_epi64x(word(text[small]), word(text[digit]), word(text[non_ascii]), word(text[capital]));
        __m256i const behind_first = _mm256_and_si256(first, _mm256_setr_epi64x(0, 0, 0, -1));
        // What is first and neither letter nor digit, or a digit, or not ASCII.
        __m256i const kinds =
            _mm256_setr_epi64x(word(~text[alphanumeric]), word(text[digit]), word(text[non_ascii]), 0);
        return {any_(_mm256_andnot_si256(behind_first, anywhere), inside),
                begins_(_mm256_and_si256(kinds, first), inside)};
    }

private:
    any_of_four any_;
    any_of_four begins_;
};

/// Writes what first bytes do not tell of the tokens of a block. Processors cannot foresee whether it has a token of
/// the kind, so the first step of each loop is taken anyhow: without a bit left it changes nothing.
QUOIN_DETAIL_AVX2 [[gnu::always_inline]] inline void write_rare_flags(token_bits const& bits,
                                                                      last_properties const& properties,
                                                                      std::size_t begun, std::size_t ended,
                                                                      std::uint8_t* to) {
    write_words(to + begun, _mm256_setzero_si256());
    write_words(to + begun + 32, _mm256_setzero_si256());
    std::uint64_t left = bits.first & bits.after_line_end;
    do {
        auto flag = static_cast<std::uint8_t>(left != 0 ? first_on_line_flag : 0);
        asm("" : "+r"(flag)); // or else compilers ask whether there is one
        to[begun + token_buffer::rank(left, bits.first)] |= flag;
        left &= left - 1;
    } while (left != 0);
    left = bits.last & properties.surprising();
    do {
        to[ended + token_buffer::rank(left, bits.last)] |= properties.flags_at_lowest(left);
        left &= left - 1;
    } while (left != 0);
    for (left = bits.first & bits.untold; left != 0; left &= left - 1)
        to[begun + token_buffer::rank(left, bits.first)] |= mixed_flag;
}

/// Fills the last column, and finds out where tokens begin and end. Returns how many there are. The rows behind them
/// say nothing: what was there of another piece would make odd tokens of them.
QUOIN_DETAIL_AVX2 inline std::size_t read_blocks(token_bits_reader& bits, token_buffer& made) {
    token_bits_reader reader = bits;
    last_property_reader properties;
    made.edges.resize(reader.size());
    block_edges* const edges = made.edges.data();
    std::size_t room = made.flags_by_last.size() - 1;
    std::uint8_t* flags = made.flags_by_last.data() + 1;
    std::size_t begun = 0;
    std::size_t ended = 0;
    for (std::size_t block = 0; block < reader.size(); ++block) {
        if (begun + token_buffer::room_for_block > room) {
            made.grow_columns(begun + token_buffer::room_for_block + 1);
            room = made.flags_by_last.size() - 1;
            flags = made.flags_by_last.data() + 1;
        }
        token_bits const here = reader.read_edges();
        made.fetch_ahead(block);
        std::memcpy(edges[block].first.data(), &here.first, 8);
        std::memcpy(edges[block].last.data(), &here.last, 8);
        write_rare_flags(here, properties.read(reader.text(), here), begun, ended, flags);
        begun += static_cast<std::size_t>(_mm_popcnt_u64(here.first));
        ended += static_cast<std::size_t>(_mm_popcnt_u64(here.last));
    }
    write_words(flags + ended, _mm256_setzero_si256());
    bits = reader;
    return ended;
}

/// Writes the offsets of eight tokens that begin or end in eight bytes.
QUOIN_DETAIL_AVX2 inline void write_offsets(std::uint8_t const* in_eight, __m128i offset, std::uint16_t* to) {
    __m128i const offsets = _mm_add_epi16(_mm_cvtepu8_epi16(read_eight(in_eight)), offset);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), offsets);
}

/// Writes the first bytes of eight tokens that begin in eight bytes.
QUOIN_DETAIL_AVX2 inline void write_bytes(std::uint8_t const* in_eight, char const* text, std::uint8_t* to) {
    __m128i const order = _mm_loadu_si128(reinterpret_cast<__m128i const*>(in_eight));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm_shuffle_epi8(read_eight(text), order));
}

/// Fills columns with the offsets of the first and last bytes of tokens, and with the first bytes themselves. Writes
/// eight rows at a time: those of later bytes overwrite what is too much.
class row_writer {
public:
    QUOIN_DETAIL_AVX2 explicit row_writer(column_pointers const& to) : to_(to), offset_(_mm_setzero_si128()) {}

    /// The rows of the next block.
    QUOIN_DETAIL_AVX2 [[gnu::always_inline]] void write(block_edges const& edges, char const* text) {
#pragma GCC unroll 8
        for (std::size_t i = 0; i < 8; ++i) {
            auto const& begins = offsets_of_set_bits[edges.first[i]];
            auto const& ends = offsets_of_set_bits[edges.last[i]];
            write_offsets(begins.data(), offset_, to_.begins + begun_);
            write_offsets(ends.data(), offset_, to_.ends + ended_);
            write_bytes(begins.data(), text + 8 * i, to_.flags_by_first + begun_);
            begun_ += static_cast<std::size_t>(_mm_popcnt_u64(edges.first[i]));
            ended_ += static_cast<std::size_t>(_mm_popcnt_u64(edges.last[i]));
            offset_ = _mm_add_epi16(offset_, _mm_set1_epi16(8));
            asm("" : "+x"(offset_)); // or else compilers add to the block's offset, and need more numbers for that
        }
    }

private:
    column_pointers to_;
    __m128i offset_; ///< of the next eight bytes, eight times
    std::size_t begun_ = 0;
    std::size_t ended_ = 0;
};

/// Fills the columns but for the last.
QUOIN_DETAIL_AVX2 inline void write_rows(std::string_view piece, std::vector<block_edges> const& edges,
                                         column_pointers const& columns) {
    row_writer rows(columns);
    std::size_t const last = edges.size() - 1;
    block_edges const* const blocks = edges.data();
    for (std::size_t block = 0; block < last; ++block)
        rows.write(blocks[block], piece.data() + 64 * block);
    std::array<char, 64> last_block{};
    piece.copy(last_block.data(), last_block.size(), 64 * last);
    rows.write(blocks[last], last_block.data());
}

/// The rows of `flags_of_first_byte`, sixteen characters in each, all but the last combined with the next one: to
/// combine those from one row on gives that row itself.
alignas(16) inline constexpr auto differences_of_rows = [] {
    std::array<std::array<std::uint8_t, 16>, 8> made{};
    for (std::size_t c = 0; c < 128; ++c) {
        unsigned const next = c + 16 < 128 ? flags_of_first_byte.values[c + 16] : 0U;
        made[c / 16][c % 16] = static_cast<std::uint8_t>(flags_of_first_byte.values[c] ^ next);
    }
    return made;
}();

/// What first bytes say of their tokens. Those of control characters are unspecified.
QUOIN_DETAIL_AVX2 inline __m128i flags_of_first_bytes(__m128i bytes) {
    constexpr unsigned beyond_ascii = kind_bits(token_kind::punctuation) | non_ascii_flag;
    __m128i made = _mm_setzero_si128();
#pragma GCC unroll 8
    for (std::size_t row = 2; row < 8; ++row) {
        // Bytes of this row are now 0x70 and more, those of later ones 0x80 and more, for which a shuffle gives 0.
        __m128i const index = _mm_adds_epu8(bytes, _mm_set1_epi8(static_cast<char>(0x70 - 16 * row)));
        __m128i const values = _mm_load_si128(reinterpret_cast<__m128i const*>(differences_of_rows[row].data()));
        made = _mm_xor_si128(made, _mm_shuffle_epi8(values, index));
    }
    __m128i const is_beyond_ascii = _mm_cmplt_epi8(bytes, _mm_setzero_si128()); // where nothing was made
    return _mm_or_si128(made, _mm_and_si128(is_beyond_ascii, _mm_set1_epi8(static_cast<char>(beyond_ascii))));
}

/// Laces eight begins, ends and descriptions into 24 numbers: begin, end, description, begin, …
QUOIN_DETAIL_AVX2 inline void lace(__m256i begin, __m256i end, __m256i description, std::uint32_t* to) {
    __m256i const begins = _mm256_permutevar8x32_epi32(begin, _mm256_setr_epi32(0, 3, 6, 1, 4, 7, 2, 5));
    __m256i const ends = _mm256_permutevar8x32_epi32(end, _mm256_setr_epi32(5, 0, 3, 6, 1, 4, 7, 2));
    __m256i const others = _mm256_permutevar8x32_epi32(description, _mm256_setr_epi32(2, 5, 0, 3, 6, 1, 4, 7));
    constexpr int from_0 = 0b01001001; // every third number
    constexpr int from_1 = 0b10010010;
    constexpr int from_2 = 0b00100100;
    write_words(to, _mm256_blend_epi32(_mm256_blend_epi32(begins, ends, from_1), others, from_2));
    write_words(to + 8, _mm256_blend_epi32(_mm256_blend_epi32(begins, ends, from_2), others, from_0));
    write_words(to + 16, _mm256_blend_epi32(_mm256_blend_epi32(begins, ends, from_0), others, from_1));
}

/// Eight numbers, each greater than the one in memory by as much.
QUOIN_DETAIL_AVX2 inline __m256i read_eight_offsets(std::uint16_t const* from, std::size_t greater) {
    __m128i const offsets = _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
    return _mm256_add_epi32(_mm256_cvtepu16_epi32(offsets), _mm256_set1_epi32(static_cast<int>(greater)));
}

/// Laces eight tokens of a piece that begins at `offset`. A blank stands before one that does not begin where the token
/// before it ends.
QUOIN_DETAIL_AVX2 inline void lace_eight(std::uint16_t const* begins, std::uint16_t const* ends, std::size_t offset,
                                         __m128i descriptions, std::uint32_t* to) {
    __m256i const begin = read_eight_offsets(begins, offset);
    __m256i const end = read_eight_offsets(ends, offset + 1);
    __m256i const end_before = read_eight_offsets(ends - 1, offset + 1);
    __m256i const after_space =
        _mm256_andnot_si256(_mm256_cmpeq_epi32(begin, end_before), _mm256_set1_epi32(after_space_flag << 8));
    lace(begin, end, _mm256_or_si256(_mm256_cvtepu16_epi32(descriptions), after_space), to);
}

/// Laces sixteen tokens, and returns a bit for each that is odd.
QUOIN_DETAIL_AVX2 inline unsigned lace_sixteen(column_pointers const& from, std::size_t offset, std::uint32_t* to) {
    auto const sixteen = [](std::uint8_t const* at) { return reinterpret_cast<__m128i const*>(at); };
    __m128i const by_first = flags_of_first_bytes(_mm_loadu_si128(sixteen(from.flags_by_first)));
    __m128i const by_last = _mm_loadu_si128(sixteen(from.flags_by_last));
    __m128i const both = _mm_or_si128(by_first, by_last);
    __m128i const flags = _mm_and_si128(both, _mm_set1_epi8((1 << first_kind_bit) - 1));
    __m128i const kind_less_one = _mm_and_si128(_mm_srli_epi16(both, first_kind_bit), _mm_set1_epi8(3));
    __m128i const kind = _mm_add_epi8(kind_less_one, _mm_set1_epi8(1));
    lace_eight(from.begins, from.ends, offset, _mm_unpacklo_epi8(kind, flags), to);
    lace_eight(from.begins + 8, from.ends + 8, offset, _mm_unpackhi_epi8(kind, flags), to + 24);
    return static_cast<unsigned>(_mm_movemask_epi8(by_last));
}

QUOIN_DETAIL_AVX2 inline std::size_t write_tokens_avx2(std::string_view piece, token_bits_reader& bits,
                                                       std::size_t offset, token_buffer& made,
                                                       std::vector<token>& found) {
    static_assert(sizeof(token) == 12);
    constexpr std::size_t group = 16;
    if (piece.size() > token_buffer::longest_by_column)
        return write_tokens(piece, bits, offset, made, found);
    made.grow_columns(token_buffer::usual_count(piece.size()));
    std::size_t const count = read_blocks(bits, made);
    column_pointers const columns = made.columns().moved(0, 1);
    write_rows(piece, made.edges, columns);
    made.ends[0] = token_buffer::longest_by_column; // no token begins there: as if a blank stood before the piece
    auto* const to = reinterpret_cast<std::uint32_t*>(extend(found, count + group)); // the last may be written in part
    for (std::size_t at = 0; at < count; at += group)
        made.list_odd_rows(lace_sixteen(columns.moved(at, at), offset, to + 3 * at), at);
    found.resize(found.size() - group);
    return count;
}

} // namespace quoin::detail

#endif
