// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

/// The filter for large gazetteers, which is asked at every word of a text: whether a name may begin there.
namespace quoin::detail::names {

/// A Bloom filter of how names begin: of first words that are whole names, of pairs of first and second words, and so
/// on. It consists of 64-bit numbers, in one of which each beginning sets some bits. The first word says in which block
/// of them, the second in which of the block: so that what is asked of a text's frequent words is in the processor's
/// nearest memory, and that a word which begins a great many names ("the") spoils a block for no other. Whole names
/// are in another block than the pairs that begin with them, for the same reason.
class name_filter {
public:
    static constexpr std::size_t block = 64; ///< numbers

    name_filter() = default;
    explicit name_filter(std::span<std::uint64_t const> numbers) noexcept : numbers_(numbers) {}

    /// How many numbers suffice for so many beginnings.
    static constexpr std::size_t size_for(std::size_t beginnings) noexcept {
        return (beginnings / 4 / (2 * block) + 1) * 2 * block;
    }
    /// True if a filter can be of that size.
    static constexpr bool is_size(std::uint64_t size) noexcept {
        return size > 0 && size % (2 * block) == 0;
    }

    /// False if no name is this word alone; may be true, rarely, if none is.
    [[nodiscard]] bool may_be_name(std::uint64_t word) const noexcept {
        return holds(place_of_one(word, numbers_.size()), bits_of_one(word));
    }
    /// False if no name begins with these two words, or with these several and the next, which go by the hash of their
    /// sequence; may be true, rarely, if none does.
    [[nodiscard]] bool may_begin(std::uint64_t first, std::uint64_t second) const noexcept {
        return holds(place_of_two(first, second, numbers_.size()), bits_of_two(first, second));
    }

    [[nodiscard]] std::span<std::uint64_t const> numbers() const noexcept {
        return numbers_;
    }

    // Where the bits of a beginning are in a filter of a given size, and which they are.

    static constexpr std::size_t place_of_one(std::uint64_t word, std::size_t size) noexcept {
        return place_of_first(word, size) ^ block;
    }
    static constexpr std::size_t place_of_two(std::uint64_t first, std::uint64_t second, std::size_t size) noexcept {
        return (place_of_first(first, size) & ~(block - 1)) | (second >> 4 & (block - 1));
    }
    /// Eight: single words are few, and one that is taken for a name is so wherever the text has it.
    static constexpr std::uint64_t bits_of_one(std::uint64_t word) noexcept {
        return four_bits(word) | four_bits(word >> 4);
    }
    /// Four.
    static constexpr std::uint64_t bits_of_two(std::uint64_t first, std::uint64_t second) noexcept {
        return four_bits(first ^ std::rotl(second, 32));
    }

private:
    /// One bit in each quarter.
    static constexpr std::uint64_t four_bits(std::uint64_t hash) noexcept {
        std::uint64_t bits = 0;
        for (unsigned quarter = 0; quarter < 64; quarter += 16)
            bits |= std::uint64_t{1} << (quarter + (hash >> quarter & 15));
        return bits;
    }
    static constexpr std::size_t place_of_first(std::uint64_t word, std::size_t size) noexcept {
        return static_cast<std::size_t>((word >> 32) * size >> 32);
    }
    [[nodiscard]] bool holds(std::size_t place, std::uint64_t bits) const noexcept {
        return (bits & ~numbers_[place]) == 0;
    }

