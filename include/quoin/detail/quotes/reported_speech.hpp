// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"
#include "fronted_report.hpp"
#include "report_announcement.hpp"
#include "report_end.hpp"
#include "reporting_clause.hpp"
#include "sentence_end.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// Speech that is reported without marks.
namespace quoin::detail {

/// "£5m was gone": a sign that touches the first word belongs to it, though it is no item of the line.
inline extent with_leading_sign(std::string_view text, extent where) noexcept {
    while (where.begin > 0) {
        auto const before = unicode::decode_before(text, where.begin);
        auto const begin = static_cast<std::uint32_t>(where.begin - before.size);
        bool const sign = beside_mark_of(before.code_point) == beside_mark::word &&
                          !unicode::is_letter(before.code_point) && !unicode::is_digit(before.code_point) &&
                          mark_glyph_at(text, begin).size == 0;
        if (!sign)
            break;
        where.begin = begin;
    }
    return where;
}

/// Finds the reported clauses of one line: "Reed said (that) …", "…, Reed said", "according to Reed, …".
class report_reader : item_reader {
public:
    explicit report_reader(reporting_line const& line)
        : item_reader(line),
          announced_(line),
          last_of_sentence_(line),
          clauses_(line, last_of_sentence_),
          end_(line, clauses_, last_of_sentence_),
          fronted_(line, clauses_, last_of_sentence_) {}

    report_reader(report_reader const&) = delete;
    report_reader& operator=(report_reader const&) = delete;

    /// Calls `report(extent)` for each clause that attribution i reports; two that "and that" joins are told apart.
    template <class Report>
    void read(std::span<attribution const> clauses, std::size_t i, Report report) {
        attribution const& clause = clauses[i];
        if (!clauses_.reports(clause))
            return;
        end_.enter(clause, clauses.subspan(i + 1));
        if (extent const before = fronted_.before(clause); !before.empty())
            report(before);
        std::optional<std::size_t> const first = clauses_.is_aside(clause) ? behind_aside(clause) : begin_after(clause);
        if (!first || *first == reported_from_)
            return; // "wrote in her letter that": both the verb and the noun announce it
        if (i + 1 < clauses.size() && is_recalled(clauses[i + 1], *first))
            return;
        reported_from_ = *first;
        read_from(*first, report);
    }

private:
    static constexpr std::size_t most_parts = 4;

    /// "recalled (a nurse saying)", but not "said (a nurse was saying)"
    static bool is_recalled(attribution const& clause, std::size_t first) {
        return clause.first == first && (clause.classes & word_class::gerund) && clause.speaker.last + 1 == clause.verb;
    }

    template <class Report>
    void read_from(std::size_t begin, Report report) {
        std::size_t const end = end_.end_of(begin);
        if (end <= begin)
            return; // "reads law", "continues below"
        if (is(end, word_class::auxiliary) && is(end + 1, item_kind::colon))
            return; // Reed insisted it was: “…”
        std::size_t first = begin;
        for (std::size_t parts = 1; first <= end; ++parts) {
            std::size_t const next = parts < most_parts ? and_that(first, end) : end + 1;
            std::size_t const last = next <= end ? last_before(next) : end;
            if (last > first) // not in "said that it was late and that “…”"
                report(extent(line_[first].where.begin, line_[last].where.end));
            first = next + 2;
        }
    }

    /// "Rates, Reed said, will rise."; nothing in "Rates will rise, Reed said, smiling."
    std::optional<std::size_t> behind_aside(attribution const& clause) const {
        std::size_t const next = clause.last + 2;
        return is(next, word_class::gerund | word_class::looks_present) ? std::nullopt : std::optional(next);
    }

    /// Where the report begins that follows the verb.
    std::optional<std::size_t> begin_after(attribution const& clause) const {
        std::size_t const next = clause.last + 1;
        if (clause.order == clause_order::according)
            return clause.first == line_[clause.verb].sentence ? announced_.after_source(next) : std::nullopt;
        if (auto const that = announced_.complementiser_after(next, clause.classes & word_class::addresses))
            return announced_.behind_comma(*that + 1);
        bool const ends_quote = clause.order != clause_order::shared && follows_stretch(clause.first) &&
                                !line_[clause.first].begins_sentence;
        if (clause.order == clause_order::verb_first || ends_quote)
            return std::nullopt;
        std::size_t const hearer = (clause.classes & word_class::addresses)
                                       ? announced_.after_hearer(next, clause.classes & word_class::needs_hearer)
                                       : next;
        std::size_t const time = announced_.after_time(hearer);
        std::size_t const first = announced_.after_adjunct(time);
        if (first != time && !is_subject_pronoun(first) && !holds_verb(first))
            return std::nullopt;
        if (first != hearer && is(first, word_class::auxiliary))
            return std::nullopt; // "the plan announced in March will …"
        return begins_report(first, clause) ? std::optional(first) : std::nullopt;
    }

