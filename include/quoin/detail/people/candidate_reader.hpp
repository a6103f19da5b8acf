// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "candidates.hpp"
#include "known_person.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace quoin::detail {

/// Reads what the words of a candidate say of whom it names.
class candidate_reader {
protected:
    explicit candidate_reader(name_collector& found) : found_(found) {}

    /// Without title and letters.
    [[nodiscard]] std::span<name_unit const> units_of(name_candidate const& candidate) const noexcept {
        return found_.units_of(candidate);
    }

    [[nodiscard]] extent name_of(name_candidate const& candidate) const noexcept {
        return {units_of(candidate).front().where.begin, candidate.name_end};
    }

    [[nodiscard]] std::string_view written_name(name_candidate const& candidate) const noexcept {
        return found_.reader().text(name_of(candidate));
    }

    /// "Ann Reed", but not "van Reed".
    [[nodiscard]] bool is_full(name_candidate const& candidate) const noexcept {
        constexpr std::uint32_t of_surnames = name_fact::particle | name_fact::saint;
        std::uint32_t const first = units_of(candidate).front().facts;
        return candidate.unit_count > 1 && ((first & of_surnames) == 0 || (first & name_fact::first_name) != 0);
    }

    /// One of the bits `female` and `male`, or 0: as title and first name have it.
    [[nodiscard]] std::uint32_t sex_of(name_candidate const& candidate) const noexcept {
        std::uint32_t sex = candidate.sex & sexes;
        name_unit const& first = units_of(candidate).front();
        if ((sex == 0 || sex == sexes) && (first.facts & name_fact::first_name) != 0 &&
            (candidate.unit_count > 1 || !candidate.titled))
            sex = first.facts & sexes;
        return sex == sexes ? 0 : sex;
    }

    [[nodiscard]] middle_initials middle_of(name_candidate const& candidate) const noexcept {
        return {found_.reader(), units_of(candidate)};
    }

    [[nodiscard]] unsigned generation_of(name_candidate const& candidate) const noexcept {
        return detail::generation_of(found_.reader().text({units_of(candidate).back().where.end, candidate.name_end}));
    }

    name_collector& found_;
};

} // namespace quoin::detail
