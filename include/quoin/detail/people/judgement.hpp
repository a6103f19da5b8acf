// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "context.hpp"
#include "name_candidate.hpp"
#include "row_parts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

/// Weighs what speaks for a row of capitalised words being the name of a person.
namespace quoin::detail {

/// A candidate, and which words of the row are the name; none where the row is the name of something else.
struct name_judgement {
    name_candidate candidate;
    std::span<read_unit const> name;
};

/// Judges rows, within the sentence that the reader of the context is in.
class name_judge {
public:
    explicit name_judge(name_context const& context) : context_(context), take_apart_(context) {}

    /// The row must not be empty.
    [[nodiscard]] name_judgement operator()(std::span<read_unit const> row) const {
        row_parts const parts = take_apart_(row);
        name_judgement made{candidate_from(parts), parts.name()};
        if (is_something_else(parts)) {
            made.name = {};
            return made;
        }
        made.candidate.evidence = static_cast<std::uint8_t>(evidence_for(parts, made.candidate));
        return made;
    }

private:
    [[nodiscard]] name_candidate candidate_from(row_parts const& parts) const noexcept {
        name_candidate made;
        made.from = parts.row[parts.title].from;
        made.to = parts.row.back().to;
        made.where = {parts.row[parts.title].unit.where.begin, parts.row.back().unit.where.end};
        made.name_end = parts.row[parts.letters - 1].unit.where.end;
        made.titled = parts.titled();
        for (std::size_t at = parts.title; at < parts.first; ++at)
            made.sex |= static_cast<std::uint8_t>(parts.facts(at) & sexes);
        made.crowned = parts.crowned();
        if (parts.first > 0 && (parts.facts(parts.first - 1) & name_fact::kin) != 0)
            made.sex |= static_cast<std::uint8_t>(parts.facts(parts.first - 1) & sexes);
        made.one_of_several = parts.first > 0 && (parts.facts(parts.first - 1) & name_fact::plural) != 0;
        made.role = role_in_row(parts);
        made.begins_sentence = parts.title == 0 && context_.begins_sentence(made.from);
        return made;
    }

    /// "Health Secretary" Tom Hale, "Chief Executive" Ann Reed.
    [[nodiscard]] static extent role_in_row(row_parts const& parts) noexcept {
        constexpr std::uint32_t roles = name_fact::role | name_fact::office;
        constexpr std::uint32_t several = name_fact::plural | name_fact::kin;
        std::size_t const end = parts.title > 0 ? parts.title : parts.first;
        if (end == 0 || (parts.facts(end - 1) & roles) == 0)
            return {};
        if ((parts.facts(end - 1) & several) == name_fact::plural)
            return {}; // "Councillors Reject Cuts"
        return {parts.row.front().unit.where.begin, parts.row[end - 1].unit.where.end};
    }

    [[nodiscard]] bool is_something_else(row_parts const& parts) const noexcept {
        constexpr std::size_t longest = 6;
        auto const name = parts.name();
        bool const joined = context_.is_mark_of_firm(parts.row.front().from, parts.row.back().to);
        if (name.size() > longest || (joined && !parts.addressed()))
            return true;
        if (is_named_after_somebody(parts))
            return true;
        if (name.size() > 1)
            return is_something_else(name, parts.addressed(), context_.age_after(parts.row.back().to)) ||
                   is_place_of_work(parts) || is_namesake(parts);
        if (is_no_name(name.front().unit.facts, parts.first > 0 ? parts.facts(parts.first - 1) : 0))
            return true;
        return parts.row.size() > 1 ? is_namesake(parts) : context_.follows_owner_with_title(name.front().from);
    }

    /// "Princess Anne Ward", "Queen Mary’s hospital", "Duke of Kent House".
    [[nodiscard]] bool is_named_after_somebody(row_parts const& parts) const noexcept {
        auto const name = parts.name();
        std::uint32_t const first = name.front().unit.facts;
        std::uint32_t const last = name.back().unit.facts;
        if (name.size() > 2 && (last & name_fact::namesake) != 0 && (name[1].unit.facts & name_fact::first_name) == 0)
            return true;
        if (is_house_of_saint(parts))
            return true;
        if (parts.crowned())
            return context_.owns_organisation(parts.row.back()) ||
                   (name.size() > 1 && (last & (name_fact::landmark | name_fact::namesake)) != 0);
        return (first & name_fact::place) != 0 && context_.follows_title_of(parts.row.front().from);
    }

