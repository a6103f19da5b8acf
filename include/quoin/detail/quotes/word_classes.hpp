// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_set.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace quoin {

/// What a word can be in a sentence that reports speech: a set of flags. A word may be several things at once.
enum class word_class : std::uint64_t {
    nothing = 0,
    says = 1ULL << 0,            ///< a verb of saying: takes quotes and reported clauses ("said", "argues")
    characterises = 1ULL << 1,   ///< a verb that takes quoted words ("called it “…”", "dismissed as “…”")
    addresses = 1ULL << 2,       ///< names a hearer next ("told reporters")
    noun_too = 1ULL << 3,        ///< a verb form that is as often a noun ("claims", "reports")
    finite = 1ULL << 4,          ///< a form that needs no auxiliary ("said", "says")
    base = 1ULL << 5,            ///< a form for plurals, or after "to" and auxiliaries ("say")
    gerund = 1ULL << 6,          ///< "saying"
    participle = 1ULL << 7,      ///< a form for the passive ("described")
    male = 1ULL << 8,            ///< "he"
    female = 1ULL << 9,          ///< "she"
    plural = 1ULL << 10,         ///< "they", "we"
    neuter = 1ULL << 11,         ///< "it"
    first_person = 1ULL << 12,   ///< "I", "we"
    relative = 1ULL << 13,       ///< "who", "which"
    determiner = 1ULL << 14,     ///< begins a noun phrase: "the", "her", "an"
    auxiliary = 1ULL << 15,      ///< may stand between subject and verb: "has", "will", "expected"
    adverb = 1ULL << 16,         ///< may stand there too: "also", "later"
    negation = 1ULL << 17,       ///< "not"
    preposition = 1ULL << 18,    ///< any preposition
    joins_nouns = 1ULL << 19,    ///< a preposition that joins two nouns into one phrase: "of", "for"
    conjunction = 1ULL << 20,    ///< "and", "but"
    subordinator = 1ULL << 21,   ///< begins a clause: "because", "if"
    complementiser = 1ULL << 22, ///< "that"
    role = 1ULL << 23,           ///< what a person is: "minister", "spokeswoman"
    body = 1ULL << 24,           ///< who speaks without being a person: "council", "union", "report", "poll"
    time = 1ULL << 25,           ///< "Tuesday", "week"
    naming = 1ULL << 26,         ///< says that a name follows: "so-called", "titled"; as a verb too: "called", "dubbed"
    by = 1ULL << 27,             ///< names who does it in the passive
    according = 1ULL << 28,      ///< with or without the next word, names a source: "according to"
    to = 1ULL << 29,             ///< "to"
    passive_auxiliary = 1ULL << 30, ///< with a participle, makes a passive: "was"
    looks_past = 1ULL << 31,    ///< a verb in the past that says nothing, by its ending or by a table: "voted", "gave"
    joins_any = 1ULL << 32,     ///< a preposition that joins any two nouns: "of"
    thinks = 1ULL << 33,        ///< a verb of thought or attitude, that takes quoted words too ("believes", "hoped")
    title_holder = 1ULL << 34,  ///< what has a title: "film", "show"
    statement = 1ULL << 35,     ///< a noun for something said: "his claim that …"
    owner = 1ULL << 36,         ///< "his", "their"
    stands_alone = 1ULL << 37,  ///< a determiner that can be a phrase by itself: "one", "many"
    subjunctive = 1ULL << 38,   ///< an auxiliary in the mood of reported speech: German "sei"
    oblique = 1ULL << 39,       ///< a determiner or pronoun that is no subject: "him", German "den", "einem"
    takes_it = 1ULL << 40,      ///< says something only with "it" or a particle behind: "put it", "hit back"
    believes = 1ULL << 41,      ///< a verb of thought whose clause needs no "that": "thinks"
    asks = 1ULL << 42,          ///< begins a question that is reported: "whether", "how"
    looks_present = 1ULL << 43, ///< not known, but ends as gerunds do: "voting"
    definite = 1ULL << 44,      ///< a determiner for what is known already: "the"
    woman = 1ULL << 45,         ///< a role of a woman: "spokeswoman"
    man = 1ULL << 46,           ///< a role of a man: "brother"; of both where one is called "they": "spokesperson"
    age = 1ULL << 47,           ///< who is of some age: "34-year-old"
    qualifies = 1ULL << 48,     ///< makes another role of one: "shadow", "deputy"
    many_are = 1ULL << 49,      ///< a role that many have, so that it may mean who was named before: "senator"
    contrasts = 1ULL << 50,     ///< a conjunction that joins clauses rather than names: "but"
    needs_hearer = 1ULL << 51,  ///< a verb whose hearer stands right behind it, or is its subject: "Reed told to wait"
    cites = 1ULL << 52,         ///< a verb whose object speaks: "quoted Reed as saying"
    takes_object = 1ULL << 53,  ///< a verb of saying that as often has a mere object: "wrote a book"
    particle = 1ULL << 54,      ///< belongs to the verb before it: "hit back"
    inquires = 1ULL << 55,      ///< a verb whose hearer answers: "asked Reed whether"
    hears = 1ULL << 56,         ///< a verb whose subject is told something: "heard"
    needs_quote = 1ULL << 57,   ///< says something only beside a quote: "went on: “…”"
    utters = 1ULL << 58,        ///< a verb of saying that reports nothing without marks: "continued", "quoted"
    refuses = 1ULL << 59,       ///< says that nothing was said: "declined to say"
    counts = 1ULL << 60,        ///< a small number: "two"
    makes_noun = 1ULL << 61,    ///< makes one noun of the verb before it and itself: "think tank", "warning signs"
    describes = 1ULL << 62,     ///< stands before a role that is no office: "former", "retired", "born"
    complemented = 1ULL << 63,  ///< behind a noun, needs what follows: "a person (close) to the fund"
};

