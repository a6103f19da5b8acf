// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../lines.hpp"
#include "../word_set.hpp"
#include "typos.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

/// Whether a stretch of text is a name, decided letter by letter.
namespace quoin::detail::names {

/// The words of a string, one after another.
template <name_fold Fold>
class word_cursor {
public:
    explicit word_cursor(std::string_view text, std::size_t from = 0) noexcept : text_(text), end_(from) {}

    /// Goes to the next word that begins before an offset; false if there is none. Looks no further than there.
    bool next(std::size_t before = std::string_view::npos) {
        for (std::size_t at = end_; at < std::min(before, text_.size());) {
            unicode::decoded const here = unicode::decode(text_, at);
            if (!begins_word(here.code_point)) {
                at += here.size;
                continue;
            }
            folded_.clear();
            begin_ = at;
            at = cut_word<Fold>(text_, at, folded_);
            if (!folded_.empty()) {
                end_ = at;
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::size_t begin() const noexcept {
        return begin_;
    }
    [[nodiscard]] std::size_t end() const noexcept {
        return end_;
    }
    [[nodiscard]] std::string const& folded() const noexcept {
        return folded_;
    }
    [[nodiscard]] std::string_view between(std::size_t earlier_end) const noexcept {
        return text_.substr(earlier_end, begin_ - earlier_end);
    }

private:
    std::string_view text_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::string folded_;
};

/// What stands between two words, taken apart.
struct word_gap {
    std::string marks; ///< all but blanks, and dots and hyphens that touch the word before them
    bool dot = false;
    bool blank_line = false;

    explicit word_gap(std::string_view gap) : blank_line(has_blank_line(gap)) {
        bool touching = true;
        for (std::size_t at = 0; at < gap.size();) {
            auto const [c, size] = unicode::decode(gap, at);
            if (unicode::is_space(c)) {
                touching = false;
            } else if (c == '.' && touching) {
                dot = true;
            } else if (!(is_hyphen(c) && touching) && !is_dropped_inside(c)) {
                marks += gap.substr(at, size);
            }
            at += size;
        }
    }
};

/// A gap of the text fits the name's if it holds the same marks or none, no blank line, and a dot only where the name
/// has one or behind what may be an abbreviation ("St. John"). A space, a line end and a hyphen are one.
inline bool gap_fits(std::string_view in_name, std::string_view in_text, std::size_t letters_before) {
    if (in_text == " " || (in_text == in_name && in_text.size() <= 1))
        return true;
    word_gap const name(in_name);
    word_gap const text(in_text);
    if (text.blank_line || (text.dot && !name.dot && letters_before > 3))
        return false;
    return text.marks.empty() || text.marks == name.marks;
}

/// Where the apostrophe of a possessive "’s" at the end of a word stands; the end of the word if there is none.
inline std::size_t possessive_begin(std::string_view text, std::size_t word_end) noexcept {
    unicode::decoded const before = unicode::decode_before(text, word_end - 1);
    return is_apostrophe(before.code_point) ? word_end - 1 - before.size : word_end;
}

/// The end of a name in the text: behind the punctuation that ends the name, if the text has it, too.
inline std::size_t with_closing_marks(std::string_view name, std::size_t name_end, std::string_view text,
                                      std::size_t end) noexcept {
    std::string_view const marks = name.substr(name_end);
    return text.substr(end).starts_with(marks) ? end + marks.size() : end;
}

/// Where a name ends in the text whose last word is `expected` and one "s": before a possessive "’s", or behind a
/// plural "s" if that is allowed. 0 if the word found is another one.
inline std::size_t inflected_end(std::string_view expected, std::string_view found, std::string_view text,
                                 std::size_t end, bool plural) noexcept {
    if (found.size() != expected.size() + 1 || !found.starts_with(expected) || ascii_lower(found.back()) != 's')
        return 0;
    std::size_t const owner_end = possessive_begin(text, end);
    if (owner_end < end)
        return owner_end;
    return plural && found.back() == 's' ? end : 0;
}

/// What a word of a text may be, other than what is expected.
struct word_forms {
    bool plural = false;   ///< the name's last word may have an "s" at its end
    bool misspelt = false; ///< one word of a longer name may be misspelt
};

/// Where the name ends whose words are those of the text in `words`, or 0 if they are not the name. A possessive "’s"
/// is left out, a plural "s" is not. Compares word by word, and so defines what `match_name` finds.
template <name_fold Fold>
std::size_t match_words(std::string_view name, std::string_view text, extent words, word_forms allowed) {
    word_cursor<Fold> in_name(name);
    word_cursor<Fold> in_text(text.substr(0, words.end), words.begin);
    in_name.next();
    in_text.next();
    for (bool first = true;; first = false) {
        std::string const expected = in_name.folded();
        std::string const found = in_text.folded();
        std::size_t const name_end = in_name.end();
        std::size_t const text_end = in_text.end();
        bool const more = in_name.next();
        if (in_text.next() != more)
            return 0;
        bool same = found == expected;
        if (!same && allowed.misspelt && !(first && !more) && is_typo_of(expected, found)) {
            same = true;
            allowed.misspelt = false;
        }
        if (!more)
            return same ? with_closing_marks(name, name_end, text, text_end)
                        : inflected_end(expected, found, text, text_end, allowed.plural);
        if (!same || !gap_fits(in_name.between(name_end), in_text.between(text_end), found.size()))
            return 0;
    }
}

/// Whether eight bytes are the same but for the case of ASCII letters.
constexpr bool same_eight(std::uint64_t left, std::uint64_t right) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101U;
    std::uint64_t const differences = left ^ right;
    if (differences == 0)
        return true;
    std::uint64_t const small = (left | 0x20 * each) & 0x7F * each;
    std::uint64_t const letters = (small + (0x80 - 'a') * each) & ~(small + (0x7F - 'z') * each) & ~left & 0x80 * each;
    return differences == (differences & letters >> 2);
}

/// The first four bytes and the last four of four to eight.
inline std::uint64_t first_and_last_four(std::string_view bytes) noexcept {
    return load_eight(bytes.data(), 4) | load_eight(bytes.data() + bytes.size() - 4, 4) << 32;
}

/// `equal_ignoring_case`, eight bytes at a time.
inline bool equal_in_eights(std::string_view left, std::string_view right) noexcept {
    std::size_t const size = left.size();
    if (size != right.size())
        return false;
    if (size < 4)
        return equal_ignoring_case(left, right);
    if (size < 8)
        return same_eight(first_and_last_four(left), first_and_last_four(right));
    for (std::size_t at = 8; at < size; at += 8)
        if (!same_eight(load_eight(left.data() + at - 8), load_eight(right.data() + at - 8)))
            return false;
    return same_eight(load_eight(left.data() + size - 8), load_eight(right.data() + size - 8));
}

/// How much of a text, from its beginning, is a name letter by letter; npos if it is not, or not so simply.
template <name_fold Fold>
std::size_t same_letters(std::string_view name, std::string_view text) {
    constexpr auto same = [](char left, char right) {
        return Fold::ignores_ascii_case ? ascii_lower(left) == ascii_lower(right) : left == right;
    };
    std::size_t at = 0;
    std::string folded;
    for (std::size_t i = 0; i < name.size();) {
        if (static_cast<unsigned char>(name[i]) < 0x80) {
            if (at == text.size() || !same(name[i++], text[at++]))
                return std::string_view::npos;
            continue;
        }
        unicode::decoded const letter = unicode::decode(name, i);
        std::string_view const bytes = name.substr(i, letter.size);
        i += letter.size;
        if (text.substr(at).starts_with(bytes)) {
            at += bytes.size();
            continue;
        }
        if (!continues_word(letter.code_point))
            return std::string_view::npos;
        folded.clear();
        Fold::append(letter.code_point, folded);
        for (char const c : folded)
            if (at == text.size() || !same(c, text[at++]))
                return std::string_view::npos;
    }
    return at;
}

/// What `match_words` gives, quickly where the text has the letters of the name and no more than an "s" behind them.
/// The name must have as many words.
template <name_fold Fold>
std::size_t match_name(std::string_view name, std::string_view text, extent words, word_forms allowed) {
    std::string_view const found = text.substr(words.begin, words.size());
    if (Fold::ignores_ascii_case ? equal_in_eights(name, found) : name == found)
        return words.end;
    std::size_t const same = same_letters<Fold>(name, found);
    if (same == found.size())
        return words.end;
    bool const plain_end = same > 0 && is_ascii_word_part(static_cast<unsigned char>(name.back()));
    if (same < found.size() && plain_end && !allowed.misspelt) {
        std::string_view const rest = found.substr(same);
        unicode::decoded const first = unicode::decode(rest, 0);
        if (rest == "s" || (rest == "S" && Fold::ignores_ascii_case))
            return allowed.plural ? words.end : 0;
        if (is_apostrophe(first.code_point) && rest.size() == first.size + 1 && ascii_lower(rest.back()) == 's')
            return words.begin + same;
    }
    return match_words<Fold>(name, text, words, allowed);
}

} // namespace quoin::detail::names
