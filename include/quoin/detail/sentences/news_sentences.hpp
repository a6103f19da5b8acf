// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "../../unicode.hpp"
#include "../find_byte.hpp"
#include "abbreviation_words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quoin {

/// What stops inside double quotes do that close in the same paragraph.
enum class quote_policy : std::uint8_t {
    /// They end no sentence where the sentence that holds the quote runs on after it: “We won. It was hard,” she said.
    /// is one. Quotes of whole sentences are cut into them: “We won. It was hard.” is two.
    running,
    whole, ///< they end no sentence: a quote is never cut
    split, ///< they are stops like any others
};

} // namespace quoin

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

/// A straight mark opens a quote if a word follows it and none stands before it.
inline bool opens_quote(std::string_view text, std::size_t at) noexcept {
    auto const mark = unicode::decode(text, at);
    if (mark.code_point != U'"')
        return mark.code_point == 0x201C;
    auto const before = unicode::decode_before(text, at);
    auto const after = unicode::decode(text, at + 1);
    bool const free = before.size == 0 || unicode::is_space(before.code_point) ||
                      opens_before_word(before.code_point) || before.code_point == U'-' || before.code_point == 0x2014;
    return free && after.size > 0 && !unicode::is_space(after.code_point);
}

/// The sentence that holds a quote runs on after it: “We won. It was hard,” she said. A quote that ends with a stop of
/// its own does not run on, unless a small letter follows.
inline bool runs_on_after_quote(std::string_view text, std::size_t close, std::size_t end) noexcept {
    if (!is_stop(unicode::decode_before(text, close).code_point))
        return true;
    auto next = unicode::decode(text, end);
    for (; next.size > 0 && unicode::is_space(next.code_point); next = unicode::decode(text, end))
        end += next.size;
    return unicode::is_lower(next.code_point);
}

/// The double-quoted stretches of a paragraph that are not to be cut, from the opening mark to the closing one. Quotes
/// that do not close are left out.
inline std::vector<extent> uncut_quotes(std::string_view text, quote_policy policy) {
    std::vector<extent> found;
    std::size_t open = text.npos;
    for (std::size_t at = find_byte_of<'"', '\xE2'>(text, 0); at < text.size();) {
        auto const [mark, size] = unicode::decode(text, at);
        if (opens_quote(text, at)) {
            open = at;
        } else if (open != text.npos && (mark == U'"' || mark == 0x201D)) {
            if (policy == quote_policy::whole || runs_on_after_quote(text, at, at + size))
                found.push_back({open, at + size});
            open = text.npos;
        }
        at = find_byte_of<'"', '\xE2'>(text, at + size);
    }
    return found;
}

/// One paragraph on its way to sentences.
class news_sentences {
public:
    news_sentences(std::string_view paragraph, added_words const& abbreviations, quote_policy quotes)
        : text_(paragraph), abbreviations_(abbreviations) {
        if (quotes != quote_policy::split)
            quoted_ = uncut_quotes(paragraph, quotes);
    }

    /// Where the sentence that begins at `begin` ends. Linear in its length.
    [[nodiscard]] std::size_t end_of_sentence(std::size_t begin) const {
        if (std::size_t const heading = begin == 0 ? end_of_heading() : 0; heading > 0)
            return heading;
        for (std::size_t at = next_candidate(begin); at < text_.size(); at = next_candidate(at)) {
            auto const [code_point, size] = unicode::decode(text_, at);
            std::size_t const item = begin_of_item(at, code_point);
            if (item > begin && has_words(begin, item))
                return item;
            if (!is_stop(code_point)) {
                at += size;
                continue;
            }
            extent const stops{at, skip_stops(at)};
            std::size_t const closed = skip(stops.end, closes_after_stop);
            std::size_t const end = skip_footnotes(closed);
            if (is_boundary(begin, stops, closed, end))
                return end;
            at = end;
        }
        return text_.size();
    }

private:
    // Stretches of text

    /// A stop, or a character that takes three bytes and may be one.
    [[nodiscard]] std::size_t next_candidate(std::size_t at) const noexcept {
        return find_byte_of<'.', '!', '?', '\xE2'>(text_, at);
    }

    [[nodiscard]] std::size_t skip(std::size_t at, bool (*belongs)(char32_t)) const noexcept {
        for (auto c = unicode::decode(text_, at); c.size > 0 && belongs(c.code_point); c = unicode::decode(text_, at))
            at += c.size;
        return at;
    }

    /// Stops in a row, with blanks between them if they are full stops: ". . ."
    [[nodiscard]] std::size_t skip_stops(std::size_t at) const noexcept {
        at = skip(at, is_stop);
        while (text_.substr(at).starts_with(" .") && text_[at - 1] == '.')
            at = skip(at + 1, is_stop);
        return at;
    }

