// SPDX-License-Identifier: BSL-1.0
// Tokens as ICU itself has them: the reference for the library's own rules.
#pragma once

#include <quoin/detail/boundaries.hpp>
#include <quoin/document.hpp>
#include <quoin/token.hpp>
#include <quoin/unicode.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace quoin_test {

inline bool is_blank(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        auto const [code_point, size] = quoin::unicode::decode(text, at);
        if (!quoin::unicode::is_space(code_point))
            return false;
        at += size;
    }
    return true;
}

/// What lies between boundaries and is not blank.
inline std::vector<quoin::extent> between(std::string_view text, std::span<std::size_t const> boundaries) {
    std::vector<quoin::extent> found;
    std::size_t begin = 0;
    for (std::size_t end : boundaries) {
        if (!is_blank(text.substr(begin, end - begin)))
            found.emplace_back(begin, end);
        begin = end;
    }
    return found;
}

inline std::vector<quoin::extent> icu_tokens(std::string_view text) {
    std::vector<std::size_t> boundaries;
    quoin::detail::visit_icu_boundaries<UBRK_WORD>(text, [&](std::size_t at) { boundaries.push_back(at); });
    return between(text, boundaries);
}

inline std::vector<quoin::extent> extents_of(std::span<quoin::token const> tokens) {
    std::vector<quoin::extent> found;
    for (quoin::token const& each : tokens)
        found.push_back(each.where);
    return found;
}

} // namespace quoin_test
