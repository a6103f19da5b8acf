// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>

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

    /// Fetches some lines from line number `first` on to read them, if they are part of the stretch.
    template <std::size_t count>
    [[gnu::always_inline]] void fetch_to_read(std::size_t first) const noexcept {
        fetch<false, count>(first);
    }

    /// Fetches some lines from line number `first` on to write them, if they are part of the stretch.
    template <std::size_t count>
    [[gnu::always_inline]] void fetch_to_write(std::size_t first) const noexcept {
        fetch<true, count>(first);
    }

private:
    template <bool to_write, std::size_t count>
    [[gnu::always_inline]] void fetch([[maybe_unused]] std::size_t first) const noexcept {
#if defined(__GNUC__)
        if (line * (first + count) > size_)
            return;
        [this, first]<std::size_t... i>(std::index_sequence<i...>) __attribute__((always_inline)) {
            constexpr int nearest_cache = 3;
            (__builtin_prefetch(begin_ + line * (first + i), to_write, nearest_cache), ...);
        }(std::make_index_sequence<count>());
#endif
    }

    char const* begin_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace quoin::detail
