// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../detail/boundaries.hpp"
#include "../../unicode.hpp"
#include "text.hpp"

#include <cstddef>
#include <string>
#include <string_view>

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
    /// A width of 0 breaks nothing.
    line_breaker(std::string& to, std::size_t indent, std::size_t width) noexcept
        : to_(to),
          indent_(indent),
          room_(width > indent + narrowest ? width - indent
                : width == 0               ? 0
                                           : narrowest) {}

    /// Text on one line.
    void add(std::string_view line) {
        while (!line.empty()) {
            std::size_t const end = std::min(line.find(' '), line.size());
            add_word(line.substr(0, end));
            line.remove_prefix(std::min(end + 1, line.size()));
        }
    }

private:
    static constexpr std::size_t narrowest = 20;

    void add_word(std::string_view word) {
        std::size_t const width = columns_of(word);
        if (column_ > 0 && room_ > 0 && column_ + 1 + width > room_)
            break_line();
        else if (column_ > 0)
            put(" ", 1);
        if (room_ > 0 && width > room_)
            return add_wide_word(word);
        put(word, width);
    }

    void add_wide_word(std::string_view word) {
        std::size_t begin = 0;
        quoin::detail::visit_icu_boundaries<UBRK_CHARACTER>(word, [&](std::size_t end) {
            std::string_view const character = word.substr(begin, end - begin);
            std::size_t const width = columns_of(character);
            if (column_ > 0 && column_ + width > room_)
                break_line();
            put(character, width);
            begin = end;
        });
    }

    void put(std::string_view text, std::size_t width) {
        if (at_begin_)
            to_.append(indent_, ' ');
        at_begin_ = false;
        to_ += text;
        column_ += width;
    }

    void break_line() {
        to_ += '\n';
        at_begin_ = true;
        column_ = 0;
    }

    std::string& to_;
    std::size_t indent_;
    std::size_t room_;
    std::size_t column_ = 0;
    bool at_begin_ = true;
};

} // namespace quoin::io::detail
