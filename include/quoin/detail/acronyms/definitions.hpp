// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../acronym.hpp"
#include "../../token.hpp"
#include "alignment.hpp"
#include "candidates.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

/// Where a text may define a short form, and whether it does.
namespace quoin::detail::acronyms {

/// Finds definitions at the brackets, commas and dashes of one text.
class definition_finder {
public:
    definition_finder(std::string_view text, std::span<token const> tokens, acronym_options const& options)
        : text_(text), tokens_(tokens), max_letters_(options.max_letters), max_cost_(hundredths(options.max_cost)) {}

    [[nodiscard]] std::vector<acronym> find() {
        for (at_ = 0; at_ < tokens_.size(); ++at_) {
            if (tokens_[at_].all_capitals)
                at_acronym();
            else if (!unicode::is_ascii_letter(static_cast<unsigned char>(text_[tokens_[at_].where.begin])))
                at_sign();
            else if (is(at_, "or") || is(at_, "as") || is(at_, "called"))
                at_other_name();
        }
        return std::move(found_);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t most_inside = 40;     ///< tokens within brackets that are looked at
    static constexpr std::size_t more_words = 5;       ///< of a long form than its short form has letters
    static constexpr std::size_t words_that_begin = 2; ///< before them, for the long form to begin where it fits best
    static constexpr std::size_t few_letters = 4;      ///< so few may fit words by chance
    static constexpr std::size_t most_marks = 4;       ///< bytes of a short form beside its letters, two for each
    static constexpr std::size_t most_bytes = 600;     ///< of one form; with it, whatever the text, time is linear

    // In hundredths, per letter.
    static constexpr int most_cost_of_apposition = 12;  ///< for little else tells it apart
    static constexpr int most_cost_of_small_words = 6;  ///< where nothing but small words may be passed over
    static constexpr int most_cost_of_small = 20;       ///< of "lhb (lake and harbour board)", which may be a word
    static constexpr int most_cost_of_capitalised = 30; ///< of "Lhb (Lake and Harbour Board)", which may be a name
    static constexpr int no_limit = 100'000;            ///< more than anything costs

    [[nodiscard]] static int hundredths(double cost) {
        return static_cast<int>(std::lround(std::min(100 * cost, double{no_limit})));
    }

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

    /// The token that closes the bracket at `at_`, or `none`.
    [[nodiscard]] std::size_t closing() const {
        std::string_view const opens = is(at_, "(") ? "(" : "[";
        std::string_view const closes = is(at_, "(") ? ")" : "]";
        std::size_t const limit = std::min(tokens_.size(), at_ + most_inside);
        std::size_t depth = 0;
        for (std::size_t i = at_; i < limit; ++i) {
            depth += is(i, opens);
            if (is(i, closes) && --depth == 0)
                return i;
        }
        return none;
    }

    void at_sign() {
        if (is(at_, "(") || is(at_, "["))
            at_bracket();
        else if (is(at_, ",") || is_dash(at_))
            at_apposition();
    }

    void at_bracket() {
        std::size_t const close = closing();
        if (close == none || at_ == 0)
            return;
        if (!short_inside(close) && !long_inside(close))
            both_inside(close);
    }

    /// "integrated care boards (ICBs)".
    bool short_inside(std::size_t close) {
        std::size_t first = at_ + 1;
        while (first + 1 < close && (is_mark(first) || introduces(first) || is(first, ",")))
            ++first;
        std::size_t last = first;
        while (last < close && !ends_short_form(last))
            ++last;
        return first != last && define(over(first, last), at_, close + 1);
    }

    /// "or" of "(or ICBs)", but not "OR", which may be an acronym.
    [[nodiscard]] bool introduces(std::size_t i) const {
        return !tokens_[i].all_capitals && introductions.contains(text_of(i));
    }

    /// "(ICBs, say)", "(“ICBs”)", "(ICBs or boards)"; not the mark in "5'UTR".
    [[nodiscard]] bool ends_short_form(std::size_t i) const {
        static constexpr word_set ends{{",", ";", ":"}};
        bool const joins = is(i, "or") || is(i, "and");
        bool const within_word = is_word(i - 1) && is_word(i + 1) && touches(i) && touches(i + 1);
        return joins || ends.contains(text_of(i)) || (is_mark(i) && !within_word);
    }

    /// True if no blank parts a token from the one before it.
    [[nodiscard]] bool touches(std::size_t i) const {
        return i > 0 && tokens_[i - 1].where.end == tokens_[i].where.begin;
    }

    /// "ICBs (integrated care boards)", "the ICB scheme (integrated care boards)".
    bool long_inside(std::size_t close) {
        std::size_t const short_end = is_mark(at_ - 1) && at_ > 1 ? at_ - 1 : at_;
        if (!is_word(short_end - 1))
            return false;
        if (long_inside(close, short_end, no_limit))
            return true;
        bool const is_noun_of_it =
            short_end > 1 && !tokens_[short_end - 1].capitalised && is_plain_acronym(short_end - 2);
        bool const is_telling = is_noun_of_it && tokens_[short_end - 2].where.size() > few_letters;
        return is_noun_of_it && long_inside(close, short_end - 1, is_telling ? no_limit : most_cost_of_apposition);
    }

    /// The same, with a short form that ends before the token `short_end`.
    bool long_inside(std::size_t close, std::size_t short_end, int max_cost) {
        std::size_t short_first = short_end - 1;
        while (short_first > 0 && tokens_[short_first].where.begin == tokens_[short_first - 1].where.end &&
               !is_mark(short_first - 1) && short_end - short_first < 4)
            --short_first;
        std::size_t first = at_ + 1;
        while (first < close && (is_mark(first) || is(first, "the") || is(first, "or") || is(first, "for")))
            ++first;
        std::size_t last = first;
        while (last < close && !is_mark(last) && !is(last, ";"))
            ++last;
        extent const brief = over(short_first, short_end);
        if (first == last)
            return false;
        extent const whole(brief.begin, tokens_[close].where.end);
        if (expand(brief, over(first, last), whole, max_cost))
            return true;
        std::size_t const comma = find(first, last, ",");
        return comma != last && comma != first && expand(brief, over(first, comma), whole, max_cost);
    }

    /// "a body (ICB, integrated care board)" and "a body (integrated care board, ICB)".
    void both_inside(std::size_t close) {
        std::size_t const comma = find(at_ + 1, close, ",");
        if (comma == at_ + 1 || comma + 1 >= close)
            return;
        extent const left = over(at_ + 1, comma);
        extent const right = over(comma + 1, close);
        extent const whole = over(at_, close + 1);
        if (!expand(left, right, whole))
            expand(right, left, whole);
    }

    [[nodiscard]] std::size_t find(std::size_t first, std::size_t last, std::string_view word) const {
        while (first < last && !is(first, word))
            ++first;
        return first;
    }

    /// Takes all of `full` for the long form of `place`, if it fits.
    bool expand(extent place, extent full, extent whole, int max_cost = no_limit) {
        if (place.size() > most_bytes || full.size() > most_bytes)
            return false;
        short_form const brief(text_, place);
        bool const is_defined = !found_.empty() && found_.back().short_form.begin == place.begin;
        if (is_defined || !plausible(brief) || brief.capitals == 0)
            return false;
        phrase const words(text_, full);
        if (words.words.size() < 2 || text_.substr(full.begin, full.size()).find(';') != std::string_view::npos)
            return false;
        fit const fits = alignment(words).best(brief.letters);
        if (brief.capitals < 2)
            max_cost = std::min(max_cost, most_cost_of_capitalised);
        if (fits.first_word != 0 || !acceptable(words, fits, brief, max_cost))
            return false;
        found_.push_back({whole, brief.where, full});
        return true;
    }

    /// "the Securities and Exchange Commission, or SEC,", "…, known as SEC", "…, commonly called SEC", and the other
    /// way round "the SEC, or Securities and Exchange Commission,".
    void at_other_name() {
        static constexpr word_set adverbs{{"also", "commonly", "better", "is", "are", "often", "sometimes", "usually"}};
        std::size_t first = at_ + 1;
        std::size_t long_end = at_;
        bool const is_named = !is(at_, "or");
        bool const is_marked = is_named || (at_ > 0 && (is(at_ - 1, ",") || is_dash(at_ - 1)));
        if (is_marked && !is_named && at_ > 1 && is_plain_acronym(at_ - 2))
            return long_behind(at_ - 2, first);
        if (is(at_, "as")) {
            if (at_ < 2 || !(is(at_ - 1, "known") || is(at_ - 1, "abbreviated")))
                return;
            --long_end;
        }
        while (is_named && long_end > 0 && adverbs.contains(text_of(long_end - 1)))
            --long_end;
        if (long_end > 0 && (is(long_end - 1, ",") || is_dash(long_end - 1)))
            --long_end;
        while (is(first, "the") || is_mark(first))
            ++first;
        if (!is_word(first) || long_end == 0)
            return;
        if (tokens_[first].where.size() > most_bytes)
            return;
        if (!is_marked && !is_plain_acronym(first))
            return;
        short_form const brief(text_, tokens_[first].where);
        bool const in_capitals = brief.capitals >= 2 && brief.capitals + 1 >= brief.letters.size();
        bool const is_spoken = tokens_[first].capitalised && brief.letters.size() > 3; // "Camhs"
        if (in_capitals || is_spoken)
            define(tokens_[first].where, long_end, first + 1,
                   !is_marked    ? 0
                   : in_capitals ? most_cost_of_apposition
                                 : most_cost_of_small_words);
    }

    /// A dash between words, not within one.
    [[nodiscard]] bool is_dash(std::size_t i) const {
        static constexpr word_set dashes{{"–", "—", "--", "---"}};
        if (i + 1 >= tokens_.size())
            return false;
        return dashes.contains(text_of(i)) || (is(i, "-") && !touches(i) && !touches(i + 1));
    }

    /// "the Securities and Exchange Commission, SEC, sued", "… – the SEC – sued", and "the SEC – Securities and
    /// Exchange Commission – sued".
    void at_apposition() {
        if (at_ == 0)
            return;
        std::size_t const brief = at_ + (is(at_ + 1, "the") ? 2 : 1);
        bool const closed = is(brief + 1, ",") || is(brief + 1, ".") || is_dash(brief + 1);
        if (closed && is_plain_acronym(brief) && define(tokens_[brief].where, at_, brief + 1, most_cost_of_apposition))
            return;
        if (is_plain_acronym(at_ - 1))
            long_behind(at_ - 1, at_ + 1);
    }

    /// At least three letters, all of them capitals but a plural "s".
    [[nodiscard]] bool is_plain_acronym(std::size_t i) const {
        if (i >= tokens_.size() || tokens_[i].has_digit || tokens_[i].where.size() > most_bytes)
            return false;
        std::string_view const written = text_of(i);
        bool const may_be_plural =
            written.size() > 3 && written.back() == 's' && static_cast<unsigned char>(written[1]) < 'a';
        if (!tokens_[i].all_capitals && !may_be_plural)
            return false;
        short_form const brief(text_, tokens_[i].where);
        return brief.letters.size() > 2 && brief.capitals == brief.letters.size();
    }

    /// "the HSB, the Harbour Safety Board, sued", with commas or dashes.
    void long_behind(std::size_t brief, std::size_t begin) {
        std::size_t const limit = std::min(tokens_.size(), at_ + most_inside);
        std::size_t const first = is(begin, "the") ? begin + 1 : begin;
        std::size_t last = first;
        while (last < limit && !ends_phrase(last) && !is(last, ",") && !is_dash(last))
            ++last;
        if (first < last)
            expand(tokens_[brief].where, over(first, last), {tokens_[brief].where.begin, tokens_[last - 1].where.end},
                   is_dash(at_) ? most_cost_of_apposition : most_cost_of_small_words);
    }

    /// "HSB means harbour safety board", "HSB = …", "HSB: …", "HSB, which stands for …": the shortest that fits.
    void at_acronym() {
        std::size_t const first = meaning_begin();
        if (first == none || !is_plain_acronym(at_) || !plausible(short_form(text_, tokens_[at_].where)))
            return;
        std::size_t const most_words = 2 * tokens_[at_].where.size();
        std::size_t const limit = std::min(tokens_.size(), first + most_words);
        for (std::size_t last = first; last < limit && !ends_phrase(last) && !is(last, ",");) {
            ++last;
            extent const whole(tokens_[at_].where.begin, tokens_[last - 1].where.end);
            if (expand(tokens_[at_].where, over(first, last), whole, most_cost_of_small_words))
                return;
        }
    }

    /// The first token of what an acronym at `at_` is said to mean, or `none`.
    [[nodiscard]] std::size_t meaning_begin() const {
        std::size_t next = at_ + 1;
        next += is(next, ",");
        next += is(next, "which") || is(next, "that");
        next += is(next, "is") && is(next + 1, "short");
        bool const is_said = (is(next, "stands") || is(next, "short")) && is(next + 1, "for");
        bool const is_equated = next == at_ + 1 && (is(next, "means") || is(next, "=") || is(next, ":"));
        if (!is_said && !is_equated)
            return none;
        next += is_said ? 2 : 1;
        next += is_mark(next);
        return next + is(next, "the");
    }

    /// Takes `brief` for the short form of what ends before the token `long_end`, if it fits.
    bool define(extent place, std::size_t long_end, std::size_t end, int max_cost = no_limit) {
        if (place.size() > most_bytes || long_end == 0)
            return false;
        short_form const brief(text_, place);
        if (!plausible(brief))
            return false;
        if (is_mark(long_end - 1))
            --long_end;
        if (long_end == 0)
            return false;
        std::size_t const first = window_begin(long_end, brief);
        std::size_t const behind = behind_last_definition(first, long_end);
        return (behind != first && define_within(behind, long_end, brief, end, max_cost)) ||
               define_within(first, long_end, brief, end, max_cost);
    }

    /// The same, with a long form that begins at the token `first` or behind it.
    bool define_within(std::size_t first, std::size_t long_end, short_form const& brief, std::size_t end,
                       int max_cost) {
        if (first == long_end)
            return false;
        bool const is_owner = is_word(end); // "the Harbour Safety Board's (HSB) plan"
        extent const window = over(first, long_end);
        extent const full = is_owner ? without_possessive(text_, window) : window;
        phrase const before(text_, full);
        if (before.words.empty())
            return false;
        fit fits = alignment(before).best(brief.letters);
        if (!acceptable(before, fits, brief, max_cost)) {
            if (max_cost != no_limit)
                return false;
            fits = fit_in_any_order(before, brief);
            if (!acceptable(before, fits, brief, max_cost))
                return false;
        }
        if (is_another_symbol(before, fits, brief) || is_party_of_person(text_, brief, before))
            return false;
        fits.first_word = begin_of_office(text_, before, fits.first_word);
        extent const words(whole_word_begin(before, fits.first_word), full.end);
        if (begins_in_last_definition(words) || repeats(text_, brief, words, before.words.size() - fits.first_word))
            return false;
        if (begins_in_bracket(text_, words) || (touches(long_end) && is_one_piece(text_, words)))
            return false;
        found_.push_back({{words.begin, tokens_[end - 1].where.end}, brief.where, words});
        return true;
    }

    /// The first token of what may be the long form: as many words as the short form has letters, and some more, but
    /// never across the end of a sentence, a bracket or a quotation mark.
    [[nodiscard]] std::size_t window_begin(std::size_t long_end, short_form const& brief) const {
        std::size_t const letters = brief.letters.size();
        std::size_t words = std::min(letters + more_words, 2 * letters) + words_that_begin;
        std::size_t first = long_end;
        std::size_t const end = tokens_[long_end - 1].where.end;
        while (first > 0 && words > 0 && end - tokens_[first - 1].where.begin < most_bytes) {
            bool const bracket = is(first - 1, ")") && opening(first - 1) < first - 1;
            if (!bracket && ends_phrase(first - 1))
                break;
            first = bracket ? opening(first - 1) : first - 1;
            words -= bracket || is_word(first);
        }
        return first;
    }

    /// The first token behind the last definition that a window of tokens holds the end of; else its first.
    [[nodiscard]] std::size_t behind_last_definition(std::size_t first, std::size_t last) const {
        std::size_t const end_of_last = found_.empty() ? 0 : found_.back().where.end;
        while (last > first && tokens_[last - 1].where.end > end_of_last)
            --last;
        return last;
    }

    /// A long form may hold a definition, "tidal reach (TR) board (TRB)", but does not begin in the middle of one.
    [[nodiscard]] bool begins_in_last_definition(extent words) const {
        return !found_.empty() && words.begin > found_.back().where.begin && words.begin < found_.back().where.end;
    }

    /// The bracket that belongs to one that closes a few tokens later: "care (health) boards (CBs)".
    [[nodiscard]] std::size_t opening(std::size_t close) const {
        std::size_t const limit = close < 6 ? 0 : close - 6;
        for (std::size_t i = close; i > limit; --i)
            if (is(i - 1, "("))
                return i - 1;
        return close;
    }

    [[nodiscard]] bool ends_phrase(std::size_t i) const {
        static constexpr word_set ends{{".", ";", ":", "!", "?", "(", ")", "[", "]", "—", "\"", "“", "”", "‘", "…"}};
        return ends.contains(text_of(i));
    }

    [[nodiscard]] bool plausible(short_form const& brief) const {
        std::size_t const count = brief.letters.size();
        if (count < 2 || count > max_letters_ || brief.words > 3)
            return false;
        std::string_view const written = text_.substr(brief.where.begin, brief.where.size());
        if (written.front() == '@') // who writes
            return false;
        if (never_short.contains(written) && brief.capitals < 2)
            return false;
        bool const letter = std::ranges::any_of(brief.letters, [](auto const& l) { return l.folded > '9'; });
        bool const each_is_short = brief.words == 1 || brief.capitals >= brief.words;
        return letter && each_is_short && written.size() <= 2 * count + most_marks;
    }

    [[nodiscard]] bool acceptable(phrase const& in, fit const& fits, short_form const& brief, int max_cost) const {
        int const allowed = std::min({max_cost, max_cost_, brief.capitals == 0 ? most_cost_of_small : no_limit});
        bool const may_be_name = max_cost <= most_cost_of_apposition && max_cost_ >= most_cost_of_apposition;
        return fits.cost <= allowed * static_cast<int>(brief.letters.size()) ||
               (may_be_name && fits.cost != fit::none && has_initials_of_names(in, fits.first_word, brief));
    }

    std::string_view text_;
    std::span<token const> tokens_;
    std::size_t max_letters_;
    int max_cost_; ///< in hundredths, per letter
    std::size_t at_ = 0;
    std::vector<acronym> found_;
};

} // namespace quoin::detail::acronyms
