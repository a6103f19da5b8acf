// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "candidates.hpp"
#include "index.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

/// What other mentions say of a candidate that is not believed by itself.
namespace quoin::detail {

/// Listens for words that stand alone as names.
class name_echoes {
public:
    name_echoes(name_collector& found, name_index& index) : found_(found), index_(index) {}

    /// Finds which words stand alone as names: beside a verb of saying, if a longer name that ends in them waits for
    /// it; first names that come again.
    void hear() {
        name_filter awaited;
        for (name_candidate const& candidate : found_.candidates())
            if (waits(candidate)) {
                add(units_of(candidate).back());
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
        std::uint32_t const name = find(units_of(candidate).back());
        if (name == name_index::unknown)
            return false;
        known_name const& known = index_[name];
        if (candidate.unit_count == 1)
            return candidate.evidence > 0 && !candidate.doubtful && known.times_alone > 1 &&
                   is_strong_first_name(units_of(candidate).front().facts);
        bool const first_word_counts = !candidate.begins_sentence || candidate.evidence > 0;
        return known.echoed && (first_word_counts || known.surname.only(0) == namesakes::nobody);
    }

private:
    static bool waits(name_candidate const& candidate) noexcept {
        return candidate.evidence < enough_evidence && (candidate.evidence > 0 || candidate.unit_count > 1);
    }

    [[nodiscard]] std::span<name_unit const> units_of(name_candidate const& candidate) const noexcept {
        return found_.units_of(candidate);
    }

    [[nodiscard]] std::uint32_t find(name_unit const& unit) const {
        return index_.find(found_.reader().key(unit), unit.hash);
    }

    void add(name_unit const& unit) {
        index_.add(found_.reader().key(unit), unit.hash);
    }

    void hear(name_candidate const& candidate) {
        std::uint32_t const name = find(units_of(candidate).front());
        if (name == name_index::unknown)
            return;
        index_[name].times_alone += candidate.evidence > 0 ? 1 : 0;
        if (!index_[name].echoed)
            index_[name].echoed = found_.speaks(candidate);
    }

    name_collector& found_;
    name_index& index_;
};

} // namespace quoin::detail
