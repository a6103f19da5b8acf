// SPDX-License-Identifier: BSL-1.0
#include <quoin/people.hpp>

#include "catch.hpp"
#include "people_of.hpp"

using quoin_test::mentions;
using quoin_test::people_of;

TEST_CASE("kin may be named between commas by a first name alone") {
    CHECK(people_of("Her other son, Liam, wept. Ann Reed’s husband, Derek, did not.") ==
          mentions{{"Liam", "Liam"}, {"Ann Reed", "Ann Reed"}, {"Derek", "Derek"}});
    CHECK(people_of("He is survived by his widow, Sian; the couple had a daughter, Tove.") ==
          mentions{{"Sian", "Sian"}, {"Tove", "Tove"}});
    CHECK(people_of("Ann Reed, whose daughter, Wren, died, wept.") ==
          mentions{{"Ann Reed", "Ann Reed"}, {"Wren", "Wren"}});
}

TEST_CASE("so may one whose role is told between commas, but no place and no firm") {
    CHECK(people_of("The mayor, Sharon, spoke. “My driver, Winston, was ill.”") ==
          mentions{{"Sharon", "Sharon"}, {"Winston", "Winston"}});
    CHECK(people_of("The champion, Chelsea, lost. Its owner, Hamish, sold it.") == mentions{});
}

TEST_CASE("each of several kin is a person") {
    CHECK(people_of("They have two children, Emil and Priya, and a dog.") ==
          mentions{{"Emil", "Emil"}, {"Priya", "Priya"}});
    CHECK(people_of("She came with her daughters Carys, Priya and Nora.") ==
          mentions{{"Carys", "Carys"}, {"Priya", "Priya"}, {"Nora", "Nora"}});
    CHECK(people_of("It fell to the Quill Brothers Theatre. Save the Children Week begins.") == mentions{});
}

TEST_CASE("an age may be told in words") {
    CHECK(people_of("Ada Quenby with Carys, nine, and Priya, six") ==
          mentions{{"Ada Quenby", "Ada Quenby"}, {"Carys", "Carys"}, {"Priya", "Priya"}});
    CHECK(people_of("Of those in Carys, three-quarters left.") == mentions{});
    CHECK(people_of("Ada Quenby with Carys, nine; and Priya, six.") ==
          mentions{{"Ada Quenby", "Ada Quenby"}, {"Carys", "Carys"}, {"Priya", "Priya"}});
}

TEST_CASE("a couple shares the surname that is said once") {
    CHECK(people_of("Emil and Nora Quenby keep hens. Mr Quenby is ill. Mrs Quenby is not.") ==
          mentions{
              {"Emil", "Emil"}, {"Nora Quenby", "Nora Quenby"}, {"Mr Quenby", "Emil"}, {"Mrs Quenby", "Nora Quenby"}});
    CHECK(people_of("Emil and Nora Quenby keep hens. Later Emil Quenby wept. Emil is ill.") ==
          mentions{{"Emil", "Emil Quenby"},
                   {"Nora Quenby", "Nora Quenby"},
                   {"Emil Quenby", "Emil Quenby"},
                   {"Emil", "Emil Quenby"}});
}

TEST_CASE("so does a man whose first name is an everyday word, but is seldom a place") {
    CHECK(people_of("Mark and Nora Quenby keep hens. Mr Quenby is ill.") ==
          mentions{{"Mark", "Mark"}, {"Nora Quenby", "Nora Quenby"}, {"Mr Quenby", "Mark"}});
    CHECK(people_of("Lincoln and Nora Quenby keep hens. Georgia and Emil Brandl do not.") ==
          mentions{{"Nora Quenby", "Nora Quenby"}, {"Emil Brandl", "Emil Brandl"}});
}

TEST_CASE("so do brothers and sisters, but not two men who are merely named together") {
    CHECK(people_of("Brothers Emil and Oliver Quenby keep hens.") ==
          mentions{{"Emil", "Emil"}, {"Oliver Quenby", "Oliver Quenby"}});
    CHECK(people_of("Emil and Oliver Quenby keep hens. Quenby is ill.") ==
          mentions{{"Oliver Quenby", "Oliver Quenby"}, {"Quenby", "Oliver Quenby"}});
}

TEST_CASE("the surname of the second is not that of a first who has one") {
    CHECK(people_of("Emil Brandl spoke. Emil and Nora Quenby left. Mr Quenby came.") ==
          mentions{{"Emil Brandl", "Emil Brandl"},
                   {"Emil", "Emil Brandl"},
                   {"Nora Quenby", "Nora Quenby"},
                   {"Mr Quenby", "Quenby"}});
}

