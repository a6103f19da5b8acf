// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"
#include "verb_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace quoin::detail {

/// Finds attributions without a verb: "according to Reed", "Reed’s claim that …".
template <class Language>
class source_reader : item_reader {
public:
    explicit source_reader(reporting_line const& line) : item_reader(line), phrases_(line), verbs_(line) {}

    /// "according to Reed", "in her view"; item i is "according", or "view".
    std::optional<attribution> according(std::size_t i) const {
        if (Language::verb_second && (line_[i].classes & word_class::statement))
            return according_to_words(i);
        std::size_t const begin = is(i + 1, word_class::to) ? i + 2 : i + 1;
        if (begin == i + 1 && !Language::verb_second)
            return in_view_of(i);
        auto speaker = phrases_.after(begin);
        if (!speaker || ((line_[i].classes & word_class::adverb) && !is_so_clause(i, *speaker)))
            return std::nullopt;
        if (auto const named = name_behind(*speaker))
            speaker = named;
        return from_source(i, line_[begin - 1].where, *speaker);
    }

    /// "Reed’s lawyer, Tom Moss, …": the name behind a role, where nothing more is said of it.
    std::optional<noun_phrase> name_behind(noun_phrase const& role) const {
        if (role.person != none || role.last + 2 >= line_.size() || line_[role.last + 1].kind != item_kind::comma ||
            !phrases_.holds_person_or(word_class::role | word_class::stands_alone, role.first, role.last + 1))
            return std::nullopt;
        auto const name = phrases_.after(role.last + 2);
        if (!name || name->person == none || !(verbs_.ends_clause_at(name->last + 1) || is_of_somewhere(*name)))
            return std::nullopt;
        return name;
    }

    /// "Tom Moss of Ely Radio."
    bool is_of_somewhere(noun_phrase const& name) const {
        std::size_t const preposition = name.last + 1;
        if (preposition + 1 >= line_.size() || !(line_[preposition].classes & word_class::joins_nouns))
            return false;
        auto const place = phrases_.after(preposition + 1);
        return place && verbs_.ends_clause_at(place->last + 1);
    }

    /// "Reed’s claim that …", "his promise to “…”"; "chants of “…”" has nobody who is told.
    std::optional<attribution> possessed(std::size_t i) const {
        if (auto const owned = owned_by(i))
            return owned;
        bool const leads_on = i + 2 < line_.size() &&
                              (line_[i + 1].classes & (word_class::preposition | word_class::to)) &&
                              line_[i + 2].kind == item_kind::stretch;
        if (!leads_on || !line_[i].plural || follows_subject(i))
            return std::nullopt;
        return make_attribution(line_, i, i, i, noun_phrase{.first = i, .last = i}, clause_order::possessed);
    }

    /// The same, or "in the words of Reed".
    std::optional<attribution> possessed_or_words(std::size_t i) const {
        if (auto const owned = possessed(i))
            return owned;
        return Language::verb_second ? std::nullopt : in_words_of(i);
    }

private:
    /// "In her view, …", "In Reed’s opinion, …"
    std::optional<attribution> in_view_of(std::size_t i) const {
        if (i < 2 || i + 1 >= line_.size() || line_[i + 1].kind != item_kind::comma || !line_[i - 2].begins_sentence ||
            !(line_[i - 2].classes & word_class::joins_nouns))
            return std::nullopt;
        line_item const& owner = line_[i - 1];
        bool const named = owner.kind == item_kind::person && owner.possessive;
        if (!named && !(owner.classes & word_class::owner))
            return std::nullopt;
        attribution found = from_source(i, line_[i].where, named ? phrases_.person(i - 1) : phrases_.pronoun(i - 1));
        found.first = i - 2;
        found.cue.begin = line_[i - 2].where.begin;
        return found;
    }

    std::optional<attribution> in_words_of(std::size_t i) const {
        if (i < 2 || i + 2 >= line_.size() || !line_[i].plural || !(line_[i - 1].classes & word_class::definite) ||
            !(line_[i - 2].classes & word_class::joins_nouns) || !(line_[i + 1].classes & word_class::joins_any))
            return std::nullopt;
        bool const apart = line_[i - 2].begins_sentence || line_[i - 3].kind == item_kind::comma ||
                           line_[i - 3].kind == item_kind::stretch;
        auto const speaker = apart ? phrases_.after(i + 2) : std::nullopt;
        if (!speaker)
            return std::nullopt;
        attribution found = from_source(i, line_[i + 1].where, *speaker);
        found.first = i - 2;
        found.cue.begin = line_[i - 2].where.begin;
        return found;
    }

