// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "word_set.hpp"

/// English abbreviations by what their stop means, written without it, and words that open sentences.
namespace quoin::detail {

/// Something always follows these, so their stop never ends a sentence: titles, ranks, "vs.", "e.g.".
inline constexpr word_set never_last_words{{
    "adm",    "ald",     "amb",    "assoc",  "asst", "att",  "atty",  "brig",  "capt", "cdr",  "cf",   "cllr",
    "cmdr",   "col",     "comdr",  "cpl",    "cpt",  "dep",  "det",   "dir",   "dr",   "e.g",  "ed",   "eg",
    "esp",    "exec",    "fr",     "ft",     "gen",  "gov",  "govt",  "hon",   "i.e",  "ie",   "insp", "lieut",
    "lt",     "maj",     "messrs", "mgr",    "mlle", "mme",  "mons",  "mr",    "mrs",  "ms",   "msgr", "mt",
    "mx",     "ph",      "pres",   "prof",   "pte",  "pvt",  "rep",   "reps",  "rev",  "revd", "rt",   "sen",
    "sens",   "sgt",     "sr",     "st",     "ste",  "supt", "supts", "treas", "v",    "vs",   "viz",  "lt.col",
    "lt.gen", "maj.gen", "c.f",    "approx", "est",  "cc",   "sra",   "srta",  "dist", "univ", "incl", "excl",
}};

/// These end a sentence now and then: only what follows can tell.
inline constexpr word_set sometimes_last_words{{
    "a.m",  "p.m",  "am",  "pm",   "inc",  "corp", "co",    "cos",  "ltd",  "plc",   "llc",  "bros", "jr",   "ph.d",
    "m.d",  "d.c",  "u.s", "u.k",  "u.n",  "e.u",  "u.s.a", "ariz", "ark",  "calif", "colo", "conn", "del",  "fla",
    "ga",   "ill",  "ind", "kan",  "ky",   "la",   "mass",  "md",   "mich", "minn",  "miss", "mo",   "mont", "neb",
    "nev",  "okla", "ore", "pa",   "tenn", "tex",  "va",    "vt",   "wash", "wis",   "wyo",  "ave",  "blvd", "rd",
    "dept", "intl", "mfg", "natl", "assn", "bldg", "esq",   "hwy",  "min",  "max",   "sq",   "tel",  "ext",  "ph.d.s",
}};

/// These belong to the number that follows them, if one does: months, "No. 5", "p. 12".
inline constexpr word_set before_number_words{{
    "jan", "feb",  "mar", "apr", "jun", "jul",  "aug", "sep", "sept", "oct",  "nov", "dec", "no",   "nos",
    "art", "arts", "ch",  "chs", "fig", "figs", "p",   "pp",  "par",  "para", "pt",  "sec", "secs", "sect",
    "vol", "vols", "ver", "ca",  "c",   "cl",   "eq",  "eqs", "app",  "apt",  "rs",  "l",   "ll",
}};

/// Words that, with a capital, open a sentence rather than go on with a name.
inline constexpr word_set sentence_openers{{
    "a",           "about",     "according",    "across",    "after",   "all",     "although",
    "also",        "among",     "an",           "and",       "another", "any",     "are",
    "as",          "asked",     "at",           "because",   "before",  "being",   "besides",
    "both",        "but",       "by",           "can",       "could",   "critics", "despite",
    "did",         "do",        "does",         "during",    "each",    "earlier", "even",
    "every",       "finally",   "first",        "following", "for",     "from",    "further",
    "furthermore", "had",       "has",          "have",      "he",      "her",     "here",
    "his",         "how",       "however",      "i",         "if",      "in",      "instead",
    "is",          "it",        "its",          "last",      "later",   "like",    "many",
    "may",         "meanwhile", "more",         "moreover",  "most",    "much",    "my",
    "nearly",      "never",     "nevertheless", "next",      "no",      "nobody",  "none",
    "nor",         "not",       "now",          "of",        "on",      "once",    "one",
    "only",        "or",        "other",        "others",    "our",     "over",    "people",
    "perhaps",     "she",       "should",       "since",     "so",      "some",    "still",
    "such",        "than",      "that",         "the",       "their",   "then",    "there",
    "therefore",   "these",     "they",         "this",      "those",   "though",  "thus",
    "to",          "today",     "under",        "unlike",    "until",   "was",     "we",
    "were",        "what",      "when",         "where",     "whether", "which",   "while",
    "who",         "why",       "will",         "with",      "within",  "without", "would",
    "yesterday",   "yet",       "you",          "your",
}};

} // namespace quoin::detail
