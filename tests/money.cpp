// SPDX-License-Identifier: BSL-1.0
#include <quoin/money.hpp>

#include "catch.hpp"
#include "read_money.hpp"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <string>
#include <string_view>
#include <thread>
#include <vector>

using quoin_test::in;
using quoin_test::only;
using quoin_test::read;

TEST_CASE("currencies have signs, codes and names, before or behind the number") {
    CHECK(read("It lost CHF 2.3 million.") == "[CHF 2.3 million] 2300000 CHF");
    CHECK(read("USD34.6 million") == "[USD34.6 million] 34600000 USD");
    CHECK(read("75 EUR") == "[75 EUR] 75 EUR");
    CHECK(read("5 million US dollars in aid") == "[5 million US dollars] 5000000 USD");
    CHECK(read("120 Swedish kronor") == "[120 Swedish kronor] 120 SEK");
    CHECK(read("$20 USD") == "[$20 USD] 20 USD");
    CHECK(read("75 USD million") == "[75 USD million] 75000000 USD");
    CHECK(read("$75 CAD million and $20 USD a million times") == "[$75 CAD million] 75000000 CAD; [$20 USD] 20 USD");
    CHECK(read("C$5,000 for A$40") == "[C$5,000] 5000 CAD; [A$40] 40 AUD");
    CHECK(read("it cost a $20 note") == "[$20] 20 USD");
    CHECK(read("Euros 5m was spent.") == "[Euros 5m] 5000000 EUR");
    CHECK(read("fares of £5,£6 or 7p,8p; it shut.£9 was lost") ==
          "[£5] 5 GBP; [£6] 6 GBP; [7p] 0.07 GBP; [8p] 0.08 GBP; [£9] 9 GBP");
}

TEST_CASE("currencies have the names of their countries and peoples before them") {
    CHECK(read("5 Jamaican dollars and 5 Jamaica dollars") == "[5 Jamaican dollars] 5 JMD; [5 Jamaica dollars] 5 JMD");
    CHECK(read("40 Russian rubles or roubles") == "[40 Russian rubles] 40 RUB");
    CHECK(read("40 Belarusian roubles") == "[40 Belarusian roubles] 40 BYN");
    CHECK(read("90 Norwegian crowns, 90 Icelandic kronur") ==
          "[90 Norwegian crowns] 90 NOK; [90 Icelandic kronur] 90 ISK");
    CHECK(read("7 Trinidad and Tobago dollars") == "[7 Trinidad and Tobago dollars] 7 TTD");
    CHECK(read("12 Israeli shekels") == "[12 Israeli shekels] 12 ILS");
    CHECK(read("6,000 Costa Rican colones") == "[6,000 Costa Rican colones] 6000 CRC");
    CHECK(read("2,000 bolívares") == "[2,000 bolívares] 2000 VES");
    CHECK(read("3 million Finnish markkaa, 70 Cyprus pounds") ==
          "[3 million Finnish markkaa] 3000000 FIM; [70 Cyprus pounds] 70 CYP");
    CHECK(read("two colons, 300 won games") == "");
}

TEST_CASE("small change is written by itself, or behind the major unit") {
    CHECK(read("It rose by 50p.") == "[50p] 0.5 GBP");
    CHECK(read("8.25 pence a share") == "[8.25 pence] 0.0825 GBP per share");
    CHECK(read("99 cents") == "[99 cents] 0.99 USD");
    CHECK(read("3 dollars and 50 cents") == "[3 dollars and 50 cents] 3.5 USD");
    CHECK(read("it was worth a penny") == "[a penny] 0.01 GBP");
    CHECK(only("50p").flags.minor_unit);
}

TEST_CASE("small change has a country as the major unit has") {
    CHECK(read("71.5 US cents, one Canadian cent, 40 Australian cents and 3 euro cents") ==
          "[71.5 US cents] 0.715 USD; [one Canadian cent] 0.01 CAD; [40 Australian cents] 0.4 AUD; "
          "[3 euro cents] 0.03 EUR");
}

