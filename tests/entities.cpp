// SPDX-License-Identifier: BSL-1.0
#include <quoin/entities.hpp>
#include <quoin/tokens.hpp>

#include "catch.hpp"
#include "linear_time.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace {

using strings = std::vector<std::string>;

/// Every entity as "text=payload".
template <class Gazetteer>
strings found_in(Gazetteer const& names, std::string const& text, quoin::entity_options options = {}) {
    auto const document = (quoin::tokens | quoin::entities(names, options))(text);
    strings found;
    for (auto const& e : document.template get<quoin::entity>())
        found.push_back(std::string(document.text(e)) + "=" + std::string(names[e]));
    return found;
}

using names_type = quoin::gazetteer<std::string>;

/// A user's rules for tokens.
struct every_word {
    void operator()(auto const& piece, quoin::boundary_marks& marks) const {
        quoin::uax29_rules()(piece, marks);
    }
};

} // namespace

TEST_CASE("a name is found with its payload, whatever its case") {
    names_type const names({{"Acme", "company"}, {"Northern Health Trust", "trust"}});
    CHECK(found_in(names, "Acme and ACME met the northern health trust.") ==
          strings{"Acme=company", "ACME=company", "northern health trust=trust"});
}

TEST_CASE("the longest of the names that begin together is found, then on from its end") {
    names_type const names({{"York", "1"}, {"New York", "2"}, {"New York Times", "3"}, {"Times Square", "4"}});
    CHECK(found_in(names, "New York Times Square, New York, York") ==
          strings{"New York Times=3", "New York=2", "York=1"});
}

TEST_CASE("names are whole tokens") {
    names_type const names({{"Acme", "1"}, {"can", "2"}});
    CHECK(found_in(names, "Acmes Acme1 MyAcme cannot") == strings{});
}

TEST_CASE("a hyphen parts names from what stands beside them, but not in an address") {
    names_type const names({{"Leeds", "l"}, {"Amazon.com", "a"}, {"Oak Bank", "o"}});
    CHECK(found_in(names, "Leeds-based pre-Leeds http://shop.test/of-Leeds-town Leeds/Oak Bank, Leeds_Leeds") ==
          strings{"Leeds=l", "Leeds=l", "Leeds=l", "Oak Bank=o"});
    CHECK(found_in(names, "Leeds@oak.test leeds.co.uk “Leeds” (Leeds) Leeds—Leeds 'Leeds' Amazon.com; Leeds…") ==
          strings{"Leeds=l", "Leeds=l", "Leeds=l", "Leeds=l", "Leeds=l", "Amazon.com=a", "Leeds=l"});
}

/// The same as `Rules`, but the library does not know that they are.
template <class Rules>
struct unknown_rules {
    void operator()(auto const& piece, quoin::boundary_marks& marks) const {
        Rules{}(piece, marks);
    }
};

/// Where names are found in a text, `Rules` being known or not.
template <class Rules>
std::vector<quoin::extent> places_of(names_type const& names, std::string const& text) {
    std::vector<quoin::extent> places;
    for (quoin::entity const& each : quoin::entity_finder(names, {}, Rules{})(quoin::document_view<>(text)))
        places.push_back(each.where);
    return places;
}

TEST_CASE("beside hyphens, names are found by the marks around them where tokens would have them found") {
    names_type const names({{"ab", "1"}, {"com", "2"}, {"5", "3"}, {"it", "4"}});
    std::vector<std::string> const parts{"ab", "com", "5",  "it", "km", "-", "-", "-",     "-", "--", ".",
                                         "@",  ":",   "//", "'",  "’",  "s", " ", "http:", "“", "”",  ","};
    std::mt19937 random(7);
    std::size_t found = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t i = 0; i < 12; ++i)
            text += parts[random() % parts.size()];
        INFO(text);
        auto const expected = places_of<unknown_rules<quoin::ud_rules>>(names, text);
        REQUIRE(places_of<quoin::ud_rules>(names, text) == expected);
        REQUIRE(places_of<quoin::ptb_rules>(names, text) == places_of<unknown_rules<quoin::ptb_rules>>(names, text));
        found += expected.size();
    }
    CHECK(found > 10'000);
}

