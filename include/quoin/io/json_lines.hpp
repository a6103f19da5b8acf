// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../offsets.hpp"
#include "detail/text.hpp"
#include "json.hpp"
#include "layers.hpp"
#include "write.hpp"

#include <concepts>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::io {

/// How documents become JSON.
struct json_lines_options {
    offset_unit offsets = offset_unit::bytes; ///< stated in each record
    bool ascii = false;                       ///< escape everything beyond ASCII
    std::vector<std::string> layers = {};     ///< names of the layers to write; empty for all
};

namespace detail {

/// Writes the members of one record.
class json_record {
public:
    json_record(std::string& to, std::string_view text, json_lines_options const& options)
        : json_(to, options.ascii), text_(text), offsets_(text, options.offsets), options_(options) {}

    template <class... Layers>
    void write([[maybe_unused]] document_view<Layers...> document, document_id id) {
        check_wanted<Layers...>(options_.layers);
        json_.begin_object();
        json_.key("id");
        write_id(id);
        json_.key("offsets");
        json_.string(name_of(options_.offsets));
        (write_layer(document.template get<Layers>()), ...);
        json_.end_object();
    }

private:
    void write_id(document_id id) {
        if (id.is_json)
            json_.raw(id.text);
        else
            json_.string(id.text);
    }

    template <class Layer>
    void write_layer(std::span<Layer const> layer) {
        if (!is_wanted<Layer>(options_.layers))
            return;
        json_.key(known_format<Layer>().name);
        json_.begin_array();
        for (Layer const& each : layer)
            if constexpr (has_fields<Layer>)
                write_annotation(each);
            else
                write_pair(each.where);
        json_.end_array();
    }

    void write_pair(extent where) {
        json_.begin_array();
        json_.number(offsets_(where.begin));
        json_.number(offsets_(where.end));
        json_.end_array();
    }

    template <class Layer>
    void write_annotation(Layer const& each) {
        json_.begin_object();
        write_span(each.where);
        for_each_field(each, [this](auto const& field, auto const& value) {
            json_.key(field.name);
            write_value(value);
        });
        json_.end_object();
    }

    void write_span(extent where) {
        json_.key("start");
        json_.number(offsets_(where.begin));
        json_.key("end");
        json_.number(offsets_(where.end));
        json_.key("text");
        json_.string(text_of(where));
    }

    [[nodiscard]] std::string_view text_of(extent where) const {
        return text_.substr(where.begin, where.size());
    }

    void write_value(extent where) {
        if (where.empty())
            return json_.null();
        json_.begin_object();
        write_span(where);
        json_.end_object();
    }

    void write_value(named_extent each) {
        if (each.where.empty() && each.name.empty())
            return json_.null();
        json_.begin_object();
        if (each.where.empty())
            write_no_span();
        else
            write_span(each.where);
        json_.key("name");
        write_value(one_line{each.name});
        json_.end_object();
    }

    void write_no_span() {
        for (std::string_view name : {"start", "end", "text"}) {
            json_.key(name);
            json_.null();
        }
    }

    void write_value(one_line each) {
        if (each.where.empty())
            return json_.null();
        std::string line;
        append_on_one_line(line, text_of(each.where));
        json_.string(line);
    }

    void write_value(std::convertible_to<std::string_view> auto const& text) {
        json_.string(text);
    }

    template <std::integral T>
    void write_value(T value) {
        if constexpr (std::same_as<T, bool>)
            json_.boolean(value);
        else
            json_.number(value);
    }

    template <class T>
    void write_value(std::optional<T> const& value) {
        if (value)
            write_value(*value);
        else
            json_.null();
    }

    template <std::ranges::input_range Range>
        requires(!std::convertible_to<Range const&, std::string_view>)
    void write_value(Range const& values) {
        json_.begin_array();
        for (auto const& each : values)
            write_value(each);
        json_.end_array();
    }

    json_builder json_;
    std::string_view text_;
    offset_map offsets_;
    json_lines_options const& options_;
};

} // namespace detail

/// JSON Lines: one object a line for each document, in UTF-8, its members always in the same order.
///
///     {"id":"a1","offsets":"bytes","tokens":[[0,3],…],"quotes":[{"start":10,"end":42,"text":"…","kind":"direct",…}]}
///
/// Throws std::invalid_argument where the options name a layer that the document has not.
///
/// Each layer is a member, in the order of the document; what its annotations say stands in their `format_of`.
/// Stretches of text are half-open and carry their words, so that whoever reads the line needs no text.
class json_lines {
public:
    /// With these options.
    explicit json_lines(json_lines_options options = {}) : options_(std::move(options)) {}

    /// Appends one document to a string; see `format_for`.
    template <class... Layers>
    void append(std::string& to, document_view<Layers...> document, document_id id) const {
        detail::json_record(to, document.text(), options_).write(document, id);
        to += '\n';
    }

private:
    json_lines_options options_;
};

} // namespace quoin::io
