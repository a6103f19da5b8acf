// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "../../unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What stands where in a paragraph, for the rules about its sentences.
namespace quoin::detail {

constexpr bool is_stop(char32_t c) noexcept {
    return c == U'.' || c == U'!' || c == U'?' || c == 0x2026;
}

constexpr bool closes_after_stop(char32_t c) noexcept {
    return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == U'}' || c == 0x2019 || c == 0x201D || c == 0xBB;
}

constexpr bool opens_before_word(char32_t c) noexcept {
    return c == U'"' || c == U'\'' || c == U'(' || c == U'[' || c == U'{' || c == 0x2018 || c == 0x201C || c == 0xAB;
}

constexpr bool is_double_quote(char32_t c) noexcept {
    return c == U'"' || c == 0x201C || c == 0x201D;
}

constexpr bool is_bullet(char32_t c) noexcept {
    return c == 0x2022 || c == 0x2043;
}

/// A paragraph of a text. Places are offsets into the text.
class paragraph_text {
public:
    constexpr paragraph_text() = default;
    constexpr paragraph_text(std::string_view text, extent where) noexcept
        : text_(text.data(), std::min<std::size_t>(text.size(), where.end)), begin_(where.begin) {}

    [[nodiscard]] constexpr std::size_t begin() const noexcept {
        return begin_;
    }
    [[nodiscard]] constexpr std::size_t end() const noexcept {
        return text_.size();
    }

    /// All from `at` to the end of the paragraph.
    [[nodiscard]] constexpr std::string_view from(std::size_t at) const noexcept {
        return text_.substr(std::min(at, text_.size()));
    }
    [[nodiscard]] constexpr std::string_view between(std::size_t first, std::size_t last) const noexcept {
        return text_.substr(first, last - first);
    }
    /// A byte, or zero at the end.
    [[nodiscard]] constexpr char byte(std::size_t at) const noexcept {
        return at < text_.size() ? text_[at] : '\0';
    }

    /// The character that begins at `at`; of size 0 at the end.
    [[nodiscard]] unicode::decoded character(std::size_t at) const noexcept {
        return unicode::decode(text_, at);
    }
    /// The character that ends before `at`; of size 0 at the beginning.
    [[nodiscard]] unicode::decoded character_before(std::size_t at) const noexcept {
        return at > begin_ ? unicode::decode_before(text_, at) : unicode::decoded{};
    }

    /// Behind the characters from `at` on that belong to a kind; `belongs` is a constant, so that nothing is called.
    template <auto belongs>
    [[nodiscard]] std::size_t skip(std::size_t at) const noexcept {
        for (auto c = character(at); c.size > 0 && belongs(c.code_point); c = character(at))
            at += c.size;
        return at;
    }

    template <auto belongs>
    [[nodiscard]] std::size_t skip_back(std::size_t at) const noexcept {
        for (auto c = character_before(at); c.size > 0 && belongs(c.code_point); c = character_before(at))
            at -= c.size;
        return at;
    }

    /// Where the word begins that ends before `at`; stops inside it belong to it ("a.m", "R&D").
    [[nodiscard]] std::size_t word_begin(std::size_t at) const noexcept {
        std::size_t const least = std::max(begin_, at > longest_word ? at - longest_word : 0);
        while (at > least && unicode::is_ascii_letter(static_cast<unsigned char>(text_[at - 1])))
            --at;
        while (at > least) {
            auto const c = character_before(at);
            if (!is_inside_word(c.code_point))
                break;
            at -= c.size;
        }
        return at;
    }

    /// The letters and digits from `at` on.
    [[nodiscard]] std::string_view word(std::size_t at) const noexcept {
        std::string_view const near = text_.substr(0, std::min(text_.size(), at + longest_word));
        std::size_t end = at;
        while (end < near.size() && unicode::is_ascii_letter(static_cast<unsigned char>(near[end])))
            ++end;
        for (auto c = unicode::decode(near, end); c.size > 0 && unicode::is_word_part(c.code_point);
             c = unicode::decode(near, end))
            end += c.size;
        return near.substr(std::min(at, near.size()), end - at);
    }

    [[nodiscard]] bool is_capital(std::size_t at) const noexcept {
        return unicode::is_upper(character(at).code_point);
    }
    [[nodiscard]] bool is_small(std::size_t at) const noexcept {
        return unicode::is_lower(character(at).code_point);
    }
    [[nodiscard]] bool is_digit(std::size_t at) const noexcept {
        return unicode::is_digit(character(at).code_point);
    }

    static constexpr std::size_t longest_word = 64; ///< in bytes; no rule looks further than a word of this size

private:
    static bool is_inside_word(char32_t c) noexcept {
        if (c < 0x80)
            return unicode::is_ascii_letter(c) || (c >= U'0' && c <= U'9') || c == U'.' || c == U'&';
        return unicode::is_word_part(c);
    }

    std::string_view text_;
    std::size_t begin_ = 0;
};

inline std::size_t skip_last_marks_back(paragraph_text const& paragraph) noexcept {
    return paragraph.skip_back<is_stop>(paragraph.skip_back<closes_after_stop>(paragraph.end()));
}

/// Where the marks begin with which a paragraph ends, if the last of them closes or is a stop: no stop from there on
/// ends a sentence within the paragraph. Its end if it ends otherwise.
inline std::size_t begin_of_last_marks(paragraph_text const& paragraph) noexcept {
    char const last = paragraph.byte(paragraph.end() - 1);
    if (unicode::is_ascii_letter(static_cast<unsigned char>(last)))
        return paragraph.end();
    bool const is_alone = last == '.' || last == '!' || last == '?'; // or as good as alone
    return is_alone ? paragraph.end() - 1 : skip_last_marks_back(paragraph);
}

/// The sentence that holds a quote runs on after its closing mark: “We won. It was hard,” she said. A quote that ends
/// with a stop of its own does not run on, unless a small letter follows.
inline bool runs_on_after_quote(paragraph_text const& paragraph, std::size_t close) noexcept {
    if (!is_stop(paragraph.character_before(close).code_point))
        return true;
    return paragraph.is_small(paragraph.skip<unicode::is_space>(close + paragraph.character(close).size));
}

} // namespace quoin::detail
