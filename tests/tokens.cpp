// SPDX-License-Identifier: BSL-1.0
#include <quoin/tokens.hpp>

#include "catch.hpp"
#include "hostile_patterns.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

using words = std::vector<std::string>;

std::vector<quoin::token> tokens_of(std::string_view text) {
    return quoin::basic_token_finder<quoin::icu_rules>{}(quoin::document_view<>(text));
}

template <class Rules = quoin::icu_rules>
words words_of(std::string_view text) {
    words found;
    for (quoin::token const& each : quoin::basic_token_finder<Rules>{}(quoin::document_view<>(text)))
        found.emplace_back(text.substr(each.where.begin, each.where.size()));
    return found;
}

quoin::token only_token(std::string_view text) {
    auto const found = tokens_of(text);
    REQUIRE(found.size() == 1);
    return found.front();
}

struct at_each_byte {
    void operator()(std::string_view piece, quoin::boundary_marks& marks) const {
        for (std::size_t at = 0; at < piece.size(); ++at)
            marks.insert(at);
    }
};

} // namespace

TEST_CASE("words, numbers and marks are tokens, and blanks are the gaps between them") {
    CHECK(words_of("The NHS spent £3,000.50, didn’t it?") ==
          words{"The", "NHS", "spent", "£", "3,000.50", ",", "didn’t", "it", "?"});
}

TEST_CASE("a text without tokens has none") {
    CHECK(tokens_of("").empty());
    CHECK(tokens_of(" \t\r\n\u00A0\u3000").empty());
}

TEST_CASE("a token's kind is that of its first letter or digit, or else of its first character") {
    CHECK(only_token("MI5").kind == quoin::token_kind::word);
    CHECK(only_token("_x1").kind == quoin::token_kind::word);
    CHECK(only_token("5bn").kind == quoin::token_kind::number);
    CHECK(only_token("—").kind == quoin::token_kind::punctuation);
    CHECK(only_token("%").kind == quoin::token_kind::punctuation);
    CHECK(only_token("£").kind == quoin::token_kind::symbol);
    CHECK(only_token("\x01").kind == quoin::token_kind::other);
    CHECK(only_token("\xFF").kind == quoin::token_kind::symbol);
}

TEST_CASE("flags tell how a token is written") {
    CHECK(only_token("Élan").capitalised);
    CHECK_FALSE(only_token("élan").capitalised);
    CHECK(only_token("ÉU").all_capitals);
    CHECK_FALSE(only_token("A").all_capitals);
    CHECK_FALSE(only_token("NHs").all_capitals);
    CHECK(only_token("A1").has_digit);
    CHECK(only_token("٤").has_digit);
    CHECK_FALSE(only_token("A").has_digit);
    CHECK(only_token("é").non_ascii);
    CHECK_FALSE(only_token("e").non_ascii);
}

TEST_CASE("flags tell what stands before a token") {
    auto const found = tokens_of("a, b\n c");
    REQUIRE(found.size() == 4);
    CHECK(found[0].after_space);
    CHECK(found[0].first_on_line);
    CHECK_FALSE(found[1].after_space);
    CHECK(found[2].after_space);
    CHECK_FALSE(found[2].first_on_line);
    CHECK(found[3].after_space);
    CHECK(found[3].first_on_line);
}

TEST_CASE("ill-formed bytes are tokens of their own and lose nothing") {
    CHECK(words_of("a\xC3 b\xF0\x9F\x98") == words{"a", "\xC3", "b", "\xF0\x9F\x98"});
}

TEST_CASE("callers can bring their own rules") {
    quoin::basic_token_finder<at_each_byte> const finder;
    auto const found = finder(quoin::document_view<>("a bc"));
    REQUIRE(found.size() == 3);
    CHECK(found[2].where == quoin::extent(3, 4));
}

