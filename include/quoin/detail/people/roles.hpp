// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "reader.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What words beside a name say that somebody is.
namespace quoin::detail {

/// Words beside a name that say what the person is.
struct role_words {
    extent where;
    std::uint32_t sex = 0; ///< the bits `female` and `male`: "her brother"
    bool kinship = false;  ///< "daughter", whose holder may have but a first name
    bool owned = false;    ///< "her daughter", "whose brother", "and wife", "had sons"
    bool apposed = false;  ///< "the midwife, Ann, …"
    bool plural = false;   ///< "brothers"
    bool loose = false;    ///< "owner", which may be a firm
};

/// Reads roles beside names, within the sentence that the reader is in. Every look is bounded.
class name_roles {
public:
    explicit name_roles(name_reader const& reader) : reader_(reader) {}

    [[nodiscard]] bool determiner_before(std::size_t index) const noexcept {
        return index > 0 && (reader_.facts(index - 1) & name_fact::determiner) != 0;
    }

    [[nodiscard]] bool is_and(std::size_t index) const noexcept {
        return (reader_.is_word(index) && equal_ignoring_case(reader_.text(index), "and")) ||
               reader_.is_mark(index, '&');
    }

    /// "health secretary Tom Hale", "chair of governors Tom Hale", "its leader, Tom Hale, …".
    [[nodiscard]] role_words role_before(std::size_t before, std::size_t after) const noexcept {
        if (before == 0)
            return {};
        bool const comma = reader_.is_mark(before - 1, ',');
        std::size_t const last = before - (comma ? 2 : 1);
        std::size_t const head = head_of_role(last, comma);
        if (head >= reader_.tokens().size() || !is_role(head))
            return {};
        std::size_t const first = begin_of_role(head);
        std::uint32_t const facts = reader_.facts(head);
        role_words made;
        made.where = {reader_.tokens()[first].where.begin, reader_.tokens()[last].where.end};
        made.sex = facts & sexes;
        made.plural = (facts & name_fact::plural) != 0;
        made.owned = is_owned(first) || ((facts & name_fact::kin) != 0 && (made.plural || is_and(first - 1)));
        made.apposed = comma && made.owned && (ends_phrase(after) || (made.plural && is_and(after)));
        made.kinship = (made.sex != 0 || (facts & name_fact::kin) != 0) && (!comma || made.apposed);
        made.loose = is_loose(head);
        if (std::uint32_t const kin = kin_apposed_by(first); kin != 0) {
            made.sex = kin & sexes;
            made.kinship = made.owned = true;
        }
        return made;
    }

    /// "Ann Reed, chair of the Guild of Bakers, …".
    [[nodiscard]] role_words role_after(std::size_t after) const noexcept {
        constexpr std::size_t farthest = 8;
        if (!reader_.is_mark(after, ','))
            return {};
        std::size_t first = after + 1;
        while (first <= after + 2 && (reader_.facts(first) & name_fact::determiner) != 0)
            ++first;
        std::size_t head = first;
        while (head < after + farthest && reader_.is_word(head) && !is_role(head) &&
               (may_qualify(head) || joins_fields(head)))
            ++head;
        bool const firm = (reader_.facts(head) & name_fact::plural) != 0; // "Quill Brothers"
        if (!reader_.is_word(head) || !is_role(head) || firm)
            return {};
        while (reader_.is_word(head + 1) && is_role(head + 1))
            ++head;
        if (first > after + 1 && is_speech(head + 1))
            return {}; // "Asked about Ann Reed, the minister said"
        extent const where{reader_.tokens()[first].where.begin, reader_.tokens()[end_of_phrase(head)].where.end};
        return {.where = where, .loose = is_loose(head)};
    }

protected:
    [[nodiscard]] bool is_role(std::size_t index) const noexcept {
        return (reader_.facts(index) & name_fact::role) != 0 && !is_possessive(index);
    }

    [[nodiscard]] bool is_speech(std::size_t index) const noexcept {
        return (reader_.facts(index) & name_fact::speech) != 0;
    }

    [[nodiscard]] bool is_possessive(std::size_t index) const noexcept {
        std::string_view const word = reader_.text(index);
        return without_possessive(word) != word.size();
    }

