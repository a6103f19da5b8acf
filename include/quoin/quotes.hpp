// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/quotes/linking.hpp"
#include "english.hpp"
#include "paragraphs.hpp"
#include "people.hpp"
#include "pipeline.hpp"
#include "quote.hpp"
#include "sentences.hpp"
#include "tokens.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin {

/// How a language reports speech: what a word can be, and whether it is what the holder of a role is called for short
/// ("boss", "chief executive"). `english` and `german` are models.
template <class Language>
concept quote_language =
    std::copy_constructible<Language> && requires(Language const& language, std::string_view word) {
        { language.classify(word) } -> std::same_as<word_class>;
        { language.is_short_for(word, word) } -> std::same_as<bool>;
        { Language::verb_second } -> std::convertible_to<bool>;
        { Language::capital_nouns } -> std::convertible_to<bool>;
    };

/// What `quotes.with({…})` takes.
struct quote_options {
    /// Verbs of saying beside those of the language, in every form in which they occur: {"quips", "quipped"}.
    std::vector<std::string> cue_verbs = {};
    /// Whether to report marked stretches that are no speech (titles, nicknames, scare quotes), as `quote_kind::other`.
    bool other = true;
    /// Whether to report speech without marks, as `quote_kind::indirect`.
    bool indirect = true;
};

namespace detail {

/// A language, and the verbs of saying that a caller adds to it.
template <quote_language Language>
struct extended_language {
    static constexpr bool verb_second = Language::verb_second;
    static constexpr bool capital_nouns = Language::capital_nouns;

    Language language;
    added_words verbs;

    [[nodiscard]] word_class classify(std::string_view word) const noexcept {
        word_class const classes = language.classify(word);
        return verbs.empty() ? classes : classes | as_added(word);
    }

    [[nodiscard]] bool is_short_for(std::string_view word, std::string_view role) const noexcept {
        return language.is_short_for(word, role);
    }

    /// Apart, so that who adds no verbs does not pay for them.
    [[nodiscard, gnu::noinline]] word_class as_added(std::string_view word) const noexcept {
        return verbs.contains(word) ? word_class::says | word_class::finite : word_class::nothing;
    }
};

} // namespace detail

/// Finds quotes and who speaks.
///
/// Each marked stretch of each paragraph is one quote, in any style of marks, and quotes within quotes are quotes of
/// their own; a reported clause ("she said that …") is one without marks. Speech is told from titles, nicknames and
/// terms by the words around it. A speaker is named by the first rule that fits (see `attribution_rule`), none where
/// none does. Quotes come in the order of the text, what holds others before them.
///
/// Linear in the text, whatever its marks; safe to call from several threads at once; never throws but std::bad_alloc.
template <quote_language Language = english>
class basic_quote_finder {
public:
    /// What `quotes.with` takes.
    using options_type = quote_options;

    /// The language as it is, every kind of quote reported.
    constexpr basic_quote_finder() = default;

    /// Options, and a language that carries data of its own, if it does. Throws std::invalid_argument for a verb that
    /// is not one word.
    explicit basic_quote_finder(options_type options, Language language = {})
        : options_(std::move(options)), language_{std::move(language), detail::added_words(options_.cue_verbs)} {
        detail::check_words("cue_verbs", options_.cue_verbs);
    }

    /// The quotes of one document.
    std::vector<quote> operator()(document_view<token, paragraph, sentence, person> document) const {
        std::vector<quote> found = detail::quote_linker(document, language_).link();
        std::size_t const utterances = found.size(); // at most
        std::erase_if(found, [&](quote const& made) {
            return (made.kind == quote_kind::other && !options_.other) ||
                   (made.kind == quote_kind::indirect && !options_.indirect);
        });
        number_utterances(found, utterances);
        return found;
    }

private:
    /// From 0, in the order in which they begin; until now they are all less than `most`.
    static void number_utterances(std::vector<quote>& quotes, std::size_t most) {
        constexpr auto unnumbered = static_cast<std::uint32_t>(-1);
        std::vector<std::uint32_t> numbers(most, unnumbered);
        std::uint32_t next = 0;
        for (quote& each : quotes) {
            std::uint32_t& number = numbers[each.utterance];
            if (number == unnumbered)
                number = next++;
            each.utterance = number;
        }
    }

    options_type options_;
    detail::extended_language<Language> language_;
};

/// The finder behind `quotes`: for English.
using quote_finder = basic_quote_finder<english>;

/// Quotes of English text, ready to compose: `tokens | paragraphs | sentences | people | quotes`. For another language
/// `pipeline{basic_quote_finder<german>{}}` takes its place.
inline constexpr configurable<quote_finder> quotes{};

} // namespace quoin
