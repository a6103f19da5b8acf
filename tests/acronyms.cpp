// SPDX-License-Identifier: BSL-1.0
#include <quoin/acronyms.hpp>

#include <quoin/tokens.hpp>

#include "catch.hpp"

#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using strings = std::vector<std::string>;

/// Every definition as "short=long".
strings defined_in(std::string const& text) {
    auto const document = (quoin::tokens | quoin::acronyms)(text);
    strings found;
    for (quoin::acronym const& a : document.get<quoin::acronym>())
        found.push_back(std::string(document.text(a.short_form)) + "=" + std::string(document.text(a.long_form)));
    return found;
}

} // namespace

TEST_CASE("a short form in brackets is defined by the words before it") {
    CHECK(defined_in("She runs the Harbour Safety Board (HSB) in Hull.") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("The new Rural Bus\nCentres (RBCs) opened.") == strings{"RBCs=Rural Bus\nCentres"});
    CHECK(defined_in("ten local ferry boards [LFBs]") == strings{"LFBs=local ferry boards"});
}

TEST_CASE("quotation marks around the long or the short form do not belong to it") {
    CHECK(defined_in("all 44 \"Parks and Meadows Plans\" (PMPs) were") == strings{"PMPs=Parks and Meadows Plans"});
    CHECK(defined_in("the Parks and Meadows Plans (“PMPs”) were") == strings{"PMPs=Parks and Meadows Plans"});
}

TEST_CASE("small words may be passed over or counted") {
    CHECK(defined_in("the College of Family Doctors (CFD)") == strings{"CFD=College of Family Doctors"});
    CHECK(defined_in("the Bank of Elm (BoE)") == strings{"BoE=Bank of Elm"});
}

TEST_CASE("the kind of office that the letters leave out belongs to the long form") {
    CHECK(defined_in("the Department of Harbours and Lighthouses (HL)") ==
          strings{"HL=Department of Harbours and Lighthouses"});
    CHECK(defined_in("the friends of Harbours and Lighthouses (HL)") == strings{"HL=Harbours and Lighthouses"});
    CHECK(defined_in("The Ministry told Harbours and Lighthouses (HL).") == strings{"HL=Harbours and Lighthouses"});
}

TEST_CASE("what a body is, at the end of its name, may be left out by the letters") {
    CHECK(defined_in("The Skelby University Hospitals NHS Foundation Trust (SUH) met.") ==
          strings{"SUH=Skelby University Hospitals NHS Foundation Trust"});
    CHECK(defined_in("at Norland and Skelby NHS Foundation Trust (NSFT)") ==
          strings{"NSFT=Norland and Skelby NHS Foundation Trust"});
    CHECK(defined_in("the Orme Elm Mere University Health Board (OEM)") ==
          strings{"OEM=Orme Elm Mere University Health Board"});
    CHECK(defined_in("an integrated care board (ICB) and a hospital trust (HT)") ==
          strings{"ICB=integrated care board", "HT=hospital trust"});
}

TEST_CASE("a misspelt long form is found") {
    CHECK(defined_in("the intergrated harbour boards (IHBs)") == strings{"IHBs=intergrated harbour boards"});
}

