// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../amount.hpp"
#include "../quote.hpp"
#include "layer.hpp"

#include <array>
#include <concepts>
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
struct person;
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

/// The name of a bound in all formats: "more_than", "at_least", …; nothing for no bound.
[[nodiscard]] constexpr std::optional<std::string_view> name_of(amount_bound bound) noexcept {
    switch (bound) {
    case amount_bound::none:
        return std::nullopt;
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
    return std::nullopt;
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

inline std::optional<std::string_view> unless_empty(std::string_view text) noexcept {
    return text.empty() ? std::nullopt : std::optional(text);
}

inline constexpr std::array kind_names{name_of(quote_kind::direct), name_of(quote_kind::mixed),
                                       name_of(quote_kind::indirect), name_of(quote_kind::other)};

inline constexpr std::array bound_names{*name_of(amount_bound::more_than), *name_of(amount_bound::at_least),
                                        *name_of(amount_bound::less_than), *name_of(amount_bound::at_most),
                                        *name_of(amount_bound::about),     *name_of(amount_bound::exactly)};

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
          field{"bound", [](auto const& each) { return name_of(each.bound); }, bound_names},
          field{"rate", [](auto const& each) { return unless_empty(each.rate); }});

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

/// Kind, utterance, speaker with mention, and cue.
template <>
inline constexpr auto format_of<quote> =
    layer("quotes", "Quote", field{"kind", [](quote const& each) { return name_of(each.kind); }, detail::kind_names},
          field{"utterance", &quote::utterance},
          field{"speaker", [](quote const& each) { return named_extent{each.mention, each.speaker}; }},
          field{"cue", &quote::cue});

/// Numbers as text, in major units; currency, candidates, bound and rate.
template <class Number>
inline constexpr auto format_of<basic_amount<Number>> = detail::amount_format;

/// The fullest name.
template <>
inline constexpr auto format_of<person> =
    layer("people", "Person", field{"name", [](auto const& each) { return one_line{each.name}; }});

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
