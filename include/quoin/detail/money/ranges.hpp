// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../decimal.hpp"
#include "cldr.hpp"
#include "grammar.hpp"

#include <optional>
#include <string_view>

/// What written amounts are worth, and what the two ends of a range say of each other.
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

/// Whether a number in digits ends with a thousand of its own: "15,000".
inline bool ends_with_thousand(written_amount const& written) {
    constexpr std::size_t size = 4;
    bool const is_long = written.number.value().value_or(decimal()) >= decimal(1000) && !written.number.in_words();
    std::string_view const last = is_long ? std::string_view(written.end_of_number - size, size) : std::string_view();
    return last == ",000" || last == ".000";
}

/// "£10-15,000", "£10 to £15,000": whether the higher end says the thousands of both. Where it has a currency of its
/// own, the lower end must be more than half of it, and of two digits, as "from £5 to £10,000" means what it says.
inline bool shares_thousands(written_amount const& low, written_amount const& high, bool is_high_bare) {
    auto const low_value = low.number.value();
    auto const high_value = high.number.value();
    if (is_minor(*low.currency) || !low_value || !high_value)
        return false;
    decimal const thousands = low_value->scaled(3);
    bool const is_close =
        is_high_bare || (*low_value >= decimal(10) && *high_value < checked_sum(thousands, thousands));
    return *low_value < decimal(1000) && low_value->exponent() >= 0 && thousands < *high_value && is_close &&
           ends_with_thousand(high);
}

/// Lets the lower end of a range have a scale of the higher one, if it stays the lower end with it.
inline bool add_scale_below(written_amount& low, int scale, written_amount const& high) {
    written_amount scaled = low;
    scaled.number.add_scale(scale);
    auto const value = value_of(scaled);
    auto const highest = value_of(high);
    bool const is_lower = value && highest && *value <= *highest;
    if (is_lower)
        low = scaled;
    return is_lower;
}

/// The range with what only one of its ends says, a currency or a scale, said of both. Nothing if they make no range.
inline std::optional<written_money> with_shared_ends(written_money range) {
    written_amount& low = range.low;
    written_amount& high = range.high;
    bool const is_low_bare = low.currency == nullptr;
    bool const is_high_bare = high.currency == nullptr;
    if (is_low_bare)
        low.currency = high.currency;
    if (is_high_bare)
        high.currency = low.currency;
    bool const shares_scale = high.number.has_scale() && !low.number.has_scale();
    bool const is_shared = shares_scale && add_scale_below(low, high.number.scale(), high);
    bool const must_share =
        range.is_alternative || (is_low_bare && shares_scale); // not "in 1946 to 15 million dollars"
    if (must_share && !is_shared)
        return std::nullopt;
    if (shares_thousands(low, high, is_high_bare))
        add_scale_below(low, 3, high);
    auto const low_value = value_of(low);
    auto const high_value = value_of(high);
    if (!low_value || !high_value || *low_value >= *high_value)
        return std::nullopt;
    return range;
}

} // namespace quoin::detail
