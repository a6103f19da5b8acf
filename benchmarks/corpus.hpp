// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace quoin_bench {

/// The text that every benchmark reads: the file given by --corpus, or text made from examples/data.
std::string_view corpus();

/// The value of an option of the program, such as "--names"; empty if it was not given.
std::string option(std::string const& name);

/// Reports bytes per second, and how many things were found, so that rivals can be seen to do the same work.
inline void report(benchmark::State& state, std::size_t bytes_per_iteration, std::size_t found) {
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes_per_iteration) * state.iterations());
    state.counters["found"] = static_cast<double>(found);
}

} // namespace quoin_bench
