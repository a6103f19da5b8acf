// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"
#include "../unicode.hpp"

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
    std::size_t columns = 0;    ///< code points
    std::size_t first_word = 0; ///< code points of its first word
    std::size_t indent = 0;     ///< bytes of blanks before it
    bool after_blank = false;   ///< a blank line stands before it
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
    for (std::size_t at = from; at < text.size();) {
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
        if (!where.empty()) {
            std::string_view const line = text.substr(where.begin, where.size());
            std::string_view const word = line.substr(0, line.find_first_of(" \t"));
            lines.push_back(
                {where, count_code_points(line), count_code_points(word), where.begin - begin, after_blank});
        }
        after_blank = where.empty();
        begin = end.end;
    }
    return lines;
}

/// A text that is not hard-wrapped has no column at which it is.
inline constexpr std::size_t not_wrapped = 0;
inline constexpr std::size_t narrowest_column = 40;
inline constexpr std::size_t widest_column = 100;

/// The line could not have held the first word of the line below it: the typist's carriage ended it, at `column`.
constexpr bool is_full(text_line const& line, text_line const& below, std::size_t column) noexcept {
    return line.columns <= column && column < line.columns + 1 + below.first_word;
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
        std::size_t const last = std::min(lines[i - 1].columns + lines[i].first_word, widest_column);
        for (std::size_t column = std::max(lines[i - 1].columns, narrowest_column); column <= last; ++column)
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
    return is_full(above, line, column) || runs_on(text, above, line);
}

} // namespace quoin::detail