TEST_CASE("names are found without tokens, and under other rules for tokens if they are asked for") {
    names_type const names({{"Leeds", "l"}, {"Leeds_North", "n"}});
    auto const document = quoin::pipeline{quoin::entities(names)}("In Leeds.");
    REQUIRE(document.get<quoin::entity>().size() == 1);
    CHECK(document.text(document.get<quoin::entity>()[0]) == "Leeds");
    quoin::entity_finder const finder(names, {}, every_word{});
    CHECK(finder(quoin::document_view<>("Leeds/Leeds")).size() == 2);
}

TEST_CASE("names are found wherever blocks of the text begin and end") {
    names_type const few({{"Oak Bank", "o"}, {"U.S. Mint", "m"}, {"C++", "c"}, {"Müller", "u"}});
    std::vector<std::pair<std::string, std::string>> list{
        {"Oak Bank", "o"}, {"U.S. Mint", "m"}, {"C++", "c"}, {"Müller", "u"}};
    for (int i = 0; i < 3000; ++i)
        list.emplace_back("zq" + std::to_string(i), "z");
    names_type const many(list);
    std::string const text = "Oak Bank’s U.S. Mint, “C++” U. Müllers Müller’s";
    for (std::size_t before = 0; before < 140; ++before)
        for (std::size_t const behind : {std::size_t{0}, std::size_t{70}, std::size_t{5000}}) {
            std::string const padded = std::string(before, ' ') + text + std::string(behind, '.');
            strings const expected{"Oak Bank=o", "U.S. Mint=m", "C++=c", "Müller=u"};
            REQUIRE(found_in(few, padded) == expected);
            REQUIRE(found_in(many, std::string(4000, ' ') + padded) == expected);
        }
}

TEST_CASE("a line end, a hyphen and several blanks stand for the space in a name; a blank line and a comma do not") {
    names_type const trust({{"Health Trust", "h"}});
    CHECK(found_in(trust, "Health\r\rTrust Health\r\n\r\nTrust Health\u2028\u2028Trust") == strings{});
    CHECK(found_in(trust, "Health\rTrust Health\r\nTrust Health\u2028Trust") ==
          strings{"Health\rTrust=h", "Health\r\nTrust=h", "Health\u2028Trust=h"});
    names_type const names({{"Health Trust", "t"}, {"Stoke-on-Trent", "s"}});
    CHECK(found_in(names, "Health\nTrust Health-Trust Health   Trust Health\n\nTrust Health, Trust Health. Trust") ==
          strings{"Health\nTrust=t", "Health-Trust=t", "Health   Trust=t"});
    CHECK(found_in(names, "Stoke on Trent, STOKE-ON-TRENT, Stoke-on-\nTrent") ==
          strings{"Stoke on Trent=s", "STOKE-ON-TRENT=s", "Stoke-on-\nTrent=s"});
}

TEST_CASE("offsets are right where folding changes lengths") {
    names_type const names({{"İzmir", "i"}, {"Weiße Straße", "w"}, {"Łódź", "l"}});
    CHECK(found_in(names, "İzmir izmir IZMIR; WEISSE STRASSE weiße Straße; Lodz ŁÓDŹ") ==
          strings{"İzmir=i", "izmir=i", "IZMIR=i", "WEISSE STRASSE=w", "weiße Straße=w", "Lodz=l", "ŁÓDŹ=l"});
}

TEST_CASE("short names in capitals are found in capitals only") {
    names_type const names({{"IT", "i"}, {"WHO", "w"}, {"UNICEF", "u"}});
    CHECK(found_in(names, "Who says it? IT, WHO and Unicef.") == strings{"IT=i", "WHO=w", "Unicef=u"});
}

TEST_CASE("the case of an entry can be asked for") {
    names_type const names({{"Said", "s", {.letters = quoin::letter_case::exact}},
                            {"ABC", "a", {.letters = quoin::letter_case::ignored}}});
    CHECK(found_in(names, "Said he said SAID abc") == strings{"Said=s", "abc=a"});
}

TEST_CASE("a possessive s stays outside, a plural s inside") {
    names_type const names({{"Northern Trust", "n"}, {"ICB", "i"}, {"Tesco", "t"}});
    CHECK(found_in(names, "The Northern Trust's ICBs, Northern Trusts, ICB’s, ICBs’ and Tesco's Tescos") ==
          strings{"Northern Trust=n", "ICBs=i", "Northern Trusts=n", "ICB=i", "ICBs=i", "Tesco=t"});
}

