// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"
#include "nonfinite_reader.hpp"
#include "passive_reader.hpp"
#include "shared_subjects.hpp"
#include "source_reader.hpp"
#include "subject_reader.hpp"
#include "verb_reader.hpp"
#include "verb_second.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace quoin::detail {

/// Finds the attributions of one line.
template <class Language>
class attribution_finder : item_reader {
public:
    explicit attribution_finder(reporting_line const& line)
        : item_reader(line),
          phrases_(line),
          verbs_(line),
          passives_(line),
          nonfinite_(line),
          subjects_(line),
          verb_second_(line),
          sources_(line),
          shared_(line) {}

    void find(std::vector<attribution>& found) const {
        found.clear();
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (line_[i].kind != item_kind::word || !((line_[i].classes & any_cue) || may_be_unknown_verb(i)))
                continue;
            if (auto const made = at(i, found))
                found.push_back(*made);
        }
    }

private:
    static constexpr word_class cue = verb_reader::cue;
    static constexpr word_class any_cue = cue | word_class::according | word_class::statement | word_class::hears;

    bool may_be_unknown_verb(std::size_t i) const {
        if (i == 0)
            return false;
        item_kind const before = line_[i - 1].kind;
        return before == item_kind::stretch || before == item_kind::comma || before == item_kind::person ||
               is_pronoun(line_[i - 1].classes) || may_follow_name(i) || (i + 1 < line_.size() && introduces_speech(i));
    }

    /// "(Brathay) scoffed"
    bool may_follow_name(std::size_t i) const {
        return line_[i - 1].capitalised && (line_[i].classes & word_class::looks_past);
    }

    std::optional<attribution> at(std::size_t i, std::vector<attribution> const& earlier) const {
        line_item const& item = line_[i];
        if (item.classes & word_class::according)
            if (auto const source = sources_.according(i); source || Language::verb_second || !(item.classes & cue))
                return source;
        if (item.classes & word_class::statement)
            if (auto const named = sources_.possessed_or_words(i))
                return named;
        if (!(item.classes & cue))
            return (item.classes & word_class::hears) ? passives_.heard(i) : unknown_verb(i);
        if ((item.classes & (word_class::takes_it | word_class::needs_quote)) && !verbs_.has_what_it_needs(i))
            return std::nullopt;
        if (verbs_.is_noun(i) || names_only(i) || passives_.modifies_reported_noun(i, earlier) ||
            verbs_.is_before_main_verb(i))
            return std::nullopt;
        std::size_t const begin = verbs_.before_auxiliaries(i);
        if (passives_.is_passive(begin, i))
            return passives_.read(i);
        if ((item.classes & word_class::gerund) && !verbs_.has_auxiliary(begin, i))
            return gerund(i, earlier);
        if (follows_stretch(i) && !verbs_.follows_title(i))
            if (auto inverted = verb_first(i); inverted && !continues_subject(i, *inverted))
                return inverted;
        bool const infinitive = verbs_.is_infinitive(begin, i);
        if (infinitive)
            if (auto const who = nonfinite_.who_is_to(begin))
                return make_attribution(line_, i, i, i, *who, clause_order::shared);
        if (infinitive || begins_clause(begin))
            return shared(i, earlier);
        if constexpr (Language::verb_second) {
            if ((item.classes & word_class::participle) && closes_clause(i))
                return closing_participle(i);
            if (item.classes & word_class::finite)
                return subject_first_or_second(i);
        }
        if (item.classes & word_class::cites)
            if (auto const cited = cited_behind(i))
                return make_attribution(line_, i, i, i, *cited, clause_order::subject_first);
        return with_subject(begin, i, earlier);
    }

    /// "Reed said", "…, said Reed", "…, said so": the subject before the verb, or behind it, or that of a clause
    /// before.
    std::optional<attribution> with_subject(std::size_t begin, std::size_t i,
                                            std::vector<attribution> const& earlier) const {
        auto plain = subject_first(begin, i);
        bool const after_comma = follows(begin, item_kind::comma);
        bool const named = plain && plain->speaker.person != none;
        bool const ends_in_comma = after_comma && plain && is_before_only_comma(plain->speaker, begin);
        if (!after_comma || (named && !ends_in_comma))
            return plain;
        auto inverted = verb_first(i);
        if (inverted &&
            (!plain || inverted->speaker.person != none || (ends_in_comma && tells_of_somebody(inverted->speaker))))
            return inverted;
        return plain ? plain : shared(i, earlier);
    }

    /// "Prices will rise for Reed, says …", but not "the mayor, Reed, says": what one comma parts from the verb is not
    /// its subject.
    bool is_before_only_comma(noun_phrase const& phrase, std::size_t begin) const {
        return phrase.last + 2 == begin && (phrase.first == 0 || line_[phrase.first - 1].kind != item_kind::comma);
    }

    bool tells_of_somebody(noun_phrase const& phrase) const {
        return is_one_person(phrase) || phrases_.names_somebody(phrase.first, phrase.last + 1);
    }

    /// Reed, citing “bad weather,” said the ferry was late: the quote belongs to what is said of the subject.
    bool continues_subject(std::size_t i, attribution const& inverted) const {
        if (Language::verb_second || line_[i - 1].begins_sentence || ends_clause(inverted.speaker))
            return false;
        auto const subject = phrases_.before(i);
        return subject && tells_of_somebody(*subject) && line_[subject->last + 1].kind == item_kind::comma;
    }

    /// "so-called", and "a play called “…”", which is what the play is called, not what somebody called it; "a
    /// clerk called Reed, …".
    bool names_only(std::size_t i) const {
        if (!(line_[i].classes & word_class::naming) || i == 0)
            return false;
        if (line_[i - 1].classes & word_class::naming)
            return true;
        if (verbs_.before_auxiliaries(i) != i)
            return false;
        item_kind const next = i + 1 < line_.size() ? line_[i + 1].kind : item_kind::other;
        bool const names_next =
            next == item_kind::stretch || (next == item_kind::person && verbs_.ends_clause_at(i + 2));
        auto const subject = names_next ? phrases_.before(verbs_.before_auxiliaries(i)) : std::nullopt;
        if (!subject || !is_description(*subject))
            return false;
        constexpr word_class asked = word_class::relative | word_class::asks | word_class::complementiser;
        bool const after_what = subject->first > 0 && (line_[subject->first - 1].classes & asked);
        return !after_what && (line_[i].classes & word_class::participle);
    }

    /// "…, with Reed saying", otherwise "…, saying".
    std::optional<attribution> gerund(std::size_t i, std::vector<attribution> const& earlier) const {
        if (auto const found = nonfinite_.gerund(i))
            return found;
        return nonfinite_.answers_others(i) ? std::nullopt : shared(i, earlier);
    }

    /// "quoted Reed: “…”"
    std::optional<noun_phrase> cited_behind(std::size_t i) const {
        auto const cited = phrases_.after(i + 1);
        bool const speaks = cited && cited->last + 2 < line_.size() &&
                            line_[cited->last + 1].kind == item_kind::colon &&
                            line_[cited->last + 2].kind == item_kind::stretch;
        return speaks ? cited : std::nullopt;
    }

    /// "… and said": the subject is not repeated.
    bool begins_clause(std::size_t i) const {
        return i > 0 && (line_[i - 1].classes & word_class::conjunction);
    }

    std::optional<attribution> subject_first(std::size_t begin, std::size_t i) const {
        if (begin == 0 || line_[begin].begins_sentence)
            return std::nullopt;
        std::size_t const end = verbs_.end_of_subject(begin);
        auto speaker = verbs_.ends_in_verb(end) ? subjects_.described_before(end) : phrases_.before(end, end == begin);
        if (speaker && is_maker(*speaker))
            speaker = phrases_.before(speaker->first - 2);
        if (speaker)
            if (auto const outer = subjects_.head_of_clause(*speaker))
                speaker = outer;
        if (speaker && is_governed(*speaker))
            if (auto const subject = subjects_.sentence_subject(speaker->first))
                speaker = subject;
        if (!speaker || is_object(*speaker))
            return std::nullopt;
        if (begin == i && !agrees(*speaker, line_[i].classes))
            return std::nullopt;
        if (begin == i && is_hearer(*speaker, i))
            return make_attribution(line_, speaker->first, i, i, noun_phrase{.first = i, .last = i},
                                    clause_order::subject_first);
        return make_attribution(line_, speaker->first, i, i, *speaker, clause_order::subject_first);
    }

    /// "a clerk speaking to the bank said", "a clerk who spoke to defend the bank said", "and in a letter said": what a
    /// preposition or an infinitive governs is no subject.
    bool is_governed(noun_phrase const& named) const {
        bool const relative = named.stands_for != named.where; // "a word from Reed, who said"
        if (relative || named.first == 0 || line_[named.first].begins_sentence)
            return false;
        line_item const& before = line_[named.first - 1];
        constexpr word_class before_subject = word_class::subordinator | word_class::adverb | word_class::relative;
        if (before.begins_sentence || (before.classes & before_subject))
            return false;
        bool const to = named.first > 1 && (line_[named.first - 2].classes & word_class::to);
        return (before.classes & (word_class::preposition | word_class::to)) || (to && before.kind == item_kind::word);
    }

    /// "made him laugh"
    static bool is_object(noun_phrase const& named) {
        return named.pronoun & word_class::oblique;
    }

    /// "A letter obtained by Ely Radio warns": who made a source, or got hold of it, is not who speaks.
    bool is_maker(noun_phrase const& named) const {
        return named.first > 2 && (line_[named.first - 1].classes & word_class::by) &&
               !line_[named.first - 1].begins_sentence && !line_[named.first - 2].begins_sentence &&
               (line_[named.first - 2].classes & (word_class::looks_past | word_class::participle)) &&
               line_[named.first - 3].kind == item_kind::word &&
               !(line_[named.first - 3].classes & (word_class::auxiliary | word_class::passive_auxiliary));
    }

    /// "Bridge is unsafe, council told (at stormy meeting)": headlines leave out "is" and "was", and who speaks.
    bool is_hearer(noun_phrase const& subject, std::size_t i) const {
        line_item const& first = line_[subject.first];
        bool const ends = i + 1 == line_.size() || ((line_[i].classes & word_class::needs_hearer) &&
                                                    (line_[i + 1].classes & word_class::preposition));
        if (!(line_[i].classes & word_class::addresses) || !(line_[i].classes & word_class::participle) || !ends ||
            !is_description(subject))
            return false;
        bool const after_comma = follows(subject.first, item_kind::comma);
        return after_comma && first.kind == item_kind::word && !(first.classes & word_class::determiner);
    }

    /// "comments" is no verb in "the bank comments that …" alone: a subject that cannot have this form tells them
    /// apart.
    bool agrees(noun_phrase const& subject, word_class verb) const {
        line_item const& head = line_[subject.last];
        bool const base_only = (verb & word_class::base) && !(verb & word_class::finite);
        if (subject.person != none)
            return !base_only;
        if (subject.pronoun != word_class::nothing || (head.classes & word_class::relative))
            return true;
        bool const past = verb & word_class::participle;
        bool const article = line_[subject.first].classes & word_class::determiner;
        if ((verb & word_class::believes) && (head.classes & word_class::body) && !(base_only && article))
            return true; // "police data show", not "the council show"
        if (!(verb & word_class::noun_too) || past)
            return !base_only || head.plural || head.classes & (word_class::body | word_class::role);
        if (base_only)
            return head.plural || names_people_before_preposition(subject);
        line_item const& first = line_[subject.first];
        bool const definite = (first.classes & word_class::determiner) || first.possessive || head.capitalised;
        return definite ? !head.plural || head.capitalised : false;
    }

    /// "sources at the trust (claim)"
    bool names_people_before_preposition(noun_phrase const& subject) const {
        for (std::size_t at = subject.first + 1; at < subject.last; ++at)
            if (line_[at].classes & word_class::preposition)
                return line_[at - 1].plural && is(at - 1, word_class::role);
        return false;
    }

    /// “…,” scoffed Reed; “…?” Reed pressed: what stands between a name and an unfinished quote is a verb of saying.
    std::optional<attribution> unknown_verb(std::size_t i) const {
        constexpr word_class never = outside_noun_phrases | personal_pronoun | word_class::preposition |
                                     word_class::determiner | word_class::role | word_class::time;
        if (i < 1 || i + 1 >= line_.size() || line_[i].capitalised || (line_[i].classes & never))
            return std::nullopt;
        if (follows_open_stretch(i - 1) && !line_[i].begins_sentence && !line_[i - 1].begins_sentence)
            if (auto const speaker = phrases_.before(i, false);
                speaker && speaker->first == i - 1 && is_one_person(*speaker))
                return make_attribution(line_, i - 1, i, i, *speaker, clause_order::subject_first);
        if (may_follow_name(i) && verbs_.ends_clause_at(i + 1))
            if (auto const speaker = phrases_.before(i, false);
                speaker && is_written_as_name(*speaker) && follows_open_stretch(speaker->first))
                return make_attribution(line_, speaker->first, i, i, *speaker, clause_order::subject_first);
        if (introduces_speech(i) && (line_[i].classes & word_class::looks_past))
            if (auto const speaker = phrases_.before(i); speaker && is_one_person(*speaker))
                return make_attribution(line_, speaker->first, i, i, *speaker, clause_order::subject_first);
        bool const before_name = line_[i + 1].kind == item_kind::person &&
                                 (Language::verb_second || (line_[i].classes & word_class::looks_past));
        if (!Language::verb_second && (line_[i].classes & word_class::looks_past) && follows_open_stretch(i) &&
            (line_[i + 1].capitalised || (line_[i + 1].classes & word_class::determiner)))
            if (auto const speaker = phrases_.after(i + 1);
                speaker && ends_clause(*speaker) &&
                (phrases_.holds_person_or_role(speaker->first, speaker->last + 1) || is_written_as_name(*speaker)))
                return make_attribution(line_, i, speaker->last, i, *speaker, clause_order::verb_first);
        if (before_name && follows_open_stretch(i))
            return make_attribution(line_, i, i + 1, i, phrases_.person(i + 1), clause_order::verb_first);
        if (Language::verb_second && line_[i - 1].kind == item_kind::comma && follows_stretch(i))
            if (auto const speaker = verb_second_.nominative_at(i + 1))
                return make_attribution(line_, i, speaker->last, i, *speaker, clause_order::verb_first);
        return std::nullopt;
    }

    /// Words with capitals that may be a name which is not known as a person's: "scoffed Ulm Brathay"; not a day.
    bool is_written_as_name(noun_phrase const& phrase) const {
        constexpr std::size_t longest = 3;
        auto const words = std::span(line_).subspan(phrase.first, phrase.last - phrase.first + 1);
        return words.size() <= longest && std::ranges::all_of(words, [](line_item const& item) {
                   return item.kind == item_kind::word && item.capitalised && !(item.classes & word_class::time);
               });
    }

    /// "Reed blustered: “…”", "And, she granted, “…”"
    bool introduces_speech(std::size_t i) const {
        if (line_[i + 1].kind == item_kind::colon)
            return true;
        return line_[i + 1].kind == item_kind::comma && is(i + 2, item_kind::stretch) && !line_[i + 2].begins_sentence;
    }

    bool follows_open_stretch(std::size_t i) const {
        if (follows(i, item_kind::comma))
            return follows_stretch(i);
        return follows(i, item_kind::stretch) && line_[i - 1].open_ended;
    }

    /// “…,” said Reed. Without a quote only after a comma: "Rates will rise, said Reed."
    std::optional<attribution> verb_first(std::size_t i) const {
        if (!(line_[i].classes & word_class::says) || !(line_[i].classes & (word_class::finite | word_class::base)) ||
            (line_[i].classes & word_class::takes_it) ||
            (!Language::verb_second && (line_[i].classes & word_class::needs_hearer)))
            return std::nullopt;
        bool const after_quote = follows_stretch(i);
        if (!after_quote && (line_[i].classes & word_class::addresses))
            return std::nullopt;
        auto speaker = phrases_.after(i + 1);
        if (!speaker || names_thing(*speaker) ||
            (!after_quote && (is_likely_noun(i, *speaker) || !ends_clause(*speaker))))
            return std::nullopt;
        if (!Language::verb_second && speaker->pronoun != word_class::nothing && !ends_clause(*speaker))
            return std::nullopt; // …, which “strains trust”, said it could …
        if (auto const named = sources_.name_behind(*speaker))
            speaker = named;
        if (after_quote && !Language::verb_second && goes_on_behind_part(i, *speaker))
            return std::nullopt;
        return make_attribution(line_, i, speaker->last, i, *speaker, clause_order::verb_first);
    }

    /// ", state records show": a noun, but for "…, claim critics."
    bool is_likely_noun(std::size_t i, noun_phrase const& speaker) const {
        return !Language::verb_second && (line_[i].classes & word_class::noun_too) &&
               (line_[i].classes & word_class::base) && !(line_[i].classes & word_class::finite) &&
               !phrases_.holds_person_or_role(speaker.first, speaker.last + 1);
    }

    /// A few “brave souls” said …; the club, named “Row on”, said rowing …: a part of the sentence that goes on.
    bool goes_on_behind_part(std::size_t i, noun_phrase const& speaker) const {
        bool const comma = line_[i - 1].kind == item_kind::comma;
        line_item const& before = line_[comma ? i - 2 : i - 1];
        if (before.kind != item_kind::stretch || before.open_ended || before.begins_sentence)
            return false;
        if (comma)
            return !tells_of_somebody(speaker) && !ends_clause(speaker);
        return !(line_[i].classes & word_class::finite) || speaker.pronoun != word_class::nothing ||
               !ends_clause(speaker);
    }

    /// "Gestern sagte Reed": where the verb stands second, what stands first need not be the subject.
    std::optional<attribution> subject_first_or_second(std::size_t i) const {
        auto const speaker = verb_second_.subject_of(i);
        if (!speaker || names_thing(*speaker))
            return std::nullopt;
        if (speaker->first > i)
            return make_attribution(line_, i, speaker->last, i, *speaker, clause_order::verb_first);
        return make_attribution(line_, speaker->first, i, i, *speaker, clause_order::subject_first);
    }

    /// "Der Name lautet": no word of a speaker.
    bool names_thing(noun_phrase const& subject) const {
        if (!Language::capital_nouns)
            return false;
        for (std::size_t at = subject.first; at <= subject.last && at < subject.first + 4; ++at)
            if (line_[at].capitalised && (line_[at].classes & word_class::naming))
                return true;
        return false;
    }

    /// "Reed hat gestern erklärt: „…“", "Das wurde von Reed als „…“ bezeichnet": the participle closes the clause.
    std::optional<attribution> closing_participle(std::size_t i) const {
        auto const by = verb_second_.is_passive(i) ? verb_second_.agent_before(i) : std::nullopt;
        auto const speaker = by ? by : verb_second_.subject_of_participle(i);
        return speaker ? std::optional(make_attribution(line_, i, i, i, *speaker, clause_order::closing))
                       : std::nullopt;
    }

    /// At the end, or before the auxiliary that subordinate clauses end in: "gesagt hat".
    bool closes_clause(std::size_t i) const {
        bool const auxiliary = is(i + 1, word_class::auxiliary);
        bool const conjunction = is(i + 1, word_class::conjunction);
        return verbs_.ends_clause_at(i + 1) || conjunction || (auxiliary && verbs_.ends_clause_at(i + 2));
    }

    /// Behind the phrase, or behind one that a preposition adds to it: "says a pilot at the harbour, …".
    bool ends_clause(noun_phrase const& phrase) const {
        std::size_t const next = phrase.last + 1;
        if (verbs_.ends_clause_at(next))
            return true;
        if (Language::verb_second || !(line_[next].classes & word_class::preposition))
            return false;
        auto const added = phrases_.after(next + 1);
        return added && verbs_.ends_clause_at(added->last + 1);
    }

    /// "…, adding that", "… and said"
    std::optional<attribution> shared(std::size_t i, std::vector<attribution> const& earlier) const {
        auto speaker = shared_.subject_of(i, earlier);
        if (!speaker)
            return std::nullopt;
        if (speaker->first < i && i == speaker->last)
            speaker = phrases_.phrase(speaker->first, i - 1); // "a banner (reading)"
        return make_attribution(line_, i, i, i, *speaker, clause_order::shared);
    }

    noun_phrase_reader<Language> phrases_;
    verb_reader verbs_;
    passive_reader<Language> passives_;
    nonfinite_reader<Language> nonfinite_;
    subject_reader<Language> subjects_;
    verb_second_reader<Language> verb_second_;
    source_reader<Language> sources_;
    shared_subject_reader<Language> shared_;
};

} // namespace quoin::detail
