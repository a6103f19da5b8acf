// SPDX-License-Identifier: BSL-1.0
// The only header that includes Boost.Spirit X3, which costs seconds to compile.
#pragma once

#include "digits.hpp"
#include "lexicon.hpp"
#include "number_parts.hpp"
#include "numbers.hpp"

#include <boost/spirit/home/x3/auxiliary/eps.hpp>
#include <boost/spirit/home/x3/char/char.hpp>
#include <boost/spirit/home/x3/core.hpp>
#include <boost/spirit/home/x3/directive/omit.hpp>
#include <boost/spirit/home/x3/directive/with.hpp>
#include <boost/spirit/home/x3/nonterminal/rule.hpp>
#include <boost/spirit/home/x3/operator.hpp>
#include <boost/spirit/home/x3/string/literal_string.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>

namespace quoin::detail {

/// The grammar proper. Its parsers match against a lexicon of words; whatever must be undone on backtracking is an
/// attribute of a rule of its own, because X3 does not undo actions.
namespace grammar {

namespace x3 = boost::spirit::x3;

/// Stands for the inputs of a call in X3's context.
struct inputs_tag;

/// `read_word` as a parser; its attribute is the word.
struct word_parser : x3::parser<word_parser> {
    using attribute_type = money_word const*;
    static constexpr bool has_attribute = true;

    constexpr explicit word_parser(role wanted) : roles(wanted) {}

    template <class Context, class RuleContext, class Attribute>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext&,
               Attribute& attribute) const {
        money_word const* found = nullptr;
        if (!read_word(first, last, x3::get<inputs_tag>(context).get(), roles, found))
            return false;
        x3::traits::move_to(found, attribute);
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

/// Matches what may stand between the words and numbers of an amount: a blank, a hyphen, a dash.
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

/// The first of several parts that matches.
template <class Attribute, bool (*... read)(char const*&, char const*, inputs const&, Attribute&)>
bool read_first(char const*& first, char const* last, inputs const& given, Attribute& made) {
    auto const matches = [&](auto read_part) {
        Attribute fresh{};
        bool const matched = read_part(first, last, given, fresh);
        if (matched)
            made = fresh;
        return matched;
    };
    return (matches(read) || ...);
}

/// Offers a parsed word to the rule's number, which may refuse it.
inline constexpr auto add_count = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_count(x3::_attr(context)->value);
};
inline constexpr auto add_last_count = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_last_count(x3::_attr(context)->value);
};
inline constexpr auto add_digits = [](auto& context) {
    std::string_view const text = x3::_attr(context);
    auto const conventions = x3::get<inputs_tag>(context).get().lexicon.conventions();
    x3::_pass(context) = x3::_val(context).add_digits(text, conventions);
};
inline constexpr auto add_one = [](auto& context) { x3::_pass(context) = x3::_val(context).add_count(1); };
inline constexpr auto add_dozen = [](auto& context) { x3::_pass(context) = x3::_val(context).add_dozen(); };
inline constexpr auto add_scale = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_scale(x3::_attr(context)->value);
};
inline constexpr auto add_scale_or_dozen = [](auto& context) {
    money_word const& word = *x3::_attr(context);
    bool const is_dozen = shares(word.role, role::dozen);
    x3::_pass(context) = is_dozen ? x3::_val(context).add_dozen() : x3::_val(context).add_scale(word.value);
};
inline constexpr auto add_fraction = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_fraction(x3::_attr(context)->value);
};
inline constexpr auto add_fraction_of_scale = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_fraction_of_scale(x3::_attr(context)->value);
};
inline constexpr auto multiply = [](auto& context) {
    x3::_pass(context) = x3::_val(context).multiply(x3::_attr(context)->value);
};
inline constexpr auto add_smaller = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_smaller(x3::_attr(context));
};
inline constexpr auto add_point = [](auto& context) { x3::_pass(context) = x3::_val(context).add_point(); };
inline constexpr auto make_vague = [](auto& context) { x3::_val(context).make_vague(x3::_attr(context)->value); };
inline constexpr auto pass_on = [](auto& context) { x3::_val(context) = x3::_attr(context); };

