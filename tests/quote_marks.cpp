// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/quotes/stretches.hpp>

#include "catch.hpp"
#include "who_said.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using quoin_test::repeated;
using quoin_test::strings;

namespace {

/// What stands between marks, in the order of the opening marks; each line of the text is a paragraph.
strings quoted(std::string const& text) {
    std::vector<quoin::paragraph> paragraphs;
    for (std::size_t begin = 0; begin <= text.size();) {
        std::size_t const end = std::min(text.find('\n', begin), text.size());
        if (end > begin)
            paragraphs.push_back({quoin::extent(begin, end)});
        begin = end + 1;
    }
    strings found;
    for (auto const& stretch : quoin::detail::quoted_stretches(text, paragraphs))
        found.push_back(text.substr(stretch.inner.begin, stretch.inner.size()));
    return found;
}

/// The same, where the whole text is one paragraph.
std::vector<quoin::detail::stretch> stretches(std::string const& text) {
    std::vector<quoin::paragraph> const whole{{quoin::extent(0, text.size())}};
    return quoin::detail::quoted_stretches(text, whole);
}

} // namespace

TEST_CASE("the marks that are looked for are those that are known") {
    using quoin::detail::mark_glyph_at;
    auto const& wanted = quoin::detail::quotation_marks::all;
    for (std::string_view const each : wanted)
        CHECK(mark_glyph_at(each, 0).size == each.size());
    CHECK(std::set(wanted.begin(), wanted.end()).size() == quoin::detail::mark_glyphs.size());
}

TEST_CASE("every style of marks is read") {
    CHECK(quoted("a “b c” d") == strings{"b c"});
    CHECK(quoted("a ‘b c’ d") == strings{"b c"});
    CHECK(quoted("a \"b c\" d") == strings{"b c"});
    CHECK(quoted("a 'b c' d") == strings{"b c"});
    CHECK(quoted("a ''b c'' d") == strings{"b c"});
    CHECK(quoted("a ``b c'' d") == strings{"b c"});
    CHECK(quoted("a `b c' d") == strings{"b c"});
    CHECK(quoted("a «b c» d") == strings{"b c"});
    CHECK(quoted("a « b c » d") == strings{"b c"});
    CHECK(quoted("a »b c« d") == strings{"b c"});
    CHECK(quoted("a ‹b c› d") == strings{"b c"});
    CHECK(quoted("a „b c“ d") == strings{"b c"});
    CHECK(quoted("a „b c” d") == strings{"b c"});
    CHECK(quoted("a ‚b c‘ d") == strings{"b c"});
    CHECK(quoted("a 「b c」 d") == strings{"b c"});
}

TEST_CASE("apostrophes are no marks") {
    CHECK(quoted("It’s Ann’s and the nurses’ rota isn’t theirs") == strings{});
    CHECK(quoted("It's Ann's and the nurses' rota isn't theirs") == strings{});
    CHECK(quoted("Get ’em to play rock ’n’ roll as in the ’90s") == strings{});
    CHECK(quoted("Get 'em to play rock 'n' roll as in the '90s") == strings{});
    CHECK(quoted("Sir Colm O’Dea of Ely O'Neill") == strings{});
}

TEST_CASE("apostrophes inside a quote in single marks do not close it") {
    CHECK(quoted("‘We can’t wish away patients’ needs either,’ she said") ==
          strings{"We can’t wish away patients’ needs either,"});
    CHECK(quoted("'They'll see 'em off, the lads' dogs,' she said") == strings{"They'll see 'em off, the lads' dogs,"});
    CHECK(quoted("‘They’re cuttin’ it fine,’ she said") == strings{"They’re cuttin’ it fine,"});
    CHECK(quoted("‘I rowed Max’ boat to Gomez’ pier,’ she said") == strings{"I rowed Max’ boat to Gomez’ pier,"});
}

TEST_CASE("a mark after an s closes a quote if what follows cannot be owned") {
    CHECK(quoted("She promised ‘teams of doctors’ to the town, and ‘new wards’.") ==
          strings{"teams of doctors", "new wards"});
}

