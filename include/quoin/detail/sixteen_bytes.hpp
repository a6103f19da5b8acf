// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "first_bytes.hpp"

#include <array>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Sixteen bytes at once, on any processor: in the vectors that compilers make of what it has. A comparison sets all
/// bits of the bytes for which it holds.
namespace quoin::detail {

using sixteen_bytes [[gnu::vector_size(16)]] = signed char;

[[gnu::always_inline]] inline sixteen_bytes read_sixteen(char const* text) noexcept {
    sixteen_bytes bytes{};
    std::memcpy(&bytes, text, sizeof bytes);
    return bytes;
}

[[gnu::always_inline]] inline sixteen_bytes equal_to(sixteen_bytes bytes, char c) noexcept {
    return bytes == static_cast<signed char>(c);
}

/// Which lie between two characters of ASCII other than U+0000 and U+007F, or are one of them.
[[gnu::always_inline]] inline sixteen_bytes between(sixteen_bytes bytes, char first, char last) noexcept {
    return (bytes > static_cast<signed char>(first - 1)) & (bytes < static_cast<signed char>(last + 1));
}

/// The highest bit of each byte: what says that a comparison held.
[[gnu::always_inline]] inline std::uint64_t high_bits(sixteen_bytes bytes) noexcept {
#if defined(__SSE2__)
    return static_cast<std::uint64_t>(_mm_movemask_epi8(reinterpret_cast<__m128i>(bytes)));
#else
    std::array<char, 16> each{};
    std::memcpy(each.data(), &bytes, 16);
    if (first_bytes<8>(each.data()) == 0 && first_bytes<8>(each.data() + 8) == 0)
        return 0;
    auto const of_eight = [](std::uint64_t eight) { // the product moves each bit to a place of its own in the top byte
        return ((eight & 0x8080808080808080U) * 0x0002040810204081U) >> 56;
    };
    return of_eight(first_bytes<8>(each.data())) | of_eight(first_bytes<8>(each.data() + 8)) << 8;
#endif
}

} // namespace quoin::detail
