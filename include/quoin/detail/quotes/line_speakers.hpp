// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../person.hpp"
#include "attributed_line.hpp"
#include "bare_word.hpp"
#include "epithets.hpp"
#include "question_reader.hpp"
#include "speaker_resolution.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail {

/// Who the sources of a line's attributions are. Remembers from line to line who was named, but for the lines within
/// quotes.
template <class Language>
class line_speakers {
public:
    line_speakers(std::string_view text, std::span<person const> people, Language const& language)
        : text_(text), memory_(text, people, language) {}

    /// Reads the line of a paragraph, which must outlive the next call.
    void read(attributed_line const& line) {
        read(line, false, {});
    }

    /// The same for a line within a quote. "I" is who speaks the quote.
    void read_nested(attributed_line const& line, extent first_person) {
        auto const outside = memory_.people_seen();
        auto const [sentence, spoken_of_in] = std::pair(sentence_, spoken_of_in_);
        read(line, true, first_person);
        memory_.see_only(outside);
        sentence_ = sentence;
        spoken_of_in_ = spoken_of_in;
    }

    /// Whether the line at hand lies within a quote.
    [[nodiscard]] bool nested() const noexcept {
        return nested_;
    }

    /// Who is known to have spoken at the end of the line.
    void heard(extent name) {
        memory_.see_again(name, sentence_, speaks);
    }

    /// The name of who speaks, as an attribution of the line at hand has it.
    [[nodiscard]] extent operator[](std::uint32_t clause) const noexcept {
        return names_[clause];
    }

    /// The name that a phrase stands for at the end of the line.
    [[nodiscard]] extent who_is(noun_phrase const& phrase) const {
        extent const name = memory_.resolve(phrase, sentence_, first_person_);
        return nested_ && cannot_mean(phrase.pronoun, name) ? extent() : name;
    }

    /// "Reed" of "Reed’s claim".
    [[nodiscard]] noun_phrase source_of(attribution const& clause) const {
        return clause.order == clause_order::possessed ? without_possessive(clause.speaker) : clause.speaker;
    }

    /// The same of any phrase.
    [[nodiscard]] noun_phrase without_possessive(noun_phrase source) const {
        if (source.person != none || source.where.empty())
            return source;
        std::string_view const name = text_.substr(source.where.begin, source.where.size());
        source.where.end = static_cast<std::uint32_t>(source.where.begin + without_apostrophe(name).stem.size());
        source.stands_for = source.where;
        return source;
    }

private:
    // How much what a person was seen to do tells whom a pronoun means.
    static constexpr int asked_about = -4;
    static constexpr int mentioned = 0;
    static constexpr int subject = 2;
    static constexpr int speaks = 4;

    /// Who speaks a quote calls nobody but herself "I"; whom she calls "they" the line around it cannot tell.
    [[nodiscard]] bool cannot_mean(word_class pronoun, extent name) const noexcept {
        if (pronoun == word_class::nothing || (pronoun & word_class::first_person))
            return false;
        return name == first_person_ || (pronoun & word_class::plural);
    }

    void read(attributed_line const& line, bool nested, extent first_person) {
        nested_ = nested;
        first_person_ = first_person;
        std::vector<attribution> const& clauses = line.attributions();
        names_.assign(clauses.size(), extent{});
        by_mention_.resize(clauses.size());
        for (std::uint32_t i = 0; i < by_mention_.size(); ++i)
            by_mention_[i] = i;
        std::ranges::sort(by_mention_, {}, [&](std::uint32_t i) { return clauses[i].speaker.last; });
        if (!nested_)
            begin_paragraph(line);
        std::size_t next = 0;
        for (std::size_t i = 0; i < line.items().size(); ++i) {
            see(line.items(), i);
            for (; next < by_mention_.size() && clauses[by_mention_[next]].speaker.last <= i; ++next)
                names_[by_mention_[next]] = hear(line, by_mention_[next]);
        }
    }

    void begin_paragraph(attributed_line const& line) {
        memory_.begin_paragraph(sentence_);
        if (memory_.knows_in_passing() && !goes_on_speaking(line))
            memory_.forget_in_passing();
    }

    /// “…,” she added: nobody is spoken of before who speaks.
    static bool goes_on_speaking(attributed_line const& line) {
        std::vector<attribution> const& clauses = line.attributions();
        auto const before = line.items().first(clauses.empty() ? line.items().size() : clauses.front().first);
        return std::ranges::none_of(before, [](line_item const& item) {
            return item.kind == item_kind::person || (is_pronoun(item.classes) && (item.classes & he_or_she));
        });
    }

