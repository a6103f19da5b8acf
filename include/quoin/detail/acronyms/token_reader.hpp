// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../token.hpp"
#include "../../unicode.hpp"
#include "../word_set.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace quoin::detail::acronyms {

/// What is asked of the tokens of a text: nothing is true of one behind the last.
class token_reader {
protected:
    token_reader(std::string_view text, std::span<token const> tokens) : text_(text), tokens_(tokens) {}

    [[nodiscard]] std::string_view text_of(std::size_t i) const {
        return text_.substr(tokens_[i].where.begin, tokens_[i].where.size());
    }

    [[nodiscard]] bool is(std::size_t i, std::string_view word) const {
        return i < tokens_.size() && text_of(i) == word;
    }

    [[nodiscard]] bool is_word(std::size_t i) const {
        return i < tokens_.size() && (tokens_[i].kind == token_kind::word || tokens_[i].kind == token_kind::number);
    }

    [[nodiscard]] bool is_mark(std::size_t i) const {
        static constexpr word_set marks{{"\"", "'", "“", "”", "‘", "’", "``", "''", "«", "»", "„"}};
        return i < tokens_.size() && marks.contains(text_of(i));
    }

    [[nodiscard]] extent over(std::size_t first, std::size_t last) const {
        return {tokens_[first].where.begin, tokens_[last - 1].where.end};
    }

    /// True if no blank parts a token from the one before it.
    [[nodiscard]] bool touches(std::size_t i) const {
        return i > 0 && i < tokens_.size() && tokens_[i - 1].where.end == tokens_[i].where.begin;
    }

    /// A dash between words, not within one.
    [[nodiscard]] bool is_dash(std::size_t i) const {
        static constexpr word_set dashes{{"–", "—", "--", "---"}};
        if (i + 1 >= tokens_.size())
            return false;
        return dashes.contains(text_of(i)) || (is(i, "-") && !touches(i) && !touches(i + 1));
    }

    /// A mark that no long form goes over.
    [[nodiscard]] bool ends_phrase(std::size_t i) const {
        static constexpr word_set ends{{".", ";", ":", "!", "?", "(", ")", "[", "]", "—", "\"", "“", "”", "‘", "…"}};
        return i < tokens_.size() && ends.contains(text_of(i));
    }

    /// The first of the tokens [first, last) that is this word; otherwise `last`.
    [[nodiscard]] std::size_t find_word(std::size_t first, std::size_t last, std::string_view word) const {
        while (first < last && !is(first, word))
            ++first;
        return first;
    }

    std::string_view text_;
    std::span<token const> tokens_;
};

} // namespace quoin::detail::acronyms
