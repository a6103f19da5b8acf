// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../token.hpp"
#include "../kernels.hpp"
#include "bits.hpp"
#include "x86_token_writer.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

/// From bits to tokens.
namespace quoin::detail {

/// At least two letters, and no small one; asked only of tokens with a capital and no small letter.
inline bool has_two_letters(std::string_view token) noexcept {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < token.size();) {
        auto const [code_point, size] = unicode::decode(token, at);
        letters += character_of(code_point).is_capital() ? 1 : 0;
        at += size;
    }
    return letters > 1;
}

/// Appends the tokens of a text, block by block; a token may begin in one block and end in another.
class token_writer {
public:
    token_writer(std::string_view text, instruction_set instructions) : text_(text), instructions_(instructions) {
        found_.reserve(text.size() / 4);
    }

    /// Adds the tokens of a piece that begins at `offset`.
    void write(token_bits_reader bits, std::size_t blocks, std::size_t offset) {
#if defined(__x86_64__) && defined(__GNUC__)
        if (instructions_ == instruction_set::avx512)
            return write_by_columns(bits, blocks, offset);
#endif
        for (std::size_t block = 0; block < blocks; ++block)
            write_block(bits.read(block), offset + 64 * block);
    }

    /// Gives the token that begins at `offset` a kind.
    void name(std::size_t offset, token_kind kind) noexcept {
        auto const begin = [](token const& each) -> std::size_t { return each.where.begin; };
        auto const named = std::ranges::lower_bound(found_, offset, {}, begin);
        if (named != found_.end() && named->where.begin == offset)
            named->kind = kind;
    }

    [[nodiscard]] std::vector<token> take() && {
        return std::move(found_);
    }

private:
#if defined(__x86_64__) && defined(__GNUC__)
    void write_by_columns(token_bits_reader bits, std::size_t blocks, std::size_t offset) {
        constexpr std::size_t spare = 16;
        std::size_t const count = write_columns(bits, blocks, offset, columns_);
        if (piece_.size() < count + spare)
            piece_.resize(count + spare);
        write_tokens(columns_, count, piece_.data(), [this](token& made) { count_capitals(made); });
        found_.insert(found_.end(), piece_.data(), piece_.data() + count);
    }

    std::vector<token> piece_;
    token_columns columns_;
#endif

    void write_block(token_bits const& bits, std::size_t offset) {
        for (std::uint64_t left = bits.first; left != 0; left &= left - 1)
            begin_token(bits, static_cast<unsigned>(std::countr_zero(left)), offset);
        for (std::uint64_t left = bits.last; left != 0; left &= left - 1)
            end_token(bits, static_cast<unsigned>(std::countr_zero(left)), offset);
    }

    void count_capitals(token& made) const noexcept {
        made.all_capitals = made.where.size() > 1 && has_two_letters(text_.substr(made.where.begin, made.where.size()));
    }

    static bool has(std::uint64_t bits, unsigned byte) noexcept {
        return (bits >> byte & 1) != 0;
    }

    void begin_token(token_bits const& bits, unsigned byte, std::size_t offset) {
        token made;
        made.where.begin = static_cast<std::uint32_t>(offset + byte);
        made.kind = kind_by_first(bits, byte);
        made.capitalised = has(bits.first_capital, byte);
        made.after_space = has(bits.after_blank, byte);
        made.first_on_line = has(bits.after_line_end, byte);
        found_.push_back(made);
    }

    void end_token(token_bits const& bits, unsigned byte, std::size_t offset) noexcept {
        token& made = found_[ended_++];
        made.where.end = static_cast<std::uint32_t>(offset + byte + 1);
        made.has_digit = has(bits.any_digit, byte);
        made.non_ascii = has(bits.any_non_ascii, byte);
        if (made.kind != token_kind::number && has(bits.any_capital | bits.any_small | bits.any_digit, byte))
            made.kind = token_kind::word;
        if (has(bits.any_capital & ~bits.any_small, byte))
            count_capitals(made);
    }

    static token_kind kind_by_first(token_bits const& bits, unsigned byte) noexcept {
        if (has(bits.first_digit, byte))
            return token_kind::number;
        if (has(bits.first_emoji, byte))
            return token_kind::emoji;
        if (has(bits.first_punctuation, byte))
            return token_kind::punctuation;
        return has(bits.first_symbol, byte) ? token_kind::symbol : token_kind::other;
    }

    std::string_view text_;
    instruction_set instructions_;
    std::vector<token> found_;
    std::size_t ended_ = 0;
};

} // namespace quoin::detail
