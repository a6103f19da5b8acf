// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("the subject of a sentence stands behind all of its introduction") {
    CHECK(said("At a fair in Wick, Kent, on Monday, Ann Reed sang, saying: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, saying): We lost the ferry."});
    CHECK(said("Here in Wick, Ann Reed took the stage, saying: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, saying): We lost the ferry."});
    CHECK(said("On “Good Day Wick,” Ann Reed took the stage, saying: “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, saying): We lost the ferry."});
    CHECK(said("In declaring the ferry “entirely lost”, Ann Reed wept.") ==
          strings{"Ann Reed (Ann Reed, declaring): entirely lost"});
    CHECK(said("At noon, Brathay Ferry Services, a firm, called it “awful”.") ==
          strings{"Brathay Ferry Services (Brathay Ferry Services, called): awful"});
}

TEST_CASE("who speaks in a relative clause is whom it stands behind") {
    CHECK(said("The loss was hard for Ann Reed, who said she felt “robbed of a friend”.") ==
          strings{"Ann Reed (who, said): robbed of a friend"});
    CHECK(said("Ann Reed – who said she would “sink the ferry” – left the stage.") ==
          strings{"Ann Reed (who, said): sink the ferry"});
    CHECK(said("The trust that ran the ferry said: “We lost her.”") ==
          strings{"The trust (The trust, said): We lost her."});
    CHECK(said("A clerk who asked for silence to discuss the sale said: “We lost the ferry.”") ==
          strings{"A clerk (A clerk, said): We lost the ferry."});
}

TEST_CASE("quoted words that belong to the subject leave its verb to it") {
    CHECK(said("Ann Reed, citing “awful weather,” said the ferry would be late.") ==
          strings{"Ann Reed (Ann Reed, citing): awful weather,"});
    CHECK(reported("Ann Reed, citing “awful weather,” said the ferry would be late.") ==
          strings{"Ann Reed: the ferry would be late"});
    CHECK(said("As Ann Reed, author of “The Ferry,” put it: “We lost her.”") ==
          strings{"Ann Reed (Ann Reed, put): We lost her."});
    CHECK(said("The board, citing “awful weather,” said the ferry would be late.") ==
          strings{"The board (The board, citing): awful weather,"});
    CHECK(said("Ann Reed, who calls it “awful weather,” told Tom Moss to leave.") ==
          strings{"Ann Reed (who, calls): awful weather,"});
    CHECK(reported("Half of the “brave few” said they would leave.").empty());
}

TEST_CASE("a clause may begin right before a name that more is said of") {
    CHECK(said("It was sold in what Ann Reed, the mayor of Wick, called “a floating ruin”.") ==
          strings{"Ann Reed (Ann Reed, called): a floating ruin"});
}

TEST_CASE("a name behind a verb speaks before a phrase in front of it does") {
    CHECK(reported("There is no money in ferries, says Ann Reed, a pilot at Wick.") ==
          strings{"Ann Reed: There is no money in ferries"});
}

TEST_CASE("a pronoun may be led to speak") {
    CHECK(said("Ann Reed wept over a loss that led her to declare the ferry “entirely gone”.") ==
          strings{"Ann Reed (her, declare): entirely gone"});
}

TEST_CASE("a pronoun that is an object does not speak") {
    CHECK(said("Tom Hale said it was “mad”. Ann Reed’s answer, “so are you”, made him laugh.") ==
          strings{"Tom Hale (Tom Hale, said): mad", "Ann Reed (Ann Reed, answer): so are you"});
}

TEST_CASE("words that are more often nouns than verbs do not cut a subject off") {
    CHECK(said("Ann Reed dodged numerous questions about Tom Hale before saying, “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, saying): We lost the ferry."});
}

TEST_CASE("who reports a few words vouches for them, but not for a whole utterance") {
    CHECK(said("Ann Reed said Tom Hale had described the ferry as “a floating ruin”.") ==
          strings{"Ann Reed (Ann Reed, said): a floating ruin"});
    CHECK(said("Ann Reed said at a fair in Wick that Tom Hale once called it “a floating ruin”.") ==
          strings{"Ann Reed (Ann Reed, said): a floating ruin"});
    CHECK(said("Ann Reed says it shows that the mayor is “asleep at the helm”.") ==
          strings{"Ann Reed (Ann Reed, says): asleep at the helm"});
    CHECK(said("Ann Reed said Tom Hale told the crew, “We lost the ferry.”") ==
          strings{"Tom Hale (Tom Hale, told): We lost the ferry."});
}

