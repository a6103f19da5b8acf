// SPDX-License-Identifier: BSL-1.0
#include <quoin/sentences.hpp>

#include "catch.hpp"
#include "sentences_of.hpp"

#include <ranges>
#include <string>
#include <string_view>
#include <vector>

using quoin_test::sentences_of;
using quoin_test::texts;

TEST_CASE("an abbreviation with its stop, and none at all, are refused") {
    CHECK_THROWS_WITH(quoin::sentence_finder({.abbreviations = {"Ktr."}}),
                      "quoin: 'Ktr.' in the option 'abbreviations' ends in a stop; give it without.");
    CHECK_THROWS_WITH(quoin::sentence_finder({.abbreviations = {""}}),
                      "quoin: '' in the option 'abbreviations' is not one word; give each word by itself.");
}

TEST_CASE("stops end sentences") {
    CHECK(sentences_of("It rained. Did it? Yes! Then… Nothing.") ==
          texts{"It rained.", "Did it?", "Yes!", "Then…", "Nothing."});
}

TEST_CASE("the end of a paragraph ends a sentence, stop or not") {
    CHECK(sentences_of("Harbour reopens\n\nBy Ada Quill\n\nIt rained") ==
          texts{"Harbour reopens", "By Ada Quill", "It rained"});
}

TEST_CASE("closing marks belong to the sentence that they close") {
    CHECK(sentences_of("She said: “It is done.” Nobody spoke. (He left.) The end.") ==
          texts{"She said: “It is done.”", "Nobody spoke.", "(He left.)", "The end."});
}

TEST_CASE("braces and guillemets open and close as other marks do") {
    CHECK(sentences_of("She wrote: {It is done.} He said: «It is done.» Nobody spoke. {The end.}") ==
          texts{"She wrote: {It is done.}", "He said: «It is done.»", "Nobody spoke.", "{The end.}"});
    CHECK(sentences_of("She works for Pike Ltd. «It pays,» she said. She left Orme Ltd. {It paid.}") ==
          texts{"She works for Pike Ltd.", "«It pays,» she said.", "She left Orme Ltd.", "{It paid.}"});
}

TEST_CASE("a quote is not cut by a stop inside it where its sentence runs on, unless the caller says so") {
    std::string_view const text = "“We won. It was hard. We are tired,” she said. He nodded.";
    CHECK(sentences_of(text) == texts{"“We won. It was hard. We are tired,” she said.", "He nodded."});
    CHECK(sentences_of(text, quoin::sentence_finder({.quotes = quoin::quote_policy::split})) ==
          texts{"“We won.", "It was hard.", "We are tired,” she said.", "He nodded."});
    CHECK(sentences_of("The crew (\"We won. It was hard,\" they said) was glad—\"We did it. At last,\" said Pike.") ==
          texts{"The crew (\"We won. It was hard,\" they said) was glad—\"We did it. At last,\" said Pike."});
    CHECK(sentences_of("It was late -\"We won. It was hard,\" she said.") ==
          texts{"It was late -\"We won. It was hard,\" she said."});
}

TEST_CASE("a quote in single marks is not cut either, where a comma or a stop tells its end from an apostrophe") {
    CHECK(sentences_of("‘We won. It wasn’t hard. We are tired,’ she said. He nodded.") ==
          texts{"‘We won. It wasn’t hard. We are tired,’ she said.", "He nodded."});
    CHECK(sentences_of("Reed said: 'We won. It was hard!' as she left. He nodded.") ==
          texts{"Reed said: 'We won. It was hard!' as she left.", "He nodded."});
    CHECK(sentences_of("'We won. It was hard,' she said. 'We did.' He nodded.") ==
          texts{"'We won. It was hard,' she said.", "'We did.'", "He nodded."});
    std::string_view const text = "He said: ‘We won. It was hard.’ She nodded.";
    CHECK(sentences_of(text) == texts{"He said: ‘We won.", "It was hard.’", "She nodded."});
    CHECK(sentences_of(text, quoin::sentence_finder({.quotes = quoin::quote_policy::whole})) ==
          texts{"He said: ‘We won. It was hard.’", "She nodded."});
}

TEST_CASE("a single mark that may be an apostrophe holds nothing together") {
    CHECK(sentences_of("The ‘mess’ was theirs. The workers’ pay fell. We know,’ she said.") ==
          texts{"The ‘mess’ was theirs.", "The workers’ pay fell.", "We know,’ she said."});
    CHECK(sentences_of("‘The workers’ pay fell. We know,’ she said.") ==
          texts{"‘The workers’ pay fell.", "We know,’ she said."});
    CHECK(sentences_of("Rock 'n' roll is back. We know,' she said.") ==
          texts{"Rock 'n' roll is back.", "We know,' she said."});
    CHECK(sentences_of("The class of '98 met. We know,' she said.") ==
          texts{"The class of '98 met.", "We know,' she said."});
}

