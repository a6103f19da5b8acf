// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "candidate_reader.hpp"
#include "candidates.hpp"
#include "echoes.hpp"
#include "known_people.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

/// Who is meant by each mention of a name.
namespace quoin::detail {

/// A mention of somebody. `name` is the fullest that the document gives.
struct resolved_mention {
    extent where;
    extent name;
    extent role;
    std::uint32_t sex = 0; ///< the bits `female` and `male`
};

/// Decides which candidates are people, and who each is.
class name_resolver : candidate_reader {
public:
    explicit name_resolver(name_collector& found) : candidate_reader(found), people_(found) {}

    std::vector<resolved_mention> resolve() {
        for (name_candidate& candidate : found_.candidates())
            if (is_believed(candidate))
                people_.introduce(candidate);
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
    static constexpr std::uint32_t nobody = known_people::nobody;

    /// What the rest of the document bears out is believed as well.
    void believe_echoed() {
        name_echoes echoes(found_, people_);
        echoes.hear();
        for (name_candidate& candidate : found_.candidates())
            if (!is_believed(candidate) && echoes.bear_out(candidate)) {
                candidate.evidence = enough_evidence;
                people_.introduce(candidate);
            }
    }

    /// "Tom" of "Tom and Jane Smith".
    void introduce_partners() {
        for (std::uint32_t const at : found_.partners())
            if (is_believed(found_.candidates()[at + 1]))
                people_.introduce_partner(found_.candidates()[at], found_.candidates()[at + 1]);
    }

    void mention(name_candidate const& candidate) {
        if (candidate.who != nobody)
            return mention_in_full(candidate);
        std::uint32_t const name = people_.find(units_of(candidate).back());
        if (is_full(candidate) && !ends_known_name(candidate, name))
            mention_inside(candidate);
        else if (name != name_index::unknown &&
                 (is_believed(candidate) || !candidate.doubtful || found_.speaks_or_acts(candidate)))
            mention_in_short(candidate, name);
    }

    /// "Vidal Roca", where there is an Elena Vidal Roca.
    [[nodiscard]] bool ends_known_name(name_candidate const& candidate, std::uint32_t surname) {
        std::uint32_t const who = surname == name_index::unknown ? nobody : people_.name(surname).surname.only(0);
        return people_.has(who) && people_.ends_name_of(who, candidate);
    }

    void mention_in_full(name_candidate const& candidate) {
        meet(candidate.who, candidate.kin);
        emit(candidate, candidate.who);
    }

    /// Known names among words that do not belong to them: "Ask Ann", "Dear Ann Reed", "Reed Meets Ann Lark".
    void mention_inside(name_candidate const& candidate) {
        auto const words = units_of(candidate);
        for (std::size_t at = 0; at < words.size(); ++at) {
            std::uint32_t const who = at + 1 < words.size() ? people_.called(words[at], words[at + 1]) : nobody;
            bool const alone = words.size() == 2 && at == 1 && candidate.begins_sentence;
            if (who == nobody && !alone)
                continue;
            name_candidate part = part_of(candidate, at, who == nobody ? 1 : 2);
            part.who = who;
            mention(part);
            at += who == nobody ? 0 : 1;
        }
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
        known_name& surname = people_.name(met.surname);
        std::uint32_t const head = surname.surname_alone.only(0);
        met.relative = met.relative || ((kin || surname.called_alone) && head != nobody && head != who);
        if (!met.relative)
            surname.surname_alone.add(who, met.sex);
        surname.surname_so_far.add(who, met.sex);
        people_.name(met.first).first_so_far.add(who, met.sex);
    }

    void mention_in_short(name_candidate const& candidate, std::uint32_t name) {
        unsigned const generation = generation_of(candidate);
        std::uint32_t who = people_.of_generation(name, generation, sex_of(candidate));
        if (who == nobody)
            who = bearer_of(people_.name(name), candidate);
        if (candidate.crowned && !may_be_ruler(who, name))
            who = nobody;
        if (generation != 0 && !people_.may_be_of_generation(who, name, generation))
            who = nobody;
        if (people_.has(who) && !may_stand_for(candidate, who))
            return;
        if (who == nobody && is_believed(candidate))
            who = introduce_by_one_name(candidate, name);
        if (who == nobody)
            return;
        if (people_.has(who))
            meet_in_short(who, candidate, name);
        emit(candidate, who);
    }

    /// Learns what part of a name says of its bearer: "Mr Reed", "Reed", "Leo XIV".
    void meet_in_short(std::uint32_t who, name_candidate const& candidate, std::uint32_t name) {
        known_person& met = people_[who];
        if (candidate.titled) {
            met.sex |= sex_of(candidate);
            people_.name(name).addressed = who;
        } else if (met.surname == name) {
            people_.name(name).called_alone = true;
        }
        if (met.generation == 0)
            people_.be_called_in_full(who, candidate);
    }

    /// Those named so far go before those who are named later, and surnames before first names. What a word says as a
    /// first name ("Ryan-Quill") counts only where it may be one.
    std::uint32_t bearer_of(known_name const& known, name_candidate const& candidate) const {
        std::uint32_t const titled = candidate.sex & sexes;
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
        if (!people_.has(head) || !candidate.titled)
            return people_.has(head);
        return known.addressed == head && (people_[head].sex & candidate.sex) == candidate.sex;
    }

    /// "King George" is no George Orwell.
    [[nodiscard]] bool may_be_ruler(std::uint32_t who, std::uint32_t name) const noexcept {
        return !people_.has(who) || people_[who].crowned || people_[who].surname == name;
    }

    [[nodiscard]] bool may_be_short_form(name_candidate const& candidate) const noexcept {
        bool const first_name = is_strong_first_name(units_of(candidate).front().facts);
        bool const shortened = found_.reader().text(candidate.where).ends_with('.'); // "Jan. 22"
        return !candidate.doubtful && !shortened && (first_name || !candidate.begins_sentence);
    }

    /// "St Bride" is Joan St Bride, but not Thomas Bride, and no part of Bride Reed.
    [[nodiscard]] bool may_stand_for(name_candidate const& candidate, std::uint32_t who) const noexcept {
        return (units_of(candidate).front().facts & name_fact::saint) == 0 || people_.ends_name_of(who, candidate);
    }

    std::uint32_t introduce_by_one_name(name_candidate const& candidate, std::uint32_t name) {
        std::uint32_t const who = people_.introduce_by_one_name(candidate, name);
        if (candidate.kin)
            share_surname(who, candidate);
        return who;
    }

    /// "Sue" may be the Mrs Brown of "Tom Brown and his wife Sue", but is not the Brown. In another sentence it must be
    /// known that Tom is a man, or else "Mr Brown" may be him.
    void share_surname(std::uint32_t who, name_candidate const& candidate) {
        found_.reader().enter_sentence_of(candidate.from);
        if (!people_.has(last_) || !(found_.reader().in_sentence(last_from_) || people_[last_].sex != 0))
            return;
        people_.name(people_[last_].surname).surname_of_kin.add(who, people_[who].sex);
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

    known_people people_;
    std::uint32_t last_ = nobody; ///< mentioned last
    std::size_t last_from_ = 0;
    std::vector<resolved_mention> made_;
    std::vector<std::uint32_t> who_;
};

} // namespace quoin::detail
