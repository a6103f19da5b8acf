// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../quote.hpp"
#include "attributed_line.hpp"
#include "subject_reader.hpp"

#include <cstddef>
#include <optional>

namespace quoin::detail {

/// Who speaks according to a mark beside a quote.
struct speaker_label {
    attribution_rule rule = attribution_rule::none;
    noun_phrase speaker;
    extent cue;
};

/// Finds speakers whom a colon or a dash names, without a verb that is known.
template <class Language>
class label_reader {
public:
    explicit label_reader(attributed_line const& line) : line_(line), phrases_(line.line()), subjects_(line.line()) {}

    /// “…” — Reed
    std::optional<speaker_label> behind_dash(std::size_t p, quote_shape const& shape) const {
        std::size_t const next = p + 1;
        if (next + 1 >= items().size() || items()[next].kind != item_kind::dash)
            return std::nullopt;
        if (items()[next + 1].kind == item_kind::person)
            return speaker_label{attribution_rule::dash, phrases_.person(next + 1), items()[next].where};
        if (auto const owner = who_is_named(next + 1); owner && items()[owner->last].possessive)
            return speaker_label{attribution_rule::dash, *owner, items()[next].where};
        std::size_t const last = shape.ends_sentence() ? last_of_signature(next + 1) : next;
        if (last == next)
            return std::nullopt;
        return speaker_label{attribution_rule::dash, phrases_.phrase(next + 1, last), items()[next].where};
    }

    /// “I begged for help”: Widow’s fury at the trust: a headline goes on with whom it quotes.
    std::optional<speaker_label> behind_colon(std::size_t p) const {
        if (Language::verb_second || p + 2 >= items().size() || items()[p + 1].kind != item_kind::colon ||
            !line_.begins_sentence(p))
            return std::nullopt;
        auto const named = who_is_named(p + 2);
        return named ? std::optional(speaker_label{attribution_rule::colon, *named, items()[p + 1].where})
                     : std::nullopt;
    }

    /// “…,” was the message from Reed; “…” That is the view of Reed; “…,” was Reed’s verdict; “…,” came the reply, by
    /// nobody who is named.
    std::optional<speaker_label> behind_copula(std::size_t p, quote_shape const& shape) const {
        constexpr word_class copula = word_class::passive_auxiliary | word_class::looks_past;
        std::size_t at = p + 1;
        bool const comma = at < items().size() && items()[at].kind == item_kind::comma;
        bool const that = shape.ends_sentence() && at < items().size() && items()[at].begins_sentence &&
                          (items()[at].classes & word_class::stands_alone);
        if (comma || that)
            ++at;
        if (Language::verb_second || at + 2 >= items().size() || !line_.begins_sentence(p) ||
            !(items()[at].classes & copula))
            return std::nullopt;
        bool const was = !that && (items()[at].classes & word_class::passive_auxiliary);
        if (auto const whose = whose_words(at + 1, was && (comma || shape.ends_in_comma())))
            return whose;
        if (!(items()[at + 1].classes & word_class::determiner))
            return std::nullopt;
        line_item const& message = items()[at + 2];
        if (!(message.classes & (word_class::statement | word_class::body | word_class::according)))
            return std::nullopt;
        if (at + 4 < items().size() && (items()[at + 3].classes & word_class::joins_nouns) &&
            !(items()[at + 3].classes & word_class::to))
            if (auto const source = phrases_.after(at + 4))
                return speaker_label{attribution_rule::after, *source, message.where};
        bool const ends = at + 3 >= items().size() || items()[at + 3].kind == item_kind::stop;
        if (!ends || !(message.classes & word_class::statement))
            return std::nullopt;
        return speaker_label{attribution_rule::after, noun_phrase{.first = at, .last = at}, message.where};
    }

