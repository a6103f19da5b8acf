// SPDX-License-Identifier: BSL-1.0
#pragma once

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

/// FNV-1a over the lower-cased bytes.
constexpr std::uint32_t hash_ignoring_case(std::string_view word) noexcept {
    std::uint32_t hash = 2166136261U;
    for (char c : word)
        hash = (hash ^ static_cast<unsigned char>(ascii_lower(c))) * 16777619U;
    return hash;
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
        for (std::string_view word : words) {
            insert_word(slots_, word);
            longest_ = word.size() > longest_ ? word.size() : longest_;
        }
    }

    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept {
        return word.size() <= longest_ && find_word(slots_, word);
    }

private:
    std::size_t longest_ = 0;
    std::array<std::string_view, std::bit_ceil(2 * count)> slots_{};
};

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

    [[nodiscard]] bool contains(std::string_view word) const noexcept {
        return find_word(slots_, word);
    }

private:
    std::vector<std::string> slots_;
};

} // namespace quoin::detail
