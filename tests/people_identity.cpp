// SPDX-License-Identifier: BSL-1.0
#include <quoin/people.hpp>

#include "catch.hpp"
#include "people_of.hpp"

#include <string>
#include <string_view>
#include <vector>

using quoin_test::mentions;
using quoin_test::people_of;

namespace {

std::vector<quoin::gender> genders_of(std::string const& text) {
    auto const document = quoin_test::with_people(text);
    std::vector<quoin::gender> found;
    for (quoin::person const& each : document.get<quoin::person>())
        found.push_back(each.gender);
    return found;
}

} // namespace

TEST_CASE("a surname alone stands for the full name, before it and after it") {
    CHECK(people_of("The Brandl review is late. Zofia Brandl began it in May. Brandl said nothing.") ==
          mentions{{"Brandl", "Zofia Brandl"}, {"Zofia Brandl", "Zofia Brandl"}, {"Brandl", "Zofia Brandl"}});
}

TEST_CASE("a surname that begins small stands for the full name, whatever marks are in it") {
    for (std::string const surname : {"d'Orme", "dell'Orme", "de’Orme", "al-Orme", "al‑Orme"})
        CHECK(people_of("Zofia " + surname + " left. Later " + surname + " smiled.") ==
              mentions{{"Zofia " + surname, "Zofia " + surname}, {surname, "Zofia " + surname}});
}

TEST_CASE("a first name alone stands for the full name") {
    CHECK(people_of("A report by Edgar Plumley and Nora Vickers. We thank Edgar and Nora.") ==
          mentions{{"Edgar Plumley", "Edgar Plumley"},
                   {"Nora Vickers", "Nora Vickers"},
                   {"Edgar", "Edgar Plumley"},
                   {"Nora", "Nora Vickers"}});
}

TEST_CASE("a surname that two people share is not resolved") {
    CHECK(people_of("Zofia Brandl and Emil Brandl met. Brandl said no.") ==
          mentions{{"Zofia Brandl", "Zofia Brandl"}, {"Emil Brandl", "Emil Brandl"}, {"Brandl", "Brandl"}});
}

TEST_CASE("a title decides between two who share a surname") {
    CHECK(people_of("Zofia Brandl and Emil Brandl met. Ms Brandl said no. Mr Brandl said yes.") ==
          mentions{{"Zofia Brandl", "Zofia Brandl"},
                   {"Emil Brandl", "Emil Brandl"},
                   {"Ms Brandl", "Zofia Brandl"},
                   {"Mr Brandl", "Emil Brandl"}});
}

TEST_CASE("a surname stands for the one who has been named when another namesake is yet to come") {
    CHECK(people_of("Zofia Brandl resigned. Brandl said little. Her brother Emil Brandl stayed.") ==
          mentions{{"Zofia Brandl", "Zofia Brandl"}, {"Brandl", "Zofia Brandl"}, {"Emil Brandl", "Emil Brandl"}});
}

TEST_CASE("a title of the other gender names somebody else") {
    CHECK(people_of("Oliver Quenby sold the house. “I love Mrs Quenby,” one said.") ==
          mentions{{"Oliver Quenby", "Oliver Quenby"}, {"Mrs Quenby", "Quenby"}});
}

TEST_CASE("a surname of two words stands for the name that ends in it") {
    CHECK(people_of("Elena Vidal Roca spoke. Vidal Roca left.") ==
          mentions{{"Elena Vidal Roca", "Elena Vidal Roca"}, {"Vidal Roca", "Elena Vidal Roca"}});
}

TEST_CASE("short forms of a first name stand for it") {
    CHECK(people_of("Leonard Quenby sang. “Lenny, do it again,” he was told. Ask Leon about it.") ==
          mentions{{"Leonard Quenby", "Leonard Quenby"}, {"Lenny", "Leonard Quenby"}, {"Leon", "Leonard Quenby"}});
    CHECK(
        people_of("Edward Quenby sang. Ted Quenby danced. Ed Quenby left.") ==
        mentions{{"Edward Quenby", "Edward Quenby"}, {"Ted Quenby", "Edward Quenby"}, {"Ed Quenby", "Edward Quenby"}});
}