TEST_CASE("apostrophes, ampersands and the dots of initials do not matter") {
    names_type const names({{"Sainsbury’s", "s"}, {"Marks & Spencer", "m"}, {"U.S. Treasury", "u"}, {"O'Neill", "o"}});
    CHECK(found_in(names, "Sainsburys Sainsbury's Marks and Spencer, Marks & Spencer: US Treasury, O’Neill") ==
          strings{"Sainsburys=s", "Sainsbury's=s", "Marks and Spencer=m", "Marks & Spencer=m", "US Treasury=u",
                  "O’Neill=o"});
}

TEST_CASE("the marks of a name may be missing, and belong to it where they are not") {
    names_type const names({{"Acme, Inc.", "a"}, {"Yahoo!", "y"}, {"St John", "s"}, {"C++", "c"}, {"C", "d"}});
    CHECK(found_in(names, "Acme Inc and Acme, Inc. Yahoo! Yahoo St. John C++ C") ==
          strings{"Acme Inc=a", "Acme, Inc.=a", "Yahoo!=y", "Yahoo=y", "St. John=s", "C++=c", "C=d"});
}

TEST_CASE("an alias stands for the same") {
    names_type const names({{"National Health Service", "nhs", {.aliases = {"NHS", "health service"}}}});
    CHECK(found_in(names, "The NHS is the National Health Service, a health service, nhs.") ==
          strings{"NHS=nhs", "National Health Service=nhs", "health service=nhs"});
}

TEST_CASE("all payloads of a name are found, the highest priority first") {
    quoin::gazetteer<int> const names({{"Georgia", 1}, {"GEORGIA", 2}, {"Georgia", 3, {.priority = 9}}});
    auto const document = (quoin::tokens | quoin::entities(names))("In Georgia.");
    REQUIRE(document.get<quoin::entity>().size() == 1);
    quoin::entity const& georgia = document.get<quoin::entity>()[0];
    CHECK(std::ranges::equal(names.payloads(georgia), std::vector{3, 1, 2}));
    CHECK(names[georgia] == 3);
    CHECK(names.name(georgia) == "Georgia");
}

TEST_CASE("names come from any range of pairs") {
    std::map<std::string, int> const codes{{"Leeds", 1}, {"Hull", 2}};
    quoin::gazetteer<int> const names(codes);
    CHECK(names.size() == 2);
    CHECK(quoin::gazetteer<int>().empty());
}

TEST_CASE("bad names are refused with a sentence") {
    CHECK_THROWS_WITH(names_type({{"Leeds", "1"}, {" – ", "2"}}),
                      "quoin: name 2 of a gazetteer, \"–\", has no letter or digit by which it could be found; "
                      "leave it out.");
}

TEST_CASE("names are read from lines of tab-separated columns") {
    std::istringstream lines("\xEF\xBB\xBFNorthern Trust\tbody\tnt\tNorthTrust\tNTR\r\n\nLeeds\tcity\tl\n");
    auto const names =
        quoin::read_tsv<std::string>(lines, [](quoin::tsv_entry const& e) { return e.type + "/" + e.id; });
    CHECK(found_in(names, "NTR is NorthTrust, the Northern Trust of Leeds.") ==
          strings{"NTR=body/nt", "NorthTrust=body/nt", "Northern Trust=body/nt", "Leeds=city/l"});
}

TEST_CASE("a bad line of names is refused with its number") {
    auto read = [](std::string const& text) {
        std::istringstream lines(text);
        return quoin::read_tsv<std::string>(lines, [](quoin::tsv_entry const& e) { return e.id; });
    };
    CHECK_THROWS_WITH(read("Leeds\tcity\tl\nHull\n"),
                      "quoin: line 2 of the names has 1 column; a line is a name, a type, an id and any number of "
                      "aliases, separated by tabs.");
    CHECK_THROWS_WITH(read("\n--\tcity\tl\n"),
                      "quoin: line 2 of the names has a name, \"--\", without a letter or digit by which it could be "
                      "found.");
    CHECK_THROWS_WITH(read("Hull\tcity\tl\t?!\n"), "quoin: line 1 of the names has an alias, \"?!\", without a letter "
                                                   "or digit by which it could be found.");
    std::string long_name;
    for (int i = 0; i < 65; ++i)
        long_name += "a ";
    CHECK_THROWS_WITH(read("Hull\tcity\tl\n" + long_name + "\tcity\tl\n"),
                      "quoin: line 2 of the names has a name, \"" + long_name.substr(0, 80) +
                          "\", of more than 64 words; shorten it.");
    CHECK(read("Hull\tcity\tl\t\t \n").size() == 1);
}

