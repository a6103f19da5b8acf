// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../amount.hpp"
#include "cldr.hpp"
#include "context.hpp"
#include "digits.hpp"
#include "grammar.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail {

/// Whether a row of the tables names a minor unit.
constexpr bool is_minor(money_word const& word) noexcept {
    return shares(word.role, role::minor | role::glued_minor);
}

/// A written number in major units of its currency. Nothing if the text does not say it, or it does not fit.
inline std::optional<decimal> value_of(written_amount const& written) {
    auto value = written.number.value();
    if (!value || written.currency == nullptr)
        return value;
    money_word const& unit = *written.currency;
    value = unit.role == role::slang_note ? checked_product(*value, unit.value) : value->scaled(unit.value);
    if (value && written.change)
        value = checked_sum(*value, *written.change);
    return value && written.is_negative ? checked_product(*value, -1) : value;
}

/// Whether a number's separators are not those of the locale, or may not be: "£1.200", but not "£1.234 million".
inline bool has_odd_grouping(written_amount const& written) {
    if (written.number.odd_grouping() || !written.number.could_group())
        return written.number.odd_grouping();
    money_word const& unit = *written.currency;
    return !written.number.has_scale() && !is_minor(unit) &&
           cldr::minor_digits(unit.currencies.empty() ? currency() : unit.currencies.front()) < 3;
}

