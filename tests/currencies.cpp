// SPDX-License-Identifier: BSL-1.0
#include <quoin/currencies.hpp>

#include "catch.hpp"

#include <vector>

namespace {

constexpr quoin::currency dollars[] = {"USD", "CAD", "AUD"};
constexpr quoin::currency canadian[] = {"CAD"};

quoin::amount of(std::span<quoin::currency const> candidates) {
    quoin::amount made;
    made.candidates = candidates;
    made.currency = candidates.front();
    return made;
}

} // namespace

TEST_CASE("usually the preferred currency is meant, or else the likeliest") {
    CHECK(quoin::usual_currencies()(of(dollars), {}) == quoin::currency("USD"));
    CHECK(quoin::usual_currencies({"GBP", "AUD"})(of(dollars), {}) == quoin::currency("AUD"));
}

TEST_CASE("a minor unit follows the amount before it") {
    auto small = of(dollars);
    small.flags.minor_unit = true;
    std::vector<quoin::amount> const earlier{of(canadian)};
    CHECK(quoin::usual_currencies()(small, earlier) == quoin::currency("CAD"));
}

TEST_CASE("a document that names one currency decides for the signs behind it") {
    std::vector<quoin::amount> const earlier{of(canadian), of(dollars)};
    CHECK(quoin::document_currencies()(of(dollars), earlier) == quoin::currency("CAD"));
    CHECK(quoin::document_currencies()(of(dollars), {}) == quoin::currency("USD"));
}
