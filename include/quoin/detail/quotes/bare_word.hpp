// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string_view>

namespace quoin::detail {

/// A word without the apostrophe and what follows it ("he’d", "Hale's"), and what that was.
struct bare_word {
    std::string_view stem;
    bool possessive = false;
    bool negated = false;
};

inline bare_word without_apostrophe(std::string_view word) noexcept {
    constexpr std::size_t longest_ending = 5; // ’re
    std::size_t const from = word.size() > longest_ending ? word.size() - longest_ending : 0;
    for (std::size_t at = word.size(); at-- > from;) {
        bool const straight = word[at] == '\'';
        bool const curly = word[at] == '\xE2' && word.substr(at, 3) == "’";
        if (!straight && !curly)
            continue;
        std::string_view const after = word.substr(at + (straight ? 1 : 3));
        if (at == 0)
            return {word};
        if (after == "t" || after == "T")
            return {word.substr(0, at), false, true};
        return {word.substr(0, at), after.empty() || after == "s" || after == "S", false};
    }
    return {word};
}

/// A quick look at the last bytes of an ASCII word.
inline bool may_hold_apostrophe(std::string_view word) noexcept {
    std::size_t const size = word.size();
    return size > 1 && (word[size - 1] == '\'' || word[size - 2] == '\'' || (size > 2 && word[size - 3] == '\''));
}

} // namespace quoin::detail