    /// Marks such as "[2]" and "[...]" belong to the sentence before them.
    [[nodiscard]] std::size_t skip_footnotes(std::size_t at) const noexcept {
        for (;;) {
            std::size_t const open = at < text_.size() && text_[at] == ' ' ? at + 1 : at;
            std::size_t const close = text_.substr(0, open + 6).find(']', open);
            bool const opens = open < text_.size() && text_[open] == '[';
            if (!opens || close == text_.npos || text_.find_first_not_of("0123456789.,", open + 1) != close)
                return at;
            at = close + 1;
        }
    }

    [[nodiscard]] extent word_before(std::size_t begin, std::size_t stop) const noexcept {
        std::size_t at = stop;
        while (at > begin && stop - at < longest_word) {
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

    [[nodiscard]] std::string_view words_of(extent where) const noexcept {
        return text_.substr(where.begin, where.size());
    }

    [[nodiscard]] bool has_words(std::size_t begin, std::size_t end) const noexcept {
        return text_.substr(begin, end - begin).find_first_not_of(" \t\r\n") != text_.npos;
    }

    /// Fewer than four words: too few for a sentence that ends in an abbreviation.
    [[nodiscard]] bool is_short(std::size_t begin, std::size_t end) const noexcept {
        return end - begin < longest_word && std::ranges::count(text_.substr(begin, end - begin), ' ') < 3;
    }

    // Decisions

    /// Where the item of a list begins that a bullet opens, or the stop in "2.) Fold the sheet"; 0 if none does here.
    [[nodiscard]] std::size_t begin_of_item(std::size_t at, char32_t c) const noexcept {
        if (c == 0x2022 || c == 0x2043)
            return at;
        if (!text_.substr(at).starts_with(".) "))
            return 0;
        std::size_t begin = at;
        while (begin > 0 && at - begin < longest_mark &&
               unicode::is_digit(static_cast<unsigned char>(text_[begin - 1])))
            --begin;
        return begin < at && begin > 0 && text_[begin - 1] == ' ' ? begin : 0;
    }

    /// "TIN AND COPPER: Prices rose": behind the capitals and the colon that open a paragraph; 0 if none do.
    [[nodiscard]] std::size_t end_of_heading() const noexcept {
        auto const in_capitals = [](char c) { return (c >= 'A' && c <= 'Z') || c == ' ' || c == '&' || c == '-'; };
        std::string_view const first = text_.substr(0, longest_word);
        auto const colon = static_cast<std::size_t>(std::ranges::find_if_not(first, in_capitals) - first.begin());
        if (colon < 2 || colon == first.size() || text_[colon] != ':')
            return 0;
        std::size_t const next = skip(colon + 1, unicode::is_space);
        return next > colon + 1 && unicode::is_upper(unicode::decode(text_, next).code_point) ? colon + 1 : 0;
    }

    /// The sentence that begins at `begin` ends after these stops, the marks that close until `closed`, and footnotes
    /// until `end`.
    [[nodiscard]] bool is_boundary(std::size_t begin, extent stops, std::size_t closed, std::size_t end) const {
        std::size_t const gap_end = skip(end, unicode::is_space);
        if (gap_end == text_.size())
            return true;
        if (gap_end == end || is_quoted(closed) || is_list_mark(begin, stops))
            return false;
        std::size_t const next = skip(gap_end, opens_before_word);
        if (unicode::is_lower(unicode::decode(text_, next).code_point))
            return begins_lettered_item(next);
        if (closed > stops.end && (speaker_follows(stops, next) || citation_follows(gap_end)))
            return false;
        bool const full_stop = stops.size() == 1 && text_[stops.begin] == '.';
        if (!full_stop)
            return stops.size() < 5 || text_.substr(stops.begin, 5) != ". . ." || stops.size() > 5;
        return closed > stops.end || ends_after_word(begin, word_before(begin, stops.begin), gap_end, next);
    }

    /// Inside a quote that goes on after `at`.
    [[nodiscard]] bool is_quoted(std::size_t at) const noexcept {
        auto const behind = std::ranges::upper_bound(quoted_, at, {}, &extent::end);
        return behind != quoted_.end() && behind->begin < at;
    }

    /// "2. Fold the sheet", "a. Fold it", "• 2.": the number or letter of an item stands before what it counts.
    [[nodiscard]] bool is_list_mark(std::size_t begin, extent stops) const noexcept {
        if (stops.size() != 1 || text_[stops.begin] != '.' || stops.begin - begin > longest_mark)
            return false;
        std::size_t const at =
            skip(begin, [](char32_t c) { return unicode::is_space(c) || c == U'(' || c == 0x2022 || c == 0x2043; });
        std::string_view const mark = text_.substr(at, stops.begin - at);
        bool const letter = mark.size() == 1 && mark[0] >= 'a' && mark[0] <= 'z';
        return letter || (!mark.empty() && mark.find_first_not_of("0123456789.") == mark.npos);
    }

    /// "b. Fold the sheet"
    [[nodiscard]] bool begins_lettered_item(std::size_t at) const noexcept {
        return at + 2 < text_.size() && text_[at + 1] == '.' && text_[at + 2] == ' ' && text_[at] != 'p';
    }

    /// After a quoted question: "Pike said", "I asked", "Mr Pike asked".
    [[nodiscard]] bool speaker_follows(extent stops, std::size_t next) const noexcept {
        if (words_of(stops).find_first_of("?!") == std::string_view::npos)
            return false;
        for (int words = 0; words < 4 && next < text_.size(); ++words) {
            std::string_view const word = word_at(next);
            if (words > 0 && speech_verbs.contains(word))
                return true;
            next += word.size();
            std::size_t const gap_end = skip(next, [](char32_t c) { return c == U' ' || c == U'.' || c == U'\n'; });
            if (gap_end == next || (words > 0 && !begins_with_capital(word)))
                return false;
            next = gap_end;
        }
        return false;
    }

    /// "(Pike 55)." after a quote closes the sentence of the quote.
    [[nodiscard]] bool citation_follows(std::size_t at) const noexcept {
        std::size_t const close = text_[at] == '(' ? text_.substr(0, at + longest_word).find(')', at) : text_.npos;
        return close != text_.npos && text_.substr(close + 1).starts_with(".");
    }

    /// A single full stop after the word at `where`; what follows begins at `gap_end`, and its first word at `next`.
    [[nodiscard]] bool ends_after_word(std::size_t begin, extent where, std::size_t gap_end, std::size_t next) const {
        std::string_view const word = words_of(where);
        bool const number_follows = unicode::is_digit(unicode::decode(text_, next).code_point);
        if (is_never_last(word) || abbreviations_.contains(word))
            return false;
        if (is_initial(where))
            return opens_sentence(next, gap_end) && !follows_name(where.begin);
        if (before_number_words.contains(word) || is_degree(where.end))
            return !number_follows;
        if (has_inner_stop(word) || is_sometimes_last(word))
            return opens_sentence(next, gap_end) && !is_short(begin, where.begin);
        return true;
    }

    /// A word that begins sentences rather than goes on with a name: "The", "Mr", or the first word of a quote.
    [[nodiscard]] bool opens_sentence(std::size_t next, std::size_t gap_end) const noexcept {
        std::string_view const word = word_at(next);
        if (word.size() == 1 && text_.substr(next + 1).starts_with("."))
            return false;
        bool const quote = next > gap_end && text_[gap_end] != '(' && text_[gap_end] != '[';
        return quote || sentence_openers.contains(word) || addresses.contains(word);
    }

    /// A single capital; "I" only within a name.
    [[nodiscard]] bool is_initial(extent where) const noexcept {
        auto const letter = unicode::decode(text_, where.begin);
        bool const single = letter.size == where.size() && unicode::is_upper(letter.code_point);
        return single && (letter.code_point != U'I' || follows_name(where.begin));
    }

    /// The word before `at` has a capital.
    [[nodiscard]] bool follows_name(std::size_t at) const noexcept {
        auto const gap = unicode::decode_before(text_, at);
        if (gap.size == 0 || !unicode::is_space(gap.code_point))
            return false;
        return unicode::is_upper(unicode::decode(text_, word_before(0, at - gap.size).begin).code_point);
    }

    /// "N°" and the like.
    [[nodiscard]] bool is_degree(std::size_t end) const noexcept {
        char32_t const last = unicode::decode_before(text_, end).code_point;
        return last == 0xB0 || last == 0xBA;
    }

    [[nodiscard]] static bool has_inner_stop(std::string_view word) noexcept {
        bool const abbreviates = word.find('.') != word.npos;
        return abbreviates && std::ranges::none_of(word, [](char c) { return c >= '0' && c <= '9'; });
    }

    static constexpr std::size_t longest_word = 64; ///< in bytes; no abbreviation is longer
    static constexpr std::size_t longest_mark = 12;

    std::string_view text_;
    added_words const& abbreviations_;
    std::vector<extent> quoted_;
};

} // namespace quoin::detail
