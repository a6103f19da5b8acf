// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"
#include "../unicode.hpp"
#include "string_finder.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The lines of a text, and whether a typist's carriage or an author's intention ended them.
namespace quoin::detail {

/// A line that is not blank, without the blanks around it.
struct text_line {
    extent where;
    std::size_t indent = 0;   ///< bytes of blanks before it
    bool after_blank = false; ///< a blank line stands before it
};

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

} // namespace quoin::detail
