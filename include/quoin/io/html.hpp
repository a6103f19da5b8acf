// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/html_segments.hpp"
#include "detail/html_style.hpp"
#include "detail/html_tables.hpp"
#include "detail/html_text.hpp"
#include "layers.hpp"
#include "write.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace quoin::io {

/// What stands on the page beside the documents.
struct html_options {
    std::string title = "Annotations";    ///< of the page
    std::vector<std::string> layers = {}; ///< names of the layers to show; empty for all
};

namespace detail {

template <class... Layers>
struct layer_list {};

/// The layers that a page shows: those that have something to say of their annotations. Tokens have not.
template <class Layer, class... Shown>
constexpr auto with_layer(layer_list<Shown...>) {
    if constexpr (has_fields<Layer>)
        return layer_list<Shown..., Layer>{};
    else
        return layer_list<Shown...>{};
}

template <class... Shown>
constexpr layer_list<Shown...> shown_layers(layer_list<Shown...> shown, layer_list<>) {
    return shown;
}
template <class... Shown, class Layer, class... More>
constexpr auto shown_layers(layer_list<Shown...> shown, layer_list<Layer, More...>) {
    return shown_layers(with_layer<Layer>(shown), layer_list<More...>{});
}

template <class... Layers>
constexpr auto shown_layers_of(document_view<Layers...>) {
    return shown_layers(layer_list<>{}, layer_list<Layers...>{});
}

/// Writes the text of one document with its annotations marked.
template <class View, class... Shown>
class html_marker {
public:
    html_marker(std::string& to, View document, std::string_view anchor, html_options const& options)
        : to_(to), document_(document), anchor_(anchor), options_(options) {}

    void write() {
        std::vector<shown> annotations;
        std::uint32_t layer = 0;
        (collect<Shown>(annotations, layer++), ...);
        for_each_segment(document_.text().size(), sizeof...(Shown), std::move(annotations),
                         [this](segment const& each) { write(each); });
    }

private:
    template <class Layer>
    void collect(std::vector<shown>& annotations, std::uint32_t layer) const {
        std::uint32_t number = 0;
        if (!is_wanted<Layer>(options_.layers))
            return;
        for (Layer const& each : document_.template get<Layer>())
            annotations.push_back({each.where, layer, number++});
    }

    void write(segment const& each) {
        std::string classes;
        std::string abouts;
        bool first = false;
        std::size_t layer = 0;
        ((describe<Shown>(each, layer++, classes, abouts, first)), ...);
        std::string_view const words = document_.text(each.where);
        if (classes.empty())
            return append_escaped(to_, words);
        to_ += "<mark class=\"" + classes + '"' + abouts;
        if (first)
            to_ += " tabindex=\"0\" id=\"" + anchor_ + '-' + std::to_string(each.where.begin) + '"';
        to_ += "><span>";
        append_escaped(to_, words);
        to_ += "</span></mark>";
    }

    template <class Layer>
    void describe(segment const& each, std::size_t layer, std::string& classes, std::string& abouts,
                  bool& first) const {
        cover const& over = each.covers[layer];
        if (over.empty())
            return;
        std::string const number = std::to_string(layer);
        classes += (classes.empty() ? "l" : " l") + number;
        classes += over.size() > 1 ? " deep" + number : "";
        first = first || over.back().where.begin == each.where.begin;
        abouts += " data-l" + number + "=\"";
        for (shown const& annotation : over) {
            abouts += &annotation == &over.front() ? "" : "\n";
            append_about(abouts, document_.template get<Layer>()[annotation.number]);
        }
        abouts += '"';
    }

    /// "Quote · kind: direct · …"
    template <class Layer>
    void append_about(std::string& about, Layer const& annotation) const {
        about += known_format<Layer>().label;
        for_each_field(annotation,
                       [&](auto const& field, auto const& value) { append_field(about, field.name, value); });
    }

    void append_field(std::string& about, std::string_view name, auto const& value) const {
        std::string const words = words_of_field(value);
        if (!words.empty())
            about += " · " + escaped(name) + ": " + words;
    }

    [[nodiscard]] std::string words_of_field(extent where) const {
        return escaped_line(document_.text(where), longest_field);
    }

    [[nodiscard]] std::string words_of_field(named_extent each) const {
        std::string const words = words_of_field(each.where);
        std::string const name = words_of_field(each.name);
        if (words.empty() || name.empty() || words == name)
            return words + (words.empty() ? name : "");
        return words + " (" + name + ')';
    }

