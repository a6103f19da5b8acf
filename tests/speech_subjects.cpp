// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("a role may hold words between two of its nouns") {
    CHECK(said("“It floats,” said the chief nautical officer, Dr Ann Reed.") ==
          strings{"Ann Reed (Dr Ann Reed, said): It floats,"});
    CHECK(said("“It floats,” said harbour board chief operating officer Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, said): It floats,"});
    CHECK(said("“It floats,” added chief investigator Professor Ann Reed.") ==
          strings{"Ann Reed (Professor Ann Reed, added): It floats,"});
    CHECK(said("It was “a wreck”, according to the chief piloting adviser.") ==
          strings{"the chief piloting adviser (the chief piloting adviser, according to): a wreck"});
    CHECK(said("“It floats,” said the pilot waving a flag.") == strings{"the pilot (the pilot, said): It floats,"});
}

TEST_CASE("what a preposition adds to a role is part of the phrase") {
    CHECK(said("“It floats,” said a spokesman for the ferry.") ==
          strings{"a spokesman for the ferry (a spokesman for the ferry, said): It floats,"});
    CHECK(said("“It floats,” said the author of a letter to the board.") ==
          strings{"the author of a letter to the board (the author of a letter to the board, said): It floats,"});
    CHECK(said("“It floats,” said the minister in a letter to the board.") ==
          strings{"the minister (the minister, said): It floats,"});
    CHECK(said("“It floats,” said the minister for health, Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, said): It floats,"});
    CHECK(said("“It floats,” said director of piloting Ann Reed.") == strings{"Ann Reed (Ann Reed, said): It floats,"});
}

TEST_CASE("dashes part a name from its verb as commas do") {
    CHECK(reported("Dame Ann Reed – a retired pilot – said the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(said("Harbour chief Tom Hale - who earns £90,000 a year - told the board that it was 'too late'.") ==
          strings{"Tom Hale (Tom Hale, told): too late"});
    CHECK(said("The harbour master — once a pilot — called it “shameful”.") ==
          strings{"The harbour master (The harbour master, called): shameful"});
}

TEST_CASE("a family speaks") {
    CHECK(said("The ferry was “filthy”, her family said.") == strings{"her family (her family, said): filthy"});
    CHECK(said("He drowned in what his family have dubbed a ‘floating ruin’.") ==
          strings{"his family (his family, dubbed): floating ruin"});
}

TEST_CASE("a verb is no part of a noun phrase, though nothing tells it from a noun") {
    CHECK(reported("Reed Pilots cut its fares and said the ferry would sail.") ==
          strings{"Reed Pilots: the ferry would sail"});
    CHECK(said("Those who did catch one described it as “a wreck”.") == strings{"Those (Those, described): a wreck"});
    CHECK(reported("According to a survey released last week, the ferry is late.") ==
          strings{"a survey: the ferry is late"});
    CHECK(reported("The board papers, seen on Monday, say the ferry is lost.") ==
          strings{"The board papers: the ferry is lost"});
}

TEST_CASE("one of several is named behind") {
    CHECK(said("“We had no oars,” said one, retired pilot Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, said): We had no oars,"});
}

TEST_CASE("one person may have two roles, and one role two fields") {
    CHECK(said("“It floats,” said Wick College of Pilots general secretary and chief executive Prof Ann Reed.") ==
          strings{"Ann Reed (Prof Ann Reed, said): It floats,"});
    CHECK(said("The ferry and harbour works secretary called it “a wreck”.") ==
          strings{"The ferry and harbour works secretary (The ferry and harbour works secretary, called): a wreck"});
    CHECK(said("“It floats,” said Wick Union head of policy Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, said): It floats,"});
    CHECK(said("Mother of tragic Ann Reed said: “It sank.”") ==
          strings{"Mother of tragic Ann Reed (Mother of tragic Ann Reed, said): It sank."});
}

TEST_CASE("when and where somebody spoke is no part of who it was") {
    CHECK(said("“It floats,” said the chair of the board last night.") ==
          strings{"the chair of the board (the chair of the board, said): It floats,"});
    CHECK(said("“It floats,” said the minister in a letter.") ==
          strings{"the minister (the minister, said): It floats,"});
    CHECK(reported("A survey earlier this summer found that the ferry was late.") ==
          strings{"A survey: the ferry was late"});
    CHECK(said("The parents of a four-year-old boy said it was “a wreck”.") ==
          strings{"The parents of a four-year-old boy (The parents of a four-year-old boy, said): a wreck"});
}

TEST_CASE("a share of people speaks with its sign") {
    CHECK(said("Of those asked, 62% said it was “a wreck”.") == strings{"62% (62%, said): a wreck"});
}

TEST_CASE("talks are what somebody knows of, where a verb follows") {
    CHECK(said("A source with knowledge of the budget talks said it was “lost”.") ==
          strings{"A source with knowledge of the budget talks (A source with knowledge of the budget talks, said): "
                  "lost"});
    CHECK(said("The mayor talks of “a long night”.") == strings{"The mayor (The mayor, talks): a long night"});
}

TEST_CASE("who is quoted, recorded or recalled as saying something says it") {
    CHECK(said("The board saw notes of a talk at which Tom Hale was recorded as saying that it was “lost”.") ==
          strings{"Tom Hale (Tom Hale, saying): lost"});
    CHECK(said("Ann Reed recalled a nurse telling her: “Go home.”") == strings{"a nurse (a nurse, telling): Go home."});
    CHECK(reported("Ann Reed recalled a nurse telling her: “Go home.”").empty());
}

TEST_CASE("people at a place claim what a noun would be behind the place alone") {
    CHECK(said("Sources at the council claim they were “leant on”.") ==
          strings{"Sources at the council (Sources at the council, claim): leant on"});
    CHECK(said("The council claim was “late”.").empty());
}

TEST_CASE("what a thing is described as \"by\" somebody is his") {
    CHECK(said("Pilots told of a ferry described by the mayor as “a wreck”.") ==
          strings{"the mayor (the mayor, described): a wreck"});
}

TEST_CASE("who goes on behind shouts speaks what follows") {
    CHECK(said("To shouts of “Resign!” from the gallery, Ann Reed went on: “We lost the ferry.”") ==
          strings{" (, shouts): Resign!", "Ann Reed (Ann Reed, went): We lost the ferry."});
}

TEST_CASE("who reports what people were told vouches for a few words of it") {
    CHECK(said("Ann Reed said pilots were being asked to “wait and see”.") ==
          strings{"Ann Reed (Ann Reed, said): wait and see"});
    CHECK(said("Ann Reed said they had been told: “Wait.”") == strings{" (, told): Wait."});
}

TEST_CASE("who is with somebody and says more is not who said what stands before") {
    CHECK(said("The union branded it “late”, with its leader Ann Reed warning pilots were “lost”.") ==
          strings{"The union (The union, branded): late", "Ann Reed (Ann Reed, warning): lost"});
}

TEST_CASE("a source at the beginning of a sentence vouches for what people were told") {
    CHECK(said("According to Ann Reed, pilots were told to “lose” the ferry.") ==
          strings{"Ann Reed (Ann Reed, According to): lose"});
}
