// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_set.hpp"

#include <string_view>

/// English abbreviations by what their stop means, written without it, and words that open sentences.
namespace quoin::detail {

/// With a capital: a name always follows these, so their stop never ends a sentence.
inline constexpr word_set titles_before_names{{
    "adm",  "ald",  "amb",   "assoc", "asst",  "att",   "atty",  "bdr",    "brig",   "brig.gen", "capt",    "cdr",
    "cdre", "cllr", "cllrs", "cmdr",  "cmdt",  "col",   "comdr", "const",  "coun",   "cpl",      "cpt",     "dep",
    "det",  "dir",  "dist",  "dr",    "drs",   "ens",   "exec",  "flt",    "fr",     "ft",       "gen",     "gnr",
    "gov",  "govt", "hr",    "insp",  "ldr",   "lieut", "lt",    "lt.col", "lt.gen", "maj",      "maj.gen", "messrs",
    "mgr",  "mlle", "mme",   "mons",  "mr",    "mrs",   "ms",    "msgr",   "mt",     "mtn",      "mx",      "ofc",
    "pfc",  "ph",   "pres",  "prof",  "profs", "pte",   "pvt",   "rep",    "reps",   "rev",      "revd",    "rt",
    "sec",  "sen",  "sens",  "sgt",   "sgts",  "spc",   "spr",   "sqn",    "sr",     "sra",      "srta",    "st",
    "ste",  "supt", "supts", "tpr",   "treas", "univ",  "ven",   "wg",
}};

/// Something always follows these, however they are written.
inline constexpr word_set never_last_words{{
    "vs",
    "v",
    "viz",
    "cf",
    "c.f",
    "e.g",
    "eg",
    "i.e",
    "ie",
    "esp",
    "approx",
    "incl",
    "excl",
    "cc",
    "hon",
}};

/// With a capital: these end a name, and so may end a sentence.
inline constexpr word_set ends_of_names{{
    "inc",   "corp", "co",   "cos", "ltd",  "plc", "llc",  "llp",    "bros", "jr",   "esq",  "ariz", "ark",
    "calif", "colo", "conn", "del", "fla",  "ga",  "ill",  "ind",    "kan",  "ky",   "la",   "mass", "md",
    "mich",  "minn", "miss", "mo",  "mont", "neb", "nev",  "okla",   "ore",  "pa",   "penn", "tenn", "tex",
    "va",    "vt",   "wash", "wis", "wyo",  "ala", "ave",  "blvd",   "rd",   "dept", "intl", "mfg",  "natl",
    "assn",  "bldg", "hwy",  "pty", "ont",  "que", "ph.d", "ph.d.s", "dak",  "ctr",  "mfrs", "sys",  "labs",
}};

/// Of these, those that end a sentence unless a name goes on.
inline constexpr word_set mostly_last_words{{
    "inc",
    "corp",
    "co",
    "cos",
    "ltd",
    "plc",
    "llc",
    "llp",
    "bros",
    "pty",
    "etc",
    "yrs",
    "hrs",
    "mins",
    "lbs",
    "p.a",
    "p.w",
    "p.c.m",
}};

/// What may follow a company's name, with a capital, within a sentence.
inline constexpr word_set follow_companies{{
    "chairman",   "chairwoman", "president", "chief",      "vice",        "executive", "ceo",       "cfo",
    "director",   "founder",    "treasurer", "spokesman",  "spokeswoman", "analyst",   "economist", "manager",
    "securities", "holdings",   "group",     "industries", "stores",      "class",     "series",    "unit",
    "inc",        "corp",       "ltd",       "co",         "plc",
}};

/// Names that end in an exclamation mark.
inline constexpr word_set names_with_mark{{
    "yahoo",
    "jeopardy",
    "yum",
    "wham",
    "panic",
    "oklahoma",
}};

/// These may end a sentence, however they are written.
inline constexpr word_set sometimes_last_words{{
    "a.m",
    "p.m",
    "p.a",
    "p.w",
    "p.c.m",
    "etc",
    "al",
    "yrs",
    "hrs",
    "mins",
    "lbs",
    "tel",
    "ext",
    "dept",
    "corp",
    "inc",
    "ltd",
    "jr",
}};

/// These belong to the number that follows them, if one does: months and days, "No. 5", "p. 12".
inline constexpr word_set before_number_words{{
    "jan",  "feb",  "mar",  "apr",  "jun", "jul",  "aug",   "sep", "sept", "oct", "nov",  "dec", "no",
    "nos",  "art",  "arts", "ch",   "chs", "fig",  "figs",  "p",   "pp",   "par", "para", "pt",  "sec",
    "secs", "sect", "vol",  "vols", "ver", "div",  "b",     "m",   "d",    "est", "ca",   "c",   "cl",
    "eq",   "eqs",  "app",  "apt",  "rs",  "l",    "ll",    "op",  "ed",   "reg", "regs", "sch", "mon",
    "tue",  "tues", "wed",  "weds", "thu", "thur", "thurs", "fri", "sat",
}};

/// Of these, those that also belong to an amount with its sign: "c. £5m".
inline constexpr word_set before_amount_words{{
    "c",
    "ca",
    "est",
}};

/// Months and days of the week, which keep their stop with a capital, whatever follows.
inline constexpr word_set dates{{
    "jan", "feb", "mar", "apr", "jun",  "jul", "aug", "sep",  "sept",  "oct",
    "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
}};

/// All of the above: what a word must be in before its classes are worth asking for.
inline constexpr word_set abbreviations{titles_before_names, never_last_words, ends_of_names, sometimes_last_words,
                                        before_number_words};

/// A number before one of these is a day.
inline constexpr word_set months{{
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
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

/// Of these, those that are surnames, too.
inline constexpr word_set surnames_too{{
    "an",
    "do",
    "for",
    "last",
    "like",
    "may",
    "more",
    "so",
    "such",
    "will",
}};

/// Titles that stand before names.
inline constexpr word_set addresses{{
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sir",
    "lord",
    "lady",
    "dame",
}};

inline constexpr word_set opening_words{sentence_openers, addresses};

/// Verbs that, with their subject before them, carry on a sentence after a quoted question.
inline constexpr word_set speech_verbs{{
    "said",    "says",     "asked",    "asks",     "replied",   "replies",   "answered",  "cried",     "cries",
    "shouted", "shouts",   "yelled",   "screamed", "howled",    "called",    "whispered", "muttered",  "murmured",
    "added",   "wondered", "inquired", "demanded", "exclaimed", "responded", "began",     "continued", "went",
    "snapped", "laughed",  "joked",    "insisted", "thought",   "wrote",     "writes",    "tweeted",   "told",
    "tells",   "declared", "barked",   "roared",   "started",   "repeated",  "announced", "urged",     "quipped",
    "say",     "ask",      "think",    "cry",
}};

constexpr bool begins_with_capital(std::string_view word) noexcept {
    return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

/// What the tables say of a word before a stop, all of them at once.
class abbreviation {
public:
    constexpr explicit abbreviation(std::string_view word) noexcept
        : found_(sets.with(word)), has_capital_(begins_with_capital(word)) {}

    /// One of `abbreviations`.
    [[nodiscard]] constexpr bool is_known() const noexcept {
        return (found_ & (title | never_last | end_of_name | sometimes_last | before_number)) != 0;
    }

    /// Its stop never ends a sentence.
    [[nodiscard]] constexpr bool is_never_last() const noexcept {
        return has(never_last) || (has_capital_ && has(title));
    }

    /// Its stop may or may not end a sentence.
    [[nodiscard]] constexpr bool is_sometimes_last() const noexcept {
        return has(sometimes_last) || (has_capital_ && has(end_of_name));
    }

    /// Its stop mostly ends a sentence before a capital.
    [[nodiscard]] constexpr bool is_mostly_last() const noexcept {
        return has(mostly_last) && is_sometimes_last();
    }

    /// Its stop is its own if a number follows.
    [[nodiscard]] constexpr bool belongs_to_number() const noexcept {
        return has(before_number);
    }

    /// Its stop is its own if an amount of money follows.
    [[nodiscard]] constexpr bool belongs_to_amount() const noexcept {
        return has(before_amount);
    }

    /// A month or a day of the week.
    [[nodiscard]] constexpr bool is_date() const noexcept {
        return has_capital_ && has(date);
    }

private:
    enum set : unsigned {
        title = 1,
        never_last = 2,
        end_of_name = 4,
        sometimes_last = 8,
        before_number = 16,
        mostly_last = 32,
        date = 64,
        before_amount = 128,
    };

    static constexpr word_sets sets{titles_before_names, never_last_words,  ends_of_names, sometimes_last_words,
                                    before_number_words, mostly_last_words, dates,         before_amount_words};

    [[nodiscard]] constexpr bool has(set which) const noexcept {
        return (found_ & which) != 0;
    }

    unsigned found_;
    bool has_capital_;
};

} // namespace quoin::detail
