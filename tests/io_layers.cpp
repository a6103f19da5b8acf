// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/layers.hpp>

#include "catch.hpp"

#include <quoin/io/brat.hpp>
#include <quoin/io/conllu.hpp>
#include <quoin/io/html.hpp>
#include <quoin/io/json_lines.hpp>
#include <quoin/io/terminal.hpp>
#include <quoin/phrases.hpp>
#include <quoin/tokens.hpp>

#include <string>

namespace io = quoin::io;

namespace {

template <class... Layers>
inline constexpr bool all_described = (io::described<Layers> && ...);

template <class Layer>
std::string name() {
    return std::string(io::format_of<Layer>.name) + ", " + std::string(io::format_of<Layer>.label);
}

auto with_phrases() {
    namespace parts = quoin::parts;
    return (quoin::tokens | quoin::phrases(quoin::rule(parts::number, parts::word("boats")),
                                           quoin::rule(parts::word("Ms"), parts::capitalised)))("Ms Lee has 12 boats.");
}

} // namespace

TEST_CASE("every layer of the library can be written") {
    STATIC_REQUIRE(all_described<quoin::token, quoin::paragraph, quoin::sentence, quoin::person, quoin::quote,
                                 quoin::amount, quoin::entity, quoin::phrase, quoin::acronym>);
}

TEST_CASE("layers are named by their component, their annotations by themselves") {
    CHECK(name<quoin::token>() == "tokens, Token");
    CHECK(name<quoin::paragraph>() == "paragraphs, Paragraph");
    CHECK(name<quoin::sentence>() == "sentences, Sentence");
    CHECK(name<quoin::person>() == "people, Person");
    CHECK(name<quoin::quote>() == "quotes, Quote");
    CHECK(name<quoin::amount>() == "money, Money");
    CHECK(name<quoin::entity>() == "entities, Entity");
    CHECK(name<quoin::phrase>() == "phrases, Phrase");
    CHECK(name<quoin::acronym>() == "acronyms, Acronym");
}

TEST_CASE("every value of an enumeration has a name") {
    CHECK(io::name_of(quoin::quote_kind::mixed) == "mixed");
    CHECK(io::name_of(quoin::attribution_rule::none) == "none");
    CHECK(io::name_of(quoin::attribution_rule::implied) == "implied");
    CHECK(io::name_of(quoin::amount_bound::none) == "none");
    CHECK(io::name_of(quoin::amount_bound::at_least) == "at_least");
    CHECK(io::name_of(quoin::gender::unknown) == "unknown");
    CHECK(io::name_of(quoin::gender::female) == "female");
}

TEST_CASE("phrases are written with the number of their rule, in every format") {
    auto const document = with_phrases();
    CHECK(io::to_string(io::json_lines({.layers = {"phrases"}}), document, "x") ==
          "{\"id\":\"x\",\"offsets\":\"bytes\",\"phrases\":["
          "{\"start\":0,\"end\":6,\"text\":\"Ms Lee\",\"rule\":1},"
          "{\"start\":11,\"end\":19,\"text\":\"12 boats\",\"rule\":0}]}\n");
    CHECK(io::to_string(io::brat(), document, "x") == "T1\tPhrase 0 6\tMs Lee\n"
                                                      "T2\tPhrase 11 19\t12 boats\n"
                                                      "#1\tAnnotatorNotes T1\trule: 1\n"
                                                      "#2\tAnnotatorNotes T2\trule: 0\n");
    CHECK(io::to_string(io::conllu(), document, "x") ==
          "# newdoc id = x\n"
          "# offsets = codepoints\n"
          "# sent_id = x-1\n"
          "# text = Ms Lee has 12 boats.\n"
          "1\tMs\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:2|Phrase=B-1|PhraseRule=1\n"
          "2\tLee\t_\t_\t_\t_\t_\t_\t_\tTokenRange=3:6|Phrase=I-1\n"
          "3\thas\t_\t_\t_\t_\t_\t_\t_\tTokenRange=7:10\n"
          "4\t12\t_\t_\t_\t_\t_\t_\t_\tTokenRange=11:13|Phrase=B-2|PhraseRule=0\n"
          "5\tboats\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=14:19|Phrase=I-2\n"
          "6\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=19:20\n"
          "\n");
    CHECK(io::to_string(io::terminal(), document, "x") == "x\n"
                                                          "tokens: 6, phrases: 2\n"
                                                          "\n"
                                                          "Phrases\n"
                                                          "  12 boats  0\n"
                                                          "  Ms Lee    1\n"
                                                          "\n");
    std::string const page = io::to_string(io::html(), document, "x");
    CHECK(page.find(" data-l0=\"Phrase · rule: 1\" ") != std::string::npos);
    CHECK(page.find("<span>12 boats</span>") != std::string::npos);
}
