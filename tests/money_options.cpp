// SPDX-License-Identifier: BSL-1.0
#include <quoin/money.hpp>

#include "catch.hpp"
#include "read_money.hpp"

#include <span>
#include <stdexcept>
#include <string>
#include <vector>

using quoin_test::in;
using quoin_test::only;
using quoin_test::read;

namespace {

/// In Ireland, before the euro.
struct punts {
    punts() = default;
    explicit punts(std::vector<quoin::currency> const&) {}

    quoin::currency operator()(quoin::amount const& found, std::span<quoin::amount const>) const {
        return found.candidates.front() == quoin::currency("GBP") ? "IEP" : found.candidates.front();
    }
};

} // namespace

TEST_CASE("slang is read where it is asked for") {
    CHECK(read("20 quid, six grand and a fiver") == "");
    CHECK(read("20 quid, six grand and a fiver", {.locale = "en_GB", .slang = true}) ==
          "[20 quid] 20 GBP; [six grand] 6000 GBP; [a fiver] 5 GBP");
    CHECK(read("six grand a week", {.locale = "en_AU", .slang = true}) == "[six grand] 6000 AUD per week");
}

TEST_CASE("options and the locale say which currency an ambiguous sign means") {
    CHECK(read("$5") == "[$5] 5 USD");
    CHECK(read("$5", {.dollar = "AUD"}) == "[$5] 5 AUD");
    CHECK(read("$5", in("en_AU")) == "[$5] 5 AUD");
    CHECK(read("£5", {.pound = "EGP"}) == "[£5] 5 EGP");
    CHECK(read("5 kr", {.preferred = {"DKK"}}) == "[5 kr] 5 DKK");
    auto const amount = only("$5");
    CHECK(amount.flags.ambiguous);
    CHECK(amount.candidates.size() > 20);
    CHECK_FALSE(only("US$5").flags.ambiguous);
}

TEST_CASE("the document may decide which currency is meant") {
    using finder = quoin::basic_money_finder<quoin::decimal, quoin::document_currencies>;
    auto const found = finder()(quoin::document_view<>("It cost C$40 million, then $5 more."));
    REQUIRE(found.size() == 2);
    CHECK(found[1].currency == quoin::currency("CAD"));
}

TEST_CASE("a policy of one's own may read a sign as any currency") {
    auto const found = quoin::basic_money_finder<quoin::decimal, punts>()(quoin::document_view<>("It lost £5m."));
    REQUIRE(found.size() == 1);
    CHECK(found[0].currency == quoin::currency("IEP"));
}

TEST_CASE("a choice of the dollar is none of the pound, and the other way round") {
    CHECK(read("$5, £5", {.dollar = "AUD", .pound = "EGP"}) == "[$5] 5 AUD; [£5] 5 EGP");
    CHECK(read("5 dollars. And 99 cents", {.dollar = "NZD"}) == "[5 dollars] 5 NZD; [99 cents] 0.99 NZD");
    CHECK_THROWS_AS(quoin::money.with({.pound = "AUD"}), std::invalid_argument);
    CHECK_THROWS_AS(quoin::money.with({.dollar = "GBP"}), std::invalid_argument);
    CHECK_THROWS_WITH(quoin::money.with({.locale = "en_IE", .pound = "EUR"}),
                      "quoin: money cannot read \"£\" as EUR; choose one of GBP EGP LBP SYP SDG SSP GIP FKP SHP.");
    for (auto const& dollar : only("$5").candidates)
        CHECK_THROWS_AS(quoin::money.with({.pound = dollar}), std::invalid_argument);
}

TEST_CASE("a locale may be written in any way that ICU reads") {
    for (auto locale : {"en_GB", "EN_GB", "en-gb", "en_GB.UTF-8", "eng_GB", "en_GB_X1", "en_GB@x=y"})
        CHECK(read("over £5 million, $3", in(locale)) == "[£5 million] 5000000 GBP, more than; [$3] 3 USD");
    CHECK(read("5 Millionen Euro", in("DE")) == "[5 Millionen Euro] 5000000 EUR");
    CHECK(read("$3", in("EN-au")) == "[$3] 3 AUD");
}

TEST_CASE("locales whose tables are the same share them") {
    auto const tables_of = [](std::string const& locale) {
        return &quoin::detail::lexicon_of(quoin::detail::cldr::find_locale(locale).value());
    };
    for (auto locale : {"EN_us", "en-US", "en_US_X1", "en_US_X2", "en_Shaw_US", "en_US@x=y"})
        CHECK(tables_of(locale) == tables_of("en_US"));
    CHECK(tables_of("zh_Hant") != tables_of("zh"));
}

