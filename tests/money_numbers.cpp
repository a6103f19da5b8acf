// SPDX-License-Identifier: BSL-1.0
#include <quoin/money.hpp>

#include "catch.hpp"
#include "read_money.hpp"

#include <string>
#include <string_view>

using quoin_test::in;
using quoin_test::only;
using quoin_test::read;

TEST_CASE("a number too long to be multiplied is no reason to throw") {
    CHECK_NOTHROW(quoin::money_finder()(quoin::document_view<>("2000000000000000001 half million pounds")));
    CHECK_NOTHROW(quoin::money_finder()(quoin::document_view<>("4611686018427387907 quarters of a million pounds")));
}

TEST_CASE("signs stand before digits, and magnitudes behind them") {
    CHECK(read("They got £82m.") == "[£82m] 82000000 GBP");
    CHECK(read("It cost £39 billion in all") == "[£39 billion] 39000000000 GBP");
    CHECK(read("$1.2 trillion") == "[$1.2 trillion] 1200000000000 USD");
    CHECK(read("€5,000, then £5.9bn") == "[€5,000] 5000 EUR; [£5.9bn] 5900000000 GBP");
    CHECK(read("£0.5m and £.5m") == "[£0.5m] 500000 GBP; [£.5m] 500000 GBP");
    CHECK(read("£2tr, £2trn, £2tn") == "[£2tr] 2000000000000 GBP; [£2trn] 2000000000000 GBP; [£2tn] 2000000000000 GBP");
    CHECK(read("£2bln, £2 mln, €3 mrd") == "[£2bln] 2000000000 GBP; [£2 mln] 2000000 GBP; [€3 mrd] 3000000000 EUR");
    CHECK(read("paid ₹5 lakh crore") == "[₹5 lakh crore] 5000000000000 INR");
    CHECK(read("a £10-million contract") == "[£10-million] 10000000 GBP");
    CHECK(read("a £10\u2010million contract, a £5\u2011million one") ==
          "[£10\u2010million] 10000000 GBP; [£5\u2011million] 5000000 GBP");
}

TEST_CASE("a capital letter behind a blank is a magnitude only where the amount or the clause ends with it") {
    CHECK(read("It raised US$5 B.") == "[US$5 B] 5000000000 USD");
    CHECK(read("$5 M to $7 M, or £3 M a year") == "[$5 M to $7 M] 5000000..7000000 USD; [£3 M] 3000000 GBP per year");
    CHECK(read("$2 M+ in aid, £4 K or more") == "[$2 M] 2000000 USD, at least; [£4 K] 4000 GBP, at least");
    CHECK(read("7 M dollars and 9 T yen") == "[7 M dollars] 7000000 USD; [9 T yen] 9000000000000 JPY");
    CHECK(read("£20 B&Q card, £5 M&S voucher") == "[£20] 20 GBP; [£5] 5 GBP");
    CHECK(read("£9 T-shirts, a £9 T shirt, £7 T") == "[£9] 9 GBP; [£9] 9 GBP; [£7] 7 GBP");
    CHECK(read("£5 B vitamins, $5 B-movie") == "[£5] 5 GBP; [$5] 5 USD");
    CHECK(read("£6 M25 toll, a £4 M.E. book, £7 T $9") == "[£6] 6 GBP; [£4] 4 GBP; [£7] 7 GBP; [$9] 9 USD");
    CHECK(read("9 M€, €5 M d’euros et €9 M-Bus", in("fr")) == "[9 M€] 9000000 EUR; [€5 M] 5000000 EUR; [€9] 9 EUR");
}

TEST_CASE("a small letter behind a blank is a magnitude unless its word goes on") {
    CHECK(read("£5 m in cash and ¥30 b") == "[£5 m] 5000000 GBP; [¥30 b] 30000000000 JPY");
    CHECK(read("£5 m-a-year, £5m-backed") == "[£5 m] 5000000 GBP per year; [£5m] 5000000 GBP");
    CHECK(read("£5 m-commerce fee, £30 b&b, £8 k.d. tee") == "[£5] 5 GBP; [£30] 30 GBP; [£8] 8 GBP");
    CHECK(read("£9 t shirt, £5 m2") == "[£9] 9 GBP; [£5] 5 GBP");
    CHECK(read("€9 m'a coûté", in("fr")) == "[€9] 9 EUR");
}

