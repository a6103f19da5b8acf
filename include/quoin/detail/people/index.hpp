// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "spelling.hpp"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

/// The words of the names of one document, and who bears them.
namespace quoin::detail {

/// Who bears a name, as far as one needs to know: nobody, one person, or several, for each gender.
class namesakes {
public:
    static constexpr std::uint32_t nobody = UINT32_MAX;
    static constexpr std::uint32_t several = UINT32_MAX - 1;

    void add(std::uint32_t person, std::uint32_t sex) noexcept {
        std::uint32_t& bearer = bearers_[slot(sex)];
        bearer = bearer == nobody || bearer == person ? person : several;
    }

    /// The only bearer who can be of this gender. Where a gender is asked for, those known to be of it go before those
    /// of whom nothing is known.
    [[nodiscard]] std::uint32_t only(std::uint32_t sex) const noexcept {
        if (slot(sex) == 0)
            return only_of(only_of(bearers_[0], bearers_[1]), bearers_[2]);
        return bearers_[slot(sex)] != nobody ? bearers_[slot(sex)] : bearers_[0];
    }

private:
    static std::size_t slot(std::uint32_t sex) noexcept {
        return sex == name_fact::female ? 1 : sex == name_fact::male ? 2 : 0;
    }

    static std::uint32_t only_of(std::uint32_t left, std::uint32_t right) noexcept {
        return left == nobody || left == right ? right : right == nobody ? left : several;
    }

    std::array<std::uint32_t, 3> bearers_{nobody, nobody, nobody};
};

/// Says of most words, without looking far, that they were not added.
class name_filter {
public:
    void add(std::uint32_t hash) noexcept {
        bits_[hash % bits_.size()] = true;
    }

    [[nodiscard]] bool may_hold(std::uint32_t hash) const noexcept {
        return bits_[hash % bits_.size()];
    }

private:
    std::bitset<32768> bits_;
};

/// A word that is part of the name of somebody in this document, or a short form of it.
struct known_name {
    std::string_view key;
    std::uint32_t times_alone = 0; ///< how often a first name stands alone
    bool echoed = false;           ///< used alone as the name of a person
    namesakes surname;             ///< in the whole document
    namesakes first;
    namesakes short_first;
    namesakes surname_so_far; ///< up to the mention that is being resolved
    namesakes first_so_far;
};

/// The words of the names of one document.
class name_index {
public:
    static constexpr std::uint32_t unknown = UINT32_MAX;

    name_index() : slots_(64) {}

    /// The number of a word, or `unknown`. The hash is that of `hash_of_spelling`.
    [[nodiscard]] std::uint32_t find(std::string_view key, std::uint32_t hash) const noexcept {
        return slots_[slot(key, hash)].name;
    }

    /// The word must live as long as the index.
    std::uint32_t add(std::string_view key, std::uint32_t hash) {
        if (2 * (names_.size() + 1) > slots_.size())
            grow();
        name_slot& found = slots_[slot(key, hash)];
        if (found.name == unknown) {
            found = {hash, static_cast<std::uint32_t>(names_.size())};
            names_.emplace_back();
            names_.back().key = key;
        }
        return found.name;
    }

    [[nodiscard]] known_name& operator[](std::uint32_t name) noexcept {
        return names_[name];
    }

private:
    struct name_slot {
        std::uint32_t hash = 0;
        std::uint32_t name = unknown;
    };

    [[nodiscard]] bool is(name_slot const& taken, std::string_view key, std::uint32_t hash) const noexcept {
        return taken.hash == hash && is_same_spelling(names_[taken.name].key, key);
    }

    /// The slot of a word, or the free slot where it would stand.
    [[nodiscard]] std::size_t slot(std::string_view key, std::uint32_t hash) const noexcept {
        std::size_t const mask = slots_.size() - 1;
        std::size_t at = hash & mask;
        while (slots_[at].name != unknown && !is(slots_[at], key, hash))
            at = (at + 1) & mask;
        return at;
    }

    void grow() {
        std::vector<name_slot> const old = std::exchange(slots_, std::vector<name_slot>(2 * slots_.size()));
        std::size_t const mask = slots_.size() - 1;
        for (name_slot const& kept : old) {
            if (kept.name == unknown)
                continue;
            std::size_t at = kept.hash & mask;
            while (slots_[at].name != unknown)
                at = (at + 1) & mask;
            slots_[at] = kept;
        }
    }

    std::vector<known_name> names_;
    std::vector<name_slot> slots_;
};

} // namespace quoin::detail
