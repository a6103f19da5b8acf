// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"
#include "verb_reader.hpp"

#include <cstddef>
#include <optional>

namespace quoin::detail {

/// Finds who speaks where the verb has no tense of its own, and its subject stands before it: "with Reed saying", "led
/// Reed to say".
template <class Language>
class nonfinite_reader : item_reader {
public:
    explicit nonfinite_reader(reporting_line const& line) : item_reader(line), phrases_(line), verbs_(line) {}

    /// "Reed saying", "quoted Reed as saying", "Reed was quoted as saying", "with one of her notices saying", "Reed
    /// regretted saying".
    std::optional<attribution> gerund(std::size_t i) const {
        std::size_t const begin = verbs_.before_auxiliaries(i);
        if (begin > 0 && names_person(line_[begin - 1]) && !line_[begin].begins_sentence)
            return make_attribution(line_, begin - 1, i, i, phrases_.person(begin - 1), clause_order::subject_first);
        if (auto const cited = who_is_cited(i))
            return make_attribution(line_, i, i, i, *cited, clause_order::shared);
        if (auto const recalled = recalled_before(i))
            return make_attribution(line_, recalled->first, i, i, *recalled, clause_order::subject_first);
        if (auto const object = object_before(i))
            return make_attribution(line_, i, i, i, *object, clause_order::subject_first);
        if (auto const with = object_of_with(i))
            return make_attribution(line_, with->first, i, i, *with, clause_order::subject_first);
        if (auto const who = subject_of_verb_before(i))
            return make_attribution(line_, i, i, i, *who, clause_order::shared);
        return std::nullopt;
    }

    /// "Responding to claims of …": what others said.
    bool answers_others(std::size_t i) const {
        return line_[i].begins_sentence && (line_[i].classes & word_class::says) && is(i + 1, word_class::to);
    }

    /// "This led Reed to say", "that Reed was asked to say": who stands before the "to", or before the verb there.
    std::optional<noun_phrase> who_is_to(std::size_t to) const {
        if (to < 2 || line_[to].begins_sentence || line_[to - 1].begins_sentence)
            return std::nullopt;
        constexpr word_class verb = word_class::looks_past | word_class::participle;
        bool const after_verb = line_[to - 1].classes & verb;
        if (!after_verb && (line_[to - 2].classes & (word_class::preposition | word_class::by)))
            return std::nullopt;
        std::size_t const end = after_verb ? verbs_.before_auxiliaries(to - 1) : to;
        auto const who = is_her(end) ? phrases_.pronoun(end - 1) : phrases_.before(end, false);
        return who && (is_one_person(*who) || is_led(*who)) ? who : std::nullopt;
    }

private:
    /// "The loss led (the council) to warn": a body that a thing leads to speak.
    bool is_led(noun_phrase const& who) const {
        if (who.first < 2 || !(line_[who.first - 1].classes & word_class::looks_past))
            return false;
        auto const cause = phrases_.before(who.first - 1, false);
        return cause && is_description(*cause) && !phrases_.names_somebody(cause->first, cause->last + 1) &&
               phrases_.names_somebody(who.first, who.last + 1);
    }

    /// "Reed recalled a nurse telling her", "Reed remembers her mother saying"
    std::optional<noun_phrase> recalled_before(std::size_t i) const {
        constexpr word_class recalls = word_class::says | word_class::thinks | word_class::hears;
        auto const who = phrases_.before(i, false);
        bool const recalled = who && is_description(*who) && who->first > 0 && !line_[who->first].begins_sentence &&
                              (line_[who->first - 1].classes & recalls) &&
                              phrases_.names_somebody(who->first, who->last + 1);
        return recalled ? who : std::nullopt;
    }

    /// "Reed was quoted as saying", "Reed is recorded as saying"
    std::optional<noun_phrase> who_is_cited(std::size_t i) const {
        if (i < 4 || !is(i - 1, word_class::subordinator) || !is(i - 1, word_class::preposition) ||
            !is(i - 2, word_class::participle | word_class::looks_past) || !is(i - 3, word_class::passive_auxiliary))
            return std::nullopt;
        return phrases_.before(verbs_.before_auxiliaries(i - 2));
    }

    /// "quoted Reed as saying", "blamed Reed for saying": the object of another verb; not "blamed Reed for thinking".
    std::optional<noun_phrase> object_before(std::size_t i) const {
        if (i < 3 || line_[i].begins_sentence || !(line_[i - 1].classes & word_class::preposition))
            return std::nullopt;
        auto const object = phrases_.before(i - 1, false);
        if (!object || object->first == 0 || line_[object->first].begins_sentence)
            return std::nullopt;
        constexpr word_class no_speech = word_class::addresses | word_class::thinks;
        bool const as = line_[i - 1].classes & word_class::subordinator;
        bool const of = (line_[i - 1].classes & word_class::joins_nouns) && !(line_[i - 1].classes & word_class::by) &&
                        !(line_[i].classes & no_speech);
        word_class const verb = line_[object->first - 1].classes;
        bool const takes_object = (as && (verb & word_class::cites)) || (of && (verb & word_class::characterises));
        return takes_object ? object : std::nullopt;
    }

    /// "with one of her notices saying".
    std::optional<noun_phrase> object_of_with(std::size_t i) const {
        auto const named = phrases_.before(i, false);
        bool const with = named && named->first > 1 && (line_[named->first - 1].classes & word_class::preposition) &&
                          line_[named->first - 2].kind == item_kind::comma;
        return with ? named : std::nullopt;
    }

    /// "Reed regretted saying"
    std::optional<noun_phrase> subject_of_verb_before(std::size_t i) const {
        if (i < 2 || line_[i].begins_sentence || !(line_[i - 1].classes & word_class::looks_past))
            return std::nullopt;
        auto const who = phrases_.before(verbs_.before_auxiliaries(i - 1), false);
        return who && is_one_person(*who) ? who : std::nullopt;
    }

    /// "led her to say"
    bool is_her(std::size_t end) const {
        return end > 0 && (line_[end - 1].classes & word_class::owner) && (line_[end - 1].classes & he_or_she);
    }

    noun_phrase_reader<Language> phrases_;
    verb_reader verbs_;
};

} // namespace quoin::detail
