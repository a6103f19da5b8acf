// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../person.hpp"
#include "epithets.hpp"
#include "noun_phrases.hpp"
#include "role_matcher.hpp"

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
            std::move(same + 1, last, same);
            items_[size_ - 1] = seen;
        } else if (size_ < most) {
            items_[size_++] = seen;
        } else {
            std::move(items_.begin() + 1, items_.end(), items_.begin());
            items_.back() = seen;
        }
    }

    [[nodiscard]] std::span<Seen> items() noexcept {
        return {items_.data(), size_};
    }

    [[nodiscard]] std::span<Seen const> items() const noexcept {
        return {items_.data(), size_};
    }

private:
    std::array<Seen, most> items_{};
    std::size_t size_ = 0;
};

/// Whether "it" can mean who spoke.
enum class body_number : std::uint8_t { one, several };

/// Remembers who was named so far, and says whom a phrase means.
template <class Language>
class speaker_memory {
public:
    speaker_memory(std::string_view text, std::span<person const> people, Language const& language)
        : text_(text), people_(people), language_(language), epithets_(language), roles_(language) {
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
        for (role_holder const& holder : holders_)
            if (holder.name == name && !knows(name))
                see(holder.person, sentence, salience);
        for (seen_person seen : recent_.items())
            if (seen.name == name) {
                seen.salience = seen.sentence == sentence ? std::max(seen.salience, salience) : salience;
                seen.sentence = sentence;
                seen.in_passing = false;
                recent_.see(seen);
                return true;
            }
        return false;
    }

    /// Somebody was meant who is only told by what she is: "a nurse at the hospital"; `in_passing` if she is one of
    /// several: "one nurse".
    void see_unnamed(extent phrase, word_class role, bool in_passing, std::uint32_t sentence, int salience) {
        bool const woman = role & word_class::woman;
        bool const man = role & word_class::man;
        gender const sex = woman == man ? gender::unknown : woman ? gender::female : gender::male;
        recent_.see({phrase, phrase, phrase, sentence, salience, sex, false, in_passing});
        if (woman && man)
            they_ = phrase;
    }

    /// A paragraph begins after a sentence.
    void begin_paragraph(std::uint32_t sentence) noexcept {
        sentence_before_paragraph_ = sentence;
    }

    /// Everybody who is remembered.
    [[nodiscard]] auto const& people_seen() const noexcept {
        return recent_;
    }

    /// Remembers those and nobody else.
    void see_only(auto const& people) {
        recent_ = people;
    }

    /// Whether somebody is remembered who was spoken of in passing.
    [[nodiscard]] bool knows_in_passing() const noexcept {
        return std::ranges::any_of(recent_.items(), &seen_person::in_passing);
    }

    /// A paragraph is not about who was spoken of in passing.
    void forget_in_passing() noexcept {
        for (seen_person& seen : recent_.items())
            if (seen.in_passing)
                seen.salience = forgotten;
    }

    /// A sentence was about a body or a document.
    void see_body(extent phrase) {
        it_ = phrase;
    }

    /// Somebody spoke, whom "they" means, and "it", too, unless they are several.
    void heard(extent phrase, body_number number) {
        they_ = phrase;
        if (number == body_number::one)
            it_ = phrase;
        bodies_.see({phrase, roles_.without_complement(phrase_at(phrase))});
    }

    /// The name that a phrase stands for; the phrase itself where nothing better is known, empty where nothing is.
    extent resolve(noun_phrase const& phrase, std::uint32_t sentence, extent first_person) const {
        if (phrase.person != none)
            return people_[phrase.person].name;
        if (phrase.pronoun & word_class::first_person)
            return first_person;
        if (phrase.pronoun & he_or_she)
            return last_person(phrase.pronoun, sentence, first_person);
        if (phrase.pronoun & word_class::neuter)
            return it_.empty() ? it_ : holder_of_role(it_, sentence);
        if (phrase.pronoun & word_class::plural)
            return they_;
        return holder_of_role(phrase.stands_for, sentence);
    }

private:
    static constexpr int forgotten = -20; ///< the salience of whom a pronoun means only if it can mean nobody else

