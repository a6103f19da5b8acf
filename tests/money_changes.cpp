// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/money/changes.hpp>

#include <quoin/money.hpp>

#include "catch.hpp"
#include "read_money.hpp"

#include <string>

using quoin_test::in;
using quoin_test::read;

TEST_CASE("a change by one amount to another is two amounts") {
    CHECK(read("The ferry debt rose by £31m to £1.4bn in a year.") == "[£31m] 31000000 GBP; [£1.4bn] 1400000000 GBP");
    CHECK(read("Moorings have shot up by £90 to £650 a year") == "[£90] 90 GBP; [£650] 650 GBP per year");
    CHECK(read("Spending grew by around €1bn to €8bn") == "[€1bn] 1000000000 EUR, about; [€8bn] 8000000000 EUR");
    CHECK(read("The grant was cut by £2m to £3m.") == "[£2m] 2000000 GBP; [£3m] 3000000 GBP");
    CHECK(read("Losses widened £2m to £8m, up just one cent to 42 cents.") ==
          "[£2m] 2000000 GBP; [£8m] 8000000 GBP; [one cent] 0.01 USD; [42 cents] 0.42 USD");
}

TEST_CASE("what shares added, lost or shed is small beside where they ended") {
    CHECK(read("Kelpware added $3.10 to $88.40.") == "[$3.10] 3.1 USD; [$88.40] 88.4 USD");
    CHECK(read("Elm Ferries put on 4p to 310p, and Hull Docks shed 9p to 290p.") ==
          "[4p] 0.04 GBP; [310p] 3.1 GBP; [9p] 0.09 GBP; [290p] 2.9 GBP");
    CHECK(read("The skippers lost £3,000 to £5,000 each.") == "[£3,000 to £5,000] 3000..5000 GBP");
    CHECK(read("a share at 9p to 480p, a prize of £10,000 to £500,000") ==
          "[9p to 480p] 0.09..4.8 GBP; [£10,000 to £500,000] 10000..500000 GBP");
}

TEST_CASE("with an object before \"by\", or behind \"of\", a change is small beside what it leads to") {
    CHECK(read("They raised the toll by 50p to £3.20.") == "[50p] 0.5 GBP; [£3.20] 3.2 GBP");
    CHECK(read("a rise of £1 to £12.50") == "[£1] 1 GBP; [£12.50] 12.5 GBP");
    CHECK(read("It will cut costs by £2m to £3m.") == "[£2m to £3m] 2000000..3000000 GBP");
    CHECK(read("a rise of £2m to £3m") == "[£2m to £3m] 2000000..3000000 GBP");
}

TEST_CASE("what \"from\" leads to is a second amount") {
    CHECK(read("By May the toll had gone from £1,475 to £1,850.") == "[£1,475] 1475 GBP; [£1,850] 1850 GBP");
    CHECK(read("The toll last rose in May 2024, from £9.65 to £9.90.") == "[£9.65] 9.65 GBP; [£9.90] 9.9 GBP");
    CHECK(read("That took the basic fare from £3 to £4.") == "[£3] 3 GBP; [£4] 4 GBP");
    CHECK(read("Costs went from an initial £5m to £6m.") == "[£5m] 5000000 GBP; [£6m] 6000000 GBP");
    CHECK(read("It went from a level of nearly £5m to £6m.") == "[£5m] 5000000 GBP, less than; [£6m] 6000000 GBP");
    CHECK(read("They raised fees for moorings from £5 to £6.") == "[£5] 5 GBP; [£6] 6 GBP");
    CHECK(read("Fares are going up: from £5 to £6.") == "[£5] 5 GBP; [£6] 6 GBP");
    CHECK(read("Fares: from £5 to £6.") == "[£5 to £6] 5..6 GBP");
}

