// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/money/currency_names.hpp>

#include "catch.hpp"

#include <quoin/money.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace {

/// Whether a text is one amount as a whole, in a currency that it may be.
bool is_amount_of(std::string_view text, quoin::currency const& code, quoin::money_finder const& find) {
    auto const found = find(quoin::document_view<>(text));
    return found.size() == 1 && found[0].where == quoin::extent(0, text.size()) &&
           std::ranges::find(found[0].candidates, code) != found[0].candidates.end();
}

} // namespace

TEST_CASE("what CLDR calls a currency, of today or of the past, is read in its language") {
    for (std::string const locale : {"en", "de", "fr", "es", "it", "pt", "nl", "hi", "ja"}) {
        quoin::money_finder const find({.locale = locale});
        for (auto const& each : quoin::detail::cldr::currencies(locale))
            for (std::string const& name : each.names) {
                if (!quoin::detail::is_paid_with(each.code) || name.find('(') != std::string::npos)
                    continue; // "Russian Rubles (1991–1998)"
                INFO(locale << ": " << name);
                CHECK(is_amount_of("5000 " + name, each.code, find));
            }
    }
}

TEST_CASE("English names are combined from all nouns and all adjectives of a currency") {
    quoin::detail::english_currency_names const english("en");
    auto const names = english.names_of({"ISK", true, {}, {"Icelandic króna", "Icelandic krónur"}});
    for (std::string_view const name :
         {"icelandic króna", "icelandic krona", "icelandic krónur", "iceland kronur", "icelandic crowns", "kronur"})
        CHECK(std::ranges::find(names, name) != names.end());
    CHECK(std::ranges::find(names, "crowns") == names.end());
}

TEST_CASE("a region lends its name to a currency of its own alone") {
    for (auto const& [code, region] : quoin::detail::cldr::regional_currencies("en")) {
        CHECK(region != "Puerto Rico"); // it pays in US dollars
        if (region == "Cyprus")
            CHECK(code == quoin::currency("CYP"));
    }
}
