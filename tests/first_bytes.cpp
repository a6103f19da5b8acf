// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/first_bytes.hpp>

#include "catch.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

using namespace std::string_view_literals;

TEST_CASE("eight bytes are compared with one, and each that is the same is marked") {
    CHECK(quoin::detail::bytes_equal_to(quoin::detail::first_bytes<8>("a.b..\x2F\xAE."), '.') == 0x8000008080008000U);
    CHECK(quoin::detail::bytes_equal_to(quoin::detail::first_bytes<8>("\xE2\x80\x98..\xE2\x62\xE2"), '\xE2') ==
          0x8000800000000080U);
}

TEST_CASE("the last byte of a kind is found wherever it stands") {
    CHECK(quoin::detail::end_of_last_byte("", '\n') == 0);
    for (std::size_t size = 1; size < 200; ++size)
        for (std::size_t at = 0; at < size; ++at) {
            std::string text(size, 'x');
            REQUIRE(quoin::detail::end_of_last_byte(text, '\n') == 0);
            text[at] = '\n';
            text[at / 2] = '\n';
            REQUIRE(quoin::detail::end_of_last_byte(text, '\n') == at + 1);
        }
}

TEST_CASE("the last of a string is where rfind has it") {
    std::mt19937 random(3);
    for (int round = 0; round < 20'000; ++round) {
        std::string text(random() % 150, 'x');
        for (std::size_t i = 0; i < text.size(); ++i)
            if (random() % 8 == 0)
                text[i] = "\xE2\x80\x98'"[random() % 4];
        for (std::string_view const wanted : {"'"sv, "\u2018"sv, "\x80\x98"sv, "\xE2\xE2"sv}) {
            CAPTURE(text, wanted);
            REQUIRE(quoin::detail::find_last(text, wanted) == text.rfind(wanted));
        }
    }
}
