// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "pipeline.hpp"
#include "tokens.hpp"

namespace quoin {

/// A short form defined in the text: "integrated care boards (ICBs)".
struct acronym {
    extent where;      ///< from the first byte of the definition to its last, brackets included
    extent short_form; ///< "ICBs"
    extent long_form;  ///< "integrated care boards"
};

} // namespace quoin
