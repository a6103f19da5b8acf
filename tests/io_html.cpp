// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/html.hpp>

#include "catch.hpp"

#include <quoin/amount.hpp>
#include <quoin/document.hpp>
#include <quoin/quote.hpp>

#include <string>
#include <vector>

namespace {

struct note {
    quoin::extent where;
    std::string says;
};

using noted = quoin::basic_document<std::string, note>;

/// The text part of the article that a document becomes.
template <class Document>
std::string text_part(Document const& document, std::string const& id = "a") {
    std::string const article = quoin::io::to_string(quoin::io::html(), document, id);
    std::string const before = "<div class=\"text\" dir=\"auto\">";
    std::size_t const begin = article.find(before) + before.size();
    return article.substr(begin, article.find("</div>") - begin);
}

/// What the anchors of an article begin with.
template <class Document>
std::string anchor(Document const& document, std::string const& id = "a") {
    return quoin::io::detail::anchor_of(id, document.text());
}

noted document_of(std::string text, std::vector<note> notes) {
    noted document(std::move(text));
    document.put(std::move(notes));
    return document;
}

quoin::quote said_by_ann(quoin::extent where, quoin::quote_kind kind) {
    quoin::quote said;
    said.where = where;
    said.kind = kind;
    said.speaker = {0, 7};
    return said;
}

quoin::amount pounds(quoin::extent where, quoin::decimal value) {
    quoin::amount made;
    made.where = where;
    made.value = value;
    made.currency = "GBP";
    return made;
}

} // namespace

template <>
inline constexpr auto quoin::io::format_of<note> =
    quoin::io::layer("notes", "Note", quoin::io::field{"says", &note::says});

TEST_CASE("an annotation is a mark that says what its fields say") {
    auto const document = document_of("It cost a pound.", {{{8, 15}, "money"}});
    CHECK(text_part(document) == "It cost <mark class=\"l0\" data-l0=\"Note · says: money\" tabindex=\"0\" id=\"" +
                                     anchor(document) + "-8\"><span>a pound</span></mark>.");
}

TEST_CASE("annotations that overlap are cut into pieces, and each piece speaks for all that cover it") {
    auto const document = document_of("abcdef", {{{0, 4}, "first"}, {{2, 6}, "second"}});
    CHECK(text_part(document) ==
          "<mark class=\"l0\" data-l0=\"Note · says: first\" tabindex=\"0\" id=\"" + anchor(document) +
              "-0\"><span>ab</span></mark>"
              "<mark class=\"l0 deep0\" data-l0=\"Note · says: first\nNote · says: second\" tabindex=\"0\" id=\"" +
              anchor(document) +
              "-2\"><span>cd</span></mark>"
              "<mark class=\"l0\" data-l0=\"Note · says: second\"><span>ef</span></mark>");
}

TEST_CASE("an annotation within another is a deeper piece of it, and the outer one goes on behind it") {
    auto const document = document_of("abcdef", {{{0, 6}, "outer"}, {{2, 4}, "inner"}});
    CHECK(text_part(document) ==
          "<mark class=\"l0\" data-l0=\"Note · says: outer\" tabindex=\"0\" id=\"" + anchor(document) +
              "-0\"><span>ab</span></mark>"
              "<mark class=\"l0 deep0\" data-l0=\"Note · says: outer\nNote · says: inner\" tabindex=\"0\" id=\"" +
              anchor(document) +
              "-2\"><span>cd</span></mark>"
              "<mark class=\"l0\" data-l0=\"Note · says: outer\"><span>ef</span></mark>");
}

TEST_CASE("annotations of one extent are all told, in the order of the document") {
    auto const document = document_of("Ann", {{{0, 3}, "person"}, {{0, 3}, "mayor"}, {{0, 3}, "runner"}});
    CHECK(text_part(document) == "<mark class=\"l0 deep0\" data-l0=\"Note · says: person\nNote · says: mayor\nNote · "
                                 "says: runner\" tabindex=\"0\" id=\"" +
                                     anchor(document) + "-0\"><span>Ann</span></mark>");
}

