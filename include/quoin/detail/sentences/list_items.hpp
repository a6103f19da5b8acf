// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "paragraph_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>

/// Lists within a paragraph: "1. Fold the sheet 2. Press it", "a) Fold it", "(1) Fold it", "2.) Press it".
namespace quoin::detail {

/// The number or letter of an item, as it stands at the item's beginning. `size` is 0 where none does.
struct list_mark {
    bool opened = false; ///< "(1)"
    char letter = '\0';  ///< zero if the item has a number
    unsigned number = 0;
    std::string_view closing; ///< ".", ")" or ".)"
    std::size_t size = 0;     ///< in bytes, without the blank that follows
};

/// The mark at the beginning of a text.
inline list_mark list_mark_at(std::string_view text) noexcept {
    constexpr std::size_t most_digits = 3;
    list_mark mark;
    std::size_t at = 0;
    mark.opened = text.starts_with('(');
    at += mark.opened ? 1 : 0;
    char const* const first = text.data() + at;
    auto const [end, error] =
        std::from_chars(first, text.data() + std::min(text.size(), at + most_digits), mark.number);
    if (error == std::errc{}) {
        at += static_cast<std::size_t>(end - first);
    } else if (at < text.size() && unicode::is_ascii_letter(static_cast<unsigned char>(text[at]))) {
        mark.letter = text[at++];
    } else {
        return {};
    }
    for (std::string_view const closing : {".) ", ") ", ". "})
        if (text.substr(at).starts_with(closing)) {
            mark.closing = closing.substr(0, closing.size() - 1);
            mark.size = at + mark.closing.size();
            return mark;
        }
    return {};
}

/// Where the item begins that follows the one at `begin`: the next mark in the same style, before a capital. The end of
/// the paragraph if there is none nearby.
inline std::size_t next_item(paragraph_text const& paragraph, std::size_t begin) {
    list_mark const mark = list_mark_at(paragraph.from(begin));
    if (mark.size == 0)
        return paragraph.end();
    std::string wanted = mark.opened ? "(" : "";
    if (mark.letter != '\0')
        wanted += static_cast<char>(mark.letter + 1);
    else
        wanted += std::to_string(mark.number + 1);
    wanted += mark.closing;
    wanted += ' ';
    constexpr std::size_t longest_item = 512;
    std::string_view const near = paragraph.from(begin).substr(0, longest_item);
    for (std::size_t at = near.find(wanted, mark.size); at != near.npos; at = near.find(wanted, at + 1))
        if ((near[at - 1] == ' ' || near[at - 1] == '\n') && paragraph.is_capital(begin + at + wanted.size()))
            return begin + at;
    return paragraph.end();
}

/// The stop at `stop` ends the mark of an item: it stands at the beginning of a sentence, which begins at `begin`, or
/// after a colon: "2. Fold the sheet", "a. Fold it", "IV. Of sheets", "in two steps: 1. Fold it".
inline bool ends_list_mark(paragraph_text const& paragraph, std::size_t begin, std::size_t stop) noexcept {
    if (paragraph.is_small(stop - 1) && unicode::is_word_part(paragraph.character_before(stop - 1).code_point))
        return false; // as most words do
    constexpr std::size_t longest_mark = 12;
    std::size_t const word_begin = paragraph.word_begin(stop);
    std::string_view const word = paragraph.between(word_begin, stop);
    if (word.empty() || word.size() > longest_mark)
        return false;
    bool const is_number = std::ranges::all_of(word, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    bool const is_letter = word.size() == 1;
    bool const is_roman = std::ranges::all_of(word, [](char c) { return c == 'I' || c == 'V' || c == 'X'; });
    if (!is_number && !is_letter && !is_roman)
        return false;
    std::size_t at = word_begin;
    auto before = paragraph.character_before(at);
    for (; at > begin && (unicode::is_space(before.code_point) || before.code_point == U'(' ||
                          before.code_point == U'*' || is_bullet(before.code_point));
         before = paragraph.character_before(at))
        at -= before.size;
    constexpr std::size_t longest_number = 3;
    return at <= begin || (is_number && word.size() <= longest_number && before.code_point == U':');
}

} // namespace quoin::detail
