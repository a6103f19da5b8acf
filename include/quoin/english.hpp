// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/quotes/english_words.hpp"

#include <string_view>

namespace quoin {

/// How English reports speech: a model of `quote_language`.
struct english {
    /// What comes first does not pull the verb before its subject, as it does in German.
    static constexpr bool verb_second = false;

    /// Only names are written with capitals.
    static constexpr bool capital_nouns = false;

    /// What a word, without what follows an apostrophe, can be.
    [[nodiscard]] static constexpr word_class classify(std::string_view word) noexcept {
        word_class const classes = detail::english_quote_words.find(word);
        if ((classes & word_class::auxiliary) && word == "May")
            return word_class::time; // the month: the table does not see the capital
        if (classes != word_class::nothing || word.size() <= 4)
            return classes;
        using namespace std::string_view_literals; // or else compilers ask for the length of each ending
        if (word.ends_with("ly"sv))
            return word_class::adverb;
        if (word.ends_with("ed"sv))
            return word_class::looks_past;
        if (word.ends_with("-year-old"sv))
            return word_class::age;
        return word.ends_with("ing"sv) ? word_class::looks_present : classes;
    }

    /// True for what headlines call the holder of a role: "boss" for "chief executive".
    [[nodiscard]] static constexpr bool is_short_for(std::string_view word, std::string_view role) noexcept {
        return detail::is_short_for(word, role, detail::english_short_roles);
    }
};

} // namespace quoin
