// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace quoin_bench {

/// So many different names for gazetteers, the same in every run: taken evenly from the files of the folder given by
/// --names, and, to reach the number, pairs of first names and surnames. Without --names all are made up.
std::vector<std::string> names(std::size_t count);

/// Where they come from, for the record.
std::string names_source();

} // namespace quoin_bench
