// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

#include <string>
#include <vector>

using quoin_test::repeated;
using quoin_test::said;
using quoin_test::strings;

namespace {

auto const nlp = quoin_test::layers_for_quotes | quoin::quotes;

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
    auto const document = nlp("“We lost the ferry,” said Ann Reed. “It was our last.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].utterance == quotes[1].utterance);
    CHECK(quotes[1].rule == quoin::attribution_rule::resumed);
    CHECK(document.text(quotes[1].speaker) == "Ann Reed");
}

TEST_CASE("a quote that runs over paragraphs is one utterance") {
    auto const document = nlp("Ann Reed said: “We lost the ferry.\n\n“It was our last.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].utterance == quotes[1].utterance);
    CHECK(quotes[1].rule == quoin::attribution_rule::continued);
}

TEST_CASE("marks around a name of a thing are no speech") {
    auto const document = nlp("The ferry, known as “Old Bess”, sank at noon.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].kind == quoin::quote_kind::other);
    CHECK(quotes[0].speaker.empty());
}

TEST_CASE("a reported clause is an indirect quote") {
    auto const document = nlp("Ann Reed said that the ferry was lost.");
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
        auto const document = nlp(repeated(part, 5000));
        for (auto const& quote : document.get<quoin::quote>()) {
            CHECK(quote.where.begin < quote.where.end);
            CHECK(quote.where.end <= document.text().size());
            CHECK(quote.speaker.end <= document.text().size());
        }
    }
}

TEST_CASE("an empty text has no quotes") {
    auto const document = nlp("");
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
    auto const document = nlp("Ann Reed said the plan was “dead”. “He said ‘no’ to me,” said Tom Moss.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 4);
    for (std::size_t i = 1; i < quotes.size(); ++i)
        CHECK(quotes[i - 1].where <= quotes[i].where);
}

TEST_CASE("who speaks next in a paragraph begins an utterance of their own") {
    auto const document = nlp("Tom Moss said: “No.” Ann Reed said: “Yes.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].utterance != quotes[1].utterance);
    CHECK(document.text(quotes[0].speaker) == "Tom Moss");
    CHECK(document.text(quotes[1].speaker) == "Ann Reed");
}

TEST_CASE("a byte order mark does not change what a quote is") {
    auto const document = nlp("\uFEFF“We lost the ferry,” said Ann Reed.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].kind == quoin::quote_kind::direct);
}
