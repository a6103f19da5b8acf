// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels.hpp"
#include "openings.hpp"
#include "word_edges.hpp"
#include "x86_scan.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

/// Where an amount may begin: a vector scan for digits and for the first letters of number words.
namespace quoin::detail {

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
