// SPDX-License-Identifier: BSL-1.0
#include <quoin/quoin.hpp>

#include "catch.hpp"
#include "everything.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <thread>
#include <vector>

// What holds for every text, whatever the components: checked on texts that are put together at random, from the same
// seeds on every machine.

namespace {

using quoin::extent;
using quoin_test::document;
using extents = std::vector<extent>;

// Every extent that an annotation holds, its own first.

extents extents_of(auto const& made) {
    return {made.where};
}
extents extents_of(quoin::person const& made) {
    return {made.where, made.name, made.role};
}
extents extents_of(quoin::quote const& made) {
    return {made.where, made.speaker, made.mention, made.cue};
}
extents extents_of(quoin::amount const& made) {
    return {made.where, made.number_words, made.currency_words, made.bound_words, made.rate_words};
}
extents extents_of(quoin::acronym const& made) {
    return {made.where, made.short_form, made.long_form};
}

template <class Layer>
extents extents_in(auto const& analysed) {
    extents found;
    for (Layer const& each : analysed.template get<Layer>())
        for (extent part : extents_of(each))
            found.push_back(part);
    return found;
}

std::vector<extents> every_extent(auto const& analysed) {
    return {extents_in<quoin::token>(analysed),    extents_in<quoin::paragraph>(analysed),
            extents_in<quoin::sentence>(analysed), extents_in<quoin::person>(analysed),
            extents_in<quoin::quote>(analysed),    extents_in<quoin::amount>(analysed),
            extents_in<quoin::acronym>(analysed),  extents_in<quoin::phrase>(analysed),
            extents_in<quoin::entity>(analysed)};
}

template <class Layer>
bool in_order(document const& analysed) {
    return std::ranges::is_sorted(analysed.get<Layer>(), std::ranges::less{}, &Layer::where);
}

bool every_layer_in_order(document const& analysed) {
    return in_order<quoin::token>(analysed) && in_order<quoin::paragraph>(analysed) &&
           in_order<quoin::sentence>(analysed) && in_order<quoin::person>(analysed) &&
           in_order<quoin::quote>(analysed) && in_order<quoin::amount>(analysed) && in_order<quoin::entity>(analysed) &&
           in_order<quoin::acronym>(analysed) && in_order<quoin::phrase>(analysed);
}

bool all_extents(document const& analysed, auto condition) {
    return std::ranges::all_of(every_extent(analysed),
                               [&](extents const& layer) { return std::ranges::all_of(layer, condition); });
}

bool every_extent_within_text(document const& analysed) {
    std::size_t const size = analysed.text().size();
    return all_extents(analysed, [&](extent each) { return each.begin <= each.end && each.end <= size; });
}

bool every_extent_on_code_points(document const& analysed) {
    std::string_view const text = analysed.text();
    auto begins_code_point = [&](std::size_t at) {
        return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    };
    return all_extents(analysed,
                       [&](extent each) { return begins_code_point(each.begin) && begins_code_point(each.end); });
}

std::string text_and_gaps(document const& analysed) {
    std::string rebuilt;
    std::size_t at = 0;
    for (quoin::token const& each : analysed.get<quoin::token>()) {
        rebuilt += analysed.text(extent(at, each.where.begin));
        rebuilt += analysed.text(each);
        at = each.where.end;
    }
    return rebuilt + std::string(analysed.text(extent(at, analysed.text().size())));
}

/// Pieces that the components look at.
constexpr std::string_view pieces =
    "Anwen Price|Mr Okafor|Dr|Prof. J. K. Lindqvist-O’Dowd|the minister|she|said|told reporters|according to|added:|"
    "insisted that|called it|“|”|‘|’|\"|'|«|„|,|.|?!|…|—| – |:|;|(|)|don’t|’s|’tis|"
    "£82m|$1.2 trillion|€5,000|50p|five million pounds|20 quid|a fiver|£3-£4 billion|US$|¥|1,000,000|3.5|%|"
    "ICB|integrated care boards (ICBs)|Northfield Health Trust|NHS|A&E|Wi-Fi|e.g.|U.S.|"
    "naïve|e\u0301|\u0301|İ|ß|Ελλάδα|北京市|ไทย|👩‍👩‍👧|\u200D|\u00A0|\u2028";
constexpr std::string_view spaces = " | | | ||\n|\n\n|\r\n";

std::vector<std::string_view> split(std::string_view parts) {
    std::vector<std::string_view> made;
    for (std::size_t bar = 0; bar != std::string_view::npos; parts.remove_prefix(std::min(bar + 1, parts.size()))) {
        bar = parts.find('|');
        made.push_back(parts.substr(0, bar));
    }
    return made;
}

std::string_view any_of(std::vector<std::string_view> const& choices, std::mt19937& random) {
    return choices[random() % choices.size()];
}

/// Pieces in an order that no reporter would choose.
std::string random_news(std::mt19937& random, std::size_t length) {
    static auto const all_pieces = split(pieces);
    static auto const all_spaces = split(spaces);
    std::string text;
    for (std::size_t i = 0; i < length; ++i) {
        text += any_of(all_pieces, random);
        text += any_of(all_spaces, random);
    }
    return text;
}

/// Text in which some bytes are missing, doubled or replaced by any others.
std::string damaged(std::string text, std::mt19937& random) {
    for (std::size_t damages = 1 + text.size() / 20; damages > 0 && !text.empty(); --damages) {
        std::size_t const at = random() % text.size();
        switch (random() % 3) {
        case 0:
            text.erase(at, 1);
            break;
        case 1:
            text.insert(at, 1, text[at]);
            break;
        default:
            text[at] = static_cast<char>(random() % 256);
        }
    }
    return text;
}

std::string random_bytes(std::mt19937& random, std::size_t length) {
    std::string text(length, '\0');
    std::ranges::generate(text, [&] { return static_cast<char>(random() % 256); });
    return text;
}

std::string repeated(std::string_view unit, std::size_t size) {
    std::string text;
    while (text.size() < size)
        text += unit;
    return text;
}

constexpr int rounds = 300;

/// By all components, with each of the two that make entities.
std::array<document, 2> analysed_both_ways(std::string const& text) {
    static auto const plain = quoin_test::every_component();
    static auto const learning = quoin_test::every_component_learning();
    return {plain(text), learning(text)};
}

} // namespace