TEST_CASE("numbers may be words") {
    CHECK(read("five million pounds") == "[five million pounds] 5000000 GBP");
    CHECK(read("for two hundred and five thousand dollars") == "[two hundred and five thousand dollars] 205000 USD");
    CHECK(read("twenty-five euros") == "[twenty-five euros] 25 EUR");
    CHECK(read("five point nine billion dollars") == "[five point nine billion dollars] 5900000000 USD");
    CHECK(read("half a billion dollars") == "[half a billion dollars] 500000000 USD");
    CHECK(read("a quarter of a million pounds") == "[a quarter of a million pounds] 250000 GBP");
    CHECK(read("three quarters of a million euros") == "[three quarters of a million euros] 750000 EUR");
    CHECK(read("one and a half million euros") == "[one and a half million euros] 1500000 EUR");
    CHECK(read("a billion-dollar lawsuit") == "[a billion-dollar] 1000000000 USD");
}

TEST_CASE("a sentence may begin with the article of an amount") {
    CHECK(read("A million dollars was lost.") == "[A million dollars] 1000000 USD");
    CHECK(read("It sold. \"A billion-dollar idea\"") == "[A billion-dollar] 1000000000 USD");
    CHECK(read("Prices\nA penny more") == "[A penny] 0.01 GBP");
    CHECK(read("An A million dollars better") == "[million dollars] 1000000 USD");
    CHECK(read("a triple-A million-pound bond") == "[million-pound] 1000000 GBP");
}

TEST_CASE("fractions stand behind whole numbers") {
    CHECK(read("$3½ million") == "[$3½ million] 3500000 USD");
    CHECK(read("a gift of £2¼bn") == "[£2¼bn] 2250000000 GBP");
    CHECK(read("nearly 9 1/2 billion dollars") == "[9 1/2 billion dollars] 9500000000 USD, less than");
    CHECK(read("for 87-1/2 cents an hour") == "[87-1/2 cents] 0.875 USD per hour");
    CHECK(read("1/2 million dollars") == "[1/2 million dollars] 500000 USD");
    CHECK(read("two million and a half dollars") == "[two million and a half dollars] 2500000 USD");
    CHECK(read("$1 1/2 a share") == "[$1] 1 USD");
    CHECK(read("two and one-half million euros") == "[two and one-half million euros] 2500000 EUR");
    CHECK(read("a tenth of a million pounds") == "[a tenth of a million pounds] 100000 GBP");
    CHECK(read("a quarter of a dollar") == "[a quarter of a dollar] 0.25 USD");
    CHECK(read("half a grand", {.slang = true}) == "[half a grand] 500 USD");
    CHECK(read("his third million pounds") == "[million pounds] 1000000 GBP");
}

TEST_CASE("a part of a million stands behind a currency or before one") {
    CHECK(read("It paid £½m, €¾ billion and £1/2 million.") ==
          "[£½m] 500000 GBP; [€¾ billion] 750000000 EUR; [£1/2 million] 500000 GBP");
    CHECK(read("It paid ½ million pounds.") == "[½ million pounds] 500000 GBP");
    CHECK(read("It paid £½ an hour, and ½ of it.") == "");
}

TEST_CASE("a fraction that no decimal number says leaves the amount without a value") {
    CHECK(read("two-thirds of a million dollars") == "[two-thirds of a million dollars] ? USD");
    CHECK(read("£5⅓m") == "[£5⅓m] ? GBP");
    CHECK(read("one-third of a cent per litre") == "[one-third of a cent] ? USD per litre");
    CHECK(only("a third of a million pounds").flags.too_many_digits);
}

