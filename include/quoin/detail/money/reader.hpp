// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../amount.hpp"
#include "changes.hpp"
#include "cldr.hpp"
#include "context.hpp"
#include "digits.hpp"
#include "grammar.hpp"
#include "other_meanings.hpp"
#include "ranges.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail {

/// Reads all amounts of one text, from left to right.
class money_reader {
public:
    money_reader(std::string_view text, money_lexicon const& lexicon, bool slang) noexcept
        : text_(text), lexicon_(lexicon), slang_(slang) {}

    [[nodiscard]] std::vector<amount> read() {
        auto const read_here = [this](std::size_t at) {
            if (at >= end_of_last_)
                read_at(at);
        };
        for_each_opening(text_, lexicon_.number_openings(), money_kernel_for(best_instruction_set()), read_here);
        return std::move(made_);
    }

private:
    static constexpr role unit_roles =
        role::currency | role::name | role::doubtful_name | role::glued_minor | small_units;

    static constexpr role number_parts = number_words | role::abbreviation | role::conjunction | role::of |
                                         role::point | role::to | role::article | role::fraction_sign;

    void read_at(std::size_t at) {
        if (digit_size(text_, at) == 0)
            read_at_word(at);
        else if (is_ascii_digit(text_[at]) || at == 0 || digit_size_before(text_, at) == 0)
            read_at_digits(at);
    }

    /// Most numbers are no amounts: those that have neither what may lead an amount before them nor what may follow
    /// one behind them are passed by.
    void read_at_digits(std::size_t at) {
        if (is_inside_number(at))
            return;
        bool const may_be_led =
            at > 0 && lexicon_.endings().ends(text_, gap_or_sign_begin(at), role::currency | role::name);
        if (!may_be_led && !(may_be_followed(at) && leads_to_unit(at)))
            return;
        std::size_t const number = at > 0 && text_[at - 1] == '.' && !follows_word(at - 1) ? at - 1 : at;
        std::size_t begin = number;
        wanted_money wanted{slang_};
        if (may_be_led) {
            // A sign or a code, or else a name that may lead.
            if (auto const sign = currency_before(number)) {
                begin = sign.where.begin;
            } else if (auto const name = word_before(text_, number, end_of_last_, lexicon_, role::name);
                       name && may_lead(name)) {
                begin = name.where.begin;
                wanted.names_lead = true;
            }
        }
        if (begin == number && may_be_led && !leads_to_unit(at))
            return;
        wanted.blank_groups = blank_groups_digits(text_, at);
        if (may_begin(begin))
            accept(with_sign(begin), at, wanted);
        else if (begin != number && may_begin(number))
            accept(number, at, wanted);
    }

    /// Behind a separator and a digit: what its first digit has read already.
    [[nodiscard]] bool is_inside_number(std::size_t at) const noexcept {
        if (at > 1 && (text_[at - 1] == '.' || text_[at - 1] == ','))
            return digit_size_before(text_, at - 1) != 0;
        return at > 3 && is_wide_inner_sign(text_, at - 3) && digit_size_before(text_, at - 3) != 0;
    }

    /// The end of what may lead a number: before a blank, ".", ":", or a minus sign.
    [[nodiscard]] std::size_t gap_or_sign_begin(std::size_t at) const noexcept {
        std::size_t const gap = gap_begin(text_, at);
        if (gap != at)
            return gap;
        if (text_.substr(0, at).ends_with("\u2212"))
            return gap_begin(text_, at - 3);
        bool const has_sign = std::string_view(".:-").find(text_[at - 1]) != std::string_view::npos;
        return has_sign ? gap_begin(text_, at - 1) : at;
    }

    [[nodiscard]] bool may_be_followed(std::size_t at) const noexcept {
        std::size_t end = at;
        while (end < text_.size() && (is_ascii_digit(text_[end]) || is_inner_sign(text_, end)))
            ++end;
        end = end_of_plural(text_, end);
        if (end >= text_.size())
            return false;
        if (static_cast<unsigned char>(text_[end]) >= 0x80 || text_[end] == '/' || text_[end] == '~')
            return true;
        std::size_t const next = end + gap_size(text_, end);
        return (next != end && (digit_size(text_, next) != 0 || is_spaced_dash(next))) ||
               lexicon_.openings().opens(text_, next, behind_number);
    }

