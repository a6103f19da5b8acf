// SPDX-License-Identifier: BSL-1.0
// Texts made of a few things alone. Work that grows with the square of the text takes hours on them, not milliseconds.
#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace quoin_test {

inline constexpr std::string_view hostile_patterns[]{
    "\"",     ".",         "\u0301",  "\r\n",     "👩\u200D",
    "Mr. ",   "a",         "a.",      "-",        "'",
    ":",      "“",         "1.) ",    "[1]",      "(",
    "@",      "www.",      " .",      "\n",       "a-",
    "://",    "…",         "I. ",     "? A ",     "漢",
    "\xFF",   "a'",        "5,",      "& ",       "#a",
    "$",      "1-",        "s' ",     "“A. ",     "A: ",
    ". [1] ", "a/",        "a@b.c",   "!?",       "!\" A b ",
    "A.B.",   "a\n",       "\u3000",  "\u202F",   "。",
    "a ",     "(A. ",      "\t",      "a\u0301",  "1:",
    "A&",     "\xE2\x80",  "• ",      "p. ",      "a b c d e f\n",
    "€ ",     "£½ ",       "# ",      "he said ", "A (A) ",
    "five ",  "Quen van ", "Quen's ", "Ada \"",   "men told ",
};

/// What means something beside a name or a quote.
inline constexpr std::string_view telling_words[]{
    "said ",  "told ",     "asked ",  "according to ",
    "claim ", "called ",   "put it ", "by ",
    "that ",  "whether ",  "and ",    "who ",
    "he ",    "his ",      "it ",     "the ",
    "The ",   "trust ",    "Trust ",  "minister ",
    "Mr ",    "Ann ",      "Roe ",    "Ann Roe ",
    "van ",   "Jr ",       "III ",    "J. ",
    "Inc ",   "of ",       "in ",     "has ",
    "staff ", "Monday ",   "not ",    "so ",
    ", ",     ". ",        ": ",      "\n\n",
    "“",      "” ",        "‘",       "’ ",
    "’s ",    ") ",        "} ",      "— ",
    "; ",     "5 ",        "sagte ",  "der ",
    "auch ",  "Minister ",
};

/// A pattern over and over: a mebibyte, or `size` bytes, and what the last one has beyond them.
inline std::string repeated(std::string_view pattern, std::size_t size = std::size_t{1} << 20) {
    std::string text;
    while (text.size() < size)
        text += pattern;
    return text;
}

/// Two patterns, each in one half of the text.
inline std::string halves(std::string_view first, std::string_view second, std::size_t size) {
    return repeated(first, size / 2) + repeated(second, size / 2);
}

/// Half of the text is one name, the other half sentences about whom it names.
inline std::string long_name_and(std::string_view sentence, std::size_t size) {
    return "Mayor Ann" + repeated("-Ann", size / 2) + " Roe spoke. " + repeated(sentence, size / 2);
}

/// The same of a body.
inline std::string long_body_and(std::string_view sentence, std::size_t size) {
    return "The A" + repeated("a", size / 2) + " Trust said it rained. " + repeated(sentence, size / 2);
}

/// A word of letters with two bytes each, in capitals or not as the bits of a number are. All are names of their own.
inline std::string case_variant(unsigned number) {
    std::string word = "А";
    for (unsigned bit = 0; bit < 16; ++bit)
        word += (number >> bit & 1U) != 0 ? "б" : "Б";
    return word;
}

/// A name that hardly comes again.
inline std::string any_name(std::mt19937& random) {
    switch (random() % 4) {
    case 0:
        return case_variant(static_cast<unsigned>(random()));
    case 1:
        return "Quen" + std::to_string(random() % 1'000'000);
    case 2:
        return "Ann-" + case_variant(static_cast<unsigned>(random() % 64));
    default:
        std::string name = "Q";
        for (auto letters = random() % (26 * 26 * 26 * 26); letters > 0; letters /= 26)
            name += static_cast<char>('a' + letters % 26);
        return name;
    }
}

/// A few patterns and telling words at random, the same for the same seed.
class mixture {
public:
    explicit mixture(unsigned seed) : seed_(seed) {
        std::mt19937 random(seed);
        for (std::string& part : parts_)
            for (auto pieces = 1 + random() % 3; pieces > 0; --pieces)
                part += any_piece(random);
    }

    /// One half of the text repeats a part, the other half another; or names stand between parts.
    [[nodiscard]] std::string text(std::size_t size) const {
        if (seed_ % 2 == 0)
            return halves(parts_[0], parts_[1], size);
        std::mt19937 random(seed_);
        std::string made;
        while (made.size() < size)
            made += parts_[0] + any_name(random) + " " + parts_[1];
        return made;
    }

private:
    static std::string_view any_piece(std::mt19937& random) {
        std::size_t const piece = random() % (2 * std::size(telling_words));
        return piece < std::size(telling_words) ? telling_words[piece]
                                                : hostile_patterns[random() % std::size(hostile_patterns)];
    }

    unsigned seed_;
    std::array<std::string, 2> parts_;
};

} // namespace quoin_test
