// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_ends.hpp"
#include "text_piece.hpp"
#include "treebank_attention.hpp"
#include "treebank_mark_list.hpp"
#include "treebank_words.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Where a rule of the treebanks may apply: what is left is looked at byte by byte, and costs most of the time.
namespace quoin::detail {

/// The words that a stop behind them may belong to, or a hyphen.
inline constexpr word_end_filter words_before_marks{words_with_stop, hyphen_prefixes};

/// Goes through the marks of a piece. Branches that processors cannot foresee cost most here, so marks are listed, and
/// struck off the list by what stands beside them, without any.
template <treebank_style style>
class treebank_candidates {
    using enum byte_property;

public:
    explicit treebank_candidates(text_piece const& piece) noexcept : piece_(piece), text_(piece) {}

    /// Calls `visit` with each offset at which a rule may apply, in the order of the text.
    template <class Visit>
    void visit_each(Visit visit) {
        for (std::size_t block = 0; block < piece_.size();) {
            block = list_marks<style>(piece_, block, listed_);
            strike_off_by_neighbours();
            strike_off_by_words();
            for (std::size_t i = 0; i < listed_.count; ++i)
                visit(std::size_t{listed_.offsets[i]});
        }
    }

private:
    /// Leaves those that need attention.
    void strike_off_by_neighbours() noexcept {
        std::size_t left = 0;
        for (std::size_t i = 0; i < listed_.count; ++i) {
            std::uint32_t const at = listed_.offsets[i];
            auto const mark = static_cast<unsigned char>(text_[at]);
            std::size_t const next = std::size_t{at} + (mark == 0xE2 ? 3 : 1);
            char const before = at > 0 ? text_[at - 1] : ' ';
            char const after = next < text_.size() ? text_[next] : ' ';
            unsigned const bit = attention_bits::index(neighbour_of_byte[static_cast<unsigned char>(before)],
                                                       neighbour_of_byte[static_cast<unsigned char>(after)]);
            attention_bits const& needed = attention_of_mark<style>[mark];
            listed_.offsets[left] = at;
            by_word_[left] = (needed.by_word >> bit & 1) != 0;
            left += needed.any >> bit & 1;
        }
        listed_.count = left;
    }

    /// Leaves those that words do not rule out.
    void strike_off_by_words() noexcept {
        std::size_t left = 0;
        for (std::size_t i = 0; i < listed_.count; ++i) {
            std::uint32_t const at = listed_.offsets[i];
            listed_.offsets[left] = at;
            left += std::size_t{!by_word_[i]} | std::size_t{may_apply_behind_word(at)};
        }
        listed_.count = left;
    }

    /// Whether a rule for a stop or a hyphen may apply at an offset, by the letters and digits of ASCII before it.
    /// Numbers may keep their stop, what stands behind one may be a unit, and single letters may be initials.
    [[nodiscard]] bool may_apply_behind_word(std::size_t at) const noexcept {
        if (at < 8)
            return true;
        last_bytes const before(text_, at);
        std::size_t const size = before.letters_and_digits();
        bool const fits = size - 1 < word_end_filter::longest;
        bool const known = words_before_marks.may_contain(before.folded(size));
        return (before.any_digit(size) | (fits & ((size == 1) | known))) != 0;
    }

    text_piece const& piece_;
    std::string_view text_;
    treebank_mark_list listed_;
    std::array<bool, treebank_mark_list::room> by_word_; ///< whether they need no more than `attention::by_word`
};

} // namespace quoin::detail
