// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "amount.hpp"
#include "detail/money/cldr.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

/// Amounts in minor units, and written out again.
namespace quoin {

/// How many minor units make a major one, as a power of ten: 2 for pence, 0 for yen, 3 for fils; 2 for an unknown
/// currency. From CLDR.
[[nodiscard]] inline int minor_digits(currency const& of) {
    return detail::cldr::minor_digits(of);
}

/// £12.50 is 1250 pence. Exact; parts of a penny stay.
[[nodiscard]] inline decimal to_minor_units(decimal major, currency const& of) {
    return major.scaled(minor_digits(of));
}

/// 1250 pence is £12.50. Exact.
[[nodiscard]] inline decimal to_major_units(decimal minor, currency const& of) {
    return minor.scaled(-minor_digits(of));
}

namespace detail {

/// "1,234,567.8", with at least so many places if it has any.
inline std::string grouped(decimal number, int places) {
    std::string text = number.to_string();
    std::size_t point = text.find('.');
    if (point != std::string::npos)
        while (static_cast<int>(text.size() - point - 1) < places)
            text += '0';
    point = std::min(point, text.size());
    std::size_t const first = text[0] == '-' ? 1 : 0;
    std::string grouped;
    grouped.reserve(text.size() + text.size() / 3);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > first && i < point && (point - i) % 3 == 0)
            grouped += ',';
        grouped += text[i];
    }
    return grouped;
}

/// The code and a blank; nothing for an unknown currency.
inline std::string code_before_number(currency const& of) {
    return of.known() ? std::string(of.code()) + ' ' : std::string();
}

} // namespace detail

/// "GBP 39000000000": the code, and the number in full.
[[nodiscard]] inline std::string iso_text(decimal value, currency const& of) {
    return detail::code_before_number(of) + value.to_string();
}

/// "£39 billion", "$1,250", "CHF 2.3 million": as English news writes it, with three places behind the point of a
/// scale at most, and in full where that is not exact: "$1,200,085". What it gives reads back as the same value in the
/// same currency, where "$" is USD and "£" GBP, if it is one that people pay with: "XAU 5" is gold.
[[nodiscard]] inline std::string news_text(decimal value, currency const& of) {
    constexpr std::array<std::pair<int, std::string_view>, 3> scales = {
        {{12, " trillion"}, {9, " billion"}, {6, " million"}}};
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> signs = {
        {{"GBP", "£"}, {"USD", "$"}, {"EUR", "€"}, {"INR", "₹"}}};
    bool const is_negative = value < decimal();
    decimal const size = is_negative ? -value : value;
    std::string text = detail::code_before_number(of);
    for (auto const& [code, sign] : signs)
        if (code == of.code())
            text = sign;
    text.insert(0, is_negative ? "-" : "");
    for (auto const& [exponent, name] : scales)
        if (size >= decimal(1, exponent) && size.scaled(-exponent).exponent() >= -3)
            return text + detail::grouped(size.scaled(-exponent), 0) + std::string(name);
    return text + detail::grouped(size, minor_digits(of));
}

} // namespace quoin
