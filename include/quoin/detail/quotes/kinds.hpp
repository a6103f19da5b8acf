// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attributed_line.hpp"
#include "speaker_link.hpp"

#include <cstddef>

/// Speech or not: what a quoted stretch is, after its speaker was looked for.
namespace quoin::detail {

/// Max “Rocket” Lund.
inline bool is_nickname(attributed_line const& line, std::size_t p) {
    auto const items = line.items();
    return p > 0 && p + 1 < items.size() && items[p - 1].capitalised && items[p + 1].kind == item_kind::person;
}

/// A title, or a name that a word before announces: the film “Old Bess”, a ferry known as “Old Bess”, on Ely Radio’s
/// “Old Bess Show”. In the words of a speaker, titles stand right behind the verb, or are a sentence.
inline bool names_thing(attributed_line const& line, std::size_t p, quote_shape const& shape,
                        speaker_link const& found) {
    bool const beside_verb = line.is_cue_item(p);
    bool const has_before = p > 0 && !beside_verb;
    word_class const before = has_before ? line.items()[p - 1].classes : word_class::nothing;
    if (before & word_class::naming)
        return true;
    constexpr std::size_t longest_title = 5;
    if ((before & word_class::title_holder) && shape.begins_capital() && shape.words() <= longest_title)
        return true;
    if (!shape.is_title())
        return false;
    if (has_before && line.items()[p - 1].possessive)
        return true;
    if (beside_verb || line.is_introduced(p))
        return false;
    bool const whole_sentence = found.rule == attribution_rule::after || found.rule == attribution_rule::inverted ||
                                found.rule == attribution_rule::resumed || found.rule == attribution_rule::according;
    if (whole_sentence && line.begins_sentence(p))
        return false;
    std::uint32_t const last = line.last_passed();
    bool const characterised = last != none && (line.attributions()[last].classes & word_class::characterises);
    return !characterised || (before & (word_class::preposition | word_class::to));
}

/// Without a speaker, three words or more are thought to be speech: fewer are mostly terms and titles.
inline quote_kind kind_without_speaker(quote_shape const& shape) {
    constexpr std::size_t fewest = 3;
    if (shape.words() < fewest || shape.is_title())
        return quote_kind::other;
    return shape.is_sentence() ? quote_kind::direct : quote_kind::mixed;
}

/// The kind of the stretch that is item p.
inline quote_kind kind_of(attributed_line const& line, std::size_t p, quote_shape const& shape,
                          speaker_link const& found) {
    if (is_nickname(line, p))
        return quote_kind::other;
    if (found.rule == attribution_rule::none)
        return kind_without_speaker(shape);
    if (found.rule == attribution_rule::continued)
        return quote_kind::direct;
    if (names_thing(line, p, shape, found))
        return quote_kind::other;
    item_kind const before = p > 0 ? line.items()[p - 1].kind : item_kind::stop;
    bool const introduced = before == item_kind::colon || before == item_kind::comma || line.is_cue_item(p);
    bool const whole = introduced || line.begins_sentence(p);
    return whole && shape.begins_capital() ? quote_kind::direct : quote_kind::mixed;
}

} // namespace quoin::detail
