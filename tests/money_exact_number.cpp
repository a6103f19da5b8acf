// SPDX-License-Identifier: BSL-1.0
#include <quoin/money.hpp>

#include "catch.hpp"

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <complex>
#include <cstdint>
#include <string>
#include <vector>

namespace {

using rational = boost::multiprecision::cpp_rational;
using amounts = std::vector<quoin::basic_amount<rational>>;

amounts amounts_in(std::string const& text) {
    return quoin::basic_money_finder<rational>()(quoin::document_view<>(text));
}

/// A type that is made of a decimal, in a way of its own.
struct price_tag {
    std::string text;

    price_tag() = default;
    explicit price_tag(quoin::decimal value) : text(value.to_string()) {}
    friend auto operator<=>(price_tag const&, price_tag const&) = default;
};

using boost::multiprecision::cpp_dec_float;
using boost::multiprecision::number;

static_assert(quoin::exact_number<quoin::decimal> && quoin::exact_number<price_tag>);
static_assert(quoin::exact_number<rational> && quoin::exact_number<boost::multiprecision::cpp_dec_float_50>);
static_assert(!quoin::exact_number<number<cpp_dec_float<12>>>);
static_assert(!quoin::exact_number<boost::multiprecision::cpp_int>);
static_assert(!quoin::exact_number<boost::multiprecision::cpp_bin_float_50>);
static_assert(!quoin::exact_number<std::complex<double>>);
static_assert(!quoin::exact_number<int> && !quoin::exact_number<double>);

} // namespace

TEST_CASE("amounts are exact in a rational type, however large or small") {
    amounts const found = amounts_in("It cost £82m, then £0.35, then £5.125 trillion.");
    REQUIRE(found.size() == 3);
    CHECK(found[0].value == rational(82'000'000));
    CHECK(found[1].value == rational(35, 100));
    CHECK(found[2].value == rational(5'125'000'000'000));
}

TEST_CASE("amounts have the values that a type makes of decimals") {
    auto const found = quoin::basic_money_finder<price_tag>()(quoin::document_view<>("It cost £1.50, then £2."));
    REQUIRE(found.size() == 2);
    CHECK(found[0].value == price_tag(quoin::decimal(15, -1)));
    CHECK(compare(found[0], found[1]) == std::partial_ordering::less);
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
