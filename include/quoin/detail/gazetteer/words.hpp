// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "folding.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The words by which names are compared. They are cut by characters alone, the same way in a name and in a text;
/// tokens only say where a match may begin and end.
///
/// A word is a run of letters, digits and marks. Within one, apostrophes and invisible characters do not count, nor do
/// the dots between single letters ("U.S." is "US"); "+" and "#" right behind it belong to it ("C++"). "&" is the word
/// "and". Each letter of a script written without spaces is a word.
namespace quoin::detail::names {

/// Scripts in which a word's end cannot be seen: Thai, Lao, Myanmar, Khmer, kana, Han.
constexpr bool is_spaceless(char32_t c) noexcept {
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
           (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

constexpr bool is_apostrophe(char32_t c) noexcept {
    return c == '\'' || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'ʻ';
}

/// What may stand inside a word without counting: apostrophes, soft hyphens, joiners.
constexpr bool is_dropped_inside(char32_t c) noexcept {
    return is_apostrophe(c) || c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

constexpr bool is_hyphen(char32_t c) noexcept {
    return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x2013;
}

constexpr bool is_ascii_word_part(unsigned char c) noexcept {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/// Part of a word that goes on: not of one that is complete in itself.
inline bool continues_word(char32_t c) noexcept {
    if (c < 0x80)
        return is_ascii_word_part(static_cast<unsigned char>(c));
    bool const general_punctuation = c >= 0x2000 && c <= 0x206F; // the quotation marks and dashes of most texts
    return !general_punctuation && unicode::is_word_part(c) && !is_dropped_inside(c) && !is_spaceless(c);
}

/// Adds the folded form of a letter, digit or mark.
template <name_fold Fold>
void append_folded(char32_t c, std::string& folded) {
    if (c < 0x80)
        folded += static_cast<char>(Fold::ignores_ascii_case ? c | 0x20 : c);
    else
        Fold::append(c, folded);
}

inline bool is_whole_word(char32_t c) noexcept {
    return c == '&' || (is_spaceless(c) && unicode::is_word_part(c));
}

inline bool begins_word(char32_t c) noexcept {
    return continues_word(c) || is_whole_word(c);
}

/// True if the dot at `at`, which follows a single letter, is followed by another: the dots in "U.S.".
inline bool joins_single_letters(std::string_view text, std::size_t at) noexcept {
    unicode::decoded const next = unicode::decode(text, at + 1);
    return unicode::is_letter(next.code_point) && continues_word(next.code_point) &&
           !continues_word(unicode::decode(text, at + 1 + next.size).code_point);
}

/// Appends the folded form of the word that begins at byte `at` of the text, and returns where it ends.
template <name_fold Fold>
std::size_t cut_word(std::string_view text, std::size_t at, std::string& folded) {
    unicode::decoded here = unicode::decode(text, at);
    if (here.code_point == '&') {
        folded += "and";
        return at + 1;
    }
    if (is_spaceless(here.code_point)) {
        Fold::append(here.code_point, folded);
        return at + here.size;
    }
    std::size_t end = at;
    bool single_letter = unicode::is_letter(here.code_point);
    for (std::size_t parts = 0; here.size > 0; here = unicode::decode(text, at)) {
        if (continues_word(here.code_point)) {
            append_folded<Fold>(here.code_point, folded);
            single_letter = single_letter && ++parts == 1;
            end = at + here.size;
        } else if (here.code_point == '.' && single_letter && joins_single_letters(text, at)) {
            parts = 0;
        } else if (!is_dropped_inside(here.code_point)) {
            break;
        }
        at += here.size;
    }
    for (; end < text.size() && (text[end] == '+' || text[end] == '#'); ++end)
        folded += text[end];
    return end;
}

/// Spreads 64 bits over 64 bits.
constexpr std::uint64_t mix(std::uint64_t x) noexcept {
    x *= 0x9E3779B97F4A7C15U;
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93U;
    return x ^ (x >> 32);
}

/// The same for 128 bits.
constexpr std::uint64_t mix(std::uint64_t low, std::uint64_t high) noexcept {
    return mix(low ^ std::rotl(high * 0xC2B2AE3D27D4EB4FU, 29));
}

/// Eight bytes as one number, missing ones as zero; little-endian on every machine.
inline std::uint64_t load_eight(char const* bytes, std::size_t count = 8) noexcept {
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, bytes, count);
    } else {
        for (std::size_t i = 0; i < count; ++i)
            word |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return word;
}

/// All bits of the first so many of eight bytes.
constexpr std::uint64_t mask_of_first(std::size_t count) noexcept {
    return count == 0 ? 0 : ~std::uint64_t{0} >> (64 - 8 * count);
}

/// What is hashed of up to eight bytes: "s" becomes nothing, which is what follows the last byte, too.
constexpr std::uint64_t without_final_s(std::uint64_t bytes, std::size_t count) noexcept {
    constexpr std::uint64_t all_s = 0x7373737373737373U;
    return (bytes ^ all_s) & mask_of_first(count);
}

/// The hash of up to 16 bytes, and of `before`; the same without the "s" at their end.
inline std::uint64_t hash_sixteen(std::string_view bytes, std::uint64_t before) noexcept {
    std::size_t const low = std::min<std::size_t>(bytes.size(), 8);
    std::size_t const high = bytes.size() - low;
    return mix(before ^ without_final_s(load_eight(bytes.data(), low), low),
               without_final_s(load_eight(bytes.data() + low, high), high));
}

/// The hash of a folded word without the "s" at its end, so that possessive and plural forms are found where the word
/// is; whether they match is decided letter by letter.
inline std::uint64_t hash_word(std::string_view folded) noexcept {
    while (folded.size() > 16 && folded.back() == 's')
        folded.remove_suffix(1);
    std::uint64_t hash = 0;
    for (; folded.size() > 16; folded.remove_prefix(16))
        hash = hash_sixteen(folded.substr(0, 16), hash);
    return hash_sixteen(folded, hash);
}

/// The hash of a sequence of words from that of all but the last.
constexpr std::uint64_t extend_hash(std::uint64_t words, std::uint64_t next) noexcept {
    return mix(std::rotl(words, 23) ^ next);
}

/// Words of a text, by their numbers in its order. Those that are done with can be dropped; the others keep their
/// numbers.
class text_words {
public:
    /// One more than the number of the last.
    [[nodiscard]] std::size_t size() const noexcept {
        return dropped_ + kept_;
    }
    [[nodiscard]] std::uint64_t hash(std::size_t word) const noexcept {
        return hashes_[word - dropped_];
    }
    [[nodiscard]] extent where(std::size_t word) const noexcept {
        return places_[word - dropped_];
    }
    /// Readable for one word more than there are, which has no meaning.
    [[nodiscard]] std::uint64_t const* hashes(std::size_t first) const noexcept {
        return hashes_.data() + (first - dropped_);
    }

    void set_hash(std::size_t word, std::uint64_t hash) noexcept {
        hashes_[word - dropped_] = hash;
    }
    void push_back(std::uint64_t hash, extent where) {
        auto const [to_hash, to_place] = extend(1);
        *to_hash = hash;
        *to_place = where;
    }
    /// Makes place for more words, to be written there.
    std::pair<std::uint64_t*, extent*> extend(std::size_t more) {
        std::size_t const first = std::exchange(kept_, kept_ + more);
        if (kept_ + 2 > hashes_.size()) {
            hashes_.resize(2 * kept_ + 2);
            places_.resize(2 * kept_ + 2);
        }
        return {hashes_.data() + first, places_.data() + first};
    }
    /// Drops words before one, once they are many.
    void drop_before(std::size_t word) noexcept {
        if (word - dropped_ < many)
            return;
        auto const from = static_cast<std::ptrdiff_t>(word - dropped_);
        auto const to = static_cast<std::ptrdiff_t>(kept_);
        std::copy(hashes_.begin() + from, hashes_.begin() + to, hashes_.begin());
        std::copy(places_.begin() + from, places_.begin() + to, places_.begin());
        kept_ -= word - dropped_;
        dropped_ = word;
    }
    void clear() noexcept {
        dropped_ = 0;
        kept_ = 0;
    }

private:
    static constexpr std::size_t many = 4096;

    std::vector<std::uint64_t> hashes_{0, 0}; // these only grow: setting words to nothing first would take time
    std::vector<extent> places_{2};
    std::size_t dropped_ = 0;
    std::size_t kept_ = 0;
};

} // namespace quoin::detail::names
