// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "candidates.hpp"
#include "echoes.hpp"
#include "index.hpp"
#include "known_person.hpp"
#include "nicknames.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

/// The people of one document, and whom a part of a name stands for.
namespace quoin::detail {

/// A mention of somebody. `name` is the fullest that the document gives.
struct resolved_mention {
    extent where;
    extent name;
    extent role;
    std::uint32_t sex = 0; ///< the bits `female` and `male`
};

/// Decides which candidates are people, and who each is.
class name_resolver {
public:
    explicit name_resolver(name_collector& found) : found_(found) {}

    std::vector<resolved_mention> resolve() {
        for (name_candidate& candidate : found_.candidates())
            if (is_believed(candidate))
                introduce(candidate);
        believe_echoed();
        introduce_partners();
        found_.reader().restart();
        for (name_candidate const& candidate : found_.candidates())
            mention(candidate);
        for (std::size_t at = 0; at < made_.size(); ++at)
            complete(made_[at], who_[at]);
        return std::move(made_);
    }

private:
    static constexpr std::uint32_t nobody = namesakes::nobody;

    static bool is_believed(name_candidate const& candidate) noexcept {
        return candidate.evidence >= enough_evidence;
    }

    [[nodiscard]] std::span<name_unit const> units_of(name_candidate const& candidate) const noexcept {
        return found_.units_of(candidate);
    }

    [[nodiscard]] std::uint32_t find(name_unit const& unit) const {
        return index_.find(found_.reader().key(unit), unit.hash);
    }

    std::uint32_t add(name_unit const& unit) {
        return index_.add(found_.reader().key(unit), unit.hash);
    }

    [[nodiscard]] extent name_of(name_candidate const& candidate) const noexcept {
        return {units_of(candidate).front().where.begin, candidate.name_end};
    }

    /// What the rest of the document bears out is believed as well.
    void believe_echoed() {
        name_echoes echoes(found_, index_);
        echoes.hear();
        for (name_candidate& candidate : found_.candidates())
            if (!is_believed(candidate) && echoes.bear_out(candidate)) {
                candidate.evidence = enough_evidence;
                introduce(candidate);
            }
    }

    /// "Ann Reed", but not "van Reed".
    [[nodiscard]] bool is_full(name_candidate const& candidate) const noexcept {
        constexpr std::uint32_t of_surnames = name_fact::particle | name_fact::saint;
        std::uint32_t const first = units_of(candidate).front().facts;
        return candidate.unit_count > 1 && ((first & of_surnames) == 0 || (first & name_fact::first_name) != 0);
    }

    /// Notes the words of a name that is believed, and the person if the name is a full one.
    void introduce(name_candidate& candidate) {
        auto const words = units_of(candidate);
        std::uint32_t const surname = add(words.back());
        index_[surname].echoed = true;
        if (is_full(candidate))
            introduce_in_full(candidate, add(words.front()), surname);
    }

    void introduce_in_full(name_candidate& candidate, std::uint32_t first, std::uint32_t surname) {
        std::uint32_t const sex = sex_of(candidate);
        known_person const described{name_of(candidate),      first, surname, sex, middle_of(candidate),
                                     generation_of(candidate)};
        candidate.who = person_in_full(described, candidate);
        known_person& who = people_[candidate.who];
        who.sex |= sex;
        who.crowned = who.crowned || candidate.crowned;
        if (is_fuller_name(found_.reader().text(name_of(candidate)), found_.reader().text(who.name)))
            who.name = name_of(candidate);
        if (who.middle.empty())
            who.middle = described.middle;
        be_of_generation(candidate.who, surname, described.generation);
        index_[surname].surname.add(candidate.who, who.sex);
        index_[first].first.add(candidate.who, who.sex);
    }

    /// Gives "Tom" of "Tom and Jane Smith" the surname, unless the document knows the name otherwise.
    void introduce_partners() {
        for (std::uint32_t const at : found_.partners()) {
            name_candidate& candidate = found_.candidates()[at];
            name_candidate const& partner = found_.candidates()[at + 1];
            if (!is_believed(partner))
                continue;
            std::uint32_t const first = add(units_of(candidate).front());
            std::uint32_t const surname = add(units_of(partner).back());
            bool const free = index_[first].surname.only(0) == nobody && index_[first].first.only(0) == nobody;
            if (free || by_full_name_.find(first, surname) != nullptr)
                introduce_in_full(candidate, first, surname);
        }
    }

