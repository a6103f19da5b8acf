// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "reporting_clause.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace quoin::detail {

/// Finds where what a clause reports ends.
class report_end_finder : item_reader {
public:
    report_end_finder(reporting_line const& line, reporting_clause_reader const& clauses,
                      sentence_end_finder const& last_of_sentence)
        : item_reader(line), clauses_(clauses), last_of_sentence_(last_of_sentence) {}

    /// Goes on to the reports of another clause, before the later ones of the line.
    void enter(attribution const& clause, std::span<attribution const> later) {
        limit_ = end_before_next(clause, later);
        relative_ = clause.speaker.stands_for != clause.speaker.where ||
                    (clause.first > 0 && is(clause.first - 1, word_class::relative));
    }

    /// Whether the clause is one of "who" or "which".
    [[nodiscard]] bool is_relative() const noexcept {
        return relative_;
    }

    /// The last item of the report that begins at item `begin`: it ends with its sentence, or before the reporter goes
    /// on: ", adding …", "; …", ", but he …".
    std::size_t end_of(std::size_t begin) const {
        constexpr std::size_t farthest = 80;
        std::size_t const last = last_of_sentence_(begin);
        std::size_t const end = limit_ > begin + 2 && limit_ < last ? limit_ - 1 : last;
        for (std::size_t at = begin + 1; at < end && at < begin + farthest; ++at) {
            bool const is_short = at < begin + 3;
            std::size_t const second = is(at, item_kind::dash) ? second_dash(at, end) : at;
            bool const dash_alone = is(at, item_kind::dash) && second == at;
            if ((dash_alone && !is_short) || goes_on_behind(at, is_short))
                return at - 1;
            at = second;
        }
        return is(end, item_kind::dash) ? end - 1 : end;
    }

private:
    /// Whether the reporter goes on behind the mark at item `at`, before which stands what may be a short report.
    bool goes_on_behind(std::size_t at, bool is_short) const {
        if (!is(at, item_kind::comma)) // otherwise a semicolon, or what introduces a quote
            return is(at, item_kind::stop) || (is(at, item_kind::colon) && is(at + 1, item_kind::stretch));
        if (relative_ && is(at + 1, word_class::auxiliary | word_class::looks_past | word_class::finite))
            return true;
        return is(at + 1, word_class::gerund) ||
               (!is_short && (is(at + 1, word_class::according) ||
                              (is(at + 1, word_class::conjunction) && is(at + 2, personal_pronoun))));
    }

    /// "the ferry – the old one – was lost": the dash that closes what another opened, which is given if none does.
    std::size_t second_dash(std::size_t first, std::size_t end) const {
        constexpr std::size_t longest = 25;
        for (std::size_t at = first + 1; at <= end && at < first + longest; ++at)
            if (is(at, item_kind::dash))
                return at;
        return first;
    }

    /// Where the next clause of saying begins, past what others think: "Reed said (Moss knew the ferry was lost) and
    /// warned …".
    std::size_t end_before_next(attribution const& clause, std::span<attribution const> later) const {
        constexpr std::size_t most = 4;
        for (std::size_t i = 0; i < std::min(most, later.size()); ++i) {
            bool const same_speaker = later[i].speaker.where == clause.speaker.where;
            bool const counts = i == 0 || same_speaker || contrasts(later[i]);
            std::size_t const end = counts ? begin_of_next(clause, later[i]) : line_.size();
            if (end < line_.size())
                return end;
        }
        return line_.size();
    }

    /// "Reed said the ferry was lost and warned …", "…, and Moss denied it", "…, while Moss said …": where the next
    /// clause of saying begins, with its conjunction and comma; the end of the line if it is no clause beside this one.
    std::size_t begin_of_next(attribution const& clause, attribution const& next) const {
        constexpr word_class group = word_class::auxiliary | word_class::adverb | word_class::negation;
        bool const goes_on =
            (next.classes & word_class::characterises) && is(next.verb, word_class::finite) &&
            (next.order == clause_order::shared ? is(next.verb - 1, word_class::conjunction) : contrasts(next));
        if (line_[next.verb].sentence != line_[clause.verb].sentence)
            return line_.size();
        if (clauses_.closes_sentence(next))
            return next.first - 1;
        if (!((next.classes & word_class::says) || goes_on || clauses_.points_out(next)))
            return line_.size();
        std::size_t at = next.first;
        while (at > clause.last + 1 && is(at - 1, group))
            --at;
        bool const after_comma = at > 1 && is(at - 2, item_kind::comma);
        bool const joined =
            is(at - 1, word_class::conjunction) || (after_comma && is(at - 1, word_class::subordinator));
        if (at < 2 || !joined)
            return line_.size();
        return after_comma ? at - 2 : at - 1;
    }

    /// ", while Moss blamed the mayor"
    bool contrasts(attribution const& next) const {
        return next.order == clause_order::subject_first && next.first > 1 &&
               is(next.first - 1, word_class::subordinator) && is(next.first - 2, item_kind::comma);
    }

    reporting_clause_reader const& clauses_;
    sentence_end_finder const& last_of_sentence_;
    std::size_t limit_ = 0; ///< the item where the next clause of saying begins
    bool relative_ = false;
};

} // namespace quoin::detail
