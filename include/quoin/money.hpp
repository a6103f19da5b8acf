// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "amount.hpp"
#include "currencies.hpp"
#include "detail/money/locale.hpp"
#include "detail/money/reader.hpp"
#include "pipeline.hpp"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin {

namespace detail {

/// Whether a type says through std::numeric_limits that it holds every decimal fraction of a text: it is exact and
/// without bounds, or has the radix ten and room for all digits of a `decimal`. Integers have no fractions.
template <class Number>
concept holds_decimal_fractions =
    std::numeric_limits<Number>::is_specialized && !std::numeric_limits<Number>::is_integer &&
    ((std::numeric_limits<Number>::is_exact && !std::numeric_limits<Number>::is_bounded) ||
     (std::numeric_limits<Number>::radix == 10 &&
      std::numeric_limits<Number>::digits10 > std::numeric_limits<std::int64_t>::digits10));

} // namespace detail

/// A type of exact numbers that amounts may have, with an order: one that can be built from a `decimal`, or one that
/// multiplies and divides exactly by powers of ten and says so in its std::numeric_limits, as the decimal and rational
/// types of Boost.Multiprecision do. Integers are none, as £1.50 would be 1, and binary floating point is none, as 0.1
/// is not among its numbers.
template <class Number>
concept exact_number =
    std::copyable<Number> && !std::floating_point<Number> && !std::integral<Number> &&
    requires(Number const& number) {
        { number < number } -> std::convertible_to<bool>;
    } &&
    (std::constructible_from<Number, decimal> || (detail::holds_decimal_fractions<Number> && requires(Number number) {
         Number(std::int64_t{});
         { number *= number } -> std::convertible_to<Number>;
         { number /= number } -> std::convertible_to<Number>;
     }));

namespace detail {

template <exact_number Number>
Number power_of_ten(int exponent) {
    Number power(std::int64_t{1});
    for (Number base(std::int64_t{10}); exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1)
            power *= base;
        if (exponent > 1)
            base *= base;
    }
    return power;
}

/// Nothing for a number of so many places that numbers without bounds would take long to multiply.
template <exact_number Number>
std::optional<Number> number_from(decimal value) {
    constexpr int most_places = 1000;
    if constexpr (std::constructible_from<Number, decimal>) {
        return Number(value);
    } else {
        if (std::abs(value.exponent()) > most_places)
            return std::nullopt;
        Number number(value.coefficient());
        Number const power = power_of_ten<Number>(std::abs(value.exponent()));
        return value.exponent() < 0 ? number /= power : number *= power;
    }
}

template <exact_number Number>
basic_amount<Number> amount_from(amount const& read) {
    basic_amount<Number> made;
    made.where = read.where;
    if (read.value)
        made.value = number_from<Number>(*read.value);
    if (read.value_max)
        made.value_max = number_from<Number>(*read.value_max);
    made.currency = read.currency;
    made.candidates = read.candidates;
    made.bound = read.bound;
    made.flags = read.flags;
    made.flags.too_many_digits |= read.value && !made.value;
    made.rate = read.rate;
    made.number_words = read.number_words;
    made.currency_words = read.currency_words;
    made.bound_words = read.bound_words;
    made.rate_words = read.rate_words;
    return made;
}

} // namespace detail

