// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../token.hpp"
#include "folding.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The words by which names are compared. They are cut by characters alone, the same way in a name and in a text, so
/// that names match whatever rules made the tokens; tokens only say where a match may begin and end.
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
    return unicode::is_word_part(c) && !is_dropped_inside(c) && !is_spaceless(c);
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
            Fold::append(here.code_point, folded);
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

/// The hash of a folded word without the "s" at its end, so that possessive and plural forms are found where the word
/// is; whether they match is decided letter by letter.
inline std::uint64_t hash_word(std::string_view folded) noexcept {
    while (folded.size() > 1 && folded.back() == 's')
        folded.remove_suffix(1);
    std::uint64_t hash = 0;
    for (; folded.size() > 8; folded.remove_prefix(8))
        hash = mix(hash ^ load_eight(folded.data()));
    return mix(hash ^ load_eight(folded.data(), folded.size()));
}

/// The hash of a sequence of words from that of all but the last.
constexpr std::uint64_t extend_hash(std::uint64_t words, std::uint64_t next) noexcept {
    return mix(std::rotl(words, 23) ^ next);
}

/// A word of a text.
struct text_word {
    std::uint64_t hash;
    std::uint32_t begin;
    std::uint32_t end;
    bool may_begin; ///< a name may begin here: at a token's first word, or after a hyphen within a token
    bool may_end;   ///< a name may end here: at a token's last word, or before a hyphen within a token
};

/// Hashes words of ASCII letters and digits eight bytes at a time, as `hash_word` hashes their folded form.
template <name_fold Fold>
class ascii_words {
    static constexpr std::uint64_t each = 0x0101010101010101U;
    static constexpr std::uint64_t small = Fold::ignores_ascii_case ? 0x20 * each : 0;

public:
    /// False if the word holds anything but ASCII letters and digits. Reads whole blocks of eight bytes: see `reads`.
    static bool hash(char const* bytes, std::size_t size, std::uint64_t& result) noexcept {
        return size <= 8 ? hash_short(bytes, size, result) : hash_long(bytes, size, result);
    }

    /// How many bytes `hash` reads of a word of that size.
    static constexpr std::size_t reads(std::size_t size) noexcept {
        return (size + 7) & ~std::size_t{7};
    }

    /// True if each byte is a letter, a digit, or above 0x7F (which callers rule out).
    static constexpr bool all_plain(std::uint64_t bytes) noexcept {
        constexpr std::uint64_t high = 0x80 * each;
        std::uint64_t const low = (bytes | 0x20 * each) & ~high;
        std::uint64_t const letter = (low + (0x80 - 'a') * each) & ~(low + (0x7F - 'z') * each);
        std::uint64_t const digit = (low + (0x80 - '0') * each) & ~(low + (0x7F - '9') * each);
        return ((letter | digit | bytes) & high) == high;
    }

private:
    static bool hash_short(char const* bytes, std::size_t size, std::uint64_t& result) noexcept {
        std::uint64_t const block = load_eight(bytes);
        std::uint64_t const folded = (block | small) & first(size);
        std::uint64_t const differs = (folded ^ 's' * each) << (64 - 8 * size);
        std::size_t const run = static_cast<std::size_t>(std::countl_zero(differs)) / 8;
        result = mix(folded & first(size - std::min(run, size - 1)));
        return all_plain(block | ~first(size));
    }

    static bool hash_long(char const* bytes, std::size_t size, std::uint64_t& result) noexcept {
        for (std::size_t at = 0; at < size; at += 8)
            if (!all_plain(load_eight(bytes + at) | ~first(std::min<std::size_t>(size - at, 8))))
                return false;
        while (size > 1 && (bytes[size - 1] | static_cast<char>(small & 0xFF)) == 's')
            --size;
        result = 0;
        for (; size > 8; size -= 8, bytes += 8)
            result = mix(result ^ (load_eight(bytes) | small));
        result = mix(result ^ ((load_eight(bytes) | small) & first(size)));
        return true;
    }

