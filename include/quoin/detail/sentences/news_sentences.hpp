// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "../../quote_policy.hpp"
#include "../../unicode.hpp"
#include "../lines.hpp"
#include "../string_finder.hpp"
#include "headings.hpp"
#include "list_items.hpp"
#include "paragraph_text.hpp"
#include "plain_words.hpp"
#include "quote_tracker.hpp"
#include "stop_rules.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// The rules by which paragraphs of English news text are cut into sentences.
namespace quoin::detail {

/// What may end a sentence, or hold one together: stops, double quotes, what may open a single one, bullets, and the
/// dashes behind a heading.
struct sentence_marks {
    static constexpr std::array<std::string_view, 12> all{
        ".", "!", "\"", "?", "\u2018", "\u201C", "\u201D", "\u2022", "\u2026", "\u2043", " '", "-- ",
    };
};

/// Cuts the paragraphs of a text into sentences, one after the other. Shortcuts change nothing but the time it takes.
template <bool takes_shortcuts = true>
class news_sentences {
public:
    news_sentences(std::string_view text, added_words const& added, quote_policy quotes,
                   instruction_set instructions = best_instruction_set()) noexcept
        : text_(text), added_(added), candidate_(text, instructions), quotes_(text, quotes, instructions) {}

    /// Calls `sentence` with each sentence of a paragraph, which follows the one before it in the text. Linear.
    template <class Sentence>
    [[gnu::always_inline]] void operator()(extent paragraph, Sentence&& sentence) { // as most paragraphs are short
        enter(paragraph, sentence);
        std::size_t const end = takes_shortcuts ? begin_of_last_marks(paragraph_) : paragraph_.end();
        for (std::size_t at = candidate_(begin_); at < end; at = candidate_(at)) {
            if (next_item_ <= at) [[unlikely]]
                end_items(at, sentence);
            verdict const said = takes_shortcuts ? shortcut(at) : verdict::unknown;
            if (said == verdict::ends) {
                sentence(extent(begin_, at + 1));
                begin_ = begin_after(at);
            }
            at = said == verdict::unknown ? visit(at, sentence) : at + 1;
        }
        if (next_item_ < paragraph_.end()) [[unlikely]]
            end_items(paragraph_.end() - 1, sentence);
        if (extent const where(begin_, end_of_ink()); begin_ < where.end)
            sentence(where);
    }

private:
    enum class verdict : std::uint8_t { ends, goes_on, unknown };

    /// Considers the candidate at `at`; returns where to go on.
    template <class Sentence>
    std::size_t visit(std::size_t at, Sentence& sentence) {
        if (is_inside_word(at))
            return at + 1;
        auto const [c, size] = paragraph_.character(at);
        if (is_double_quote(c))
            quotes_.see(at);
        else if (c == 0x2018 || c == U' ')
            quotes_.see_single(paragraph_, c == U' ' ? at + 1 : at);
        else if (is_bullet(c))
            end_at(at, sentence);
        else if (c == U'-' && ends_names(paragraph_, at))
            end_at(at + 2, sentence);
        else if (std::size_t const end = is_stop(c) && at >= passed_ ? end_of_sentence(at) : 0; end > 0)
            end_at(end, sentence);
        return std::max(at + size, stops_end_);
    }

    /// Ends the items of a list before those that begin at or before `at`.
    template <class Sentence>
    void end_items(std::size_t at, Sentence& sentence) {
        while (next_item_ <= at)
            end_at(next_item_, sentence);
    }

    template <class Sentence>
    void end_at(std::size_t end, Sentence& sentence) {
        if (extent const where{begin_, paragraph_.skip_back<unicode::is_space>(end)}; begin_ < where.end)
            sentence(where);
        begin_at(end);
    }

    /// Where the paragraph ends, but for blanks.
    [[nodiscard]] std::size_t end_of_ink() const noexcept {
        std::size_t const end = paragraph_.end();
        return end > begin_ && is_plain_ink(text_[end - 1]) ? end : paragraph_.skip_back<unicode::is_space>(end);
    }

    template <class Sentence>
    void enter(extent paragraph, Sentence& sentence) {
        paragraph_ = paragraph_text(text_, paragraph);
        quotes_.reset();
        next_item_ = paragraph.end;
        begin_ = paragraph.begin;
        if (!takes_shortcuts || !begins_plainly(paragraph))
            begin_oddly(sentence);
    }

    template <class Sentence>
    void begin_oddly(Sentence& sentence) {
        if (paragraph_.byte(begin_) == '\'')
            quotes_.see_single(paragraph_, begin_);
        begin_at(begin_);
        if (std::size_t const end = end_of_heading(paragraph_); end > begin_)
            end_at(end, sentence);
    }

    /// With a capital and a small letter, or with a quote: no heading, no item of a list.
    [[nodiscard]] bool begins_plainly(extent paragraph) const noexcept {
        if (paragraph.empty())
            return false;
        std::string_view const first = paragraph_.from(paragraph.begin);
        if (is_ascii_capital(first[0]))
            return !may_stand_in_heading(paragraph_.byte(paragraph.begin + 1));
        return first[0] == '"' || is_curly_quote(paragraph.begin);
    }