TEST_CASE("a quote of whole sentences is cut into them, unless the caller says so") {
    std::string_view const text = "He said: “We won. It was hard.” She nodded.";
    CHECK(sentences_of(text) == texts{"He said: “We won.", "It was hard.”", "She nodded."});
    CHECK(sentences_of(text, quoin::sentence_finder({.quotes = quoin::quote_policy::whole})) ==
          texts{"He said: “We won. It was hard.”", "She nodded."});
}

TEST_CASE("a quote that does not close in its paragraph holds nothing together") {
    CHECK(sentences_of("He said: “We won. It was hard.") == texts{"He said: “We won.", "It was hard."});
}

TEST_CASE("a sentence goes on after a quoted question") {
    CHECK(sentences_of("“Why me?” she asked. No one knew.") == texts{"“Why me?” she asked.", "No one knew."});
}

TEST_CASE("titles, ranks and initials do not end sentences") {
    CHECK(sentences_of("Dr. Ada M. Quill met Gen. Orme vs. Mr. Pike. They spoke.") ==
          texts{"Dr. Ada M. Quill met Gen. Orme vs. Mr. Pike.", "They spoke."});
    CHECK(sentences_of("Const. Ada Quill met Flt. Lt. Orme. They spoke.") ==
          texts{"Const. Ada Quill met Flt. Lt. Orme.", "They spoke."});
}

TEST_CASE("suffixes and places end a sentence only where another clearly begins") {
    CHECK(sentences_of("Quill Corp. Chairman Orme left the U.S. The board of Pike Inc. did not.") ==
          texts{"Quill Corp. Chairman Orme left the U.S.", "The board of Pike Inc. did not."});
}

TEST_CASE("months and numbered things do not end sentences before a number") {
    CHECK(sentences_of("On Oct. 5 he reached No. 10 for £3.5m. It was late in Oct. He slept.") ==
          texts{"On Oct. 5 he reached No. 10 for £3.5m.", "It was late in Oct.", "He slept."});
    CHECK(sentences_of("See reg. 4 of the Act. It is in the reg. He slept.") ==
          texts{"See reg. 4 of the Act.", "It is in the reg.", "He slept."});
    CHECK(sentences_of("It opens on Sat. 4 May and shuts on Weds. 8 May. There they sat. Nobody came.") ==
          texts{"It opens on Sat. 4 May and shuts on Weds. 8 May.", "There they sat.", "Nobody came."});
    CHECK(sentences_of("See nº. 4 of the list. See N°. 5 of it.") ==
          texts{"See nº. 4 of the list.", "See N°. 5 of it."});
}

TEST_CASE("what says that an amount is no exact one does not end a sentence before it") {
    CHECK(sentences_of("The quays take c. £3.2m. They cost (ca. £5m) more, est. €7 a head.") ==
          texts{"The quays take c. £3.2m.", "They cost (ca. £5m) more, est. €7 a head."});
    CHECK(sentences_of("It is in vol. $5 is the price.") == texts{"It is in vol.", "$5 is the price."});
    CHECK(sentences_of("The quays take approx. € 7m a year.") == texts{"The quays take approx. € 7m a year."});
}

TEST_CASE("callers can add abbreviations") {
    CHECK(sentences_of("We met Ktr. Orme. He left.", quoin::sentence_finder({.abbreviations = {"ktr"}})) ==
          texts{"We met Ktr. Orme.", "He left."});
    CHECK(sentences_of("We met Ktr. Orme. He left.") == texts{"We met Ktr.", "Orme.", "He left."});
}

TEST_CASE("the numbers of a list stay with their items") {
    CHECK(sentences_of("1. Fold the sheet. 2. Press it.") == texts{"1. Fold the sheet.", "2. Press it."});
}

TEST_CASE("hard-wrapped sentences run across line ends") {
    CHECK(sentences_of("The harbour at Skelby reopened on Monday, four months after a\n"
                       "storm closed it. The first boats were back in port before ten\n"
                       "with mackerel.") ==
          texts{"The harbour at Skelby reopened on Monday, four months after a\nstorm closed it.",
                "The first boats were back in port before ten\nwith mackerel."});
}

