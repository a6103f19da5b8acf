// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../paragraphs.hpp"
#include "../lines.hpp"
#include "marks.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

/// Quotation marks paired into stretches, paragraph by paragraph.
namespace quoin::detail {

inline constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// The text between an opening mark and its closing mark, or the end of the paragraph.
struct stretch {
    extent outer;                ///< with its marks
    extent inner;                ///< without its marks and the blanks beside them; never empty
    std::uint32_t paragraph = 0; ///< which one
    std::uint32_t parent = none; ///< the stretch around it
    std::uint8_t depth = 0;      ///< how many stretches are around it
    bool closed = true;          ///< its closing mark was found
};

/// Pairs the marks of one paragraph after another. A mark that has no partner never disturbs the next paragraph; within
/// a paragraph it is passed over (a closer), or holds until the paragraph ends (an opener).
class mark_pairer {
public:
    /// Quotes within quotes are followed this deep; marks deeper down are passed over.
    static constexpr std::size_t max_depth = 6;

    mark_pairer(std::string_view text, std::vector<stretch>& found) : text_(text), found_(found) {}

    void pair(std::span<quote_mark const> marks, extent paragraph, std::uint32_t number) {
        paragraph_ = paragraph;
        number_ = number;
        std::size_t const first = found_.size();
        depth_ = 0;
        for (quote_mark const& mark : marks)
            take(mark);
        while (depth_ > 1)
            drop_innermost();
        if (depth_ == 1)
            end_of_paragraph();
        keep_real_stretches(first);
    }

private:
    struct open_mark {
        quote_mark mark;
        std::uint32_t stretch = 0; ///< index of the stretch that it began
        extent maybe_closed;       ///< a mark that may have closed it, or have been an apostrophe
    };

    static constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

    void take(quote_mark const& mark) {
        std::size_t const partner = find_partner(mark);
        mark_role role = mark.role;
        if (role == mark_role::either)
            role = partner == nowhere ? mark_role::opener : mark_role::closer;
        if (role == mark_role::closer)
            close(mark, partner);
        else
            open(mark);
    }

    /// The innermost open mark that this one can close, best one of the same pair of glyphs.
    std::size_t find_partner(quote_mark const& mark) const {
        std::size_t partner = nowhere;
        for (std::size_t i = depth_; i-- > 0;) {
            if (open_[i].mark.glyph.family != mark.glyph.family)
                continue;
            if (open_[i].mark.glyph.pair == mark.glyph.pair)
                return i;
            if (partner == nowhere)
                partner = i;
        }
        return partner;
    }

    void open(quote_mark const& mark) {
        for (std::size_t i = depth_; i-- > 0;) {
            if (open_[i].mark.glyph.pair != mark.glyph.pair)
                continue;
            if (i == 0 && goes_on_in_new_line(mark)) {
                close_open_quote(mark.where.begin);
                break;
            }
            if (open_[i].maybe_closed.empty())
                return; // twice the same opener, and nothing closed the first: the first one counts
            close_at(i, open_[i].maybe_closed);
        }
        if (depth_ == max_depth)
            return;
        open_[depth_++] = {mark, static_cast<std::uint32_t>(found_.size()), {}};
        found_.push_back({.outer = mark.where, .inner = {}, .paragraph = number_});
    }

    /// A quote of several paragraphs has an opening mark on each. This finds paragraphs that were not told apart.
    bool goes_on_in_new_line(quote_mark const& mark) const {
        std::string_view const before = text_.substr(paragraph_.begin, mark.where.begin - paragraph_.begin);
        std::size_t const last = before.find_last_not_of(" \t\r\n");
        if (last == std::string_view::npos || before.find('\n', last) == std::string_view::npos)
            return false;
        return before[last] == '.' || before[last] == '?' || before[last] == '!';
    }

    void close_open_quote(std::size_t end) {
        while (depth_ > 1)
            drop_innermost();
        finish(extent(end, end), false);
        found_[open_[0].stretch].outer.end = found_[open_[0].stretch].inner.end;
    }

    void close(quote_mark const& mark, std::size_t partner) {
        if (partner == nowhere)
            return;
        if (mark.maybe_apostrophe)
            open_[partner].maybe_closed = mark.where;
        else
            close_at(partner, mark.where);
    }

    void close_at(std::size_t partner, extent mark) {
        while (depth_ > partner + 1)
            drop_innermost();
        finish(mark, true);
    }

    /// An inner quote that was not closed before its surroundings were: it ends where it may have ended, or is none.
    void drop_innermost() {
        if (open_[depth_ - 1].maybe_closed.empty())
            --depth_;
        else
            finish(open_[depth_ - 1].maybe_closed, true);
    }

