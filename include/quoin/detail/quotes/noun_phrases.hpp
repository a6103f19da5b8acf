// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "epithets.hpp"
#include "phrase_words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

/// Who speaks: the noun phrase beside a verb of saying, found without a parser.
namespace quoin::detail {

/// A person, a pronoun, or a phrase such as "a spokesperson for the council"; items [first, last] of a line.
struct noun_phrase {
    std::size_t first = 0;
    std::size_t last = 0;
    extent where = {};
    std::uint32_t person = none;              ///< index, where the phrase names one person
    word_class pronoun = word_class::nothing; ///< what kind of pronoun, if it is one
    extent stands_for = {};                   ///< what "who" and "which" refer to; otherwise the phrase itself
};

/// A person, or a pronoun for one.
constexpr bool is_one_person(noun_phrase const& phrase) noexcept {
    return phrase.person != none || (phrase.pronoun & he_or_she);
}

/// "the mayor", "a poll": neither the name of a person nor a pronoun.
constexpr bool is_description(noun_phrase const& phrase) noexcept {
    return phrase.person == none && phrase.pronoun == word_class::nothing;
}

/// Reads noun phrases off one line.
template <class Language>
class noun_phrase_reader : item_reader {
public:
    explicit noun_phrase_reader(reporting_line const& line) : item_reader(line), words_(line) {}

    /// The phrase that ends before item `end`; `with_apposition` lets it be cut off by commas or dashes: "Ito, the
    /// mayor, said".
    std::optional<noun_phrase> before(std::size_t end, bool with_apposition = true) const {
        if (end == 0 || begins_sentence(end))
            return std::nullopt;
        line_item const& last = line_[end - 1];
        if (last.kind == item_kind::comma || (last.kind == item_kind::stretch && last.open_ended))
            return with_apposition ? before_apposition(end - 1) : std::nullopt;
        if (last.kind == item_kind::dash)
            return with_apposition ? before_dashes(end - 1) : std::nullopt;
        if (last.kind == item_kind::person)
            return last.possessive ? std::nullopt : std::optional(person_before(end - 1));
        if (is_whole_of_part(line_, end - 1))
            return phrase(end - 3, end - 1);
        if (is_pronoun(last.classes))
            return pronoun(end - 1);
        if (last.classes & word_class::relative)
            return antecedent(end - 1);
        return nominal_before(end);
    }

    /// The phrase that begins at item `begin`: "said Ann Reed", "said a spokesman for the bank".
    std::optional<noun_phrase> after(std::size_t begin) const {
        constexpr std::size_t most_adverbs = 4;
        std::size_t const farthest = std::min(line_.size(), begin + most_adverbs);
        while (begin < farthest && (line_[begin].classes & word_class::adverb) &&
               !(line_[begin].classes & word_class::determiner))
            ++begin;
        if (begin >= line_.size() || begins_sentence(begin))
            return std::nullopt;
        return after_boundary(begin);
    }

    /// The same, where a sentence may begin.
    std::optional<noun_phrase> after_boundary(std::size_t begin) const {
        return is_pronoun(line_[begin].classes) ? pronoun(begin) : nominal_after(begin);
    }

    noun_phrase person(std::size_t at) const {
        return {at, at, line_[at].where, line_[at].index, word_class::nothing, line_[at].where};
    }

    noun_phrase pronoun(std::size_t at) const {
        return {at, at, line_[at].where, none, line_[at].classes, line_[at].where};
    }

    noun_phrase phrase(std::size_t first, std::size_t last) const {
        extent const where(line_[first].where.begin, line_[last].where.end);
        return {first, last, where, none, word_class::nothing, where};
    }

    /// Whether items [begin, end) name a person, or say what one is.
    bool holds_person_or_role(std::size_t begin, std::size_t end) const {
        return holds_person_or(word_class::role, begin, end);
    }

    /// Whether items [begin, end) name a person, or say what a person or a body is.
    bool names_somebody(std::size_t begin, std::size_t end) const {
        return holds_person_or(role_or_body, begin, end);
    }

    /// Whether items [begin, end) name a person, or hold a word of one of these classes.
    bool holds_person_or(word_class classes, std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at < end; ++at)
            if (line_[at].kind == item_kind::person || (line_[at].classes & classes))
                return true;
        return false;
    }

private:
    static constexpr std::size_t longest = 16;

    bool begins_sentence(std::size_t at) const {
        return at < line_.size() && line_[at].begins_sentence;
    }

    /// "Ann Reed", but "a spokesman for Ann Reed".
    noun_phrase person_before(std::size_t at) const {
        if (!begins_sentence(at) && at > 1 && words_.joins_to_noun(at - 1))
            if (auto whole = nominal_before(at + 1); whole && whole->first < at - 1)
                return *whole;
        return with_modifiers(at);
    }