[[nodiscard]] constexpr word_class operator|(word_class left, word_class right) noexcept {
    return static_cast<word_class>(static_cast<std::uint64_t>(left) | static_cast<std::uint64_t>(right));
}

/// True if the two sets share a flag.
[[nodiscard]] constexpr bool operator&(word_class left, word_class right) noexcept {
    return (static_cast<std::uint64_t>(left) & static_cast<std::uint64_t>(right)) != 0;
}

constexpr word_class& operator|=(word_class& left, word_class right) noexcept {
    return left = left | right;
}

namespace detail {

/// The flags of one set that are not in the other.
constexpr word_class without(word_class classes, word_class left_out) noexcept {
    return static_cast<word_class>(static_cast<std::uint64_t>(classes) & ~static_cast<std::uint64_t>(left_out));
}

/// What somebody is: "mayor", "council".
inline constexpr word_class role_or_body = word_class::role | word_class::body;

inline constexpr word_class he_or_she = word_class::male | word_class::female;

inline constexpr word_class personal_pronoun =
    he_or_she | word_class::plural | word_class::neuter | word_class::first_person;

/// "he", "they", "it"; not "his" and "their", which begin noun phrases.
constexpr bool is_pronoun(word_class classes) noexcept {
    return (classes & personal_pronoun) && !(classes & word_class::owner);
}

/// Words that share their classes, separated by blanks.
struct words_of_class {
    word_class classes;
    std::string_view words;
};

/// The forms of a verb, separated by blanks: base, third person, past, gerund, and the past participle where it differs
/// from the past.
struct verb_forms {
    word_class classes;
    std::string_view forms;
};

/// What the holder of a role is called for short.
struct short_role {
    std::string_view word;
    std::string_view role;
};

/// True if a phrase is those words, or has them at its end behind a blank; in any case of ASCII letters.
constexpr bool ends_in_words(std::string_view phrase, std::string_view words) noexcept {
    if (phrase.size() < words.size() || !equal_ignoring_case(phrase.substr(phrase.size() - words.size()), words))
        return false;
    return phrase.size() == words.size() || phrase[phrase.size() - words.size() - 1] == ' ';
}

/// True if a table has a word for a role that ends a phrase.
constexpr bool is_short_for(std::string_view word, std::string_view phrase,
                            std::span<short_role const> table) noexcept {
    for (short_role const& known : table)
        if (equal_ignoring_case(word, known.word) && ends_in_words(phrase, known.role))
            return true;
    return false;
}

/// The bytes of a word from `at` on as a number, in one order on every machine that runs the table that it compiled.
template <class Number>
constexpr Number load_bytes(std::string_view word, std::size_t at) noexcept {
    Number value = 0;
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
        for (std::size_t i = sizeof value; i-- > 0;)
            value = static_cast<Number>(value << 8U | static_cast<unsigned char>(word[at + i]));
        return value;
    }
    std::memcpy(&value, word.data() + at, sizeof value);
    return value;
}

