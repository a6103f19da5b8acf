// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "context.hpp"
#include "digits.hpp"
#include "lexicon.hpp"
#include "numbers.hpp"

#include <cstddef>
#include <string_view>

namespace quoin::detail {

/// What a grammar is asked for, beside the language.
struct wanted_money {
    bool slang = false;        ///< "quid", "a fiver"
    bool names_lead = false;   ///< a currency's name may stand before the number: "dollari 996"
    bool blank_groups = false; ///< "300 000 GBP": plain blanks group digits, whatever the locale
    bool is_between = false;   ///< "between" stands before, so that "and" joins the ends of a range
};

/// Parts of numbers that are read word by word: they need no grammar, and cost compilers less without. Each moves
/// `first` behind what it reads, and leaves it where it is if it finds nothing.
namespace grammar {

/// What the parsers of one call look at: passed along in X3's context, so that the grammar itself has no state.
struct inputs {
    money_lexicon const& lexicon;
    wanted_money wanted;
};

/// Reads the longest word with one of the roles.
inline bool read_word(char const*& first, char const* last, inputs const& given, role roles, money_word const*& made) {
    word_match const found = given.lexicon.longest({first, static_cast<std::size_t>(last - first)}, 0, roles);
    if (!found)
        return false;
    first += found.size;
    made = found.word;
    return true;
}

/// Behind the gap at `at`, if there is one.
inline char const* behind_gap(char const* at, char const* last) noexcept {
    return at + gap_size({at, static_cast<std::size_t>(last - at)}, 0);
}

/// A word of these roles, and the gap before it.
inline bool read_word_apart(char const*& first, char const* last, inputs const& given, role roles,
                            money_word const*& made) {
    char const* at = behind_gap(first, last);
    if (at == first || !read_word(at, last, given, roles, made))
        return false;
    first = at;
    return true;
}

/// A currency stands at `at`, behind a number: "pounds", "of euros", "€".
inline bool leads_to_major_unit(char const* at, char const* last, inputs const& given) {
    money_word const* word = nullptr;
    at = behind_gap(at, last);
    if (read_word(at, last, given, role::of, word))
        at = behind_gap(at, last);
    if (read_word(at, last, given, role::name, word))
        return true;
    if (!read_word(at, last, given, role::currency, word))
        return false;
    std::string_view const behind(at, static_cast<std::size_t>(last - at));
    return digit_size(behind, blank_size(behind, 0)) == 0;
}

/// What an amount is paid for: "a day", "/kg".
inline bool read_rate(char const*& first, char const* last, inputs const& given, money_word const*& made) {
    auto const found = rate_after({first, static_cast<std::size_t>(last - first)}, 0, given.lexicon);
    first += found.where.end;
    made = found.word;
    return static_cast<bool>(found);
}

/// The higher end of a range stands at `at`: "-7", "– £7".
inline bool leads_to_higher_end(char const* at, char const* last, inputs const& given) {
    auto const rest = [&] { return std::string_view(at, static_cast<std::size_t>(last - at)); };
    at += blank_size(rest(), 0);
    std::size_t const dash = dash_size(rest(), 0);
    at += dash;
    at += blank_size(rest(), 0);
    money_word const* word = nullptr;
    read_word(at, last, given, role::currency, word);
    return dash != 0 && digit_size(rest(), blank_size(rest(), 0)) != 0;
}

/// What stands at `at` may go on with an amount: "a day", "or more", "– £7".
inline bool goes_on_with_amount(char const* at, char const* last, inputs const& given) {
    money_word const* word = nullptr;
    char const* rate_begin = at;
    char const* behind = behind_gap(at, last);
    return read_rate(rate_begin, last, given, word) ||
           read_word(behind, last, given, role::rate | role::bound_after | role::to, word) ||
           leads_to_higher_end(at, last, given);
}

/// Digits, or a mark and letters, that belong to the same word as what is before them: "&b" behind "b".
inline bool goes_on_with_word(std::string_view behind) noexcept {
    if (digit_size(behind, 0) != 0)
        return true;
    constexpr std::string_view marks = "-&'./";
    bool const is_mark = !behind.empty() && marks.find(behind[0]) != marks.npos;
    std::size_t const size = behind.starts_with("\u2019") ? 3 : is_mark;
    return size != 0 && size < behind.size() && is_ascii_letter(behind[size]);
}

/// Whether a letter that stands apart from its number is a magnitude. The unit, or what else goes on with an amount,
/// settles it. Otherwise a small letter must be a word of its own ("£5 m", but not "£5 b&b"), and a capital must end
/// its clause: too much that has a price begins with one ("£5 B vitamins", "£20 M&S voucher"). "T" is a shirt more
/// often than a trillion.
inline bool is_magnitude(money_word const& letter, char const* end, char const* last, inputs const& given) {
    if (leads_to_major_unit(end, last, given))
        return true;
    std::string_view const behind(end, static_cast<std::size_t>(last - end));
    bool const goes_on = goes_on_with_amount(end, last, given);
    if (letter.value == 12 || (!goes_on && goes_on_with_word(behind)))
        return false;
    bool const is_capital = end[-1] < 'a';
    return !is_capital || goes_on || clause_ends(behind, 0);
}

/// "m", "bn", close to the number or apart from it.
inline bool read_abbreviation(char const*& first, char const* last, inputs const& given, money_word const*& made) {
    char const* const begin = first + blank_size({first, static_cast<std::size_t>(last - first)}, 0);
    char const* end = begin;
    if (!read_word(end, last, given, role::abbreviation, made))
        return false;
    bool const is_letter_apart = begin != first && end - begin == 1;
    if (is_letter_apart && !is_magnitude(*made, end, last, given))
        return false;
    first = end;
    return true;
}

/// "and a half" between a scale and a currency: "two million and a half dollars", "2 millions et demi d’euros".
inline bool read_half_of_scale(char const*& first, char const* last, inputs const& given, money_word const*& made) {
    char const* at = first;
    if (!read_word_apart(at, last, given, role::conjunction, made))
        return false;
    read_word_apart(at, last, given, role::article, made);
    if (!read_word_apart(at, last, given, role::fraction, made) || !leads_to_major_unit(at, last, given))
        return false;
    first = at;
    return true;
}

/// "½ million", "1/2m": a part of a scale behind a currency. Without the scale, it is no number there.
inline bool read_part_of_scale(char const*& first, char const* last, inputs const& given, number_builder& made) {
    char const* at = first;
    money_word const* part = nullptr;
    money_word const* scale = nullptr;
    if (!read_word(at, last, given, role::fraction_sign, part))
        return false;
    char const* apart = behind_gap(at, last);
    bool const is_apart = read_word(apart, last, given, role::scale, scale);
    if (!is_apart && !read_abbreviation(at, last, given, scale))
        return false;
    if (!made.add_fraction(part->value) || !made.add_scale(scale->value))
        return false;
    first = is_apart ? apart : at;
    return true;
}

/// "million", "of a million", "of a dozen": what a fraction is a part of.
inline bool read_whole_of_fraction(char const*& first, char const* last, inputs const& given, money_word const*& made) {
    char const* at = first;
    read_word_apart(at, last, given, role::of, made);
    read_word_apart(at, last, given, role::article, made);
    at = behind_gap(at, last);
    if (!read_word(at, last, given, role::scale | role::dozen, made))
        return false;
    first = at;
    return true;
}

/// "of a" before what there is one of: "half of a (pound)".
inline bool read_of_one(char const*& first, char const* last, inputs const& given, money_word const*& made) {
    char const* at = first;
    read_word_apart(at, last, given, role::of, made);
    if (!read_word_apart(at, last, given, role::article, made))
        return false;
    char const* unit = at;
    if (!read_word_apart(unit, last, given, role::name | small_units, made))
        return false;
    first = at;
    return true;
}

} // namespace grammar
} // namespace quoin::detail
