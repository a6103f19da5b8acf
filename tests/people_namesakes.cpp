// SPDX-License-Identifier: BSL-1.0
// What bears the name of somebody, or reads as if it did, and is no person.
#include <quoin/people.hpp>

#include "catch.hpp"
#include "people_of.hpp"

using quoin_test::mentions;
using quoin_test::people_of;

TEST_CASE("towns that read like a title or a first name with a surname are no people") {
    CHECK(people_of("Patients in Bishop Auckland and Milton Keynes wait. Earl Shilton wept, said Percy Main.") ==
          mentions{});
    CHECK(people_of("Bishop Quenby left Milton Quenby.") ==
          mentions{{"Bishop Quenby", "Milton Quenby"}, {"Milton Quenby", "Milton Quenby"}});
}

TEST_CASE("what belongs to a title is a place, whatever first name follows") {
    CHECK(people_of("She lives in King’s Lynn. King’s Lynn is wet.") == mentions{});
    CHECK(people_of("She lives with the doctor’s Lynn. Lynn is wet.") == mentions{{"Lynn", "Lynn"}, {"Lynn", "Lynn"}});
}

TEST_CASE("wards, clinics and schools called after somebody are told by the small letters behind the name") {
    CHECK(people_of("The Nora Quenby clinic, Emil Quenby ward and both Nora Quenby hospitals shut.") == mentions{});
    CHECK(people_of("Nora Quenby, ward sister, left the Emil Quenby’s ward.") ==
          mentions{{"Nora Quenby", "Nora Quenby"}, {"Emil Quenby", "Emil Quenby"}});
}

TEST_CASE("the school of somebody with a title is called so") {
    CHECK(people_of("He went to Dr Quenby’s Grammar School, she to Sir Emil Quenby's School.") == mentions{});
    CHECK(people_of("He went to Dr Quenby’s Surgery and Sir Emil Quenby’s College for All Act.") ==
          mentions{{"Dr Quenby", "Emil Quenby"}, {"Sir Emil Quenby", "Emil Quenby"}});
    CHECK(people_of("They met Nora Quenby’s Academy pupils.") == mentions{{"Nora Quenby", "Nora Quenby"}});
}

TEST_CASE("where people work is no person, but has one") {
    CHECK(people_of("Ada Venn, a partner at Emil Quenby, met the chair at Nora Quenby.") ==
          mentions{{"Ada Venn", "Ada Venn"}});
    CHECK(people_of("Ada Venn, a nurse at Emil Quenby’s surgery, laughed at Nora Quenby.") ==
          mentions{{"Ada Venn", "Ada Venn"}, {"Emil Quenby", "Emil Quenby"}, {"Nora Quenby", "Nora Quenby"}});
}

TEST_CASE("firms called after people are told by what they are") {
    CHECK(people_of("Ada Venn of Emil Quenby LLP met Nora Quenby Solicitors and Emil Brandl solicitors.") ==
          mentions{{"Ada Venn", "Ada Venn"}});
    CHECK(people_of("It went to law firm Emil Quenby, and to accountants Nora Brandl.") == mentions{});
    CHECK(people_of("The firm Nora Quenby left hired architects Emil Brandl and Ada Venn.") ==
          mentions{{"Nora Quenby", "Nora Quenby"}, {"Emil Brandl", "Emil Brandl"}, {"Ada Venn", "Ada Venn"}});
}

TEST_CASE("the members of a profession are no general") {
    CHECK(people_of("She chairs the Royal College of General Practitioners.") == mentions{});
}
