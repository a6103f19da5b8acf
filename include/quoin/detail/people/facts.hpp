// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../quotes/english_verbs.hpp"
#include "../word_set.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail {

/// Some bytes, with the bit set that makes ASCII capitals small.
template <class Bytes>
Bytes folded(char const* from) noexcept {
    Bytes bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    return static_cast<Bytes>(bytes | static_cast<Bytes>(0x2020202020202020U));
}

/// The last bytes of a word, eight at most and in any case all that a multiple of eight leaves over.
inline std::uint64_t last_folded(std::string_view word) noexcept {
    char const* const end = word.data() + word.size();
    if (word.size() >= 8)
        return folded<std::uint64_t>(end - 8);
    if (word.size() >= 4)
        return std::uint64_t{folded<std::uint32_t>(word.data())} << 32U | folded<std::uint32_t>(end - 4);
    if (word.size() >= 2)
        return std::uint64_t{folded<std::uint16_t>(word.data())} << 16U | folded<std::uint16_t>(end - 2);
    return word.empty() ? 0 : folded<std::uint8_t>(word.data());
}

/// Hashes a word, eight bytes at a time. Ignores the case of ASCII letters.
inline std::uint32_t hash_of_name(std::string_view word) noexcept {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    std::uint64_t hash = word.size();
    for (std::size_t at = 0; at + 8 < word.size(); at += 8) {
        hash = (hash ^ folded<std::uint64_t>(word.data() + at)) * odd;
        hash ^= hash >> 32U;
    }
    hash = (hash ^ last_folded(word)) * odd;
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

/// True if two words differ in the case of ASCII letters at most: mostly in that of the first.
inline bool is_same_name(std::string_view left, std::string_view right) noexcept {
    if (left.size() != right.size() || left.empty())
        return left.size() == right.size();
    if (ascii_lower(left.front()) != ascii_lower(right.front()))
        return false;
    return left.substr(1) == right.substr(1) || equal_ignoring_case(left, right);
}

/// What is known about words, found by one probe. Ignores the case of ASCII letters.
class name_words {
public:
    constexpr name_words() = default;

    /// Adds to what is known about a word.
    void add(std::string_view word, std::uint32_t facts) {
        if (word.empty())
            return;
        if (3 * (known_.size() + 1) > 2 * slots_.size())
            grow();
        std::uint32_t const hash = hash_of_name(word);
        slot& found = slots_[find(word, hash)];
        if (found.word == none) {
            found = {hash, static_cast<std::uint32_t>(known_.size())};
            known_.push_back({static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size()), 0});
            letters_.insert(letters_.end(), word.begin(), word.end());
        }
        known_[found.word].facts |= facts;
    }

    void add(fact_list list) {
        for_each_word(list.words, [&](std::string_view word, std::size_t) { add(word, list.facts); });
    }

    /// Adds what people do when they speak: "said" and "says", but not "claims", which is as often a noun.
    void add_speech(verb_forms const& verb) {
        constexpr std::size_t third_person = 1;
        constexpr std::size_t past = 2;
        std::string_view base;
        for_each_word(verb.forms, [&](std::string_view word, std::size_t form) {
            base = form == 0 ? word : base;
            bool const finite = form == past || (form == third_person && !(verb.classes & word_class::noun_too));
            if (finite && word != base) // "read", "put" say too little
                add(word, name_fact::speech);
        });
    }

    [[nodiscard]] bool empty() const noexcept {
        return known_.empty();
    }

    /// What is known about a word whose `hash_of_name` is given; 0 if nothing.
    [[nodiscard]] std::uint32_t facts(std::string_view word, std::uint32_t hash) const noexcept {
        if (slots_.empty())
            return 0;
        slot const& found = slots_[find(word, hash)];
        return found.word == none ? 0 : known_[found.word].facts;
    }

    /// The words of English, put in their table when they are first asked for.
    static name_words const& english() {
        static name_words const words = [] {
            name_words made;
            for (fact_list const& list : english_people_words)
                made.add(list);
            for (verb_forms const& verb : english_verbs_of_saying)
                made.add_speech(verb);
            return made;
        }();
        return words;
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    struct slot {
        std::uint32_t hash = 0;
        std::uint32_t word = none;
    };

    struct known_word {
        std::uint32_t begin = 0; ///< in `letters_`
        std::uint32_t size = 0;
        std::uint32_t facts = 0;
    };

    [[nodiscard]] bool is(slot const& taken, std::string_view word, std::uint32_t hash) const noexcept {
        if (taken.hash != hash)
            return false;
        known_word const& known = known_[taken.word];
        return is_same_name({letters_.data() + known.begin, known.size}, word);
    }

    /// The slot of a word, or the free slot where it would stand.
    [[nodiscard]] std::size_t find(std::string_view word, std::uint32_t hash) const noexcept {
        std::size_t const mask = slots_.size() - 1;
        std::size_t at = hash & mask;
        while (slots_[at].word != none && !is(slots_[at], word, hash))
            at = (at + 1) & mask;
        return at;
    }

    void grow() {
        std::vector<slot> const old =
            std::exchange(slots_, std::vector<slot>(std::max<std::size_t>(64, 2 * slots_.size())));
        std::size_t const mask = slots_.size() - 1;
        for (slot const& kept : old) {
            if (kept.word == none)
                continue;
            std::size_t at = kept.hash & mask;
            while (slots_[at].word != none)
                at = (at + 1) & mask;
            slots_[at] = kept;
        }
    }

    std::vector<slot> slots_;
    std::vector<known_word> known_;
    std::vector<char> letters_; // no std::string, which cannot be a constant
};

} // namespace quoin::detail
