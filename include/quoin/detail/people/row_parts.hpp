// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "context.hpp"
#include "reader.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

/// Tells titles, roles and letters from the name that stands among them.
namespace quoin::detail {

/// A row, and where its parts begin: other words [0, title), title, name, "Jr", letters such as "MP".
struct row_parts {
    std::span<read_unit const> row;
    std::size_t title = 0;
    std::size_t first = 0;
    std::size_t generation = 0;
    std::size_t letters = 0;

    [[nodiscard]] std::span<read_unit const> name() const noexcept {
        return row.subspan(first, generation - first);
    }

    [[nodiscard]] std::uint32_t facts(std::size_t at) const noexcept {
        return row[at].unit.facts;
    }

    [[nodiscard]] bool titled() const noexcept {
        return title < first;
    }

    /// "Dr" stands before the name, or another title that is nothing else; "Lady" names places.
    [[nodiscard]] bool addressed() const noexcept {
        constexpr std::uint32_t kinds = name_fact::title | name_fact::wordlike | name_fact::figure;
        return titled() && (facts(first - 1) & kinds) == name_fact::title;
    }

    [[nodiscard]] bool crowned() const noexcept {
        return titled() && (facts(first - 1) & name_fact::ruler) != 0;
    }
};

/// Takes rows apart, within the sentence that the reader of the context is in.
class row_divider {
public:
    explicit row_divider(name_context const& context) : context_(context) {}

    /// The row must not be empty.
    [[nodiscard]] row_parts operator()(std::span<read_unit const> row) const noexcept {
        row_parts parts{.row = row.first(row.size() - words_of_job(row))};
        parts.letters = parts.row.size();
        while (parts.letters > 1 && (parts.facts(parts.letters - 1) & name_fact::suffix) != 0)
            --parts.letters;
        parts.generation = parts.letters;
        while (parts.generation > 1 && (parts.facts(parts.generation - 1) & name_fact::generation) != 0)
            --parts.generation;
        parts.first = parts.generation - 1;
        while (parts.first > 0 && !stands_before_name(parts.facts(parts.first - 1)))
            --parts.first;
        parts.first += other_words(parts);
        if (parts.name().size() > 1 && parts.first > 0 && is_second_title(parts.facts(parts.first)))
            ++parts.first;
        parts.title = parts.first;
        while (parts.title > 0 && in_title(parts.facts(parts.title - 1)))
            --parts.title;
        if (is_role(parts))
            parts.title = begin_of_address(parts);
        return parts;
    }

private:
    /// "Dame" in "Health Secretary Dame".
    static std::size_t begin_of_address(row_parts const& parts) noexcept {
        constexpr std::uint32_t kinds = name_fact::title | name_fact::wordlike | name_fact::office;
        std::size_t at = parts.title;
        while (at < parts.first && (parts.facts(at) & kinds) != name_fact::title)
            ++at;
        return at;
    }

    /// How many words at the end belong to what somebody does: "Ann Reed Health" policy editor, on a line of its own.
    [[nodiscard]] std::size_t words_of_job(std::span<read_unit const> row) const noexcept {
        bool const may_have = row.size() > 2 && is_strong_first_name(row.front().unit.facts);
        return may_have && context_.is_line_of_job(row.front().from, row.back().to) ? 1 : 0;
    }

    static bool stands_before_name(std::uint32_t facts) noexcept {
        bool const before = (facts & (name_fact::title | name_fact::office | name_fact::role)) != 0;
        return before && (facts & name_fact::first_name) == 0 && !is_second_title(facts);
    }

    /// "Con", which is a title after "Det" and a first name otherwise.
    static bool is_second_title(std::uint32_t facts) noexcept {
        constexpr std::uint32_t both = name_fact::title | name_fact::qualifier;
        return (facts & both) == both;
    }

    static bool in_title(std::uint32_t facts) noexcept {
        return (facts & (name_fact::title | name_fact::office)) != 0;
    }

    /// How many words before a first name belong to something else: "In May" Ann Reed, "House Republican" Ann Reed, the
    /// MP for "Ely South" Ann Reed.
    [[nodiscard]] std::size_t other_words(row_parts const& parts) const noexcept {
        constexpr std::uint32_t never_first = name_fact::place | name_fact::organisation | name_fact::landmark;
        auto const name = parts.name();
        if (begins_with_epithet(parts))
            return 1;
        bool const wordlike = (name.front().unit.facts & name_fact::wordlike) != 0;
        bool other =
            (wordlike && context_.preposition_before(name.front().from)) || context_.follows_role_of(name.front().from);
        for (std::size_t at = 0; at + 2 <= name.size(); ++at) {
            if (is_strong_first_name(name[at].unit.facts))
                return other ? at : 0;
            other = other || (name[at].unit.facts & never_first) != 0;
        }
        return 0;
    }

    /// "Brave" Tom Hale; where any word would have its capital, "Little" Tom Hale, "Grower" Ann Reed.
    [[nodiscard]] bool begins_with_epithet(row_parts const& parts) const noexcept {
        constexpr std::uint32_t everyday = name_fact::stop | name_fact::wordlike;
        auto const name = parts.name();
        if (name.size() < 3 || !is_strong_first_name(name[1].unit.facts) || (name[1].unit.facts & sexes) == 0)
            return false;
        std::uint32_t const facts = name.front().unit.facts;
        if ((facts & name_fact::epithet) != 0)
            return true;
        if (parts.first != 0 || !context_.begins_sentence(name.front().from))
            return false;
        return (facts & (everyday | name_fact::first_name)) == everyday;
    }

    /// An office that is no form of address: "Commissioner" where any word would have its capital, "Health Secretary".
    [[nodiscard]] bool is_role(row_parts const& parts) const noexcept {
        if (!parts.titled() || (parts.facts(parts.title) & name_fact::title) != 0)
            return false;
        bool const alone = parts.first - parts.title == 1;
        return parts.title > 0 || (alone && context_.begins_sentence(parts.row.front().from));
    }

    name_context const& context_;
};

} // namespace quoin::detail