TEST_CASE("a dozen is twelve times what stands before it") {
    CHECK(read("a dozen dollars") == "[a dozen dollars] 12 USD");
    CHECK(read("two dozen euros") == "[two dozen euros] 24 EUR");
    CHECK(read("half a dozen pounds sterling") == "[half a dozen pounds sterling] 6 GBP");
}

TEST_CASE("one or two words behind a point are as many digits") {
    CHECK(read("two point fifteen million pounds") == "[two point fifteen million pounds] 2150000 GBP");
    CHECK(read("three point one four one five dollars") == "[three point one four one five dollars] 3.1415 USD");
    CHECK(read("drei Komma fünfundsiebzig Millionen Euro", in("de")) ==
          "[drei Komma fünfundsiebzig Millionen Euro] 3750000 EUR");
    CHECK(read("deux virgule vingt-cinq millions d’euros", in("fr")) ==
          "[deux virgule vingt-cinq millions d’euros] 2250000 EUR");
    CHECK(read("tres coma setenta y cinco millones de euros", in("es")) ==
          "[tres coma setenta y cinco millones de euros] 3750000 EUR");
}

TEST_CASE("a point in time is no part of a number") {
    CHECK(read("At this point five million pounds had gone.") == "[five million pounds] 5000000 GBP");
    CHECK(read("At that point fifty pounds remained.") == "[fifty pounds] 50 GBP");
    CHECK(read("En este punto cinco millones de euros", in("es")) == "[cinco millones de euros] 5000000 EUR");
    CHECK(read("about point five million pounds") == "[point five million pounds] 500000 GBP, about");
    CHECK(read("Point five million pounds") == "[Point five million pounds] 500000 GBP");
}

TEST_CASE("half of a scale stands behind it with an article and without") {
    CHECK(read("2 million and a half dollars") == "[2 million and a half dollars] 2500000 USD");
    CHECK(read("£2 million and half the profits") == "[£2 million] 2000000 GBP");
    CHECK(read("£2 million and a half share in it") == "[£2 million] 2000000 GBP");
    CHECK(read("un million et demi d’euros, 2 milliards et demi d’euros", in("fr")) ==
          "[un million et demi d’euros] 1500000 EUR; [2 milliards et demi d’euros] 2500000000 EUR");
    CHECK(read("un millón y medio de euros", in("es")) == "[un millón y medio de euros] 1500000 EUR");
    CHECK(read("3 milioni e mezzo di euro", in("it")) == "[3 milioni e mezzo di euro] 3500000 EUR");
    CHECK(read("um milhão e meio de reais", in("pt")) == "[um milhão e meio de reais] 1500000 BRL");
}

TEST_CASE("German and Dutch say a number and a half in one word") {
    CHECK(read("anderthalb Millionen Euro, dreieinhalb Milliarden Euro", in("de")) ==
          "[anderthalb Millionen Euro] 1500000 EUR; [dreieinhalb Milliarden Euro] 3500000000 EUR");
    CHECK(read("viereinhalb Millionen, fünfeinhalb Millionen, neuneinhalb Millionen Euro", in("de")) ==
          "[neuneinhalb Millionen Euro] 9500000 EUR");
    CHECK(read("tweeënhalf miljoen euro, drieënhalf miljard euro", in("nl")) ==
          "[tweeënhalf miljoen euro] 2500000 EUR; [drieënhalf miljard euro] 3500000000 EUR");
}

TEST_CASE("notes and coins that are counted have the value of one") {
    CHECK(read("five ten-dollar bills, two fifty-pence pieces, ten twenty-euro notes") ==
          "[ten-dollar] 10 USD; [fifty-pence] 0.5 GBP; [twenty-euro] 20 EUR");
    CHECK(read("a nineteen-fifty-dollar fare, nineteen fifty pounds") ==
          "[nineteen-fifty-dollar] 1950 USD; [nineteen fifty pounds] 1950 GBP");
}

