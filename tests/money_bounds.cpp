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

TEST_CASE("behind a dispute, other bounds stay bounds") {
    CHECK(read("He quit nearly £5m in debt.") == "[£5m] 5000000 GBP, less than");
}

TEST_CASE("a bound and a rate stand behind an amount in either order") {
    CHECK(read("£2,000-plus a week") == "[£2,000] 2000 GBP per week, at least");
    CHECK(read("£100,000+ a year") == "[£100,000] 100000 GBP per year, at least");
    CHECK(read("£2m or more a year") == "[£2m] 2000000 GBP per year, at least");
    CHECK(read("£2m a year or more") == "[£2m] 2000000 GBP per year, at least");
    CHECK(read("£4m or so a week") == "[£4m] 4000000 GBP per week, about");
}

TEST_CASE("the word \"plus\" bounds an amount unless it adds something to it") {
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

TEST_CASE("the words \"up to\" behind a verb that takes \"up\" say what was reached") {
    for (std::string_view begin : {"The toll went", "Dues have gone", "The toll will go", "Bids shot", "The bill adds",
                                   "Debts mounted", "It was put", "They put it", "brings the total"})
        CHECK(read(std::string(begin) + " up to £8.40 in May.") == "[£8.40] 8.4 GBP");
    CHECK(read("It will go up to between £4 and £6.") == "[£4 and £6] 4..6 GBP");
    CHECK(read("It has gone up to about £4.") == "[£4] 4 GBP, about");
    for (std::string_view begin : {"Tolls can go", "Repairs could add", "They paid", "Tolls are", "They put in"})
        CHECK(read(std::string(begin) + " up to £8.40 in May.") == "[£8.40] 8.4 GBP, at most");
    CHECK(read("It will rise to up to £9.") == "[£9] 9 GBP, at most");
}

TEST_CASE("a ceiling, a limit and a start bound an amount") {
    CHECK(read("a ceiling of £3m, a limit of £4m, limited to £5m") ==
          "[£3m] 3000000 GBP, at most; [£4m] 4000000 GBP, at most; [£5m] 5000000 GBP, at most");
    CHECK(read("Berths start at £9, flats starting at £8, a tax that starts at £7") ==
          "[£9] 9 GBP, at least; [£8] 8 GBP, at least; [£7] 7 GBP");
    CHECK(read("£10,000 and upwards, £9 or over, £8 and under, £7 and below") ==
          "[£10,000] 10000 GBP, at least; [£9] 9 GBP, at least; [£8] 8 GBP, at most; [£7] 7 GBP, at most");
    CHECK(read("£50m tops, he said. £60m tops the list.") == "[£50m] 50000000 GBP, at most; [£60m] 60000000 GBP");
    CHECK(read("of ≥ £5m, ≤£6m") == "[£5m] 5000000 GBP, at least; [£6m] 6000000 GBP, at most");
}

TEST_CASE("the lowest of several prices is a bound, what they changed from is none") {
    CHECK(read("Berths cost from £9 a night, tickets from £8, fares start from £7.50.") ==
          "[£9] 9 GBP per night, at least; [£8] 8 GBP, at least; [£7.50] 7.5 GBP, at least");
    CHECK(read("Tickets from £9 to £12. Fares from £8 a trip to whatever it takes.") ==
          "[£9 to £12] 9..12 GBP; [£8] 8 GBP per trip");
    CHECK(read("It cut fares from £9. It raised tickets from £8 to £9.") == "[£9] 9 GBP; [£8] 8 GBP; [£9] 9 GBP");
    CHECK(read("It came from £9, and made payments from £5m.") == "[£9] 9 GBP; [£5m] 5000000 GBP");
}

TEST_CASE("what prices were raised or cut from is no bound, whatever the form of the verb") {
    for (auto verb : {"hiking", "cutting", "halving", "pushed", "inflates", "lowering", "boosts"})
        CHECK(read(std::string("The pier is ") + verb + " prices from £3 a head in May to £4 now.") ==
              "[£3] 3 GBP per head; [£4] 4 GBP");
}

TEST_CASE("what is said by the person is a rate") {
    CHECK(read("Supper at £45pp, lunch at £9 pp.") == "[£45] 45 GBP per person; [£9] 9 GBP per person");
}

TEST_CASE("the words \"for each\" say a rate as \"per\" does") {
    CHECK(read("£30 for each household, £4 for every extra ferry trip, £5 for each of the years") ==
          "[£30] 30 GBP per household; [£4] 4 GBP; [£5] 5 GBP");
    CHECK(read("£9 for every new patient, £8 apiece") == "[£9] 9 GBP per patient; [£8] 8 GBP per piece");
    CHECK(read("£20,000 per QALY, £9 per quality-adjusted life year") ==
          "[£20,000] 20000 GBP per quality-adjusted life year; [£9] 9 GBP per quality-adjusted life year");
}

TEST_CASE("what is said of taxes stands before a rate") {
    CHECK(read("£1,900 gross a month, £1,500 net per month, £300 after tax a week, £9 before tax.") ==
          "[£1,900] 1900 GBP per month; [£1,500] 1500 GBP per month; [£300] 300 GBP per week; [£9] 9 GBP");
}

TEST_CASE("a rate behind parentheses goes for the amount within and for the one before") {
    CHECK(read("It costs $95m (£71m) a year.") == "[$95m] 95000000 USD per year; [£71m] 71000000 GBP per year");
    CHECK(read("It costs $95 (about £71) a year, £9 (95% interval £8 to £10) per trip.") ==
          "[$95] 95 USD per year; [£71] 71 GBP per year, about; [£9] 9 GBP per trip; [£8 to £10] 8..10 GBP per trip");
    CHECK(read("It costs $95 (they said £71 (or so)) a year.") == "[$95] 95 USD; [£71] 71 GBP");
    CHECK(read("It costs €95 – not much (£71) a year.") == "[€95] 95 EUR; [£71] 71 GBP per year");
    CHECK(read("It cost $95m (£71m) a year ago.") == "[$95m] 95000000 USD; [£71m] 71000000 GBP");
}

TEST_CASE("a dash between two rates makes no range") {
    CHECK(read("It costs £9 a day – £3,285 a year.") == "[£9] 9 GBP per day; [£3,285] 3285 GBP per year");
    CHECK(read("It costs £9 a day – £12 a day.") == "[£9 a day – £12] 9..12 GBP per day");
    CHECK(read("It costs £9 a day to £12.") == "[£9 a day to £12] 9..12 GBP");
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

TEST_CASE("what is guessed is about the amount") {
    CHECK(read("perhaps £5m, maybe £6m, losses estimated at £7m") ==
          "[£5m] 5000000 GBP, about; [£6m] 6000000 GBP, about; [£7m] 7000000 GBP, about");
}

TEST_CASE("goods are paid for by the load, by the animal and by whom they go to") {
    CHECK(read("£40 a truck, £5 per punnet, £9 a lamb, £300 each apprentice") ==
          "[£40] 40 GBP per truck; [£5] 5 GBP per punnet; [£9] 9 GBP per lamb; [£300] 300 GBP per apprentice");
}

TEST_CASE("what is paid for work, care and places has a rate") {
    CHECK(read("£900 a job, £80 per eye, £30 per GP, £7 a permit") ==
          "[£900] 900 GBP per job; [£80] 80 GBP per eye; [£30] 30 GBP per GP; [£7] 7 GBP per permit");
    CHECK(read("£400 per bed day, £12 per asylum seeker") ==
          "[£400] 400 GBP per bed day; [£12] 12 GBP per asylum seeker");
}

TEST_CASE("more, less or better off stands between an amount and its rate") {
    CHECK(read("£86 more a year, £5 less a week, £10 extra per week") ==
          "[£86] 86 GBP per year; [£5] 5 GBP per week; [£10] 10 GBP per week");
    CHECK(read("£40 more each month, £200 better off a year, £3 more per registered patient") ==
          "[£40] 40 GBP per month; [£200] 200 GBP per year; [£3] 3 GBP per patient");
    CHECK(read("£5m more a year ago, £6m more than a year") == "[£5m] 5000000 GBP; [£6m] 6000000 GBP");
}

TEST_CASE("a maximum and a minimum bound an amount with and without \"of\"") {
    CHECK(read("a maximum £500 fine, a minimum £3 charge") == "[£500] 500 GBP, at most; [£3] 3 GBP, at least");
    CHECK(read("a maximum of £500, a minimum of £3") == "[£500] 500 GBP, at most; [£3] 3 GBP, at least");
    CHECK(read("The maximum fine is £500.") == "[£500] 500 GBP");
}
