// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/csv.hpp>

#include "age.hpp"
#include "catch.hpp"

#include <quoin/amount.hpp>
#include <quoin/quote.hpp>

#include <string>

namespace io = quoin::io;
using quoin_tests::age;

TEST_CASE("the header names a column for each field, and three for a stretch of text") {
    CHECK(io::csv<age>::header() == "id,offsets,start,end,text,person_start,person_end,person_text,years,unit,sources,"
                                    "is_exact\r\n");
    CHECK(io::csv<quoin::amount>::header() ==
          "id,offsets,start,end,text,amount,amount_max,currency,candidates,bound,rate,flags\r\n");
}

TEST_CASE("each annotation is a row") {
    quoin::basic_document<std::string, quoin::quote> document("Ann\nRoe: “Yes.” It is “so”.");
    quoin::quote said;
    said.where = {12, 16};
    said.kind = quoin::quote_kind::direct;
    said.utterance = 1;
    said.speaker = {0, 7};
    said.mention = {4, 7};
    said.rule = quoin::attribution_rule::colon;
    said.confidence = 99;
    quoin::quote term;
    term.where = {29, 31};
    document.put<quoin::quote>({said, term});
    CHECK(io::csv<quoin::quote>::header() + io::to_string(io::csv<quoin::quote>(), document, "a1") ==
          "id,offsets,start,end,text,kind,utterance,speaker_start,speaker_end,speaker_text,speaker_name,cue_start,"
          "cue_end,cue_text,rule,confidence\r\n"
          "a1,bytes,12,16,Yes.,direct,1,4,7,Roe,Ann Roe,,,,colon,99\r\n"
          "a1,bytes,29,31,so,other,0,,,,,,,,,\r\n");
}

TEST_CASE("cells with commas, quotation marks or line ends are quoted, as RFC 4180 has it") {
    quoin::basic_document<std::string, age> document("\"so\",\r\nshe\xFF");
    document.put<age>({{.where = {0, 11}, .sources = {"\"", "b,c"}}});
    CHECK(io::to_string(io::csv<age>(), document, "a,\"1\"") ==
          "\"a,\"\"1\"\"\",bytes,0,11,\"\"\"so\"\",\r\nshe\uFFFD\",,,,0,,\"\"\";b,c\",true\r\n");
}

TEST_CASE("offsets count what the options say") {
    quoin::basic_document<std::string, age> document("😀é 61");
    document.put<age>({{.where = {7, 9}, .person = {4, 6}, .years = 61}});
    CHECK(io::to_string(io::csv<age>({.offsets = quoin::offset_unit::utf16}), document, "a") ==
          "a,utf16,4,6,61,2,3,é,61,,,true\r\n");
    CHECK(io::to_string(io::csv<age>({.offsets = quoin::offset_unit::code_points}), document, "a") ==
          "a,codepoints,3,5,61,1,2,é,61,,,true\r\n");
}