TEST_CASE("initials stand for the first name of the same surname") {
    CHECK(people_of("E. J. Quenby wrote it. Elinor Quenby said so.") ==
          mentions{{"E. J. Quenby", "Elinor Quenby"}, {"Elinor Quenby", "Elinor Quenby"}});
}

TEST_CASE("a short form stands for a first name that comes after it") {
    CHECK(people_of("Liz Quenby sang. Elizabeth Quenby danced. Lizzie left. Ask Beth Quenby.") ==
          mentions{{"Liz Quenby", "Elizabeth Quenby"},
                   {"Elizabeth Quenby", "Elizabeth Quenby"},
                   {"Lizzie", "Elizabeth Quenby"},
                   {"Beth Quenby", "Elizabeth Quenby"}});
    CHECK(people_of("Kate Marsh met Jim Brandl. Katharine Marsh and James Brandl left.") ==
          mentions{{"Kate Marsh", "Katharine Marsh"},
                   {"Jim Brandl", "James Brandl"},
                   {"Katharine Marsh", "Katharine Marsh"},
                   {"James Brandl", "James Brandl"}});
}

TEST_CASE("rulers of one name are told apart by their numbers") {
    CHECK(people_of("Edgar VII and Edgar VIII reigned. Edgar VI died. Edgar VIII wept. Nobody mourned King Edgar.") ==
          mentions{{"Edgar VII", "Edgar VII"},
                   {"Edgar VIII", "Edgar VIII"},
                   {"Edgar VI", "Edgar VI"},
                   {"Edgar VIII", "Edgar VIII"},
                   {"King Edgar", "Edgar"}});
    CHECK(people_of("Oliver Quenby wrote of King Oliver III.") ==
          mentions{{"Oliver Quenby", "Oliver Quenby"}, {"King Oliver III", "Oliver III"}});
}

TEST_CASE("father and son are two people") {
    CHECK(people_of("Peter Lang Sr. founded it. Peter Lang Jr. runs it. Lang Jr. said no. We asked Lang.") ==
          mentions{{"Peter Lang Sr.", "Peter Lang Sr."},
                   {"Peter Lang Jr.", "Peter Lang Jr."},
                   {"Lang Jr.", "Peter Lang Jr."},
                   {"Lang", "Lang"}});
    CHECK(people_of("Peter Lang founded it. Lang Jr. runs it.") ==
          mentions{{"Peter Lang", "Peter Lang"}, {"Lang Jr.", "Peter Lang"}});
}

TEST_CASE("middle initials tell people apart unless one has more of them") {
    CHECK(people_of("Oliver H. W. Quenby and Oliver W. Quenby met. Oliver W. Quenby left. Oliver Quenby stayed.") ==
          mentions{{"Oliver H. W. Quenby", "Oliver H. W. Quenby"},
                   {"Oliver W. Quenby", "Oliver W. Quenby"},
                   {"Oliver W. Quenby", "Oliver W. Quenby"},
                   {"Oliver Quenby", "Oliver H. W. Quenby"}});
    CHECK(people_of("Viktor S. Pell met Viktor Pell, Viktor S. T. Pell and Viktor Sorrel Pell.") ==
          mentions{{"Viktor S. Pell", "Viktor Sorrel Pell"},
                   {"Viktor Pell", "Viktor Sorrel Pell"},
                   {"Viktor S. T. Pell", "Viktor Sorrel Pell"},
                   {"Viktor Sorrel Pell", "Viktor Sorrel Pell"}});
}

TEST_CASE("a name in other typography is the same name") {
    CHECK(people_of("Liam O’Dowd left. Liam O'Dowd returned. O'Dowd slept. The ladder was O‘Dowd‘s idea.") ==
          mentions{{"Liam O’Dowd", "Liam O’Dowd"},
                   {"Liam O'Dowd", "Liam O’Dowd"},
                   {"O'Dowd", "Liam O’Dowd"},
                   {"O‘Dowd", "Liam O’Dowd"}});
    CHECK(people_of("Ann-Marie Quill left. Ann\u2011Marie Quill returned. Ann\u2010Marie Quill slept.") ==
          mentions{{"Ann-Marie Quill", "Ann-Marie Quill"},
                   {"Ann\u2011Marie Quill", "Ann-Marie Quill"},
                   {"Ann\u2010Marie Quill", "Ann-Marie Quill"}});
    CHECK(people_of("Emil Brandl‘s car was sold. Emil Brandl left.") ==
          mentions{{"Emil Brandl", "Emil Brandl"}, {"Emil Brandl", "Emil Brandl"}});
}

