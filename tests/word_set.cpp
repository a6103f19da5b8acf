// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/word_set.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using quoin::detail::added_words;
using quoin::detail::word_set;
using quoin::detail::word_sets;

TEST_CASE("a set of words is built and asked while compiling") {
    static constexpr word_set titles{{"mr", "Mrs", "dr"}};
    STATIC_REQUIRE(titles.contains("mr"));
    STATIC_REQUIRE_FALSE(titles.contains("lord"));
}

TEST_CASE("the case of ASCII letters does not matter, in the table or in the text") {
    static constexpr word_set titles{{"mr", "Mrs", "DR"}};
    CHECK(titles.contains("MR"));
    CHECK(titles.contains("mrs"));
    CHECK(titles.contains("Dr"));
}

TEST_CASE("only ASCII letters change case: other bytes must be the same") {
    static constexpr word_set words{{"señor", "a@b", "[x]"}};
    CHECK(words.contains("SEñOR"));
    CHECK_FALSE(words.contains("SEÑOR"));
    CHECK_FALSE(words.contains("a`b"));
    CHECK_FALSE(words.contains("{x}"));
}

TEST_CASE("a word is whole: neither its beginning nor a longer word is in the set") {
    static constexpr word_set titles{{"prof", "sir"}};
    CHECK_FALSE(titles.contains("pro"));
    CHECK_FALSE(titles.contains("profs"));
    CHECK_FALSE(titles.contains("sir "));
}

TEST_CASE("the empty word is in no set") {
    static constexpr word_set titles{{"mr"}};
    CHECK_FALSE(titles.contains(""));
    CHECK_FALSE(added_words(std::vector<std::string>{"", "mr"}).contains(""));
}

TEST_CASE("a word may be given twice") {
    static constexpr word_set titles{{"mr", "MR", "mr", "mrs"}};
    CHECK(titles.contains("mr"));
    CHECK(titles.contains("mrs"));
}

TEST_CASE("words that a caller adds are found like those of a table") {
    added_words const added(std::vector<std::string>{"Baroness", "mx"});
    CHECK(added.contains("baroness"));
    CHECK(added.contains("MX"));
    CHECK_FALSE(added.contains("baron"));
}

TEST_CASE("nothing is found where no words were added") {
    CHECK_FALSE(added_words().contains("mr"));
    CHECK_FALSE(added_words(std::vector<std::string>{}).contains("mr"));
}

TEST_CASE("however many words there are, each is found and no other") {
    std::vector<std::string> words;
    for (int i = 0; i < 5000; ++i)
        words.push_back("word" + std::to_string(i));
    added_words const added(words);
    for (std::string const& word : words)
        REQUIRE(added.contains(word));
    for (int i = 5000; i < 10000; ++i)
        REQUIRE_FALSE(added.contains("word" + std::to_string(i)));
}

TEST_CASE("a set can be made of all words of others") {
    static constexpr word_set titles{{"mr", "mrs"}};
    static constexpr word_set all{titles, word_set{{"street", "avenue"}}};
    CHECK(all.contains("Mrs"));
    CHECK(all.contains("avenue"));
    CHECK_FALSE(all.contains("st"));
}

TEST_CASE("several sets are asked at once, and each that has a word has its bit") {
    static constexpr word_sets sets{word_set{{"mr", "st"}}, word_set{{"street", "st"}}, word_set{{"avenue"}}};
    CHECK(sets.with("Mr") == 0b001);
    CHECK(sets.with("st") == 0b011);
    CHECK(sets.with("AVENUE") == 0b100);
    CHECK(sets.with("lane") == 0);
    CHECK(sets.with("avenues") == 0);
    CHECK(sets.with("") == 0);
}
