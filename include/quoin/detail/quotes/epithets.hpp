// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "bare_word.hpp"
#include "reporting_line.hpp"
#include "word_classes.hpp"

#include <cstddef>
#include <span>
#include <string_view>

/// What writers call a person to avoid her name: "the 34-year-old", "the mother-of-two", "the retired teacher".
namespace quoin::detail {

/// "mother of (two)": whether the item tells how many children somebody has.
inline bool counts_children(std::span<line_item const> items, std::size_t at) noexcept {
    constexpr word_class relation = word_class::woman | word_class::man;
    return at > 1 && at < items.size() && (items[at].classes & word_class::counts) &&
           (items[at - 1].classes & word_class::joins_any) && (items[at - 2].classes & relation);
}

/// Reads the words of a phrase, without its article.
template <class Language>
class epithet_reader {
public:
    explicit epithet_reader(Language const& language) : language_(language) {}

    /// "34-year-old", "mother-of-two", "married father of three": said of nobody but who was spoken of last.
    [[nodiscard]] bool means_last(std::string_view words) const {
        return (language_.classify(words) & word_class::age) || !parent(words).empty();
    }

    /// "veteran senator", "former miner", "Ely-born surgeon": what many are, so that it may mean anybody who was spoken
    /// of; no office, which one person holds.
    [[nodiscard]] bool means_somebody(std::string_view words) const {
        word_class const role = head_of(words);
        if (!(role & (word_class::role | word_class::many_are)) || (role & word_class::body))
            return false;
        std::string_view const head = words.substr(words.rfind(' ') + 1);
        bool const is_name = head.size() > 3 && is_ascii_capital(head.front()); // "the Star", but not "the MP"
        bool const known = (role & word_class::many_are) || (describes(words) && !is_plural(head));
        return known && !is_name && !joins_nouns(words);
    }

    /// What a person is who is called so, "he" or "she" among it: of "mother of two", what a mother is.
    [[nodiscard]] word_class head_of(std::string_view words) const {
        if (std::string_view const name = parent(words); !name.empty())
            return language_.classify(name);
        return language_.classify(words.substr(words.find_last_of(" -") + 1));
    }

private:
    /// "mother" of "married mother-of-two"; empty if the words tell of no children.
    [[nodiscard]] std::string_view parent(std::string_view words) const {
        constexpr word_class relation = word_class::woman | word_class::man;
        if (!(language_.classify(take_last(words)) & word_class::counts) ||
            !(language_.classify(take_last(words)) & word_class::joins_any))
            return {};
        std::string_view const role = take_last(words);
        return language_.classify(role) & relation ? role : std::string_view();
    }

    [[nodiscard]] static std::string_view take_last(std::string_view& words) noexcept {
        std::size_t const end = words.find_last_of(" -");
        std::string_view const last = words.substr(end + 1);
        words = words.substr(0, end == std::string_view::npos ? 0 : end);
        return last;
    }

    /// "former", "retired", "Ely-born", "34-year-old", "ex-": what stands before a role that is no office.
    [[nodiscard]] bool describes(std::string_view words) const {
        std::string_view const first = words.substr(0, words.find(' '));
        constexpr word_class describing = word_class::describes | word_class::age;
        return (language_.classify(first) & describing) ||
               (language_.classify(first.substr(0, first.find('-'))) & describing) ||
               (language_.classify(first.substr(first.rfind('-') + 1)) & describing);
    }

    [[nodiscard]] static bool is_plural(std::string_view head) noexcept {
        return head.ends_with('s') && !head.ends_with("ss");
    }

    /// "striker and member", "member for Wick", "party’s senator": more than a role and what qualifies it.
    [[nodiscard]] bool joins_nouns(std::string_view words) const {
        constexpr word_class joins = word_class::preposition | word_class::conjunction;
        bool joined = false;
        for_each_word(words, [&](std::string_view word, std::size_t) {
            joined = joined || (language_.classify(word) & joins) || without_apostrophe(word).possessive;
        });
        return joined;
    }

    Language const& language_;
};

} // namespace quoin::detail
