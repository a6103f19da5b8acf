// SPDX-License-Identifier: BSL-1.0
// How annotate prints a text: one class for each kind of --output.
#pragma once

#include "analysis.hpp"
#include "options.hpp"
#include "records.hpp"
#include "screen.hpp"

#include <quoin/io/brat.hpp>
#include <quoin/io/conllu.hpp>
#include <quoin/io/csv.hpp>
#include <quoin/io/html.hpp>
#include <quoin/io/json_lines.hpp>
#include <quoin/io/terminal.hpp>

#include <memory>
#include <string>
#include <utility>

namespace annotate {

/// What may be written of a document, in the order in which it is.
using written_layers = quoin::document_view<quoin::paragraph, quoin::sentence, quoin::token, quoin::quote,
                                            quoin::amount, quoin::person, listed_name, quoin::acronym>;

/// How an output is put together. Any number of threads may call one at once.
class format {
public:
    virtual ~format() = default;

    /// What comes before the first text, and after the last.
    [[nodiscard]] virtual std::string header() const {
        return {};
    }
    [[nodiscard]] virtual std::string footer() const {
        return {};
    }

    [[nodiscard]] virtual std::string print(record const& from, analysed const& document) const = 0;

    /// What stands in place of a text that could not be read.
    [[nodiscard]] virtual std::string print(bad_record const&) const {
        return {};
    }
};

/// The formats of the library that need nothing but a document.
template <class Writer>
class written_as : public format {
public:
    explicit written_as(Writer writer) : writer_(std::move(writer)) {}

    [[nodiscard]] std::string header() const override {
        if constexpr (requires { writer_.header(); })
            return writer_.header();
        return {};
    }

    [[nodiscard]] std::string print(record const& from, analysed const& document) const override {
        return to_string(writer_, written_layers(document), from.id);
    }

private:
    Writer writer_;
};

/// JSON Lines, with error records in their places.
class json_lines : public written_as<quoin::io::json_lines> {
public:
    explicit json_lines(quoin::io::json_lines_options options)
        : written_as(quoin::io::json_lines(options)), ascii_(options.ascii) {}

    using written_as::print;

    [[nodiscard]] std::string print(bad_record const& bad) const override {
        std::string line;
        quoin::io::json_builder json(line, ascii_);
        json.begin_object();
        json.key("id");
        bad.id.is_json ? json.raw(bad.id.text) : json.string(bad.id.text);
        json.key("file");
        json.string(bad.file);
        if (bad.line > 0) {
            json.key("line");
            json.number(bad.line);
        }
        json.key("error");
        json.string(bad.message);
        json.end_object();
        return line + '\n';
    }

private:
    bool ascii_;
};

/// One page for all texts.
class html_page : public written_as<quoin::io::html> {
public:
    explicit html_page(quoin::io::html const& page) : written_as(page), page_(page) {}

    [[nodiscard]] std::string header() const override {
        return page_.header<written_layers>();
    }

    [[nodiscard]] std::string footer() const override {
        return quoin::io::html::footer();
    }

private:
    quoin::io::html page_;
};

template <class Writer>
std::unique_ptr<format> written(Writer writer) {
    return std::make_unique<written_as<Writer>>(std::move(writer));
}

inline std::unique_ptr<format> make_format(options const& chosen) {
    namespace io = quoin::io;
    auto const offsets = chosen.offsets.value_or(quoin::offset_unit::bytes);
    if (chosen.output == "jsonl")
        return std::make_unique<json_lines>(io::json_lines_options{offsets, chosen.ascii, chosen.layers});
    if (chosen.output == "html")
        return std::make_unique<html_page>(quoin::io::html({.layers = chosen.layers}));
    if (chosen.output == "brat")
        return written(io::brat({chosen.layers}));
    if (chosen.output == "conllu")
        return written(io::conllu({offsets, chosen.layers}));
    if (chosen.output == "csv-quotes")
        return written(io::csv<quoin::quote>({offsets}));
    if (chosen.output == "csv-money")
        return written(io::csv<quoin::amount>({offsets}));
    return written(io::terminal({wants_colour(chosen.colour, chosen.output_file.empty()),
                                 chosen.output_file.empty() ? screen_width() : 0, !chosen.layers.empty()}));
}

} // namespace annotate
