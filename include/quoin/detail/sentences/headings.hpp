// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "paragraph_text.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Headings that open a paragraph and stand alone. Few paragraphs have one, so what rules most out comes first.
namespace quoin::detail {

constexpr bool may_stand_in_heading(char c) noexcept {
    return (c >= 'A' && c <= 'Z') || c == ' ' || c == '&' || c == '-';
}

/// "TIN AND COPPER: Prices rose": the size of what stands before the colon, in capitals; 0 if that is no heading.
inline std::size_t size_of_capitals(std::string_view first) noexcept {
    if (first.size() < 4 || !may_stand_in_heading(first[0]) || !may_stand_in_heading(first[1]))
        return 0;
    auto const colon = static_cast<std::size_t>(std::ranges::find_if_not(first, may_stand_in_heading) - first.begin());
    bool const is_heading = first.substr(std::min(colon, first.size())).starts_with(": ");
    return is_heading && unicode::is_upper(unicode::decode(first, colon + 2).code_point) ? colon + 1 : 0;
}

/// Each word begins with a capital or a mark, or joins names.
constexpr bool are_names(std::string_view words) noexcept {
    while (!words.empty()) {
        std::string_view const word = words.substr(0, words.find(' '));
        bool const is_small = !word.empty() && word[0] >= 'a' && word[0] <= 'z';
        if (is_small && word != "and" && word != "for" && word != "of" && word != "the")
            return false;
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
    return true;
}

/// "Skelby Harbour Co. (Norland) -- $5 million of bonds": the size of the names and dashes before an amount; 0 if that
/// is no heading.
inline std::size_t size_of_names(std::string_view first) noexcept {
    std::size_t const dashes = first.find("--");
    if (dashes == first.npos || dashes < 2 || !first.substr(dashes - 1).starts_with(" -- "))
        return 0;
    char32_t const next = unicode::decode(first, dashes + 3).code_point;
    bool const is_amount = unicode::is_digit(next) || unicode::is_currency_sign(next);
    return is_amount && are_names(first.substr(0, dashes - 1)) ? dashes + 2 : 0;
}

/// Behind the heading that opens a paragraph; its beginning if none does.
inline std::size_t end_of_heading(paragraph_text const& paragraph) noexcept {
    constexpr std::size_t longest_heading = 128;
    std::string_view const first = paragraph.from(paragraph.begin()).substr(0, longest_heading);
    return paragraph.begin() + std::max(size_of_capitals(first), size_of_names(first));
}

} // namespace quoin::detail
