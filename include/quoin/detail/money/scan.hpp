// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels.hpp"
#include "../word_set.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

/// Where an amount may begin: a vector scan for digits and for the first letters of number words.
namespace quoin::detail {

/// How many bytes of a word the scan looks at.
inline constexpr std::size_t opening_size = 4;

/// The first bytes of a word. Behind a short word stands `any`, or `outside` if what follows must not be a letter.
struct word_opening {
    static constexpr char any = '\0';
    static constexpr char outside = '\1';

    std::array<char, opening_size> bytes{};

    friend constexpr auto operator<=>(word_opening const&, word_opening const&) = default;
};

/// The openings of a set of words, in a form that vectors can look up. Each of eight buckets holds some words;
/// `low[k][n]` are the buckets that have a word whose byte k has the low half n, `high` the same of high halves. It
/// finds all words of the set, in any case, and some others.
struct word_openings {
    std::array<std::array<std::uint8_t, 16>, opening_size> low{};
    std::array<std::array<std::uint8_t, 16>, opening_size> high{};

    /// In this form letters of both cases are one.
    static constexpr std::uint8_t folded(char c) noexcept {
        return static_cast<std::uint8_t>(static_cast<unsigned char>(c) | 0x20U);
    }

    [[nodiscard]] constexpr bool match(char const* text) const noexcept {
        unsigned buckets = 0xFF;
        for (std::size_t k = 0; k < opening_size; ++k)
            buckets &= static_cast<unsigned>(low[k][folded(text[k]) % 16]) & high[k][folded(text[k]) / 16];
        return buckets != 0;
    }
};

/// Whether a half of a byte of the text agrees with a byte of an opening. Letters have the high halves 6 and 7.
constexpr bool agrees(char wanted, std::size_t half, bool is_high) noexcept {
    if (wanted == word_opening::any)
        return true;
    if (wanted == word_opening::outside)
        return !is_high || half < 6 || half > 7;
    std::uint8_t const byte = word_openings::folded(wanted);
    return half == (is_high ? byte / 16U : byte % 16U);
}

/// Shares out words among the buckets by their length and in the order of the alphabet, so that a bucket's words are
/// alike: "ten" and "three" in one bucket would find "the".
inline word_openings make_openings(std::vector<word_opening> words) {
    auto const is_short = [](word_opening const& word) {
        return std::ranges::find(word.bytes, word_opening::outside) != word.bytes.end();
    };
    std::ranges::sort(words, {}, [&](word_opening const& word) { return std::pair(!is_short(word), word); });
    auto const same = std::ranges::unique(words);
    words.erase(same.begin(), same.end());
    word_openings made;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const bucket = static_cast<std::uint8_t>(1U << (8 * i / words.size()));
        for (std::size_t k = 0; k < opening_size; ++k)
            for (std::size_t half = 0; half < 16; ++half) {
                made.low[k][half] |= agrees(words[i].bytes[k], half, false) ? bucket : std::uint8_t{};
                made.high[k][half] |= agrees(words[i].bytes[k], half, true) ? bucket : std::uint8_t{};
            }
    }
    return made;
}

/// A set of groups of up to three bytes, letters in any case: whether a word may begin, or end, like one of a lexicon.
/// Bytes behind the first that is no part of a word do not count.
class byte_groups {
public:
    void add_opening(std::string_view word) {
        add_all(word.size(), [&](std::size_t k) { return word[k]; });
    }

    void add_ending(std::string_view word) {
        add_all(word.size(), [&](std::size_t k) { return word[word.size() - 1 - k]; });
    }

    /// Whether the text at `at` may be the opening of a word of the set.
    [[nodiscard]] bool opens(std::string_view text, std::size_t at) const noexcept {
        return has(group([&](std::size_t k) { return at + k < text.size() ? text[at + k] : '\0'; }));
    }

    /// Whether the text before `end` may be the ending of a word of the set.
    [[nodiscard]] bool ends(std::string_view text, std::size_t end) const noexcept {
        return has(group([&](std::size_t k) { return k < end ? text[end - 1 - k] : '\0'; }));
    }

private:
    static constexpr bool in_word(char c) noexcept {
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    }

    static std::uint32_t group(auto byte_at) noexcept {
        std::uint32_t bytes = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            char const c = ascii_lower(byte_at(k));
            if (k == 0 || in_word(c))
                bytes |= static_cast<std::uint32_t>(static_cast<unsigned char>(c)) << (8 * k);
            if (!in_word(c))
                break;
        }
        return (bytes * 0x9E3779B1U) >> 16;
    }

    /// Letters of scripts without blanks may stand close to a sign of two bytes, as "£" is.
    void add_all(std::size_t size, auto byte_at) {
        add(group([&](std::size_t k) { return k < size ? byte_at(k) : '\0'; }));
        if (size != 2 || in_word(ascii_lower(byte_at(0))) == is_ascii(byte_at(0)))
            return;
        for (int beside = 0x80; beside <= 0xFF; ++beside)
            add(group([&](std::size_t k) { return k < size ? byte_at(k) : static_cast<char>(beside); }));
    }

    static constexpr bool is_ascii(char c) noexcept {
        return static_cast<unsigned char>(c) < 0x80;
    }

    void add(std::uint32_t group) noexcept {
        bits_[group / 64] |= std::uint64_t{1} << (group % 64);
    }

    [[nodiscard]] bool has(std::uint32_t group) const noexcept {
        return (bits_[group / 64] >> (group % 64) & 1) != 0;
    }

    std::array<std::uint64_t, 1024> bits_{};
};

constexpr bool is_ascii_letter(char c) noexcept {
    return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z';
}

