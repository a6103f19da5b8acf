// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "first_bytes.hpp"
#include "lines.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <utility>
#include <vector>

/// Which line ends of a hard-wrapped text a typist's carriage made, and which the author meant.
namespace quoin::detail {

/// Of ill-formed bytes, all but those that look like the later bytes of a character count as one.
inline std::size_t count_code_points(std::string_view text) noexcept {
    std::size_t count = text.size();
    for (; text.size() >= 8; text.remove_prefix(8)) {
        std::uint64_t const bytes = first_bytes<8>(text.data());
        std::uint64_t const later = bytes & ~(bytes << 1) & 0x8080808080808080U;
        if (later != 0) // as in most texts it seldom is; and where processors cannot count bits, counting is slow
            count -= static_cast<std::size_t>(std::popcount(later));
    }
    auto const is_later_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    return count - static_cast<std::size_t>(std::ranges::count_if(text, is_later_byte));
}

inline std::size_t size_of_first_word(std::string_view line) noexcept {
    std::size_t at = 0;
    for (; at + 8 <= line.size(); at += 8) {
        std::uint64_t const bytes = first_bytes<8>(line.data() + at);
        if (std::uint64_t const blanks = bytes_equal_to(bytes, ' ') | bytes_equal_to(bytes, '\t'); blanks != 0)
            return at + static_cast<std::size_t>(std::countr_zero(blanks)) / 8;
    }
    while (at < line.size() && line[at] != ' ' && line[at] != '\t')
        ++at;
    return at;
}

/// "*", "1.", "(b)", "c)": what the item of a list begins with.
inline bool is_item_mark(std::string_view word) noexcept {
    constexpr std::size_t longest = 4;
    if (word.empty() || word.size() > longest)
        return false;
    bool const is_closed = word.ends_with('.') || word.ends_with(')');
    if (word.size() > 1 && is_closed)
        return word.size() == 2 || word[0] == '(' || (word[0] >= '0' && word[0] <= '9');
    auto const sign = unicode::decode(word, 0);
    return sign.size == word.size() && word != "." && !unicode::is_word_part(sign.code_point);
}

/// A line with its measures, in code points; of more than matter some number that is too large.
struct measured_line : text_line {
    std::size_t columns = 0; ///< with the blanks before it
    std::size_t first_word = 0;
    std::size_t item_indent = 0; ///< of an item of a list: the columns before its words
};

/// Texts are wrapped at columns between these.
inline constexpr std::size_t narrowest_column = 40;
inline constexpr std::size_t widest_column = 100;

inline measured_line measured(std::string_view text, text_line const& line) noexcept {
    constexpr std::size_t most = 4 * (widest_column + 1); // in bytes
    std::string_view const words = text.substr(line.where.begin, std::min(line.where.size(), most));
    std::size_t const indent = std::min(line.indent, most);
    std::size_t const size = size_of_first_word(words);
    std::size_t const columns = count_code_points(words.substr(0, size));
    std::size_t const blanks = std::min(words.find_first_not_of(" \t", size), words.size()) - size;
    bool const is_item = is_item_mark(words.substr(0, size));
    return {line, indent + count_code_points(words), columns, is_item ? indent + columns + blanks : 0};
}

inline std::vector<measured_line> measured_lines(std::string_view text, instruction_set instructions) {
    std::vector<measured_line> lines;
    line_reader reader(text, instructions);
    for (text_line line; reader.next(line);)
        lines.push_back(measured(text, line));
    if (!lines.empty())
        lines.front().after_blank = true; // the beginning of a text parts as much
    return lines;
}

/// What the line above would have measured with the first word of the next.
inline std::size_t columns_with_next(measured_line const& above, measured_line const& line) noexcept {
    return above.columns + 1 + line.first_word;
}

/// The column at which most lines were wrapped: one that at least half of the line ends agree on; 0 if there is none.
inline std::size_t column_of_most(std::vector<measured_line> const& lines) {
    std::array<std::ptrdiff_t, widest_column + 2> changes{}; // of how many agree, from one column to the next
    std::ptrdiff_t line_ends = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].after_blank)
            continue;
        ++line_ends;
        std::size_t const last = std::min(columns_with_next(lines[i - 1], lines[i]) - 1, widest_column);
        if (std::size_t const first = std::max(lines[i - 1].columns, narrowest_column); first <= last) {
            ++changes[first];
            --changes[last + 1];
        }
    }
    std::array<std::ptrdiff_t, widest_column + 2> agreeing{};
    std::partial_sum(changes.begin(), changes.end(), agreeing.begin());
    auto const best = std::ranges::max_element(agreeing);
    bool const wrapped = *best > 0 && 2 * *best >= line_ends;
    return wrapped ? static_cast<std::size_t>(best - agreeing.begin()) : 0;
}