    /// "Bishop Auckland", "Ann Reed" ward, "Dr Hale’s" School.
    [[nodiscard]] bool is_namesake(row_parts const& parts) const noexcept {
        constexpr std::uint32_t known = name_fact::title | name_fact::first_name;
        auto const words = parts.row.subspan(parts.title);
        if (words.size() == 1 || (words.front().unit.facts & known) == 0)
            return false;
        return context_.namesake_after(words.back()) || context_.is_called_like_place(words) ||
               (parts.titled() && context_.owns_school(words.back()));
    }

    /// "St Bride’s", which is a church, a school or a hospice.
    static bool is_house_of_saint(row_parts const& parts) noexcept {
        auto const name = parts.name();
        return name.size() == 2 && (name.front().unit.facts & name_fact::saint) != 0 && name.back().closes &&
               !parts.titled();
    }

    /// "A nurse at James Paget".
    [[nodiscard]] bool is_place_of_work(row_parts const& parts) const noexcept {
        return !parts.titled() && !parts.row.back().closes && context_.employed_at(parts.row.front().from);
    }

    /// A word alone that is no name: "General" Motors, "King" Street, "Prime Minister". Nobody is called "Dr" otherwise
    /// than by a name, whatever the word.
    static bool is_no_name(std::uint32_t facts, std::uint32_t before) noexcept {
        constexpr std::uint32_t kinds = name_fact::title | name_fact::wordlike;
        constexpr std::uint32_t never =
            name_fact::organisation | name_fact::office | name_fact::landmark | name_fact::place;
        if ((facts & kinds) == name_fact::title || (facts & name_fact::initial) != 0)
            return true;
        bool const common = (facts & (name_fact::stop | name_fact::wordlike)) == name_fact::stop;
        bool const firm_title = (before & kinds) == name_fact::title;
        return before != 0 && (common || (facts & (firm_title ? name_fact::office : never)) != 0);
    }

    static bool is_something_else(std::span<read_unit const> name, bool addressed, bool aged) noexcept {
        constexpr std::uint32_t never = name_fact::organisation | name_fact::stop;
        std::uint32_t const first = name.front().unit.facts;
        std::uint32_t const last = name.back().unit.facts;
        bool const given = (first & (name_fact::first_name | name_fact::initial)) != 0;
        if (((first & never) != 0 && !given) || (name.size() > 2 && (first & name_fact::saint) != 0))
            return true;
        if ((first & last & name_fact::initial) != 0)
            return true;
        bool const of_surname = (name[name.size() - 2].unit.facts & name_fact::particle) != 0; // "Del Rio"
        if (!given && !has_nickname(name) && ((first | (of_surname ? 0U : last)) & name_fact::place) != 0)
            return true;
        bool const person = is_strong_first_name(first) || (addressed && given && name.size() == 2);
        if (aged && is_strong_first_name(first))
            return false;                                                   // "Ann Bank, 61"
        bool const surname = person && (last & name_fact::first_name) != 0; // "Ann Dean"
        if (((last & (name_fact::office | name_fact::saint | name_fact::plural)) != 0 && !surname) ||
            ((last & name_fact::landmark) != 0 && !person))
            return true;
        bool const inner_place = std::ranges::any_of(name.subspan(1, name.size() - 2), [](read_unit const& each) {
            return (each.unit.facts & name_fact::place) != 0;
        });
        bool const certain = ((first & name_fact::first_name) != 0 && has_inner_initial(name)) ||
                             (given && addressed && name.size() == 2);
        return inner_place || std::ranges::any_of(name.subspan(1), [certain](read_unit const& each) {
                   std::uint32_t const facts = each.unit.facts & (certain ? never & ~name_fact::organisation : never);
                   return facts != 0 && (each.unit.facts & name_fact::wordlike) == 0;
               });
    }

    /// "Xolqua “Tom” Hale": the row went over something behind the first word.
    static bool has_nickname(std::span<read_unit const> name) noexcept {
        return name[0].to != name[1].from;
    }