TEST_CASE("of many annotations over one another the innermost eight are told") {
    std::vector<note> notes;
    for (std::size_t i = 0; i < 20; ++i)
        notes.push_back({{i, 40 - i}, std::to_string(i)});
    std::string const text = text_part(document_of(std::string(40, 'x'), notes));
    CHECK(text.find("data-l0=\"Note · says: 12\nNote · says: 13\nNote · says: 14\nNote · says: 15\nNote · says: 16\n"
                    "Note · says: 17\nNote · says: 18\nNote · says: 19\"") != std::string::npos);
    CHECK(text.find("data-l0=\"Note · says: 0\"><span>x</span></mark>") != std::string::npos);
}

TEST_CASE("of many annotations over one another those that have ended hide none that goes on") {
    std::vector<note> notes{{{0, 60}, "outer"}};
    for (std::size_t i = 0; i < 8; ++i)
        notes.push_back({{10, 20}, std::to_string(i)});
    notes.insert(notes.begin() + 1, {{10, 50}, "inner"});
    auto const document = document_of(std::string(60, 'x'), notes);
    auto const crosses = [](std::size_t count) { return "<span>" + std::string(count, 'x') + "</span></mark>"; };
    CHECK(text_part(document) ==
          "<mark class=\"l0\" data-l0=\"Note · says: outer\" tabindex=\"0\" id=\"" + anchor(document) + "-0\">" +
              crosses(10) +
              "<mark class=\"l0 deep0\" data-l0=\"Note · says: 0\nNote · says: 1\nNote · says: 2\nNote · says: 3\n"
              "Note · says: 4\nNote · says: 5\nNote · says: 6\nNote · says: 7\" tabindex=\"0\" id=\"" +
              anchor(document) + "-10\">" + crosses(10) +
              "<mark class=\"l0 deep0\" data-l0=\"Note · says: outer\nNote · says: inner\">" + crosses(30) +
              "<mark class=\"l0\" data-l0=\"Note · says: outer\">" + crosses(10));
}

TEST_CASE("only the layers that are named are marked, have switches and tables") {
    quoin::basic_document<std::string, note, quoin::amount> document("It cost £1,000.");
    document.put(std::vector<note>{{{0, 7}, "verb"}});
    document.put(std::vector{pounds({8, 15}, 1000)});
    quoin::io::html const page({.layers = {"notes"}});
    CHECK(quoin::io::to_string(page, document, "a") ==
          "<article>\n<h2 dir=\"auto\">a</h2>\n<div class=\"text\" dir=\"auto\"><mark class=\"l0\" data-l0=\"Note · "
          "says: verb\" tabindex=\"0\" id=\"" +
              anchor(document) + "-0\"><span>It cost</span></mark> £1,000.</div>\n<aside>\n</aside>\n</article>\n");
    std::string const header = page.header<decltype(document)>();
    CHECK(header.find("id=\"show0\" checked> notes<") != std::string::npos);
    CHECK(header.find("show1") == std::string::npos);
    std::string const of_money = quoin::io::html({.layers = {"money"}}).header<decltype(document)>();
    CHECK(of_money.find("show0") == std::string::npos);
    CHECK(of_money.find("id=\"show1\" checked> money<") != std::string::npos);
}

TEST_CASE("whatever a text, a field or an id holds is text") {
    std::string const attack = "</mark><script>alert(\"1\" & '2')</script>";
    std::string const escaped = "&lt;/mark&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;";
    auto const document = document_of(attack, {{{0, attack.size()}, attack}});
    CHECK(text_part(document, attack) == "<mark class=\"l0\" data-l0=\"Note · says: " + escaped +
                                             "\" tabindex=\"0\" id=\"" + anchor(document, attack) + "-0\"><span>" +
                                             escaped + "</span></mark>");
    std::string const article = quoin::io::to_string(quoin::io::html(), document, attack);
    CHECK(article.starts_with("<article>\n<h2 dir=\"auto\">" + escaped + "</h2>\n"));
    CHECK(article.find("<script") == std::string::npos);
    std::string const header = quoin::io::html({.title = attack}).header<noted>();
    CHECK(header.find("<title>" + escaped + "</title>") != std::string::npos);
    CHECK(header.find("<script") == std::string::npos);
}

TEST_CASE("links lead into their own article, whatever ids others have") {
    std::string const anchor = quoin::io::detail::anchor_of("a", "text");
    CHECK(anchor.size() == 17);
    CHECK(anchor == quoin::io::detail::anchor_of("a", "text"));
    CHECK(anchor != quoin::io::detail::anchor_of("b", "text"));
    CHECK(anchor != quoin::io::detail::anchor_of("a", "other text"));
    CHECK(anchor != quoin::io::detail::anchor_of("at", "ext"));
}

