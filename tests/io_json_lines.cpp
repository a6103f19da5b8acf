// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/json_lines.hpp>

#include "age.hpp"
#include "catch.hpp"

#include <quoin/acronyms.hpp>
#include <quoin/amount.hpp>
#include <quoin/people.hpp>
#include <quoin/quote.hpp>
#include <quoin/tokens.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace io = quoin::io;

namespace {

/// A document with one layer, made by hand.
template <class Layer>
quoin::basic_document<std::string, Layer> document_with(std::string text, std::vector<Layer> layer) {
    quoin::basic_document<std::string, Layer> document(std::move(text));
    document.put(std::move(layer));
    return document;
}

template <class Document>
std::string line_of(Document const& document, io::json_lines_options options = {}) {
    return io::to_string(io::json_lines(std::move(options)), document, "a1");
}

} // namespace

TEST_CASE("a document is one line, with its id and the unit of its offsets") {
    quoin::basic_document<std::string> const document("Any text.\n");
    CHECK(io::to_string(io::json_lines(), document, "the \"first\"\n") ==
          "{\"id\":\"the \\\"first\\\"\\n\",\"offsets\":\"bytes\"}\n");
}

TEST_CASE("an id that is JSON stays what it is") {
    quoin::basic_document<std::string> const document("");
    CHECK(io::to_string(io::json_lines(), document, io::document_id::json("17")) ==
          "{\"id\":17,\"offsets\":\"bytes\"}\n");
}

TEST_CASE("a layer without fields is a list of pairs") {
    auto const document = document_with<quoin::token>("a bc", {{{0, 1}}, {{2, 4}}});
    CHECK(line_of(document) == "{\"id\":\"a1\",\"offsets\":\"bytes\",\"tokens\":[[0,1],[2,4]]}\n");
}

TEST_CASE("a quote has its kind, its utterance, its speaker, its cue, and how sure the speaker is") {
    quoin::quote quote;
    quote.where = {18, 22};
    quote.kind = quoin::quote_kind::direct;
    quote.utterance = 3;
    quote.speaker = {0, 7};
    quote.mention = {26, 29};
    quote.cue = {30, 34};
    quote.rule = quoin::attribution_rule::after;
    quote.confidence = 93;
    auto const document = document_with<quoin::quote>("Ann Roe spoke. “Yes,” she said.", {quote});
    CHECK(line_of(document) ==
          R"({"id":"a1","offsets":"bytes","quotes":[{"start":18,"end":22,"text":"Yes,","kind":"direct","utterance":3,)"
          R"("speaker":{"start":26,"end":29,"text":"she","name":"Ann Roe"},)"
          R"("cue":{"start":30,"end":34,"text":"said"},"rule":"after","confidence":93}]})"
          "\n");
}

TEST_CASE("a speaker who is only implied has a name and no mention, an unknown one is null") {
    quoin::quote implied;
    implied.where = {9, 12};
    implied.kind = quoin::quote_kind::mixed;
    implied.speaker = {0, 7};
    implied.rule = quoin::attribution_rule::implied;
    implied.confidence = 80;
    quoin::quote unknown;
    unknown.where = {12, 13};
    auto const document = document_with<quoin::quote>("Ann\nRoe. Yes.", {implied, unknown});
    CHECK(line_of(document) ==
          R"({"id":"a1","offsets":"bytes","quotes":[{"start":9,"end":12,"text":"Yes","kind":"mixed","utterance":0,)"
          R"("speaker":{"start":null,"end":null,"text":null,"name":"Ann Roe"},"cue":null,"rule":"implied",)"
          R"("confidence":80},)"
          R"({"start":12,"end":13,"text":".","kind":"other","utterance":0,"speaker":null,"cue":null,"rule":null,)"
          R"("confidence":null}]})"
          "\n");
}

