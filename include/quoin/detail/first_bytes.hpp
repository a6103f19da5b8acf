// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
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

/// The highest bit of each of eight bytes that lies between two of ASCII, or is one of them.
constexpr std::uint64_t bytes_between(std::uint64_t bytes, char first, char last) noexcept {
    constexpr std::uint64_t every = 0x0101010101010101U;
    std::uint64_t const lower_bits = bytes & (every * 0x7F);
    std::uint64_t const from_first = lower_bits + every * static_cast<unsigned char>(0x80 - first);
    std::uint64_t const beyond_last = lower_bits + every * static_cast<unsigned char>(0x7F - last);
    return from_first & ~beyond_last & ~bytes & (every * 0x80);
}

/// True if one of the last so many bytes of a text, a multiple of eight, is `c`.
template <std::size_t count>
bool is_among_last(std::string_view text, char c) noexcept {
    std::uint64_t found = 0;
    for (std::size_t behind = 8; behind <= count; behind += 8)
        found |= bytes_equal_to(first_bytes<8>(text.data() + text.size() - behind), c);
    return found != 0;
}

/// Where the last byte of a text that is `c` ends; 0 if there is none.
inline std::size_t end_of_last_byte(std::string_view text, char c) noexcept {
    while (text.size() >= 64 && !is_among_last<64>(text, c))
        text.remove_suffix(64);
    for (; text.size() >= 8; text.remove_suffix(8)) {
        std::uint64_t const found = bytes_equal_to(first_bytes<8>(text.data() + text.size() - 8), c);
        if (found != 0)
            return text.size() - static_cast<std::size_t>(std::countl_zero(found)) / 8;
    }
    while (!text.empty() && text.back() != c)
        text.remove_suffix(1);
    return text.size();
}

/// What `text.rfind(wanted)` gives, eight bytes at a time. Something must be wanted.
inline std::size_t find_last(std::string_view text, std::string_view wanted) noexcept {
    for (std::size_t end = end_of_last_byte(text, wanted[0]); end > 0;
         end = end_of_last_byte(text.substr(0, end - 1), wanted[0]))
        if (text.substr(end - 1).starts_with(wanted))
            return end - 1;
    return std::string_view::npos;
}

} // namespace quoin::detail
