// SPDX-License-Identifier: BSL-1.0
// The only header that includes Boost.Spirit X3, which costs seconds to compile.
#pragma once

#include "lexicon.hpp"
#include "numbers.hpp"

#include <boost/spirit/home/x3/auxiliary/eps.hpp>
#include <boost/spirit/home/x3/char/char.hpp>
#include <boost/spirit/home/x3/core.hpp>
#include <boost/spirit/home/x3/directive/omit.hpp>
#include <boost/spirit/home/x3/directive/repeat.hpp>
#include <boost/spirit/home/x3/directive/with.hpp>
#include <boost/spirit/home/x3/nonterminal/rule.hpp>
#include <boost/spirit/home/x3/operator.hpp>
#include <boost/spirit/home/x3/string/literal_string.hpp>

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
    char const* end_of_low = nullptr;
    char const* end = nullptr;
};

/// What a grammar is asked for, beside the language.
struct wanted_money {
    bool slang = false;        ///< "quid", "a fiver"
    bool names_lead = false;   ///< a currency's name may stand before the number: "dollari 996"
    bool blank_groups = false; ///< "300 000 GBP": plain blanks group digits, whatever the locale
    bool is_between = false;   ///< "between" stands before, so that "and" joins the ends of a range
};

/// The grammar proper. Its parsers match against a lexicon of words; whatever must be undone on backtracking is an
/// attribute of a rule of its own, because X3 does not undo actions.
namespace grammar {

namespace x3 = boost::spirit::x3;

/// What the parsers of one call look at: passed along in X3's context, so that the grammar itself has no state.
struct inputs {
    money_lexicon const& lexicon;
    wanted_money wanted;
};
struct inputs_tag;

/// Matches the longest word with one of the roles; its attribute is the word.
struct word_parser : x3::parser<word_parser> {
    using attribute_type = money_word const*;
    static constexpr bool has_attribute = true;

    constexpr explicit word_parser(role wanted) : roles(wanted) {}

    template <class Context, class RuleContext, class Attribute>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext&,
               Attribute& attribute) const {
        std::string_view const rest(first, static_cast<std::size_t>(last - first));
        word_match const found = x3::get<inputs_tag>(context).get().lexicon.longest(rest, 0, roles);
        if (!found)
            return false;
        first += found.size;
        x3::traits::move_to(found.word, attribute);
        return true;
    }

    role roles;
};

constexpr word_parser word(role roles) {
    return word_parser(roles);
}

/// Matches nothing, and succeeds if the inputs have a property.
template <class Property>
struct condition_parser : x3::parser<condition_parser<Property>> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    constexpr explicit condition_parser(Property wanted) : property(wanted) {}

    template <class Context, class RuleContext, class Attribute>
    bool parse(char const*&, char const* const&, Context const& context, RuleContext&, Attribute&) const {
        return property(x3::get<inputs_tag>(context).get());
    }

    Property property;
};

/// Matches what may stand between the words of an amount: a blank, or a hyphen too.
template <std::size_t (*size_of)(std::string_view, std::size_t) noexcept>
struct between_parser : x3::parser<between_parser<size_of>> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    template <class Context, class RuleContext, class Attribute>
    bool parse(char const*& first, char const* const& last, Context const&, RuleContext&, Attribute&) const {
        std::size_t const size = size_of({first, static_cast<std::size_t>(last - first)}, 0);
        first += size;
        return size != 0;
    }
};

/// A part of the grammar behind a plain function: so the types of parsers, which grow with what they are made of, stay
/// small, and the compiler with them.
template <class Attribute, bool (*read)(char const*&, char const*, inputs const&, Attribute&)>
struct part_parser : x3::parser<part_parser<Attribute, read>> {
    using attribute_type = Attribute;
    static constexpr bool has_attribute = true;

    template <class Context, class RuleContext, class Target>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext&,
               Target& target) const {
        Attribute made{};
        if (!read(first, last, x3::get<inputs_tag>(context).get(), made))
            return false;
        x3::traits::move_to(made, target);
        return true;
    }
};

/// Runs a grammar on behalf of one of those functions.
template <class Grammar, class Attribute>
bool run(Grammar const& grammar, char const*& first, char const* last, inputs const& given, Attribute& made) {
    return x3::parse(first, last, x3::with<inputs_tag>(std::cref(given))[grammar], made);
}

