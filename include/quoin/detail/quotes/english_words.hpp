// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../english_roles.hpp"
#include "english_verbs.hpp"
#include "word_classes.hpp"

/// The English words by which speech is reported.
namespace quoin::detail {

inline constexpr words_of_class english_words_of_reporting[] = {
    {word_class::male, "he him"},
    {word_class::female, "she"},
    {word_class::plural, "they"},
    {word_class::neuter, "it"},
    {word_class::first_person, "i we me us"},
    {word_class::plural, "we them us"},
    {word_class::oblique, "him me us them"},
    {word_class::stands_alone, "one another some many most both each all others several two three few this that "
                               "those"},
    {word_class::owner | word_class::male, "his"},
    {word_class::owner | word_class::female, "her"},
    {word_class::owner | word_class::plural, "their"},
    {word_class::owner | word_class::neuter, "its"},
    {word_class::relative, "who which whose whom"},
    {word_class::oblique, "whose whom"},
    {word_class::looks_past,
     "ate became began bled blew bought bred broke brought built came caught chose clung crept dealt died drank drew "
     "drove dug fed fell fled flew flung forgot fought found froze gave grew held hid hung kept knelt knew laid leapt "
     "led left lent lit lost made met paid ran rang rode rose sang sank sat saw sent shone shook shrank slept slid "
     "sold sought spent sprang spun stole stood struck stuck stung swam swept swore swung taught threw took tore "
     "underwent went wept withdrew woke won wore"},
    {word_class::determiner, "the a an this these those his her their its our my your some another one two three four "
                             "five six seven eight nine "
                             "ten several many most both each every all other no few any last next"},
    {word_class::definite, "the"},
    {word_class::counts, "one two three four five six seven eight nine ten"},
    {word_class::auxiliary,
     "has have had having is are was were be been being am will would can could may might must should shall did do "
     "does expected understood quoted heard going due likely set reported used want wants wanted likes liked continue "
     "continued continues goes went tried managed seemed appeared ’s 's ’d 'd ’ll 'll ’ve 've"},
    {word_class::passive_auxiliary, "is are was were be been being am get gets got ’s 's"},
    {word_class::adverb,
     "also later then again simply just only once recently repeatedly reportedly famously now still even ever always "
     "often sometimes already instead further previously earlier separately today yesterday tonight tomorrow both "
     "himself herself themselves itself all too once first finally angrily bluntly flatly quietly "
     "quickly publicly privately jokingly correctly falsely explicitly initially immediately eventually subsequently "
     "similarly frequently clearly openly actually really basically essentially specifically thus therefore "
     "consistently long rather however meanwhile moreover furthermore additionally nonetheless nevertheless instead "
     "here there so soon indeed perhaps afterward afterwards thereafter twice elsewhere"},
    {word_class::negation, "not n't n’t never nobody"},
    {word_class::refuses, "decline declines refuse refuses"},
    {word_class::refuses | word_class::looks_past, "declined refused"},
    {word_class::refuses | word_class::looks_present, "declining refusing"},
    {word_class::preposition,
     "of for in on at from with to by about into over under after before during through between among against within "
     "without since until upon toward towards despite across near around amid like as per via following "
     "outside inside behind beyond off"},
    {word_class::joins_nouns | word_class::joins_any, "of"},
    {word_class::joins_nouns, "for at from with in to behind on against by among about near"},
    {word_class::to, "to"},
    {word_class::by, "by"},
    {word_class::conjunction, "and but or yet nor"},
    {word_class::contrasts, "but yet nor"},
    {word_class::particle, "back out"},
    {thinks_that | word_class::finite, "understands"}, // "The Echo understands the ferry is lost"
    {word_class::hears, "heard hears"},
    {word_class::makes_noun, "tank tanks system systems sign signs centre centres center centers handler handlers"},
    {word_class::subordinator,
     "because if when while although though as since after before unless until whether where why how whereas once "
     "what than"},
    {word_class::asks, "whether if how why what who when where"},
    {word_class::complementiser, "that"},
    {word_class::according, "according"},
    {word_class::according | word_class::noun_too, // "in her view"
     "view opinion judgment judgement estimation assessment telling"},
    {word_class::time,
     "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight week month year night morning "
     "afternoon evening weekend spring summer autumn winter january february march april june july august september "
     "october november december"},
    {word_class::naming,
     "so so-called entitled titled named nicknamed headlined headed subtitled codenamed rated graded titling aka word "
     "term phrase nickname moniker"},
    {word_class::naming | word_class::adverb, "known"}, // as: no part of a noun phrase
    {word_class::title_holder,
     "song songs album film films movie movies novel book books show shows series episode programme program "
     "documentary "
     "magazine podcast column commentary sitcom single play musical essay article headline poem ballad memoir drama "
     "comedy tour sketch operation ship boat paper thriller report study campaign petition exhibition leaflet booklet "
     "brochure pamphlet heading title"},
    {word_class::statement,
     "claim claims statement statements argument suggestion assertion promise pledge remark remarks comment comments "
     "accusation contention vow call calls description allegation allegations warning admission insistence phrase "
     "words "
     "word slogan question answer declaration prediction response tweet tweets letter speech motto mantra quote quotes "
     "complaint criticism reply retort riposte verdict proposal plan cry cries chant chants shout "
     "shouts"},
    {word_class::role, english_roles},
    {word_class::role,
     "spokespeople official officials head representative lawmakers aides advisers advisors strategists analysts "
     "experts doctors lawyers attorneys prosecutors police officers source sources critics supporter supporters "
     "voter voters residents witnesses students reporters economists researchers councillors owner owners workers "
     "father mother brother sister son daughter wife husband friends men women people person pollster activists pope "
     "king queen prince princess patients farmers insider insiders operative nominee Democrat Democrats Republican "
     "Republicans conservative conservatives members parents child children grandmother grandfather partner charity "
     "mum mums dad dads gran nan grandad hubby families relatives MPs ministers peers nurses teachers GPs campaigners "
     "investigator whip speaker aunt uncle niece nephew cousin grandson granddaughter stepfather stepmother stepson "
     "stepdaughter godfather godmother mother-in-law father-in-law sister-in-law brother-in-law neighbours neighbors "
     "tenants passengers commuters customers shareholders colleagues fans viewers pal pals onlookers motorists"},
    {word_class::woman,
     "spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman policewoman postwoman frontwoman "
     "headmistress schoolgirl landlady waitress barmaid actress girlfriend fiancee fiancée widow girl woman lady nun "
     "mother sister daughter wife grandmother queen princess mum gran nan aunt niece granddaughter stepmother "
     "stepdaughter godmother mother-in-law sister-in-law"},
    {word_class::man,
     "spokesman businessman congressman councilman assemblyman policeman postman frontman headmaster schoolboy barman "
     "boyfriend fiance fiancé widower boy man gentleman lad monk father brother son husband grandfather king prince "
     "dad grandad hubby uncle nephew grandson stepfather stepson godfather father-in-law brother-in-law"},
    {word_class::woman | word_class::man, "spokesperson chairperson businessperson person source insider"},
    {word_class::many_are,
     "MP MSP councillor politician lawmaker senator congressman congresswoman backbencher nominee candidate "
     "contender Republican Democrat ambassador businessman businesswoman billionaire millionaire magnate "
     "tycoon entrepreneur striker midfielder goalkeeper keeper defender winger flanker cricketer batsman hooker prop "
     "batter bowler spinner manager coach footballer skipper rower athlete "
     "singer actor actress comedian presenter broadcaster novelist campaigner pensioner peer peeress expert academic "
     "incumbent graduate scientist student builder plumber electrician librarian author artist painter "
     "sculptor poet playwright musician rapper guitarist drummer historian professor lecturer veteran grandmother "
     "grandfather gran nan mum dad widow widower assistant"},
    {word_class::qualifies, "shadow deputy vice assistant former ex interim prime"},
    {word_class::noun_too, "talks"},
    {word_class::complemented, "close familiar responsible"},
    {word_class::complemented | word_class::looks_past, "briefed involved based"},
    {word_class::describes, "former ex"},
    {word_class::describes | word_class::looks_past, "retired born based"},
    {word_class::body, "police people men women children charity family assembly opposition someone"},
    {word_class::body,
     "council government ministry department party union company firm group trust charity commission committee "
     "agency office campaign team court university school association federation federation organisation organization "
     "bank network newspaper paper magazine website report review study survey poll statement letter memo document "
     "documents article editorial tweet post email release indictment affidavit filing lawsuit inquiry watchdog "
     "regulator institute foundation coalition board panel administration parliament congress senate house hospital "
     "service force authority labour whitehall downing sign banner placard message note plan policy rules guidance "
     "records data figures polls letters emails analysis transcript ad ads advert advertisement commercial "
     "calculations research modelling papers filings minutes guidelines inquest tribunal jury"},
};

/// What headlines call the holder of a role.
inline constexpr short_role english_short_roles[] = {
    {"minister", "secretary"}, {"minister", "chancellor"},   {"boss", "chief executive"}, {"boss", "director"},
    {"boss", "manager"},       {"chief", "chief executive"}, {"head", "headteacher"},     {"teacher", "headteacher"},
};

/// All of them in one table, built when the program is compiled.
inline constexpr auto english_quote_words = [] {
    word_class_table<8192> table;
    for (verb_forms const& verb : english_verbs_of_saying)
        table.add(verb);
    for (verb_forms const& verb : english_verbs_with_quoted_words)
        table.add(verb);
    for (words_of_class const& words : english_words_of_reporting)
        table.add(words);
    return table;
}();

} // namespace quoin::detail
