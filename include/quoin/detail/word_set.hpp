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

/// A slot table with open addressing over any range of words; an empty word marks a free slot.
template <class Slots>
constexpr void insert_word(Slots& slots, std::string_view word) {
    std::size_t const mask = slots.size() - 1;
    std::size_t at = hash_ignoring_case(word) & mask;
    while (!slots[at].empty() && !equal_ignoring_case(slots[at], word))
        at = (at + 1) & mask;
    slots[at] = word;
}

template <class Slots>
constexpr bool find_word(Slots const& slots, std::string_view word) noexcept {
    if (slots.empty() || word.empty())
        return false;
    std::size_t const mask = slots.size() - 1;
    for (std::size_t at = hash_ignoring_case(word) & mask; !slots[at].empty(); at = (at + 1) & mask)
        if (equal_ignoring_case(slots[at], word))
            return true;
    return false;
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