TEST_CASE("one major unit may stand before its small change") {
    CHECK(read("above a dollar and 42 cents") == "[a dollar and 42 cents] 1.42 USD, more than");
    CHECK(read("a pound and twenty pence") == "[a pound and twenty pence] 1.2 GBP");
    CHECK(read("a buck fifty", {.slang = true}) == "[a buck fifty] 1.5 USD");
}

TEST_CASE("small change may go unnamed at the end of a clause, in two digits") {
    CHECK(read("It cost thirteen dollars forty-five.") == "[thirteen dollars forty-five] 13.45 USD");
    CHECK(read("20 rupees 43") == "[20 rupees 43] 20.43 INR");
    CHECK(read("ten pounds fifty, please") == "[ten pounds fifty] 10.5 GBP");
    CHECK(read("five dollars twenty times") == "[five dollars] 5 USD");
    CHECK(read("three thousand dollars two hundred times") == "[three thousand dollars] 3000 USD");
    CHECK(read("20 dollars 2019.") == "[20 dollars] 20 USD");
    CHECK(read("It cost five dollars five.") == "[five dollars] 5 USD");
    CHECK(read("20 dollars 43.5 percent") == "[20 dollars] 20 USD");
}

TEST_CASE("a minor unit is that of the amount before it") {
    CHECK(read("worth €7.30, plus 25 cents in cash") == "[€7.30] 7.3 EUR; [25 cents] 0.25 EUR");
    CHECK(read("A$2 or 25 cents") == "[A$2] 2 AUD; [25 cents] 0.25 AUD");
}

TEST_CASE("an amount may be broken across a line end, but not across paragraphs") {
    CHECK(read("over £160\nbillion") == "[£160\nbillion] 160000000000 GBP, more than");
    CHECK(read("over £160\n\nbillion") == "[£160] 160 GBP, more than");
}

TEST_CASE("a pound sign that was read in a wrong encoding is one all the same") {
    CHECK(read("It cost Â£5m, or Â£9 a head.") == "[£5m] 5000000 GBP; [£9] 9 GBP per head");
    CHECK(read("for \"Â£5m\", not a£5m") == "[£5m] 5000000 GBP");
}

TEST_CASE("signs that cannot be seen cut no amount") {
    for (std::string_view sign : {"\u00a0", "\u200b", "\u2060", "\u00ad", "\ufeff"}) {
        std::string const hidden(sign);
        CHECK(read("over £39" + hidden + "billion") == "[£39" + hidden + "billion] 39000000000 GBP, more than");
        CHECK(read("over £" + hidden + "39 bn") == "[£" + hidden + "39 bn] 39000000000 GBP, more than");
        CHECK(read("five" + hidden + " million euros") == "[five" + hidden + " million euros] 5000000 EUR");
    }
}

TEST_CASE("words beside an amount bound it") {
    CHECK(read("more than £1bn") == "[£1bn] 1000000000 GBP, more than");
    CHECK(read("at least $5") == "[$5] 5 USD, at least");
    CHECK(read("just under £10") == "[£10] 10 GBP, less than");
    CHECK(read("up to £1,500 a month") == "[£1,500] 1500 GBP per month, at most");
    CHECK(read("as much as C$2 million") == "[C$2 million] 2000000 CAD, at most");
    CHECK(read("some $20 billion") == "[$20 billion] 20000000000 USD, about");
    CHECK(read("£50 or more") == "[£50] 50 GBP, at least");
}

TEST_CASE("rates are said behind the amount") {
    CHECK(read("£20-a-week") == "[£20] 20 GBP per week");
    CHECK(read("$7.50/hour") == "[$7.50] 7.5 USD per hour");
    CHECK(read("£1,200pcm") == "[£1,200] 1200 GBP per month");
    CHECK(read("£15 p/h, £600p/w, £900 p/m") ==
          "[£15] 15 GBP per hour; [£600] 600 GBP per week; [£900] 900 GBP per month");
    CHECK(read("$80 per barrel") == "[$80] 80 USD per barrel");
    CHECK(read("Five pounds a head") == "[Five pounds] 5 GBP per head");
    CHECK(read("a profit of £18m a year earlier") == "[£18m] 18000000 GBP");
}

