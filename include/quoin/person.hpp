// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <cstdint>

namespace quoin {

/// What a title ("Mrs", "Sir") or a first name says of a person, for "he" and "she".
enum class gender : std::uint8_t {
    unknown, ///< nothing says, or the mentions contradict each other
    female,
    male,
};

/// A mention of a person: title and name, without role ("health secretary") and without "’s". Two mentions with the
/// same `name` are of the same person.
struct person {
    extent where = {}; ///< title and name
    extent name =
        {}; ///< the fullest name that the document gives for this person, without titles; `where` may be shorter
    extent role = {}; ///< words beside this mention that say what the person is ("health secretary"), empty if none
    quoin::gender gender = quoin::gender::unknown; ///< of the person, from all mentions: "Tom" makes "Hale" male
};

} // namespace quoin
