// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "kernels.hpp"
#include "sixteen_bytes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <string_view>
#include <utility>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

/// Where certain strings of a few bytes stand in a text: what finds the ends of lines and of sentences at the speed of
/// memory.
namespace quoin::detail {

/// Strings of one to three bytes to look for, none of which begins with another: `static constexpr std::array all{…};`
template <class Wanted>
concept wanted_strings = std::same_as<std::ranges::range_value_t<decltype(Wanted::all)>, std::string_view>;

/// How far behind a byte the kernels look to tell whether a wanted string begins there.
inline constexpr std::size_t bytes_behind = 2;

/// Writes the offset of each wanted string that begins in so many blocks of 64 bytes, and returns how many there are.
/// Reads `bytes_behind` bytes beyond the blocks. Up to two numbers behind the last may be written over.
using string_kernel = std::size_t (*)(char const* text, std::size_t blocks, std::uint16_t* found);

/// Moves the lowest bit of a block to a list of offsets; if there is none, what it writes means nothing.
[[gnu::always_inline]] inline void move_offset(std::uint64_t& bits, std::size_t block, std::uint16_t*& found) noexcept {
    constexpr std::uint64_t top_bit = std::uint64_t{1} << 63; // so that nobody asks whether there is a bit
    *found++ = static_cast<std::uint16_t>(block + static_cast<std::size_t>(std::countr_zero(bits | top_bit)));
    bits &= bits - 1;
}

/// Writes the offset of each bit. Most blocks have two at most, which are written without asking how many there are.
[[gnu::always_inline]] inline std::uint16_t* write_offsets(std::uint64_t bits, std::size_t block,
                                                           std::uint16_t* found) noexcept {
    std::uint16_t* const end = found + std::popcount(bits);
    move_offset(bits, block, found);
    move_offset(bits, block, found);
    while (bits != 0) [[unlikely]]
        move_offset(bits, block, found);
    return end;
}

/// How far ahead the processor is asked to fetch the text. Asking is no reading, so it may be done beyond the end of
/// the text.
inline constexpr std::size_t fetched_ahead = 1024;

/// At which of sixteen bytes a string begins, for any processor.
[[gnu::always_inline]] inline sixteen_bytes begins(char const* text, std::string_view wanted) noexcept {
    auto const equal = [&](std::size_t behind) { return equal_to(read_sixteen(text + behind), wanted[behind]); };
    sixteen_bytes all = equal(0);
    if (wanted.size() > 1)
        all &= equal(1);
    if (wanted.size() > 2)
        all &= equal(2);
    return all;
}

template <wanted_strings Wanted, std::size_t... i>
std::uint64_t begins_any(char const* text, std::index_sequence<i...>) noexcept {
    return high_bits((begins(text, Wanted::all[i]) | ...));
}

template <wanted_strings Wanted>
std::size_t find_strings(char const* text, std::size_t blocks, std::uint16_t* found) {
    constexpr std::make_index_sequence<Wanted::all.size()> each;
    std::uint16_t* const begin = found;
    for (std::size_t at = 0; at < 64 * blocks; at += 64) {
        __builtin_prefetch(text + at + fetched_ahead);
        std::uint64_t bits = 0;
        for (std::size_t part = 0; part < 64; part += 16)
            bits |= begins_any<Wanted>(text + at + part, each) << part;
        found = write_offsets(bits, at, found);
    }
    return static_cast<std::size_t>(found - begin);
}

#if defined(__x86_64__) && defined(__GNUC__)

/// What one place of the strings asks of a byte, as sets of up to eight groups of strings: the groups that may have its
/// lower half there, and those that may have its upper half.
struct place_of_strings {
    alignas(16) std::array<std::uint8_t, 16> by_lower_half{};
    alignas(16) std::array<std::uint8_t, 16> by_upper_half{};

