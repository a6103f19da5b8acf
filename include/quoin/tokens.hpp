// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "pipeline.hpp"

namespace quoin {

/// What a token is made of.
enum class token_kind : std::uint8_t {
    word,        ///< begins with a letter; may hold digits, apostrophes, marks ("Wi-Fi" is three tokens, "don’t" one)
    number,      ///< begins with a digit: "44", "3,000.50", "82m"
    punctuation, ///< general category P
    symbol,      ///< general category S: currency signs, arithmetic
    other,       ///< anything else that is no blank: controls, ill-formed bytes, scripts without spaces cut by ICU
};

/// A word, a number, a mark of punctuation. Blanks are the gaps between tokens: tokens and gaps rebuild the text.
struct token {
    extent where;
    token_kind kind = token_kind::other;
    bool capitalised : 1 = false;   ///< the first code point is a capital
    bool all_capitals : 1 = false;  ///< at least two letters, and no small one: "NHS", "A&E" has none of its own
    bool has_digit : 1 = false;     ///< at least one decimal digit
    bool non_ascii : 1 = false;     ///< at least one byte above 0x7F
    bool after_space : 1 = false;   ///< a blank or a line end stands before it, or nothing
    bool first_on_line : 1 = false; ///< only blanks stand between it and the line end before it, or the beginning
};

} // namespace quoin
