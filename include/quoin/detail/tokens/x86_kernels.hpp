// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../sixteen_bytes.hpp"
#include "text_block.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/// Vector kernels. Each function is compiled for the instructions that it names, so that a program which is compiled
/// for any processor may hold them all, and choose when it runs.
namespace quoin::detail {

/// Functions with this are compiled for `instruction_set::avx2`, and must be called on such processors alone.
#define QUOIN_DETAIL_AVX2 [[gnu::target("avx2,bmi,bmi2,popcnt")]]

/// Bits of 64 bytes: those of the bytes for which a comparison of sixteen holds.
template <class Comparison>
[[gnu::always_inline]] inline std::uint64_t bits_of_bytes(char const* text, Comparison holds) noexcept {
    return high_bits(holds(read_sixteen(text))) | high_bits(holds(read_sixteen(text + 16))) << 16 |
           high_bits(holds(read_sixteen(text + 32))) << 32 | high_bits(holds(read_sixteen(text + 48))) << 48;
}

/// The rare property of a character of ASCII; of one that has none, the first that is not read off single bytes.
inline constexpr auto rare_property_of_ascii = [] {
    std::array<std::uint8_t, 128> made{};
    for (std::size_t c = 0; c < made.size(); ++c) {
        std::size_t property = first_rare_property;
        while (property < kernel_properties && !byte_has(byte_property{property}, c))
            ++property;
        made[c] = static_cast<std::uint8_t>(property);
    }
    return made;
}();

/// Adds the rare properties of some bytes, one by one, as most blocks have one at most. Bytes that have none are put
/// down as `other_letter`, which is to be cleared.
[[gnu::always_inline]] inline void add_rare(char const* text, std::uint64_t some, new_text_block made) noexcept {
    for (; some != 0; some &= some - 1) {
        auto const c = static_cast<unsigned char>(text[std::countr_zero(some)]);
        made[byte_property{rare_property_of_ascii[c]}] |= some & (~some + 1);
    }
}

/// Writes the properties of a block, sixteen bytes at once, as every processor of this kind can. The rare ones must
/// have been cleared.
[[gnu::always_inline]] inline void classify_block_sse2(char const* text, new_text_block of) noexcept {
    using enum byte_property;
    of[capital] = bits_of_bytes(text, [](auto bytes) { return between(bytes, 'A', 'Z'); });
    of[small] = bits_of_bytes(text, [](auto bytes) { return between(bytes, 'a', 'z'); });
    of[digit] = bits_of_bytes(text, [](auto bytes) { return between(bytes, '0', '9'); });
    of[alphanumeric] = of[capital] | of[small] | of[digit];
    of[non_ascii] = bits_of_bytes(text, [](auto bytes) { return bytes; });
    of[blank] = bits_of_bytes(text, [](auto bytes) { return equal_to(bytes, ' ') | between(bytes, '\t', '\r'); });
    of[line_end] = bits_of_bytes(text, [](auto bytes) { return equal_to(bytes, '\n') | equal_to(bytes, '\r'); });
    of[full_stop] = bits_of_bytes(text, [](auto bytes) { return equal_to(bytes, '.'); });
    of[apostrophe] = bits_of_bytes(text, [](auto bytes) { return equal_to(bytes, '\''); });
    of[comma] = bits_of_bytes(text, [](auto bytes) { return equal_to(bytes, ',') | equal_to(bytes, ';'); });
    std::uint64_t const ink = bits_of_bytes(text, [](auto bytes) { return between(bytes, '!', '~'); });
    add_rare(text, ink & ~(of[alphanumeric] | of[full_stop] | of[apostrophe] | of[comma]), of);
    of[punctuation] = ink & ~(of[alphanumeric] | of[symbol]);
}

inline void classify_ascii_sse2(char const* text, std::size_t count, eight_blocks* made) {
    for (std::size_t i = 0; i < count; ++i) {
        made[i].clear<byte_property{first_rare_property}, byte_property{all_properties}>();
        for (std::size_t block = 0; block < 8; ++block)
            classify_block_sse2(text + eight_blocks::bytes * i + 64 * block, made[i].block(block));
        made[i].clear<byte_property{kernel_properties}, byte_property{kernel_properties + 1}>();
    }
}

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

/// The same for any rare property, and for the control code that is greater than a blank.
inline constexpr auto rare_high_halves = [] {
    std::array<std::uint8_t, 16> made{};
    for (std::size_t p = first_rare_property; p < kernel_properties; ++p)
        for (std::size_t low = 0; low < 16; ++low)
            made[low] = static_cast<std::uint8_t>(made[low] | high_halves[p][low]);
    made[0x7F % 16] |= 1U << (0x7F / 16);
    return made;
}();

/// A class of characters is a bit of a byte. To each belong all characters whose low half is in one set and whose high
/// half is in another, so that two look-ups find all classes of a character. Two beside each other may make a property.
constexpr unsigned classes_of(char c) noexcept {
    using enum byte_property;
    bool const letter = ascii_has(capital, c) || ascii_has(small, c);
    bool const even = c / 16 % 2 == 0;
    auto const bit = [](bool condition, int number) { return unsigned{condition} << number; };
    return bit(letter && even, 7) | bit(letter && !even, 6) | bit(ascii_has(blank, c) && c != ' ', 5) |
           bit(c == ' ', 4) | bit(ascii_has(digit, c), 3) | bit(ascii_has(line_end, c), 2) |
           bit(ascii_has(full_stop, c), 1) | bit(ascii_has(apostrophe, c), 0);
}

/// The classes whose sets hold a half of a byte.
struct classes_of_halves {
    std::array<std::uint8_t, 16> low{};
    std::array<std::uint8_t, 16> high{};
};

inline constexpr auto class_tables = [] {
    classes_of_halves made;
    for (std::size_t c = 0; c < 128; ++c) {
        unsigned const classes = classes_of(static_cast<char>(c));
        made.low[c % 16] = static_cast<std::uint8_t>(made.low[c % 16] | classes);
        made.high[c / 16] = static_cast<std::uint8_t>(made.high[c / 16] | classes);
    }
    return made;
}();

constexpr bool class_tables_are_exact() noexcept {
    for (std::size_t c = 0; c < 128; ++c)
        if ((class_tables.low[c % 16] & class_tables.high[c / 16]) != classes_of(static_cast<char>(c)))
            return false;
    return true;
}
static_assert(class_tables_are_exact());

alignas(16) inline constexpr std::array<std::uint8_t, 16> bit_of_high_half{1, 2, 4, 8, 16, 32, 64, 128};

QUOIN_DETAIL_AVX2 inline __m256i in_both_lanes(std::array<std::uint8_t, 16> const& table) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<__m128i const*>(table.data())));
}

