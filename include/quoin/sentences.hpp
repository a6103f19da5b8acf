// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "paragraphs.hpp"
#include "pipeline.hpp"
#include "tokens.hpp"

namespace quoin {

/// A sentence with its closing marks, without the blanks around it. Sentences do not cross paragraphs.
struct sentence {
    extent where;
};

} // namespace quoin