    void see(std::span<line_item const> items, std::size_t i) {
        constexpr word_class somebody = role_or_body | he_or_she;
        line_item const& item = items[i];
        if (item.begins_sentence)
            ++sentence_;
        if (item.kind == item_kind::person)
            see_person(items, i);
        else if (item.classes & somebody)
            see_word(items, i);
    }

    void see_word(std::span<line_item const> items, std::size_t i) {
        line_item const& item = items[i];
        if (item.kind == item_kind::word && (item.classes & role_or_body))
            see_subject(items, i);
        if (is_he_or_she(item))
            see_he_or_she(item, i);
    }

    void see_person(std::span<line_item const> items, std::size_t i) {
        line_item const& item = items[i];
        bool const object = !item.begins_sentence && is_governed(items, phrase_of(items, i));
        bool const aside =
            i > 1 && items[i - 2].sentence == item.sentence && (items[i - 2].classes & word_class::relative);
        bool const related = spoken_of_in_ == sentence_ && is_told_by_relation(items, i);
        bool const owned = item.possessive && (spoken_of_in_ == sentence_ || follows_verb(items, i));
        bool const in_passing = owned || object || aside || related;
        memory_.see(item.index, sentence_, is_asked_about(items, i) ? asked_about : in_passing ? mentioned : subject);
        spoken_of_in_ = sentence_;
    }

    /// "Asked whether Reed would stay, he said": not Reed.
    static bool is_asked_about(std::span<line_item const> items, std::size_t name) {
        constexpr std::size_t farthest = 16;
        std::size_t const first = items[name].sentence;
        constexpr word_class asked = word_class::participle | word_class::addresses;
        if (name - first > farthest || without(asked, items[first].classes) != word_class::nothing)
            return false;
        auto const introduction = items.subspan(first, name - first);
        return std::ranges::find(introduction, item_kind::comma, &line_item::kind) == introduction.end();
    }

    /// "her daughter Reed", "his wife, the painter Ann Reed": whoever that is said of stands nearer.
    static bool is_told_by_relation(std::span<line_item const> items, std::size_t name) {
        constexpr std::size_t longest = 6;
        constexpr word_class outside = outside_noun_phrases | word_class::preposition | word_class::looks_past;
        for (std::size_t at = name; at > 0 && name - at < longest && !items[at].begins_sentence; --at) {
            line_item const& before = items[at - 1];
            if (before.classes & word_class::owner)
                return before.classes & he_or_she;
            if ((before.classes & outside) || (before.kind != item_kind::word && before.kind != item_kind::comma))
                return false;
        }
        return false;
    }

    /// "examining Reed’s leg", but not "Reed’s voice shook"
    static bool follows_verb(std::span<line_item const> items, std::size_t i) {
        constexpr word_class verb = word_class::says | word_class::thinks | word_class::characterises |
                                    word_class::looks_present | word_class::auxiliary | word_class::subordinator;
        return !items[i].begins_sentence && (items[i - 1].classes & verb);
    }

    void see_he_or_she(line_item const& pronoun, std::size_t i) {
        extent const name = who_is({i, i, pronoun.where, none, pronoun.classes, pronoun.where});
        memory_.see_again(name, sentence_, subject);
        spoken_of_in_ = sentence_;
    }

    /// "he", "she"
    static bool is_he_or_she(line_item const& item) {
        return (item.classes & he_or_she) && is_pronoun(item.classes) && !(item.classes & word_class::oblique);
    }

    /// Where the phrase begins that names a person: at "a" in "a clerk, Ann Reed", or with the name at `name`.
    static std::size_t phrase_of(std::span<line_item const> items, std::size_t name) {
        constexpr std::size_t longest = 4;
        if (name < 3 || items[name - 1].kind != item_kind::comma)
            return name;
        if (line_item const& role = items[name - 2]; !(role.classes & word_class::role) || role.plural)
            return name;
        for (std::size_t at = name - 2; at > 0 && name - at < longest + 2; --at)
            if (items[at].begins_sentence || items[at].kind != item_kind::word)
                break;
            else if (items[at].classes & word_class::determiner)
                return at;
        return name;
    }

