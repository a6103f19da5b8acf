// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../quote.hpp"
#include "attribution.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace quoin::detail {

/// Who speaks, as far as it is known, and why it is thought so.
struct speaker_link {
    attribution_rule rule = attribution_rule::none;
    extent speaker;
    extent mention;
    extent cue;
    bool goes_on = false; ///< the utterance of the stretch before goes on
};

/// Who speaks where nothing beside the quote says so.
inline speaker_link implied(extent speaker) noexcept {
    return {attribution_rule::implied, speaker, {}, {}, false};
}

/// How often each rule names the right speaker, in percent, as measured on news.
constexpr std::uint8_t confidence_of(attribution_rule rule) noexcept {
    switch (rule) {
    case attribution_rule::none:
        return 0;
    case attribution_rule::after:
        return 99;
    case attribution_rule::inverted:
    case attribution_rule::resumed:
        return 98;
    case attribution_rule::before:
        return 92;
    case attribution_rule::according:
        return 90;
    case attribution_rule::colon:
    case attribution_rule::dash:
        return 80;
    case attribution_rule::passive:
        return 75;
    case attribution_rule::continued:
    case attribution_rule::implied:
        return 70;
    case attribution_rule::possessed:
        return 60;
    }
    return 0;
}

/// How often a pronoun is resolved to the right speaker, in percent, as measured on news.
inline constexpr std::uint8_t confidence_of_pronouns = 94;

/// How likely it is who it is thought to be, in percent: a speaker whom a pronoun names is no surer than pronouns are.
template <class Language>
std::uint8_t confidence_in(speaker_link const& found, std::string_view text, Language const& language) {
    if (found.speaker.empty())
        return 0;
    std::string_view const mention = text.substr(found.mention.begin, found.mention.size());
    bool const pronoun = language.classify(mention) & personal_pronoun;
    return pronoun ? std::min(confidence_of(found.rule), confidence_of_pronouns) : confidence_of(found.rule);
}

/// The rule that an attribution beside a quote, or behind it, stands for.
inline attribution_rule rule_of(attribution const& clause) {
    switch (clause.order) {
    case clause_order::verb_first:
        return attribution_rule::inverted;
    case clause_order::according:
        return attribution_rule::according;
    case clause_order::passive:
        return attribution_rule::passive;
    default:
        return attribution_rule::after;
    }
}

/// The same for one that stands before.
inline attribution_rule rule_before(attribution const& clause) {
    switch (clause.order) {
    case clause_order::according:
        return attribution_rule::according;
    case clause_order::passive:
        return attribution_rule::passive;
    case clause_order::possessed:
        return attribution_rule::possessed;
    default:
        return attribution_rule::before;
    }
}

/// The same for speech without marks.
inline attribution_rule rule_of_report(attribution const& clause) {
    return clause.order == clause_order::verb_first ? attribution_rule::inverted : rule_before(clause);
}

} // namespace quoin::detail