    [[nodiscard]] middle_initials middle_of(name_candidate const& candidate) const noexcept {
        return {found_.reader(), units_of(candidate)};
    }

    [[nodiscard]] unsigned generation_of(name_candidate const& candidate) const noexcept {
        return detail::generation_of(found_.reader().text({units_of(candidate).back().where.end, candidate.name_end}));
    }

    /// The person of this first name and surname whom the rest of the name fits, or a new one.
    std::uint32_t person_in_full(known_person const& described, name_candidate const& candidate) {
        std::uint32_t& named = by_full_name_.find_or_add(described.first, described.surname, nobody);
        if (named == nobody)
            named = same_in_other_words(candidate, described);
        if (named == nobody)
            return named = add_person_in_full(described);
        return namesake_of(named, described);
    }

    /// That person, or another of the same first name and surname, whom what is said of a name fits. From some number
    /// on, namesakes are not told apart, so that the work does not grow with them.
    std::uint32_t namesake_of(std::uint32_t who, known_person const& described) {
        constexpr unsigned most = 8;
        for (unsigned count = 1; count < most && !people_[who].may_be(described); ++count) {
            if (people_[who].next == nobody) {
                std::uint32_t const added = add_person_in_full(described);
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
        std::uint32_t const other = index_[described.surname].surname.only(0);
        if (other >= namesakes::several || !people_[other].may_be(described))
            return nobody;
        known_person const& who = people_[other];
        std::string_view const one = index_[who.first].key;
        std::string_view const two = index_[described.first].key;
        bool const initials = (units_of(candidate).front().facts & name_fact::initial) != 0 || is_initials(one);
        bool const alike = initials ? one.front() == two.front()
                                    : one.starts_with(two) || two.starts_with(one) || is_nickname(one, two) ||
                                          index_[described.first].short_first.only(0) == other;
        bool const part = found_.reader().text(who.name).ends_with(found_.reader().text(name_of(candidate)));
        bool const contradict = described.sex != 0 && who.sex != 0 && described.sex != who.sex;
        if ((!alike && !part) || contradict)
            return nobody;
        add_short_forms(described.first, other);
        return other;
    }

    std::uint32_t add_person(known_person const& who) {
        people_.push_back(who);
        return static_cast<std::uint32_t>(people_.size() - 1);
    }

    std::uint32_t add_person_in_full(known_person const& who) {
        std::uint32_t const number = add_person(who);
        add_short_forms(who.first, number);
        return number;
    }

    void add_short_forms(std::uint32_t name, std::uint32_t person) {
        std::string_view const first = index_[name].key;
        constexpr std::size_t shortest = 3;
        constexpr std::size_t longest = 5;
        for (std::size_t size = shortest; size <= longest && size < first.size(); ++size)
            add_short_form(first.substr(0, size), person);
        for_each_word(nicknames_of(first), [&](std::string_view form, std::size_t) { add_short_form(form, person); });
    }

    void add_short_form(std::string_view form, std::uint32_t person) {
        index_[index_.add(form, hash_of_spelling(form))].short_first.add(person, people_[person].sex);
    }

    [[nodiscard]] std::uint32_t sex_of(name_candidate const& candidate) const noexcept {
        constexpr std::uint32_t both = name_fact::female | name_fact::male;
        std::uint32_t sex = candidate.sex & both;
        name_unit const& first = units_of(candidate).front();
        if ((sex == 0 || sex == both) && (first.facts & name_fact::first_name) != 0 &&
            (candidate.unit_count > 1 || !candidate.titled))
            sex = first.facts & both;
        return sex == both ? 0 : sex;
    }

    void mention(name_candidate const& candidate) {
        if (candidate.who != nobody)
            return mention_in_full(candidate);
        std::uint32_t const name = find(units_of(candidate).back());
        if (is_full(candidate) && !ends_known_name(candidate, name))
            mention_inside(candidate);
        else if (name != name_index::unknown &&
                 (is_believed(candidate) || !candidate.doubtful || found_.speaks_or_acts(candidate)))
            mention_in_short(candidate, name);
    }

    /// "Vidal Roca", where there is an Elena Vidal Roca.
    [[nodiscard]] bool ends_known_name(name_candidate const& candidate, std::uint32_t surname) {
        std::uint32_t const who = surname == name_index::unknown ? nobody : index_[surname].surname.only(0);
        return who < people_.size() &&
               found_.reader().text(people_[who].name).ends_with(found_.reader().text(name_of(candidate)));
    }

    void mention_in_full(name_candidate const& candidate) {
        meet(candidate.who, candidate.kin);
        emit(candidate, candidate.who);
    }

    /// Known names among words that do not belong to them: "Ask Ann", "Dear Ann Reed", "Reed Meets Ann Lark".
    void mention_inside(name_candidate const& candidate) {
        auto const words = units_of(candidate);
        for (std::size_t at = 0; at < words.size(); ++at) {
            std::uint32_t const who = at + 1 < words.size() ? person_called(words[at], words[at + 1]) : nobody;
            bool const alone = words.size() == 2 && at == 1 && candidate.begins_sentence;
            if (who == nobody && !alone)
                continue;
            name_candidate part = part_of(candidate, at, who == nobody ? 1 : 2);
            part.who = who;
            mention(part);
            at += who == nobody ? 0 : 1;
        }
    }

    [[nodiscard]] std::uint32_t person_called(name_unit const& first, name_unit const& last) const {
        std::uint32_t const given = find(first);
        std::uint32_t const surname = given == name_index::unknown ? given : find(last);
        if (surname == name_index::unknown)
            return nobody;
        std::uint32_t const* const found = by_full_name_.find(given, surname);
        return found == nullptr ? nobody : *found;
    }

    [[nodiscard]] name_candidate part_of(name_candidate const& whole, std::size_t at, std::size_t count) const {
        auto const words = units_of(whole).subspan(at, count);
        name_candidate part = whole;
        part.where = {words.front().where.begin, words.back().where.end};
        part.role = {};
        part.name_end = part.where.end;
        part.first_unit += static_cast<std::uint32_t>(at);
        part.unit_count = static_cast<std::uint8_t>(count);
        part.evidence = 0;
        part.titled = part.begins_sentence = false;
        return part;
    }

    /// From here on, parts of this name may stand for the person.
    void meet(std::uint32_t who, bool kin) {
        known_person& met = people_[who];
        known_name& surname = index_[met.surname];
        std::uint32_t const head = surname.surname_alone.only(0);
        met.relative = met.relative || ((kin || surname.called_alone) && head != nobody && head != who);
        if (!met.relative)
            surname.surname_alone.add(who, met.sex);
        surname.surname_so_far.add(who, met.sex);
        index_[met.first].first_so_far.add(who, met.sex);
    }

    void mention_in_short(name_candidate const& candidate, std::uint32_t name) {
        std::uint32_t const sex = sex_of(candidate);
        unsigned const generation = generation_of(candidate);
        std::uint32_t who = person_of_generation(name, generation, sex);
        if (who == nobody)
            who = bearer_of(index_[name], candidate);
        if (candidate.crowned && !may_be_ruler(who, name))
            who = nobody;
        if (generation != 0 && !may_be_of_generation(who, name, generation))
            who = nobody;
        if (who < people_.size() && !may_stand_for(candidate, people_[who]))
            return;
        if (who == nobody && is_believed(candidate))
            who = introduce_by_one_name(candidate, name, sex);
        if (who == nobody)
            return;
        if (who != namesakes::several && candidate.titled) {
            people_[who].sex |= sex;
            index_[name].addressed = who;
        }
        if (who < people_.size() && !candidate.titled && people_[who].surname == name)
            index_[name].called_alone = true;
        if (who != namesakes::several && people_[who].generation == 0)
            be_called_in_full(who, candidate, generation);
        emit(candidate, who);
    }

    /// Those named so far go before those who are named later, and surnames before first names. What a word says as a
    /// first name ("Ryan-Quill") counts only where it may be one.
    std::uint32_t bearer_of(known_name const& known, name_candidate const& candidate) const {
        constexpr std::uint32_t both = name_fact::female | name_fact::male;
        std::uint32_t const titled = candidate.sex & both;
        std::uint32_t const sex = sex_of(candidate);
        std::uint32_t const relative = candidate.titled ? known.surname_of_kin.of(sex) : nobody;
        if (relative != nobody && known.surname.of(sex) == nobody)
            return relative;
        if (known.surname_so_far.only(sex) == namesakes::several && may_be_head(known, candidate))
            return known.surname_alone.only(0);
        for (std::uint32_t const who :
             {known.surname_so_far.only(sex), known.first_so_far.only(sex), known.surname_so_far.only(titled),
              known.surname.only(sex), known.first.only(sex),
              may_be_short_form(candidate) ? known.short_first.only(sex) : nobody, known.surname.only(titled)})
            if (who != nobody)
                return who;
        return nobody;
    }

    /// A surname alone means the one who was there before the relatives, and "Mr Reed" if it meant him before.
    [[nodiscard]] bool may_be_head(known_name const& known, name_candidate const& candidate) const noexcept {
        std::uint32_t const head = known.surname_alone.only(0);
        if (head >= people_.size() || !candidate.titled)
            return head < people_.size();
        return known.addressed == head && (people_[head].sex & candidate.sex) == candidate.sex;
    }

    /// "King George" is no George Orwell.
    [[nodiscard]] bool may_be_ruler(std::uint32_t who, std::uint32_t name) const noexcept {
        return who >= people_.size() || people_[who].crowned || people_[who].surname == name;
    }

    [[nodiscard]] std::uint32_t person_of_generation(std::uint32_t name, unsigned generation, std::uint32_t sex) const {
        if (generation == 0)
            return nobody;
        namesakes const* const found = by_generation_.find(name, generation);
        return found == nullptr ? nobody : found->only(sex);
    }

    /// "Lang Jr." is no Lang Sr., and "Charles III" no Charles Reed.
    [[nodiscard]] bool may_be_of_generation(std::uint32_t who, std::uint32_t name, unsigned generation) const noexcept {
        if (who >= people_.size())
            return false;
        known_person const& known = people_[who];
        return known.generation == generation || (known.generation == 0 && known.surname == name);
    }

    /// "Leo" was Leo XIV.
    void be_called_in_full(std::uint32_t who, name_candidate const& candidate, unsigned generation) {
        known_person& known = people_[who];
        be_of_generation(who, known.surname, generation);
        if (generation != 0 && known.first == known.surname)
            known.name = name_of(candidate);
    }

    [[nodiscard]] bool may_be_short_form(name_candidate const& candidate) const noexcept {
        constexpr std::uint32_t both = name_fact::first_name | name_fact::wordlike;
        bool const first_name = (units_of(candidate).front().facts & both) == name_fact::first_name;
        bool const shortened = found_.reader().text(candidate.where).ends_with('.'); // "Jan. 22"
        return !candidate.doubtful && !shortened && (first_name || !candidate.begins_sentence);
    }

    /// "St Bride" is Joan St Bride, but not Thomas Bride, and no part of Bride Reed.
    [[nodiscard]] bool may_stand_for(name_candidate const& candidate, known_person const& who) const noexcept {
        if ((units_of(candidate).front().facts & name_fact::saint) == 0)
            return true;
        return found_.reader().text(who.name).ends_with(found_.reader().text(name_of(candidate)));
    }

    std::uint32_t introduce_by_one_name(name_candidate const& candidate, std::uint32_t name, std::uint32_t sex) {
        std::uint32_t const who = add_person({name_of(candidate), name, name, sex});
        (candidate.titled ? index_[name].surname : index_[name].first).add(who, sex);
        (candidate.titled ? index_[name].surname_so_far : index_[name].first_so_far).add(who, sex);
        be_of_generation(who, name, generation_of(candidate));
        if (candidate.kin)
            share_surname(who, candidate);
        return who;
    }

    /// "Sue" may be the Mrs Brown of "Tom Brown and his wife Sue", but is not the Brown. In another sentence it must be
    /// known that Tom is a man, or else "Mr Brown" may be him.
    void share_surname(std::uint32_t who, name_candidate const& candidate) {
        found_.reader().enter_sentence_of(candidate.from);
        if (last_ >= people_.size() || !(found_.reader().in_sentence(last_from_) || people_[last_].sex != 0))
            return;
        index_[people_[last_].surname].surname_of_kin.add(who, people_[who].sex);
    }

    void emit(name_candidate const& candidate, std::uint32_t who) {
        last_ = who;
        last_from_ = candidate.from;
        made_.push_back({candidate.where, name_of(candidate), candidate.role, 0});
        who_.push_back(who);
    }

    void complete(resolved_mention& made, std::uint32_t who) const noexcept {
        if (who == namesakes::several)
            return;
        made.name = people_[who].name;
        made.sex = people_[who].sex;
    }

    name_collector& found_;
    name_index index_;
    std::vector<known_person> people_;
    pairs_of_names<std::uint32_t> by_full_name_;
    pairs_of_names<namesakes> by_generation_; ///< a name and a generation
    std::uint32_t last_ = nobody;             ///< mentioned last
    std::size_t last_from_ = 0;
    std::vector<resolved_mention> made_;
    std::vector<std::uint32_t> who_;
};

} // namespace quoin::detail
