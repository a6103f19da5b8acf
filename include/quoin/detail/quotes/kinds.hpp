// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attributed_line.hpp"
#include "speaker_link.hpp"

#include <cstddef>

/// Speech or not: what a quoted stretch is, after its speaker was looked for.
namespace quoin::detail {

/// Max “Rocket” Lund.
inline bool is_nickname(attributed_line const& line, std::size_t p, quote_shape const& shape) {
    constexpr std::size_t longest = 3;
    auto const items = line.items();
    return shape.words() <= longest && !shape.ends_open() && !shape.ends_sentence() && p > 0 && p + 1 < items.size() &&
           items[p - 1].capitalised && items[p + 1].kind == item_kind::person;
}

/// "nicknamed", "known": says that a name follows, and nothing else.
inline bool only_names(line_item const& item) {
    return (item.classes & word_class::naming) && !(item.classes & word_class::characterises);
}

/// The official term is “at home”, the word was “late”: behind what says that a name follows, and a verb.
inline bool is_predicate_of_term(attributed_line const& line, std::size_t p) {
    auto const items = line.items();
    return p > 1 && !line.begins_sentence(p - 1) && (items[p - 1].classes & word_class::passive_auxiliary) &&
           (items[p - 2].classes & word_class::naming) && !(items[p - 2].classes & word_class::adverb);
}

/// Dr Reed, known as “the Duke”; known as a “black alert”; nicknamed it “the barge”: named by a word that stands a
/// little before.
inline bool is_given_name(attributed_line const& line, std::size_t p) {
    constexpr std::size_t longest = 4;
    constexpr auto as = word_class::preposition | word_class::subordinator;
    auto const items = line.items();
    if (p < 2 || line.begins_sentence(p) || line.begins_sentence(p - 1))
        return false;
    std::size_t const noun = p > 2 && (items[p - 1].classes & word_class::determiner) ? p - 1 : p;
    if (without(as, items[noun - 1].classes) == word_class::nothing)
        return only_names(items[noun - 2]);
    for (std::size_t at = p - 1; at > 0 && p - at < longest && items[at].kind == item_kind::word; --at)
        if ((items[at].classes & word_class::determiner) || is_pronoun(items[at].classes))
            return only_names(items[at - 1]) && !(items[at - 1].classes & word_class::adverb);
    return false;
}

/// A report, “Time to Row”, …: behind what has a title, and a comma.
inline bool is_title_behind_comma(attributed_line const& line, std::size_t p, quote_shape const& shape) {
    auto const items = line.items();
    if (p < 2 || items[p - 1].kind != item_kind::comma || !(items[p - 2].classes & word_class::title_holder))
        return false;
    bool const apart = p + 1 < items.size() && items[p + 1].kind == item_kind::comma;
    return shape.is_title() || (apart && shape.begins_capital() && !line.passed_verb_since(items[p].sentence));
}

/// A name that a word before announces: the film “Old Bess”, a ferry known as “Old Bess”, a report, “Old Bess”, …
inline bool is_announced(attributed_line const& line, std::size_t p, quote_shape const& shape,
                         speaker_link const& found) {
    bool const has_before = p > 0 && !line.is_cue_item(p);
    word_class const before = has_before ? line.items()[p - 1].classes : word_class::nothing;
    bool const called_by_somebody =
        found.rule == attribution_rule::passive && line.is_verb_item(p) && !shape.is_title();
    bool const source = (before & word_class::according) && !(before & word_class::noun_too); // not "in her view"
    if (((before & word_class::naming) || source) && !(before & word_class::adverb) && !called_by_somebody)
        return true;
    constexpr std::size_t longest_title = 5;
    if ((before & word_class::title_holder) && shape.begins_capital() && shape.words() <= longest_title)
        return true;
    return is_title_behind_comma(line, p, shape) ||
           (has_before && (is_given_name(line, p) || is_predicate_of_term(line, p)));
}

/// Review: ‘Old Bess’ is a gem.
inline bool is_reviewed(attributed_line const& line, std::size_t p) {
    auto const items = line.items();
    return p > 1 && p + 1 < items.size() && items[p - 1].kind == item_kind::colon && items[p - 2].begins_sentence &&
           (items[p - 2].classes & word_class::body) && items[p + 1].kind == item_kind::word &&
           !items[p + 1].begins_sentence;
}

/// A title, or a name: on Ely Radio’s “Old Bess Show”. In the words of a speaker, titles stand right behind the verb,
/// or are a sentence.
template <class Language>
bool names_thing(attributed_line const& line, std::size_t p, quote_shape const& shape, speaker_link const& found) {
    bool const beside_verb = line.is_cue_item(p);
    bool const has_before = p > 0 && !beside_verb;
    word_class const before = has_before ? line.items()[p - 1].classes : word_class::nothing;
    if (!shape.is_title())
        return false;
    if ((has_before && line.items()[p - 1].possessive) || line.is_hearer(p))
        return true;
    if (Language::capital_nouns && found.rule == attribution_rule::colon)
        return true;
    if (beside_verb || line.is_introduced(p))
        return is_reviewed(line, p);
    bool const whole_sentence =
        found.rule == attribution_rule::after || found.rule == attribution_rule::inverted ||
        found.rule == attribution_rule::resumed || found.rule == attribution_rule::according ||
        (found.rule == attribution_rule::implied && (p > 0 || shape.words() == 1) && shape.ends_sentence());
    if (whole_sentence && line.begins_sentence(p))
        return false;
    if (Language::capital_nouns && found.rule != attribution_rule::implied)
        return !(before & (word_class::by | word_class::subordinator));
    std::uint32_t const last = line.last_passed();
    bool const characterised = last != none && (line.attributions()[last].classes & word_class::characterises);
    return !characterised || (before & (word_class::preposition | word_class::to));
}

/// Where nouns have capitals, a noun right before a name says what it is the name of: die Firma „Alte Bess“.
template <class Language>
bool is_name_behind_noun(attributed_line const& line, std::size_t p, quote_shape const& shape,
                         speaker_link const& found) {
    if (!Language::capital_nouns || p == 0 || line.is_verb_item(p))
        return false;
    line_item const& noun = line.items()[p - 1];
    constexpr std::size_t longest_name = 5;
    if (noun.kind != item_kind::word || !noun.capitalised || (noun.classes & word_class::statement))
        return false;
    bool const short_enough = shape.words() <= longest_name || shape.is_title();
    bool const small_name = (noun.classes & (word_class::title_holder | word_class::body)) &&
                            (found.rule == attribution_rule::implied || line.is_behind_source(p));
    return short_enough && !shape.ends_sentence() && (shape.begins_capital() || small_name);
}

/// Without a speaker, three words or more are thought to be speech, within a sentence that is no headline six: fewer
/// are mostly terms and titles.
inline quote_kind kind_without_speaker(attributed_line const& line, std::size_t p, quote_shape const& shape) {
    auto const items = line.items();
    bool const in_headline = items.back().kind != item_kind::stop && items.back().kind != item_kind::stretch;
    bool const is_part = !line.begins_sentence(p) && !shape.begins_capital() && !in_headline;
    bool const behind_verb = p > 0 && (items[p - 1].classes & word_class::says); // chanting “keep our ferry”
    std::size_t const fewest = is_part && !behind_verb ? 6 : 3;
    if (shape.words() < fewest || shape.is_title())
        return quote_kind::other;
    return shape.is_sentence() ? quote_kind::direct : quote_kind::mixed;
}

/// The same where nouns have capitals: only what stands where sentences do.
inline quote_kind kind_of_nameless(attributed_line const& line, std::size_t p, quote_shape const& shape) {
    bool const apart = line.begins_sentence(p) || line.items()[p - 1].kind == item_kind::colon;
    bool const sentence = shape.is_sentence() && !shape.is_title();
    return apart && sentence ? quote_kind::direct : quote_kind::other;
}

/// The kind of the stretch that is item p.
template <class Language>
quote_kind kind_of(attributed_line const& line, std::size_t p, quote_shape const& shape, speaker_link const& found) {
    bool const is_term = shape.is_abbreviated() && !shape.is_sentence();
    if (is_term || is_nickname(line, p, shape))
        return quote_kind::other;
    if (found.rule == attribution_rule::continued)
        return quote_kind::direct;
    if (is_announced(line, p, shape, found))
        return quote_kind::other;
    if (found.rule == attribution_rule::none)
        return Language::capital_nouns ? kind_of_nameless(line, p, shape) : kind_without_speaker(line, p, shape);
    if (names_thing<Language>(line, p, shape, found) || is_name_behind_noun<Language>(line, p, shape, found))
        return quote_kind::other;
    item_kind const before = p > 0 ? line.items()[p - 1].kind : item_kind::stop;
    bool const introduced = before == item_kind::colon || before == item_kind::comma || line.is_cue_item(p);
    if (found.goes_on && introduced)
        return quote_kind::direct; // “Rates,” Reed said, “will rise.”
    bool const whole = introduced || line.begins_sentence(p);
    return whole && shape.begins_capital() ? quote_kind::direct : quote_kind::mixed;
}

} // namespace quoin::detail
