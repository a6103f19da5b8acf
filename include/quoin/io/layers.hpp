// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../amount.hpp"
#include "../person.hpp"
#include "../quote.hpp"
#include "layer.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// How writers present quoin's own layers. Most are only declared here: who writes quotes need not pay for gazetteers.

namespace quoin {

struct token;
struct paragraph;
struct sentence;
struct entity;
struct acronym;
struct phrase;

namespace io {

/// The name of a kind in all formats: "direct", "mixed", "indirect", "other".
[[nodiscard]] constexpr std::string_view name_of(quote_kind kind) noexcept {
    switch (kind) {
    case quote_kind::direct:
        return "direct";
    case quote_kind::mixed:
        return "mixed";
    case quote_kind::indirect:
        return "indirect";
    case quote_kind::other:
        return "other";
    }
    return "";
}

/// The name of a rule in all formats: "inverted", "after", …
[[nodiscard]] constexpr std::string_view name_of(attribution_rule rule) noexcept {
    switch (rule) {
    case attribution_rule::none:
        return "none";
    case attribution_rule::inverted:
        return "inverted";
    case attribution_rule::after:
        return "after";
    case attribution_rule::before:
        return "before";
    case attribution_rule::colon:
        return "colon";
    case attribution_rule::dash:
        return "dash";
    case attribution_rule::according:
        return "according";
    case attribution_rule::passive:
        return "passive";
    case attribution_rule::possessed:
        return "possessed";
    case attribution_rule::resumed:
        return "resumed";
    case attribution_rule::continued:
        return "continued";
    case attribution_rule::implied:
        return "implied";
    }
    return "";
}

/// The name of a bound in all formats: "more_than", "at_least", …
[[nodiscard]] constexpr std::string_view name_of(amount_bound bound) noexcept {
    switch (bound) {
    case amount_bound::none:
        return "none";
    case amount_bound::more_than:
        return "more_than";
    case amount_bound::at_least:
        return "at_least";
    case amount_bound::less_than:
        return "less_than";
    case amount_bound::at_most:
        return "at_most";
    case amount_bound::about:
        return "about";
    case amount_bound::exactly:
        return "exactly";
    }
    return "";
}

/// The name of a gender in all formats: "female", "male".
[[nodiscard]] constexpr std::string_view name_of(gender each) noexcept {
    switch (each) {
    case gender::unknown:
        return "unknown";
    case gender::female:
        return "female";
    case gender::male:
        return "male";
    }
    return "";
}

namespace detail {

/// Numbers are written as text, because that is how they are exact everywhere.
template <class Number>
std::optional<std::string> number_text(std::optional<Number> const& number) {
    if (!number)
        return std::nullopt;
    if constexpr (requires { number->to_string(); })
        return number->to_string();
    else
        return number->str();
}

inline std::optional<unsigned> unless_zero(unsigned number) noexcept {
    return number == 0 ? std::nullopt : std::optional(number);
}

inline std::optional<std::string_view> unless_empty(std::string_view text) noexcept {
    return text.empty() ? std::nullopt : std::optional(text);
}

/// Names of all values of an enumeration, from one to the last.
template <auto first, auto last>
inline constexpr auto names_from_to = [] {
    constexpr auto begin = static_cast<std::size_t>(first);
    std::array<std::string_view, static_cast<std::size_t>(last) - begin + 1> names;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = name_of(static_cast<decltype(first)>(begin + i));
    return names;
}();

/// The name of what is there; nothing for the value that stands for none.
template <class Enumeration>
constexpr std::optional<std::string_view> name_unless(Enumeration none, Enumeration each) noexcept {
    return each == none ? std::nullopt : std::optional(name_of(each));
}

/// The names of the flags that are set.
inline std::vector<std::string_view> names_of(amount_flags const& flags) {
    std::vector<std::string_view> names;
    auto add = [&](bool set, std::string_view name) {
        if (set)
            names.push_back(name);
    };
    add(flags.minor_unit, "minor_unit");
    add(flags.number_words, "number_words");
    add(flags.vague, "vague");
    add(flags.adjectival, "adjectival");
    add(flags.ambiguous, "ambiguous");
    add(flags.too_many_digits, "too_many_digits");
    add(flags.odd_grouping, "odd_grouping");
    return names;
}

inline std::vector<std::string_view> codes(auto const& currencies) {
    std::vector<std::string_view> found;
    for (quoin::currency const& each : currencies)
        found.push_back(each.code());
    return found;
}

inline constexpr auto amount_format =
    layer("money", "Money", field{"amount", [](auto const& each) { return number_text(each.value); }},
          field{"amount_max", [](auto const& each) { return number_text(each.value_max); }},
          field{"currency", [](auto const& each) { return unless_empty(each.currency.code()); }},
          field{"candidates", [](auto const& each) { return codes(each.candidates); }},
          field{"bound", [](auto const& each) { return name_unless(amount_bound::none, each.bound); },
                names_from_to<amount_bound::more_than, amount_bound::exactly>},
          field{"rate", [](auto const& each) { return unless_empty(each.rate); }},
          field{"flags", [](auto const& each) { return names_of(each.flags); }});

} // namespace detail

/// Bare extents.
template <>
inline constexpr auto format_of<token> = layer("tokens", "Token");

/// Bare extents.
template <>
inline constexpr auto format_of<paragraph> = layer("paragraphs", "Paragraph");

/// Bare extents.
template <>
inline constexpr auto format_of<sentence> = layer("sentences", "Sentence");

/// Kind, utterance, speaker with mention, cue, and how the speaker was found: the rule, and how often that is right.
template <>
inline constexpr auto format_of<quote> =
    layer("quotes", "Quote",
          field{"kind", [](quote const& each) { return name_of(each.kind); },
                detail::names_from_to<quote_kind::direct, quote_kind::other>},
          field{"utterance", &quote::utterance},
          field{"speaker", [](quote const& each) { return named_extent{each.mention, each.speaker}; }},
          field{"cue", &quote::cue},
          field{"rule", [](quote const& each) { return detail::name_unless(attribution_rule::none, each.rule); },
                detail::names_from_to<attribution_rule::inverted, attribution_rule::implied>},
          field{"confidence", [](quote const& each) { return detail::unless_zero(each.confidence); }});

/// Numbers as text, in major units; currency, candidates, bound, rate, and the names of the flags that are set.
template <class Number>
inline constexpr auto format_of<basic_amount<Number>> = detail::amount_format;

/// The fullest name, role and gender.
template <>
inline constexpr auto format_of<person> =
    layer("people", "Person", field{"name", [](person const& each) { return one_line{each.name}; }},
          field{"role", &person::role},
          field{"gender", [](person const& each) { return detail::name_unless(gender::unknown, each.gender); },
                detail::names_from_to<gender::female, gender::male>});

/// Names of a gazetteer, without what they stand for, which the gazetteer alone knows.
template <>
inline constexpr auto format_of<entity> =
    layer("entities", "Entity", field{"number", [](auto const& each) { return each.name; }});

/// Both forms.
template <>
inline constexpr auto format_of<acronym> =
    layer("acronyms", "Acronym", field{"short", [](auto const& each) { return each.short_form; }},
          field{"long", [](auto const& each) { return each.long_form; }});

/// Which of the caller's rules, from 0.
template <>
inline constexpr auto format_of<phrase> =
    layer("phrases", "Phrase", field{"rule", [](auto const& each) { return each.rule; }});

} // namespace io

} // namespace quoin