    /// "Reed’s verdict", "her blunt reply", "the mayor’s answer": who owns words that a noun tells to be some, or that
    /// are, `surely`, somebody's.
    std::optional<speaker_label> whose_words(std::size_t owner, bool surely) const {
        constexpr std::size_t longest = 4;
        std::size_t const last = last_of_owner(owner);
        bool const owns = items()[last].possessive || (items()[last].classes & word_class::owner);
        std::size_t end = last + 1;
        while (end < items().size() && end - last <= longest && items()[end].kind == item_kind::word &&
               phrase_words<Language>::may_be_noun(items()[end]))
            ++end;
        if (!owns || end == last + 1 || !(surely || (items()[end - 1].classes & word_class::statement)))
            return std::nullopt;
        bool const person = items()[last].kind == item_kind::person;
        bool const pronoun = is_pronoun(items()[last].classes) || (items()[last].classes & word_class::owner);
        noun_phrase const speaker = person    ? phrases_.person(last)
                                    : pronoun ? phrases_.pronoun(last)
                                              : phrases_.phrase(owner, last);
        return speaker_label{attribution_rule::after, speaker, items()[end - 1].where};
    }

    /// "Reed’s", "the mayor’s", "Ely Harbour’s": where a phrase ends that may own something.
    std::size_t last_of_owner(std::size_t first) const {
        constexpr std::size_t longest = 4;
        std::size_t last = first;
        while (last + 1 < items().size() && last - first < longest && items()[last].kind == item_kind::word &&
               !items()[last].possessive &&
               (items()[last].capitalised || (items()[last].classes & word_class::definite)))
            ++last;
        return last;
    }

    /// “…,” Reed, the mayor of Ely, whose boat it was, opined: what comes behind the comma is the subject of a clause
    /// of saying, though it is not seen how that goes on.
    std::optional<speaker_label> behind_comma(std::size_t p, quote_shape const& shape) const {
        if (Language::verb_second || !shape.ends_in_comma() || !line_.begins_sentence(p) || p + 1 >= items().size() ||
            !names_person(items()[p + 1]) || items()[p + 1].begins_sentence)
            return std::nullopt;
        return speaker_label{attribution_rule::after, phrases_.person(p + 1), {}};
    }

    /// When asked, Reed shot back: “…”: a name, a verb that is not known, and little else between two stops.
    std::optional<speaker_label> who_shot_back(std::size_t p) const {
        constexpr std::size_t longest = 6;
        if (p < 3 || (items()[p - 1].kind != item_kind::colon && items()[p - 1].kind != item_kind::comma))
            return std::nullopt;
        std::size_t first = p - 1;
        while (first > 0 && p - first <= longest && items()[first - 1].kind == item_kind::word &&
               !line_.begins_sentence(first))
            --first;
        if (first < 2 || p - first < 3 || p - first > longest || !names_person(items()[first - 1]))
            return std::nullopt;
        if (line_.passed_verb_since(first) || !may_be_verb(items()[first]))
            return std::nullopt;
        if (items()[first - 2].kind != item_kind::comma &&
            (items()[p - 1].kind != item_kind::colon || !begins_with_person(first)))
            return std::nullopt;
        return speaker_label{attribution_rule::colon, phrases_.person(first - 1), items()[first].where};
    }

    /// Reed: “…”
    std::optional<speaker_label> before_colon(std::size_t p) const {
        if (p < 2 || items()[p - 1].kind != item_kind::colon || line_.begins_sentence(p - 1) || is_label(p - 1))
            return std::nullopt;
        auto named = phrases_.before(p - 1);
        if (!named || !line_.begins_line_entry(named->first))
            named = subjects_.sentence_subject(p - 1);
        if (auto const whose = whose_view(p - 1))
            named = whose;
        if (!named || is_mere_time(*named))
            return std::nullopt;
        return speaker_label{attribution_rule::colon, without_what_touches(*named), items()[p - 1].where};
    }

    /// "EXCLUSIVE: “…”": two words or less that name nobody.
    bool is_label(std::size_t colon) const {
        constexpr std::size_t longest = 2;
        std::size_t const first = items()[colon].sentence;
        return colon - first <= longest && !phrases_.names_somebody(first, colon);
    }

