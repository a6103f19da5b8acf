// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Misspelt words: one edit from 5 letters on, two from 9. An edit is a letter too many, too few, another, or two
/// letters that changed places; the first letter must be right.
namespace quoin::detail::names {

constexpr std::size_t edits_allowed(std::size_t letters) noexcept {
    return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}

/// Words beyond that are not looked at, which bounds the cost.
inline constexpr std::size_t longest_typo = 40;

/// True if `found` is `expected` with no more edits than allowed (optimal string alignment).
inline bool is_typo_of(std::string_view expected, std::string_view found) noexcept {
    std::size_t const allowed = edits_allowed(expected.size());
    if (allowed == 0 || found.empty() || found.size() > longest_typo || expected.size() > longest_typo ||
        expected.front() != found.front())
        return false;
    std::array<std::array<std::size_t, longest_typo + 1>, 3> rows{};
    for (std::size_t j = 0; j <= found.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= expected.size(); ++i) {
        auto& row = rows[i % 3];
        auto const& above = rows[(i + 2) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= found.size(); ++j) {
            bool const same = expected[i - 1] == found[j - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + !same});
            if (i > 1 && j > 1 && expected[i - 1] == found[j - 2] && expected[i - 2] == found[j - 1])
                row[j] = std::min(row[j], rows[(i + 1) % 3][j - 2] + 1);
        }
    }
    return rows[expected.size() % 3][found.size()] <= allowed;
}

/// Calls `with(hash)` for the word, and for it without any one or two letters: what two words that differ by an edit or
/// two have in common.
template <class With>
void for_each_shortening(std::string_view word, std::size_t edits, With with) {
    with(hash_word(word));
    if (edits == 0)
        return;
    for (std::size_t i = 1; i < word.size(); ++i) {
        std::string shorter(word);
        shorter.erase(i, 1);
        with(hash_word(shorter));
        if (edits == 2)
            for (std::size_t j = i; j < shorter.size(); ++j)
                with(hash_word(std::string(shorter).erase(j, 1)));
    }
}

/// A word that may be meant where a shortened one is found.
struct correction {
    std::uint64_t shortened = 0; ///< 0: none
    std::uint64_t word = 0;
    friend auto operator<=>(correction const&, correction const&) = default;
};

/// Corrections by what they are found by, with open addressing; a power of two of slots, or none.
inline std::vector<correction> correction_table(std::vector<correction> all) {
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    std::vector<correction> slots(all.empty() ? 0 : std::bit_ceil(2 * all.size()));
    for (correction const& each : all) {
        std::size_t at = each.shortened & (slots.size() - 1);
        while (slots[at].shortened != 0)
            at = (at + 1) & (slots.size() - 1);
        slots[at] = each;
    }
    return slots;
}

/// Puts right what is misspelt in a text, as far as the words around it tell: the hash of an unknown word becomes that
/// of the one that may be meant.
class typo_corrector {
public:
    explicit typo_corrector(std::span<correction const> slots) noexcept : slots_(slots) {}

    [[nodiscard]] bool knows(std::uint64_t word) const noexcept {
        bool known = false;
        for_each(word, [&](std::uint64_t candidate) { known = known || candidate == word; });
        return known;
    }

    /// The first word that `folded` may be a misspelling of and `fits` accepts; the hash itself if there is none.
    template <class Fits>
    [[nodiscard]] std::uint64_t correct(std::string_view folded, std::uint64_t hash, Fits fits) const {
        if (folded.size() < 4 || folded.size() > longest_typo)
            return hash;
        std::uint64_t meant = hash;
        for_each_shortening(folded, folded.size() < 7 ? 1 : 2, [&](std::uint64_t shortened) {
            for_each(shortened, [&](std::uint64_t candidate) {
                if (meant == hash && fits(candidate))
                    meant = candidate;
            });
        });
        return meant;
    }

private:
    /// Bounded, whatever a damaged file holds.
    template <class With>
    void for_each(std::uint64_t shortened, With with) const {
        for (std::size_t probe = 0; probe < slots_.size() && probe < most_probes; ++probe) {
            correction const& slot = slots_[(shortened + probe) & (slots_.size() - 1)];
            if (slot.shortened == 0)
                return;
            if (slot.shortened == shortened)
                with(slot.word);
        }
    }

    static constexpr std::size_t most_probes = 1000;

    std::span<correction const> slots_;
};

} // namespace quoin::detail::names
