// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("a particle belongs to its verb, not to who speaks") {
    CHECK(said("Union boss Ann Reed hit back: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, hit): We lost the ferry."});
    CHECK(said("Last night Mr Hale hit out: “We lost the ferry.”") ==
          strings{"Hale (Mr Hale, hit): We lost the ferry."});
    CHECK(said("Mr Hale shot back: “We lost the ferry.”") == strings{"Hale (Mr Hale, shot): We lost the ferry."});
    CHECK(said("Yesterday Ann Reed waded in: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, waded): We lost the ferry."});
    CHECK(said("Ann Reed hit the “big time”.").empty());
}

TEST_CASE("a verb between a plural and an article is no noun") {
    CHECK(said("Furious neighbours brand the ferry ‘a floating ruin’.") ==
          strings{"Furious neighbours (Furious neighbours, brand): a floating ruin"});
}

TEST_CASE("a title before a name may hold a preposition or a possessive") {
    CHECK(reported("The Wick College of Pilots’ president Dr Ann Reed tweeted that the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Wick College of Music head Professor Ann Reed said the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Minister for Care Ann Reed said the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(said("“We lost the ferry,” said Wick College of Music head Professor Ann Reed.") ==
          strings{"Ann Reed (Professor Ann Reed, said): We lost the ferry,"});
    CHECK(reported("Mum-of-two Ann Reed, 41, said the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("A friend of union boss Ann Reed said the ferry was lost.") ==
          strings{"A friend of union boss Ann Reed: the ferry was lost"});
}

TEST_CASE("a name behind a role speaks, whatever more is said of it") {
    CHECK(reported("Her solicitor, Tom Hale of Harbour Law, said the ferry was lost.") ==
          strings{"Tom Hale: the ferry was lost"});
    CHECK(reported("Chief Executive of the Wick College of Music, Mr Tom Hale FRCO, said the ferry was lost.") ==
          strings{"Tom Hale: the ferry was lost"});
    CHECK(reported("Her husband, plumber Tom Hale, said the ferry was lost.") ==
          strings{"Tom Hale: the ferry was lost"});
    CHECK(said("“We lost her,” said her solicitor, Tom Hale of Harbour Law.") ==
          strings{"Tom Hale (Tom Hale, said): We lost her,"});
    CHECK(said("“We lost her,” said its founder, retired pilot Tom Hale.") ==
          strings{"Tom Hale (Tom Hale, said): We lost her,"});
    CHECK(reported("Ann Reed, a clerk supporting Tom Hale, said the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
}

TEST_CASE("a name speaks, not where its bearer belongs") {
    CHECK(said("“We lost her,” Ann Reed from Harbour Rescue said.") ==
          strings{"Ann Reed (Ann Reed, said): We lost her,"});
    CHECK(said("“We lost her,” Ann Reed from the harbour said.") == strings{"Ann Reed (Ann Reed, said): We lost her,"});
    CHECK(said("The mayor, Ann Reed of the council, called it “lost”.") ==
          strings{"Ann Reed (Ann Reed, called): lost"});
    CHECK(said("“The ferry,” Ann Reed of Action for Pilots argued, “is lost.”") ==
          strings{"Ann Reed (Ann Reed, argued): The ferry,", "Ann Reed (Ann Reed, argued): is lost."});
}

TEST_CASE("a preposition or a comma may stand in the name of a body") {
    CHECK(reported("Action on Ferries and Fish said the boat was lost.") ==
          strings{"Action on Ferries and Fish: the boat was lost"});
    CHECK(reported("The Department for Ferries, Fish and Music said the boat was lost.") ==
          strings{"The Department for Ferries, Fish and Music: the boat was lost"});
    CHECK(said("A spokesperson for the Ministry of Ferries, Fish and Music said: “We lost her.”") ==
          strings{"A spokesperson for the Ministry of Ferries, Fish and Music (A spokesperson for the Ministry of "
                  "Ferries, Fish and Music, said): We lost her."});
    CHECK(reported("In Wick, Hale and Moss said the boat was lost.") == strings{"Hale and Moss: the boat was lost"});
}

TEST_CASE("a list may stand in the name of a body behind the verb") {
    CHECK(said("“We lost her,” said a spokesman for the Ministry of Ferries, Fish and Music.") ==
          strings{"a spokesman for the Ministry of Ferries, Fish and Music (a spokesman for the Ministry of Ferries, "
                  "Fish and Music, said): We lost her,"});
}

TEST_CASE("only people are who") {
    CHECK(reported("The review by Ann Reed, who found that the ferry was lost, was published.") ==
          strings{"Ann Reed: the ferry was lost"});
}

TEST_CASE("one of those who are told of speaks") {
    CHECK(said("Two pilots sailed, one of whom called it “a floating ruin”.") ==
          strings{"one of whom (one of whom, called): a floating ruin"});
}

TEST_CASE("a pronoun speaks as one of several") {
    CHECK(said("“We lost the ferry,” one of them said.") ==
          strings{"one of them (one of them, said): We lost the ferry,"});
}

TEST_CASE("whom somebody quotes or blames for words speaks") {
    CHECK(said("The Wick Echo quoted Mr Hale as saying: “We lost the ferry.”") ==
          strings{"Hale (Mr Hale, saying): We lost the ferry."});
    CHECK(said("The report quotes an anonymous pilot as saying: “We lost the ferry.”") ==
          strings{"an anonymous pilot (an anonymous pilot, saying): We lost the ferry."});
    CHECK(said("Tom Hale quoted Ann Reed: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, quoted): We lost the ferry."});
    CHECK(said("Tom Hale rebuked Ann Reed for calling the ferry “a floating ruin”.") ==
          strings{"Ann Reed (Ann Reed, calling): a floating ruin"});
    CHECK(said("Tom Hale was rebuked for calling the ferry “a floating ruin”.") ==
          strings{"Tom Hale (Tom Hale, calling): a floating ruin"});
}

TEST_CASE("words may be those of somebody without a verb") {
    CHECK(said("In the words of Ann Reed, it is “a floating ruin”.") ==
          strings{"Ann Reed (Ann Reed, In the words of): a floating ruin"});
    CHECK(said("It was “a floating ruin”, in the words of one pilot.") ==
          strings{"one pilot (one pilot, in the words of): a floating ruin"});
    CHECK(said("“Pay up,” was the message from Ann Reed.") == strings{"Ann Reed (Ann Reed, message): Pay up,"});
    CHECK(said("“Pay up”, was the message from Ann Reed.") == strings{"Ann Reed (Ann Reed, message): Pay up"});
    CHECK(said("“Pay up,” was one message from Ann Reed.") == strings{"Ann Reed (Ann Reed, message): Pay up,"});
    CHECK(said("“We will pay,” was the message to Ann Reed.") == strings{" (, ): We will pay,"});
    CHECK(said("“We will pay,” was the answer that Ann Reed got.") == strings{" (, ): We will pay,"});
    CHECK(said("“Pay Up” was the hit of the summer.").empty());
    CHECK(said("“Pay up!” In the report of the council, that was not the tone.").empty());
    CHECK(said("“Pay up,” was how Ann Reed put it.") == strings{"Ann Reed (Ann Reed, put): Pay up,"});
    CHECK(said("“Pay up,” was all Ann Reed would say.") == strings{"Ann Reed (Ann Reed, say): Pay up,"});
    CHECK(said("Ann Reed was late. “Pay up” was all she would say.") == strings{"Ann Reed (she, say): Pay up"});
    CHECK(said("Ann Reed’s diagnosis is blunt: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, :): We lost the ferry."});
}

TEST_CASE("words that were somebody’s verdict are hers") {
    CHECK(said("“A floating ruin,” was Ann Reed’s blunt view of it. “Sell.”") ==
          strings{"Ann Reed (Ann Reed, view): A floating ruin,", "Ann Reed (Ann Reed, view): Sell."});
    CHECK(said("The ferry sank under Ann Reed. “Never again” is her verdict.") ==
          strings{"Ann Reed (her, verdict): Never again"});
    CHECK(said("“Not in my harbour,” was the mayor’s answer.") ==
          strings{"the mayor (the mayor, answer): Not in my harbour,"});
    CHECK(said("“Low Tide” was Ann Reed’s third novel.") == strings{});
}

TEST_CASE("what is shouted at somebody is not theirs") {
    CHECK(said("Rising to shouts of “Resign!” from the benches, the minister said nothing.") ==
          strings{" (, shouts): Resign!"});
}

TEST_CASE("a verb that is not known speaks behind a quote if a role follows it") {
    CHECK(said("Tom Hale said: “We lost.” “Nonsense,” grouched a council source.") ==
          strings{"Tom Hale (Tom Hale, said): We lost.", "a council source (a council source, grouched): Nonsense,"});
    CHECK(said("“Nonsense,” grouched Ann Reed to nobody in particular.") ==
          strings{"Ann Reed (Ann Reed, grouched): Nonsense,"});
    CHECK(said("The “fair deal” delighted the mayor.").empty());
}

TEST_CASE("who likes to say something says it") {
    CHECK(said("The rest, as Ann Reed likes to put it, “is silence”.") ==
          strings{"Ann Reed (Ann Reed, put): is silence"});
}

TEST_CASE("what an adjective behind a role needs belongs to the phrase") {
    CHECK(said("A person close to the board said the ferry was “lost”.") ==
          strings{"A person close to the board (A person close to the board, said): lost"});
    CHECK(said("“We lost,” said a source familiar with the talks.") ==
          strings{"a source familiar with the talks (a source familiar with the talks, said): We lost,"});
    CHECK(said("Two officials briefed on the plan said it was “lost”.") ==
          strings{"Two officials briefed on the plan (Two officials briefed on the plan, said): lost"});
    CHECK(said("“We lost,” said a pilot based in Wick.") ==
          strings{"a pilot based in Wick (a pilot based in Wick, said): We lost,"});
}

TEST_CASE("the title before a name may tell what its bearer leads") {
    CHECK(said("Counsel to the inquiry Ann Reed KC said the ferry was “lost”.") ==
          strings{"Ann Reed (Ann Reed KC, said): lost"});
    CHECK(said("“We lost,” said leader of the council Ann Reed.") == strings{"Ann Reed (Ann Reed, said): We lost,"});
    CHECK(said("Head of adult care Ann Reed said the ferry was “lost”.") == strings{"Ann Reed (Ann Reed, said): lost"});
    CHECK(said("A spokesman for the council Ann Reed said the ferry was “lost”.") ==
          strings{"A spokesman for the council Ann Reed (A spokesman for the council Ann Reed, said): lost"});
}

TEST_CASE("the field of who leads it may have many words") {
    CHECK(said("“We lost,” said Wick Radio’s head of very local news Tom Hale.") ==
          strings{"Tom Hale (Tom Hale, said): We lost,"});
    CHECK(said("“We lost,” said the coach of champion Tom Hale.") ==
          strings{"the coach of champion Tom Hale (the coach of champion Tom Hale, said): We lost,"});
}

TEST_CASE("the verb at the end of a relative clause is no speaker") {
    CHECK(said("A father whose son fell ill after he was born has said the ward was “lost”.") ==
          strings{"A father (A father, said): lost"});
    CHECK(said("A pilot who was sacked before she was cleared said the board was “lost”.") ==
          strings{"A pilot (A pilot, said): lost"});
}

TEST_CASE("who is called by a name is meant by what follows") {
    CHECK(said("Her aide, a young clerk called Tom Hale, came late. “We lost,” he said.") ==
          strings{"Tom Hale (he, said): We lost,"});
}

TEST_CASE("a name that a relative clause ends with is not who speaks") {
    CHECK(said("Ann Reed, who rows with her daughter, Ida, said it was “a wreck”.") ==
          strings{"Ann Reed (Ann Reed, said): a wreck"});
    CHECK(said("The mayor, Ann Reed, said it was “a wreck”.") == strings{"Ann Reed (Ann Reed, said): a wreck"});
}

TEST_CASE("a sentence behind a quote may say whose words it was, or whose reply") {
    CHECK(
        said("“It is rigged.” That is the view of Tom Hale, who left. “We lost.” Those were the words of Ann Reed.") ==
        strings{"Tom Hale (Tom Hale, view): It is rigged.", "Ann Reed (Ann Reed, words): We lost."});
    CHECK(said("“No chance,” was Harbour Street’s reply.") ==
          strings{"Harbour Street (Harbour Street, reply): No chance,"});
}

TEST_CASE("who has a relative clause behind him speaks, whatever the clause ends with") {
    CHECK(said("A woman who lives nearby said: “We lost the ferry.”") ==
          strings{"A woman (A woman, said): We lost the ferry."});
    CHECK(said("“We lost the ferry,” a pilot who lives there said.") ==
          strings{"a pilot (a pilot, said): We lost the ferry,"});
    CHECK(said("Residents who live nearby said the ferry was “lost”.") == strings{"Residents (Residents, said): lost"});
    CHECK(said("Residents that run the port said the ferry was “lost”.") ==
          strings{"Residents (Residents, said): lost"});
    CHECK(said("A woman whose son died there said: “We lost the ferry.”") ==
          strings{"A woman (A woman, said): We lost the ferry."});
    CHECK(said("The man whose lawyer said he was “lost” left.") == strings{"lawyer (lawyer, said): lost"});
    CHECK(said("The man who local residents said was “lost” left.") ==
          strings{"local residents (local residents, said): lost"});
}

TEST_CASE("\"according\" is nobody") {
    CHECK(said("According to nobody, “we lost the ferry”.").empty());
}

TEST_CASE("where a firm is based, and what it makes, belongs to who speaks") {
    CHECK(said("“We lost,” said the Wick-based firm.") ==
          strings{"the Wick-based firm (the Wick-based firm, said): We lost,"});
    CHECK(said("“We lost,” said a Wick-based software company.") ==
          strings{"a Wick-based software company (a Wick-based software company, said): We lost,"});
}
