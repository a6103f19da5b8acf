// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/people.hpp>

#include <ostream>
#include <string>
#include <utility>
#include <vector>

/// People in short, as tests compare them.
namespace quoin_test {

/// A mention and the name that it stands for.
struct mention {
    std::string text;
    std::string name;

    bool operator==(mention const&) const = default;

    friend std::ostream& operator<<(std::ostream& out, mention const& shown) {
        return out << '[' << shown.text << " = " << shown.name << ']';
    }
};

using mentions = std::vector<mention>;

inline auto const people_pipeline = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people;

using document_with_people = decltype(people_pipeline)::document;

/// A text and its people. Compiled once for all tests, as is `people_of` for a text alone.
document_with_people with_people(std::string text);

template <class Document>
mentions mentions_in(Document const& document) {
    mentions found;
    for (quoin::person const& each : document.template get<quoin::person>())
        found.push_back({std::string(document.text(each)), std::string(document.text(each.name))});
    return found;
}

template <class Pipeline>
mentions people_of(std::string text, Pipeline const& pipeline) {
    return mentions_in(pipeline(std::move(text)));
}

mentions people_of(std::string text);

} // namespace quoin_test