    /// No more bytes of a phrase are looked at, as roles and names take less and are asked about again and again.
    static constexpr std::size_t longest_phrase = 256;

    struct role_holder {
        std::string_view role;  ///< without its complement
        std::string_view whole; ///< with it
        extent name;
        std::uint32_t person = none;
    };

    struct heard_body {
        extent name;
        std::string_view head; ///< without its complement
    };

    struct seen_person {
        extent name;
        extent role;
        extent mention; ///< the longest, as it holds the title
        std::uint32_t sentence = 0;
        int salience = 0;
        quoin::gender gender = quoin::gender::unknown;
        bool named = true;
        bool in_passing = false;

        void take_over(seen_person const& earlier) {
            if (role.empty())
                role = earlier.role;
            if (mention.size() < earlier.mention.size())
                mention = earlier.mention;
            if (sentence == earlier.sentence)
                salience = std::max(salience, earlier.salience);
        }
    };

    /// The last person who can be "he", "she" or a mother, and is not who is "I"; empty if there is none.
    extent last_person(word_class who, std::uint32_t sentence, extent first_person = {}) const {
        seen_person const* best = nullptr;
        int most = 0;
        for (seen_person const& seen : recent_.items()) {
            if (!may_be(who, seen.gender) || seen.name == first_person)
                continue;
            int const distance = static_cast<int>(std::min<std::uint32_t>(sentence - seen.sentence, 20));
            int const score = seen.salience - 2 * distance + (seen.gender == quoin::gender::unknown ? 0 : 1);
            if (!best || score >= most || yields(*best, seen)) {
                most = score;
                best = &seen;
            }
        }
        return best ? best->name : extent();
    }

    /// Who was told by a role in a paragraph before gives way to who has been named since.
    bool yields(seen_person const& unnamed, seen_person const& later) const {
        return !unnamed.named && later.named && unnamed.sentence <= sentence_before_paragraph_ &&
               later.sentence > sentence_before_paragraph_;
    }

    /// "the health secretary", "the general": the last person so far whose role or title those words are, or the first
    /// one to come; "the 34-year-old": the last person; "the former miner": the only one. Where there is none, the
    /// phrase itself.
    extent holder_of_role(extent phrase, std::uint32_t sentence) const {
        std::string_view words = text_.substr(phrase.begin, phrase.size());
        std::size_t const blank = words.find(' ');
        bool const several = blank != std::string_view::npos;
        bool const definite = several && (language_.classify(words.substr(0, blank)) & word_class::definite);
        if (several && !definite)
            return holder_in_headline(phrase, words);
        if (definite)
            words.remove_prefix(blank + 1);
        bool const describes = definite && words.size() <= longest_phrase;
        if (describes && epithets_.means_last(words))
            if (extent const somebody = last_person(epithets_.head_of(words), sentence); !somebody.empty())
                return somebody;
        for (std::size_t i = definite && !names_body(words) ? recent_.items().size() : 0; i-- > 0;) {
            seen_person const& seen = recent_.items()[i];
            if (roles_.holds_in_head(phrase_at(seen.role), words) || roles_.holds(phrase_at(seen.mention), words))
                return seen.name;
        }
        for (role_holder const& holder : holders_)
            if (roles_.is_head(holder.role, words) || roles_.shortens(holder.whole, words))
                return holder.name;
        if (!definite)
            return phrase;
        if (auto const body = named_body(words))
            return *body;
        if (describes && epithets_.means_somebody(words))
            if (seen_person const* only = only_person(epithets_.head_of(words), sentence))
                return only->name;
        return phrase;
    }

