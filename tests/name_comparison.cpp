// SPDX-License-Identifier: BSL-1.0
// The quick comparison of a name with a text says what the plain one says, word by word.
#include <quoin/detail/gazetteer/comparison.hpp>

#include "catch.hpp"

#include <quoin/detail/gazetteer/name_entries.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace {

namespace names = quoin::detail::names;

std::string random_name(std::mt19937& random) {
    static std::vector<std::string> const parts{"Ac", "me", "s", "S", "É", "é",  "ß",    "ss",
                                                " ",  "-",  "'", "’", ".", "& ", "Łódź", "B"};
    std::string name;
    for (std::size_t count = 1 + random() % 5; count > 0; --count)
        name += parts[random() % parts.size()];
    return name;
}

/// The name in other letters, or with something behind it.
std::string varied(std::string text, std::mt19937& random) {
    static std::vector<std::string> const ends{"", "", "s", "S", "'s", "’s", "’S", "ss", "’", "."};
    for (char& c : text)
        if (random() % 8 == 0 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' '))
            c = static_cast<char>(c ^ 0x20);
    return text + ends[random() % ends.size()];
}

template <class Fold>
std::vector<quoin::extent> words_of(std::string const& text) {
    std::vector<quoin::extent> words;
    for (names::word_cursor<Fold> word(text); word.next();)
        words.emplace_back(word.begin(), word.end());
    return words;
}

} // namespace

TEMPLATE_TEST_CASE("a name is compared quickly as it is compared word by word", "", quoin::unicode_fold,
                   quoin::exact_fold) {
    std::mt19937 random(9);
    std::size_t found = 0;
    for (int i = 0; i < 30'000; ++i) {
        std::string const name = random_name(random);
        std::string const text = varied(random() % 4 == 0 ? random_name(random) : name, random);
        std::size_t const count = words_of<TestType>(name).size();
        std::vector<quoin::extent> const words = words_of<TestType>(text);
        if (count == 0 || words.size() != count)
            continue;
        quoin::extent const place(words.front().begin, words.back().end);
        for (bool const plural : {false, true})
            for (bool const misspelt : {false, true}) {
                names::word_forms const forms{.plural = plural, .misspelt = misspelt};
                CAPTURE(name, text, plural, misspelt);
                std::size_t const expected = names::match_words<TestType>(name, text, place, forms);
                REQUIRE(names::match_name<TestType>(name, text, place, forms) == expected);
                found += expected > 0;
            }
    }
    CHECK(found > 1000);
}

TEST_CASE("bytes are the same eight at a time if they are one by one") {
    std::mt19937 random(10);
    std::string const bytes = "aAzZ@`[{0P \x7F\xC1\xE1";
    for (int i = 0; i < 100'000; ++i) {
        std::string left;
        std::string right;
        for (std::size_t size = random() % 20; size > 0; --size) {
            left += bytes[random() % bytes.size()];
            right += static_cast<char>(left.back() ^ (random() % 4 == 0 ? 0x20 : 0));
        }
        REQUIRE(names::equal_in_eights(left, right) == quoin::detail::equal_ignoring_case(left, right));
    }
}

TEST_CASE("entries that fit into a cache line lie in one, and none share a byte") {
    std::mt19937 random(11);
    names::entry_places places;
    std::vector<bool> taken(100'000);
    std::uint64_t sum = 0;
    for (int i = 0; i < 1000; ++i) {
        std::uint64_t const size = 16 + 4 * (random() % 16);
        std::uint64_t const begin = places.take(size);
        REQUIRE(begin % 4 == 0);
        REQUIRE((size > 64 || begin / 64 == (begin + size - 1) / 64));
        for (std::uint64_t at = begin; at < begin + size; ++at) {
            REQUIRE(!taken[at]);
            taken[at] = true;
        }
        REQUIRE(begin + size <= places.end());
        sum += size;
    }
    CHECK(places.end() < sum + sum / 4);
}
