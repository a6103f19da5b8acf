// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "runs.hpp"
#include "simple_words.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The filter for small gazetteers: whether a word's first four letters, and the next one's, may open a name.
namespace quoin::detail::names {

/// Bits for openings, of up to four folded bytes each: a table for those of first words, then one for those of first
/// and second words, where names of one word have `no_second`.
struct opening_bits {
    static constexpr std::size_t count = 1 << 16; ///< in each table
    static constexpr std::size_t words = 2 * count / 64;
    static constexpr std::uint32_t no_second = 0xFFFFFFFF;

    static constexpr std::uint32_t of(std::uint32_t first) noexcept {
        return first * 0x9E3779B1U >> 16;
    }
    static constexpr std::uint32_t of(std::uint32_t first, std::uint32_t second) noexcept {
        return std::uint32_t{count} + ((first * 0x9E3779B1U ^ second) * 0xC2B2AE35U >> 16);
    }
};

inline std::uint32_t first_four(std::string_view word) noexcept {
    return static_cast<std::uint32_t>(load_eight(word.data(), std::min<std::size_t>(word.size(), 4)));
}

/// What a word of a text that is a given folded word may open with: the word, or the word and an "s".
inline std::vector<std::uint32_t> openings_of(std::string_view word) {
    if (word.size() >= 4)
        return {first_four(word)};
    return {first_four(word), first_four(std::string(word) + 's')};
}

/// Skips runs that begin no name: words of ASCII letters and digits that open otherwise than all names do. What is odd
/// counts as what may begin a name.
template <name_fold Fold>
class opening_filter {
public:
    opening_filter(std::span<std::uint64_t const> bits, std::string_view text) noexcept : bits_(bits), text_(text) {}

    /// Gives those of the runs that may begin a name, in their order.
    void pick(run_finder const& runs, std::vector<std::uint32_t>& picked) const {
        picked.resize(runs.size());
        std::uint32_t* to = picked.data();
        std::size_t from = 0;
        for (std::uint32_t const odd : runs.odd()) {
            if (odd >= runs.size())
                break;
            to = pick_plain(runs, from, odd, to);
            *to = odd;
            to += may_hold_beginning(runs[odd]);
            from = odd + std::size_t{1};
        }
        to = pick_plain(runs, from, runs.size(), to);
        picked.resize(static_cast<std::size_t>(to - picked.data()));
    }

    /// True if a name may begin with this word, given in its folded form.
    [[nodiscard]] bool may_begin(std::string_view word) const noexcept {
        return known(opening_bits::of(first_four(word))) != 0;
    }

private:
    [[nodiscard]] bool may_hold_beginning(extent odd) const noexcept {
        simple_words word(text_, odd, odd.begin);
        while (word.next())
            if (known(opening_bits::of(first_letters(word.letters().data(), word.size()))) != 0)
                return true;
        return !word.ended();
    }

    /// First without conditions, as this sees every word; then with a second look at those that open like a name.
    std::uint32_t* pick_plain(run_finder const& runs, std::size_t from, std::size_t last, std::uint32_t* to) const {
        std::uint32_t* end = to;
        for (std::size_t run = from; run < last; ++run) {
            *end = static_cast<std::uint32_t>(run);
            end += known(opening_bits::of(letters_of(runs[run])));
        }
        std::uint32_t* kept = to;
        for (; to != end; ++to) {
            *kept = *to;
            kept += *to + 1 == last || begins_pair(runs[*to], runs[*to + 1]);
        }
        return kept;
    }

    [[nodiscard]] std::uint32_t letters_of(extent run) const noexcept {
        std::size_t const readable = std::min<std::size_t>(text_.size() - run.begin, 4);
        if (readable == 4)
            return first_letters(text_.data() + run.begin, run.size());
        std::array<char, 4> letters{};
        text_.copy(letters.data(), readable, run.begin);
        return first_letters(letters.data(), run.size());
    }

    /// The first four letters of so many, folded. Reads four.
    [[nodiscard]] static std::uint32_t first_letters(char const* letters, std::size_t size) noexcept {
        auto const four = static_cast<std::uint32_t>(load_eight(letters, 4));
        return (four | small) & masks[std::min<std::size_t>(size, 4)];
    }

    [[nodiscard]] bool begins_pair(extent first, extent second) const noexcept {
        std::uint32_t const letters = letters_of(first);
        return (known(opening_bits::of(letters, opening_bits::no_second)) |
                known(opening_bits::of(letters, letters_of(second)))) != 0;
    }

    [[nodiscard]] unsigned known(std::uint32_t bit) const noexcept {
        return static_cast<unsigned>(bits_[bit / 64] >> bit % 64 & 1);
    }

    static constexpr std::array<std::uint32_t, 5> masks{0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF};
    static constexpr std::uint32_t small = Fold::ignores_ascii_case ? 0x20202020 : 0;

    std::span<std::uint64_t const> bits_;
    std::string_view text_;
};

} // namespace quoin::detail::names
