// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "people_of.hpp"
#include "who_said.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using quoin_test::repeated;
using quoin_test::said;
using quoin_test::strings;
using quoin_test::with_quotes;

namespace {

/// What reading a text took.
struct effort {
    std::size_t words = 0;      ///< how often a word was classified
    std::uintptr_t deepest = 0; ///< the lowest address of a frame
};

/// English, as it is asked for: each question is noted.
struct watched_english {
    static constexpr bool verb_second = false;
    static constexpr bool capital_nouns = false;

    effort* noted = nullptr;

    quoin::word_class classify(std::string_view word) const noexcept {
        auto const frame = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
        noted->deepest = noted->deepest == 0 ? frame : std::min(noted->deepest, frame);
        ++noted->words;
        return quoin::english::classify(word);
    }

    static bool is_short_for(std::string_view word, std::string_view role) noexcept {
        return quoin::english::is_short_for(word, role);
    }
};

effort effort_for(std::string const& text) {
    effort noted;
    quoin::basic_quote_finder<watched_english> const finder({}, {&noted});
    auto const document = quoin_test::with_people(text);
    CHECK(finder(document).size() <= text.size());
    return noted;
}

/// Texts that tempt a reader to look back, to nest or to call itself.
strings const tempting = {"“",           "\"\"= ", "' ", "“a ‘b ", "“a” said. ", "he said that she said that ",
                          "said Reed, ", "\"a\n\n"};

} // namespace

TEST_CASE("a quote is attributed to the name before the verb that follows it") {
    CHECK(said("“We lost the ferry,” Ann Reed said.") == strings{"Ann Reed (Ann Reed, said): We lost the ferry,"});
}

