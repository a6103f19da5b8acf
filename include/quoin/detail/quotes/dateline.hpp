// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "reporting_line.hpp"

#include <cstddef>

namespace quoin::detail {

/// Where a sentence that begins at item `begin` begins behind the place that a report comes from: "ELY (Radio) — ".
inline std::size_t behind_dateline(reporting_line const& line, std::size_t begin) noexcept {
    constexpr std::size_t longest = 5;
    std::size_t at = begin;
    while (at < line.size() && at < begin + longest && line[at].kind != item_kind::person &&
           (line[at].capitalised || line[at].kind == item_kind::comma || line[at].kind == item_kind::number))
        ++at;
    bool const dashed = at > begin && at + 1 < line.size() && line[at].kind == item_kind::dash;
    return dashed ? at + 1 : begin;
}

} // namespace quoin::detail