TEST_CASE("names that cannot be read to their end are refused") {
    std::ifstream missing("/there/is/no/such/file.tsv");
    auto read = [](std::istream& lines) {
        return quoin::read_tsv<std::string>(lines, [](quoin::tsv_entry const& e) { return e.id; });
    };
    CHECK_THROWS_WITH(read(missing), "quoin: the names cannot be read beyond line 0; see whether their file is there, "
                                     "and may be read.");
    std::istringstream empty;
    CHECK(read(empty).empty());
}

TEST_CASE("payloads that can only be moved are moved out of an rvalue") {
    std::vector<quoin::named<std::unique_ptr<int>>> list;
    list.push_back({"Leeds", std::make_unique<int>(1), {.aliases = {"Loiners’ city"}}});
    list.push_back({"Hull", std::make_unique<int>(2)});
    quoin::gazetteer<std::unique_ptr<int>> const names(std::move(list));
    std::vector<int> found;
    for (quoin::entity const& each :
         quoin::entity_finder(names)(quoin::document_view<>("Hull, Leeds and the Loiners’ city")))
        found.push_back(*names[each]);
    CHECK(found == std::vector<int>{2, 1, 1});
    CHECK(quoin::gazetteer<std::unique_ptr<int>>().empty());
}

TEST_CASE("an entity of another gazetteer is refused with a sentence") {
    names_type const cities({{"Leeds", "l"}, {"Derby", "d"}});
    names_type const rivers({{"Trent", "t"}, {"Derby", "d"}});
    quoin::entity const leeds = quoin::entity_finder(cities)(quoin::document_view<>("Leeds")).front();
    CHECK(cities[leeds] == "l");
    CHECK(names_type({{"Leeds", "other"}, {"Derby", "d"}})[leeds] == "other");
    std::string const sentence = "quoin: this entity was not found by this gazetteer, which cannot say what it stands "
                                 "for; ask the one that 'entities' was given.";
    CHECK_THROWS_AS(rivers[leeds], std::invalid_argument);
    CHECK_THROWS_WITH(rivers[leeds], sentence);
    CHECK_THROWS_WITH(rivers.payloads(leeds), sentence);
    CHECK_THROWS_WITH(rivers.name(leeds), sentence);
    CHECK_THROWS_WITH(rivers.priority(leeds), sentence);
    CHECK_THROWS_WITH(names_type()[leeds], sentence);
    CHECK_THROWS_WITH(names_type()[quoin::entity()], sentence);
    CHECK_THROWS_WITH(cities[quoin::entity()], sentence);
}

TEST_CASE("names given as an lvalue stay as they are") {
    std::vector<quoin::named<std::string>> const list{{"Leeds", "l"}};
    std::vector<std::pair<std::string, std::string>> pairs{{"Hull", "h"}};
    CHECK(found_in(names_type(list), "Leeds") == strings{"Leeds=l"});
    CHECK(found_in(names_type(pairs), "Hull") == strings{"Hull=h"});
    CHECK(list[0].name == "Leeds");
    CHECK(pairs[0] == std::pair<std::string, std::string>("Hull", "h"));
}

TEST_CASE("which of several matches that overlap are kept can be chosen") {
    names_type const names(
        {{"New York", "1"}, {"New York Times", "2"}, {"York", "3", {.priority = 5}}, {"Times Square", "4"}});
    std::string const text = "New York Times Square";
    CHECK(found_in(names, text) == strings{"New York Times=2"});
    CHECK(found_in(names, text, {.overlaps = quoin::overlap::all}) ==
          strings{"New York Times=2", "New York=1", "York=3", "Times Square=4"});
    CHECK(found_in(names, text, {.overlaps = quoin::overlap::not_nested}) ==
          strings{"New York Times=2", "Times Square=4"});
    CHECK(found_in(names, text, {.overlaps = quoin::overlap::priority}) == strings{"York=3", "Times Square=4"});
}

