// SPDX-License-Identifier: BSL-1.0
#include <quoin/amount_text.hpp>

#include "catch.hpp"

#include <quoin/money.hpp>

#include <unicode/numfmt.h>

#include <memory>
#include <string>
#include <string_view>

namespace {

quoin::amount only(std::string_view text, std::string locale = "en") {
    auto const found = quoin::money_finder({.locale = std::move(locale)})(quoin::document_view<>(text));
    REQUIRE(found.size() == 1);
    CHECK(found.front().where == quoin::extent(0, text.size()));
    return found.front();
}

/// What ICU writes for an amount in a locale.
std::string icu_text(quoin::decimal value, quoin::currency of, char const* locale) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::NumberFormat> const format(
        icu::NumberFormat::createInstance(icu::Locale(locale), UNUM_CURRENCY_ISO, status));
    std::u16string const code(of.code().begin(), of.code().end());
    format->setCurrency(code.c_str(), status);
    format->setMaximumFractionDigits(6);
    icu::UnicodeString written;
    format->format(icu::StringPiece(value.to_string()), written, nullptr, status);
    REQUIRE(U_SUCCESS(status));
    std::string text;
    return written.toUTF8String(text);
}

} // namespace

TEST_CASE("an unknown currency has two minor digits, and no name") {
    CHECK(quoin::minor_digits(quoin::currency()) == 2);
    CHECK(quoin::iso_text(quoin::decimal(5), quoin::currency()) == "5");
    CHECK(quoin::news_text(quoin::decimal(1250), quoin::currency()) == "1,250");
}

TEST_CASE("amounts are written as news writes them") {
    CHECK(quoin::news_text(quoin::decimal(39, 9), "GBP") == "£39 billion");
    CHECK(quoin::news_text(quoin::decimal(1250), "USD") == "$1,250");
    CHECK(quoin::news_text(quoin::decimal(-12'345'678, -2), "EUR") == "-€123,456.78");
    CHECK(quoin::news_text(quoin::decimal(5, -1), "GBP") == "£0.50");
    CHECK(quoin::news_text(quoin::decimal(23, 5), "CHF") == "CHF 2.3 million");
    CHECK(quoin::news_text(1'200'085, "USD") == "$1,200,085");
    CHECK(quoin::news_text(1'200'085'000, "USD") == "$1,200.085 million");
    CHECK(quoin::news_text(quoin::decimal(12, 14), "JPY") == "JPY 1,200 trillion");
    CHECK(quoin::iso_text(quoin::decimal(39, 9), "GBP") == "GBP 39000000000");
}

TEST_CASE("major units are exact numbers of minor units") {
    CHECK(quoin::to_minor_units(quoin::decimal(125, -1), "GBP") == quoin::decimal(1250));
    CHECK(quoin::to_minor_units(quoin::decimal(500), "JPY") == quoin::decimal(500));
    CHECK(quoin::to_minor_units(quoin::decimal(1), "KWD") == quoin::decimal(1000));
    CHECK(quoin::to_major_units(quoin::decimal(50), "GBP") == quoin::decimal(5, -1));
}

TEST_CASE("what is written reads back, in every currency of ISO 4217 that anyone pays with") {
    quoin::decimal const values[] = {1, quoin::decimal(5, -1), 1250, quoin::decimal(-39, 9),
                                     quoin::decimal(123'456, 4)};
    for (quoin::currency const& code : quoin::detail::cldr::iso_currencies(UCURR_NON_DEPRECATED)) {
        if (!quoin::detail::is_paid_with(code) || quoin::minor_digits(code) > 3)
            continue;
        for (quoin::decimal const& value : values) {
            auto const iso = quoin::iso_text(value, code);
            INFO(iso);
            auto const found = quoin::money_finder()(quoin::document_view<>(iso));
            REQUIRE(found.size() == 1);
            CHECK(found[0].value == value);
            CHECK(found[0].currency == code);
            auto const news = quoin::news_text(value, code);
            INFO(news);
            auto const again = only(news);
            CHECK(again.value == value);
            CHECK(again.currency == code);
        }
    }
}

TEST_CASE("what ICU writes in a locale is read as it was meant") {
    for (auto locale : {"en_GB", "en_US", "de", "fr", "es", "it", "pt", "nl", "hi", "ja", "zh"})
        for (auto code : {"GBP", "USD", "EUR", "INR", "JPY", "CHF"})
            for (quoin::decimal const value :
                 {quoin::decimal(1'234'567'89, -2), quoin::decimal(5), quoin::decimal(1234)}) {
                auto const text = icu_text(value, code, locale);
                INFO(locale << ": " << text);
                auto const amount = only(text, locale);
                CHECK(amount.value == value);
                CHECK(amount.currency == quoin::currency(code));
            }
}
