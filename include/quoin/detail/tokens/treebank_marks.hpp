// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../boundary_marks.hpp"
#include "../first_bytes.hpp"
#include "../sentences/abbreviation_words.hpp"
#include "marked_text.hpp"
#include "text_piece.hpp"
#include "treebank_candidates.hpp"
#include "treebank_words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// What treebanks of English cut otherwise than word boundaries have it: rules for single marks, and for what stands
/// beside them. All look no further than `reach` bytes, but for addresses, which are passed over once read.
namespace quoin::detail {

template <treebank_style style>
class treebank_marker : private marked_text {
public:
    treebank_marker(text_piece const& piece, boundary_marks& marks) noexcept : marked_text(piece, marks) {}

    /// Changes the marks of word boundaries into those of tokens.
    void run() {
        treebank_candidates<style> candidates(piece_);
        candidates.visit_each([this](std::size_t at) { apply_rules(at); });
    }

    /// Does so at one mark, or at the last digit before a letter; to be called in the order of the text.
    void apply_rules(std::size_t at) {
        if (at >= done_)
            visit(at);
    }

private:
    /// What a new rule needs to be asked at all stands in `attention_for`.
    void visit(std::size_t at) {
        switch (text_[at]) {
        case '.':
            return visit_stop(at);
        case '-':
            return visit_hyphen(at);
        case '\'':
            return visit_apostrophe(at, 1);
        case '\xE2':
            return visit_apostrophe(at, 3);
        case ':':
            return visit_colon(at);
        case '@':
            return visit_at_sign(at);
        case '/':
            return visit_slash(at);
        case '&':
            return visit_ampersand(at);
        case '#':
            return join_with_next(at, unicode::is_letter(unicode::decode(text_, at + 1).code_point) &&
                                          !is_alphanumeric(byte_before(at)));
        case '+':
            return join_with_next(at, is_digit(byte(at + 1)) && is_gap(byte_before(at)));
        case '$':
            return visit_dollar(at);
        case ',':
            return visit_comma(at);
        default:
            return is_digit(text_[at]) ? visit_unit(at) : visit_mark(at);
        }
    }

    void join_with_next(std::size_t at, bool condition) noexcept {
        if (condition)
            marks_.erase(at + 1);
        else
            visit_mark(at);
    }

    // "..." and "U.S." and "bbc.co.uk"

    void visit_stop(std::size_t at) {
        if (byte(at + 1) == '.')
            return visit_mark(at);
        bool const word_before = is_alphanumeric(byte_before(at));
        bool const word_after = is_alphanumeric(byte(at + 1));
        if (word_before && word_after)
            return visit_inner_stop(at);
        if (word_before)
            return visit_abbreviation(at);
        if (is_digit(byte(at + 1)) && opens(byte_before(at)))
            marks_.erase(at + 1); // ".5"
    }

    /// A stop between letters or digits: in a number, in an abbreviation, in an address, or where a blank is missing.
    void visit_inner_stop(std::size_t at) {
        if (is_digit(text_[at - 1]) && is_digit(text_[at + 1]))
            return;
        std::size_t const begin = token_begin(at);
        auto const in_word = [](char c) { return is_alphanumeric(c) || c == '.' || c == '_'; };
        std::size_t const end = skip(at, in_word);
        std::size_t const word_end = byte_before(end) == '.' ? end - 1 : end;
        std::string_view const word = between(begin, word_end);
        if (is_host_or_file(word))
            return take_address(begin, word_end);
        if (is_abbreviation(word))
            return;
        if (!abbreviation(between(begin, at)).is_never_last()) // "Mr.Orme"
            cut(at);
        cut(at + 1);
    }

    /// The end of the blank character that begins at an offset; the offset if none does.
    [[nodiscard]] std::size_t behind_blank(std::size_t at) const noexcept {
        return at < text_.size() && is_gap(byte(at)) ? at + unicode::decode(text_, at).size : at;
    }

