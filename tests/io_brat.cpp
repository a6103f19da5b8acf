// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/brat.hpp>

#include "age.hpp"
#include "catch.hpp"
#include "generated_text.hpp"

#include <quoin/io/read_brat.hpp>
#include <quoin/people.hpp>
#include <quoin/quote.hpp>
#include <quoin/tokens.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace io = quoin::io;
using quoin_tests::age;

namespace {

std::string error_of(std::string_view lines, std::string_view text) {
    try {
        auto const read = io::read_brat(lines, text);
        return "no error, but " + std::to_string(read.annotations.size()) + " annotations";
    } catch (std::invalid_argument const& wrong) {
        return wrong.what();
    }
}

/// The characters of a text that neither end a line nor move to another column.
std::vector<quoin::extent> characters_on_a_line(std::string_view text) {
    std::vector<quoin::extent> found;
    for (std::size_t at = 0; at < text.size();) {
        auto const [code_point, size] = quoin::unicode::decode(text, at);
        if (!io::detail::breaks_lines(code_point))
            found.emplace_back(at, at + size);
        at += size;
    }
    return found;
}

} // namespace

TEST_CASE("annotations, relations, attributes and notes are numbered lines with offsets in code points") {
    quoin::basic_document<std::string, quoin::token, quoin::person, quoin::quote> document(
        "Ann Roe left. “Yes,” she said.");
    document.put<quoin::token>({{{0, 3}}});
    document.put<quoin::person>({{.where = {0, 7}, .name = {0, 7}, .role = {8, 12}, .gender = quoin::gender::female}});
    quoin::quote said;
    said.where = {17, 21};
    said.kind = quoin::quote_kind::direct;
    said.utterance = 3;
    said.speaker = {0, 7};
    said.mention = {25, 28};
    said.cue = {29, 33};
    said.rule = quoin::attribution_rule::after;
    said.confidence = 93;
    document.put<quoin::quote>({said});
    CHECK(io::to_string(io::brat(), document) == "T1\tPerson 0 7\tAnn Roe\n"
                                                 "T2\tQuote 15 19\tYes,\n"
                                                 "T3\tRole 8 12\tleft\n"
                                                 "R1\tRole Arg1:T1 Arg2:T3\n"
                                                 "A1\tGender T1 female\n"
                                                 "A2\tKind T2 direct\n"
                                                 "T4\tSpeaker 21 24\tshe\n"
                                                 "R2\tSpeaker Arg1:T2 Arg2:T4\n"
                                                 "T5\tCue 25 29\tsaid\n"
                                                 "R3\tCue Arg1:T2 Arg2:T5\n"
                                                 "A3\tRule T2 after\n"
                                                 "#1\tAnnotatorNotes T1\tname: Ann Roe\n"
                                                 "#2\tAnnotatorNotes T2\tutterance: 3; confidence: 93\n"
                                                 "#3\tAnnotatorNotes T4\tname: Ann Roe\n");
}

TEST_CASE("only the layers that are named are written") {
    quoin::basic_document<std::string, quoin::person, age> document("Ann, 61");
    document.put<quoin::person>({{.where = {0, 3}, .name = {}}});
    document.put<age>({{.where = {5, 7}, .years = 61}});
    CHECK(io::to_string(io::brat({.layers = {"people"}}), document) == "T1\tPerson 0 3\tAnn\n");
}

TEST_CASE("a relation leads to the annotation of another layer where there is one") {
    quoin::basic_document<std::string, quoin::person, age> document("Ann, 61");
    document.put<quoin::person>({{.where = {0, 3}, .name = {}}});
    document.put<age>({{.where = {5, 7}, .person = {0, 3}, .years = 61, .unit = "full years", .sources = {"x", "y"}}});
    CHECK(io::to_string(io::brat(), document) == "T1\tPerson 0 3\tAnn\n"
                                                 "T2\tAge 5 7\t61\n"
                                                 "R1\tPerson Arg1:T2 Arg2:T1\n"
                                                 "A1\tIsExact T2 true\n"
                                                 "#1\tAnnotatorNotes T2\tyears: 61; unit: full years; sources: x;y\n");
}

