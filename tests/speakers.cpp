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
}

TEST_CASE("who speaks in a relative clause is whom it stands behind") {
    CHECK(said("The loss was hard for Ann Reed, who said she felt “robbed of a friend”.") ==
          strings{"Ann Reed (who, said): robbed of a friend"});
    CHECK(said("Ann Reed – who said she would “sink the ferry” – left the stage.") ==
          strings{"Ann Reed (who, said): sink the ferry"});
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

TEST_CASE("words that are more often nouns than verbs do not cut a subject off") {
    CHECK(said("Ann Reed dodged numerous questions about Tom Hale before saying, “We lost the ferry.”") ==
          strings{"Ann Reed (Ann Reed, saying): We lost the ferry."});
}
