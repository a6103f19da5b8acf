// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "noun_phrases.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Who "he", "the minister" or "it" is.
namespace quoin::detail {

/// A few distinct people or bodies, the one seen last at the end.
template <class Seen, std::size_t most>
class recent {
public:
    void see(Seen const& seen) {
        auto const same = std::find_if(items_.begin(), items_.begin() + size_,
                                       [&](Seen const& other) { return other.name == seen.name; });
        auto const last = items_.begin() + size_;
        if (same != last) {
            std::rotate(same, same + 1, last);
            items_[size_ - 1] = seen;
        } else if (size_ < most) {
            items_[size_++] = seen;
        } else {
            std::rotate(items_.begin(), items_.begin() + 1, items_.end());
            items_.back() = seen;
        }
    }

    [[nodiscard]] std::span<Seen const> items() const noexcept {
        return {items_.data(), size_};
    }

private:
    std::array<Seen, most> items_{};
    std::size_t size_ = 0;
};

/// What headlines call the holder of a role.
struct short_role {
    std::string_view word;
    std::string_view role;
};

inline constexpr std::array short_roles = {
    short_role{"minister", "secretary"}, short_role{"minister", "chancellor"}, short_role{"boss", "chief executive"},
    short_role{"boss", "director"},      short_role{"boss", "manager"},        short_role{"chief", "chief executive"},
    short_role{"head", "headteacher"},   short_role{"teacher", "headteacher"},
};

/// Remembers who was named so far, and says whom a phrase means.
class speaker_memory {
public:
    speaker_memory(std::string_view text, std::span<person const> people) : text_(text), people_(people) {
        find_role_holders();
    }

    /// A person was named; `salience` is higher for the subject of a sentence, and for who speaks.
    void see(std::uint32_t index, std::uint32_t sentence, int salience) {
        person const& who = people_[index];
        seen_person seen{who.name, who.role, who.where, sentence, salience, who.gender};
        for (seen_person const& other : recent_.items())
            if (other.name == seen.name)
                seen.take_over(other);
        recent_.see(seen);
    }

    /// A person was meant by other words than a name; false if it was nobody who is remembered.
    bool see_again(extent name, std::uint32_t sentence, int salience) {
        for (seen_person seen : recent_.items())
            if (seen.name == name) {
                seen.salience = seen.sentence == sentence ? std::max(seen.salience, salience) : salience;
                seen.sentence = sentence;
                recent_.see(seen);
                return true;
            }
        return false;
    }

    /// Somebody spoke, who is no person.
    void heard(extent phrase) {
        last_body_ = phrase;
        bodies_.see({phrase});
    }

    /// The name that a phrase stands for; the phrase itself where nothing better is known, empty where nothing is.
    extent resolve(noun_phrase const& phrase, std::uint32_t sentence, extent first_person) const {
        if (phrase.person != none)
            return people_[phrase.person].name;
        if (phrase.pronoun & word_class::first_person)
            return first_person;
        if (phrase.pronoun & (word_class::male | word_class::female))
            return last_person(phrase.pronoun, sentence);
        if (phrase.pronoun & (word_class::neuter | word_class::plural))
            return last_body_;
        return holder_of_role(phrase.stands_for);
    }

private:
    struct role_holder {
        std::string_view role;
        extent name;
    };

    struct heard_body {
        extent name;
    };

    struct seen_person {
        extent name;
        extent role;
        extent mention; ///< the longest, as it holds the title
        std::uint32_t sentence = 0;
        int salience = 0;
        quoin::gender gender = quoin::gender::unknown;

        void take_over(seen_person const& earlier) {
            if (role.empty())
                role = earlier.role;
            if (mention.size() < earlier.mention.size())
                mention = earlier.mention;
            if (sentence == earlier.sentence)
                salience = std::max(salience, earlier.salience);
        }
    };