TEST_CASE("ICU's rules can be had, and break after every abbreviation") {
    quoin::basic_sentence_finder<quoin::icu_sentence_rules> const icu_sentences;
    CHECK(sentences_of("Mr. Pike left. It rained.", icu_sentences) == texts{"Mr.", "Pike left.", "It rained."});
}

TEST_CASE("a text without words has no sentences") {
    CHECK(sentences_of("").empty());
    CHECK(sentences_of(" \n ").empty());
}

TEST_CASE("a person who asks carries the sentence on, even with a capital") {
    CHECK(sentences_of("“Why me?” Ada Quill asked. “Why you?” The room was quiet.") ==
          texts{"“Why me?” Ada Quill asked.", "“Why you?”", "The room was quiet."});
    CHECK(sentences_of(
              "“Why should anybody row to the island in May?” Mr Samuel\nQuill asked. The wind was up, and nobody in "
              "the harbour had an\nanswer for him.") ==
          texts{"“Why should anybody row to the island in May?” Mr Samuel\nQuill asked.",
                "The wind was up, and nobody in the harbour had an\nanswer for him."});
    CHECK(sentences_of("“Why me?” Ada, his aunt, asked.") == texts{"“Why me?”", "Ada, his aunt, asked."});
}

TEST_CASE("footnote marks and citations belong to the sentence before them") {
    CHECK(sentences_of("It closed. [4] [12] It opened again.[5] “It did not” (Quill 55). So it goes.") ==
          texts{"It closed. [4] [12]", "It opened again.[5]", "“It did not” (Quill 55).", "So it goes."});
}

TEST_CASE("the items of a list are sentences, with their marks") {
    CHECK(sentences_of("• 9. The first item • 10. The second item") ==
          texts{"• 9. The first item", "• 10. The second item"});
    CHECK(sentences_of("1.) The first item 2.) The second item") == texts{"1.) The first item", "2.) The second item"});
    CHECK(sentences_of("a. The first item. b. The second item.") == texts{"a. The first item.", "b. The second item."});
    CHECK(sentences_of("\u2043 The first item \u2043 The second item") ==
          texts{"\u2043 The first item", "\u2043 The second item"});
}

TEST_CASE("a heading in capitals before a colon stands alone") {
    CHECK(sentences_of("COPPER AND TIN: Prices rose.") == texts{"COPPER AND TIN:", "Prices rose."});
    CHECK(sentences_of("He said: Prices rose.") == texts{"He said: Prices rose."});
}

TEST_CASE("an abbreviation ends a sentence before a title or a quote, but not right after its beginning") {
    CHECK(sentences_of("It was bought by Quill Inc. Mr. Orme left. She works for Pike Ltd. “It pays,” she said.") ==
          texts{"It was bought by Quill Inc.", "Mr. Orme left.", "She works for Pike Ltd.", "“It pays,” she said."});
    CHECK(sentences_of("At 5 a.m. Mr. Orme left.") == texts{"At 5 a.m. Mr. Orme left."});
    CHECK(
        sentences_of("She works for Pike Ltd. 'It pays,' she said. He works for Orme Ltd. ‘It does not,’ he said.") ==
        texts{"She works for Pike Ltd.", "'It pays,' she said.", "He works for Orme Ltd.", "‘It does not,’ he said."});
}

TEST_CASE("an ellipsis ends a sentence before a capital alone") {
    CHECK(sentences_of("It rained… and rained... It poured. She waited . . . and left.") ==
          texts{"It rained… and rained...", "It poured.", "She waited . . . and left."});
}

TEST_CASE("members of parliament are honourable in small letters, too") {
    CHECK(sentences_of("The hon. Member for Ely rose. The Rt. Hon. Ann Reed left.") ==
          texts{"The hon. Member for Ely rose.", "The Rt. Hon. Ann Reed left."});
}

TEST_CASE("a word that looks like an abbreviation ends a sentence if it is written small") {
    CHECK(sentences_of("He felt ill. Orme left. She lives in Lima, Ill. Orme does not.") ==
          texts{"He felt ill.", "Orme left.", "She lives in Lima, Ill. Orme does not."});
}

