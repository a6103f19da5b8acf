// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/money/context.hpp>

#include <quoin/money.hpp>

#include "catch.hpp"
#include "read_money.hpp"

#include <string>
#include <string_view>

using quoin_test::read;

TEST_CASE("behind a dispute, \"over\" says what it is about") {
    for (std::string_view begin : {"Ministers in talks", "Row", "Pilot struck off", "Harbour boss quit", "Board sued",
                                   "Skipper under fire", "Fresh warning", "Strikes", "They argued", "Board apologises",
                                   "Row with the ferry unions", "Clash between Hull and Elm"})
        CHECK(read(std::string(begin) + " over £3m pay deal") == "[£3m] 3000000 GBP");
    for (std::string_view begin : {"They spent", "It is worth", "", "A row, and", "Row as the board spent"})
        CHECK(read(std::string(begin) + " over £3m") == "[£3m] 3000000 GBP, more than");
}

TEST_CASE("a bound and a rate stand behind an amount in either order") {
    CHECK(read("£2,000-plus a week") == "[£2,000] 2000 GBP per week, at least");
    CHECK(read("£100,000+ a year") == "[£100,000] 100000 GBP per year, at least");
    CHECK(read("£2m or more a year") == "[£2m] 2000000 GBP per year, at least");
    CHECK(read("£2m a year or more") == "[£2m] 2000000 GBP per year, at least");
    CHECK(read("£4m or so a week") == "[£4m] 4000000 GBP per week, about");
}

TEST_CASE("\"plus\" bounds an amount unless it adds something to it") {
    CHECK(read("She makes £2,000 plus.") == "[£2,000] 2000 GBP, at least");
    CHECK(read("a £1m-plus house") == "[£1m] 1000000 GBP, at least");
    CHECK(read("£300 plus VAT") == "[£300] 300 GBP");
    CHECK(read("£300 + VAT, £300+VAT") == "[£300] 300 GBP; [£300] 300 GBP");
    CHECK(read("£9 a week plus \"tips\"") == "[£9] 9 GBP per week");
    CHECK(read("£10m maximum, £5 minimum fare") == "[£10m] 10000000 GBP, at most; [£5] 5 GBP");
}

TEST_CASE("less usual words bound an amount") {
    CHECK(read("as little as £2.50 a month") == "[£2.50] 2.5 GBP per month, at least");
    CHECK(read("The bill is expected to top $60m.") == "[$60m] 60000000 USD, more than");
    CHECK(read("It must not exceed £5, or will exceed £9") == "[£5] 5 GBP, at most; [£9] 9 GBP, more than");
    CHECK(read("getting on for £200,000") == "[£200,000] 200000 GBP, less than");
    CHECK(read("nearer £14 million") == "[£14 million] 14000000 GBP, about");
    CHECK(read("at the very least £5m") == "[£5m] 5000000 GBP, at least");
    CHECK(read("c£3m, c. £4m, ca. £5m") ==
          "[£3m] 3000000 GBP, about; [£4m] 4000000 GBP, about; [£5m] 5000000 GBP, about");
}

TEST_CASE("one word may stand between \"per\" and its unit, if it makes no other unit of it") {
    CHECK(read("£169.02 per registered patient") == "[£169.02] 169.02 GBP per patient");
    CHECK(read("£9 per square mile, £9 per thousand words, £9 each this week") == "[£9] 9 GBP; [£9] 9 GBP; [£9] 9 GBP");
    CHECK(read("£2 per 10ml") == "[£2] 2 GBP");
}

TEST_CASE("a penny that is denied is no amount") {
    CHECK(read("Not a penny.") == "");
    CHECK(read("It won't cost a penny more, and won’t cost a cent.") == "");
    CHECK(read("A penny a pint, they said, not two.") == "[A penny] 0.01 GBP per pint");
}

TEST_CASE("pounds below one are money in a rate of exchange, and lines of a picture are no pence") {
    CHECK(read("($1 = 0.7931 pounds)") == "[$1] 1 USD; [0.7931 pounds] 0.7931 GBP");
    CHECK(read("0.75 pounds of butter") == "");
    CHECK(read("a 1080p film, 90p a day") == "[90p] 0.9 GBP per day");
}

TEST_CASE("a fraction stands between a whole number and a letter of magnitude") {
    CHECK(read("£4 1/2m") == "[£4 1/2m] 4500000 GBP");
}
