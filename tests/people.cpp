// SPDX-License-Identifier: BSL-1.0
#include <quoin/people.hpp>

#include "catch.hpp"
#include "people_of.hpp"

#include <cstdint>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using quoin_test::mentions;
using quoin_test::people_of;

namespace {

std::vector<std::string> roles_of(std::string const& text) {
    auto const document = quoin_test::with_people(text);
    std::vector<std::string> found;
    for (quoin::person const& each : document.get<quoin::person>())
        found.emplace_back(document.text(each.role));
    return found;
}

} // namespace

TEST_CASE("a first name and a surname are a person") {
    CHECK(people_of("The bridge was opened by Oliver Quenby on Monday.") ==
          mentions{{"Oliver Quenby", "Oliver Quenby"}});
}

TEST_CASE("titles belong to the mention and not to the name") {
    CHECK(people_of("They met Mr Quenby, Dr. Ada Marsh, Professor Sir Leon Tufnell and Cllr Oyelaran-Pike.") ==
          mentions{{"Mr Quenby", "Quenby"},
                   {"Dr. Ada Marsh", "Ada Marsh"},
                   {"Professor Sir Leon Tufnell", "Leon Tufnell"},
                   {"Cllr Oyelaran-Pike", "Oyelaran-Pike"}});
}

TEST_CASE("a name may run over a line end") {
    CHECK(people_of("The review of the harbour, written over two years by General Sir\n"
                    "Edgar Plumley, was read in full at a meeting of the council, and\n"
                    "nobody spoke against it.") == mentions{{"General Sir\nEdgar Plumley", "Edgar Plumley"}});
}

TEST_CASE("a role before a name is not part of the mention") {
    CHECK(people_of("It was harbour minister Tomasz Brandl who asked.") ==
          mentions{{"Tomasz Brandl", "Tomasz Brandl"}});
    CHECK(roles_of("It was harbour minister Tomasz Brandl who asked.") == std::vector<std::string>{"harbour minister"});
}

TEST_CASE("a title behind an office belongs to the mention, the office does not") {
    CHECK(people_of("Health Secretary Dame Ada Venn met Foreign Secretary Lord Quenby and GP Dr Emil Brandl.") ==
          mentions{{"Dame Ada Venn", "Ada Venn"}, {"Lord Quenby", "Quenby"}, {"Dr Emil Brandl", "Emil Brandl"}});
}

TEST_CASE("a party before a name is not part of the mention") {
    CHECK(people_of("Lib Dem Hugo de Quenby met Independent Emil Brandl.") ==
          mentions{{"Hugo de Quenby", "Hugo de Quenby"}, {"Emil Brandl", "Emil Brandl"}});
}

TEST_CASE("of several councillors, each is a person if the first is") {
    CHECK(people_of("Councillors Emil Brandl and Zyx Quarn slept.") ==
          mentions{{"Emil Brandl", "Emil Brandl"}, {"Zyx Quarn", "Zyx Quarn"}});
    CHECK(people_of("It was sold by councillors Vrel Ostk and Zyx Quarn.") ==
          mentions{{"Vrel Ostk", "Vrel Ostk"}, {"Zyx Quarn", "Zyx Quarn"}});
    CHECK(people_of("Councillors Reject Cuts. MPs Back Ferries and Gulls.") == mentions{});
}

TEST_CASE("a role after a name is told") {
    CHECK(roles_of("Imani Brandl, the chair of the Guild of Ropemakers, declined.") ==
          std::vector<std::string>{"chair of the Guild of Ropemakers"});
}

TEST_CASE("an office with capitals of its own belongs to the mention") {
    CHECK(people_of("Chief Executive Zofia Brandl declined.") ==
          mentions{{"Chief Executive Zofia Brandl", "Zofia Brandl"}});
    CHECK(people_of("They asked Health Secretary Zofia Brandl again.") == mentions{{"Zofia Brandl", "Zofia Brandl"}});
}

TEST_CASE("a possessive is left out") {
    CHECK(people_of("Ada Quenby’s plan and Mr Quenby's boat.") ==
          mentions{{"Ada Quenby", "Ada Quenby"}, {"Mr Quenby", "Quenby"}});
    CHECK(people_of("Mr Na’sir left. They met Dr Na’sir Quenby.") ==
          mentions{{"Mr Na’sir", "Na’sir Quenby"}, {"Dr Na’sir Quenby", "Na’sir Quenby"}});
}

