// SPDX-License-Identifier: BSL-1.0
#include <quoin/money.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace {

/// All amounts of a text on one line: "[£5m-£10m] 5000000..10000000 GBP".
std::string read(std::string_view text, quoin::money_finder::options_type options = {}) {
    std::string all;
    for (auto const& amount : quoin::money_finder(options)(quoin::document_view<>(text))) {
        if (!all.empty())
            all += "; ";
        all += '[' + std::string(text.substr(amount.where.begin, amount.where.size())) + "] ";
        all += amount.value ? amount.value->to_string() : "?";
        if (amount.value_max)
            all += ".." + amount.value_max->to_string();
        all += ' ' + std::string(amount.currency.code());
        if (!amount.rate.empty())
            all += " per " + std::string(amount.rate);
    }
    return all;
}

} // namespace

TEST_CASE("signs stand before digits, and magnitudes behind them") {
    CHECK(read("They got £82m.") == "[£82m] 82000000 GBP");
    CHECK(read("It cost £39 billion in all") == "[£39 billion] 39000000000 GBP");
    CHECK(read("$1.2 trillion") == "[$1.2 trillion] 1200000000000 USD");
    CHECK(read("€5,000, then £5.9bn") == "[€5,000] 5000 EUR; [£5.9bn] 5900000000 GBP");
    CHECK(read("It rose by 50p.") == "[50p] 0.5 GBP");
}

TEST_CASE("numbers may be words") {
    CHECK(read("five million pounds") == "[five million pounds] 5000000 GBP");
    CHECK(read("for two hundred and five thousand dollars") == "[two hundred and five thousand dollars] 205000 USD");
    CHECK(read("half a billion dollars") == "[half a billion dollars] 500000000 USD");
    CHECK(read("a quarter of a million pounds") == "[a quarter of a million pounds] 250000 GBP");
    CHECK(read("one and a half million euros") == "[one and a half million euros] 1500000 EUR");
}

TEST_CASE("an amount may be broken across a line end, but not across paragraphs") {
    CHECK(read("over £160\nbillion") == "[£160\nbillion] 160000000000 GBP");
    CHECK(read("over £160\n\nbillion") == "[£160] 160 GBP");
}

TEST_CASE("the ends of a range share what one of them says") {
    CHECK(read("£5-10m") == "[£5-10m] 5000000..10000000 GBP");
    CHECK(read("£5 to £10 million") == "[£5 to £10 million] 5000000..10000000 GBP");
    CHECK(read("between £5 and £10 million") == "[£5 and £10 million] 5000000..10000000 GBP");
    CHECK(read("€5m-€10m") == "[€5m-€10m] 5000000..10000000 EUR");
    CHECK(read("£500-£1m") == "[£500-£1m] 500..1000000 GBP");
}

TEST_CASE("rates are said behind the amount") {
    CHECK(read("£20-a-week") == "[£20] 20 GBP per week");
    CHECK(read("$7.50/hour") == "[$7.50] 7.5 USD per hour");
    CHECK(read("a profit of £18m a year earlier") == "[£18m] 18000000 GBP");
}

TEST_CASE("what only looks like money is left alone") {
    for (auto text :
         {"p50", "see pp. 50-52", "$PATH", "5m in the snow", "version 1.2.3", "The pound fell against the $."})
        CHECK(read(text).empty());
}
