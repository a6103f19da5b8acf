// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "abbreviation_words.hpp"
#include "paragraph_text.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Whether a full stop after a word ends a sentence, or belongs to an abbreviation in the middle of one.
namespace quoin::detail {

/// What follows a stop: blanks, perhaps marks that open, a word.
struct continuation {
    std::size_t gap_end = 0; ///< behind the blanks
    std::size_t word = 0;    ///< behind the marks that open
};

/// "U.S", "a.m", "Ph.D": parts of one letter or two, one of them of one; not "news.example", not "3.5".
constexpr bool is_dotted_abbreviation(std::string_view word) noexcept {
    if (word.find('.') == word.npos)
        return false;
    bool has_single = false;
    while (!word.empty()) {
        std::string_view const part = word.substr(0, word.find('.'));
        bool const in_letters = std::ranges::none_of(part, [](char c) { return c >= '0' && c <= '9'; });
        if (part.size() > 2 || !in_letters)
            return false;
        has_single |= part.size() == 1;
        word.remove_prefix(std::min(word.size(), part.size() + 1));
    }
    return has_single;
}

/// Judges full stops of one paragraph.
class abbreviation_judge {
public:
    abbreviation_judge(paragraph_text const& paragraph, added_words const& added) noexcept
        : paragraph_(paragraph), added_(added) {}

    /// The sentence that begins at `begin` ends with the single full stop at `stop`.
    [[nodiscard]] bool ends(std::size_t begin, std::size_t stop, continuation const& next) const {
        std::size_t const word_begin = std::max(begin, paragraph_.word_begin(stop));
        std::string_view const word = paragraph_.between(word_begin, stop);
        if (is_initial(word_begin, stop))
            return opens_sentence(next) &&
                   !(follows_name(word_begin) && surnames_too.contains(paragraph_.word(next.word)));
        if (added_.contains(word))
            return false;
        if (follows_degree(stop))
            return !paragraph_.is_digit(next.word);
        bool const is_dotted = is_dotted_abbreviation(word);
        abbreviation const known(word);
        if (known.is_never_last())
            return false;
        if (known.belongs_to_number())
            return !paragraph_.is_digit(next.word) && !(known.belongs_to_amount() && begins_amount(next.word));
        if (known.is_mostly_last())
            return begins_anew(next) && !is_short(begin, word_begin);
        if (is_dotted || known.is_sometimes_last())
            return opens_sentence(next) && !is_short(begin, word_begin);
        return true;
    }

    /// A word that begins sentences rather than goes on with a name: "The", "Mr", or the first word of a quote.
    [[nodiscard]] bool opens_sentence(continuation const& next) const noexcept {
        std::string_view const word = paragraph_.word(next.word);
        if (word.size() == 1 && paragraph_.byte(next.word + 1) == '.')
            return false;
        return opens_quote(next) || opening_words.contains(word);
    }

private:
    /// "£5", "€ 5".
    [[nodiscard]] bool begins_amount(std::size_t at) const noexcept {
        return unicode::is_currency_sign(paragraph_.character(at).code_point);
    }

    /// A word in capitals that does not go on with what a company's name began: "Chairman", "Securities".
    [[nodiscard]] bool begins_anew(continuation const& next) const noexcept {
        if (opens_quote(next))
            return true;
        return next.word == next.gap_end && paragraph_.is_capital(next.word) &&
               !follow_companies.contains(paragraph_.word(next.word));
    }

    [[nodiscard]] bool opens_quote(continuation const& next) const noexcept {
        char const first = paragraph_.byte(next.gap_end);
        return next.word > next.gap_end && first != '(' && first != '[';
    }

    /// Fewer than four words: too few for a sentence that ends in an abbreviation.
    [[nodiscard]] bool is_short(std::size_t begin, std::size_t end) const noexcept {
        return end - begin < paragraph_text::longest_word &&
               std::ranges::count(paragraph_.between(begin, end), ' ') < 3;
    }

    /// A single capital; "I" only within a name.
    [[nodiscard]] bool is_initial(std::size_t begin, std::size_t end) const noexcept {
        auto const letter = paragraph_.character(begin);
        bool const is_single = letter.size == end - begin && unicode::is_upper(letter.code_point);
        return is_single && (letter.code_point != U'I' || follows_name(begin));
    }

    /// The word before `at` has a capital.
    [[nodiscard]] bool follows_name(std::size_t at) const noexcept {
        auto const gap = paragraph_.character_before(at);
        if (gap.size == 0 || !unicode::is_space(gap.code_point))
            return false;
        return paragraph_.is_capital(paragraph_.word_begin(at - gap.size));
    }

    /// "N°" and the like.
    [[nodiscard]] bool follows_degree(std::size_t at) const noexcept {
        char32_t const last = paragraph_.character_before(at).code_point;
        return last == 0xB0 || last == 0xBA;
    }

    paragraph_text const& paragraph_;
    added_words const& added_;
};

} // namespace quoin::detail