TEST_CASE("texts longer than ICU's offsets are cut at line ends and have the same boundaries") {
    std::string_view const text = "One two.\nThree four\nfive six seven";
    std::vector<std::size_t> whole;
    std::vector<std::size_t> in_pieces;
    quoin::detail::visit_icu_boundaries<UBRK_WORD>(text, [&](std::size_t at) { whole.push_back(at); });
    quoin::detail::visit_icu_boundaries<UBRK_WORD>(text, [&](std::size_t at) { in_pieces.push_back(at); }, 14);
    CHECK(whole == in_pieces);
}

TEST_CASE("a piece of a text without line ends is cut before a code point") {
    CHECK(quoin::detail::piece_size("ééé", 6) == 6);
    CHECK(quoin::detail::piece_size("ééé", 5) == 4);
    CHECK(quoin::detail::piece_size("ééé", 4) == 4);
    CHECK(quoin::detail::piece_size("\x80\x80\x80", 2) == 2);
}

TEST_CASE("the default rules are those of Universal Dependencies") {
    CHECK(std::is_same_v<quoin::token_finder, quoin::basic_token_finder<quoin::ud_rules>>);
}

TEST_CASE("abbreviations and initials keep their stop, ends of sentences do not") {
    CHECK(words_of<quoin::ud_rules>("Dr. J. Quill of the U.S. left at 5 p.m., i.e. late. It rained.") ==
          words{"Dr.", "J.", "Quill", "of", "the", "U.S.", "left", "at", "5", "p.m.", ",", "i.e.", "late", ".", "It",
                "rained", "."});
}

TEST_CASE("a single small letter keeps its stop before a number, and where a bracket opens") {
    CHECK(words_of<quoin::ud_rules>("Reed (b. March 1950), see p. 5, plan b. It rained.") ==
          words{"Reed", "(", "b.", "March", "1950", ")", ",", "see", "p.", "5", ",", "plan", "b", ".", "It", "rained",
                "."});
    CHECK(words_of<quoin::ud_rules>("(b.) Stow it") == words{"(", "b", ".", ")", "Stow", "it"});
}

TEST_CASE("an abbreviation that is a word of its own keeps its stop only with a capital or before a number") {
    CHECK(words_of<quoin::ud_rules>("He felt ill. See No. 5. She said no. Lima, Ill. votes.") ==
          words{"He", "felt", "ill", ".", "See", "No.", "5", ".", "She", "said", "no", ".", "Lima", ",", "Ill.",
                "votes", "."});
}

TEST_CASE("web and mail addresses are whole, without the marks behind them") {
    CHECK(
        words_of<quoin::ud_rules>("See https://skelby.example/docks?x=1#top, www.skelby.example or (skelby.co.uk).") ==
        words{"See", "https://skelby.example/docks?x=1#top", ",", "www.skelby.example", "or", "(", "skelby.co.uk", ")",
              "."});
    CHECK(words_of<quoin::ud_rules>("Mail dock-master@skelby.example!") ==
          words{"Mail", "dock-master@skelby.example", "!"});
    CHECK(
        words_of<quoin::ud_rules>("See skelby.co.uk?tide=1, skelby.co.uk#top and skelby.my_docks.html in C:/docks.") ==
        words{"See", "skelby.co.uk?tide=1", ",", "skelby.co.uk#top", "and", "skelby.my_docks.html", "in", "C", ":", "/",
              "docks", "."});
    CHECK(words_of<quoin::ud_rules>("Mail ada+tides@skelby.example.") ==
          words{"Mail", "ada+tides@skelby.example", "."});
}

TEST_CASE("no-break spaces stand behind words that keep their stop as other blanks do") {
    CHECK(words_of<quoin::ud_rules>("See No.\u00A05 and p.\u00A07, J.\u00A0Quill.\n5.\u00A0Then") ==
          words{"See", "No.", "5", "and", "p.", "7", ",", "J.", "Quill", ".", "5.", "Then"});
}

