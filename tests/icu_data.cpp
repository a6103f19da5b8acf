// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/icu_data.hpp>

#include "catch.hpp"

#include <quoin/detail/boundaries.hpp>

#include <new>
#include <stdexcept>

TEST_CASE("what ICU lacks is said: memory, or its data") {
    CHECK_NOTHROW(quoin::detail::check_icu(U_ZERO_ERROR));
    CHECK_NOTHROW(quoin::detail::check_icu(U_USING_DEFAULT_WARNING));
    CHECK_THROWS_AS(quoin::detail::check_icu(U_MEMORY_ALLOCATION_ERROR), std::bad_alloc);
    CHECK_THROWS_WITH(
        quoin::detail::check_icu(U_MISSING_RESOURCE_ERROR),
        "quoin: ICU cannot load its data (U_MISSING_RESOURCE_ERROR); install the data of the ICU that the "
        "program is linked with.");
}

TEST_CASE("rules that ICU does not have are no want of memory") {
    CHECK_THROWS_AS(quoin::detail::open_break_iterator(static_cast<UBreakIteratorType>(7)), std::runtime_error);
}
