// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"
#include "../unicode.hpp"
#include "first_bytes.hpp"
#include "string_finder.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <vector>

/// The lines of a text, and whether a typist's carriage or an author's intention ended them.
namespace quoin::detail {

/// A line that is not blank, without the blanks around it.
struct text_line {
    extent where;
    std::size_t indent = 0;   ///< bytes of blanks before it
    bool after_blank = false; ///< a blank line stands before it

    // Of lines that `measured_lines` made; in code points, of more than matter some number that is too large.
    std::uint32_t columns = 0;
    std::uint32_t first_word = 0;
};

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

/// A byte that is, alone, a character and no blank: what most lines begin and end with.
constexpr bool is_plain_ink(char c) noexcept {
    return c > ' ' && c < 0x7F;
}

inline extent without_blanks(std::string_view text, extent where) noexcept {
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

/// The extent without the blanks at its edges.
inline extent trimmed(std::string_view text, extent where) noexcept {
    bool const has_none = !where.empty() && is_plain_ink(text[where.begin]) && is_plain_ink(text[where.end - 1]);
    return has_none ? where : without_blanks(text, where);
}

/// What ends a line. CR LF is found as two.
struct line_ends {
    static constexpr std::array<std::string_view, 5> all{
        "\n", "\r", "\xC2\x85" /* U+0085 */, "\xE2\x80\xA8" /* U+2028 */, "\xE2\x80\xA9" /* U+2029 */,
    };
};

/// True if a blank line lies in what stands between two words: if it holds two line ends. CR LF is one.
inline bool has_blank_line(std::string_view gap) noexcept {
    std::size_t line_ends = 0;
    for (std::size_t at = 0; at < gap.size();) {
        auto const [c, size] = unicode::decode(gap, at);
        at += c == U'\r' && gap.substr(at).starts_with("\r\n") ? 2 : size;
        line_ends += unicode::is_line_end(c) ? 1 : 0;
    }
    return line_ends > 1;
}

/// Goes through the lines of a text.
class line_reader {
public:
    line_reader(std::string_view text, instruction_set instructions) noexcept
        : text_(text), line_end_(text, instructions) {}

    /// Reads the next line that is not blank; false at the end of the text.
    [[nodiscard]] bool next(text_line& line) noexcept {
        line.after_blank = false;
        while (next_ < text_.size()) {
            std::size_t const end = line_end_(next_);
            line.where = trimmed(text_, {next_, end});
            line.indent = line.where.begin - next_;
            next_ = end + size_of_line_end(end);
            if (!line.where.empty())
                return true;
            line.after_blank = true;
        }
        return false;
    }

private:
    [[nodiscard]] std::size_t size_of_line_end(std::size_t at) const noexcept {
        if (at == text_.size())
            return 0;
        if (text_[at] == '\r')
            return text_.substr(at + 1).starts_with('\n') ? 2 : 1;
        return text_[at] == '\n' ? 1 : text_[at] == '\xC2' ? 2 : 3;
    }

    std::string_view text_;
    string_finder<line_ends> line_end_;
    std::size_t next_ = 0; ///< where the next line begins
};

/// A text that is not hard-wrapped has no column at which it is.
inline constexpr std::size_t not_wrapped = 0;
inline constexpr std::size_t narrowest_column = 40;
inline constexpr std::size_t widest_column = 100;

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

inline void measure(std::string_view text, text_line& line) noexcept {
    constexpr std::size_t most = 4 * (widest_column + 1); // in bytes
    std::string_view const words = text.substr(line.where.begin, std::min(line.where.size(), most));
    line.columns = static_cast<std::uint32_t>(count_code_points(words));
    line.first_word = static_cast<std::uint32_t>(count_code_points(words.substr(0, size_of_first_word(words))));
}

inline std::vector<text_line> measured_lines(std::string_view text, instruction_set instructions) {
    std::vector<text_line> lines;
    line_reader reader(text, instructions);
    for (text_line line; reader.next(line);) {
        measure(text, line);
        lines.push_back(line);
    }
    return lines;
}

/// The line above could not have held the first word of this one: the typist's carriage ended it, at `column`.
inline bool is_full(text_line const& above, text_line const& line, std::size_t column) noexcept {
    return above.columns <= column && column < above.columns + 1 + line.first_word;
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

/// Whether sentences run across line ends, as they do in running text that is hard-wrapped: what rules most texts out.
class run_on_counter {
public:
    void add(std::string_view text, text_line const& above, text_line const& line) noexcept {
        ++line_ends_;
        run_ons_ += runs_on(text, above, line) ? 1 : 0;
    }

    /// At least at a quarter of the line ends.
    [[nodiscard]] bool may_be_wrapped() const noexcept {
        return line_ends_ > 0 && 4 * run_ons_ >= line_ends_;
    }

private:
    std::size_t line_ends_ = 0;
    std::size_t run_ons_ = 0;
};

/// The column at which most lines were wrapped: one that at least half of the line ends agree on; `not_wrapped` if
/// there is none.
inline std::size_t wrap_column(std::vector<text_line> const& lines) {
    std::array<std::ptrdiff_t, widest_column + 2> changes{}; // of how many agree, from one column to the next
    std::ptrdiff_t line_ends = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].after_blank)
            continue;
        ++line_ends;
        std::size_t const columns = lines[i - 1].columns;
        std::size_t const last = std::min(columns + lines[i].first_word, widest_column);
        if (std::size_t const first = std::max(columns, narrowest_column); first <= last) {
            ++changes[first];
            --changes[last + 1];
        }
    }
    std::array<std::ptrdiff_t, widest_column + 2> agreeing{};
    std::partial_sum(changes.begin(), changes.end(), agreeing.begin());
    auto const best = std::ranges::max_element(agreeing);
    bool const wrapped = *best > 0 && 2 * *best >= line_ends;
    return wrapped ? static_cast<std::size_t>(best - agreeing.begin()) : not_wrapped;
}

/// In text that is wrapped at a column: the paragraph of the line above goes on in this line.
inline bool is_wrapped(std::string_view text, text_line const& above, text_line const& line, std::size_t column) {
    if (line.indent > above.indent + 1)
        return false;
    return is_full(above, line, column) || runs_on(text, above, line);
}

} // namespace quoin::detail