TEST_CASE("names of many languages are read whole") {
    CHECK(
        people_of("Tomás Ó Cléirigh, Łukasz Żuraw, Jean-Marc Lefol, Hendrik van der Hout, Liam O’Dowd, Salma bin Yazid "
                  "and Bashar al-Tall met.") == mentions{{"Tomás Ó Cléirigh", "Tomás Ó Cléirigh"},
                                                         {"Łukasz Żuraw", "Łukasz Żuraw"},
                                                         {"Jean-Marc Lefol", "Jean-Marc Lefol"},
                                                         {"Hendrik van der Hout", "Hendrik van der Hout"},
                                                         {"Liam O’Dowd", "Liam O’Dowd"},
                                                         {"Salma bin Yazid", "Salma bin Yazid"},
                                                         {"Bashar al-Tall", "Bashar al-Tall"}});
}

TEST_CASE("initials are part of a name") {
    CHECK(people_of("The novel by J. K. Harrowgate won. Viktor S. Pell lost.") ==
          mentions{{"J. K. Harrowgate", "J. K. Harrowgate"}, {"Viktor S. Pell", "Viktor S. Pell"}});
}

TEST_CASE("letters after a name belong to the mention") {
    CHECK(people_of("Caspar Thornbury MP said so.") == mentions{{"Caspar Thornbury MP", "Caspar Thornbury"}});
}

TEST_CASE("a name of two words with a landmark is a person if the first is a first name") {
    CHECK(people_of("Damian Green met Jerry Hall in Albert Square and Green Park.") ==
          mentions{{"Damian Green", "Damian Green"}, {"Jerry Hall", "Jerry Hall"}});
}

TEST_CASE("in a heading, where every word has its capital, known names are found") {
    CHECK(people_of("Oliver Quenby Backs Vanessa Marsh Against Unions\n\nOliver Quenby spoke to Vanessa Marsh.") ==
          mentions{{"Oliver Quenby", "Oliver Quenby"},
                   {"Vanessa Marsh", "Vanessa Marsh"},
                   {"Oliver Quenby", "Oliver Quenby"},
                   {"Vanessa Marsh", "Vanessa Marsh"}});
}

TEST_CASE("words with digits and short forms of countries are no names") {
    CHECK(people_of("The U.S. Embassy in Washington and the D.C. Circuit said H1 and H1 again.") == mentions{});
}

TEST_CASE("a role is told wherever it stands") {
    CHECK(roles_of("Chair of governors Emil Brandl, former sergeant Nora Pell and Chief Executive Ada Quill met its "
                   "leader, Oliver Quenby, a former piano tuner.") ==
          std::vector<std::string>{"Chair of governors", "former sergeant", "Chief Executive", "leader"});
    CHECK(roles_of("The Social Care Minister, Dame Ada Quill, wept.") ==
          std::vector<std::string>{"Social Care Minister"});
    CHECK(roles_of("It was Emil Brandl.") == std::vector<std::string>{""});
    CHECK(roles_of("It was the health and social care secretary Emil Brandl.") ==
          std::vector<std::string>{"health and social care secretary"});
}

TEST_CASE("a name of unknown words is believed with an age, a role, a byline or a title elsewhere") {
    CHECK(people_of("Xolqua Venn, 61, sold it.") == mentions{{"Xolqua Venn", "Xolqua Venn"}});
    CHECK(people_of("Xolqua Venn, director of the pier, sold it.") == mentions{{"Xolqua Venn", "Xolqua Venn"}});
    CHECK(people_of("By Xolqua Venn\n\nThe pier was sold.") == mentions{{"Xolqua Venn", "Xolqua Venn"}});
    CHECK(people_of("It was Xolqua Venn. Later Mr Venn sold it.") ==
          mentions{{"Xolqua Venn", "Xolqua Venn"}, {"Mr Venn", "Xolqua Venn"}});
    CHECK(people_of("It was Xolqua Venn that rose.") == mentions{});
    CHECK(people_of("Xolqua Venn, 61 said no. They saw Zyx Quarn and her son.") ==
          mentions{{"Xolqua Venn", "Xolqua Venn"}, {"Zyx Quarn", "Zyx Quarn"}});
}

