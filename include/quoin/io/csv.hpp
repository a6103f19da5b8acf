// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../offsets.hpp"
#include "detail/text.hpp"
#include "layers.hpp"
#include "write.hpp"

#include <concepts>
#include <string>
#include <string_view>
#include <tuple>

namespace quoin::io {

/// How annotations become rows.
struct csv_options {
    offset_unit offsets = offset_unit::bytes; ///< stated in each row
};

namespace detail {

/// Appends the cells of one row.
class csv_row {
public:
    explicit csv_row(std::string& to) noexcept : to_(to) {}

    void cell(std::string_view text) {
        separate();
        if (text.find_first_of("\",\r\n") == std::string_view::npos)
            return append_well_formed(to_, text);
        to_ += '"';
        while (!text.empty()) {
            std::size_t const mark = text.find('"');
            append_well_formed(to_, text.substr(0, mark));
            if (mark == std::string_view::npos)
                break;
            to_ += "\"\"";
            text.remove_prefix(mark + 1);
        }
        to_ += '"';
    }

    void number(std::integral auto value) {
        separate();
        append_number(to_, value);
    }

    void end() {
        to_ += "\r\n";
    }

private:
    void separate() {
        if (!first_)
            to_ += ',';
        first_ = false;
    }

    std::string& to_;
    bool first_ = true;
};

/// The columns that a field takes are those of its type: a stretch of text takes three.
class csv_columns {
public:
    explicit csv_columns(csv_row& row) : row_(row) {}

    template <class Value>
    void name(std::string_view field) {
        if constexpr (stretch<Value>)
            for (std::string_view part : {"_start", "_end", "_text"})
                row_.cell(std::string(field).append(part));
        if constexpr (std::same_as<Value, named_extent>)
            row_.cell(std::string(field) + "_name");
        if constexpr (!stretch<Value>)
            row_.cell(field);
    }

private:
    csv_row& row_;
};

/// Writes one annotation as a row.
class csv_values {
public:
    csv_values(csv_row& row, std::string_view text, offset_map& offsets) : row_(row), text_(text), offsets_(offsets) {}

    void write(extent where) {
        if (where.empty())
            return write_no_stretch();
        row_.number(offsets_(where.begin));
        row_.number(offsets_(where.end));
        row_.cell(text_.substr(where.begin, where.size()));
    }

    void write(named_extent each) {
        write(each.where);
        write(one_line{each.name});
    }

    void write(auto const& value) {
        row_.cell(words_of(value, text_));
    }

private:
    void write_no_stretch() {
        for (int part = 0; part < 3; ++part)
            row_.cell("");
    }

    csv_row& row_;
    std::string_view text_;
    offset_map& offsets_;
};

} // namespace detail

/// CSV (RFC 4180) of one layer: a row for each annotation, with the id of its document. Columns: id, offsets (their
/// unit), start, end, text, and the fields of the layer; of a field that is a stretch of text "speaker_start",
/// "speaker_end", "speaker_text". What there is none of is an empty cell. Ill-formed bytes become U+FFFD.
template <class Layer>
class csv {
public:
    /// With these options.
    explicit csv(csv_options options = {}) : options_(options) {}

    /// The row of column names, for the top of the table.
    [[nodiscard]] static std::string header() {
        std::string line;
        detail::csv_row row(line);
        for (std::string_view name : {"id", "offsets", "start", "end", "text"})
            row.cell(name);
        detail::csv_columns columns(row);
        auto add = [&]<class Getter>(field<Getter> const& each) {
            columns.name<detail::field_value<Getter const&, Layer const&>>(each.name);
        };
        std::apply([&](auto const&... each) { (add(each), ...); }, detail::known_format<Layer>().fields);
        row.end();
        return line;
    }

    /// Appends one document to a string; see `format_for`.
    template <class... Layers>
    void append(std::string& to, document_view<Layers...> document, document_id id) const {
        offset_map offsets(document.text(), options_.offsets);
        for (Layer const& each : document.template get<Layer>()) {
            detail::csv_row row(to);
            row.cell(id.text);
            row.cell(name_of(options_.offsets));
            detail::csv_values values(row, document.text(), offsets);
            values.write(extent(each.where));
            detail::for_each_field(each, [&](auto const&, auto const& value) { values.write(value); });
            row.end();
        }
    }

private:
    csv_options options_;
};

} // namespace quoin::io
