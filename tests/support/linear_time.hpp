// SPDX-License-Identifier: BSL-1.0
// Whether the time that a text takes grows as the text does.
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>

namespace quoin_test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::size_t short_size = std::size_t{1} << 16;
#else
inline constexpr std::size_t short_size = std::size_t{1} << 20;
#endif

/// Sixteen mebibytes of a pattern take at most sixty-four times what one takes. Linear work takes sixteen times as
/// much, quadratic work 256 times: whatever else the machine does, the bound lies far from both. Counts the processor's
/// time.
template <class Analyse>
bool is_linear(std::string_view pattern, Analyse analyse) {
    std::string text;
    while (text.size() < 16 * short_size)
        text += pattern;
    auto const seconds = [&](std::size_t size) {
        std::clock_t const begin = std::clock();
        analyse(std::string_view(text).substr(0, size));
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    constexpr double least = 0.001; // less than this cannot be told from nothing
    double const bound = 64 * std::max(seconds(short_size), least);
    return seconds(text.size()) < bound || seconds(text.size()) < bound;
}

} // namespace quoin_test
