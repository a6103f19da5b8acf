// SPDX-License-Identifier: BSL-1.0
// The only header that includes Boost.Spirit X3, which costs seconds to compile.
#pragma once

#include "money_lexicon.hpp"
#include "money_numbers.hpp"

#include <boost/spirit/home/x3.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace quoin::detail {

/// One amount as it is written: "£1.2 million", "10 pounds and 50 pence".
struct written_amount {
    bool is_negative = false;
    number_builder number;
    money_word const* currency = nullptr; ///< before or behind the number; null for one end of a range at most
    money_word const* code = nullptr;     ///< "$20 US": what says more, behind the number
    number_builder change;
    money_word const* minor = nullptr; ///< the unit of the change, if there is any
};

/// An amount, or a range of amounts, in the text.
struct written_money {
    written_amount low;
    written_amount high; ///< of a range
    bool is_range = false;
    char const* end_of_low = nullptr;
    char const* end = nullptr;
};

/// The grammar proper. Its parsers match against a lexicon of words; whatever must be undone on backtracking is an
/// attribute of a rule of its own, because X3 does not undo actions.
namespace grammar {

namespace x3 = boost::spirit::x3;

/// Matches the longest word with one of the roles; its attribute is the word.
struct word_parser : x3::parser<word_parser> {
    using attribute_type = money_word const*;
    static constexpr bool has_attribute = true;

    word_parser(money_lexicon const& all_words, role wanted) : lexicon(&all_words), roles(wanted) {}

    template <class Context, class RuleContext, class Attribute>
    bool parse(char const*& first, char const* const& last, Context const&, RuleContext&, Attribute& attribute) const {
        word_match const found = lexicon->longest({first, static_cast<std::size_t>(last - first)}, 0, roles);
        if (!found)
            return false;
        first += found.size;
        x3::traits::move_to(found.word, attribute);
        return true;
    }

