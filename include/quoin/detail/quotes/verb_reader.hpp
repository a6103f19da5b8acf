// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "noun_phrases.hpp"

#include <cstddef>

namespace quoin::detail {

/// Reads what stands around a word that may be a verb: whether it is one, and what it forms a group with.
class verb_reader : item_reader {
public:
    /// What verbs that lead to speech or thought have.
    static constexpr word_class cue = word_class::says | word_class::characterises | word_class::thinks;

    explicit verb_reader(reporting_line const& line) : item_reader(line) {}

    /// "his claims", "of reports", "the call", "news reports of".
    bool is_noun(std::size_t i) const {
        word_class const classes = line_[i].classes;
        if (is(i + 1, word_class::makes_noun) && !(classes & word_class::finite))
            return true; // "think tank", "warning signs"
        if (i == 0 || line_[i].begins_sentence)
            return classes & word_class::noun_too;
        if (line_[i].capitalised && (classes & word_class::noun_too))
            return true;
        line_item const& before = line_[i - 1];
        if (before.classes & word_class::determiner && !(before.classes & word_class::adverb))
            return (classes & word_class::noun_too) ||
                   !(before.classes & (word_class::stands_alone | word_class::counts));
        if (before.classes & word_class::preposition && !(before.classes & (word_class::to | word_class::adverb)))
            return !(classes & word_class::gerund);
        if (before.possessive && !is_pronoun(before.classes) && !(before.classes & word_class::relative))
            return (classes & word_class::noun_too) || !(classes & word_class::says); // but "Lloyd’s said"
        if ((before.classes & word_class::relative) && (before.classes & word_class::oblique))
            return !leads_to_speech(i) &&
                   !is_whole_of_part(line_, i - 1); // "whose state is dry", not "one of whom said"
        if ((classes & word_class::base) && before.plural && is(i + 1, word_class::determiner))
            return false; // "angry neighbours brand the plan"
        bool const verb_form = classes & (word_class::gerund | word_class::participle);
        bool const third_person = (classes & word_class::finite) && !(classes & word_class::participle);
        if (third_person && (classes & word_class::noun_too) &&
            ((before.classes & (word_class::auxiliary | word_class::to)) || precedes_verb(i)))
            return true; // "had heard calls", "listened to claims", "Reed’s letters and emails were", "emails leaked"
        if (!(classes & word_class::noun_too) || verb_form || leads_to_speech(i))
            return false;
        if (before.kind == item_kind::number || before.classes & word_class::looks_past)
            return true;
        constexpr word_class before_verbs = personal_pronoun | word_class::relative | word_class::auxiliary |
                                            word_class::adverb | role_or_body | word_class::to;
        return before.kind == item_kind::word && !before.capitalised && !(before.classes & before_verbs);
    }

    bool precedes_verb(std::size_t i) const {
        constexpr word_class finite = word_class::auxiliary | word_class::looks_past;
        if (i + 1 >= line_.size())
            return false;
        word_class const next = line_[i + 1].classes;
        return (next & finite) || ((next & word_class::says) && (next & word_class::participle));
    }

    bool leads_to_speech(std::size_t i) const {
        if (is(i + 1, word_class::particle))
            ++i; // "point out that"
        if (i + 1 >= line_.size())
            return false;
        line_item const& next = line_[i + 1];
        return (next.classes & word_class::complementiser) || next.kind == item_kind::stretch ||
               next.kind == item_kind::colon;
    }

    /// Whether something stands beside the verb without which it says nothing.
    bool has_what_it_needs(std::size_t i) const {
        return (line_[i].classes & word_class::needs_quote) ? is_beside_quote(i) : leads_to_it(i);
    }

    /// "put it", "hit back", "put that to"
    bool leads_to_it(std::size_t i) const {
        if (i + 1 >= line_.size())
            return false;
        word_class const next = line_[i + 1].classes;
        bool const to = is(i + 2, word_class::to);
        return (next & word_class::particle) || ((next & word_class::neuter) && is_pronoun(next)) ||
               (to && (next & word_class::stands_alone));
    }

    /// "Reed went on: “…”", "“…,” Reed began.", "went on to say", "began by saying"; not "went to a “…”".
    bool is_beside_quote(std::size_t i) const {
        return follows_stretch(i) || leads_to_speech(i) || ends_clause_at(i + 1) || ends_clause_at(i + 2) ||
               leads_to_verb(i + 2);
    }

    bool leads_to_verb(std::size_t at) const {
        bool const to = (line_[at].classes & word_class::to) && is(at + 1, item_kind::word) &&
                        !(line_[at + 1].classes & word_class::determiner);
        return to || (line_[at].classes & word_class::gerund);
    }

