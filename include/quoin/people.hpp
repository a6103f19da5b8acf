// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/people/index.hpp"
#include "pipeline.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace quoin {

/// What a title ("Mrs", "Sir") or a first name says of a person, for "he" and "she".
enum class gender : std::uint8_t {
    unknown, ///< nothing says, or the mentions contradict each other
    female,
    male,
};

/// A mention of a person: title and name, without role ("health secretary") and without "’s". Two mentions with the
/// same `name` are of the same person.
struct person {
    extent where;
    extent name; ///< the fullest name that the document gives for this person, without titles; `where` may be shorter
    extent role = {}; ///< words beside this mention that say what the person is ("health secretary"), empty if none
    quoin::gender gender = quoin::gender::unknown; ///< of the person, from all mentions: "Wes" makes "Streeting" male
};

/// Words that a caller adds to the tables of the finder of people. A word is one token, its case does not matter.
struct people_options {
    std::vector<std::string> titles = {};       ///< before a name and part of the mention: "Mr"
    std::vector<std::string> first_names = {};  ///< of people; a word that follows one is taken for a surname
    std::vector<std::string> particles = {};    ///< inside surnames: "van"
    std::vector<std::string> roles = {};        ///< what people are: "minister"
    std::vector<std::string> not_in_names = {}; ///< a row of capitalised words that holds one is no person: "Hospital"
};

/// Finds mentions of people.
class people_finder {
public:
    using options_type = people_options;

    constexpr people_finder() = default;

    explicit people_finder(options_type const& options) {
        add(options.titles, detail::name_fact::title);
        add(options.first_names, detail::name_fact::first_name);
        add(options.particles, detail::name_fact::particle);
        add(options.roles, detail::name_fact::role);
        add(options.not_in_names, detail::name_fact::organisation);
    }

    std::vector<person> operator()(document_view<token, sentence> document) const {
        detail::name_collector found(document, detail::name_words::english(), added_);
        found.collect();
        std::vector<person> made;
        for (detail::resolved_mention const& each : detail::name_resolver(found).resolve())
            made.push_back({each.where, each.name, each.role, gender_of(each.sex)});
        return made;
    }

private:
    static gender gender_of(std::uint32_t sex) noexcept {
        return sex == detail::name_fact::female ? gender::female
               : sex == detail::name_fact::male ? gender::male
                                                : gender::unknown;
    }

    void add(std::vector<std::string> const& words, std::uint32_t facts) {
        for (std::string const& word : words)
            added_.add(word, facts);
    }

    detail::name_words added_;
};

/// Finds mentions of people, each with the fullest name that the document gives for the person.
inline constexpr configurable<people_finder> people{};

} // namespace quoin
