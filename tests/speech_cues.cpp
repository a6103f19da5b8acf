// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("the verb behind the only comma of a headline has its subject behind it") {
    CHECK(said("Ferry fares to rise under “stealth tax” plans, says harbour union chief") ==
          strings{"harbour union chief (harbour union chief, says): stealth tax"});
    CHECK(reported("It was a blow to Mr Hale, said the mayor.") == strings{"the mayor: It was a blow to Mr Hale"});
    CHECK(reported("The mayor, Tom Hale, said nothing.").empty());
}

TEST_CASE("a quote within a noun phrase is not what its verb says") {
    CHECK(said("Ferry “ghost ship” bill revealed").empty());
    CHECK(said("A few “brave souls” said Ann Reed had lied.").empty());
    CHECK(said("It was the “quiet revolution” he said would last.") == strings{" (he, said): quiet revolution"});
}

TEST_CASE("quoted words that somebody else's deed follows are not those of the subject") {
    CHECK(said("Pilots “priced out of port” by harbour firm") == strings{" (, ): priced out of port"});
    CHECK(said("It is dwarfed by the “few hundred ferries” promised by Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, promised): few hundred ferries"});
}

TEST_CASE("the time of an entry is no part of who speaks") {
    CHECK(said("15.10 RMT accuses the mayor of “steering by applause”") ==
          strings{"RMT (RMT, accuses): steering by applause"});
}

TEST_CASE("comments that came as others spoke say nothing") {
    CHECK(said("Tom Hale spoke first. His comments came as a poll of pilots found that half would “seriously "
               "consider” leaving.") == strings{"a poll of pilots (a poll of pilots, found): seriously consider"});
}

TEST_CASE("the nearest clause speaks where it is no part of the one before") {
    CHECK(said("A poll suggests that most like the ferry, a result the pilot’s Ann Reed calls “soft”.") ==
          strings{"Ann Reed (Ann Reed, calls): soft"});
    CHECK(said("Fares will fall, the mayor says, but pilots fear a “winter of empty ferries”.") ==
          strings{"pilots (pilots, fear): winter of empty ferries"});
    CHECK(said("Ann Reed notes that fares rose, and Tom Hale called it “a wreck”.") ==
          strings{"Ann Reed (Ann Reed, notes): a wreck"});
    CHECK(said("The board asked whether Ms Reed regretted saying the ferry was “always a failure”.") ==
          strings{"Reed (Ms Reed, saying): always a failure"});
}

TEST_CASE("what goes to somebody is not said") {
    CHECK(said("Ann Reed went on to the “row on” night.").empty());
    CHECK(said("The contract went to a “preferred bidder”.").empty());
    CHECK(said("The berth went on sale as “luxury moorings”.").empty());
    CHECK(said("Ann Reed said it was lost. She went on: “We sank.”") == strings{"Ann Reed (She, went): We sank."});
    CHECK(said("Tom Hale began by saying: “We sank.”") == strings{"Tom Hale (Tom Hale, saying): We sank."});
}

TEST_CASE("what somebody answers to is not theirs") {
    CHECK(said("Responding to the ‘ghost ferry’ row, Ann Reed said: ‘Shame on them.’") ==
          strings{"Ann Reed (Ann Reed, said): Shame on them."});
    CHECK(said("Commenting on the ‘ghost ferry’ row, Ann Reed said: ‘Shame on them.’") ==
          strings{"Ann Reed (Ann Reed, said): Shame on them."});
    CHECK(said("Ms Reed accused him of talking down “our fantastic pilots”.") ==
          strings{"Reed (Ms Reed, talking): our fantastic pilots"});
}

TEST_CASE("words that had been known are speech") {
    CHECK(said("Lady Reed added that she had known “eight harbour masters, and liked five”.") ==
          strings{"Reed (Lady Reed, added): eight harbour masters, and liked five"});
}

TEST_CASE("an utterance goes on behind what a speaker does between") {
    auto const document = quoin_test::with_quotes("“Well,” said Ann Reed, chuckling, “you’ve got me there.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].utterance == quotes[1].utterance);
}

TEST_CASE("what a banner reads is said by the banner") {
    CHECK(said("A banner reading “Hands off our boat” hung there.") ==
          strings{"A banner (A banner, reading): Hands off our boat"});
}

TEST_CASE("who was asked says it") {
    auto const document = quoin_test::with_quotes("Half of those asked said they were lost.");
    REQUIRE(document.get<quoin::quote>().size() == 1);
    quoin::quote const& quote = document.get<quoin::quote>()[0];
    CHECK(document.text(quote) == "they were lost");
    CHECK(document.text(quote.cue) == "said");
    CHECK(document.text(quote.mention) == "Half of those");
}

TEST_CASE("a report warns, whosever it is") {
    CHECK(said("Dr Hale, whose report warned of a “lost generation”, left.") ==
          strings{"report (report, warned): lost generation"});
    CHECK(said("Dr Hale, whose claims that the ferry was “lost” were wrong, left.") ==
          strings{"Hale (whose, claims): lost"});
}

TEST_CASE("a paper may understand what it reports") {
    CHECK(reported("The Harbour Echo understands that the ferry is lost.") ==
          strings{"The Harbour Echo: the ferry is lost"});
}

TEST_CASE("who hears something does not say it") {
    CHECK(said("Ministers heard that the ferry was “a floating ruin”.") == strings{" (, heard): a floating ruin"});
    CHECK(said("Ann Reed heard that the ferry was “a ruin”.").empty());
    CHECK(said("The nurse heard that the ferry was “a ruin”.").empty());
    CHECK(said("Pilot “slept at the wheel”, inquest hears") == strings{" (, hears): slept at the wheel"});
    CHECK(said("The ferry was “a floating ruin”, the court heard.") == strings{" (, heard): a floating ruin"});
    CHECK(said("A tribunal in Wick heard on Monday that the ferry was “a floating ruin”.") ==
          strings{" (, heard): a floating ruin"});
}

TEST_CASE("who told something has a name before it") {
    CHECK(said("A pilot, known only as “Old Tom,” told officers he saw the ferry “sway”.") ==
          strings{"A pilot (A pilot, told): sway"});
    CHECK(said("Ann Reed told “Good Morning Wick.”").empty());
}

TEST_CASE("who did something is not taken for what she did") {
    CHECK(said("Passengers who replied described the ferry as “a wreck”.") ==
          strings{"Passengers (Passengers, described): a wreck"});
}
