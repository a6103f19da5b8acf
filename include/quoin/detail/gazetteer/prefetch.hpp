// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace quoin::detail::names {

/// Has the processor fetch what will soon be read, as memory is slow. Any address will do. Whatever calls this and does
/// nothing else must be inlined at once, too: in the eyes of GCC it has no effect, and calls of it are left out.
[[gnu::always_inline]] inline void prefetch([[maybe_unused]] void const* what) noexcept {
#ifdef __GNUC__
    __builtin_prefetch(what);
#endif
}

} // namespace quoin::detail::names