    /// "with Reed", "hired Reed", "to hire Reed"
    static bool is_governed(std::span<line_item const> items, std::size_t first) {
        constexpr word_class governs =
            word_class::preposition | word_class::to | word_class::looks_past | word_class::participle;
        if (first == 0 || (items[first - 1].classes & word_class::naming))
            return false;
        bool const infinitive = first > 1 && items[first - 1].kind == item_kind::word &&
                                !items[first - 1].begins_sentence && (items[first - 2].classes & word_class::to);
        return infinitive || (items[first - 1].classes & governs);
    }

    /// "The nurse smiled.", "The letter was sent.": who is only told by what she is, or what it is, where a sentence
    /// begins with that; item i is the role or the body.
    void see_subject(std::span<line_item const> items, std::size_t i) {
        std::size_t const first = behind_time(items, behind_link(items, items[i].sentence));
        std::size_t const last = counts_children(items, i + 2) ? i + 2 : i;
        if (!is_subject(items, first, last))
            return;
        auto const phrase = items.subspan(first, last - first + 1);
        extent const where(items[first].where.begin, items[last].where.end);
        if (is_one_body(phrase))
            memory_.see_body(where);
        word_class const role = role_of_somebody(phrase);
        if (!(role & word_class::role))
            return;
        extent const name = who_is({first, last, where, none, word_class::nothing, where});
        if (!memory_.see_again(name, sentence_, subject))
            memory_.see_unnamed(name, role, is_one_of_many(items[first]), sentence_, subject);
    }

    /// "But (the mayor)", "However, (the mayor)", "When (the mayor)"
    static std::size_t behind_link(std::span<line_item const> items, std::size_t first) {
        constexpr word_class links = word_class::conjunction | word_class::adverb | word_class::subordinator;
        if (first + 2 >= items.size() || !(items[first].classes & links) ||
            (items[first].classes & word_class::determiner))
            return first;
        return items[first + 1].kind == item_kind::comma ? first + 2 : first + 1;
    }

    /// "Last week (the mayor)"
    static std::size_t behind_time(std::span<line_item const> items, std::size_t first) {
        bool const time = first + 2 < items.size() && (items[first + 1].classes & word_class::time);
        return time && (items[first].classes & word_class::determiner) ? first + 2 : first;
    }

    /// "The letter", "The harbour board".
    static bool is_one_body(std::span<line_item const> phrase) {
        constexpr word_class outside = outside_noun_phrases | word_class::preposition;
        auto const ends_it = [](line_item const& item) { return bool(item.classes & outside); };
        return (phrase.back().classes & word_class::body) && !are_several(phrase) &&
               std::ranges::none_of(phrase, ends_it);
    }

    /// Words from a determiner to a role, before what a subject has behind it: not "A doctor, he …", "The mayor, Reed,
    /// …".
    static bool is_subject(std::span<line_item const> items, std::size_t first, std::size_t last) {
        constexpr std::size_t longest = 4;
        constexpr word_class behind = word_class::auxiliary | word_class::looks_past | word_class::adverb |
                                      word_class::relative | word_class::preposition | word_class::finite;
        if (first == last || last - first > longest || last + 1 >= items.size() ||
            !(items[first].classes & word_class::determiner))
            return false;
        for (std::size_t at = first + 1; at <= last; ++at)
            if (items[at].kind != item_kind::word || begins_phrase(items, at))
                return false;
        if (items[last + 1].kind != item_kind::comma)
            return items[last + 1].classes & behind;
        return last + 2 < items.size() && items[last + 2].kind == item_kind::word &&
               !is_pronoun(items[last + 2].classes);
    }

    /// "When the boat sank (the mayor)", but not "one of (the mayors)".
    static bool begins_phrase(std::span<line_item const> items, std::size_t at) {
        return (items[at].classes & word_class::determiner) && !(items[at - 1].classes & word_class::preposition);
    }

    /// The name of the source of an attribution, who speaks.
    extent hear(attributed_line const& line, std::uint32_t clause) {
        attribution const& heard = line.attributions()[clause];
        noun_phrase const source = source_of(heard);
        extent const name = who_is(source);
        if (nested_ || source.where.empty())
            return name;
        bool const aside = speaks_within(line, clause) || tells_owner(line.items(), heard);
        if (question_reader<Language>::may_ask(heard))
            hear_question(line, heard, name, aside);
        else
            hear(line.items(), source, name, aside ? mentioned : speaks);
        return name;
    }

