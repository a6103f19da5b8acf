// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../unicode.hpp"
#include "facts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

/// How the words of names are compared, whatever the typography.
namespace quoin::detail {

/// True if a word may have another spelling: it holds more than ASCII, or is cut at a line end.
inline bool has_spellings(std::string_view word) noexcept {
    return std::ranges::any_of(word, [](char c) { return static_cast<unsigned char>(c - '!') > '~' - '!'; });
}

/// A word as a typewriter has it: without accents, "O'Dowd" for "O’Dowd", whole where it is cut behind a hyphen.
class plain_spelling {
public:
    explicit plain_spelling(std::string_view word) noexcept {
        for (std::size_t at = 0; at < word.size();) {
            unicode::decoded const next = unicode::decode(word, at);
            at += next.size;
            append(next.code_point);
        }
    }

    /// All that there is room for. Lives as long as this does.
    [[nodiscard]] std::string_view text() const noexcept {
        return {letters_.data(), size_};
    }

private:
    void append(char32_t c) noexcept {
        if (unicode::is_mark(c) || unicode::is_space(c))
            return;
        if (c == U'‘' || c == U'’')
            c = U'\'';
        if (c == U'\u2010' || c == U'\u2011')
            c = U'-';
        for (c = unicode::without_marks(c); c != 0 && size_ < letters_.size(); c >>= 8U)
            letters_[size_++] = static_cast<char>(c & 0xFFU);
    }

    std::array<char, 64> letters_{}; // bytes of code points, the lowest first: to be compared, not to be shown
    std::size_t size_ = 0;
};

/// The hash by which words are compared: `hash_of_name` of the plain spelling.
inline std::uint32_t hash_of_spelling(std::string_view word) noexcept {
    return hash_of_name(has_spellings(word) ? plain_spelling(word).text() : word);
}

/// `key_of_name` of the plain spelling.
inline std::string key_of_spelling(std::string_view word) {
    return key_of_name(has_spellings(word) ? plain_spelling(word).text() : word);
}

/// True if two words are the same in plain spelling. Not inlined, because it is seldom asked.
[[gnu::noinline]] inline bool is_other_spelling(std::string_view left, std::string_view right) noexcept {
    return (has_spellings(left) || has_spellings(right)) &&
           is_same_name(plain_spelling(left).text(), plain_spelling(right).text());
}

/// True for "Álvarez" and "Alvarez", "Webb-\nSmythe" and "Webb-Smythe".
inline bool is_same_spelling(std::string_view left, std::string_view right) noexcept {
    return is_same_name(left, right) || is_other_spelling(left, right);
}

/// What a numeral of capitals is worth, up to "XXXIX"; 0 for what is none, such as "IIX".
inline unsigned roman_numeral(std::string_view word) noexcept {
    constexpr std::string_view below_ten[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    constexpr std::size_t most_tens = 3;
    std::size_t const tens = std::min(word.find_first_not_of('X'), word.size());
    auto const* const rest = std::ranges::find(below_ten, word.substr(tens));
    if (tens > most_tens || rest == std::end(below_ten))
        return 0;
    return static_cast<unsigned>(10 * tens) + static_cast<unsigned>(rest - below_ten);
}

/// How many characters a name takes where it is not cut at a line end.
inline std::size_t length_of_name(std::string_view name) noexcept {
    std::size_t length = 0;
    bool cut = false;
    for (char const c : name) {
        bool const blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        bool const goes_on = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        cut = c == '-' || (cut && blank);
        length += (cut && blank) || goes_on ? 0 : 1;
    }
    return length;
}

/// True if a name has no small letters of ASCII.
inline bool is_in_capitals(std::string_view name) noexcept {
    return std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// True if a name says more than another of the same person, or the same on one line or in small letters. Nothing says
/// more than one that is longer than names are, which is not read again and again.
inline bool is_fuller_name(std::string_view name, std::string_view other) noexcept {
    constexpr std::size_t longest = 256; // bytes
    if (other.size() > longest || name == other)
        return false;
    std::size_t const length = length_of_name(name);
    std::size_t const other_length = length_of_name(other);
    bool const joins = other.find('\n') != std::string_view::npos && name.find('\n') == std::string_view::npos;
    bool const calms = is_in_capitals(other) && !is_in_capitals(name);
    return length > other_length || (length == other_length && (joins || calms));
}

} // namespace quoin::detail