TEST_CASE("a name without its accents is the same name") {
    CHECK(people_of("Sofía Álvez left. Sofia Alvez returned. Alvez slept. Mr A\u0301lvez was not there.") ==
          mentions{{"Sofía Álvez", "Sofía Álvez"},
                   {"Sofia Alvez", "Sofía Álvez"},
                   {"Alvez", "Sofía Álvez"},
                   {"Mr A\u0301lvez", "A\u0301lvez"}});
}

TEST_CASE("a surname keeps its particles when it stands alone") {
    CHECK(people_of("Hendrik van der Hout left. Later van der Hout, Joan St. Bride and St. Bride met.") ==
          mentions{{"Hendrik van der Hout", "Hendrik van der Hout"},
                   {"van der Hout", "Hendrik van der Hout"},
                   {"Joan St. Bride", "Joan St. Bride"},
                   {"St. Bride", "Joan St. Bride"}});
}

TEST_CASE("a first name alone is a person where it speaks, is kin, or comes again") {
    CHECK(people_of("“No,” said Priya.") == mentions{{"Priya", "Priya"}});
    CHECK(people_of("Her daughter Carys was there.") == mentions{{"Carys", "Carys"}});
    CHECK(people_of("We saw Melanie there. Then Melanie left.") ==
          mentions{{"Melanie", "Melanie"}, {"Melanie", "Melanie"}});
    CHECK(people_of("We took the Rosetta there.") == mentions{});
    CHECK(people_of("Brandl and Emil said no.") == mentions{});
}

TEST_CASE("gender comes from titles, first names and words of kinship") {
    using enum quoin::gender;
    CHECK(genders_of("Mrs Quenby met Oliver Brandl, her uncle Xolqua Venn and Dr Pell.") ==
          std::vector{female, male, male, unknown});
}

TEST_CASE("gender is that of the person in all mentions") {
    using enum quoin::gender;
    CHECK(genders_of("Noor Brandl spoke. Ms Brandl smiled.") == std::vector{female, female});
}

namespace {

/// A word for each number below 64. All have one hash: what one letter changes in eight bytes, two letters of the next
/// eight take back.
std::string word_of_one_hash(unsigned number) {
    auto const letter = [](bool other) { return other ? "ұ" : "б"; };
    std::string word = "A";
    bool before = false;
    for (unsigned eight = 0; eight < 7; ++eight) {
        bool const changes = (number >> eight & 1U) != 0;
        word += "б";
        word += letter(before);
        word += "б";
        word += letter(before != changes);
        before = changes;
    }
    return word + "бббa";
}

} // namespace

TEST_CASE("names are told apart where their hashes are not") {
    constexpr unsigned count = 64;
    std::string text;
    mentions expected;
    for (unsigned number = 0; number < count; ++number) {
        std::string const name = word_of_one_hash(number);
        CHECK(quoin::detail::hash_of_spelling(name) == quoin::detail::hash_of_spelling(word_of_one_hash(0)));
        text += "Mr " + name + " said so. ";
        expected.push_back({"Mr " + name, name});
    }
    CHECK(people_of(text) == expected);
}

TEST_CASE("a surname that is an everyday word stands for somebody where a sentence begins and a verb of one follows") {
    CHECK(people_of("They met Emil Dale. Dale was late. Dale walks are long. In Dale was a hut.") ==
          mentions{{"Emil Dale", "Emil Dale"}, {"Dale", "Emil Dale"}});
    CHECK(people_of("They met Emil Young. Young was late. Quarn and Young is a firm.") ==
          mentions{{"Emil Young", "Emil Young"}, {"Young", "Emil Young"}});
}
