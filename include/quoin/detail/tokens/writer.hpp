// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../token.hpp"
#include "../characters.hpp"
#include "avx2_write_tokens.hpp"
#include "avx512_write_tokens.hpp"
#include "bits.hpp"
#include "write_tokens.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

/// From bits to tokens.
namespace quoin::detail {

/// Says of a token, given its text, what its characters tell. Linear in the token.
inline void describe(token& made, std::string_view text) noexcept {
    std::size_t capitals = 0;
    bool any_small = false;
    bool any_digit = false;
    for (std::size_t at = 0; at < text.size();) {
        auto const [code_point, size] = unicode::decode(text, at);
        character const c = character_of(code_point);
        capitals += c.is_capital() ? 1 : 0;
        any_small = any_small || c.is_small();
        any_digit = any_digit || c.is_digit();
        at += size;
    }
    character const first = character_of(unicode::decode(text, 0).code_point);
    made.capitalised = first.is_capital();
    made.all_capitals = capitals > 1 && !any_small;
    made.has_digit = any_digit;
    if (first.is_digit())
        made.kind = token_kind::number;
    else if (capitals > 0 || any_small || any_digit)
        made.kind = token_kind::word;
    else if (first.is_emoji())
        made.kind = token_kind::emoji;
    else if (first.is_punctuation())
        made.kind = token_kind::punctuation;
    else
        made.kind = first.is_symbol() ? token_kind::symbol : token_kind::other;
}

inline token_kernel token_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return write_tokens_avx512;
    if (set == instruction_set::avx2)
        return write_tokens_avx2;
#endif
    return write_tokens;
}

/// Makes the tokens of a text, piece by piece.
class token_writer {
public:
    token_writer(std::string_view text, token_kernel kernel) : text_(text), kernel_(kernel) {
        found_.reserve(text.size() / 4);
    }

    /// Appends the tokens of a piece that begins at `offset`.
    void append(std::string_view piece, token_bits_reader& bits, std::size_t offset) {
        piece_.next_text = upcoming_memory(piece.data() + piece.size());
        piece_.goal = upcoming_memory(found_.data() + found_.size());
        piece_.odd.clear();
        count_ = kernel_(piece, bits, offset, piece_, found_);
    }

    // What follows is about the tokens that were appended last.

    void drop() {
        found_.resize(found_.size() - count_);
    }

    /// Finishes those of which the kernels make no more than the extent.
    void describe_odd() noexcept {
        for (std::size_t index : piece_.odd) {
            token& each = last()[index];
            describe(each, text_.substr(each.where.begin, each.where.size()));
        }
    }

    /// Gives the token that begins at `offset` a kind.
    void name(std::size_t offset, token_kind kind) noexcept {
        auto const begin = [](token const& each) -> std::size_t { return each.where.begin; };
        auto const named = std::ranges::lower_bound(last(), offset, {}, begin);
        if (named != last().end() && named->where.begin == offset)
            named->kind = kind;
    }

    [[nodiscard]] std::vector<token> take() && {
        return std::move(found_);
    }

private:
    [[nodiscard]] std::span<token> last() noexcept {
        return std::span(found_).last(count_);
    }

    std::string_view text_;
    token_kernel kernel_;
    token_buffer piece_;
    std::size_t count_ = 0;
    std::vector<token> found_;
};

} // namespace quoin::detail
