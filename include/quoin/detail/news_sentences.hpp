// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"
#include "../unicode.hpp"
#include "abbreviation_words.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

/// The rules by which a paragraph of English news text is cut into sentences.
namespace quoin::detail {

constexpr bool is_stop(char32_t c) noexcept {
    return c == U'.' || c == U'!' || c == U'?' || c == 0x2026;
}

constexpr bool closes_after_stop(char32_t c) noexcept {
    return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == U'}' || c == 0x2019 || c == 0x201D || c == 0xBB;
}

constexpr bool opens_before_word(char32_t c) noexcept {
    return c == U'"' || c == U'\'' || c == U'(' || c == U'[' || c == U'{' || c == 0x2018 || c == 0x201C || c == 0xAB;
}

/// The double-quoted stretches of a paragraph, from the opening mark to the closing one; unclosed ones are left out.
inline std::vector<extent> quoted_stretches(std::string_view text) {
    std::vector<extent> found;
    std::size_t open = text.npos;
    for (std::size_t at = 0; at < text.size();) {
        auto const [mark, size] = unicode::decode(text, at);
        bool const closing = open != text.npos && (mark == U'"' || mark == 0x201D);
        if (closing) {
            found.push_back({open, at + size});
            open = text.npos;
        } else if (mark == U'"' || mark == 0x201C) {
            open = at;
        }
        at += size;
    }
    return found;
}

/// One paragraph on its way to sentences.
class news_sentences {
public:
    news_sentences(std::string_view paragraph, added_words const& abbreviations, bool split_quotes)
        : text_(paragraph), abbreviations_(abbreviations) {
        if (!split_quotes)
            quoted_ = quoted_stretches(paragraph);
    }

    /// Where the sentence that begins at `begin` ends. Linear in its length.
    [[nodiscard]] std::size_t end_of_sentence(std::size_t begin) const {
        for (std::size_t at = begin; at < text_.size();) {
            auto const [code_point, size] = unicode::decode(text_, at);
            if (!is_stop(code_point)) {
                at += size;
                continue;
            }
            std::size_t const stops_end = skip(at, is_stop);
            std::size_t const end = skip(stops_end, closes_after_stop);
            if (is_boundary(begin, {at, stops_end}, end))
                return end;
            at = end;
        }
        return text_.size();
    }

private:
    [[nodiscard]] std::size_t skip(std::size_t at, bool (*belongs)(char32_t)) const noexcept {
        for (auto c = unicode::decode(text_, at); c.size > 0 && belongs(c.code_point); c = unicode::decode(text_, at))
            at += c.size;
        return at;
    }

    /// A sentence that begins at `begin` ends after these stops and the marks that close after them, up to `end`.
    [[nodiscard]] bool is_boundary(std::size_t begin, extent stops, std::size_t end) const {
        std::size_t const gap_end = skip(end, unicode::is_space);
        if (gap_end == text_.size())
            return true;
        if (gap_end == end || is_quoted(end))
            return false;
        std::size_t const next = skip(gap_end, opens_before_word);
        char32_t const first = unicode::decode(text_, next).code_point;
        if (unicode::is_lower(first))
            return false;
        bool const full_stop = stops.size() == 1 && text_[stops.begin] == '.';
        if (!full_stop || end > stops.end)
            return true;
        return may_end(word_before(begin, stops.begin), next, begin);
    }

    /// Inside a quote that goes on after `at`.
    [[nodiscard]] bool is_quoted(std::size_t at) const noexcept {
        auto const behind = std::ranges::upper_bound(quoted_, at, {}, &extent::end);
        return behind != quoted_.end() && behind->begin < at;
    }

    [[nodiscard]] extent word_before(std::size_t begin, std::size_t stop) const noexcept {
        std::size_t at = stop;
        while (at > begin) {
            auto const c = unicode::decode_before(text_, at);
            if (c.code_point != U'.' && c.code_point != U'&' && !unicode::is_word_part(c.code_point))
                break;
            at -= c.size;
        }
        return {at, stop};
    }

    [[nodiscard]] std::string_view word_at(std::size_t begin) const noexcept {
        return text_.substr(begin, skip(begin, unicode::is_word_part) - begin);
    }

    /// A single full stop after `word`, and a word, number or mark at `next` that is not small.
    [[nodiscard]] bool may_end(extent where, std::size_t next, std::size_t sentence_begin) const {
        std::string_view const word = text_.substr(where.begin, where.size());
        bool const number_follows = unicode::is_digit(unicode::decode(text_, next).code_point);
        if (is_list_mark(where, sentence_begin))
            return false;
        if (is_never_last(word) || abbreviations_.contains(word))
            return false;
        if (before_number_words.contains(word))
            return !number_follows;
        if (is_initial(word) || has_inner_stop(word) || is_sometimes_last(word))
            return sentence_openers.contains(word_at(next));
        return true;
    }

    /// "2. Fold the sheet": the number or letter of an item stands before what it counts.
    [[nodiscard]] bool is_list_mark(extent where, std::size_t sentence_begin) const {
        std::string_view const word = text_.substr(where.begin, where.size());
        bool const first =
            text_.substr(sentence_begin, where.begin - sentence_begin).find_first_not_of(" \n\t(") == text_.npos;
        return first && word.size() <= 3 && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    }

    [[nodiscard]] static bool is_initial(std::string_view word) noexcept {
        auto const letter = unicode::decode(word, 0);
        return letter.size == word.size() && word != "I" && unicode::is_upper(letter.code_point);
    }

    [[nodiscard]] static bool has_inner_stop(std::string_view word) noexcept {
        bool const abbreviates = word.find('.') != word.npos;
        return abbreviates && std::ranges::none_of(word, [](char c) { return c >= '0' && c <= '9'; });
    }

    std::string_view text_;
    added_words const& abbreviations_;
    std::vector<extent> quoted_;
};

} // namespace quoin::detail
