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

/// A word of a name, or one that joins names.
constexpr bool is_word_of_names(std::string_view word) noexcept {
    bool const is_small = !word.empty() && word[0] >= 'a' && word[0] <= 'z';
    return !is_small || word == "and" || word == "for" || word == "of" || word == "the";
}

constexpr bool are_names(std::string_view words) noexcept {
    while (!words.empty()) {
        std::string_view const word = words.substr(0, words.find(' '));
        if (!is_word_of_names(word))
            return false;
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
    return true;
}

/// "Skelby Harbour Co. (Norland) -- $5 million of bonds": the names before dashes at `dashes`, and the amount behind
/// them, make a heading.
inline bool ends_names(paragraph_text const& paragraph, std::size_t dashes) noexcept {
    constexpr std::size_t longest_heading = 128;
    std::string_view const names = paragraph.between(paragraph.begin(), dashes);
    if (names.size() > longest_heading || !names.ends_with(' '))
        return false;
    char32_t const next = paragraph.character(dashes + 3).code_point;
    return (unicode::is_digit(next) || unicode::is_currency_sign(next)) && are_names(names);
}

/// Behind the capitals and the colon that open a paragraph; its beginning if none do.
inline std::size_t end_of_heading(paragraph_text const& paragraph) noexcept {
    return paragraph.begin() +
           size_of_capitals(paragraph.from(paragraph.begin()).substr(0, paragraph_text::longest_word));
}

} // namespace quoin::detail
