// SPDX-License-Identifier: BSL-1.0
#include <quoin/people.hpp>

#include "catch.hpp"
#include "people_of.hpp"

using quoin_test::mentions;
using quoin_test::people_of;

TEST_CASE("an ampersand joins the names of a byline, and otherwise those of a firm") {
    CHECK(people_of("By Nora Quenby & Zyx Quarn") ==
          mentions{{"Nora Quenby", "Nora Quenby"}, {"Zyx Quarn", "Zyx Quarn"}});
    CHECK(people_of("Words by Zyx Quarn, Nora Quenby & Emil Brandl") ==
          mentions{{"Zyx Quarn", "Zyx Quarn"}, {"Nora Quenby", "Nora Quenby"}, {"Emil Brandl", "Emil Brandl"}});
    CHECK(people_of("It was drawn by Nora Quenby & Emil Brandl.") == mentions{});
    CHECK(people_of("Pictures by Nora Quenby & Brandl") == mentions{});
}

TEST_CASE("nobody with a title is a firm") {
    CHECK(people_of("Mr & Mrs Quenby wept.") == mentions{{"Mrs Quenby", "Quenby"}});
}

TEST_CASE("a byline under a headline may be nothing but names in capitals") {
    CHECK(people_of("Pier is sold\n\nNORA QUENBY\n\nThe pier was sold.") == mentions{{"NORA QUENBY", "NORA QUENBY"}});
    CHECK(people_of("Pier is sold\nNORA QUENBY AND EMIL BRANDL\nThe pier was sold.") ==
          mentions{{"NORA QUENBY", "NORA QUENBY"}, {"EMIL BRANDL", "EMIL BRANDL"}});
    CHECK(people_of("Pier is sold\n\nNORA QUENBY SELLS PIER\n\nNORA HOUSE\n\nVICTORIA QUENBY\n\nSold.") == mentions{});
    CHECK(people_of("NORA QUENBY\n\nThe pier was sold.") == mentions{});
    CHECK(people_of("Pier is sold\n\nNORA ZYX QUENBY\n\nThe pier was sold.") == mentions{});
}

TEST_CASE("what credits a picture is no part of the name") {
    CHECK(people_of("Supplied Nora Quenby with her hens. Pictured Emil Brandl.") ==
          mentions{{"Nora Quenby", "Nora Quenby"}, {"Emil Brandl", "Emil Brandl"}});
    CHECK(people_of("Picture by Zyx Quarn") == mentions{{"Zyx Quarn", "Zyx Quarn"}});
    CHECK(people_of("Portraits by Xolqua Venn. New Portraits by Zyx Quarn. She sold two portraits by Vrel Ostk.") ==
          mentions{{"Xolqua Venn", "Xolqua Venn"}});
}

TEST_CASE("so may it be names in small letters, and where they write") {
    CHECK(people_of("Pier is sold\n\nXolqua Venn in Leeds and Nora Quenby in New York\n\nThe pier was sold.") ==
          mentions{{"Xolqua Venn", "Xolqua Venn"}, {"Nora Quenby", "Nora Quenby"}});
    CHECK(people_of("Pier is sold\n\nPoppy Venn\n\nThe pier was sold.") == mentions{{"Poppy Venn", "Poppy Venn"}});
    CHECK(people_of("Pier is sold\n\nXolqua Venn in Leeds\n\nPoppy Street\n\nSold.") == mentions{});
    CHECK(people_of("Pier is sold\n\nNora Quenby in York and Xolqua Venn in Leeds\n\nThe pier was sold.") ==
          mentions{{"Nora Quenby", "Nora Quenby"}, {"Xolqua Venn", "Xolqua Venn"}});
    CHECK(people_of("Pier is sold\n\nXolqua Venn or Nora Quenby\n\nThe pier was sold.") ==
          mentions{{"Nora Quenby", "Nora Quenby"}});
    CHECK(people_of("Pier is sold\n\nNora Zyx Venn Quenby\n\nThe pier was sold.") == mentions{});
}
