// SPDX-License-Identifier: BSL-1.0
#include <quoin/decimal.hpp>

#include "catch.hpp"

#include <stdexcept>

using quoin::decimal;

static_assert(decimal(150, -2) == decimal(15, -1));
static_assert(decimal(39).scaled(9) == decimal(39'000'000'000));
static_assert(decimal(5, -1) < decimal(51, -2) && decimal(-1) < decimal(0) && decimal(-2) < decimal(-1));
static_assert(decimal::from("12.50") == decimal(125, -1));

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
