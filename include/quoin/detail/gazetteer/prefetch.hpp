// SPDX-License-Identifier: BSL-1.0
#pragma once

/// What only prefetches has no effect in the eyes of GCC, which leaves out calls to it that it does not inline at once.
#ifdef __GNUC__
#define QUOIN_PREFETCHES [[gnu::always_inline]]
#else
#define QUOIN_PREFETCHES
#endif

namespace quoin::detail::names {

/// Has the processor fetch what will soon be read, as memory is slow. Any address will do.
QUOIN_PREFETCHES inline void prefetch([[maybe_unused]] void const* what) noexcept {
#ifdef __GNUC__
    __builtin_prefetch(what);
#endif
}

} // namespace quoin::detail::names
