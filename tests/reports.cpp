// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("a verb with a mere object reports nothing") {
    CHECK(reported("Tom Hale wrote The Ballad of the Ferry.").empty());
    CHECK(reported("Ministers added £2m to £3m.").empty());
    CHECK(reported("Wick has already agreed a two year deal worth 8%.").empty());
    CHECK(reported("The firm agreed to pay £30m.").empty());
    CHECK(reported("The firm had later written off £900m.").empty());
    CHECK(reported("Ferry firm apologises over £600 error").empty());
    CHECK(reported("The firm said it would sail, adding a new ferry to its fleet.") ==
          strings{"The firm: it would sail"});
    CHECK(reported("Ann Reed added the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
}

TEST_CASE("a relative clause reports no more than its own words") {
    CHECK(reported("Lord Hale, who wrote last year’s report on ferries, is understood to be ill.").empty());
    CHECK(reported("The firm, which admitted liability in 2022, apologised yesterday.").empty());
    CHECK(reported("The pilot, who said the ferry was lost, has left.") == strings{"The pilot: the ferry was lost"});
}

TEST_CASE("a name between commas behind a subordinate clause reports nothing of the main clause") {
    CHECK(reported("Retired nurse Ann Reed, 70, took part after her doctor, Dr Tom Hale, wrote to her.").empty());
}

TEST_CASE("a participle behind a noun makes no report of its verb") {
    CHECK(reported("The ferry announced in March will cost £3m.").empty());
}

TEST_CASE("a report ends before the colon that announces a quote") {
    CHECK(reported("Ann Reed insisted it was: “We lost the ferry.”").empty());
    CHECK(reported("Ann Reed said the tale was short: “We lost the ferry.”") ==
          strings{"Ann Reed: the tale was short"});
}

TEST_CASE("a report ends before what its speaker does next") {
    CHECK(reported("Ann Reed said there was “no money” and pointed to the bill.") ==
          strings{"Ann Reed: there was “no money”"});
}

TEST_CASE("not every \"that\" announces a report") {
    CHECK(reported("I think of that a lot, at 7.10 in the morning.").empty());
    CHECK(reported("A council source, asked just that, says: “We lost the ferry.”").empty());
    CHECK(reported("Ann Reed said that, once the fog had lifted, the ferry was lost.") ==
          strings{"Ann Reed: once the fog had lifted, the ferry was lost"});
}

TEST_CASE("a verb and its noun announce one report") {
    CHECK(reported("Ann Reed wrote in her letter that the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
}

TEST_CASE("what a source is belongs to no report") {
    CHECK(reported("According to Dr Ann Reed, a partner whose husband sails too, the ferry is lost.") ==
          strings{"Ann Reed: the ferry is lost"});
    CHECK(reported("According to Ann Reed, the ferry is lost, and the crew with it.") ==
          strings{"Ann Reed: the ferry is lost, and the crew with it"});
}

TEST_CASE("the second half of a quote that its speaker interrupts is as direct as the first") {
    auto const document = quoin_test::with_quotes("“Each storm costs us £2m,” Ann Reed said, “and that is only "
                                                  "one ferry.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].kind == quoin::quote_kind::direct);
    CHECK(quotes[1].kind == quoin::quote_kind::direct);
    CHECK(quotes[0].utterance == quotes[1].utterance);
}