/// Half a block: its bytes, for each the bit of its high half, and its classes.
struct half_block {
    __m256i bytes;
    __m256i bit;
    __m256i classes;
};

QUOIN_DETAIL_AVX2 inline half_block read_half(char const* text) {
    __m256i const bytes = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text));
    __m256i const high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
    __m256i const by_low = _mm256_shuffle_epi8(in_both_lanes(class_tables.low), bytes);
    __m256i const by_high = _mm256_shuffle_epi8(in_both_lanes(class_tables.high), high);
    return {bytes, _mm256_shuffle_epi8(in_both_lanes(bit_of_high_half), high), _mm256_and_si256(by_low, by_high)};
}

QUOIN_DETAIL_AVX2 inline std::uint64_t top_bits(__m256i first, __m256i second) {
    auto const lower = static_cast<std::uint32_t>(_mm256_movemask_epi8(first));
    auto const upper = static_cast<std::uint32_t>(_mm256_movemask_epi8(second));
    std::uint64_t bits = lower | std::uint64_t{upper} << 32;
    asm("" : "+r"(bits)); // or else compilers gather the words of several properties in vectors, which is slow
    return bits;
}

/// Those that have bit number `bit`.
template <int bit>
QUOIN_DETAIL_AVX2 inline std::uint64_t bits_of(__m256i first, __m256i second) {
    return top_bits(_mm256_slli_epi16(first, 7 - bit), _mm256_slli_epi16(second, 7 - bit));
}