    static bool is_host_or_file(std::string_view word) noexcept {
        if (word.starts_with("www."))
            return true;
        return last_labels.contains(word.substr(word.rfind('.') + 1)) && !is_capital(word[word.find('.') + 1]);
    }

    /// "U.S", "e.g", "Ph.D": known, or made of single letters.
    static bool is_abbreviation(std::string_view word) noexcept {
        abbreviation const known(word);
        return is_initials(word) || known.is_never_last() || known.is_sometimes_last();
    }

    static bool is_initials(std::string_view word) noexcept {
        for (std::size_t i = 1; i < word.size(); i += 2)
            if (word[i] != '.')
                return false;
        return true;
    }

    void visit_abbreviation(std::size_t at) {
        std::size_t const begin = token_begin(at);
        std::string_view const word = between(begin, at);
        bool const ends_in_ascii = static_cast<unsigned char>(word.back()) < 0x80; // as all that keep their stop do
        if (ends_in_ascii && word.size() < reach && keeps_stop(word, at))
            marks_.erase(at);
    }

    [[nodiscard]] bool keeps_stop(std::string_view word, std::size_t at) const noexcept {
        bool const capital_first = is_capital(word.front());
        std::size_t const next = behind_blank(at + 1);
        bool const blank_after = next > at + 1;
        if (word.find_first_not_of("0123456789.") == word.npos)
            return (blank_after || next == text_.size()) && is_first_on_line(at - word.size());
        if (word.size() == 1 && capital_first)
            return word != "I" && is_alphanumeric(byte(next));
        if (word.size() == 1)
            return blank_after && (is_digit(byte(next)) || byte_before(at - 1) == '('); // "p. 5", "(b. March 1950)"
        abbreviation const known(word);
        if (known.is_date() || is_initials(word))
            return true;
        if (known.belongs_to_number())
            return is_digit(byte(next));
        return known.is_never_last() || known.is_sometimes_last();
    }

    [[nodiscard]] bool is_first_on_line(std::size_t at) const noexcept {
        std::size_t const begin = skip_back(at, is_gap);
        return at == 0 || between(begin, at).find_first_of("\n\r") != std::string_view::npos;
    }

    // "http://example.org/a", "press@example.org", "10:30"

    /// From `begin` to the blank after `least`, without the marks that end a sentence or a bracket.
    void take_address(std::size_t begin, std::size_t least, token_kind kind = token_kind::url) {
        auto const belongs = [](char c) { return !is_gap(c) && c != '<' && c != '>' && c != '"'; };
        bool const has_path = byte(least) == '/' || byte(least) == '?' || byte(least) == ':' || byte(least) == '#';
        std::size_t end = has_path ? skip(least, belongs, text_.size()) : least;
        constexpr std::string_view closers = ".,;:!?)']}";
        while (end > least && closers.find(text_[end - 1]) != closers.npos)
            --end;
        join(begin, end);
        cut(end);
        marks_.name(begin, kind);
        done_ = end;
    }

    void visit_colon(std::size_t at) {
        if (byte(at + 1) == '/' && byte(at + 2) == '/' && is_letter(byte_before(at)))
            return take_address(token_begin(at), at);
        if (is_digit(byte_before(at)) && is_digit(byte(at + 1)))
            return join(at - 1, at + 2);
        visit_mark(at);
    }

    void visit_at_sign(std::size_t at) {
        auto const local = [](char c) { return is_alphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '+'; };
        auto const host = [](char c) { return is_alphanumeric(c) || c == '.' || c == '-'; };
        std::size_t begin = skip_back(at, local);
        std::size_t end = skip(at + 1, host, 4 * reach);
        while (end > at + 1 && !is_alphanumeric(text_[end - 1]))
            --end;
        if (begin == at || between(at, end).find('.') == std::string_view::npos)
            return;
        constexpr std::string_view scheme = "mailto:";
        if (begin >= scheme.size() && between(begin - scheme.size(), begin) == scheme)
            begin -= scheme.size();
        take_address(begin, end, token_kind::email);
        cut(begin);
    }

    // "ex-wife", "twenty-two", "0113-496"

