// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../acronym.hpp"
#include "../../token.hpp"
#include "candidates.hpp"
#include "definition_matcher.hpp"
#include "token_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

/// Where a text may define a short form.
namespace quoin::detail::acronyms {

/// Finds definitions at the brackets, commas and dashes of one text.
class definition_finder : token_reader {
public:
    definition_finder(std::string_view text, std::span<token const> tokens, acronym_options const& options)
        : token_reader(text, tokens), matcher_(text, tokens, options) {}

    [[nodiscard]] std::vector<acronym> find() {
        for (at_ = 0; at_ < tokens_.size(); ++at_) {
            if (tokens_[at_].all_capitals)
                at_acronym();
            else if (!unicode::is_ascii_letter(static_cast<unsigned char>(text_[tokens_[at_].where.begin])))
                at_sign();
            else if (is(at_, "or") || is(at_, "as") || is(at_, "called"))
                at_other_name();
        }
        return matcher_.take();
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t most_inside = 40; ///< tokens within brackets that are looked at
    static constexpr std::size_t few_letters = 4;  ///< so few may fit words by chance

    /// The token that closes the bracket at `at_`, or `none`.
    [[nodiscard]] std::size_t closing() const {
        std::string_view const opens = is(at_, "(") ? "(" : "[";
        std::string_view const closes = is(at_, "(") ? ")" : "]";
        std::size_t const limit = std::min(tokens_.size(), at_ + most_inside);
        std::size_t depth = 0;
        for (std::size_t i = at_; i < limit; ++i) {
            depth += is(i, opens);
            if (is(i, closes) && --depth == 0)
                return i;
        }
        return none;
    }

    void at_sign() {
        if (is(at_, "(") || is(at_, "["))
            at_bracket();
        else if (is(at_, ",") || is_dash(at_))
            at_apposition();
    }

    void at_bracket() {
        std::size_t const close = closing();
        if (close == none || at_ == 0)
            return;
        if (!short_inside(close) && !long_inside(close))
            both_inside(close);
    }

    /// "integrated care boards (ICBs)".
    bool short_inside(std::size_t close) {
        std::size_t first = at_ + 1;
        while (first + 1 < close && (is_mark(first) || introduces(first) || is(first, ",")))
            ++first;
        std::size_t last = first;
        while (last < close && !ends_short_form(last))
            ++last;
        return first != last && matcher_.define(over(first, last), at_, close + 1);
    }

    /// "or" of "(or ICBs)", but not "OR", which may be an acronym.
    [[nodiscard]] bool introduces(std::size_t i) const {
        return !tokens_[i].all_capitals && introductions.contains(text_of(i));
    }

    /// "(ICBs, say)", "(“ICBs”)", "(ICBs or boards)"; not the mark in "5'UTR".
    [[nodiscard]] bool ends_short_form(std::size_t i) const {
        static constexpr word_set ends{{",", ";", ":"}};
        bool const joins = is(i, "or") || is(i, "and");
        bool const within_word = is_word(i + 1) && touches(i) && touches(i + 1);
        return joins || ends.contains(text_of(i)) || (is_mark(i) && !within_word);
    }

    /// "ICBs (integrated care boards)", "the ICB scheme (integrated care boards)".
    bool long_inside(std::size_t close) {
        std::size_t const short_end = is_mark(at_ - 1) && at_ > 1 ? at_ - 1 : at_;
        if (!is_word(short_end - 1))
            return false;
        if (long_inside(close, short_end, cost_limit::none))
            return true;
        bool const is_noun_of_it =
            short_end > 1 && !tokens_[short_end - 1].capitalised && is_plain_acronym(short_end - 2);
        bool const is_telling = is_noun_of_it && tokens_[short_end - 2].where.size() > few_letters;
        return is_noun_of_it &&
               long_inside(close, short_end - 1, is_telling ? cost_limit::none : cost_limit::of_apposition);
    }

    /// The same, with a short form that ends before the token `short_end`.
    bool long_inside(std::size_t close, std::size_t short_end, int max_cost) {
        std::size_t short_first = short_end - 1;
        while (short_first > 0 && tokens_[short_first].where.begin == tokens_[short_first - 1].where.end &&
               !is_mark(short_first - 1) && short_end - short_first < 4)
            --short_first;
        std::size_t first = at_ + 1;
        while (first < close && (is_mark(first) || is(first, "the") || is(first, "or") || is(first, "for")))
            ++first;
        std::size_t last = first;
        while (last < close && !is_mark(last) && !is(last, ";"))
            ++last;
        extent const brief = over(short_first, short_end);
        if (first == last)
            return false;
        extent const whole(brief.begin, tokens_[close].where.end);
        std::size_t const comma = find_word(first, last, ",");
        bool const has_comma = comma != last && comma != first;
        if (has_comma && matcher_.expand(brief, over(first, comma), whole, cost_limit::of_small_words))
            return true; // "ICBs (integrated care boards, old and new)"
        return matcher_.expand(brief, over(first, last), whole, max_cost) ||
               (has_comma && matcher_.expand(brief, over(first, comma), whole, max_cost));
    }

    /// "a body (ICB, integrated care board)" and "a body (integrated care board, ICB)".
    void both_inside(std::size_t close) {
        std::size_t const comma = find_word(at_ + 1, close, ",");
        if (comma == at_ + 1 || comma + 1 >= close)
            return;
        extent const left = over(at_ + 1, comma);
        extent const right = over(comma + 1, close);
        extent const whole = over(at_, close + 1);
        if (!matcher_.expand(left, right, whole))
            matcher_.expand(right, left, whole);
    }

    /// "the Securities and Exchange Commission, or SEC,", "…, known as SEC", "…, commonly called SEC", and the other
    /// way round "the SEC, or Securities and Exchange Commission,".
    void at_other_name() {
        std::size_t first = at_ + 1;
        std::size_t long_end = at_;
        bool const is_named = !is(at_, "or");
        bool const is_marked = is_named || (at_ > 0 && (is(at_ - 1, ",") || is_dash(at_ - 1)));
        if (is_marked && !is_named && at_ > 1 && is_plain_acronym(at_ - 2))
            return long_behind(at_ - 2, first);
        if (is(at_, "as")) {
            if (at_ < 2 || !(is(at_ - 1, "known") || is(at_ - 1, "abbreviated")))
                return;
            --long_end;
        }
        while (is_named && long_end > 0 && before_named.contains(text_of(long_end - 1)))
            --long_end;
        if (long_end > 0 && (is(long_end - 1, ",") || is_dash(long_end - 1)))
            --long_end;
        while (is(first, "the") || is_mark(first))
            ++first;
        if (!is_word(first) || long_end == 0)
            return;
        if (tokens_[first].where.size() > most_bytes)
            return;
        if (!is_marked && !is_plain_acronym(first))
            return;
        short_form const brief(text_, tokens_[first].where);
        bool const in_capitals = brief.capitals >= 2 && brief.capitals + 1 >= brief.letters.size();
        bool const is_spoken = tokens_[first].capitalised && brief.letters.size() > 3; // "Camhs"
        if (in_capitals || is_spoken)
            matcher_.define(tokens_[first].where, long_end, first + 1,
                            !is_marked    ? 0
                            : in_capitals ? cost_limit::of_apposition
                                          : cost_limit::of_small_words);
    }

    /// "the Securities and Exchange Commission, SEC, sued", "… – the SEC – sued", and "the SEC – Securities and
    /// Exchange Commission – sued".
    void at_apposition() {
        if (at_ == 0)
            return;
        std::size_t const brief = at_ + (is(at_ + 1, "the") ? 2 : 1);
        bool const closed = is(brief + 1, ",") || is(brief + 1, ".") || is_dash(brief + 1);
        if (closed && is_plain_acronym(brief) &&
            matcher_.define(tokens_[brief].where, at_, brief + 1, cost_limit::of_apposition))
            return;
        if (is_plain_acronym(at_ - 1))
            long_behind(at_ - 1, at_ + 1);
    }

    /// At least three letters, all of them capitals but a plural "s".
    [[nodiscard]] bool is_plain_acronym(std::size_t i) const {
        if (i >= tokens_.size() || tokens_[i].where.size() > most_bytes)
            return false;
        std::string_view const written = text_of(i);
        bool const may_be_plural =
            written.size() > 3 && written.back() == 's' && static_cast<unsigned char>(written[1]) < 'a';
        if (!tokens_[i].all_capitals && !may_be_plural)
            return false;
        short_form const brief(text_, tokens_[i].where);
        return brief.letters.size() > 2 && brief.capitals == brief.letters.size();
    }

    /// "the HSB, the Harbour Safety Board, sued", with commas or dashes.
    void long_behind(std::size_t brief, std::size_t begin) {
        std::size_t const limit = std::min(tokens_.size(), at_ + most_inside);
        std::size_t const first = is(begin, "the") ? begin + 1 : begin;
        std::size_t last = first;
        while (last < limit && !ends_phrase(last) && !is(last, ",") && !is_dash(last))
            ++last;
        if (first < last)
            matcher_.expand(tokens_[brief].where, over(first, last),
                            {tokens_[brief].where.begin, tokens_[last - 1].where.end},
                            is_dash(at_) ? cost_limit::of_apposition : cost_limit::of_small_words);
    }

    /// "HSB means harbour safety board", "HSB = …", "HSB: …", "HSB, which stands for …": the shortest that fits.
    void at_acronym() {
        std::size_t const first = meaning_begin();
        if (first == none || !is_plain_acronym(at_) || !matcher_.plausible(short_form(text_, tokens_[at_].where)))
            return;
        std::size_t const most_words = 2 * tokens_[at_].where.size();
        std::size_t const limit = std::min(tokens_.size(), first + most_words);
        for (std::size_t last = first; last < limit && !ends_phrase(last) && !is(last, ",");) {
            ++last;
            extent const whole(tokens_[at_].where.begin, tokens_[last - 1].where.end);
            if (matcher_.expand(tokens_[at_].where, over(first, last), whole, cost_limit::of_small_words))
                return;
        }
    }

    /// The first token of what an acronym at `at_` is said to mean, or `none`.
    [[nodiscard]] std::size_t meaning_begin() const {
        std::size_t next = at_ + 1;
        next += is(next, ",");
        next += is(next, "which") || is(next, "that");
        next += is(next, "is");
        bool const is_said = (is(next, "stands") || is(next, "short")) && is(next + 1, "for");
        bool const is_equated = is(next, "means") || is(next, "=") || is(next, ":");
        if (!is_said && !is_equated)
            return none;
        next += is_said ? 2 : 1;
        next += is_mark(next);
        return next + is(next, "the");
    }

    definition_matcher matcher_;
    std::size_t at_ = 0; ///< the token at hand
};

} // namespace quoin::detail::acronyms
