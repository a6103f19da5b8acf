// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../quote_policy.hpp"
#include "../string_finder.hpp"
#include "paragraph_text.hpp"
#include "single_quotes.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace quoin::detail {

struct double_quotes {
    static constexpr std::array<std::string_view, 3> all{"\"", "\u201C", "\u201D"};
};

/// Knows whether a stop lies in a quote that is not to be cut. Told of each mark in the order of the text, it looks
/// ahead for a closing one only where a sentence would otherwise end.
class quote_tracker {
public:
    quote_tracker(std::string_view text, quote_policy policy, instruction_set instructions) noexcept
        : policy_(policy), find_mark_(text, instructions), singles_(text, instructions) {}

    /// A new paragraph: quotes do not cross its beginning.
    void reset() noexcept {
        seen_ = none;
        is_open_ = false;
        next_mark_ = 0;
        singles_.reset();
    }

    /// A double quotation mark stands at `at`.
    void see(std::size_t at) noexcept {
        seen_ = at;
    }

    /// A mark that may open a single quote stands at `at`.
    void see_single(paragraph_text const& paragraph, std::size_t at) noexcept {
        singles_.see(paragraph, at);
    }

    /// A quote may be open.
    [[nodiscard]] bool may_be_open(paragraph_text const& paragraph) noexcept {
        return is_open(paragraph) || singles_.may_be_open();
    }

    /// Behind a stop, and the marks behind it that close: a quote that is not to be cut goes on. Linear in all.
    [[nodiscard]] bool holds(paragraph_text const& paragraph, std::size_t stop_end, std::size_t closed) noexcept {
        if (policy_ == quote_policy::split)
            return false;
        return double_holds(paragraph, stop_end, closed) || singles_.holds(paragraph, policy_, stop_end, closed);
    }

private:
    /// The last double mark, if there was one, opened a quote.
    [[nodiscard]] bool is_open(paragraph_text const& paragraph) noexcept {
        if (seen_ != none) {
            is_open_ = opens(paragraph, seen_);
            seen_ = none;
        }
        return is_open_;
    }

    [[nodiscard]] bool double_holds(paragraph_text const& paragraph, std::size_t stop_end,
                                    std::size_t closed) noexcept {
        if (!is_open(paragraph) || has_mark(paragraph, stop_end, closed))
            return false;
        if (next_mark_ < closed) {
            next_mark_ = find_mark_(closed);
            next_closes_whole_ = next_mark_ < paragraph.end() && !opens(paragraph, next_mark_) &&
                                 (policy_ == quote_policy::whole || runs_on_after_quote(paragraph, next_mark_));
        }
        return next_closes_whole_;
    }

    /// A straight mark opens a quote if a word follows it and none stands before it.
    [[nodiscard]] static bool opens(paragraph_text const& paragraph, std::size_t at) noexcept {
        char32_t const mark = paragraph.character(at).code_point;
        if (mark != U'"')
            return mark == 0x201C;
        auto const before = paragraph.character_before(at);
        auto const after = paragraph.character(at + 1);
        bool const is_free = before.size == 0 || unicode::is_space(before.code_point) ||
                             opens_before_word(before.code_point) || before.code_point == U'-' ||
                             before.code_point == 0x2014;
        return is_free && after.size > 0 && !unicode::is_space(after.code_point);
    }

    static constexpr bool closes_but_no_double_quote(char32_t c) noexcept {
        return closes_after_stop(c) && !is_double_quote(c);
    }

    [[nodiscard]] static bool has_mark(paragraph_text const& paragraph, std::size_t begin, std::size_t end) noexcept {
        return paragraph.skip<closes_but_no_double_quote>(begin) < end;
    }

    quote_policy policy_;
    string_finder<double_quotes, 256> find_mark_;
    static constexpr std::size_t none = std::string_view::npos;
    std::size_t seen_ = none;        ///< a mark of which is not known yet whether it opens
    bool is_open_ = false;           ///< the mark before it, or if there is none, the last one, opened a quote
    std::size_t next_mark_ = 0;      ///< the mark behind the last stop that was asked about
    bool next_closes_whole_ = false; ///< it closes a quote that is not to be cut
    single_quotes singles_;
};

} // namespace quoin::detail