TEST_CASE("the items of a list without stops are told by their marks, which go on from each other") {
    CHECK(sentences_of("1) Fold the sail 2) Stow the mast") == texts{"1) Fold the sail", "2) Stow the mast"});
    CHECK(sentences_of("1. Fold the sail 2. Stow the mast\n3. Row home") ==
          texts{"1. Fold the sail", "2. Stow the mast", "3. Row home"});
    CHECK(sentences_of("a. Fold the sail b. Stow the mast c. Row home") ==
          texts{"a. Fold the sail", "b. Stow the mast", "c. Row home"});
    CHECK(sentences_of("(1) Fold the sail (2) Stow the mast") == texts{"(1) Fold the sail", "(2) Stow the mast"});
    CHECK(sentences_of("1. He has 3. The rest is lost.") == texts{"1. He has 3.", "The rest is lost."});
    CHECK(sentences_of("(A) Fold the sail (B) Stow the mast") == texts{"(A) Fold the sail", "(B) Stow the mast"});
}

TEST_CASE("capitals and Roman numerals count items, too") {
    CHECK(sentences_of("A. Fold the sail. B. Stow the mast.") == texts{"A. Fold the sail.", "B. Stow the mast."});
    CHECK(sentences_of("IV. Of sails. It is short.") == texts{"IV. Of sails.", "It is short."});
    CHECK(sentences_of("There are two steps: 1. Fold the sail.") == texts{"There are two steps: 1. Fold the sail."});
    CHECK(sentences_of("XI. Of sails. It is short.") == texts{"XI. Of sails.", "It is short."});
}

TEST_CASE("a rate in letters with stops ends a sentence before any capital") {
    CHECK(sentences_of("The mooring costs £900 p.a. Skippers say that £20 p.w. more would ruin them.") ==
          texts{"The mooring costs £900 p.a.", "Skippers say that £20 p.w. more would ruin them."});
}

TEST_CASE("a company's name ends a sentence unless it goes on") {
    CHECK(sentences_of("She works for Orme, Pike & Co. Strong winds helped her.") ==
          texts{"She works for Orme, Pike & Co.", "Strong winds helped her."});
    CHECK(sentences_of("It was sold by Quill Inc. President Ada Orme. He left.") ==
          texts{"It was sold by Quill Inc. President Ada Orme.", "He left."});
    CHECK(sentences_of("It was sold by Quill Corp. (a lender) in May.") ==
          texts{"It was sold by Quill Corp. (a lender) in May."});
}

TEST_CASE("initials at the end of a sentence are told by the word that follows") {
    CHECK(sentences_of("They left it to you and I. Did you meet Tom I. Orme?") ==
          texts{"They left it to you and I.", "Did you meet Tom I. Orme?"});
    CHECK(sentences_of("It was built by Rolf V. The tower is gone. Ada Q. May rowed.") ==
          texts{"It was built by Rolf V.", "The tower is gone.", "Ada Q. May rowed."});
    CHECK(sentences_of("The boats came from its R&D. Sails came later.") ==
          texts{"The boats came from its R&D.", "Sails came later."});
}

TEST_CASE("addresses are no abbreviations") {
    CHECK(sentences_of("See www.skelby.example/tides.html. Please mail dock@skelby.example. Boats are few.") ==
          texts{"See www.skelby.example/tides.html.", "Please mail dock@skelby.example.", "Boats are few."});
}

TEST_CASE("an exclamation mark that belongs to a name ends no sentence") {
    CHECK(sentences_of("He works at Yahoo! in the mail room. Yahoo! News said so.") ==
          texts{"He works at Yahoo! in the mail room.", "Yahoo! News said so."});
    CHECK(sentences_of("The crowd cried yahoo! Boats rowed by.") == texts{"The crowd cried yahoo!", "Boats rowed by."});
}

TEST_CASE("of four spaced stops after a word, the first ends its sentence") {
    CHECK(sentences_of("The boats were gone. . . . Nobody spoke. . . .") ==
          texts{"The boats were gone.", ". . . Nobody spoke. . . ."});
    CHECK(sentences_of("The boats were gone . . . . Nobody spoke.") ==
          texts{"The boats were gone . . . .", "Nobody spoke."});
}

TEST_CASE("three spaced stops go on with their sentence, over the end of a line, too") {
    CHECK(sentences_of("The boats were gone. . . A Dane rowed.") == texts{"The boats were gone. . . A Dane rowed."});
    CHECK(
        sentences_of(
            "The harbour at Skelby reopened on Monday, and the boats were . .\n. and then they left the bay to "
            "fish for mackerel in the sound\nby the light of the moon.") ==
        texts{"The harbour at Skelby reopened on Monday, and the boats were . .\n. and then they left the bay to fish "
              "for mackerel in the sound\nby the light of the moon."});
}

TEST_CASE("numbers of notes and smileys belong to the sentence before them") {
    CHECK(sentences_of("The tide was high.23 The boats were gone. 8 Nobody spoke. :-) We left.") ==
          texts{"The tide was high.23", "The boats were gone. 8", "Nobody spoke. :-)", "We left."});
}

