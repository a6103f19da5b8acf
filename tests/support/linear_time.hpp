// SPDX-License-Identifier: BSL-1.0
// Whether the time that a text takes grows as the text does.
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

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

/// Lets no memory go back to the system, where that can be said: to fetch it page by page for each large result would
/// take several times as long as the work.
inline void keep_freed_memory() {
#if defined(__GLIBC__)
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
#endif
}

/// How many times as large the larger of two inputs is.
inline constexpr std::size_t growth = 64;

/// Running once on `many`, which is sixty-four times `few`, takes at most sixteen times as long as running sixty-four
/// times on `few`. Linear work takes as long, and some times as long where its results leave the processor's caches;
/// quadratic work takes sixty-four times as long: the bound lies far from both, however fast the machine is and
/// whatever else it does. Counts the processor's time.
template <class Input, class Run>
bool grows_linearly(Input& few, Input& many, Run run) {
    keep_freed_memory();
    auto const seconds = [&](Input& input, std::size_t times) {
        std::clock_t const begin = std::clock();
        for (std::size_t i = 0; i < times; ++i)
            run(input);
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    constexpr double least = 0.001; // less than this cannot be told from nothing
    double const bound = 16 * std::max(seconds(few, growth), least);
    return seconds(many, 1) < bound || seconds(many, 1) < bound;
}

inline constexpr std::size_t long_size = std::size_t{1} << (sanitized ? 20 : 24);

/// The same, of as much of a pattern as `long_size` says and of its first part.
template <class Analyse>
bool is_linear(std::string_view pattern, Analyse analyse) {
    std::string text;
    while (text.size() < long_size)
        text += pattern;
    std::string_view const many = text;
    std::string_view const few = many.substr(0, long_size / growth);
    return grows_linearly(few, many, analyse);
}

} // namespace quoin_test
