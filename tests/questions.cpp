// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::said;
using quoin_test::strings;

TEST_CASE("whom a reported question asks answers") {
    CHECK(said("Hugh Pell KC, for the board, asked Ada Wren if she had seen the log.\n\n“I saw two pages.”") ==
          strings{"Ada Wren (, ): I saw two pages."});
    CHECK(said("Hugh Pell asked Ada Wren why the pumps failed. “Nobody paid for them.”") ==
          strings{"Ada Wren (, ): Nobody paid for them."});
    CHECK(said("Hugh Pell asked whether Ada Wren would resign.\n\n“I would rather stay.”") ==
          strings{"Ada Wren (, ): I would rather stay."});
    CHECK(said("Ada Wren said: “It sank.”\n\nHugh Pell asked whether it was insured.\n\n“It was not.”") ==
          strings{"Ada Wren (Ada Wren, said): It sank.", "Ada Wren (, ): It was not."});
}

TEST_CASE("whom somebody asks to do something does not answer") {
    CHECK(said("Hugh Pell asked Ada Wren to leave.\n\n“She was rude to me.”") ==
          strings{"Hugh Pell (, ): She was rude to me."});
}

TEST_CASE("he or she is who was asked, rather than who asked") {
    CHECK(said("Ida Moss and Ada Wren met. Moss stood up before asking Wren what she wanted.\n\n“A boat,” she said.") ==
          strings{"Ada Wren (she, said): A boat,"});
    CHECK(said("Ada Wren waved.\n\nI asked a nurse what she saw. “A wave,” she said.") ==
          strings{"a nurse (she, said): A wave,"});
    CHECK(said("Ada Wren came in. Hugh Pell asked her why she rowed.\n\n“It is quiet.”") ==
          strings{"Ada Wren (, ): It is quiet."});
}

TEST_CASE("who has answered speaks on") {
    CHECK(said("Ida Moss asked Ada Wren how she knew.\n\n“I had a letter.”\n\nShe added that it was “blunt”.") ==
          strings{"Ada Wren (, ): I had a letter.", "Ada Wren (She, added): blunt"});
}

TEST_CASE("a reported question is a turn of a talk") {
    CHECK(said("Hugh Pell asked whether Ada Wren would resign.\n\n“I would have to think,” Wren replied.\n\n“Is that a "
               "no?”\n\n“It is not a yes.”") == strings{"Ada Wren (Wren, replied): I would have to think,",
                                                        "Hugh Pell (, ): Is that a no?",
                                                        "Ada Wren (, ): It is not a yes."});
}

TEST_CASE("an interviewee answers what is asked without marks") {
    CHECK(said("Ada Wren sits at the bar. Does she mind? “Of course I mind.” She pours. “Would you not?”") ==
          strings{"Ada Wren (, ): Of course I mind.", "Ada Wren (, ): Would you not?"});
    CHECK(said("“It leaks,” says Hugh Pell.\n\nWas it worth the money? “Ask me in a year.”") ==
          strings{"Hugh Pell (Hugh Pell, says): It leaks,", "Hugh Pell (, ): Ask me in a year."});
    CHECK(said("“It leaks,” says Hugh Pell.\n\nThe verdict of Ada Wren? “Never.”") ==
          strings{"Hugh Pell (Hugh Pell, says): It leaks,"});
}

TEST_CASE("the subject of a sentence in which the narrator does something else speaks next") {
    CHECK(said("Hugh Pell sits down. He shrugs when I read this out. “I was called worse.”") ==
          strings{"Hugh Pell (, ): I was called worse."});
}

TEST_CASE("the reply comes from who was asked, if it is known who that is") {
    CHECK(said("“We lost,” Tom Hale said.\n\n“To whom?” Ann Reed asked.\n\n“To Wick,” came the reply.") ==
          strings{"Tom Hale (Tom Hale, said): We lost,", "Ann Reed (Ann Reed, asked): To whom?",
                  "Tom Hale (, reply): To Wick,"});
    CHECK(said("“Did we lose?” Ann Reed asked. “No!” came the answer.") ==
          strings{"Ann Reed (Ann Reed, asked): Did we lose?", " (, answer): No!"});
    CHECK(said("Ann Reed rang. “We lost,” was the reply from the board.") ==
          strings{"the board (the board, reply): We lost,"});
}

TEST_CASE("a question of the narrator is answered in the same paragraph") {
    CHECK(said("“We lost,” Tom Hale said. He blamed Ben Moss for what a pilot called “a ruin”. Would he sell? “No.”") ==
          strings{"Tom Hale (Tom Hale, said): We lost,", "a pilot (a pilot, called): a ruin", "Tom Hale (, ): No."});
    CHECK(said("Hugh Hale was late. Mrs Ann Reed says it is “over”. He looked up. “Ask her.”") ==
          strings{"Ann Reed (Mrs Ann Reed, says): over", "Hugh Hale (, ): Ask her."});
}

TEST_CASE("what the narrator puts to somebody is answered by him") {
    CHECK(
        said("Tom Hale rows.\n\n“We lost,” he says.\n\nI put this to Ben Moss, his rival, at noon. He sighs. “I know,” "
             "he says.") == strings{"Tom Hale (he, says): We lost,", "Ben Moss (he, says): I know,"});
}