TEST_CASE("scales follow each other, the smaller behind the larger") {
    CHECK(read("$4 billion 100 million") == "[$4 billion 100 million] 4100000000 USD");
    CHECK(read("1 million 500 thousand dollars") == "[1 million 500 thousand dollars] 1500000 USD");
    CHECK(read("£5 million 5 million") == "[£5 million] 5000000 GBP");
    CHECK(read("2 million and 500 thousand pounds") == "[2 million and 500 thousand pounds] 2500000 GBP");
    CHECK(read("£2 million and 300 thousand jobs") == "[£2 million] 2000000 GBP");
    CHECK(read("between 1 billion and 1,500 million euros") ==
          "[1 billion and 1,500 million euros] 1000000000..1500000000 EUR");
    CHECK(read("2 milioni e 500 mila euro", in("it")) == "[2 milioni e 500 mila euro] 2500000 EUR");
    CHECK(read("2 milhões e 500 mil reais", in("pt")) == "[2 milhões e 500 mil reais] 2500000 BRL");
    CHECK(read("2 millions 500 000 euros", in("fr")) == "[2 millions 500 000 euros] 2500000 EUR");
    CHECK(read("2 Millionen und 500.000 Euro", in("de")) == "[2 Millionen und 500.000 Euro] 2500000 EUR");
    CHECK(read("2 million 5 euro notes, 2 million 2024 euros") == "[5 euro] 5 EUR; [2024 euros] 2024 EUR");
}

TEST_CASE("the ends of a range share what one of them says") {
    CHECK(read("£5-10m") == "[£5-10m] 5000000..10000000 GBP");
    CHECK(read("£5 to £10 million") == "[£5 to £10 million] 5000000..10000000 GBP");
    CHECK(read("between £5 and £10 million") == "[£5 and £10 million] 5000000..10000000 GBP");
    CHECK(read("between 300 and 350 million euros") == "[300 and 350 million euros] 300000000..350000000 EUR");
    CHECK(read("€5m-€10m") == "[€5m-€10m] 5000000..10000000 EUR");
    CHECK(read("£500-£1m") == "[£500-£1m] 500..1000000 GBP");
    CHECK(read("(or € 15 - 25)") == "[€ 15 - 25] 15..25 EUR");
    CHECK(read("15 - 25 dollars") == "[15 - 25 dollars] 15..25 USD");
    CHECK(read("between Rs 5 and Rs 10, or 5~10 rupees") == "[Rs 5 and Rs 10] 5..10 INR; [5~10 rupees] 5..10 INR");
    CHECK(read("$10 to 20 a day") == "[$10 to 20] 10..20 USD per day");
    CHECK(read("five-to-ten dollars") == "[five-to-ten dollars] 5..10 USD");
    CHECK(read("between ten and twenty cents") == "[ten and twenty cents] 0.1..0.2 USD");
    CHECK(read("£20–30 million") == "[£20–30 million] 20000000..30000000 GBP");
}

TEST_CASE("two numbers that \"or\" joins are a range where they share a scale") {
    CHECK(read("costs £5 or 6 million") == "[£5 or 6 million] 5000000..6000000 GBP");
    CHECK(read("£5 or 6, £5 or more, £7 or £6 million") ==
          "[£5] 5 GBP; [£5] 5 GBP, at least; [£7] 7 GBP; [£6 million] 6000000 GBP");
    CHECK(read("paid $1 or 2 million kroner") == "[$1] 1 USD; [2 million kroner] 2000000 NOK");
    CHECK(read("£5m or 6 million people") == "[£5m] 5000000 GBP");
}

