// SPDX-License-Identifier: BSL-1.0
// Catch2 2.13 and 3.x under one name: the only place that knows which of them is installed.
#pragma once

#ifdef QUOIN_CATCH2_V3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
