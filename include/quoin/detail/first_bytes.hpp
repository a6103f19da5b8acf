// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace quoin::detail {

template <std::size_t... i>
[[gnu::always_inline]] constexpr std::uint64_t join_bytes(char const* text, std::index_sequence<i...>) noexcept {
    return ((static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << (8 * i)) | ...);
}

/// So many bytes as a number, the first of them lowest, on every machine; compilers make one load of it.
template <std::size_t count>
[[gnu::always_inline]] constexpr std::uint64_t first_bytes(char const* text) noexcept {
    static_assert(count <= sizeof(std::uint64_t));
    return join_bytes(text, std::make_index_sequence<count>{});
}

/// The highest bit of each of eight bytes that is `c`.
constexpr std::uint64_t bytes_equal_to(std::uint64_t bytes, char c) noexcept {
    std::uint64_t const lower_bits = 0x7F7F7F7F7F7F7F7FU;
    std::uint64_t const different = bytes ^ (0x0101010101010101U * static_cast<unsigned char>(c));
    return ~(((different & lower_bits) + lower_bits) | different | lower_bits);
}

} // namespace quoin::detail
