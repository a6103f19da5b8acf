// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "reporting_line.hpp"

#include <cstddef>
#include <span>

namespace quoin::detail {

/// Words that cannot stand in a noun phrase, so that one ends beside them.
inline constexpr word_class outside_noun_phrases = word_class::auxiliary | word_class::relative |
                                                   word_class::subordinator | word_class::complementiser |
                                                   word_class::conjunction | word_class::negation;

/// "one of them", "some of whom", where `at` is "them" or "whom".
inline bool is_whole_of_part(std::span<line_item const> line, std::size_t at) {
    return at > 1 && !line[at].begins_sentence && !line[at - 1].begins_sentence &&
           (is_pronoun(line[at].classes) || (line[at].classes & word_class::relative)) &&
           (line[at - 1].classes & word_class::joins_any) && (line[at - 2].classes & word_class::stands_alone);
}

/// Says of the words of one line what they can be in a noun phrase, and which of them join two parts of one.
template <class Language>
class phrase_words : item_reader {
public:
    explicit phrase_words(reporting_line const& line) : item_reader(line) {}

    /// What stands before a name and belongs to it: "the former health secretary".
    static bool is_modifier(line_item const& item) {
        bool const noun = may_be_noun(item) && !is_verb(item) && !(item.classes & word_class::participle);
        return noun || (item.classes & word_class::determiner);
    }

    /// True for a preposition that makes one phrase of what is on both sides: "the head of", "a spokesman for".
    bool joins_to_noun(std::size_t preposition) const {
        line_item const& item = line_[preposition];
        if (preposition == 0 || item.begins_sentence || !(item.classes & word_class::joins_nouns))
            return false;
        line_item const& noun = line_[preposition - 1];
        bool const time = is(preposition + 1, word_class::time);
        bool const stands_alone = noun.classes & word_class::stands_alone; // "one of", "many of"
        if (!(may_be_noun(noun) || stands_alone) || is_verb(noun) || time || leads_to_statement(preposition))
            return false;
        return (item.classes & word_class::joins_any) || (noun.classes & role_or_body) || joins_capitals(preposition) ||
               joins_to_name(preposition) || needs_complement(preposition - 1);
    }

    /// "a person (close) to the fund", "people (briefed) on it"
    bool needs_complement(std::size_t at) const {
        return (line_[at].classes & word_class::complemented) && at > 0 && !line_[at].begins_sentence &&
               (line_[at - 1].classes & role_or_body) && is(at + 1, word_class::joins_nouns);
    }

    /// "Action on Fish": a preposition within a name.
    bool joins_capitals(std::size_t preposition) const {
        return !Language::capital_nouns && preposition + 1 < line_.size() &&
               is_capitalised_noun(line_[preposition - 1]) && is_capitalised_noun(line_[preposition + 1]);
    }

    /// "Ann Reed from Ely Radio", "Ann Reed from the harbour": a preposition between a person and where she belongs.
    bool joins_to_name(std::size_t preposition) const {
        if (Language::capital_nouns || preposition + 1 >= line_.size() ||
            !(line_[preposition].classes & word_class::joins_nouns))
            return false;
        line_item const& name = line_[preposition - 1];
        line_item const& next = line_[preposition + 1];
        return names_person(name) && (is_capitalised_noun(next) || (next.classes & word_class::definite));
    }

    /// "Department for Fish, Ferries and Music": a comma within a name.
    bool joins_list(std::size_t comma) const {
        return line_[comma].kind == item_kind::comma && comma > 0 && ends_list(comma + 1) && begins_list(comma);
    }

    /// "Marks and Spencer", "Health and Social Care".
    bool joins_names(std::size_t conjunction) const {
        if (conjunction == 0 || conjunction + 1 >= line_.size() || line_[conjunction].begins_sentence ||
            !(line_[conjunction].classes & word_class::conjunction) ||
            (line_[conjunction].classes & word_class::contrasts))
            return false;
        return is_capitalised_noun(line_[conjunction - 1]) && is_capitalised_noun(line_[conjunction + 1]);
    }

    static bool is_capitalised_noun(line_item const& item) {
        return item.kind == item_kind::word && item.capitalised && !item.possessive && may_be_noun(item);
    }

