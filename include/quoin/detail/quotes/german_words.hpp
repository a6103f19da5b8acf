// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "word_classes.hpp"

/// The German words by which speech is reported.
namespace quoin::detail {

/// Finite forms of verbs of saying: the present and the past, third person, singular and plural.
inline constexpr words_of_class german_verbs[] = {
    {word_class::says | word_class::finite,
     "sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte meinten "
     "meinen ergänzt ergänzte ergänzten teilte teilten teilt berichtet berichtete berichteten berichten schreibt "
     "schrieb schrieben schreiben kündigte kündigten kündigt fordert forderte forderten fordern warnt warnte warnten "
     "warnen kommentiert kommentierte kommentierten äußert äußerte äußerten antwortet antwortete antworteten fragt "
     "fragte fragten behauptet behauptete behaupteten bestätigt bestätigte bestätigten versichert versicherte "
     "versicherten begründet begründete begründeten kritisiert kritisierte kritisierten kritisieren gibt gab gaben "
     "räumt räumte räumten fügt fügte fügten führte führt verkündet verkündete verkündeten stellte stellt urteilte "
     "erwiderte entgegnete bemerkte bemerkt verlangt verlangte mahnt mahnte unterstrich unterstreicht erzählt erzählte "
     "erzählten rief riefen ruft heißt hieß lautet lautete zitiert zitierte zitierten versprach verspricht beklagt "
     "beklagte argumentiert argumentierte argumentierten resümiert resümierte fasst fasste beteuert beteuerte weist "
     "wies wiesen fuhr fährt schilderte schildert charakterisierte veröffentlichte signalisierte bekräftigte "
     "bekräftigt "
     "dementierte prognostizierte bilanzierte präzisierte konstatierte mutmaßte witzelte plädierte erinnerte sicherte"},
    {word_class::says | word_class::participle,
     "gesagt erklärt betont gemeint mitgeteilt berichtet geschrieben angekündigt gefordert gewarnt geäußert "
     "geantwortet behauptet bestätigt versichert kritisiert verkündet bezeichnet zitiert"},
    {word_class::characterises | word_class::finite,
     "nennt nannte nannten nennen bezeichnet bezeichnete bezeichneten bezeichnen beschreibt beschrieb beschrieben "
     "wirft "
     "warf warfen sprach spricht sprachen sprechen lobt lobte lobten verurteilt verurteilte verurteilten wertet "
     "wertete "
     "werteten sieht sah sahen hält hielt begrüßt begrüßte spottete spottet schimpfte beschimpfte nannten wendet "
     "wandte reagierte reagiert appellierte drohte droht bewertet bewertete"},
    {word_class::thinks | word_class::finite,
     "zeigt zeigte glaubt glaubte denkt dachte hofft hoffte fürchtet fürchtete findet fand"},
};

inline constexpr words_of_class german_words_of_reporting[] = {
    {word_class::male, "er ihn ihm"},
    {word_class::female, "sie"},
    {word_class::plural, "sie"},
    {word_class::neuter, "es"},
    {word_class::first_person, "ich wir"},
    {word_class::relative, "welcher welche welches dessen deren"},
    {word_class::determiner,
     "der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen ihr ihre ihrer ihrem "
     "ihren dieser diese dieses diesem diesen mehrere viele einige zwei drei beide alle"},
    {word_class::stands_alone, "viele einige mehrere beide alle dieser diese"},
    {word_class::subjunctive, "sei seien habe hätten könne müsse solle werde würde würden dürfe wolle gebe komme gehe"},
    {word_class::auxiliary,
     "hat haben hatte hatten ist sind war waren wird werden wurde wurden worden kann können konnte konnten muss müssen "
     "musste soll sollen sollte will wollen wollte habe hätte sei seien wäre würde würden könne müsse solle"},
    {word_class::adverb,
     "erstmals zunächst künftig zukünftig damit danach deshalb daher trotzdem dennoch darüber auch noch schon nur dann "
     "später weiter weiterhin zudem außerdem jedoch aber gestern heute nun bereits dazu "
     "hierzu "
     "wörtlich zuvor anschließend erneut nochmals dabei daraufhin sich ferner ebenfalls sogar wiederum allerdings"},
    {word_class::negation, "nicht nie niemals kein keine"},
    {word_class::preposition,
     "von in im an am auf aus bei beim mit nach seit zu zum zur über um unter vom vor durch für gegen ohne bis während "
     "wegen trotz gegenüber laut anlässlich zwischen neben hinter per als ins ans"},
    {word_class::joins_nouns | word_class::joins_any, "von des der vom für aus"},
    {word_class::joins_nouns, "in im bei beim am an zu zum zur"},
    {word_class::by, "von vom durch"},
    {word_class::conjunction, "und oder aber sondern doch denn"},
    {word_class::subordinator,
     "weil wenn ob als da obwohl während nachdem bevor damit sodass falls wo wie warum indem sobald solange"},
    {word_class::complementiser, "dass daß"},
    {word_class::according, "laut zufolge"},
    {word_class::according | word_class::adverb, "so"},
    {word_class::time, "montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute januar februar märz "
                       "april mai juni juli august september oktober november dezember abend morgen"},
    {word_class::naming,
     "sogenannte sogenannten sogenannter sogenanntes genannt genannte genannten namens titel motto unter bekannt"},
    {word_class::title_holder,
     "film buch zeitung zeitschrift magazin sendung serie lied album roman artikel projekt organisation gruppe "
     "operation "
     "programm band schiff aktion kampagne partei bündnis initiative verein stiftung firma unternehmen"},
    {word_class::role,
     "minister ministerin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin sprecher sprecherin "
     "chef "
     "chefin vorsitzender vorsitzende vorsitzende direktor direktorin leiter leiterin polizeisprecher experte experten "
     "anwalt richter staatsanwalt abgeordnete abgeordneter professor trainer bürgermeister außenminister innenminister "
     "premierminister ministerpräsident generalsekretär regierungssprecher"},
    {word_class::body,
     "regierung polizei partei bericht studie zeitung gericht behörde unternehmen ministerium agentur organisation "
     "verband gewerkschaft erklärung mitteilung pressemitteilung magazin"},
    {word_class::passive_auxiliary, "wird werden wurde wurden worden"},
};

/// All of them in one table, built when the program is compiled.
inline constexpr auto german_quote_words = [] {
    word_class_table<2048> table;
    for (words_of_class const& words : german_verbs)
        table.add(words);
    for (words_of_class const& words : german_words_of_reporting)
        table.add(words);
    return table;
}();

} // namespace quoin::detail