TEST_CASE("blanks beyond ASCII end an address") {
    CHECK(words_of<quoin::ud_rules>("www.skelby.example\u00A0and https://skelby.example/x\u2003y") ==
          words{"www.skelby.example", "and", "https://skelby.example/x", "y"});
    CHECK(words_of<quoin::ud_rules>("She read it.\u00A0Mr.\u00A0Quill did not.") ==
          words{"She", "read", "it", ".", "Mr.", "Quill", "did", "not", "."});
}

TEST_CASE("addresses have kinds of their own") {
    auto const found = quoin::token_finder{}(quoin::document_view<>("x@y.example http://y.example/x 😀 z"));
    REQUIRE(found.size() == 4);
    CHECK(found[0].kind == quoin::token_kind::email);
    CHECK(found[1].kind == quoin::token_kind::url);
    CHECK(found[2].kind == quoin::token_kind::emoji);
    CHECK(found[3].kind == quoin::token_kind::word);
}

TEST_CASE("a stop without a blank behind it parts words, unless they are an address or an abbreviation") {
    CHECK(words_of<quoin::ud_rules>("It ended.Then e.g nothing") ==
          words{"It", "ended", ".", "Then", "e.g", "nothing"});
}

TEST_CASE("a title without a blank behind it keeps its stop") {
    CHECK(words_of<quoin::ud_rules>("Mr.Orme met Lt.Col.Reed.She left.") ==
          words{"Mr.", "Orme", "met", "Lt.", "Col.", "Reed", ".", "She", "left", "."});
}

TEST_CASE("a number that begins a line keeps its stop, a number with its unit does not") {
    CHECK(words_of<quoin::ud_rules>("5. Then\n20261122. Now\n2.1. Here\n5km. Gone") ==
          words{"5.", "Then", "20261122.", "Now", "2.1.", "Here", "5", "km", ".", "Gone"});
}

TEST_CASE("letters beyond ASCII keep no stop, and part from initials behind them") {
    CHECK(words_of<quoin::ud_rules>("é. 5 \xFF. 5 漢F. Smith") ==
          words{"é", ".", "5", "\xFF", ".", "5", "漢", "F.", "Smith"});
}

TEST_CASE("a number and its unit are two tokens, an ordinal or a decade is one") {
    CHECK(words_of<quoin::ud_rules>("5km at 8:30am in the 1990s on the 2nd, £82m") ==
          words{"5", "km", "at", "8:30", "am", "in", "the", "1990s", "on", "the", "2nd", ",", "£", "82", "m"});
}

TEST_CASE("dates, times, fractions and telephone numbers are whole, ranges are not") {
    CHECK(words_of<quoin::ud_rules>("11/28/2000 10:30 1/2 0113-496-0182 1914-18 1,234,567 8,9 .5") ==
          words{"11/28/2000", "10:30", "1/2", "0113-496-0182", "1914", "-", "18", "1,234,567", "8", ",", "9", ".5"});
}

TEST_CASE("hyphens part words, except after prefixes") {
    CHECK(words_of<quoin::ud_rules>("a long-term e-mail to her ex-husband") ==
          words{"a", "long", "-", "term", "e-mail", "to", "her", "ex-husband"});
}

TEST_CASE("a hyphen belongs to a word that a speaker breaks off") {
    CHECK(words_of<quoin::ud_rules>("th- the th-, the exper- – the short-, mid- and long-term") ==
          words{"th-", "the", "th-", ",", "the", "exper-", "–", "the", "short", "-", ",", "mid", "-", "and", "long",
                "-", "term"});
}

TEST_CASE("the same mark again and again is one token") {
    CHECK(words_of<quoin::ud_rules>("Well... no -- never!!! What?! ====") ==
          words{"Well", "...", "no", "--", "never", "!!!", "What", "?!", "===="});
}

