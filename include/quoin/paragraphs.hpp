// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "pipeline.hpp"

namespace quoin {

/// A block of running text: what an author would call a paragraph, a headline, a byline. Without the blanks and line
/// ends around it; hard-wrapped lines lie within one paragraph.
struct paragraph {
    extent where;
};

} // namespace quoin
