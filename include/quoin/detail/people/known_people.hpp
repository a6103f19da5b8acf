// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "candidate_reader.hpp"
#include "index.hpp"
#include "known_person.hpp"
#include "nicknames.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quoin::detail {

/// The people of one document, and the words of their names. Whoever is introduced by a full name is a person of their
/// own, unless that name fits somebody who is known.
class known_people : candidate_reader {
public:
    static constexpr std::uint32_t nobody = namesakes::nobody;

    explicit known_people(name_collector& found) : candidate_reader(found) {}

    [[nodiscard]] known_name& name(std::uint32_t number) noexcept {
        return names_[number];
    }

    /// The number of the name that a word is, or `name_index::unknown`.
    [[nodiscard]] std::uint32_t find(name_unit const& unit) const {
        return names_.find(found_.reader().key(unit), unit.hash);
    }

    /// The same of a word that becomes a name if it is none so far.
    std::uint32_t add(name_unit const& unit) {
        return names_.add(found_.reader().key(unit), unit.hash);
    }

    /// False for `nobody`, and for several.
    [[nodiscard]] bool has(std::uint32_t who) const noexcept {
        return who < people_.size();
    }

    [[nodiscard]] known_person& operator[](std::uint32_t who) noexcept {
        return people_[who];
    }

    [[nodiscard]] known_person const& operator[](std::uint32_t who) const noexcept {
        return people_[who];
    }

    /// Notes the words of a name that is believed, and the person if the name is a full one.
    void introduce(name_candidate& candidate) {
        auto const words = units_of(candidate);
        std::uint32_t const surname = add(words.back());
        names_[surname].echoed = true;
        if (is_full(candidate))
            introduce_in_full(candidate, add(words.front()), surname);
    }

    /// Gives "Tom" of "Tom and Jane Smith" the surname, unless the document knows the name otherwise.
    void introduce_partner(name_candidate& candidate, name_candidate const& partner) {
        std::uint32_t const first = add(units_of(candidate).front());
        std::uint32_t const surname = add(units_of(partner).back());
        bool const free = names_[first].surname.only(0) == nobody && names_[first].first.only(0) == nobody;
        if (free || by_full_name_.find(first, surname) != nullptr)
            introduce_in_full(candidate, first, surname);
    }

    /// Somebody new, of whom no more is known than one name: a surname behind a title, otherwise a first name.
    std::uint32_t introduce_by_one_name(name_candidate const& candidate, std::uint32_t name) {
        std::uint32_t const sex = sex_of(candidate);
        std::uint32_t const who = add({name_of(candidate), name, name, sex});
        (candidate.titled ? names_[name].surname : names_[name].first).add(who, sex);
        (candidate.titled ? names_[name].surname_so_far : names_[name].first_so_far).add(who, sex);
        be_of_generation(who, name, generation_of(candidate));
        return who;
    }

    /// The first who was introduced by this first name and surname.
    [[nodiscard]] std::uint32_t called(name_unit const& first, name_unit const& last) const {
        std::uint32_t const given = find(first);
        std::uint32_t const surname = given == name_index::unknown ? given : find(last);
        if (surname == name_index::unknown)
            return nobody;
        std::uint32_t const* const found = by_full_name_.find(given, surname);
        return found == nullptr ? nobody : *found;
    }

    /// "Vidal Roca" of Elena Vidal Roca.
    [[nodiscard]] bool ends_name_of(std::uint32_t who, name_candidate const& candidate) const noexcept {
        return found_.reader().text(people_[who].name).ends_with(written_name(candidate));
    }

    /// Who has this name and that number behind it, or `nobody`.
    [[nodiscard]] std::uint32_t of_generation(std::uint32_t name, unsigned generation, std::uint32_t sex) const {
        if (generation == 0)
            return nobody;
        namesakes const* const found = by_generation_.find(name, generation);
        return found == nullptr ? nobody : found->only(sex);
    }

    /// "Lang Jr." is no Lang Sr., and "Charles III" no Charles Reed.
    [[nodiscard]] bool may_be_of_generation(std::uint32_t who, std::uint32_t name, unsigned generation) const noexcept {
        if (!has(who))
            return false;
        known_person const& known = people_[who];
        return known.generation == generation || (known.generation == 0 && known.surname == name);
    }