TEST_CASE("of names that match one extent, the higher priority and then the one given first is taken") {
    names_type const names({{"ABC", "any", {.letters = quoin::letter_case::ignored}}, {"ABC", "exact"}});
    CHECK(found_in(names, "ABC abc") == strings{"ABC=any", "abc=any"});
    CHECK(found_in(names, "ABC", {.overlaps = quoin::overlap::all}) == strings{"ABC=any", "ABC=exact"});
    names_type const ranked(
        {{"ABC", "any", {.letters = quoin::letter_case::ignored}}, {"ABC", "exact", {.priority = 1}}});
    CHECK(found_in(ranked, "ABC abc") == strings{"ABC=exact", "abc=any"});
}

TEST_CASE("names that begin with one another, in a text of nothing else, take linear time") {
    std::vector<std::pair<std::string, std::string>> prefixes;
    std::string name;
    for (int words = 1; words <= 64; ++words)
        prefixes.emplace_back(name += "a ", std::to_string(words));
    prefixes.emplace_back("a b", "last");
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "a ";
    strings const found = found_in(names_type(prefixes), text);
    CHECK(found.size() == 100'000 / 64 + 1);
    CHECK(found.front().ends_with("=64"));
    CHECK(found.back().ends_with("=32"));
    CHECK(found_in(names_type(prefixes), std::string(1'000'000, 'a')) == strings{});
}

TEST_CASE("whatever the bytes, names lie in the text, in its order and apart") {
    std::vector<std::pair<std::string, std::string>> list{{"é a", "1"}, {"a’s", "2"}, {"U.S.", "3"}, {"東京", "4"}};
    names_type const few(list);
    for (int i = 0; i < 3000; ++i)
        list.emplace_back("zq" + std::to_string(i), "z");
    names_type const many(list);
    std::mt19937 random(6);
    std::string const bytes = "a aé \n'.-US東京’\x80\xE2\xFF";
    for (int round = 0; round < 300; ++round) {
        std::string text;
        while (text.size() < 200)
            text += bytes[random() % bytes.size()];
        auto const found = quoin::entity_finder(few)(quoin::document_view<>(text));
        std::size_t end = 0;
        for (quoin::entity const& each : found) {
            REQUIRE(end <= each.where.begin);
            REQUIRE(each.where.begin < each.where.end);
            end = each.where.end;
        }
        REQUIRE(end <= text.size());
        REQUIRE(std::ranges::equal(found, quoin::entity_finder(many)(quoin::document_view<>(text)), {},
                                   &quoin::entity::where, &quoin::entity::where));
    }
}

TEST_CASE("a text without blanks takes linear time, however many names it holds") {
    names_type const names({{"Leeds", "l"}});
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "Leeds/";
    CHECK(found_in(names, text).size() == 100'000);
    std::string brackets;
    for (int i = 0; i < 1000; ++i)
        brackets += "Leeds" + std::string(1000, '(');
    CHECK(found_in(names, brackets).size() == 1000);
}

TEST_CASE("signs that are no words take linear time") {
    std::vector<std::pair<std::string, std::string>> list{{"Leeds", "l"}};
    names_type const few(list);
    for (int i = 0; i < 3000; ++i)
        list.emplace_back("zq" + std::to_string(i), "z");
    names_type const many(list);
    for (std::string const pattern : {"€ ", "# ", "£½ ", "😀", "Leeds € "}) {
        CAPTURE(pattern);
        for (names_type const* names : {&few, &many}) {
            quoin::entity_finder const finder(*names);
            CHECK(quoin_test::is_linear(
                pattern, [&](std::string_view text) { return finder(quoin::document_view<>(text)).size(); }));
        }
    }
}

TEST_CASE("a misspelt word of a longer name is forgiven where that is asked for") {
    std::vector<std::pair<std::string, std::string>> const list{
        {"integrated care board", "icb"}, {"Harbour Safety Commission", "hsc"}, {"Leeds", "l"}, {"Dover Ferry", "df"}};
    names_type const forgiving(list, {.typos = true});
    CHECK(found_in(forgiving, "intergrated care boards, Harbuor Safety Commission’s, Harbour Safty Comission, Hrbour "
                              "Saftey Commission, Leads, Harbour Safety Comision, Dover Fary, Clover Ferry") ==
          strings{"intergrated care boards=icb", "Harbuor Safety Commission=hsc", "Harbour Safety Comision=hsc"});
    CHECK(found_in(names_type(list), "intergrated care boards") == strings{});
}
