// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::said;
using quoin_test::strings;

TEST_CASE("whom the narrator asks answers") {
    CHECK(
        said("I asked Dr Ann Reed if she missed the ferry. “Every day.” And the crew? She smiles. “Next question.”") ==
        strings{"Ann Reed (, ): Every day.", "Ann Reed (, ): Next question."});
    CHECK(said("When I put it to Ann Reed that it was late, she was silent. Then: “We lost the ferry.”") ==
          strings{"Ann Reed (, ): We lost the ferry."});
    CHECK(said("Ann Reed smiled.\n\nThe boat was late, I suggest. “Was it? I did not see it.”") ==
          strings{" (, ): Was it? I did not see it."});
}

TEST_CASE("the narrator speaks where a verb of saying stands beside the quote") {
    CHECK(said("“And your third?” I asked Ann Reed.") == strings{" (I, asked): And your third?"});
}

TEST_CASE("a quoted headline between paragraphs is nobody’s") {
    CHECK(said("“We lost the ferry,” said Ann Reed.\n\n‘They took it off us bit by bit’\n\nThe ferry sank in March.") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,", " (, ): They took it off us bit by bit"});
    CHECK(said("“We lost the ferry,” said Ann Reed.\n\nRead more\n\n‘I waited years for a boat’: Why they are late") ==
          strings{"Ann Reed (Ann Reed, said): We lost the ferry,", " (, ): I waited years for a boat"});
}

TEST_CASE("the quotes of a list are those of whoever is named before it") {
    CHECK(said("The report said:\n\n“Women told us they felt lost”\n\n“Staff did not always wash their hands”") ==
          strings{"The report (The report, said): Women told us they felt lost",
                  "The report (, ): Staff did not always wash their hands"});
}

TEST_CASE("who was shouted at goes on") {
    CHECK(said("“We lost,” Ann Reed said, to shouts of “Resign!” from the gallery. “Twice.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost,", " (, shouts): Resign!", "Ann Reed (Ann Reed, said): Twice."});
}

TEST_CASE("one word in a paragraph of its own is speech, but a heading is none") {
    CHECK(said("“We lost,” said Ann Reed.\n\n“Twice.”") ==
          strings{"Ann Reed (Ann Reed, said): We lost,", "Ann Reed (, ): Twice."});
    CHECK(said("“We lost,” said Ann Reed.\n\n‘All Hands Lost’.\n\nThe boat sank.") ==
          strings{"Ann Reed (Ann Reed, said): We lost,"});
}
