// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/money/other_meanings.hpp>

#include <quoin/money.hpp>

#include "catch.hpp"
#include "read_money.hpp"

using quoin_test::in;
using quoin_test::read;

TEST_CASE("the year of prices is no amount") {
    CHECK(read("Costs are in 2024 pounds sterling, or in 2023 US dollars.") == "");
    CHECK(read("It is worth €5m in constant 2019 euros.") == "[€5m] 5000000 EUR");
    CHECK(read("in real 2022 dollars, it cost $5m") == "[$5m] 5000000 USD");
    CHECK(read("Back in 1987 dollars that is little.") == "");
    CHECK(read("It is worth €5m in constant 2019 USD.") == "[€5m] 5000000 EUR");
    CHECK(read("The ferry cost in 2019 CHF 5m.") == "[CHF 5m] 5000000 CHF");
}

TEST_CASE("what somebody or something weighs is no amount") {
    CHECK(read("It weighs about 200 pounds and was nearly 30 pounds heavier.") == "");
    CHECK(read("Otters weigh between 15 and 20 pounds.") == "");
    CHECK(read("She lost 20 to 30 pounds, others an average of 33 pounds.") == "");
    CHECK(read("a weight loss of 12 pounds, a load of 400 pounds") == "");
    CHECK(read("It holds 10 to 12 pounds of copper.") == "");
    CHECK(read("It cost five pounds, 4 boats did not.") == "[five pounds] 5 GBP");
}

TEST_CASE("a letter behind the number of a band or a section is no cent") {
    CHECK(read("A band 8c clerk; those in bands 8a to 8c; under section 5c of the Act; flat 3c.") == "");
    CHECK(read("8b-8c, 8b–8c, or 2a, 2b and 2c") == "");
    CHECK(read("It costs 99c, or 50c to 60c a day.") == "[99c] 0.99 USD; [50c to 60c] 0.5..0.6 USD per day");
}

TEST_CASE("codes that are words or other short forms need a large number") {
    CHECK(read("TOP 10 TIPS before COP28, SDG 3, ALL 50 of them, COP 26") == "");
    CHECK(read("ALL 0.5") == "[ALL 0.5] 0.5 ALL");
    CHECK(read("COP 20,000 or TRY 5m") == "[COP 20,000] 20000 COP; [TRY 5m] 5000000 TRY");
    CHECK(read("COP 26", in("es_CO")) == "[COP 26] 26 COP");
}

TEST_CASE("verbs and adjectives that are also names of currencies are left alone") {
    CHECK(read("Of 73,000 crown court cases, 5,000 won a reprieve, and 2,000 won appeals.") == "");
    CHECK(read("It made 5,000 real jobs and 2 million real homes. In 2024 won seats counted.") == "");
    CHECK(read("He paid 5,000 crowns (£380), 10,000 won a day and 2,000 marks.") ==
          "[5,000 crowns] 5000 SEK; [£380] 380 GBP; [10,000 won] 10000 KRW per day; [2,000 marks] 2000 DEM");
    CHECK(read("a 5,000-crown fine, 30 million won in fees, 5,000 to 7,000 crowns.") ==
          "[5,000-crown] 5000 SEK; [30 million won] 30000000 KRW; [5,000 to 7,000 crowns] 5000..7000 SEK");
    CHECK(read("with 2 to 3 real chances") == "");
}

TEST_CASE("a senator behind a year is no small change") {
    CHECK(read("In 2023 Sen. Orme spoke, and 3 Sen Pike aides left.") == "");
    CHECK(read("It cost 50 sen, or 50 Cents.") == "[50 sen] 0.5 MYR; [50 Cents] 0.5 USD");
}

TEST_CASE("pounds that somebody owes are money") {
    CHECK(read("a fine of 200 pounds, a debt of 5,000 pounds") == "[200 pounds] 200 GBP; [5,000 pounds] 5000 GBP");
}

TEST_CASE("a number that only looks like a year is an amount") {
    CHECK(read("He paid 2025 pounds.") == "[2025 pounds] 2025 GBP");
    CHECK(read("They raked in 2000 dollars.") == "[2000 dollars] 2000 USD");
    CHECK(read("They took in 2,024 dollars, and in 1850 dollars too.") ==
          "[2,024 dollars] 2024 USD; [1850 dollars] 1850 USD");
    CHECK(read("in 2024 million dollars") == "[2024 million dollars] 2024000000 USD");
    CHECK(read("It is in $2024.") == "[$2024] 2024 USD");
}