/// Finds amounts of money: "£82m", "five million pounds", "between €5 and €10 million", "50p", "a $10-million deal".
///
/// One amount is the number with its sign, magnitude and currency, or a range of two; words such as "over" and "a week"
/// stand beside it and are given as `bound` and `rate`. "Fares from £5 to £6" is a range, "rose from £5 to £6" and "by
/// £1 to £6" are two amounts; "spent over £5m" has a bound, "a row over £5m" has none. A number is never cut and a
/// magnitude never dropped: where the grammar cannot account for all of it, there is no amount. What merely looks like
/// money ("p50", "12 pounds of copper", "5m in the snow") is left alone, and what could be several currencies keeps
/// them as `candidates`.
///
/// English is read in depth; German, French, Spanish, Italian, Portuguese, Dutch, Hindi, Japanese and Chinese with
/// their words for numbers and magnitudes; all others with the signs, codes, names, number words and separators that
/// CLDR has for them. The tables of a locale are built when it is first used, in a few milliseconds, and kept.
///
/// Linear in the text; amounts do not overlap. Safe to call from several threads at once. `Number` is the type of the
/// values, `Currencies` the reading of ambiguous signs.
template <exact_number Number = decimal, currency_reading Currencies = usual_currencies>
class basic_money_finder {
public:
    /// What `money.with` takes.
    struct options_type {
        /// Language and region of the text, as in "en_GB", "de" or "es_MX". The region's currency comes first where a
        /// sign may stand for several.
        std::string locale = "en";
        /// What "$", "dollars" and "cents" stand for, of the currencies of today that are written "$"; by default the
        /// locale's own dollar, or else USD. For any other, give a policy of your own.
        currency dollar = {};
        /// What "£", "pounds" and "pence" stand for, of those that are written "£"; by default the locale's own pound,
        /// or else GBP.
        currency pound = {};
        std::vector<currency> preferred = {}; ///< more currencies that ambiguous signs and names are read as, in order
        bool slang = false;                   ///< also "20 quid", "six grand", "a fiver"
    };

    /// The options' defaults.
    constexpr basic_money_finder() = default;

    /// Throws std::invalid_argument for a locale whose language or region is unknown, and for a dollar or a pound that
    /// is not written so; std::runtime_error if ICU cannot load its data.
    explicit basic_money_finder(options_type options)
        : lexicon_(&known_lexicon(options.locale)), currencies_(in_order(options, *lexicon_)), slang_(options.slang) {}

    /// The amounts in the order of the text. Linear.
    [[nodiscard]] std::vector<basic_amount<Number>> operator()(document_view<> document) const {
        auto read = detail::money_reader(document.text(), lexicon(), slang_).read();
        for (std::size_t i = 0; i < read.size(); ++i)
            if (!read[i].candidates.empty())
                read[i].currency = currencies_(read[i], std::span<amount const>(read).first(i));
        if constexpr (std::same_as<Number, decimal>) {
            return read;
        } else {
            std::vector<basic_amount<Number>> made;
            made.reserve(read.size());
            for (amount const& each : read)
                made.push_back(detail::amount_from<Number>(each));
            return made;
        }
    }

private:
    static detail::money_lexicon const& known_lexicon(std::string const& locale) {
        auto const known = detail::cldr::find_locale(locale);
        if (!known)
            throw std::invalid_argument("quoin: money knows no locale \"" + locale +
                                        "\"; name a language and perhaps a region, as in \"en_GB\" or \"de\".");
        return detail::lexicon_of(*known);
    }

    /// No currency is written both "$" and "£", so that none of the two choices takes the place of the other.
    static std::vector<currency> in_order(options_type const& options, detail::money_lexicon const& lexicon) {
        std::vector<currency> order;
        for (auto const& [sign, chosen] : {std::pair("$", options.dollar), std::pair("£", options.pound)})
            if (chosen.known())
                order.push_back(written_with(sign, chosen, lexicon));
        order.insert(order.end(), options.preferred.begin(), options.preferred.end());
        return order;
    }

    static currency written_with(std::string_view sign, currency const& chosen, detail::money_lexicon const& lexicon) {
        auto const& possible = lexicon.longest(sign, 0, detail::role::currency).word->currencies;
        if (std::ranges::find(possible, chosen) != possible.end())
            return chosen;
        std::string codes;
        for (currency const& each : possible)
            codes.append(" ").append(each.code());
        throw std::invalid_argument("quoin: money cannot read \"" + std::string(sign) + "\" as " +
                                    std::string(chosen.code()) + "; choose one of" + codes + '.');
    }

    [[nodiscard]] detail::money_lexicon const& lexicon() const {
        static detail::money_lexicon const* const english = &detail::lexicon_of({"en", "en"});
        return lexicon_ != nullptr ? *lexicon_ : *english;
    }

    detail::money_lexicon const* lexicon_ = nullptr;
    Currencies currencies_{};
    bool slang_ = false;
};

/// The finder behind `money`.
using money_finder = basic_money_finder<>;

/// The component, ready to compose as it is, or with options: `money.with({.locale = "en_AU", .slang = true})`.
inline constexpr configurable<money_finder> money{};

} // namespace quoin