/// For 64 bytes of text a bit each: a number in digits begins there, or a word of the set may. Reads one byte before
/// the 64, and three behind them.
using money_kernel = std::uint64_t (*)(char const* text, word_openings const& words);

inline std::uint64_t find_openings(char const* text, word_openings const& words) {
    std::uint64_t found = 0;
    for (int i = 0; i < 64; ++i) {
        char const before = text[i - 1];
        bool const is_digit = text[i] >= '0' && text[i] <= '9' && !(before >= '0' && before <= '9');
        bool const is_word = !is_ascii_letter(before) && words.match(text + i);
        found |= static_cast<std::uint64_t>(is_digit || is_word) << i;
    }
    return found;
}

#if defined(__x86_64__) && defined(__GNUC__)

/// Bits of the bytes that lie in [first, first + count).
[[gnu::target("avx2")]] inline std::uint32_t in_range_avx2(__m256i bytes, char first, char count) {
    __m256i const from_first = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first));
    __m256i const clamped = _mm256_min_epu8(from_first, _mm256_set1_epi8(static_cast<char>(count - 1)));
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(clamped, from_first)));
}

[[gnu::target("avx2")]] inline std::uint32_t find_openings_in_half(char const* text, word_openings const& words) {
    __m256i const case_bit = _mm256_set1_epi8(0x20);
    __m256i const low_half = _mm256_set1_epi8(0x0F);
    __m256i buckets = _mm256_set1_epi8(-1);
    for (std::size_t k = 0; k < opening_size; ++k) {
        __m256i const bytes = _mm256_or_si256(_mm256_loadu_si256(reinterpret_cast<__m256i const*>(text + k)), case_bit);
        __m256i const high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), low_half);
        __m256i const by_low = _mm256_shuffle_epi8(in_both_lanes(words.low[k]), _mm256_and_si256(bytes, low_half));
        __m256i const by_high = _mm256_shuffle_epi8(in_both_lanes(words.high[k]), high);
        buckets = _mm256_and_si256(buckets, _mm256_and_si256(by_low, by_high));
    }
    __m256i const bytes = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text));
    __m256i const before = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text - 1));
    std::uint32_t const after_letter = in_range_avx2(_mm256_or_si256(before, case_bit), 'a', 26);
    std::uint32_t const digit = in_range_avx2(bytes, '0', 10) & ~in_range_avx2(before, '0', 10);
    return digit | (static_cast<std::uint32_t>(non_zero_bytes(buckets)) & ~after_letter);
}

[[gnu::target("avx2")]] inline std::uint64_t find_openings_avx2(char const* text, word_openings const& words) {
    std::uint64_t const upper = find_openings_in_half(text + 32, words);
    return find_openings_in_half(text, words) | upper << 32;
}

/// Bits of the bytes that lie in [first, first + count).
[[gnu::target("avx512f,avx512bw")]] inline std::uint64_t in_range_avx512(__m512i bytes, char first, char count) {
    return _mm512_cmplt_epu8_mask(_mm512_sub_epi8(bytes, _mm512_set1_epi8(first)), _mm512_set1_epi8(count));
}

[[gnu::target("avx512f,avx512bw")]] inline std::uint64_t find_openings_avx512(char const* text,
                                                                              word_openings const& words) {
    __m512i const case_bit = _mm512_set1_epi8(0x20);
    __m512i const low_half = _mm512_set1_epi8(0x0F);
    __m512i buckets = _mm512_set1_epi8(-1);
    for (std::size_t k = 0; k < opening_size; ++k) {
        __m512i const bytes = _mm512_or_si512(_mm512_loadu_si512(text + k), case_bit);
        __m512i const high = _mm512_and_si512(_mm512_srli_epi16(bytes, 4), low_half);
        __m512i const by_low = _mm512_shuffle_epi8(in_all_lanes(words.low[k]), _mm512_and_si512(bytes, low_half));
        __m512i const by_high = _mm512_shuffle_epi8(in_all_lanes(words.high[k]), high);
        buckets = _mm512_and_si512(buckets, _mm512_and_si512(by_low, by_high));
    }
    __m512i const bytes = _mm512_loadu_si512(text);
    __m512i const before = _mm512_loadu_si512(text - 1);
    std::uint64_t const after_letter = in_range_avx512(_mm512_or_si512(before, case_bit), 'a', 26);
    std::uint64_t const digit = in_range_avx512(bytes, '0', 10) & ~in_range_avx512(before, '0', 10);
    return digit | (_mm512_test_epi8_mask(buckets, buckets) & ~after_letter);
}

#endif

inline money_kernel money_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return find_openings_avx512;
    if (set == instruction_set::avx2)
        return find_openings_avx2;
#endif
    return find_openings;
}

/// Calls `visit` with each place where an amount may begin, in order.
inline void for_each_opening(std::string_view text, word_openings const& words, money_kernel kernel, auto visit) {
    constexpr std::size_t block = 64;
    constexpr std::size_t behind = opening_size - 1;
    for (std::size_t at = 0; at < text.size(); at += block) {
        bool const is_inside = at > 0 && text.size() - at >= block + behind;
        std::array<char, 1 + block + behind> padded{};
        if (!is_inside) {
            std::size_t const before = at > 0 ? 1 : 0;
            std::memcpy(padded.data() + 1 - before, text.data() + at - before,
                        std::min(text.size() - at, block + behind) + before);
        }
        std::uint64_t found = kernel(is_inside ? text.data() + at : padded.data() + 1, words);
        for (; found != 0; found &= found - 1)
            if (std::size_t const place = at + static_cast<std::size_t>(std::countr_zero(found)); place < text.size())
                visit(place);
    }
}

} // namespace quoin::detail
