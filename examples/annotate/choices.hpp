// SPDX-License-Identifier: BSL-1.0
// Rules that annotate learns only at run time. A std::function is a component like any other.
#pragma once

#include <quoin/german.hpp>
#include <quoin/quotes.hpp>
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace annotate {

inline std::vector<std::string> const token_profiles{"ud", "ptb", "icu", "uax29"};
inline std::vector<std::string> const sentence_profiles{"news", "icu"};
inline std::vector<std::string> const languages{"en", "de"};

using any_token_finder = std::function<std::vector<quoin::token>(quoin::document_view<>)>;
using any_sentence_finder = std::function<std::vector<quoin::sentence>(quoin::document_view<quoin::paragraph>)>;
using any_quote_finder = std::function<std::vector<quoin::quote>(
    quoin::document_view<quoin::token, quoin::paragraph, quoin::sentence, quoin::person>)>;

/// Tokens under the rules of one of `token_profiles`.
inline any_token_finder tokens_under(std::string_view profile) {
    if (profile == "ptb")
        return quoin::basic_token_finder<quoin::ptb_rules>();
    if (profile == "icu")
        return quoin::basic_token_finder<quoin::icu_rules>();
    if (profile == "uax29")
        return quoin::basic_token_finder<quoin::uax29_rules>();
    return quoin::token_finder();
}

/// Sentences under the rules of one of `sentence_profiles`.
inline any_sentence_finder sentences_under(std::string_view profile) {
    if (profile == "icu")
        return quoin::basic_sentence_finder<quoin::icu_sentence_rules>();
    return quoin::sentence_finder();
}

/// Quotes as one of `languages` reports speech; what is in none of them is read as English.
inline any_quote_finder quotes_in(std::string_view language) {
    if (language == "de")
        return quoin::basic_quote_finder<quoin::german>();
    return quoin::quote_finder();
}

} // namespace annotate
