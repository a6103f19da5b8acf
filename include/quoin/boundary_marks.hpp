// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "token.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace quoin {

/// A set of offsets into a text: where its tokens begin and end. Offset 0 and the end of the text count as marked,
/// whether they are or not. Searches for marks take constant time, and so look no further than the next block: what
/// they give beyond need not be marked, see `last_before` and `first_from`.
class boundary_marks {
public:
    /// For a text of so many bytes, none of them marked.
    void reset(std::size_t size) {
        blocks_.assign(8 * (size / 512 + 2), 0); // whole eights, and one eight behind the last
        named_.clear();
    }

    /// Marks an offset, which must not be beyond the end of the text.
    void insert(std::size_t offset) noexcept {
        blocks_[offset / 64] |= bit(offset);
    }

    /// Unmarks an offset.
    void erase(std::size_t offset) noexcept {
        blocks_[offset / 64] &= ~bit(offset);
    }

    /// True if an offset is marked.
    [[nodiscard]] bool contains(std::size_t offset) const noexcept {
        return (blocks_[offset / 64] & bit(offset)) != 0;
    }

    /// The last marked offset before one, if it is in the same block of 64 offsets or in the block before; else the
    /// beginning of that block, though it is not marked. 0 has none before it, and gives itself.
    [[nodiscard]] std::size_t last_before(std::size_t offset) const noexcept {
        if (offset == 0)
            return 0;
        std::size_t const block = (offset - 1) / 64;
        std::uint64_t const here = blocks_[block] << (63 - (offset - 1) % 64);
        if (here != 0)
            return offset - 1 - static_cast<std::size_t>(std::countl_zero(here));
        if (block == 0 || blocks_[block - 1] == 0)
            return 64 * (block - std::min(block, std::size_t{1}));
        return 64 * block - 1 - static_cast<std::size_t>(std::countl_zero(blocks_[block - 1]));
    }

    /// The first marked offset from one on, if it is in the same block of 64 offsets or in the block after; else the
    /// end of that block, though it is not marked, and may lie beyond the text.
    [[nodiscard]] std::size_t first_from(std::size_t offset) const noexcept {
        std::size_t const block = offset / 64;
        std::uint64_t const here = blocks_[block] >> (offset % 64);
        if (here != 0)
            return offset + static_cast<std::size_t>(std::countr_zero(here));
        return 64 * (block + 1) + static_cast<std::size_t>(std::countr_zero(blocks_[block + 1]));
    }

    /// Unmarks the offsets in [begin, end).
    void erase(std::size_t begin, std::size_t end) noexcept {
        for (; begin < end && begin % 64 != 0; ++begin)
            erase(begin);
        for (; begin + 64 <= end; begin += 64)
            blocks_[begin / 64] = 0;
        for (; begin < end; ++begin)
            erase(begin);
    }

    /// Says of which kind the token is that begins at an offset, where its characters alone do not tell.
    void name(std::size_t offset, token_kind kind) {
        named_.emplace_back(offset, kind);
    }

    /// What was named, in that order.
    [[nodiscard]] std::span<std::pair<std::size_t, token_kind> const> named() const noexcept {
        return named_;
    }

    /// The marks of 64 offsets at once, the first in the lowest bit.
    [[nodiscard]] std::uint64_t& block(std::size_t index) noexcept {
        return blocks_[index];
    }
    /// The same, to read.
    [[nodiscard]] std::uint64_t block(std::size_t index) const noexcept {
        return blocks_[index];
    }

    /// All blocks, in eights, and eight behind the last eight. Some of those behind the text may be marked.
    [[nodiscard]] std::uint64_t const* blocks() const noexcept {
        return blocks_.data();
    }

private:
    static constexpr std::uint64_t bit(std::size_t offset) noexcept {
        return std::uint64_t{1} << (offset % 64);
    }

    std::vector<std::uint64_t> blocks_;
    std::vector<std::pair<std::size_t, token_kind>> named_;
};

} // namespace quoin