TEST_CASE("the number of a ruler is part of the name") {
    CHECK(people_of("Pope Leo XLI spoke. Queen Ada VIII and Oliver XIV met Pope Pius XXXIX. George V wept.") ==
          mentions{{"Pope Leo", "Leo"},
                   {"Queen Ada VIII", "Ada VIII"},
                   {"Oliver XIV", "Oliver XIV"},
                   {"Pope Pius XXXIX", "Pius XXXIX"},
                   {"George V", "George V"}});
    CHECK(people_of("King Oliver VII spoke. King Oliver left.") ==
          mentions{{"King Oliver VII", "Oliver VII"}, {"King Oliver", "Oliver VII"}});
    CHECK(people_of("Pope Leo spoke. Pope Leo XIV left.") ==
          mentions{{"Pope Leo", "Leo XIV"}, {"Pope Leo XIV", "Leo XIV"}});
}

TEST_CASE("a number of one letter is told from the pronoun and from a surname") {
    CHECK(people_of("King Oliver I reigned. The crown of Edgar I’s queen was sold.") ==
          mentions{{"King Oliver I", "Oliver I"}, {"Edgar I", "Edgar I"}});
    CHECK(people_of("This is the Oliver Quenby I knew, and the Oliver I met. Malcolm X spoke. Pope Pius X listened.") ==
          mentions{{"Oliver Quenby", "Oliver Quenby"},
                   {"Oliver", "Oliver Quenby"},
                   {"Malcolm X", "Malcolm X"},
                   {"Pope Pius X", "Pius X"}});
    CHECK(people_of("It was Oliver I’s pier. The reign of Edgar I ended.") ==
          mentions{{"Oliver I", "Oliver I"}, {"Edgar I", "Edgar I"}});
    CHECK(people_of("Edgar I of Norland and Oliver I and his son wept.") ==
          mentions{{"Edgar I", "Edgar I"}, {"Oliver I", "Oliver I"}});
}

TEST_CASE("initials without a blank between them belong to the name") {
    CHECK(people_of("P.G. Harrowgate’s book. P. G. Harrowgate wrote it. P.G. Harrowgate slept.") ==
          mentions{{"P.G. Harrowgate", "P. G. Harrowgate"},
                   {"P. G. Harrowgate", "P. G. Harrowgate"},
                   {"P.G. Harrowgate", "P. G. Harrowgate"}});
}

TEST_CASE("a name is whole where it is cut behind its hyphen at a line end") {
    CHECK(people_of("The review of the harbour, written over two long years by Dame Clare Sorrel-\n"
                    "Finch and by her brother, was read in full at a meeting of the council, and\n"
                    "nobody spoke against it. Then Clare Sorrel-Finch left, and later Sorrel-\n"
                    "Finch returned.") == mentions{{"Dame Clare Sorrel-\nFinch", "Clare Sorrel-Finch"},
                                                   {"Clare Sorrel-Finch", "Clare Sorrel-Finch"},
                                                   {"Sorrel-\nFinch", "Clare Sorrel-Finch"}});
}

TEST_CASE("titles in short forms stand in rows") {
    CHECK(people_of("We met Det Ch Insp Ada Quill, Det Con Moss, Ch Supt Hale, DI Tufnell, Maj-Gen Pell, Lt-Col Venn, "
                    "Flt Lt Sorrel, Wg Cdr Finch, Brig Vickers, Rt Revd Nora Pike, HHJ Tarn and Rt Hon Emil Lark.") ==
          mentions{{"Det Ch Insp Ada Quill", "Ada Quill"},
                   {"Det Con Moss", "Moss"},
                   {"Ch Supt Hale", "Hale"},
                   {"DI Tufnell", "Tufnell"},
                   {"Maj-Gen Pell", "Pell"},
                   {"Lt-Col Venn", "Venn"},
                   {"Flt Lt Sorrel", "Sorrel"},
                   {"Wg Cdr Finch", "Finch"},
                   {"Brig Vickers", "Vickers"},
                   {"Rt Revd Nora Pike", "Nora Pike"},
                   {"HHJ Tarn", "Tarn"},
                   {"Rt Hon Emil Lark", "Emil Lark"}});
}