    /// The mask of the first 1 to 8 bytes.
    static constexpr std::uint64_t first(std::size_t size) noexcept {
        return ~std::uint64_t{0} >> (64 - 8 * size);
    }
};

/// Whether a word that ends before a byte as a token may go on there as a word.
enum class word_joint : std::uint8_t { none, always, after_one_letter };

inline constexpr std::array<word_joint, 256> word_joints = [] {
    std::array<word_joint, 256> joints{};
    for (std::size_t byte = 0; byte < 256; ++byte)
        if (byte >= 0x80 || byte == '\'' || byte == '+' || byte == '#' ||
            is_ascii_word_part(static_cast<unsigned char>(byte)))
            joints[byte] = word_joint::always;
    joints['.'] = word_joint::after_one_letter;
    return joints;
}();

inline bool may_go_on(char next, std::size_t size) noexcept {
    word_joint const joint = word_joints[static_cast<unsigned char>(next)];
    return joint == word_joint::always || (joint == word_joint::after_one_letter && size == 1);
}

/// Reads the words of a text in its order. Addresses on the web and e-mail addresses have none.
template <name_fold Fold>
class text_words {
public:
    text_words(std::string_view text, std::span<token const> tokens) noexcept : text_(text), tokens_(tokens) {}

    /// Goes on from a token that follows a blank, or begins the text.
    void seek(std::size_t token_index) noexcept {
        next_ = token_index;
        end_ = 0;
    }

    /// Appends the words of further tokens until there are `limit` words; false if the text has no more tokens.
    bool read(std::vector<text_word>& words, std::size_t limit) {
        while (next_ < tokens_.size() && words.size() < limit)
            cut(tokens_[next_++], words);
        return next_ < tokens_.size();
    }

    /// Appends the words of all tokens up to a given one.
    void read_tokens(std::vector<text_word>& words, std::size_t end_token) {
        while (next_ < end_token)
            cut(tokens_[next_++], words);
    }

private:
    void cut(token const& here, std::vector<text_word>& words) {
        bool const plain = here.kind <= token_kind::number;
        if (plain && cut_plain(here, words))
            return;
        if (plain || here.kind == token_kind::other || text_[here.where.begin] == '&')
            cut_any(here.where, words);
    }

    /// The short way, for tokens that are plainly one word.
    bool cut_plain(token const& here, std::vector<text_word>& words) {
        auto const [begin, end] = here.where;
        std::size_t const size = here.where.size();
        if (here.non_ascii || begin < end_ || text_.size() - begin <= ascii_words<Fold>::reads(size))
            return false;
        std::uint64_t hash = 0;
        if (may_go_on(text_[end], size) || !ascii_words<Fold>::hash(text_.data() + begin, size, hash))
            return false;
        words.push_back({hash, begin, end, true, true});
        end_ = end;
        return true;
    }

    void cut_any(extent where, std::vector<text_word>& words) {
        std::size_t at = std::max(where.begin, end_);
        while (at < where.end) {
            unicode::decoded const here = unicode::decode(text_, at);
            if (!begins_word(here.code_point)) {
                at += here.size;
                continue;
            }
            folded_.clear();
            std::size_t const end = cut_word<Fold>(text_, at, folded_);
            if (!folded_.empty())
                add(at, end, where, words);
            at = end;
        }
    }

    void add(std::size_t begin, std::size_t end, extent where, std::vector<text_word>& words) {
        bool const inside = end_ > where.begin;
        bool const apart = !inside || is_hyphen(unicode::decode(text_, end_).code_point);
        if (inside && !words.empty())
            words.back().may_end = apart;
        extent const word(begin, end);
        words.push_back({hash_word(folded_), word.begin, word.end, apart, true});
        end_ = word.end;
    }

    std::string_view text_;
    std::span<token const> tokens_;
    std::size_t next_ = 0;
    std::uint32_t end_ = 0; ///< of the last word
    std::string folded_;
};

} // namespace quoin::detail::names