/// Bytes of which some bit is set where one of a set of characters stands.
QUOIN_DETAIL_AVX2 inline __m256i members(half_block half, std::array<std::uint8_t, 16> const& table) {
    return _mm256_and_si256(_mm256_shuffle_epi8(in_both_lanes(table), half.bytes), half.bit);
}

QUOIN_DETAIL_AVX2 inline std::uint64_t in_sets(half_block first, half_block second, byte_property property) {
    auto const& table = high_halves[static_cast<std::size_t>(property)];
    __m256i const zero = _mm256_setzero_si256();
    return ~top_bits(_mm256_cmpeq_epi8(members(first, table), zero), _mm256_cmpeq_epi8(members(second, table), zero));
}

/// Has the bits of classes 7 and 5 where a character has that class or the one below.
QUOIN_DETAIL_AVX2 inline __m256i merged_classes(half_block half) {
    return _mm256_or_si256(half.classes, _mm256_slli_epi16(half.classes, 1));
}

/// Which of some letters are capitals, in the highest bits.
QUOIN_DETAIL_AVX2 inline __m256i capitals(half_block half, __m256i letters) {
    constexpr int to_top = 2; // of the bit that capitals lack
    return _mm256_andnot_si256(_mm256_slli_epi16(half.bytes, to_top), letters);
}

/// What joins digits.
QUOIN_DETAIL_AVX2 inline __m256i commas(half_block half) {
    return _mm256_or_si256(_mm256_cmpeq_epi8(half.bytes, _mm256_set1_epi8(',')),
                           _mm256_cmpeq_epi8(half.bytes, _mm256_set1_epi8(';')));
}

/// What is ASCII and greater than a blank.
QUOIN_DETAIL_AVX2 inline __m256i ink(half_block half) {
    return _mm256_cmpgt_epi8(half.bytes, _mm256_set1_epi8(' '));
}

/// Writes the properties that any block may have, as if none had those of few.
QUOIN_DETAIL_AVX2 inline void write_frequent(half_block first, half_block second, new_text_block made) {
    using enum byte_property;
    __m256i const merged_first = merged_classes(first);
    __m256i const merged_second = merged_classes(second);
    std::uint64_t const letters = top_bits(merged_first, merged_second);
    made[capital] = top_bits(capitals(first, merged_first), capitals(second, merged_second));
    made[small] = letters & ~made[capital];
    made[digit] = bits_of<3>(first.classes, second.classes);
    made[alphanumeric] = letters | made[digit];
    made[non_ascii] = top_bits(first.bytes, second.bytes);
    made[punctuation] = top_bits(ink(first), ink(second)) & ~made[alphanumeric];
    made[blank] = bits_of<5>(merged_first, merged_second);
    made[line_end] = bits_of<2>(first.classes, second.classes);
    made[full_stop] = bits_of<1>(first.classes, second.classes);
    made[apostrophe] = bits_of<0>(first.classes, second.classes);
    made[comma] = top_bits(commas(first), commas(second));
}

/// Writes properties of which few blocks have any, and what depends on them.
QUOIN_DETAIL_AVX2 inline void write_rare(half_block first, half_block second, new_text_block made) {
    using enum byte_property;
    made[punctuation] = in_sets(first, second, punctuation);
    for (std::size_t p = first_rare_property; p < kernel_properties; ++p)
        made[byte_property{p}] = in_sets(first, second, byte_property{p});
}