    void visit_hyphen(std::size_t at) {
        char const before = byte_before(at);
        char const after = byte(at + 1);
        if (is_broken_off(at))
            return marks_.erase(at);
        if (!is_alphanumeric(after))
            return visit_mark(at);
        if (is_digit(before) && is_digit(after) && joins_digits(at))
            return join(at - 1, at + 2);
        bool const word_before = is_alphanumeric(before) || (style.keep_hyphens && (before == '.' || before == '%'));
        if (word_before && (style.keep_hyphens || is_prefix(between(token_begin(at), at), at)))
            join(at - 1, at + 2);
    }

    /// "th- the", "th-, the", "exper- – you": a speaker begins a word again, or breaks off in the middle of one.
    [[nodiscard]] bool is_broken_off(std::size_t at) const noexcept {
        if (!is_letter(byte_before(at)))
            return false;
        bool const is_short = at - token_begin(at) <= 2;
        if (byte(at + 1) == ',')
            return is_short;
        std::size_t const next = behind_blank(at + 1);
        return next > at + 1 && (is_short ? is_letter(byte(next)) : is_dash(next));
    }

    /// U+2013 or U+2014.
    [[nodiscard]] bool is_dash(std::size_t at) const noexcept {
        return byte(at) == '\xE2' && byte(at + 1) == '\x80' && (byte(at + 2) == '\x93' || byte(at + 2) == '\x94');
    }

    /// Dates and telephone numbers, but not ranges.
    [[nodiscard]] bool joins_digits(std::size_t at) const noexcept {
        auto const chains = [](char c) { return is_digit(c) || c == '-'; };
        std::size_t const begin = skip_back(at, chains);
        std::size_t const end = skip(at, chains);
        if (std::ranges::count(between(begin, end), '-') > 1)
            return true;
        return end - at == 5 && (at - begin == 3 || at - begin == 5);
    }

    [[nodiscard]] bool is_prefix(std::string_view word, std::size_t at) const noexcept {
        return hyphen_prefixes.contains(word) && is_letter(byte(at + 1));
    }

    // "don't", "the '90s", "the players' union"

    void visit_apostrophe(std::size_t at, std::size_t width) {
        char const before = byte_before(at);
        std::size_t const next = at + width;
        if (is_digit(before))
            return visit_apostrophe_after_digit(at, next);
        if (is_letter(before) && is_letter(byte(next)))
            return visit_clitic(at, next);
        if (is_letter(before))
            return visit_possessive(at, next);
        if (byte(next) == '\'')
            return visit_mark(at);
        if (joins_clipped(next))
            join(at, next + 1);
    }

    void visit_apostrophe_after_digit(std::size_t at, std::size_t next) {
        bool const plural = byte(next) == 's' && !is_alphanumeric(byte(next + 1));
        if (plural && !style.split_clitics)
            return join(at - 1, next + 1);
        if (plural)
            return join(at, next + 1);
        cut(at);
        cut(next);
    }

    void visit_clitic(std::size_t at, std::size_t next) {
        if (!style.split_clitics)
            return;
        std::size_t const end = skip(next, [](char c) { return is_letter(c); }, 4);
        if (clitics.contains(between(next, end)))
            return cut(at);
        bool const negates = ascii_lower(byte_before(at)) == 'n' && equal_ignoring_case(between(next, end), "t");
        if (negates)
            cut(at - 1);
    }

    /// After a plural, before the thing that is owned, and not where a quote ends.
    void visit_possessive(std::size_t at, std::size_t next) {
        if (style.split_clitics || ascii_lower(byte_before(at)) != 's' || !is_gap(byte(next)))
            return;
        if (is_letter(byte(next + 1)) && !closes_quote(at, next))
            marks_.erase(at);
    }