TEST_CASE("an amount has exact numbers, as strings, and null for what there is none of") {
    static constexpr quoin::currency pounds[] = {"GBP", "EGP"};
    quoin::amount range;
    range.where = {0, 11};
    range.value = quoin::decimal(1500000);
    range.value_max = quoin::decimal(2000000);
    range.currency = "GBP";
    range.candidates = pounds;
    range.bound = quoin::amount_bound::about;
    range.rate = "year";
    range.flags = {.number_words = true, .odd_grouping = true};
    quoin::amount vague;
    vague.where = {20, 24};
    auto const document = document_with<quoin::amount>("£1.5m-£2m a year, cash", {range, vague});
    CHECK(line_of(document) ==
          R"({"id":"a1","offsets":"bytes","money":[{"start":0,"end":11,"text":"£1.5m-£2m","amount":"1500000",)"
          R"("amount_max":"2000000","currency":"GBP","candidates":["GBP","EGP"],"bound":"about","rate":"year",)"
          R"("flags":["number_words","odd_grouping"]},)"
          R"({"start":20,"end":24,"text":"cash","amount":null,"amount_max":null,"currency":null,"candidates":[],)"
          R"("bound":null,"rate":null,"flags":[]}]})"
          "\n");
}

TEST_CASE("people and acronyms say what they stand for") {
    quoin::basic_document<std::string, quoin::person, quoin::acronym> document("Mr Roe, Ann Roe: care boards (CBs)");
    document.put<quoin::person>({{.where = {0, 6}, .name = {8, 15}, .gender = quoin::gender::male},
                                 {.where = {8, 15}, .name = {8, 15}, .role = {17, 28}}});
    document.put<quoin::acronym>({{.where = {17, 34}, .short_form = {30, 33}, .long_form = {17, 28}}});
    CHECK(line_of(document) ==
          R"x({"id":"a1","offsets":"bytes","people":[{"start":0,"end":6,"text":"Mr Roe","name":"Ann Roe",)x"
          R"x("role":null,"gender":"male"},{"start":8,"end":15,"text":"Ann Roe","name":"Ann Roe",)x"
          R"x("role":{"start":17,"end":28,"text":"care boards"},"gender":null}],)x"
          R"x("acronyms":[{"start":17,"end":34,"text":"care boards (CBs)",)x"
          R"x("short":{"start":30,"end":33,"text":"CBs"},"long":{"start":17,"end":28,"text":"care boards"}}]})x"
          "\n");
}

TEST_CASE("a layer of the caller's own is written with the fields that its format names") {
    auto const document = document_with<quoin_tests::age>(
        "Ann, 61.", {{.where = {5, 7}, .person = {0, 3}, .years = 61, .unit = "year", .sources = {"a", "b"}}});
    CHECK(line_of(document) ==
          R"({"id":"a1","offsets":"bytes","ages":[{"start":5,"end":7,"text":"61",)"
          R"("person":{"start":0,"end":3,"text":"Ann"},"years":61,"unit":"year","sources":["a","b"],"is_exact":true}]})"
          "\n");
}

TEST_CASE("offsets count what the options say, in every member") {
    auto const document = document_with<quoin_tests::age>("😀é 61", {{.where = {7, 9}, .person = {4, 6}, .years = 61}});
    std::string const code_points = line_of(document, {.offsets = quoin::offset_unit::code_points});
    CHECK(code_points.starts_with(R"({"id":"a1","offsets":"codepoints","ages":[{"start":3,"end":5,"text":"61",)"
                                  R"("person":{"start":1,"end":2,"text":"é"})"));
    std::string const utf16 = line_of(document, {.offsets = quoin::offset_unit::utf16});
    CHECK(utf16.starts_with(R"({"id":"a1","offsets":"utf16","ages":[{"start":4,"end":6,"text":"61",)"
                            R"("person":{"start":2,"end":3,"text":"é"})"));
}

TEST_CASE("only the layers that are named are written") {
    quoin::basic_document<std::string, quoin::token, quoin_tests::age> const document("a");
    CHECK(line_of(document, {.layers = {"ages"}}) == "{\"id\":\"a1\",\"offsets\":\"bytes\",\"ages\":[]}\n");
    CHECK(line_of(quoin::document_view<quoin::token>(document)) ==
          "{\"id\":\"a1\",\"offsets\":\"bytes\",\"tokens\":[]}\n");
}

TEST_CASE("words of ill-formed bytes are written as U+FFFD, and their offsets count the bytes of the text") {
    auto const document = document_with<quoin::person>("a\xFF\xFE", {{.where = {0, 3}, .name = {0, 3}}});
    CHECK(line_of(document) ==
          "{\"id\":\"a1\",\"offsets\":\"bytes\",\"people\":[{\"start\":0,\"end\":3,"
          "\"text\":\"a\uFFFD\uFFFD\",\"name\":\"a\uFFFD\uFFFD\",\"role\":null,\"gender\":null}]}\n");
}
