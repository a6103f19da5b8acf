// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "dateline.hpp"
#include "noun_phrases.hpp"
#include "source_reader.hpp"
#include "verb_second.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

namespace quoin::detail {

/// Finds whom a sentence is about, where that does not stand beside the verb.
template <class Language>
class subject_reader : item_reader {
public:
    explicit subject_reader(reporting_line const& line) : item_reader(line), phrases_(line) {}

    /// Who the sentence that item `within` belongs to is about, as far as it can be told: in "At noon in Ely, the mayor
    /// opened …" the mayor. Looks no further than `within`.
    std::optional<noun_phrase> sentence_subject(std::size_t within) const {
        if constexpr (Language::verb_second)
            return verb_second_reader<Language>(line_).sentence_subject(within);
        std::size_t const begin = skip_introduction(behind_dateline(line_, line_[within].sentence), within);
        for (std::size_t at = begin; at < within && at < begin + 10; ++at) {
            line_item const& item = line_[at];
            if (item.classes & skipped_before_subject)
                continue;
            if ((item.classes & word_class::determiner) && (line_[at + 1].classes & word_class::time))
                return std::nullopt; // "Every day"
            return with_name_behind(phrases_.after_boundary(at));
        }
        return std::nullopt;
    }

    /// Where the sentence of item `within` begins, after an introduction that a comma closes.
    std::size_t main_clause(std::size_t within) const {
        std::size_t const begin = skip_introduction(line_[within].sentence, within);
        return begin == within ? line_[within].sentence : begin;
    }

    /// "Describing it as “…”, he said": the subject follows the comma; "Under questioning from Reed, the chair, Moss
    /// said": or the comma behind what somebody is.
    std::optional<noun_phrase> subject_after(std::size_t i) const {
        std::size_t const end = std::min(line_.size(), i + longest_introduction);
        std::size_t const subject = behind_comma(i + 1, end);
        if (subject >= end || line_[subject].sentence != line_[i].sentence)
            return std::nullopt;
        auto const found = phrases_.after(subject);
        if (!found || !is_description(*found) || !is(found->last + 1, item_kind::comma))
            return found;
        auto const named = phrases_.after(found->last + 2);
        return named && is_one_person(*named) ? named : found;
    }

    /// "Reed thanked them, and he sighed, saying", "After leaving in 1995 she sighed, saying": a pronoun between two
    /// verbs that is the subject of a clause.
    std::optional<noun_phrase> pronoun_between(std::size_t first, std::size_t last) const {
        constexpr word_class person = he_or_she | word_class::plural;
        constexpr word_class before_subject = word_class::conjunction | word_class::time | word_class::complementiser;
        constexpr std::size_t farthest = 40;
        for (std::size_t at = last - 1; at > first + 1 && last - at < farthest; --at) {
            line_item const& item = line_[at];
            line_item const& before = line_[at - 1];
            if (is_pronoun(item.classes) && (item.classes & person) &&
                (before.kind == item_kind::comma || before.kind == item_kind::number ||
                 (before.classes & before_subject)))
                return phrases_.pronoun(at);
        }
        return std::nullopt;
    }

    /// "a clerk who saw Reed", "a clerk speaking for Reed": whom the clause is about in which the phrase is an object.
    std::optional<noun_phrase> head_of_clause(noun_phrase const& object) const {
        constexpr std::size_t longest_clause = 8;
        constexpr word_class clause_begins =
            word_class::relative | word_class::complementiser | word_class::subordinator | word_class::conjunction;
        for (std::size_t at = object.first; at > 1 && object.first - at < longest_clause; --at) {
            line_item const& before_it = line_[at - 1];
            if (line_[at].begins_sentence || before_it.kind != item_kind::word)
                break;
            bool const found = (before_it.classes & word_class::relative)
                                   ? begins_before(object, at) && !follows(at - 1, item_kind::comma)
                                   : modifies_holder(at - 1) || describes_holder(at - 1, object);
            if (found)
                return with_name_before(phrases_.before(at - 1, false));
            if (before_it.classes & clause_begins)
                break;
        }
        return std::nullopt;
    }

    /// "A clerk (whose ship was lost) said": whom the sentence is about if a relative clause follows that ends before
    /// item `end`.
    std::optional<noun_phrase> described_before(std::size_t end) const {
        constexpr std::size_t farthest = 40;
        constexpr word_class relative = word_class::relative | word_class::complementiser;
        auto const subject = sentence_subject(end - 1);
        if (!subject || end - subject->last > farthest || !(line_[subject->last + 1].classes & relative))
            return std::nullopt;
        auto const clause = std::span(line_).subspan(subject->last, end - subject->last);
        bool const apart = std::ranges::find(clause, item_kind::comma, &line_item::kind) != clause.end();
        return apart ? std::nullopt : subject;
    }

    /// A person, a role or a body; or what a pronoun stands for, but for "it". Not "Reed’s rule".
    bool may_speak(noun_phrase const& subject) const {
        if (is_one_person(subject))
            return true;
        for (std::size_t at = subject.first; at <= subject.last; ++at)
            if (line_[at].classes & role_or_body)
                return true;
        return false;
    }