/// The range with what only one of its ends says, a currency or a scale, said of both. Nothing if they make no range.
inline std::optional<written_money> with_shared_ends(written_money range) {
    written_amount& low = range.low;
    written_amount& high = range.high;
    if (low.currency == nullptr)
        low.currency = high.currency;
    if (high.currency == nullptr)
        high.currency = low.currency;
    auto const high_value = value_of(high);
    bool const low_is_scaled = low.number.has_scale();
    if (high.number.has_scale() && !low_is_scaled) {
        written_amount scaled = low;
        scaled.number.add_scale(high.number.scale());
        if (auto const value = value_of(scaled); value && high_value && *value <= *high_value)
            low = scaled;
    }
    if (range.is_alternative && (low_is_scaled || !low.number.has_scale()))
        return std::nullopt;
    auto const low_value = value_of(low);
    if (!low_value || !high_value || *low_value >= *high_value)
        return std::nullopt;
    return range;
}

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
        if (at > 1 && (text_[at - 1] == '.' || text_[at - 1] == ',') && is_ascii_digit(text_[at - 2]))
            return true;
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
        return (next != end && (digit_size(text_, next) != 0 || text_.substr(next).starts_with('-'))) ||
               lexicon_.openings().opens(text_, next, behind_number);
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

    /// A currency's name leads a number where nothing stands before it, or a bound or a preposition.
    [[nodiscard]] bool may_lead(placed_word name) const noexcept {
        std::size_t const begin = name.where.begin;
        std::size_t const gap = gap_begin(text_, begin);
        if (is_title(text_.substr(begin, name.where.size())))
            return false;
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
        if ((before == '.' || before == ',') && at > 1 && is_ascii_digit(text_[at - 2]))
            return false;
        if (at >= 3 && is_wide_inner_sign(text_, at - 3))
            return false;
        char32_t const last = unicode::decode_before(text_, at).code_point;
        if (last == U'\u00b1')
            return false;
        if (unicode::is_digit(last))
            return !is_ascii_digit(text_[at]);
        return !unicode::is_letter(last) || written_without_blanks(last) || end_of_last_ == at;
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
        bool const is_number = shares(word.word->role, number_words);
        if (is_number && !leads_to_unit(at))
            return;
        if (shares(word.word->role, role::scale | role::hundred) && digit_size_before(text_, gap_begin(text_, at)) != 0)
            return;
        auto const before = word_before(text_, at, end_of_last_, lexicon_,
                                        role::article | role::point | role::count | role::scale | role::hundred);
        if (!before || is_letter_a(before.where)) {
            if (is_number)
                accept(with_sign(at), at, {slang_});
        } else if (shares(before.word->role, role::article | role::point)) {
            if (!accept(with_sign(before.where.begin), at, {slang_}) && is_number)
                accept(at, at, {slang_});
        }
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
        bool const is_split = says_change(begin, written->low.currency != nullptr);
        auto const range = written->is_range && !is_split ? with_shared_ends(*written) : std::nullopt;
        if (range) {
            written = range;
        } else if (written->is_range) {
            written->is_range = false;
            written->end = written->end_of_low;
        }
        std::size_t const end = begin + static_cast<std::size_t>(written->end - first);
        if (written->low.currency == nullptr || end <= past || !is_money(*written, begin, end))
            return false;
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

    /// "rose from £5m to £7m" and "raised £5m to £7m" say two amounts; "plans to raise 5 to 7 million pounds" does not.
    [[nodiscard]] bool says_change(std::size_t begin, bool has_currency) const noexcept {
        auto const from = word_before(text_, begin, end_of_last_, lexicon_, role::from);
        if (!from && !has_currency)
            return false;
        return word_before(text_, from ? from.where.begin : begin, end_of_last_, lexicon_, role::change).word !=
               nullptr;
    }

    /// Sorts out what a currency's name means besides: pounds of weight, games that were won.
    [[nodiscard]] bool is_money(written_money const& written, std::size_t begin, std::size_t end) const {
        money_word const& unit = *written.low.currency;
        auto const value = value_of(written.low);
        bool const has_scale = written.low.number.has_scale() || (written.is_range && written.high.number.has_scale());
        if (unit.role == role::doubtful_name)
            return has_scale || (value && *value >= decimal(1000));
        bool const is_pound =
            unit.role == role::name && !unit.currencies.empty() && unit.currencies[0] == currency("GBP");
        if (!is_pound || has_scale)
            return true;
        bool const is_fraction = value && *value < decimal(1); // "a 3/4 pound steak"
        return !is_fraction && !is_adjectival(written.low) &&
               !word_before(text_, begin, end_of_last_, lexicon_, role::weight) && !is_weight_behind(end);
    }

    /// "of copper", "4 ounces", ", 4 ounces".
    [[nodiscard]] bool is_weight_behind(std::size_t end) const noexcept {
        if (word_after(text_, end, lexicon_, role::weight))
            return true;
        std::size_t const comma = text_.substr(end).starts_with(',') ? end + 1 : end;
        std::size_t const number = comma + gap_size(text_, comma);
        std::size_t const number_end = end_of_digits(text_, number);
        return number_end != number && word_after(text_, number_end, lexicon_, role::weight);
    }

    /// "a £10-million contract", "a 12-cent dividend": a hyphen stands behind the number, or before its scale.
    [[nodiscard]] static bool is_adjectival(written_amount const& written) noexcept {
        if (written.end_of_number == nullptr || written.end_of_currency == nullptr)
            return false;
        if (written.end_of_number < written.end_of_currency)
            return *written.end_of_number == '-';
        std::string_view const number(written.end_of_currency, written.end_of_number);
        std::size_t const hyphen = number.find('-', 1);
        return hyphen != std::string_view::npos && is_ascii_digit(number[hyphen - 1]);
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
        found.flags.adjectival = !written.is_range && is_adjectival(low);
        place_parts(low, found);
        put_in_parentheses(found);
        add_bound(found, between);
        add_rate(found);
        made_.push_back(found);
        end_of_last_ = found.where.end;
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

    /// Accounts write losses in parentheses. In running text an amount in parentheses is a remark, unless the sentence
    /// needs it: "a result of (£5.2m)".
    void put_in_parentheses(amount& found) const {
        std::size_t const begin = found.where.begin;
        std::size_t const end = found.where.end;
        bool const is_inside =
            begin > end_of_last_ && text_[begin - 1] == '(' && end < text_.size() && text_[end] == ')';
        if (!is_inside || !word_before(text_, begin - 1, end_of_last_, lexicon_, role::takes_amount))
            return;
        found.where = extent(begin - 1, end + 1);
        if (found.value)
            found.value = checked_product(*found.value, -1);
    }

    void add_bound(amount& found, placed_word between) const {
        std::size_t const begin = between ? between.where.begin : found.where.begin;
        auto bound = word_before(text_, begin, end_of_last_, lexicon_, role::bound);
        if (!bound)
            bound = word_after(text_, found.where.end, lexicon_, role::bound_after);
        if (!bound)
            return;
        found.bound = static_cast<amount_bound>(bound.word->value);
        found.bound_words = bound.where;
    }

    void add_rate(amount& found) const {
        auto const rate = rate_after(text_, found.where.end, lexicon_);
        if (!rate)
            return;
        found.rate = rate.word->text;
        found.rate_words = rate.where;
    }

    std::string_view text_;
    money_lexicon const& lexicon_;
    bool slang_;
    std::size_t end_of_last_ = 0;
    std::vector<amount> made_;
};

} // namespace quoin::detail
