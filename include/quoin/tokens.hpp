// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "boundary_marks.hpp"
#include "detail/tokens/find_tokens.hpp"
#include "detail/tokens/text_piece.hpp"
#include "detail/tokens/treebank_marks.hpp"
#include "detail/tokens/word_marks.hpp"
#include "pipeline.hpp"
#include "token.hpp"

#include <concepts>
#include <utility>
#include <vector>

namespace quoin {

/// Where a text is cut into tokens: a const function object that is given a piece of the text, and marks the boundaries
/// in it. What lies between two marks is a token, or a gap if it is blank. A piece ends before a line end or a blank,
/// so that no word crosses its end. Rules of your own take the piece as a `std::string_view`, or, if they begin with
/// those of the library, as an `auto const&` that they pass on.
template <class Rules>
concept token_rules = std::copy_constructible<Rules> && requires(Rules const& rules, detail::text_piece const& piece,
                                                                 boundary_marks& marks) { rules(piece, marks); };

/// The boundaries of the word break iterator that the linked ICU has for English: Unicode's UAX #29 as that ICU tailors
/// it, words of Chinese, Japanese, Thai and the like by dictionary. As fast as the others for the rules of ICU 70, 72,
/// 74 and 76; as slow as ICU for any that are not known.
struct icu_rules {
    /// See `token_rules`.
    void operator()(detail::text_piece const& piece, boundary_marks& marks) const {
        detail::mark_words_icu(piece, marks);
    }
};

/// The word boundaries of Unicode's UAX #29, untailored.
struct uax29_rules {
    /// See `token_rules`.
    void operator()(detail::text_piece const& piece, boundary_marks& marks) const {
        detail::mark_words_uax29(piece, marks);
    }
};

/// The tokens of Universal Dependencies for English: word boundaries, but that abbreviations keep their stop ("Mr.",
/// "U.S."), web and mail addresses are whole, a number and its unit are two ("5 km"), dots and dashes in a row are one,
/// dates, times and fractions are whole ("10:30", "11/28"). Hyphens part words, except after prefixes ("ex-wife");
/// "don’t" is one token.
struct ud_rules {
    /// See `token_rules`.
    void operator()(detail::text_piece const& piece, boundary_marks& marks) const {
        detail::mark_words(piece, detail::word_break_tailoring::icu_72, marks);
        detail::keep_characters_whole(piece, marks);
        detail::treebank_marker<detail::universal_dependencies>(piece, marks).run();
    }
};

/// The tokens of the Penn Treebank: as `ud_rules`, but that hyphens and slashes join ("long-term"), and clitics are
/// tokens of their own ("it" "’s", "do" "n’t").
struct ptb_rules {
    /// See `token_rules`.
    void operator()(detail::text_piece const& piece, boundary_marks& marks) const {
        detail::mark_words(piece, detail::word_break_tailoring::icu_72, marks);
        detail::keep_characters_whole(piece, marks);
        detail::treebank_marker<detail::penn_treebank>(piece, marks).run();
    }
};

/// Finds tokens under given rules. Linear in the text.
template <token_rules Rules = ud_rules>
class basic_token_finder {
public:
    /// See `component`.
    static constexpr bool makes_in_order = true;

    /// With rules that have a state, if they have one.
    constexpr explicit basic_token_finder(Rules rules = {}) : rules_(std::move(rules)) {}

    /// The tokens in the order of the text. Linear.
    std::vector<token> operator()(document_view<> document) const {
        return detail::find_tokens(document.text(), rules_, detail::best_instruction_set());
    }

private:
    Rules rules_;
};

/// The finder behind `tokens`.
using token_finder = basic_token_finder<ud_rules>;

/// Cuts the text into tokens, as `ud_rules` have them. Others: `quoin::pipeline{basic_token_finder<icu_rules>{}}`.
inline constexpr pipeline tokens{token_finder{}};

} // namespace quoin
