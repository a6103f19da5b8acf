// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_set.hpp"

namespace quoin::detail::acronyms {

/// Words that an acronym may pass over: "CFP" is the "College of Family Physicians".
inline constexpr word_set small_words{{"a",    "an",  "and", "as",   "at",  "by",   "de",  "del",  "des", "di", "do",
                                       "du",   "et",  "for", "from", "in",  "into", "la",  "le",   "of",  "on", "or",
                                       "over", "per", "the", "to",   "und", "upon", "via", "with", "y"}};

/// Words that end the names of bodies whose short forms may leave out what kind of body they are.
inline constexpr word_set last_words_of_bodies{{"trust", "board"}};

/// The words that say so, up to one of those above: "NHS Foundation Trust".
inline constexpr word_set kinds_of_bodies{{"nhs", "foundation", "trust", "university", "teaching", "hospital",
                                           "hospitals", "health", "healthcare", "integrated", "care", "board"}};

/// What a government's offices are called, before "of" or "for".
inline constexpr word_set kinds_of_offices{{"Bureau", "Department", "Ministry"}};

/// What leads to a short form within brackets: "(known as the ICBs)", "(or ICBs)".
inline constexpr word_set introductions{{"or", "the", "known", "as", "also", "called", "hereafter", "hereinafter",
                                         "henceforth", "abbreviated", "to", "aka", "now", "formerly", "previously",
                                         "commonly", "simply", "termed", "referred"}};

/// What may stand before "known as" and "called".
inline constexpr word_set before_named{{"also", "commonly", "better", "is", "are", "often", "sometimes", "usually"}};

/// Parties, as they stand in brackets behind the names of their members in the United Kingdom and Ireland, but those
/// whose letters are as often other short forms: "LD", "PC", "SNP".
inline constexpr word_set party_labels{
    {"lab", "con", "lib", "libdem", "lib dem", "ind", "dup", "uup", "sdlp", "apni", "tuv", "ukip", "plaid", "grn"}};

/// How the names of parties end.
inline constexpr word_set party_words{{"party", "labour", "conservatives", "democrat", "democrats", "unionist",
                                       "unionists", "nationalists", "independents", "cymru", "féin", "fein"}};

/// Words in brackets that are no short form, though their letters may fit.
inline constexpr word_set never_short{
    {"see",   "and",   "or",   "so",  "left", "right", "top",  "bottom", "aged", "age",   "ie",  "eg",
     "vs",    "no",    "not",  "is",  "in",   "on",    "at",   "to",     "of",   "a",     "an",  "the",
     "as",    "by",    "it",   "he",  "she",  "all",   "both", "one",    "two",  "ii",    "iii", "iv",
     "vi",    "vii",   "viii", "ix",  "xi",   "fig",   "figs", "eq",     "eqs",  "table", "ref", "pictured",
     "above", "below", "mr",   "mrs", "ms",   "dr",    "sic",  "pp",     "etc"}};

} // namespace quoin::detail::acronyms
