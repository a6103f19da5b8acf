// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>

/// Memory brought near before it is needed. Processors foresee a path through memory, but only to the end of a page,
/// and the tokenizer goes to and fro between a text, its bits and its tokens.
namespace quoin::detail {

/// Memory that will soon be read or written from its beginning on. Nothing is touched, so there need not be as much as
/// is fetched. All is inlined, because compilers take a call that only fetches for one that does nothing.
class upcoming_memory {
public:
    static constexpr std::size_t line = 64; ///< what processors fetch at once, in bytes

    upcoming_memory() = default;
    explicit upcoming_memory(void const* begin) noexcept : begin_(reinterpret_cast<std::uintptr_t>(begin)) {}

    /// Fetches line number `index` to read it.
    [[gnu::always_inline]] void fetch_to_read([[maybe_unused]] std::size_t index) const noexcept {
#if defined(__GNUC__)
        __builtin_prefetch(reinterpret_cast<void const*>(begin_ + line * index), 0, nearest_cache);
#endif
    }

    /// Fetches line number `index` to write it.
    [[gnu::always_inline]] void fetch_to_write([[maybe_unused]] std::size_t index) const noexcept {
#if defined(__GNUC__)
        __builtin_prefetch(reinterpret_cast<void const*>(begin_ + line * index), 1, nearest_cache);
#endif
    }

private:
    static constexpr int nearest_cache = 3;

    std::uintptr_t begin_ = 0;
};

} // namespace quoin::detail
