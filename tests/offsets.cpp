// SPDX-License-Identifier: BSL-1.0
#include <quoin/offsets.hpp>

#include "catch.hpp"
#include "generated_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using quoin::offset_map;
using quoin::offset_unit;

std::vector<std::size_t> offsets_of(std::string_view text, offset_unit unit) {
    offset_map offset(text, unit);
    std::vector<std::size_t> found;
    for (std::size_t byte = 0; byte <= text.size(); byte += quoin::unicode::decode(text, byte).size) {
        found.push_back(offset(byte));
        if (byte == text.size())
            break;
    }
    return found;
}

using numbers = std::vector<std::size_t>;

} // namespace

TEST_CASE("an offset counts bytes, code points, or code units of UTF-16") {
    std::string_view const text = "aé€😀b";
    CHECK(offsets_of(text, offset_unit::bytes) == numbers{0, 1, 3, 6, 10, 11});
    CHECK(offsets_of(text, offset_unit::code_points) == numbers{0, 1, 2, 3, 4, 5});
    CHECK(offsets_of(text, offset_unit::utf16) == numbers{0, 1, 2, 3, 5, 6});
}

TEST_CASE("each maximal ill-formed part of a text counts as one unit") {
    // A lone continuation byte, three quarters of an emoji, a byte that never occurs.
    std::string_view const text = "\x80"
                                  "a\xF0\x9F\x98"
                                  "b\xFF";
    CHECK(offsets_of(text, offset_unit::code_points) == numbers{0, 1, 2, 3, 4, 5});
    CHECK(offsets_of(text, offset_unit::utf16) == numbers{0, 1, 2, 3, 4, 5});
}

TEST_CASE("an offset within a character is that of its end, one past the end that of the end") {
    offset_map offset("a😀", offset_unit::utf16);
    CHECK(offset(3) == 3);
    CHECK(offset(3) == 3);
    CHECK(offset(99) == 3);
}

TEST_CASE("no byte is at an offset past the end, or between two surrogates") {
    offset_map const utf16("a😀", offset_unit::utf16);
    CHECK(utf16.byte_at(1) == 1);
    CHECK_FALSE(utf16.byte_at(2));
    CHECK(utf16.byte_at(3) == 5);
    CHECK_FALSE(utf16.byte_at(4));
    CHECK(offset_map("ab", offset_unit::bytes).byte_at(2) == 2);
    CHECK_FALSE(offset_map("ab", offset_unit::bytes).byte_at(3));
    CHECK(offset_map("", offset_unit::code_points).byte_at(0) == 0);
}

TEST_CASE("offsets may be asked for in any order, in texts of any length") {
    std::string const text = quoin_tests::generated_text(7, 3000);
    for (offset_unit const unit : {offset_unit::code_points, offset_unit::utf16}) {
        offset_map forward(text, unit);
        offset_map backward(text, unit);
        std::vector<std::size_t> expected;
        for (std::size_t byte = 0; byte <= text.size(); ++byte)
            expected.push_back(forward(byte));
        std::size_t wrong = 0;
        for (std::size_t byte = text.size() + 1; byte-- > 0;)
            wrong += backward(byte) != expected[byte];
        CHECK(wrong == 0);
    }
}

TEST_CASE("an offset turned into a byte is the offset again") {
    std::string const text = quoin_tests::generated_text(8, 3000);
    for (offset_unit const unit : {offset_unit::bytes, offset_unit::code_points, offset_unit::utf16}) {
        offset_map offset(text, unit);
        std::size_t wrong = 0;
        for (std::size_t byte = 0; byte < text.size(); byte += quoin::unicode::decode(text, byte).size)
            wrong += offset.byte_at(offset(byte)) != byte;
        CHECK(wrong == 0);
    }
}
