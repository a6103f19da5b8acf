// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/people.hpp>
#include <quoin/quotes.hpp>
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

/// What tests of quotes compare: who said what, written as they print it.
namespace quoin_test {

using strings = std::vector<std::string>;

/// What quotes are made from.
inline auto const layers_for_quotes = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people;

using document_with_quotes = decltype(layers_for_quotes | quoin::quotes)::document;

/// An English text and its quotes. Compiled once for all tests, as are those below that take a text alone.
document_with_quotes with_quotes(std::string text, quoin::quote_finder::options_type const& options = {});

/// "Ann Reed (she, said): We lost." for every quote in marks that is speech.
template <class Document>
strings said_in(Document const& document) {
    strings lines;
    for (quoin::quote const& quote : document.template get<quoin::quote>())
        if (quote.kind == quoin::quote_kind::direct || quote.kind == quoin::quote_kind::mixed)
            lines.push_back(std::string(document.text(quote.speaker)) + " (" +
                            std::string(document.text(quote.mention)) + ", " + std::string(document.text(quote.cue)) +
                            "): " + std::string(document.text(quote)));
    return lines;
}

/// The same of the quotes that a pipeline finds.
template <class Pipeline>
strings said(Pipeline const& nlp, std::string text) {
    return said_in(nlp(std::move(text)));
}

/// The same in English text.
strings said(std::string text);

/// "Ann Reed: the ferry was lost" for every quote without marks, in English text.
strings reported(std::string text);

/// A part written so many times, one after another.
inline std::string repeated(std::string const& part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

} // namespace quoin_test
