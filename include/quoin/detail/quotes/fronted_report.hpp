// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "dateline.hpp"
#include "reporting_clause.hpp"

#include <cstddef>

namespace quoin::detail {

/// Finds reports that stand before their clause of saying.
class fronted_report_reader : item_reader {
public:
    fronted_report_reader(reporting_line const& line, reporting_clause_reader const& clauses,
                          sentence_end_finder const& last_of_sentence)
        : item_reader(line), clauses_(clauses), last_of_sentence_(last_of_sentence) {}

    /// "Rates will rise, Reed said on Monday."; "Rates will rise, according to Reed, who …"
    extent before(attribution const& clause) const {
        std::size_t const begin = behind_dateline(line_, line_[clause.verb].sentence);
        bool const after_comma = clause.first > begin && is(clause.first - 1, item_kind::comma);
        bool const according = clause.order == clause_order::according;
        if (clause.order == clause_order::shared)
            return {}; // "The letter, headed “Row on”, told Reed to leave."
        if (clause.first < begin + 2 || (!after_comma && !according) || (clause.classes & word_class::gerund))
            return {};
        if (!according && clause.order != clause_order::verb_first && !clauses_.is_aside(clause) && !ends_soon(clause))
            return {};
        std::size_t last = clause.first - (after_comma ? 2 : 1);
        if (is_apposition(clause)) {
            std::size_t const end = before_part(begin, last);
            if (holds(end + 2, last, word_class::subordinator))
                return {}; // "Reed, 70, came after her doctor, Bob Lee, wrote to her"
            if (is(end + 2, word_class::conjunction))
                return {}; // "It rained, and the mayor, Reed, agreed"
            last = end;
        }
        if (last < begin + 2 || is_introduction(begin, last) || names_role(begin, last))
            return {};
        return extent(line_[begin].where.begin, line_[last].where.end);
    }

private:
    /// "The firm’s lawyer, Bob Lee, replied": a name between commas right before the verb only says who the lawyer is.
    bool is_apposition(attribution const& clause) const {
        return clause.speaker.person != none && clause.order == clause_order::subject_first &&
               is(clause.speaker.last + 1, item_kind::comma) && verb_group_begins(clause.speaker.last + 2, clause.verb);
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
    bool ends_soon(attribution const& clause) const {
        constexpr std::size_t longest = 8;
        std::size_t const end = last_of_sentence_(clause.last);
        if (end <= clause.last)
            return true;
        std::size_t const next = clause.last + 1;
        bool const last_night = is(next, word_class::determiner) && is(next + 1, word_class::time);
        if (end - clause.last > longest || !(last_night || is(next, word_class::time | word_class::preposition) ||
                                             (clause.classes & word_class::addresses)))
            return false;
        for (std::size_t at = next; at <= end; ++at)
            if (is(at, word_class::complementiser | word_class::auxiliary) || is(at, item_kind::stretch))
                return false;
        return true;
    }

    reporting_clause_reader const& clauses_;
    sentence_end_finder const& last_of_sentence_;
};

} // namespace quoin::detail