TEST_CASE("the number of a note follows any word that is no abbreviation") {
    CHECK(sentences_of("The dogs hurt their paws.23 Nobody spoke. We sold the hat. 8 It was old.") ==
          texts{"The dogs hurt their paws.23", "Nobody spoke.", "We sold the hat. 8", "It was old."});
}

TEST_CASE("a number before a month is no number of a note") {
    CHECK(sentences_of("We sold the hat. 21 May was dry. We left.") ==
          texts{"We sold the hat.", "21 May was dry.", "We left."});
}

TEST_CASE("after a colon, only a number of up to three digits counts an item") {
    CHECK(sentences_of("It has two steps: 1. Fold the sail.") == texts{"It has two steps: 1. Fold the sail."});
    CHECK(sentences_of("He said: “It got a number: 1343. The sail got none.") ==
          texts{"He said: “It got a number: 1343.", "The sail got none."});
    CHECK(sentences_of("The judges gave one mark: B. The others gave none.") ==
          texts{"The judges gave one mark: B.", "The others gave none."});
}

TEST_CASE("a bracket and a name such as eBay open sentences without a capital") {
    CHECK(sentences_of("The tide was high. (it was May.) eBay was down. uncle Orme left.") ==
          texts{"The tide was high.", "(it was May.)", "eBay was down. uncle Orme left."});
}

TEST_CASE("closing marks after a blank stay with the last sentence") {
    CHECK(sentences_of("He said: \"It is late. \"") == texts{"He said: \"It is late. \""});
}

TEST_CASE("a blank may be missing behind a stop") {
    CHECK(sentences_of("It closed at noon.He left. Why?Because it rained! It rained...I left.") ==
          texts{"It closed at noon.", "He left.", "Why?", "Because it rained!", "It rained...", "I left."});
    CHECK(sentences_of("“It closed.”Orme left, and “it rained.”“We left,” Pike said.") ==
          texts{"“It closed.”", "Orme left, and “it rained.”", "“We left,” Pike said."});
    CHECK(sentences_of("The boats left Skelby.They were late.It was 2019.The ferry (it was new).The crew went.") ==
          texts{"The boats left Skelby.", "They were late.", "It was 2019.", "The ferry (it was new).",
                "The crew went."});
}

TEST_CASE("a stop within a name, an address or an abbreviation ends nothing for want of a blank") {
    for (std::string_view const text : {
             "It is on Skelby.Net and on www.Skelby.example and in notes.Orme.example today.",
             "Write to Ann.Reed@skelby.example or to ann.Reed@skelby.example today.",
             "See news.asp?Story=5 and skelby/orme.Text and String.Format(a) today.",
             "Mr.Orme of St.Orme met Lt.Col.Reed, M.Sc in U.Penn.",
             "It is 3.The in one list, and p.The in the other.",
         })
        CHECK(sentences_of(text) == texts{std::string(text)});
}

TEST_CASE("names and dashes before an amount are a heading") {
    CHECK(sentences_of("Skelby Harbour Co. (Norland) -- $5 million of bonds. They pay 3%.") ==
          texts{"Skelby Harbour Co. (Norland) --", "$5 million of bonds.", "They pay 3%."});
    CHECK(sentences_of("The town owes -- $5 million of bonds.") == texts{"The town owes -- $5 million of bonds."});
    CHECK(sentences_of("Bank of the Isles -- $5 million of bonds. They pay 3%.") ==
          texts{"Bank of the Isles --", "$5 million of bonds.", "They pay 3%."});
    CHECK(sentences_of("Fund for Skelby -- 5 million shares. They are new.") ==
          texts{"Fund for Skelby --", "5 million shares.", "They are new."});
}

namespace {

/// Whole paragraphs, from the last to the first.
struct backward_rules {
    template <class Sentence>
    void operator()(quoin::document_view<quoin::paragraph> document, Sentence&& sentence) const {
        for (quoin::paragraph const& each : document.get<quoin::paragraph>() | std::views::reverse)
            sentence(each.where);
    }
};

} // namespace

TEST_CASE("what rules find in any order is put in the order of the text") {
    auto const document = (quoin::paragraphs | quoin::basic_sentence_finder<backward_rules>())("One.\nTwo.\nThree.");
    std::vector<std::string> found;
    for (quoin::sentence const& each : document.get<quoin::sentence>())
        found.emplace_back(document.text(each));
    CHECK(found == std::vector<std::string>{"One.", "Two.", "Three."});
}
