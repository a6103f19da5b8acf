// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "noun_phrases.hpp"
#include "verb_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace quoin::detail {

/// Finds the subjects of clauses whose finite verb stands second, whatever comes first, and last if they are
/// subordinate: as in German.
template <class Language>
class verb_second_reader : item_reader {
public:
    explicit verb_second_reader(reporting_line const& line) : item_reader(line), phrases_(line), verbs_(line) {}

    /// The subject of the finite verb i, which stands before the verb or behind it.
    std::optional<noun_phrase> subject_of(std::size_t i) const {
        if (auto const subordinate = subject_of_subordinate(i))
            return subordinate;
        auto const behind = nominative_at(i + 1);
        bool const opens = opens_with_subject(i);
        if (behind && (!opens || is_pronoun(behind->pronoun) || is_surely_nominative(*behind)))
            return behind->pronoun & word_class::neuter ? place_of_words(*behind, i).value_or(*behind) : *behind;
        if (!opens)
            return std::nullopt;
        auto const before = phrases_.before(i);
        return before && !is_oblique(*before) ? before : std::nullopt;
    }

    /// Who the sentence that item `within` belongs to is about: the first phrase before `within` that no preposition
    /// governs and no case forbids.
    std::optional<noun_phrase> sentence_subject(std::size_t within) const {
        for (std::size_t at = begin_of_search(within); at < within; ++at) {
            line_item const& item = line_[at];
            bool const governed = item.classes & word_class::preposition;
            auto const phrase = governed ? after(at + 1) : after(at);
            if (!phrase || phrase->first >= within)
                continue;
            if (!governed && !is_oblique(*phrase))
                return phrase;
            at = phrase->last;
        }
        return std::nullopt;
    }

    /// The subject of the participle i that closes a clause: behind the auxiliary if that opens the clause ("…, hatte
    /// Reed gesagt"), otherwise that of the sentence.
    std::optional<noun_phrase> subject_of_participle(std::size_t i) const {
        std::size_t begin = i;
        while (begin > begin_of_search(i) && line_[begin - 1].kind != item_kind::comma)
            --begin;
        if (line_[begin].classes & word_class::auxiliary)
            if (auto const behind = nominative_at(begin + 1))
                return behind;
        return sentence_subject(i);
    }

    /// "wird von vielen als “…” bezeichnet": who does it, behind the preposition of the passive.
    std::optional<noun_phrase> agent_before(std::size_t i) const {
        for (std::size_t at = i; at-- > begin_of_search(i);)
            if (line_[at].classes & word_class::by)
                return after(at + 1);
        return std::nullopt;
    }

    /// A passive whose auxiliary stands far from the participle i: "wird … genannt".
    bool is_passive(std::size_t i) const {
        for (std::size_t at = i; at-- > begin_of_search(i) && line_[at].kind != item_kind::comma;)
            if (line_[at].classes & word_class::passive_auxiliary)
                return true;
        return is(i + 1, word_class::passive_auxiliary);
    }

    /// The phrase that begins at item `at`, unless it can be no subject.
    std::optional<noun_phrase> nominative_at(std::size_t at) const {
        auto const found = phrases_.after(at);
        return found && !is_oblique(*found) ? found : std::nullopt;
    }

private:
    static constexpr std::size_t farthest = 40;

    /// The sentence of item i, or as much of it as is looked at.
    std::size_t begin_of_search(std::size_t i) const {
        return std::max<std::size_t>(line_[i].sentence, i > farthest ? i - farthest : 0);
    }

    std::optional<noun_phrase> after(std::size_t at) const {
        return at < line_.size() && line_[at].kind != item_kind::stretch ? phrases_.after_boundary(at) : std::nullopt;
    }

    bool is_oblique(noun_phrase const& phrase) const {
        return line_[phrase.first].classes & word_class::oblique;
    }

    /// "… brachte die Sprecherin zum Ausdruck": behind a verb, a person is its subject sooner than its object.
    bool is_surely_nominative(noun_phrase const& phrase) const {
        return (phrase.person != none || phrases_.holds_person_or_role(phrase.first, phrase.last + 1)) &&
               !phrases_.holds_person_or_role(begin_of_search(phrase.first), phrase.first);
    }

    /// False if what stands first in the clause is no subject: "Gestern", "In Ely", "Ähnlich", "Die Frage, ob …,".
    bool opens_with_subject(std::size_t i) const {
        std::size_t at = line_[i].sentence;
        constexpr word_class before_subject = word_class::conjunction | word_class::adverb;
        std::size_t const end = std::min(i, at + farthest);
        while (at < end && (line_[at].classes & before_subject) && !is_pronoun(line_[at].classes))
            ++at;
        if (at == end)
            return false;
        line_item const& first = line_[at];
        constexpr word_class never =
            word_class::preposition | word_class::subordinator | word_class::according | word_class::oblique;
        if (first.classes & never)
            return false;
        if (first.kind == item_kind::person || (first.classes & (word_class::determiner | role_or_body)))
            return true;
        return is_pronoun(first.classes) || first.capitalised || at + 1 < i;
    }

    /// "…, wie der Rat gestern mitteilte", "Reed, der gestern mitteilte": the verb closes the clause.
    std::optional<noun_phrase> subject_of_subordinate(std::size_t i) const {
        constexpr std::size_t longest = 25;
        if (!verbs_.ends_clause_at(i + 1) && !is(i + 1, item_kind::stretch))
            return std::nullopt;
        std::size_t begin = i;
        while (begin > 0 && i - begin < longest && !line_[begin].begins_sentence && is_word_like(line_[begin - 1].kind))
            --begin;
        if (begin + 1 >= i)
            return std::nullopt;
        if (line_[begin].classes & (word_class::subordinator | word_class::complementiser))
            return nominative_at(begin + 1);
        return is_relative(begin) ? phrases_.before(begin - 1, false) : std::nullopt;
    }

    /// "…, der am Montag …": an article behind a comma, with no noun of its own.
    bool is_relative(std::size_t begin) const {
        if (begin < 2 || line_[begin].begins_sentence || line_[begin - 1].kind != item_kind::comma)
            return false;
        line_item const& next = line_[begin + 1];
        constexpr word_class no_noun = word_class::preposition | word_class::adverb | word_class::determiner |
                                       word_class::auxiliary | word_class::negation;
        bool const article = line_[begin].classes & (word_class::determiner | word_class::relative);
        return article && ((next.classes & no_noun) || is_pronoun(next.classes));
    }

    /// "heißt es in der Meldung", "Aus Paris hieß es": who or what speaks stands behind a preposition.
    std::optional<noun_phrase> place_of_words(noun_phrase const& it, std::size_t i) const {
        std::size_t const next = it.last + 1;
        if (next + 1 < line_.size() && (line_[next].classes & word_class::preposition))
            return phrases_.after(next + 1);
        std::size_t const first = line_[i].sentence;
        if (first + 1 < i && (line_[first].classes & word_class::preposition))
            return phrases_.after(first + 1);
        return std::nullopt;
    }

    noun_phrase_reader<Language> phrases_;
    verb_reader verbs_;
};

} // namespace quoin::detail