    std::optional<attribution> owned_by(std::size_t i) const {
        std::size_t at = i;
        for (std::size_t steps = 0; at > 0 && steps < 3 && !line_[at].begins_sentence; ++steps) {
            line_item const& owner = line_[--at];
            if (owner.kind == item_kind::person && owner.possessive)
                return made_by_owner(at, i, phrases_.person(at));
            if (owner.kind != item_kind::word)
                return std::nullopt;
            if (owner.classes & word_class::owner)
                return made_by_owner(at, i, phrases_.pronoun(at));
            if (owner.possessive && owner.capitalised)
                return made_by_owner(at, i, phrases_.phrase(at, at));
            constexpr word_class outside = outside_noun_phrases | word_class::preposition | word_class::determiner;
            if ((owner.classes & outside) || speaks_itself(at, i))
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// "Reed’s lawyer claims that …": whoever stands between an owner and what may be a verb.
    bool speaks_itself(std::size_t at, std::size_t i) const {
        return at + 1 == i && (line_[at].classes & word_class::role) && (line_[i].classes & word_class::says);
    }

    /// "Reed calls for “…”": a verb, not the noun.
    bool follows_subject(std::size_t i) const {
        if (i == 0 || line_[i].begins_sentence)
            return false;
        line_item const& before = line_[i - 1];
        return names_person(before) || is_pronoun(before.classes) ||
               (before.classes & (word_class::relative | word_class::complementiser));
    }

    /// "Reed’s claim that …" says what was claimed; "Reed’s comments on …" need not.
    attribution made_by_owner(std::size_t owner, std::size_t i, noun_phrase const& speaker) const {
        constexpr word_class leads_on = word_class::complementiser | word_class::to | word_class::joins_any;
        attribution found = make_attribution(line_, owner, i, i, speaker, clause_order::possessed);
        if (!verbs_.leads_to_speech(i) && !is(i + 1, leads_on))
            found.classes |= word_class::thinks;
        return found;
    }

    /// "nach Angaben der Polizei", "seiner Meinung nach".
    std::optional<attribution> according_to_words(std::size_t i) const {
        if (i == 0)
            return std::nullopt;
        if (line_[i - 1].classes & word_class::owner)
            return is(i + 1, word_class::preposition)
                       ? std::optional(from_source(i, line_[i + 1].where, phrases_.pronoun(i - 1)))
                       : std::nullopt;
        std::size_t before = i - 1;
        if (before > 0 && (line_[before].classes & word_class::determiner))
            --before;
        if (!(line_[before].classes & word_class::preposition))
            return std::nullopt;
        bool const of = is(i + 1, word_class::by);
        auto const speaker = phrases_.after(i + (of ? 2 : 1));
        if (!speaker)
            return std::nullopt;
        attribution found = from_source(i, line_[i].where, *speaker);
        found.first = before;
        found.cue.begin = line_[before].where.begin;
        return found;
    }

    attribution from_source(std::size_t i, extent last_of_cue, noun_phrase const& source) const {
        attribution found =
            make_attribution(line_, i, std::max(i, last_with_maker(source)), i, source, clause_order::according);
        found.cue.end = last_of_cue.end;
        return found;
    }

    /// Where a source ends with who made or found it: "documents seen by Ely Radio".
    std::size_t last_with_maker(noun_phrase const& source) const {
        std::size_t const participle = source.last + 1;
        if (!is_description(source) || participle + 2 >= line_.size() || line_[participle].kind != item_kind::word ||
            line_[participle].capitalised || !(line_[participle + 1].classes & word_class::by))
            return source.last;
        auto const maker = phrases_.after(participle + 2);
        return maker ? maker->last : source.last;
    }

    /// "…, so Reed.": what is an adverb elsewhere names a source between a comma and the end of a clause.
    bool is_so_clause(std::size_t i, noun_phrase const& speaker) const {
        bool const apart = follows(i, item_kind::comma) || follows(i, item_kind::stretch);
        return apart && (follows_stretch(i) || verbs_.ends_clause_at(speaker.last + 1));
    }

    noun_phrase_reader<Language> phrases_;
    verb_reader verbs_;
};

} // namespace quoin::detail