/// Stores a parsed part in a member of the rule's attribute.
template <class Attribute, class Member>
auto into(Member Attribute::* member) {
    return [member](auto& context) { x3::_val(context).*member = x3::_attr(context); };
}

/// Store the parts of an amount, and where they end.
inline constexpr auto set_currency = [](auto& context) {
    x3::_val(context).currency = x3::_attr(context);
    x3::_val(context).end_of_currency = x3::_where(context).begin();
};
inline constexpr auto set_number = [](auto& context) {
    x3::_val(context).number = x3::_attr(context);
    x3::_val(context).end_of_number = x3::_where(context).begin();
};

/// Offers a parsed word to the rule's number, which may refuse it.
inline constexpr auto add_count = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_count(x3::_attr(context)->value);
};
inline constexpr auto add_digits = [](auto& context) {
    std::string_view const text = x3::_attr(context);
    auto const conventions = x3::get<inputs_tag>(context).get().lexicon.conventions();
    x3::_pass(context) = x3::_val(context).add_digits(text, conventions);
};
inline constexpr auto add_one = [](auto& context) { x3::_pass(context) = x3::_val(context).add_count(1); };
inline constexpr auto add_scale = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_scale(x3::_attr(context)->value);
};
inline constexpr auto add_fraction = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_number(decimal(x3::_attr(context)->value, -2));
};
inline constexpr auto multiply = [](auto& context) {
    x3::_pass(context) = x3::_val(context).multiply(decimal(x3::_attr(context)->value, -2));
};
inline constexpr auto add_point = [](auto& context) { x3::_pass(context) = x3::_val(context).add_point(); };
inline constexpr auto make_vague = [](auto& context) { x3::_val(context).make_vague(); };
inline constexpr auto make_negative = [](auto& context) { x3::_val(context).is_negative = true; };
inline constexpr auto make_range = [](auto& context) {
    x3::_val(context).high = x3::_attr(context);
    x3::_val(context).is_range = true;
};
inline constexpr auto begin_with = [](auto& context) {
    x3::_val(context).low = x3::_attr(context);
    x3::_val(context).end_of_low = x3::_where(context).begin();
};
inline constexpr auto only_with_scale = [](auto& context) {
    x3::_pass(context) = x3::_attr(context).number.has_scale();
    x3::_val(context) = x3::_attr(context);
};
inline constexpr auto add_late_scale = [](auto& context) {
    x3::_pass(context) = x3::_val(context).number.add_scale(x3::_attr(context)->value);
};
inline constexpr auto add_change = [](auto& context) {
    written_change const& part = x3::_attr(context);
    auto& sum = x3::_val(context).change;
    auto const value = part.number.value();
    auto const total = value ? checked_sum(sum.value_or(decimal()), value->scaled(part.unit->value)) : std::nullopt;
    x3::_pass(context) = total.has_value();
    sum = total ? total : sum;
};
inline constexpr auto pass_on = [](auto& context) { x3::_val(context) = x3::_attr(context); };

inline constexpr between_parser<gap_size> gap;
inline constexpr between_parser<blank_size> blank;
inline constexpr between_parser<digit_size> digit;

inline constexpr condition_parser with_slang([](inputs const& given) { return given.wanted.slang; });
inline constexpr condition_parser names_lead([](inputs const& given) { return given.wanted.names_lead; });
inline constexpr condition_parser is_between([](inputs const& given) { return given.wanted.is_between; });
inline constexpr condition_parser blanks_group([](inputs const& given) {
    return given.wanted.blank_groups || given.lexicon.conventions().blank_groups;
});
inline constexpr condition_parser mixed_scales([](inputs const& given) {
    return given.lexicon.conventions().mixed_scales;
});

/// The digits of a number with what separates them: "1,234.5". Its attribute is the text.
inline bool read_digit_text(char const*& first, char const* last, inputs const& given, std::string_view& made) {
    static auto const three_digits = digit >> digit >> digit >> !digit;
    static auto const blank_sign = x3::lit("\u00a0") | "\u202f" | "\u2009" | "\u2019" | '\'' | (blanks_group >> ' ');
    static auto const point_sign = x3::omit[x3::char_(".,")] | "\uff0e" | "\uff0c";
    static auto const separated = (point_sign >> +digit) | (blank_sign >> three_digits);
    static auto const digits = (+digit | &(x3::lit('.') >> digit)) >> *separated;
    char const* const begin = first;
    x3::unused_type unused;
    if (!run(digits, first, last, given, unused))
        return false;
    made = {begin, static_cast<std::size_t>(first - begin)};
    return true;
}
inline constexpr part_parser<std::string_view, read_digit_text> digits;

