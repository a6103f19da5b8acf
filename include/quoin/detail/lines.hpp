// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"
#include "../unicode.hpp"
#include "find_byte.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

/// The lines of a text, and whether a typist's carriage or an author's intention ended them.
namespace quoin::detail {

/// A line that is not blank, without the blanks around it.
struct text_line {
    extent where;
    std::size_t indent = 0;   ///< bytes of blanks before it
    bool after_blank = false; ///< a blank line stands before it
};

inline std::size_t count_code_points(std::string_view text) noexcept {
    auto const leads = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::ranges::count_if(text, leads));
}

/// The extent without the blanks at its edges.
inline extent trimmed(std::string_view text, extent where) noexcept {
    std::string_view const upto = text.substr(0, where.end);
    std::size_t begin = where.begin;
    for (auto c = unicode::decode(upto, begin); c.size > 0 && unicode::is_space(c.code_point);
         c = unicode::decode(upto, begin))
        begin += c.size;
    std::size_t end = where.end;
    for (auto c = unicode::decode_before(text, end); end > begin && unicode::is_space(c.code_point);
         c = unicode::decode_before(text, end))
        end -= c.size;
    return {begin, end};
}

/// The next line end at or after `from`, with the bytes that make it; CR LF is one.
inline extent next_line_end(std::string_view text, std::size_t from) noexcept {
    auto const next_candidate = [text](std::size_t at) { return find_byte_of<'\n', '\r', '\xC2', '\xE2'>(text, at); };
    for (std::size_t at = next_candidate(from); at < text.size(); at = next_candidate(at)) {
        auto const [code_point, size] = unicode::decode(text, at);
        if (unicode::is_line_end(code_point)) {
            bool const pair = code_point == U'\r' && at + 1 < text.size() && text[at + 1] == '\n';
            return {at, at + size + (pair ? 1 : 0)};
        }
        at += size;
    }
    return {text.size(), text.size()};
}

inline std::vector<text_line> lines_of(std::string_view text) {
    std::vector<text_line> lines;
    bool after_blank = false;
    for (std::size_t begin = 0; begin < text.size();) {
        extent const end = next_line_end(text, begin);
        extent const where = trimmed(text, {begin, end.begin});
        if (!where.empty())
            lines.push_back({where, where.begin - begin, after_blank});
        after_blank = where.empty();
        begin = end.end;
    }
    return lines;
}

/// A text that is not hard-wrapped has no column at which it is.
inline constexpr std::size_t not_wrapped = 0;
inline constexpr std::size_t narrowest_column = 40;
inline constexpr std::size_t widest_column = 100;

/// The width of a line in code points; of longer ones than matter, some number that is too large.
inline std::size_t columns_of(std::string_view text, text_line const& line) noexcept {
    constexpr std::size_t most = 4 * (widest_column + 1);
    return count_code_points(text.substr(line.where.begin, std::min(line.where.size(), most)));
}

inline std::size_t columns_of_first_word(std::string_view text, text_line const& line) noexcept {
    std::string_view const words = text.substr(line.where.begin, std::min(line.where.size(), 4 * widest_column));
    return count_code_points(words.substr(0, words.find_first_of(" \t")));
}

/// The line above could not have held the first word of this one: the typist's carriage ended it, at `column`.
inline bool is_full(std::string_view text, text_line const& above, text_line const& line, std::size_t column) noexcept {
    std::size_t const columns = columns_of(text, above);
    return columns <= column && column < columns + 1 + columns_of_first_word(text, line);
}

/// The line begins as only the middle of a sentence does.
inline bool begins_small(std::string_view text, text_line const& line) noexcept {
    return unicode::is_lower(unicode::decode(text, line.where.begin).code_point);
}

inline bool ends_sentence(std::string_view text, text_line const& line) noexcept {
    std::string_view const closers = "\"')]";
    std::string_view words = text.substr(line.where.begin, line.where.size());
    auto last = unicode::decode_before(words, words.size());
    while (last.size > 0 &&
           (last.code_point == 0x2019 || last.code_point == 0x201D ||
            (last.code_point < 0x80 && closers.find(static_cast<char>(last.code_point)) != closers.npos))) {
        words.remove_suffix(last.size);
        last = unicode::decode_before(words, words.size());
    }
    return last.code_point == U'.' || last.code_point == U'!' || last.code_point == U'?' || last.code_point == 0x2026;
}

/// A line that begins in the middle of a sentence which the line above it left open.
inline bool runs_on(std::string_view text, text_line const& above, text_line const& line) noexcept {
    return begins_small(text, line) && !ends_sentence(text, above);
}

/// The column at which most lines were wrapped, or `not_wrapped`: one that at least half of the line ends agree on,
/// and that sentences run across, as they do in running text.
inline std::size_t wrap_column(std::string_view text, std::vector<text_line> const& lines) {
    std::vector<std::size_t> agreeing(widest_column + 1);
    std::size_t line_ends = 0;
    std::size_t run_ons = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].after_blank)
            continue;
        ++line_ends;
        run_ons += runs_on(text, lines[i - 1], lines[i]) ? 1 : 0;
        std::size_t const columns = columns_of(text, lines[i - 1]);
        std::size_t const last = std::min(columns + columns_of_first_word(text, lines[i]), widest_column);
        for (std::size_t column = std::max(columns, narrowest_column); column <= last; ++column)
            ++agreeing[column];
    }
    auto const best = std::ranges::max_element(agreeing);
    bool const wrapped = *best > 0 && 2 * *best >= line_ends && 4 * run_ons >= line_ends;
    return wrapped ? static_cast<std::size_t>(best - agreeing.begin()) : not_wrapped;
}

/// In text that is wrapped at a column: the paragraph of the line above goes on in this line.
inline bool is_wrapped(std::string_view text, text_line const& above, text_line const& line, std::size_t column) {
    if (line.indent > above.indent + 1)
        return false;
    return is_full(text, above, line, column) || runs_on(text, above, line);
}

} // namespace quoin::detail
