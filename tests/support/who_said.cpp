// SPDX-License-Identifier: BSL-1.0
#include "who_said.hpp"

namespace quoin_test {

document_with_quotes with_quotes(std::string text, quoin::quote_finder::options_type const& options) {
    return (layers_for_quotes | quoin::quotes.with(options))(std::move(text));
}

strings said(std::string text) {
    return said_in(with_quotes(std::move(text)));
}

strings reported(std::string text) {
    auto const document = with_quotes(std::move(text));
    strings lines;
    for (quoin::quote const& quote : document.get<quoin::quote>())
        if (quote.kind == quoin::quote_kind::indirect)
            lines.push_back(std::string(document.text(quote.speaker)) + ": " + std::string(document.text(quote)));
    return lines;
}

} // namespace quoin_test