TEST_CASE("an unknown locale is refused, with the remedy") {
    for (auto locale : {"english", "", "la", "xx_GB", "en_UK", "en_XX", "zh-cmn", "_GB", "C"})
        CHECK_THROWS_AS(quoin::money.with({.locale = locale}), std::invalid_argument);
    for (auto locale : {"cy_GB", "und", "de_US", "en_001", "sr_Latn_ME"})
        CHECK_NOTHROW(quoin::money.with({.locale = locale}));
    CHECK_THROWS_WITH(
        quoin::money.with({.locale = "en_UK"}),
        "quoin: money knows no locale \"en_UK\"; name a language and perhaps a region, as in \"en_GB\" or "
        "\"de\".");
    CHECK_THROWS_AS(quoin::money_finder({.dollar = "usd"}), std::invalid_argument);
}

TEST_CASE("separators follow the locale where they could mean two things") {
    CHECK(read("1.234 EUR", in("en")) == "[1.234 EUR] 1.234 EUR");
    CHECK(read("1.234 EUR", in("de")) == "[1.234 EUR] 1234 EUR");
    CHECK(read("1.234,56 €", in("de")) == "[1.234,56 €] 1234.56 EUR");
    CHECK(read("1.234.567 €", in("en")) == "[1.234.567 €] 1234567 EUR");
    CHECK(read("€5,50", in("en")) == "[€5,50] 5.5 EUR");
    CHECK(only("€5,50").flags.odd_grouping);
    CHECK(only("£3 to £5,50").flags.odd_grouping);
    CHECK(read("10 000 €", in("fr")) == "[10 000 €] 10000 EUR");
    CHECK(read("₹12,34,567", in("hi")) == "[₹12,34,567] 1234567 INR");
}

TEST_CASE("other languages bring their own words") {
    CHECK(read("über 3,5 Milliarden Euro", in("de")) == "[3,5 Milliarden Euro] 3500000000 EUR, more than");
    CHECK(read("zweihundertfünfzig Euro", in("de")) == "[zweihundertfünfzig Euro] 250 EUR");
    CHECK(read("2,5 millions d’euros", in("fr")) == "[2,5 millions d’euros] 2500000 EUR");
    CHECK(read("12 cents", in("fr")) == "[12 cents] 0.12 EUR");
    CHECK(read("casi 40 mil millones de dólares", in("es")) ==
          "[40 mil millones de dólares] 40000000000 USD, less than");
    CHECK(read("1,5 miliardi di euro", in("it")) == "[1,5 miliardi di euro] 1500000000 EUR");
    CHECK(read("R$ 2 bilhões", in("pt")) == "[R$ 2 bilhões] 2000000000 BRL");
    CHECK(read("1,7 miljard euro", in("nl")) == "[1,7 miljard euro] 1700000000 EUR");
    CHECK(read("50 करोड़ रुपये", in("hi")) == "[50 करोड़ रुपये] 500000000 INR");
    CHECK(read("5億3000万円", in("ja")) == "[5億3000万円] 530000000 JPY");
    CHECK(read("五百万美元", in("zh")) == "[五百万美元] 5000000 USD");
    CHECK(read("１．５万元", in("zh")) == "[１．５万元] 15000 CNY");
    CHECK(read("３，５００元", in("zh")) == "[３，５００元] 3500 CNY");
    CHECK(read("去年，500万元，¥600", in("zh")) == "[500万元] 5000000 CNY; [¥600] 600 CNY");
    CHECK(read("१,२३,४५६ रुपये", in("hi")) == "[१,२३,४५६ रुपये] 123456 INR");
    CHECK(read("डेढ़ करोड़ रुपये, ढाई लाख रुपये", in("hi")) == "[डेढ़ करोड़ रुपये] 15000000 INR; [ढाई लाख रुपये] 250000 INR");
    CHECK(read("१.५ करोड़ रुपये", in("hi")) == "[१.५ करोड़ रुपये] 15000000 INR");
    CHECK(read("１,０００円", in("ja")) == "[１,０００円] 1000 JPY");
    CHECK(read("1 500 zł", in("pl")) == "[1 500 zł] 1500 PLN");
}
