// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../hash_index.hpp"
#include "spelling.hpp"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
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

    /// The only bearer who is known to be of this gender.
    [[nodiscard]] std::uint32_t of(std::uint32_t sex) const noexcept {
        return slot(sex) == 0 ? nobody : bearers_[slot(sex)];
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
    std::uint32_t times_alone = 0;               ///< how often a first name stands alone
    bool echoed = false;                         ///< used alone as the name of a person
    std::uint32_t addressed = namesakes::nobody; ///< whom "Mr" before it meant last
    bool called_alone = false;                   ///< so far, the surname alone has meant somebody
    namesakes surname;                           ///< in the whole document
    namesakes surname_of_kin;                    ///< of those whose relative bears it: "his wife Sue"
    namesakes first;
    namesakes short_first;
    namesakes surname_alone;  ///< so far, but for those who came as the relative of somebody of the same surname
    namesakes surname_so_far; ///< up to the mention that is being resolved
    namesakes first_so_far;
};

/// The words of the names of one document.
class name_index {
public:
    static constexpr std::uint32_t unknown = UINT32_MAX;

    /// The number of a word, or `unknown`. The hash is that of `hash_of_spelling`.
    [[nodiscard]] std::uint32_t find(std::string_view word, std::uint32_t hash) const {
        return numbers_.find(
            hash, [&](std::uint32_t number) { return is_same_spelling(names_[number].key, word); },
            [&] { return key_of_spelling(word); });
    }

    /// The word must live as long as the index.
    std::uint32_t add(std::string_view word, std::uint32_t hash) {
        std::uint32_t const known = find(word, hash);
        if (known != unknown)
            return known;
        auto const added = static_cast<std::uint32_t>(names_.size());
        numbers_.add(hash, added, [&] { return key_of_spelling(word); });
        names_.emplace_back();
        names_.back().key = word;
        return added;
    }

    [[nodiscard]] known_name& operator[](std::uint32_t name) noexcept {
        return names_[name];
    }

private:
    std::vector<known_name> names_;
    hash_index<std::string> numbers_;
};

/// What is known of two names together.
template <class Known>
class pairs_of_names {
public:
    /// Null if nothing is known.
    [[nodiscard]] Known const* find(std::uint32_t left, std::uint32_t right) const {
        std::uint32_t const number = number_of({left, right});
        return number == numbers::none ? nullptr : &known_[number].second;
    }

    /// What is known, which is `initial` to begin with.
    Known& find_or_add(std::uint32_t left, std::uint32_t right, Known const& initial) {
        pair const names{left, right};
        std::uint32_t number = number_of(names);
        if (number == numbers::none) {
            number = static_cast<std::uint32_t>(known_.size());
            numbers_.add(hash(names), number, [&] { return names; });
            known_.emplace_back(names, initial);
        }
        return known_[number].second;
    }

private:
    using pair = std::pair<std::uint32_t, std::uint32_t>;
    using numbers = hash_index<pair>;

    static std::uint32_t hash(pair names) noexcept {
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
        return static_cast<std::uint32_t>((std::uint64_t{names.first} << 32U | names.second) * odd >> 32U);
    }

    [[nodiscard]] std::uint32_t number_of(pair names) const {
        return numbers_.find(
            hash(names), [&](std::uint32_t number) { return known_[number].first == names; }, [&] { return names; });
    }

    std::vector<std::pair<pair, Known>> known_;
    numbers numbers_;
};

} // namespace quoin::detail
