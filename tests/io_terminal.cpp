// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/terminal.hpp>

#include "catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace {

struct note {
    quoin::extent where;
    std::string says;
};

template <class Document>
std::string shown(Document const& document, quoin::io::terminal_options options = {}) {
    return quoin::io::to_string(quoin::io::terminal(options), document, "a.txt");
}

quoin::basic_document<std::string, note> noted(std::string text, std::vector<note> notes) {
    quoin::basic_document<std::string, note> document(std::move(text));
    document.put(std::move(notes));
    return document;
}

quoin::basic_document<std::string, quoin::quote> quoted(std::string text, std::vector<quoin::extent> words,
                                                        quoin::extent speaker) {
    std::vector<quoin::quote> quotes;
    for (quoin::extent const where : words) {
        quoin::quote& said = quotes.emplace_back();
        said.where = where;
        said.kind = quoin::quote_kind::direct;
        said.speaker = speaker;
    }
    quoin::basic_document<std::string, quoin::quote> document(std::move(text));
    document.put(std::move(quotes));
    return document;
}

} // namespace

template <>
inline constexpr auto quoin::io::format_of<note> =
    quoin::io::layer("notes", "Note", quoin::io::field{"says", &note::says});

TEST_CASE("a layer is listed with what its fields say, equal rows as one, the most frequent first") {
    auto const document = noted("one two one", {{{0, 3}, "digit"}, {{4, 7}, "pair"}, {{8, 11}, "digit"}});
    CHECK(shown(document) == "a.txt\n"
                             "notes: 3\n"
                             "\n"
                             "Notes\n"
                             "  one ×2  digit\n"
                             "  two     pair\n"
                             "\n");
}

TEST_CASE("quotes stand under their speaker, who is named once while nobody else speaks") {
    CHECK(shown(quoted("Ann Roe: “Yes.” “No.”", {{12, 16}, {23, 26}}, {0, 7})) == "a.txt\n"
                                                                                  "quotes: 2\n"
                                                                                  "\n"
                                                                                  "Quotes\n"
                                                                                  "  Ann Roe\n"
                                                                                  "    “Yes.”\n"
                                                                                  "    “No.”\n"
                                                                                  "\n");
}

TEST_CASE("a quote without a speaker says so") {
    CHECK(shown(quoted("“Yes.”", {{3, 7}}, {})) == "a.txt\nquotes: 1\n\nQuotes\n  (speaker unknown)\n    “Yes.”\n\n");
}

TEST_CASE("amounts stand in figures, with bound and rate") {
    quoin::basic_document<std::string, quoin::amount> document("over £1.5m a year");
    quoin::amount made;
    made.where = {5, 11};
    made.value = quoin::decimal(1'500'000);
    made.currency = "GBP";
    made.bound = quoin::amount_bound::more_than;
    made.rate = "year";
    document.put(std::vector{made});
    CHECK(shown(document) == "a.txt\n"
                             "money: 1\n"
                             "\n"
                             "Amounts\n"
                             "  £1.5m  1\u202F500\u202F000 GBP, more than, per year\n"
                             "\n");
}

TEST_CASE("lines are broken between words") {
    std::string const text = "“The quick brown fox jumps over the lazy dog and naps.”";
    std::string const report = shown(quoted(text, {{3, text.size() - 3}}, {}), {.colour = false, .width = 30});
    CHECK(report.ends_with("    “The quick brown fox jumps\n"
                           "    over the lazy dog and\n"
                           "    naps.”\n\n"));
}

TEST_CASE("a word wider than the line is broken between characters as readers see them, never within one") {
    std::string const family = "👨‍👩‍👧"; // five code points that are one character
    std::string word;
    for (int i = 0; i < 12; ++i)
        word += family;
    std::string const report = shown(quoted(word, {{0, word.size()}}, {}), {.colour = false, .width = 24});
    std::size_t families = 0;
    for (std::size_t at = 0; (at = report.find(family, at)) != std::string::npos; at += family.size())
        ++families;
    CHECK(families == 12);
    CHECK(report.find('\n', report.find(family)) < report.rfind(family));
}

