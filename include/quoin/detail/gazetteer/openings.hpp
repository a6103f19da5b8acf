// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// The first filter for small gazetteers: whether a token's first four letters, and the next one's, may open a name.
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

/// What a token that is a given folded word may open with: the word, or the word and an "s".
inline std::vector<std::uint32_t> openings_of(std::string_view word) {
    auto first_four = [](std::string_view text) {
        return static_cast<std::uint32_t>(load_eight(text.data(), std::min<std::size_t>(text.size(), 4)));
    };
    if (word.size() >= 4)
        return {first_four(word)};
    return {first_four(word), first_four(std::string(word) + 's')};
}

/// 1 if any of the first `size` of 16 bytes, all of them ASCII, is no letter or digit, else 0.
inline unsigned is_mixed(char const* bytes, std::size_t size) noexcept {
#ifdef __SSE2__
    auto between = [](__m128i v, char low, char high) {
        return _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8(static_cast<char>(low - 1))),
                             _mm_cmplt_epi8(v, _mm_set1_epi8(static_cast<char>(high + 1))));
    };
    __m128i const text = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
    __m128i const letters = between(_mm_or_si128(text, _mm_set1_epi8(0x20)), 'a', 'z');
    __m128i const plain = _mm_or_si128(letters, between(text, '0', '9'));
    auto const others = ~static_cast<unsigned>(_mm_movemask_epi8(plain)) & ((1U << size) - 1);
    return (others + 0xFFFF) >> 16;
#else
    return std::any_of(bytes, bytes + size, [](char c) { return !is_ascii_word_part(static_cast<unsigned char>(c)); });
#endif
}

/// Skips tokens that begin no name: words of ASCII letters and digits that open otherwise than all names do. What is
/// not plainly one word counts as what may begin a name.
template <name_fold Fold>
class opening_filter {
public:
    opening_filter(std::span<std::uint64_t const> bits, std::string_view text, std::span<token const> tokens) noexcept
        : bits_(bits), text_(text), tokens_(tokens) {}

    /// Gives the tokens of [from, to) that may begin a name, in their order.
    void pick(std::size_t from, std::size_t to, std::vector<std::uint32_t>& picked) const {
        picked.resize(to - from);
        std::size_t count = 0;
        for (std::size_t at = from; at < to; ++at) {
            picked[count] = static_cast<std::uint32_t>(at);
            opening const here = opening_at(at);
            count += here.may_be_any | (here.is_word & known(opening_bits::of(here.letters)));
        }
        picked.resize(count);
        std::erase_if(picked, [this](std::uint32_t at) { return !may_begin(at); });
    }

private:
    struct opening {
        std::uint32_t letters = 0; ///< the first four, folded
        unsigned is_word = 1;      ///< 0 or 1, as all here
        unsigned may_be_any = 1;   ///< not plainly one word, or none
    };

    [[nodiscard]] unsigned known(std::uint32_t bit) const noexcept {
        return static_cast<unsigned>(bits_[bit / 64] >> bit % 64 & 1);
    }

    /// Tables instead of conditions, of which compilers make branches that cannot be foreseen: this sees every token.
    [[nodiscard]] opening opening_at(std::size_t at) const noexcept {
        token const& here = tokens_[at];
        std::size_t const begin = here.where.begin;
        std::size_t const size = here.where.size();
        if (size > 16 || text_.size() - begin <= 16)
            return {};
        char const* const bytes = text_.data() + begin;
        unsigned const kind = kinds[static_cast<std::size_t>(here.kind)];
        unsigned const joined = joints[static_cast<unsigned char>(bytes[size])] & short_sizes >> size;
        unsigned const mixed = unsigned{here.non_ascii} | is_mixed(bytes, size);
        auto const four = static_cast<std::uint32_t>(load_eight(bytes, 4));
        unsigned const may_be_any =
            kind >> 1 | and_signs[static_cast<unsigned char>(*bytes)] | (kind & (joined | mixed));
        return {(four | small) & masks[size], kind & 1, may_be_any & 1};
    }

    /// For the few that open like a name: whether it is one of one word, or goes on like one.
    [[nodiscard]] bool may_begin(std::size_t at) const noexcept {
        opening const here = opening_at(at);
        if (here.may_be_any || known(opening_bits::of(here.letters, opening_bits::no_second)))
            return true;
        if (at + 1 == tokens_.size())
            return false;
        opening const next = opening_at(at + 1);
        return next.may_be_any || !next.is_word || known(opening_bits::of(here.letters, next.letters));
    }

    /// Bit 0: is a word; bit 1: may hold words that are not its own.
    static constexpr std::array<std::uint8_t, 8> kinds{1, 1, 0, 0, 0, 0, 0, 2};
    static_assert(static_cast<std::size_t>(token_kind::other) == 7);

    /// Bit n is set for sizes n whose word may go on behind the token without having shown its first four letters.
    static constexpr unsigned short_sizes = 0b1111;

    static constexpr std::array<std::uint8_t, 256> joints = [] {
        std::array<std::uint8_t, 256> made{};
        for (std::size_t byte = 0; byte < 256; ++byte)
            made[byte] = word_joints[byte] != word_joint::none;
        return made;
    }();

    static constexpr std::array<std::uint8_t, 256> and_signs = [] {
        std::array<std::uint8_t, 256> made{};
        made['&'] = 1;
        return made;
    }();

    static constexpr std::array<std::uint32_t, 17> masks = [] {
        std::array<std::uint32_t, 17> made{};
        made.fill(0xFFFFFFFF);
        for (std::size_t size = 0; size < 4; ++size)
            made[size] = (std::uint32_t{1} << 8 * size) - 1;
        return made;
    }();
    static constexpr std::uint32_t small = Fold::ignores_ascii_case ? 0x20202020 : 0;

    std::span<std::uint64_t const> bits_;
    std::string_view text_;
    std::span<token const> tokens_;
};

} // namespace quoin::detail::names
