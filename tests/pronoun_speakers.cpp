// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("who is told by her relation to the subject yields to the subject") {
    CHECK(said("Ada Wren heard the news when her sister Ida rang.\n\n“It was a shock,” she told the Wick Star.") ==
          strings{"Ada Wren (she, told): It was a shock,"});
    CHECK(said("The boat that Ada Wren shares with her wife, the potter Ida Moss, leaks. “It floats,” she says.") ==
          strings{"Ada Wren (she, says): It floats,"});
    CHECK(said("Ada Wren is away. Her sister Ida Moss runs the yard. “It pays,” she says.") ==
          strings{"Ida Moss (she, says): It pays,"});
}

TEST_CASE("what her doctor tells somebody is about her") {
    CHECK(said("Ada Wren takes pills. Without them, her doctor has told her, it hurts. “I cry,” she says.") ==
          strings{"Ada Wren (she, says): I cry,"});
}

TEST_CASE("a paragraph that does not go on with one of many is about who was named") {
    CHECK(said("Hugh Pell was late. A nurse was blunt: “He sleeps.”\n\nHe sits down and yawns. “I work,” he "
               "says.") == strings{"A nurse (A nurse, :): He sleeps.", "Hugh Pell (he, says): I work,"});
    CHECK(said("Hugh Pell was late. A nurse said: “He sleeps.”\n\n“All day,” he added.") ==
          strings{"A nurse (A nurse, said): He sleeps.", "A nurse (he, added): All day,"});
}

TEST_CASE("words behind \"who\" do not make one of several") {
    CHECK(said("The report found that pilots who drink sleep badly. It called on them to “stop it”.") ==
          strings{"The report (It, called): stop it"});
}

TEST_CASE("who is only told by a role, and named later, is of one sex") {
    CHECK(said("Mrs Ada Wren was asked by the mayor to sit. “No,” she said.\n\nThe mayor, Mr Hugh Pell, sighed.") ==
          strings{"Ada Wren (she, said): No,"});
}

TEST_CASE("whom somebody is asked about does not answer") {
    CHECK(said("Asked what Jane Moss had said, Ann Reed nodded. “We lost,” she said.").back() ==
          "Ann Reed (she, said): We lost,");
    CHECK(said("Hugh Pell was late. Asked whether Tom Moss would row, he smiled. “We will see.”") ==
          strings{"Hugh Pell (, ): We will see."});
    CHECK(said("Hugh Pell was late. Told that Tom Moss had left, he said: “Good.”") ==
          strings{"Hugh Pell (he, said): Good."});
}

TEST_CASE("who is to have something done to him is not whom a pronoun means next") {
    CHECK(said("Hugh Pell heard boos for his decision to replace Tom Moss. He was calm. “We won,” he said.") ==
          strings{"Hugh Pell (he, said): We won,"});
}

TEST_CASE("a name behind a relation is whom the sentence is about") {
    CHECK(said("Ada Wren’s agent, Hugh Pell, declined to comment on reports of a tour. “It is late,” he said.") ==
          strings{"Hugh Pell (he, said): It is late,"});
}

TEST_CASE("a role that begins a clause is whom a pronoun means next") {
    CHECK(said("Ada Wren rows. When the chief pilot of the port was asked why it sank, he said: “It was late.”") ==
          strings{"the chief pilot (he, said): It was late."});
    CHECK(said("Ada Wren was cross. When the talks resumed the witness read a note. “It sank,” she said.") ==
          strings{"the witness (she, said): It sank,"});
}

TEST_CASE("what somebody is stands between an introduction and her name") {
    CHECK(said("Under questioning from Hugh Pell, counsel to the port, Ada Wren was calm.\n\n“It sank,” she said.") ==
          strings{"Ada Wren (she, said): It sank,"});
}

TEST_CASE("a year may stand right before a pronoun") {
    CHECK(said("Ada Wren left the port. After retiring in 1995 she ran a yard, and gave talks to pilots, telling them "
               "it was “late”.") == strings{"Ada Wren (she, telling): late"});
}
