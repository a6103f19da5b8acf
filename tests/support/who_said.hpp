// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/people.hpp>
#include <quoin/quotes.hpp>
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include <cstddef>
#include <string>
#include <vector>

/// What tests of quotes compare: who said what, written as they print it.
namespace quoin_test {

using strings = std::vector<std::string>;

/// What quotes are made from.
inline auto const layers_for_quotes = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people;

/// "Ann Reed (she, said): We lost." for every quote in marks that is speech.
template <class Pipeline>
strings said(Pipeline const& nlp, std::string const& text) {
    auto const document = nlp(text);
    strings lines;
    for (quoin::quote const& quote : document.template get<quoin::quote>())
        if (quote.kind == quoin::quote_kind::direct || quote.kind == quoin::quote_kind::mixed)
            lines.push_back(std::string(document.text(quote.speaker)) + " (" +
                            std::string(document.text(quote.mention)) + ", " + std::string(document.text(quote.cue)) +
                            "): " + std::string(document.text(quote)));
    return lines;
}

/// The same in English text.
inline strings said(std::string const& text) {
    return said(layers_for_quotes | quoin::quotes, text);
}

/// "Ann Reed: the ferry was lost" for every quote without marks, in English text.
inline strings reported(std::string const& text) {
    auto const document = (layers_for_quotes | quoin::quotes)(text);
    strings lines;
    for (quoin::quote const& quote : document.get<quoin::quote>())
        if (quote.kind == quoin::quote_kind::indirect)
            lines.push_back(std::string(document.text(quote.speaker)) + ": " + std::string(document.text(quote)));
    return lines;
}

/// A part written so many times, one after another.
inline std::string repeated(std::string const& part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

} // namespace quoin_test
