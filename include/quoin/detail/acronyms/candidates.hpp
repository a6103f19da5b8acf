// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "alignment.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <ranges>
#include <string_view>
#include <vector>

/// Short forms, and what speaks against a long form that fits one.
namespace quoin::detail::acronyms {

/// "Board" of "Board’s".
inline extent without_possessive(std::string_view text, extent words) {
    std::string_view const written = text.substr(words.begin, words.size());
    for (std::string_view ending : {"'s", "’s"})
        if (written.ends_with(ending) && written.size() > ending.size())
            return {words.begin, words.end - ending.size()};
    return words;
}

/// A short form, without its plural "s" or possessive "’s".
struct short_form {
    extent where;
    std::vector<letter> letters;
    std::size_t capitals = 0;
    std::size_t words = 0;

    short_form(std::string_view text, extent place) : where(without_possessive(text, place)) {
        phrase const parts(text, where);
        letters = parts.letters;
        words = parts.words.size();
        capitals = static_cast<std::size_t>(std::ranges::count(letters, true, &letter::capital));
        bool const plural = letters.size() > 2 && letters.back().folded == 's' && !letters.back().capital &&
                            capitals + 1 >= letters.size();
        if (plural)
            letters.pop_back();
    }
};

/// True if the long form would begin with a symbol such as the short one is: "AB3 and the baker’s club (AB4)".
inline bool is_another_symbol(phrase const& in, fit const& fits, short_form const& brief) {
    auto is_digit = [](letter const& l) { return l.folded >= '0' && l.folded <= '9'; };
    auto in_first = [&](letter const& l) { return l.word == fits.first_word; };
    std::size_t digits = 0;
    std::size_t letters = 0;
    for (letter const& each : in.letters)
        if (in_first(each))
            ++(is_digit(each) ? digits : letters);
    constexpr int most_cost_of_symbol = 90;
    return fits.cost > most_cost_of_symbol && digits > 0 && letters > 0 && std::ranges::any_of(brief.letters, is_digit);
}

/// A long form begins with a whole word: "beta-blocker" even for "B".
inline std::size_t whole_word_begin(phrase const& in, std::size_t word) {
    while (word > 0 && in.words[word].after_joint && !in.words[word].after_slash)
        --word;
    return in.words[word].where.begin;
}

/// Where a name begins whose short form leaves out the kind of office: "Department of Harbours and Lights (HL)".
inline std::size_t begin_of_office(std::string_view text, phrase const& in, std::size_t first) {
    auto const is_one_of = [&](std::size_t word, auto const& words) {
        return words.contains(text.substr(in.words[word].where.begin, in.words[word].where.size()));
    };
    bool const office = first >= 2 && is_one_of(first - 2, kinds_of_offices) && is_one_of(first - 1, small_words);
    return office ? first - 2 : first;
}

/// "Chr" may stand for such a word: "Chromosome".
inline bool is_word_of_letters(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return unicode::is_ascii_letter(static_cast<unsigned char>(c)); });
}

/// True if the long form is the short one again, with something behind it: "GTX 5 (GTX)", "GTX5b (GTX5)".
inline bool repeats(std::string_view text, short_form const& brief, extent words, std::size_t word_count) {
    std::string_view const written = text.substr(brief.where.begin, brief.where.size());
    std::string_view const full = text.substr(words.begin, words.size());
    if (!equal_ignoring_case(full.substr(0, written.size()), written))
        return false;
    bool const clipped = is_word_of_letters(full) && full.size() >= 2 * written.size();
    return (word_count == 1 && !clipped) || !unicode::is_letter(unicode::decode(full, written.size()).code_point);
}

/// True for "ABs) and canals" of "the boards (ABs) and canals"; not for "AB)-based canals", whose bracket is a
/// word's.
inline bool begins_in_bracket(std::string_view text, extent words) {
    std::string_view const written = text.substr(words.begin, words.size());
    std::size_t const close = written.find(')');
    return close < written.find('(') && !written.substr(close + 1).starts_with('-');
}

/// True for "Ann Bell (Lab)": a party behind a name.
inline bool is_party_of_person(std::string_view text, short_form const& brief, phrase const& in) {
    std::string_view const label = text.substr(brief.where.begin, brief.where.size());
    if (brief.capitals == 0 || !party_labels.contains(label))
        return false;
    extent const last = in.words.back().where;
    std::string_view const word = text.substr(last.begin, last.size());
    bool const is_clipped = equal_ignoring_case(word.substr(0, label.size()), label);
    return unicode::is_upper(unicode::decode(word, 0).code_point) && !is_clipped && !party_words.contains(word);
}

/// True if the letters of a short form are the first ones of all words with a capital, but for one word at most, which
/// is more than a letter: "MHRA" is the "Medicines and Healthcare products Regulatory Agency", "CMS" the "Centers for
/// Medicare and Medicaid Services".
inline bool has_initials_of_names(phrase const& in, std::size_t first_word, short_form const& brief) {
    std::size_t found = 0;
    std::size_t others = 0;
    bool is_name = false;
    for (letter const& each : in.letters) {
        if (!each.initial || each.word < first_word || in.words[each.word].small)
            continue;
        is_name = each.capital;
        bool const is_next = is_name && found < brief.letters.size() && brief.letters[found].folded == each.folded;
        if (!is_next && in.words[each.word].where.size() == 1)
            return false;
        ++(is_next ? found : others);
    }
    return is_name && found == brief.letters.size() && others <= 1;
}

/// The fit of a short form in capitals whose letters are the first ones of all words of a name, in any order, but for
/// one word at most if they are four or more: "DDRB" is the "Review Body on Doctors’ and Dentists’ Remuneration".
inline fit fit_in_any_order(phrase const& in, short_form const& brief) {
    std::vector<letter> wanted = brief.letters;
    if (wanted.size() < 3 || brief.capitals != wanted.size())
        return {};
    int others = wanted.size() < 4 ? 0 : 1; // that may still be left out
    fit found{costs::other_order, 0};
    for (letter const& each : std::views::reverse(in.letters)) {
        bool const is_small = in.words[each.word].small;
        if (!each.initial)
            continue;
        if (wanted.empty() && (is_small || !each.capital))
            break;
        if (is_small) {
            found.cost += costs::small_word;
            continue;
        }
        auto const at = std::ranges::find(wanted, each.folded, &letter::folded);
        if (!each.capital || (at == wanted.end() && others-- == 0))
            return {};
        if (at == wanted.end())
            found.cost += costs::whole_word;
        else
            wanted.erase(at);
        found.first_word = each.word;
    }
    return wanted.empty() ? found : fit{};
}

/// True if no blank parts it: "tRNA(Phe)" defines nothing.
inline bool is_one_piece(std::string_view text, extent words) {
    return text.substr(words.begin, words.size()).find_first_of(" \t\r\n") == std::string_view::npos;
}

} // namespace quoin::detail::acronyms