TEST_CASE("any dash joins the ends of a range") {
    for (std::string_view dash : {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "~"}) {
        std::string const joined(dash);
        CHECK(read("a \u00a35" + joined + "7m bid") == "[\u00a35" + joined + "7m] 5000000..7000000 GBP");
        CHECK(read("5" + joined + "7 million euros") == "[5" + joined + "7 million euros] 5000000..7000000 EUR");
        CHECK(read("$5 " + joined + " $7") == "[$5 " + joined + " $7] 5..7 USD");
        if (dash != "\u2014")
            CHECK(read("15 " + joined + " 25 dollars") == "[15 " + joined + " 25 dollars] 15..25 USD");
    }
    CHECK(read("It opened on pier 7 \u2014 25 million dollars later.") == "[25 million dollars] 25000000 USD");
    CHECK(read("5\u301c7万円", in("ja")) == "[5\u301c7万円] 50000..70000 JPY");
    CHECK(read("up £5m, \u2212£7m and £4m \u2212£9m") ==
          "[£5m] 5000000 GBP; [\u2212£7m] -7000000 GBP; [£4m] 4000000 GBP; [\u2212£9m] -9000000 GBP");
}

TEST_CASE("two amounts that are no range stay two amounts") {
    CHECK(read("£5 and £10 million") == "[£5] 5 GBP; [£10 million] 10000000 GBP");
    CHECK(read("£10 to £5") == "[£10] 10 GBP; [£5] 5 GBP");
    CHECK(read("The dividend rose from 5p to 6p") == "[5p] 0.05 GBP; [6p] 0.06 GBP");
    CHECK(read("sent $10 to 20 people") == "[$10] 10 USD");
    CHECK(read("The dividend rose from 5 to 6 pence") == "[6 pence] 0.06 GBP");
    CHECK(read("plans to raise 5 million to 7 million euros") == "[5 million to 7 million euros] 5000000..7000000 EUR");
    CHECK(read("£5/£6") == "[£5] 5 GBP; [£6] 6 GBP");
    CHECK(read("£5, £10 and £20m") == "[£5] 5 GBP; [£10] 10 GBP; [£20m] 20000000 GBP");
}

TEST_CASE("an amount that the text does not number has no value") {
    CHECK(read("tens of millions of pounds") == "[tens of millions of pounds] ? GBP");
    CHECK(read("several hundred dollars") == "[several hundred dollars] ? USD");
    CHECK(read("a multi-million-pound deal") == "[multi-million-pound] ? GBP");
    CHECK(only("tens of millions of pounds").flags.vague);
    CHECK(read("a multimillion-dollar deal") == "[multimillion-dollar] ? USD");
    CHECK(read("ein paar hundert Euro", in("de")) == "[ein paar hundert Euro] ? EUR");
    CHECK(read("hundreds of pounds of flour") == "");
    CHECK(read("£100s of millions, or £10s of thousands") == "[£100s of millions] ? GBP; [£10s of thousands] ? GBP");
    CHECK(read("saves $1,000s a year") == "[$1,000s] ? USD per year");
    CHECK(read("100s of millions of euros") == "[100s of millions of euros] ? EUR");
    CHECK(read("in £20s; £10same; £1s") == "[£20] 20 GBP; [£10] 10 GBP; [£1] 1 GBP");
}

TEST_CASE("a sign before the number, or the parentheses of accounts, make it negative") {
    CHECK(read("earnings of -£5m") == "[-£5m] -5000000 GBP");
    CHECK(read("GBP -5, £ -6 and EUR \u22127") == "[GBP -5] -5 GBP; [£ -6] -6 GBP; [EUR \u22127] -7 EUR");
    CHECK(read("minus £5") == "[minus £5] -5 GBP");
    CHECK(read("came in at -1.3p") == "[-1.3p] -0.013 GBP");
    CHECK(read("a result of (£5.2m)") == "[(£5.2m)] -5200000 GBP");
    CHECK(read("the new fund (£5.2m) is open") == "[£5.2m] 5200000 GBP");
    CHECK(read("–£5m") == "[–£5m] -5000000 GBP");
    CHECK(read("a change (-£5m)") == "[-£5m] -5000000 GBP");
}

TEST_CASE("parentheses around a cell of a table make it negative") {
    CHECK(read("Ferries\t£310\t(£25)\t8.1\nDocks\t£200\t(£40)\n") ==
          "[£310] 310 GBP; [(£25)] -25 GBP; [£200] 200 GBP; [(£40)] -40 GBP");
    CHECK(read("Ferries\t(£25) of £310") == "[£25] 25 GBP; [£310] 310 GBP");
}