TEST_CASE("words that are titles in capitals are other words without") {
    CHECK(people_of("DA Quenby met Roberto Di Vell, Leonardo Da Marsh and Con Tufnell.") ==
          mentions{{"DA Quenby", "Quenby"},
                   {"Roberto Di Vell", "Roberto Di Vell"},
                   {"Leonardo Da Marsh", "Leonardo Da Marsh"}});
}

TEST_CASE("a nickname in quotation marks lies within the mention") {
    CHECK(people_of("It was Hal “Hammer” Quenby who called.") ==
          mentions{{"Hal “Hammer” Quenby", "Hal “Hammer” Quenby"}});
}

TEST_CASE("a name in brackets lies within the mention") {
    CHECK(people_of("Robert (Bob) Halden met Dr Bilal (Bill) Quenby and Lord (Colin) Orme. Halden left.") ==
          mentions{{"Robert (Bob) Halden", "Robert (Bob) Halden"},
                   {"Dr Bilal (Bill) Quenby", "Bilal (Bill) Quenby"},
                   {"Lord (Colin) Orme", "Orme"},
                   {"Halden", "Robert (Bob) Halden"}});
}

TEST_CASE("words before a known name at the beginning of a sentence do not belong to it") {
    CHECK(people_of("Vanessa Quenby left. Ask Vanessa. Ask Quenby. Ask Vanessa Quenby.") ==
          mentions{{"Vanessa Quenby", "Vanessa Quenby"},
                   {"Vanessa", "Vanessa Quenby"},
                   {"Quenby", "Vanessa Quenby"},
                   {"Vanessa Quenby", "Vanessa Quenby"}});
}

TEST_CASE("what hangs on a name by a hyphen is left out, the syllables of a name are not") {
    CHECK(people_of("Emil Brandl-led talks and the Brandl-era rules. Kim Do-yun agreed.") ==
          mentions{{"Emil Brandl", "Emil Brandl"}, {"Brandl", "Emil Brandl"}, {"Kim Do-yun", "Kim Do-yun"}});
}

TEST_CASE("firms named after people are no people") {
    CHECK(people_of("He worked for Emil Brandl & Sons and for Quenby & Marsh.") == mentions{});
}

TEST_CASE("a numbered list is no row of initials") {
    CHECK(people_of("A. Larch\n\nB. Maple\n\nC. Willow\n") == mentions{});
}

TEST_CASE("places and organisations that look like names are no people") {
    CHECK(people_of("At St Thomas’ in London, Great Ormond Street, Sky News, the Jeremy Pell Show, Victoria Park, "
                    "the George Tufnell Hospital, King Street, Queen Mary University and General Motors.") ==
          mentions{});
    CHECK(people_of("Labour said no. New York said yes. Ofsted warned of Brexit on Monday.") == mentions{});
}

TEST_CASE("a title before a figure or a place names nobody, unless somebody has that surname") {
    CHECK(people_of("Miss World smiled upon Lady Luck, Miss England and Lady Brandl.") ==
          mentions{{"Lady Brandl", "Brandl"}});
    CHECK(people_of("Nora West came. Miss West smiled.") ==
          mentions{{"Nora West", "Nora West"}, {"Miss West", "Nora West"}});
}

TEST_CASE("firms that bear the name of a person are no people without more beside it") {
    CHECK(people_of("They asked Morgan Stanley and Thomas Cook.") == mentions{});
    CHECK(people_of("Thomas Cook, 61, met Sir William Hill.") ==
          mentions{{"Thomas Cook", "Thomas Cook"}, {"Sir William Hill", "William Hill"}});
}

TEST_CASE("a place that belongs to a title is not the person who has it as a surname") {
    CHECK(people_of(
              "Oliver King spoke. The fire at King’s Cross was near the King's Lynn train. They liked King’s plan.") ==
          mentions{{"Oliver King", "Oliver King"}, {"King", "Oliver King"}});
}

TEST_CASE("words that open sentences are not taken into names") {
    CHECK(people_of("But Oliver Quenby left. In May Ada Marsh returned.") ==
          mentions{{"Oliver Quenby", "Oliver Quenby"}, {"Ada Marsh", "Ada Marsh"}});
}

