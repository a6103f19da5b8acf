// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "../../quote_policy.hpp"
#include "../../unicode.hpp"
#include "../byte_finder.hpp"
#include "../lines.hpp"
#include "abbreviation_words.hpp"
#include "plain_words.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

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

constexpr bool is_quote_mark(char32_t c) noexcept {
    return c == U'"' || c == 0x201C || c == 0x201D;
}

/// Cuts the paragraphs of a text into sentences, one after the other.
class news_sentences {
public:
    news_sentences(std::string_view text, added_words const& added, quote_policy quotes)
        : document_(text), added_(added), quotes_(quotes), candidate_(text), quote_mark_(text) {}

    /// Calls `sentence` with each sentence of a paragraph, which follows the one before it in the text. Linear.
    template <class Sentence>
    void operator()(extent paragraph, Sentence&& sentence) {
        enter(paragraph);
        auto const end_at = [&](std::size_t end) {
            if (extent const where = trimmed(text_, {begin_, end}); !where.empty())
                sentence(where);
            begin_ = end;
        };
        if (std::size_t const heading = end_of_heading(); heading > begin_)
            end_at(heading);
        for (std::size_t at = candidate_(begin_); at < text_.size(); at = candidate_(at)) {
            auto const [c, size] = unicode::decode(text_, at);
            if (is_quote_mark(c))
                in_quote_ = opens_quote(at);
            else if (std::size_t const item = begin_of_item(at, c); item > begin_ && has_words(begin_, item))
                end_at(item);
            if (std::size_t const end = is_stop(c) && at >= passed_ ? end_of_sentence(at) : 0; end > 0)
                end_at(end);
            at = std::max(at + size, stops_end_);
        }
        end_at(text_.size());
    }

private:
    void enter(extent paragraph) noexcept {
        text_ = document_.substr(0, paragraph.end);
        paragraph_ = paragraph.begin;
        begin_ = paragraph.begin;
        in_quote_ = false;
        next_quote_mark_ = 0;
    }

    /// Where the sentence ends to which the stop at `at` belongs, 0 if it goes on.
    [[nodiscard]] std::size_t end_of_sentence(std::size_t at) {
        if (ends_plainly(at))
            return at + 1;
        extent const stops{at, skip_stops(at)};
        std::size_t const closed = skip(stops.end, closes_after_stop);
        stops_end_ = stops.end;
        passed_ = skip_footnotes(closed);
        return is_boundary(stops, closed, passed_) ? passed_ : 0;
    }

    /// "… the harbour. The …", outside quotes.
    [[nodiscard]] bool ends_plainly(std::size_t at) const noexcept {
        if (text_.size() - at < 3 || at - begin_ <= longest_mark || in_quote_ || !added_.empty())
            return false;
        bool const between = text_[at] == '.' && text_[at + 1] == ' ' && begins_with_capital(text_.substr(at + 2));
        return between && plain_word_ends(text_, at);
    }

    // Quotes

    /// A straight mark opens a quote if a word follows it and none stands before it.
    [[nodiscard]] bool opens_quote(std::size_t at) const noexcept {
        auto const mark = unicode::decode(text_, at);
        if (mark.code_point != U'"')
            return mark.code_point == 0x201C;
        auto const before = unicode::decode_before(text_, at);
        auto const after = unicode::decode(text_, at + 1);
        bool const free = before.size == 0 || unicode::is_space(before.code_point) ||
                          opens_before_word(before.code_point) || before.code_point == U'-' ||
                          before.code_point == 0x2014;
        return free && after.size > 0 && !unicode::is_space(after.code_point);
    }

    /// Behind stops and the marks that close until `closed`, inside a quote that closes in this paragraph and that is
    /// not to be cut.
    [[nodiscard]] bool is_quoted(std::size_t stops_end, std::size_t closed) noexcept {
        if (!in_quote_ || quotes_ == quote_policy::split || closes_quote(stops_end, closed))
            return false;
        if (next_quote_mark_ < closed) {
            next_quote_mark_ = find_quote_mark(closed);
            next_quote_is_whole_ = next_quote_mark_ < text_.size() && !opens_quote(next_quote_mark_) &&
                                   (quotes_ == quote_policy::whole || runs_on_after_quote(next_quote_mark_));
        }
        return next_quote_is_whole_;
    }

    [[nodiscard]] bool closes_quote(std::size_t begin, std::size_t end) const noexcept {
        for (std::size_t at = begin; at < end;) {
            auto const mark = unicode::decode(text_, at);
            if (is_quote_mark(mark.code_point))
                return true;
            at += mark.size;
        }
        return false;
    }