/// Writes the properties of a block. The rare ones must have been cleared.
QUOIN_DETAIL_AVX2 [[gnu::always_inline]] inline void classify_block_avx2(char const* text, new_text_block made) {
    half_block const first = read_half(text);
    half_block const second = read_half(text + 32);
    write_frequent(first, second, made);
    __m256i const rare = _mm256_or_si256(members(first, rare_high_halves), members(second, rare_high_halves));
    if (_mm256_testz_si256(rare, rare) == 0)
        write_rare(first, second, made);
}

QUOIN_DETAIL_AVX2 inline void classify_ascii_avx2(char const* text, std::size_t count, eight_blocks* made) {
    for (std::size_t i = 0; i < count; ++i) {
        made[i].clear<byte_property{first_rare_property}, byte_property{all_properties}>();
        for (std::size_t block = 0; block < 8; ++block)
            classify_block_avx2(text + eight_blocks::bytes * i + 64 * block, made[i].block(block));
    }
}

/// A table of all ASCII characters, in the form in which one instruction looks up 64 of them.
struct ascii_table {
    alignas(64) std::array<std::uint8_t, 128> values{};
};

/// The properties of each ASCII character as bits, eight properties in a table.
inline constexpr auto property_tables = [] {
    std::array<ascii_table, property_groups> made{};
    for (std::size_t p = 0; p < kernel_properties; ++p)
        for (std::size_t c = 0; c < 128; ++c)
            if (byte_has(byte_property{p}, c))
                made[p / 8].values[c] = static_cast<std::uint8_t>(made[p / 8].values[c] | (1U << (p % 8)));
    return made;
}();

/// Functions with this are compiled for `instruction_set::avx512`, and must be called on such processors alone.
#define QUOIN_DETAIL_AVX512 [[gnu::target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,gfni,bmi,bmi2,popcnt")]]

/// The entries of 64 bytes that are ASCII; those of others are unspecified.
QUOIN_DETAIL_AVX512 inline __m512i look_up(ascii_table const& table, __m512i bytes) {
    return _mm512_permutex2var_epi8(_mm512_load_si512(table.values.data()), bytes,
                                    _mm512_load_si512(table.values.data() + 64));
}

/// Puts the bytes of each word into the opposite order.
QUOIN_DETAIL_AVX512 inline __m512i reversed_words(__m512i bytes) {
    __m512i const order = _mm512_set4_epi32(0x08090A0B, 0x0C0D0E0F, 0x00010203, 0x04050607);
    return _mm512_shuffle_epi8(bytes, order);
}

/// Makes bit i of byte k from bit k of byte 7 - i, in each word: a matrix of eight by eight bits, of which the
/// processor has the last row first, is multiplied with the bytes of one bit each, which gives its columns.
QUOIN_DETAIL_AVX512 inline __m512i columns_of_words(__m512i words) {
    constexpr long long each_bit = static_cast<long long>(0x8040201008040201);
    return _mm512_gf2p8affine_epi64_epi8(_mm512_set1_epi64(each_bit), words, 0);
}

/// Indices of 128 bytes, two blocks of eight words each. They make pairs of words, one of each block, for four bytes of
/// a word from `first_byte` on: byte i of the word is that byte of word i.
constexpr std::array<std::uint8_t, 64> pairing(std::size_t first_byte) noexcept {
    std::array<std::uint8_t, 64> made{};
    for (std::size_t byte = 0; byte < 4; ++byte)
        for (std::size_t block = 0; block < 2; ++block)
            for (std::size_t i = 0; i < 8; ++i)
                made[16 * byte + 8 * block + i] = static_cast<std::uint8_t>(64 * block + 8 * i + first_byte + byte);
    return made;
}
alignas(64) inline constexpr std::array<std::array<std::uint8_t, 64>, 2> pairings{pairing(0), pairing(4)};

