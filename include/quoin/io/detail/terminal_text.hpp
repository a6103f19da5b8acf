// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../detail/boundaries.hpp"
#include "../../unicode.hpp"
#include "text.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

// Text as it may be sent to a terminal.

namespace quoin::io::detail {

/// Text on one line without anything that a terminal would obey: control codes become U+FFFD.
[[nodiscard]] inline std::string terminal_line(std::string_view text) {
    std::string line;
    append_on_one_line(line, text);
    std::string safe;
    for (std::size_t at = 0; at < line.size();) {
        auto const [code_point, size] = unicode::decode(line, at);
        if (code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0))
            safe += "\uFFFD";
        else
            safe.append(line, at, size);
        at += size;
    }
    return safe;
}

[[nodiscard]] inline std::size_t columns_of(std::string_view text) noexcept {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const [code_point, size] = unicode::decode(text, at);
        columns += unicode::columns(code_point);
        at += size;
    }
    return columns;
}

/// Breaks words into lines of a width, each indented. A word that is wider than a line is broken between characters as
/// readers see them (grapheme clusters), never within one.
class line_breaker {
public:
    /// The least room for words. No line of a report is indented by more than 6, so that those of 20 columns hold.
    static constexpr std::size_t narrowest = 14;

    /// Lines behind the first are indented by `indent` and `hanging`. A width of 0 breaks nothing.
    line_breaker(std::string& to, std::size_t indent, std::size_t width, std::size_t hanging = 0) noexcept
        : to_(to),
          indent_(indent),
          hanging_(indent + hanging),
          end_(width == 0 ? no_end : std::max(width, indent + hanging + narrowest)) {}

    /// Text on one line. Gives the column that it ends at.
    std::size_t add(std::string_view line) {
        while (!line.empty()) {
            std::size_t const end = std::min(line.find(' '), line.size());
            add_word(line.substr(0, end));
            line.remove_prefix(std::min(end + 1, line.size()));
        }
        return column_;
    }

private:
    static constexpr std::size_t no_end = static_cast<std::size_t>(-1);

    void add_word(std::string_view word) {
        std::size_t const width = columns_of(word);
        if (!at_begin_ && width + 1 > end_ - std::min(end_, column_))
            break_line();
        else if (!at_begin_)
            put(" ", 1);
        if (width > end_ - indent_)
            return add_wide_word(word);
        put(word, width);
    }

    void add_wide_word(std::string_view word) {
        std::size_t begin = 0;
        quoin::detail::visit_icu_boundaries<UBRK_CHARACTER>(word, [&](std::size_t end) {
            std::string_view const character = word.substr(begin, end - begin);
            std::size_t const width = columns_of(character);
            if (!at_begin_ && column_ + width > end_)
                break_line();
            put(character, width);
            begin = end;
        });
    }

    void put(std::string_view text, std::size_t width) {
        if (std::exchange(at_begin_, false)) {
            to_.append(indent_, ' ');
            column_ = indent_;
        }
        to_ += text;
        column_ += width;
    }

    void break_line() {
        to_ += '\n';
        at_begin_ = true;
        indent_ = hanging_;
    }

    std::string& to_;
    std::size_t indent_;
    std::size_t hanging_;
    std::size_t end_;
    std::size_t column_ = 0;
    bool at_begin_ = true;
};

} // namespace quoin::io::detail