/// A word as two numbers and its size, so that words are compared and hashed without loops. Bit 5 of each byte is set:
/// that folds the case of ASCII letters, and of the Latin-1 letters of UTF-8. Exact for words of up to 16 bytes.
struct word_key {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::size_t size = 0;

    constexpr word_key() = default;

    constexpr explicit word_key(std::string_view word) noexcept : size(word.size()) {
        constexpr std::uint64_t bit_5 = 0x2020202020202020U;
        if (size >= sizeof(std::uint64_t)) {
            head = load_bytes<std::uint64_t>(word, 0) | bit_5;
            tail = load_bytes<std::uint64_t>(word, size - sizeof(std::uint64_t)) | bit_5;
        } else if (size >= sizeof(std::uint32_t)) {
            std::uint64_t const last = load_bytes<std::uint32_t>(word, size - sizeof(std::uint32_t));
            head = load_bytes<std::uint32_t>(word, 0) | last << 32U | bit_5;
        } else if (size > 0) {
            auto const byte = [word](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(word[at])}; };
            head = byte(0) | byte(size / 2) << 8U | byte(size - 1) << 16U | bit_5;
        }
    }

    [[nodiscard]] constexpr std::size_t hash() const noexcept {
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
        std::uint64_t const mixed = (head ^ std::rotl(tail, 29) ^ size) * odd;
        return static_cast<std::size_t>(mixed >> 40U);
    }

    friend constexpr bool operator==(word_key const&, word_key const&) = default;
};

/// Words and their classes, known when the program is compiled; case is ignored as `word_key` does.
template <std::size_t slots>
class word_class_table {
    static_assert(std::has_single_bit(slots));

public:
    constexpr void add(std::string_view word, word_class classes) {
        word_key const key(word);
        std::size_t const hash = key.hash();
        std::size_t at = hash & (slots - 1);
        while (tags_[at] != 0 && entries_[at].key != key)
            at = (at + 1) & (slots - 1);
        tags_[at] = tag_of(hash);
        entries_[at].key = key;
        entries_[at].classes |= classes;
    }

    constexpr void add(words_of_class const& list) {
        for_each_word(list.words, [&](std::string_view word, std::size_t) { add(word, list.classes); });
    }

    constexpr void add(verb_forms const& verb) {
        using enum word_class;
        constexpr word_class form[] = {base, finite, finite | participle, gerund, participle};
        for_each_word(verb.forms, [&](std::string_view word, std::size_t n) { add(word, verb.classes | form[n]); });
    }

    [[nodiscard]] constexpr word_class find(std::string_view word) const noexcept {
        word_key const key(word);
        std::size_t const hash = key.hash();
        std::uint8_t const tag = tag_of(hash);
        for (std::size_t at = hash & (slots - 1); tags_[at] != 0; at = (at + 1) & (slots - 1))
            if (tags_[at] == tag && entries_[at].key == key)
                return entries_[at].classes;
        return word_class::nothing;
    }

private:
    struct entry {
        word_key key;
        word_class classes = word_class::nothing;
    };

    /// Bits of a hash that do not say the slot; never 0, which stands for an empty slot.
    static constexpr std::uint8_t tag_of(std::size_t hash) noexcept {
        return static_cast<std::uint8_t>(hash >> 16U | 1U);
    }

    std::array<std::uint8_t, slots> tags_{}; ///< most words that are not in the table are told by these alone
    std::array<entry, slots> entries_{};
};

} // namespace detail

} // namespace quoin
