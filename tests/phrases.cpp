// SPDX-License-Identifier: BSL-1.0
#include <quoin/phrases.hpp>

#include "catch.hpp"

#include <quoin/tokens.hpp>

#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace parts = quoin::parts;

namespace {

using strings = std::vector<std::string>;

/// Every phrase as "rule:text".
template <class... Rules>
strings found_in(std::string const& text, Rules... rules) {
    auto const document = (quoin::tokens | quoin::phrases(rules...))(text);
    strings found;
    for (quoin::phrase const& each : document.template get<quoin::phrase>())
        found.push_back(std::to_string(each.rule) + ":" + std::string(document.text(each)));
    return found;
}

} // namespace

TEST_CASE("a title word, then a name") {
    auto const person = quoin::rule(parts::word("Mr", "Ms", "Dr"), parts::repeat(parts::capitalised, 1, 3));
    CHECK(found_in("Then Mr Lee met Dr Ann Mary Jane Ray, and Ms left.", person) ==
          strings{"0:Mr Lee", "0:Dr Ann Mary Jane"});
}

TEST_CASE("a number, then words, some of them optional") {
    auto const trusts =
        quoin::rule(parts::number, parts::maybe(parts::word("NHS")), parts::word("hospital"), parts::word("trusts"));
    CHECK(found_in("All 44 hospital\ntrusts, 3 NHS hospital trusts, 9\n\nhospital trusts, 5 trusts", trusts) ==
          strings{"0:44 hospital\ntrusts", "0:3 NHS hospital trusts"});
}

TEST_CASE("a blank line ends a phrase, whatever ends its lines") {
    auto const hospital = quoin::rule(parts::number, parts::word("hospital"));
    CHECK(found_in("9\r\rhospital 9\r\n\r\nhospital 9\u2028\u2028hospital 9\u2029 \u0085hospital", hospital) ==
          strings{});
    CHECK(found_in("9\rhospital 9\r\nhospital 9\u2028hospital", hospital) ==
          strings{"0:9\rhospital", "0:9\r\nhospital", "0:9\u2028hospital"});
}

TEST_CASE("at each token the longest phrase of any rule is found, of several that of the first rule") {
    auto const pair = quoin::rule(parts::word("a"), parts::any_word);
    auto const triple = quoin::rule(parts::word("a"), parts::any_word, parts::word("c"));
    auto const same = quoin::rule(parts::word("a"), parts::word("b"));
    CHECK(found_in("a b c a b", pair, triple, same) == strings{"1:a b c", "0:a b"});
}

TEST_CASE("a caller's predicate is a part, and what is optional may follow itself") {
    auto const long_word = [](quoin::token const&, std::string_view text) { return text.size() > 5; };
    auto const both = quoin::rule(parts::maybe(long_word), parts::maybe(long_word), parts::number);
    CHECK(found_in("great little villages 12 of 3", both) == strings{"0:little villages 12", "0:3"});
}

TEST_CASE("rules that match nothing, or too much, are refused") {
    CHECK_THROWS_AS(quoin::rule(parts::maybe(parts::number)), std::invalid_argument);
    CHECK_THROWS_AS(quoin::rule(parts::repeat(parts::number, 0, 64)), std::invalid_argument);
    CHECK_THROWS_AS(parts::repeat(parts::number, 2, 1), std::invalid_argument);
    CHECK_THROWS_AS(parts::repeat(parts::number, 0, 0), std::invalid_argument);
    CHECK_THROWS_AS(quoin::rule(quoin::phrase_part<decltype(parts::number)>{parts::number, 2, 1}),
                    std::invalid_argument);
}

TEST_CASE("a long text of one word takes linear time") {
    auto const runs = quoin::rule(parts::repeat(parts::word("a"), 0, 60), parts::word("b"));
    std::string text;
    for (int i = 0; i < 50'000; ++i)
        text += "a ";
    CHECK(found_in(text, runs) == strings{});
}

TEST_CASE("words of a rule may be strings of any kind, and are copied") {
    std::string_view const unit = "trusts";
    std::string number = "nine";
    auto const trusts = quoin::rule(parts::word(number, "ten"), parts::word(unit));
    number = "two";
    CHECK(found_in("nine trusts, ten trusts, two trusts", trusts) == strings{"0:nine trusts", "0:ten trusts"});
}

TEST_CASE("phrases take patterns of one's own") {
    struct doubled_word {
        std::size_t match(std::string_view text, std::span<quoin::token const> row) const {
            auto word = [&](std::size_t i) { return text.substr(row[i].where.begin, row[i].where.size()); };
            return row.size() > 1 && word(0) == word(1) ? 2 : 0;
        }
    };
    CHECK(found_in("The the ferry has has left.", doubled_word(), quoin::rule(parts::word("ferry"))) ==
          strings{"1:ferry", "0:has has"});
}
