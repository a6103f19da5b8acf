// SPDX-License-Identifier: BSL-1.0
#include "read_money.hpp"

#include "catch.hpp"

#include <cstddef>

namespace quoin_test {

namespace {

std::string_view name_of(quoin::amount_bound bound) {
    constexpr std::string_view names[] = {"", "more than", "at least", "less than", "at most", "about", "exactly"};
    return names[static_cast<std::size_t>(bound)];
}

} // namespace

std::string read(std::string_view text, money_options const& chosen) {
    std::string all;
    for (auto const& amount : quoin::money_finder(chosen)(quoin::document_view<>(text))) {
        if (!all.empty())
            all += "; ";
        all += '[' + std::string(text.substr(amount.where.begin, amount.where.size())) + "] ";
        all += amount.value ? amount.value->to_string() : "?";
        if (amount.value_max)
            all += ".." + amount.value_max->to_string();
        all += ' ' + std::string(amount.currency.code());
        if (!amount.rate.empty())
            all += " per " + std::string(amount.rate);
        if (amount.bound != quoin::amount_bound::none)
            all += ", " + std::string(name_of(amount.bound));
    }
    return all;
}

quoin::amount only(std::string_view text, money_options const& chosen) {
    auto const found = quoin::money_finder(chosen)(quoin::document_view<>(text));
    REQUIRE(found.size() == 1);
    return found.front();
}

} // namespace quoin_test
