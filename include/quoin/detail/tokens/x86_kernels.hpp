// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../sixteen_bytes.hpp"
#include "text_block.hpp"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/// Vector kernels. Each function is compiled for the instructions that it names, so that a program which is compiled
/// for any processor may hold them all, and choose when it runs.
namespace quoin::detail {

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

/// Adds the rare properties of some bytes, one by one, as most blocks have one at most. Leaves something in what is to
/// be cleared.
[[gnu::always_inline]] inline void add_rare(char const* text, std::uint64_t some, text_block& made) noexcept {
    for (std::size_t p = first_rare_property; p < kernel_properties; ++p)
        made.bits[p] = 0;
    for (; some != 0; some &= some - 1) {
        auto const c = static_cast<unsigned char>(text[std::countr_zero(some)]);
        made.bits[rare_property_of_ascii[c]] |= some & (~some + 1);
    }
}

/// Sixteen bytes at once, as every processor of this kind can.
inline void classify_ascii_sse2(char const* text, std::size_t blocks, text_block* made) {
    using enum byte_property;
    for (std::size_t block = 0; block < blocks; ++block, ++made, text += 64) {
        text_block& of = *made;
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
        clear_beyond_kernel(of);
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

[[gnu::target("avx2")]] inline __m256i in_both_lanes(std::array<std::uint8_t, 16> const& table) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<__m128i const*>(table.data())));
}

/// Half a block: its bytes, for each the bit of its high half, and its classes.
struct half_block {
    __m256i bytes;
    __m256i bit;
    __m256i classes;
};

[[gnu::target("avx2")]] inline half_block read_half(char const* text) {
    __m256i const bytes = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text));
    __m256i const high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
    __m256i const by_low = _mm256_shuffle_epi8(in_both_lanes(class_tables.low), bytes);
    __m256i const by_high = _mm256_shuffle_epi8(in_both_lanes(class_tables.high), high);
    return {bytes, _mm256_shuffle_epi8(in_both_lanes(bit_of_high_half), high), _mm256_and_si256(by_low, by_high)};
}

[[gnu::target("avx2")]] inline std::uint64_t top_bits(__m256i first, __m256i second) {
    auto const lower = static_cast<std::uint32_t>(_mm256_movemask_epi8(first));
    auto const upper = static_cast<std::uint32_t>(_mm256_movemask_epi8(second));
    std::uint64_t bits = lower | std::uint64_t{upper} << 32;
    asm("" : "+r"(bits)); // or else compilers gather the words of several properties in vectors, which is slow
    return bits;
}

/// Those that have bit number `bit`.
template <int bit>
[[gnu::target("avx2")]] inline std::uint64_t bits_of(__m256i first, __m256i second) {
    return top_bits(_mm256_slli_epi16(first, 7 - bit), _mm256_slli_epi16(second, 7 - bit));
}

/// Bytes of which some bit is set where one of a set of characters stands.
[[gnu::target("avx2")]] inline __m256i members(half_block half, std::array<std::uint8_t, 16> const& table) {
    return _mm256_and_si256(_mm256_shuffle_epi8(in_both_lanes(table), half.bytes), half.bit);
}

[[gnu::target("avx2")]] inline std::uint64_t in_sets(half_block first, half_block second, byte_property property) {
    auto const& table = high_halves[static_cast<std::size_t>(property)];
    __m256i const zero = _mm256_setzero_si256();
    return ~top_bits(_mm256_cmpeq_epi8(members(first, table), zero), _mm256_cmpeq_epi8(members(second, table), zero));
}

/// Has the bits of classes 7 and 5 where a character has that class or the one below.
[[gnu::target("avx2")]] inline __m256i merged_classes(half_block half) {
    return _mm256_or_si256(half.classes, _mm256_slli_epi16(half.classes, 1));
}

