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
#define QUOIN_TEST_SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define QUOIN_TEST_SANITIZED true
#endif
#endif
#ifndef QUOIN_TEST_SANITIZED
#define QUOIN_TEST_SANITIZED false
#endif

/// What looks at every byte takes its time.
inline constexpr bool sanitized = QUOIN_TEST_SANITIZED;

inline constexpr std::size_t short_size = std::size_t{1} << (sanitized ? 16 : 20);

/// Running on `many`, which is sixteen times `few`, takes at most sixty-four times as long. Linear work takes sixteen
/// times as long, quadratic work 256 times: whatever else the machine does, the bound lies far from both. Counts the
/// processor's time.
template <class Input, class Run>
bool grows_linearly(Input& few, Input& many, Run run) {
    auto const seconds = [&](Input& input) {
        std::clock_t const begin = std::clock();
        run(input);
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    constexpr double least = 0.001; // less than this cannot be told from nothing
    double const bound = 64 * std::max(seconds(few), least);
    return seconds(many) < bound || seconds(many) < bound;
}

/// The same, of a mebibyte and of sixteen of a pattern.
template <class Analyse>
bool is_linear(std::string_view pattern, Analyse analyse) {
    std::string text;
    while (text.size() < 16 * short_size)
        text += pattern;
    std::string_view const many = text;
    std::string_view const few = many.substr(0, short_size);
    return grows_linearly(few, many, analyse);
}

} // namespace quoin_test
