// SPDX-License-Identifier: BSL-1.0
#include <quoin/document.hpp>

#include "catch.hpp"

TEST_CASE("extents are ordered by where they begin, and of two that begin together the longer comes first") {
    CHECK(quoin::extent(0, 4) < quoin::extent(1, 2));
    CHECK(quoin::extent(0, 4) < quoin::extent(0, 2));
}
