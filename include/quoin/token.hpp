// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <cstdint>

namespace quoin {

/// What a token is made of.
enum class token_kind : std::uint8_t {
    other,       ///< none of the others, say a control code
    word,        ///< holds a letter or a digit, and does not begin with a digit: "don’t", "MI5"
    number,      ///< begins with a digit: "44", "3,000.50", "82m"
    punctuation, ///< begins with a character of general category P
    symbol,      ///< begins with one of category S: currency signs, arithmetic, U+FFFD and so ill-formed bytes
    emoji,       ///< begins with an emoji; a sequence of them that is shown as one picture is one token
    url,         ///< an address on the web, with or without its scheme
    email,       ///< an e-mail address
};

/// A word, a number, a mark of punctuation. Blanks are the gaps between tokens: tokens and gaps rebuild the text.
/// 12 bytes: two offsets, so that no token is too long and `where` is what it is in every layer, and what is asked
/// most. All zeros by default: a vector of tokens grows as fast as memory is cleared.
struct token {
    static constexpr bool is_flat = true; ///< no two overlap, see `views::flat`

    extent where;                        ///< never empty, never blank
    token_kind kind = token_kind::other; ///< what it is made of
    bool capitalised : 1 = false;        ///< the first code point is a capital
    bool all_capitals : 1 = false;       ///< at least two letters, and no small one: "NHS"; not "I"
    bool has_digit : 1 = false;          ///< at least one decimal digit
    bool non_ascii : 1 = false;          ///< at least one byte above 0x7F
    bool after_space : 1 = false;        ///< a blank or a line end stands before it, or nothing
    bool first_on_line : 1 = false;      ///< only blanks stand between it and the line end before it, or the beginning
};

} // namespace quoin