TEST_CASE("apostrophes join plurals that own something, and years, but not ends of quotes") {
    CHECK(words_of<quoin::ud_rules>("the players' union of the '90s") ==
          words{"the", "players'", "union", "of", "the", "'90s"});
    CHECK(words_of<quoin::ud_rules>("the 'old players' said") == words{"the", "'", "old", "players", "'", "said"});
    CHECK(words_of<quoin::ud_rules>("WE 'RE at the letter 's'") ==
          words{"WE", "'RE", "at", "the", "letter", "'", "s", "'"});
    CHECK(words_of<quoin::ud_rules>("the '747' jet under the '5G' mast") ==
          words{"the", "'", "747", "'", "jet", "under", "the", "'", "5", "G", "'", "mast"});
}

TEST_CASE("initials joined by an ampersand, foreign dollars, tags and emoticons are whole") {
    CHECK(words_of<quoin::ud_rules>("A&E paid US$5 #dock :-) ;D (: 👩\u200D🚀") ==
          words{"A&E", "paid", "US$", "5", "#dock", ":-)", ";D", "(:", "👩\u200D🚀"});
    CHECK(words_of<quoin::ud_rules>("Jo&Adam, Reed&Orme, BBC&others: ONLY$5") ==
          words{"Jo", "&", "Adam", ",", "Reed", "&", "Orme", ",", "BBC", "&", "others", ":", "ONLY", "$", "5"});
}

TEST_CASE("the Penn Treebank joins at hyphens and slashes, and parts clitics") {
    CHECK(words_of<quoin::ptb_rules>("It's a long-term and/or 3/4-inch thing we don't want; Quill’s isn’t.") ==
          words{"It", "'s", "a", "long-term", "and/or", "3/4-inch", "thing", "we", "do", "n't", "want", ";", "Quill",
                "’s", "is", "n’t", "."});
    CHECK(words_of<quoin::ptb_rules>("a 5%-owned, U.S.-led firm of 1914-18") ==
          words{"a", "5", "%-owned", ",", "U.S.-led", "firm", "of", "1914-18"});
    CHECK(words_of<quoin::ptb_rules>("In the 1990's the players' union of Yan'an wasn't it.") ==
          words{"In", "the", "1990", "'s", "the", "players", "'", "union", "of", "Yan'an", "was", "n't", "it", "."});
}

TEST_CASE("a blank beyond ASCII parts what rules would join, and lets them read what it ends or begins") {
    for (std::string const blank : {" ", "\u00A0", "\u2009", "\u3000"}) {
        std::string const joined = "a" + blank + "/b" + blank + "-c d/" + blank + "e f-" + blank + "g h" + blank +
                                   "& i&" + blank + "j" + blank + "k@quay.example" + blank + "l" + blank + ".5" +
                                   blank + ":-)";
        INFO(joined);
        CHECK(words_of<quoin::ud_rules>(joined) == words{"a", "/", "b", "-", "c", "d", "/", "e", "f-", "g", "h", "&",
                                                         "i", "&", "j", "k@quay.example", "l", ".5", ":-)"});
        CHECK(words_of<quoin::ptb_rules>("we don't" + blank + "do, a" + blank + "/b-" + blank + "c") ==
              words{"we", "do", "n't", "do", ",", "a", "/", "b-", "c"});
        CHECK(words_of<quoin::ud_rules>("5km" + blank + "of the '90s" + blank + "quay") ==
              words{"5", "km", "of", "the", "'90s", "quay"});
    }
}

TEST_CASE("the untailored rules of UAX #29 join at colons and part at the at sign") {
    CHECK(words_of<quoin::uax29_rules>("a:b c@d") == words{"a:b", "c", "@", "d"});
}

TEST_CASE("tokens are found in linear time, whatever the text") {
    for (std::string_view pattern : quoin_test::hostile_patterns) {
        std::string const text = quoin_test::repeated(pattern);
        INFO(pattern);
        CHECK(quoin::token_finder{}(quoin::document_view<>(text)).size() <= text.size());
        CHECK(quoin::basic_token_finder<quoin::ptb_rules>{}(quoin::document_view<>(text)).size() <= text.size());
    }
}
