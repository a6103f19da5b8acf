// SPDX-License-Identifier: BSL-1.0
// What annotate does to a text: all components of quoin, those that are not wanted left out.
#pragma once

#include "layers.hpp"
#include "options.hpp"

#include <quoin/quoin.hpp>

#include <fstream>
#include <string>
#include <string_view>

namespace annotate {

/// What a name of the gazetteer stands for.
struct named_body {
    std::string name;
    std::string type;
    std::string id;
};

using names = quoin::gazetteer<named_body>;

/// The wanted layers, and those that they are made from.
inline auto make_pipeline(layer_set wanted, names const& gazetteer, [[maybe_unused]] std::string const& locale) {
    using enum layer;
    return quoin::when(wanted.has_any(tokens, sentences, people, quotes, entities, acronyms), quoin::tokens) |
           quoin::when(wanted.has_any(paragraphs, sentences, people, quotes), quoin::paragraphs) |
           quoin::when(wanted.has_any(sentences, people, quotes), quoin::sentences) |
           quoin::when(wanted.has_any(people, quotes), quoin::people) | quoin::when(wanted.has(quotes), quoin::quotes) |
           quoin::when(wanted.has(money), quoin::money) |
           quoin::when(wanted.has(entities), quoin::entities(gazetteer)) |
           quoin::when(wanted.has(acronyms), quoin::acronyms);
}

using pipeline = decltype(make_pipeline({}, {}, {}));
using analysed = pipeline::document;

/// Reads the gazetteer of the command line; an empty one if there is none. Throws usage_error.
inline names read_gazetteer(std::string const& file) {
    if (file.empty())
        return {};
    std::ifstream input(file);
    if (!input)
        throw usage_error(file + ": no such file, or it cannot be read");
    try {
        auto body_of = [](quoin::tsv_entry const& entry) { return named_body{entry.name, entry.type, entry.id}; };
        return quoin::read_tsv<named_body>(input, body_of);
    } catch (std::invalid_argument const& wrong) {
        throw usage_error(file + ": " + wrong.what());
    }
}

/// A name as it would stand on one line: runs of blanks and line ends become one blank.
inline std::string on_one_line(std::string_view text) {
    std::string line;
    for (char c : text) {
        bool const blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

inline std::string_view name_of(quoin::quote_kind kind) {
    switch (kind) {
    case quoin::quote_kind::direct:
        return "direct";
    case quoin::quote_kind::mixed:
        return "mixed";
    case quoin::quote_kind::indirect:
        return "indirect";
    case quoin::quote_kind::other:
        return "other";
    }
    return "";
}

inline std::string_view name_of(quoin::amount_bound bound) {
    switch (bound) {
    case quoin::amount_bound::none:
        return "none";
    case quoin::amount_bound::more_than:
        return "more_than";
    case quoin::amount_bound::at_least:
        return "at_least";
    case quoin::amount_bound::less_than:
        return "less_than";
    case quoin::amount_bound::at_most:
        return "at_most";
    case quoin::amount_bound::about:
        return "about";
    case quoin::amount_bound::exactly:
        return "exactly";
    }
    return "";
}

} // namespace annotate