TEST_CASE("the long form may stand in the brackets") {
    CHECK(defined_in("the HSB (Harbour Safety Board) said") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the HSB (Harbour Safety Board, part of the council) said") ==
          strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the LHD (Lights, Harbours and Docks) said") == strings{"LHD=Lights, Harbours and Docks"});
}

TEST_CASE("a noun may stand between the short form and the brackets of the long one") {
    CHECK(defined_in("The LANTERN trial (Local Antiviral Therapy in Early Respiratory Infection) ended.") ==
          strings{"LANTERN=Local Antiviral Therapy in Early Respiratory Infection"});
    CHECK(defined_in("the HSB scheme (Harbour Safety Board) ended") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("The HSB staff (happy, say some, but) left.") == strings{});
    CHECK(defined_in("The HSB Scheme (Harbour Safety Board) ended") == strings{});
}

TEST_CASE("a short form may follow 'called', or stand before 'or'") {
    CHECK(defined_in("rural bus centres, commonly called RBCs, closed") == strings{"RBCs=rural bus centres"});
    CHECK(defined_in("A board called HSB met.") == strings{});
    CHECK(defined_in("An HSB, or harbour safety board, pays.") == strings{"HSB=harbour safety board"});
    CHECK(defined_in("Ask the HSB, or have someone go.") == strings{});
}

TEST_CASE("the name of a writer is no short form") {
    CHECK(defined_in("Ola J. Rowe (@olajrowe) wrote to the Bank of Elm (@boe).") == strings{});
}

TEST_CASE("the initials of a name may stand in another order in brackets") {
    CHECK(defined_in("The Pay Board on Pilots’ and Dockers’ Leave (DPPB) met.") ==
          strings{"DPPB=Pay Board on Pilots’ and Dockers’ Leave"});
    CHECK(defined_in("the Union of Skippers and Anglers (USA), the Union of Hull Anglers (AUH)") ==
          strings{"USA=Union of Skippers and Anglers", "AUH=Union of Hull Anglers"});
    CHECK(defined_in("the Hull Board of Elm Anglers (ABH), the board on pilots and dockers (DPB)") == strings{});
    CHECK(defined_in("The new Pay Board on Pilots’ and Dockers’ Leave (DPPB) met.") ==
          strings{"DPPB=Pay Board on Pilots’ and Dockers’ Leave"});
}

TEST_CASE("an article that lost its vowel may be passed over") {
    CHECK(defined_in("The ANHM – Agence nationale de l’habitat maritime – and the FANE, the Fonds d’aide à la nage "
                     "d’eau,") == strings{"ANHM=Agence nationale de l’habitat maritime"});
}

TEST_CASE("a short form may follow 'or' or 'known as'") {
    CHECK(defined_in("the Lake and River Commission, or LRC, sued") == strings{"LRC=Lake and River Commission"});
    CHECK(defined_in("the Lake and River Commission, known as the LRC, sued") ==
          strings{"LRC=Lake and River Commission"});
}

TEST_CASE("a short form may stand between commas, if it is the initials in capitals") {
    CHECK(defined_in("the Harbour Safety Board, HSB, sued") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("by the Harbour Safety Board, HSB.") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("by the Harbour Safety Board, CSB, and HSB officials") == strings{});
}

TEST_CASE("dashes part both forms as brackets do") {
    CHECK(defined_in("the Harbour Safety Board – HSB – sued") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the Harbour Safety Board—HSB—sued") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the HSB - the Harbour Safety Board - sued") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the HSB – Harbour Safety Board members – sued") == strings{});
    CHECK(defined_in("the HSB-Harbour Safety Board") == strings{});
    CHECK(defined_in("the Bank of Elm – or BoE – sued") == strings{"BoE=Bank of Elm"});
}

TEST_CASE("a short form in brackets may have a second one, or a longer explanation, behind it") {
    CHECK(defined_in("the Harbour Safety Board (HSB or “the board”)") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the upper tidal range (UTR and LTR)") == strings{"UTR=upper tidal range"});
    CHECK(defined_in("the Order of Rivers (OR)") == strings{"OR=Order of Rivers"});
    CHECK(defined_in("the harbour safety boards (HSBs ‘of Hull’)") == strings{"HSBs=harbour safety boards"});
}

TEST_CASE("a word may be clipped") {
    CHECK(defined_in("Lt Amberley (Amber)") == strings{});
    CHECK(defined_in("in Armadillo (Arm) and temperature (temp)") == strings{"Arm=Armadillo", "temp=temperature"});
}

TEST_CASE("a capitalised short form may stand before its long form") {
    CHECK(defined_in("Hasab (harbour safety board)") == strings{"Hasab=harbour safety board"});
    CHECK(defined_in("Hull (home of the upper lakes)") == strings{});
}

TEST_CASE("a long form begins at a slash, but with a whole hyphenated word") {
    CHECK(defined_in("the Wharf/Harbour Safety Board (HSB)") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("a Mini-Harbour Safety Board (HSB)") == strings{"HSB=Mini-Harbour Safety Board"});
    CHECK(defined_in("a Mini\u2010Harbour Safety Board (HSB)") == strings{"HSB=Mini\u2010Harbour Safety Board"});
    CHECK(defined_in("a Mini\u2011Lake Rangers Club (LRC)") == strings{"LRC=Mini\u2011Lake Rangers Club"});
    CHECK(defined_in("the Hull–Elm Ferry Board (EFB)") == strings{"EFB=Hull–Elm Ferry Board"});
}

TEST_CASE("brackets within brackets belong to the short form, brackets of others to no long form") {
    CHECK(defined_in("the tide stop (TS(-))") == strings{"TS(-)=tide stop"});
    CHECK(defined_in("the old boards (ABs) and canals (AC)") == strings{});
    CHECK(defined_in("type-Phe(TP)") == strings{});
    CHECK(defined_in("the Harbour Safety Board(HSB)") == strings{"HSB=Harbour Safety Board"});
}

TEST_CASE("an apostrophe within a short form does not end it") {
    CHECK(defined_in("the 5' upper tidal range (5'UTR)") == strings{"5'UTR=5' upper tidal range"});
}

TEST_CASE("what stands in brackets for another reason defines nothing") {
    CHECK(defined_in("Anna Smith (left) and Lee Ray (Con) of York (UK) in May (2019), so (see above).") == strings{});
    CHECK(defined_in("the harbour (HSB)") == strings{});
    CHECK(defined_in("“(HSB)") == strings{});
    CHECK(defined_in(", or HSB") == strings{});
    CHECK(defined_in("(") == strings{});
}

TEST_CASE("brackets within the long form, and both forms in one pair of brackets") {
    CHECK(defined_in("local ferry (and bus) boards (LFBs)") == strings{"LFBs=local ferry (and bus) boards"});
    CHECK(defined_in("the regulator (Harbour Safety Board, HSB) said") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the regulator (HSB, Harbour Safety Board) said") == strings{"HSB=Harbour Safety Board"});
}

TEST_CASE("a party in brackets behind a name is no short form of it") {
    CHECK(defined_in("Cllr Abigail Fenn (Lab, Stoke) and Lord Alan Beck (Lab) said no.") == strings{});
    CHECK(defined_in("Colin Owen Nairn (Con) and Ian Dale (Ind)") == strings{});
    CHECK(defined_in("the Parish Council (PC)") == strings{"PC=Parish Council"});
    CHECK(defined_in("the Liberal Democrats (LD) and a left deviation (LD)") ==
          strings{"LD=Liberal Democrats", "LD=left deviation"});
    CHECK(defined_in("the Scottish National Party (SNP)") == strings{"SNP=Scottish National Party"});
    CHECK(defined_in("the Labour Party (Lab)") == strings{"Lab=Labour Party"});
    CHECK(defined_in("the language and arts bureau (Lab)") == strings{"Lab=language and arts bureau"});
}

TEST_CASE("a long form between commas or dashes accounts for its short form letter by letter") {
    CHECK(defined_in("The HSB, the Harbour Safety Board, sued.") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("The HSB, Harbour Safety Board members, sued.") == strings{});
    CHECK(defined_in("The HSB, a Hull body, sued.") == strings{});
    CHECK(defined_in("the no-landing areas – NLAs – since May") == strings{"NLAs=no-landing areas"});
}

TEST_CASE("a short form of names may leave out one of them") {
    CHECK(defined_in("the Centers for Kelp and Kestrel Study, or CKS, said") ==
          strings{"CKS=Centers for Kelp and Kestrel Study"});
    CHECK(defined_in("the Centers for Kelp and Kestrel and Kite Study, or CKS, said") == strings{});
    CHECK(defined_in("the Hull Kelp Study B, or HKS, said") == strings{});
}

TEST_CASE("a short form of names may pass over a word that is none") {
    CHECK(defined_in("The HLSB, the Harbour and Lakes safety Sailing Board, sued.") ==
          strings{"HLSB=Harbour and Lakes safety Sailing Board"});
    CHECK(defined_in("The Harbour and Lakes products Safety Board, HLSB, sued.") ==
          strings{"HLSB=Harbour and Lakes products Safety Board"});
    CHECK(defined_in("The Harbour Lakes, Quays safety Board, HLSB, sued.") == strings{});
}

TEST_CASE("an acronym is said to mean, to stand for, or to equal its long form") {
    CHECK(defined_in("HSB means harbour safety board.") == strings{"HSB=harbour safety board"});
    CHECK(defined_in("The HSB, which stands for Harbour Safety Board, sued.") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("LRC is short for “Lake Rangers Club”.") == strings{"LRC=Lake Rangers Club"});
    CHECK(defined_in("HSB = harbour safety board; LRC: Lake Rangers Club") ==
          strings{"HSB=harbour safety board", "LRC=Lake Rangers Club"});
    CHECK(defined_in("HSB means hope for Hull. LRC: no comment") == strings{});
    CHECK(defined_in("The HSB, which means harbour safety board, met.") == strings{"HSB=harbour safety board"});
    CHECK(defined_in("The HSB, that stands for harbour safety board, met.") == strings{"HSB=harbour safety board"});
    CHECK(defined_in("The HSB stands by harbour safety boards.") == strings{});
}

TEST_CASE("the word \"or\" needs no comma before it if the short form is the initials") {
    CHECK(defined_in("He signed a deferred mooring agreement or DMA.") == strings{"DMA=deferred mooring agreement"});
    CHECK(defined_in("a deferred mooring agreement – or DMA – of May") == strings{"DMA=deferred mooring agreement"});
    CHECK(defined_in("He signed a deferred mooring with an agreement or DMA.") == strings{});
}

TEST_CASE("a short form that is spoken as a word may follow \"known as\"") {
    CHECK(defined_in("the lake and moorings board club, known as Lambs, met") == strings{});
    CHECK(defined_in("the lake and moorings bird society, known as Lambs, met") ==
          strings{"Lambs=lake and moorings bird society"});
    CHECK(defined_in("Maxwell, known as Max") == strings{});
    CHECK(defined_in("a club of anglers from elm mere, known as cafem") == strings{});
}

TEST_CASE("a possessive ending belongs to neither form") {
    CHECK(defined_in("the Harbour Safety Board's (HSB) budget") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the Harbour Safety Board’s (HSB) budget") == strings{"HSB=Harbour Safety Board"});
    CHECK(defined_in("the Harbour Safety Board (HSB’s) budget") == strings{"HSB=Harbour Safety Board"});
}

TEST_CASE("a long form does not begin within another definition, but may hold one") {
    CHECK(defined_in("the Office for Harbours and Docks (OHAD) and the Department for Health (DoH)") ==
          strings{"OHAD=Office for Harbours and Docks", "DoH=Department for Health"});
    CHECK(defined_in("the upper tidal reach (TR) board (UTRB)") ==
          strings{"UTRB=upper tidal reach (TR) board", "TR=tidal reach"});
}

TEST_CASE("a symbol of the same kind is no long form") {
    CHECK(defined_in("road A38 and the eastern route (A49)") == strings{});
}

TEST_CASE("a definition spans both forms and the brackets") {
    auto const document = (quoin::tokens | quoin::acronyms)("The Harbour Safety Board (HSB).");
    REQUIRE(document.get<quoin::acronym>().size() == 1);
    CHECK(document.text(document.get<quoin::acronym>()[0]) == "Harbour Safety Board (HSB)");
}

TEST_CASE("of long forms that fit equally well the shorter one counts") {
    CHECK(defined_in("bac ba Cab Cab for Cab (bCbAc)") == strings{"bCbAc=ba Cab Cab for Cab"});
}

TEST_CASE("a long form may deviate from the initials of its words as far as the options say") {
    auto const defined_at_most = [](double max_cost) {
        std::string const text = "the Lake Rangers Club (LRC), the Harbour of Elm Board (HEB), the Bank of Elm Hill, "
                                 "BEH, and the Old Harbour Safety Commission Board (OHSB)";
        auto const document = (quoin::tokens | quoin::acronyms.with({.max_cost = max_cost}))(text);
        strings found;
        for (quoin::acronym const& a : document.get<quoin::acronym>())
            found.emplace_back(document.text(a.short_form));
        return found;
    };
    CHECK(defined_at_most(0) == strings{"LRC"});
    CHECK(defined_at_most(0.03) == strings{"LRC"});
    CHECK(defined_at_most(0.04) == strings{"LRC", "HEB", "BEH"});
    CHECK(defined_at_most(0.24) == strings{"LRC", "HEB", "BEH"});
    CHECK(defined_at_most(0.25) == strings{"LRC", "HEB", "BEH", "OHSB"});
    CHECK(defined_at_most(1e300) == strings{"LRC", "HEB", "BEH", "OHSB"});
}

TEST_CASE("options that make no sense are refused") {
    CHECK_THROWS_AS(quoin::acronyms.with({.max_letters = 1}), std::invalid_argument);
    CHECK_THROWS_AS(quoin::acronyms.with({.max_cost = -0.1}), std::invalid_argument);
    CHECK_THROWS_AS(quoin::acronyms.with({.max_cost = std::numeric_limits<double>::quiet_NaN()}),
                    std::invalid_argument);
    CHECK_NOTHROW(quoin::acronyms.with({.max_cost = std::numeric_limits<double>::infinity()}));
}

TEST_CASE("long texts of brackets, and of one letter, take linear time") {
    std::string brackets;
    for (int i = 0; i < 100'000; ++i)
        brackets += "(AB) ";
    CHECK(defined_in(brackets) == strings{});
    std::string dashes;
    for (int i = 0; i < 100'000; ++i)
        dashes += "ABC – ";
    CHECK(defined_in(dashes) == strings{});
    std::string meanings;
    for (int i = 0; i < 100'000; ++i)
        meanings += i % 2 == 0 ? "ABC: a b " : "ABC, a b, ";
    CHECK(defined_in(meanings) == strings{});
    std::string const letters(2'000'000, 'a');
    CHECK(defined_in(letters + " (AA) " + letters + " (" + letters + ") (AA)") == strings{});
}