    /// True at a mark, and where the sentence ends.
    [[nodiscard]] bool ends_phrase(std::size_t index) const noexcept {
        return !reader_.in_sentence(index) || reader_.tokens()[index].kind == token_kind::punctuation;
    }

    name_reader const& reader_;

private:
    /// "Her son", "Ann’s other son": what begins there.
    [[nodiscard]] bool is_owned(std::size_t first) const noexcept {
        if (first == 0 || !reader_.is_word(first - 1))
            return false;
        return (reader_.facts(first - 1) & name_fact::determiner) != 0 || reader_.text(first - 1) == "whose" ||
               is_possessive(first - 1);
    }

    [[nodiscard]] bool is_loose(std::size_t index) const noexcept {
        return (reader_.facts(index) & (name_fact::wordlike | name_fact::title)) == name_fact::wordlike;
    }

    /// The word that says what somebody is in words that end there: that one, or the one before "-in-law", "-of-three"
    /// and, without a comma behind it, "of governors".
    [[nodiscard]] std::size_t head_of_role(std::size_t last, bool comma) const noexcept {
        if (last >= 4 && reader_.is_mark(last - 1, '-') && reader_.is_word(last - 2) && reader_.is_mark(last - 3, '-'))
            return last - 4;
        bool const of = !comma && last >= 2 && reader_.is_word(last - 1, "of");
        bool const plain = reader_.is_word(last) && !reader_.tokens()[last].capitalised && reader_.facts(last) == 0;
        return of && plain ? last - 2 : last;
    }

    /// Where a role with this head begins: "former health" secretary, "great-" grandson.
    [[nodiscard]] std::size_t begin_of_role(std::size_t head) const noexcept {
        constexpr std::size_t most = 4;
        bool const joined = head >= 2 && reader_.is_mark(head - 1, '-') && !reader_.tokens()[head].after_space;
        std::size_t first = joined ? head - 2 : head;
        while (head - first < most && first > 0 && qualifies(first - 1) && reader_.tokens()[first].after_space)
            --first;
        if (first > 2 && joins_fields(first - 1) && (reader_.facts(first - 3) & name_fact::determiner) != 0)
            first -= 2;
        return first;
    }

    /// What is known about "wife" in "his wife, the" designer, where the role begins there; nothing of another word.
    [[nodiscard]] std::uint32_t kin_apposed_by(std::size_t first) const noexcept {
        constexpr std::size_t words = 3;
        if (first < words || !determiner_before(first) || !reader_.is_mark(first - 2, ','))
            return 0;
        std::uint32_t const facts = reader_.facts(first - words);
        return (facts & name_fact::kin) != 0 && is_owned(begin_of_role(first - words)) ? facts : 0;
    }

    /// A word that may stand in a role before its head: "health" secretary, "Labour" leader.
    [[nodiscard]] bool qualifies(std::size_t index) const noexcept {
        constexpr std::uint32_t others = name_fact::stop | name_fact::speech | name_fact::determiner;
        std::uint32_t const facts = reader_.facts(index);
        bool const fits = (facts & others) == 0 || (facts & name_fact::qualifier) != 0;
        return reader_.is_word(index) && fits && !is_possessive(index);
    }

    /// "health (and) social care secretary"
    [[nodiscard]] bool joins_fields(std::size_t index) const noexcept {
        auto const small = [&](std::size_t at) {
            return reader_.is_word(at) && !reader_.tokens()[at].capitalised && !is_role(at);
        };
        return is_and(index) && small(index - 1) && small(index + 1);
    }

    [[nodiscard]] bool may_qualify(std::size_t index) const noexcept {
        std::uint32_t const facts = reader_.facts(index);
        return (facts & name_fact::speech) == 0 &&
               ((facts & name_fact::stop) == 0 ||
                (facts & (name_fact::wordlike | name_fact::determiner | name_fact::qualifier)) != 0);
    }

    /// The last token of the noun phrase that has its head there: up to a mark, a verb of saying or "who".
    [[nodiscard]] std::size_t end_of_phrase(std::size_t head) const noexcept {
        constexpr std::size_t longest = 14;
        std::size_t last = head;
        while (last < head + longest && reader_.is_word(last + 1) && !is_speech(last + 1))
            ++last;
        return last;
    }
};

} // namespace quoin::detail
