// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_set.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

/// What it takes to read the tables of words.
namespace quoin::detail {

void for_each_part(std::string_view list, char separator, auto use) {
    while (!list.empty()) {
        std::size_t const size = std::min(list.find(separator), list.size());
        use(list.substr(0, size));
        list.remove_prefix(std::min(size + 1, list.size()));
    }
}

/// Whether a word is in a list, "|two|words|".
inline bool is_listed(std::string_view list, std::string_view word) {
    return list.find('|' + std::string(word) + '|') != std::string_view::npos;
}

/// ASCII letters in lower case.
inline std::string lowered(std::string_view text) {
    std::string made(text);
    std::ranges::transform(made, made.begin(), ascii_lower);
    return made;
}

} // namespace quoin::detail