    /// A string of the group has this byte there, or ends before.
    constexpr void add(std::size_t group, std::optional<char> byte) {
        auto const bit = static_cast<std::uint8_t>(1U << group);
        for (std::size_t half = 0; half < 16; ++half) {
            if (!byte || static_cast<unsigned char>(*byte) % 16U == half)
                by_lower_half[half] |= bit;
            if (!byte || static_cast<unsigned char>(*byte) / 16U == half)
                by_upper_half[half] |= bit;
        }
    }
};

/// Strings as tables: one begins where all places have its group.
using string_tables = std::array<place_of_strings, bytes_behind + 1>;

/// Strings that differ in the lower half of the last byte alone: no two of them mixed make a third.
constexpr bool share_group(std::string_view left, std::string_view right) noexcept {
    auto const upper_half = [](std::string_view each) { return static_cast<unsigned char>(each.back()) / 16; };
    return left.size() == right.size() && left.substr(0, left.size() - 1) == right.substr(0, right.size() - 1) &&
           upper_half(left) == upper_half(right);
}

template <wanted_strings Wanted>
inline constexpr string_tables tables_of = [] {
    string_tables made;
    std::size_t group = 0;
    for (std::size_t i = 0; i < Wanted::all.size(); ++i) {
        std::string_view const wanted = Wanted::all[i];
        if (i > 0 && !share_group(Wanted::all[i - 1], wanted))
            ++group;
        for (std::size_t place = 0; place < made.size(); ++place)
            made[place].add(group, place < wanted.size() ? std::optional(wanted[place]) : std::nullopt);
    }
    if (group > 7)
        throw "there are more than eight groups of wanted strings";
    return made;
}();

[[gnu::target("avx2")]] inline __m256i twice(std::array<std::uint8_t, 16> const& table) {
    return _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<__m128i const*>(table.data())));
}

/// The groups that have each of 32 bytes in one place.
[[gnu::target("avx2"), gnu::always_inline]] inline __m256i groups_with(place_of_strings const& place,
                                                                       char const* text) {
    __m256i const half = _mm256_set1_epi8(0x0F);
    __m256i const bytes = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(text));
    __m256i const by_lower = _mm256_shuffle_epi8(twice(place.by_lower_half), bytes & half);
    __m256i const by_upper = _mm256_shuffle_epi8(twice(place.by_upper_half), _mm256_srli_epi16(bytes, 4) & half);
    return by_lower & by_upper;
}

/// At which of 32 bytes a string begins.
template <wanted_strings Wanted>
[[gnu::target("avx2"), gnu::always_inline]] inline std::uint64_t begins_any_avx2(char const* text) {
    constexpr string_tables const& places = tables_of<Wanted>;
    __m256i const groups =
        groups_with(places[0], text) & groups_with(places[1], text + 1) & groups_with(places[2], text + 2);
    __m256i const none = _mm256_cmpeq_epi8(groups, _mm256_setzero_si256());
    return static_cast<std::uint32_t>(~_mm256_movemask_epi8(none));
}

template <wanted_strings Wanted>
[[gnu::target("avx2,bmi,popcnt")]] std::size_t find_strings_avx2(char const* text, std::size_t blocks,
                                                                 std::uint16_t* found) {
    std::uint16_t* const begin = found;
    for (std::size_t at = 0; at < 64 * blocks; at += 64) {
        __builtin_prefetch(text + at + fetched_ahead);
        std::uint64_t const lower = begins_any_avx2<Wanted>(text + at);
        std::uint64_t const upper = begins_any_avx2<Wanted>(text + at + 32);
        found = write_offsets(lower | upper << 32, at, found);
    }
    return static_cast<std::size_t>(found - begin);
}

QUOIN_DETAIL_AVX512 inline __m512i four_times(std::array<std::uint8_t, 16> const& table) {
    return _mm512_maskz_broadcast_i32x4(0xFFFF, _mm_load_si128(reinterpret_cast<__m128i const*>(table.data())));
}