TEST_CASE("a mark behind a short word in \"in\" closes a quote") {
    CHECK(quoted("‘We walked in’ to the sailors’ applause.") == strings{"We walked in"});
    CHECK(quoted("‘We win’ to the sailors’ delight.") == strings{"We win"});
}

TEST_CASE("a mark that may be an apostrophe closes a quote if nothing else does") {
    CHECK(quoted("She promised ‘more nurses’ everywhere.") == strings{"more nurses"});
    CHECK(quoted("She spoke of ‘more nurses’ everywhere, and ‘new wards’.") == strings{"more nurses", "new wards"});
}

TEST_CASE("feet and inches are no marks") {
    CHECK(quoted("Moss, 6'2\" and stooped, said \"no\".") == strings{"no"});
    CHECK(quoted("\"He is 6'2\" tall,\" Ann Reed said.") == strings{"He is 6'2\" tall,"});
}

TEST_CASE("quotes within quotes are quotes of their own") {
    CHECK(quoted("“He said ‘no’ to me,” she said") == strings{"He said ‘no’ to me,", "no"});
    CHECK(quoted("'I said, \"What is it?\" She said, \"Sit down, this'll last.\"'") ==
          strings{"I said, \"What is it?\" She said, \"Sit down, this'll last.\"", "What is it?",
                  "Sit down, this'll last."});
    auto const nested = stretches("“He said ‘no’ to me,” she said");
    REQUIRE(nested.size() == 2);
    CHECK(nested[0].depth == 0);
    CHECK(nested[1].depth == 1);
    CHECK(nested[1].parent == 0);
}

TEST_CASE("marks of different make close each other") {
    CHECK(quoted("'We have pledges,’ he said. ‘That's more than some \"hubs\" had.'") ==
          strings{"We have pledges,", "That's more than some \"hubs\" had.", "hubs"});
    CHECK(quoted("“We lost,\" she said. \"Badly.”") == strings{"We lost,", "Badly."});
}

TEST_CASE("a quote that is not closed ends with its paragraph") {
    CHECK(quoted("She said: “We lost.\n“Badly.”\nShe left, “sad”.") == strings{"We lost.", "Badly.", "sad"});
    auto const found = stretches("She said: “We lost.");
    REQUIRE(found.size() == 1);
    CHECK(!found[0].closed);
}

TEST_CASE("marks without partners shift nothing") {
    CHECK(quoted("The plan” opens.\n“We lost,” she said.") == strings{"We lost,"});
    CHECK(quoted("It costs £38,000 a month\".\n\"We lost,\" she said.") == strings{"We lost,"});
    CHECK(quoted("she said. \"\n\"We lost,\" he said.") == strings{"We lost,"});
    CHECK(quoted("The ‘three shifts’ for the NHS’ mean ‘more’.") == strings{"three shifts", "more"});
}

TEST_CASE("of two opening marks the first counts") {
    CHECK(quoted("that ‘power should be in ‘in the hands of the many’.") ==
          strings{"power should be in ‘in the hands of the many"});
}

TEST_CASE("an opening mark on a new line goes on with a quote, if a paragraph was missed") {
    for (std::string const stop : {".", "?", "!"}) {
        auto const found = stretches("She will say:\n“We lost" + stop + "\n“Badly.”");
        REQUIRE(found.size() == 2);
        CHECK(!found[0].closed);
        CHECK(found[1].closed);
    }
}

TEST_CASE("a single quote in the midst of a paragraph stays open if the next paragraph opens with its mark") {
    CHECK(quoted("A b. ‘C d.\n‘E f.’") == strings{"C d.", "E f."});
    CHECK(quoted("A b. 'C d?\n'E f.'") == strings{"C d?", "E f."});
    CHECK(quoted("A b. ‘C d.\nE f.") == strings{});
    CHECK(quoted("A b. ‘C d\n‘E f.’") == strings{"E f."});
    CHECK(quoted("A b. ‘ C d.\n‘E f.’") == strings{"E f."});
    CHECK(quoted("A b. ‘C d.\n“E f.”") == strings{"E f."});
}