TEST_CASE("two translation units that include everything share one set of components") {
    CHECK(quoin_test::addresses_of_components() == quoin_test::addresses_in_second_unit());
    std::string const text = "“We owe £82m,” said Anwen Price. “Northfield Health Trust will pay.”";
    CHECK(every_extent(quoin_test::every_component()(text)) == every_extent(quoin_test::analysed_in_second_unit(text)));
}

TEST_CASE("in valid text every extent begins and ends between code points") {
    std::mt19937 random(1);
    for (int round = 0; round < rounds; ++round)
        for (document const& analysed : analysed_both_ways(random_news(random, random() % 120))) {
            INFO(analysed.text());
            REQUIRE(every_extent_within_text(analysed));
            REQUIRE(every_extent_on_code_points(analysed));
        }
}

TEST_CASE("every layer is in the order of the text, and tokens with the gaps between them rebuild it") {
    std::mt19937 random(2);
    for (int round = 0; round < rounds; ++round)
        for (document const& analysed : analysed_both_ways(random_news(random, random() % 120))) {
            INFO(analysed.text());
            REQUIRE(every_layer_in_order(analysed));
            REQUIRE(text_and_gaps(analysed) == analysed.text());
        }
}

TEST_CASE("the number and the currency of an amount lie within it, and apart") {
    auto const nlp = quoin::pipeline(quoin::money_finder({.slang = true}));
    std::mt19937 random(6);
    std::size_t amounts = 0;
    for (int round = 0; round < rounds; ++round) {
        std::string const text = random_news(random, random() % 120);
        auto const analysed = nlp(round % 2 == 0 ? text : damaged(text, random));
        for (quoin::amount const& each : analysed.get<quoin::amount>()) {
            INFO(analysed.text(each));
            REQUIRE(each.where.contains(each.number_words));
            REQUIRE(each.where.contains(each.currency_words));
            REQUIRE_FALSE(each.number_words.overlaps(each.currency_words));
            ++amounts;
        }
    }
    CHECK(amounts > 1000);
}

TEST_CASE("damaged text and random bytes are analysed like any other") {
    std::mt19937 random(3);
    for (int round = 0; round < rounds; ++round) {
        bool const news = round % 3 != 0;
        std::string const text =
            news ? damaged(random_news(random, random() % 120), random) : random_bytes(random, random() % 1000);
        for (document const& analysed : analysed_both_ways(text)) {
            REQUIRE(every_extent_within_text(analysed));
            REQUIRE(every_layer_in_order(analysed));
            REQUIRE(text_and_gaps(analysed) == text);
        }
    }
}

TEST_CASE("borrowed text gives what owned text gives") {
    auto const nlp = quoin_test::every_component();
    std::mt19937 random(4);
    for (int round = 0; round < rounds / 3; ++round) {
        std::string const text = random_news(random, random() % 120);
        REQUIRE(every_extent(nlp(quoin::borrowed(text))) == every_extent(nlp(text)));
    }
}

TEST_CASE("one thread and four threads give the same") {
    auto const nlp = quoin_test::every_component();
    std::mt19937 random(5);
    std::vector<std::string> texts;
    for (int i = 0; i < 50; ++i)
        texts.push_back(random_news(random, 100));

    auto analyse_all = [&] {
        std::vector<std::vector<extents>> found;
        for (std::string const& text : texts)
            found.push_back(every_extent(nlp(text)));
        return found;
    };
    auto const expected = analyse_all();

    std::array<std::vector<std::vector<extents>>, 4> found;
    std::vector<std::thread> threads;
    for (auto& mine : found)
        threads.emplace_back([&] { mine = analyse_all(); });
    for (std::thread& each : threads)
        each.join();
    for (auto const& mine : found)
        CHECK(mine == expected);
}

TEST_CASE("long rows of one thing neither exhaust the stack nor the patience") {
    auto const nlp = quoin_test::every_component();
    for (std::string_view unit : {"a",
                                  "A",
                                  " ",
                                  "\n",
                                  "\r\n",
                                  ".",
                                  ",",
                                  "'",
                                  "\"",
                                  "“",
                                  "”",
                                  "‘",
                                  "’",
                                  "(",
                                  "[",
                                  "«",
                                  "-",
                                  "—",
                                  "1",
                                  "1,",
                                  "£",
                                  "£1",
                                  "£1 ",
                                  "Mr ",
                                  "Mr. ",
                                  "A. ",
                                  "Anwen Price ",
                                  "said ",
                                  "“a” ",
                                  "‘a’ said ",
                                  "A (A) ",
                                  "\u0301",
                                  "\u200D",
                                  "👩‍👩‍👧",
                                  "\x80",
                                  "\xF0",
                                  "\xE2\x80",
                                  "five ",
                                  "five million ",
                                  "and ",
                                  "€-",
                                  "x\n\n",
                                  "“x\n\n",
                                  "“x” said she. "}) {
        std::string const text = repeated(unit, 100'000);
        document const analysed = nlp(text);
        INFO("a row of " << unit);
        CHECK(every_extent_within_text(analysed));
        CHECK(every_layer_in_order(analysed));
    }
}