    /// A dash that joins numbers between blanks: "15 – 25 dollars"; an em dash parts clauses there.
    [[nodiscard]] bool is_spaced_dash(std::size_t at) const noexcept {
        return dash_size(text_, at) != 0 && !text_.substr(at).starts_with("\u2014");
    }

    /// Walks over the words of a number, or of a range of numbers, to see whether a unit of money stands behind it:
    /// far cheaper than the grammar, which then reads what is there.
    [[nodiscard]] bool leads_to_unit(std::size_t at) const noexcept {
        constexpr int most_words = 24;
        for (int words = 0; words < most_words && at < text_.size(); ++words) {
            auto const word = lexicon_.longest(text_, at, unit_roles | number_parts);
            if (word && shares(word.word->role, unit_roles))
                return true;
            std::size_t const end = word ? at + word.size : end_of_plural(text_, end_of_digits(text_, at));
            if (end == at)
                return false;
            at = end + gap_or_dash_size(text_, end);
        }
        return false;
    }

    /// A point after a letter or a digit ends a sentence or stands in a number; it does not begin one.
    [[nodiscard]] bool follows_word(std::size_t at) const noexcept {
        return at > 0 && unicode::is_word_part(unicode::decode_before(text_, at).code_point);
    }

    [[nodiscard]] placed_word currency_before(std::size_t number) const noexcept {
        std::size_t end = number;
        if (end > 0 && (text_[end - 1] == ':' || text_[end - 1] == '-'))
            --end;
        else if (text_.substr(0, end).ends_with("\u2212"))
            end -= 3;
        auto const close = word_before(text_, number, end_of_last_, lexicon_, role::currency);
        return close ? close : word_before(text_, end, end_of_last_, lexicon_, role::currency);
    }

    /// "Euro 2020", "Rand 5": in the singular and with a capital, a name stands for something else.
    [[nodiscard]] static bool is_title(std::string_view name) noexcept {
        char const first = name[name.find_last_of(" -") + 1];
        return first >= 'A' && first <= 'Z' && !name.ends_with('s');
    }

    [[nodiscard]] bool may_lead(placed_word name) const noexcept {
        return !is_title(text_.substr(name.where.begin, name.where.size())) && may_begin_with_word(name.where.begin);
    }

    /// A currency's name leads a number where nothing stands before it, or a bound or a preposition. So does a point:
    /// "about point five million pounds", but not "at this point five million pounds".
    [[nodiscard]] bool may_begin_with_word(std::size_t begin) const noexcept {
        std::size_t const gap = gap_begin(text_, begin);
        if (gap == 0 || gap == end_of_last_)
            return true;
        return !unicode::is_word_part(unicode::decode_before(text_, gap).code_point) ||
               word_before(text_, begin, end_of_last_, lexicon_,
                           role::takes_amount | role::bound | role::of | role::between | role::from);
    }

    /// An amount does not begin inside a word or a number.
    [[nodiscard]] bool may_begin(std::size_t at) const noexcept {
        if (at == 0)
            return true;
        char const before = text_[at - 1];
        if (before == '/')
            return digit_size(text_, at) == 0;
        if (std::string_view("$_#*^").find(before) != std::string_view::npos)
            return false;
        if ((before == '.' || before == ',') && digit_size_before(text_, at - 1) != 0)
            return static_cast<bool>(lexicon_.longest(text_, at, role::currency)); // "£5,£6"
        char32_t const last = unicode::decode_before(text_, at).code_point;
        if (last == U'\u00b1')
            return false;
        if (last == U'\u00c2' && text_.substr(at).starts_with("\u00a3")) // what a wrong encoding makes of "£"
            return true;
        if (unicode::is_digit(last))
            return !is_ascii_digit(text_[at]);
        return !unicode::is_letter(last) || written_without_blanks(last) || end_of_last_ == at ||
               word_before(text_, at, end_of_last_, lexicon_, role::bound);
    }

