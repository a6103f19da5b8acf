// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "currency.hpp"
#include "decimal.hpp"
#include "document.hpp"

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
    bool ambiguous : 1 = false;       ///< the currency could be another: see `candidates`
    bool too_many_digits : 1 = false; ///< the number does not fit; `value` has nothing
    bool odd_grouping : 1 = false;    ///< the signs between digits are not those of the locale: "£5.000,00"
};

/// An amount of money, or a range of amounts.
template <class Number = decimal>
struct basic_amount {
    extent where;                                ///< sign, number, magnitude and currency: "£39 billion", "£5m-£10m"
    std::optional<Number> value;                 ///< in major units: 50p is 0.5; nothing if the text states no number
    std::optional<Number> value_max;             ///< the higher end of a range
    quoin::currency currency;                    ///< as the options resolve it
    std::span<quoin::currency const> candidates; ///< all that the symbol may stand for; static, lives on
    amount_bound bound = amount_bound::none;
    amount_flags flags;
    std::string_view rate; ///< what it is paid for, in the singular: "year", "barrel"; empty if none; static
    extent bound_words;    ///< "more than"; empty if none
    extent rate_words;     ///< "a year"; empty if none
};

using amount = basic_amount<>;

} // namespace quoin
