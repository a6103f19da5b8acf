// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../token.hpp"
#include "boundary_marks.hpp"
#include "text_piece.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

/// From bits to tokens.
namespace quoin::detail {

/// What a block says of the tokens that begin or end in it: one bit for each byte. Those named "first" are true of a
/// token's first byte, those named "any" of its last byte, and speak of all its bytes.
struct token_bits {
    std::uint64_t first = 0; ///< a token begins at this byte
    std::uint64_t last = 0;  ///< a token ends with this byte
    std::uint64_t first_capital = 0;
    std::uint64_t first_digit = 0;
    std::uint64_t first_punctuation = 0;
    std::uint64_t first_symbol = 0;
    std::uint64_t first_emoji = 0;
    std::uint64_t after_blank = 0;
    std::uint64_t after_line_end = 0;
    std::uint64_t any_capital = 0;
    std::uint64_t any_small = 0;
    std::uint64_t any_digit = 0;
    std::uint64_t any_non_ascii = 0;
};

/// Whether any byte of a token has a property, asked of its last byte. Adding the property's bits to those of all bytes
/// but the last carries a bit into the last byte exactly if one of them has it.
class any_of_token {
public:
    explicit any_of_token(bool carry = false) noexcept : carry_(carry) {}

    std::uint64_t operator()(std::uint64_t property, std::uint64_t all_but_last) noexcept {
        std::uint64_t const part = (property & all_but_last) + all_but_last;
        std::uint64_t const sum = part + carry_;
        carry_ = static_cast<std::uint64_t>((part < all_but_last) | (sum < part));
        return sum | property;
    }

private:
    std::uint64_t carry_;
};

/// The tokens of a piece in bits, block by block from the first.
class token_bits_reader {
public:
    /// The beginning of a text counts as that of a line.
    token_bits_reader(text_piece const& piece, boundary_marks const& marks, bool begins_text) noexcept
        : piece_(piece), marks_(marks), line_end_(begins_text) {}

    token_bits read(std::size_t block) noexcept {
        text_block const& here = piece_[block];
        std::uint64_t const solid = ~here[blank];
        std::uint64_t const gaps = here[blank];
        std::uint64_t const after_gap = moved_up(gaps, piece_.before(block)[blank], 1);
        std::uint64_t const next = ~piece_.after(block)[blank] & ~marks_.block(block + 1);
        token_bits made;
        made.first = solid & (marks_.block(block) | after_gap);
        made.last = solid & ~moved_down(solid & ~marks_.block(block), next, 1);
        std::uint64_t const inside = solid & ~made.last;
        made.first_capital = here[capital];
        made.first_digit = here[digit];
        made.first_punctuation = here[punctuation];
        made.first_symbol = here[symbol];
        made.first_emoji = here[emoji];
        made.after_blank = after_gap;
        made.after_line_end = line_end_(here[line_end], gaps);
        made.any_capital = capital_(here[capital], inside);
        made.any_small = small_(here[small], inside);
        made.any_digit = digit_(here[digit], inside);
        made.any_non_ascii = non_ascii_(here[non_ascii], inside);
        return made;
    }

private:
    text_piece const& piece_;
    boundary_marks const& marks_;
    any_of_token line_end_;
    any_of_token capital_;
    any_of_token small_;
    any_of_token digit_;
    any_of_token non_ascii_;
};

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
    explicit token_writer(std::string_view text) : text_(text) {
        found_.reserve(text.size() / 4);
    }

    /// Adds the tokens of the block whose first byte is at `offset`.
    void write(token_bits const& bits, std::size_t offset) {
        for (std::uint64_t left = bits.first; left != 0; left &= left - 1)
            begin_token(bits, static_cast<unsigned>(std::countr_zero(left)), offset);
        for (std::uint64_t left = bits.last; left != 0; left &= left - 1)
            end_token(bits, static_cast<unsigned>(std::countr_zero(left)), offset);
    }

    [[nodiscard]] std::vector<token> take() && {
        return std::move(found_);
    }

private:
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
        if (has(bits.any_capital & ~bits.any_small, byte) && made.where.size() > 1)
            made.all_capitals = has_two_letters(text_.substr(made.where.begin, made.where.size()));
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
    std::vector<token> found_;
    std::size_t ended_ = 0;
};

/// Where the piece that begins at `begin` ends: at the last line end of a window, or else at its last blank, or else at
/// the first one after it. The piece ends before the run of blanks.
inline std::size_t end_of_piece(std::string_view text, std::size_t begin, std::size_t window) noexcept {
    constexpr std::string_view line_ends = "\n\r";
    constexpr std::string_view blanks = " \t\n\v\f\r";
    if (text.size() - begin <= window)
        return text.size();
    std::string_view const upto = text.substr(0, begin + window);
    for (std::string_view cuts : {line_ends, blanks}) {
        std::size_t const blank = upto.find_last_of(cuts);
        std::size_t const solid = blank == text.npos ? blank : upto.find_last_not_of(blanks, blank);
        if (solid != text.npos && solid >= begin)
            return solid + 1;
    }
    std::size_t const solid = text.find_first_not_of(blanks, begin + window);
    return std::min(text.find_first_of(blanks, std::min(solid, text.size())), text.size());
}

/// Tokens that hold blanks, as some do in scripts other than ours: their blanks are no gaps.
inline void keep_blanks_of_tokens(text_piece& piece, boundary_marks const& marks) noexcept {
    std::size_t const size = std::string_view(piece).size();
    for (std::size_t block = 0; block < piece.size(); ++block) {
        std::uint64_t const blanks = piece[block][blank];
        std::uint64_t const changes = blanks ^ moved_up(blanks, piece.before(block)[blank], 1);
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
std::vector<token> find_tokens(std::string_view text, Rules const& rules, instruction_set instructions) {
    constexpr std::size_t window = 8 * 1024;
    token_writer writer(text);
    text_piece piece;
    boundary_marks marks;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t const end = end_of_piece(text, begin, window);
        piece.read(text.substr(begin, end - begin), ascii_kernel_for(instructions));
        marks.reset(end - begin);
        rules(std::as_const(piece), marks);
        keep_blanks_of_tokens(piece, marks);
        token_bits_reader bits(piece, marks, begin == 0);
        for (std::size_t block = 0; block < piece.size(); ++block)
            writer.write(bits.read(block), begin + 64 * block);
        begin = end;
    }
    return std::move(writer).take();
}

} // namespace quoin::detail