    /// "Save Our Piers": a determiner with a capital, behind another capital.
    bool is_within_name(std::size_t at) const {
        line_item const& item = line_[at];
        return !Language::capital_nouns && at > 0 && item.kind == item_kind::word && item.capitalised &&
               !item.begins_sentence && (item.classes & word_class::determiner) && line_[at - 1].capitalised &&
               line_[at - 1].kind == item_kind::word && !(line_[at - 1].classes & word_class::preposition);
    }

    static bool may_be_noun(line_item const& item) {
        if (item.kind == item_kind::person || item.kind == item_kind::number)
            return true;
        if (item.kind != item_kind::word || (item.classes & outside_noun_phrases) || is_pronoun(item.classes))
            return false;
        return !(item.classes & (word_class::preposition | word_class::adverb | word_class::determiner));
    }

    static bool is_verb(line_item const& item) {
        return item.kind == item_kind::word && !item.capitalised &&
               (item.classes & (word_class::says | word_class::characterises | word_class::thinks)) &&
               !(item.classes & (word_class::noun_too | role_or_body | word_class::naming));
    }

    /// The same, but not in "think tank", "warning signs".
    bool is_verb_alone(std::size_t at) const {
        return is_verb(line_[at]) && !is(at + 1, word_class::makes_noun);
    }

    /// "claimed", "voted", but not "claim".
    static bool is_past(line_item const& item) {
        bool const past = (item.classes & word_class::participle) && !(item.classes & word_class::base);
        return item.kind == item_kind::word && !item.capitalised && (past || (item.classes & word_class::looks_past));
    }

    /// Where nouns have capitals: a small word right behind one, which is a verb, or anything but part of the phrase.
    bool follows_noun(std::size_t at) const {
        if constexpr (!Language::capital_nouns)
            return false;
        if (at == 0 || line_[at].kind != item_kind::word || line_[at].capitalised || line_[at].begins_sentence)
            return false;
        line_item const& before = line_[at - 1];
        return before.kind == item_kind::person ||
               (before.kind == item_kind::word && before.capitalised && before.classes == word_class::nothing) ||
               (before.capitalised && (before.classes & (role_or_body | word_class::statement)));
    }

    /// Where nouns have capitals: a small word that stands for nothing by itself.
    bool is_no_head(std::size_t at) const {
        return Language::capital_nouns && line_[at].kind == item_kind::word && !line_[at].capitalised &&
               !(line_[at].classes & word_class::stands_alone);
    }

    /// Where nouns have capitals: a small word before an article or a preposition begins no phrase.
    bool is_no_modifier(std::size_t at) const {
        if (!Language::capital_nouns || line_[at].capitalised || line_[at].kind != item_kind::word ||
            (line_[at].classes & word_class::determiner))
            return false;
        constexpr word_class outside = word_class::determiner | word_class::preposition | word_class::adverb;
        return at + 1 >= line_.size() || line_[at + 1].kind != item_kind::word || (line_[at + 1].classes & outside);
    }

    /// "the", but not "one", which is a phrase by itself.
    static bool is_mere_determiner(line_item const& item) {
        return (item.classes & word_class::determiner) && !(item.classes & word_class::stands_alone);
    }

    /// "the candidate (sent)", "the plan to (send)": a small word behind a role or a body, that is neither, is taken
    /// for a verb; but not in "the chief (medical) officer", "the minister for (health)". The last noun before is
    /// `head`.
    bool ends_with_role(std::size_t head, std::size_t next) const {
        return (line_[head].classes & role_or_body) && !line_[head].possessive && may_be_small_verb(next) &&
               !begins_complement(head + 1, next) && !leads_to_role(next);
    }

    /// "Ely Radio cut (its) forecast": a small word between a name and a determiner is taken for a verb.
    bool follows_verb_behind_name(std::size_t determiner) const {
        line_item const& verb = line_[determiner - 1];
        return !Language::capital_nouns && (line_[determiner].classes & word_class::owner) &&
               verb.kind == item_kind::word && !verb.capitalised && verb.classes == word_class::nothing &&
               is_capitalised_noun(line_[determiner - 2]);
    }

