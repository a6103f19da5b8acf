// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_set.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

/// How words begin, in a form that vectors can look up.
namespace quoin::detail {

/// How many bytes of a word the scan looks at.
inline constexpr std::size_t opening_size = 4;

/// The first bytes of a word. Behind a short word stands `any`, or `outside` if what follows must not be a letter.
struct word_opening {
    static constexpr char any = '\0';
    static constexpr char outside = '\1';

    std::array<char, opening_size> bytes{};

    friend constexpr auto operator<=>(word_opening const&, word_opening const&) = default;
};

/// The openings of a set of words, in a form that vectors can look up. Each of eight buckets holds some words;
/// `low[k][n]` are the buckets that have a word whose byte k has the low half n, `high` the same of high halves. It
/// finds all words of the set, in any case, and some others.
struct word_openings {
    std::array<std::array<std::uint8_t, 16>, opening_size> low{};
    std::array<std::array<std::uint8_t, 16>, opening_size> high{};

    /// In this form letters of both cases are one.
    static constexpr std::uint8_t folded(char c) noexcept {
        return static_cast<std::uint8_t>(static_cast<unsigned char>(c) | 0x20U);
    }

    [[nodiscard]] constexpr bool match(char const* text) const noexcept {
        unsigned buckets = 0xFF;
        for (std::size_t k = 0; k < opening_size; ++k)
            buckets &= static_cast<unsigned>(low[k][folded(text[k]) % 16]) & high[k][folded(text[k]) / 16];
        return buckets != 0;
    }
};

/// Whether a half of a byte of the text agrees with a byte of an opening. Letters have the high halves 6 and 7.
constexpr bool agrees(char wanted, std::size_t half, bool is_high) noexcept {
    if (wanted == word_opening::any)
        return true;
    if (wanted == word_opening::outside)
        return !is_high || half < 6 || half > 7;
    std::uint8_t const byte = word_openings::folded(wanted);
    return half == (is_high ? byte / 16U : byte % 16U);
}

/// The words from `first` to `last`, in a form that says how much of a text they would find together.
class opening_bucket {
public:
    void add(word_opening const& word) {
        for (std::size_t k = 0; k < opening_size; ++k)
            for (std::size_t half = 0; half < 16; ++half) {
                low_[k] |= static_cast<unsigned>(agrees(word.bytes[k], half, false)) << half;
                high_[k] |= static_cast<unsigned>(agrees(word.bytes[k], half, true)) << half;
            }
    }

    /// Roughly how often it finds something: the product of how many bytes it takes at each place, where those beyond
    /// ASCII are rarer.
    [[nodiscard]] double cost() const noexcept {
        bool const is_beyond_ascii = (high_[0] & 0xFFU) == 0;
        double product = is_beyond_ascii ? 1. / 64 : 1;
        for (std::size_t k = 0; k < opening_size; ++k)
            product *= std::popcount(low_[k]) * std::popcount(high_[k]);
        return product;
    }

    void write(word_openings& to, std::uint8_t bucket) const noexcept {
        for (std::size_t k = 0; k < opening_size; ++k)
            for (std::size_t half = 0; half < 16; ++half) {
                to.low[k][half] |= (low_[k] >> half & 1) != 0 ? bucket : std::uint8_t{};
                to.high[k][half] |= (high_[k] >> half & 1) != 0 ? bucket : std::uint8_t{};
            }
    }

private:
    std::array<unsigned, opening_size> low_{};
    std::array<unsigned, opening_size> high_{};
};

/// Shares out words, in the order of the alphabet, among eight buckets, so that these find as little as may be beside
/// the words: "ten" and "three" in one bucket would find "the". The best of all such partitions, by dynamic
/// programming.
inline word_openings make_openings(std::vector<word_opening> words) {
    constexpr std::size_t buckets = 8;
    std::ranges::sort(words);
    auto const same = std::ranges::unique(words);
    words.erase(same.begin(), same.end());
    std::size_t const count = words.size();
    struct choice {
        double cost = std::numeric_limits<double>::infinity();
        std::size_t first = 0; ///< of the words in the last bucket
    };
    std::vector<std::array<choice, buckets + 1>> best(count + 1);
    best[0][0].cost = 0;
    for (std::size_t end = 1; end <= count; ++end) {
        opening_bucket last;
        for (std::size_t first = end; first-- > 0;) {
            last.add(words[first]);
            double const cost = last.cost();
            for (std::size_t used = 1; used <= buckets; ++used)
                if (best[first][used - 1].cost + cost < best[end][used].cost)
                    best[end][used] = {best[first][used - 1].cost + cost, first};
        }
    }
    word_openings made;
    std::size_t used = std::min(buckets, count);
    for (std::size_t end = count; end > 0; --used) {
        std::size_t const first = best[end][used].first;
        opening_bucket bucket;
        for (std::size_t i = first; i < end; ++i)
            bucket.add(words[i]);
        bucket.write(made, static_cast<std::uint8_t>(1U << (used - 1)));
        end = first;
    }
    return made;
}

} // namespace quoin::detail
