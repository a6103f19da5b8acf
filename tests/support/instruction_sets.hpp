// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/detail/kernels.hpp>

#include <vector>

namespace quoin_test {

/// Those that this processor has, the portable one first.
inline std::vector<quoin::detail::instruction_set> instruction_sets() {
    using quoin::detail::instruction_set;
    std::vector<instruction_set> all{instruction_set::portable, instruction_set::avx2, instruction_set::avx512};
    std::erase_if(all, [](instruction_set each) { return each > quoin::detail::best_instruction_set(); });
    return all;
}

} // namespace quoin_test
