// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "prefetch.hpp"
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
        : text_(text),
          find_masks_(masks_kernel_for(instructions)),
          write_edges_(edges_kernel_for(instructions)),
          edges_(64 * (blocks_at_once + 1)) {}

    /// Goes on to the next runs; false if there are none.
    bool next() {
        if (block_ * 64 > text_.size())
            return false;
        keep_open_run();
        std::size_t const count = find_masks();
        for (std::size_t i = 0; i < count; ++i) {
            std::uint64_t const part = masks_[i].part;
            edge_masks_[i] = part ^ (part << 1 | part_before_);
            part_before_ = part >> 63;
        }
        counts_[0] = open_;
        write_edges_(edge_masks_.data(), count, static_cast<std::uint32_t>(block_ * 64), edges_.data(), counts_.data());
        for (std::size_t i = 0; i < count; ++i)
            add_odd(i);
        count_ = counts_[count];
        block_ += count;
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
    /// The indices of runs that are odd, in their order; behind them perhaps one beyond `size`.
    [[nodiscard]] std::vector<std::uint32_t> const& odd() const noexcept {
        return odd_;
    }

private:
    static constexpr std::size_t blocks_at_once = 64;

    /// A run whose end has not been seen is the first of the next ones.
    void keep_open_run() {
        bool const odd = !odd_.empty() && odd_.back() == count_ / 2;
        open_ = static_cast<std::uint32_t>(count_ % 2);
        edges_[0] = edges_[count_ - open_];
        odd_.clear();
        if (odd)
            odd_.push_back(0);
    }

    /// Of the next blocks, and returns how many they are. The last one is filled up with zeros.
    std::size_t find_masks() {
        std::size_t const whole = std::min(text_.size() / 64 - block_, blocks_at_once);
        for (std::size_t ahead = blocks_at_once; ahead < 2 * blocks_at_once; ++ahead)
            prefetch(text_.data() + std::min((block_ + ahead) * 64, text_.size()));
        find_masks_(text_.data() + block_ * 64, whole, masks_.data());
        if (whole == blocks_at_once)
            return whole;
        std::array<char, 64> last{};
        text_.copy(last.data(), last.size(), (block_ + whole) * 64);
        find_masks_(last.data(), 1, masks_.data() + whole);
        return whole + 1;
    }

    void add_odd(std::size_t block) {
        std::uint64_t const edges = edge_masks_[block];
        std::uint64_t const behind_edge = edges << 1 | edge_before_;
        edge_before_ = edges >> 63;
        std::uint64_t const after_one = edges & behind_edge & masks_[block].dot; // "U." may be that of "U.S."
        std::uint64_t const odd = masks_[block].odd;
        for (std::uint64_t left = (odd & ~(odd << 1)) | after_one; left != 0; left &= left - 1) {
            std::uint64_t const begins = edges & masks_[block].part & (left ^ (left - 1));
            auto const begun = (counts_[block] + 1) / 2 + static_cast<std::uint32_t>(std::popcount(begins));
            if (odd_.empty() || odd_.back() != begun - 1)
                odd_.push_back(begun - 1);
        }
    }

    std::string_view text_;
    masks_kernel find_masks_;
    edges_kernel write_edges_;
    std::array<word_masks, blocks_at_once> masks_;
    std::array<std::uint64_t, blocks_at_once> edge_masks_; ///< one bit for each byte at which a run begins or has ended
    std::array<std::uint32_t, blocks_at_once + 1> counts_{}; ///< of edges before each block
    std::vector<std::uint32_t> edges_;                       ///< of runs: begin, end, begin, end; perhaps another begin
    std::vector<std::uint32_t> odd_;
    std::size_t block_ = 0;
    std::size_t count_ = 0;         ///< of edges
    std::uint32_t open_ = 0;        ///< 1 if the first edge was found before
    std::uint64_t part_before_ = 0; ///< 1 if a run goes on from the block before
    std::uint64_t edge_before_ = 0; ///< 1 if an edge is at the last byte before
};

} // namespace quoin::detail::names
