// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "first_bytes.hpp"
#include "kernels.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

/// Where certain bytes stand in a text: what finds the ends of lines and of sentences at the speed of memory.
namespace quoin::detail {

/// Writes the offsets of the wanted bytes in a text of at least 64 bytes, and returns how many there are. Up to eight
/// numbers behind the last may be written over.
using byte_kernel = std::size_t (*)(char const* text, std::size_t size, std::uint16_t* found);

/// Writes the offset of each bit. Most blocks have few, so four are written without asking how many there are.
inline std::uint16_t* write_offsets(std::uint64_t bits, std::size_t block, std::uint16_t* found) noexcept {
    constexpr std::uint64_t top_bit = std::uint64_t{1} << 63; // so that nobody asks whether there is a bit at all
    std::uint16_t* const end = found + std::popcount(bits);
    do {
        [&]<std::size_t... i>(std::index_sequence<i...>) {
            ((found[i] = static_cast<std::uint16_t>(block + static_cast<std::size_t>(std::countr_zero(bits | top_bit))),
              bits &= bits - 1),
             ...);
        }(std::make_index_sequence<4>{});
        found += 4;
    } while (found < end);
    return end;
}

/// How far ahead the processor is asked to fetch the text: a page, where its own foresight ends. Asking is no reading,
/// so it may be done beyond the end of the text.
inline constexpr std::size_t fetched_ahead = 4096;

/// For any processor: sixteen bytes at once, in the vectors that compilers make of what it has.
template <char... wanted>
std::size_t find_bytes(char const* text, std::size_t size, std::uint16_t* found) {
    using byte_vector [[gnu::vector_size(16)]] = char;
    std::uint16_t* const begin = found;
    for (std::size_t at = 0; at < size; at += 16) {
        std::size_t const group = std::min(at, size - 16);
        __builtin_prefetch(text + at + fetched_ahead);
        byte_vector bytes{};
        std::memcpy(&bytes, text + group, 16);
        auto const equal = ((bytes == wanted) | ...);
        std::array<char, 16> flags{};
        std::memcpy(flags.data(), &equal, 16);
        for (std::size_t half = 0; half < 16; half += 8)
            for (std::uint64_t marks = first_bytes<8>(flags.data() + half) & 0x8080808080808080U; marks != 0;
                 marks &= marks - 1)
                if (auto const place = group + half + static_cast<std::size_t>(std::countr_zero(marks)) / 8;
                    place >= at)
                    *found++ = static_cast<std::uint16_t>(place);
    }
    return static_cast<std::size_t>(found - begin);
}

#if defined(__x86_64__) && defined(__GNUC__)

template <char... wanted>
[[gnu::target("avx2,bmi,popcnt")]] std::size_t find_bytes_avx2(char const* text, std::size_t size,
                                                               std::uint16_t* found) {
    std::uint16_t* const begin = found;
    for (std::size_t at = 0; at < size; at += 64) {
        std::size_t const block = std::min(at, size - 64);
        __builtin_prefetch(text + at + fetched_ahead);
        auto const* bytes = reinterpret_cast<__m256i const*>(text + block);
        __m256i const first = _mm256_loadu_si256(bytes);
        __m256i const second = _mm256_loadu_si256(bytes + 1);
        __m256i lower = _mm256_setzero_si256();
        __m256i upper = lower;
        ((lower = _mm256_or_si256(lower, _mm256_cmpeq_epi8(first, _mm256_set1_epi8(wanted)))), ...);
        ((upper = _mm256_or_si256(upper, _mm256_cmpeq_epi8(second, _mm256_set1_epi8(wanted)))), ...);
        std::uint64_t const high = static_cast<std::uint32_t>(_mm256_movemask_epi8(upper));
        std::uint64_t const marks = high << 32 | static_cast<std::uint32_t>(_mm256_movemask_epi8(lower));
        found = write_offsets(marks >> (at - block), at, found);
    }
    return static_cast<std::size_t>(found - begin);
}

template <char... wanted>
[[gnu::target("avx512f,avx512bw,bmi,popcnt")]] std::size_t find_bytes_avx512(char const* text, std::size_t size,
                                                                             std::uint16_t* found) {
    std::uint16_t* const begin = found;
    for (std::size_t at = 0; at < size; at += 64) {
        std::size_t const block = std::min(at, size - 64);
        __builtin_prefetch(text + at + fetched_ahead);
        __m512i const bytes = _mm512_loadu_si512(text + block);
        std::uint64_t const marks = (_mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(wanted)) | ...);
        found = write_offsets(marks >> (at - block), at, found);
    }
    return static_cast<std::size_t>(found - begin);
}

#endif

template <char... wanted>
byte_kernel byte_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return find_bytes_avx512<wanted...>;
    if (set == instruction_set::avx2)
        return find_bytes_avx2<wanted...>;
#endif
    return find_bytes<wanted...>;
}

/// Goes from one wanted byte of a text to the next. Reads the text in windows of so many bytes, and no byte outside it.
template <std::size_t window_size, char... wanted>
class byte_finder {
    static_assert(window_size >= 64 && window_size <= 65536);

public:
    explicit byte_finder(std::string_view text, instruction_set set = best_instruction_set()) noexcept
        : text_(text), kernel_(byte_kernel_for<wanted...>(set)) {}

    /// The first wanted byte at or after `from`, or the size of the text. Never asked about a place before the last.
    [[nodiscard]] std::size_t operator()(std::size_t from) noexcept {
        for (;;) {
            for (; next_ < count_; ++next_)
                if (window_ + found_[next_] >= from)
                    return window_ + found_[next_];
            if (end_ == text_.size() || from >= text_.size())
                return text_.size();
            read(std::max(from, end_));
        }
    }

private:
    void read(std::size_t from) noexcept {
        window_ = from;
        next_ = 0;
        std::size_t const size = std::min(text_.size() - from, window_size);
        end_ = from + size;
        if (size >= 64) {
            count_ = kernel_(text_.data() + from, size, found_.data());
            return;
        }
        std::array<char, 64> padded{};
        std::copy_n(text_.data() + from, size, padded.data());
        count_ = kernel_(padded.data(), padded.size(), found_.data());
    }

    static_assert(((wanted != '\0') && ...), "zeroes fill the block of a short window");

    std::string_view text_;
    byte_kernel kernel_;
    std::size_t window_ = 0; ///< where the window begins
    std::size_t end_ = 0;    ///< where it ends
    std::size_t next_ = 0;   ///< of `found_`
    std::size_t count_ = 0;  ///< of `found_`
    std::array<std::uint16_t, window_size + 8> found_;
};

} // namespace quoin::detail