    /// Goes back to the sign before an amount: "-1.3p", "minus £5". A hyphen behind a word or a number is none.
    [[nodiscard]] std::size_t with_sign(std::size_t begin) const noexcept {
        auto const minus = word_before(text_, begin, end_of_last_, lexicon_, role::minus | role::bound);
        if (minus && minus.word->role == role::minus)
            return minus.where.begin;
        auto const sign = unicode::decode_before(text_, begin);
        bool const is_minus = sign.code_point == U'-' || sign.code_point == U'\u2212' || sign.code_point == U'\u2013';
        if (!is_minus || begin - sign.size < end_of_last_)
            return begin;
        auto const before = unicode::decode_before(text_, begin - sign.size);
        bool const stands_alone = before.size == 0 || unicode::is_space(before.code_point) || before.code_point == U'(';
        return stands_alone ? begin - sign.size : begin;
    }

    /// A number in words, or a small unit with an article: "five million pounds", "a penny".
    void read_at_word(std::size_t at) {
        auto const word = lexicon_.longest(text_, at, opening_roles);
        if (!word || !may_begin(at))
            return;
        if (auto const sign = shares(word.word->role, role::fraction_sign) ? currency_before(at) : placed_word()) {
            accept(with_sign(sign.where.begin), at, {slang_});
            return;
        }
        bool const is_number = shares(word.word->role, number_words);
        if (is_number && !leads_to_unit(at))
            return;
        if (shares(word.word->role, role::scale | role::hundred) && digit_size_before(text_, gap_begin(text_, at)) != 0)
            return;
        auto const before = word_before(text_, at, end_of_last_, lexicon_,
                                        role::article | role::point | role::count | role::scale | role::hundred);
        bool const is_point_in_time =
            before && before.word->role == role::point && !may_begin_with_word(before.where.begin);
        if (!before || is_letter_a(before.where) || is_point_in_time) {
            if (is_number)
                accept(with_sign(at), at, {slang_});
        } else if (shares(before.word->role, role::article | role::point)) {
            if (!is_number && is_negated(before.where.begin))
                return;
            if (!accept(with_sign(before.where.begin), at, {slang_}) && is_number)
                accept(at, at, {slang_});
        }
    }

    /// "not a penny", "it will not cost a penny": no amount.
    [[nodiscard]] bool is_negated(std::size_t begin) const noexcept {
        constexpr int most_words = 4;
        return static_cast<bool>(
            word_in_clause_before(text_, begin, end_of_last_, lexicon_, role::negation, most_words));
    }

    /// "Vitamin A": a capital that begins no sentence is no article.
    [[nodiscard]] bool is_letter_a(extent word) const noexcept {
        if (text_[word.begin] != 'A' || word.size() != 1 || word.begin == 0 || text_[word.begin - 1] == '\n')
            return false;
        return follows_word(gap_begin(text_, word.begin));
    }

    /// Reads the amount that begins at `begin` and reaches past `past`.
    bool accept(std::size_t begin, std::size_t past, wanted_money wanted) {
        auto const between = word_before(text_, begin, end_of_last_, lexicon_, role::between);
        wanted.is_between = static_cast<bool>(between);
        char const* const first = text_.data() + begin;
        auto written = read_money(first, text_.data() + text_.size(), lexicon_, wanted);
        if (!written)
            return false;
        if (std::size_t const counted = begin_of_counted(text_, begin, written->low, lexicon_); counted != begin)
            return accept(counted, past, wanted);
        auto range = written->is_range ? with_shared_ends(*written) : std::nullopt;
        if (range && is_change(begin, *written, *range))
            range = std::nullopt;
        if (range) {
            written = range;
        } else if (written->is_range) {
            written->is_range = false;
            written->end = written->end_of_low;
        }
        std::size_t const end = begin + static_cast<std::size_t>(written->end - first);
        if (written->low.currency == nullptr || end <= past)
            return false;
        if (!means_money(text_, *written, extent(begin, end), end_of_last_, lexicon_)) {
            if (written->is_range)
                end_of_last_ = end; // "lost 20 to 30 pounds" holds no "30 pounds" either
            return false;
        }
        if (std::size_t const one = one_major_before(begin); is_minor(*written->low.currency) && one != begin)
            if (accept(one, past, wanted))
                return true;
        add(*written, extent(begin, end), between);
        return true;
    }

