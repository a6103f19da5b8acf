// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../english_roles.hpp"
#include "../word_set.hpp"
#include "first_names.hpp"

#include <cstdint>
#include <string_view>

/// What the English finder of people knows about words.
namespace quoin::detail {

/// What a word can be where a name is looked for; a word may have several of these.
namespace name_fact {
enum : std::uint32_t {
    female = 1U << 0,        ///< as a title, a first name or a word of kinship
    male = 1U << 1,          ///< the same
    first_name = 1U << 2,    ///< is given to people as a first name
    wordlike = 1U << 3,      ///< but is as often a place or an everyday word
    title = 1U << 4,         ///< stands before a name as part of the mention: "Mr", "Dr", "Sir"
    office = 1U << 5,        ///< the same if written with a capital: "Chief Executive"
    role = 1U << 6,          ///< says what a person is: "minister"; with `wordlike` what firms are as well: "owner"
    particle = 1U << 7,      ///< a small word inside a surname: "van", "bin"
    suffix = 1U << 8,        ///< letters after a name: "MP", "OBE"
    generation = 1U << 9,    ///< the same, as part of the name: "Jr", "XIV"
    speech = 1U << 10,       ///< a verb whose subject is mostly a person
    stop = 1U << 11,         ///< written with a capital only where a sentence or a heading asks for it
    organisation = 1U << 13, ///< makes a row of capitalised words the name of something else: "Hospital"
    landmark = 1U << 14,     ///< the same, but now and then a surname: "Street"; with `wordlike` often one: "Hall"
    place = 1U << 15,        ///< a country, a region, a city, a nationality, a party: no name begins with it
    saint = 1U << 16,        ///< "St": begins a place, or a surname
    determiner = 1U << 17,   ///< begins a noun phrase: "a", "the", "its"
    preposition = 1U << 18,  ///< puts a place after it: "in", "at"
    initial = 1U << 19,      ///< stands for a first name: "J."
    seldom = 1U << 22,       ///< is more often no first name than one
    qualifier = 1U << 21,    ///< may stand in a role, though not in a name: "former"
    compound = 1U << 20,     ///< hangs on a name by a hyphen: "Brandl-led"
    capitals = 1U << 12,     ///< if written in capitals, a title and nothing else: "PC"
    figure = 1U << 24,       ///< a title before names, or a name, of nobody: "Lady" Luck, "Miss" World
    ruler = 1U << 23,        ///< a title before the first name of one who may have a number: "King"
    kin = 1U << 25,          ///< a role in a family, whose holder may have but a first name: "daughter"
    plural = 1U << 26,       ///< a role that several people have: "brothers"
    namesake = 1U << 27,     ///< ends the name of what is called after somebody: "Ward", which may be a surname, "LLP"
    epithet = 1U << 28,      ///< stands before a name and is no part of it: "Brave"
};
}

/// What tells whether somebody is a woman or a man.
inline constexpr std::uint32_t sexes = name_fact::female | name_fact::male;

/// Firms that bear the names of people, and are more often named than these.
inline constexpr word_set firms_called_like_people{{
    "Ann Summers",    "Arthur Andersen",  "Ben Sherman",   "Bevan Brittan",  "Calvin Klein",    "Carter Jonas",
    "Charles Schwab", "Charles Tyrwhitt", "Christian Aid", "Christian Dior", "Clifford Chance", "Dorothy Perkins",
    "Eli Lilly",      "Ernest Jones",     "Fred Perry",    "Grant Thornton", "Harvey Nichols",  "Hugh James",
    "Hugo Boss",      "Irwin Mitchell",   "Jack Daniel",   "Jack Wills",     "Jim Beam",        "Jimmy Choo",
    "Johnnie Walker", "Johnson Matthey",  "Karen Millen",  "Kate Spade",     "Laura Ashley",    "Leonard Cheshire",
    "Louis Vuitton",  "Marie Curie",      "Marie Stopes",  "Merrill Lynch",  "Michael Kors",    "Morgan Sindall",
    "Morgan Stanley", "Oliver Bonas",     "Paddy Power",   "Philip Morris",  "Ralph Lauren",    "Robert Dyas",
    "Russell Cooke",  "Russell Hobbs",    "Sue Ryder",     "Taylor Wimpey",  "Ted Baker",       "Thomas Cook",
    "Thomas Pink",    "Tommy Hilfiger",   "William Hill",
}};

/// Places, and what is named after somebody, that read like the name of a person, and are more often named than one.
inline constexpr word_set places_called_like_people{{
    "Alton Towers",     "Ashton Keynes",   "Bishop Auckland",  "Bishop Burton",   "Bishop Grosseteste",
    "Bishop Middleham", "Bishop Monkton",  "Bishop Stortford", "Bishop Sutton",   "Bishop Wilton",
    "Canon Frome",      "Canon Pyon",      "Carlton Colville", "Clifton Hampden", "Earl Shilton",
    "Earl Sterndale",   "Ellen Badger",    "Harold Hill",      "Harold Wood",     "James Paget",
    "John O'Groats",    "John O’Groats",   "John Radcliffe",   "Kirby Misperton", "Kirby Muxloe",
    "Lawrence Hill",    "Lawrence Weston", "Mary Tavy",        "Milton Keynes",   "Myrtle Beach",
    "Percy Main",       "Perry Barr",      "Peter Tavy",       "Preston Brook",   "Queen Camel",
    "Queen Charlton",   "Shirley Warren",  "Virginia Beach",
}};

/// Verbs of one, which everyday words in the singular have no more than names have where they stand without an article.
inline constexpr word_set verbs_of_one{{
    "can",
    "could",
    "did",
    "does",
    "had",
    "has",
    "is",
    "may",
    "might",
    "must",
    "was",
    "will",
    "would",
}};

/// Verbs behind "who" whose subject is a person, and no firm.
inline constexpr word_set personal_verbs{{
    "chaired", "co-founded", "died",    "directed", "graduated", "has",       "is",  "lived",  "oversaw", "resigned",
    "retired", "served",     "studied", "suffered", "taught",    "testified", "was", "worked", "wrote",
}};

/// What may stand between "who" and its verb, beside the words in "-ly": "who now runs it".
inline constexpr word_set adverbs_behind_who{{
    "also",
    "later",
    "now",
    "once",
    "still",
}};

/// What is written, sung or shown and bears a name: "her new book, Waiting Room, …".
inline constexpr word_set named_works{{
    "album",
    "autobiography",
    "book",
    "documentary",
    "drama",
    "film",
    "memoir",
    "novel",
    "play",
    "poem",
    "series",
    "show",
    "single",
    "song",
}};

/// Who may bear the name that follows: "the law firm Hale Reed".
inline constexpr word_set kinds_of_firms{{
    "accountants",
    "agents",
    "architects",
    "charity",
    "consultancy",
    "firm",
    "retailer",
    "solicitors",
}};

/// What bears its founder's name: "Dr Hale’s School".
inline constexpr word_set founded_by_people{{
    "Almshouses",
    "Grammar",
    "Hospice",
    "Hospital",
    "School",
    "Schools",
}};

/// Before "by" at the beginning of a sentence: what somebody is credited with.
inline constexpr word_set credits{{
    "Analysis", "Compiled",  "Edited",     "Editing",  "Exclusive",  "Illustration", "Illustrations",
    "Image",    "Interview", "Interviews", "Photo",    "Photograph", "Photographs",  "Photography",
    "Photos",   "Picture",   "Pictures",   "Portrait", "Portraits",  "Produced",     "Reporting",
    "Video",    "Words",     "Writing",    "Written",
}};

/// Ages that newspapers do not write in digits.
inline constexpr word_set ages_in_words{{
    "eight",
    "eleven",
    "five",
    "four",
    "nine",
    "one",
    "seven",
    "six",
    "ten",
    "three",
    "two",
}};

/// Words that share what is known about them, a blank between two.
struct fact_list {
    std::uint32_t facts;
    std::string_view words;
};

inline constexpr fact_list english_people_words[] = {
    {name_fact::first_name | name_fact::female, female_names},
    {name_fact::first_name | name_fact::male, male_names},
    {name_fact::first_name, other_names},
    {name_fact::first_name | name_fact::female | name_fact::wordlike, wordlike_female_names},
    {name_fact::first_name | name_fact::male | name_fact::wordlike, wordlike_male_names},
    {name_fact::first_name | name_fact::female | name_fact::wordlike | name_fact::seldom, seldom_female_names},
    {name_fact::first_name | name_fact::male | name_fact::wordlike | name_fact::seldom, seldom_male_names},

    {name_fact::title | name_fact::male, "Mr Sir Lord Herr Monsieur Señor Signor Fr"},
    {name_fact::title | name_fact::female, "Mrs Ms Miss Mme Mademoiselle Frau Señora Signora Dame Lady Baroness"},
    {name_fact::title,
     "Pres Atty Mx Dr Prof Professor Rev Revd Reverend Ven Mgr Msgr Monsignor Archdeacon Hon Cllr Coun "
     "Councillor Sgt Sergeant Supt Superintendent Det Insp Inspector Constable Const Cdr Cmdr Capt Maj Colonel Col "
     "Brigadier Brig Gen Lt Lieut Lieutenant Admiral Adm Cdre Commodore Flt Sqn Ldr Wg Cpl Corporal Bdr Pte Gnr Spr "
     "Tpr Sen Senator Rep Gov Archbishop Taoiseach Councilman Councilwoman Assemblyman Assemblywoman"},
    {name_fact::title | name_fact::wordlike | name_fact::male,
     "King Prince Emperor Tsar Pope Father Brother Viscount Baron Earl Duke Imam Rabbi Ayatollah Sheikh Congressman"},
    {name_fact::title | name_fact::wordlike | name_fact::female,
     "Queen Princess Empress Sister Madame Viscountess Countess Duchess Congresswoman"},
    {name_fact::title | name_fact::wordlike,
     "Detective Judge Justice General Major Captain Commander Marshal Sheriff Governor "
     "Ambassador Bishop Cardinal Canon Deacon Honourable Honorable Alderman Recorder Magistrate Chancellor"},
    {name_fact::title | name_fact::office | name_fact::wordlike, "President"},
    {name_fact::title | name_fact::wordlike | name_fact::capitals,
     "AG DA PM VP PC WPC PCSO DC DI DS DCI DCS ACC DCC HHJ HRH AVM"},
    {name_fact::title | name_fact::qualifier, "Con"},
    {name_fact::figure, "Miss Lady luck justice liberty fortune sunshine congeniality piggy"},
    {name_fact::ruler, "King Queen Prince Princess Emperor Empress Tsar Pope"},
    {name_fact::office,
     "Chief Executive Prime Minister Deputy Assistant Vice Acting Interim Attorney Solicitor Speaker Mayor "
     "Secretary Commissioner Premier Officer Air Lance Rear Ch Rt Representative Delegate Coach Chairman Chairwoman "
     "Chair Director Provost Dean"},
    {name_fact::role, english_roles},
    {name_fact::role | name_fact::wordlike,
     "rival partner owner operator host member champion developer builder producer ally model star legend user "
     "specialist scout guard brewer distiller bookmaker jeweller jeweler auctioneer grocer dealer promoter"},
    {name_fact::role | name_fact::female, "actress spokeswoman chairwoman waitress heroine queen princess duchess"},
    {name_fact::role | name_fact::male, "spokesman chairman king prince duke"},
    {name_fact::role | name_fact::kin | name_fact::female,
     "wife mother mum mummy mom daughter sister aunt auntie niece grandmother grandma nan granddaughter stepmother "
     "stepdaughter widow girlfriend fiancée"},
    {name_fact::role | name_fact::kin | name_fact::male,
     "husband hubby father dad daddy son brother uncle nephew grandfather grandad grandson stepfather stepson widower "
     "boyfriend fiancé"},
    {name_fact::role | name_fact::kin, "cousin twin child sibling spouse relative"},
    {name_fact::role | name_fact::kin | name_fact::plural | name_fact::female, "daughters sisters granddaughters"},
    {name_fact::role | name_fact::kin | name_fact::plural | name_fact::male, "sons brothers grandsons"},
    {name_fact::role | name_fact::plural, "councillors couns cllrs drs mps msps"},
    {name_fact::role | name_fact::kin | name_fact::plural,
     "children kids twins parents grandparents grandchildren siblings"},

    {name_fact::particle, "van von der den de del della di da dos das du la le bin ibn bint al el ul ur ud ter zu af "
                          "av ap ab abu Ó Ní Mac Mc Fitz "
                          "Nic Uí Van Von Der Den De Del Della Di Da Dos Das Du La Le Bin Al El"},
    {name_fact::saint, "St Ste Saint San Santa São"},
    {name_fact::generation, "Jr Jnr Sr Snr"},
    {name_fact::suffix,
     "QC KC OBE MBE CBE KBE DBE GBE BEM CB KCB DCB CH CMG KCMG DCMG CVO KCVO DCVO DSO DFC QPM KPM "
     "QFSM QAM PhD DPhil DSc BSc MSc MBA LLB LLM MBBS MBChB MRCP MRCS MRCGP MRCPCH FRCP FRCS FRCA FRCGP FRCN FRCOG "
     "FRCPCH FRCPath FRCPsych FRCR FFPH FMedSci FREng FRS FRSA FRSE FBA DL JP RN RGN RMN Esq"},
    {name_fact::suffix | name_fact::wordlike, "MP MSP MEP MLA TD SC MD"},

    {name_fact::speech,
     "say replies claims jokes comments believes thinks thought smiled resigned died married retired born who whose "
     "grew"},

    {name_fact::stop | name_fact::determiner,
     "the a an this that these those his her its their our my your another some any every each no one two three"},
    {name_fact::stop | name_fact::preposition, "in at near inside outside across around towards"},
    {name_fact::stop,
     "I'm I've I'll I'd I’m I’ve I’ll I’d uh um er ah hey wow yeah yep nope hmm unlike alike amidst ask tell meet "
     "thank call dear enter consider "
     "suppose imagine remember note and or but nor so yet if then than as by for from of off on onto to up down "
     "with within without about above after against along amid among before behind below beneath beside besides "
     "between beyond despite during except into like over past since through throughout till under until upon via "
     "while although because unless where whereas whether when whenever why how what which it he she they we you i "
     "me him us them himself herself themselves myself there here now today tonight tomorrow yesterday once again "
     "also not only just even still already always never ever often sometimes soon later earlier meanwhile however "
     "moreover furthermore therefore thus instead otherwise perhaps maybe indeed nearly almost about both either "
     "neither all most many much more less few several other others such same own very too quite rather is are was "
     "were be been being am has have had having do does did doing done can could would should might must shall let "
     "lets get gets got go goes went come comes came see sees saw look looks make makes made take takes took give "
     "gives gave keep put watch click follow share related listen subscribe register photo picture image caption "
     "video updated published source copyright according speaking asked commenting writing responding asking "
     "describing following including regarding concerning given due thanks yes ok okay please sorry well oh hello "
     "dear four five six seven eight nine ten eleven twelve hundred thousand million billion second third last "
     "next new old former late recent senior current previous monday tuesday wednesday thursday friday saturday "
     "sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun "
     "january february july september october november december feb "
     "mar apr jul aug sep sept oct nov dec spring ramadan diwali hanukkah covid covid-19 brexit internet people "
     "police officers ministers doctors nurses teachers students parents children women men workers residents "
     "critics experts scientists researchers campaigners voters patients families members officials prosecutors "
     "lawyers analysts economists investors firms companies someone somebody anyone anybody everyone everybody "
     "nobody something anything everything nothing god christmas easter"},
    {name_fact::stop | name_fact::wordlike,
     "read young best good little long short small rich low high early real true full free open big great bad "
     "worst top day March August"},
    {name_fact::qualifier, "former current new late then ex acting retired interim senior deputy other eldest oldest "
                           "youngest elder older younger twin"},
    {name_fact::compound,
     "led run era like born based style type esque ish lite owned backed friendly supporting bashing"},
    {name_fact::place,
     "kong D.C N.Y U.S U.K U.N E.U L.A N.H N.J N.C S.C new north south east west northern southern eastern western "
     "central upper lower greater los las port fort mount cape lake costa rio sierra buenos sri saudi burkina "
     "puerto nova england scotland wales britain ireland ulster london birmingham manchester liverpool leeds "
     "sheffield bristol glasgow edinburgh cardiff belfast dublin newcastle nottingham leicester coventry bradford "
     "hull plymouth southampton portsmouth norwich oxford cambridge brighton yorkshire lancashire kent essex "
     "sussex surrey devon cornwall norfolk suffolk cumbria europe africa america asia australia canada china "
     "russia ukraine france germany spain italy portugal greece turkey poland japan brazil mexico argentina iran "
     "iraq syria egypt pakistan afghanistan nigeria ghana sweden norway denmark finland netherlands belgium "
     "austria switzerland hungary romania vietnam thailand indonesia malaysia singapore philippines korea taiwan "
     "berlin moscow beijing tokyo delhi mumbai madrid rome brussels amsterdam geneva kyiv kiev gaza jerusalem "
     "baghdad tehran kabul chicago boston philadelphia seattle miami atlanta detroit california texas florida ohio "
     "michigan pennsylvania illinois wisconsin minnesota iowa nevada arizona colorado oregon alabama mississippi "
     "louisiana tennessee kentucky missouri kansas oklahoma nebraska maryland massachusetts connecticut maine "
     "vermont hawaii alaska ontario quebec toronto whitehall westminster downing hollywood english french german "
     "spanish italian dutch greek latin arabic hebrew russian chinese japanese american british european asian "
     "african australian canadian indian irish scottish welsh israeli palestinian iranian iraqi turkish polish "
     "ukrainian mexican brazilian malaysian indonesian vietnamese filipino nigerian kenyan ghanaian ugandan tanzanian "
     "ethiopian eritrean somali sudanese egyptian libyan tunisian algerian moroccan lebanese syrian jordanian yemeni "
     "kuwaiti qatari emirati afghan pakistani bangladeshi nepalese cambodian korean taiwanese kazakh uzbek armenian "
     "azerbaijani belarusian lithuanian latvian estonian finnish swedish norwegian danish icelandic belgian swiss "
     "austrian hungarian czech slovak slovenian croatian serbian bosnian albanian bulgarian romanian portuguese "
     "maltese cypriot jamaican haitian venezuelan colombian peruvian chilean bolivian argentine argentinian "
     "guatemalan honduran salvadoran nicaraguan zimbabwean zambian malawian namibian congolese rwandan senegalese "
     "singaporean tibetan muslim islamic jewish catholic protestant anglican hindu sikh buddhist"},

    {name_fact::organisation,
     "presidency premiership blvd ave rd catholicism olympics paralympics resolution labour conservative tory "
     "liberal democrat democratic republican plaid twitter facebook google microsoft amazon youtube instagram "
     "netflix uber tesla reuters politico tesco sainsbury asda barclays hsbc lloyds natwest boeing airbus pfizer "
     "astrazeneca gop embassy consulate post amendment mosque shrine monastery basilica banca banco banque "
     "banka rally brigade dynasty news times telegraph guardian mirror herald gazette journal magazine radio fm tv "
     "television channel show podcast programme program party conservatives democrats republicans tories committee "
     "commission council parliament assembly senate congress government ministry department agency authority "
     "authorities board bureau service services trust foundation fund association federation confederation union "
     "guild society institute institution university college school schools academy hospital hospitals clinic "
     "centre center surgery infirmary hospice museum gallery library theatre theater cinema stadium arena airport "
     "station road avenue square crescent drive river mountain mountains island islands bay coast valley "
     "county city town village borough district state states republic kingdom empire united rovers wanderers "
     "athletic albion hotspur fc afc cup league championship olympics games prize award awards medal act treaty "
     "agreement accord plan review report inquiry limited oil gas group plc ltd inc corp corporation company co llc "
     "bank capital "
     "partners holdings industries motors airlines airways energy pharmaceuticals systems technologies technology "
     "software media entertainment studios studio pictures records international national global cathedral abbey "
     "chapel priory palace tower hotel inn arms restaurant cafe club team squad constabulary army navy "
     "regiment corps brigade front movement alliance network campaign coalition forum project initiative festival "
     "week month year war battle revolution crisis summit conference budget election elections referendum bible "
     "regulation regulations directive protection protocol convention charter gospel constitution press media "
     "publishing books magazine review weekly daily institute laboratory "
     "laboratories observatory academy orchestra choir band ensemble philharmonic symphony opera ballet estate "
     "estates farm farms gardens garden reserve zoo railway railways line express port harbour harbor dock "
     "docks pier canal tunnel motorway highway street-level supermarket stores store shop market mall insurance "
     "assurance securities investments investment financial finance management consulting solutions logistics "
     "transport engineering manufacturing foods brewery distillery football cricket rugby tennis golf racecourse "
     "grand health care medical dental nursing ambulance fire rescue defence defense justice education treasury "
     "exchequer customs revenue intelligence security affairs relations rights reform research development "
     "operations communications policy strategy standards inspectorate ombudsman watchdog tribunal panel taskforce "
     "task command division unit section chamber exchange stock index street-view bulletin edition "
     "chronicle dispatch observer tribune examiner sentinel inquirer euro effect syndrome disease theorem awards "
     "principle scale method prison jail cemetery memorial monument statue way trail path world universe theory "
     "formula code suite enquiries wines force images sanatorium sanitorium maternity convalescent asylum workhouse "
     "orphanage almshouses pharmacy practice practitioners independent lib dem dems solicitors llp"},
    {name_fact::landmark | name_fact::wordlike,
     "hall church lane hill heath field fields green wells head rock moor dale glen cross"},
    {name_fact::namesake, "ward wards wing clinic clinics hospital hospitals hospice school stadium solicitors llp"},
    {name_fact::epithet,
     "brave courageous tragic plucky heartbroken grieving devastated distraught proud terrified hero tot youngster "
     "teen schoolgirl baby devoted doting inspirational supplied pictured photographed"},
    {name_fact::landmark,
     "hills street park house court bridge castle place row terrace gate well springs falls creek point lodge "
     "cottage manor mill grove gardens beach branch temple towers close quay wharf walk circus parade mews view rise "
     "common forest"},
};

} // namespace quoin::detail
