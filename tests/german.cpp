// SPDX-License-Identifier: BSL-1.0
#include <quoin/german.hpp>

#include "catch.hpp"
#include "who_said.hpp"

#include <string>

using quoin_test::strings;

namespace {

strings gesagt(std::string const& text) {
    return quoin_test::said(quoin_test::layers_for_quotes | quoin::pipeline{quoin::basic_quote_finder<quoin::german>{}},
                            text);
}

} // namespace

TEST_CASE("German is read behind the same interface") {
    CHECK(gesagt("„Die Fähre ist verloren“, sagte Anna Berg.") ==
          strings{"Anna Berg (Anna Berg, sagte): Die Fähre ist verloren"});
    CHECK(gesagt("„Die Fähre ist verloren“, so Anna Berg.") ==
          strings{"Anna Berg (Anna Berg, so): Die Fähre ist verloren"});
    CHECK(gesagt("Anna Berg bezeichnete die Fähre als „schwimmende Ruine“.") ==
          strings{"Anna Berg (Anna Berg, bezeichnete): schwimmende Ruine"});
}

TEST_CASE("the subject stands behind the verb where something else stands first") {
    CHECK(gesagt("Gestern sagte Anna Berg: „Die Fähre ist verloren.“") ==
          strings{"Anna Berg (Anna Berg, sagte): Die Fähre ist verloren."});
    CHECK(gesagt("Den Umbau der Fähre nannte die Hafenchefin „völlig verfehlt“.") ==
          strings{"die Hafenchefin (die Hafenchefin, nannte): völlig verfehlt"});
    CHECK(gesagt("Auch die Hafenchefin warnte: „Die Fähre ist verloren.“") ==
          strings{"die Hafenchefin (die Hafenchefin, warnte): Die Fähre ist verloren."});
}

TEST_CASE("what has no capital does not belong to the noun before it") {
    CHECK(gesagt("Der Rat bedankte sich und sagte: „Die Fähre ist gerettet.“") ==
          strings{"Der Rat (Der Rat, sagte): Die Fähre ist gerettet."});
}

TEST_CASE("a verb may close its clause") {
    CHECK(gesagt("Die Fähre sei „nicht zu retten“, wie die Hafenchefin am Montag mitteilte.") ==
          strings{"die Hafenchefin (die Hafenchefin, mitteilte): nicht zu retten"});
    CHECK(gesagt("Der Bürgermeister, der am Montag mitteilte „es ist zu spät“, ging.") ==
          strings{"Der Bürgermeister (Der Bürgermeister, mitteilte): es ist zu spät"});
    CHECK(gesagt("Der Rat hat die Fähre als „schwimmende Ruine“ bezeichnet.") ==
          strings{"Der Rat (Der Rat, bezeichnet): schwimmende Ruine"});
    CHECK(gesagt("Die Fähre wird von Fischern als „schwimmende Ruine“ bezeichnet.") ==
          strings{"Fischern (Fischern, bezeichnet): schwimmende Ruine"});
}

TEST_CASE("the subject of a participle stands behind the auxiliary that opens its clause") {
    CHECK(gesagt("Die Fähre sei „nicht zu retten“, hatte Anna Berg damals gesagt.") ==
          strings{"Anna Berg (Anna Berg, gesagt): nicht zu retten"});
}

TEST_CASE("sources are named in many words") {
    CHECK(gesagt("Nach Angaben der Hafenchefin ist die Fähre „nicht zu retten“.") ==
          strings{"der Hafenchefin (der Hafenchefin, Nach Angaben): nicht zu retten"});
    CHECK(gesagt("Laut einem Bericht ist die Fähre „nicht zu retten“.") ==
          strings{"einem Bericht (einem Bericht, Laut): nicht zu retten"});
}

TEST_CASE("a verb that is not known speaks where it follows a quote") {
    CHECK(gesagt("„Die Fähre ist verloren“, ließ ein Sprecher verlauten.") ==
          strings{"ein Sprecher (ein Sprecher, ließ): Die Fähre ist verloren"});
}

TEST_CASE("an article and a role name who has it") {
    CHECK(gesagt("Minister Tom Hale schwieg lange. „Die Fähre ist verloren“, sagte der Minister.") ==
          strings{"Tom Hale (der Minister, sagte): Die Fähre ist verloren"});
    CHECK(gesagt("Minister Tom Hale schwieg lange. „Die Fähre ist verloren“, sagte ein Minister.") ==
          strings{"ein Minister (ein Minister, sagte): Die Fähre ist verloren"});
}

TEST_CASE("the last part of a compound, or another short word, names who has a role") {
    auto const people = quoin::people.with({.roles = {"Hafenminister", "Geschäftsführer"}});
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | people |
                     quoin::pipeline{quoin::basic_quote_finder<quoin::german>{}};
    CHECK(
        quoin_test::said(nlp, "Hafenminister Tom Hale schwieg lange. „Die Fähre ist verloren“, sagte der Minister.") ==
        strings{"Tom Hale (der Minister, sagte): Die Fähre ist verloren"});
    CHECK(quoin_test::said(nlp, "Geschäftsführer Tom Hale schwieg lange. „Die Fähre ist verloren“, sagte der Chef.") ==
          strings{"Tom Hale (der Chef, sagte): Die Fähre ist verloren"});
}

TEST_CASE("an article and a noun name the body that has spoken") {
    CHECK(gesagt("Ein Sprecher der Werft sagte: „Die Fähre ist verloren.“ Der Sprecher sagte: „Sie war alt.“") ==
          strings{"Ein Sprecher der Werft (Ein Sprecher der Werft, sagte): Die Fähre ist verloren.",
                  "Ein Sprecher der Werft (Der Sprecher, sagte): Sie war alt."});
}

TEST_CASE("a name in marks behind the noun that it names is no speech") {
    CHECK(gesagt("Die Reederei kaufte gestern die Fähre „Alte Liebe“.") == strings{});
    CHECK(gesagt("Laut der Zeitung „Hafenbote“ ist die Fähre verloren.") == strings{});
    CHECK(gesagt("Laut der Firma „alte Liebe“ ist die Fähre „viel zu spät“.") ==
          strings{"der Firma (der Firma, Laut): viel zu spät"});
    CHECK(gesagt("Der Name lautet „schöne alte Fähre“.") == strings{});
}

TEST_CASE("a sentence in marks is speech, even if nobody is known to say it") {
    CHECK(gesagt("„Es ist zu spät.“ Anna Berg ging.") == strings{" (, ): Es ist zu spät."});
    CHECK(gesagt("Über dem Eingang stand „Alte Liebe“.").empty());
}

TEST_CASE("compounds are what their last part is") {
    using quoin::word_class;
    CHECK((quoin::german::classify("Hafensprecherin") & word_class::role));
    CHECK((quoin::german::classify("Landesregierung") & word_class::body));
    CHECK_FALSE((quoin::german::classify("Hafenmauer") & (word_class::role | word_class::body)));
}