    /// Whether item `first` begins a report, as no "that" announces it.
    bool begins_report(std::size_t first, attribution const& clause) const {
        if (first >= line_.size() || line_[first].begins_sentence || !is_word_like(line_[first].kind))
            return false;
        constexpr word_class never = word_class::conjunction | word_class::to | word_class::subordinator;
        if (is(first, word_class::asks) && (clause.classes & (word_class::addresses | word_class::characterises)))
            return !is(first + 1, item_kind::comma) && first + 2 < last_of_sentence_(first);
        bool const asked_not_to = is(first, word_class::negation) && (clause.classes & word_class::addresses);
        if (is(asked_not_to ? first + 1 : first, never) && (!counts(first) || is(first, word_class::to)))
            return false;
        if (is(first, word_class::preposition) && (!counts(first) || is(first + 2, item_kind::comma)))
            return false; // "the inquiry, announced in 2023, is …"
        if (is_subject_pronoun(first) && is(first + 1, item_kind::word) && !is(first + 1, word_class::preposition))
            return true;
        if ((clause.classes & word_class::takes_object) && !holds_clause(first))
            return false;
        if (is(first, word_class::adverb) && !counts(first) && (says_how(first, clause) || !holds_verb(first + 1)))
            return false;
        bool const needs_verb = clause.classes & (word_class::noun_too | word_class::addresses | word_class::believes);
        if (!needs_verb)
            return !is_plain_answer(first);
        bool const shows = (clause.classes & word_class::believes) && (clause.classes & word_class::takes_object);
        bool const behind_hearer = (clause.classes & word_class::addresses) && first > clause.last + 1;
        return holds_verb(first) || (shows && holds_clause(first)) || (behind_hearer && is_subject_of_quote(first));
    }

    /// "told staff (the ferry “will sail”)": the verb stands in the marks.
    bool is_subject_of_quote(std::size_t first) const {
        constexpr std::size_t longest = 4;
        std::size_t at = first;
        while (at < first + longest && is(at, item_kind::word))
            ++at;
        return at > first + 1 && is(first, word_class::determiner) && is(at, item_kind::stretch) &&
               !line_[at].begins_sentence;
    }

    /// "to think again before the vote, which is near"; not "thinks there is no vote".
    bool says_how(std::size_t adverb, attribution const& clause) const {
        constexpr word_class subject_or_clause = word_class::auxiliary | word_class::asks;
        return (clause.classes & word_class::believes) && !is(adverb, word_class::determiner) &&
               !is(adverb + 1, subject_or_clause);
    }

    /// "he", "they"; not "it", which is as often an object.
    bool is_subject_pronoun(std::size_t at) const {
        constexpr word_class subject = he_or_she | word_class::plural;
        return is_pronoun(line_[at].classes) && is(at, subject) && !is(at, word_class::oblique);
    }

    /// "said sorry to parents", "said no and left": one word, its hearer, and no clause.
    bool is_plain_answer(std::size_t first) const {
        if (!is(first, item_kind::word) || line_[first].capitalised || line_[first].plural ||
            !is(first + 1, word_class::preposition | word_class::to | word_class::conjunction))
            return false;
        constexpr word_class verb = word_class::auxiliary | word_class::looks_past | word_class::says;
        std::size_t const end = std::min(last_of_sentence_(first), first + 20);
        for (std::size_t at = first + 1; at <= end; ++at)
            if (is(at, verb))
                return false;
        return true;
    }

    /// "around 40 homes", "as many as 40".
    bool counts(std::size_t first) const {
        for (std::size_t at = first + 1; at < line_.size() && at <= first + 3; ++at)
            if (is(at, item_kind::number))
                return true;
        return false;
    }

    /// "police knew", as far as the report goes where another verb may follow it.
    bool holds_verb(std::size_t first) const {
        if (first >= line_.size())
            return false;
        constexpr std::size_t farthest = 20;
        std::size_t const end = end_.is_relative() ? end_.end_of(first) : last_of_sentence_(first);
        return holds(first, std::min(end, first + farthest), word_class::auxiliary);
    }

    /// A verb, as far as one is known, before the report ends.
    bool holds_clause(std::size_t first) const {
        constexpr std::size_t farthest = 20;
        std::size_t const last = std::min(end_.end_of(first), first + farthest);
        if (holds(first, last, word_class::auxiliary))
            return true;
        for (std::size_t at = first + 1; at <= last; ++at)
            if (is(at, word_class::looks_past) && !is(at - 1, word_class::determiner)) // not "a detailed report"
                return true;
        return false;
    }

    /// "… and that …": where the second report is announced; behind the end if it is nowhere.
    std::size_t and_that(std::size_t first, std::size_t end) const {
        for (std::size_t at = first + 2; at + 2 <= end && at < first + 60; ++at)
            if (is(at, word_class::conjunction) && is(at + 1, word_class::complementiser))
                return at;
        return end + 1;
    }

    std::size_t last_before(std::size_t at) const {
        --at;
        return is(at, item_kind::comma) ? at - 1 : at;
    }

    report_announcement announced_;
    sentence_end_finder last_of_sentence_;
    reporting_clause_reader clauses_;
    report_end_finder end_;
    fronted_report_reader fronted_;
    std::size_t reported_from_ = 0; ///< where the last report began
};

} // namespace quoin::detail
