// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/boundaries.hpp"
#include "detail/lines.hpp"
#include "detail/sentences/news_sentences.hpp"
#include "paragraphs.hpp"
#include "pipeline.hpp"
#include "quote_policy.hpp"

#include <concepts>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin {

/// A sentence with its closing marks, without the blanks around it. Sentences do not cross paragraphs.
struct sentence {
    static constexpr bool is_flat = true; ///< no two overlap, see `views::flat`

    extent where; ///< from its first character to the last mark that closes it
};

/// How paragraphs are cut into sentences: a const function object that calls `sentence(where)` for each sentence of
/// each paragraph, without the blanks around it. Rules that do so in the order of the text may say it, as components
/// do, and spare a pass over the sentences.
template <class Rules>
concept sentence_rules =
    std::copy_constructible<Rules> && requires(Rules const& rules, document_view<paragraph> document,
                                               void (*sentence)(extent)) { rules(document, sentence); };

/// The boundaries of ICU's sentence break iterator for English: Unicode's UAX #29. Every line end is one.
struct icu_sentence_rules {
    /// See `basic_sentence_finder`.
    static constexpr bool makes_in_order = true;

    /// See `sentence_rules`.
    template <class Sentence>
    void operator()(document_view<paragraph> document, Sentence&& sentence) const {
        for (paragraph const& block : document.get<paragraph>()) {
            std::size_t begin = block.where.begin;
            detail::visit_icu_boundaries<UBRK_SENTENCE>(document.text(block), [&](std::size_t boundary) {
                std::size_t const end = block.where.begin + boundary;
                if (extent const where = detail::trimmed(document.text(), {begin, end}); !where.empty())
                    sentence(where);
                begin = end;
            });
        }
    }
};

/// How sentences are cut.
struct sentence_options {
    quote_policy quotes = quote_policy::running; ///< whether a stop inside a quote ends a sentence
    /// Abbreviations whose stop never ends a sentence, beside those that the library knows, without the stop: "Harb".
    /// The case of ASCII letters does not matter.
    std::vector<std::string> abbreviations = {};
};

/// The sentences of English news text. A stop ends one unless it belongs to an abbreviation, an initial or a number,
/// or stands inside a quote after which its sentence runs on; closing marks belong to the sentence that they close.
class news_rules {
public:
    /// See `basic_sentence_finder`.
    static constexpr bool makes_in_order = true;

    constexpr news_rules() = default;

    /// Throws std::invalid_argument for an abbreviation that is not one word, or ends in its stop.
    explicit news_rules(sentence_options const& options)
        : quotes_(options.quotes), abbreviations_(options.abbreviations) {
        detail::check_words("abbreviations", options.abbreviations);
        for (std::string const& word : options.abbreviations)
            if (word.ends_with('.'))
                throw std::invalid_argument("quoin: '" + word +
                                            "' in the option 'abbreviations' ends in a stop; give "
                                            "it without.");
    }

    /// See `sentence_rules`.
    template <class Sentence>
    void operator()(document_view<paragraph> document, Sentence&& sentence) const {
        detail::news_sentences<> cut(document.text(), abbreviations_, quotes_);
        for (paragraph const& block : document.get<paragraph>())
            cut(block.where, sentence);
    }

private:
    quote_policy quotes_ = quote_policy::running; ///< whether a stop inside a quote ends a sentence
    detail::added_words abbreviations_;
};

/// Finds sentences under given rules. Linear in the text.
template <sentence_rules Rules>
class basic_sentence_finder {
public:
    /// See `component`: true of rules that say it of themselves, in the same words.
    static constexpr bool makes_in_order = detail::vouches_for_order<Rules>;

    /// What `sentences.with` takes.
    using options_type = sentence_options;

    constexpr basic_sentence_finder()
        requires std::default_initializable<Rules>
    = default;

    /// With rules of the caller's.
    constexpr explicit basic_sentence_finder(Rules rules) : rules_(std::move(rules)) {}

    /// With the rules that these options make.
    explicit basic_sentence_finder(options_type const& options)
        requires std::constructible_from<Rules, options_type>
        : rules_(options) {}

    /// The sentences in the order of the text. Linear.
    std::vector<sentence> operator()(document_view<paragraph> document) const {
        constexpr std::size_t usual_size = 160; // in bytes, of a sentence that does not end its paragraph
        std::vector<sentence> found;
        found.reserve(document.get<paragraph>().size() + document.text().size() / usual_size + 1);
        rules_(document, [&](extent where) { found.push_back({where}); });
        return found;
    }

private:
    Rules rules_;
};

/// The finder behind `sentences`.
using sentence_finder = basic_sentence_finder<news_rules>;

/// Cuts paragraphs into sentences. `sentences.with({.quotes = quote_policy::whole})`
inline constexpr configurable<sentence_finder> sentences{};

} // namespace quoin
