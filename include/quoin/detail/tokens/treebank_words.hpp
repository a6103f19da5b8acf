// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../sentences/abbreviation_words.hpp"
#include "../word_set.hpp"

/// Words and marks that treebanks of English treat in their own way.
namespace quoin::detail {

/// The words that may keep a stop behind them.
inline constexpr word_set words_with_stop{abbreviations, dates};

/// Before a hyphen, these are part of the word behind it.
inline constexpr word_set hyphen_prefixes{{
    "ante", "anti",    "auto", "bi",    "bio",   "co",   "counter", "cross", "crypto", "de",     "demi",  "e",
    "eco",  "electro", "en",   "ex",    "extra", "geo",  "hyper",   "infra", "inter",  "intra",  "macro", "mega",
    "meta", "micro",   "mid",  "mini",  "mis",   "mono", "multi",   "nano",  "neo",    "neuro",  "non",   "o",
    "omni", "over",    "para", "poly",  "post",  "pre",  "pro",     "proto", "pseudo", "psycho", "re",    "retro",
    "semi", "socio",   "sub",  "super", "supra", "tele", "trans",   "tri",   "u",      "ultra",  "under", "uni",
}};

/// Behind a number, these are words of their own.
inline constexpr word_set units{{
    "am",   "pm",  "k",    "m",   "mm",  "cm",  "km",  "b",    "bn",  "mn",      "tn",      "t",   "kg",
    "g",    "mg",  "lb",   "lbs", "oz",  "ft",  "in",  "hz",   "khz", "mhz",     "ghz",     "kb",  "mb",
    "gb",   "tb",  "kw",   "kwh", "mw",  "mwh", "gw",  "gwh",  "w",   "v",       "hr",      "hrs", "min",
    "mins", "sec", "secs", "yr",  "yrs", "mph", "kph", "ml",   "l",   "c",       "f",       "yo",  "mi",
    "yd",   "yds", "p",    "pt",  "ppm", "psi", "rpm", "mbps", "cc",  "million", "billion",
}};

/// What stands behind the last stop of a host or file name.
inline constexpr word_set last_labels{{
    "com", "org", "net", "edu",  "gov", "mil",  "int", "info", "biz", "uk",   "us",      "au",   "ca",
    "de",  "fr",  "eu",  "ie",   "in",  "io",   "co",  "tv",   "me",  "nz",   "ch",      "nl",   "jp",
    "cn",  "ru",  "it",  "es",   "se",  "no",   "dk",  "be",   "at",  "asp",  "htm",     "html", "php",
    "js",  "pdf", "doc", "docx", "xls", "xlsx", "ppt", "txt",  "jpg", "jpeg", "gif",     "png",  "exe",
    "zip", "csv", "xml", "rtf",  "wpd", "mp3",  "mp4", "avi",  "cpp", "py",   "example",
}};

/// Words that lose their first letters to an apostrophe.
inline constexpr word_set clipped_words{{
    "em",
    "til",
    "till",
    "tis",
    "twas",
    "cause",
    "bout",
    "round",
    "n",
    "neath",
    "twixt",
    "cos",
    "coz",
}};

/// What an apostrophe joins to the word before it.
inline constexpr word_set clitics{{
    "s",
    "m",
    "d",
    "re",
    "ve",
    "ll",
}};

inline constexpr word_set emoticons{{
    ":)",  ":(",  ";)",  ":-)", ":-(", ";-)", ":d", ":p", ":o",  "(:", ":/", ":-/", "=)", "<3", "^_^", ":-d", ":-p",
    ";-p", ":))", ":'(", ":|",  ":]",  ":*",  "=(", "=d", "-_-", ";d", ";p", ":3",  "xd", "):", ":s",  ":@",  ":((",
}};

} // namespace quoin::detail
