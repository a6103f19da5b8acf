// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"
#include "dateline.hpp"
#include "report_announcement.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

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
    explicit report_reader(reporting_line const& line) : item_reader(line), announced_(line) {}

    /// Calls `report(extent)` for each clause that attribution i reports; two that "and that" joins are told apart.
    template <class Report>
    void read(std::span<attribution const> clauses, std::size_t i, Report report) {
        attribution const& clause = clauses[i];
        if (!reports(clause))
            return;
        limit_ = end_before_next(clause, clauses.subspan(i + 1));
        if (extent const before = reported_before(clause); !before.empty())
            report(before);
        relative_ = clause.speaker.stands_for != clause.speaker.where ||
                    (clause.first > 0 && is(clause.first - 1, word_class::relative));
        std::optional<std::size_t> const first = is_aside(clause) ? behind_aside(clause) : begin_after(clause);
        if (!first || *first == reported_from_)
            return; // "wrote in her letter that": both the verb and the noun announce it
        reported_from_ = *first;
        read_from(*first, report);
    }

private:
    /// Verbs of thought and nouns report only what "that" announces at once: "hopes that …", "his claim that …".
    bool reports(attribution const& clause) const {
        bool const introduces = clause.order == clause_order::shared && clause.speaker.first > clause.verb;
        if (clause.order == clause_order::passive || introduces) // "Declaring it over, Reed went home"
            return false;
        if (points_out(clause) || (clause.classes & word_class::takes_it)) // not "as Reed put it"
            return points_out(clause);
        if ((clause.classes & word_class::utters) || is_denied(clause))
            return false;
        bool const that = is(clause.last + 1, word_class::complementiser);
        if (clause.order == clause_order::possessed)
            return that;
        if ((clause.classes & word_class::believes) && (clause.classes & word_class::takes_object))
            return that ? !is(clause.verb - 1, word_class::to) : is_evidence(clause);
        bool const question = (clause.classes & word_class::characterises) && is(clause.last + 1, word_class::asks);
        return (clause.classes & (word_class::says | word_class::according | word_class::believes)) || question ||
               ((clause.classes & word_class::thinks) && that);
    }

    /// "points out that", "shot back that"
    bool points_out(attribution const& clause) const {
        return is(clause.last + 1, word_class::particle) && is(clause.last + 2, word_class::complementiser);
    }

    /// "records show", "a poll found"; not "she found", "to show".
    static bool is_evidence(attribution const& clause) {
        return clause.order == clause_order::subject_first && clause.speaker.person == none &&
               clause.speaker.pronoun == word_class::nothing;
    }

    /// "Reed declined to say whether", "has not told him how"; but "does not think".
    bool is_denied(attribution const& clause) const {
        constexpr word_class denial = word_class::negation | word_class::refuses;
        constexpr word_class group = word_class::auxiliary | word_class::adverb | word_class::to | denial;
        if (!(clause.classes & word_class::says))
            return false;
        for (std::size_t at = clause.verb; at > line_[clause.verb].sentence && is(at - 1, group); --at)
            if (is(at - 1, denial))
                return true;
        return false;
    }

    static constexpr std::size_t most_parts = 4;

    template <class Report>
    void read_from(std::size_t begin, Report report) {
        std::size_t const end = end_of_report(begin);
        if (end <= begin)
            return; // "reads law", "continues below"
        if (is(end, word_class::auxiliary) && is(end + 1, item_kind::colon))
            return; // Reed insisted it was: “…”
        std::optional<std::size_t> first = begin;
        std::size_t parts = 0;
        while (first && *first <= end) {
            auto const next = ++parts < most_parts ? and_that(*first, end) : std::nullopt;
            std::size_t const last = next ? last_before(*next) : end;
            if (last > *first) // not in "said that it was late and that “…”"
                report(items(*first, last));
            first = next ? std::optional(*next + 2) : std::nullopt;
        }
    }

    extent items(std::size_t first, std::size_t last) const {
        return extent(line_[first].where.begin, line_[last].where.end);
    }

    /// The last item of a sentence but for its full stop.
    std::size_t last_of_sentence(std::size_t at) {
        if (line_[at].sentence != sentence_ || last_ < at) {
            sentence_ = line_[at].sentence;
            last_ = at;
            while (last_ + 1 < line_.size() && !line_[last_ + 1].begins_sentence)
                ++last_;
            while (last_ > at && line_[last_].kind == item_kind::stop)
                --last_;
        }
        return last_;
    }

    /// "Rates, Reed said, will rise."; nothing in "Rates will rise, Reed said, smiling."
    std::optional<std::size_t> behind_aside(attribution const& clause) const {
        std::size_t const next = clause.last + 2;
        return is(next, word_class::gerund | word_class::looks_present) ? std::nullopt : std::optional(next);
    }

    /// "…, Reed said, …"
    bool is_aside(attribution const& clause) {
        std::size_t const begin = line_[clause.verb].sentence;
        return clause.order == clause_order::subject_first && clause.first > begin &&
               is(clause.first - 1, item_kind::comma) && !follows_stretch(clause.first) &&
               is(clause.last + 1, item_kind::comma) && clause.last + 3 < last_of_sentence(clause.last) &&
               line_[clause.last + 2].kind != item_kind::stretch;
    }

    /// A report ends with its sentence, or before the reporter goes on: ", adding …", "; …", ", but he …".
    std::size_t end_of_report(std::size_t begin) {
        constexpr std::size_t farthest = 80;
        std::size_t const last = last_of_sentence(begin);
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

    /// The same as below, but past what others think: "Reed said (Moss knew the ferry was lost) and warned …".
    std::size_t end_before_next(attribution const& clause, std::span<attribution const> later) {
        constexpr std::size_t most = 4;
        for (std::size_t i = 0; i < std::min(most, later.size()); ++i) {
            bool const same_speaker = later[i].speaker.where == clause.speaker.where;
            std::size_t const end = i == 0 || same_speaker ? begin_of_next(clause, later[i]) : line_.size();
            if (end < line_.size())
                return end;
        }
        return line_.size();
    }

    /// "Reed said the ferry was lost and warned …", "…, and Moss denied it", "…, while Moss said …": where the next
    /// clause of saying begins, with its conjunction and comma; the end of the line if it is no clause beside this one.
    std::size_t begin_of_next(attribution const& clause, attribution const& next) {
        constexpr word_class group = word_class::auxiliary | word_class::adverb | word_class::negation;
        bool const goes_on = (next.classes & word_class::characterises) && next.order == clause_order::shared &&
                             is(next.verb, word_class::finite) && is(next.verb - 1, word_class::conjunction);
        if (line_[next.verb].sentence != line_[clause.verb].sentence)
            return line_.size();
        if (closes_sentence(next))
            return next.first - 1;
        if (!((next.classes & word_class::says) || goes_on || points_out(next)))
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

    /// "…, Ely Radio has learned."
    bool closes_sentence(attribution const& clause) {
        return clause.order == clause_order::subject_first && clause.first > 0 &&
               is(clause.first - 1, item_kind::comma) && last_of_sentence(clause.last) <= clause.last;
    }

    /// "Rates will rise, Reed said on Monday."; "Rates will rise, according to Reed, who …"
    extent reported_before(attribution const& clause) {
        std::size_t const begin = behind_dateline(line_, line_[clause.verb].sentence);
        bool const after_comma = clause.first > begin && is(clause.first - 1, item_kind::comma);
        bool const according = clause.order == clause_order::according;
        if (clause.first < begin + 2 || (!after_comma && !according) || (clause.classes & word_class::gerund))
            return {};
        if (!according && clause.order != clause_order::verb_first && !is_aside(clause) && !ends_soon(clause))
            return {};
        std::size_t last = clause.first - (after_comma ? 2 : 1);
        if (after_comma && is_apposition(clause)) {
            std::size_t const before = before_part(begin, last);
            if (holds(before + 2, last, word_class::subordinator))
                return {}; // "Reed, 70, came after her doctor, Bob Lee, wrote to her"
            last = before;
        }
        bool const only_quote = last == begin && is(begin, item_kind::stretch);
        bool const enough = last > begin && last - begin >= 2;
        if (only_quote || !enough || is_introduction(begin, last) || names_role(begin, last))
            return {};
        return items(begin, last);
    }

    /// "The firm’s lawyer, Bob Lee, replied": a name between commas right before the verb only says who the lawyer is.
    bool is_apposition(attribution const& clause) const {
        return clause.speaker.person != none && clause.order == clause_order::subject_first &&
               clause.speaker.last < clause.verb && is(clause.speaker.last + 1, item_kind::comma) &&
               verb_group_begins(clause.speaker.last + 2, clause.verb);
    }

    /// Nothing but auxiliaries and adverbs up to the verb.
    bool verb_group_begins(std::size_t at, std::size_t verb) const {
        while (at < verb && is(at, word_class::auxiliary | word_class::adverb | word_class::negation))
            ++at;
        return at == verb;
    }

    /// The last item before the part between commas that ends with item `last`; `begin` if there is none.
    std::size_t before_part(std::size_t begin, std::size_t last) const {
        std::size_t first = last;
        while (first > begin && !is(first, item_kind::comma) && line_[first].kind != item_kind::stretch)
            --first;
        return is(first, item_kind::comma) && first > begin ? first - 1 : first;
    }

    /// "The firm’s lawyer, Bob Lee, who lives in Ely, replied": nothing is said of the lawyer, as no verb is seen.
    bool names_role(std::size_t begin, std::size_t last) const {
        constexpr word_class clause = word_class::auxiliary | word_class::looks_past | word_class::participle |
                                      word_class::determiner | word_class::subordinator | word_class::preposition;
        constexpr std::size_t longest = 8;
        if (!is(last, word_class::role) || line_[last].plural || last - begin > longest)
            return false;
        for (std::size_t at = begin + 1; at <= last; ++at)
            if (!is(at, item_kind::word) || is(at, clause))
                return false;
        return true;
    }

    /// "In London, he said", "In London, where it rained, he said", "Asked about it, he agreed": what stands before the
    /// comma is no clause.
    bool is_introduction(std::size_t begin, std::size_t last) const {
        bool const asked = is(begin, word_class::participle | word_class::gerund | word_class::looks_present) &&
                           is(begin + 1, word_class::preposition | word_class::asks);
        if (!asked && (!is(begin, word_class::preposition) || is(begin, word_class::subordinator)))
            return false;
        constexpr std::size_t longest = 12;
        for (std::size_t at = begin; at < last && at < begin + longest; ++at)
            if (is(at, item_kind::comma))
                return is(at + 1, word_class::relative | word_class::asks);
        return true;
    }

    /// Nothing follows the verb but its hearer, a time or a place.
    bool ends_soon(attribution const& clause) {
        constexpr std::size_t longest = 8;
        std::size_t const end = last_of_sentence(clause.last);
        if (end <= clause.last)
            return true;
        std::size_t const next = clause.last + 1;
        if (end - clause.last > longest ||
            !(is(next, word_class::time | word_class::preposition) || (clause.classes & word_class::addresses)))
            return false;
        for (std::size_t at = next; at <= end; ++at)
            if (is(at, word_class::complementiser | word_class::auxiliary) || is(at, item_kind::stretch))
                return false;
        return true;
    }

    /// Where the report begins that follows the verb.
    std::optional<std::size_t> begin_after(attribution const& clause) {
        std::size_t const next = clause.last + 1;
        if (clause.order == clause_order::according)
            return clause.first == line_[clause.verb].sentence ? announced_.after_source(next) : std::nullopt;
        if (auto const that = announced_.complementiser_after(next, clause.classes & word_class::addresses))
            return announced_.behind_comma(*that + 1);
        bool const ends_quote = clause.order != clause_order::shared && follows_stretch(clause.first) &&
                                !line_[clause.first].begins_sentence;
        if (clause.order == clause_order::verb_first || ends_quote)
            return std::nullopt;
        std::size_t const hearer = (clause.classes & word_class::addresses) ? announced_.after_hearer(next) : next;
        std::size_t const time = announced_.after_time(hearer);
        std::size_t const first = announced_.after_adjunct(time);
        if (first != time && !is_subject_pronoun(first) && !holds_verb(first))
            return std::nullopt;
        if (first != hearer && is(first, word_class::auxiliary))
            return std::nullopt; // "the plan announced in March will …"
        return begins_report(first, clause) ? std::optional(first) : std::nullopt;
    }

    bool follows_stretch(std::size_t at) const {
        if (at > 0 && is(at - 1, item_kind::comma))
            --at;
        return at > 0 && is(at - 1, item_kind::stretch);
    }

    bool begins_report(std::size_t first, attribution const& clause) {
        if (first >= line_.size() || line_[first].begins_sentence || !is_word_like(line_[first].kind))
            return false;
        constexpr word_class never = word_class::conjunction | word_class::to | word_class::subordinator;
        if (is(first, word_class::asks) && (clause.classes & (word_class::addresses | word_class::characterises)))
            return !is(first + 1, item_kind::comma) && first + 2 < last_of_sentence(first);
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
        return needs_verb ? holds_verb(first) : !is_plain_answer(first);
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
    bool is_plain_answer(std::size_t first) {
        if (!is(first, item_kind::word) || line_[first].capitalised || line_[first].plural ||
            !is(first + 1, word_class::preposition | word_class::to | word_class::conjunction))
            return false;
        constexpr word_class verb = word_class::auxiliary | word_class::looks_past | word_class::says;
        std::size_t const end = std::min(last_of_sentence(first), first + 20);
        for (std::size_t at = first + 1; at <= end; ++at)
            if (is(at, verb))
                return false;
        return true;
    }

    static bool is_word_like(item_kind kind) {
        return kind == item_kind::word || kind == item_kind::person || kind == item_kind::number;
    }

    /// "around 40 homes", "as many as 40".
    bool counts(std::size_t first) const {
        for (std::size_t at = first + 1; at < line_.size() && at <= first + 3; ++at)
            if (is(at, item_kind::number))
                return true;
        return false;
    }

    bool holds_verb(std::size_t first) {
        if (first >= line_.size())
            return false;
        constexpr std::size_t farthest = 20;
        std::size_t const end = relative_ ? end_of_report(first) : last_of_sentence(first);
        return holds(first, std::min(end, first + farthest), word_class::auxiliary);
    }

    bool holds(std::size_t first, std::size_t last, word_class classes) const {
        for (std::size_t at = first; at <= last; ++at)
            if (is(at, classes))
                return true;
        return false;
    }

    /// A verb, as far as one is known, before the report ends.
    bool holds_clause(std::size_t first) {
        constexpr std::size_t farthest = 20;
        std::size_t const last = std::min(end_of_report(first), first + farthest);
        if (holds(first, last, word_class::auxiliary))
            return true;
        for (std::size_t at = first + 1; at <= last; ++at)
            if (is(at, word_class::looks_past) && !is(at - 1, word_class::determiner)) // not "a detailed report"
                return true;
        return false;
    }

    /// "… and that …": where the second report is announced.
    std::optional<std::size_t> and_that(std::size_t first, std::size_t end) const {
        for (std::size_t at = first + 2; at + 2 <= end && at < first + 60; ++at)
            if (is(at, word_class::conjunction) && is(at + 1, word_class::complementiser))
                return at;
        return std::nullopt;
    }

    std::size_t last_before(std::size_t at) const {
        --at;
        return is(at, item_kind::comma) ? at - 1 : at;
    }

    report_announcement announced_;
    bool relative_ = false;         ///< whether the clause is one of "who" or "which"
    std::size_t reported_from_ = 0; ///< where the last report began
    std::size_t limit_ = 0;         ///< the item where the next clause of saying begins
    std::uint32_t sentence_ = none; ///< the sentence asked for last, and where it ends
    std::size_t last_ = 0;
};

} // namespace quoin::detail