    /// The same, but not "Then: “…”", which goes on with who speaks.
    bool is_heading(std::size_t colon) const {
        constexpr word_class goes_on = word_class::adverb | word_class::conjunction | word_class::preposition;
        return is_label(colon) && !(items()[items()[colon].sentence].classes & goes_on);
    }

private:
    /// "09:14 Health secretary", "A source hit back": without the time before a role, and the verb behind it.
    noun_phrase without_what_touches(noun_phrase const& named) const {
        if (!is_description(named))
            return named;
        line_item const& owner = items()[named.first];
        bool const owned = owner.kind == item_kind::person && owner.possessive && named.last > named.first;
        if (owned && !(items()[named.last].classes & role_or_body))
            return phrases_.person(named.first); // "Reed’s diagnosis is blunt:"
        std::size_t first = named.first;
        std::size_t last = named.last;
        while (first < last && items()[first].kind == item_kind::number && items()[first + 1].capitalised)
            ++first;
        std::size_t role = first;
        while (role < last && !(items()[role].classes & word_class::role))
            ++role;
        constexpr word_class part = word_class::preposition | word_class::role | word_class::conjunction;
        bool const verb = role < last && items()[role + 1].kind == item_kind::word && !items()[role].possessive &&
                          !items()[role + 1].capitalised && !(items()[role + 1].classes & part);
        return phrases_.phrase(first, verb ? role : last);
    }

    /// Widow’s, Health chief Ann Reed, Angry mum
    std::optional<noun_phrase> who_is_named(std::size_t first) const {
        constexpr std::size_t longest = 5;
        for (std::size_t at = first; at < items().size() && at < first + longest; ++at) {
            line_item const& item = items()[at];
            if (item.kind == item_kind::person)
                return phrases_.person(at);
            if (!is_word_like(item.kind) || !phrase_words<Language>::is_modifier(item) ||
                (item.classes & word_class::looks_past))
                return std::nullopt;
            if (item.classes & word_class::role)
                return phrases_.phrase(first, at);
        }
        return std::nullopt;
    }

    /// The sentence, whose verb may be item `verb`.
    bool begins_with_person(std::size_t verb) const {
        auto const subject = phrases_.before(verb, false);
        return subject && subject->person != none && line_.begins_line_entry(subject->first);
    }

    /// "Then, after a moment:"
    bool is_mere_time(noun_phrase const& named) const {
        return is_description(named) && !line_.begins_sentence(named.first) &&
               (items()[named.first].classes & word_class::determiner) &&
               (items()[named.first - 1].classes & word_class::preposition) &&
               !phrases_.names_somebody(named.first, named.last + 1);
    }

    /// "For Reed, the answer is simple: “…”", "For him, …"
    std::optional<noun_phrase> whose_view(std::size_t colon) const {
        std::size_t const first = items()[colon].sentence;
        if (first + 3 >= colon || !(items()[first].classes & word_class::preposition) ||
            items()[first + 2].kind != item_kind::comma)
            return std::nullopt;
        line_item const& viewer = items()[first + 1];
        bool const named = names_person(viewer);
        if (!named && !(viewer.classes & he_or_she))
            return std::nullopt;
        auto const thing = phrases_.after(first + 3);
        bool const is_thing =
            thing && is_description(*thing) && !phrases_.holds_person_or_role(thing->first, thing->last + 1);
        if (!is_thing)
            return std::nullopt;
        return named ? phrases_.person(first + 1) : phrases_.pronoun(first + 1);
    }

    reporting_line const& items() const {
        return line_.line();
    }

    /// Words with capitals, and nothing else, up to the end of the line or the next quote; `first` - 1 if there are
    /// none.
    std::size_t last_of_signature(std::size_t first) const {
        constexpr std::size_t longest = 5;
        std::size_t at = first;
        while (at < items().size() && at - first < longest && items()[at].capitalised &&
               items()[at].kind == item_kind::word)
            ++at;
        bool const ends = at == items().size() || items()[at].kind == item_kind::stretch ||
                          (items()[at].kind == item_kind::stop && at + 1 == items().size());
        return ends ? at - 1 : first - 1;
    }

    static bool may_be_verb(line_item const& word) {
        constexpr word_class no_verb = word_class::preposition | word_class::conjunction | word_class::relative;
        return !word.capitalised && !(word.classes & no_verb);
    }

    attributed_line const& line_;
    noun_phrase_reader<Language> phrases_;
    subject_reader<Language> subjects_;
};

} // namespace quoin::detail