    /// Where the verb group begins: "has also repeatedly said" is one.
    std::size_t before_auxiliaries(std::size_t i) const {
        constexpr word_class part = word_class::auxiliary | word_class::adverb | word_class::negation | word_class::to;
        constexpr std::size_t longest_group = 12;
        std::size_t begin = i;
        while (begin > 0 && i - begin < longest_group && !line_[begin].begins_sentence &&
               line_[begin - 1].kind == item_kind::word && (line_[begin - 1].classes & part) &&
               !is_pronoun(line_[begin - 1].classes))
            --begin;
        return skip_time_before(begin);
    }

    /// "Reed on Tuesday said", "Reed this past week said", "a poll earlier this year found".
    std::size_t skip_time_before(std::size_t begin) const {
        std::size_t at = begin;
        while (at > 1 && begin - at < 3 && !line_[at].begins_sentence &&
               ((line_[at - 1].classes & (word_class::time | word_class::preposition)) ||
                line_[at - 1].kind == item_kind::number ||
                ((line_[at - 1].classes & word_class::determiner) && (line_[at].classes & word_class::time))))
            --at;
        bool const held_time = at < begin && ((line_[begin - 1].classes & word_class::time) ||
                                              (line_[begin - 1].kind == item_kind::number && at + 2 == begin));
        if (!held_time || line_[at].begins_sentence)
            return begin;
        return at > 1 && (line_[at - 1].classes & word_class::adverb) && !line_[at - 1].begins_sentence ? at - 1 : at;
    }

    /// "to say", "not to say".
    bool is_infinitive(std::size_t begin, std::size_t i) const {
        while (begin < i && (line_[begin].classes & word_class::negation))
            ++begin;
        return begin < i && (line_[begin].classes & word_class::to);
    }

    bool has_auxiliary(std::size_t begin, std::size_t i) const {
        for (; begin < i; ++begin)
            if (line_[begin].classes & word_class::auxiliary)
                return true;
        return false;
    }

    bool is_passive(std::size_t begin, std::size_t i) const {
        if (!(line_[i].classes & word_class::participle))
            return false;
        std::size_t at = i;
        while (at > begin && (line_[at - 1].classes & word_class::adverb))
            --at;
        return at > begin && (line_[at - 1].classes & word_class::passive_auxiliary);
    }

    /// Her report, “…”, says.
    bool follows_title(std::size_t i) const {
        return i > 3 && line_[i - 1].kind == item_kind::comma && line_[i - 2].kind == item_kind::stretch &&
               line_[i - 3].kind == item_kind::comma && !line_[i - 2].open_ended;
    }

    bool ends_clause_at(std::size_t next) const {
        return next >= line_.size() || line_[next].kind == item_kind::colon || line_[next].kind == item_kind::stop ||
               line_[next].kind == item_kind::comma || line_[next].begins_sentence;
    }

    /// "a clerk who complained said", "half of those asked said": the verb of a clause that ends with it, or all that
    /// is left of one; not "whose report said".
    bool is_before_main_verb(std::size_t i) const {
        if (i == 0 || i + 1 >= line_.size() || !(line_[i].classes & cue) || !is_main_verb(i + 1))
            return false;
        word_class const before = line_[i - 1].classes;
        bool const those = (before & word_class::stands_alone) && (line_[i].classes & word_class::participle);
        return those || ((before & word_class::relative) && !(before & word_class::oblique));
    }

    /// The item behind the subject of the verb whose group begins at `begin`.
    std::size_t end_of_subject(std::size_t begin) const {
        if (begin < 2 || !is_before_main_verb(begin - 1))
            return begin;
        return (line_[begin - 2].classes & word_class::relative) ? begin - 2 : begin - 1;
    }

    /// "a clerk whose ship sank after it was lost (said)", "who left when she was born (has said)": a verb stands
    /// right before the one that begins at item `begin`.
    bool ends_in_verb(std::size_t begin) const {
        if (begin < 4)
            return false;
        line_item const& last = line_[begin - 1];
        constexpr word_class auxiliary = word_class::passive_auxiliary | word_class::auxiliary;
        constexpr word_class verb = word_class::looks_past | word_class::participle | word_class::describes;
        return (last.classes & verb) && last.kind == item_kind::word && !last.capitalised &&
               ((line_[begin - 2].classes & auxiliary) || is_pronoun(line_[begin - 2].classes));
    }

private:
    /// "said", but not "report" or "saying".
    bool is_main_verb(std::size_t i) const {
        word_class const classes = line_[i].classes;
        constexpr word_class speech = word_class::says | word_class::characterises;
        return line_[i].kind == item_kind::word && (classes & speech) && (classes & word_class::finite) &&
               !(classes & word_class::noun_too);
    }
};

} // namespace quoin::detail
