// SPDX-License-Identifier: BSL-1.0
#include <quoin/sentences.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

using texts = std::vector<std::string>;

template <class Finder = quoin::sentence_finder>
texts sentences_of(std::string_view text, Finder const& finder = Finder{}) {
    auto const paragraphs = quoin::paragraph_finder{}(quoin::document_view<>(text));
    texts found;
    for (quoin::sentence const& each : finder(quoin::document_view<quoin::paragraph>(text, paragraphs)))
        found.emplace_back(text.substr(each.where.begin, each.where.size()));
    return found;
}

quoin::basic_sentence_finder<quoin::icu_sentence_rules> const icu_sentences;

} // namespace

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

TEST_CASE("a quote is not cut by a stop inside it, unless the caller says so") {
    std::string_view const text = "“We won. It was hard. We are tired,” she said. He nodded.";
    CHECK(sentences_of(text) == texts{"“We won. It was hard. We are tired,” she said.", "He nodded."});
    CHECK(sentences_of(text, quoin::sentence_finder({.split_quotes = true})) ==
          texts{"“We won.", "It was hard.", "We are tired,” she said.", "He nodded."});
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
}

TEST_CASE("suffixes and places end a sentence only where another clearly begins") {
    CHECK(sentences_of("Quill Corp. Chairman Orme left the U.S. The board of Pike Inc. did not.") ==
          texts{"Quill Corp. Chairman Orme left the U.S.", "The board of Pike Inc. did not."});
}

TEST_CASE("months and numbered things do not end sentences before a number") {
    CHECK(sentences_of("On Oct. 5 he reached No. 10 for £3.5m. It was late in Oct. He slept.") ==
          texts{"On Oct. 5 he reached No. 10 for £3.5m.", "It was late in Oct.", "He slept."});
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
    CHECK(sentences_of("Mr. Pike left. It rained.", icu_sentences) == texts{"Mr.", "Pike left.", "It rained."});
}

TEST_CASE("a text without words has no sentences") {
    CHECK(sentences_of("").empty());
    CHECK(sentences_of(" \n ").empty());
}