    /// The begin of "a dollar and" before an amount in minor units; `begin` itself if there is none.
    [[nodiscard]] std::size_t one_major_before(std::size_t begin) const noexcept {
        auto const conjunction = word_before(text_, begin, end_of_last_, lexicon_, role::conjunction);
        std::size_t const end = conjunction ? conjunction.where.begin : begin;
        auto const name = word_before(text_, end, end_of_last_, lexicon_, role::name);
        auto const one = name ? word_before(text_, name.where.begin, end_of_last_, lexicon_, role::article) : name;
        return one ? one.where.begin : begin;
    }

    /// What "to" joins may be two amounts, what a dash joins is a range, unless each has a rate of its own: "£9 a day –
    /// £3,285 a year".
    [[nodiscard]] bool is_change(std::size_t begin, written_money const& written, written_money const& range) const {
        auto const low_end = static_cast<std::size_t>(written.end_of_low - text_.data());
        auto const high_end = static_cast<std::size_t>(written.end - text_.data());
        auto const rate = rate_after(text_, low_end, lexicon_);
        std::size_t const joint = rate ? rate.where.end : low_end;
        if (dash_size(text_, joint + blank_size(text_, joint)) != 0)
            return rate && rate_after(text_, high_end, lexicon_).word != rate.word;
        return says_change(text_, begin, end_of_last_, lexicon_, *value_of(range.low), *value_of(range.high),
                           written.low.currency == nullptr);
    }

    void add(written_money const& written, extent where, placed_word between) {
        written_amount const& low = written.low;
        money_word const& unit = low.code != nullptr ? *low.code : *low.currency;
        amount found;
        found.where = where;
        found.value = value_of(low);
        if (written.is_range)
            found.value_max = value_of(written.high);
        found.candidates = unit.currencies;
        found.currency = unit.currencies.empty() ? currency() : unit.currencies.front();
        found.flags.minor_unit = is_minor(*low.currency);
        found.flags.number_words = low.number.in_words();
        found.flags.vague = low.number.is_vague();
        found.flags.ambiguous = found.candidates.size() > 1;
        found.flags.too_many_digits = low.number.too_many_digits();
        found.flags.odd_grouping = has_odd_grouping(low) || (written.is_range && has_odd_grouping(written.high));
        found.flags.adjectival = is_adjectival(low);
        place_parts(low, found);
        put_in_parentheses(found);
        add_bound_and_rate(found, between);
        if (!made_.empty()) {
            share_with_alternative(made_.back(), found, low.number);
            share_with_converted(made_.back(), found);
        }
        made_.push_back(found);
        end_of_last_ = found.where.end;
        last_is_plain_ = !written.is_range && !low.number.has_scale() && !found.flags.minor_unit;
    }

    /// Number and currency follow each other, in either order; of a range, those of the end that says both.
    void place_parts(written_amount const& low, amount& found) const {
        if (low.end_of_currency == nullptr)
            return;
        auto const number_end = static_cast<std::size_t>(low.end_of_number - text_.data());
        auto const currency_end = static_cast<std::size_t>(low.end_of_currency - text_.data());
        bool const is_led = currency_end < number_end;
        std::size_t const middle = std::min(number_end, currency_end);
        extent const first(found.where.begin, middle);
        extent const second(middle + gap_size(text_, middle), std::max(number_end, currency_end));
        found.number_words = is_led ? second : first;
        found.currency_words = is_led ? first : second;
    }

    /// Nothing but the amount stands between them.
    [[nodiscard]] bool is_in_parentheses(extent where) const noexcept {
        return where.begin > end_of_last_ && text_[where.begin - 1] == '(' && where.end < text_.size() &&
               text_[where.end] == ')';
    }

    /// "$95m (about £71m)": it ends the parentheses that stand behind the amount before.
    [[nodiscard]] bool ends_remark_on(amount const& before, amount const& found) const noexcept {
        std::size_t const open = before.where.end + gap_size(text_, before.where.end);
        return text_.substr(found.where.end).starts_with(')') && text_.substr(open).starts_with('(') &&
               text_.find(')', open) == found.where.end;
    }