inline constexpr between_parser<gap_size> gap;
inline constexpr between_parser<blank_size> blank;
inline constexpr between_parser<digit_size> digit;
inline constexpr between_parser<dash_size> dash;

inline constexpr condition_parser with_slang([](inputs const& given) { return given.wanted.slang; });
inline constexpr condition_parser is_between([](inputs const& given) { return given.wanted.is_between; });
inline constexpr condition_parser blanks_group([](inputs const& given) {
    return given.wanted.blank_groups || given.lexicon.conventions().blank_groups;
});
inline constexpr condition_parser mixed_scales([](inputs const& given) {
    return given.lexicon.conventions().mixed_scales;
});

inline constexpr part_parser<money_word const*, read_rate> rate;
inline constexpr part_parser<money_word const*, read_abbreviation> abbreviation;
inline constexpr part_parser<money_word const*, read_half_of_scale> half_of_scale;
inline constexpr part_parser<money_word const*, read_whole_of_fraction> whole_of_fraction;
inline constexpr part_parser<money_word const*, read_of_one> of_one;

/// The digits of a number with what separates them: "1,234.5". Its attribute is the text.
inline bool read_digit_text(char const*& first, char const* last, inputs const& given, std::string_view& made) {
    static auto const three_digits = digit >> digit >> digit >> !digit;
    static auto const blank_sign = between_parser<group_sign_size>() | (blanks_group >> ' ');
    static auto const separated = (between_parser<point_size>() >> +digit) | (blank_sign >> three_digits);
    static auto const digits = (+digit | &(x3::lit('.') >> digit)) >> *separated;
    char const* const begin = first;
    x3::unused_type unused;
    if (!run(digits, first, last, given, unused))
        return false;
    made = {begin, static_cast<std::size_t>(first - begin)};
    return true;
}
inline constexpr part_parser<std::string_view, read_digit_text> digits;

/// "and 500 thousand", "500 000" behind "2 million" and before a currency.
inline bool read_smaller_before_unit(char const*& first, char const* last, inputs const& given, number_builder& made) {
    char const* at = first;
    money_word const* word = nullptr;
    if (!given.wanted.is_between)
        read_word_apart(at, last, given, role::conjunction, word);
    std::size_t const blank_before = blank_size({at, static_cast<std::size_t>(last - at)}, 0);
    at += blank_before;
    std::string_view text;
    if (blank_before == 0 || !read_digit_text(at, last, given, text) ||
        !made.add_digits(text, given.lexicon.conventions()))
        return false;
    char const* behind = behind_gap(at, last);
    if (read_word(behind, last, given, role::scale, word)) {
        if (!made.add_scale(word->value))
            return false;
        at = behind;
    }
    if (!leads_to_major_unit(at, last, given))
        return false;
    first = at;
    return true;
}
inline constexpr part_parser<number_builder, read_smaller_before_unit> smaller_before_unit;

/// "1.5", "39 billion", "3½", "5億3000万", "1 million 500 thousand", "2 milioni e 500 mila", "2 millions 500 000".
inline bool read_in_digits(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const sign = word(role::fraction_sign) >> !digit;
    static auto const apart = blank >> sign >> &(-gap >> word(role::scale | role::abbreviation));
    static auto const joined = -x3::lit('-') >> sign;
    static auto const fraction = joined[add_fraction] | apart[add_fraction];
    static auto const more_scale = -gap >> word(role::scale)[add_scale];
    static auto const smaller = x3::rule<struct smaller_id, number_builder>() =
        digits[add_digits] >> -gap >> word(role::scale)[add_scale];
    static auto const in_digits = x3::rule<struct in_digits_id, number_builder>() =
        digits[add_digits] >> -fraction >> *(more_scale | abbreviation[add_scale]) >>
        ((mixed_scales >> +(digits[add_digits] >> *more_scale)) |
         *((blank >> smaller[add_smaller]) | smaller_before_unit[add_smaller])) >>
        -half_of_scale[add_fraction_of_scale];
    return run(in_digits, first, last, given, made);
}
inline constexpr part_parser<number_builder, read_in_digits> in_digits;