    money_lexicon const* lexicon;
    role roles;
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

/// Stores a parsed part in a member of the rule's attribute.
template <class Attribute, class Member>
auto into(Member Attribute::* member) {
    return [member](auto& context) { x3::_val(context).*member = x3::_attr(context); };
}

/// Offers a parsed word to the rule's number, which may refuse it.
inline constexpr auto add_count = [](auto& context) {
    x3::_pass(context) = x3::_val(context).add_count(x3::_attr(context)->value);
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
inline constexpr auto pass_on = [](auto& context) { x3::_val(context) = x3::_attr(context); };

} // namespace grammar

/// Reads the amount that begins at `first`. Nothing if none does. `is_between` says that "between" stands before it, so
/// that "and" joins the ends of a range. Time is bounded by the length of the amount.
inline std::optional<written_money> read_money(char const* first, char const* last, money_lexicon const& lexicon,
                                               bool is_between) {
    using namespace grammar;
    auto const word = [&](role roles) { return word_parser(lexicon, roles); };
    auto const add_digits = [&](auto& context) {
        auto const digits = x3::_attr(context);
        std::string_view const text(digits.begin(), static_cast<std::size_t>(digits.end() - digits.begin()));
        x3::_pass(context) = x3::_val(context).add_digits(text, lexicon.conventions());
    };
    between_parser<gap_size> const gap;
    between_parser<blank_size> const blank;

    // Numbers
    auto const digit = x3::omit[x3::char_('0', '9')];
    auto const threes = x3::repeat(3)[digit] >> !digit;
    auto const blank_in_number = x3::lit("\u00a0") | "\u202f" | "\u2009" | "\u2019" | '\'';
    auto const separated = (x3::omit[x3::char_(".,")] >> +digit) | (blank_in_number >> threes);
    auto const digits = x3::raw[(+digit | &(x3::lit('.') >> digit)) >> *separated];
    auto const scale = word(role::scale);
    auto const more_scale = -gap >> scale[add_scale];
    auto const abbreviation = -blank >> word(role::abbreviation)[add_scale];

    auto const in_digits = x3::rule<struct in_digits_id, number_builder>() =
        digits[add_digits] >> *(more_scale | abbreviation);
    auto const count = word(role::count)[add_count];
    auto const article = word(role::article);
    auto const in_words = x3::rule<struct in_words_id, number_builder>() =
        (count | (article >> &(gap >> scale))[add_one]) >>
        *((-(gap >> word(role::conjunction)) >> -gap >> count) | more_scale |
          (gap >> word(role::point) >> &(gap >> word(role::count)))[add_point]);
    auto const of_scale = -(gap >> word(role::of)) >> -(gap >> article) >> gap >> scale[add_scale];
    auto const fraction = word(role::fraction);
    auto const and_a_half = word(role::conjunction) >> gap >> -(article >> gap) >> fraction[add_fraction];
    auto const with_fraction = x3::rule<struct with_fraction_id, number_builder>() =
        ((-(article >> gap) >> fraction[add_fraction]) |
         ((count | digits[add_digits]) >> gap >> (fraction[multiply] | and_a_half))) >>
        -of_scale;
    auto const vague_words = word(role::vague) >> *(gap >> -(word(role::of) >> gap) >> word(role::vague | role::scale));
    auto const vague = x3::rule<struct vague_id, number_builder>() = x3::omit[vague_words][make_vague];
    auto const number = x3::rule<struct number_id, number_builder>() =
        with_fraction[pass_on] | vague[pass_on] | in_words[pass_on] | in_digits[pass_on];
    auto const plain_number = x3::rule<struct plain_number_id, number_builder>() =
        in_words[pass_on] | in_digits[pass_on];

    // Amounts
    auto const minus = x3::omit[x3::lit('-') | "\u2212" | "\u2013" | (word(role::minus) >> gap)][make_negative];
    auto const minor_unit = x3::rule<struct minor_unit_id, money_word const*>() =
        (-gap >> word(role::minor)[pass_on]) | word(role::glued_minor)[pass_on];
    auto const unit = x3::rule<struct unit_id, money_word const*>() =
        (-gap >> -(word(role::of) >> gap) >> word(role::currency | role::minor | role::slang)[pass_on]) |
        word(role::glued_minor)[pass_on];
    auto const change = -x3::lit(',') >> blank >> -(word(role::conjunction) >> gap) >>
                        plain_number[into(&written_amount::change)] >> minor_unit[into(&written_amount::minor)];
    auto const before = x3::rule<struct before_id, written_amount>() =
        -minus >> word(role::currency)[into(&written_amount::currency)] >> -blank >> -minus >>
        plain_number[into(&written_amount::number)] >> -(-blank >> word(role::currency)[into(&written_amount::code)]) >>
        -change;
    auto const behind = x3::rule<struct behind_id, written_amount>() =
        -minus >> number[into(&written_amount::number)] >> unit[into(&written_amount::currency)] >> -change;
    auto const single = x3::rule<struct single_id, written_amount>() = before[pass_on] | behind[pass_on];
    auto const bare = x3::rule<struct bare_id, written_amount>() = number[into(&written_amount::number)];
    auto const bare_with_scale = x3::rule<struct bare_with_scale_id, written_amount>() = bare[only_with_scale];

    // Ranges
    auto const dash = x3::lit('-') | "\u2013" | "\u2014";
    auto const to_word = blank >> word(is_between ? role::to | role::conjunction : role::to) >> blank;
    auto const to = (-blank >> dash >> -blank) | to_word;
    auto const money = x3::rule<struct money_id, written_money>() =
        (before[begin_with] >>
         -((to >> single[make_range]) | (dash >> bare[make_range]) | (to_word >> bare_with_scale[make_range]))) |
        (behind[begin_with] >> -(to >> single[make_range])) | (bare[begin_with] >> to >> behind[make_range]);

    written_money made;
    char const* at = first;
    if (!x3::parse(at, last, money, made))
        return std::nullopt;
    made.end = at;
    return made;
}

} // namespace quoin::detail
