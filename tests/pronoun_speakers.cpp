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
