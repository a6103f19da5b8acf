// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

namespace quoin::io::detail {

/// An annotation of a layer that is shown: the layers by number, the annotations of each by number.
struct shown {
    extent where;
    std::uint32_t layer = 0;
    std::uint32_t number = 0;
};

/// What covers a stretch of text in one layer, the outermost first; of many the innermost few.
using cover = std::vector<shown>;

/// A stretch of text over which no annotation begins or ends.
struct segment {
    extent where;
    std::span<cover const> covers; ///< one for each layer
};

/// The annotations of one layer that have begun, each of them above those that began before it.
class open_annotations {
public:
    void add(shown each) {
        open_.push_back(each);
    }

    /// Gives the innermost of those that go on at `at`, and forgets those above them that have ended. As each is
    /// forgotten once, and only few go on, all calls together are linear.
    void copy_to(cover& covers, std::size_t at) {
        covers.clear();
        for (; !open_.empty() && covers.size() < most; open_.pop_back())
            if (open_.back().where.end > at)
                covers.push_back(open_.back());
        std::ranges::reverse(covers);
        open_.insert(open_.end(), covers.begin(), covers.end());
    }

private:
    static constexpr std::size_t most = 8;

    std::vector<shown> open_;
};

/// The places where an annotation begins or ends, with both ends of the text, in order.
inline std::vector<std::size_t> cuts_of(std::size_t text_size, std::span<shown const> annotations) {
    std::vector<std::size_t> cuts{0, text_size};
    for (shown const& each : annotations)
        cuts.insert(cuts.end(), {each.where.begin, each.where.end});
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    return cuts;
}

/// Cuts a text at every place where an annotation begins or ends, and calls `visit(segment)` for each piece in turn:
/// annotations that overlap or nest become pieces in a row. Linear but for the sorting.
template <class Visit>
void for_each_segment(std::size_t text_size, std::size_t layer_count, std::vector<shown> annotations, Visit visit) {
    std::ranges::sort(annotations, {},
                      [](shown const& each) { return std::tuple(each.where, each.layer, each.number); });
    std::vector<std::size_t> const cuts = cuts_of(text_size, annotations);
    std::vector<open_annotations> open(layer_count);
    std::vector<cover> covers(layer_count);
    auto next = annotations.begin();
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        for (; next != annotations.end() && next->where.begin == cuts[i]; ++next)
            if (!next->where.empty())
                open[next->layer].add(*next);
        for (std::size_t layer = 0; layer < layer_count; ++layer)
            open[layer].copy_to(covers[layer], cuts[i]);
        visit(segment{{cuts[i], cuts[i + 1]}, covers});
    }
}

} // namespace quoin::io::detail
