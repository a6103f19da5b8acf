// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../boundary_marks.hpp"
#include "../first_bytes.hpp"
#include "../kernels.hpp"
#include "bits.hpp"
#include "text_piece.hpp"
#include "writer.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

/// The way from a text to its tokens: piece by piece.
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

/// Where the last blank of a text ends; 0 if there is none.
inline std::size_t end_of_last_blank(std::string_view text) noexcept {
    std::size_t end = text.size();
    while (end > 0 && !is_ascii_blank(text[end - 1]))
        --end;
    return end;
}

/// Where a run of blanks begins in a text, `end` being within it or behind it.
inline std::size_t begin_of_blanks(std::string_view text, std::size_t end) noexcept {
    while (end > 0 && follows_blank(text, end))
        end -= unicode::decode_before(text, end).size;
    return end;
}

/// Where the piece that begins at `begin` ends: at the last line end of a window, or else at its last blank, or else at
/// the first one after it. The piece ends before the run of blanks.
inline std::size_t end_of_piece(std::string_view text, std::size_t begin, std::size_t window) noexcept {
    if (text.size() - begin <= window)
        return text.size();
    std::string_view const ahead = text.substr(begin, window);
    std::size_t size = begin_of_blanks(ahead, end_of_last_byte(ahead, '\n'));
    if (size == 0)
        size = begin_of_blanks(ahead, end_of_last_blank(ahead));
    if (size != 0)
        return begin + size;
    std::size_t end = begin;
    while (end < text.size() && (is_ascii_blank(text[end]) || follows_blank(text, end)))
        ++end;
    while (end < text.size() && (!is_ascii_blank(text[end]) || follows_blank(text, end)))
        ++end;
    return end;
}

/// Tokens that hold blanks, as some do in scripts other than ours: their blanks are no gaps.
inline void keep_blanks_of_tokens(text_piece& piece, boundary_marks const& marks) noexcept {
    for (std::size_t block = 0; block < piece.size(); ++block)
        for (;;) {
            std::uint64_t const blanks = piece[block][byte_property::blank];
            std::uint64_t const changes = blanks ^ moved_up(blanks, piece.before(block)[byte_property::blank], 1);
            std::uint64_t const left = changes & ~marks.block(block);
            if (left == 0)
                break;
            std::size_t begin = 64 * block + static_cast<std::size_t>(std::countr_zero(left));
            std::size_t end = begin;
            while (!marks.contains(begin))
                --begin;
            while (!marks.contains(end))
                ++end;
            piece.forget_blanks(begin, end);
        }
}

/// The usual window: large enough that little is done for pieces rather than blocks, and small enough that the bits and
/// tokens of a piece, some nine times as much, stay in the processor's second cache.
inline constexpr std::size_t usual_window = 16 * 1024;

template <class Rules>
std::vector<token> find_tokens(std::string_view text, Rules const& rules, instruction_set instructions,
                               std::size_t window = usual_window) {
    token_writer writer(text, token_kernel_for(instructions));
    text_piece piece;
    boundary_marks marks;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t const end = end_of_piece(text, begin, window);
        piece.read(text.substr(begin, end - begin), instructions);
        marks.reset(end - begin);
        rules(std::as_const(piece), marks);
        marks.insert(0);
        marks.insert(end - begin);
        token_bits_reader bits(piece, marks, begin == 0);
        writer.append(piece, bits, begin);
        if (bits.has_lost_blanks()) {
            writer.drop();
            keep_blanks_of_tokens(piece, marks);
            bits = token_bits_reader(piece, marks, begin == 0);
            writer.append(piece, bits, begin);
        }
        writer.describe_odd();
        for (auto const& [offset, kind] : marks.named())
            writer.name(begin + offset, kind);
        begin = end;
    }
    return std::move(writer).take();
}

} // namespace quoin::detail
