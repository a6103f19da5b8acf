// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "word_classes.hpp"

#include <cstddef>
#include <string_view>

namespace quoin::detail {

/// Tells which words mean a role, in any case: "executive" and "boss" a "chief executive of the Trust".
template <class Language>
class role_matcher {
public:
    explicit role_matcher(Language const& language) : language_(language) {}

    /// True if the role is those words, or ends in them, before "of" and "for": "chief executive of the Trust"; a
    /// shorter word will do.
    [[nodiscard]] bool is_head(std::string_view role, std::string_view words) const {
        if (ends_in_words(role, words))
            return !is_qualified(role.substr(0, role.size() - words.size()));
        return language_.is_short_for(words, role) && !is_qualified(role.substr(0, role.rfind(' ') + 1));
    }

    /// "Fish secretary" of "Secretary of State for Fish" and of "fish and ferries secretary".
    [[nodiscard]] static bool shortens(std::string_view role, std::string_view words) {
        std::size_t const blank = words.rfind(' ');
        if (blank == nowhere)
            return false;
        std::string_view const field = words.substr(0, blank);
        std::string_view const office = words.substr(blank + 1);
        if (begins_with_words(role, field))
            return begins_with_words(role.substr(field.size() + 1), "and") && ends_in_words(role, office);
        if (!begins_with_words(role, office))
            return false;
        for (std::size_t at = role.find(' '); at != nowhere; at = role.find(' ', at + 1))
            if (begins_with_words(role.substr(at + 1), field) || equal_ignoring_case(role.substr(at + 1), field))
                return true;
        return false;
    }

    /// Whether a mention holds the words: "general" of "General Ann Reed".
    [[nodiscard]] bool holds(std::string_view mention, std::string_view words) const {
        return find(mention, words) != nowhere;
    }

    /// The same of a role, but for its complement: "reporter" of "reporter for the Mercury".
    [[nodiscard]] bool holds_in_head(std::string_view role, std::string_view words) const {
        std::size_t const at = find(role, words);
        return at != nowhere && at < without_complement(role).size();
    }

    /// "chief executive of the Trust" without "of the Trust".
    [[nodiscard]] std::string_view without_complement(std::string_view phrase) const {
        for (std::size_t blank = phrase.find(' '); blank != nowhere;) {
            std::size_t const next = phrase.find(' ', blank + 1);
            if (language_.classify(phrase.substr(blank + 1, next - blank - 1)) & word_class::joins_nouns)
                return phrase.substr(0, blank);
            blank = next;
        }
        return phrase;
    }

private:
    static constexpr std::size_t nowhere = std::string_view::npos;

    /// "Secretary of State" with "secretary", which is not all of it.
    static bool begins_with_words(std::string_view phrase, std::string_view words) {
        return phrase.size() > words.size() && phrase[words.size()] == ' ' &&
               equal_ignoring_case(phrase.substr(0, words.size()), words);
    }

    /// What stands before a role makes it another one: "shadow ", "deputy health ", but not "former MP and ".
    bool is_qualified(std::string_view before) const {
        while (before.ends_with(' ')) {
            before.remove_suffix(1);
            std::size_t const word = before.rfind(' ') + 1;
            word_class const classes = language_.classify(before.substr(word));
            if (classes & (word_class::qualifies | word_class::conjunction | word_class::preposition))
                return classes & word_class::qualifies;
            before = before.substr(0, word);
        }
        return false;
    }

    /// Where the words stand in a phrase, as whole words, in any case, if nothing before makes others of them.
    std::size_t find(std::string_view phrase, std::string_view words) const {
        std::string_view rest = phrase;
        while (rest.size() >= words.size()) {
            bool const ends = rest.size() == words.size() || rest[words.size()] == ' ' || rest[words.size()] == ',';
            std::size_t const at = phrase.size() - rest.size();
            if (ends && equal_ignoring_case(rest.substr(0, words.size()), words))
                return is_qualified(phrase.substr(0, at)) ? nowhere : at;
            std::size_t const blank = rest.find(' ');
            if (blank == nowhere)
                return nowhere;
            rest.remove_prefix(blank + 1);
        }
        return nowhere;
    }

    Language const& language_;
};

} // namespace quoin::detail