    [[nodiscard]] std::size_t find_quote_mark(std::size_t at) noexcept {
        at = quote_mark_(at);
        while (at < text_.size() && !is_quote_mark(unicode::decode(text_, at).code_point))
            at = quote_mark_(at + 1);
        return at;
    }

    /// The sentence that holds a quote runs on after its closing mark: “We won. It was hard,” she said. A quote that
    /// ends with a stop of its own does not run on, unless a small letter follows.
    [[nodiscard]] bool runs_on_after_quote(std::size_t close) const noexcept {
        if (!is_stop(unicode::decode_before(text_, close).code_point))
            return true;
        std::size_t const next = skip(close + unicode::decode(text_, close).size, unicode::is_space);
        return unicode::is_lower(unicode::decode(text_, next).code_point);
    }

    // Stretches of text

    template <class Predicate>
    [[nodiscard]] std::size_t skip(std::size_t at, Predicate belongs) const noexcept {
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
        std::string_view const first = text_.substr(begin_, longest_word);
        auto const colon = static_cast<std::size_t>(std::ranges::find_if_not(first, in_capitals) - first.begin());
        if (colon < 2 || colon == first.size() || first[colon] != ':')
            return 0;
        std::size_t const end = begin_ + colon + 1;
        std::size_t const next = skip(end, unicode::is_space);
        return next > end && unicode::is_upper(unicode::decode(text_, next).code_point) ? end : 0;
    }

    /// The sentence ends after these stops, the marks that close until `closed`, and footnotes until `end`.
    [[nodiscard]] bool is_boundary(extent stops, std::size_t closed, std::size_t end) {
        std::size_t const gap_end = skip(end, unicode::is_space);
        if (gap_end == text_.size())
            return true;
        if (gap_end == end || is_list_mark(begin_, stops))
            return false;
        return ends_before(gap_end, stops, closed) && !is_quoted(stops.end, closed);
    }

    /// What follows at `gap_end` begins a sentence.
    [[nodiscard]] bool ends_before(std::size_t gap_end, extent stops, std::size_t closed) const {
        std::size_t const next = skip(gap_end, opens_before_word);
        if (unicode::is_lower(unicode::decode(text_, next).code_point))
            return begins_lettered_item(next);
        if (closed > stops.end && (speaker_follows(stops, next) || citation_follows(gap_end)))
            return false;
        bool const full_stop = stops.size() == 1 && text_[stops.begin] == '.';
        if (!full_stop)
            return stops.size() < 5 || text_.substr(stops.begin, 5) != ". . ." || stops.size() > 5;
        return closed > stops.end || ends_after_word(begin_, word_before(begin_, stops.begin), gap_end, next);
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
        bool const inner_stop = has_inner_stop(word);
        if (is_initial(where))
            return opens_sentence(next, gap_end) && !follows_name(where.begin);
        if (added_.contains(word))
            return false;
        if (is_degree(where.end))
            return !number_follows(next);
        if (!inner_stop && !abbreviations.contains(word))
            return true;
        if (is_never_last(word))
            return false;
        if (before_number_words.contains(word))
            return !number_follows(next);
        if (inner_stop || is_sometimes_last(word))
            return opens_sentence(next, gap_end) && !is_short(begin, where.begin);
        return true;
    }

    [[nodiscard]] bool number_follows(std::size_t next) const noexcept {
        return unicode::is_digit(unicode::decode(text_, next).code_point);
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
        return unicode::is_upper(unicode::decode(text_, word_before(paragraph_, at - gap.size).begin).code_point);
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

    std::string_view document_;
    std::string_view text_;     ///< up to the end of the paragraph
    std::size_t paragraph_ = 0; ///< where it begins
    added_words const& added_;  ///< abbreviations of the caller's
    quote_policy quotes_;
    byte_finder<'.', '!', '?', '"', '\xE2'> candidate_; ///< the last for all that begins with it, such as U+2026
    byte_finder<'"', '\xE2'> quote_mark_;               ///< looks further ahead
    std::size_t begin_ = 0;                             ///< of the sentence
    std::size_t stops_end_ = 0;                         ///< behind the last stops
    std::size_t passed_ = 0;                            ///< behind all that belongs to the last stops
    bool in_quote_ = false;                             ///< a quote has been opened and not closed
    std::size_t next_quote_mark_ = 0;                   ///< the next one, once it was asked for
    bool next_quote_is_whole_ = false;                  ///< it closes a quote that is not to be cut
};

} // namespace quoin::detail