TEST_CASE("a title that does not fit the one who bears the surname is that of the kin") {
    CHECK(
        people_of("Emil Quenby, 66, and his wife Nora keep hens. Mrs Quenby is ill. Quenby is not.") ==
        mentions{{"Emil Quenby", "Emil Quenby"}, {"Nora", "Nora"}, {"Mrs Quenby", "Nora"}, {"Quenby", "Emil Quenby"}});
    CHECK(people_of("Mum-of-two Kelly Quenby, whose husband Emil died, wept. Mr Quenby was 41.") ==
          mentions{{"Kelly Quenby", "Kelly Quenby"}, {"Emil", "Emil"}, {"Mr Quenby", "Emil"}});
    CHECK(
        people_of("Emil Quenby left. Ada Brandl and her husband Hugo stayed. Mrs Quenby wept.") ==
        mentions{
            {"Emil Quenby", "Emil Quenby"}, {"Ada Brandl", "Ada Brandl"}, {"Hugo", "Hugo"}, {"Mrs Quenby", "Quenby"}});
}

TEST_CASE("so it is where the kin is named in another sentence, or without its owner") {
    CHECK(people_of("Emil Quenby is ill. His wife Nora is not. Mrs Quenby keeps hens.") ==
          mentions{{"Emil Quenby", "Emil Quenby"}, {"Nora", "Nora"}, {"Mrs Quenby", "Nora"}});
    CHECK(people_of("Emil Quenby and wife Nora keep hens. Mrs Quenby is ill.") ==
          mentions{{"Emil Quenby", "Emil Quenby"}, {"Nora", "Nora"}, {"Mrs Quenby", "Nora"}});
    CHECK(people_of("Dr Zyx Quenby is ill. “My husband Emil is not.” Mr Quenby keeps hens.") ==
          mentions{{"Dr Zyx Quenby", "Zyx Quenby"}, {"Emil", "Emil"}, {"Mr Quenby", "Zyx Quenby"}});
}

TEST_CASE("one who has kin is a person, whatever the name") {
    CHECK(people_of("Zyx Quarn and his son Emil left. Vrel Ostk, whose wife wept, said no.") ==
          mentions{{"Zyx Quarn", "Zyx Quarn"}, {"Emil", "Emil"}, {"Vrel Ostk", "Vrel Ostk"}});
    CHECK(people_of("Zyx Quarn and its ferries left. Vrel Ostk, whose tides wept, said no.") == mentions{});
}

TEST_CASE("a surname that is a first name of the other gender is a surname still") {
    CHECK(people_of("Vanessa Warren spoke. Warren said no. Carys Ryan-Quill left. Ryan-Quill wept.") ==
          mentions{{"Vanessa Warren", "Vanessa Warren"},
                   {"Warren", "Vanessa Warren"},
                   {"Carys Ryan-Quill", "Carys Ryan-Quill"},
                   {"Ryan-Quill", "Carys Ryan-Quill"}});
    CHECK(people_of("Vanessa Warren spoke. Warren Brandl wept. “No,” said Warren.") ==
          mentions{
              {"Vanessa Warren", "Vanessa Warren"}, {"Warren Brandl", "Warren Brandl"}, {"Warren", "Warren Brandl"}});
}

TEST_CASE("one who has been named goes before one of the fitting gender who is yet to come") {
    CHECK(people_of("Vanessa Warren spoke. Warren wept. Later came Emil Warren.") ==
          mentions{{"Vanessa Warren", "Vanessa Warren"}, {"Warren", "Vanessa Warren"}, {"Emil Warren", "Emil Warren"}});
}

TEST_CASE("a ruler has no surname") {
    CHECK(people_of("Oliver Quenby wrote it. King Oliver died. Oliver wept.") ==
          mentions{{"Oliver Quenby", "Oliver Quenby"}, {"King Oliver", "Oliver"}, {"Oliver", "Oliver"}});
    CHECK(people_of("Prince Bashar bin Yazid spoke. Prince Bashar left.") ==
          mentions{{"Prince Bashar bin Yazid", "Bashar bin Yazid"}, {"Prince Bashar", "Bashar bin Yazid"}});
    CHECK(people_of("King Oliver Quenby spoke. Oliver Quenby left. King Oliver wept.") ==
          mentions{{"King Oliver Quenby", "Oliver Quenby"},
                   {"Oliver Quenby", "Oliver Quenby"},
                   {"King Oliver", "Oliver Quenby"}});
}

TEST_CASE("the gender of kin with several children is known") {
    auto const document = quoin_test::with_people("Mother-of-three Kelly Quenby wept.");
    REQUIRE(document.get<quoin::person>().size() == 1);
    CHECK(document.get<quoin::person>()[0].gender == quoin::gender::female);
    CHECK(document.text(document.get<quoin::person>()[0].role) == "Mother-of-three");
}