/// A group of properties of eight blocks: in each block eight words, byte k of which has property k of eight bytes.
struct eight_property_groups {
    __m512i blocks[8]; // no std::array, as compilers warn of its vectors' alignment
};

/// Writes half of a group of properties: those of bytes 4 * `half` and so on.
template <std::size_t half>
QUOIN_DETAIL_AVX512 inline void write_four_properties(eight_property_groups const& group,
                                                      std::array<std::uint64_t, 8>* to) {
    __m512i const pairing = _mm512_load_si512(pairings[half].data());
    auto const& blocks = group.blocks;
    __m512i const blocks_01 = _mm512_permutex2var_epi8(blocks[0], pairing, blocks[1]);
    __m512i const blocks_23 = _mm512_permutex2var_epi8(blocks[2], pairing, blocks[3]);
    __m512i const blocks_45 = _mm512_permutex2var_epi8(blocks[4], pairing, blocks[5]);
    __m512i const blocks_67 = _mm512_permutex2var_epi8(blocks[6], pairing, blocks[7]);
    // Of each two pairs of words, two properties of four blocks, the words of a property beside each other.
    __m512i const lower = _mm512_set_epi64(11, 10, 3, 2, 9, 8, 1, 0);
    __m512i const upper = _mm512_set_epi64(15, 14, 7, 6, 13, 12, 5, 4);
    __m512i const lower_0123 = _mm512_permutex2var_epi64(blocks_01, lower, blocks_23);
    __m512i const lower_4567 = _mm512_permutex2var_epi64(blocks_45, lower, blocks_67);
    __m512i const upper_0123 = _mm512_permutex2var_epi64(blocks_01, upper, blocks_23);
    __m512i const upper_4567 = _mm512_permutex2var_epi64(blocks_45, upper, blocks_67);
    constexpr int first_halves = 0x44;
    constexpr int second_halves = 0xEE;
    _mm512_store_si512(to, _mm512_maskz_shuffle_i64x2(0xFF, lower_0123, lower_4567, first_halves));
    _mm512_store_si512(to + 1, _mm512_maskz_shuffle_i64x2(0xFF, lower_0123, lower_4567, second_halves));
    _mm512_store_si512(to + 2, _mm512_maskz_shuffle_i64x2(0xFF, upper_0123, upper_4567, first_halves));
    _mm512_store_si512(to + 3, _mm512_maskz_shuffle_i64x2(0xFF, upper_0123, upper_4567, second_halves));
}

QUOIN_DETAIL_AVX512 inline void classify_ascii_avx512(char const* text, std::size_t count, eight_blocks* made) {
    static_assert(property_groups == 2);
    constexpr auto non_ascii = static_cast<char>(1U << static_cast<std::size_t>(byte_property::non_ascii));
    for (std::size_t i = 0; i < count; ++i, ++made, text += eight_blocks::bytes) {
        eight_property_groups first;
        eight_property_groups second;
#pragma GCC unroll 8
        for (std::size_t block = 0; block < 8; ++block) {
            __m512i const bytes = reversed_words(_mm512_loadu_si512(text + 64 * block));
            __mmask64 const beyond = _mm512_movepi8_mask(bytes);
            first.blocks[block] =
                columns_of_words(_mm512_mask_set1_epi8(look_up(property_tables[0], bytes), beyond, non_ascii));
            second.blocks[block] = columns_of_words(_mm512_maskz_mov_epi8(~beyond, look_up(property_tables[1], bytes)));
        }
        write_four_properties<0>(first, made->bits.data());
        write_four_properties<1>(first, made->bits.data() + 4);
        write_four_properties<0>(second, made->bits.data() + 8);
        write_four_properties<1>(second, made->bits.data() + 12); // one more than there are, which is cleared
        made->clear<byte_property{kernel_properties}, byte_property{all_properties}>();
    }
}

} // namespace quoin::detail

#endif