    /// "Leo" was Leo XIV.
    void be_called_in_full(std::uint32_t who, name_candidate const& candidate) {
        unsigned const generation = generation_of(candidate);
        known_person& known = people_[who];
        be_of_generation(who, known.surname, generation);
        if (generation != 0 && known.first == known.surname)
            known.name = name_of(candidate);
    }

private:
    std::uint32_t add(known_person const& who) {
        people_.push_back(who);
        return static_cast<std::uint32_t>(people_.size() - 1);
    }

    std::uint32_t add_in_full(known_person const& who) {
        std::uint32_t const added = add(who);
        add_short_forms(who.first, added);
        return added;
    }

    void introduce_in_full(name_candidate& candidate, std::uint32_t first, std::uint32_t surname) {
        std::uint32_t const sex = sex_of(candidate);
        known_person const described{name_of(candidate),      first, surname, sex, middle_of(candidate),
                                     generation_of(candidate)};
        candidate.who = person_in_full(described, candidate);
        known_person& who = people_[candidate.who];
        who.sex |= sex;
        who.crowned = who.crowned || candidate.crowned;
        if (is_fuller_name(written_name(candidate), found_.reader().text(who.name)))
            who.name = name_of(candidate);
        if (who.middle.empty())
            who.middle = described.middle;
        be_of_generation(candidate.who, surname, described.generation);
        names_[surname].surname.add(candidate.who, who.sex);
        names_[first].first.add(candidate.who, who.sex);
    }

    /// The person of this first name and surname whom the rest of the name fits, or a new one.
    std::uint32_t person_in_full(known_person const& described, name_candidate const& candidate) {
        std::uint32_t& named = by_full_name_.find_or_add(described.first, described.surname, nobody);
        if (named == nobody)
            named = same_in_other_words(candidate, described);
        if (named == nobody)
            return named = add_in_full(described);
        return namesake_of(named, described);
    }

    /// That person, or another of the same first name and surname, whom what is said of a name fits. From some number
    /// on, namesakes are not told apart, so that the work does not grow with them.
    std::uint32_t namesake_of(std::uint32_t who, known_person const& described) {
        constexpr unsigned most = 8;
        for (unsigned count = 1; count < most && !people_[who].may_be(described); ++count) {
            if (people_[who].next == nobody) {
                std::uint32_t const added = add_in_full(described);
                people_[who].next = added;
                return added;
            }
            who = people_[who].next;
        }
        return who;
    }

    /// Notes that somebody has "Jr" or a number behind this name.
    void be_of_generation(std::uint32_t who, std::uint32_t name, unsigned generation) {
        if (generation == 0)
            return;
        people_[who].generation = generation;
        by_generation_.find_or_add(name, generation, {}).add(who, people_[who].sex);
    }

    /// The one person of the same surname whose first name is a shorter or a longer form of this one.
    std::uint32_t same_in_other_words(name_candidate const& candidate, known_person const& described) {
        std::uint32_t const other = names_[described.surname].surname.only(0);
        if (other >= namesakes::several || !people_[other].may_be(described))
            return nobody;
        known_person const& who = people_[other];
        std::string_view const one = names_[who.first].key;
        std::string_view const two = names_[described.first].key;
        bool const initials = (units_of(candidate).front().facts & name_fact::initial) != 0 || is_initials(one);
        bool const alike = initials ? one.front() == two.front()
                                    : one.starts_with(two) || two.starts_with(one) || is_nickname(one, two) ||
                                          names_[described.first].short_first.only(0) == other;
        bool const contradict = described.sex != 0 && who.sex != 0 && described.sex != who.sex;
        if ((!alike && !ends_name_of(other, candidate)) || contradict)
            return nobody;
        add_short_forms(described.first, other);
        return other;
    }

    void add_short_forms(std::uint32_t name, std::uint32_t person) {
        std::string_view const first = names_[name].key;
        constexpr std::size_t shortest = 3;
        constexpr std::size_t longest = 5;
        for (std::size_t size = shortest; size <= longest && size < first.size(); ++size)
            add_short_form(first.substr(0, size), person);
        for_each_word(nicknames_of(first), [&](std::string_view form, std::size_t) { add_short_form(form, person); });
    }

    void add_short_form(std::string_view form, std::uint32_t person) {
        names_[names_.add(form, hash_of_spelling(form))].short_first.add(person, people_[person].sex);
    }

    name_index names_;
    std::vector<known_person> people_;
    pairs_of_names<std::uint32_t> by_full_name_;
    pairs_of_names<namesakes> by_generation_; ///< a name and a generation
};

} // namespace quoin::detail
