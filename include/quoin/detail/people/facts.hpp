// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../first_bytes.hpp"
#include "../hash_index.hpp"
#include "../quotes/english_verbs.hpp"
#include "../word_set.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace quoin::detail {

/// Eight bytes with ASCII capitals made small: the case that `is_same_name` ignores, and no other bit.
constexpr std::uint64_t with_small_letters(std::uint64_t bytes) noexcept {
    return bytes | bytes_between(bytes, 'A', 'Z') >> 2U; // 'a' is 'A' with the bit 0x20
}

template <class Bytes>
std::uint64_t bytes_at(char const* from) noexcept {
    Bytes bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

/// The last bytes of a word, eight at most and in any case all that a multiple of eight leaves over.
inline std::uint64_t last_bytes_of(std::string_view word) noexcept {
    char const* const end = word.data() + word.size();
    if (word.size() >= 8)
        return bytes_at<std::uint64_t>(end - 8);
    if (word.size() >= 4)
        return bytes_at<std::uint32_t>(word.data()) << 32U | bytes_at<std::uint32_t>(end - 4);
    if (word.size() >= 2)
        return bytes_at<std::uint16_t>(word.data()) << 16U | bytes_at<std::uint16_t>(end - 2);
    return word.empty() ? 0 : bytes_at<std::uint8_t>(word.data());
}

/// Hashes a word, eight bytes at a time. Ignores the case of ASCII letters.
inline std::uint32_t hash_of_name(std::string_view word) noexcept {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    std::uint64_t hash = word.size();
    for (std::size_t at = 0; at + 8 < word.size(); at += 8) {
        hash = (hash ^ with_small_letters(bytes_at<std::uint64_t>(word.data() + at))) * odd;
        hash ^= hash >> 32U;
    }
    hash = (hash ^ with_small_letters(last_bytes_of(word))) * odd;
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

/// A word by which names are put in order, if need be: the same for words that are the same name.
inline std::string key_of_name(std::string_view word) {
    std::string key(word);
    std::ranges::transform(key, key.begin(), ascii_lower);
    return key;
}

/// What is known about words, found by one probe. Ignores the case of ASCII letters.
class name_words {
public:
    /// Adds to what is known about a word.
    void add(std::string_view word, std::uint32_t facts) {
        if (word.empty())
            return;
        std::uint32_t const hash = hash_of_name(word);
        std::uint32_t number = find(word, hash);
        if (number == index::none) {
            number = static_cast<std::uint32_t>(known_.size());
            numbers_.add(hash, number, [&] { return key_of_name(word); });
            known_.push_back({static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size()), 0});
            letters_ += word;
        }
        known_[number].facts |= facts;
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
        std::uint32_t const number = find(word, hash);
        return number == index::none ? 0 : known_[number].facts;
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
    using index = hash_index<std::string>;

    struct known_word {
        std::uint32_t begin = 0; ///< in `letters_`
        std::uint32_t size = 0;
        std::uint32_t facts = 0;
    };

    [[nodiscard]] bool is(std::uint32_t number, std::string_view word) const noexcept {
        known_word const& known = known_[number];
        return is_same_name({letters_.data() + known.begin, known.size}, word);
    }

    [[nodiscard]] std::uint32_t find(std::string_view word, std::uint32_t hash) const {
        return numbers_.find(
            hash, [&](std::uint32_t number) { return is(number, word); }, [&] { return key_of_name(word); });
    }

    index numbers_;
    std::vector<known_word> known_;
    std::string letters_;
};

} // namespace quoin::detail