TEST_CASE("a blank may stand before the mark that closes") {
    CHECK(quoted("a “b ”, c “d ”. E “f? ” g “h. ”") == strings{"b", "d", "f?", "h."});
    CHECK(quoted("a \"b \", c \"d \". E \"f? \"") == strings{"b", "d", "f?"});
    CHECK(quoted("a ‘b ’, c ‘d ’. E ‘f? ’ g ‘h. ’") == strings{"b", "d", "f?", "h."});
    CHECK(quoted("a “ b ” , c « d » . E “ f? ”") == strings{"b", "d", "f?"});
    CHECK(quoted("a, \". . . b\" c \"… d\"") == strings{". . . b", "… d"});
}

TEST_CASE("an open quote ends before the dash that names its speaker, however the dash is written") {
    for (std::string const dash : {" — ", "  — ", " – ", " -- ", " - "})
        CHECK(quoted("“I’ve lived here for years." + dash + "Ada Moss, 78") == strings{"I’ve lived here for years."});
}

TEST_CASE("empty marks are no quotes") {
    CHECK(quoted("\"\"= '' “” ‘’") == strings{});
    CHECK(quoted("<a href=\"x\" class=\"y\">") == strings{});
}

TEST_CASE("odd texts of marks are read to their end") {
    CHECK(quoted(repeated("“", 10000)).empty());
    CHECK(quoted(repeated("\"", 10001)).empty());
    CHECK(quoted(repeated("“a", 10000)).size() == 1);
    CHECK(quoted(repeated("'\"", 5000)).empty());
    CHECK(quoted(repeated("\xE2\x80", 5000)).empty());
}

TEST_CASE("stretches lie within each other or apart") {
    std::string const text = repeated("“a ‘b \"c' d’ «e» f “g ", 500);
    auto const found = stretches(text);
    CHECK(!found.empty());
    for (std::size_t i = 1; i < found.size(); ++i) {
        CHECK(found[i - 1].outer.begin <= found[i].outer.begin);
        bool const apart = found[i - 1].outer.end <= found[i].outer.begin;
        CHECK((apart || found[i - 1].outer.contains(found[i].outer)));
    }
}

TEST_CASE("words cut short by an apostrophe end no quote") {
    CHECK(quoted("‘We have a bit o’ rope. It will do.’") == strings{"We have a bit o’ rope. It will do."});
    CHECK(quoted("‘Fish ’n’ chips is off,’ said Reed.") == strings{"Fish ’n’ chips is off,"});
    CHECK(quoted("‘Fish ‘n’ chips is off,’ said Reed.") == strings{"Fish ‘n’ chips is off,"});
    CHECK(quoted("'Fish 'n' chips is off,' said Reed.") == strings{"Fish 'n' chips is off,"});
}

TEST_CASE("the apostrophe of a year opens no quote") {
    CHECK(quoted("Reed, who came in ’19, said: ‘We lost.’") == strings{"We lost."});
    CHECK(quoted("Reed, who came in '19, said: \"We lost.\"") == strings{"We lost."});
    CHECK(quoted("Reed said '40 jobs will go' by May.") == strings{"40 jobs will go"});
    CHECK(quoted("‘40,’ Reed said, ‘is no age.’") == strings{"40,", "is no age."});
    CHECK(quoted("“40, I think,” Reed said.") == strings{"40, I think,"});
    CHECK(quoted("Back in '19, Reed called it 'late'.") == strings{"late"});
}

TEST_CASE("a plural's apostrophe does not end a quote that the next paragraph goes on with") {
    CHECK(quoted("Reed said: ‘We saw it. The sailors’ boat sank.\n‘It was old.’") ==
          strings{"We saw it. The sailors’ boat sank.", "It was old."});
    CHECK(quoted("Reed said: ‘no pay for sailors’ was left in the paper\n‘It was old.’") ==
          strings{"no pay for sailors", "It was old."});
}

TEST_CASE("a byte order mark is a blank to the marks behind it") {
    CHECK(quoted("\uFEFF'We lost,' said Reed.") == strings{"We lost,"});
}
