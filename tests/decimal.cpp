// SPDX-License-Identifier: BSL-1.0
#include <quoin/decimal.hpp>

#include "catch.hpp"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <sstream>
#include <stdexcept>
#include <type_traits>

using quoin::decimal;

static_assert(decimal(150, -2) == decimal(15, -1));
static_assert(decimal(39).scaled(9) == decimal(39'000'000'000));
static_assert(decimal(5, -1) < decimal(51, -2) && decimal(-1) < decimal(0) && decimal(-2) < decimal(-1));
static_assert(decimal::from("12.50") == decimal(125, -1));
static_assert(decimal(2345, -3).rounded(2) == decimal(234, -2));
static_assert(decimal(10).divided_by(3, 2) == decimal(333, -2));
static_assert(std::is_convertible_v<unsigned, decimal> && std::is_convertible_v<std::size_t, decimal>);
static_assert(!std::is_constructible_v<decimal, float> && !std::is_constructible_v<decimal, long double>);
static_assert(!std::is_constructible_v<decimal, bool> && !std::is_constructible_v<decimal, char>);
static_assert(std::is_constructible_v<double, decimal> && !std::is_convertible_v<decimal, double>);

TEST_CASE("equal numbers have equal parts, however they are written") {
    CHECK(decimal(1'500'000) == decimal(15, 5));
    CHECK(decimal(1'500'000).coefficient() == 15);
    CHECK(decimal(1'500'000).exponent() == 5);
    CHECK(decimal(0, 7) == decimal());
}

TEST_CASE("a decimal is printed in full, without exponent") {
    CHECK(decimal(39, 9).to_string() == "39000000000");
    CHECK(decimal(5, -1).to_string() == "0.5");
    CHECK(decimal(-13, -3).to_string() == "-0.013");
    CHECK(decimal(123456789, -2).to_string() == "1234567.89");
    CHECK(decimal().to_string() == "0");
}

TEST_CASE("what is printed reads back as the same number") {
    for (std::int64_t coefficient : {0LL, 1LL, -7LL, 105LL, 999'999'999'999'999'999LL})
        for (int exponent = -20; exponent < 20; ++exponent) {
            decimal const number(coefficient, exponent);
            CHECK(decimal::from(number.to_string()) == number);
        }
}

TEST_CASE("text that is no plain number, or has too many digits, is not read") {
    for (auto text : {"", "-", ".", "1e3", "1,000", "+1", " 1", "1.2.3", "0x10", "12345678901234567891"})
        CHECK_FALSE(decimal::from(text));
    CHECK(decimal::from(".5") == decimal(5, -1));
    CHECK(decimal::from("5.") == decimal(5));
    CHECK(decimal::from("-0.50") == decimal(-5, -1));
    CHECK(decimal::from("000000000000000000000000000007") == decimal(7));
    CHECK(decimal::from("10000000000000000000000000000") == decimal(1, 28));
}

TEST_CASE("decimals are ordered by their values") {
    CHECK(decimal(1, 100) > decimal(999'999'999'999'999'999));
    CHECK(decimal(999'999'999'999'999'999) > decimal(1, -100));
    CHECK(decimal(9'223'372'036'854'775'807) > decimal(9'223'372'036'854'775'806));
    CHECK(decimal(92, 17) < decimal(9'223'372'036'854'775'807));
    CHECK(decimal(0) > decimal(-1, -50));
    CHECK(decimal(12, -1) < decimal(121, -2));
}

TEST_CASE("sums and products are exact, or say that they do not fit") {
    CHECK(decimal(1, -1) + decimal(2, -1) == decimal(3, -1));
    CHECK(decimal(39, 9) + decimal(1, -2) == decimal(3'900'000'000'001, -2));
    CHECK(decimal(5) - decimal(75, -1) == decimal(-25, -1));
    CHECK(decimal(15, -1) * decimal(3, 6) == decimal(45, 5));
    CHECK(decimal(0) + decimal(1, 100) == decimal(1, 100));
    CHECK_FALSE(checked_sum(decimal(1, 30), decimal(1, -30)));
    CHECK_FALSE(checked_product(decimal(4'000'000'001), decimal(4'000'000'001)));
    CHECK_THROWS_AS(decimal(1, 30) + decimal(1), std::overflow_error);
}

TEST_CASE("an integer that 64 bits with a sign do not hold is refused") {
    CHECK(decimal(std::uint64_t{9'223'372'036'854'775'807}) == decimal(std::numeric_limits<std::int64_t>::max()));
    CHECK_THROWS_AS(decimal(std::numeric_limits<std::uint64_t>::max()), std::overflow_error);
}

TEST_CASE("rounding goes to the nearest number, and from the middle to the even one") {
    CHECK(decimal(2345, -3).rounded(2) == decimal(234, -2));
    CHECK(decimal(2355, -3).rounded(2) == decimal(236, -2));
    CHECK(decimal(-2345, -3).rounded(2) == decimal(-234, -2));
    CHECK(decimal(23451, -4).rounded(2) == decimal(235, -2));
    CHECK(decimal(5, -1).rounded(0) == decimal(0));
    CHECK(decimal(15, -1).rounded(0) == decimal(2));
    CHECK(decimal(1250).rounded(-2) == decimal(1200));
    CHECK(decimal(39, 9).rounded(2) == decimal(39, 9));
    CHECK(decimal(99'999, -3).rounded(1) == decimal(100));
    CHECK(decimal(7, -30).rounded(2) == decimal(0));
    CHECK(decimal(std::numeric_limits<std::int64_t>::max()).rounded(-19) == decimal(1, 19));
    CHECK(decimal(std::numeric_limits<std::int64_t>::max()).rounded(-20) == decimal(0));
    CHECK(decimal(std::numeric_limits<std::int64_t>::min()).rounded(3) ==
          decimal(std::numeric_limits<std::int64_t>::min()));
    CHECK(decimal().rounded(std::numeric_limits<int>::min()) == decimal());
}

TEST_CASE("quotients are rounded to the places that are asked for, however large the numbers") {
    CHECK(decimal(2).divided_by(3, 4) == decimal(6667, -4));
    CHECK(decimal(-2).divided_by(3, 0) == decimal(-1));
    CHECK(decimal(1).divided_by(8, 2) == decimal(12, -2));
    CHECK(decimal(3).divided_by(8, 2) == decimal(38, -2));
    CHECK(decimal(5, 5).divided_by(decimal(4, 6), 1) == decimal(1, -1));
    CHECK(decimal(39, 9).divided_by(decimal(52), 2) == decimal(750'000'000));
    CHECK(decimal(1, 40).divided_by(decimal(4, 20), 3) == decimal(25, 18));
    CHECK(decimal(1, -40).divided_by(decimal(3), 3) == decimal(0));
    std::int64_t const most = std::numeric_limits<std::int64_t>::max();
    std::int64_t const least = std::numeric_limits<std::int64_t>::min();
    CHECK(decimal(most).divided_by(decimal(least), 5) == decimal(-1));
    CHECK(decimal(most - 1).divided_by(decimal(most), 18) == decimal(1));
    CHECK(decimal(least).divided_by(decimal(most), 18) == decimal(-1));
    CHECK(decimal(1).divided_by(decimal(least), 37) == decimal(-1'084'202'172'485'504'434, -37));
    CHECK(decimal(most).divided_by(1, 40) == decimal(most));
}

TEST_CASE("a quotient that does not fit, or is by zero, says so") {
    CHECK_THROWS_AS(decimal(1).divided_by(3, 20), std::overflow_error);
    CHECK_THROWS_AS(decimal(std::numeric_limits<std::int64_t>::min()).divided_by(-1, 0), std::overflow_error);
    CHECK_THROWS_AS(decimal(1).divided_by(0, 2), std::domain_error);
    CHECK_FALSE(checked_quotient(decimal(1), decimal(3), 20));
    CHECK_FALSE(checked_quotient(decimal(), decimal(), 2));
}

TEST_CASE("quotients of small numbers are those of integers") {
    for (std::int64_t dividend = -60; dividend <= 60; ++dividend)
        for (std::int64_t divisor : {-7, -4, -2, 1, 3, 6, 8, 25})
            for (int places : {0, 1, 2}) {
                std::int64_t const scaled = dividend * (places == 0 ? 1 : places == 1 ? 10 : 100);
                auto const exactly_rounded = std::nearbyint(static_cast<double>(scaled) / static_cast<double>(divisor));
                decimal const expected(static_cast<std::int64_t>(exactly_rounded), -places);
                INFO(dividend << " / " << divisor << " to " << places);
                CHECK(decimal(dividend).divided_by(divisor, places) == expected);
            }
}

TEST_CASE("a decimal becomes the nearest double where it is asked for") {
    CHECK(static_cast<double>(decimal(125, -1)) == 12.5);
    CHECK(static_cast<double>(decimal(1, -1)) == 0.1);
    CHECK(static_cast<double>(decimal(-39, 9)) == -39e9);
    CHECK(static_cast<double>(decimal(9'007'199'254'740'993)) == 9'007'199'254'740'992.0);
    CHECK(static_cast<double>(decimal(1, 23)) == 1e23);
    CHECK(static_cast<double>(decimal()) == 0.0);
    CHECK(static_cast<double>(decimal(-9, 400)) == -std::numeric_limits<double>::infinity());
    CHECK(static_cast<double>(decimal(9, -400)) == 0.0);
    CHECK(static_cast<double>(decimal(std::numeric_limits<std::int64_t>::min(), -1'000'000'000)) == 0.0);
}

TEST_CASE("a decimal is streamed as its text") {
    std::ostringstream out;
    out << decimal(-13, -3) << ' ' << decimal(39, 9);
    CHECK(out.str() == "-0.013 39000000000");
}
