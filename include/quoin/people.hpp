// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "pipeline.hpp"
#include "sentences.hpp"
#include "tokens.hpp"

#include <cstdint>

namespace quoin {

/// What a title ("Mrs", "Sir") or a first name says of a person, for "he" and "she".
enum class gender : std::uint8_t {
    unknown, ///< nothing says, or the mentions contradict each other
    female,
    male,
};

/// A mention of a person: title and name, without role ("health secretary") and without "’s".
struct person {
    extent where;
    extent name; ///< the fullest name that the document gives for this person, without titles; `where` may be shorter
    extent role; ///< words beside this mention that say what the person is ("health secretary"), empty if none
    quoin::gender gender = quoin::gender::unknown; ///< of the person, from all mentions: "Wes" makes "Streeting" male
};

} // namespace quoin
