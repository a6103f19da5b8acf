// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "../../unicode.hpp"
#include "abbreviations.hpp"
#include "list_items.hpp"
#include "paragraph_text.hpp"
#include "plain_words.hpp"

#include <cstddef>
#include <string_view>

/// Which stops of English news text end sentences, outside quotes.
namespace quoin::detail {

/// A stop and what belongs to it.
struct full_stop {
    extent stops;       ///< one or more in a row
    std::size_t closed; ///< behind the marks that close
    std::size_t end;    ///< behind footnotes, too
};

/// Judges the stops of a sentence.
class stop_rules {
public:
    stop_rules(paragraph_text const& paragraph, std::size_t begin, added_words const& added) noexcept
        : paragraph_(paragraph), begin_(begin), added_(added) {}

    /// The stop at `at`, which is the first of its row.
    [[nodiscard]] full_stop read(std::size_t at) const noexcept {
        if (stands_alone(at))
            return {{at, at + 1}, at + 1, at + 1};
        full_stop found;
        found.stops = {at, skip_stops(at)};
        found.closed = paragraph_.skip<closes_after_stop>(found.stops.end);
        found.end = skip_emoticon(skip_note_number(at, skip_footnotes(found.closed)));
        return found;
    }

    /// The sentence ends there, unless a quote goes on.
    [[nodiscard]] bool may_end(full_stop const& found) const {
        continuation next;
        next.gap_end = paragraph_.skip<unicode::is_space>(found.end);
        if (paragraph_.skip<closes_after_stop>(next.gap_end) == paragraph_.end())
            return false; // the end of the paragraph ends it
        bool const is_single = found.stops.size() == 1 && paragraph_.byte(found.stops.begin) == '.';
        if (next.gap_end == found.end && !lacks_blank(found))
            return false;
        if (is_single && ends_list_mark(paragraph_, begin_, found.stops.begin))
            return false;
        next.word = paragraph_.skip<opens_before_word>(next.gap_end);
        return ends_before(next, found, is_single);
    }

private:
    /// "the harbour? The", as most do.
    [[nodiscard]] bool stands_alone(std::size_t at) const noexcept {
        return paragraph_.byte(at) != '\xE2' && paragraph_.byte(at + 1) == ' ' &&
               unicode::is_ascii_letter(static_cast<unsigned char>(paragraph_.byte(at + 2)));
    }

    /// Stops in a row, with blanks between them if they are full stops: ". . ."
    [[nodiscard]] std::size_t skip_stops(std::size_t at) const noexcept {
        at = paragraph_.skip<is_stop>(at);
        if (opens_with_ellipsis(at))
            return at;
        while (has_spaced_stop(at) && paragraph_.byte(at - 1) == '.')
            at = paragraph_.skip<is_stop>(at + 1);
        return at;
    }

    /// " ."
    [[nodiscard]] bool has_spaced_stop(std::size_t at) const noexcept {
        return (paragraph_.byte(at) == ' ' || paragraph_.byte(at) == '\n') && paragraph_.byte(at + 1) == '.';
    }

    /// "It closed. . . . The boats left": the first stop ends a sentence, the others stand for what is left out.
    [[nodiscard]] bool opens_with_ellipsis(std::size_t at) const noexcept {
        bool const has_three = has_spaced_stop(at) && has_spaced_stop(at + 2) && has_spaced_stop(at + 4);
        return has_three && paragraph_.is_capital(at + 7) &&
               !unicode::is_space(paragraph_.character_before(at - 1).code_point);
    }

    /// Marks such as "[2]" and "[...]" belong to the sentence before them.
    [[nodiscard]] std::size_t skip_footnotes(std::size_t at) const noexcept {
        for (;;) {
            std::size_t const open = paragraph_.byte(at) == ' ' ? at + 1 : at;
            std::string_view const mark = paragraph_.from(open).substr(0, 6);
            if (mark.empty() || mark[0] != '[')
                return at;
            std::size_t const close = mark.find(']');
            if (close == mark.npos || mark.find_first_not_of("0123456789.,", 1) != close)
                return at;
            at = open + close + 1;
        }
    }

    /// "… the tide.23 The …", "… the tide. 8 The …": the number of a note.
    [[nodiscard]] std::size_t skip_note_number(std::size_t stop, std::size_t at) const noexcept {
        std::size_t const begin = paragraph_.byte(at) == ' ' ? at + 1 : at;
        std::size_t const end = paragraph_.skip<unicode::is_digit>(begin);
        bool const is_note = end > begin && end - begin < 3 && paragraph_.byte(end) == ' ' &&
                             paragraph_.is_capital(end + 1) && !months.contains(paragraph_.word(end + 1)) &&
                             kind_of_last_word(paragraph_.from(0), paragraph_.begin(), stop) == last_word::plain;
        return is_note ? end : at;
    }

