// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/layer.hpp>

#include "catch.hpp"

#include <quoin/io/brat.hpp>
#include <quoin/io/conllu.hpp>
#include <quoin/io/csv.hpp>
#include <quoin/io/html.hpp>
#include <quoin/io/json_lines.hpp>
#include <quoin/io/terminal.hpp>
#include <quoin/tokens.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace io = quoin::io;

namespace {

/// Somebody seen somewhere, by somebody who wrote something down.
template <class Extent, class NamedExtent, class OneLine>
struct sighting {
    quoin::extent where;
    Extent place = {};
    NamedExtent witness = {};
    OneLine note = {};
};

using plain = sighting<quoin::extent, io::named_extent, io::one_line>;
using optional = sighting<std::optional<quoin::extent>, std::optional<io::named_extent>, std::optional<io::one_line>>;

/// One sighting with all its fields, and one without any.
template <class Sighting>
std::string written(auto const& format) {
    quoin::basic_document<std::string, quoin::token, Sighting> document("Ann saw Bob in\nSkelby");
    document.template put<quoin::token>({{{0, 3}}, {{4, 7}}, {{8, 11}}, {{12, 14}}, {{15, 21}}});
    document.template put<Sighting>({{.where = {4, 7}},
                                     {.where = {8, 11},
                                      .place = quoin::extent{15, 21},
                                      .witness = io::named_extent{{0, 3}, {0, 3}},
                                      .note = io::one_line{{12, 21}}}});
    return io::to_string(format, document, "x");
}

template <class Sighting>
inline constexpr auto sighting_format =
    io::layer("sightings", "Sighting", io::field{"place", &Sighting::place}, io::field{"witness", &Sighting::witness},
              io::field{"note", &Sighting::note});

} // namespace

template <>
inline constexpr auto quoin::io::format_of<plain> = sighting_format<plain>;
template <>
inline constexpr auto quoin::io::format_of<optional> = sighting_format<optional>;

TEST_CASE("a stretch of text that may be absent is written as one that may be empty, in every format") {
    CHECK(written<plain>(io::json_lines({.layers = {"sightings"}})) ==
          R"({"id":"x","offsets":"bytes","sightings":[)"
          R"({"start":4,"end":7,"text":"saw","place":null,"witness":null,"note":null},)"
          R"({"start":8,"end":11,"text":"Bob","place":{"start":15,"end":21,"text":"Skelby"},)"
          R"("witness":{"start":0,"end":3,"text":"Ann","name":"Ann"},"note":"in Skelby"}]})"
          "\n");
    CHECK(written<optional>(io::json_lines()) == written<plain>(io::json_lines()));
    CHECK(written<optional>(io::brat()) == written<plain>(io::brat()));
    CHECK(written<optional>(io::conllu()) == written<plain>(io::conllu()));
    CHECK(written<optional>(io::csv<optional>()) == written<plain>(io::csv<plain>()));
    CHECK(io::csv<optional>::header() == io::csv<plain>::header());
    CHECK(written<optional>(io::html()) == written<plain>(io::html()));
    CHECK(written<optional>(io::terminal()) == written<plain>(io::terminal()));
}

TEST_CASE("options that name a layer which the document has not are refused with a sentence") {
    std::string const sentence =
        "quoin: the option 'layers' names 'sightigns', which the document has not; it has 'tokens', 'sightings'.";
    auto check = [&](auto const& format) {
        CHECK_THROWS_AS(written<plain>(format), std::invalid_argument);
        CHECK_THROWS_WITH(written<plain>(format), sentence);
    };
    check(io::json_lines({.layers = {"tokens", "sightigns"}}));
    check(io::conllu({.layers = {"sightigns"}}));
    check(io::brat({.layers = {"sightigns"}}));
    check(io::html({.layers = {"sightigns"}}));
    using document = quoin::document_view<quoin::token, plain>;
    CHECK_THROWS_WITH(io::brat({.layers = {"sightigns"}}).configuration<document>(), sentence);
    CHECK_THROWS_WITH(io::to_string(io::json_lines({.layers = {"tokens"}}), quoin::document_view<>("")),
                      "quoin: the option 'layers' names 'tokens', which the document has not; it has none.");
}