TEST_CASE("callers can add titles, first names, particles, roles and words that names never hold") {
    auto with = [](quoin::people_options const& options) {
        return quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people.with(options);
    };
    CHECK(people_of("We met Provveditore Brandl.") == mentions{});
    CHECK(people_of("We met Provveditore Brandl.", with({.titles = {"Provveditore"}})) ==
          mentions{{"Provveditore Brandl", "Brandl"}});
    CHECK(people_of("We met Xolqua Venn.", with({.first_names = {"Xolqua"}})) ==
          mentions{{"Xolqua Venn", "Xolqua Venn"}});
    CHECK(people_of("We met Imani uit Brandl.", with({.particles = {"uit"}})) ==
          mentions{{"Imani uit Brandl", "Imani uit Brandl"}});
    CHECK(people_of("We met ropewalker Xolqua Venn.", with({.roles = {"ropewalker"}})) ==
          mentions{{"Xolqua Venn", "Xolqua Venn"}});
    CHECK(people_of("We met Ada Zeppelins.", with({.not_in_names = {"Zeppelins"}})) == mentions{});
}

TEST_CASE("an option that is not one word is refused") {
    CHECK_THROWS_WITH(quoin::people.with({.titles = {"Lord Provost"}}),
                      "quoin: 'Lord Provost' in the option 'titles' is not one word; give each word by itself.");
    CHECK_THROWS_AS(quoin::people.with({.roles = {""}}), std::invalid_argument);
}

TEST_CASE("people are found in tokens of other rules too") {
    quoin::people_finder const finder;
    auto found = [&](auto rules, std::string_view text) {
        auto const tokens = quoin::basic_token_finder(rules)(quoin::document_view<>(text));
        std::vector<quoin::sentence> const sentences{{{0, text.size()}}};
        std::vector<std::string> made;
        for (quoin::person const& each :
             finder(quoin::document_view<quoin::token, quoin::sentence>(text, tokens, sentences)))
            made.emplace_back(text.substr(each.where.begin, each.where.size()));
        return made;
    };
    std::string_view const text = "Mr. Sorrel-Finch’s aide met Liam O’Dowd's friend J. K. Quill and Bashar al-Tall.";
    std::vector<std::string> const expected{"Mr. Sorrel-Finch", "Liam O’Dowd", "J. K. Quill", "Bashar al-Tall"};
    CHECK(found(quoin::icu_rules{}, text) == expected);
    CHECK(found(quoin::ud_rules{}, text) == expected);
}

TEST_CASE("without tokens or sentences there is nobody") {
    quoin::people_finder const finder;
    CHECK(finder(quoin::document_view<quoin::token, quoin::sentence>("", {}, {})).empty());
    CHECK(finder(quoin::document_view<quoin::token, quoin::sentence>("Mr Quenby", {}, {})).empty());
}

TEST_CASE("whatever the bytes, mentions lie in the text, in order, apart, with names on the boundaries of tokens") {
    std::string_view const pieces[] = {
        "Mr", "Ada",    "Quenby", "J.", "van", "“",  "”",   "'s",    "’s",      "-",   "Lord",     "&",
        "St", "MP",     "said",   ",",  "61",  "By", "\n",  "\n\n",  ".",       "of",  "Jr",       "\xff",
        "Ó",  "O’Dowd", "(",      ")",  "who", "a",  "the", "chair", "al-Tall", "NHS", "Hospital", "dell’Acqua"};
    std::uint32_t random = 1;
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (int word = 0; word < 60; ++word) {
            random = random * 1664525U + 1013904223U;
            text += pieces[(random >> 16U) % std::size(pieces)];
            text += (random >> 8U) % 4 == 0 ? "" : " ";
        }
        auto const document = quoin_test::with_people(text);
        std::uint32_t end = 0;
        for (quoin::person const& each : document.get<quoin::person>()) {
            REQUIRE(end <= each.where.begin);
            REQUIRE(each.where.begin < each.where.end);
            REQUIRE(each.where.end <= text.size());
            REQUIRE(!each.name.empty());
            REQUIRE(each.name.end <= text.size());
            REQUIRE(each.role.end <= text.size());
            end = each.where.end;
        }
    }
}

TEST_CASE("a broadcaster is told, and is nobody") {
    CHECK(people_of("“No,” Ann Reed told Sky. “Never.”") == mentions{{"Ann Reed", "Ann Reed"}});
}

TEST_CASE("a first name alone is a person where an age is told") {
    CHECK(people_of("Carys, a 44-year-old clerk, left. Priya, 81, did not.") ==
          mentions{{"Carys", "Carys"}, {"Priya", "Priya"}});
}
