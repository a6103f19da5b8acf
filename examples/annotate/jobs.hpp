// SPDX-License-Identifier: BSL-1.0
// Work on one thread or several. Without oneTBB, annotate is built for one.
#pragma once

#ifdef ANNOTATE_PARALLEL
#include <quoin/parallel.hpp>
#endif

#include <utility>

namespace annotate {

#ifdef ANNOTATE_PARALLEL
inline constexpr bool has_threads = true;
#else
inline constexpr bool has_threads = false;
#endif

/// Calls `take(work(input))` for each input, in the order of the inputs.
template <class Source, class Work, class Take>
void for_each_in_order(Source next, Work const& work, Take take, [[maybe_unused]] int jobs) {
#ifdef ANNOTATE_PARALLEL
    if (jobs != 1)
        return quoin::parallel_transform(next, work, take, {.threads = jobs});
#endif
    while (auto input = next())
        take(work(std::move(*input)));
}

} // namespace annotate
