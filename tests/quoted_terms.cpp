// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::said;
using quoin_test::strings;

TEST_CASE("a nickname between commas is what others call somebody, not what she says") {
    CHECK(said("But Ms Reed, dubbed “Lucky Ann” by the crew, has left.").empty());
    CHECK(said("The news came after a Wick pilot dubbed “Lucky Ann” won a boat.").empty());
    CHECK(said("Ms Moss, called “a wreck on paper” by Tom Hale, has left.") ==
          strings{"Tom Hale (Tom Hale, called): a wreck on paper"});
    CHECK(said("It is what the mayor, Ann Reed, called “a wreck on paper”.") ==
          strings{"Ann Reed (Ann Reed, called): a wreck on paper"});
}

TEST_CASE("what something is nicknamed, or known as, is no speech") {
    CHECK(said("Pilots nicknamed it “the old iron barge”.").empty());
    CHECK(said("Pilots nicknamed the new ferry “the old iron barge”.").empty());
    CHECK(said("The board is looking at the policy known as “board to land”.").empty());
    CHECK(said("In a note headed “Ferries – urgent”, the mayor, Ann Reed, asked for calm.").empty());
    CHECK(said("Ann Reed was accused of “steering blind” after it sailed past so-called ‘safe berths’.") ==
          strings{" (, accused): steering blind"});
}

TEST_CASE("quoted words are a term where their short form follows") {
    CHECK(said("Ann Reed pays pilots for “units of harbour activity” (UHAs).").empty());
    CHECK(said("Ann Reed spoke of “years of harbour neglect” (and worse).") ==
          strings{"Ann Reed (Ann Reed, spoke): years of harbour neglect"});
}

TEST_CASE("a few words that are part of what is said of a thing are a term") {
    CHECK(said("The rate for “harbour credit plus” will not fall.").empty());
    CHECK(said("The deal would be paid for by “sinking every boat in the whole of Wick”.") ==
          strings{" (, ): sinking every boat in the whole of Wick"});
    CHECK(said("The 40-year-old felt “let down by it all”.") ==
          strings{"The 40-year-old (The 40-year-old, felt): let down by it all"});
    CHECK(said("Waving flags and chanting “hands off our boat”, pilots marched to Wick.") ==
          strings{" (, ): hands off our boat"});
}

TEST_CASE("the title of a report stands between commas, or behind one") {
    CHECK(said("Pilots cite a 2013 report, “Time to Row”, which is lost.").empty());
    CHECK(said("The report, “Halfway over? The future of our ferries”, calls for calm.").empty());
    CHECK(said("In a report, Ann Reed wrote, “Our ferries will be lost”, and left.") ==
          strings{"Ann Reed (Ann Reed, wrote): Our ferries will be lost"});
}

TEST_CASE("a heading has a title") {
    CHECK(said("Under the heading “What was lost”, Ann Reed lists 14 boats.").empty());
}

TEST_CASE("words all in capitals are a headline rather than a title") {
    CHECK(said("“I THOUGHT THE FERRY WAS LOST”\n\nA pilot has been found.") ==
          strings{" (, ): I THOUGHT THE FERRY WAS LOST"});
    CHECK(said("“I Thought The Ferry Was Lost”\n\nA pilot has been found.").empty());
}

TEST_CASE("a word that somebody writes or hates is not said") {
    CHECK(said("Somebody has underlined the word “vacate” in red.") == strings{});
    CHECK(said("Ann Reed said she hated the phrase “floating ruin”.") == strings{});
}

TEST_CASE("a review names what it is about") {
    CHECK(said("Review: ‘Low Tide’ is a gem") == strings{});
    CHECK(said("Council: ‘Pier will shut’") == strings{"Council (Council, :): Pier will shut"});
}

TEST_CASE("a number does not call anything something") {
    CHECK(said("The ferry was described as ‘wet and rotten’, and fares rose by 31 per cent.") == strings{});
}

TEST_CASE("a verb behind a quoted name is that of the sentence") {
    CHECK(said("The trust, founded under the motto ‘Row on’, said sailing was ‘over’.") ==
          strings{"The trust (The trust, said): over"});
}

TEST_CASE("what something is known as is a term, with or without an article") {
    CHECK(said("The board declared what is known as a “black flag”.").empty());
    CHECK(said("The official term is “no longer fit to sail”.").empty());
    CHECK(said("The ferry was rated “inadequate” by the board.").empty());
    CHECK(said("The board called it a “black flag day”.") == strings{"The board (The board, called): black flag day"});
}
