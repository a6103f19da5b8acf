// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/json.hpp>

#include "catch.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace {

std::string string_of(std::string_view text, bool ascii = false) {
    std::string json;
    quoin::io::json_builder(json, ascii).string(text);
    return json;
}

} // namespace

TEST_CASE("values are separated by commas, keys from values by colons") {
    std::string line;
    quoin::io::json_builder json(line);
    json.begin_object();
    json.key("a");
    json.begin_array();
    json.number(1);
    json.begin_array();
    json.end_array();
    json.boolean(true);
    json.null();
    json.end_array();
    json.key("b");
    json.begin_object();
    json.end_object();
    json.key("c");
    json.raw("{\"d\":-1.5e3}");
    json.end_object();
    CHECK(line == R"({"a":[1,[],true,null],"b":{},"c":{"d":-1.5e3}})");
}

TEST_CASE("whole numbers of any size are written in full") {
    std::string line;
    quoin::io::json_builder json(line);
    json.begin_array();
    json.number(std::numeric_limits<std::int64_t>::min());
    json.number(std::numeric_limits<std::uint64_t>::max());
    json.end_array();
    CHECK(line == "[-9223372036854775808,18446744073709551615]");
}

TEST_CASE("marks and control characters are escaped") {
    CHECK(string_of("say \"no\" \\ yes/no") == R"("say \"no\" \\ yes/no")");
    CHECK(string_of("\b\f\n\r\t") == R"("\b\f\n\r\t")");
    CHECK(string_of(std::string_view("\0\x1F\x7F", 3)) == "\"\\u0000\\u001f\x7F\"");
}

TEST_CASE("other scripts stand as they are, or escaped for programs that read ASCII") {
    CHECK(string_of("Zoë 中 😀") == "\"Zoë 中 😀\"");
    CHECK(string_of("Zoë 中 😀", true) == R"("Zo\u00eb \u4e2d \ud83d\ude00")");
}

TEST_CASE("whatever some program takes for the end of a line is escaped") {
    CHECK(string_of("a\u0085b\u2028c\u2029d") == R"("a\u0085b\u2028c\u2029d")");
}

TEST_CASE("each maximal ill-formed part of a string becomes U+FFFD") {
    CHECK(string_of("a\xE2\x82z\xFF") == "\"a\uFFFDz\uFFFD\"");
    CHECK(string_of("a\xE2\x82z\xFF", true) == R"("a\ufffdz\ufffd")");
    CHECK(string_of("\uFFFD") == "\"\uFFFD\"");
}