TEST_CASE("whatever a field says, it does not end its line or column") {
    for (std::string const end : {"\n", "\r\n", "\v", "\f", "\t", "\x1C", "\u0085", "\u2028", "\u2029"}) {
        quoin::basic_document<std::string, age> document("61");
        document.put<age>({{.where = {0, 2}, .unit = "a" + end + "b", .sources = {"x", "y" + end}}});
        CHECK(io::to_string(io::brat(), document) == "T1\tAge 0 2\t61\n"
                                                     "A1\tIsExact T1 true\n"
                                                     "#1\tAnnotatorNotes T1\tyears: 0; unit: a b; sources: x;y\n");
    }
}

TEST_CASE("what many quotes say of one mention is noted once") {
    quoin::basic_document<std::string, quoin::quote> document("“Yes,” she said, “yes.”");
    quoin::quote first;
    first.where = {3, 7};
    first.mention = {11, 14};
    first.speaker = {11, 14};
    quoin::quote second = first;
    second.where = {24, 28};
    document.put<quoin::quote>({first, second});
    CHECK(io::to_string(io::brat(), document) == "T1\tQuote 1 5\tYes,\n"
                                                 "T2\tQuote 18 22\tyes.\n"
                                                 "A1\tKind T1 other\n"
                                                 "T3\tSpeaker 7 10\tshe\n"
                                                 "R1\tSpeaker Arg1:T1 Arg2:T3\n"
                                                 "A2\tKind T2 other\n"
                                                 "R2\tSpeaker Arg1:T2 Arg2:T3\n"
                                                 "#1\tAnnotatorNotes T1\tutterance: 0\n"
                                                 "#2\tAnnotatorNotes T2\tutterance: 0\n"
                                                 "#3\tAnnotatorNotes T3\tname: she\n");
}

TEST_CASE("brat is told of all types that are written, each once") {
    using document = quoin::basic_document<std::string, quoin::token, quoin::person, quoin::quote, age>;
    CHECK(io::brat().configuration<document>() == "[entities]\n"
                                                  "Person\n"
                                                  "Role\n"
                                                  "Quote\n"
                                                  "Speaker\n"
                                                  "Cue\n"
                                                  "Age\n"
                                                  "\n"
                                                  "[relations]\n"
                                                  "Role\tArg1:Person, Arg2:<ENTITY>\n"
                                                  "Speaker\tArg1:Quote, Arg2:<ENTITY>\n"
                                                  "Cue\tArg1:Quote, Arg2:<ENTITY>\n"
                                                  "Person\tArg1:Age, Arg2:<ENTITY>\n"
                                                  "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n"
                                                  "\n"
                                                  "[events]\n"
                                                  "\n"
                                                  "[attributes]\n"
                                                  "Gender\tArg:Person, Value:female|male\n"
                                                  "Kind\tArg:Quote, Value:direct|mixed|indirect|other\n"
                                                  "Rule\tArg:Quote, Value:inverted|after|before|colon|dash|according|"
                                                  "passive|possessed|resumed|continued|implied\n"
                                                  "IsExact\tArg:Age, Value:true|false\n");
    CHECK(io::brat({.layers = {"people"}}).configuration<document>() ==
          "[entities]\nPerson\nRole\n\n[relations]\nRole\tArg1:Person, Arg2:<ENTITY>\n<OVERLAP>\tArg1:<ENTITY>, "
          "Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n"
          "[attributes]\nGender\tArg:Person, Value:female|male\n");
}

TEST_CASE("an annotation over several lines has one part a line; one of blanks alone is left out") {
    quoin::basic_document<std::string, quoin::person> document("one\r\ntwo \n\tthree\n");
    document.put<quoin::person>({{.where = {0, 16}, .name = {}}, {.where = {9, 11}, .name = {}}});
    CHECK(io::to_string(io::brat(), document) == "T1\tPerson 0 3;5 9;11 16\tone two  three\n");
}

