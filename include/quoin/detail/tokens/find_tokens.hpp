// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../kernels.hpp"
#include "bits.hpp"
#include "boundary_marks.hpp"
#include "text_piece.hpp"
#include "writer.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

/// The way from a text to its tokens: piece by piece, each small enough to stay in the processor's nearest cache.
namespace quoin::detail {

constexpr bool is_ascii_blank(char c) noexcept {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// A blank stands before `at` that would be one with a blank behind it.
inline bool follows_blank(std::string_view text, std::size_t at) noexcept {
    auto const before = unicode::decode_before(text, at);
    if (before.size <= 1)
        return before.size == 1 && is_ascii_blank(text[at - 1]);
    return character_of(before.code_point).word_break() == U_WB_WSEGSPACE;
}

/// The last offset in (begin, end) of a text where a run of blanks begins that holds a byte which `ends_piece`; `begin`
/// if there is none.
template <class Predicate>
std::size_t last_run_of_blanks(std::string_view text, std::size_t begin, std::size_t end,
                               Predicate ends_piece) noexcept {
    while (end > begin && !ends_piece(text[end - 1]))
        --end;
    while (end > begin && follows_blank(text, end))
        end -= unicode::decode_before(text, end).size;
    return std::max(begin, end);
}

/// Where the piece that begins at `begin` ends: at the last line end of a window, or else at its last blank, or else at
/// the first one after it. The piece ends before the run of blanks.
inline std::size_t end_of_piece(std::string_view text, std::size_t begin, std::size_t window) noexcept {
    if (text.size() - begin <= window)
        return text.size();
    auto const is_line_feed = [](char c) { return c == '\n'; };
    std::size_t end = last_run_of_blanks(text, begin, begin + window, is_line_feed);
    if (end == begin)
        end = last_run_of_blanks(text, begin, begin + window, is_ascii_blank);
    if (end != begin)
        return end;
    while (end < text.size() && (is_ascii_blank(text[end]) || follows_blank(text, end)))
        ++end;
    while (end < text.size() && (!is_ascii_blank(text[end]) || follows_blank(text, end)))
        ++end;
    return end;
}

/// Tokens that hold blanks, as some do in scripts other than ours: their blanks are no gaps.
inline void keep_blanks_of_tokens(text_piece& piece, boundary_marks const& marks) noexcept {
    std::size_t const size = std::string_view(piece).size();
    for (std::size_t block = 0; block < piece.size(); ++block) {
        std::uint64_t const blanks = piece[block][byte_property::blank];
        std::uint64_t const changes = blanks ^ moved_up(blanks, piece.before(block)[byte_property::blank], 1);
        std::uint64_t left = changes & ~marks.block(block) & ~std::uint64_t{block == 0};
        if (left == 0)
            continue;
        std::size_t begin = 64 * block + static_cast<std::size_t>(std::countr_zero(left));
        if (begin >= size)
            return;
        std::size_t end = begin;
        while (begin > 0 && !marks.contains(begin))
            --begin;
        while (end < size && !marks.contains(end))
            ++end;
        piece.forget_blanks(begin, end);
        --block; // look again: the block may hold another
    }
}

template <class Rules>
std::vector<token> find_tokens(std::string_view text, Rules const& rules, instruction_set instructions,
                               std::size_t window = 4 * 1024) {
    token_writer writer(text, token_kernel_for(instructions));
    text_piece piece;
    boundary_marks marks;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t const end = end_of_piece(text, begin, window);
        piece.read(text.substr(begin, end - begin), ascii_kernel_for(instructions));
        marks.reset(end - begin);
        rules(std::as_const(piece), marks);
        keep_blanks_of_tokens(piece, marks);
        writer.write(piece, token_bits_reader(piece, marks, begin == 0), begin);
        for (auto const& [offset, kind] : marks.named())
            writer.name(begin + offset, kind);
        begin = end;
    }
    return std::move(writer).take();
}

} // namespace quoin::detail
