// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "word_classes.hpp"

/// The German words by which speech is reported.
namespace quoin::detail {

/// Finite forms of verbs of saying: the present and the past, third person, singular and plural; of separable verbs
/// what stands second, and what closes a subordinate clause.
inline constexpr words_of_class german_verbs[] = {
    {word_class::says | word_class::finite,
     "sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte meinten "
     "meinen ergänzt ergänzte ergänzten teilte teilten teilt mitteilt mitteilte mitteilten berichtet berichtete "
     "berichteten berichten schreibt schrieb schrieben schreiben kündigte kündigten kündigt ankündigte ankündigten "
     "fordert forderte forderten fordern warnt warnte warnten warnen kommentiert kommentierte kommentierten äußert "
     "äußerte äußerten antwortet antwortete antworteten fragt fragte fragten behauptet behauptete behaupteten "
     "bestätigt bestätigte bestätigten versichert versicherte versicherten begründet begründete begründeten kritisiert "
     "kritisierte kritisierten kritisieren gibt gab gaben angibt angab angaben bekanntgab räumt räumte räumten "
     "einräumte fügt fügte fügten hinzufügte führte führt ausführte verkündet verkündete verkündeten stellte stellt "
     "urteilt urteilte urteilten erwidert erwiderte erwiderten entgegnet entgegnete entgegneten bemerkte bemerkt "
     "verlangt verlangte verlangten mahnt mahnte mahnten ermahnte unterstrich unterstreicht unterstrichen erzählt "
     "erzählte erzählten rief riefen ruft heißt hieß lautet lautete versprach verspricht versprachen beklagt beklagte "
     "beklagten klagt klagte klagten argumentiert argumentierte argumentierten resümiert resümierte fasst fasste "
     "beteuert beteuerte beteuerten weist wies wiesen hinweist hinwies hinwiesen verweist verwies verwiesen fuhr fährt "
     "schilderte schildert schilderten veröffentlicht veröffentlichte signalisierte bekräftigte bekräftigt "
     "bekräftigten dementiert dementierte dementierten prognostizierte bilanzierte präzisierte konstatiert "
     "konstatierte mutmaßt mutmaßte witzelte scherzt scherzte plädiert plädierte plädierten erinnert erinnerte "
     "sicherte erläutert erläuterte erläuterten bemängelt bemängelte bemängelten moniert monierte monierten rügt rügte "
     "rügten gesteht gestand gestanden bestreitet bestritt bestritten leugnet leugnete vermutet vermutete vermuteten "
     "prophezeit prophezeite bittet bat baten schreit schrie schrien flüstert flüsterte murmelt murmelte jubelt "
     "jubelte schwärmt schwärmte meldet meldete meldeten informiert informierte informierten twittert twitterte "
     "postet postete notiert notierte formuliert formulierte formulierten gelobt gelobte schwört schwor beschwert "
     "beschwerte bedauert bedauerte bedauerten empfiehlt empfahl empfahlen rät riet rieten spekuliert spekulierte "
     "rechtfertigt rechtfertigte folgert folgerte widerspricht widersprach widersprachen skandiert skandierte "
     "skandierten hob hebt strich stimmte pflichtete legte wünscht wünschte begrüßt begrüßte begrüßten hervorhob "
     "verlautbarte verkündeten unterrichtete offenbarte enthüllte spricht sprach sprachen sprechen wirbt warb "
     "ordnete befand beschied"},
    {word_class::says | word_class::participle,
     "gesagt erklärt betont gemeint mitgeteilt berichtet geschrieben angekündigt gefordert gewarnt geäußert "
     "geantwortet behauptet bestätigt versichert kritisiert verkündet erwähnt begründet beteuert hervorgehoben "
     "unterstrichen ausgeführt hingewiesen gesprochen gerufen verlangt formuliert bekanntgegeben eingeräumt zugegeben "
     "beklagt bemängelt gerügt zurückgewiesen dementiert vorgeworfen"},
    {word_class::characterises | word_class::finite,
     "nennt nannte nannten nennen bezeichnet bezeichnete bezeichneten bezeichnen beschreibt beschrieb beschrieben "
     "wirft warf warfen lobt lobte lobten verurteilt verurteilte verurteilten wertet wertete werteten sieht sah sahen "
     "hält hielt hielten spottet spottete schimpft schimpfte beschimpft beschimpfte wendet wandte wandten reagiert "
     "reagierte reagierten appelliert appellierte drohte droht drohten bewertet bewertete bewerteten würdigt würdigte "
     "würdigten brandmarkt brandmarkte geißelte stuft stufte stuften lehnt lehnte lehnten verteidigt verteidigte "
     "tituliert titulierte titelt titelte charakterisiert charakterisierte vergleicht verglich verglichen attestierte "
     "bescheinigte unterstellte pries feierte verhöhnte zitiert zitierte zitierten bezweifelt bezweifelte spielt"},
    {word_class::characterises | word_class::participle,
     "bezeichnet beschrieben eingestuft gewürdigt gelobt verurteilt gewertet bewertet charakterisiert angesehen "
     "gehalten betrachtet begrüßt zitiert tituliert gebrandmarkt abgelehnt"},
    {word_class::thinks | word_class::finite,
     "zeigt zeigte zeigten glaubt glaubte glaubten denkt dachte hofft hoffte hofften fürchtet fürchtete befürchtet "
     "befürchtete findet fand fanden erwartet erwartete rechnet rechnete geht ging"},
};

inline constexpr words_of_class german_words_of_reporting[] = {
    {word_class::male, "er ihn ihm"},
    {word_class::female, "sie"},
    {word_class::plural, "sie"},
    {word_class::neuter, "es"},
    {word_class::first_person, "ich wir"},
    {word_class::relative, "welcher welche welches dessen deren"},
    {word_class::determiner,
     "der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen seines ihr ihre ihrer "
     "ihrem ihren ihres dieser diese dieses diesem diesen mehrere viele einige zwei drei beide alle unser unsere "
     "unserer unseren unserem vielen einigen mehreren beiden anderen kein keine keiner keinem keinen jeder jede jedes "
     "jeden jedem jener jene"},
    {word_class::definite, "der die das den dem des"},
    {word_class::oblique, "den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem unseren "
                          "unserem keinen keinem jeden jedem"},
    {word_class::owner | word_class::male, "sein seine seiner seinem seinen seines"},
    {word_class::owner | word_class::female, "ihr ihre ihrer ihrem ihren ihres"},
    {word_class::stands_alone,
     "viele einige mehrere beide vielen einigen mehreren beiden anderen alle dieser diese man niemand jemand andere"},
    {word_class::subjunctive,
     "sei seien habe hätten könne müsse solle werde würde würden dürfe wolle gebe komme gehe müssten könnten sollten "
     "stehe liege bleibe brauche wisse sehe halte lasse mache hätte wäre wären"},
    {word_class::auxiliary,
     "hat haben hatte hatten ist sind war waren wird werden wurde wurden worden kann können konnte konnten muss müssen "
     "musste soll sollen sollte will wollen wollte habe hätte sei seien wäre würde würden könne müsse solle sein"},
    {word_class::adverb,
     "erstmals zunächst künftig zukünftig damit danach deshalb daher trotzdem dennoch darüber auch noch schon nur dann "
     "später weiter weiterhin zudem außerdem jedoch aber gestern heute nun bereits dazu hierzu wörtlich zuvor "
     "anschließend erneut nochmals dabei daraufhin sich ferner ebenfalls sogar wiederum allerdings unterdessen "
     "inzwischen indes hingegen dagegen vielmehr schließlich ebenso gleichzeitig zugleich demnach demzufolge darauf "
     "hierbei etwa sonst selbst jetzt morgen immer wieder einmal besonders insbesondere lediglich offenbar angeblich "
     "kürzlich jüngst seither seitdem mittlerweile vorher nachher übrigens somit so weshalb folglich gerade eigentlich "
     "vorerst bislang bisher ausdrücklich scharf deutlich ähnlich folgendes folgendermaßen darin daran davon"},
    {word_class::negation, "nicht nie niemals kein keine"},
    {word_class::preposition,
     "von in im an am auf aus bei beim mit nach seit zu zum zur über um unter vom vor durch für gegen ohne bis während "
     "wegen trotz gegenüber laut anlässlich zwischen neben hinter per als ins ans gemäß aufgrund innerhalb außerhalb "
     "ab hinsichtlich bezüglich angesichts mittels nahe entgegen samt statt"},
    {word_class::joins_nouns | word_class::joins_any, "von des der vom für aus"},
    {word_class::joins_nouns, "in im bei beim am an zu zum zur"},
    {word_class::by, "von vom durch"},
    {word_class::conjunction, "und oder aber sondern doch denn sowie"},
    {word_class::subordinator,
     "weil wenn ob als da obwohl während nachdem bevor damit sodass falls wo wie warum indem sobald solange"},
    {word_class::complementiser, "dass daß"},
    {word_class::according, "laut zufolge"},
    {word_class::according | word_class::adverb, "so"},
    {word_class::according | word_class::statement,
     "angaben aussage aussagen ansicht meinung auffassung einschätzung darstellung überzeugung worten informationen "
     "bericht berichten"},
    {word_class::statement,
     "satz worte frage antwort forderung behauptung begründung feststellung äußerung äußerungen kommentar parole "
     "parolen erklärung botschaft vorwurf aussage zitat ausruf schlussfolgerung fazit slogan warnung hinweis urteil"},
    {word_class::time, "montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute januar februar märz "
                       "april mai juni juli august september oktober november dezember abend morgen"},
    {word_class::naming,
     "sogenannte sogenannten sogenannter sogenanntes genannt genannte genannten namens titel motto unter bekannt "
     "bezeichnung name namen begriff überschrift thema stichwort bereich spitzname spitznamen künstlername tarnnamen "
     "decknamen codenamen rolle kategorie auszeichnung preis schlagwort wort"},
    {word_class::title_holder,
     "film buch zeitung zeitschrift magazin sendung serie lied song album roman artikel projekt organisation gruppe "
     "operation programm band schiff aktion kampagne partei bündnis initiative verein stiftung firma unternehmen "
     "gesellschaft website seite portal blatt sender studie oper stück musical spiel fähre boot satellit sonde "
     "wettbewerb festival ausstellung konferenz reihe verband bewegung gemeinschaft klub hotel restaurant"},
    {word_class::role,
     "minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin vorsitzender "
     "vorsitzende vorsitzenden direktor direktorin leiter leiterin experte expertin experten anwalt anwältin richter "
     "richterin abgeordnete abgeordneter abgeordneten professor professorin trainer trainerin meister meisterin "
     "sekretär sekretärin beauftragte beauftragter kommissar kommissarin führer führerin forscher forscherin vertreter "
     "vertreterin politiker politikerin senator senatorin botschafter botschafterin bischof papst könig königin "
     "manager managerin geschäftsführer geschäftsführerin kandidat kandidatin autor autorin augenzeuge augenzeugen "
     "zeuge zeugin zeugen vater mutter bruder schwester sohn tochter anwohner bewohner kritiker gegner "
     "demonstranten analyst analysten wissenschaftler wissenschaftlerin moderator moderatorin general oberst spieler "
     "spielerin lehrer lehrerin arzt ärztin landrat landrätin vize offizier beamter beamte täter verfasser beobachter"},
    {word_class::woman,
     "ministerin präsidentin kanzlerin sprecherin chefin direktorin leiterin expertin anwältin richterin professorin "
     "trainerin meisterin sekretärin kommissarin führerin forscherin vertreterin politikerin senatorin botschafterin "
     "königin managerin geschäftsführerin kandidatin autorin zeugin mutter schwester tochter wissenschaftlerin "
     "moderatorin spielerin lehrerin ärztin landrätin"},
    {word_class::qualifies, "ehemalige ehemaliger ehemaligen frühere früherer früheren stellvertretende "
                            "stellvertretender stellvertretenden designierte designierter designierten"},
    {word_class::man, "vater bruder sohn bischof papst könig"},
    {word_class::body,
     "regierung polizei partei bericht studie zeitung gericht gerichtshof behörde unternehmen ministerium agentur "
     "organisation verband gewerkschaft erklärung mitteilung pressemitteilung magazin amt kommission rat fraktion "
     "universität konzern verein bund bundestag parlament senat armee militär sender medien presse staatsanwaltschaft "
     "opposition union koalition kirche institut fernsehen meldung artikel entwurf plakat brief"},
    {word_class::passive_auxiliary, "wird werden wurde wurden worden"},
};

/// What the holder of a role is called for short, beside the last part of a compound.
inline constexpr short_role german_short_roles[] = {
    {"Chef", "Geschäftsführer"},     {"Chef", "Direktor"},        {"Chef", "Vorsitzender"},  {"Chef", "Leiter"},
    {"Chefin", "Geschäftsführerin"}, {"Chefin", "Direktorin"},    {"Chefin", "Vorsitzende"}, {"Chefin", "Leiterin"},
    {"Minister", "Senator"},         {"Ministerin", "Senatorin"},
};

/// All of them in one table, built when the program is compiled.
inline constexpr auto german_quote_words = [] {
    word_class_table<4096> table;
    for (words_of_class const& words : german_verbs)
        table.add(words);
    for (words_of_class const& words : german_words_of_reporting)
        table.add(words);
    return table;
}();

} // namespace quoin::detail
