// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <unicode/utypes.h>

#include <new>
#include <stdexcept>
#include <string>

namespace quoin::detail {

/// Throws if ICU failed: std::bad_alloc for want of memory, std::runtime_error for want of its data.
inline void check_icu(UErrorCode status) {
    if (U_SUCCESS(status))
        return;
    if (status == U_MEMORY_ALLOCATION_ERROR)
        throw std::bad_alloc();
    throw std::runtime_error(std::string("quoin: ICU cannot load its data (") + u_errorName(status) +
                             "); install the data of the ICU that the program is linked with.");
}

} // namespace quoin::detail