    /// "a recently retired teacher", "the alleged victim"
    static bool may_stand_before_head(line_item const& item) {
        return item.classes & (word_class::adverb | word_class::participle | word_class::looks_past);
    }

    /// "the Ely-(born) teacher", "a person (close) to the fund": looks like the end of the phrase, and is not.
    bool goes_on_behind(std::size_t at) const {
        return describes_role(at) || needs_complement(at);
    }

    /// "the (general) secretary and chief executive", "the health and social care secretary": the conjunction joins two
    /// roles of one person, or what one role is for.
    bool joins_roles(std::size_t conjunction) const {
        if (Language::capital_nouns || conjunction < 2 || !(line_[conjunction].classes & word_class::conjunction) ||
            (line_[conjunction].classes & word_class::contrasts))
            return false;
        line_item const& before = line_[conjunction - 1];
        bool const role = (before.classes & word_class::role) && !before.plural && before.kind == item_kind::word;
        bool const field =
            may_be_small_verb(conjunction - 1) && (line_[conjunction - 2].classes & word_class::definite);
        return (role || field) && leads_to_role(conjunction + 1);
    }

    /// "spokesman for (the) bank", "the (two) banks": what stands before a determiner belongs to its phrase.
    bool goes_on_before(std::size_t determiner) const {
        line_item const& before = line_[determiner - 1];
        bool const two = (before.classes & word_class::determiner) && !(before.classes & word_class::owner);
        return two || joins_to_noun(determiner - 1) || joins_to_noun(determiner);
    }

    /// "the minister (last week)", but not "player of (the week)", "a (four-year) plan".
    bool begins_time(std::size_t determiner) const {
        return determiner > 0 && is(determiner + 1, word_class::time) && may_be_noun(line_[determiner - 1]);
    }

private:
    /// "the Ely-(born) teacher", "the Ely-(based) music charity"
    bool describes_role(std::size_t at) const {
        return (line_[at].classes & word_class::describes) &&
               (is(at + 1, role_or_body) || (is(at + 2, role_or_body) && may_be_small_verb(at + 1)));
    }

    /// "the minister in a letter": where the minister says something, not which minister it is; but "a clerk on the
    /// call".
    bool leads_to_statement(std::size_t preposition) const {
        return !(line_[preposition].classes & word_class::joins_any) && preposition + 2 < line_.size() &&
               (line_[preposition + 1].classes & word_class::determiner) &&
               !(line_[preposition + 1].classes & word_class::definite) &&
               (line_[preposition + 2].classes & word_class::statement);
    }

    bool begins_complement(std::size_t preposition, std::size_t next) const {
        return !Language::capital_nouns && preposition < next && joins_to_noun(preposition) &&
               !(line_[preposition].classes & word_class::to);
    }

    bool may_be_small_verb(std::size_t at) const {
        line_item const& item = line_[at];
        return item.kind == item_kind::word && !item.capitalised &&
               (item.classes == word_class::nothing ||
                (item.classes & (word_class::looks_present | word_class::particle)));
    }

    /// "(medical) officer", "(further education) officer"
    bool leads_to_role(std::size_t at) const {
        constexpr std::size_t most = 2;
        std::size_t const end = at + most;
        while (at < end && at + 1 < line_.size() && may_be_small_verb(at))
            ++at;
        return at < line_.size() && !line_[at].plural && !line_[at].capitalised &&
               (line_[at].classes & word_class::role);
    }

    static constexpr std::size_t longest_list = 6;

    bool is_part_of_list(std::size_t at) const {
        return is_capitalised_noun(line_[at]) || line_[at].kind == item_kind::comma;
    }

    /// "Ferries and Music"
    bool ends_list(std::size_t begin) const {
        std::size_t at = begin;
        while (at < line_.size() && at < begin + longest_list && is_part_of_list(at))
            ++at;
        return at < line_.size() && joins_names(at);
    }

    /// "Department for Fish"
    bool begins_list(std::size_t end) const {
        std::size_t at = end;
        while (at > 1 && end - at < longest_list && is_part_of_list(at - 1))
            --at;
        return at > 1 && at < end && (line_[at - 1].classes & word_class::joins_nouns) && line_[at - 2].capitalised &&
               (line_[at - 2].classes & word_class::body);
    }
};

} // namespace quoin::detail