    /// Who asks is not who speaks next; who is asked is.
    void hear_question(attributed_line const& line, attribution const& heard, extent name, bool aside) {
        question_reader<Language> const questions(line.line());
        bool const yields = aside || questions.reports_question(heard);
        hear(line.items(), source_of(heard), name, yields ? mentioned : speaks);
        if (auto const asked = questions.asked(heard))
            hear(line.items(), *asked, who_is(*asked), speaks);
    }

    void hear(std::span<line_item const> items, noun_phrase const& phrase, extent name, int salience) {
        if (phrase.person != none)
            memory_.see(phrase.person, sentence_, salience);
        else if (!memory_.see_again(name, sentence_, salience) && phrase.pronoun == word_class::nothing)
            hear_unnamed(name, items.subspan(phrase.first, phrase.last - phrase.first + 1), salience);
    }

    /// "Her doctor told Reed …": that is about Reed.
    static bool tells_owner(std::span<line_item const> items, attribution const& clause) {
        std::size_t const hearer = clause.verb + 1;
        return (items[clause.speaker.first].classes & word_class::owner) && hearer < items.size() &&
               !items[hearer].begins_sentence &&
               (items[hearer].kind == item_kind::person || (items[hearer].classes & he_or_she));
    }

    /// "Asked what Moss would say, Reed …", "Reed said Moss told her …": the sentence is about somebody else.
    static bool speaks_within(attributed_line const& line, std::uint32_t clause) {
        noun_phrase const& speaker = line.attributions()[clause].speaker;
        if (speaker.first == 0 || line.items()[speaker.first].begins_sentence)
            return false;
        line_item const& before = line.items()[speaker.first - 1];
        bool const introduced = line.items()[before.sentence].classes & word_class::participle;
        if (introduced && (before.classes & word_class::asks))
            return true;
        if (clause == 0)
            return false;
        attribution const& outer = line.attributions()[clause - 1];
        return outer.verb + 1 == speaker.first && outer.order == clause_order::subject_first;
    }

    void hear_unnamed(extent name, std::span<line_item const> phrase, int salience) {
        word_class const role = role_of_somebody(phrase);
        if (!(role & word_class::role))
            return memory_.heard(name,
                                 are_several(before_preposition(phrase)) ? body_number::several : body_number::one);
        memory_.see_unnamed(name, role, is_one_of_many(phrase.front()), sentence_, salience);
    }

    /// "one nurse", "a nurse"
    static bool is_one_of_many(line_item const& determiner) {
        return (determiner.classes & word_class::determiner) &&
               !(determiner.classes & (word_class::definite | word_class::owner));
    }

    /// "a nurse at the hospital", "a Ministry of Works nurse": what one person is, whatever stands behind it; nothing
    /// if the phrase is of no one.
    static word_class role_of_somebody(std::span<line_item const> phrase) {
        auto const head = before_preposition(phrase);
        if (are_several(head))
            return word_class::nothing;
        for (std::size_t at = head.size(); at-- > 0;)
            if ((head[at].classes & word_class::role) && !head[at].possessive)
                return role_of_one(head[at]);
        bool const named = phrase.size() > 1 && phrase[phrase.size() - 2].capitalised;
        return named ? role_of_one(phrase.back()) : word_class::nothing;
    }

    static word_class role_of_one(line_item const& item) {
        bool const one = (item.classes & word_class::role) && !(item.classes & word_class::body);
        return one && !item.plural && !item.possessive ? item.classes : word_class::nothing;
    }

    /// "the chairs of the trusts", but not "NHS Providers"
    static bool are_several(std::span<line_item const> head) {
        return !head.empty() && head.back().plural && !head.back().capitalised;
    }

    static std::span<line_item const> before_preposition(std::span<line_item const> phrase) {
        constexpr word_class added = word_class::preposition | word_class::relative;
        auto const joins = [](line_item const& item) { return bool(item.classes & added); };
        auto const end = std::ranges::find_if(phrase, joins);
        return phrase.first(static_cast<std::size_t>(end - phrase.begin()));
    }

    std::string_view text_;
    speaker_memory<Language> memory_;
    std::uint32_t sentence_ = 0;
    std::uint32_t spoken_of_in_ = 0; ///< the last sentence so far that speaks of somebody

    // The line at hand.
    bool nested_ = false;
    extent first_person_;                   ///< who "I" is
    std::vector<extent> names_;             ///< for each attribution, who speaks
    std::vector<std::uint32_t> by_mention_; ///< attributions in the order of their speakers' mentions
};

} // namespace quoin::detail
