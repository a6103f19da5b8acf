// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "../../unicode.hpp"
#include "../gazetteer/folding.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

/// How well the letters of a short form fit the words of a long one.
namespace quoin::detail::acronyms {

/// A letter or digit, folded, and where it stands.
struct letter {
    char32_t folded = 0;
    std::uint32_t at = 0;   ///< byte offset
    std::uint32_t word = 0; ///< which word of the phrase
    bool initial = false;   ///< the first of its word
    bool capital = false;
};

/// A word of a phrase: "long-term" is two.
struct phrase_word {
    extent where;
    bool small = false;       ///< may be passed over
    bool after_joint = false; ///< a hyphen or slash joins it to the word before
    bool after_slash = false; ///< a slash does
    bool after_comma = false;
    bool says_kind = false; ///< at the end of a name, what body that is: may be passed over, too
};

/// The folded form of a letter, as far as one code point tells.
inline char32_t fold(char32_t c) {
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    std::string const folded = names::fold_letter(c);
    return folded.empty() ? c : unicode::decode(folded, 0).code_point;
}

/// "l" of "l’air", "d" of "d’eau".
inline bool is_elided_article(std::string_view text, extent word) noexcept {
    return word.size() == 1 && std::string_view("lLdD").find(text[word.begin]) != std::string_view::npos;
}

/// A stretch of text, taken apart in words and letters.
struct phrase {
    std::vector<phrase_word> words;
    std::vector<letter> letters;

    phrase(std::string_view text, extent where) {
        bool joint = false;
        bool slash = false;
        bool comma = false;
        bool in_word = false;
        for (std::size_t at = where.begin; at < where.end;) {
            auto const [c, size] = unicode::decode(text, at);
            bool const part = unicode::is_word_part(c);
            if (part && !in_word)
                words.push_back({extent(at, at), false, joint && !words.empty(), slash && !words.empty(), comma});
            if (part) {
                letters.push_back({fold(c), static_cast<std::uint32_t>(at),
                                   static_cast<std::uint32_t>(words.size() - 1), !in_word, unicode::is_upper(c)});
                words.back().where = extent(words.back().where.begin, at + size);
                joint = slash = comma = false;
            } else {
                slash = c == '/';
                joint = c == '-' || c == '/' || c == 0x2010 || c == 0x2011 || c == 0x2013;
                comma = comma || c == ',';
            }
            bool const is_apostrophe = c == '\'' || c == U'’';
            if (is_apostrophe && in_word)
                words.back().small = is_elided_article(text, words.back().where);
            in_word = part || (in_word && is_apostrophe && !words.back().small);
            at += size;
        }
        for (phrase_word& word : words)
            word.small = word.small || is_one_of(text, word, small_words);
        mark_kind_of_body(text);
    }

private:
    /// "NHS Foundation Trust" of "Humber Valley NHS Foundation Trust".
    void mark_kind_of_body(std::string_view text) {
        if (words.empty() || !is_one_of(text, words.back(), last_words_of_bodies))
            return;
        for (std::size_t i = words.size(); i > 0 && is_one_of(text, words[i - 1], kinds_of_bodies); --i)
            words[i - 1].says_kind = true;
    }

    static bool is_one_of(std::string_view text, phrase_word const& word, auto const& set) noexcept {
        return set.contains(text.substr(word.where.begin, word.where.size()));
    }
};

/// How a short form fits a phrase whose end is that of the long form.
struct fit {
    static constexpr int none = std::numeric_limits<int>::max(); ///< the cost of what does not fit

    int cost = none;            ///< in hundredths; 0: the initials of all words, in their order
    std::size_t first_word = 0; ///< where the long form begins

    /// The cheaper one; of two that cost the same, the shorter long form.
    [[nodiscard]] bool better_than(fit const& other) const noexcept {
        return cost < other.cost || (cost == other.cost && first_word > other.first_word);
    }

