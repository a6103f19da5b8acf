// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/boundary_marks.hpp"
#include "detail/text_piece.hpp"
#include "detail/token_writer.hpp"
#include "detail/word_marks.hpp"
#include "pipeline.hpp"
#include "token.hpp"

namespace quoin {

/// Where a text is cut into tokens: a const function object that is given a piece of the text, and marks the boundaries
/// in it. What lies between two marks is a token, or a gap if it is blank. A piece ends before a line end or a blank,
/// so that no word crosses its end.
template <class Rules>
concept token_rules = std::copy_constructible<Rules> && requires(Rules const& rules, detail::text_piece const& piece,
                                                                 boundary_marks& marks) { rules(piece, marks); };

/// The boundaries of ICU's word break iterator for English: Unicode's UAX #29 as ICU tailors it ("@" is a letter),
/// words of Chinese, Japanese, Thai and the like by dictionary.
struct icu_rules {
    void operator()(detail::text_piece const& piece, boundary_marks& marks) const {
        detail::mark_words_icu(piece, marks);
    }
};

/// The word boundaries of Unicode's UAX #29, untailored.
struct uax29_rules {
    void operator()(detail::text_piece const& piece, boundary_marks& marks) const {
        detail::mark_words_uax29(piece, marks);
    }
};

/// Finds tokens under given rules. Linear in the text.
template <token_rules Rules>
class basic_token_finder {
public:
    constexpr explicit basic_token_finder(Rules rules = {}) : rules_(std::move(rules)) {}

    std::vector<token> operator()(document_view<> document) const {
        return detail::find_tokens(document.text(), rules_, detail::best_instruction_set());
    }

private:
    Rules rules_;
};

using token_finder = basic_token_finder<icu_rules>;

/// Cuts the text into tokens.
inline constexpr pipeline tokens{token_finder{}};

} // namespace quoin
