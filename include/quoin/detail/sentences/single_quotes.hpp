// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../quote_policy.hpp"
#include "../string_finder.hpp"
#include "paragraph_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace quoin::detail {

struct apostrophes {
    static constexpr std::array<std::string_view, 2> all{"'", "\u2019"};
};

/// Knows whether a stop lies in a single quote that is not to be cut: ‘We won. It was hard,’ she said. As the mark that
/// closes one is an apostrophe, too, it holds nothing together where there is any doubt.
class single_quotes {
public:
    single_quotes(std::string_view text, instruction_set instructions) noexcept : find_mark_(text, instructions) {}

    /// A new paragraph: quotes do not cross its beginning.
    void reset() noexcept {
        opened_ = none;
        is_known_ = false;
    }

    /// A mark stands at `at` that opens a quote if a letter follows it. Marks come in the order of the text.
    void see(paragraph_text const& paragraph, std::size_t at) noexcept {
        std::size_t const next = at + paragraph.character(at).size;
        if (unicode::is_letter(paragraph.character(next).code_point))
            opened_ = at;
    }

    /// A quote may be open.
    [[nodiscard]] bool may_be_open() const noexcept {
        return opened_ != none;
    }

    /// Behind a stop, and the marks behind it that close: a quote that is not to be cut goes on. Linear in all.
    [[nodiscard]] bool holds(paragraph_text const& paragraph, quote_policy policy, std::size_t stop_end,
                             std::size_t closed) noexcept {
        if (opened_ == none)
            return false;
        read_close(paragraph, policy, opened_ + 1);
        if (close_ < stop_end)
            opened_ = none;
        return opened_ != none && close_ >= closed && closes_whole_;
    }

private:
    /// Finds the first mark from `from` on that may close a quote of this paragraph.
    void read_close(paragraph_text const& paragraph, quote_policy policy, std::size_t from) noexcept {
        if (is_known_ && close_ >= from)
            return;
        close_ = find_mark_(std::max(from, close_));
        while (close_ < paragraph.end() && !may_close(paragraph, close_))
            close_ = find_mark_(close_ + 1);
        is_known_ = true;
        closes_whole_ = close_ < paragraph.end() && ends_clause(paragraph.character_before(close_).code_point) &&
                        (policy == quote_policy::whole || runs_on_after_quote(paragraph, close_));
    }

    /// Not in the midst of a word, nor before one.
    [[nodiscard]] static bool may_close(paragraph_text const& paragraph, std::size_t at) noexcept {
        auto const mark = paragraph.character(at);
        return !unicode::is_word_part(paragraph.character(at + mark.size).code_point);
    }

    /// No apostrophe stands behind these.
    static constexpr bool ends_clause(char32_t before) noexcept {
        return is_stop(before) || before == U',';
    }

    static constexpr std::size_t none = std::string_view::npos;

    string_finder<apostrophes, 256> find_mark_;
    std::size_t opened_ = none; ///< the mark that opened the last quote
    std::size_t close_ = 0;     ///< the first mark behind it that may close, if that was asked
    bool is_known_ = false;     ///< it was asked in this paragraph
    bool closes_whole_ = false; ///< the mark certainly closes a quote, which is not to be cut
};

} // namespace quoin::detail
