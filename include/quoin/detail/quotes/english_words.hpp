// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "word_classes.hpp"

/// The English words by which speech is reported.
namespace quoin::detail {

inline constexpr auto says_or_noun = word_class::says | word_class::noun_too;
inline constexpr auto says_to = word_class::says | word_class::addresses;
inline constexpr auto characterises_or_noun = word_class::characterises | word_class::noun_too;

/// Verbs of saying, the more frequent in news first.
inline constexpr verb_forms english_verbs_of_saying[] = {
    {word_class::says, "say says said saying"},
    {says_to, "tell tells told telling"},
    {word_class::says, "add adds added adding"},
    {word_class::says, "write writes wrote writing written"},
    {says_to, "ask asks asked asking"},
    {says_or_noun, "note notes noted noting"},
    {word_class::says, "suggest suggests suggested suggesting"},
    {says_or_noun, "report reports reported reporting"},
    {word_class::says, "argue argues argued arguing"},
    {word_class::says, "announce announces announced announcing"},
    {says_or_noun, "claim claims claimed claiming"},
    {word_class::says, "continue continues continued continuing"},
    {says_or_noun, "tweet tweets tweeted tweeting"},
    {word_class::says, "respond responds responded responding"},
    {word_class::says, "explain explains explained explaining"},
    {word_class::says, "acknowledge acknowledges acknowledged acknowledging"},
    {word_class::says, "declare declares declared declaring"},
    {says_to, "warn warns warned warning"},
    {word_class::says, "insist insists insisted insisting"},
    {word_class::says, "conclude concludes concluded concluding"},
    {word_class::says, "recall recalls recalled recalling"},
    {says_or_noun, "state states stated stating"},
    {says_or_noun, "reply replies replied replying"},
    {word_class::says, "admit admits admitted admitting"},
    {says_or_noun, "pledge pledges pledged pledging"},
    {says_or_noun, "promise promises promised promising"},
    {word_class::says, "vow vows vowed vowing"},
    {word_class::says, "confirm confirms confirmed confirming"},
    {word_class::says, "reveal reveals revealed revealing"},
    {word_class::says, "predict predicts predicted predicting"},
    {word_class::says, "assert asserts asserted asserting"},
    {word_class::says, "allege alleges alleged alleging"},
    {word_class::says, "agree agrees agreed agreeing"},
    {word_class::says, "complain complains complained complaining"},
    {word_class::says, "emphasize emphasizes emphasized emphasizing"},
    {word_class::says, "emphasise emphasises emphasised emphasising"},
    {word_class::says, "stress stresses stressed stressing"},
    {word_class::says, "concede concedes conceded conceding"},
    {says_or_noun, "joke jokes joked joking"},
    {says_or_noun, "remark remarks remarked remarking"},
    {says_or_noun, "comment comments commented commenting"},
    {word_class::says, "boast boasts boasted boasting"},
    {says_or_noun, "shout shouts shouted shouting"},
    {says_or_noun, "yell yells yelled yelling"},
    {says_or_noun, "chant chants chanted chanting"},
    {says_to, "remind reminds reminded reminding"},
    {says_to, "assure assures assured assuring"},
    {says_to, "inform informs informed informing"},
    {says_to, "advise advises advised advising"},
    {says_to, "urge urges urged urging"},
    {says_to, "caution cautions cautioned cautioning"},
    {word_class::says, "reiterate reiterates reiterated reiterating"},
    {says_or_noun, "answer answers answered answering"},
    {word_class::says, "wonder wonders wondered wondering"},
    {word_class::says, "lament laments lamented lamenting"},
    {word_class::says, "contend contends contended contending"},
    {word_class::says, "maintain maintains maintained maintaining"},
    {word_class::says, "testify testifies testified testifying"},
    {word_class::says, "quip quips quipped quipping"},
    {word_class::says, "exclaim exclaims exclaimed exclaiming"},
    {says_or_noun, "whisper whispers whispered whispering"},
    {says_or_noun, "mutter mutters muttered muttering"},
    {word_class::says, "observe observes observed observing"},
    {word_class::says, "opine opines opined opining"},
    {word_class::says, "retort retorts retorted retorting"},
    {word_class::says, "recount recounts recounted recounting"},
    {word_class::says, "proclaim proclaims proclaimed proclaiming"},
    {word_class::says, "confess confesses confessed confessing"},
    {word_class::says, "interject interjects interjected interjecting"},
    {says_or_noun, "quote quotes quoted quoting"},
    {word_class::says, "read reads read reading"},
    {says_or_noun, "post posts posted posting"},
    {word_class::says, "indicate indicates indicated indicating"},
    {word_class::says, "estimate estimates estimated estimating"},
    {says_or_noun, "hint hints hinted hinting"},
    {word_class::says, "deny denies denied denying"},
    {says_or_noun, "email emails emailed emailing"},
    {word_class::says, "repeat repeats repeated repeating"},
    {says_or_noun, "demand demands demanded demanding"},
    {word_class::says, "underscore underscores underscored underscoring"},
    {word_class::says, "muse muses mused musing"},
    {says_or_noun, "counter counters countered countering"},
    {says_or_noun, "plead pleads pleaded pleading"},
    {says_or_noun, "sigh sighs sighed sighing"},
    {says_or_noun, "laugh laughs laughed laughing"},
    {says_or_noun, "cry cries cried crying"},
    {word_class::says, "apologise apologises apologised apologising"},
    {word_class::says, "apologize apologizes apologized apologizing"},
    {word_class::says, "scoff scoffs scoffed scoffing"},
    {word_class::says, "bark barks barked barking"},
    {says_or_noun, "snap snaps snapped snapping"},
    {says_or_noun, "scream screams screamed screaming"},
    {says_or_noun, "roar roars roared roaring"},
    {word_class::says, "gush gushes gushed gushing"},
    {word_class::says, "intone intones intoned intoning"},
    {word_class::says, "deadpan deadpans deadpanned deadpanning"},
    {word_class::says, "grumble grumbles grumbled grumbling"},
    {says_or_noun, "press presses pressed pressing"},
    {word_class::says, "volunteer volunteers volunteered volunteering"},
    {word_class::says, "marvel marvels marvelled marvelling"},
    {word_class::says, "speculate speculates speculated speculating"},
    {word_class::says, "disclose discloses disclosed disclosing"},
    {word_class::says, "elaborate elaborates elaborated elaborating"},
    {word_class::says, "clarify clarifies clarified clarifying"},
    {word_class::says, "recommend recommends recommended recommending"},
    {word_class::says, "demur demurs demurred demurring"},
    {word_class::says, "scold scolds scolded scolding"},
    {word_class::says, "chide chides chided chiding"},
    {word_class::says, "fume fumes fumed fuming"},
    {word_class::says, "crow crows crowed crowing"},
    {word_class::says, "beam beams beamed beaming"},
    {word_class::says, "gripe gripes griped griping"},
    {says_or_noun, "rant rants ranted ranting"},
    {says_or_noun, "groan groans groaned groaning"},
    {says_or_noun, "gasp gasps gasped gasping"},
    {word_class::says, "bellow bellows bellowed bellowing"},
    {word_class::says, "thunder thunders thundered thundering"},
    {word_class::says, "growl growls growled growling"},
    {says_or_noun, "murmur murmurs murmured murmuring"},
    {word_class::says, "mumble mumbles mumbled mumbling"},
    {word_class::says, "chuckle chuckles chuckled chuckling"},
    {word_class::says, "enthuse enthuses enthused enthusing"},
    {word_class::says, "expound expounds expounded expounding"},
    {word_class::says, "rejoin rejoins rejoined rejoining"},
    {says_or_noun, "sing sings sang singing sung"},
    {says_or_noun, "text texts texted texting"},
    {says_or_noun, "caption captions captioned captioning"},
    {says_or_noun, "protest protests protested protesting"},
    {word_class::says, "intimate intimates intimated intimating"},
    {word_class::says, "imply implies implied implying"},
    {word_class::says, "relate relates related relating"},
    {word_class::says, "pronounce pronounces pronounced pronouncing"},
    {word_class::says, "theorise theorises theorised theorising"},
    {word_class::says, "theorize theorizes theorized theorizing"},
    {word_class::says, "summarise summarises summarised summarising"},
    {word_class::says, "summarize summarizes summarized summarizing"},
    {word_class::says | word_class::takes_it, "put puts put putting"},
};

/// Verbs that take quoted words as an object or a complement: what was called what, and what was attacked as what.
inline constexpr verb_forms english_verbs_with_quoted_words[] = {
    {characterises_or_noun | word_class::naming, "call calls called calling"},
    {word_class::characterises, "describe describes described describing"},
    {word_class::characterises, "accuse accuses accused accusing"},
    {word_class::characterises, "criticize criticizes criticized criticizing"},
    {word_class::characterises, "criticise criticises criticised criticising"},
    {characterises_or_noun, "cite cites cited citing"},
    {word_class::characterises, "refer refers referred referring"},
    {word_class::characterises, "denounce denounces denounced denouncing"},
    {characterises_or_noun, "praise praises praised praising"},
    {word_class::characterises, "dismiss dismisses dismissed dismissing"},
    {characterises_or_noun, "blast blasts blasted blasting"},
    {characterises_or_noun, "slam slams slammed slamming"},
    {characterises_or_noun, "blame blames blamed blaming"},
    {word_class::characterises, "condemn condemns condemned condemning"},
    {characterises_or_noun, "attack attacks attacked attacking"},
    {word_class::characterises, "portray portrays portrayed portraying"},
    {word_class::characterises, "characterize characterizes characterized characterizing"},
    {word_class::characterises, "characterise characterises characterised characterising"},
    {characterises_or_noun | word_class::naming, "label labels labeled labeling"},
    {characterises_or_noun | word_class::naming, "label labels labelled labelling"},
    {characterises_or_noun | word_class::naming, "brand brands branded branding"},
    {word_class::characterises | word_class::naming, "dub dubs dubbed dubbing"},
    {word_class::characterises, "deride derides derided deriding"},
    {word_class::characterises, "decry decries decried decrying"},
    {word_class::characterises, "hail hails hailed hailing"},
    {word_class::characterises, "compare compares compared comparing"},
    {word_class::characterises, "liken likens likened likening"},
    {word_class::characterises, "thank thanks thanked thanking"},
    {word_class::characterises, "defend defends defended defending"},
    {word_class::characterises, "reject rejects rejected rejecting"},
    {word_class::thinks, "oppose opposes opposed opposing"},
    {word_class::thinks | word_class::noun_too, "offer offers offered offering"},
    {characterises_or_noun, "issue issues issued issuing"},
    {characterises_or_noun, "release releases released releasing"},
    {word_class::thinks, "talk talks talked talking"},
    {word_class::thinks, "speak speaks spoke speaking spoken"},
    {word_class::characterises, "ridicule ridicules ridiculed ridiculing"},
    {word_class::characterises, "assail assails assailed assailing"},
    {word_class::characterises, "rail rails railed railing"},
    {word_class::characterises, "bemoan bemoans bemoaned bemoaning"},
    {word_class::thinks, "express expresses expressed expressing"},
    {word_class::characterises, "echo echoes echoed echoing"},
    {word_class::characterises, "invoke invokes invoked invoking"},
    {word_class::thinks | word_class::noun_too, "welcome welcomes welcomed welcoming"},
    {word_class::thinks, "propose proposes proposed proposing"},
    {word_class::characterises, "question questions questioned questioning"},
    {word_class::characterises, "paint paints painted painting"},
    {word_class::thinks, "consider considers considered considering"},
    {word_class::thinks, "regard regards regarded regarding"},
    {word_class::thinks, "view views viewed viewing"},
    {word_class::thinks, "deem deems deemed deeming"},
    {word_class::characterises, "credit credits credited crediting"},
    {word_class::characterises, "outline outlines outlined outlining"},
    {word_class::thinks | word_class::noun_too, "challenge challenges challenged challenging"},
    {word_class::thinks, "advocate advocates advocated advocating"},
    {word_class::characterises, "applaud applauds applauded applauding"},
    {word_class::characterises, "lambaste lambastes lambasted lambasting"},
    {word_class::thinks | word_class::noun_too, "voice voices voiced voicing"},
    {word_class::thinks, "believe believes believed believing"},
    {word_class::thinks, "think thinks thought thinking"},
    {word_class::thinks, "fear fears feared fearing"},
    {word_class::thinks, "hope hopes hoped hoping"},
    {word_class::thinks, "know knows knew knowing"},
    {word_class::thinks, "remember remembers remembered remembering"},
    {word_class::thinks, "learn learns learned learning"},
    {word_class::thinks, "find finds found finding"},
    {word_class::thinks | word_class::noun_too, "show shows showed showing"},
    {word_class::thinks, "discuss discusses discussed discussing"},
    {word_class::characterises, "laud lauds lauded lauding"},
    {word_class::characterises, "extol extols extolled extolling"},
    {word_class::characterises, "berate berates berated berating"},
    {characterises_or_noun, "rebuke rebukes rebuked rebuking"},
    {word_class::characterises, "disparage disparages disparaged disparaging"},
    {word_class::characterises, "deplore deplores deplored deploring"},
    {word_class::characterises, "depict depicts depicted depicting"},
    {word_class::characterises, "reference references referenced referencing"},
    {word_class::characterises, "castigate castigates castigated castigating"},
    {word_class::characterises, "vilify vilifies vilified vilifying"},
    {word_class::characterises, "tout touts touted touting"},
    {word_class::characterises, "mock mocks mocked mocking"},
    {word_class::thinks, "go goes went going"},
    {word_class::thinks, "begin begins began beginning"},
    {word_class::characterises, "point points pointed pointing"},
    {word_class::characterises, "rule rules ruled ruling"},
    {word_class::characterises, "highlight highlights highlighted highlighting"},
};

inline constexpr words_of_class english_words_of_reporting[] = {
    {word_class::male, "he him himself"},
    {word_class::female, "she herself"},
    {word_class::plural, "they themselves"},
    {word_class::neuter, "it itself"},
    {word_class::first_person, "i we me us"},
    {word_class::plural, "we"},
    {word_class::stands_alone, "one another some many most both each all others several two three few this that"},
    {word_class::owner | word_class::male, "his"},
    {word_class::owner | word_class::female, "her"},
    {word_class::owner | word_class::plural, "their"},
    {word_class::owner | word_class::neuter, "its"},
    {word_class::relative, "who which whose whom"},
    {word_class::determiner, "the a an this these those his her their its our my your some another one two three four "
                             "five six seven eight nine "
                             "ten several many most both each every all other no few any"},
    {word_class::auxiliary,
     "has have had having is are was were be been being am will would can could may might must should shall did do "
     "does expected understood quoted heard going due likely set reported used want wants wanted continue continued "
     "continues goes went tried managed seemed appeared ’s 's ’d 'd ’ll 'll ’ve 've"},
    {word_class::passive_auxiliary, "is are was were be been being am get gets got ’s 's"},
    {word_class::adverb,
     "also later then again simply just only once recently repeatedly reportedly famously now still even ever always "
     "often sometimes already instead further previously earlier separately today yesterday tonight tomorrow both "
     "himself herself themselves itself all too once first finally angrily bluntly flatly quietly "
     "quickly publicly privately jokingly correctly falsely explicitly initially immediately eventually subsequently "
     "similarly frequently clearly openly actually really basically essentially specifically thus therefore "
     "consistently long rather however meanwhile moreover furthermore additionally nonetheless nevertheless instead "
     "there so"},
    {word_class::negation, "not n't n’t never"},
    {word_class::preposition,
     "of for in on at from with to by about into over under after before during through between among against within "
     "without since until upon toward towards despite across near around amid like as per via following "
     "outside inside behind beyond"},
    {word_class::joins_nouns | word_class::joins_any, "of"},
    {word_class::joins_nouns, "for at from with in to behind on against by among about near"},
    {word_class::to, "to"},
    {word_class::by, "by"},
    {word_class::conjunction, "and but or yet nor"},
    {word_class::subordinator,
     "because if when while although though as since after before unless until whether where why how whereas once "
     "what than"},
    {word_class::complementiser, "that"},
    {word_class::according, "according"},
    {word_class::time,
     "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight week month year night morning "
     "afternoon evening weekend january february march april june july august september october november december"},
    {word_class::naming, "so so-called known entitled titled named nicknamed headlined codenamed titling aka"},
    {word_class::title_holder,
     "song songs album film films movie movies novel book books show shows series episode programme program "
     "documentary "
     "magazine podcast column commentary sitcom single play musical essay article headline poem ballad memoir drama "
     "comedy tour sketch operation ship boat paper thriller"},
    {word_class::statement,
     "claim claims statement statements argument suggestion assertion promise pledge remark remarks comment comments "
     "accusation contention vow call calls description allegation allegations warning admission insistence phrase "
     "words "
     "word slogan question answer declaration prediction response tweet tweets letter speech motto mantra quote quotes "
     "complaint criticism proposal plan cry cries chant chants shout shouts"},
    {word_class::role,
     "minister secretary president chancellor spokesman spokeswoman spokesperson spokespeople leader chairman "
     "chairwoman chair chairperson chief director manager executive officer official officials head boss mayor "
     "governor "
     "senator congressman congresswoman representative lawmaker lawmakers candidate aide aides adviser advisers "
     "advisor "
     "advisors strategist strategists analyst analysts expert experts professor doctor doctors judge lawyer lawyers "
     "attorney attorneys prosecutor prosecutors police officer officers source sources critic critics supporter "
     "supporters voter voters resident residents neighbour neighbor witness witnesses teacher headteacher student "
     "students founder author writer editor reporter reporters journalist economist economists scientist researchers "
     "researcher commissioner councillor councillors ambassador general captain coach owner owners worker workers "
     "father mother brother sister son daughter wife husband friend friends man woman men women people person "
     "pollster veteran activist activists organizer organiser pastor bishop pope king queen prince princess nurse "
     "patient patients farmer farmers driver insider insiders operative nominee Democrat Democrats Republican "
     "Republicans conservative conservatives member members parent parents child children grandmother grandfather "
     "host anchor moderator correspondent columnist historian consultant partner charity teacher"},
    {word_class::body,
     "council government ministry department party union company firm group trust charity commission committee "
     "agency office campaign team court university school association federation federation organisation organization "
     "bank network newspaper paper magazine website report review study survey poll statement letter memo document "
     "documents article editorial tweet post email release indictment affidavit filing lawsuit inquiry watchdog "
     "regulator institute foundation coalition board panel administration parliament congress senate house hospital "
     "service force authority labour whitehall downing sign banner placard message note plan policy rules guidance "
     "records data figures polls letters emails analysis"},
};

/// All of them in one table, built when the program is compiled.
inline constexpr auto english_quote_words = [] {
    word_class_table<4096> table;
    for (verb_forms const& verb : english_verbs_of_saying)
        table.add(verb);
    for (verb_forms const& verb : english_verbs_with_quoted_words)
        table.add(verb);
    for (words_of_class const& words : english_words_of_reporting)
        table.add(words);
    return table;
}();

} // namespace quoin::detail