TEST_CASE("what ranges, or has a price, does so \"from\" one amount \"to\" another") {
    CHECK(read("Fares range from £5 to £6.") == "[£5 to £6] 5..6 GBP");
    CHECK(read("The bands run from £5 to £6.") == "[£5 to £6] 5..6 GBP");
    CHECK(read("A dip in demand would cost from £5 to £6.") == "[£5 to £6] 5..6 GBP");
    CHECK(read("The fees from £5 to £6 are due.") == "[£5 to £6] 5..6 GBP");
    CHECK(read("A berth costs the owner from £5 to £6.") == "[£5 to £6] 5..6 GBP");
    CHECK(read("They lost anything from £5 to £6 each.") == "[£5 to £6] 5..6 GBP");
    CHECK(read("From £5 to £6 a day") == "[£5 to £6] 5..6 GBP per day");
    CHECK(read("Fares rise\n\nFrom £5 to £6 a day") == "[£5 to £6] 5..6 GBP per day");
    CHECK(read("Tickets, £5 to £50, sold out.") == "[£5 to £50] 5..50 GBP");
    CHECK(read("Fares rose. Prices from £5 to £6.") == "[£5 to £6] 5..6 GBP");
    CHECK(read("Fares rose by between £5 and £6.") == "[£5 and £6] 5..6 GBP");
    CHECK(read("They fell from £5-£6.") == "[£5-£6] 5..6 GBP");
    CHECK(read("Milk costs from 1 to 2 cents a quart.") == "[1 to 2 cents] 0.01..0.02 USD");
}

TEST_CASE("the thousands of the higher end go for the lower one where that is too low without") {
    CHECK(read("£10-15,000 a head") == "[£10-15,000] 10000..15000 GBP per head");
    CHECK(read("£1-2,000, £10-£15,000, £10 to £15,000") ==
          "[£1-2,000] 1000..2000 GBP; [£10-£15,000] 10000..15000 GBP; [£10 to £15,000] 10000..15000 GBP");
    CHECK(read("prizes of £1 to £10,000") == "[£1 to £10,000] 1..10000 GBP");
    CHECK(read("£500-15,000, £10-1,500, £1-1,500") ==
          "[£500-15,000] 500..15000 GBP; [£10-1,500] 10..1500 GBP; [£1-1,500] 1..1500 GBP");
    CHECK(read("10 bis 15.000 Euro", in("de")) == "[10 bis 15.000 Euro] 10000..15000 EUR");
}

TEST_CASE("a number without currency that cannot have the magnitude behind it ends no range") {
    CHECK(read("from 12 million dollars in 1946 to 15 million dollars") ==
          "[12 million dollars] 12000000 USD; [15 million dollars] 15000000 USD");
}

TEST_CASE("of two amounts that \"or\" joins, the first has the magnitude and the rate of the second") {
    CHECK(read("It needs £10 or £20 billion.") == "[£10] 10000000000 GBP; [£20 billion] 20000000000 GBP");
    CHECK(read("It pays £73.90 or £110.40 a week.") == "[£73.90] 73.9 GBP per week; [£110.40] 110.4 GBP per week");
    CHECK(read("a £20 fare or £110 a month") == "[£20] 20 GBP; [£110] 110 GBP per month");
    CHECK(read("£500 or £2 million") == "[£500] 500 GBP; [£2 million] 2000000 GBP");
    CHECK(read("50p or £2 million") == "[50p] 0.5 GBP; [£2 million] 2000000 GBP");
    CHECK(read("£1-2 or £5 million") == "[£1-2] 1..2 GBP; [£5 million] 5000000 GBP");
    CHECK(read("£100s or £5 million") == "[£100s] ? GBP; [£5 million] 5000000 GBP");
    CHECK(read("£3 or £2 million") == "[£3] 3 GBP; [£2 million] 2000000 GBP");
}

TEST_CASE("only what is said in a smaller unit adds to an amount") {
    CHECK(read("It takes between 30p and 40p of every pound.") == "[30p and 40p] 0.3..0.4 GBP");
    CHECK(read("There are 20p and 50p coins.") == "[20p] 0.2 GBP; [50p] 0.5 GBP");
    CHECK(read("50 pence and 20 cents") == "[50 pence] 0.5 GBP; [20 cents] 0.2 USD");
    CHECK(read("£5 and 20p, 5 yuan 3 mao") == "[£5 and 20p] 5.2 GBP; [5 yuan 3 mao] 5.3 CNY");
}

TEST_CASE("small change adds to no magnitude in digits") {
    CHECK(read("a profit of $5m, 30 cents a share") == "[$5m] 5000000 USD; [30 cents] 0.3 USD per share");
    CHECK(read("It cost £3.2 million, 7p of it a tax.") == "[£3.2 million] 3200000 GBP; [7p] 0.07 GBP");
    CHECK(read("two thousand pounds and fifty pence") == "[two thousand pounds and fifty pence] 2000.5 GBP");
}
