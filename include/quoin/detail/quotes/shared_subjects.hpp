// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"
#include "subject_reader.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace quoin::detail {

/// Finds the subject of a verb that has none beside it: "He opened the hall, adding that …", "He apologised and
/// said …".
template <class Language>
class shared_subject_reader : item_reader {
public:
    explicit shared_subject_reader(reporting_line const& line) : item_reader(line), phrases_(line), subjects_(line) {}

    /// The subject of the verb at item i, behind the attributions found so far: that of the clause of saying before it,
    /// otherwise the one of the sentence, unless that of a nearer clause stands between.
    std::optional<noun_phrase> subject_of(std::size_t i, std::vector<attribution> const& earlier) const {
        if (auto const relative = relative_before(i))
            return relative;
        if (shares_with_last(i, earlier))
            return shared_with(i, outer_clause(i, earlier));
        if (begins_introduction(i))
            return subjects_.subject_after(i);
        if (auto const pronoun = subjects_.pronoun_between(line_[i].sentence, i))
            return pronoun;
        auto const subject = subjects_.sentence_subject(i);
        if (subject && subjects_.is_thing(*subject))
            if (auto const nearer = subject_of_subordinate(i))
                return nearer;
        return subject;
    }

private:
    bool shares_with_last(std::size_t i, std::vector<attribution> const& earlier) const {
        if (earlier.empty())
            return false;
        attribution const& last = earlier.back();
        return line_[last.verb].sentence == line_[i].sentence && last.verb >= subjects_.main_clause(i) &&
               last.order != clause_order::passive && last.order != clause_order::possessed;
    }

    /// "Describing it as …, Reed", "In describing it as …, Reed"
    bool begins_introduction(std::size_t i) const {
        return line_[i].begins_sentence ||
               (line_[i - 1].begins_sentence && (line_[i - 1].classes & word_class::preposition));
    }

    /// "The row began when pilots came to Ely and said …": whoever the nearer clause is about.
    std::optional<noun_phrase> subject_of_subordinate(std::size_t i) const {
        constexpr std::size_t farthest = 24;
        for (std::size_t at = i; at > 0 && i - at < farthest && !line_[at].begins_sentence; --at) {
            if (!(line_[at].classes & word_class::asks) || !(line_[at].classes & word_class::subordinator))
                continue;
            auto const who = phrases_.after(at + 1);
            return who && phrases_.names_somebody(who->first, who->last + 1) ? who : std::nullopt;
        }
        return std::nullopt;
    }

    /// "Moss, who runs the club and called it …": no comma closes the clause that "who" begins.
    std::optional<noun_phrase> relative_before(std::size_t i) const {
        constexpr std::size_t farthest = 16;
        for (std::size_t at = i; at > 0 && i - at < farthest && !line_[at].begins_sentence; --at) {
            line_item const& before = line_[at - 1];
            if (!is_word_like(before.kind))
                break;
            if (before.classes & word_class::relative)
                return phrases_.before(at, false);
        }
        return std::nullopt;
    }

    /// "Reed said Moss had told her …, adding": behind a comma, the clause that holds the others; "Reed said they knew
    /// … and warned": in any case where the others tell what is thought.
    attribution const& outer_clause(std::size_t i, std::vector<attribution> const& earlier) const {
        std::size_t last = earlier.size() - 1;
        while (last > 0 && (follows(i, item_kind::comma) || !(earlier[last].classes & word_class::says)) &&
               holds(earlier[last - 1], earlier[last]))
            --last;
        return earlier[last];
    }

    static bool holds(attribution const& outer, attribution const& inner) {
        return (outer.classes & word_class::says) && outer.order == clause_order::subject_first &&
               inner.order == clause_order::subject_first && outer.last < inner.first && inner.first <= outer.last + 2;
    }

    /// "Reed fired a clerk who said …, adding": behind a comma, the subject is that of the sentence.
    noun_phrase shared_with(std::size_t i, attribution const& earlier) const {
        if (!follows(i, item_kind::comma))
            return earlier.speaker;
        if (line_[i].classes & word_class::gerund)
            if (auto const nearer = subjects_.pronoun_between(earlier.verb, i))
                return *nearer;
        bool const relative = earlier.speaker.stands_for != earlier.speaker.where;
        auto const subject = relative ? subjects_.sentence_subject(earlier.first) : std::nullopt;
        return subject && subject->person != none ? *subject : earlier.speaker;
    }

    noun_phrase_reader<Language> phrases_;
    subject_reader<Language> subjects_;
};

} // namespace quoin::detail
