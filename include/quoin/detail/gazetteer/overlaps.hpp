// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <set>
#include <vector>

/// Which of several matches that share text are kept. All take matches in the order of the text.
namespace quoin::detail::names {

/// Takes what begins first, of those that begin together the longest, then what begins behind its end. Linear.
template <class Match>
void keep_leftmost(std::vector<Match>& matches) {
    std::uint32_t end = 0;
    std::erase_if(matches, [&](Match const& each) {
        bool const taken = each.where.begin < end;
        end = taken ? end : each.where.end;
        return taken;
    });
}

/// Leaves out what lies within another match, and all but the first of those with one extent. Linear.
template <class Match>
void drop_nested(std::vector<Match>& matches) {
    std::uint32_t furthest = 0;
    std::erase_if(matches, [&](Match const& each) {
        bool const nested = each.where.end <= furthest;
        furthest = std::max(furthest, each.where.end);
        return nested;
    });
}

/// Takes matches in the order of `comes_before`, and leaves out what shares text with one taken. n log n.
template <class Match, class Order>
void keep_best(std::vector<Match>& matches, Order comes_before) {
    std::vector<std::size_t> best(matches.size());
    std::iota(best.begin(), best.end(), std::size_t{0});
    std::ranges::sort(best, [&](std::size_t left, std::size_t right) {
        if (comes_before(matches[left], matches[right]))
            return true;
        return !comes_before(matches[right], matches[left]) && left < right;
    });
    std::set<std::size_t> taken; // in the order of the text, in which those taken do not overlap
    for (std::size_t const each : best) {
        auto const next = taken.lower_bound(each);
        bool const free_behind = next == taken.end() || !matches[*next].where.overlaps(matches[each].where);
        bool const free_before =
            next == taken.begin() || !matches[*std::prev(next)].where.overlaps(matches[each].where);
        if (free_behind && free_before)
            taken.insert(next, each);
    }
    std::vector<Match> kept;
    for (std::size_t const each : taken)
        kept.push_back(matches[each]);
    matches = std::move(kept);
}

} // namespace quoin::detail::names
