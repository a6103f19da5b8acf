// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

/// Memory brought near before it is needed. Processors foresee a path through memory, but only to the end of a page,
/// and the tokenizer goes to and fro between a text, its bits and its tokens.
namespace quoin::detail {

/// A stretch of memory that will soon be read or written from its beginning on. Nothing in it is touched. All is
/// inlined, because compilers take a call that only fetches for one that does nothing.
class upcoming_memory {
public:
    static constexpr std::size_t line = 64; ///< what processors fetch at once, in bytes

    upcoming_memory() = default;
    upcoming_memory(void const* begin, std::size_t size) noexcept
        : begin_(static_cast<char const*>(begin)), size_(size) {}

    /// Fetches a line to read it, if it is part of the stretch.
    [[gnu::always_inline]] void fetch_to_read([[maybe_unused]] std::size_t number) const noexcept {
#if defined(__GNUC__)
        if (line * number < size_)
            __builtin_prefetch(begin_ + line * number, 0);
#endif
    }

    /// Fetches a line to write it, if it is part of the stretch.
    [[gnu::always_inline]] void fetch_to_write([[maybe_unused]] std::size_t number) const noexcept {
#if defined(__GNUC__)
        if (line * number < size_)
            __builtin_prefetch(begin_ + line * number, 1);
#endif
    }

private:
    char const* begin_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace quoin::detail
