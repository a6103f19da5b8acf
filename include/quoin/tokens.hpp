// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/boundaries.hpp"
#include "pipeline.hpp"
#include "unicode.hpp"

namespace quoin {

/// What a token is made of.
enum class token_kind : std::uint8_t {
    word,        ///< its first letter or digit is a letter; may hold digits, apostrophes and marks ("don’t", "MI5")
    number,      ///< its first letter or digit is a digit: "44", "3,000.50", "82m"
    punctuation, ///< begins with a character of general category P
    symbol, ///< begins with a character of general category S: currency signs, arithmetic, U+FFFD and so ill-formed
            ///< bytes
    other,  ///< anything else that is no blank, say a control code
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

namespace detail {

/// Counts what decides the kind and the flags of a token, code point by code point.
class token_survey {
public:
    void add(char32_t c) noexcept {
        if (!first_)
            first_ = c;
        if (unicode::is_digit(c))
            add_digit();
        else if (unicode::is_letter(c))
            add_letter(c);
        blank_ = blank_ && unicode::is_space(c);
    }

    [[nodiscard]] bool blank() const noexcept {
        return blank_;
    }

    void describe(token& made) const noexcept {
        made.kind = kind();
        made.capitalised = unicode::is_upper(first_);
        made.all_capitals = letters_ > 1 && !small_;
        made.has_digit = digit_;
    }

private:
    void add_digit() noexcept {
        digit_ = true;
        starts_with_digit_ = starts_with_digit_ || letters_ == 0;
    }

    void add_letter(char32_t c) noexcept {
        ++letters_;
        small_ = small_ || !unicode::is_upper(c);
    }

    [[nodiscard]] token_kind kind() const noexcept {
        if (starts_with_digit_)
            return token_kind::number;
        if (letters_ > 0)
            return token_kind::word;
        if (unicode::is_punctuation(first_))
            return token_kind::punctuation;
        return unicode::is_symbol(first_) ? token_kind::symbol : token_kind::other;
    }

    char32_t first_ = 0;
    std::size_t letters_ = 0;
    bool small_ = false;
    bool digit_ = false;
    bool starts_with_digit_ = false;
    bool blank_ = true;
};

/// Turns the boundaries of a text, given in order, into tokens; what lies between two boundaries and is blank is a gap.
class token_collector {
public:
    explicit token_collector(std::string_view text) : text_(text) {
        found_.reserve(text.size() / 5);
    }

    /// The next boundary after the beginning of the text.
    void operator()(std::size_t end) {
        extent const where{begin_, end};
        token_survey survey;
        for (std::size_t at = begin_; at < end;) {
            auto const [code_point, size] = unicode::decode(text_, at);
            survey.add(code_point);
            at += size;
        }
        if (survey.blank())
            note_gap(where);
        else
            keep(where, survey);
        begin_ = end;
    }

    [[nodiscard]] std::vector<token> take() && {
        return std::move(found_);
    }

private:
    void note_gap(extent where) noexcept {
        after_space_ = true;
        std::string_view const gap = text_.substr(where.begin, where.size());
        first_on_line_ = first_on_line_ || unicode::has_line_end(gap);
    }

    void keep(extent where, token_survey const& survey) {
        token made{.where = where};
        survey.describe(made);
        std::string_view const text = text_.substr(where.begin, where.size());
        made.non_ascii = std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
        made.after_space = after_space_;
        made.first_on_line = first_on_line_;
        after_space_ = first_on_line_ = false;
        found_.push_back(made);
    }

    std::string_view text_;
    std::vector<token> found_;
    std::size_t begin_ = 0;
    bool after_space_ = true;
    bool first_on_line_ = true;
};

} // namespace detail

/// Where a text is cut into tokens: a const function object that is given a text and calls `boundary(offset)` for each
/// boundary after its beginning, in ascending order, the last one at its end. Pieces that are blank are gaps, the
/// others are tokens.
template <class Rules>
concept token_rules =
    std::copy_constructible<Rules> &&
    requires(Rules const& rules, std::string_view text, void (*boundary)(std::size_t)) { rules(text, boundary); };

/// The boundaries of ICU's word break iterator for English: Unicode's UAX #29 as ICU tailors it.
struct icu_rules {
    template <class Boundary>
    void operator()(std::string_view text, Boundary&& boundary) const {
        detail::visit_icu_boundaries<UBRK_WORD>(text, [&](std::size_t end) { boundary(end); });
    }
};

/// Finds tokens under given rules. Linear in the text.
template <token_rules Rules>
class basic_token_finder {
public:
    constexpr explicit basic_token_finder(Rules rules = {}) : rules_(std::move(rules)) {}

    std::vector<token> operator()(document_view<> document) const {
        detail::token_collector collector(document.text());
        rules_(document.text(), collector);
        return std::move(collector).take();
    }

private:
    Rules rules_;
};

using token_finder = basic_token_finder<icu_rules>;

/// Cuts the text into tokens.
inline constexpr pipeline tokens{token_finder{}};

} // namespace quoin
