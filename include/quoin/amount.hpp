// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "currency.hpp"
#include "decimal.hpp"
#include "document.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace quoin {

/// How the words beside an amount bound it.
enum class amount_bound : std::uint8_t {
    none,
    more_than, ///< over, more than
    at_least,  ///< at least, or more
    less_than, ///< under, nearly
    at_most,   ///< up to, as much as
    about,     ///< about, some, around
    exactly,   ///< exactly
};

/// What else there is to say about an amount.
struct amount_flags {
    bool minor_unit : 1 = false;      ///< written in pence, cents: "50p"
    bool number_words : 1 = false;    ///< "five million"
    bool vague : 1 = false;           ///< the text states no number: "tens of millions of pounds"
    bool adjectival : 1 = false;      ///< "a £10-million contract"
    bool ambiguous : 1 = false;       ///< the sign or name may stand for several currencies: see `candidates`
    bool too_many_digits : 1 = false; ///< the number does not fit in a `decimal`, and `value` has nothing
    /// Its separators are not those of the locale ("£5,50"), or its point may as well be a separator of thousands that
    /// is not: three digits stand behind it, more than the currency has ("£1.200"). `value` takes it for a point.
    bool odd_grouping : 1 = false;

    /// Flag by flag.
    friend bool operator==(amount_flags const&, amount_flags const&) = default;
};

/// An amount of money, or a range of amounts. `Number` is an exact type.
template <class Number = decimal>
struct basic_amount {
    extent where;                    ///< sign, number, magnitude and currency: "£39 billion", "£5m-£10m"
    std::optional<Number> value;     ///< in major units, 50p being 0.5; nothing if the text states no number
    std::optional<Number> value_max; ///< the higher end of a range
    quoin::currency currency;        ///< which of the candidates is meant; unknown if there are none
    std::span<quoin::currency const> candidates; ///< all that may be meant, likeliest first; lives on with the program
    amount_bound bound = amount_bound::none;     ///< what the words beside it make of it
    amount_flags flags;                          ///< how it is written, and what is doubtful
    std::string_view rate; ///< what it is paid for, in the singular: "year", "barrel"; lives on with the program
    extent number_words;   ///< the number, of a range the first, with a magnitude right behind it: "39 billion"
    extent currency_words; ///< the sign, code or name: "£"
    extent bound_words;    ///< "more than"; empty if there are none
    extent rate_words;     ///< "a year", of "£5 or £6 a year" for both; empty if there are none

    /// Orders amounts of one currency by their values. Those of different currencies, or without a value, or with one
    /// end of a range in the other, are unordered.
    [[nodiscard]] friend std::partial_ordering compare(basic_amount const& left, basic_amount const& right) {
        if (left.currency != right.currency || !left.value || !right.value)
            return std::partial_ordering::unordered;
        Number const& left_max = left.value_max ? *left.value_max : *left.value;
        Number const& right_max = right.value_max ? *right.value_max : *right.value;
        if (left_max < *right.value)
            return std::partial_ordering::less;
        if (right_max < *left.value)
            return std::partial_ordering::greater;
        bool const same = !(*left.value < *right.value) && !(*right.value < *left.value) && !(left_max < right_max) &&
                          !(right_max < left_max);
        return same ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
    }
};

/// An amount with an exact decimal: what `money` makes.
using amount = basic_amount<>;

} // namespace quoin