    /// A person with what stands before the name: "the former health secretary Ann Reed" begins at "the", as "the
    /// head of Ely Radio’s choir Ann Reed" does.
    noun_phrase with_modifiers(std::size_t at) const {
        noun_phrase named = person(at);
        while (named.first > 0 && !begins_sentence(named.first) && at - named.first < longest &&
               (words_.is_modifier(line_[named.first - 1]) || words_.joins_roles(named.first - 1) ||
                joins_to_title(named.first - 1, at)))
            --named.first;
        return named;
    }

    /// "Ely College of Music head (Ann Reed)", "the Institute of Music’s head (Ann Reed)", "Minister for Fish (Ann
    /// Reed)": a preposition within the title of the person at item `at`; not "a friend of union boss (Ann Reed)".
    bool joins_to_title(std::size_t preposition, std::size_t at) const {
        if (Language::capital_nouns || preposition + 1 == at || !words_.joins_to_noun(preposition))
            return false;
        std::size_t title = preposition + 1;
        while (title < at && !line_[title].possessive)
            ++title;
        bool const owned = title < at && (line_[preposition].classes & word_class::joins_any);
        bool const head_is_role = line_[preposition - 1].classes & word_class::role;
        if (line_[at - 1].classes & word_class::role)
            return owned || (!head_is_role && line_[preposition - 1].capitalised);
        return head_is_role && !line_[preposition - 1].plural && names_field(preposition + 1) &&
               !holds_person_or_role(preposition + 1, at) && is_without_determiner(preposition - 1);
    }

    /// "(Minister for) Fish", "(mum of) two", "(head of) public health", "(leader of) the council", but not "(mum of)
    /// tragic".
    bool names_field(std::size_t at) const {
        constexpr word_class relation = word_class::woman | word_class::man;
        bool const related = line_[at - 2].classes & relation;
        return !related || line_[at].capitalised || counts_children(line_, at);
    }

    /// "Minister", "Culture Secretary", but not "the secretary", of which `last` is the last item.
    bool is_without_determiner(std::size_t last) const {
        std::size_t first = last;
        while (first > 0 && last - first < longest && !begins_sentence(first) && words_.is_modifier(line_[first - 1]) &&
               !(line_[first].classes & word_class::determiner))
            --first;
        return !(line_[first].classes & word_class::determiner);
    }

    /// Only people are "who", and may ask so.
    bool is_who(std::size_t relative) const {
        return line_[relative].classes & word_class::asks;
    }

    /// "the review by Ann Reed (who)", but "a spokesman for Ann Reed (who)": the phrase before item `end`.
    bool names_maker(std::size_t end) const {
        line_item const& last = line_[end - 1];
        if (!names_person(last))
            return false;
        std::size_t const first = with_modifiers(end - 1).first;
        return first > 1 && !begins_sentence(first) && words_.joins_to_noun(first - 1) &&
               !(line_[first - 2].classes & word_class::role) && line_[first - 2].kind != item_kind::person;
    }

    /// "the bank, which said", "Reed - who said": the phrase before "who" or "which".
    std::optional<noun_phrase> antecedent(std::size_t relative) const {
        if (relative == 0 || begins_sentence(relative))
            return std::nullopt;
        item_kind const before_relative = line_[relative - 1].kind;
        bool const apart = before_relative == item_kind::comma || before_relative == item_kind::dash;
        std::size_t const last = relative - (apart ? 1 : 0);
        if (last == 0 || (line_[last - 1].classes & word_class::relative))
            return std::nullopt;
        auto found = is_who(relative) && names_maker(last) ? with_modifiers(last - 1) : before(last, false);
        if (found) {
            found->stands_for = found->where;
            found->where = line_[relative].where;
            found->last = relative;
        }
        return found;
    }

    /// Walks left over nouns, adjectives and the prepositions that join them, as far as a determiner or a boundary.
    std::optional<noun_phrase> nominal_before(std::size_t end) const {
        std::size_t const last = end - 1;
        if (!words_.may_be_noun(line_[last]) && !(line_[last].classes & word_class::determiner))
            return std::nullopt;
        if (words_.is_verb(line_[last]) || words_.is_no_head(last) ||
            (words_.is_mere_determiner(line_[last]) && !counts_children(line_, last)))
            return std::nullopt;
        std::size_t first = last;
        std::size_t at = end;
        while (at > 0 && end - at < longest) {
            line_item const& item = line_[--at];
            bool const last_of_sentence = item.begins_sentence;
            if (at < last && belongs_somewhere(at)) {
                noun_phrase named = with_modifiers(at);
                named.last = last;
                return named;
            }
            if ((item.classes & word_class::determiner) && !words_.is_within_name(at)) {
                first = at;
                if (last_of_sentence || at == 0 || !words_.goes_on_before(at))
                    break;
            } else if (item.classes & word_class::preposition) {
                if (!words_.joins_to_noun(at))
                    break;
            } else if (words_.is_within_name(at) ||
                       (words_.may_be_noun(item) && !(at < last && words_.is_verb_alone(at)) &&
                        !words_.follows_noun(at))) {
                first = at;
            } else if (!words_.joins_names(at) && !words_.joins_list(at) && !words_.joins_roles(at)) {
                break;
            }
            if (last_of_sentence)
                break;
        }
        return phrase(first, last);
    }

