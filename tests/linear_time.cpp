// SPDX-License-Identifier: BSL-1.0
#include "linear_time.hpp"

#include "catch.hpp"
#include "everything.hpp"
#include "hostile_patterns.hpp"

#include <quoin/io/brat.hpp>
#include <quoin/io/conllu.hpp>
#include <quoin/io/csv.hpp>
#include <quoin/io/html.hpp>
#include <quoin/io/json_lines.hpp>
#include <quoin/io/terminal.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

// Whatever is said over and over: each component and each writer takes linear time, and writers write no more than some
// bytes for each byte of the text.

namespace {

using quoin_test::document;

/// A component, which adds a layer to a document, or a writer, which writes all of them.
struct step {
    std::string_view name;
    std::function<std::size_t(document&)> run; ///< gives how many bytes it writes
};

template <class Finder>
step component(std::string_view name, quoin::pipeline<Finder> of) {
    return {name, [finder = std::get<0>(std::move(of).components())](document& analysed) {
                quoin::detail::put_made_by(finder, analysed);
                return std::size_t{0};
            }};
}

template <class Format>
step writer(std::string_view name, Format format) {
    return {name, [format](document& analysed) { return quoin::io::to_string(format, analysed, "a").size(); }};
}

/// In an order in which each finds what it needs.
std::vector<step> every_component() {
    return {component("tokens", quoin::tokens),
            component("paragraphs", quoin::paragraphs),
            component("sentences", quoin::sentences),
            component("people", quoin::people),
            component("German quotes", quoin::pipeline{quoin::basic_quote_finder<quoin::german>{}}),
            component("quotes", quoin::quotes),
            component("money", quoin::money),
            component("acronyms", quoin::acronyms),
            component("phrases", quoin_test::phrases()),
            component("entities", quoin::entities(quoin_test::names())),
            component("learned_entities", quoin::learned_entities(quoin_test::names()))};
}

std::vector<step> every_writer() {
    return {writer("json_lines", quoin::io::json_lines({.offsets = quoin::offset_unit::utf16})),
            writer("brat", quoin::io::brat()),
            writer("conllu", quoin::io::conllu()),
            writer("csv of quotes", quoin::io::csv<quoin::quote>()),
            writer("csv of amounts", quoin::io::csv<quoin::amount>()),
            writer("html", quoin::io::html()),
            writer("terminal", quoin::io::terminal({.list_all = true}))};
}

// The bytes of the smaller of two texts; the larger has `quoin_test::growth` times as many.
constexpr std::size_t to_analyse = std::size_t{1} << (quoin_test::sanitized ? 9 : 13);
constexpr std::size_t to_write = to_analyse / 4;

/// What a writer writes for each byte of text, at most.
constexpr std::size_t most_per_byte = 100;

document analysed(std::string text) {
    document made(std::move(text));
    for (step const& each : every_component())
        each.run(made);
    return made;
}

} // namespace

namespace {

/// `make(size)` makes a text of about that size.
template <class Make>
void check_components(Make make) {
    document few(make(to_analyse));
    document many(make(quoin_test::growth * to_analyse));
    INFO("of " << few.text().substr(0, 80));
    for (step const& each : every_component()) {
        INFO(each.name);
        CHECK(quoin_test::grows_linearly(few, many, each.run));
    }
}

} // namespace

TEST_CASE("every component takes linear time, whatever is said over and over") {
    for (std::string_view pattern : quoin_test::hostile_patterns)
        check_components([&](std::size_t size) { return quoin_test::repeated(pattern, size); });
}

TEST_CASE("every component takes linear time, however many sentences have no words") {
    check_components([](std::size_t size) { return quoin_test::repeated(".}}}}}}}}}}}} ", size); });
}

TEST_CASE("every component takes linear time, however far from its beginning a sentence has its verbs") {
    for (std::string_view first : {"auch ", "Ely in "})
        check_components([&](std::size_t size) { return quoin_test::halves(first, "sagte Ann Roe ", size); });
}

TEST_CASE("every component takes linear time, whatever is mixed") {
    for (unsigned seed = 0; seed < 40; ++seed)
        check_components([mixed = quoin_test::mixture(seed)](std::size_t size) { return mixed.text(size); });
}

TEST_CASE("every component takes linear time, however long the name is that everybody means") {
    for (std::string_view sentence : {"The mayor said it rained. ", "Ann Roe said it rained. ", "Roe asked Ann. "})
        check_components([&](std::size_t size) { return quoin_test::long_name_and(sentence, size); });
    for (std::string_view sentence : {"The trust said it rained. ", "It said so. "})
        check_components([&](std::size_t size) { return quoin_test::long_body_and(sentence, size); });
}

TEST_CASE("every component takes linear time, however many names differ in their capitals alone") {
    check_components([](std::size_t size) {
        std::string text;
        for (unsigned number = 0; text.size() < size; ++number)
            text += "Mr " + quoin_test::case_variant(number) + " and ";
        return text;
    });
}

TEST_CASE("every writer takes linear time and room, whatever is said over and over") {
    std::vector<step> const writers = every_writer();
    for (std::string_view pattern : quoin_test::hostile_patterns) {
        document few = analysed(quoin_test::repeated(pattern, to_write));
        document many = analysed(quoin_test::repeated(pattern, quoin_test::growth * to_write));
        for (step const& each : writers) {
            INFO(each.name << " of " << pattern);
            CHECK(quoin_test::grows_linearly(few, many, each.run));
            CHECK(each.run(many) <= most_per_byte * many.text().size());
        }
    }
}

TEST_CASE("a page takes linear time and room, however deep reports nest and however long a name is") {
    constexpr std::string_view report = "The mayor said it rained. ";
    step const page = writer("html", quoin::io::html());
    auto const check = [&](document few, document many) {
        CHECK(quoin_test::grows_linearly(few, many, page.run));
        CHECK(page.run(many) <= most_per_byte * many.text().size());
    };
    check(analysed(quoin_test::repeated("he said ", to_write)),
          analysed(quoin_test::repeated("he said ", quoin_test::growth * to_write)));
    check(analysed(quoin_test::long_name_and(report, to_write)),
          analysed(quoin_test::long_name_and(report, quoin_test::growth * to_write)));
}