    /// "the plan to save it": what is neither a name nor anybody.
    bool is_thing(noun_phrase const& subject) const {
        if (!(line_[subject.first].classes & word_class::determiner) || may_speak(subject))
            return false;
        for (std::size_t at = subject.first + 1; at <= subject.last; ++at)
            if (line_[at].capitalised || (line_[at].classes & word_class::age))
                return false;
        return subject.last > subject.first;
    }

private:
    /// "The firm’s lawyer, Reed, left": the name rather than what its bearer is.
    std::optional<noun_phrase> with_name_behind(std::optional<noun_phrase> const& role) const {
        auto const name = role ? source_reader<Language>(line_).name_behind(*role) : std::nullopt;
        return name ? name : role;
    }

    /// "Reed, a clerk (who saw …)": the name rather than what is said of it.
    std::optional<noun_phrase> with_name_before(std::optional<noun_phrase> const& head) const {
        if (!head || head->person != none || head->first < 2 || !follows(head->first, item_kind::comma))
            return head;
        line_item const& name = line_[head->first - 2];
        return names_person(name) ? phrases_.person(head->first - 2) : head;
    }

    /// "who saw Reed", "who gave birth", "who lives nearby", "whose ship sank": a clause whose verb stands before the
    /// phrase, or was taken for a part of it; not "who local residents", nor "whose lawyer".
    bool begins_before(noun_phrase const& object, std::size_t verb) const {
        if (verb < object.first)
            return true;
        line_item const& first = line_[verb];
        line_item const& last = line_[object.last];
        if (!is_description(object) || first.capitalised)
            return false;
        if (line_[verb - 1].classes & word_class::oblique)
            return object.last > verb && (last.classes & word_class::looks_past);
        constexpr word_class subjects = role_or_body | word_class::determiner | word_class::stands_alone;
        return (first.classes & word_class::looks_past) || !((first.classes | last.classes) & subjects);
    }

    /// "the trust that runs (the harbour)", where `at` is "that".
    bool describes_holder(std::size_t at, noun_phrase const& object) const {
        line_item const& verb = line_[at + 1];
        bool const looks_like_verb = (verb.classes & word_class::looks_past) || verb.plural || line_[at - 1].plural;
        return (line_[at].classes & word_class::complementiser) && (line_[at - 1].classes & role_or_body) &&
               object.first == at + 2 && looks_like_verb && !verb.capitalised;
    }

    /// "a clerk speaking"
    bool modifies_holder(std::size_t at) const {
        return (line_[at].classes & (word_class::looks_present | word_class::gerund)) && !line_[at].capitalised &&
               !line_[at].begins_sentence && (line_[at - 1].classes & role_or_body);
    }

    static constexpr word_class skipped_before_subject =
        word_class::conjunction | word_class::adverb | word_class::subordinator;
    static constexpr std::size_t longest_introduction = 40; ///< in items

    /// "In a letter to the board, …", "Asked about it, …", "According to Reed, …"; "At a fair in Ely, Cambs., on
    /// Monday, …".
    std::size_t skip_introduction(std::size_t begin, std::size_t within) const {
        line_item const& first = line_[begin];
        constexpr word_class introducing = word_class::preposition | word_class::gerund | word_class::participle |
                                           word_class::subordinator | word_class::adverb | word_class::time |
                                           word_class::looks_present | word_class::according;
        bool const time = is(begin + 1, word_class::time);
        if ((!(first.classes & introducing) && !time) || is_adverb_before_subject(begin, within))
            return begin;
        std::size_t const end = std::min(within, begin + longest_introduction);
        std::size_t at = behind_comma(begin, end);
        constexpr word_class aside = word_class::relative | word_class::gerund | word_class::looks_present;
        if (at < end && (first.classes & word_class::subordinator) && (line_[at].classes & aside))
            return begin; // "While Reed, who …, went home": no introduction, but the clause itself
        for (std::size_t next = behind_comma(at, end); next != end && goes_on_introducing(at, next - 1);
             next = behind_comma(at, end))
            at = next;
        if (at != end)
            return at;
        return first.classes == word_class::adverb ? begin : within;
    }

    /// "Then Reed left, …"
    bool is_adverb_before_subject(std::size_t begin, std::size_t within) const {
        if (line_[begin].classes != word_class::adverb || begin + 1 >= within)
            return false;
        line_item const& next = line_[begin + 1];
        return is_pronoun(next.classes) || names_person(next);
    }

    /// Behind the next comma, be it one that ends a quote; `end` if there is none.
    std::size_t behind_comma(std::size_t at, std::size_t end) const {
        for (; at < end; ++at)
            if (line_[at].kind == item_kind::comma || (line_[at].kind == item_kind::stretch && line_[at].open_ended))
                return at + 1;
        return end;
    }

    /// "Cambs.", "on Monday", "where it rained": a part between commas that is the rest of a place, or says when or
    /// where.
    bool goes_on_introducing(std::size_t begin, std::size_t comma) const {
        constexpr std::size_t longest_place = 2;
        if (line_[begin].classes & (word_class::preposition | word_class::time | word_class::subordinator))
            return true;
        if (comma - begin > longest_place)
            return false;
        return std::all_of(line_.begin() + static_cast<std::ptrdiff_t>(begin),
                           line_.begin() + static_cast<std::ptrdiff_t>(comma), [](line_item const& item) {
                               return item.kind == item_kind::word && item.capitalised &&
                                      item.classes == word_class::nothing;
                           });
    }

    noun_phrase_reader<Language> phrases_;
};

} // namespace quoin::detail
