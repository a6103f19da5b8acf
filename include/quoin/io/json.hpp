// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../unicode.hpp"
#include "detail/text.hpp"

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace quoin::io {

/// Appends JSON (RFC 8259) to a string, without blanks. What is built is well-formed if every key is followed by a
/// value and everything begun is ended.
///
/// Strings may hold any bytes: ill-formed UTF-8, which JSON cannot hold, becomes U+FFFD, one for each maximal
/// ill-formed part. Characters that some programs take for line ends (U+0085, U+2028, U+2029) are escaped, so that one
/// value is one line for everybody.
class json_builder {
public:
    /// With `ascii` everything beyond ASCII is escaped.
    explicit json_builder(std::string& to, bool ascii = false) noexcept : to_(to), ascii_(ascii) {}

    /// Each begin wants its end; what stands between is the caller's to get right.
    void begin_object() {
        begin('{');
    }

    /// See begin_object.
    void end_object() {
        end('}');
    }

    /// See begin_object.
    void begin_array() {
        begin('[');
    }

    /// See begin_object.
    void end_array() {
        end(']');
    }

    /// The name of the next member of an object.
    void key(std::string_view name) {
        string(name);
        to_ += ':';
        after_value_ = false;
    }

    /// A string, escaped; ill-formed bytes become U+FFFD.
    void string(std::string_view text) {
        separate();
        to_ += '"';
        append_escaped(text);
        to_ += '"';
    }

    /// An integer.
    void number(std::integral auto value) {
        separate();
        detail::append_number(to_, value);
    }

    /// true or false.
    void boolean(bool value) {
        raw(value ? "true" : "false");
    }

    /// null.
    void null() {
        raw("null");
    }

    /// A value that is JSON already.
    void raw(std::string_view value) {
        separate();
        to_ += value;
    }

private:
    void separate() {
        if (after_value_)
            to_ += ',';
        after_value_ = true;
    }

    void begin(char bracket) {
        separate();
        to_ += bracket;
        after_value_ = false;
    }

    void end(char bracket) {
        to_ += bracket;
        after_value_ = true;
    }

    static constexpr bool plain(char c) noexcept {
        auto const byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
    }

    void append_escaped(std::string_view text) {
        std::size_t at = 0;
        while (at < text.size()) {
            std::size_t run = at;
            while (run < text.size() && plain(text[run]))
                ++run;
            to_.append(text, at, run - at);
            at = run;
            if (at < text.size())
                at += append_special(text, at);
        }
    }

    /// Appends the character at `at`, which cannot stand as it is or is not ASCII; gives its size.
    std::size_t append_special(std::string_view text, std::size_t at) {
        auto const [code_point, size] = unicode::decode(text, at);
        if (code_point < 0x80)
            append_escape(code_point);
        else if (ascii_ || unicode::is_line_end(code_point))
            append_utf16(code_point);
        else if (code_point == 0xFFFD)
            to_ += "\uFFFD"; // it may be read off ill-formed bytes
        else
            to_.append(text, at, size);
        return size;
    }

    void append_escape(char32_t c) {
        constexpr std::string_view letters = "\"\"\\\\\bb\ff\nn\rr\tt";
        for (std::size_t i = 0; i < letters.size(); i += 2)
            if (static_cast<char32_t>(letters[i]) == c) {
                to_ += '\\';
                to_ += letters[i + 1];
                return;
            }
        append_unit(c);
    }

    void append_utf16(char32_t c) {
        if (c > 0xFFFF) {
            append_unit(0xD800 + ((c - 0x10000) >> 10));
            append_unit(0xDC00 + ((c - 0x10000) & 0x3FF));
        } else {
            append_unit(c);
        }
    }

    void append_unit(char32_t unit) {
        constexpr std::string_view digits = "0123456789abcdef";
        to_ += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            to_ += digits[(unit >> shift) & 0xF];
    }

    std::string& to_;
    bool ascii_;
    bool after_value_ = false;
};

} // namespace quoin::io