    /// A mark that opens a quote stands before it, and none that closes it in between.
    [[nodiscard]] bool closes_quote(std::size_t at, std::size_t next) const noexcept {
        bool const straight = next - at == 1;
        std::string_view const opening = straight ? "'" : "\u2018";
        std::string_view const before = text_.substr(0, at).substr(at > 4 * reach ? at - 4 * reach : 0);
        std::size_t const found = find_last(before, opening);
        if (found == before.npos)
            return false;
        bool const opens_here = found == 0 || opens(before[found - 1]);
        bool const closed = before.find("\u2019 ", found) != before.npos;
        return opens_here && !closed;
    }

    [[nodiscard]] bool joins_clipped(std::size_t next) const noexcept {
        std::size_t const end = skip(next, is_alphanumeric, 8);
        std::string_view const word = between(next, end);
        if (word.size() >= 2 && is_digit(word[0]) && is_digit(word[1]))
            return word.size() == 2 || (word.size() == 3 && word[2] == 's');
        bool const alone = style.split_clitics || is_gap(byte(end)); // "WE 'RE"
        return clipped_words.contains(word) || (alone && clitics.contains(word));
    }

    // "11/28/2000", "AT&T", "US$", "1,2", "5km"

    void visit_slash(std::size_t at) {
        char const before = byte_before(at);
        char const after = byte(at + 1);
        bool const digits = is_digit(before) && is_digit(after);
        bool const words = is_alphanumeric(before) && is_alphanumeric(after);
        bool const letters = words && token_begin(at) + 1 == at && token_end(at + 1) == at + 2;
        if (digits || letters || (words && style.keep_hyphens))
            join(at - 1, at + 2);
    }

    void visit_ampersand(std::size_t at) {
        if (!is_letter(byte_before(at)) || !is_letter(byte(at + 1)))
            return;
        bool const capitals = is_capital(byte_before(at)) && is_capital(byte(at + 1));
        bool const short_words = at - token_begin(at) <= 2 && token_end(at + 1) - at <= 3;
        if (capitals || short_words)
            join(at - 1, at + 2);
    }

    void visit_dollar(std::size_t at) {
        std::size_t const begin = skip_back(at, is_capital);
        if (begin < at && at - begin <= 3 && !is_alphanumeric(byte_before(begin)))
            marks_.erase(at);
        else
            visit_mark(at);
    }

    /// A comma joins the digits of one number only if three follow.
    void visit_comma(std::size_t at) {
        if (!is_digit(byte(at + 1)) || !is_digit(byte_before(at)))
            return visit_mark(at);
        std::size_t const digits_end = skip(at + 1, is_digit, 4);
        if (digits_end - at == 4)
            return;
        cut(at);
        cut(at + 1);
    }

    /// The last digit before a letter.
    void visit_unit(std::size_t at) {
        if (!style.split_units)
            return;
        auto const in_number = [](char c) { return is_digit(c) || c == '.' || c == ',' || c == ':'; };
        std::size_t const begin = skip_back(at + 1, in_number);
        std::size_t const end = skip(at + 1, is_letter, 8);
        bool const alone = marks_.contains(begin) && (end == text_.size() || marks_.contains(end));
        if (alone && units.contains(between(at + 1, end)))
            cut(at + 1);
    }

    // "--", "!!!", ":-)"

    void visit_mark(std::size_t at) {
        constexpr std::string_view repeated = ".-!?*=~_#+<>^|'`";
        if (are_alike(text_[at], byte(at + 1)) && repeated.find(text_[at]) != repeated.npos) {
            done_ = skip(at, [this, at](char c) { return are_alike(text_[at], c); }, text_.size());
            join(at, done_);
        } else if (opens(byte_before(at))) {
            join_emoticon(at);
        }
    }

    /// The same mark, or a mix of "!" and "?".
    static constexpr bool are_alike(char left, char right) noexcept {
        auto const kind = [](char c) { return c == '?' ? '!' : c; };
        return kind(left) == kind(right);
    }

    void join_emoticon(std::size_t at) {
        std::size_t const end = skip(at, [](char c) { return !is_gap(c); }, 5);
        if (emoticons.contains(between(at, end))) {
            join(at, end);
            done_ = end;
        }
    }

    std::size_t done_ = 0;
};

} // namespace quoin::detail