    /// "Ann Reed (of Ely Radio)"
    bool belongs_somewhere(std::size_t name) const {
        return names_person(line_[name]) && (line_[name + 1].classes & word_class::preposition);
    }

    /// "the first", where nothing more of the phrase follows: a determiner, and an adverb that ends the sentence.
    bool is_ordinal_phrase(std::size_t begin) const {
        return begin + 1 < line_.size() && (line_[begin].classes & word_class::definite) &&
               (line_[begin + 1].classes & word_class::adverb) && !line_[begin + 1].begins_sentence &&
               (begin + 2 == line_.size() || line_[begin + 2].kind == item_kind::stop);
    }

    /// Walks right as far as a boundary. A person who is not joined by a preposition is the phrase: "said Labour leader
    /// Ann Reed"; otherwise the whole is: "said an aide to Ann Reed".
    std::optional<noun_phrase> nominal_after(std::size_t begin) const {
        if (!words_.may_be_noun(line_[begin]) && !(line_[begin].classes & word_class::determiner))
            return std::nullopt;
        if (words_.is_verb(line_[begin]) || (line_[begin].classes & word_class::gerund) || words_.is_no_modifier(begin))
            return std::nullopt;
        bool joined = false;
        bool before_head = words_.is_mere_determiner(line_[begin]);
        std::size_t last = begin;
        for (std::size_t at = begin; at < line_.size() && at - begin < longest; ++at) {
            line_item const& item = line_[at];
            if (at > begin && item.begins_sentence)
                break;
            if (names_person(item) && (!joined || with_modifiers(at).first <= begin))
                return person(at);
            bool const joins = at > begin && words_.joins_to_noun(at);
            joined = joined || joins;
            if (at > begin + 1 && words_.follows_verb_behind_name(at))
                return phrase(begin, at - 2);
            if (at > begin && (item.classes & word_class::determiner) && words_.begins_time(at))
                break;
            if (counts_children(line_, at))
                last = at;
            if (joins || (item.classes & word_class::determiner) || words_.joins_names(at) ||
                (at > begin && (words_.joins_list(at) || words_.joins_roles(at))))
                continue;
            if (at > begin && ((before_head && words_.may_stand_before_head(item)) || words_.goes_on_behind(at)))
                continue;
            if (!words_.may_be_noun(item) || (at > begin && (words_.is_verb_alone(at) || words_.is_past(item))))
                break;
            if (at > begin && (words_.ends_with_role(last, at) || words_.follows_noun(at)))
                break;
            last = at;
            before_head = false;
        }
        if (last > begin || !words_.is_mere_determiner(line_[begin]))
            return phrase(begin, last);
        return is_ordinal_phrase(begin) ? std::optional(phrase(begin, begin + 1)) : std::nullopt;
    }

    /// "Ann Reed, the mayor of Ely, said": from right to left, the first part between commas that ends in a name and is
    /// no relative clause; where there is none, the part that begins the sentence.
    std::optional<noun_phrase> before_apposition(std::size_t comma) const {
        constexpr std::size_t farthest = 60;
        std::size_t end = comma;
        for (std::size_t steps = 0; end > 0 && steps < 8; ++steps) {
            std::size_t const begin = part_before(end, comma > farthest ? comma - farthest : 0);
            bool const first_of_sentence = line_[begin].begins_sentence || begin == 0 || is_boundary(begin - 1);
            if (begin < end && begins_with_name(begin, end))
                return person(begin);
            if (begin < end && names_body(begin, end))
                return phrase(begin, end - 1);
            if (begin < end && names_subject(begin, end, first_of_sentence) && !ends_relative(begin)) {
                auto const found = before(end, false);
                if (found && (begins_clause(begin, found->last) || !holds_verb(begin, found->first)))
                    return found;
            }
            if (first_of_sentence || begin == 0)
                return std::nullopt;
            end = begin - 1;
        }
        return std::nullopt;
    }