/// "1.5", "39 billion", "5億3000万".
inline bool read_in_digits(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const more_scale = -gap >> word(role::scale)[add_scale];
    static auto const abbreviation = -blank >> word(role::abbreviation)[add_scale];
    static auto const in_digits = x3::rule<struct in_digits_id, number_builder>() =
        digits[add_digits] >> *(more_scale | abbreviation) >> *(mixed_scales >> digits[add_digits] >> *more_scale);
    return run(in_digits, first, last, given, made);
}
inline constexpr part_parser<number_builder, read_in_digits> in_digits;

/// "two hundred and five thousand", "a million", "five point nine billion".
inline bool read_in_words(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const count = word(role::count)[add_count];
    static auto const scale = word(role::scale | role::hundred)[add_scale];
    static auto const a_scale = (word(role::article) >> &(gap >> word(role::scale)))[add_one];
    static auto const point = (word(role::point) >> &(-gap >> word(role::count)))[add_point];
    static auto const more_count = -(gap >> word(role::conjunction)) >> -gap >> count;
    static auto const in_words = x3::rule<struct in_words_id, number_builder>() =
        (count | point | scale | a_scale) >> *(more_count | (-gap >> scale) | (-gap >> point));
    return run(in_words, first, last, given, made);
}
inline constexpr part_parser<number_builder, read_in_words> in_words;

/// "half a billion", "three quarters of a million", "one and a half million".
inline bool read_with_fraction(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const a = word(role::article) >> gap;
    static auto const fraction = word(role::fraction);
    static auto const of_scale =
        -(gap >> word(role::of)) >> -(gap >> word(role::article)) >> -gap >> word(role::scale)[add_scale];
    static auto const and_a_half = word(role::conjunction) >> gap >> -a >> fraction[add_fraction];
    static auto const whole = word(role::count)[add_count] | digits[add_digits];
    static auto const with_fraction = x3::rule<struct with_fraction_id, number_builder>() =
        ((-a >> fraction[add_fraction]) | (whole >> gap >> (fraction[multiply] | and_a_half))) >> -of_scale;
    return run(with_fraction, first, last, given, made);
}
inline constexpr part_parser<number_builder, read_with_fraction> with_fraction;

/// "tens of millions", "several hundred".
inline bool read_vague(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const so_many = word(role::vague) | (word(role::several) >> -gap >> word(role::scale));
    static auto const more = gap >> -(word(role::of) >> gap) >> word(role::vague | role::scale);
    static auto const vague = x3::rule<struct vague_id, number_builder>() = x3::omit[so_many >> *more][make_vague];
    return run(vague, first, last, given, made);
}
inline constexpr part_parser<number_builder, read_vague> vague;

/// What stands behind a number: "pounds", "€", "p".
inline bool read_unit(char const*& first, char const* last, inputs const& given, money_word const*& made) {
    static constexpr role slang_units = role::slang | role::slang_scale | role::slang_note;
    static auto const sign = word(role::currency) >> !digit;
    static auto const name = word(role::name | role::doubtful_name | role::minor);
    static auto const glued = word(role::glued_minor) >> !digit;
    static auto const of = word(role::of) >> -gap;
    static auto const unit = x3::rule<struct unit_id, money_word const*>() =
        (-gap >> -of >> (sign[pass_on] | name[pass_on] | (with_slang >> word(slang_units)[pass_on]))) | glued[pass_on];
    return run(unit, first, last, given, made);
}
inline constexpr part_parser<money_word const*, read_unit> unit;

/// "50p", "and 50 cents" behind the pounds or dollars.
inline bool read_change(char const*& first, char const* last, inputs const& given, written_change& made) {
    static auto const number = x3::rule<struct change_number_id, number_builder>() =
        with_fraction[pass_on] | in_words[pass_on] | in_digits[pass_on];
    static auto const unit_of_change = x3::rule<struct change_unit_id, money_word const*>() =
        (-gap >> word(role::minor)[pass_on]) | (word(role::glued_minor)[pass_on] >> !digit);
    static auto const change = x3::rule<struct change_id, written_change>() =
        -x3::lit(',') >> -blank >> -(word(role::conjunction) >> gap) >> number[into(&written_change::number)] >>
        unit_of_change[into(&written_change::unit)];
    return run(change, first, last, given, made);
}
inline constexpr part_parser<written_change, read_change> change;

