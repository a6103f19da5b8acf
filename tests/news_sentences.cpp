// SPDX-License-Identifier: BSL-1.0
// Shortcuts spare time, and nothing else: what they say is what the rules say.
#include <quoin/detail/sentences/news_sentences.hpp>

#include "catch.hpp"
#include "hostile_patterns.hpp"
#include "instruction_sets.hpp"
#include "nasty_text.hpp"

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using quoin::detail::instruction_set;

template <bool takes_shortcuts>
std::vector<quoin::extent> sentences_of(std::string_view text, quoin::extent paragraph, quoin::quote_policy quotes,
                                        quoin::detail::added_words const& added,
                                        instruction_set instructions = quoin::detail::best_instruction_set()) {
    std::vector<quoin::extent> found;
    quoin::detail::news_sentences<takes_shortcuts> cut(text, added, quotes, instructions);
    cut(paragraph, [&](quoin::extent where) { found.push_back(where); });
    return found;
}

/// The text as one paragraph, its edges anywhere.
void check_shortcuts(std::string_view text, std::size_t skipped, quoin::detail::added_words const& added) {
    skipped = std::min(skipped, text.size());
    quoin::extent const paragraph(skipped / 2, text.size() - (skipped - skipped / 2));
    using enum quoin::quote_policy;
    for (quoin::quote_policy const quotes : {running, whole, split})
        if (sentences_of<true>(text, paragraph, quotes, added) != sentences_of<false>(text, paragraph, quotes, added))
            FAIL(text);
}

/// Words and marks that the rules know, in any order.
class random_sentences {
public:
    std::string operator()() {
        std::string text;
        for (std::size_t left = random_() % 60; left > 0; --left) {
            text += parts[random_() % parts.size()];
            if (random_() % 3 == 0)
                text += ' ';
        }
        return text;
    }

private:
    static constexpr std::array<std::string_view, 92> parts{
        "Mr", "Orme", "the",  "harbour", "Inc",    "U.S",  "1999", "12",     "XIV",   "IV",  "A",      "I",
        "a",  "ill",  "No",   "of",      "Skelby", "Dec",  "vs",   "eBay",   "Yahoo", "É",   "café",   "X1",
        "7",  "NATO", "said", "asked",   "-a-b",   "ph.d", "e.g",  ". ",     ". ",    ". ",  ". ",     ". ",
        ".",  ".",    ".",    "? ",      "?",      "! ",   "!",    "…",      "“",     "”",   "\"",     "\"",
        "'",  "’",    " ",    " ",       " ",      " ",    " ",    "  ",     "\n",    "\n",  ":",      ": ",
        "(",  ")",    "[2]",  "[",       "]",      "*",    "• ",   "\u2043", " -- ",  "--",  "$5",     ",",
        ",",  ", ",   ":-)",  ". . . ",  "1) ",    "2) ",  "1. ",  "2. ",    "a. ",   "b. ", "\u00A0", "\xE2\x80",
        "—",  "°",    "&",    "é",       "‘",      "‘A",   " 'a",  ",’",
    };

    std::mt19937_64 random_{4};
};

} // namespace

TEST_CASE("shortcuts come to the verdicts of the rules, whatever the text") {
    quoin::detail::added_words const none;
    quoin::detail::added_words const some(std::vector<std::string>{"harbour", "ill", "orme"});
    random_sentences sentences;
    quoin_test::nasty_texts nasty(5);
    for (std::size_t i = 0; i < 60'000; ++i)
        check_shortcuts(i % 3 == 0 ? nasty() : sentences(), i % 7, i % 5 == 0 ? some : none);
    SUCCEED();
}

TEST_CASE("shortcuts come to the verdicts of the rules, however often the same thing is repeated") {
    quoin::detail::added_words const none;
    for (std::string_view const pattern : quoin_test::hostile_patterns) {
        std::string text;
        while (text.size() < 10'000)
            text += pattern;
        check_shortcuts(text, 1, none);
    }
    SUCCEED();
}

TEST_CASE("whatever the processor, the sentences are the same") {
    quoin::detail::added_words const none;
    random_sentences next;
    for (int i = 0; i < 300; ++i) {
        std::string text;
        for (int part = i % 30; part >= 0; --part)
            text += next();
        quoin::extent const whole(0, text.size());
        auto const found_with = [&](instruction_set set) {
            return sentences_of<true>(text, whole, quoin::quote_policy::running, none, set);
        };
        for (instruction_set const set : quoin_test::instruction_sets())
            REQUIRE(found_with(set) == found_with(instruction_set::portable));
    }
}
