// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

#include <string>

using quoin_test::reported;
using quoin_test::said;
using quoin_test::said_in;
using quoin_test::strings;
using quoin_test::with_quotes;

TEST_CASE("a verb of saying that is not one word is refused") {
    CHECK_THROWS_WITH(quoin::quotes.with({.cue_verbs = {"pipes up"}}),
                      "quoin: 'pipes up' in the option 'cue_verbs' is not one word; give each word by itself.");
}

TEST_CASE("who speaks may stand before the verb, behind it, or before the quote") {
    CHECK(said("“We lost the ferry,” Ann Reed said.") == strings{"Ann Reed (Ann Reed, said): We lost the ferry,"});
    CHECK(said("“We lost the ferry,” said Ann Reed.") == strings{"Ann Reed (Ann Reed, said): We lost the ferry,"});
    CHECK(said("Ann Reed said: “We lost the ferry.”") == strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
    CHECK(said("Ann Reed has also repeatedly said, “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
}

TEST_CASE("words between a name and its verb do not part them") {
    CHECK(said("Ann Reed, head of the harbour at Ely, said: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
    CHECK(said("Ann Reed, who replaced Tom Moss as mayor in July, said: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
    CHECK(said("“We lost the ferry,” Ann Reed (pictured) said.") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,"});
    CHECK(said("Ann Reed on Tuesday said: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
}

TEST_CASE("who is spoken to does not speak") {
    CHECK(said("Ann Reed told Tom Moss: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, told): We lost the ferry."});
    CHECK(said("“We lost the ferry,” Ann Reed told Tom Moss.") ==
          strings{"Ann Reed (Ann Reed, told): We lost the ferry,"});
}

TEST_CASE("who is told something behind a quoted name does not speak") {
    CHECK(said("A letter, signed “The Crew,” told pilots that the ferry was “a ruin”.") ==
          strings{"A letter (A letter, told): a ruin"});
}

TEST_CASE("a spokesman for a person is not that person") {
    CHECK(said("“We lost the ferry,” said a spokesman for Ann Reed.") ==
          strings{"a spokesman for Ann Reed (a spokesman for Ann Reed, said): We lost the ferry,"});
}

TEST_CASE("bodies, papers and people without a name speak too") {
    CHECK(said("“The ferry was lost,” the council said.") ==
          strings{"the council (the council, said): The ferry was lost,"});
    CHECK(said("The report warns: “The ferry was lost.”") ==
          strings{"The report (The report, warns): The ferry was lost."});
    CHECK(said("“The ferry was lost,” according to the inquiry.") ==
          strings{"the inquiry (the inquiry, according to): The ferry was lost,"});
    CHECK(said("One told me: “The ferry was lost.”") == strings{"One (One, told): The ferry was lost."});
}

TEST_CASE("a pronoun is resolved to the last person it fits") {
    CHECK(said("Mrs Ann Reed met Mr Tom Moss at the harbour. “We lost the ferry,” she said.") ==
          strings{"Ann Reed (she, said): We lost the ferry,"});
    CHECK(said("Mr Tom Moss met Mrs Ann Reed at the harbour. “We lost the ferry,” he said.") ==
          strings{"Tom Moss (he, said): We lost the ferry,"});
}

TEST_CASE("quotes go on after the clause that interrupts them, and over paragraphs") {
    CHECK(said("“We lost the ferry,” said Ann Reed. “It was our last.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,", "Ann Reed (Ann Reed, said): It was our last."});
    CHECK(said("Ann Reed said: “We lost the ferry.\n\n“It was our last.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry.", "Ann Reed (Ann Reed, said): It was our last."});
    CHECK(said("Ann Reed is expected to say:\n\n“We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, say): We lost the ferry."});
    CHECK(
        said("“We lost the ferry,” said Ann Reed.\n\n“It was our last one, and the best.”") ==
        strings{"Ann Reed (Ann Reed, said): We lost the ferry,", "Ann Reed (, ): It was our last one, and the best."});
}

TEST_CASE("verbs that share a subject share a speaker") {
    CHECK(said("Ann Reed opened the harbour, adding: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, adding): We lost the ferry."});
    CHECK(said("Describing the ferry as “entirely lost”, Ann Reed went home.") ==
          strings{"Ann Reed (Ann Reed, Describing): entirely lost"});
}

TEST_CASE("words in the reporter's sentence belong to who is said to have said them") {
    CHECK(said("Ann Reed called the ferry “a floating ruin” at noon.") ==
          strings{"Ann Reed (Ann Reed, called): a floating ruin"});
    CHECK(said("The ferry was dismissed as “a floating ruin” by Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, dismissed): a floating ruin"});
    CHECK(said("It was, Ann Reed said, “a floating ruin”.") == strings{"Ann Reed (Ann Reed, said): a floating ruin"});
    CHECK(said("Tom Moss denied Ann Reed’s claim that the ferry was “a floating ruin”.") ==
          strings{"Ann Reed (Ann Reed, claim): a floating ruin"});
}

TEST_CASE("a colon or a dash is enough") {
    CHECK(said("And from Ann Reed: “We lost the ferry.”") == strings{"Ann Reed (Ann Reed, :): We lost the ferry."});
    CHECK(said("And from the mayor: “We lost the ferry.”") == strings{"the mayor (the mayor, :): We lost the ferry."});
    CHECK(said("Also from Ely: “We lost the ferry.”") == strings{"Ely (Ely, :): We lost the ferry."});
    CHECK(said("“We lost the ferry.” — Ann Reed") == strings{"Ann Reed (Ann Reed, —): We lost the ferry."});
}

TEST_CASE("a quote within a quote has a speaker of its own") {
    CHECK(said("“Then my brother said, ‘We lost the ferry,’” said Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, said): Then my brother said, ‘We lost the ferry,’",
                  "my brother (my brother, said): We lost the ferry,"});
    CHECK(said("“I said, ‘We lost the ferry,’” said Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, said): I said, ‘We lost the ferry,’", "Ann Reed (I, said): We lost the ferry,"});
}

TEST_CASE("within a quote, a pronoun means whom the quote names, and not who speaks it") {
    CHECK(said("“Max cried. He said, ‘I am off,’ and left,” Tom Hale said.") ==
          strings{"Tom Hale (Tom Hale, said): Max cried. He said, ‘I am off,’ and left,", "Max (He, said): I am off,"});
    CHECK(said("Ben Moss wept. “He said, ‘I am off,’” Tom Hale said. “We lost,” he said.") ==
          strings{"Tom Hale (Tom Hale, said): He said, ‘I am off,’", "Ben Moss (He, said): I am off,",
                  "Tom Hale (he, said): We lost,"});
}

TEST_CASE("titles, nicknames and so-called things are no speech") {
    CHECK(said("Tom “Ferry” Moss spoke on Ely Radio’s “Old Harbour Show”.") == strings{});
    CHECK(said("The so-called “ferry tax” and the film “Old Bess” are gone.") == strings{});
    CHECK(said("Ann Reed said on Ely Radio’s “Old Harbour Show” that the ferry was lost.") == strings{});
}

TEST_CASE("a verb that is a noun makes nobody speak") {
    CHECK(said("The ferry reports and the bank’s claims lay beside “Old Bess”.") == strings{});
    CHECK(reported("The ferry reports were lost.") == strings{});
}

TEST_CASE("reported clauses are found without their \"that\"") {
    CHECK(reported("Ann Reed said that the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed said the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed told the council on Monday that the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("The ferry was lost, Ann Reed said.") == strings{"Ann Reed: The ferry was lost"});
    CHECK(reported("The ferry was lost, according to Ann Reed.") == strings{"Ann Reed: The ferry was lost"});
    CHECK(reported("According to Ann Reed, the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed said that the ferry was lost and that nobody was to blame.") ==
          strings{"Ann Reed: the ferry was lost", "Ann Reed: nobody was to blame"});
}

TEST_CASE("what follows a quote and its verb is no report") {
    CHECK(reported("“We lost the ferry,” Ann Reed told reporters.") == strings{});
    CHECK(reported("“We lost the ferry,” Ann Reed said when she was asked.") == strings{});
}

TEST_CASE("each speaker comes with the rule that found it and how sure that is") {
    auto const document = with_quotes("“We lost the ferry,” said Ann Reed.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].rule == quoin::attribution_rule::inverted);
    CHECK(quotes[0].confidence > 90);
}

TEST_CASE("a speaker whom a pronoun names is less sure than one whom a name does") {
    auto const document = with_quotes("“We lost,” Ann Reed said. “It was our last,” she said.");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(document.text(quotes[1].speaker) == "Ann Reed");
    CHECK(quotes[1].rule == quotes[0].rule);
    CHECK(quotes[1].confidence < quotes[0].confidence);
}

TEST_CASE("callers can add verbs of saying") {
    std::string const text = "Ann Reed fluted: “We lost the ferry.”";
    CHECK(said_in(with_quotes(text, {.cue_verbs = {"fluted"}})) ==
          strings{"Ann Reed (Ann Reed, fluted): We lost the ferry."});
}

TEST_CASE("callers can leave out what they do not want") {
    std::string const text = "Ann Reed said that the film “Old Bess” was lost.";
    auto const all = with_quotes(text);
    auto const speech = with_quotes(text, {.other = false});
    auto const marked = with_quotes(text, {.indirect = false});
    CHECK(all.get<quoin::quote>().size() == 2);
    CHECK(speech.get<quoin::quote>().size() == 1);
    CHECK(marked.get<quoin::quote>().size() == 1);
}

TEST_CASE("names joined by \"and\" are one name") {
    CHECK(said("The Ely and Wick Harbour Trust said: “We lost the ferry.”") ==
          strings{"The Ely and Wick Harbour Trust (The Ely and Wick Harbour Trust, said): We lost the ferry."});
    CHECK(said("The Department of Ports and Inland Ferries said: “We lost it.”") ==
          strings{"The Department of Ports and Inland Ferries (The Department of Ports and Inland Ferries, said): "
                  "We lost it."});
    CHECK(said("Tom Moss sang and Ann Reed said: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
}

TEST_CASE("a participle within what is reported says nothing") {
    CHECK(said("Ann Reed said the sale, agreed over lunch, was “a farce”.") ==
          strings{"Ann Reed (Ann Reed, said): a farce"});
    CHECK(said("Ann Reed, who said the ferry, promised by Tom Moss, was “a farce”, left.") ==
          strings{"Ann Reed (who, said): a farce"});
    CHECK(said("Ann Reed said no. The ferry, promised by Tom Moss, was “a farce”.").empty());
}

TEST_CASE("a report begins with the sign before its first word") {
    CHECK(reported("Ann Reed said £5m was lost.") == strings{"Ann Reed: £5m was lost"});
    CHECK(reported("Ann Reed said that €40 was owed.") == strings{"Ann Reed: €40 was owed"});
}

TEST_CASE("a report ends with its sentence, whatever sign the next one begins with") {
    CHECK(reported("Ann Reed said the ferry was lost. £5m was gone. $3m went.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("£5m was lost, Ann Reed said. €6m was won, Tom Moss said.") ==
          strings{"Ann Reed: £5m was lost", "Tom Moss: €6m was won"});
    CHECK(reported("• Ann Reed said it was lost. • Tom Moss said it was sold. [Nobody asked.] It was § 4.") ==
          strings{"Ann Reed: it was lost", "Tom Moss: it was sold"});
    CHECK(said("“We lost the ferry,” Ann Reed said. £6m was won, “they say”.") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,"});
}

TEST_CASE("what a name only says who it is reports nothing") {
    CHECK(reported("The firm’s lawyer, Tom Moss, replied yesterday.") == strings{});
    CHECK(reported("The firm’s lawyer, Tom Moss, who lives in Ely, replied.") == strings{});
    CHECK(reported("The letter, headed “Row on”, told Ann Reed to leave.").empty());
    CHECK(reported("“We lost,” the head of policy at Acme, Ann Reed, said.") == strings{});
    CHECK(reported("The ferry sank, the mayor of Ely, Ann Reed, said.") == strings{"Ann Reed: The ferry sank"});
    CHECK(reported("The ferry sank, Ann Reed, the mayor of Ely, said.") == strings{"Ann Reed: The ferry sank"});
    CHECK(reported("The firm fired its lawyer, Tom Moss said.") == strings{"Tom Moss: The firm fired its lawyer"});
}

TEST_CASE("what somebody is asked about is not what they say") {
    CHECK(reported("Asked about the ferry, Ann Reed agreed.") == strings{});
    CHECK(reported("Asked if it was lost, Ann Reed said it was.") == strings{"Ann Reed: it was"});
}

TEST_CASE("a word said to somebody is no report") {
    CHECK(reported("Ann Reed said sorry to passengers.").empty());
    CHECK(reported("Ann Reed said no to the sale.").empty());
    CHECK(reported("Ann Reed said work on the ferry had stopped.") ==
          strings{"Ann Reed: work on the ferry had stopped"});
}

TEST_CASE("who is told something in a headline does not speak") {
    CHECK(reported("Ferry was unsafe, council told") == strings{": Ferry was unsafe"});
    CHECK(reported("Ferry was unsafe, council says") == strings{"council: Ferry was unsafe"});
}

TEST_CASE("who saw or made a source stands between it and the report") {
    CHECK(reported("The ferry was unsafe, according to documents seen by this paper.") ==
          strings{"documents: The ferry was unsafe"});
    CHECK(reported("According to documents seen by this paper, the ferry was unsafe.") ==
          strings{"documents: the ferry was unsafe"});
}

TEST_CASE("what a clause says of a speaker does not part her from her verb") {
    CHECK(said("Inspectors who visited in May said the ferry was “unsafe”.") ==
          strings{"Inspectors (Inspectors, said): unsafe"});
    CHECK(said("Passengers who gave evidence said the ferry was “unsafe”.") ==
          strings{"Passengers (Passengers, said): unsafe"});
    CHECK(said("The trust that runs the harbour said: “The ferry was unsafe.”") ==
          strings{"The trust (The trust, said): The ferry was unsafe."});
    CHECK(reported("Passengers who complained said they had been ignored.") ==
          strings{"Passengers: they had been ignored"});
}

TEST_CASE("a determiner may stand in the name of who speaks") {
    CHECK(said("Members of the Save Our Piers group said: “The ferry was unsafe.”") ==
          strings{"Members of the Save Our Piers group (Members of the Save Our Piers group, said): "
                  "The ferry was unsafe."});
}

TEST_CASE("words between a capital and a name are speech where they go on like it") {
    CHECK(said("Reed “caused the loss,” Hannah Moss said.") ==
          strings{"Hannah Moss (Hannah Moss, said): caused the loss,"});
}

TEST_CASE("an outer clause of saying counts where the inner one repeats its subject or names its object") {
    CHECK(said("Ann Reed said she would call it “a gift”.") == strings{"Ann Reed (Ann Reed, said): a gift"});
    CHECK(said("Ann Reed called Tom Hale’s remarks “a gift”.") == strings{"Ann Reed (Ann Reed, called): a gift"});
}

TEST_CASE("what a preposition governs does not speak") {
    CHECK(said("Ann Reed opened the hall and in a statement said: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
    CHECK(said("A clerk speaking to Ely Radio said: “We lost the ferry.”") ==
          strings{"A clerk (A clerk, said): We lost the ferry."});
    CHECK(said("A letter obtained by Ely Radio warns that “the ferry is lost”.") ==
          strings{"A letter (A letter, warns): the ferry is lost"});
}

TEST_CASE("who does something in an introduction does not speak in the main clause") {
    CHECK(said("Before Tom Hale admitted the loss, Ann Reed wrote to the crew, saying: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, saying): We lost the ferry."});
}

TEST_CASE("a verb that is not known speaks before a colon") {
    CHECK(said("Ann Reed blustered: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, blustered): We lost the ferry."});
}

TEST_CASE("a verb that is not known speaks beside a quote, whoever the name may be") {
    CHECK(said("“We lost the ferry,” eyerolled Ulm Brathay.") ==
          strings{"Ulm Brathay (Ulm Brathay, eyerolled): We lost the ferry,"});
    CHECK(said("“We lost the ferry,” Ulm Brathay eyerolled.") ==
          strings{"Ulm Brathay (Ulm Brathay, eyerolled): We lost the ferry,"});
    CHECK(said("“We lost the ferry,” filmed Monday, opens the series.") == strings{" (, ): We lost the ferry,"});
}

TEST_CASE("a verb may need its \"it\" to speak") {
    CHECK(said("As Ann Reed put it: “We lost the ferry.”") == strings{"Ann Reed (Ann Reed, put): We lost the ferry."});
    CHECK(said("Ann Reed put the “ferry sign” on the wall.") == strings{});
}

TEST_CASE("a signature behind a dash need not be a known name") {
    CHECK(said("“We lost the ferry.” ― Zzyx Quorl") == strings{"Zzyx Quorl (Zzyx Quorl, ―): We lost the ferry."});
}

TEST_CASE("a clause of its own behind a quote does not speak it") {
    CHECK(said("Ann Reed called it a “quiet end,” and Tom Hale said so too.") ==
          strings{"Ann Reed (Ann Reed, called): quiet end,"});
}

TEST_CASE("a quote that stands alone goes on with who was reported last") {
    CHECK(said("Ann Reed praised the crew.\n\n“They saved the ferry and everybody on board.”") ==
          strings{"Ann Reed (, ): They saved the ferry and everybody on board."});
}

TEST_CASE("a role or a short form stands for who bears it, before or after") {
    CHECK(said("The mayor called it “a gift”.\n\nMayor Ann Reed was pleased.") ==
          strings{"Ann Reed (The mayor, called): a gift"});
    CHECK(said("Ferry ‘lost for good’, says minister\n\nTransport secretary Ann Reed wept.") ==
          strings{"Ann Reed (minister, says): lost for good"});
    CHECK(said("The Ely Department of Ferries said: “We lost it.”\n\nThe department added: “We did.”") ==
          strings{"The Ely Department of Ferries (The Ely Department of Ferries, said): We lost it.",
                  "The Ely Department of Ferries (The department, added): We did."});
    CHECK(said("Moss and Spencer said: “We lost the ferry.”") ==
          strings{"Moss and Spencer (Moss and Spencer, said): We lost the ferry."});
}

TEST_CASE("a title stands for who bears it, however long ago") {
    CHECK(said("Judge Ann Reed sat. Max Lund, Amy Orr, Ben Hume, Cat Vale, Dan Pell, Eve Wynn, Gus Moss and Ida Noon "
               "wept. “We lost,” the judge said.") == strings{"Ann Reed (the judge, said): We lost,"});
}

TEST_CASE("a report ends where the next clause of saying begins") {
    CHECK(reported("Ann Reed said the ferry was lost and warned the crew.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed said the ferry was lost, but Tom Moss denied it was.") ==
          strings{"Ann Reed: the ferry was lost", "Tom Moss: it was"});
}

TEST_CASE("questions and thoughts are reported too") {
    CHECK(reported("Ann Reed asked the crew whether the ferry was lost.") ==
          strings{"Ann Reed: whether the ferry was lost"});
    CHECK(reported("Ann Reed believes the ferry is lost.") == strings{"Ann Reed: the ferry is lost"});
    CHECK(reported("Ann Reed believes in ferries.").empty());
}

TEST_CASE("what is said of a source stands between it and the report") {
    CHECK(reported("According to a poll by Ely Radio, half of the town wants the ferry.") ==
          strings{"a poll by Ely Radio: half of the town wants the ferry"});
    CHECK(reported("In Ely, half of the town wants the ferry, according to the council.") ==
          strings{"the council: In Ely, half of the town wants the ferry"});
}

TEST_CASE("a quote that stands alone is that of whom the paragraph before ended with") {
    CHECK(said("Ann Reed took the stage in Ely.\n\n“We lost the ferry and half of the crew.”") ==
          strings{"Ann Reed (, ): We lost the ferry and half of the crew."});
}

TEST_CASE("the mention of a pronoun ends before what is left of its verb") {
    CHECK(said("Ann Reed wept. She’s said: “We lost the ferry.”") ==
          strings{"Ann Reed (She, said): We lost the ferry."});
}

TEST_CASE("who is led to speak speaks") {
    CHECK(said("The loss of the ferry led Ann Reed to declare: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, declare): We lost the ferry."});
    CHECK(said("Tom Hale fumed, with one of the crew saying: “We lost the ferry.”") ==
          strings{"one of the crew (one of the crew, saying): We lost the ferry."});
}

TEST_CASE("a body that a thing leads to speak speaks") {
    CHECK(said("The loss led the council to warn that “it may happen again”.") ==
          strings{"the council (the council, warn): it may happen again"});
    CHECK(said("Ann Reed phoned the police to warn that “it may happen again”.") ==
          strings{"Ann Reed (Ann Reed, warn): it may happen again"});
}

TEST_CASE("who is accused in a headline does not speak") {
    CHECK(said("Mayor accused of “betraying the whole town” over ferry") ==
          strings{" (, accused): betraying the whole town"});
    CHECK(said("Mayor accused of “theft”") == strings{" (, accused): theft"});
    CHECK(said("He was accused of “theft,” Ann Reed said.") == strings{"Ann Reed (Ann Reed, said): theft,"});
    CHECK(said("Tom Moss was accused of “betraying the whole town”.") ==
          strings{" (, accused): betraying the whole town"});
    CHECK(said("Mayor accused of “betraying the whole town” by Ann Reed") ==
          strings{"Ann Reed (Ann Reed, accused): betraying the whole town"});
}

TEST_CASE("a thing that somebody promised speaks no more than he does") {
    CHECK(reported("The bridge, first promised in 2011 by the mayor, was due in May.").empty());
}

TEST_CASE("a source is named behind what she is") {
    CHECK(reported("According to the council’s engineer, Ann Reed, half of the town wants the ferry.") ==
          strings{"Ann Reed: half of the town wants the ferry"});
}

TEST_CASE("words that somebody is said to have called a thing are hers") {
    CHECK(said("Fares will rise in what Ann Reed called “the worst year of all”, Ely Radio can reveal.") ==
          strings{"Ann Reed (Ann Reed, called): the worst year of all"});
}

TEST_CASE("an answer is that of whom it is for") {
    CHECK(said("Tom Hale wept. For him, the answer is simple: “We need a bridge.”") ==
          strings{"Tom Hale (him, :): We need a bridge."});
    CHECK(said("For Ann Reed, the answer is simple: “We need a bridge.”") ==
          strings{"Ann Reed (Ann Reed, :): We need a bridge."});
    CHECK(said("For Ann Reed, rowing is simple: “You push.”") == strings{"Ann Reed (Ann Reed, :): You push."});
}

TEST_CASE("what somebody is asked to do is no report") {
    CHECK(reported("Ann Reed, who asked not to be named, said the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed asked staff to be kind to the crew, who were late.").empty());
}

TEST_CASE("a report may be announced behind the tweet or the letter that makes it") {
    CHECK(reported("Ann Reed said in a tweet on Monday that the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
}

TEST_CASE("who puts it so reports nothing") {
    CHECK(reported("As Ann Reed put it, the ferry was lost.").empty());
}

TEST_CASE("a quote may be as somebody puts it") {
    CHECK(said("It is a gift “by any standards”, as Ann Reed put it.") ==
          strings{"Ann Reed (Ann Reed, put): by any standards"});
    CHECK(said("“It is enough”, as one nurse put it.") == strings{"one nurse (one nurse, put): It is enough"});
}