TEST_CASE("what HTML cannot hold is shown as U+FFFD") {
    auto const document = document_of(std::string("a\0b\x01\xFF\xC2\x85\n", 8), {});
    CHECK(text_part(document) == "a\uFFFDb\uFFFD\uFFFD\uFFFD\n");
}

TEST_CASE("an empty annotation marks nothing") {
    auto const document = document_of("abc", {{{1, 1}, "nothing"}});
    CHECK(text_part(document) == "abc");
}

TEST_CASE("a page has a switch for each layer that has something to say") {
    std::string const header = quoin::io::html().header<noted>();
    CHECK(header.find("<label for=\"show0\"><input type=\"checkbox\" id=\"show0\" checked> notes</label>") !=
          std::string::npos);
    CHECK(header.find("show1") == std::string::npos);
    CHECK(header.ends_with("<main>\n"));
    CHECK(quoin::io::html::footer() == "</main>\n</body>\n</html>\n");
}

TEST_CASE("beside an article stands who said what, a report without the words that it quotes") {
    quoin::basic_document<std::string, quoin::quote> document(
        "Ann Roe said the pier was “gone for good”. “Yes,” she said.");
    document.put(std::vector{said_by_ann({13, 45}, quoin::quote_kind::indirect),
                             said_by_ann({29, 42}, quoin::quote_kind::mixed),
                             said_by_ann({50, 54}, quoin::quote_kind::direct)});
    std::string const article = quoin::io::to_string(quoin::io::html(), document, "a");
    std::size_t const aside = article.find("<aside>");
    CHECK(article.substr(aside) ==
          "<aside>\n<section>\n<h3>Who said what</h3>\n<h4><bdi>Ann Roe</bdi> <small>2</small></h4>\n<ol>\n"
          "<li><a href=\"#" +
              anchor(document) +
              "-13\"><bdi>the pier was “gone for good”</bdi></a></li>\n"
              "<li>“<a href=\"#" +
              anchor(document) +
              "-50\"><bdi>Yes,</bdi></a>”</li>\n"
              "</ol>\n</section>\n</aside>\n</article>\n");
}

TEST_CASE("beside an article stands a table of its amounts, with bars on one scale for all articles") {
    quoin::basic_document<std::string, quoin::amount> document("It cost £1,000 then, £1m now, £9,000bn soon.");
    document.put(std::vector{pounds({8, 15}, 1000), pounds({22, 26}, 1'000'000), pounds({32, 41}, 9'000'000'000'000)});
    std::string const article = quoin::io::to_string(quoin::io::html(), document, "a");
    auto const row = [&](std::string const& place, std::string const& figures, std::string const& bar) {
        return "<tr><td><a href=\"#" + anchor(document) + "-" + place + "</bdi></a></td><td class=\"figure\">" +
               figures + "</td><td>GBP</td><td>" + bar + "</td></tr>\n";
    };
    auto const bar = [](std::string const& width) {
        return "<svg viewBox=\"0 0 101 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"" + width +
               "\" height=\"10\" fill=\"currentColor\" opacity=\".7\"/></svg>";
    };
    CHECK(article.find("<caption>Bars are logarithmic, from 1 to a trillion (10<sup>12</sup>); currencies are not "
                       "converted.</caption>") != std::string::npos);
    CHECK(article.find(
              row("8\"><bdi>£1,000", "1\u202F000", bar("26")) + row("22\"><bdi>£1m", "1\u202F000\u202F000", bar("51")) +
              row("32\"><bdi>£9,000bn", "9\u202F000\u202F000\u202F000\u202F000", bar("101"))) != std::string::npos);
}

TEST_CASE("an amount without figures has no bar") {
    quoin::amount vague;
    vague.where = {8, 16};
    quoin::basic_document<std::string, quoin::amount> document("It cost millions.");
    document.put(std::vector{vague});
    std::string const article = quoin::io::to_string(quoin::io::html(), document, "a");
    CHECK(article.find("millions</bdi></a></td><td class=\"figure\"></td><td></td><td></td></tr>") !=
          std::string::npos);
}
