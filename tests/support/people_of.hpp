// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/people.hpp>

#include <ostream>
#include <string>
#include <string_view>
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

template <class Pipeline = decltype(people_pipeline)>
mentions people_of(std::string_view text, Pipeline const& pipeline = people_pipeline) {
    auto const document = pipeline(text);
    mentions found;
    for (quoin::person const& each : document.template get<quoin::person>())
        found.push_back({std::string(document.text(each)), std::string(document.text(each.name))});
    return found;
}

} // namespace quoin_test
