// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

/// Characters, as the linked ICU knows them. All functions are safe to call from several threads at once.
namespace quoin::unicode {

/// One code point and how many bytes of UTF-8 it takes.
struct decoded {
    char32_t code_point = 0xFFFD; ///< U+FFFD for ill-formed bytes
    std::size_t size = 0;         ///< in bytes; 1 to 4, or 0 at the end of the text
};

namespace detail {

// Apart from the functions below, so that these are small enough to be put in place wherever they are called: most text
// is ASCII.

inline decoded decode_beyond_ascii(std::string_view text, std::size_t at) noexcept {
    auto const* bytes = reinterpret_cast<std::uint8_t const*>(text.data());
    std::size_t next = at;
    UChar32 code_point = 0;
    U8_NEXT_OR_FFFD(bytes, next, text.size(), code_point);
    return {static_cast<char32_t>(code_point), next - at};
}

inline decoded decode_beyond_ascii_before(std::string_view text, std::size_t end) noexcept {
    std::string_view const last = text.substr(0, end).substr(end < 4 ? 0 : end - 4); // ICU counts in 32 bits
    auto const* bytes = reinterpret_cast<std::uint8_t const*>(last.data());
    auto const size = static_cast<std::int32_t>(last.size());
    std::int32_t previous = size;
    UChar32 code_point = 0;
    U8_PREV_OR_FFFD(bytes, 0, previous, code_point);
    return {static_cast<char32_t>(code_point), static_cast<std::size_t>(size - previous)};
}

} // namespace detail

/// The code point that begins at byte `at`. Ill-formed bytes read as U+FFFD, one for each maximal ill-formed part, as
/// ICU and the Unicode Standard (chapter 3, "U+FFFD Substitution of Maximal Subparts") have it.
[[nodiscard, gnu::always_inline]] inline decoded decode(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size())
        return {};
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return {static_cast<unsigned char>(text[at]), 1};
    return detail::decode_beyond_ascii(text, at);
}

/// The code point that ends before byte `end`; at the beginning of the text one of size 0.
[[nodiscard, gnu::always_inline]] inline decoded decode_before(std::string_view text, std::size_t end) noexcept {
    if (end == 0 || end > text.size())
        return {};
    if (static_cast<unsigned char>(text[end - 1]) < 0x80)
        return {static_cast<unsigned char>(text[end - 1]), 1};
    return detail::decode_beyond_ascii_before(text, end);
}

/// "A" to "Z" and "a" to "z".
[[nodiscard]] constexpr bool is_ascii_letter(char32_t c) noexcept {
    return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
}

/// General category L: a letter of any script.
[[nodiscard]] inline bool is_letter(char32_t c) noexcept {
    return c < 0x80 ? is_ascii_letter(c) : u_isalpha(static_cast<UChar32>(c));
}

/// A letter that has the form of a capital: categories Lu and Lt.
[[nodiscard]] inline bool is_upper(char32_t c) noexcept {
    if (c < 0x80)
        return c >= U'A' && c <= U'Z';
    return u_isupper(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c));
}

/// Category Ll.
[[nodiscard]] inline bool is_lower(char32_t c) noexcept {
    return c < 0x80 ? c >= U'a' && c <= U'z' : u_islower(static_cast<UChar32>(c));
}

/// Category Nd: a decimal digit of any script.
[[nodiscard]] inline bool is_digit(char32_t c) noexcept {
    return c < 0x80 ? c >= U'0' && c <= U'9' : u_isdigit(static_cast<UChar32>(c));
}

/// What a decimal digit of any script is worth, 0 to 9; -1 for other characters.
[[nodiscard]] inline int digit_value(char32_t c) noexcept {
    return u_charDigitValue(static_cast<UChar32>(c));
}

/// Category Sc: a currency sign.
[[nodiscard]] inline bool is_currency_sign(char32_t c) noexcept {
    return u_charType(static_cast<UChar32>(c)) == U_CURRENCY_SYMBOL;
}

/// Property White_Space: blanks, line ends, no-break spaces.
[[nodiscard]] inline bool is_space(char32_t c) noexcept {
    return c < 0x80 ? c == U' ' || (c >= U'\t' && c <= U'\r') : u_isUWhiteSpace(static_cast<UChar32>(c));
}

/// General category P: full stops, quotation marks, dashes, brackets, "@", "&", "%".
[[nodiscard]] inline bool is_punctuation(char32_t c) noexcept {
    return u_ispunct(static_cast<UChar32>(c));
}

/// General category S: currency signs, arithmetic, arrows, most emoji.
[[nodiscard]] inline bool is_symbol(char32_t c) noexcept {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_S_MASK) != 0;
}

/// Line feed, carriage return, next line (U+0085), line separator (U+2028), paragraph separator (U+2029).
[[nodiscard]] constexpr bool is_line_end(char32_t c) noexcept {
    return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Property Word_Break (UAX #29), as ICU numbers its values.
using word_break = UWordBreakValues;

/// The property Word_Break (UAX #29).
[[nodiscard]] inline word_break word_break_of(char32_t c) noexcept {
    return static_cast<word_break>(u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_WORD_BREAK));
}

/// Property Extended_Pictographic.
[[nodiscard]] inline bool is_pictograph(char32_t c) noexcept {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC);
}

