// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "text_piece.hpp"
#include "treebank_words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Where a rule of the treebanks may apply, by bits: what is left is looked at byte by byte, and costs most of the
/// time.
namespace quoin::detail {

/// The most letters in which a word of a set ends. (By value: GCC 12 refuses to read a constant's empty slots.)
template <std::size_t count>
constexpr std::size_t longest_ending(word_set<count> words) {
    std::size_t longest = 0;
    words.for_each([&](std::string_view word) { longest = std::max(longest, word.size() - (word.rfind('.') + 1)); });
    return longest;
}

/// Goes through a piece block by block.
class treebank_candidates {
    using enum byte_property;

public:
    treebank_candidates(text_piece const& piece, bool split_clitics) noexcept
        : block_(&piece[0]), after_(piece[0]), split_clitics_(split_clitics) {}

    /// The bytes of the next block at which a rule may apply.
    [[nodiscard]] std::uint64_t next() noexcept {
        before_ = here_;
        here_ = after_;
        text_block const& block = *block_;
        after_ = character_classes(*++block_);
        std::uint64_t const digit_after = moved_down(here_.digits, after_.digits, 1);
        std::uint64_t const mark_after = moved_down(here_.marks, after_.marks, 1);
        std::uint64_t const alone = (block[comma] & ~digit_after) | block[plain_mark];
        std::uint64_t const idle = (alone & ~mark_after) | ends_of_long_words(block);
        std::uint64_t const raised = block[raised_mark] & ~block[continuation];
        std::uint64_t const all = (here_.marks & ~idle & ~block[non_ascii]) | raised | (here_.digits & letter_after(1));
        return split_clitics_ ? all : all & ~(letter_before() & joining_apostrophes(block[apostrophe], raised));
    }

private:
    struct character_classes {
        character_classes() = default;
        explicit character_classes(text_block const& block) noexcept
            : letters(block[alphanumeric] & ~block[digit]),
              digits(block[digit]),
              marks(block[punctuation] | block[symbol]) {}

        std::uint64_t letters = 0;
        std::uint64_t digits = 0;
        std::uint64_t marks = 0;
    };

    [[nodiscard]] std::uint64_t letter_before() const noexcept {
        return moved_up(here_.letters, before_.letters, 1);
    }
    [[nodiscard]] std::uint64_t letter_after(int distance) const noexcept {
        return moved_down(here_.letters, after_.letters, distance);
    }

    /// Those with a letter behind them: between letters they join, as they do in words.
    [[nodiscard]] std::uint64_t joining_apostrophes(std::uint64_t straight, std::uint64_t raised) const noexcept {
        return (straight & letter_after(1)) | (raised & letter_after(3));
    }

    /// The stops behind seven letters or more, which no word that keeps its stop ends in, and before a blank.
    [[nodiscard]] std::uint64_t ends_of_long_words(text_block const& block) noexcept {
        static_assert(longest_ending(words_with_stop) < 7);
        std::uint64_t const two = here_.letters & letter_before();
        std::uint64_t const four = two & moved_up(two, two_before_, 2);
        std::uint64_t const seven = four & moved_up(four, four_before_, 3);
        std::uint64_t const behind_seven = moved_up(seven, seven_before_, 1);
        two_before_ = two;
        four_before_ = four;
        seven_before_ = seven;
        return block[full_stop] & behind_seven & moved_down(block[blank], (*block_)[blank], 1);
    }

    text_block const* block_; ///< after the first call, the block behind the one that was read
    character_classes before_;
    character_classes here_;
    character_classes after_;
    std::uint64_t two_before_ = 0;
    std::uint64_t four_before_ = 0;
    std::uint64_t seven_before_ = 0;
    bool split_clitics_;
};

} // namespace quoin::detail