    extent last_person(word_class pronoun, std::uint32_t sentence) const {
        bool const male = pronoun & word_class::male;
        quoin::gender const other = male ? quoin::gender::female : quoin::gender::male;
        extent best;
        int most = -1000;
        for (seen_person const& seen : recent_.items()) {
            if (seen.gender == other)
                continue;
            int const distance = static_cast<int>(std::min<std::uint32_t>(sentence - seen.sentence, 20));
            int const score = seen.salience - 2 * distance + (seen.gender == quoin::gender::unknown ? 0 : 1);
            if (score >= most) {
                most = score;
                best = seen.name;
            }
        }
        return best;
    }

    /// "the health secretary", "the general": the last person so far whose role or title those words are, or the first
    /// one to come; where there is none, the phrase itself.
    extent holder_of_role(extent phrase) const {
        std::string_view words = text_.substr(phrase.begin, phrase.size());
        constexpr std::string_view article = "the ";
        bool const definite =
            words.size() > article.size() && equal_ignoring_case(words.substr(0, article.size()), article);
        if (definite)
            words.remove_prefix(article.size());
        else if (words.find(' ') != std::string_view::npos)
            return phrase;
        for (std::size_t i = definite ? recent_.items().size() : 0; i-- > 0;) {
            seen_person const& seen = recent_.items()[i];
            if (holds_words(seen.role, words) || holds_words(seen.mention, words))
                return seen.name;
        }
        for (role_holder const& holder : holders_)
            if (is_head(holder.role, words))
                return holder.name;
        return definite ? named_body(words).value_or(phrase) : phrase;
    }

    /// "the trust", after "the Ely Harbour Trust" has spoken.
    std::optional<extent> named_body(std::string_view words) const {
        for (std::size_t i = bodies_.items().size(); i-- > 0;) {
            extent const body = bodies_.items()[i].name;
            std::string_view const name = without_complement(body);
            if (ends_in(name, words) && is_capital(name[name.size() - words.size()]))
                return body;
        }
        return std::nullopt;
    }

    /// The first people of the document whose role is told.
    void find_role_holders() {
        constexpr std::size_t most = 16;
        for (std::size_t i = 0; i < people_.size() && holders_.size() < most; ++i)
            if (!people_[i].role.empty())
                holders_.push_back({without_complement(people_[i].role), people_[i].name});
    }

    /// True if the role is those words, or ends in them, before "of" and "for": "chief executive of the Trust". In
    /// headlines a shorter word will do.
    static bool is_head(std::string_view role, std::string_view words) {
        return ends_in(role, words) || std::ranges::any_of(short_roles, [&](short_role const& known) {
                   return equal_ignoring_case(words, known.word) && ends_in(role, known.role);
               });
    }

    /// "chief executive of the Trust" without "of the Trust".
    std::string_view without_complement(extent where) const {
        std::string_view phrase = text_.substr(where.begin, where.size());
        for (std::string_view joined : {" of ", " for ", " at "})
            phrase = phrase.substr(0, phrase.find(joined));
        return phrase;
    }

    static bool is_capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static bool ends_in(std::string_view role, std::string_view words) {
        if (role.size() < words.size() || !equal_ignoring_case(role.substr(role.size() - words.size()), words))
            return false;
        return role.size() == words.size() || role[role.size() - words.size() - 1] == ' ';
    }

    /// True if the words stand in the extent, as whole words, in any case. Looks at no more of it than a role and a
    /// name take, as it is asked again and again.
    bool holds_words(extent where, std::string_view words) const {
        constexpr std::size_t most = 256; // bytes
        std::string_view rest = text_.substr(where.begin, std::min(where.size(), most));
        while (rest.size() >= words.size()) {
            bool const ends = rest.size() == words.size() || rest[words.size()] == ' ' || rest[words.size()] == ',';
            if (ends && equal_ignoring_case(rest.substr(0, words.size()), words))
                return true;
            std::size_t const blank = rest.find(' ');
            if (blank == std::string_view::npos)
                return false;
            rest.remove_prefix(blank + 1);
        }
        return false;
    }

    std::string_view text_;
    std::span<person const> people_;
    std::vector<role_holder> holders_;
    recent<seen_person, 8> recent_;
    recent<heard_body, 8> bodies_;
    extent last_body_;
};

} // namespace quoin::detail