    /// "the dockers’ union, (the Ely Dockers,) said": capitals behind what a body is.
    bool names_body(std::size_t begin, std::size_t end) const {
        std::size_t const name = line_[begin].classes & word_class::definite ? begin + 1 : begin;
        if (Language::capital_nouns || begin < 2 || begins_sentence(begin) || name >= end)
            return false;
        std::size_t const first = part_before(begin - 1, begin > longest ? begin - longest : 0);
        line_item const& body = line_[begin - 2];
        if (!line_[first].begins_sentence)
            return false; // "Reed, editor of its newspaper, the Ely Echo, said"
        if (body.kind != item_kind::word || body.capitalised || body.plural || !(body.classes & word_class::body) ||
            !words_.is_capitalised_noun(line_[name]) || !words_.is_capitalised_noun(line_[end - 1]))
            return false;
        for (std::size_t at = name; at < end; ++at)
            if (line_[at].kind != item_kind::word || !(line_[at].capitalised || words_.joins_capitals(at)))
                return false;
        return true;
    }

    /// "Ann Reed – the mayor of Ely – said", where the second dash is item `dash`.
    std::optional<noun_phrase> before_dashes(std::size_t dash) const {
        constexpr std::size_t farthest = 30;
        for (std::size_t at = dash; at > 1 && dash - at < farthest && !begins_sentence(at); --at)
            if (line_[at - 1].kind == item_kind::dash)
                return begins_sentence(at - 1) ? std::nullopt : before(at - 1, false);
        return std::nullopt;
    }

    /// "Reed, who rows with her sister, (Moss,) said": a part that tells whom the clause before it spoke of last.
    bool ends_relative(std::size_t begin) const {
        if (begin < 3 || !names_person(line_[begin]) || begins_sentence(begin) || !is(begin - 2, word_class::role))
            return false;
        std::size_t const first = part_before(begin - 1, begin > longest ? begin - longest : 0);
        return line_[first].classes & word_class::relative;
    }

    bool is_boundary(std::size_t at) const {
        item_kind const kind = line_[at].kind;
        if (kind == item_kind::stretch)
            return at == 0 || line_[at - 1].kind != item_kind::comma || at + 1 >= line_.size() ||
                   line_[at + 1].kind != item_kind::comma || line_[at].open_ended;
        return kind == item_kind::stop || kind == item_kind::colon;
    }

    /// Where the part between commas begins that ends at `end`.
    std::size_t part_before(std::size_t end, std::size_t farthest) const {
        std::size_t begin = end;
        while (begin > farthest && line_[begin - 1].kind != item_kind::comma && !is_boundary(begin - 1)) {
            --begin;
            if (line_[begin].begins_sentence)
                break;
        }
        return begin;
    }

    bool holds_verb(std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at < end; ++at)
            if (words_.is_verb(line_[at]) || (line_[at].classes & (word_class::auxiliary | word_class::looks_past)))
                return true;
        return false;
    }

    /// "(the mayor,) Ann Reed of Ely Radio": a name with where its bearer belongs, or what letters follow it.
    bool begins_with_name(std::size_t begin, std::size_t end) const {
        line_item const& name = line_[begin];
        if (!names_person(name) || begin + 1 >= end || begins_sentence(begin))
            return false;
        line_item const& next = line_[begin + 1];
        bool const of = words_.joins_to_name(begin + 1);
        bool const letters = begin + 2 == end && next.capitalised && next.classes == word_class::nothing;
        return (of || letters) && !holds_verb(begin, end);
    }

    bool names_subject(std::size_t begin, std::size_t end, bool first_of_sentence) const {
        line_item const& first = line_[begin];
        line_item const& last = line_[end - 1];
        bool const named = names_person(last);
        if (named && begins_clause(begin, end - 1))
            return true;
        if (first.classes & (word_class::relative | word_class::subordinator))
            return false;
        if ((first.classes & word_class::preposition) || (first.classes & word_class::gerund))
            return false;
        bool const role_first = (first.classes & (word_class::determiner | word_class::role)) && !first.capitalised;
        if (named)
            return first_of_sentence || !role_first || is_named_role(begin, end);
        return first_of_sentence && end - begin < 12;
    }

    /// "plumber Ann Reed", "the Rt Hon Ann Reed", but not "a clerk supporting Ann Reed" or "a clerk of Ann Reed".
    bool is_named_role(std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at + 1 < end; ++at)
            if (line_[at].classes & (word_class::looks_present | word_class::gerund))
                return false;
        return with_modifiers(end - 1).first <= begin;
    }

    /// "in what Reed, the mayor, called", "As Reed, the mayor, said": a clause begins right before item `at`.
    bool begins_clause(std::size_t begin, std::size_t at) const {
        if (at == begin || !(line_[at - 1].classes & word_class::subordinator))
            return false;
        return at - 1 == begin || !(line_[at - 1].classes & word_class::preposition);
    }

    phrase_words<Language> words_;
};

} // namespace quoin::detail
