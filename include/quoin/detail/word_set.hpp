// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "first_bytes.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Sets of words that ignore the case of ASCII letters: the form in which the library holds its tables of words.
namespace quoin::detail {

/// Calls `use(word, n)` for the n-th word of a list that is separated by blanks.
template <class Use>
constexpr void for_each_word(std::string_view list, Use use) {
    char const* const end = list.data() + list.size(); // plain pointers: compilers count the steps of constants
    char const* begin = list.data();
    std::size_t n = 0;
    for (char const* at = begin; at != end; ++at) {
        if (*at != ' ')
            continue;
        if (at != begin)
            use(std::string_view(begin, static_cast<std::size_t>(at - begin)), n++);
        begin = at + 1;
    }
    if (begin != end)
        use(std::string_view(begin, static_cast<std::size_t>(end - begin)), n);
}

constexpr bool is_ascii_capital(char c) noexcept {
    return c >= 'A' && c <= 'Z';
}

constexpr bool is_ascii_small(char c) noexcept {
    return c >= 'a' && c <= 'z';
}

constexpr char ascii_lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept {
    if (left.size() != right.size())
        return false;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (ascii_lower(left[i]) != ascii_lower(right[i]))
            return false;
    return true;
}

/// Of the first and last bytes, eight at most of each, and the size: no loop. Bit 5 is what the case of ASCII letters
/// changes; that other characters share it too makes collisions, not errors.
constexpr std::uint32_t hash_ignoring_case(std::string_view word) noexcept {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    if (word.size() >= 8) {
        head = first_bytes<8>(word.data());
        tail = first_bytes<8>(word.data() + word.size() - 8);
    } else if (word.size() >= 4) {
        head = first_bytes<4>(word.data());
        tail = first_bytes<4>(word.data() + word.size() - 4);
    } else if (!word.empty()) {
        head = first_bytes<1>(word.data() + word.size() / 2);
        tail = first_bytes<1>(word.data()) << 8 | first_bytes<1>(word.data() + word.size() - 1);
    }
    constexpr std::uint64_t bit_5 = 0x2020202020202020U;
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    std::uint64_t const mixed = ((head | bit_5) ^ std::rotl(tail | bit_5, 29) ^ word.size()) * odd;
    return static_cast<std::uint32_t>(mixed >> 32);
}

/// In a table with open addressing over any words, an empty one marking a free slot: the slot of a word, or the free
/// one where it belongs. One slot at least must be free.
template <class Slots>
constexpr std::size_t slot_of_word(Slots const& slots, std::string_view word) noexcept {
    std::size_t const mask = slots.size() - 1;
    std::size_t at = hash_ignoring_case(word) & mask;
    while (!slots[at].empty() && !equal_ignoring_case(slots[at], word))
        at = (at + 1) & mask;
    return at;
}

template <class Slots>
constexpr void insert_word(Slots& slots, std::string_view word) {
    slots[slot_of_word(slots, word)] = word;
}

template <class Slots>
constexpr bool find_word(Slots const& slots, std::string_view word) noexcept {
    return !slots.empty() && !word.empty() && !slots[slot_of_word(slots, word)].empty();
}

/// Words known when the program is compiled: `constexpr word_set titles{{"mr", "mrs", "dr"}};`
template <std::size_t count>
class word_set {
public:
    consteval explicit word_set(std::string_view const (&words)[count]) {
        add(words);
    }

    /// All words of other sets. (By value: GCC 12 refuses to read a constant's empty slots.)
    template <std::size_t... counts>
    consteval explicit word_set(word_set<counts>... sets) {
        (add(sets.slots_), ...);
    }

    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept {
        return word.size() <= longest_ && find_word(slots_, word);
    }

    /// Calls `use` with each word, in no order.
    template <class Use>
    constexpr void for_each(Use use) const {
        for (std::string_view word : slots_)
            if (!word.empty())
                use(word);
    }

private:
    template <std::size_t>
    friend class word_set;

    template <class Words>
    consteval void add(Words const& words) {
        for (std::string_view word : words) {
            if (word.empty())
                continue;
            insert_word(slots_, word);
            longest_ = word.size() > longest_ ? word.size() : longest_;
        }
    }

    std::size_t longest_ = 0;
    std::array<std::string_view, std::bit_ceil(2 * count)> slots_{};
};

template <std::size_t... counts>
word_set(word_set<counts>...) -> word_set<(counts + ...)>;

/// Several sets of words, all of which are asked at once.
template <std::size_t count>
class word_sets {
public:
    template <std::size_t... counts>
    consteval explicit word_sets(word_set<counts>... sets) {
        static_assert(sizeof...(counts) <= 8);
        unsigned bit = 1;
        ((add(sets, bit), bit <<= 1), ...);
    }

    /// The sets that have a word: bit i is that of the i-th.
    [[nodiscard]] constexpr unsigned with(std::string_view word) const noexcept {
        return word.size() <= longest_ ? sets_[slot_of_word(words_, word)] : 0;
    }

private:
    template <std::size_t one_count>
    consteval void add(word_set<one_count> const& set, unsigned bit) {
        set.for_each([this, bit](std::string_view word) {
            std::size_t const slot = slot_of_word(words_, word);
            words_[slot] = word;
            sets_[slot] = static_cast<std::uint8_t>(sets_[slot] | bit);
            longest_ = word.size() > longest_ ? word.size() : longest_;
        });
    }

    std::size_t longest_ = 0;
    std::array<std::string_view, std::bit_ceil(2 * count)> words_{};
    std::array<std::uint8_t, std::bit_ceil(2 * count)> sets_{};
};

template <std::size_t... counts>
word_sets(word_set<counts>...) -> word_sets<(counts + ...)>;

/// Throws std::invalid_argument, with a sentence that names the option, for what is not one word.
inline void check_words(std::string_view option, std::span<std::string const> words) {
    for (std::string const& word : words)
        if (word.empty() || word.find_first_of(" \t\r\n") != std::string::npos)
            throw std::invalid_argument("quoin: '" + word + "' in the option '" + std::string(option) +
                                        "' is not one word; give each word by itself.");
}

/// Words known when the program runs: what callers add to the tables.
class added_words {
public:
    constexpr added_words() = default;

    explicit added_words(std::span<std::string const> words)
        : slots_(words.empty() ? 0 : std::bit_ceil(2 * words.size())) {
        for (std::string const& word : words)
            if (!word.empty())
                insert_word(slots_, word);
    }

    [[nodiscard]] bool empty() const noexcept {
        return slots_.empty();
    }

    [[nodiscard]] bool contains(std::string_view word) const noexcept {
        return find_word(slots_, word);
    }

private:
    std::vector<std::string> slots_;
};

} // namespace quoin::detail
