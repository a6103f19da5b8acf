// SPDX-License-Identifier: BSL-1.0
// Rules that annotate learns only at run time: components like those of the library, which pass on to one of them.
#pragma once

#include <quoin/german.hpp>
#include <quoin/quotes.hpp>
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace annotate {

inline std::vector<std::string> const token_profiles{"ud", "ptb", "icu", "uax29"};
inline std::vector<std::string> const sentence_profiles{"news", "icu"};
inline std::vector<std::string> const languages{"en", "de"};

/// Tokens under the rules of one of `token_profiles`.
class chosen_tokens {
public:
    explicit chosen_tokens(std::string_view profile) {
        if (profile == "ptb")
            finder_ = quoin::basic_token_finder<quoin::ptb_rules>();
        if (profile == "icu")
            finder_ = quoin::basic_token_finder<quoin::icu_rules>();
        if (profile == "uax29")
            finder_ = quoin::basic_token_finder<quoin::uax29_rules>();
    }

    std::vector<quoin::token> operator()(quoin::document_view<> document) const {
        return std::visit([document](auto const& finder) { return finder(document); }, finder_);
    }

private:
    std::variant<quoin::basic_token_finder<quoin::ud_rules>, quoin::basic_token_finder<quoin::ptb_rules>,
                 quoin::basic_token_finder<quoin::icu_rules>, quoin::basic_token_finder<quoin::uax29_rules>>
        finder_;
};

/// Sentences under the rules of one of `sentence_profiles`.
class chosen_sentences {
public:
    explicit chosen_sentences(std::string_view profile) {
        if (profile == "icu")
            finder_ = quoin::basic_sentence_finder<quoin::icu_sentence_rules>();
    }

    std::vector<quoin::sentence> operator()(quoin::document_view<quoin::paragraph> document) const {
        return std::visit([document](auto const& finder) { return finder(document); }, finder_);
    }

private:
    std::variant<quoin::sentence_finder, quoin::basic_sentence_finder<quoin::icu_sentence_rules>> finder_;
};

/// Quotes as one of `languages` reports speech; what is in none of them is read as English.
class chosen_quotes {
public:
    explicit chosen_quotes(std::string_view language) {
        if (language == "de")
            finder_ = quoin::basic_quote_finder<quoin::german>();
    }

    std::vector<quoin::quote>
    operator()(quoin::document_view<quoin::token, quoin::paragraph, quoin::sentence, quoin::person> document) const {
        return std::visit([document](auto const& finder) { return finder(document); }, finder_);
    }

private:
    std::variant<quoin::quote_finder, quoin::basic_quote_finder<quoin::german>> finder_;
};

} // namespace annotate
