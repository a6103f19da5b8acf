// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "pipeline.hpp"
#include "sentences.hpp"
#include "tokens.hpp"

namespace quoin {

/// A mention of a person: title and name, without role ("health secretary") and without "’s".
struct person {
    extent where;
    extent name; ///< the fullest name that the document gives for this person, without titles; `where` may be shorter
};

} // namespace quoin
