// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../acronym.hpp"
#include "../../token.hpp"
#include "alignment.hpp"
#include "candidates.hpp"
#include "token_reader.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail::acronyms {

/// No form has more bytes: with that, whatever the text, time is linear.
inline constexpr std::size_t most_bytes = 600;

/// What a fit may cost for each letter, in hundredths.
namespace cost_limit {
inline constexpr int none = 100'000;        ///< more than anything costs
inline constexpr int of_apposition = 12;    ///< for little else tells it apart
inline constexpr int of_small_words = 6;    ///< where nothing but small words may be passed over
inline constexpr int of_small_letters = 20; ///< of "lhb (lake and harbour board)", which may be a word
inline constexpr int of_capitalised = 30;   ///< of "Lhb (Lake and Harbour Board)", which may be a name
} // namespace cost_limit

/// Decides whether a short form and the words beside it are a definition, and keeps those that are.
class definition_matcher : token_reader {
public:
    definition_matcher(std::string_view text, std::span<token const> tokens, acronym_options const& options)
        : token_reader(text, tokens), max_letters_(options.max_letters), max_cost_(hundredths(options.max_cost)) {}

    /// What was defined, in the order in which it was found; to be asked once.
    [[nodiscard]] std::vector<acronym> take() noexcept {
        return std::move(found_);
    }

    /// Takes all of `full` for the long form of the short one at `place`, if it fits; the definition is over `whole`.
    bool expand(extent place, extent full, extent whole, int max_cost = cost_limit::none) {
        if (place.size() > most_bytes || full.size() > most_bytes)
            return false;
        short_form const brief(text_, place);
        bool const is_defined = !found_.empty() && found_.back().short_form.begin == place.begin;
        if (is_defined || !plausible(brief) || brief.capitals == 0)
            return false;
        phrase const words(text_, full);
        if (words.words.size() < 2 || text_.substr(full.begin, full.size()).find(';') != std::string_view::npos)
            return false;
        fit const fits = alignment(words).best(brief.letters);
        if (brief.capitals < 2)
            max_cost = std::min(max_cost, cost_limit::of_capitalised);
        if (fits.first_word != 0 || !acceptable(words, fits, brief, max_cost))
            return false;
        found_.push_back({whole, brief.where, full});
        return true;
    }

    /// Takes `place` for the short form of what ends before the token `long_end`, if it fits; the definition ends
    /// before the token `end`.
    bool define(extent place, std::size_t long_end, std::size_t end, int max_cost = cost_limit::none) {
        if (place.size() > most_bytes || long_end == 0)
            return false;
        short_form const brief(text_, place);
        if (!plausible(brief))
            return false;
        if (is_mark(long_end - 1))
            --long_end;
        if (long_end == 0)
            return false;
        std::size_t const first = window_begin(long_end, brief);
        std::size_t const behind = behind_last_definition(first, long_end);
        return (behind != first && define_within(behind, long_end, brief, end, max_cost)) ||
               define_within(first, long_end, brief, end, max_cost);
    }

    /// Whether it may be a short form at all.
    [[nodiscard]] bool plausible(short_form const& brief) const {
        std::size_t const count = brief.letters.size();
        if (count < 2 || count > max_letters_ || brief.words > 3)
            return false;
        std::string_view const written = text_.substr(brief.where.begin, brief.where.size());
        if (written.front() == '@') // who writes
            return false;
        if (never_short.contains(written) && brief.capitals < 2)
            return false;
        bool const letter = std::ranges::any_of(brief.letters, [](auto const& l) { return l.folded > '9'; });
        bool const each_is_short = brief.words == 1 || brief.capitals >= brief.words;
        return letter && each_is_short && written.size() <= 2 * count + most_marks;
    }

private:
    static constexpr std::size_t more_words = 5;       ///< of a long form than its short form has letters
    static constexpr std::size_t words_that_begin = 2; ///< before them, for the long form to begin where it fits best
    static constexpr std::size_t most_marks = 4;       ///< bytes of a short form beside its letters, two for each

