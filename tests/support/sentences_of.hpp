// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/paragraphs.hpp>
#include <quoin/sentences.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace quoin_test {

using texts = std::vector<std::string>;

/// The words of the sentences of a text.
template <class Finder = quoin::sentence_finder>
texts sentences_of(std::string_view text, Finder const& finder = Finder{}) {
    auto const paragraphs = quoin::paragraph_finder{}(quoin::document_view<>(text));
    texts found;
    for (quoin::sentence const& each : finder(quoin::document_view<quoin::paragraph>(text, paragraphs)))
        found.emplace_back(text.substr(each.where.begin, each.where.size()));
    return found;
}

} // namespace quoin_test
