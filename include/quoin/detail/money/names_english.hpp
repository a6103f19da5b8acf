// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

/// What English calls currencies beside their names in CLDR.
namespace quoin::detail {

/// Nouns that stand for each other: who says "Russian rubles" may say "Russian roubles".
inline constexpr std::string_view english_noun_families[] = {
    "ruble|rubles|rouble|roubles",
    "krona|kronor|kronas|kronur|krónur|króna|crown|crowns",
    "krone|kroner|krones|kroners|crown|crowns",
    "koruna|korunas|koruny|korun|crown|crowns",
    "shekel|shekels|sheqel|sheqels",
    "riyal|riyals|rial|rials",
    "real|reals|reais",
    "bolívar|bolívars|bolívares|bolivares",
    "colón|colóns|colones",
    "quetzal|quetzals|quetzales",
    "zloty|zlotys|zloties|zlotych|złoty|złotych",
    "lira|liras|lire",
    "lev|levs|leva",
    "leu|leus|lei",
    "denar|denars|denari",
    "dong|dongs|đồng",
    "tugrik|tugriks|tögrög|tögrögs|togrog",
    "metical|meticals|meticais",
    "leone|leones",
    "drachma|drachmas|drachmae",
    "mark|marks|deutschmark|deutschmarks|deutschemark|deutschemarks",
    "som|soms|sum|sums",
    "sol|sols|soles",
    "paʻanga|pa'anga|paanga",
    "yuan|yuans|renminbi|rmb",
    "hryvnia|hryvnias|hryvnya|hryvnyas",
    "markka|markkas|markkaa",
    "rupee|rupees|rs",
};

/// Adjectives, and what is used like one, of a currency's country.
struct currency_adjectives {
    std::string_view code;
    std::string_view forms;
};

inline constexpr currency_adjectives english_adjectives[] = {
    {"AED", "emirati|uae|u.a.e."},
    {"ARS", "argentinian|argentinean"},
    {"AUD", "aussie"},
    {"BAM", "bosnian|bosnian convertible|convertible"},
    {"BMD", "bermudan|bermudian"},
    {"BYN", "belarussian|byelorussian"},
    {"DEM", "deutsche|west german|d"},
    {"GBP", "uk|u.k.|english|scottish|sterling"},
    {"GYD", "guyanese"},
    {"HKD", "hongkong"},
    {"ILS", "new"},
    {"KGS", "kyrgyz|kyrgyzstani"},
    {"KRW", "korean|korea"},
    {"KZT", "kazakh|kazakhstani"},
    {"LAK", "lao|laotian"},
    {"LKR", "sri lankan"},
    {"MOP", "macanese|macau|macao"},
    {"NPR", "nepali"},
    {"NZD", "kiwi|nz"},
    {"PEN", "nuevo|nuevos|new"},
    {"PHP", "filipino"},
    {"SAR", "saudi arabian"},
    {"SGD", "singaporean"},
    {"SHP", "saint helena"},
    {"TJS", "tajik"},
    {"TMT", "turkmen"},
    {"TWD", "taiwanese"},
    {"USD", "u.s.|usa|u.s.a.|american|united states"},
    {"UZS", "uzbek|uzbekistani"},
    {"XAF", "central african"},
    {"XCD", "eastern caribbean"},
    {"XOF", "cfa|west african"},
};

/// Last words of names that mean something else where they stand alone.
inline constexpr std::string_view english_words_too =
    "|units|unit|rights|sterling|mark|marks|won|wons|real|reals|sol|sols|soles|som|soms|sum|sums|lats|crown|crowns|"
    "certificate|certificates|peace|oro|gold|colon|colons|rs|points|cent|cents|guarantees|";

/// Codes of currencies that are English words, or parts of names, in lower case: "try", "all", "cup".
inline constexpr std::string_view codes_that_are_words =
    "|TRY|ALL|CUP|TOP|MOP|PEN|SOS|LAK|BAM|GEL|MAD|RON|SAR|BOB|STN|AMD|ANG|SSP|NAD|PAB|ERN|MUR|SVC|SLE|GIP|WST|LEK|COP|"
    "SDG|";

/// Codes that are words in headlines or other short forms, in capitals: "TOP 10", "COP28".
inline constexpr std::string_view codes_of_doubt =
    "|TRY|ALL|CUP|TOP|MOP|PEN|SOS|LAK|BAM|MAD|BOB|STN|AMD|ANG|SSP|NAD|PAB|ERN|MUR|SVC|SLE|GIP|WST|COP|SDG|BMD|CRC|TMT|";

} // namespace quoin::detail
