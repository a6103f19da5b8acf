// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <cstddef>

namespace quoin {

/// A short form defined in the text: "integrated care boards (ICBs)".
struct acronym {
    extent where;      ///< from the first byte of the definition to its last, brackets included
    extent short_form; ///< "ICBs"
    extent long_form;  ///< "integrated care boards"
};

/// How far a short form may deviate from its long form. Options that make no sense throw where they are given.
struct acronym_options {
    std::size_t max_letters = 12; ///< of a short form, its digits included
    double max_cost = 0.8;        ///< per letter of the short form, in steps of 0.01, that a long form may deviate from
                                  ///< the initials of its words; a word that is passed over costs 1
};

} // namespace quoin