    [[nodiscard]] std::string words_of_field(one_line each) const {
        return words_of_field(each.where);
    }

    [[nodiscard]] std::string words_of_field(auto const& value) const {
        return escaped_line(words_of(value, document_.text()), longest_field);
    }

    static constexpr std::size_t longest_field = 160;

    std::string& to_;
    View document_;
    std::string anchor_;
    html_options const& options_;
};

} // namespace detail

/// A page to look at: articles with their annotations marked, a switch for each layer, what an annotation says when it
/// is pointed at or focused, and beside each article who said what and a table of its amounts.
///
/// One self-contained file in UTF-8 without scripts, which asks for nothing from anywhere; whatever a text, a name or
/// an id holds is shown as text. Shown are the layers whose `format_of` has fields. Throws std::invalid_argument where
/// the options name a layer that the documents have not. Documents may share an id: the links of each lead into its own
/// text, unless the texts are equal, too. A page is `header`, any number of documents
/// of one type, and `footer`:
///
///     out << page.header<decltype(doc)>() << to_string(page, doc, "article-1") << page.footer();
class html {
public:
    /// With these options.
    explicit html(html_options options = {}) : options_(std::move(options)) {}

    /// The beginning of a page of such documents: its style and its switches.
    template <document_like Document>
    [[nodiscard]] std::string header() const {
        using shown = decltype(detail::shown_layers_of(detail::view_of(std::declval<Document const&>())));
        std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                           "style-src 'unsafe-inline'; img-src data:\">\n<link rel=\"icon\" href=\"data:,\">\n<title>";
        detail::append_escaped(page, options_.title);
        page += "</title>\n<style>";
        page += detail::page_style;
        append_layer_style(page, shown{});
        page += "</style>\n</head>\n<body>\n<header>\n<h1>";
        detail::append_escaped(page, options_.title);
        page += "</h1>\n<fieldset>\n<legend>Show</legend>\n";
        append_switches(page, shown{});
        page += "</fieldset>\n</header>\n<main>\n";
        return page;
    }

    /// One document.
    template <class... Layers>
    void append(std::string& to, document_view<Layers...> document, document_id id) const {
        detail::check_wanted<Layers...>(options_.layers);
        append_article(to, document, id, detail::shown_layers_of(document));
    }

    /// The end of a page.
    [[nodiscard]] static std::string footer() {
        return "</main>\n</body>\n</html>\n";
    }

private:
    template <class View, class... Shown>
    void append_article(std::string& to, View document, document_id id, detail::layer_list<Shown...>) const {
        std::string const anchor = detail::anchor_of(id.text, document.text());
        to += "<article>\n<h2 dir=\"auto\">";
        detail::append_escaped(to, id.text);
        to += "</h2>\n<div class=\"text\" dir=\"auto\">";
        detail::html_marker<View, Shown...>(to, document, anchor, options_).write();
        to += "</div>\n<aside>\n";
        (append_table<Shown>(to, document, anchor), ...);
        to += "</aside>\n</article>\n";
    }

    template <class Layer, class View>
    void append_table(std::string& to, View document, std::string_view anchor) const {
        if (detail::is_wanted<Layer>(options_.layers))
            detail::append_table(to, document.text(), document.template get<Layer>(), anchor);
    }

    /// Quotes are tinted; the other layers are underlined, so that what lies in a quote shows.
    template <class... Shown>
    void append_layer_style(std::string& page, detail::layer_list<Shown...>) const {
        detail::layer_style style(page);
        std::size_t layer = 0;
        auto add = [&]<class Layer>() {
            std::size_t const number = layer++;
            if (!detail::is_wanted<Layer>(options_.layers))
                return;
            if constexpr (std::same_as<Layer, quote>)
                style.tint(number);
            else
                style.underline(number);
        };
        (add.template operator()<Shown>(), ...);
        style.end();
    }

    template <class... Shown>
    void append_switches(std::string& page, detail::layer_list<Shown...>) const {
        std::size_t layer = 0;
        auto add = [&]<class Layer>() {
            std::string const id = "show" + std::to_string(layer++);
            if (!detail::is_wanted<Layer>(options_.layers))
                return;
            page += "<label for=\"" + id + "\"><input type=\"checkbox\" id=\"" + id + "\" checked> " +
                    detail::escaped(detail::known_format<Layer>().name) + "</label>\n";
        };
        (add.template operator()<Shown>(), ...);
    }

    html_options options_;
};

} // namespace quoin::io