    void finish(extent mark, bool closed) {
        open_mark const& from = open_[--depth_];
        stretch& made = found_[from.stretch];
        made.outer.end = mark.end;
        made.inner = trimmed(text_, extent(from.mark.where.end, mark.begin));
        made.closed = closed;
    }

    /// A quote that goes on in the next paragraph, or whose closing mark was forgotten.
    void end_of_paragraph() {
        open_mark const& from = open_[0];
        bool const goes_on = goes_on_in_next_paragraph(from.mark);
        bool const opens_speech = may_stay_open(from.mark);
        if (!from.maybe_closed.empty() && !(goes_on && opens_speech)) {
            finish(from.maybe_closed, true);
        } else if (goes_on || opens_speech) {
            finish(extent(paragraph_.end, paragraph_.end), false);
            stretch& made = found_[from.stretch];
            made.outer.end = made.inner.end = end_before_dash(made.inner);
        } else {
            depth_ = 0;
        }
    }

    /// The paragraph ends like a sentence, and the next one opens with the same mark: what stands before its end may
    /// be an apostrophe.
    bool goes_on_in_next_paragraph(quote_mark const& mark) const {
        std::string_view const words = text_.substr(mark.where.end, paragraph_.end - mark.where.end);
        std::size_t const last = words.find_last_not_of(" \t\r\n");
        std::string_view const stops = ".?!";
        if (last == std::string_view::npos || stops.find(words[last]) == std::string_view::npos)
            return false;
        std::size_t const next = text_.find_first_not_of(" \t\r\n", paragraph_.end);
        if (next == std::string_view::npos || is_blank(text_[mark.where.end]))
            return false;
        return mark_glyph_at(text_, next).code_point == mark.glyph.code_point;
    }

    /// Even if the next paragraph does not open with its like.
    bool may_stay_open(quote_mark const& mark) const {
        if (mark.where.end >= paragraph_.end)
            return false;
        if (is_blank(text_[mark.where.end]))
            return false;
        if (mark.glyph.family != mark_family::single)
            return true;
        if (mark.glyph.lean == mark_lean::closes)
            return false;
        std::string_view const before = text_.substr(paragraph_.begin, mark.where.begin - paragraph_.begin);
        std::size_t const last = before.find_last_not_of(" \t\r\n");
        return last == std::string_view::npos || before[last] == ':' || before[last] == ',';
    }

    /// “I have lived here for years. — Ada Moss, 78: an open quote ends before the dash that names its speaker.
    std::uint32_t end_before_dash(extent inner) const {
        constexpr std::size_t longest_name = 60;
        std::string_view const words = text_.substr(inner.begin, inner.size());
        for (std::string_view dash : {" \u2014 ", " \u2013 ", " -- ", " - "}) {
            std::size_t const at = words.rfind(dash);
            if (at == std::string_view::npos || words.size() - at > longest_name)
                continue;
            std::size_t const end = trimmed(words, {0, at}).end;
            std::string_view const stops = ".?!,";
            if (end > 0 && stops.find(words[end - 1]) != std::string_view::npos)
                return static_cast<std::uint32_t>(inner.begin + end);
        }
        return inner.end;
    }

    /// Leaves out what stayed empty, and says which stretch is in which.
    void keep_real_stretches(std::size_t first) {
        std::array<std::uint32_t, max_depth> around{};
        std::uint8_t depth = 0;
        std::size_t kept = first;
        for (std::size_t i = first; i < found_.size(); ++i) {
            stretch made = found_[i];
            if (made.inner.empty())
                continue;
            while (depth > 0 && found_[around[depth - 1]].outer.end <= made.outer.begin)
                --depth;
            made.parent = depth == 0 ? none : around[depth - 1];
            made.depth = depth;
            around[depth++] = static_cast<std::uint32_t>(kept);
            found_[kept++] = made;
        }
        found_.resize(kept);
    }

    std::string_view text_;
    std::vector<stretch>& found_;
    extent paragraph_;
    std::uint32_t number_ = 0;
    std::array<open_mark, max_depth> open_{};
    std::size_t depth_ = 0;
};

/// The quoted stretches of a text in the order of their opening marks. Linear: each mark is looked at once, among at
/// most `mark_pairer::max_depth` that are open.
inline std::vector<stretch> quoted_stretches(std::string_view text, std::span<paragraph const> paragraphs) {
    std::vector<stretch> found;
    std::vector<quote_mark> marks;
    mark_reader reader(text, marks);
    mark_pairer pairer(text, found);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        marks.clear();
        reader.read(paragraphs[i].where);
        if (!marks.empty())
            pairer.pair(marks, paragraphs[i].where, static_cast<std::uint32_t>(i));
    }
    return found;
}

} // namespace quoin::detail
