// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"
#include "sentence_end.hpp"

#include <cstddef>

namespace quoin::detail {

/// Tells which clauses of saying report what was said, and where in its sentence such a clause stands.
class reporting_clause_reader : item_reader {
public:
    reporting_clause_reader(reporting_line const& line, sentence_end_finder const& last_of_sentence)
        : item_reader(line), last_of_sentence_(last_of_sentence) {}

    /// Verbs of thought, past ones that take quoted words, and nouns report only what "that" announces at once: "hopes
    /// that …", "ruled that …", "his claim that …".
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
               (that && ((clause.classes & word_class::thinks) || rules(clause)));
    }

    /// "points out that", "shot back that"
    bool points_out(attribution const& clause) const {
        return is(clause.last + 1, word_class::particle) && is(clause.last + 2, word_class::complementiser);
    }

    /// "…, Reed said, …"
    bool is_aside(attribution const& clause) const {
        std::size_t const begin = line_[clause.verb].sentence;
        return clause.order == clause_order::subject_first && clause.first > begin &&
               is(clause.first - 1, item_kind::comma) && !follows_stretch(clause.first) &&
               is(clause.last + 1, item_kind::comma) && clause.last + 3 < last_of_sentence_(clause.last) &&
               line_[clause.last + 2].kind != item_kind::stretch;
    }

    /// "…, Ely Radio has learned."
    bool closes_sentence(attribution const& clause) const {
        return clause.order == clause_order::subject_first && clause.first > 0 &&
               is(clause.first - 1, item_kind::comma) && last_of_sentence_(clause.last) <= clause.last;
    }

private:
    /// "ruled (that)", "echoed (that)", but not "issues (that)"
    static bool rules(attribution const& clause) {
        return (clause.classes & word_class::characterises) && (clause.classes & word_class::participle);
    }

    /// "records show", "a poll found", "inspectors came and found"; not "she found", "to show".
    bool is_evidence(attribution const& clause) const {
        bool const goes_on = clause.order == clause_order::shared && is(clause.verb, word_class::finite) &&
                             is(clause.verb - 1, word_class::conjunction);
        return (goes_on || clause.order == clause_order::subject_first) && is_description(clause.speaker);
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

    sentence_end_finder const& last_of_sentence_;
};

} // namespace quoin::detail