TEST_CASE("titles, speakers and rows are broken, too, and go on under where they began") {
    auto document = noted("the Royal National Institution for Sailors ashore paid nine pounds",
                          {{{0, 49}, "a charity"},
                           {{50, 54}, "short"},
                           {{55, 66}, "an amount that nobody who reads this could call much"}});
    CHECK(quoin::io::to_string(quoin::io::terminal({.colour = false, .width = 40}), document,
                               "an article with a long name that goes on.txt") ==
          "an article with a long name that goes\n"
          "on.txt\n"
          "notes: 3\n"
          "\n"
          "Notes\n"
          "  nine pounds       an amount that\n"
          "                    nobody who reads\n"
          "                    this could call much\n"
          "  paid              short\n"
          "  the Royal National Institution for\n"
          "    Sailors ashore  a charity\n"
          "\n");
    std::string const text = "Ann Roe of the Royal National Institution for Sailors: “Yes.”";
    CHECK(shown(quoted(text, {{text.size() - 7, text.size() - 3}}, {0, 53}), {.colour = false, .width = 40})
              .ends_with("  Ann Roe of the Royal National\n"
                         "      Institution for Sailors\n"
                         "    “Yes.”\n"
                         "\n"));
}

TEST_CASE("on a narrow terminal what is said of a row stands below it, where it does not fit beside it") {
    auto document = noted("a word, and many more words", {{{0, 6}, "one"}, {{12, 27}, "four, at the last count"}});
    CHECK(shown(document, {.colour = false, .width = 30}) == "a.txt\n"
                                                             "notes: 2\n"
                                                             "\n"
                                                             "Notes\n"
                                                             "  a word  one\n"
                                                             "  many more words\n"
                                                             "    four, at the last count\n"
                                                             "\n");
}

TEST_CASE("no line is wider than the terminal, from 20 columns on") {
    std::vector<note> notes;
    std::vector<quoin::quote> quotes;
    std::vector<quoin::amount> amounts;
    std::vector<quoin::person> people;
    std::string text;
    for (std::size_t i = 1; i < 70; ++i) {
        quoin::extent const where(text.size(), text.size() + i);
        notes.push_back({where, std::string(i, 'x') + " " + std::string(70 - i, 'y')});
        quotes.emplace_back().where = where;
        quotes.back().speaker = where;
        amounts.emplace_back().where = where;
        amounts.back().value = static_cast<std::int64_t>(1) << i % 63;
        people.emplace_back().where = where;
        people.back().name = where;
        text += std::string(i / 2, 'a') + ' ' + std::string(i - i / 2 - 1, 'b') + ' ';
    }
    quoin::basic_document<std::string, note, quoin::quote, quoin::amount, quoin::person> document(text);
    document.put(std::move(notes));
    document.put(std::move(quotes));
    document.put(std::move(amounts));
    document.put(std::move(people));
    for (std::size_t width = 20; width < 100; ++width) {
        std::string const report = shown(document, {.colour = false, .width = width, .list_all = true});
        for (std::size_t at = 0, end = 0; at < report.size(); at = end + 1) {
            end = report.find('\n', at);
            std::string const line = report.substr(at, end - at);
            INFO(line);
            REQUIRE(quoin::io::detail::columns_of(line) <= width);
        }
    }
}

TEST_CASE("no text gives orders to the terminal") {
    auto const document = noted("\x1b[2Jgone\x07\xC2\x9B", {{{0, 10}, "\x1b]0;title\x07"}});
    std::string const report = shown(document);
    CHECK(report.find('\x1b') == std::string::npos);
    CHECK(report.find('\x07') == std::string::npos);
    CHECK(report.find("\xC2\x9B") == std::string::npos);
    CHECK(report.find("\uFFFD[2Jgone\uFFFD\uFFFD") != std::string::npos);
}

TEST_CASE("colours come only where they are asked for, and are taken back") {
    auto const document = noted("word", {{{0, 4}, "four"}});
    CHECK(shown(document).find('\x1b') == std::string::npos);
    std::string const report = shown(document, {.colour = true, .width = 80});
    CHECK(report.starts_with("\x1b[1ma.txt\x1b[0m\n"));
    CHECK(report.find("\x1b[32mfour\x1b[0m") != std::string::npos);
}

TEST_CASE("sentences and the like are counted, and listed if so told") {
    quoin::basic_document<std::string, quoin::sentence> document("It rained. Then it\nsnowed.");
    document.put<quoin::sentence>({{{0, 10}}, {{11, 26}}});
    CHECK(shown(document) == "a.txt\nsentences: 2\n\n");
    CHECK(shown(document, {.colour = false, .width = 0, .list_all = true}) == "a.txt\n"
                                                                              "sentences: 2\n"
                                                                              "\n"
                                                                              "Sentences\n"
                                                                              "  It rained.\n"
                                                                              "  Then it snowed.\n"
                                                                              "\n");
}
