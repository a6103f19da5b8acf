// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"

#include <cstdint>

namespace quoin::detail {

/// A row of capitalised words that may be a name, and what speaks for it.
struct name_candidate {
    extent where;                 ///< with title and letters
    extent role;                  ///< the words beside it that say what the person is
    std::uint32_t name_end = 0;   ///< the name ends here: with "Jr", without "MP"
    std::uint32_t first_unit = 0; ///< its words without title and letters, in the units of the collector
    std::uint32_t from = 0;       ///< the tokens [from, to) of `where`
    std::uint32_t to = 0;
    std::uint32_t who = UINT32_MAX; ///< the person, once a full name is believed; the resolver's
    std::uint8_t unit_count = 0;
    std::uint8_t evidence = 0; ///< a name is believed from `enough_evidence` on
    std::uint8_t sex = 0;      ///< the bits `female` and `male` of titles and words of kinship
    bool titled : 1 = false;
    bool crowned : 1 = false;         ///< "King" stands before it
    bool kin : 1 = false;             ///< "her husband" stands before it
    bool one_of_several : 1 = false;  ///< "brothers" or "councillors" stands before it
    bool credited : 1 = false;        ///< "By", or "Reporting by", stands before it
    bool begins_sentence : 1 = false; ///< so that the capital of its first word says nothing
    bool doubtful : 1 = false; ///< reads as an everyday word or a place here, so that a name needs "said" beside it
};

inline constexpr std::uint8_t enough_evidence = 2;

constexpr bool is_believed(name_candidate const& candidate) noexcept {
    return candidate.evidence >= enough_evidence;
}

} // namespace quoin::detail