    [[nodiscard]] static int hundredths(double cost) {
        return static_cast<int>(std::lround(std::min(100 * cost, double{cost_limit::none})));
    }

    /// The same, with a long form that begins at the token `first` or behind it.
    bool define_within(std::size_t first, std::size_t long_end, short_form const& brief, std::size_t end,
                       int max_cost) {
        if (first == long_end)
            return false;
        bool const is_owner = is_word(end); // "the Harbour Safety Board's (HSB) plan"
        extent const window = over(first, long_end);
        extent const full = is_owner ? without_possessive(text_, window) : window;
        phrase const before(text_, full);
        if (before.words.empty())
            return false;
        fit fits = alignment(before).best(brief.letters);
        if (!acceptable(before, fits, brief, max_cost)) {
            if (max_cost != cost_limit::none)
                return false;
            fits = fit_in_any_order(before, brief);
            if (!acceptable(before, fits, brief, max_cost))
                return false;
        }
        if (is_another_symbol(before, fits, brief) || is_party_of_person(text_, brief, before))
            return false;
        fits.first_word = begin_of_office(text_, before, fits.first_word);
        extent const words(whole_word_begin(before, fits.first_word), full.end);
        if (begins_in_last_definition(words) || repeats(text_, brief, words, before.words.size() - fits.first_word))
            return false;
        if (begins_in_bracket(text_, words) || (touches(long_end) && is_one_piece(text_, words)))
            return false;
        found_.push_back({{words.begin, tokens_[end - 1].where.end}, brief.where, words});
        return true;
    }

    /// The first token of what may be the long form: as many words as the short form has letters, and some more, but
    /// never across the end of a sentence, a bracket or a quotation mark.
    [[nodiscard]] std::size_t window_begin(std::size_t long_end, short_form const& brief) const {
        std::size_t const letters = brief.letters.size();
        std::size_t words = std::min(letters + more_words, 2 * letters) + words_that_begin;
        std::size_t first = long_end;
        std::size_t const end = tokens_[long_end - 1].where.end;
        while (first > 0 && words > 0 && end - tokens_[first - 1].where.begin < most_bytes) {
            bool const bracket = is(first - 1, ")") && opening(first - 1) < first - 1;
            if (!bracket && ends_phrase(first - 1))
                break;
            first = bracket ? opening(first - 1) : first - 1;
            words -= bracket || is_word(first);
        }
        return first;
    }

    /// The first token behind the last definition that a window of tokens holds the end of; else its first.
    [[nodiscard]] std::size_t behind_last_definition(std::size_t first, std::size_t last) const {
        std::size_t const end_of_last = found_.empty() ? 0 : found_.back().where.end;
        while (last > first && tokens_[last - 1].where.end > end_of_last)
            --last;
        return last;
    }

    /// A long form may hold a definition, "tidal reach (TR) board (TRB)", but does not begin in the middle of one.
    [[nodiscard]] bool begins_in_last_definition(extent words) const {
        return !found_.empty() && words.begin > found_.back().where.begin && words.begin < found_.back().where.end;
    }

    /// The bracket that belongs to one that closes a few tokens later: "care (health) boards (CBs)".
    [[nodiscard]] std::size_t opening(std::size_t close) const {
        std::size_t const limit = close < 6 ? 0 : close - 6;
        for (std::size_t i = close; i > limit; --i)
            if (is(i - 1, "("))
                return i - 1;
        return close;
    }

    [[nodiscard]] bool acceptable(phrase const& in, fit const& fits, short_form const& brief, int max_cost) const {
        int const allowed =
            std::min({max_cost, max_cost_, brief.capitals == 0 ? cost_limit::of_small_letters : cost_limit::none});
        bool const may_be_name = max_cost <= cost_limit::of_apposition && max_cost_ >= cost_limit::of_apposition;
        return fits.cost <= allowed * static_cast<int>(brief.letters.size()) ||
               (may_be_name && fits.cost != fit::none && has_initials_of_names(in, fits.first_word, brief));
    }

    std::size_t max_letters_;
    int max_cost_; ///< in hundredths, per letter
    std::vector<acronym> found_;
};

} // namespace quoin::detail::acronyms
