// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_classes.hpp"
#include "../word_set.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quoin::detail {

/// What is known about words, found by one probe. Ignores the case of ASCII letters.
class name_words {
public:
    constexpr name_words() = default;

    /// Adds to what is known about a word.
    void add(std::string_view word, std::uint32_t facts) {
        if (word.empty())
            return;
        if (2 * (known_.size() + 1) > slots_.size())
            grow();
        std::uint32_t const hash = hash_ignoring_case(word);
        slot& found = slots_[find(word, hash)];
        if (found.word == none) {
            found = {hash, static_cast<std::uint32_t>(known_.size())};
            known_.push_back({std::string(word), 0});
        }
        known_[found.word].facts |= facts;
    }

    void add(fact_list list) {
        for_each_word(list.words, [&](std::string_view word, std::size_t) { add(word, list.facts); });
    }

    [[nodiscard]] bool empty() const noexcept {
        return known_.empty();
    }

    /// What is known about a word whose `hash_ignoring_case` is given; 0 if nothing.
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
        std::string word;
        std::uint32_t facts = 0;
    };

    /// The slot of a word, or the free slot where it would stand.
    [[nodiscard]] std::size_t find(std::string_view word, std::uint32_t hash) const noexcept {
        std::size_t const mask = slots_.size() - 1;
        std::size_t at = hash & mask;
        while (slots_[at].word != none &&
               (slots_[at].hash != hash || !equal_ignoring_case(known_[slots_[at].word].word, word)))
            at = (at + 1) & mask;
        return at;
    }

    void grow() {
        std::vector<slot> const old = std::move(slots_);
        slots_.assign(std::max<std::size_t>(64, 2 * old.size()), slot{});
        for (slot const& kept : old)
            if (kept.word != none)
                slots_[find(known_[kept.word].word, kept.hash)] = kept;
    }

    std::vector<slot> slots_;
    std::vector<known_word> known_;
};

} // namespace quoin::detail