    /// "health secretary", without an article: the first person of the document who is that, otherwise the phrase.
    extent holder_in_headline(extent phrase, std::string_view words) const {
        if (words.size() > longest_phrase)
            return phrase;
        for (role_holder const& holder : holders_)
            if (equal_ignoring_case(holder.role, words) || roles_.shortens(holder.whole, words))
                return holder.name;
        return phrase;
    }

    /// "council", which no person is, whatever she leads.
    bool names_body(std::string_view words) const {
        word_class const one = words.size() > longest_phrase ? word_class::nothing : language_.classify(words);
        return (one & word_class::body) && !(one & word_class::role);
    }

    /// The one person of some sex who was spoken of in this paragraph, or else in the sentence before, or in the one
    /// before that.
    seen_person const* only_person(word_class who, std::uint32_t sentence) const {
        auto const here = [&](seen_person const& seen) { return seen.sentence > sentence_before_paragraph_; };
        if (seen_person const* const only = only_one(who, here))
            return only;
        for (std::uint32_t const farthest : {1U, 2U}) {
            auto const near = [&](seen_person const& seen) { return sentence - seen.sentence <= farthest; };
            if (seen_person const* const only = only_one(who, near))
                return only;
        }
        return nullptr;
    }

    template <class Condition>
    seen_person const* only_one(word_class who, Condition spoken_of) const {
        seen_person const* only = nullptr;
        for (seen_person const& seen : recent_.items()) {
            if (!spoken_of(seen) || !may_be(who, seen.gender))
                continue;
            if (only)
                return nullptr;
            only = &seen;
        }
        return only;
    }

    static bool may_be(word_class who, gender sex) noexcept {
        bool const woman = who & (word_class::female | word_class::woman);
        bool const man = who & (word_class::male | word_class::man);
        return woman == man || sex == gender::unknown || woman == (sex == gender::female);
    }

    /// "the trust", after "the Ely Harbour Trust" has spoken.
    std::optional<extent> named_body(std::string_view words) const {
        for (std::size_t i = bodies_.items().size(); i-- > 0;) {
            heard_body const& body = bodies_.items()[i];
            if (ends_in_words(body.head, words) && is_ascii_capital(body.head[body.head.size() - words.size()]))
                return body.name;
        }
        return std::nullopt;
    }

    /// The first people of the document whose role or title is told.
    void find_role_holders() {
        constexpr std::size_t most = 16;
        for (std::uint32_t i = 0; i < people_.size() && holders_.size() < most; ++i)
            if (extent const role = role_or_title(people_[i]); !role.empty())
                holders_.push_back({roles_.without_complement(phrase_at(role)), phrase_at(role), people_[i].name, i});
    }

    /// "judge" of "judge Ann Reed" and of "Judge Ann Reed".
    [[nodiscard]] extent role_or_title(person const& who) const {
        if (!who.role.empty())
            return who.role;
        std::string_view const mention = text_.substr(who.where.begin, who.where.size());
        std::string_view const title = mention.substr(0, mention.find(' '));
        bool const is_role = language_.classify(title) & word_class::role;
        return is_role ? extent(who.where.begin, who.where.begin + title.size()) : extent();
    }

    [[nodiscard]] bool knows(extent name) const {
        return std::ranges::any_of(recent_.items(), [name](seen_person const& seen) { return seen.name == name; });
    }

    /// What is looked at of a phrase.
    [[nodiscard]] std::string_view phrase_at(extent where) const {
        return text_.substr(where.begin, std::min(where.size(), longest_phrase));
    }

    std::string_view text_;
    std::span<person const> people_;
    Language const& language_;
    epithet_reader<Language> epithets_;
    role_matcher<Language> roles_;
    std::vector<role_holder> holders_;
    recent<seen_person, 8> recent_;
    recent<heard_body, 8> bodies_;
    extent it_;
    extent they_;
    std::uint32_t sentence_before_paragraph_ = 0;
};

} // namespace quoin::detail
