// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../amount.hpp"

#include <cstdint>
#include <span>
#include <string_view>

/// The words that amounts of money are written with: what news writes, and CLDR does not list.
namespace quoin::detail {

/// What a word can be in or beside an amount. The same form may have several roles, in entries of their own.
enum class role : std::uint64_t {
    count = 1ULL << 0,          ///< one, twelve, fifty: `value`
    scale = 1ULL << 1,          ///< hundred, million: ten to the power of `value`
    hundred = 1ULL << 31,       ///< cents: a scale that multiplies words alone, "12 cents" being something else
    abbreviation = 1ULL << 2,   ///< m, bn: a scale that wants a currency sign, or its number close by
    fraction = 1ULL << 3,       ///< half, quarter: `value` thousandths; 0 for those that no decimal number says
    part = 1ULL << 32,          ///< third, tenth: the same, only where "of" stands behind
    fraction_sign = 1ULL << 33, ///< ½, 1/2: the same behind a whole number
    dozen = 1ULL << 34,         ///< dozen: twelve times
    article = 1ULL << 4,        ///< a, an: one
    conjunction = 1ULL << 5,    ///< and: within a number, or between major and minor units
    of = 1ULL << 6,             ///< of: "a quarter of a million"
    point = 1ULL << 7,          ///< point: "five point nine"
    vague = 1ULL << 8,          ///< tens, millions: a number that is not said; `value` is 6 for millions and more
    several = 1ULL << 25,       ///< several, multi: so many of the scale that follows
    minus = 1ULL << 9,          ///< minus
    between = 1ULL << 10,       ///< between: a range follows, whose ends a conjunction joins
    to = 1ULL << 11,            ///< to: what may stand between the ends of a range
    alternative = 1ULL << 35,   ///< or: the same, where the second end says the scale of both
    currency = 1ULL << 12,      ///< US$, EUR: a sign or code; `text` lists what it may stand for, the likeliest first
    name = 1ULL << 26,          ///< dollars: the same as a word of the language, which stands behind its number
    doubtful_name =
        1ULL << 27,            ///< won, marks: a name that is another word too, and so must stand behind a large number
    doubtful = 1ULL << 36,     ///< TOP, COP: a code of which the same is true
    minor = 1ULL << 13,        ///< pence: ten to the power of `value` of the currencies in `text`
    glued_minor = 1ULL << 14,  ///< p, c: a minor unit, if the number is right before it
    slang = 1ULL << 15,        ///< quid: a currency in everyday speech
    slang_scale = 1ULL << 16,  ///< grand: a scale with currency, in everyday speech
    slang_note = 1ULL << 17,   ///< fiver: `value` units, in everyday speech
    bound = 1ULL << 18,        ///< more than: `value` is the amount_bound
    bound_after = 1ULL << 19,  ///< or more: the same, behind the amount
    per = 1ULL << 20,          ///< a, per, each: what stands before the unit of a rate; `value` other words between
    unit = 1ULL << 21,         ///< year, barrel: `text` is the singular; empty if the form is
    rate = 1ULL << 22,         ///< pcm, apiece: a whole rate, per `text`
    power = 1ULL << 62,        ///< square, cubic: a unit of a rate with it is another one
    no_rate = 1ULL << 23,      ///< ago, earlier: after "a year", it is no rate
    takes_amount = 1ULL << 24, ///< of, at, was: an amount in parentheses after it is a negative one
    change = 1ULL << 28,       ///< rose: "from", "by" and "to" after it say two amounts, and no range
    step = 1ULL << 49,         ///< lost: the same, where the first amount is small beside the second
    ranges = 1ULL << 53,       ///< prices: "from" and "to" after it say a range, unless something changes
    spans = 1ULL << 57,        ///< range, costs: the same, unless a change stands nearer
    from = 1ULL << 30,         ///< from: before a range, or after a change
    by = 1ULL << 54,           ///< by: before the lower amount of a change
    basis = 1ULL << 55,        ///< an initial, a total of: between those and the amount
    subject = 1ULL << 50,      ///< over: a bound, which behind a dispute says what that is about
    dispute = 1ULL << 51,      ///< row, warning, sued
    opponent = 1ULL << 52,     ///< with, by: who else is in a dispute follows
    prices_of = 1ULL << 41,    ///< in, constant: "2019 dollars" after it are those of a year, and no amount
    negation = 1ULL << 56,     ///< not, never: "a penny" after it is no amount
    leads_on = 1ULL << 60,     ///< plus, maximum: a bound only where nothing follows that it might belong to
    picture = 1ULL << 61,      ///< 1080p: the lines of a picture
    label = 1ULL << 37,        ///< band, section: "8c" after it is no amount
    weight = 1ULL << 29,       ///< weighs, overweight: pounds beside it are no money
};

constexpr role operator|(role left, role right) noexcept {
    return static_cast<role>(static_cast<std::uint64_t>(left) | static_cast<std::uint64_t>(right));
}

constexpr bool shares(role left, role right) noexcept {
    return (static_cast<std::uint64_t>(left) & static_cast<std::uint64_t>(right)) != 0;
}

/// What a row says in a number: a count, a power of ten, a bound.
struct row_value {
    int number = 0;

    constexpr row_value() = default;
    constexpr row_value(int counted) : number(counted) {}
    constexpr row_value(amount_bound bound) : number(static_cast<int>(bound)) {}
};

/// One row of a table of words. `forms` are separated by '|'. Lower case stands for any case, but a form with capitals
/// or of one letter must be written as it is. A blank stands for any blanks, one line end among them, or for a hyphen.
struct money_words {
    quoin::detail::role role;
    std::string_view forms;
    row_value value = {};
    std::string_view text = {};
};

} // namespace quoin::detail