TEST_CASE("kin in a list may have names that are everyday words") {
    CHECK(people_of("She leaves two sons, Emil and Mark. His sisters, Grace and Joy, wept.") ==
          mentions{{"Emil", "Emil"}, {"Mark", "Mark"}, {"Grace", "Grace"}, {"Joy", "Joy"}});
    CHECK(people_of("A vicar, Rose, left. The capital, Victoria, slept.") == mentions{{"Rose", "Rose"}});
}

TEST_CASE("a surname alone is that of the one who was there before a relative of the same surname") {
    CHECK(people_of("Oliver Brandl, 34, fell. His sister, Nora Brandl, wept. Brandl rose.") ==
          mentions{{"Oliver Brandl", "Oliver Brandl"}, {"Nora Brandl", "Nora Brandl"}, {"Brandl", "Oliver Brandl"}});
    CHECK(people_of("Nora Brandl, 34, fell. Her husband, Emil Brandl, wept. Emil Brandl said Brandl rose.") ==
          mentions{{"Nora Brandl", "Nora Brandl"},
                   {"Emil Brandl", "Emil Brandl"},
                   {"Emil Brandl", "Emil Brandl"},
                   {"Brandl", "Nora Brandl"}});
    CHECK(people_of("Oliver Brandl, 34, fell. Nora Brandl wept. Brandl rose.") ==
          mentions{{"Oliver Brandl", "Oliver Brandl"}, {"Nora Brandl", "Nora Brandl"}, {"Brandl", "Brandl"}});
}

TEST_CASE("with a title, so it is if it meant that one before") {
    CHECK(people_of("Oliver Brandl fell. Mr Brandl slept. His father, Emil Brandl, wept. Mr Brandl rose.") ==
          mentions{{"Oliver Brandl", "Oliver Brandl"},
                   {"Mr Brandl", "Oliver Brandl"},
                   {"Emil Brandl", "Emil Brandl"},
                   {"Mr Brandl", "Oliver Brandl"}});
    CHECK(people_of("Oliver Brandl fell. His father, Emil Brandl, wept. Mr Brandl rose.") ==
          mentions{{"Oliver Brandl", "Oliver Brandl"}, {"Emil Brandl", "Emil Brandl"}, {"Mr Brandl", "Brandl"}});
}

TEST_CASE("words that hyphens join tell kin") {
    CHECK(people_of("His ex-wife, Nora, wept. Her brother-in-law, Emil, and his great-grandson, Hugo, did not.") ==
          mentions{{"Nora", "Nora"}, {"Emil", "Emil"}, {"Hugo", "Hugo"}});
    CHECK(people_of("They have twin sons, Emil and Hugo.") == mentions{{"Emil", "Emil"}, {"Hugo", "Hugo"}});
}

TEST_CASE("kin may be told before what they do") {
    CHECK(people_of("Emil Quenby and his wife, the harbour sculptor Nora Quenby, left. Quenby wept.") ==
          mentions{{"Emil Quenby", "Emil Quenby"}, {"Nora Quenby", "Nora Quenby"}, {"Quenby", "Emil Quenby"}});
    CHECK(people_of("Emil Quenby’s wife met the designer Carys. Mrs Quenby left.") ==
          mentions{{"Emil Quenby", "Emil Quenby"}, {"Mrs Quenby", "Quenby"}});
    CHECK(people_of("Emil Quenby’s wife, and director Carys, wept. Mrs Quenby left.") ==
          mentions{{"Emil Quenby", "Emil Quenby"}, {"Mrs Quenby", "Quenby"}});
}

TEST_CASE("who is called mine or ours by a first name is a person") {
    CHECK(people_of("The Carys sank. “My Emil was ill,” she said. “Our Nora’s a nurse.”") ==
          mentions{{"Emil", "Emil"}, {"Nora", "Nora"}});
}

TEST_CASE("a surname that meant somebody alone means him still when another bears it") {
    CHECK(people_of("Emil Brandl wept. Brandl left. A clerk, Nora Brandl, sang. Brandl slept.") ==
          mentions{{"Emil Brandl", "Emil Brandl"},
                   {"Brandl", "Emil Brandl"},
                   {"Nora Brandl", "Nora Brandl"},
                   {"Brandl", "Emil Brandl"}});
    CHECK(people_of("Emil Brandl wept. A clerk, Nora Brandl, sang. Brandl slept.") ==
          mentions{{"Emil Brandl", "Emil Brandl"}, {"Nora Brandl", "Nora Brandl"}, {"Brandl", "Brandl"}});
}
