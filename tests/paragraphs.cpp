// SPDX-License-Identifier: BSL-1.0
#include <quoin/paragraphs.hpp>

#include "catch.hpp"
#include "instruction_sets.hpp"
#include "nasty_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

using texts = std::vector<std::string>;

texts paragraphs_of(std::string_view text, quoin::newline_policy newlines = quoin::newline_policy::automatic) {
    texts found;
    for (quoin::paragraph const& each : quoin::paragraph_finder({.newlines = newlines})(quoin::document_view<>(text)))
        found.emplace_back(text.substr(each.where.begin, each.where.size()));
    return found;
}

} // namespace

TEST_CASE("blank lines end paragraphs, whatever blanks they hold") {
    CHECK(paragraphs_of("One.\n\nTwo.\r\n \t\r\nThree.\n\n\n\nFour.") == texts{"One.", "Two.", "Three.", "Four."});
}

TEST_CASE("a paragraph has no blanks at its edges") {
    CHECK(paragraphs_of("\n  One. \u00A0\n") == texts{"One."});
    CHECK(paragraphs_of(" \n\t\n").empty());
    CHECK(paragraphs_of("").empty());
}

TEST_CASE("in text that is not hard-wrapped each line is a paragraph") {
    CHECK(paragraphs_of("Harbour reopens\nBy Ada Quill\nThe harbour at Skelby reopened on Monday, four months after a "
                        "storm closed it, and the first boats were back by noon.\nFishermen cheered.") ==
          texts{"Harbour reopens", "By Ada Quill",
                "The harbour at Skelby reopened on Monday, four months after a storm closed it, and the first boats "
                "were back by noon.",
                "Fishermen cheered."});
}

TEST_CASE("in hard-wrapped text a line that leaves room for the next word ends its paragraph") {
    CHECK(paragraphs_of("HARBOUR REOPENS\n"
                        "The harbour at Skelby reopened on Monday, four months after a\n"
                        "storm closed it, and the first boats were back in port by noon\n"
                        "with mackerel.\n"
                        "Ada Quill, who keeps the light, said that the town had waited\n"
                        "long enough for the day.") ==
          texts{"HARBOUR REOPENS",
                "The harbour at Skelby reopened on Monday, four months after a\n"
                "storm closed it, and the first boats were back in port by noon\n"
                "with mackerel.",
                "Ada Quill, who keeps the light, said that the town had waited\n"
                "long enough for the day."});
}

TEST_CASE("in hard-wrapped text without blank lines a paragraph may end with a question or a cry") {
    std::string const head = "The harbour at Skelby reopened on Monday, four months after a storm had\n"
                             "closed it, and the first of its boats were back by noon, as the tide came\n"
                             "in and the wind dropped at last. ";
    std::string const second = "No one knew, said Ada Quill, who keeps the light and the accounts of the\n"
                               "town, and who waited for the day for as long as the skippers themselves.";
    for (std::string const end :
         {"But who is to pay for it all?", "But what a price to pay for it!", "And then there was the price…"})
        CHECK(paragraphs_of(head + end + "\n" + second) == texts{head + end, second});
    std::string const open = "And then there was the price, which";
    CHECK(paragraphs_of(head + open + "\n" + second) == texts{head + open + "\n" + second});
}

TEST_CASE("where blank lines part paragraphs, lines that a hand wrapped short or long go on") {
    std::string const head = "Harbour reopens after four months of repairs";
    std::string const byline = "By Ada Quill in Skelby";
    std::string const first = "The harbour at Skelby reopened on Monday, four months after a storm\n"
                              "closed it, and the first boats were back by noon, said\n"
                              "Morag Orme, who keeps the light. “We have spent\n"
                              "£3.7m putting it right,” she said, “and that was the cheap part of\n"
                              "the work. What is left will take us until the spring, if\n"
                              "the weather holds.”";
    std::string const second = "Fishermen were glad to see it open again, though a rescue agreed by\n"
                               "Sir Tom Larch, the county’s treasurer, had been put off twice and\n"
                               "some of them had sold their boats. The council said that\n"
                               "it would pay half of what they had lost.";
    CHECK(paragraphs_of(head + "\n" + byline + "\n\n" + first + "\n\n" + second) == texts{head, byline, first, second});
}

TEST_CASE("a line that is indented begins a paragraph, and is as long as it looks") {
    std::string const first = "The harbour at Skelby reopened on Monday, said the town’s\n"
                              "Morag Orme, who keeps its light, four months after a storm closed\n"
                              "it, and the first of the boats came back.";
    std::string const second = "Fishermen cheered from the wall. They had waited for the day, and\n"
                               "some of them had sold their boats.";
    CHECK(paragraphs_of("    " + first + "\n    " + second) == texts{first, second});
}

TEST_CASE("a line that stands under the words of an item of a list belongs to it") {
    std::string const intro = "The harbour at Skelby reopens on Monday, four months after a\n"
                              "storm closed it, with new rules for those who moor there:";
    std::string const first = "* boats that stay for longer than a week must pay for each of\n"
                              "  the days, and for the water that they use (£4 a day)";
    std::string const second = "* nobody may fish from the wall.";
    std::string const third = "12. The council will look at them again in the year after the\n"
                              "    next, if the skippers want that.";
    CHECK(paragraphs_of(intro + "\n" + first + "\n" + second + "\n" + third) == texts{intro, first, second, third});
}

TEST_CASE("a single line end inside a sentence is a wrapped line") {
    CHECK(paragraphs_of("The rescue of the bank has cost the country more than £160\nbillion so far.") ==
          texts{"The rescue of the bank has cost the country more than £160\nbillion so far."});
}

TEST_CASE("callers who know what a line end means can say so") {
    CHECK(paragraphs_of("one\ntwo\n\nthree", quoin::newline_policy::paragraph) == texts{"one\ntwo", "three"});
    CHECK(paragraphs_of("The harbour at Skelby reopened on Monday, four months\nafter a storm closed it.",
                        quoin::newline_policy::line) ==
          texts{"The harbour at Skelby reopened on Monday, four months", "after a storm closed it."});
}

TEST_CASE("every kind of line end counts, and CR LF is one") {
    CHECK(paragraphs_of("a\r\nb\rc\u2028d\u2029e\u0085f") == texts{"a", "b", "c", "d", "e", "f"});
    CHECK(paragraphs_of("a\r\nb", quoin::newline_policy::paragraph) == texts{"a\r\nb"});
}

TEST_CASE("whatever the processor, the paragraphs are the same") {
    using quoin::detail::instruction_set;
    quoin_test::nasty_texts next(9);
    for (int i = 0; i < 300; ++i) {
        std::string text;
        for (int part = i % 30; part >= 0; --part)
            text += next() + "\n";
        auto const found_with = [&](instruction_set set) {
            std::vector<quoin::extent> found;
            for (quoin::paragraph const& each :
                 quoin::detail::find_paragraphs(text, quoin::newline_policy::automatic, set))
                found.push_back(each.where);
            return found;
        };
        for (instruction_set const set : quoin_test::instruction_sets())
            REQUIRE(found_with(set) == found_with(instruction_set::portable));
    }
}
