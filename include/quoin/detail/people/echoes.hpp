// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "candidate_reader.hpp"
#include "candidates.hpp"
#include "index.hpp"
#include "known_people.hpp"

#include <cstddef>
#include <cstdint>

/// What other mentions say of a candidate that is not believed by itself.
namespace quoin::detail {

/// Listens for words that stand alone as names.
class name_echoes : candidate_reader {
public:
    name_echoes(name_collector& found, known_people& people) : candidate_reader(found), people_(people) {}

    /// Finds which words stand alone as names: beside a verb of saying, if a longer name that ends in them waits for
    /// it; first names that come again.
    void hear() {
        name_filter awaited;
        for (name_candidate const& candidate : found_.candidates())
            if (waits(candidate)) {
                people_.add(units_of(candidate).back());
                awaited.add(units_of(candidate).back().hash);
            }
        found_.reader().restart();
        for (name_candidate const& candidate : found_.candidates())
            if (candidate.unit_count == 1 && awaited.may_hold(units_of(candidate).front().hash))
                hear(candidate);
    }

    /// True if the rest of the document bears out that a candidate is a name.
    [[nodiscard]] bool bear_out(name_candidate const& candidate) const {
        constexpr std::size_t longest = 3;
        if (candidate.unit_count > longest)
            return false;
        std::uint32_t const name = people_.find(units_of(candidate).back());
        if (name == name_index::unknown)
            return false;
        known_name const& known = people_.name(name);
        if (candidate.unit_count == 1)
            return candidate.evidence > 0 && !candidate.doubtful && known.times_alone > 1 &&
                   is_strong_first_name(units_of(candidate).front().facts);
        bool const first_word_counts = !candidate.begins_sentence || candidate.evidence > 0;
        return known.echoed && (first_word_counts || known.surname.only(0) == namesakes::nobody);
    }

private:
    static bool waits(name_candidate const& candidate) noexcept {
        return !is_believed(candidate) && (candidate.evidence > 0 || candidate.unit_count > 1);
    }

    void hear(name_candidate const& candidate) {
        std::uint32_t const name = people_.find(units_of(candidate).front());
        if (name == name_index::unknown)
            return;
        known_name& known = people_.name(name);
        known.times_alone += candidate.evidence > 0 ? 1 : 0;
        if (!known.echoed)
            known.echoed = found_.speaks(candidate);
    }

    known_people& people_;
};

} // namespace quoin::detail
