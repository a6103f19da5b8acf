// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <cstdint>

namespace quoin {

/// What a quoted stretch is.
enum class quote_kind : std::uint8_t {
    direct,   ///< a whole utterance in a speaker's words
    mixed,    ///< a speaker's words inside the reporter's sentence
    indirect, ///< reported without marks: "she said that …"
    other,    ///< marked, but not speech: a title, a nickname, a term, a scare quote
};

/// Which rule found the source of a quote. It may be one of whom nobody knows who it is: “Go,” she said.
enum class attribution_rule : std::uint8_t {
    none,      ///< no source was found
    inverted,  ///< “…,” said X
    after,     ///< “…,” X said
    before,    ///< X said: “…”, X called it “…”
    colon,     ///< X: “…”
    dash,      ///< “…” — X
    according, ///< according to X
    passive,   ///< was called “…” by X
    possessed, ///< X’s claim that “…”
    resumed,   ///< goes on after an interruption by its own attribution
    continued, ///< goes on from the paragraph before, whose quote was not closed
    implied,   ///< no words beside it say who speaks: who spoke last, whose turn it is, or whom the sentence is about
};

/// One marked stretch in one paragraph, without its marks; or a reported clause.
struct quote {
    extent where = {};                              ///< without the marks
    quote_kind kind = quote_kind::other;            ///< what it is
    attribution_rule rule = attribution_rule::none; ///< how its speaker was found
    std::uint8_t confidence = 0; ///< how often this rule is right, in percent, as measured, and no more than pronouns
                                 ///< are where "he" or "she" is the mention; 0 without a speaker
    std::uint32_t utterance = 0; ///< stretches of one utterance (interrupted, or over paragraphs) share this number;
                                 ///< from 0, in the order in which utterances begin
    extent speaker = {};         ///< the fullest name that the document gives for the speaker; empty if unknown
    extent mention = {};         ///< the words beside the quote that name the speaker ("he"); empty where implied
    extent cue = {};             ///< the verb, or other words, of saying; empty if there are none
};

} // namespace quoin
