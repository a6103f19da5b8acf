// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/conllu.hpp>

#include "age.hpp"
#include "catch.hpp"
#include "generated_text.hpp"

#include <quoin/io/read_conllu.hpp>
#include <quoin/paragraphs.hpp>
#include <quoin/quote.hpp>
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace io = quoin::io;

namespace {

template <class Layer, class Document>
std::vector<quoin::extent> extents(Document const& document) {
    std::vector<quoin::extent> found;
    for (Layer const& each : document.template get<Layer>())
        found.push_back(each.where);
    return found;
}

std::string error_of(std::string_view lines) {
    try {
        return "no error, but " + std::to_string(io::read_conllu(lines).size()) + " documents";
    } catch (std::invalid_argument const& wrong) {
        return wrong.what();
    }
}

} // namespace

TEST_CASE("a sentence is a line for each token, with the blanks after it and its offsets in code points") {
    auto const document = (quoin::tokens | quoin::paragraphs | quoin::sentences)(" “Oui, café!”\r\n\r\nShe left. ");
    CHECK(io::to_string(io::conllu(), document, "a 1") ==
          "# newdoc id = a 1\n"
          "# offsets = codepoints\n"
          "# newpar\n"
          "# sent_id = a 1-1\n"
          "# text = “Oui, café!”\n"
          "1\t“\t_\t_\t_\t_\t_\t_\t_\tSpacesBefore=\\s|SpaceAfter=No|TokenRange=1:2\n"
          "2\tOui\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=2:5\n"
          "3\t,\t_\t_\t_\t_\t_\t_\t_\tTokenRange=5:6\n"
          "4\tcafé\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=7:11\n"
          "5\t!\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=11:12\n"
          "6\t”\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\r\\n\\r\\n|TokenRange=12:13\n"
          "\n"
          "# newpar\n"
          "# sent_id = a 1-2\n"
          "# text = She left.\n"
          "1\tShe\t_\t_\t_\t_\t_\t_\t_\tTokenRange=17:20\n"
          "2\tleft\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=21:25\n"
          "3\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=25:26\n"
          "\n");
}

TEST_CASE("layers with fields are tags, and their first tokens have the fields") {
    quoin::basic_document<std::string, quoin::token, quoin_tests::age> document("Ann, 61 or 62, too");
    document.put<quoin::token>({{{0, 3}}, {{3, 4}}, {{5, 7}}, {{8, 10}}, {{11, 13}}, {{13, 14}}, {{15, 18}}});
    document.put<quoin_tests::age>({{.where = {5, 13}, .person = {0, 3}, .years = 61, .unit = "a | b"},
                                    {.where = {11, 13}, .sources = {"x", "y"}}});
    CHECK(io::to_string(io::conllu({.offsets = quoin::offset_unit::bytes}), document) ==
          "# newdoc id = \n"
          "# offsets = bytes\n"
          "# sent_id = 1\n"
          "# text = Ann, 61 or 62, too\n"
          "1\tAnn\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=0:3\n"
          "2\t,\t_\t_\t_\t_\t_\t_\t_\tTokenRange=3:4\n"
          "3\t61\t_\t_\t_\t_\t_\t_\t_\tTokenRange=5:7|Age=B-1|AgePerson=0:3|AgeYears=61|AgeUnit=a\\s\\p\\sb|"
          "AgeIsExact=true\n"
          "4\tor\t_\t_\t_\t_\t_\t_\t_\tTokenRange=8:10|Age=I-1\n"
          "5\t62\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=11:13|Age=I-1,B-2|AgeYears=0|AgeSources=x;y|"
          "AgeIsExact=true\n"
          "6\t,\t_\t_\t_\t_\t_\t_\t_\tTokenRange=13:14\n"
          "7\ttoo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=15:18\n"
          "\n");
}

TEST_CASE("fields of annotations that begin at one token have keys of their own") {
    quoin::basic_document<std::string, quoin::token, quoin_tests::age> document("Ann, 61");
    document.put<quoin::token>({{{0, 3}}, {{3, 4}}, {{5, 7}}});
    document.put<quoin_tests::age>({{.where = {0, 3}, .exact = false},
                                    {.where = {5, 7}, .years = 61},
                                    {.where = {5, 7}, .person = {0, 3}, .years = 62, .unit = "years"}});
    CHECK(io::to_string(io::conllu(), document)
              .ends_with("\tSpaceAfter=No|TokenRange=5:7|Age=B-2,B-3|AgeYears=61|AgeIsExact=true|AgePerson[3]=0:3|"
                         "AgeYears[3]=62|AgeUnit[3]=years|AgeIsExact[3]=true\n\n"));
}

TEST_CASE("only the layers that are named are tags") {
    quoin::basic_document<std::string, quoin::token, quoin_tests::age> document("61");
    document.put<quoin::token>({{{0, 2}}});
    document.put<quoin_tests::age>({{.where = {0, 2}}});
    CHECK(io::to_string(io::conllu({.layers = {"tokens"}}), document, "x")
              .ends_with("1\t61\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=0:2\n\n"));
}

