// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "number_grammar.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace quoin::detail {

/// One amount as it is written: "£1.2 million", "10 pounds and 50 pence".
struct written_amount {
    bool is_negative = false;
    char const* end_of_currency = nullptr; ///< where the currency ends
    char const* end_of_number = nullptr;   ///< where the number ends, and its scale
    number_builder number;
    money_word const* currency = nullptr; ///< before or behind the number; null for one end of a range at most
    money_word const* code = nullptr;     ///< "$20 US": what says more, behind the number
    std::optional<decimal> change;        ///< what is said in minor units behind the amount
};

/// "50 pence" behind the pounds.
struct written_change {
    number_builder number;
    money_word const* unit = nullptr;
};

/// An amount, or a range of amounts, in the text.
struct written_money {
    written_amount low;
    written_amount high; ///< of a range
    bool is_range = false;
    bool is_alternative = false; ///< "£5 or 6 million": a range if the ends share their scale
    char const* end_of_low = nullptr;
    char const* end = nullptr;
};

/// The parsers of amounts.
namespace grammar {

/// Store the parts of an amount, and where they end.
inline constexpr auto set_currency = [](auto& context) {
    x3::_val(context).currency = x3::_attr(context);
    x3::_val(context).end_of_currency = x3::_where(context).begin();
};
inline constexpr auto set_number = [](auto& context) {
    x3::_val(context).number = x3::_attr(context);
    x3::_val(context).end_of_number = x3::_where(context).begin();
};
inline constexpr auto set_code = [](auto& context) { x3::_val(context).code = x3::_attr(context); };
inline constexpr auto set_change = [](auto& context) { x3::_val(context).number = x3::_attr(context); };
inline constexpr auto set_unit = [](auto& context) { x3::_val(context).unit = x3::_attr(context); };
inline constexpr auto make_negative = [](auto& context) { x3::_val(context).is_negative = true; };
inline constexpr auto make_range = [](auto& context) {
    x3::_val(context).high = x3::_attr(context);
    x3::_val(context).is_range = true;
};
inline constexpr auto make_alternative = [](auto& context) {
    make_range(context);
    x3::_val(context).is_alternative = true;
};
inline constexpr auto begin_with = [](auto& context) {
    x3::_val(context).low = x3::_attr(context);
    x3::_val(context).end_of_low = x3::_where(context).begin();
};
inline constexpr auto add_late_scale = [](auto& context) {
    x3::_pass(context) = x3::_val(context).number.add_scale(x3::_attr(context)->value);
};

/// Adds what is said in minor units of so many decimal places, but not in "$5m, 30 cents a share".
bool add_change_to(auto& amount, std::optional<decimal> value, int places) {
    if (amount.number.has_scale() && !amount.number.in_words())
        return false;
    auto const total = value ? checked_sum(amount.change.value_or(decimal()), value->scaled(-places)) : std::nullopt;
    if (total)
        amount.change = total;
    return total.has_value();
}
inline constexpr auto add_change = [](auto& context) {
    written_change const& part = x3::_attr(context);
    auto& amount = x3::_val(context);
    bool const is_smaller = part.unit->value < amount.currency->value; // "30p and 40p" are two amounts
    x3::_pass(context) = is_smaller && add_change_to(amount, part.number.value(), -part.unit->value);
};

/// What is said without a unit has two digits, and stands behind a name: more would count something else, as in "five
/// dollars twenty times" and "15 USD 50 more".
inline constexpr auto add_bare_change = [](auto& context) {
    auto& amount = x3::_val(context);
    auto const value = x3::_attr(context).value();
    bool const two_digits = value && *value >= decimal(10) && *value < decimal(100) && value->exponent() >= 0;
    x3::_pass(context) = two_digits && !amount.change && shares(amount.currency->role, role::name | role::slang) &&
                         add_change_to(amount, value, 2);
};

/// What stands behind a number: "pounds", "€", "p".
inline bool read_unit(char const*& first, char const* last, inputs const& given, money_word const*& made) {
    static constexpr role slang_units = role::slang | role::slang_scale | role::slang_note;
    static auto const sign = word(role::currency) >> !digit;
    static auto const name = word(role::name | role::doubtful_name | role::minor);
    static auto const hour = x3::lit('.') >> x3::lit('m'); // "5p.m."
    static auto const glued = word(role::glued_minor) >> !digit >> !hour;
    static auto const of = word(role::of) >> -gap;
    static auto const unit = x3::rule<struct unit_id, money_word const*>() =
        (-gap >> -of >> (sign[pass_on] | name[pass_on] | (with_slang >> word(slang_units)[pass_on]))) | glued[pass_on];
    return run(unit, first, last, given, made);
}
inline constexpr part_parser<money_word const*, read_unit> unit;

/// "50p", "and 50 cents" behind the pounds or dollars.
inline bool read_change(char const*& first, char const* last, inputs const& given, written_change& made) {
    static auto const minor = -gap >> word(role::minor)[set_unit];
    static auto const glued = word(role::glued_minor)[set_unit] >> !digit;
    static auto const change = x3::rule<struct change_id, written_change>() =
        -x3::lit(',') >> -blank >> -(word(role::conjunction) >> gap) >> any_number[set_change] >> (minor | glued);
    return run(change, first, last, given, made);
}
inline constexpr part_parser<written_change, read_change> change;

/// "thirteen dollars forty-five", "20 rupees 43": what is said in minor units without naming them, at the end of a
/// clause.
inline bool read_bare_change(char const*& first, char const* last, inputs const& given, number_builder& made) {
    char const* at = first + blank_size({first, static_cast<std::size_t>(last - first)}, 0);
    if (at == first || !read_first<number_builder, read_in_words, read_in_digits>(at, last, given, made) ||
        !clause_ends({at, static_cast<std::size_t>(last - at)}, 0))
        return false;
    first = at;
    return true;
}
inline constexpr part_parser<number_builder, read_bare_change> bare_change;

/// "-", "minus".
inline bool read_minus(char const*& first, char const* last, inputs const& given, bool& made) {
    std::string_view const text(first, static_cast<std::size_t>(last - first));
    word_match const said = given.lexicon.longest(text, 0, role::minus);
    std::size_t const behind = gap_size(text, said.size);
    std::size_t const size = said && behind != 0 ? said.size + behind : sign_size(text, 0, U"-\u2212\u2013");
    first += size;
    made = size != 0;
    return made;
}
inline constexpr part_parser<bool, read_minus> minus;

/// A scale behind the currency: "75 USD million".
inline auto late_scale() {
    return gap >> word(role::scale)[add_late_scale];
}

/// A sign or code; a name where it may lead.
inline bool read_leader(char const*& first, char const* last, inputs const& given, money_word const*& made) {
    role const leads = given.wanted.names_lead ? role::currency | role::name : role::currency;
    return read_word(first, last, given, leads, made);
}
inline constexpr part_parser<money_word const*, read_leader> leader;

/// A sign or code, and the number: "£82m", "US$ 5 billion", "$20 USD", "$20 USD million".
inline bool read_led(char const*& first, char const* last, inputs const& given, written_amount& made) {
    static auto const number =
        part_parser<number_builder,
                    read_first<number_builder, read_round_plural, read_part_of_scale, read_in_digits, read_in_words>>();
    static auto const grand = with_slang >> gap >> word(role::slang_scale)[add_late_scale];
    static auto const code_behind = -blank >> word(role::currency) >> !(-blank >> digit);
    static auto const led = x3::rule<struct led_id, written_amount>() =
        -minus[make_negative] >> leader[set_currency] >> -x3::lit(':') >> -blank >> -minus[make_negative] >>
        number[set_number] >> -grand >> -(code_behind[set_code] >> -late_scale()) >>
        -(change[add_change] >> -change[add_change]);
    return run(led, first, last, given, made);
}
inline constexpr part_parser<written_amount, read_led> led;

/// A number without currency: the one end of a range.
inline bool read_bare(char const*& first, char const* last, inputs const& given, written_amount& made) {
    bool const matched = read_any_number(first, last, given, made.number);
    made.end_of_number = first;
    return matched;
}
inline constexpr part_parser<written_amount, read_bare> bare;

/// A number, and its unit: "five million pounds", "10-million-pound", "75 USD million", "50p".
inline bool read_followed(char const*& first, char const* last, inputs const& given, written_amount& made) {
    static auto const followed = x3::rule<struct followed_id, written_amount>() =
        -minus[make_negative] >> any_number[set_number] >> unit[set_currency] >> -late_scale() >>
        -(change[add_change] >> -change[add_change]) >> -bare_change[add_bare_change];
    return run(followed, first, last, given, made);
}
inline constexpr part_parser<written_amount, read_followed> followed;

/// "a penny", "a fiver", "a dollar and 42 cents".
inline bool read_one_unit(char const*& first, char const* last, inputs const& given, written_amount& made) {
    static auto const one = x3::rule<struct one_id, number_builder>() = x3::omit[word(role::article)][add_one];
    static auto const small = word(role::minor)[set_currency];
    static auto const slang = with_slang >> word(role::slang | role::slang_scale | role::slang_note)[set_currency];
    static auto const major = word(role::name)[set_currency];
    static auto const one_unit = x3::rule<struct one_unit_id, written_amount>() =
        one[set_number] >> gap >>
        ((small >> !change) | (slang >> -bare_change[add_bare_change]) | (major >> +change[add_change]));
    return run(one_unit, first, last, given, made);
}
inline constexpr part_parser<written_amount, read_one_unit> one_unit;

/// The higher end of a range behind "to", without a currency of its own: with a scale, or else where nothing follows
/// that it might count, as in "$10 to 20 people".
inline bool read_bare_end(char const*& first, char const* last, inputs const& given, written_amount& made) {
    char const* at = first;
    if (!read_bare(at, last, given, made))
        return false;
    char const* behind = at;
    money_word const* paid_for = nullptr;
    if (!made.number.has_scale() && !clause_ends({at, static_cast<std::size_t>(last - at)}, 0) &&
        !read_rate(behind, last, given, paid_for))
        return false;
    first = at;
    return true;
}
inline constexpr part_parser<written_amount, read_bare_end> bare_end;

/// An amount, or a range.
inline bool read_range(char const*& first, char const* last, inputs const& given, written_money& made) {
    static auto const minus_sign = x3::lit("\u2212") >> !blank;
    static auto const to_word = -gap >> (word(role::to) | (is_between >> word(role::conjunction))) >> -gap;
    static auto const to = x3::omit[(to_word | dash | (blank >> !minus_sign >> dash)) >> -blank];
    static auto const other = x3::omit[gap >> word(role::alternative) >> gap] >> bare >> !unit;
    static auto const high =
        -x3::omit[rate] >> to >> part_parser<written_amount, read_first<written_amount, read_led, read_followed>>();
    static auto const money = x3::rule<struct money_id, written_money>() =
        (led[begin_with] >>
         -(high[make_range] | (dash >> bare)[make_range] | (to >> bare_end)[make_range] | other[make_alternative])) |
        (followed[begin_with] >> -high[make_range]) | (bare[begin_with] >> to >> followed[make_range]) |
        one_unit[begin_with];
    return run(money, first, last, given, made);
}

} // namespace grammar

/// Reads the amount that begins at `first`. Nothing if none does. Time is bounded by the length of the amount.
inline std::optional<written_money> read_money(char const* first, char const* last, money_lexicon const& lexicon,
                                               wanted_money wanted) {
    written_money made;
    if (!grammar::read_range(first, last, grammar::inputs{lexicon, wanted}, made))
        return std::nullopt;
    made.end = first;
    return made;
}

} // namespace quoin::detail
