// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("a role behind the name of a body is that of one person") {
    CHECK(said("Tom Hale runs it.\n\nA Ministry of Works spokesman said: “We lost.” He added: “It sank.”") ==
          strings{"A Ministry of Works spokesman (A Ministry of Works spokesman, said): We lost.",
                  "A Ministry of Works spokesman (He, added): It sank."});
    CHECK(
        said("Tom Hale runs it.\n\nA police spokesman said: “We lost.” He added: “It sank.”") ==
        strings{"A police spokesman (A police spokesman, said): We lost.", "A police spokesman (He, added): It sank."});
}

TEST_CASE("words of nobody do not make \"it\" another") {
    CHECK(said("The Ely Trust said: “We lost.” Critics were told it had been “patched up”. It added: “It sank.”") ==
          strings{"The Ely Trust (The Ely Trust, said): We lost.", " (, told): patched up",
                  "The Ely Trust (It, added): It sank."});
}

TEST_CASE("a newspaper called The Star is no star, a council no leader of one") {
    CHECK(said("Council leader Ann Reed won. The council said: “We lost.”") ==
          strings{"The council (The council, said): We lost."});
}

TEST_CASE("a word in a double s is no plural") {
    CHECK(said("Ann Reed runs it.\n\nA witness said: “We lost.” She added: “It sank.”") ==
          strings{"A witness (A witness, said): We lost.", "A witness (She, added): It sank."});
}

TEST_CASE("a spokesperson is they") {
    CHECK(said("Wick council was asked. A spokesperson said it was late. They added: “It sank.”") ==
          strings{"A spokesperson (They, added): It sank."});
    CHECK(said("The board said: “We lost.”\n\nA harbour spokesperson said: “It sank.”\n\nThey added: “Twice.”") ==
          strings{"The board (The board, said): We lost.",
                  "A harbour spokesperson (A harbour spokesperson, said): It sank.",
                  "A harbour spokesperson (They, added): Twice."});
}

TEST_CASE("a nurse is not they, where several have spoken") {
    CHECK(said("The pilots said: “We lost.” A nurse said: “It sank.” They added: “Twice.”") ==
          strings{"The pilots (The pilots, said): We lost.", "A nurse (A nurse, said): It sank.",
                  "The pilots (They, added): Twice."});
    CHECK(said("Some Labour members said: “We lost.” They added: “Twice.”") ==
          strings{"Some Labour members (Some Labour members, said): We lost.",
                  "Some Labour members (They, added): Twice."});
}

TEST_CASE("it is not several") {
    CHECK(
        said("The pilots of the Wick board said: “We lost.” It added: “Twice.”") ==
        strings{"The pilots of the Wick board (The pilots of the Wick board, said): We lost.", " (It, added): Twice."});
    CHECK(said("The board said: “We lost.” The pilots said: “It sank.” It added: “Twice.”") ==
          strings{"The board (The board, said): We lost.", "The pilots (The pilots, said): It sank.",
                  "The board (It, added): Twice."});
}

TEST_CASE("one of several, spoken of in passing, is forgotten when somebody is spoken of again") {
    CHECK(said("Ann Reed rose with what one pilot calls “a terrifying good cheer”.\n\n"
               "In March she was, she says, “the only one who knew”.") ==
          strings{"one pilot (one pilot, calls): a terrifying good cheer",
                  "Ann Reed (she, says): the only one who knew"});
    CHECK(said("Ann Reed was there. “It is bad,” said one nurse.\n\n“It is worse at night,” she added.") ==
          strings{"one nurse (one nurse, said): It is bad,", "one nurse (she, added): It is worse at night,"});
    CHECK(said("One woman said: “We lost.”\n\nAnn Reed wept. The woman said: “All.”\n\n“It sank,” she said.") ==
          strings{"One woman (One woman, said): We lost.", "One woman (The woman, said): All.",
                  "One woman (she, said): It sank,"});
}

TEST_CASE("who is only told by a role gives way to who is named in a later paragraph") {
    CHECK(said("“We lost,” the senator said.\n\nAs for Tom Hale, he said: “It sank.”") ==
          strings{"the senator (the senator, said): We lost,", "Tom Hale (he, said): It sank."});
}

TEST_CASE("within a quote, who speaks it is neither he nor they") {
    CHECK(said("“They told my wife she was ‘being very dramatic’,” said Tom Hale.") ==
          strings{"Tom Hale (Tom Hale, said): They told my wife she was ‘being very dramatic’,",
                  " (They, told): being very dramatic"});
    CHECK(said("Tom Hale wept. Hale recalled: “He said, ‘We lost the ferry.’”") ==
          strings{"Tom Hale (Hale, recalled): He said, ‘We lost the ferry.’", " (He, said): We lost the ferry."});
    CHECK(said("Tom Hale wept. Hale recalled: “I said, ‘We lost the ferry.’”") ==
          strings{"Tom Hale (Hale, recalled): I said, ‘We lost the ferry.’", "Tom Hale (I, said): We lost the ferry."});
}

