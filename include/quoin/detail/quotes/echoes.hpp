// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../paragraphs.hpp"
#include "../../quote.hpp"
#include "../../unicode.hpp"
#include "../word_set.hpp"
#include "shape.hpp"
#include "speaker_link.hpp"
#include "stretches.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace quoin::detail {

/// Headlines quote without saying whom: “‘It sank like a stone’ at ferry inquiry” is told by whoever says the same
/// words further down.
template <class Language>
class echo_finder {
public:
    echo_finder(std::string_view text, std::span<paragraph const> paragraphs, std::span<stretch const> stretches,
                Language const& language)
        : text_(text), paragraphs_(paragraphs), stretches_(stretches), language_(language) {}

    /// Names who is quoted in headlines; each stretch has its quote.
    void name_speakers(std::span<quote> quotes) const {
        std::size_t looked_for = 0;
        for (std::size_t i = 0; i < stretches_.size() && looked_for < most_looked_for; ++i) {
            if (is_known(quotes[i]) || !may_recur(i) || !stands_in_headline(i))
                continue;
            ++looked_for;
            if (quote const* const same = echo_of(i, quotes))
                quotes[i] = spoken_by(same->speaker, i, quotes[i]);
        }
    }

private:
    // So few, that texts of headlines only take no longer.
    static constexpr std::size_t most_looked_for = 16;
    static constexpr std::size_t farthest = 60; ///< in stretches
    static constexpr std::size_t longest = 160; ///< in bytes, of what may recur
    static constexpr std::size_t longest_quote = 800;

    static bool is_known(quote const& found) noexcept {
        return !found.speaker.empty() && found.rule != attribution_rule::implied;
    }

    /// Two words or more.
    bool may_recur(std::size_t i) const {
        std::string_view const words = words_of(i);
        return stretches_[i].depth == 0 && words.size() <= longest && words.find(' ') != std::string_view::npos;
    }

    /// A paragraph that does not end like a sentence.
    bool stands_in_headline(std::size_t i) const {
        extent const where = paragraphs_[stretches_[i].paragraph].where;
        std::string_view const ending = text_.substr(where.begin, where.size());
        std::size_t const last = ending.find_last_not_of(" \t\r\n\"'\xE2\x80\x99\x9D");
        return last != std::string_view::npos &&
               std::string_view(".,:;?!").find(ending[last]) == std::string_view::npos;
    }

    /// The first quote further down that holds the words, and whose speaker is known.
    quote const* echo_of(std::size_t i, std::span<quote const> quotes) const {
        for (std::size_t later = i + 1; later < std::min(quotes.size(), i + farthest); ++later) {
            bool const speech = quotes[later].kind == quote_kind::direct || quotes[later].kind == quote_kind::mixed;
            if (speech && is_known(quotes[later]) && stretches_[later].paragraph != stretches_[i].paragraph &&
                holds(words_of(later), words_of(i)))
                return &quotes[later];
        }
        return nullptr;
    }

    /// As whole words, in any case of ASCII letters.
    static bool holds(std::string_view quoted, std::string_view words) {
        if (quoted.size() > longest_quote)
            return false;
        for (std::size_t at = 0; at + words.size() <= quoted.size(); ++at) {
            std::size_t const end = at + words.size();
            bool const begins = at == 0 || quoted[at - 1] == ' ' || quoted[at - 1] == '\n';
            if (begins && equal_ignoring_case(quoted.substr(at, words.size()), words) &&
                (end == quoted.size() || !unicode::is_ascii_letter(static_cast<unsigned char>(quoted[end]))))
                return true;
        }
        return false;
    }

    quote spoken_by(extent speaker, std::size_t i, quote found) const {
        if (found.kind == quote_kind::other)
            found.kind =
                quote_shape(text_, stretches_[i], language_).is_sentence() ? quote_kind::direct : quote_kind::mixed;
        if (found.rule == attribution_rule::none)
            found.rule = attribution_rule::implied;
        found.speaker = speaker;
        found.confidence = confidence_of(found.rule);
        return found;
    }

    std::string_view words_of(std::size_t i) const noexcept {
        extent const inner = stretches_[i].inner;
        return text_.substr(inner.begin, inner.size());
    }

    std::string_view text_;
    std::span<paragraph const> paragraphs_;
    std::span<stretch const> stretches_;
    Language const& language_;
};

} // namespace quoin::detail
