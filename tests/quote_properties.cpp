// SPDX-License-Identifier: BSL-1.0
// Who said what depends on the words: not on the shape of the marks, on where lines break, or on how somebody is
// called.
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

using quoin_test::said;
using quoin_test::strings;

namespace {

/// Paragraphs that hold one way of attribution each.
std::string const story = "Zarnbeck harbour to close in March\n\n"
                          "The harbour at Zarnbeck will close in March, its owners said on Friday.\n\n"
                          "“We lost £2m last year,” said Ann Quarn, the chief executive. “It can’t go on.”\n\n"
                          "She called the decision “painful but right”.\n\n"
                          "Tom Orme, who runs the ferry, said: “Nobody asked us. We read it in the paper.”\n\n"
                          "“I’m 61,” he added, “and I won’t move.”\n\n"
                          "According to the union, the plan is “a disgrace”.\n\n"
                          "“Where will the boats go?” asked one of the fishermen.\n\n"
                          "“The boats can stay until May,” Quarn told reporters. “After that, we will see.\n\n"
                          "“But nobody’s berth is safe.”\n\n"
                          "Orme replied: “Then we’ll meet in court.”\n\n"
                          "A spokesman for the council said that it was “looking at the options”.\n";

strings const said_in_story = {
    "Ann Quarn (Ann Quarn, said): We lost £2m last year,",
    "Ann Quarn (Ann Quarn, said): It can’t go on.",
    "Ann Quarn (She, called): painful but right",
    "Tom Orme (Tom Orme, said): Nobody asked us. We read it in the paper.",
    "Tom Orme (he, added): I’m 61,",
    "Tom Orme (he, added): and I won’t move.",
    "the union (the union, According to): a disgrace",
    "one of the fishermen (one of the fishermen, asked): Where will the boats go?",
    "Ann Quarn (Quarn, told): The boats can stay until May,",
    "Ann Quarn (Quarn, told): After that, we will see.",
    "Ann Quarn (Quarn, told): But nobody’s berth is safe.",
    "Tom Orme (Orme, replied): Then we’ll meet in court.",
    "A spokesman for the council (A spokesman for the council, said): looking at the options",
};

/// A text in which one string stands for another, wherever that was.
std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

strings replaced(strings lines, std::string_view from, std::string_view to) {
    for (std::string& line : lines)
        line = replaced(line, from, to);
    return lines;
}

bool begins_character(char byte) {
    return (byte & 0xC0) != 0x80;
}

/// The same in lines of so many characters at most.
std::string wrapped(std::string text, std::size_t longest) {
    std::size_t length = 0; // of the line, in characters
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string_view const next = std::string_view(text).substr(at, text.find_first_of(" \n", at + 1) - at);
        auto const longer = static_cast<std::size_t>(std::ranges::count_if(next, begins_character));
        if (text[at] == ' ' && length + longer > longest)
            text[at] = '\n';
        length = text[at] == '\n' ? 0 : length + (begins_character(text[at]) ? 1 : 0);
    }
    return text;
}

} // namespace

TEST_CASE("a story is told by who says what in it") {
    CHECK(said(story) == said_in_story);
}

TEST_CASE("who said what does not depend on the shape of the marks") {
    struct style {
        std::string_view opening;
        std::string_view closing;
    };
    for (auto const& [opening, closing] : {style{"\"", "\""},
                                           {"‘", "’"},
                                           {"'", "'"},
                                           {"''", "''"},
                                           {"``", "''"},
                                           {"„", "“"},
                                           {"„", "”"},
                                           {"«", "»"},
                                           {"‹", "›"},
                                           {"”", "”"}}) {
        std::string const text = replaced(replaced(story, "“", opening), "”", closing);
        INFO(text);
        CHECK(said(text) == said_in_story);
    }
}

TEST_CASE("who said what does not depend on the shape of the apostrophes") {
    CHECK(said(replaced(story, "’", "'")) == replaced(said_in_story, "’", "'"));
}

TEST_CASE("who said what does not depend on where lines break") {
    for (std::size_t const column : {40U, 65U, 72U, 80U}) {
        std::string const text = wrapped(story, column);
        INFO(text);
        CHECK(replaced(said(text), "\n", " ") == said_in_story);
    }
    CHECK(said(replaced(story, "\n", "\r\n")) == said_in_story);
    CHECK(said(replaced(story, "\n\n", "\n")) == said_in_story);
    CHECK(said(replaced(story, "\n\n", "\n \n\n")) == said_in_story);
}

TEST_CASE("who said what does not depend on the blanks around the marks") {
    CHECK(replaced(said(replaced(story, ". ", ".  ")), "  ", " ") == said_in_story);
    CHECK(said(replaced(story, "” ", "”\u00A0")) == said_in_story);
    CHECK(said(replaced(story, "” ", "”")) == said_in_story);
    CHECK(said(replaced(story, " “", "\u2009“")) == said_in_story);
    CHECK(said("\uFEFF" + story) == said_in_story);
}

TEST_CASE("who said what does not depend on how somebody is called") {
    for (std::string_view const surname :
         {"Smith", "O’Dell", "McQuill", "van der Zarn", "Hale-Brook", "Ó Briain", "Temple", "al-Tarn", "Žižka", "Li"}) {
        INFO(surname);
        CHECK(said(replaced(story, "Quarn", surname)) == replaced(said_in_story, "Quarn", surname));
    }
    for (std::string_view const first : {"Ayesha", "Siân", "Mary-Jane", "Ann-Marie", "Zofia"}) {
        INFO(first);
        std::string const name = std::string(first) + " Quarn";
        CHECK(said(replaced(story, "Ann Quarn", name)) == replaced(said_in_story, "Ann Quarn", name));
    }
    for (std::string_view const title : {"Dr", "Dame", "Lady", "Professor", "Cllr"}) {
        INFO(title);
        std::string const name = std::string(title) + " Ann Quarn"; // the title is mentioned, but no part of the name
        CHECK(said(replaced(story, "Ann Quarn", name)) == replaced(said_in_story, "(Ann Quarn", "(" + name));
    }
}