    /// "Ann J. Band".
    static bool has_inner_initial(std::span<read_unit const> name) noexcept {
        return name.size() == 3 && (name[1].unit.facts & name_fact::initial) != 0;
    }

    /// Adds up what speaks for a name, and notes what the words around it say of the person.
    [[nodiscard]] unsigned evidence_for(row_parts const& parts, name_candidate& made) const {
        auto const name = parts.name();
        bool const several = name.size() > 1;
        if (holds_another(name) || is_named_work(name))
            return 0;
        unsigned points = made.titled && !is_figure(parts) && !is_nickname(parts) ? 2 : 0;
        if (!made.role.empty())
            points += several ? 2 : 1;
        if (parts.title == 0)
            points += evidence_before(parts, made);
        if (several && context_.role_called_before(made.from))
            points += 2;
        if (!several && is_strong_first_name(name.front().unit.facts) &&
            (context_.role_called_before(made.from) || context_.pronoun_called_before(made.from)))
            points += 1;
        points += evidence_after(parts, made);
        points += evidence_within(parts, made.begins_sentence && parts.first == 0);
        if (parts.generation < parts.letters &&
            (several || made.titled || is_strong_first_name(name.front().unit.facts)))
            points += 2;
        if (parts.letters < parts.row.size())
            points += several && (parts.row.back().unit.facts & name_fact::wordlike) == 0 ? 2 : 1; // "KC", not "MP"
        made.doubtful =
            !several && !made.titled &&
            (is_doubtful(name.front().unit.facts, parts.row.front().from) || context_.is_owner_in_name(name.front()));
        return points;
    }

    /// "Lady Luck", "Miss World", "Miss England".
    static bool is_figure(row_parts const& parts) noexcept {
        constexpr std::uint32_t figures = name_fact::figure | name_fact::organisation | name_fact::place;
        return parts.name().size() == 1 && (parts.facts(parts.first - 1) & name_fact::figure) != 0 &&
               (parts.facts(parts.first) & figures) != 0;
    }

    /// "Her new book, Waiting Room".
    [[nodiscard]] bool is_named_work(std::span<read_unit const> name) const noexcept {
        return (name.front().unit.facts & name_fact::first_name) == 0 && context_.work_before(name.front().from);
    }

    /// “Dr Doom”.
    [[nodiscard]] bool is_nickname(row_parts const& parts) const noexcept {
        auto const name = parts.name();
        return parts.titled() && name.size() == 1 && (name.front().unit.facts & name_fact::first_name) == 0 &&
               context_.is_within_quotation_marks(parts.row.front().from, parts.row.back().to);
    }

    [[nodiscard]] unsigned evidence_before(row_parts const& parts, name_candidate& made) const {
        role_words const role = context_.role_before(made.from, made.to);
        if (role.where.empty())
            return 0;
        if (made.role.empty())
            made.role = role.where;
        made.sex |= static_cast<std::uint8_t>(role.sex);
        made.kin = role.kinship && role.owned;
        made.one_of_several = role.plural;
        if (role.kinship && (role.sex != 0 || is_strong_first_name(parts.name().front().unit.facts)))
            return 2;
        if (parts.name().size() > 1)
            return role.loose ? 1 : 2;
        if (!role.apposed || role.loose)
            return 0;
        return (parts.name().front().unit.facts & name_fact::first_name) != 0 ? 2 : 1;
    }

    [[nodiscard]] unsigned evidence_after(row_parts const& parts, name_candidate& made) const {
        auto const name = parts.name();
        bool const several = name.size() > 1;
        std::uint32_t const first = name.front().unit.facts;
        unsigned points = 0;
        if (role_words const role = context_.role_after(made.to); !role.where.empty()) {
            if (made.role.empty())
                made.role = role.where;
            points += several || is_strong_first_name(first) ? (role.loose ? 1 : 2) : 0;
        } else if ((several && context_.apposition_after(made.to)) ||
                   (!several && is_strong_first_name(first) && context_.who_after(made.to))) {
            points += 1;
        }
        if (several && (made.begins_sentence || !context_.is_where_somebody_is(made.from)) &&
            context_.personal_apposition_after(made.to))
            points += 2;
        if (several && context_.family_after(made.to))
            points += 2;
        if (!several && (first & name_fact::first_name) == 0)
            return points;
        if (context_.age_after(made.to) || context_.other_name_after(made.to))
            points += 2;
        bool const may_be_firm = !several && context_.is_second_of_pair(made.from);
        bool const may_be_place = !several && is_doubtful_behind_preposition(first, made.from);
        if (context_.speech_beside(made.from, made.to) && !may_be_firm && !may_be_place)
            points += 1;
        bool const line = several && context_.is_line_of_byline(made.from);
        made.credited = line || (several && context_.by_before(made.from));
        if (line || (made.credited && context_.ends_byline(made.to)))
            points += 2;
        return points;
    }