/// Which of some letters are capitals, in the highest bits.
[[gnu::target("avx2")]] inline __m256i capitals(half_block half, __m256i letters) {
    constexpr int to_top = 2; // of the bit that capitals lack
    return _mm256_andnot_si256(_mm256_slli_epi16(half.bytes, to_top), letters);
}

/// What joins digits.
[[gnu::target("avx2")]] inline __m256i commas(half_block half) {
    return _mm256_or_si256(_mm256_cmpeq_epi8(half.bytes, _mm256_set1_epi8(',')),
                           _mm256_cmpeq_epi8(half.bytes, _mm256_set1_epi8(';')));
}

/// What is ASCII and greater than a blank.
[[gnu::target("avx2")]] inline __m256i ink(half_block half) {
    return _mm256_cmpgt_epi8(half.bytes, _mm256_set1_epi8(' '));
}

/// Writes the properties that any block may have, as if none had those of few.
[[gnu::target("avx2")]] inline void write_frequent(half_block first, half_block second, text_block& made) {
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
[[gnu::target("avx2")]] inline void write_rare(half_block first, half_block second, text_block& made) {
    using enum byte_property;
    made[punctuation] = in_sets(first, second, punctuation);
    for (std::size_t p = first_rare_property; p < kernel_properties; ++p)
        made.bits[p] = in_sets(first, second, byte_property{p});
}

/// Clears the rare properties and those that need code points, and some more that are yet to be written.
[[gnu::target("avx2")]] inline void clear_rare(text_block& made) {
#pragma GCC unroll 8
    for (std::size_t p = first_rare_property / 4 * 4; p < made.bits.size(); p += 4)
        _mm256_store_si256(reinterpret_cast<__m256i*>(&made.bits[p]), _mm256_setzero_si256());
}

[[gnu::target("avx2")]] inline void classify_ascii_avx2(char const* text, std::size_t blocks, text_block* made) {
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        half_block const first = read_half(text + 64 * block);
        half_block const second = read_half(text + 64 * block + 32);
        clear_rare(*made);
        write_frequent(first, second, *made);
        __m256i const rare = _mm256_or_si256(members(first, rare_high_halves), members(second, rare_high_halves));
        if (_mm256_testz_si256(rare, rare) == 0)
            write_rare(first, second, *made);
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

/// Indices of 64 bytes that make byte i of word k from byte k of word i.
alignas(64) inline constexpr auto transposition = [] {
    std::array<std::uint8_t, 64> made{};
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i] = static_cast<std::uint8_t>(8 * (i % 8) + i / 8);
    return made;
}();

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

/// From 64 bytes in reversed words, each with a bit for each of eight properties, a word for each property.
QUOIN_DETAIL_AVX512 inline __m512i words_by_property(__m512i reversed) {
    return _mm512_maskz_permutexvar_epi8(~__mmask64{0}, _mm512_load_si512(transposition.data()),
                                         columns_of_words(reversed));
}

QUOIN_DETAIL_AVX512 inline void classify_ascii_avx512(char const* text, std::size_t blocks, text_block* made) {
    static_assert(property_groups == 2 && all_groups == 3);
    constexpr auto non_ascii = static_cast<char>(1U << static_cast<std::size_t>(byte_property::non_ascii));
    for (std::size_t block = 0; block < blocks; ++block, ++made) {
        __m512i const bytes = reversed_words(_mm512_loadu_si512(text + 64 * block));
        __mmask64 const beyond = _mm512_movepi8_mask(bytes);
        __m512i const first = _mm512_mask_set1_epi8(look_up(property_tables[0], bytes), beyond, non_ascii);
        __m512i const second = _mm512_maskz_mov_epi8(~beyond, look_up(property_tables[1], bytes));
        _mm512_store_si512(made->bits.data(), words_by_property(first));
        _mm512_store_si512(made->bits.data() + 8, words_by_property(second));
        _mm512_store_si512(made->bits.data() + 16, _mm512_setzero_si512());
    }
}

} // namespace quoin::detail

#endif
