// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace quoin::detail {

/// Reads clauses that make another speak: "Reed asked Moss whether she was sorry", and all that who writes an interview
/// does: "I put it to Moss".
template <class Language>
class question_reader : item_reader {
public:
    explicit question_reader(reporting_line const& line) : item_reader(line), phrases_(line) {}

    /// Whether "I" is the subject, which in a line without marks is who writes.
    [[nodiscard]] static bool is_narrated(attribution const& clause) noexcept {
        word_class const pronoun = clause.speaker.pronoun;
        return (pronoun & word_class::first_person) && !(pronoun & word_class::oblique);
    }

    /// Whether it may be such a clause, by its verb and its subject alone.
    [[nodiscard]] static bool may_ask(attribution const& clause) noexcept {
        return (clause.classes & word_class::inquires) || is_narrated(clause);
    }

    /// "Reed asked (Moss) whether …", "Reed waited before asking (Moss) what …"
    [[nodiscard]] bool reports_question(attribution const& clause) const {
        if (!(clause.classes & word_class::inquires))
            return false;
        bool const active = clause.order == clause_order::subject_first || (clause.classes & word_class::gerund);
        return active && (is(clause.verb + 1, word_class::asks) || hearer_of_question(clause));
    }

    /// Whether the last sentence of the line reports a question.
    [[nodiscard]] bool ends_line(std::vector<attribution> const& clauses) const {
        return !clauses.empty() && line_[clauses.back().verb].sentence == line_.back().sentence &&
               reports_question(clauses.back());
    }

    /// Whom such a clause asks, who answers: the hearer of a question, or who it is about; the first whom the narrator
    /// names.
    [[nodiscard]] std::optional<noun_phrase> asked(attribution const& clause) const {
        bool const narrated = is_narrated(clause);
        if (!narrated && !reports_question(clause))
            return std::nullopt;
        if (auto const hearer = hearer_of_question(clause))
            return hearer;
        return narrated ? first_named(clause.verb + 1) : person_behind_question(clause.verb + 1);
    }

    /// The last "he" or "she", "his" or "her" of the sentence before item `stop`.
    [[nodiscard]] std::optional<noun_phrase> he_or_she_before(std::size_t stop) const {
        for (std::size_t at = stop; at-- > begin_of_question(stop);)
            if (line_[at].kind == item_kind::word && (line_[at].classes & he_or_she))
                return phrases_.pronoun(at);
        return std::nullopt;
    }

    /// Whether that sentence names a person, or says what one is.
    [[nodiscard]] bool names_somebody_before(std::size_t stop) const {
        return phrases_.holds_person_or_role(begin_of_question(stop), stop);
    }

private:
    /// Where the sentence before item `stop` begins, or what of it is looked at.
    std::size_t begin_of_question(std::size_t stop) const {
        constexpr std::size_t farthest = 16;
        return std::max<std::size_t>(line_[stop].sentence, stop > farthest ? stop - farthest : 0);
    }

    /// "asked Moss whether", "asked the nurse why", "asked her how"
    std::optional<noun_phrase> hearer_of_question(attribution const& clause) const {
        std::size_t const next = clause.verb + 1;
        if (!(clause.classes & word_class::inquires) || next + 1 >= line_.size() || line_[next].begins_sentence)
            return std::nullopt;
        if (is(next, word_class::owner) && is(next + 1, word_class::asks))
            return phrases_.pronoun(next);
        auto const hearer = phrases_.after(next);
        return hearer && is(hearer->last + 1, word_class::asks) ? hearer : std::nullopt;
    }

    /// "asked whether Moss"
    std::optional<noun_phrase> person_behind_question(std::size_t question) const {
        std::size_t const name = question + 1;
        bool const named = is(question, word_class::asks) && name < line_.size() && names_person(line_[name]);
        return named ? std::optional(phrases_.person(name)) : std::nullopt;
    }

    std::optional<noun_phrase> first_named(std::size_t begin) const {
        constexpr std::size_t farthest = 7;
        std::size_t const end = std::min(line_.size(), begin + farthest);
        for (std::size_t at = begin; at < end && !line_[at].begins_sentence; ++at)
            if (is_somebody(line_[at]))
                return phrases_.after(at);
        return std::nullopt;
    }

    static bool is_somebody(line_item const& item) {
        return names_person(item) || (is_pronoun(item.classes) && (item.classes & he_or_she));
    }

    noun_phrase_reader<Language> phrases_;
};

} // namespace quoin::detail