TEST_CASE("a number is never cut, nor a magnitude made up") {
    CHECK(read("£5metres") == "[£5] 5 GBP");
    CHECK(read("£1.2.3") == "");
    CHECK(read("£10 000, or $1 000 000") == "[£10 000] 10000 GBP; [$1 000 000] 1000000 USD");
    CHECK(read("raised to 2..65 billion dollars") == "");
    CHECK(read("£1. The year was 2019.") == "[£1] 1 GBP");
    CHECK(read("£500m 2019 budget") == "[£500m] 500000000 GBP");
    CHECK(read("two $500 checks") == "[$500] 500 USD");
    CHECK(read("rund 300 000 GBP", in("de")) == "[300 000 GBP] 300000 GBP, about");
    CHECK(read("2,000.45±0.01 pounds") == "");
    CHECK(read("£5 ±£1 and £6 ± £2") == "[£5] 5 GBP; [£6] 6 GBP; [£2] 2 GBP");
    CHECK(read("5 $10 notes") == "[$10] 10 USD");
    CHECK(read("£1,2,345, £1,23,456,789 and £123,45,678") == "");
    CHECK(read("five million million pounds") == "");
    CHECK(read("|£5m|£7m~") == "[£5m] 5000000 GBP; [£7m] 7000000 GBP");
    CHECK(read("It ended.£5m was spent.") == "[£5m] 5000000 GBP");
}

TEST_CASE("digits that signs of several kinds group are one number") {
    CHECK(read("owes £3,500 000 in rent") == "[£3,500 000] 3500000 GBP");
    CHECK(read("lost CHF 3'500 000") == "[CHF 3'500 000] 3500000 CHF");
    CHECK(read("£3,500’000 or £1 000,000") == "[£3,500’000] 3500000 GBP; [£1 000,000] 1000000 GBP");
    CHECK(read("£1’000,000.50") == "[£1’000,000.50] 1000000.5 GBP");
    CHECK(read("a debt of 3,500 000 euros") == "[3,500 000 euros] 3500000 EUR");
    CHECK(read("£3.500\u00a0000, £2.5’000 and £2.50 000") == "");
    CHECK(read("paid £3,500 250 times") == "[£3,500] 3500 GBP");
}

TEST_CASE("digits stand in threes, or as in India, or make no number") {
    CHECK(read("£1,23,456 or £1,23,45,678") == "[£1,23,456] 123456 GBP; [£1,23,45,678] 12345678 GBP");
    for (auto text : {"£1,2345,678", "£12,345,67,890", "£12,34,567,890", "£1234,567,890"})
        CHECK(read(text) == "");
    CHECK(read("£1234,567") == "[£1234,567] 1234.567 GBP");
}

TEST_CASE("noughts alone are no amount") {
    CHECK(read("in £000s, £'000 or 000 euros") == "");
    CHECK(read("£0, £0.00 and 0 euros") == "[£0] 0 GBP; [£0.00] 0 GBP; [0 euros] 0 EUR");
}

TEST_CASE("a point with more digits behind it than the currency has may be a separator of thousands, and is flagged") {
    for (auto text : {"£1.200", "1.200 €", "$12.345", "¥1.200", "€2.500 to €3.500"})
        CHECK(only(text).flags.odd_grouping);
    for (auto text :
         {"£1.20", "£0.125", "£1,200", "£1.234 million", "1.125 pence", "KWD 1.200", "£1,234.567", "£1234.567"})
        CHECK_FALSE(only(text).flags.odd_grouping);
    CHECK(only("1,200 €", in("de")).flags.odd_grouping);
    CHECK_FALSE(only("1.200 €", in("de")).flags.odd_grouping);
}

TEST_CASE("a number with more digits than fit is found, and said to be so") {
    auto const amount = only("£" + std::string(1'000'000, '7'));
    CHECK(amount.where.size() == 1'000'002);
    CHECK_FALSE(amount.value);
    CHECK(amount.flags.too_many_digits);
}
