// SPDX-License-Identifier: BSL-1.0
#include <quoin/learned_entities.hpp>

#include "catch.hpp"

#include <quoin/tokens.hpp>

#include <string>
#include <vector>

namespace {

using strings = std::vector<std::string>;

strings found_in(quoin::gazetteer<std::string> const& names, std::string const& text,
                 quoin::entity_options options = {}) {
    auto const document = (quoin::tokens | quoin::acronyms | quoin::learned_entities(names, options))(text);
    strings found;
    for (quoin::entity const& each : document.get<quoin::entity>())
        found.push_back(std::string(document.text(each)) + "=" + std::string(names[each]));
    return found;
}

} // namespace

TEST_CASE("a short form that the text defines for a name is that name everywhere") {
    quoin::gazetteer<std::string> const names({{"Harbour Safety Board", "board"}});
    CHECK(found_in(names, "HSB rules: the Harbour Safety Boards (HSBs) met. An HSB’s chair and two HSBs, HSBC, hsb.") ==
          strings{"HSB=board", "Harbour Safety Boards=board", "HSBs=board", "HSB=board", "HSBs=board"});
}

TEST_CASE("what the text defines goes before what the gazetteer has") {
    quoin::gazetteer<std::string> const names(
        {{"Centre for Dune Care", "dunes"}, {"CDC", "disease"}, {"CDC Trust", "trust"}});
    CHECK(found_in(names, "The Centre for Dune Care (CDC) is not the CDC Trust. CDC") ==
          strings{"Centre for Dune Care=dunes", "CDC=dunes", "CDC Trust=trust", "CDC=dunes"});
}

TEST_CASE("without a definition only the gazetteer counts") {
    quoin::gazetteer<std::string> const names({{"Harbour Safety Board", "board"}, {"HSB", "bank"}});
    CHECK(found_in(names, "HSB and the Harbour Safety Board") == strings{"HSB=bank", "Harbour Safety Board=board"});
}

TEST_CASE("a short form competes with other names as the policy has it") {
    using enum quoin::overlap;
    quoin::gazetteer<std::string> const names({{"Centre for Dune Care", "dunes", {.priority = 2}},
                                               {"Dune Care", "care"},
                                               {"CDC", "disease"},
                                               {"CDC Trust", "trust", {.priority = 1}},
                                               {"Trust Deed", "deed"}});
    std::string const text = "The Centre for Dune Care (CDC): the CDC Trust Deed";
    CHECK(found_in(names, text) == strings{"Centre for Dune Care=dunes", "CDC=dunes", "CDC Trust=trust"});
    CHECK(found_in(names, text, {.overlaps = all}) == strings{"Centre for Dune Care=dunes", "Dune Care=care",
                                                              "CDC=dunes", "CDC Trust=trust", "CDC=dunes",
                                                              "Trust Deed=deed"});
    CHECK(found_in(names, text, {.overlaps = not_nested}) ==
          strings{"Centre for Dune Care=dunes", "CDC=dunes", "CDC Trust=trust", "Trust Deed=deed"});
    CHECK(found_in(names, text, {.overlaps = priority}) ==
          strings{"Centre for Dune Care=dunes", "CDC=dunes", "CDC=dunes", "Trust Deed=deed"});
}

TEST_CASE("a long form that is misspelt where it is defined is found, and its short form") {
    std::vector<quoin::named<std::string>> const list{
        {"integrated care board", "icb"}, {"Harbour Safety Board", "hsb"}, {"Leeds Mint", "lm"}};
    for (bool const typos : {false, true}) {
        quoin::gazetteer<std::string> const names(list, {.typos = typos});
        CHECK(found_in(names, "The intergrated care boards (ICBs) met. An ICB’s chair") ==
              strings{"intergrated care boards=icb", "ICBs=icb", "ICB=icb"});
        CHECK(found_in(names, "Harbuor Safety Board (HSB)") == strings{"Harbuor Safety Board=hsb", "HSB=hsb"});
        CHECK(found_in(names, "Harbour Safty Board (HSB)") == strings{"Harbour Safty Board=hsb", "HSB=hsb"});
        CHECK(found_in(names, "Harbour Safety Bxard (HSB)") == strings{"Harbour Safety Bxard=hsb", "HSB=hsb"});
        CHECK(found_in(names, "Arbour Safety Board (ASB), Harbor Sefety Board (HSB)") == strings{});
        CHECK(found_in(names, "Leads Mint (LM), harbour safe boards (HSBs)") == strings{"Leads Mint=lm", "LM=lm"});
    }
}
