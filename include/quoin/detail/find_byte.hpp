// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace quoin::detail {

/// Not zero exactly if one of eight bytes is `c`.
constexpr std::uint64_t bytes_equal_to(std::uint64_t bytes, char c) noexcept {
    std::uint64_t const every = 0x0101010101010101U;
    std::uint64_t const different = bytes ^ (every * static_cast<unsigned char>(c));
    return (different - every) & ~different & (every * 0x80);
}

/// The first byte at or after `from` that is one of `wanted`, or the size of the text. Eight bytes at once.
template <char... wanted>
std::size_t find_byte_of(std::string_view text, std::size_t from) noexcept {
    for (; from + 8 <= text.size(); from += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + from, 8);
        if ((bytes_equal_to(bytes, wanted) | ...) != 0)
            break;
    }
    while (from < text.size() && ((text[from] != wanted) && ...))
        ++from;
    return from;
}

} // namespace quoin::detail