TEST_CASE("whom he and she mean is spoken of again, and whose voice a sentence is about") {
    CHECK(said("Tom Hale likes tea. He is best known for his time at sea with Max Moss. He called it “a very long "
               "summer”.") == strings{"Tom Hale (He, called): a very long summer"});
    CHECK(said("Tom Hale was in court. Max Moss, his lawyer, said it was “a very sad day”.\n\n"
               "Outside court Hale’s voice shook as he read a note. “We lost,” he said.") ==
          strings{"Max Moss (Max Moss, said): a very sad day", "Tom Hale (he, said): We lost,"});
    CHECK(said("Max Moss said it was “a very sad day”. He praised Hale’s crew. “We lost,” he said.") ==
          strings{"Max Moss (Max Moss, said): a very sad day", "Max Moss (he, said): We lost,"});
}

TEST_CASE("what many are is the one person who was spoken of lately") {
    CHECK(said("Dr Ann Reed chaired the board. “Nobody comes out well,” the veteran MP says.") ==
          strings{"Ann Reed (the veteran MP, says): Nobody comes out well,"});
    CHECK(said("Tom Hale gave a shirt. The former striker wept. “We lost,” he said.") ==
          strings{"Tom Hale (he, said): We lost,"});
    CHECK(said("Ann Reed met Max Moss. “Nobody comes out well,” the veteran MP says.") ==
          strings{"the veteran MP (the veteran MP, says): Nobody comes out well,"});
    CHECK(said("Sir Tom Hale chaired the board. “Nobody comes out well,” the former congresswoman says.") ==
          strings{"the former congresswoman (the former congresswoman, says): Nobody comes out well,"});
    CHECK(said("Tom Hale gave a shirt. “We lost,” said the club’s former striker.") ==
          strings{"the club’s former striker (the club’s former striker, said): We lost,"});
}

TEST_CASE("an office is not that of whoever was named last") {
    CHECK(said("Tom Hale wept. “We lost,” the health secretary said.") ==
          strings{"the health secretary (the health secretary, said): We lost,"});
    CHECK(said("Tom Hale wept. “We lost,” the coroner said.") == strings{"the coroner (the coroner, said): We lost,"});
}

TEST_CASE("who a sentence is about may stand behind a word that links it") {
    CHECK(said("Max Moss cheered. However, one pilot was sad. “We lost,” she said.") ==
          strings{"one pilot (she, said): We lost,"});
    CHECK(said("The board said: “We lost.” But the harbour letter was sent. It said: “Boats will be sold.”") ==
          strings{"The board (The board, said): We lost.", "the harbour letter (It, said): Boats will be sold."});
}

TEST_CASE("it is the body or the document that a sentence was about") {
    CHECK(said("The pilots said: “We lost.” The harbour letter was sent to all.\n\nBoats, it says, “will be sold”.") ==
          strings{"The pilots (The pilots, said): We lost.", "The harbour letter (it, says): will be sold"});
    CHECK(said("The board said: “We lost.” The letters were sent. Boats, it says, “will be sold”.") ==
          strings{"The board (The board, said): We lost.", "The board (it, says): will be sold"});
}

TEST_CASE("when somebody spoke is no part of who it was") {
    CHECK(said("Last autumn the prime minister told her party that it was “broken”.") ==
          strings{"the prime minister (the prime minister, told): broken"});
}

TEST_CASE("a name behind an introduction is not the role that follows it") {
    CHECK(reported("Asked whether he trusted Tom Vale, the minister said that it was late.") ==
          strings{"the minister: it was late"});
    CHECK(said("Tom Vale, the minister, sat. “It was late,” the minister said.") ==
          strings{"Tom Vale (the minister, said): It was late,"});
}

TEST_CASE("a newspaper is not who writes for it") {
    CHECK(reported("Tom Vale, a reporter for the Wick Mercury, knew it. The Mercury revealed that the boat sank.") ==
          strings{"Wick Mercury: the boat sank"});
    CHECK(said("Ann Reed, a reporter for the Mercury, knew it. “It is late,” the Mercury said.") ==
          strings{"the Mercury (the Mercury, said): It is late,"});
}

TEST_CASE("an expert, and a peer, are whoever was spoken of lately") {
    CHECK(said("“It leaks,” says Ada Wren. The harbour expert puts that at “one in ten”.") ==
          strings{"Ada Wren (Ada Wren, says): It leaks,", "Ada Wren (The harbour expert, ): one in ten"});
}

TEST_CASE("the prime minister is not the minister, and the Speaker somebody") {
    CHECK(said("Tom Vale, minister for piers, sat. The prime minister called him “a rock”. “It is late,” the minister "
               "said.") == strings{"The prime minister (The prime minister, called): a rock",
                                   "Tom Vale (the minister, said): It is late,"});
    CHECK(said("Ada Wren stood. The Speaker, who was cross, called for order. “Sit down,” she said.") ==
          strings{"The Speaker (she, said): Sit down,"});
}

TEST_CASE("a manager is the one person who was spoken of lately") {
    CHECK(said("It was over, Tom Vale knew.\n\n“We were late,” the Wick manager said.") ==
          strings{"Tom Vale (the Wick manager, said): We were late,"});
}
