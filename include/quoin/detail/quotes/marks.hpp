// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "../../unicode.hpp"
#include "../string_finder.hpp"
#include "../word_set.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// Quotation marks as they stand in the text: which glyph, and whether its neighbours let it open or close a quote.
namespace quoin::detail {

/// Marks of one family can close each other: texts mix “ with ", and ‘ with ' and ’.
enum class mark_family : std::uint8_t { doubled, single, guillemet, single_guillemet, corner, white_corner };

/// What the shape of a glyph says by itself.
enum class mark_lean : std::uint8_t { opens, closes, neither };

/// What a mark does where it stands.
enum class mark_role : std::uint8_t { opener, closer, either };

struct mark_glyph {
    char32_t code_point = 0;
    std::uint8_t size = 0; ///< in bytes; 0 where there is no mark
    mark_family family = mark_family::doubled;
    mark_lean lean = mark_lean::neither;
    std::uint8_t pair = 0; ///< glyphs that belong together (“ and ”) share this number
};

struct quote_mark {
    extent where;
    mark_glyph glyph;
    mark_role role = mark_role::either;
    bool maybe_apostrophe = false; ///< closes, unless it is the possessive of a plural ("the nurses’ pay")
};

inline constexpr std::array mark_glyphs = {
    mark_glyph{U'"', 1, mark_family::doubled, mark_lean::neither, 0},
    mark_glyph{U'\u201C', 3, mark_family::doubled, mark_lean::opens, 1},
    mark_glyph{U'\u201D', 3, mark_family::doubled, mark_lean::closes, 1},
    mark_glyph{U'\u201E', 3, mark_family::doubled, mark_lean::opens, 1},
    mark_glyph{U'\u201F', 3, mark_family::doubled, mark_lean::opens, 1},
    mark_glyph{U'\'', 1, mark_family::single, mark_lean::neither, 3},
    mark_glyph{U'\u2018', 3, mark_family::single, mark_lean::opens, 4},
    mark_glyph{U'\u2019', 3, mark_family::single, mark_lean::closes, 4},
    mark_glyph{U'\u201A', 3, mark_family::single, mark_lean::opens, 4},
    mark_glyph{U'\u201B', 3, mark_family::single, mark_lean::opens, 4},
    mark_glyph{U'`', 1, mark_family::single, mark_lean::opens, 3},
    mark_glyph{U'\u00AB', 2, mark_family::guillemet, mark_lean::opens, 5},
    mark_glyph{U'\u00BB', 2, mark_family::guillemet, mark_lean::closes, 5},
    mark_glyph{U'\u2039', 3, mark_family::single_guillemet, mark_lean::opens, 6},
    mark_glyph{U'\u203A', 3, mark_family::single_guillemet, mark_lean::closes, 6},
    mark_glyph{U'\u300C', 3, mark_family::corner, mark_lean::opens, 7},
    mark_glyph{U'\u300D', 3, mark_family::corner, mark_lean::closes, 7},
    mark_glyph{U'\u300E', 3, mark_family::white_corner, mark_lean::opens, 8},
    mark_glyph{U'\u300F', 3, mark_family::white_corner, mark_lean::closes, 8},
};

/// Two apostrophes, or two back-ticks, stand for one double mark.
inline constexpr mark_glyph double_apostrophe{U'"', 2, mark_family::doubled, mark_lean::neither, 2};
inline constexpr mark_glyph double_grave{U'"', 2, mark_family::doubled, mark_lean::opens, 2};

/// The same glyphs as they stand in a text; those that differ in their last bits stand side by side.
struct quotation_marks {
    static constexpr std::array<std::string_view, mark_glyphs.size()> all{
        "\"",     "'",      "`",      "\u00AB", "\u00BB", "\u2018", "\u2019", "\u201A", "\u201B", "\u201C",
        "\u201D", "\u201E", "\u201F", "\u2039", "\u203A", "\u300C", "\u300D", "\u300E", "\u300F",
    };
};

inline mark_glyph mark_glyph_at(std::string_view text, std::size_t at) noexcept {
    if (text.substr(at, 2) == "''")
        return double_apostrophe;
    if (text.substr(at, 2) == "``")
        return double_grave;
    auto const code_point = unicode::decode(text, at).code_point;
    for (mark_glyph const& glyph : mark_glyphs)
        if (glyph.code_point == code_point)
            return glyph;
    return {};
}

/// What stands beside a mark, seen past other marks.
enum class beside_mark : std::uint8_t { nothing, blank, word, bracket_before, bracket_after, dash, stop, markup };

inline beside_mark beside_mark_of(char32_t c) noexcept {
    switch (c) {
    case U'(':
    case U'[':
    case U'{':
        return beside_mark::bracket_before;
    case U')':
    case U']':
    case U'}':
        return beside_mark::bracket_after;
    case U'-':
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2015':
    case U'/':
        return beside_mark::dash;
    case U'.':
    case U',':
    case U';':
    case U':':
    case U'!':
    case U'?':
    case U'\u2026':
    case U'\u3001':
    case U'\u3002':
        return beside_mark::stop;
    case U'=':
    case U'<':
    case U'>':
        return beside_mark::markup;
    case U'\uFEFF': // the byte order mark
        return beside_mark::blank;
    default:
        return unicode::is_space(c) ? beside_mark::blank : beside_mark::word;
    }
}

/// Apostrophes that begin a word: 'em, ’90s, 'til.
inline bool is_elision(std::string_view after) noexcept {
    static constexpr word_set elided{{"em",     "til", "till", "tis",  "twas",  "twere", "twill",
                                      "twould", "cos", "cuz",  "bout", "round", "neath", "nuff",
                                      "n",      "ere", "un",   "uns",  "ow",    "tude"}};
    auto const is_digit = [&](std::size_t at) { return at < after.size() && after[at] >= '0' && after[at] <= '9'; };
    if (is_digit(0) && is_digit(1))
        return !is_digit(2) && after.substr(2, 1) == "s";
    std::size_t end = 0;
    while (end < after.size() && end < 8 && ascii_lower(after[end]) >= 'a' && ascii_lower(after[end]) <= 'z')
        ++end;
    return elided.contains(after.substr(0, end));
}

/// Two digits at the beginning, and no third: "’21", as years are shortened.
inline bool is_short_year(std::string_view after) noexcept {
    auto const is_digit = [&](std::size_t at) { return at < after.size() && after[at] >= '0' && after[at] <= '9'; };
    return is_digit(0) && is_digit(1) && !is_digit(2);
}

/// Words that an apostrophe cuts short at their end: "o’ money", "wi’ him".
inline bool is_clipped(std::string_view word) noexcept {
    static constexpr word_set clipped{{"o", "wi", "an", "th", "ol", "mo", "fo", "lil"}};
    return clipped.contains(word);
}

/// After "the nurses’": true if what follows cannot be what the nurses own, so that the mark closes a quote.
inline bool cannot_be_owned(std::string_view after) noexcept {
    static constexpr word_set owned_never{
        {"a",    "about", "after", "although", "an",    "and",   "are",   "as",   "at",    "be",   "because", "been",
         "but",  "by",    "can",   "could",    "did",   "do",    "does",  "for",  "from",  "had",  "has",     "have",
         "he",   "her",   "his",   "i",        "if",    "in",    "into",  "is",   "it",    "its",  "may",     "might",
         "must", "nor",   "not",   "of",       "on",    "or",    "our",   "over", "said",  "say",  "says",    "she",
         "so",   "than",  "that",  "the",      "their", "then",  "there", "they", "this",  "to",   "told",    "under",
         "was",  "we",    "were",  "what",     "when",  "where", "which", "who",  "while", "will", "with",    "would",
         "you",  "your",  "my",    "until",    "among", "during"}};
    std::size_t end = 0;
    while (end < after.size() && end < 12 && ascii_lower(after[end]) >= 'a' && ascii_lower(after[end]) <= 'z')
        ++end;
    return end == 0 || owned_never.contains(after.substr(0, end));
}

inline bool is_blank(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Reads the marks of one paragraph, from left to right.
class mark_reader {
public:
    mark_reader(std::string_view text, std::vector<quote_mark>& found) : text_(text), next_mark_(text), found_(found) {}

    /// Paragraphs come in the order of the text.
    void read(extent paragraph) {
        paragraph_ = paragraph;
        for (std::size_t at = next_mark_(paragraph.begin); at < paragraph.end; at = next_mark_(at))
            at = read_run(at);
    }

private:
    /// From the mark at `begin` on. Marks that touch each other, as in ’” or "', see the same neighbours.
    std::size_t read_run(std::size_t begin) {
        std::size_t const first = found_.size();
        std::size_t end = begin;
        for (mark_glyph glyph; end < paragraph_.end && (glyph = mark_glyph_at(text_, end)).size != 0;) {
            bool const empty_quote = found_.size() > first && glyph.lean == mark_lean::neither &&
                                     found_.back().glyph.code_point == glyph.code_point;
            if (empty_quote)
                found_.pop_back();
            else
                found_.push_back({extent(end, end + glyph.size), glyph, mark_role::either, false});
            end += glyph.size;
        }
        settle_run(first, begin, end);
        return end;
    }

    void settle_run(std::size_t first, std::size_t begin, std::size_t end) {
        beside_mark const before = neighbour_before(begin);
        beside_mark const after = neighbour_after(end);
        std::size_t kept = first;
        bool const alone = found_.size() - first == 1;
        for (std::size_t i = first; i < found_.size(); ++i)
            if (settle(found_[i], before, after, alone))
                found_[kept++] = found_[i];
        found_.resize(kept);
    }

    /// Gives a mark its role; false if it is no quotation mark at all.
    bool settle(quote_mark& mark, beside_mark before, beside_mark after, bool alone) const {
        bool const blank_before = before == beside_mark::nothing || before == beside_mark::blank;
        bool const blank_after = after == beside_mark::nothing || after == beside_mark::blank;
        if (before == beside_mark::markup)
            return false;
        if (is_inch(mark))
            return false;
        if (before == beside_mark::word && after == beside_mark::word)
            return settle_inside_word(mark, alone);
        if (blank_before && (after == beside_mark::nothing || stops_sentence(mark.where.end)))
            return settle_behind_blank(mark, after);
        bool const can_open = !blank_after && after != beside_mark::bracket_after &&
                              (blank_before || before == beside_mark::bracket_before || before == beside_mark::dash) &&
                              !(before == beside_mark::dash && after == beside_mark::stop);
        bool const can_close = !blank_before && before != beside_mark::bracket_before && after != beside_mark::word;
        if (can_open && !can_close)
            return settle_opener(mark);
        if (can_close && !can_open)
            return settle_closer(mark, before, after);
        mark.role = role_of(mark.glyph.lean);
        return !(blank_before && blank_after && mark.glyph.code_point == U'\'');
    }

    /// "We lost ”, said Reed", and at the end of a paragraph, where nothing can open.
    static bool settle_behind_blank(quote_mark& mark, beside_mark after) {
        mark.role = after == beside_mark::nothing ? mark_role::closer : role_of(mark.glyph.lean);
        return true;
    }

    /// A single stop or comma, behind which a word ends.
    bool stops_sentence(std::size_t at) const {
        std::string_view const stops = ".,;:!?";
        return at < paragraph_.end && stops.find(text_[at]) != std::string_view::npos &&
               (at + 1 == paragraph_.end || is_blank(text_[at + 1]));
    }

    static mark_role role_of(mark_lean lean) noexcept {
        if (lean == mark_lean::neither)
            return mark_role::either;
        return lean == mark_lean::opens ? mark_role::opener : mark_role::closer;
    }

    /// Between two letters stand apostrophes, and marks whose blank was forgotten: said:“We …
    static bool settle_inside_word(quote_mark& mark, bool alone) {
        if (mark.glyph.family == mark_family::single && alone)
            return false;
        mark.role = role_of(mark.glyph.lean);
        return true;
    }

    bool settle_opener(quote_mark& mark) const {
        if (mark.glyph.family == mark_family::single && is_elision(text_.substr(mark.where.end, 10)))
            return false;
        if (mark.glyph.family == mark_family::single && begins_year(mark))
            return false;
        mark.role = mark_role::opener;
        return true;
    }

    /// "in ’21"; a mark that does not lean right is an apostrophe there only if the words around end: "in '21,".
    bool begins_year(quote_mark const& mark) const {
        if (!is_short_year(text_.substr(mark.where.end, 3)))
            return false;
        if (mark.glyph.lean == mark_lean::closes)
            return true;
        std::size_t const next = mark.where.end + 2;
        std::string_view const ends = ",;:)";
        return next < paragraph_.end && ends.find(text_[next]) != std::string_view::npos &&
               (next + 1 == paragraph_.end || is_blank(text_[next + 1]));
    }

    bool settle_closer(quote_mark& mark, beside_mark before, beside_mark after) const {
        mark.role = mark_role::closer;
        if (mark.glyph.family == mark_family::single && is_whole_elision(mark.where))
            return false;
        if (mark.glyph.family == mark_family::single && before == beside_mark::word && after == beside_mark::blank)
            mark.maybe_apostrophe = may_be_apostrophe(mark.where);
        return true;
    }

    /// The second mark of "rock ’n’ roll".
    bool is_whole_elision(extent mark) const {
        std::string_view const before = text_.substr(paragraph_.begin, mark.begin - paragraph_.begin);
        return before.ends_with(" ’n") || before.ends_with(" ‘n") || before.ends_with(" 'n");
    }

    /// The letters before a mark: "money o" gives "o".
    std::string_view word_before(std::size_t mark) const {
        constexpr std::size_t longest = 4;
        std::size_t begin = mark;
        while (begin > paragraph_.begin && mark - begin < longest && ascii_lower(text_[begin - 1]) >= 'a' &&
               ascii_lower(text_[begin - 1]) <= 'z')
            --begin;
        bool const whole = begin == paragraph_.begin || is_blank(text_[begin - 1]);
        return whole ? text_.substr(begin, mark - begin) : std::string_view();
    }

    /// "the nurses’ pay", "cuttin’ it", "o’ money".
    bool may_be_apostrophe(extent mark) const {
        char const last = mark.begin > 0 ? ascii_lower(text_[mark.begin - 1]) : ' ';
        bool const dropped_g = last == 'n' && mark.begin > 3 && ascii_lower(text_[mark.begin - 2]) == 'i' &&
                               !is_blank(text_[mark.begin - 3]) && !is_blank(text_[mark.begin - 4]);
        if (dropped_g || is_clipped(word_before(mark.begin)))
            return true;
        if (last != 's' && last != 'z' && last != 'x')
            return false;
        std::size_t next = mark.end;
        while (next < paragraph_.end && (text_[next] == ' ' || text_[next] == '\n' || text_[next] == '\r'))
            ++next;
        return !cannot_be_owned(text_.substr(next, 16));
    }

    /// The second half of 6'2".
    bool is_inch(quote_mark const& mark) const {
        if (mark.glyph.code_point != U'"' || mark.where.begin < 3)
            return false;
        std::string_view const before = text_.substr(0, mark.where.begin);
        auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
        std::size_t at = before.size();
        while (at > 0 && before.size() - at < 3 && is_digit(before[at - 1]))
            --at;
        return at < before.size() && at > 1 && before[at - 1] == '\'' && is_digit(before[at - 2]);
    }

    beside_mark neighbour_before(std::size_t at) const {
        if (at <= paragraph_.begin)
            return beside_mark::nothing;
        return beside_mark_of(unicode::decode_before(text_, at).code_point);
    }

    beside_mark neighbour_after(std::size_t at) const {
        if (at >= paragraph_.end)
            return beside_mark::nothing;
        return beside_mark_of(unicode::decode(text_, at).code_point);
    }

    std::string_view text_;
    string_finder<quotation_marks> next_mark_;
    std::vector<quote_mark>& found_;
    extent paragraph_;
};

} // namespace quoin::detail
