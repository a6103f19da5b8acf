// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/pipeline.hpp>

struct word {
    quoin::extent where;
};

struct sentence {
    quoin::extent where;
};

inline constexpr quoin::pipeline words{[](quoin::document_view<>) { return std::vector<word>{}; }};
inline constexpr quoin::pipeline sentences{[](quoin::document_view<word>) { return std::vector<sentence>{}; }};
