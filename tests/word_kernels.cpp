// SPDX-License-Identifier: BSL-1.0
// Whatever the processor, names are looked for in the same words: each kernel does what the portable one does.
#include <quoin/detail/gazetteer/word_kernels.hpp>

#include "catch.hpp"
#include "instruction_sets.hpp"

#include <quoin/detail/gazetteer/runs.hpp>
#include <quoin/detail/gazetteer/word_reader.hpp>
#include <quoin/entities.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace {

using quoin::detail::best_instruction_set;
using quoin::detail::instruction_set;
using quoin_test::instruction_sets;
namespace names = quoin::detail::names;

std::string random_text(std::mt19937& random, std::size_t size) {
    static std::string const characters = "aaAbsSsszZ019 \n.,-'&+#(\xC3\xA9\xE2\x80\x99\xFF@[`{/:";
    std::string text;
    while (text.size() < size)
        text.append(random() % 8 == 0 ? random() % 30 : 1, characters[random() % characters.size()]);
    return text;
}

/// Words, many of them beside or around what is not ASCII.
std::string random_words(std::mt19937& random, std::size_t size) {
    static std::vector<std::string> const parts{
        "a", "s", "B", "ed", "Ltd", "7",  " ",        " ",      "\n",
        ".", "-", "'", "’",  "‘",   "“",  "”",        "–",      "…",
        "é", "&", "+", "#",  "İ",   "語", "\xE2\x80", "\u200D", "abcdefghijklmno"};
    std::string text;
    while (text.size() < size)
        text += parts[random() % parts.size()];
    return text;
}

/// "begin-end", with a star if the run is odd.
std::string shown(std::size_t begin, std::size_t end, bool odd) {
    std::string text = std::to_string(begin);
    text += '-';
    text += std::to_string(end);
    if (odd)
        text += '*';
    return text;
}

/// Every run.
std::vector<std::string> runs_of(std::string const& text, instruction_set instructions) {
    std::vector<std::string> all;
    for (names::run_finder runs(text, instructions); runs.next();) {
        std::vector<bool> odd(runs.size() + 1);
        for (std::uint32_t const each : runs.odd())
            odd[each] = true;
        for (std::size_t i = 0; i < runs.size(); ++i)
            all.push_back(shown(runs[i].begin, runs[i].end, odd[i]));
    }
    return all;
}

/// The same, byte by byte.
std::vector<std::string> plain_runs_of(std::string const& text) {
    auto const is_odd = [&](std::size_t at) { return names::is_odd_part(static_cast<unsigned char>(text[at])); };
    auto const is_part = [&](std::size_t at) {
        return at < text.size() && (is_odd(at) || names::is_ascii_word_part(static_cast<unsigned char>(text[at])));
    };
    std::vector<std::string> all;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        if (!is_part(begin))
            continue;
        std::size_t end = begin;
        bool odd = false;
        for (; is_part(end); ++end)
            odd = odd || is_odd(end);
        odd = odd || (end == begin + 1 && end < text.size() && text[end] == '.');
        all.push_back(shown(begin, end, odd));
        begin = end;
    }
    return all;
}

} // namespace

