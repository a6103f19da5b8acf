// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../amount.hpp"
#include "../../quote.hpp"
#include "../layers.hpp"
#include "html_text.hpp"
#include "text.hpp"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What stands beside an article: who said what, and a table of its amounts.

namespace quoin::io::detail {

inline constexpr std::size_t longest_entry = 300;

inline void append_link(std::string& to, std::string_view anchor, extent where, std::string_view words) {
    to += "<a href=\"#" + std::string(anchor) + '-' + std::to_string(where.begin) + "\"><bdi>" +
          escaped_line(words, longest_entry) + "</bdi></a>";
}

/// The quotes of one speaker.
struct speech {
    std::string speaker;
    std::vector<quote const*> quotes;
};

/// Speakers in the order of their first quote. Of a report and the words that it quotes only the report is listed.
inline std::vector<speech> speeches_of(std::string_view text, std::span<quote const> quotes) {
    std::vector<speech> found;
    std::map<std::string, std::size_t> by_name;
    std::map<extent, std::size_t> by_place; // so that a name, which may be long, is read once
    auto const place_of = [&](extent speaker) {
        std::string name;
        append_on_one_line(name, text.substr(speaker.begin, speaker.size()));
        auto const [place, is_new] = by_name.try_emplace(name, found.size());
        if (is_new)
            found.push_back({std::move(name), {}});
        return place->second;
    };
    for (quote const& each : quotes) {
        if (each.kind == quote_kind::other)
            continue;
        auto const [place, is_new] = by_place.try_emplace(each.speaker);
        if (is_new)
            place->second = place_of(each.speaker);
        auto& quotes_of_speaker = found[place->second].quotes;
        if (quotes_of_speaker.empty() || !quotes_of_speaker.back()->where.contains(each.where))
            quotes_of_speaker.push_back(&each);
    }
    return found;
}

inline void append_speeches(std::string& to, std::string_view text, std::span<quote const> quotes,
                            std::string_view anchor) {
    std::vector<speech> const speeches = speeches_of(text, quotes);
    if (speeches.empty())
        return;
    to += "<section>\n<h3>Who said what</h3>\n";
    for (speech const& each : speeches) {
        to += "<h4><bdi>" + (each.speaker.empty() ? "Speaker unknown" : escaped_line(each.speaker, longest_entry)) +
              "</bdi> <small>" + std::to_string(each.quotes.size()) + "</small></h4>\n<ol>\n";
        for (quote const* said : each.quotes) {
            to += said->kind == quote_kind::indirect ? "<li>" : "<li>“";
            append_link(to, anchor, said->where, text.substr(said->where.begin, said->where.size()));
            to += said->kind == quote_kind::indirect ? "</li>\n" : "”</li>\n";
        }
        to += "</ol>\n";
    }
    to += "</section>\n";
}

/// A decimal number without its sign, nearly: not every standard library reads floating-point numbers.
[[nodiscard]] inline double size_of_number(std::string_view number) {
    double size = 0;
    for (char const c : number)
        if (c >= '0' && c <= '9')
            size = 10 * size + (c - '0');
    std::size_t const point = number.find('.');
    return point == number.npos ? size : size / std::pow(10.0, static_cast<double>(number.size() - point - 1));
}

/// How far right a number lies on a logarithmic scale from 1 (or less) to 10^12 (or more): 0 to 100. For drawing alone.
/// The scale is one for all articles, so that their bars can be compared.
[[nodiscard]] inline int place_on_scale(std::string_view number) {
    double const powers_of_ten = std::log10(std::max(1.0, size_of_number(number)));
    return static_cast<int>(std::lround(std::min(100.0, 100 * powers_of_ten / 12)));
}

/// Nothing for an amount without figures.
inline void append_bar(std::string& to, std::string_view low, std::string_view high) {
    if (low.empty())
        return;
    auto const width = [](std::string_view number) { return std::to_string(place_on_scale(number) + 1); };
    to += "<svg viewBox=\"0 0 101 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">";
    if (!high.empty())
        to += "<rect width=\"" + width(high) + "\" height=\"10\" fill=\"currentColor\" opacity=\".3\"/>";
    to += "<rect width=\"" + width(low) + "\" height=\"10\" fill=\"currentColor\" opacity=\".7\"/></svg>";
}

template <class Amount>
void append_amounts(std::string& to, std::string_view text, std::span<Amount const> amounts, std::string_view anchor) {
    if (amounts.empty())
        return;
    to +=
        "<section>\n<h3>Amounts</h3>\n<table>\n<caption>Bars are logarithmic, from 1 to a trillion (10<sup>12</sup>); "
        "currencies are not converted.</caption>\n"
        "<thead><tr><th>Amount</th><th>In figures</th><th>Currency</th><th>Size</th></tr></thead>\n<tbody>\n";
    for (Amount const& each : amounts) {
        std::string const low = number_text(each.value).value_or("");
        std::string const high = number_text(each.value_max).value_or("");
        to += "<tr><td>";
        append_link(to, anchor, each.where, text.substr(each.where.begin, each.where.size()));
        to += "</td><td class=\"figure\">" + grouped(low) + (high.empty() ? "" : " – " + grouped(high)) + "</td><td>" +
              escaped(each.currency.code()) + "</td><td>";
        append_bar(to, low, high);
        to += "</td></tr>\n";
    }
    to += "</tbody>\n</table>\n</section>\n";
}

/// The table of a layer; most have none.
template <class Layer>
void append_table(std::string&, std::string_view, std::span<Layer const>, std::string_view) {}

inline void append_table(std::string& to, std::string_view text, std::span<quote const> quotes,
                         std::string_view anchor) {
    append_speeches(to, text, quotes, anchor);
}

template <class Number>
void append_table(std::string& to, std::string_view text, std::span<basic_amount<Number> const> amounts,
                  std::string_view anchor) {
    append_amounts(to, text, amounts, anchor);
}

} // namespace quoin::io::detail