TEST_CASE("what was written is read, with extents in bytes") {
    quoin::basic_document<std::string, quoin::person, age> document("Zoë 😀\r\nRoe is 61.");
    document.put<quoin::person>({{.where = {0, 14}, .name = {0, 4}}});
    document.put<age>({{.where = {18, 20}, .person = {0, 14}, .years = 61}});
    auto const read = io::read_brat(io::to_string(io::brat(), document), document.text());
    REQUIRE(read.annotations.size() == 2);
    CHECK(read.annotations[0].id == "T1");
    CHECK(read.annotations[0].type == "Person");
    CHECK(read.annotations[0].where == quoin::extent(0, 14));
    CHECK(read.annotations[0].parts == std::vector<quoin::extent>{{0, 9}, {11, 14}});
    CHECK(read.annotations[1].where == quoin::extent(18, 20));
    REQUIRE(read.relations.size() == 1);
    CHECK(read.relations[0].type == "Person");
    CHECK(read.relations[0].from == "T2");
    CHECK(read.relations[0].to == "T1");
    REQUIRE(read.attributes.size() == 1);
    CHECK(read.attributes[0].type == "IsExact");
    CHECK(read.attributes[0].of == "T2");
    CHECK(read.attributes[0].value == "true");
    REQUIRE(read.notes.size() == 2);
    CHECK(read.notes[0].of == "T1");
    CHECK(read.notes[0].value == "name: Zoë");
    CHECK(read.notes[1].of == "T2");
    CHECK(read.notes[1].value == "years: 61");
}

TEST_CASE("extents of any text, without line ends at their edges, survive being written and read") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::string const text = quoin_tests::generated_text(seed, 300);
        std::vector<quoin::extent> const characters = characters_on_a_line(text);
        std::vector<quoin::person> people;
        for (std::size_t i = 0; i + 9 < characters.size(); ++i)
            people.push_back({.where = {characters[i].begin, characters[i + i % 10].end}, .name = {}});
        quoin::basic_document<std::string, quoin::person> document(text);
        document.put(people);
        auto const read = io::read_brat(io::to_string(io::brat(), document), text);
        REQUIRE(read.annotations.size() == people.size());
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < people.size(); ++i)
            wrong += read.annotations[i].where != document.get<quoin::person>()[i].where;
        CHECK(wrong == 0);
    }
}

TEST_CASE("annotations of an ill-formed text fit the file that is written beside them") {
    std::string const text = "\xE2\x82 Ann\xFF, 61";
    quoin::basic_document<std::string, quoin::person> document(text);
    document.put<quoin::person>({{.where = {3, 7}, .name = {}}});
    CHECK(io::brat::text_file(text) == "\uFFFD Ann\uFFFD, 61");
    auto const read = io::read_brat(io::to_string(io::brat(), document), io::brat::text_file(text));
    REQUIRE(read.annotations.size() == 1);
    CHECK(read.annotations[0].where == quoin::extent(4, 10));
}

TEST_CASE("lines of other tools are read: events, equivalences and normalisations are passed over") {
    auto const read = io::read_brat("T1\tPerson 0 3\tAnn\r\n"
                                    "E1\tSay:T1\n"
                                    "*\tAlias T1 T1\n"
                                    "N1\tReference T1 Q:42\tAnn\n"
                                    "M1\tNegated T1\n"
                                    "\n"
                                    "#1\tAnnotatorNotes T1\tfree text, with blanks\n",
                                    "Ann");
    CHECK(read.annotations.size() == 1);
    REQUIRE(read.attributes.size() == 1);
    CHECK(read.attributes[0].value.empty());
    REQUIRE(read.notes.size() == 1);
    CHECK(read.notes[0].value == "free text, with blanks");
}

TEST_CASE("annotations that do not fit the text are refused, by line") {
    CHECK(
        error_of("T1\tPerson 0 3\tAnn\nT2\tPerson 4 7\tRob\n", "Ann Roe") ==
        "quoin: line 2 of these brat annotations does not have the words that the text has at its offsets, which must "
        "count code points.");
    CHECK(error_of("T1\tPerson 0 9\tAnn\n", "Ann") ==
          "quoin: line 1 of these brat annotations has an offset past the end of the text.");
    CHECK(error_of("T1\tPerson 2 1\tAnn\n", "Ann") == "quoin: line 1 of these brat annotations ends before it begins.");
    CHECK(error_of("T1\tPerson 0 x\tAnn\n", "Ann") ==
          "quoin: line 1 of these brat annotations has an offset that is no number.");
    CHECK(error_of("T1\tPerson\n", "Ann") == "quoin: line 1 of these brat annotations has no offsets.");
    CHECK(error_of("R1\tSpeaker T1 T2\n", "Ann") ==
          "quoin: line 1 of these brat annotations lacks an argument, as in \"Arg1:T1\".");
}