    [[nodiscard]] fit plus(int more) const noexcept {
        return cost == none ? fit{} : fit{cost + more, first_word};
    }
};

/// What deviations from "the initials of all words" cost, in hundredths: whole numbers, so that what costs the same
/// is known to.
struct costs {
    static constexpr int small_word = 10;    ///< passed over
    static constexpr int joined_word = 60;   ///< passed over behind a hyphen
    static constexpr int whole_word = 100;   ///< passed over
    static constexpr int comma = 10;         ///< crossed
    static constexpr int next_letter = 25;   ///< the letter that follows the one before, in a word
    static constexpr int later_capital = 30; ///< another letter of the same word, a capital in the short form
    static constexpr int later_letter = 15;  ///< another letter of the same word, not a capital
    static constexpr int inner_letter = 240; ///< a letter of a word whose first does not count
    static constexpr int begins_joined = 10; ///< the long form begins behind a hyphen
    static constexpr int begins_small = 70;  ///< the long form begins with a small word
    static constexpr int other_order = 100;  ///< the initials of a name, in another order
    static constexpr int left_out = 50;      ///< a digit of the short form that the long one does not have
};

/// Aligns the letters of a short form with those of a phrase, in their order, as cheaply as can be. The first must
/// begin a word. Time and memory are proportional to the product of both lengths.
class alignment {
public:
    explicit alignment(phrase const& in) : in_(in), passing_(in.words.size() + 1) {
        for (std::size_t w = 0; w < in.words.size(); ++w)
            passing_[w + 1] = passing_[w] + cost_of_passing(in.words[w]);
    }

    [[nodiscard]] fit best(std::vector<letter> const& short_form) const {
        auto const letters = std::ranges::count_if(short_form, [](letter const& l) { return l.folded > '9'; });
        bool const digits_optional = letters >= 3;
        std::vector<fit> fits = first_letter(short_form.front());
        for (std::size_t i = 1; i < short_form.size(); ++i)
            fits = next_letter(fits, short_form[i], digits_optional);
        fit cheapest;
        for (std::size_t i = 0; i < fits.size(); ++i) {
            fit const whole = fits[i].plus(passing_.back() - passing_[in_.letters[i].word + 1]);
            if (whole.better_than(cheapest))
                cheapest = whole;
        }
        return cheapest;
    }

private:
    static int cost_of_passing(phrase_word const& word) noexcept {
        int const comma = word.after_comma ? costs::comma : 0;
        if (word.small || word.says_kind)
            return comma + costs::small_word;
        return comma + (word.after_joint ? costs::joined_word : costs::whole_word);
    }

    static int cost_of_beginning(phrase_word const& word) noexcept {
        return (word.after_joint ? costs::begins_joined : 0) + (word.small ? costs::begins_small : 0);
    }

    [[nodiscard]] std::vector<fit> first_letter(letter const& wanted) const {
        std::vector<fit> fits(in_.letters.size());
        for (std::size_t i = 0; i < fits.size(); ++i) {
            letter const& here = in_.letters[i];
            phrase_word const& word = in_.words[here.word];
            if (here.initial && here.folded == wanted.folded)
                fits[i] = {cost_of_beginning(word), here.word};
        }
        return fits;
    }

    /// From the fits of all letters before, by the place of the last of them, to those with the wanted one.
    [[nodiscard]] std::vector<fit> next_letter(std::vector<fit> const& before, letter const& wanted,
                                               bool digits_optional) const {
        std::vector<fit> fits(before.size());
        fit earlier; // the best in a word before this one, with the words in between still to pay
        fit in_word; // the best in this word
        bool const may_be_left_out = digits_optional && wanted.folded >= '0' && wanted.folded <= '9';
        for (std::size_t i = 0; i < fits.size(); ++i) {
            letter const& here = in_.letters[i];
            if (may_be_left_out)
                fits[i] = before[i].plus(costs::left_out);
            if (here.initial) {
                if (here.word > 0)
                    keep(earlier, in_word.plus(-passing_[here.word]));
                in_word = {};
            }
            if (here.folded == wanted.folded) {
                int const inner = here.initial ? comma_before(here.word) : costs::inner_letter;
                keep(fits[i], earlier.plus(passing_[here.word] + inner));
                if (!here.initial) {
                    keep(fits[i], in_word.plus(wanted.capital ? costs::later_capital : costs::later_letter));
                    keep(fits[i], before[i - 1].plus(costs::next_letter));
                }
            }
            keep(in_word, before[i]);
        }
        return fits;
    }

    [[nodiscard]] int comma_before(std::size_t word) const noexcept {
        return in_.words[word].after_comma ? costs::comma : 0;
    }

    static void keep(fit& best, fit const& other) noexcept {
        if (other.better_than(best))
            best = other;
    }

    phrase const& in_;
    std::vector<int> passing_; ///< what passing over all words before costs
};

} // namespace quoin::detail::acronyms
