// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/people/resolver.hpp"
#include "person.hpp"
#include "pipeline.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace quoin {

/// Words that a caller adds to those that the finder knows. Each is one word; the case of ASCII letters is ignored.
struct people_options {
    std::vector<std::string> titles = {};       ///< before a name and part of the mention: "Mr"
    std::vector<std::string> first_names = {};  ///< of people; the capitalised words that follow are the surname
    std::vector<std::string> particles = {};    ///< small words inside surnames: "van"
    std::vector<std::string> roles = {};        ///< what people are: "minister"
    std::vector<std::string> not_in_names = {}; ///< a row of capitalised words that holds one is no person: "Hospital"
};

/// Finds mentions of people in English text.
///
/// A mention is a row of capitalised words, with initials ("J. K. Quill") and particles ("van der Hout"), that a title,
/// a first name, a role, an age, a byline or a verb of saying shows to be a person; or part of a name that is so shown
/// elsewhere in the document, before or after: a surname, a first name, a short form of one ("Ted"). Precision goes
/// before recall: a name of unknown words with nothing beside it is left out, and so are rows that hold a word of
/// organisations or places, and what is called after somebody ("the Ann Reed ward", "a nurse at Ann Reed"). Names
/// written all in capitals are found in bylines only.
///
/// Part of a name stands for the one person in the document so far who bears it; if there is none so far, for the one
/// who is named later. Where several bear it, a title decides if it can; of those who share it with a relative ("his
/// sister, Ann Reed"), it is the one who was there first; else the mention's `name` is its own words.
/// A couple ("Tom and Ann Reed") and kin ("Tom Reed and his wife Ann") share a surname: "Mr Reed" is Tom, "Mrs Reed" is
/// Ann, whose `name` is what the text has of it, "Ann" perhaps.
/// A nickname in quotation marks lies within the name, because names are extents.
///
/// Names are the same whatever their apostrophes, hyphens and accents. "Jr", "VIII" and unlike middle initials keep
/// people of one first name and surname apart.
///
/// Linear in the text, and without recursion. Throws std::invalid_argument if an option holds an empty word or one with
/// blanks.
class people_finder {
public:
    /// What `people.with` takes.
    using options_type = people_options;

    constexpr people_finder() = default;

    /// Throws std::invalid_argument for a word that is empty or has a blank in it.
    explicit people_finder(options_type const& options) {
        add("titles", options.titles, detail::name_fact::title);
        add("first_names", options.first_names, detail::name_fact::first_name);
        add("particles", options.particles, detail::name_fact::particle);
        add("roles", options.roles, detail::name_fact::role);
        add("not_in_names", options.not_in_names, detail::name_fact::organisation);
    }

    /// The mentions in the order of the text.
    std::vector<person> operator()(document_view<token, sentence> document) const {
        detail::name_collector found(document, detail::name_words::english(), added_);
        found.collect();
        auto const mentions = detail::name_resolver(found).resolve();
        std::vector<person> made;
        made.reserve(mentions.size());
        for (detail::resolved_mention const& each : mentions)
            made.push_back({each.where, each.name, each.role, gender_of(each.sex)});
        return made;
    }

private:
    static gender gender_of(std::uint32_t sex) noexcept {
        return sex == detail::name_fact::female ? gender::female
               : sex == detail::name_fact::male ? gender::male
                                                : gender::unknown;
    }

    void add(std::string_view option, std::vector<std::string> const& words, std::uint32_t facts) {
        detail::check_words(option, words);
        if (words.empty())
            return;
        detail::name_words& added = added_.emplace_back();
        for (std::string const& word : words)
            added.add(word, facts);
    }

    std::vector<detail::name_words> added_; // for each option that adds some
};

/// Finds mentions of people, as `people_finder` says; with more words: `people.with({.titles = {"Provost"}})`.
inline constexpr configurable<people_finder> people{};

} // namespace quoin