TEST_CASE("the name behind a role says who speaks") {
    CHECK(said("“We lost the ferry,” said Tom Hale’s spokeswoman, Ann Reed.") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,"});
    CHECK(said("“We lost the ferry,” said Tom Hale’s lawyers, Ann Reed and Max Moss.") ==
          strings{"Tom Hale’s lawyers (Tom Hale’s lawyers, said): We lost the ferry,"});
}

TEST_CASE("the name behind a role is whom the sentence is about") {
    CHECK(said("The harbour’s director, Ann Reed, was blunter still: “We lost.”") ==
          strings{"Ann Reed (Ann Reed, :): We lost."});
    CHECK(said("The harbour’s director, Ann Reed, sold it, calling it “a good deal”.") ==
          strings{"Ann Reed (Ann Reed, calling): a good deal"});
}

TEST_CASE("who gives a reply speaks, not the reply") {
    CHECK(said("Ann Reed’s reply: “We lost.”") == strings{"Ann Reed (Ann Reed, reply): We lost."});
    CHECK(said("Wick’s words: “We lost.”") == strings{"Wick (Wick, words): We lost."});
    CHECK(reported("Ann Reed’s lawyer claims that the ferry was lost.") ==
          strings{"Ann Reed’s lawyer: the ferry was lost"});
}

TEST_CASE("a claim speaks where it leads on to the quote") {
    CHECK(said("Ann Reed called Tom Hale’s claim of a “clear victory at sea” absurd.") ==
          strings{"Tom Hale (Tom Hale, claim): clear victory at sea"});
    CHECK(said("Ann Reed said Tom Hale’s criticism of the mayor was “absurd from start to end”.") ==
          strings{"Ann Reed (Ann Reed, said): absurd from start to end"});
}

TEST_CASE("a clause behind words that another one claims does not take them") {
    CHECK(said("Though Ann Reed claimed that “it was worth far less,” a clerk said the price was fair.") ==
          strings{"Ann Reed (Ann Reed, claimed): it was worth far less,"});
    CHECK(said("Ann Reed said it was “worth far less,” citing the weather, but clerks say the price was fair.") ==
          strings{"Ann Reed (Ann Reed, said): worth far less,"});
}

TEST_CASE("a source before a quote that ends its sentence speaks, whoever acts in the next") {
    CHECK(said("Ann Reed said: “We lost.” Tom Hale agreed.") == strings{"Ann Reed (Ann Reed, said): We lost."});
    CHECK(said("Ann Reed told the crew: “We lost!” He laughed.") == strings{"Ann Reed (Ann Reed, told): We lost!"});
    CHECK(said("The report says: “We lost.” Tom Hale, its author, agrees.") ==
          strings{"The report (The report, says): We lost."});
    CHECK(said("“We lost,” Ann Reed said. “Our last.” Tom Hale disagreed.") ==
          strings{"Ann Reed (Ann Reed, said): We lost,", "Ann Reed (Ann Reed, said): Our last."});
    CHECK(said("Ann Reed wept. “We lost.” Tom Hale disagreed.") == strings{"Tom Hale (Tom Hale, disagreed): We lost."});
}

TEST_CASE("a colon at the end of a paragraph names who speaks in the next") {
    CHECK(said("And from Ann Reed:\n\n“We lost the ferry and the boat.”") ==
          strings{"Ann Reed (Ann Reed, :): We lost the ferry and the boat."});
    CHECK(said("Ann Reed sang.\n\nTranscript as follows:\n\n“We lost the ferry.\n\n“It was our last.”") ==
          strings{"Transcript (Transcript, :): We lost the ferry.", "Transcript (Transcript, :): It was our last."});
}

TEST_CASE("a name right behind a comma that ends a quote speaks, whatever follows it") {
    CHECK(said("“We lost the ferry,” Ann Reed, the baker who runs the club on the pier grinned on Monday.") ==
          strings{"Ann Reed (Ann Reed, ): We lost the ferry,"});
}

TEST_CASE("an article is no speaker") {
    CHECK(said("Ann Reed wept after the long-term mayor left, saying it was “a very sad day”.") ==
          strings{"Ann Reed (Ann Reed, saying): a very sad day"});
}

TEST_CASE("what is added behind a comma is added by who says the rest") {
    CHECK(said("Ann Reed said the case reminds her of a play, explaining, “There is a lot that we lost.”") ==
          strings{"Ann Reed (Ann Reed, explaining): There is a lot that we lost."});
}

TEST_CASE("a quote that stands alone is that of who was last said to say something") {
    CHECK(said("“We lost the ferry,” said Ann Reed. Tom Hale disagreed. “It was never ours to begin with.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,",
                  "Tom Hale (Tom Hale, disagreed): It was never ours to begin with."});
    CHECK(said("The mayor of Wick went on at length. “It was never ours to begin with.”") ==
          strings{"The mayor of Wick (, ): It was never ours to begin with."});
}

TEST_CASE("a quote behind a sentence about somebody else is theirs") {
    CHECK(said("Ann Reed smiled. “Hi.” Tom Hale nodded. “Hello.”") ==
          strings{"Ann Reed (, ): Hi.", "Tom Hale (, ): Hello."});
    CHECK(said("“We lost,” said Ann Reed. The ferry sank. “It was our last.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost,", "Ann Reed (Ann Reed, said): It was our last."});
}

TEST_CASE("a verb behind its subject is no noun, and a noun has an owner if anybody") {
    CHECK(said("Ann Reed calls for “unity at long last”.") ==
          strings{"Ann Reed (Ann Reed, calls): unity at long last"});
    CHECK(said("She calls for “unity at long last”.") == strings{" (She, calls): unity at long last"});
    CHECK(said("Ann Reed’s calls for “unity at long last” went unheard.") ==
          strings{"Ann Reed (Ann Reed, calls): unity at long last"});
    CHECK(said("There were calls for “unity at long last”.") == strings{" (, calls): unity at long last"});
    CHECK(said("It was the pull of Ann Reed’s “keep the ferry and nothing else” promise.") ==
          strings{"Ann Reed (Ann Reed, ): keep the ferry and nothing else"});
}

TEST_CASE("what an introduction declares is not the main clause") {
    CHECK(said("In declaring Tom Hale’s words “not very nice,” Ann Reed went too far.") ==
          strings{"Ann Reed (Ann Reed, declaring): not very nice,"});
    CHECK(reported("In declaring Tom Hale’s words “not very nice,” Ann Reed went too far.").empty());
}

TEST_CASE("what stands before a noun belongs to who speaks") {
    CHECK(said("“We lost the ferry,” said a retired teacher.") ==
          strings{"a retired teacher (a retired teacher, said): We lost the ferry,"});
    CHECK(said("“We lost the ferry,” said the recently appointed mayor.") ==
          strings{"the recently appointed mayor (the recently appointed mayor, said): We lost the ferry,"});
}

TEST_CASE("a clause about who speaks names somebody else") {
    CHECK(said("“We lost the ferry,” a clerk who praised Ann Reed said.") ==
          strings{"a clerk (a clerk, said): We lost the ferry,"});
    CHECK(said("“We lost the ferry,” a lawyer acting for Ann Reed said.") ==
          strings{"a lawyer (a lawyer, said): We lost the ferry,"});
    CHECK(said("Standing on the pier in Wick, Ann Reed read the words “we lost the ferry”.") ==
          strings{"Ann Reed (Ann Reed, read): we lost the ferry"});
}

TEST_CASE("neither a time nor a word for oneself parts a subject from its verb") {
    CHECK(said("The harbour board this week called it “a floating ruin”.") ==
          strings{"The harbour board (The harbour board, called): a floating ruin"});
    CHECK(said("Ann Reed, the mayor of Wick, last week called it “a floating ruin”.") ==
          strings{"Ann Reed (Ann Reed, called): a floating ruin"});
    CHECK(said("The law itself noted that it was “made by request”.") ==
          strings{"The law (The law, noted): made by request"});
}

TEST_CASE("a name may end like a possessive") {
    CHECK(said("“We lost the ferry,” Harrold’s said.") == strings{"Harrold’s (Harrold’s, said): We lost the ferry,"});
}

TEST_CASE("a name speaks with what a preposition adds to it") {
    CHECK(reported("There is no money in ferries, says Ann Reed of the Harbour Board.") ==
          strings{"Ann Reed: There is no money in ferries"});
}

TEST_CASE("two people who answer each other take turns where nothing else is said") {
    CHECK(said("“Is it gone?” asked Ann Reed.\n\n“It is,” said Tom Hale.\n\n“Who did it?” asked Ann Reed.\n\n"
               "“I do not know.”\n\n“You must.”") ==
          strings{"Ann Reed (Ann Reed, asked): Is it gone?", "Tom Hale (Tom Hale, said): It is,",
                  "Ann Reed (Ann Reed, asked): Who did it?", "Tom Hale (, ): I do not know.",
                  "Ann Reed (, ): You must."});
    CHECK(said("“It is gone,” said Ann Reed.\n\n“Who did it?” asked Tom Hale.\n\n“Nobody knows it.”") ==
          strings{"Ann Reed (Ann Reed, said): It is gone,", "Tom Hale (Tom Hale, asked): Who did it?",
                  "Ann Reed (, ): Nobody knows it."});
}

TEST_CASE("behind a question and its answer, nobody can tell who goes on") {
    CHECK(
        said("“How much?” asked Ann Reed.\n\n“About £3m,” said Tom Hale.\n\n“Too much.”") ==
        strings{"Ann Reed (Ann Reed, asked): How much?", "Tom Hale (Tom Hale, said): About £3m,", " (, ): Too much."});
}

TEST_CASE("without a question or an answer before, who spoke last goes on") {
    CHECK(said("“It is gone,” said Ann Reed.\n\n“It is,” said Tom Hale.\n\n“We did all that we could.”") ==
          strings{"Ann Reed (Ann Reed, said): It is gone,", "Tom Hale (Tom Hale, said): It is,",
                  "Tom Hale (, ): We did all that we could."});
    CHECK(said("“Who did it?” asked Ann Reed.\n\n“Nobody knows it to this day.”") ==
          strings{"Ann Reed (Ann Reed, asked): Who did it?", "Ann Reed (, ): Nobody knows it to this day."});
}

TEST_CASE("a verb that is not known speaks behind a quote that goes on, and before one") {
    CHECK(said("Ann Reed wept. “We lost the ferry,” she croaked.") ==
          strings{"Ann Reed (she, croaked): We lost the ferry,"});
    CHECK(said("And, Ann Reed granted, “you have to look at it”.") ==
          strings{"Ann Reed (Ann Reed, granted): you have to look at it"});
}

TEST_CASE("a pronoun stands for who was spoken of by other words, not for whom others did something to") {
    CHECK(said("Tom Hale wept. Max Moss, a baker, was there. The baker said it was late.\n\n"
               "Ann Reed has praised Hale since. “It was late,” he said.") ==
          strings{"Max Moss (he, said): It was late,"});
}

TEST_CASE("a source vouches for a few words that others say, but not for a whole utterance") {
    CHECK(said("According to Ely Radio, Ann Reed said the ferry was “lost for good”.") ==
          strings{"Ely Radio (Ely Radio, According to): lost for good"});
    CHECK(said("Ann Reed said the ferry was “lost for good”, according to Ely Radio.") ==
          strings{"Ely Radio (Ely Radio, according to): lost for good"});
    CHECK(said("Ann Reed said it was “lost for good” and wept, Ely Radio reported.") ==
          strings{"Ely Radio (Ely Radio, reported): lost for good"});
    CHECK(said("“We lost the ferry,” Ann Reed said, according to Ely Radio.") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,"});
    CHECK(said("According to Ely Radio, Ann Reed said, “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry."});
}

TEST_CASE("a verb shares the subject of the clause that goes on") {
    CHECK(said("Tom Hale met Ann Reed, who has run the club for years and called it “a hopeless case”.") ==
          strings{"Ann Reed (who, called): a hopeless case"});
    CHECK(said("Tom Hale thanked Ann Reed, who has run the club for years, and called it “a hopeless case”.") ==
          strings{"Tom Hale (Tom Hale, called): a hopeless case"});
    CHECK(said("Ann Reed’s advice won her a prize, and she left the stage to cheers, calling it “a kind gesture”.") ==
          strings{"Ann Reed (she, calling): a kind gesture"});
    CHECK(said("Ann Reed was sorry for the notes after they came out, saying they were “old and bad”.") ==
          strings{"Ann Reed (Ann Reed, saying): old and bad"});
}

TEST_CASE("a clause around a quote may begin the text") {
    CHECK(said("Ann Reed, in “a gift to all of us”, said.") == strings{"Ann Reed (Ann Reed, ): a gift to all of us"});
}

TEST_CASE("a pronoun stands for whom only a role names, if she was the last to speak") {
    CHECK(said("Ann Reed was there. One nurse said: “It is bad.” She added: “It is worse at night.”") ==
          strings{"One nurse (One nurse, said): It is bad.", "One nurse (She, added): It is worse at night."});
    CHECK(said("Tom Hale was there.\n\nA union official, who asked not to be named, wept. “We lost,” he said.") ==
          strings{"A union official (he, said): We lost,"});
}

TEST_CASE("a spokesman is no she, a sister no he") {
    CHECK(said("Ann Reed was there. A spokesman for the trust apologised. “We lost,” she said.") ==
          strings{"Ann Reed (she, said): We lost,"});
    CHECK(said("Tom Hale was there. His sister, a midwife, wept. “We lost,” he said.") ==
          strings{"Tom Hale (he, said): We lost,"});
}

TEST_CASE("who is told by an age is the last to be named, though not in passing") {
    CHECK(said("Ann Reed, whose son Tom drowned, wept. “We lost,” said the 34-year-old.") ==
          strings{"Ann Reed (the 34-year-old, said): We lost,"});
}

TEST_CASE("who speaks within a clause of another is not whom a pronoun means next") {
    CHECK(said("Ann Reed said her mother asked for water.\n\n“I went to the desk,” she said.") ==
          strings{"Ann Reed (she, said): I went to the desk,"});
    CHECK(
        said("Mary Moss left. Asked what she would say to parents, Ann Reed paused. “I went to the desk,” she said.") ==
        strings{"Ann Reed (she, said): I went to the desk,"});
}

TEST_CASE("a name behind the role of somebody who is acted upon is not whom a pronoun means next") {
    CHECK(said("Tom Moss left with the help of a neighbour, Sam Reed.\n\n“I went to the desk,” he said.") ==
          strings{"Tom Moss (he, said): I went to the desk,"});
}

TEST_CASE("what stands between dashes is not whom a sentence is about") {
    CHECK(said("Ann Reed – herself a former pilot – praised the crew but conceded: “We lost.”") ==
          strings{"Ann Reed (Ann Reed, conceded): We lost."});
}

TEST_CASE("the first of several may speak") {
    CHECK(said("“We lost,” said the first.") == strings{"the first (the first, said): We lost,"});
}

TEST_CASE("a shadow minister is not the minister") {
    CHECK(said("Shadow health minister Tom Hale wept. The health minister said: “We lost.”") ==
          strings{"The health minister (The health minister, said): We lost."});
    CHECK(said("The deputy mayor, Tom Hale, wept. The deputy mayor said: “We lost.”") ==
          strings{"Tom Hale (The deputy mayor, said): We lost."});
    CHECK(said("Tom Hale, the Labour shadow health secretary, wept. The minister said: “We lost.”") ==
          strings{"The minister (The minister, said): We lost."});
    CHECK(said("Tom Hale, former mayor and health secretary, wept. The minister said: “We lost.”") ==
          strings{"Tom Hale (The minister, said): We lost."});
}

TEST_CASE("an office has a short name, and one that is turned round") {
    CHECK(said("Ann Reed, Secretary of State for Fish and Ferries, came. The fish secretary said: “We lost.”") ==
          strings{"Ann Reed (The fish secretary, said): We lost."});
    CHECK(said("Ann Reed, the fish and ferries secretary, came. The fish secretary said: “We lost.”") ==
          strings{"Ann Reed (The fish secretary, said): We lost."});
    CHECK(said("The fish and ferries secretary, Ann Reed, came. The fish secretary said: “We lost.”") ==
          strings{"Ann Reed (The fish secretary, said): We lost."});
    CHECK(said("Ann Reed, director of music, came. The music director said: “We lost.”") ==
          strings{"Ann Reed (The music director, said): We lost."});
    CHECK(said("Ann Reed, Secretary of State for Fish, came. The ferry secretary said: “We lost.”") ==
          strings{"The ferry secretary (The ferry secretary, said): We lost."});
}

TEST_CASE("the name of a body behind what it is speaks") {
    CHECK(said("The pilots’ union, the Guild of Pilots, said: “We lost.”") ==
          strings{"the Guild of Pilots (the Guild of Pilots, said): We lost."});
    CHECK(said("The Guild of Pilots, the union, said: “We lost.”") ==
          strings{"The Guild of Pilots (The Guild of Pilots, said): We lost."});
    CHECK(said("Brathay Council, Wick, said: “We lost.”") ==
          strings{"Brathay Council (Brathay Council, said): We lost."});
    CHECK(said("Ann Reed, head of the union’s newspaper, the Ely Echo, said: “We lost.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost."});
}

TEST_CASE("what is said by nobody leaves the next quote to who spoke before") {
    CHECK(said("Ann Reed said the report could have been written long ago. “Nothing is new.”") ==
          strings{"Ann Reed (Ann Reed, said): Nothing is new."});
}

TEST_CASE("before a colon, neither the time nor an unknown verb belongs to who speaks") {
    CHECK(said("09:14 Harbour master: “The door is open”") ==
          strings{"Harbour master (Harbour master, :): The door is open"});
    CHECK(said("A council source piped up: “We lost.”") == strings{"A council source (A council source, :): We lost."});
    CHECK(said("A nurse at the hospital: “We were tired.”") ==
          strings{"A nurse at the hospital (A nurse at the hospital, :): We were tired."});
    CHECK(said("“It is over,” Ann Reed said. Then, after a moment: “We lost.”") ==
          strings{"Ann Reed (Ann Reed, said): It is over,", "Ann Reed (, ): We lost."});
    CHECK(said("09:14 “We have had no choice”") == strings{" (, ): We have had no choice"});
}

TEST_CASE("what somebody is said to be before a pronoun is nobody else") {
    CHECK(said("Down the hall is Tom Hale. A surgeon, he is tired. “We lost,” he says.") ==
          strings{"Tom Hale (he, says): We lost,"});
}

TEST_CASE("who breaks off speaks all the same") {
    CHECK(said("“We lost –” Ann Reed began.") == strings{"Ann Reed (Ann Reed, began): We lost –"});
    CHECK(said("“We lost—” Ann Reed began.") == strings{"Ann Reed (Ann Reed, began): We lost—"});
}

TEST_CASE("a day does not speak") {
    CHECK(said("“Every day! But then a nurse comes in and says, ‘Thank you for the ferry,’ and we smile.”") ==
          strings{" (, ): Every day! But then a nurse comes in and says, ‘Thank you for the ferry,’ and we smile.",
                  "a nurse (a nurse, says): Thank you for the ferry,"});
}

TEST_CASE("who introduces an utterance with a verb of any kind speaks it, whoever spoke before in the sentence") {
    CHECK(said("Ann Reed asked: “Will it go ahead?” and Tom Hale had to say, “I do not know at all.”") ==
          strings{"Ann Reed (Ann Reed, asked): Will it go ahead?", "Tom Hale (Tom Hale, say): I do not know at all."});
    CHECK(
        said("“My pilots ask me, ‘Will it go ahead?’ and I have to say, ‘I do not know.’” said Ann Reed.") ==
        strings{"Ann Reed (Ann Reed, said): My pilots ask me, ‘Will it go ahead?’ and I have to say, ‘I do not know.’",
                "My pilots (My pilots, ask): Will it go ahead?", "Ann Reed (I, say): I do not know."});
    CHECK(said("Ann Reed said she thinks it is “late”, and I quote, “by a year”.").back() ==
          "Ann Reed (Ann Reed, said): by a year");
}

TEST_CASE("who says more with a quote does not say the words before it") {
    CHECK(said("The board insisted that it had “no more boats”, with Ann Reed telling reporters: “We lost.”") ==
          strings{"The board (The board, insisted): no more boats", "Ann Reed (Ann Reed, telling): We lost."});
}
