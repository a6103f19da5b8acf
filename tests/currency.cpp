// SPDX-License-Identifier: BSL-1.0
#include <quoin/currency.hpp>

#include "catch.hpp"

#include <stdexcept>

static_assert(quoin::currency("GBP") == quoin::currency("GBP"));
static_assert(quoin::currency("EUR") < quoin::currency("GBP"));
static_assert(!quoin::currency().known() && quoin::currency().code().empty());

TEST_CASE("a currency is named by three capital letters") {
    CHECK(quoin::currency("CHF").code() == "CHF");
    for (auto wrong : {"", "gbp", "GB", "GBPX", "G1P", "£"})
        CHECK_THROWS_AS(quoin::currency(wrong), std::invalid_argument);
}
