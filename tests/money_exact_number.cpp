// SPDX-License-Identifier: BSL-1.0
#include <quoin/money.hpp>

#include "catch.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <stdexcept>
#include <string>
#include <vector>

namespace {

using rational = boost::multiprecision::cpp_rational;
using amounts = std::vector<quoin::basic_amount<rational>>;

amounts amounts_in(std::string const& text) {
    return quoin::basic_money_finder<rational>()(quoin::document_view<>(text));
}

} // namespace

TEST_CASE("amounts are exact in a rational type, however large or small") {
    amounts const found = amounts_in("It cost £82m, then £0.35, then £5.125 trillion.");
    REQUIRE(found.size() == 3);
    CHECK(found[0].value == rational(82'000'000));
    CHECK(found[1].value == rational(35, 100));
    CHECK(found[2].value == rational(5'125'000'000'000));
}

TEST_CASE("a number of endless digits is said to be too long, and takes no time") {
    amounts const found = amounts_in("It cost £1" + std::string(2'000'000, '0') + " or £1" + std::string(999, '0') +
                                     " and £0." + std::string(2'000'000, '0') + "1.");
    REQUIRE(found.size() == 3);
    CHECK(found[0].value == std::nullopt);
    CHECK(found[0].flags.too_many_digits);
    CHECK(found[1].value == rational(boost::multiprecision::pow(boost::multiprecision::cpp_int(10), 999)));
    CHECK_FALSE(found[1].flags.too_many_digits);
    CHECK(found[2].value == std::nullopt);
    CHECK(found[2].flags.too_many_digits);
}

TEST_CASE("a language whose numbers ICU does not know is refused, whatever the environment says") {
    CHECK_THROWS_AS(quoin::money.with({.locale = "la"}), std::invalid_argument);
    CHECK_THROWS_AS(quoin::money.with({.locale = "xx_GB"}), std::invalid_argument);
    CHECK_NOTHROW(quoin::money.with({.locale = "cy_GB"}));
    CHECK_NOTHROW(quoin::money.with({.locale = "und"}));
}