    void begin_at(std::size_t end_of_last) {
        begin_ = paragraph_.skip<unicode::is_space>(end_of_last);
        if (next_item_ <= begin_)
            next_item_ = paragraph_.end();
        if (!begins_with_capital(paragraph_.from(begin_)))
            next_item_ = std::min(next_item_, next_item(paragraph_, begin_));
    }

    /// Where the sentence ends to which the stop at `at` belongs, 0 if it goes on.
    [[nodiscard]] std::size_t end_of_sentence(std::size_t at) {
        stop_rules const rules(paragraph_, begin_, added_);
        full_stop const found = rules.read(at);
        stops_end_ = found.stops.end;
        passed_ = found.end;
        bool const ends = rules.may_end(found) && !quotes_.holds(paragraph_, found.stops.end, found.closed);
        return ends ? found.end : 0;
    }

    /// What a few bytes tell of a mark: nine in ten of all marks need no more. The rules come to the same verdict.
    [[nodiscard, gnu::always_inline]] verdict shortcut(std::size_t at) noexcept {
        constexpr std::size_t looks_ahead = 8; // at the most
        if (at + looks_ahead > paragraph_.end())
            return verdict::unknown;
        char const* const here = text_.data() + at;
        switch (here[0]) {
        case '"':
            quotes_.see(at);
            return verdict::goes_on;
        case '\xE2':
            return is_curly_quote(at) ? (quotes_.see(at), verdict::goes_on) : verdict::unknown;
        case ' ':
            quotes_.see_single(paragraph_, at + 1);
            return verdict::goes_on;
        case '-': // the end of a heading, if an amount follows
            return unicode::is_ascii_letter(static_cast<unsigned char>(here[3])) ? verdict::goes_on : verdict::unknown;
        case '.':
        case '?':
            break;
        default:
            return verdict::unknown;
        }
        if (here[1] != ' ')
            return here[1] == ',' || is_inside_word(at) ? verdict::goes_on : verdict::unknown;
        if (is_ascii_small(here[2]))
            return is_ascii_small(here[3]) ? verdict::goes_on : verdict::unknown;
        return shortcut_before_blank(at);
    }

    /// "… the harbour. The …", "… Mr. Orme …", "… the harbour? “The …"
    [[nodiscard]] verdict shortcut_before_blank(std::size_t at) noexcept {
        std::size_t const next = begin_after(at);
        if (!is_ascii_capital(text_[next + size_of_opener(next)]))
            return verdict::unknown;
        last_word const word = text_[at] == '.' ? kind_of_last_word(text_, begin_, at) : last_word::plain;
        if (word == last_word::never_last || (word == last_word::initial && goes_on_with_name(next)))
            return verdict::goes_on;
        if (word == last_word::initial || word == last_word::other || at < passed_ || !added_.empty())
            return verdict::unknown;
        bool const goes_on = quotes_.may_be_open(paragraph_) && quotes_.holds(paragraph_, at + 1, at + 1);
        return goes_on ? verdict::goes_on : verdict::ends;
    }

    /// After an initial.
    [[nodiscard]] bool goes_on_with_name(std::size_t next) const noexcept {
        return is_ascii_capital(text_[next]) && !opening_words.contains(paragraph_.word(next));
    }

    /// Behind a stop and one blank or two.
    [[nodiscard]] std::size_t begin_after(std::size_t stop) const noexcept {
        return stop + (text_[stop + 2] == ' ' ? 3 : 2);
    }

    [[nodiscard]] std::size_t size_of_opener(std::size_t at) const noexcept {
        char const c = text_[at];
        if (c == '"' || c == '\'' || c == '(')
            return 1;
        bool const is_curly =
            c == '\xE2' && text_[at + 1] == '\x80' && (text_[at + 2] == '\x98' || text_[at + 2] == '\x9C');
        return is_curly ? 3 : 0;
    }

    /// U+201C or U+201D.
    [[nodiscard]] bool is_curly_quote(std::size_t at) const noexcept {
        return text_[at] == '\xE2' && paragraph_.byte(at + 1) == '\x80' &&
               (paragraph_.byte(at + 2) == '\x9C' || paragraph_.byte(at + 2) == '\x9D');
    }

    /// "3.5", "www.skelby.example", "U.S."; not "noon.He", where a blank may be missing.
    [[nodiscard]] bool is_inside_word(std::size_t at) const noexcept {
        if (text_[at] != '.')
            return false;
        char const next = paragraph_.byte(at + 1);
        char const second = paragraph_.byte(at + 2);
        if (is_ascii_capital(next))
            return is_ascii_capital(second) || second == '.';
        return is_ascii_small(next) ||
               (next >= '0' && next <= '9' && unicode::is_digit(paragraph_.character_before(at).code_point));
    }

    std::string_view text_;
    added_words const& added_; ///< abbreviations of the caller's
    string_finder<sentence_marks> candidate_;
    quote_tracker quotes_;
    paragraph_text paragraph_;
    std::size_t begin_ = 0;     ///< of the sentence
    std::size_t next_item_ = 0; ///< of a list, if the sentence is one
    std::size_t stops_end_ = 0; ///< behind the last stops
    std::size_t passed_ = 0;    ///< behind all that belongs to the last stops
};

} // namespace quoin::detail
