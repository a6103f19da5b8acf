// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../boundary_marks.hpp"
#include "../word_set.hpp"
#include "text_piece.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace quoin::detail {

/// A text and the boundaries marked in it, seen from one of its bytes: what stands around it, and what joins or parts
/// there. Nothing looks further than it is told, so that work stays linear.
class marked_text {
protected:
    static constexpr std::size_t reach = 64; ///< in bytes

    marked_text(text_piece const& piece, boundary_marks& marks) noexcept : piece_(piece), text_(piece), marks_(marks) {}

    /// The byte there; ' ' for each of a blank beyond ASCII, and outside the text.
    [[nodiscard]] char byte(std::size_t at) const noexcept {
        if (at >= text_.size())
            return ' ';
        return static_cast<unsigned char>(text_[at]) > 0x7F && is_blank(at) ? ' ' : text_[at];
    }
    [[nodiscard]] char byte_before(std::size_t at) const noexcept {
        return at > 0 ? byte(at - 1) : ' ';
    }

    static constexpr bool is_digit(char c) noexcept {
        return c >= '0' && c <= '9';
    }
    static constexpr bool is_capital(char c) noexcept {
        return c >= 'A' && c <= 'Z';
    }
    /// Bytes above 0x7F count as letters: `byte` gives none of a blank.
    static constexpr bool is_letter(char c) noexcept {
        char const lower = ascii_lower(c);
        return (lower >= 'a' && lower <= 'z') || static_cast<unsigned char>(c) > 0x7F;
    }
    static constexpr bool is_alphanumeric(char c) noexcept {
        return is_letter(c) || is_digit(c);
    }
    static constexpr bool is_gap(char c) noexcept {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
    static constexpr bool opens(char c) noexcept {
        return is_gap(c) || c == '(' || c == '[' || c == '"';
    }

    /// The first byte from `at` on for which `goes_on` does not hold, at most `most` bytes ahead.
    template <class Predicate>
    [[nodiscard]] std::size_t skip(std::size_t at, Predicate goes_on, std::size_t most = reach) const noexcept {
        std::size_t const end = std::min(text_.size(), at + most);
        while (at < end && goes_on(byte(at)))
            ++at;
        return at;
    }

    template <class Predicate>
    [[nodiscard]] std::size_t skip_back(std::size_t at, Predicate goes_on) const noexcept {
        std::size_t const end = at > reach ? at - reach : 0;
        while (at > end && goes_on(byte_before(at)))
            --at;
        return at;
    }

    /// Where the token of the byte before `at` begins, no further back than `reach`.
    [[nodiscard]] std::size_t token_begin(std::size_t at) const noexcept {
        std::size_t const end = at > reach ? at - reach : 0;
        return std::max(end, marks_.last_before(at));
    }

    /// Where the token of the byte at `at` ends, no further than `reach`.
    [[nodiscard]] std::size_t token_end(std::size_t at) const noexcept {
        return std::min({marks_.first_from(at + 1), at + reach, text_.size()});
    }

    [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const noexcept {
        return text_.substr(begin, end - begin);
    }

    void join(std::size_t begin, std::size_t end) noexcept {
        marks_.erase(begin + 1, end);
    }
    void cut(std::size_t at) noexcept {
        marks_.insert(at);
    }

    text_piece const& piece_;
    std::string_view text_;
    boundary_marks& marks_;

private:
    [[nodiscard]] bool is_blank(std::size_t at) const noexcept {
        return (piece_[at / 64][byte_property::blank] >> (at % 64) & 1) != 0;
    }
};

} // namespace quoin::detail
