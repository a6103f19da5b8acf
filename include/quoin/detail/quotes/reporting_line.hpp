// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "stretches.hpp"
#include "word_classes.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

/// What the reporter says around the quotes: a paragraph in which each quoted stretch, and each mention of a person, is
/// folded into one item. The words around a quote within a quote make a line of their own.
namespace quoin::detail {

enum class item_kind : std::uint8_t { word, number, person, stretch, stop, comma, colon, dash, other };

struct line_item {
    extent where;
    item_kind kind = item_kind::other;
    bool capitalised = false;
    bool possessive = false;      ///< ends in ’s or s’
    bool plural = false;          ///< a word that ends in one plain s
    bool open_ended = false;      ///< a stretch that ends in a comma, a dash, or a question or exclamation mark
    bool begins_sentence = false; ///< as the reporter's sentences go; those within quotes do not count
    word_class classes = word_class::nothing;
    std::uint32_t index = none; ///< of the person or the stretch
    std::uint32_t sentence = 0; ///< the item that begins its sentence
};

using reporting_line = std::vector<line_item>;

/// What clauses are made of, between their marks and quotes.
constexpr bool is_word_like(item_kind kind) noexcept {
    return kind == item_kind::word || kind == item_kind::person || kind == item_kind::number;
}

/// "Ann Reed", but not "Ann Reed’s".
constexpr bool names_person(line_item const& item) noexcept {
    return item.kind == item_kind::person && !item.possessive;
}

/// What readers ask of the items of a line: nothing is true of an item behind its end.
class item_reader {
protected:
    explicit item_reader(reporting_line const& line) noexcept : line_(line) {}

    [[nodiscard]] bool is(std::size_t at, word_class classes) const noexcept {
        return at < line_.size() && (line_[at].classes & classes);
    }

    [[nodiscard]] bool is(std::size_t at, item_kind kind) const noexcept {
        return at < line_.size() && line_[at].kind == kind;
    }

    /// Whether an item of this kind stands right before item `at`.
    [[nodiscard]] bool follows(std::size_t at, item_kind kind) const noexcept {
        return at > 0 && is(at - 1, kind);
    }

    /// “…,” (said), “…” (said): whether a quote stands right before item `at`, but for a comma.
    [[nodiscard]] bool follows_stretch(std::size_t at) const noexcept {
        return follows(follows(at, item_kind::comma) ? at - 1 : at, item_kind::stretch);
    }

    /// Whether one of the items [first, last] is of these classes.
    [[nodiscard]] bool holds(std::size_t first, std::size_t last, word_class classes) const noexcept {
        for (std::size_t at = first; at <= last; ++at)
            if (is(at, classes))
                return true;
        return false;
    }

    reporting_line const& line_;
};

} // namespace quoin::detail
