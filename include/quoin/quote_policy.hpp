// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

namespace quoin {

/// What stops inside quotes do that close in the same paragraph: in double marks, or in single ones where the closing
/// mark stands behind a comma or a stop, as no apostrophe does.
enum class quote_policy : std::uint8_t {
    /// They end no sentence where the sentence that holds the quote runs on after it: “We won. It was hard,” she said.
    /// is one. Quotes of whole sentences are cut into them: “We won. It was hard.” is two.
    running,
    whole, ///< they end no sentence: a quote is never cut
    split, ///< they are stops like any others
};

} // namespace quoin
