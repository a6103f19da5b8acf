// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "money_lexicon.hpp"
#include "money_words_english.hpp"

#include <span>

namespace quoin::detail {

/// The tables of English, built on first use.
inline money_lexicon const& english_lexicon() {
    static money_lexicon const lexicon = [] {
        std::span<money_words const> const tables[] = {english_words, english_units, english_slang, english_currencies};
        return money_lexicon(tables);
    }();
    return lexicon;
}

} // namespace quoin::detail