/// How the lines of a text were wrapped: at a column, or by a hand that left some lines shorter and some longer than
/// others. It is learned from line ends that were certainly not meant, because a sentence runs on across them.
class wrapping {
public:
    wrapping(std::string_view text, std::vector<measured_line> const& lines) : text_(text) {
        std::vector<std::size_t> with_next; // of lines whose sentence runs on
        std::vector<std::size_t> columns;
        for (std::size_t i = 1; i < lines.size(); ++i)
            if (!lines[i].after_blank && runs_on(text, lines[i - 1], lines[i])) {
                with_next.push_back(columns_with_next(lines[i - 1], lines[i]));
                columns.push_back(lines[i - 1].columns);
            }
        learn(column_of_most(lines), std::move(with_next), std::move(columns));
        parted_by_blank_lines_ = are_parted_by_blank_lines(lines);
    }

    /// The paragraph of the line above goes on in this line, before which stands no blank one.
    [[nodiscard]] bool goes_on(measured_line const& above, measured_line const& line) const noexcept {
        bool const is_under_item = above.item_indent != 0 && line.indent == above.item_indent;
        if (limit_ == 0 || (line.indent > above.indent + 1 && !is_under_item))
            return false;
        if (was_wrapped(above, line))
            return true;
        bool const may_begin = may_be_headline(above, line) || begins_item(above, line);
        return fills_most(above) && !may_begin && (parted_by_blank_lines_ || is_open(above));
    }

private:
    static constexpr std::size_t fewest = 4; ///< line ends from which to learn how a hand wraps

    void learn(std::size_t column, std::vector<std::size_t> with_next, std::vector<std::size_t> columns) {
        auto const fits = [column](std::size_t each) { return each <= column; };
        auto const exceptions = static_cast<std::size_t>(std::ranges::count_if(with_next, fits));
        limit_ = column;
        least_ = column;
        if ((column != 0 && 20 * exceptions <= with_next.size()) || with_next.size() < fewest)
            return;
        std::ranges::sort(with_next);
        std::ranges::sort(columns);
        std::size_t const usual = columns[columns.size() / 2];
        auto const is_usual = [usual](std::size_t each) { return 4 * each >= 3 * usual && 4 * each <= 5 * usual; };
        auto const alike = static_cast<std::size_t>(std::ranges::count_if(columns, is_usual));
        if (usual < narrowest_column || usual > widest_column || 10 * alike < 9 * columns.size())
            return;
        limit_ = with_next[with_next.size() / 10] - 1;
        least_ = with_next.front();
    }

    [[nodiscard]] bool are_parted_by_blank_lines(std::vector<measured_line> const& lines) const noexcept {
        std::size_t blocks = 1;
        std::size_t wrapped = 0;
        for (std::size_t i = 1; i < lines.size(); ++i)
            if (lines[i].after_blank)
                ++blocks;
            else if (was_wrapped(lines[i - 1], lines[i]))
                ++wrapped;
        return blocks > 1 && 10 * wrapped >= 9 * (lines.size() - blocks);
    }

    /// The line above could not have held the first word of this one, or its sentence runs on.
    [[nodiscard]] bool was_wrapped(measured_line const& above, measured_line const& line) const noexcept {
        bool const is_full = limit_ < columns_with_next(above, line) && 4 * above.columns <= 5 * limit_;
        return is_full || runs_on(text_, above, line);
    }

    /// It has a mark, and the line above belongs to such an item, too, or ends as what stands before one does.
    [[nodiscard]] bool begins_item(measured_line const& above, measured_line const& line) const noexcept {
        char const last = text_[above.where.end - 1];
        bool const follows_item = above.item_indent == line.item_indent || above.indent == line.item_indent;
        return line.item_indent != 0 && (follows_item || last == ':' || last == ';' || ends_sentence(text_, above));
    }

    [[nodiscard]] bool fills_most(measured_line const& line) const noexcept {
        return 5 * line.columns >= 4 * limit_ && 4 * line.columns <= 5 * limit_;
    }

    /// With a byline under it, say: shorter than any line that was wrapped.
    [[nodiscard]] bool may_be_headline(measured_line const& above, measured_line const& line) const noexcept {
        bool const before_capital = unicode::is_upper(unicode::decode(text_, line.where.begin).code_point);
        return above.after_blank && before_capital && columns_with_next(above, line) < least_;
    }

    /// It ends without a stop.
    [[nodiscard]] bool is_open(measured_line const& line) const noexcept {
        return !ends_sentence(text_, line);
    }

    std::string_view text_;
    std::size_t limit_ = 0; ///< what lines were kept within, in columns; 0: they were not wrapped
    std::size_t least_ = 0; ///< what the shortest that was wrapped would have measured with the next word
    bool parted_by_blank_lines_ = false;
};

} // namespace quoin::detail