/// The groups that have each of 64 bytes in one place.
QUOIN_DETAIL_AVX512 inline __m512i groups_with_avx512(place_of_strings const& place, char const* text) {
    __m512i const half = _mm512_set1_epi8(0x0F);
    __m512i const bytes = _mm512_loadu_si512(text);
    __m512i const by_lower = _mm512_shuffle_epi8(four_times(place.by_lower_half), bytes & half);
    __m512i const upper = _mm512_maskz_srli_epi16(~__mmask32{0}, bytes, 4) & half;
    return by_lower & _mm512_shuffle_epi8(four_times(place.by_upper_half), upper);
}

/// At which of 64 bytes a string begins.
template <wanted_strings Wanted>
QUOIN_DETAIL_AVX512 inline std::uint64_t begins_any_avx512(char const* text) {
    constexpr string_tables const& places = tables_of<Wanted>;
    __m512i const first = groups_with_avx512(places[0], text);
    __m512i const second = groups_with_avx512(places[1], text + 1);
    return _mm512_test_epi8_mask(first & second, groups_with_avx512(places[2], text + 2));
}

template <wanted_strings Wanted>
QUOIN_DETAIL_AVX512 std::size_t find_strings_avx512(char const* text, std::size_t blocks, std::uint16_t* found) {
    std::uint16_t* const begin = found;
    for (std::size_t at = 0; at < 64 * blocks; at += 64) {
        __builtin_prefetch(text + at + fetched_ahead);
        found = write_offsets(begins_any_avx512<Wanted>(text + at), at, found);
    }
    return static_cast<std::size_t>(found - begin);
}

#endif

template <wanted_strings Wanted>
string_kernel string_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return find_strings_avx512<Wanted>;
    if (set == instruction_set::avx2)
        return find_strings_avx2<Wanted>;
#endif
    return find_strings<Wanted>;
}

/// Goes from one wanted string of a text to the next. Reads the text in windows of so many bytes, and no byte outside
/// it.
template <wanted_strings Wanted, std::size_t window_size = 4096>
class string_finder {
    static_assert(window_size % 64 == 0 && window_size > 0 && window_size < 65536);
    static_assert(std::ranges::all_of(Wanted::all, [](std::string_view each) {
        return !each.empty() && each.size() <= bytes_behind + 1 && each.find('\0') == each.npos; // zeroes fill blocks
    }));

public:
    explicit string_finder(std::string_view text, instruction_set set = best_instruction_set()) noexcept
        : text_(text), kernel_(string_kernel_for<Wanted>(set)) {}

    /// Where the first wanted string at or after `from` begins, or the size of the text. Never asked about a place
    /// before the last.
    [[nodiscard]] std::size_t operator()(std::size_t from) noexcept {
        for (;;) {
            if (from < end_) {
                while (window_ + found_[next_] < from)
                    ++next_;
                if (std::size_t const at = window_ + found_[next_]; at < end_)
                    return at;
            }
            if (end_ == text_.size() || from >= text_.size())
                return text_.size();
            read(std::max(from, end_));
        }
    }

private:
    [[gnu::noinline]] void read(std::size_t from) noexcept {
        std::size_t const size = std::min(text_.size() - from, window_size);
        std::size_t const count = find(from, (size + 63) / 64);
        found_[count] = static_cast<std::uint16_t>(size);
        window_ = from;
        end_ = from + size;
        next_ = 0;
    }

    std::size_t find(std::size_t from, std::size_t blocks) noexcept {
        if (text_.size() - from >= 64 * blocks + bytes_behind)
            return kernel_(text_.data() + from, blocks, found_.data());
        std::array<char, window_size + 64> padded;
        std::size_t const left = std::min(text_.size() - from, 64 * blocks + bytes_behind);
        std::copy_n(text_.data() + from, left, padded.data());
        std::fill(padded.data() + left, padded.data() + 64 * blocks + bytes_behind, '\0');
        return kernel_(padded.data(), blocks, found_.data());
    }

    std::string_view text_;
    string_kernel kernel_;
    std::size_t window_ = 0;                           ///< where the window begins
    std::size_t end_ = 0;                              ///< where it ends
    std::size_t next_ = 0;                             ///< of `found_`
    std::array<std::uint16_t, window_size + 8> found_; ///< in the window, and behind the last the size of the window
};

} // namespace quoin::detail