/// A code point that begins an emoji: shown as a picture by default, or a pictograph from the blocks of pictures on.
[[nodiscard]] inline bool is_emoji(char32_t c) noexcept {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_PRESENTATION) || (c >= 0x2600 && is_pictograph(c));
}

/// A code point of a script that is written without spaces, whose words ICU finds with dictionaries: Han, Kana, Hangul
/// syllables, Thai, Lao, Khmer, Burmese.
[[nodiscard]] inline bool needs_dictionary(char32_t c) noexcept {
    auto const code_point = static_cast<UChar32>(c);
    if (u_getIntPropertyValue(code_point, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT || (c >= 0xAC00 && c <= 0xD7A3))
        return true;
    auto const script = u_getIntPropertyValue(code_point, UCHAR_SCRIPT);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
           word_break_of(c) == U_WB_KATAKANA;
}

/// Categories Mn, Mc, Me: marks that belong to the character before them.
[[nodiscard]] inline bool is_mark(char32_t c) noexcept {
    return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

/// How many columns of a terminal it takes: 2 if it is wide, as Chinese characters and emoji are (UAX #11), none if it
/// is a mark or an invisible format character, otherwise 1.
[[nodiscard]] inline std::size_t columns(char32_t c) noexcept {
    auto const code_point = static_cast<UChar32>(c);
    if (is_mark(c) || u_charType(code_point) == U_FORMAT_CHAR)
        return 0;
    auto const width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// A code point that can stand inside a word: a letter, a mark or a digit.
[[nodiscard]] inline bool is_word_part(char32_t c) noexcept {
    return is_letter(c) || is_digit(c) || is_mark(c);
}

/// Appends one code point as UTF-8; U+FFFD in place of a surrogate or of what is no code point.
inline void append(char32_t c, std::string& text) {
    bool const valid = c <= 0x10FFFF && !U_IS_SURROGATE(c);
    char encoded[U8_MAX_LENGTH];
    std::size_t size = 0;
    U8_APPEND_UNSAFE(encoded, size, (valid ? c : char32_t{0xFFFD}));
    text.append(encoded, size);
}

/// The letter without its accents: the first code point of its canonical decomposition, if only marks follow it there.
[[nodiscard]] inline char32_t without_marks(char32_t c) noexcept {
    UErrorCode status = U_ZERO_ERROR;
    UNormalizer2 const* const canonical = unorm2_getNFDInstance(&status);
    char16_t parts[16];
    auto const count = unorm2_getDecomposition(canonical, static_cast<UChar32>(c), parts, 16, &status);
    if (U_FAILURE(status) || count < 2)
        return c;
    std::int32_t next = 0;
    UChar32 base = 0;
    U16_NEXT(parts, next, count, base);
    while (next < count) {
        UChar32 mark = 0;
        U16_NEXT(parts, next, count, mark);
        if (!is_mark(static_cast<char32_t>(mark)))
            return c;
    }
    return static_cast<char32_t>(base);
}

namespace detail {

/// Appends the folded form of a text of less than 2 GiB, which is all that ICU takes at once.
inline void append_folded(std::string_view text, std::string& folded) {
    struct close {
        void operator()(UCaseMap* map) const noexcept {
            ucasemap_close(map);
        }
    };
    static std::unique_ptr<UCaseMap, close> const folding = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UCaseMap, close>(ucasemap_open("", U_FOLD_CASE_DEFAULT, &status));
    }();
    std::size_t const known = folded.size();
    auto fold_into = [&](std::size_t size) {
        folded.resize(known + size);
        UErrorCode status = U_ZERO_ERROR;
        return static_cast<std::size_t>(ucasemap_utf8FoldCase(folding.get(), folded.data() + known,
                                                              static_cast<std::int32_t>(size), text.data(),
                                                              static_cast<std::int32_t>(text.size()), &status));
    };
    std::size_t const needed = fold_into(text.size());
    if (needed > text.size())
        fold_into(needed);
    folded.resize(known + needed);
}

/// The last offset up to `end` that is not within a character, well-formed or not.
inline std::size_t character_boundary(std::string_view text, std::size_t end) noexcept {
    for (std::size_t back = 0; back < 4 && back < end; ++back)
        if ((static_cast<unsigned char>(text[end - back]) & 0xC0) != 0x80)
            return end - back;
    return end; // among bytes that are in no character
}

/// Folds piece by piece, none of which parts a character. Folding knows no context, so the pieces do not show.
inline std::string fold_in_pieces(std::string_view text, std::size_t piece) {
    std::string folded;
    while (text.size() > piece) {
        std::size_t const end = character_boundary(text, piece);
        append_folded(text.substr(0, end), folded);
        text.remove_prefix(end);
    }
    append_folded(text, folded);
    return folded;
}

} // namespace detail

/// The text under full Unicode case folding: texts that differ in case alone become equal ("STRASSE", "Straße").
/// The result may be longer or shorter than the text, so its offsets are not those of the text. Linear.
[[nodiscard]] inline std::string fold(std::string_view text) {
    constexpr std::size_t piece = std::size_t{1} << 28; // no character grows to eight times its size
    return detail::fold_in_pieces(text, piece);
}

} // namespace quoin::unicode
