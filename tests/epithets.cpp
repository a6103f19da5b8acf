// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::said;
using quoin_test::strings;

TEST_CASE("who has so many children is whoever was spoken of last") {
    CHECK(said("Ann Reed, whose son Ben was at sea, rang twice.\n\n“We lost,” the mum-of-four said.") ==
          strings{"Ann Reed (the mum-of-four, said): We lost,"});
    CHECK(said("Ann Reed rang twice. The mother-of-six was at sea. “We lost,” said the mother of six.") ==
          strings{"Ann Reed (the mother of six, said): We lost,"});
    CHECK(said("Ann Reed met Tom Hale. “We lost,” the father of three said.") ==
          strings{"Tom Hale (the father of three, said): We lost,"});
    CHECK(said("Tom Hale met Mrs Ann Reed. “We lost,” the married father-of-two said.") ==
          strings{"Tom Hale (the married father-of-two, said): We lost,"});
}

TEST_CASE("a parent's name stands behind the number of children") {
    CHECK(said("Tom Hale rang twice. “We lost,” dad-of-five Hale said.") == strings{"Tom Hale (Hale, said): We lost,"});
}

TEST_CASE("what somebody was, or where she is from, tells of the only person who was spoken of") {
    CHECK(said("Ann Reed came late.\n\n“We lost,” the former tram driver said.") ==
          strings{"Ann Reed (the former tram driver, said): We lost,"});
    CHECK(said("Ann Reed came late. “We lost,” said the Wick-born surgeon.") ==
          strings{"Ann Reed (the Wick-born surgeon, said): We lost,"});
    CHECK(said("Ann Reed came late. The 52-year-old retired teacher said: “We lost.”") ==
          strings{"Ann Reed (The 52-year-old retired teacher, said): We lost."});
}

TEST_CASE("only who is spoken of in the paragraph counts, or else in the sentence before") {
    CHECK(said("Tom Hale voted.\n\nAnn Reed came late. “We lost,” the former tram driver said.") ==
          strings{"Ann Reed (the former tram driver, said): We lost,"});
    CHECK(said("Tom Hale voted. Ann Reed came late.\n\n“We lost,” the former tram driver said.") ==
          strings{"Ann Reed (the former tram driver, said): We lost,"});
    CHECK(said("Tom Hale and Ann Reed came late. “We lost,” the former tram driver said.") ==
          strings{"the former tram driver (the former tram driver, said): We lost,"});
}

TEST_CASE("a schoolboy is no woman") {
    CHECK(said("Mrs Ann Reed met Sir Tom Hale. “We lost,” the former schoolboy said.") ==
          strings{"Tom Hale (the former schoolboy, said): We lost,"});
}

TEST_CASE("an ex-driver was a driver") {
    CHECK(said("Ann Reed, who once drove a tram, came late. “We lost,” the ex-driver said.") ==
          strings{"Ann Reed (the ex-driver, said): We lost,"});
}

TEST_CASE("what is nobody, or a body, is not who was spoken of") {
    CHECK(said("Ann Reed left. “It is late,” the Wick-based charity said.") ==
          strings{"the Wick-based charity (the Wick-based charity, said): It is late,"});
    CHECK(said("Ann Reed left. “Goodbye,” the former ferry said.") ==
          strings{"the former ferry (the former ferry, said): Goodbye,"});
}

TEST_CASE("an office is none that just anybody holds") {
    CHECK(said("Ann Reed came late. “We lost,” the coroner said.") ==
          strings{"the coroner (the coroner, said): We lost,"});
    CHECK(said("Ann Reed came late. “We lost,” the former residents said.") ==
          strings{"the former residents (the former residents, said): We lost,"});
}