    /// Behind a tab and before the next, or the end of the line: in a table.
    [[nodiscard]] bool is_cell(extent where) const noexcept {
        bool const is_last = where.end == text_.size() || text_[where.end] == '\n' || text_[where.end] == '\r';
        return where.begin > 0 && text_[where.begin - 1] == '\t' && (is_last || text_[where.end] == '\t');
    }

    /// Accounts write losses in parentheses. In running text an amount in parentheses is a remark, unless the sentence
    /// needs it: "a result of (£5.2m)".
    void put_in_parentheses(amount& found) const {
        std::size_t const begin = found.where.begin;
        std::size_t const end = found.where.end;
        if (!is_in_parentheses(found.where))
            return;
        extent const whole(begin - 1, end + 1);
        if (!is_cell(whole) && !word_before(text_, begin - 1, end_of_last_, lexicon_, role::takes_amount))
            return;
        found.where = whole;
        if (found.value)
            found.value = checked_product(*found.value, -1);
    }

    /// Bounds and rates stand behind an amount in either order: "£2m or more a year", "£2m a year or more".
    void add_bound_and_rate(amount& found, placed_word between) const {
        std::size_t const end = found.where.end;
        bool const is_remark =
            is_in_parentheses(found.where) || (!made_.empty() && ends_remark_on(made_.back(), found));
        auto rate = rate_after(text_, is_remark ? end + 1 : end, lexicon_);
        auto bound = bound_before(between ? between.where.begin : found.where.begin);
        if (!bound)
            bound = bound_behind(text_, end, lexicon_);
        if (!bound && rate)
            bound = bound_behind(text_, rate.where.end, lexicon_);
        if (!bound && !found.value_max && found.value && *found.value < decimal(1, 6))
            bound = lowest_price_before(text_, extent(found.where.begin, rate ? rate.where.end : end), end_of_last_,
                                        lexicon_);
        if (!rate && bound.where.begin >= end)
            rate = rate_after(text_, bound.where.end, lexicon_);
        if (bound) {
            found.bound = static_cast<amount_bound>(bound.word->value);
            found.bound_words = bound.where;
        }
        if (rate) {
            found.rate = rate.word->text;
            found.rate_words = rate.where;
        }
    }

    [[nodiscard]] placed_word bound_before(std::size_t begin) const {
        auto const bound = word_before(text_, begin, end_of_last_, lexicon_, role::bound);
        bool const is_subject = bound && shares(bound.word->role, role::subject) &&
                                follows_dispute(text_, bound.where.begin, end_of_last_, lexicon_);
        bool const is_none = bound && bound.word->value == row_value(amount_bound::none).number;
        return is_subject || is_none ? placed_word() : bound;
    }

    /// "£10 or £20 billion", "£73.90 or £110.40 a week": what the second says of itself goes for the first, too.
    void share_with_alternative(amount& before, amount const& found, number_builder const& number) const {
        auto const alternative = word_before(text_, found.where.begin, before.where.end, lexicon_, role::alternative);
        if (!alternative || gap_begin(text_, alternative.where.begin) != before.where.end ||
            !std::ranges::equal(before.candidates, found.candidates))
            return;
        if (before.rate.empty()) {
            before.rate = found.rate;
            before.rate_words = found.rate_words;
        }
        if (last_is_plain_ && before.value && found.value) {
            decimal const scaled = before.value->scaled(number.scale());
            before.value = scaled < *found.value ? scaled : before.value;
        }
    }

    /// "$95m (£71m) a year": the rate behind the parentheses goes for what stands before them, too.
    void share_with_converted(amount& before, amount const& found) const {
        if (found.rate.empty() || !before.rate.empty() || !ends_remark_on(before, found))
            return;
        before.rate = found.rate;
        before.rate_words = found.rate_words;
    }

    std::string_view text_;
    money_lexicon const& lexicon_;
    bool slang_;
    std::size_t end_of_last_ = 0;
    bool last_is_plain_ = false; ///< no range, no scale, no pence
    std::vector<amount> made_;
};

} // namespace quoin::detail
