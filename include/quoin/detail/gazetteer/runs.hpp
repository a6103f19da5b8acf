// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "word_masks.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace quoin::detail::names {

/// Finds the runs of a text: of ASCII letters and digits, which are a word each, and of these with apostrophes, "&",
/// "+", "#" and all that is not ASCII, which are odd: they may hold any number of words. No word begins outside.
class run_finder {
public:
    run_finder(std::string_view text, instruction_set instructions)
        : text_(text), find_masks_(masks_kernel_for(instructions)) {
        edges_.resize(blocks_at_once * 64 + 3);
    }

    /// Goes on to the next runs; false if there are none.
    bool next() {
        if (block_ * 64 > text_.size())
            return false;
        keep_open_run();
        std::size_t const whole = std::min(text_.size() / 64 - block_, blocks_at_once);
        find_masks_(text_.data() + block_ * 64, whole, masks_.data());
        for (std::size_t i = 0; i < whole; ++i)
            add(masks_[i]);
        if (whole < blocks_at_once)
            add_last_block();
        return true;
    }

    /// How many runs there are.
    [[nodiscard]] std::size_t size() const noexcept {
        return count_ / 2;
    }
    [[nodiscard]] extent operator[](std::size_t run) const noexcept {
        return {edges_[2 * run], edges_[2 * run + 1]};
    }
    /// Where the runs from a given one on begin and end, by turns.
    [[nodiscard]] std::uint32_t const* edges(std::size_t run) const noexcept {
        return edges_.data() + 2 * run;
    }
    /// The indices of runs that are odd, in their order; behind them perhaps some beyond `size`.
    [[nodiscard]] std::vector<std::uint32_t> const& odd() const noexcept {
        return odd_;
    }

private:
    static constexpr std::size_t blocks_at_once = 64;

    /// A run whose end has not been seen is the first of the next ones.
    void keep_open_run() {
        bool const odd = !odd_.empty() && odd_.back() == count_ / 2;
        edges_[0] = edges_[count_ - count_ % 2];
        count_ %= 2;
        odd_.clear();
        if (odd)
            odd_.push_back(0);
    }

    void add_last_block() {
        std::array<char, 64> last{};
        text_.copy(last.data(), last.size(), block_ * 64);
        find_masks_(last.data(), 1, masks_.data());
        add(masks_.front());
    }

    void add(word_masks const& block) {
        std::uint64_t const edges = block.part ^ (block.part << 1 | part_before_);
        std::uint64_t const after_one = edges & (edges << 1 | edge_before_) & block.dot; // "U." may be that of "U.S."
        add_odd((block.odd & ~(block.odd << 1)) | after_one, edges & block.part);
        auto const offset = static_cast<std::uint32_t>(block_ * 64);
        std::uint32_t* to = edges_.data() + count_;
        for (std::uint64_t left = edges; left != 0; left &= left - 1)
            *to++ = offset + static_cast<std::uint32_t>(std::countr_zero(left));
        count_ = static_cast<std::size_t>(to - edges_.data());
        part_before_ = block.part >> 63;
        edge_before_ = edges >> 63;
        ++block_;
    }

    void add_odd(std::uint64_t odd, std::uint64_t begins) {
        for (; odd != 0; odd &= odd - 1) {
            std::uint64_t const up_to_here = odd ^ (odd - 1);
            auto const begun = (count_ + 1) / 2 + static_cast<std::size_t>(std::popcount(begins & up_to_here));
            auto const run = static_cast<std::uint32_t>(begun - 1);
            if (odd_.empty() || odd_.back() != run)
                odd_.push_back(run);
        }
    }

    std::string_view text_;
    masks_kernel find_masks_;
    std::array<word_masks, blocks_at_once> masks_;
    std::size_t block_ = 0;
    std::vector<std::uint32_t> edges_; ///< of runs: begin, end, begin, end; perhaps another begin
    std::size_t count_ = 0;            ///< of them
    std::vector<std::uint32_t> odd_;
    std::uint64_t part_before_ = 0; ///< 1 if a run goes on from the block before
    std::uint64_t edge_before_ = 0; ///< 1 if an edge was at the last byte before
};

} // namespace quoin::detail::names