    /// " :-)"
    [[nodiscard]] std::size_t skip_emoticon(std::size_t at) const noexcept {
        std::string_view const near = paragraph_.from(at).substr(0, 4);
        if (near.size() < 3 || near[0] != ' ' || (near[1] != ':' && near[1] != ';' && near[1] != '='))
            return at;
        std::size_t const mouth = near[2] == '-' ? 3 : 2;
        bool const smiles = mouth < near.size() && std::string_view("()DP").find(near[mouth]) != near.npos;
        return smiles ? at + mouth + 1 : at;
    }

    /// "It closed at noon.He left", not "Skelby.Net", "news.Orme.example" or "M.Sc".
    [[nodiscard]] bool lacks_blank(full_stop const& found) const noexcept {
        std::size_t const next = paragraph_.skip<opens_before_word>(found.end);
        std::string_view const word = paragraph_.word(next);
        std::size_t const begin = paragraph_.word_begin(found.stops.begin);
        std::string_view const last = paragraph_.between(begin, found.stops.begin);
        if (!begins_with_capital(word) || !is_apart_behind(next + word.size()))
            return false;
        if (last.size() == 1 || last.find('.') != last.npos || !is_apart_before(begin))
            return false;
        bool const may_be_name = last.empty() || !is_ascii_small(last.front()) || !is_ascii_small(word.back());
        return !may_be_name || opening_words.contains(word);
    }

    /// No address goes on.
    [[nodiscard]] bool is_apart_behind(std::size_t at) const noexcept {
        char32_t const c = paragraph_.character(at).code_point;
        return at == paragraph_.end() || unicode::is_space(c) || c == U',' || c == U'\'' || c == 0x2019;
    }

    /// No address has begun.
    [[nodiscard]] bool is_apart_before(std::size_t at) const noexcept {
        char32_t const c = paragraph_.character_before(at).code_point;
        return at == paragraph_.begin() || unicode::is_space(c) || opens_before_word(c) || closes_after_stop(c) ||
               c == U',' || c == U'-';
    }

    [[nodiscard]] bool ends_before(continuation const& next, full_stop const& found, bool is_single) const {
        if (paragraph_.is_small(next.word) && !begins_small_sentence(next))
            return false;
        if (found.closed > found.stops.end && (speaker_follows(found.stops, next.word) || citation_follows(next)))
            return false;
        if (is_single)
            return closes_quote(found) || abbreviation_judge(paragraph_, added_).ends(begin_, found.stops.begin, next);
        bool const leaves_out = found.stops.size() == 5 && has_spaced_stop(found.stops.begin + 1);
        return !leaves_out && !is_name(found.stops, next);
    }

    /// “He works for Orme Inc.” Her brother does, too.
    [[nodiscard]] bool closes_quote(full_stop const& found) const noexcept {
        return found.closed > found.stops.end && paragraph_.byte(found.stops.end) != ')' &&
               paragraph_.byte(found.stops.end) != ']';
    }

    /// "eBay said", or a bracket: "It closed. (it was late)"
    [[nodiscard]] bool begins_small_sentence(continuation const& next) const noexcept {
        return paragraph_.byte(next.gap_end) == '(' || paragraph_.is_capital(next.word + 1);
    }

    /// "Mr. A. Pike"
    static constexpr bool parts_words_of_name(char32_t c) noexcept {
        return c == U' ' || c == U'.' || c == U'\n';
    }

    /// After a quoted question: "Pike said", "I asked", "Mr Pike asked".
    [[nodiscard]] bool speaker_follows(extent stops, std::size_t next) const noexcept {
        if (paragraph_.between(stops.begin, stops.end).find_first_of("?!") == std::string_view::npos)
            return false;
        for (int words = 0; words < 4 && next < paragraph_.end(); ++words) {
            std::string_view const word = paragraph_.word(next);
            if (words > 0 && speech_verbs.contains(word))
                return true;
            if (words > 0 && !begins_with_capital(word))
                return false;
            next = paragraph_.skip<parts_words_of_name>(next + word.size());
        }
        return false;
    }

    /// "(Pike 55)." after a quote closes the sentence of the quote.
    [[nodiscard]] bool citation_follows(continuation const& next) const noexcept {
        std::string_view const near = paragraph_.from(next.gap_end).substr(0, paragraph_text::longest_word);
        std::size_t const close = near.starts_with('(') ? near.find(')') : near.npos;
        return close != near.npos && near.substr(close + 1).starts_with('.');
    }

    /// "Yahoo! Finance": the mark belongs to a name.
    [[nodiscard]] bool is_name(extent stops, continuation const& next) const noexcept {
        if (stops.size() != 1 || paragraph_.byte(stops.begin) != '!')
            return false;
        std::string_view const word = paragraph_.between(paragraph_.word_begin(stops.begin), stops.begin);
        return begins_with_capital(word) && names_with_mark.contains(word) &&
               !abbreviation_judge(paragraph_, added_).opens_sentence(next);
    }

    paragraph_text const& paragraph_;
    std::size_t begin_;        ///< of the sentence
    added_words const& added_; ///< abbreviations of the caller's
};

} // namespace quoin::detail
