// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/quotes/german_words.hpp"

#include <cstddef>
#include <string_view>

namespace quoin {

/// How German reports speech: a model of `quote_language`. Direct speech and its speakers; speech without marks is
/// found only where "dass" announces it, as its subjunctive is not read.
struct german {
    /// The verb stands second whatever comes first ("Gestern sagte er"), so that its subject may follow it anywhere.
    static constexpr bool verb_second = true;

    /// Nouns are written with capitals, so that words without one, behind a noun, do not belong to its phrase.
    static constexpr bool capital_nouns = true;

    /// What a word, without what follows an apostrophe, can be. A compound is what its last part is:
    /// "Regierungssprecherin" is a "Sprecherin".
    [[nodiscard]] static constexpr word_class classify(std::string_view word) noexcept {
        word_class const classes = detail::german_quote_words.find(word);
        if (classes != word_class::nothing)
            return classes;
        if (ends_as_adverbs_do(word))
            return word_class::adverb;
        if (word.ends_with("-Jährige") || word.ends_with("-Jährigen"))
            return word_class::age;
        bool const capital = !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
        return capital ? last_part(word) : word_class::nothing;
    }

    /// True for what the holder of a role is called for short: "Minister" for "Innenminister".
    [[nodiscard]] static constexpr bool is_short_for(std::string_view word, std::string_view role) noexcept {
        return is_last_part(word, role) || detail::is_short_for(word, role, detail::german_short_roles);
    }

private:
    static constexpr std::size_t shortest = 4; ///< of the last parts of compounds

    static constexpr bool is_last_part(std::string_view word, std::string_view compound) noexcept {
        return word.size() >= shortest && word.size() < compound.size() &&
               detail::equal_ignoring_case(word, compound.substr(compound.size() - word.size()));
    }

    /// "normalerweise", "einerseits"; and "höhnisch", which takes an ending where it stands before a noun.
    static constexpr bool ends_as_adverbs_do(std::string_view word) noexcept {
        for (std::string_view ending : {"weise", "lich", "isch", "gemäß", "seits", "falls", "dessen"})
            if (word.size() > ending.size() + 2 && word.ends_with(ending))
                return true;
        return false;
    }

    /// The class of the longest known noun that a compound ends in.
    static constexpr word_class last_part(std::string_view compound) noexcept {
        constexpr std::size_t longest = 16;
        constexpr word_class noun =
            word_class::role | word_class::body | word_class::title_holder | word_class::statement | word_class::naming;
        std::size_t const first = compound.size() > longest + shortest ? compound.size() - longest : shortest;
        for (std::size_t at = first; at + shortest <= compound.size(); ++at)
            if (word_class const classes = detail::german_quote_words.find(compound.substr(at)); classes & noun)
                return detail::without(classes, word_class::according);
        return word_class::nothing;
    }
};

} // namespace quoin