inline auto minus_sign() {
    return x3::omit[x3::lit('-') | "\u2212" | "\u2013" | (word(role::minus) >> gap)][make_negative];
}

/// A sign or code, and the number: "£82m", "US$ 5 billion", "$20 USD".
inline bool read_led(char const*& first, char const* last, inputs const& given, written_amount& made) {
    static auto const minus = minus_sign();
    static auto const leader = x3::rule<struct leader_id, money_word const*>() =
        (names_lead >> word(role::currency | role::name)[pass_on]) | word(role::currency)[pass_on];
    static auto const code_behind = x3::rule<struct code_behind_id, money_word const*>() =
        -blank >> word(role::currency)[pass_on] >> !(-blank >> digit);
    static auto const led = x3::rule<struct led_id, written_amount>() =
        -minus >> leader[set_currency] >> -x3::lit(':') >> -blank >> -minus >>
        (in_digits[set_number] | in_words[set_number]) >> -code_behind[into(&written_amount::code)] >>
        x3::repeat(0, 2)[change[add_change]];
    return run(led, first, last, given, made);
}
inline constexpr part_parser<written_amount, read_led> led;

/// A number without currency: the one end of a range.
inline bool read_bare(char const*& first, char const* last, inputs const& given, written_amount& made) {
    static auto const bare = x3::rule<struct bare_id, written_amount>() =
        vague[set_number] | with_fraction[set_number] | in_words[set_number] | in_digits[set_number];
    return run(bare, first, last, given, made);
}
inline constexpr part_parser<written_amount, read_bare> bare;

/// A number, and its unit: "five million pounds", "10-million-pound", "75 USD million", "50p".
inline bool read_followed(char const*& first, char const* last, inputs const& given, written_amount& made) {
    static auto const minus = minus_sign();
    static auto const number =
        vague[set_number] | with_fraction[set_number] | in_words[set_number] | in_digits[set_number];
    static auto const followed = x3::rule<struct followed_id, written_amount>() =
        -minus >> number >> unit[set_currency] >> -(gap >> word(role::scale)[add_late_scale]) >>
        x3::repeat(0, 2)[change[add_change]];
    return run(followed, first, last, given, made);
}
inline constexpr part_parser<written_amount, read_followed> followed;

/// "a penny", "a fiver".
inline bool read_one_unit(char const*& first, char const* last, inputs const& given, written_amount& made) {
    static auto const one = x3::rule<struct one_id, number_builder>() = x3::omit[word(role::article)][add_one];
    static auto const small = word(role::minor)[set_currency];
    static auto const slang = with_slang >> word(role::slang | role::slang_scale | role::slang_note)[set_currency];
    static auto const one_unit = x3::rule<struct one_unit_id, written_amount>() =
        one[set_number] >> gap >> (small | slang);
    return run(one_unit, first, last, given, made);
}
inline constexpr part_parser<written_amount, read_one_unit> one_unit;

/// An amount, or a range.
inline bool read_range(char const*& first, char const* last, inputs const& given, written_money& made) {
    static auto const rate = word(role::rate) | (-gap >> word(role::per) >> -gap >> word(role::unit));
    static auto const dash = x3::lit('-') | "\u2013" | "\u2014" | "\uff5e" | '~';
    static auto const to_word = -blank >> (word(role::to) | (is_between >> word(role::conjunction))) >> -blank;
    static auto const to = (-blank >> dash >> -blank) | to_word;
    static auto const with_scale = x3::rule<struct with_scale_id, written_amount>() = bare[only_with_scale];
    static auto const high = led[make_range] | followed[make_range];
    static auto const money = x3::rule<struct money_id, written_money>() =
        (led[begin_with] >>
         -((-rate >> to >> high) | (dash >> bare[make_range]) | (to_word >> with_scale[make_range]))) |
        (followed[begin_with] >> -(-rate >> to >> high)) | (bare[begin_with] >> to >> followed[make_range]) |
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