    std::span<std::uint64_t const> numbers_;
};

/// Picks what of a text may be names or begin them: twice the index of each word that may with the next, and one more
/// for each that may be a name alone; in their order. Returns how many it picked, which may be two for each word. Reads
/// one hash more than it is given.
using pick_kernel = std::size_t (*)(name_filter filter, std::uint64_t const* hashes, std::size_t count,
                                    std::uint32_t* picked);

inline std::size_t pick_words(name_filter filter, std::uint64_t const* hashes, std::size_t count,
                              std::uint32_t* picked) {
    std::uint32_t* to = picked;
    for (std::size_t at = 0; at < count; ++at) {
        *to = static_cast<std::uint32_t>(2 * at);
        to += filter.may_begin(hashes[at], hashes[at + 1]);
        *to = static_cast<std::uint32_t>(2 * at + 1);
        to += filter.may_be_name(hashes[at]);
    }
    return static_cast<std::size_t>(to - picked);
}

#if defined(__x86_64__) && defined(__GNUC__)

// The forms that set lanes without a mask to zero do what the plain forms do; for those GCC 12 warns of its own
// headers.

QUOIN_DETAIL_AVX512 inline __m512i four_bits_avx512(__m512i hashes) {
    return _mm512_sllv_epi16(_mm512_set1_epi16(1), _mm512_and_si512(hashes, _mm512_set1_epi16(15)));
}

/// At which of eight places a filter holds all of eight times some bits.
QUOIN_DETAIL_AVX512 inline __mmask8 holds_avx512(name_filter filter, __m512i places, __m512i bits) {
    __m512i const numbers =
        _mm512_mask_i64gather_epi64(_mm512_setzero_si512(), 0xFF, places, filter.numbers().data(), 8);
    return _mm512_testn_epi64_mask(bits, _mm512_maskz_andnot_epi64(0xFF, numbers, bits));
}

/// Eight words at a time.
QUOIN_DETAIL_AVX512 inline std::size_t pick_words_avx512(name_filter filter, std::uint64_t const* hashes,
                                                         std::size_t count, std::uint32_t* picked) {
    constexpr auto block = static_cast<long long>(name_filter::block);
    __m512i const size = _mm512_set1_epi64(static_cast<long long>(filter.numbers().size()));
    __m512i const in_block = _mm512_set1_epi64(block - 1);
    __m512i numbers = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    std::uint32_t* to = picked;
    std::size_t at = 0;
    for (; at + 8 <= count; at += 8) {
        __m512i const first = _mm512_loadu_si512(hashes + at);
        __m512i const second = _mm512_loadu_si512(hashes + at + 1);
        __m512i const scaled = _mm512_maskz_mul_epu32(0xFF, _mm512_maskz_srli_epi64(0xFF, first, 32), size);
        __m512i const place = _mm512_maskz_srli_epi64(0xFF, scaled, 32);
        __m512i const place_of_two =
            _mm512_or_si512(_mm512_maskz_andnot_epi64(0xFF, in_block, place),
                            _mm512_and_si512(_mm512_maskz_srli_epi64(0xFF, second, 4), in_block));
        __m512i const bits_of_one =
            _mm512_or_si512(four_bits_avx512(first), four_bits_avx512(_mm512_maskz_srli_epi64(0xFF, first, 4)));
        __m512i const bits_of_two = four_bits_avx512(_mm512_xor_si512(first, _mm512_maskz_rol_epi64(0xFF, second, 32)));
        __mmask8 const one = holds_avx512(filter, _mm512_xor_si512(place, _mm512_set1_epi64(block)), bits_of_one);
        __mmask8 const two = holds_avx512(filter, place_of_two, bits_of_two);
        auto const either = static_cast<__mmask16>(_pdep_u32(two, 0x5555) | _pdep_u32(one, 0xAAAA));
        _mm512_storeu_si512(to, _mm512_maskz_compress_epi32(either, numbers));
        to += std::popcount(unsigned{either});
        numbers = _mm512_add_epi32(numbers, _mm512_set1_epi32(16));
    }
    std::size_t const rest = pick_words(filter, hashes + at, count - at, to);
    for (std::size_t i = 0; i < rest; ++i)
        to[i] += static_cast<std::uint32_t>(2 * at);
    return static_cast<std::size_t>(to - picked) + rest;
}

#endif

inline pick_kernel pick_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return pick_words_avx512;
#endif
    return pick_words;
}

} // namespace quoin::detail::names
