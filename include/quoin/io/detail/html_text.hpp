// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../unicode.hpp"
#include "text.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Text as it may stand in HTML.

namespace quoin::io::detail {

/// A control code that HTML has no place for.
[[nodiscard]] constexpr bool is_not_html(char32_t c) noexcept {
    bool const blank = c == U'\t' || c == U'\n' || c == U'\r';
    return (c < 0x20 && !blank) || (c >= 0x7F && c < 0xA0);
}

/// Appends text so that it is text, in content and in quoted attributes: no mark of it starts a tag, an entity or ends
/// the attribute. What HTML cannot hold becomes U+FFFD.
inline void append_escaped(std::string& to, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        auto const [code_point, size] = unicode::decode(text, at);
        switch (code_point) {
        case U'&':
            to += "&amp;";
            break;
        case U'<':
            to += "&lt;";
            break;
        case U'>':
            to += "&gt;";
            break;
        case U'"':
            to += "&quot;";
            break;
        case U'\'':
            to += "&#39;";
            break;
        default:
            if (code_point == 0xFFFD || is_not_html(code_point))
                to += "\uFFFD";
            else
                to.append(text, at, size);
        }
        at += size;
    }
}

[[nodiscard]] inline std::string escaped(std::string_view text) {
    std::string safe;
    append_escaped(safe, text);
    return safe;
}

/// The words on one line, escaped, and cut after `most` bytes with "…".
[[nodiscard]] inline std::string escaped_line(std::string_view text, std::size_t most) {
    std::string line;
    append_on_one_line(line, text, most + 1);
    if (line.size() <= most)
        return escaped(line);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
        --end;
    return escaped(std::string_view(line).substr(0, end)) + "…";
}

/// Sixteen hexadecimal digits (FNV-1a) that stand for an article in anchors, whatever characters its id has. The text
/// counts too, because ids may be equal.
[[nodiscard]] inline std::string anchor_of(std::string_view id, std::string_view text) {
    std::uint64_t hash = 14695981039346656037U ^ id.size();
    for (std::string_view part : {id, text})
        for (char c : part)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    std::string digits = "d";
    for (int shift = 60; shift >= 0; shift -= 4)
        digits += "0123456789abcdef"[(hash >> shift) & 0xF];
    return digits;
}

} // namespace quoin::io::detail