    [[nodiscard]] unsigned evidence_within(row_parts const& parts, bool begins_sentence) const {
        auto const name = parts.name();
        std::uint32_t const first = name.front().unit.facts;
        if (name.size() == 1)
            return is_strong_first_name(first) ? points_of_first_name(name.front().from) : 0;
        bool const landmark =
            (name.back().unit.facts & (name_fact::landmark | name_fact::wordlike)) == name_fact::landmark;
        bool const wordlike =
            (first & name_fact::seldom) != 0 || ((first & name_fact::wordlike) != 0 && begins_sentence);
        bool const listed = (first & name_fact::initial) != 0 && name.size() == 2 && begins_sentence &&
                            name.front().unit.where.size() == 2; // not "J.K. Quill"
        unsigned points = 0;
        if ((first & (name_fact::first_name | name_fact::initial)) != 0 && !listed)
            points += wordlike || landmark || is_loose(name) ? 1 : 2;
        bool particle = false;
        for (read_unit const& inner : name.subspan(1, name.size() - 2)) {
            points += (inner.unit.facts & name_fact::initial) != 0 ? 2 : 0;
            particle = particle || (inner.unit.facts & name_fact::particle) != 0;
        }
        points += particle || has_nickname(name) ? 1 : 0;
        points += context_.is_cast(name.front().from, name.back().to) ? 1 : 0;
        if (context_.is_hyphenated(name.back().unit))
            points += 1;
        return points != 0 && context_.is_called_like_firm(name) ? 0 : points;
    }

    /// "Gordon", "my Gordon", but not "the Gordon".
    [[nodiscard]] unsigned points_of_first_name(std::size_t at) const noexcept {
        if (context_.beloved_by_speaker(at))
            return enough_evidence;
        return context_.determiner_before(at) ? 0 : 1;
    }

    /// Four words and more, none of which binds them into one name.
    static bool is_loose(std::span<read_unit const> name) noexcept {
        constexpr std::uint32_t binding = name_fact::first_name | name_fact::particle | name_fact::initial;
        return name.size() > 3 && std::ranges::none_of(name.subspan(1, name.size() - 2), [](read_unit const& each) {
                   return (each.unit.facts & binding) != 0;
               });
    }

    /// True if a first name stands where no first name of the same person can, as in the heading "Reed Backs Ann Lark".
    static bool holds_another(std::span<read_unit const> name) noexcept {
        constexpr std::uint32_t binding = name_fact::first_name | name_fact::saint; // "St John"
        for (std::size_t at = 2; at + 1 < name.size(); ++at)
            if ((name[at - 1].unit.facts & binding) == 0 && is_strong_first_name(name[at].unit.facts))
                return true;
        return false;
    }

    /// True if a word alone reads as an everyday word or a place rather than as a name.
    [[nodiscard]] bool is_doubtful(std::uint32_t facts, std::size_t at) const noexcept {
        bool const first = (facts & name_fact::stop) != 0 || context_.begins_sentence(at);
        return is_doubtful_behind_preposition(facts, at) || (first && is_ambiguous(facts));
    }

    /// "A teacher in Kent".
    [[nodiscard]] bool is_doubtful_behind_preposition(std::uint32_t facts, std::size_t at) const noexcept {
        return is_ambiguous(facts) && context_.preposition_before(at);
    }

    static bool is_ambiguous(std::uint32_t facts) noexcept {
        constexpr std::uint32_t kinds = name_fact::wordlike | name_fact::landmark | name_fact::place |
                                        name_fact::organisation | name_fact::role | name_fact::stop;
        return (facts & kinds) != 0;
    }

    name_context const& context_;
    row_divider take_apart_;
};

} // namespace quoin::detail