/// "two hundred and five thousand", "a million", "five point nine billion", "two dozen".
inline bool read_in_words(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const count = word(role::count)[add_count];
    static auto const scale = word(role::scale | role::hundred)[add_scale];
    static auto const dozen = x3::omit[word(role::dozen)][add_dozen];
    static auto const one = x3::omit[word(role::article) >> &(gap >> word(role::scale | role::dozen))][add_one];
    static auto const point = (word(role::point) >> &(-gap >> word(role::count)))[add_point];
    static auto const last_count = gap >> word(role::conjunction) >> -gap >> word(role::count)[add_last_count];
    static auto const more_count = last_count | (-gap >> count);
    static auto const in_words = x3::rule<struct in_words_id, number_builder>() =
        (count | point | scale | dozen | one) >> *(more_count | (-gap >> scale) | (-gap >> point) | (gap >> dozen)) >>
        -half_of_scale[add_fraction_of_scale];
    return run(in_words, first, last, given, made);
}
inline constexpr part_parser<number_builder, read_in_words> in_words;

/// "half a billion", "three quarters of a million", "one and a half million", "two-thirds of a million".
inline bool read_with_fraction(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const a = word(role::article) >> gap;
    static auto const fraction = word(role::fraction);
    static auto const part = word(role::part) >> &(gap >> word(role::of));
    static auto const whole = word(role::count)[add_count] | digits[add_digits];
    static auto const and_a_half =
        word(role::conjunction) >> gap >> -(a | (word(role::count) >> gap)) >> fraction[add_fraction];
    static auto const sign = word(role::fraction_sign) >> !digit;
    static auto const first_part = -a >> (fraction[add_fraction] | part[add_fraction] | sign[add_fraction]);
    static auto const with_fraction = x3::rule<struct with_fraction_id, number_builder>() =
        (first_part | (whole >> gap >> (fraction[multiply] | part[multiply] | and_a_half))) >>
        -(whole_of_fraction[add_scale_or_dozen] | x3::omit[of_one]);
    return run(with_fraction, first, last, given, made);
}
inline constexpr part_parser<number_builder, read_with_fraction> with_fraction;

/// Stores the power of ten of a number in digits: "1,000". Refuses any other number.
inline constexpr auto make_vague_power = [](auto& context) {
    std::string_view const text = x3::_attr(context);
    auto const zeros = std::ranges::count(text, '0');
    x3::_pass(context) = text.starts_with('1') && zeros != 0 && text.find_first_not_of("0,", 1) == text.npos;
    x3::_val(context).make_vague(static_cast<int>(zeros));
};

/// "100s", "10s of thousands".
inline bool read_round_plural(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const ending = x3::lit('s') >> !x3::char_("a-zA-Z");
    static auto const more = gap >> word(role::of) >> gap >> word(role::vague | role::scale)[make_vague];
    static auto const plural = x3::rule<struct round_plural_id, number_builder>() =
        digits[make_vague_power] >> ending >> *more;
    return run(plural, first, last, given, made);
}

/// "tens of millions", "several hundred".
inline bool read_vague(char const*& first, char const* last, inputs const& given, number_builder& made) {
    static auto const many = word(role::vague)[make_vague];
    static auto const more = gap >> -(word(role::of) >> gap) >> word(role::vague | role::scale)[make_vague];
    static auto const vague = x3::rule<struct vague_id, number_builder>() =
        (many | (x3::omit[word(role::several)] >> -gap >> word(role::scale)[make_vague])) >> *more;
    return run(vague, first, last, given, made);
}

/// Any number, one that the text does not say among them.
inline constexpr auto* read_any_number =
    &read_first<number_builder, read_round_plural, read_vague, read_with_fraction, read_in_words, read_in_digits>;
inline constexpr part_parser<number_builder, read_any_number> any_number;

} // namespace grammar
} // namespace quoin::detail