TEST_CASE("ill-formed bytes are U+FFFD in the form, and kept beside it") {
    quoin::basic_document<std::string, quoin::token> document("a\xFF|");
    document.put<quoin::token>({{{0, 3}}});
    CHECK(io::to_string(io::conllu(), document, "x") == "# newdoc id = x\n"
                                                        "# offsets = codepoints\n"
                                                        "# sent_id = x-1\n"
                                                        "# text = a\uFFFD|\n"
                                                        "1\ta\uFFFD|\t_\t_\t_\t_\t_\t_\t_\t"
                                                        "SpaceAfter=No|SpacesInToken=a\\xFF\\p|TokenRange=0:3\n"
                                                        "\n");
}

TEST_CASE("a document of blanks alone has no sentence, and keeps its text") {
    quoin::basic_document<std::string, quoin::token> const blank(" \r\n");
    quoin::basic_document<std::string, quoin::token> const empty("");
    std::string const lines = io::to_string(io::conllu(), blank, "b") + io::to_string(io::conllu(), empty, "e");
    CHECK(lines == "# newdoc id = b\n# offsets = codepoints\n# blank = \\s\\r\\n\n\n"
                   "# newdoc id = e\n# offsets = codepoints\n\n");
    auto const read = io::read_conllu(lines);
    REQUIRE(read.size() == 2);
    CHECK(read[0].text == " \r\n");
    CHECK(read[0].tokens.empty());
    CHECK(read[1].id == "e");
    CHECK(read[1].text.empty());
}

TEST_CASE("any text is rebuilt byte for byte, with its tokens, sentences and paragraphs") {
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences;
    std::string lines;
    for (unsigned seed = 0; seed < 50; ++seed)
        io::write(std::back_inserter(lines), io::conllu(), nlp(quoin_tests::generated_text(seed, 200)), "any");
    CHECK(("\t" + lines).find("\t\t") == std::string::npos);
    CHECK(lines.find("# text =  ") == std::string::npos);
    auto const read = io::read_conllu(lines);
    REQUIRE(read.size() == 50);
    for (unsigned seed = 0; seed < 50; ++seed) {
        auto const document = nlp(quoin_tests::generated_text(seed, 200));
        CHECK(read[seed].text == document.text());
        CHECK(read[seed].tokens == extents<quoin::token>(document));
        CHECK(read[seed].sentences == extents<quoin::sentence>(document));
        CHECK(read[seed].paragraphs == extents<quoin::paragraph>(document));
    }
}

TEST_CASE("a token that no column can hold is U+FFFD, and kept beside it") {
    quoin::basic_document<std::string, quoin::token> document("\x1C"
                                                              "b");
    document.put<quoin::token>({{{0, 1}}, {{1, 2}}});
    CHECK(io::to_string(io::conllu(), document, "x") ==
          "# newdoc id = x\n"
          "# offsets = codepoints\n"
          "# sent_id = x-1\n"
          "# text = \uFFFDb\n"
          "1\t\uFFFD\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|SpacesInToken=\\x1C|TokenRange=0:1\n"
          "2\tb\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=1:2\n"
          "\n");
}

TEST_CASE("treebanks are read: words that share a token, empty nodes, comments, CRLF") {
    auto const read = io::read_conllu("# sent_id = 1\r\n"
                                      "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\r\n"
                                      "1\tDo\tdo\tAUX\t_\t_\t3\taux\t_\t_\r\n"
                                      "2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\t_\r\n"
                                      "3\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\r\n"
                                      "3.1\thome\t_\t_\t_\t_\t_\t_\t_\t_\r\n"
                                      "4\t!\t!\tPUNCT\t_\t_\t3\tpunct\t_\tCorrectSpaceAfter=Yes\r\n"
                                      "\r\n"
                                      "1\t_\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\q\\x4G\n");
    REQUIRE(read.size() == 1);
    CHECK(read[0].id.empty());
    CHECK(read[0].text == "Don't go! _\\q\\x4G");
    CHECK(read[0].tokens == std::vector<quoin::extent>{{0, 5}, {6, 8}, {8, 9}, {10, 11}});
    CHECK(read[0].sentences == std::vector<quoin::extent>{{0, 9}, {10, 11}});
    CHECK(read[0].paragraphs.empty());
}

TEST_CASE("lines that are no CoNLL-U are refused, by number") {
    CHECK(error_of("# a comment\n1\tword\n") == "quoin: line 2 of this CoNLL-U does not have ten columns.");
    CHECK(error_of("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\t_\n") == "quoin: line 1 of this CoNLL-U does not have ten columns.");
    CHECK(error_of("x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n") ==
          "quoin: line 1 of this CoNLL-U does not begin with the number of a word.");
}