TEST_CASE("every kernel finds the runs of a text, wherever its blocks end") {
    std::mt19937 random(3);
    for (std::size_t size = 0; size < 300; ++size) {
        std::string const text = random_text(random, size);
        for (instruction_set const each : instruction_sets())
            REQUIRE(runs_of(text, each) == plain_runs_of(text));
    }
    for (std::size_t const size : {4096UL, 8192UL, 20'000UL}) {
        std::string const text = random_text(random, size).substr(0, size);
        for (instruction_set const each : instruction_sets())
            REQUIRE(runs_of(text, each) == plain_runs_of(text));
        for (instruction_set const each : instruction_sets())
            REQUIRE(runs_of(std::string(size, 's'), each) == std::vector{shown(0, size, false)});
    }
}

TEMPLATE_TEST_CASE("every kernel hashes words as their folded forms are hashed", "", quoin::unicode_fold,
                   quoin::exact_fold) {
    std::mt19937 random(4);
    std::string const letters = "sSsSssabzAZ059";
    std::string text;
    std::vector<std::uint32_t> edges;
    for (std::size_t i = 0; i < 3000; ++i) {
        edges.push_back(static_cast<std::uint32_t>(text.size()));
        for (std::size_t size = 1 + random() % 20; size > 0; --size)
            text += letters[random() % (i % 2 == 0 ? 6 : letters.size())];
        edges.push_back(static_cast<std::uint32_t>(text.size()));
        text += ' ';
    }
    text += std::string(16, ' ');
    for (instruction_set const each : instruction_sets())
        for (std::size_t const count : {0UL, 1UL, 7UL, 8UL, 9UL, 3000UL}) {
            std::vector<std::uint64_t> hashes(count);
            std::vector<quoin::extent> places(count);
            names::hash_kernel_for<TestType>(each)(text.data(), edges.data(), count, hashes.data(), places.data());
            for (std::size_t i = 0; i < count; ++i) {
                std::string folded;
                for (char const c : text.substr(edges[2 * i], edges[2 * i + 1] - edges[2 * i]))
                    TestType::append(static_cast<unsigned char>(c), folded);
                CAPTURE(folded);
                REQUIRE(hashes[i] == names::hash_word(folded));
                REQUIRE(places[i] == quoin::extent(edges[2 * i], edges[2 * i + 1]));
            }
        }
}

TEST_CASE("a bucket gives the value of a tag, and 0 for a tag that it has not") {
    names::slot_bucket bucket;
    for (std::uint32_t i = 0; i < bucket.tags.size(); ++i) {
        CHECK(!bucket.full());
        CHECK(bucket.find(i * 7 + 5) == 0);
        bucket.tags[i] = i * 7 + 5;
        bucket.values[i] = 0x80000001U + i;
        for (std::uint32_t j = 0; j <= i; ++j)
            CHECK(bucket.find(j * 7 + 5) == 0x80000001U + j);
    }
    CHECK(bucket.full());
    CHECK(bucket.find(0) == 0);
}

TEST_CASE("every kernel cuts the lone word of a run") {
    std::mt19937 random(8);
    std::size_t words = 0;
    for (std::size_t i = 0; i < 20'000; ++i) {
        std::string const text = random_words(random, random() % 40);
        for (names::run_finder runs(text, best_instruction_set()); runs.next();)
            for (std::uint32_t const odd : runs.odd()) {
                if (odd >= runs.size())
                    continue;
                names::lone_word const plain = names::cut_lone_word(text, runs[odd]);
                words += plain.size > 0;
                for (instruction_set const each : instruction_sets()) {
                    CAPTURE(text, runs[odd].begin);
                    names::lone_word const made = names::lone_word_kernel_for(each)(text, runs[odd]);
                    REQUIRE(made.known == plain.known);
                    REQUIRE(made.where == plain.where);
                    REQUIRE(std::string(made.letters.data(), made.size) ==
                            std::string(plain.letters.data(), plain.size));
                }
            }
    }
    CHECK(words > 1000);
}

TEST_CASE("the words of a text are read as they are cut one by one") {
    std::mt19937 random(6);
    for (std::size_t i = 0; i < 4000; ++i) {
        std::string const text = random_words(random, i % 100 == 0 ? 9000 : i % 80);
        CAPTURE(text);
        names::text_words read;
        for (names::word_reader<quoin::unicode_fold> reader(text); reader.read(read);) {}
        std::size_t count = 0;
        for (names::word_cursor<quoin::unicode_fold> word(text); word.next(); ++count) {
            REQUIRE(count < read.size());
            REQUIRE(read.where(count) == quoin::extent(word.begin(), word.end()));
            REQUIRE(read.hash(count) == names::hash_word(word.folded()));
        }
        REQUIRE(count == read.size());
    }
}

TEST_CASE("every kernel picks the words at which the filter lets names begin") {
    std::vector<std::pair<std::string, int>> list;
    for (int i = 0; i < 5000; ++i) {
        std::string name = "a";
        name += std::to_string(i);
        if (i % 2 == 0)
            name.append(" b").append(std::to_string(i / 2));
        list.emplace_back(name, i);
    }
    quoin::gazetteer<int> const gazetteer(list);
    std::mt19937 random(5);
    std::vector<std::uint64_t> hashes;
    for (std::size_t i = 0; i < 2001; ++i)
        hashes.push_back(names::hash_word(std::to_string(random() % 2500).insert(0, 1, random() % 2 == 0 ? 'a' : 'b')));
    for (std::size_t const count : {0UL, 1UL, 7UL, 8UL, 2000UL}) {
        std::vector<std::uint32_t> expected;
        for (std::size_t i = 0; i < count; ++i) {
            if (gazetteer.table().filter().may_begin(hashes[i], hashes[i + 1]))
                expected.push_back(static_cast<std::uint32_t>(2 * i));
            if (gazetteer.table().filter().may_be_name(hashes[i]))
                expected.push_back(static_cast<std::uint32_t>(2 * i + 1));
        }
        for (instruction_set const each : instruction_sets()) {
            std::vector<std::uint32_t> picked(2 * count);
            picked.resize(
                names::pick_kernel_for(each)(gazetteer.table().filter(), hashes.data(), count, picked.data()));
            CHECK(picked == expected);
        }
    }
}