TEST_CASE("a quote is attributed to the name behind the verb that follows it") {
    CHECK(said("‘We lost the ferry,’ said Ann Reed, the harbour master.") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,"});
}

TEST_CASE("a quote is attributed to the name that introduces it") {
    CHECK(said("Ann Reed, who runs the harbour, told reporters: \"We lost the ferry.\"") ==
          strings{"Ann Reed (Ann Reed, told): We lost the ferry."});
}

TEST_CASE("a quote that an attribution interrupts is one utterance") {
    auto const document = with_quotes("“We lost the ferry,” said Ann Reed. “It was our last.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].utterance == quotes[1].utterance);
    CHECK(quotes[1].rule == quoin::attribution_rule::resumed);
    CHECK(document.text(quotes[1].speaker) == "Ann Reed");
}

TEST_CASE("what one clause tells is one utterance") {
    for (std::string const text : {"Ann Reed said she had “no intention” of going back “with a begging bowl”.",
                                   "It was, as Ann Reed put it, “enough” of a loss “to make you weep”.",
                                   "It was “enough,” as Ann Reed put it, “to make you weep”."}) {
        auto const document = with_quotes(text);
        std::vector<std::uint32_t> numbers;
        for (quoin::quote const& each : document.get<quoin::quote>())
            if (each.kind != quoin::quote_kind::indirect)
                numbers.push_back(each.utterance);
        CHECK(numbers.size() == 2);
        CHECK(numbers.front() == numbers.back());
    }
}

TEST_CASE("utterances are numbered from 0, in the order in which they begin") {
    auto const document =
        with_quotes("The ‘Blue Line’ is late, Ann Roe said. “Go,” she said, “now.” Tom Hale said: “No.”");
    std::vector<std::uint32_t> numbers;
    for (quoin::quote const& each : document.get<quoin::quote>())
        numbers.push_back(each.utterance);
    CHECK(numbers == std::vector<std::uint32_t>{0, 1, 2, 2, 3});
}

TEST_CASE("marks in parentheses and in names are utterances of their own") {
    auto const document = with_quotes("Ann Reed (“the Iron Reed”) and Tom “Mad Dog” Hale met. “Hi,” said Mad Dog.");
    std::vector<std::uint32_t> numbers;
    for (quoin::quote const& each : document.get<quoin::quote>())
        numbers.push_back(each.utterance);
    CHECK(numbers == std::vector<std::uint32_t>{0, 1, 2});
}

TEST_CASE("a quote that runs over paragraphs is one utterance") {
    auto const document = with_quotes("Ann Reed said: “We lost the ferry.\n\n“It was our last.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].utterance == quotes[1].utterance);
    CHECK(quotes[1].rule == quoin::attribution_rule::continued);
}

TEST_CASE("marks around a name of a thing are no speech") {
    auto const document = with_quotes("The ferry, known as “Old Bess”, sank at noon.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].kind == quoin::quote_kind::other);
    CHECK(quotes[0].speaker.empty());
}

TEST_CASE("a reported clause is an indirect quote") {
    auto const document = with_quotes("Ann Reed said that the ferry was lost.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].kind == quoin::quote_kind::indirect);
    CHECK(document.text(quotes[0]) == "the ferry was lost");
    CHECK(document.text(quotes[0].speaker) == "Ann Reed");
}

TEST_CASE("texts that nobody would write are read to their end") {
    strings const parts = {"“",
                           "\"",
                           "'",
                           "“a",
                           "‘a’ said ",
                           "he said, ",
                           ", ",
                           "who ",
                           "Reed of ",
                           "(",
                           "and that he said that ",
                           "nurses’ ",
                           "according to ",
                           "his claim ",
                           "reported ",
                           "“a ‘b \"c” ",
                           "adding: “a” ",
                           "\xE2\x80",
                           "\xFF“\xFF”",
                           "—“",
                           ": “a” "};
    for (std::string const& part : parts) {
        INFO(part);
        auto const document = with_quotes(repeated(part, 5000));
        for (auto const& quote : document.get<quoin::quote>()) {
            CHECK(quote.where.begin < quote.where.end);
            CHECK(quote.where.end <= document.text().size());
            CHECK(quote.speaker.end <= document.text().size());
        }
    }
}

TEST_CASE("an empty text has no quotes") {
    auto const document = with_quotes("");
    CHECK(document.get<quoin::quote>().empty());
}

TEST_CASE("layers made by hand will do") {
    std::string const text = "“No,” it said.";
    std::vector<quoin::paragraph> const paragraphs{{quoin::extent(0, text.size())}};
    auto const found =
        quoin::quote_finder{}(quoin::document_view<quoin::token, quoin::paragraph, quoin::sentence, quoin::person>(
            text, {}, paragraphs, {}, {}));
    REQUIRE(found.size() == 1);
    CHECK(text.substr(found[0].where.begin, found[0].where.size()) == "No,");
    CHECK(found[0].speaker.empty());
}

TEST_CASE("quotes come in the order of the text, those that hold others first") {
    auto const document = with_quotes("Ann Reed said the plan was “dead”. “He said ‘no’ to me,” said Tom Moss.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 4);
    for (std::size_t i = 1; i < quotes.size(); ++i)
        CHECK(quotes[i - 1].where <= quotes[i].where);
}

TEST_CASE("who speaks next in a paragraph begins an utterance of their own") {
    auto const document = with_quotes("Tom Moss said: “No.” Ann Reed said: “Yes.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].utterance != quotes[1].utterance);
    CHECK(document.text(quotes[0].speaker) == "Tom Moss");
    CHECK(document.text(quotes[1].speaker) == "Ann Reed");
}

TEST_CASE("a byte order mark does not change what a quote is") {
    auto const document = with_quotes("\uFEFF“We lost the ferry,” said Ann Reed.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].kind == quoin::quote_kind::direct);
}

TEST_CASE("odd marks crash nothing and say nothing") {
    CHECK(said("\"\"=").empty());
    CHECK(said("\"").empty());
    CHECK(said(repeated("“", 10'000)).empty());
    CHECK(said(repeated("\"", 10'001)).empty());
    CHECK(said("Ann Reed said: “We lost the ferry.” " + repeated("“", 10'000)) ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
}

TEST_CASE("a text twice as long asks for no more than twice as many words") {
    for (std::string const& part : tempting) {
        INFO(part);
        CHECK(effort_for(repeated(part, 8000)).words <= 2 * effort_for(repeated(part, 4000)).words + 8);
    }
}

TEST_CASE("the stack does not grow with the text") {
    for (std::string const& part : tempting) {
        INFO(part);
        CHECK(effort_for(repeated(part, 20'000)).deepest == effort_for(repeated(part, 200)).deepest);
    }
}