TEST_CASE("the parts of an amount have extents of their own") {
    std::string_view const text = "It pays over £39 billion a year.";
    auto const amount = only(text);
    auto const part = [&](quoin::extent where) { return text.substr(where.begin, where.size()); };
    CHECK(part(amount.number_words) == "39 billion");
    CHECK(part(amount.currency_words) == "£");
    CHECK(part(amount.bound_words) == "over");
    CHECK(part(amount.rate_words) == "a year");
}

TEST_CASE("an amount that a hyphen joins to a noun behind it is an adjective") {
    CHECK(only("a £10-million contract").flags.adjectival);
    CHECK(only("the 12-cent dividend").flags.adjectival);
    CHECK(only("a billion-dollar lawsuit").flags.adjectival);
    CHECK(only("a 10-cent to 12-cent rise").flags.adjectival);
    CHECK_FALSE(only("twenty-five euros").flags.adjectival);
    CHECK_FALSE(only("£5-10m").flags.adjectival);
    CHECK_FALSE(only("-£5m").flags.adjectival);
}

TEST_CASE("what only looks like money is left alone") {
    for (auto text : {"p50",
                      "see pp. 50-52",
                      "$PATH",
                      "5m in the snow",
                      "version 1.2.3",
                      "The pound fell against the $.",
                      "a 12-pound baby",
                      "She lost 12 pounds.",
                      "an 8 pound 6 ounce baby",
                      "11 stone 5 pounds",
                      "a 3/4 pound steak",
                      "Euro 2020",
                      "at Euro 96",
                      "a Euro 6 diesel",
                      "5p.m.",
                      "12 pounds of copper",
                      "a million-to-one shot",
                      "They won 2 won",
                      "the race is 100m long",
                      "In 2019 the 5,000",
                      "one of the two",
                      "$AAPL",
                      "£",
                      "hundreds of thousands"})
        CHECK(read(text).empty());
}

TEST_CASE("any exact type of number may take the place of decimal") {
    using number = boost::multiprecision::cpp_dec_float_50;
    using finder = quoin::basic_money_finder<number>;
    auto const found = finder()(quoin::document_view<>("from $0.1 to $1.2"));
    REQUIRE(found.size() == 1);
    CHECK(*found[0].value * 10 == number(1));
    CHECK(*found[0].value_max == number("1.2"));
    static_assert(!quoin::exact_number<double>);
}

TEST_CASE("repeated beginnings of amounts take linear time") {
    for (std::string_view piece :
         {"£1,", "1,", "five hundred ", "$", "£1-", "a ", "between ", "£ ", "1 to ", "half a ", "£10s of ", "£5 M-",
          "£5 or ", "from £1 to £2 ", "row with ", "by £1 to £2 ", "over £5 "}) {
        std::string text;
        while (text.size() < 1'000'000)
            text += piece;
        CHECK(quoin::money_finder()(quoin::document_view<>(text)).size() < text.size());
    }
}

TEST_CASE("ill-formed bytes are passed by") {
    CHECK(read("\xff£5m\xc2") == "[£5m] 5000000 GBP");
    CHECK(read("\xe2\x82") == "");
    CHECK(read("5 \xe2\x82") == "");
}

TEST_CASE("a finder may be used by several threads at once") {
    std::vector<std::string> found(4);
    std::vector<std::thread> threads;
    for (auto& each : found)
        threads.emplace_back([&each] { each = read("neuf euros et £5m", in("fr_BE")); });
    for (auto& thread : threads)
        thread.join();
    for (auto const& each : found)
        CHECK(each == "[neuf euros] 9 EUR; [£5m] 5000000 GBP");
}
