// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/string_finder.hpp>

#include "catch.hpp"
#include "instruction_sets.hpp"
#include "nasty_text.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using quoin::detail::instruction_set;
using quoin_test::instruction_sets;
using places = std::vector<std::size_t>;

/// Strings of each size, in ASCII and not.
struct marks {
    static constexpr std::array<std::string_view, 8> all{
        ".", "!", "ab", "-- ", "\xC2\x85", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x81\x83",
    };
};

/// Where marks stand; each search begins `step` bytes behind what the last one found.
places found_in(std::string_view text, instruction_set set, std::size_t step = 1) {
    quoin::detail::string_finder<marks, 1024> next(text, set);
    places found;
    for (std::size_t at = next(0); at < text.size(); at = next(at + step))
        found.push_back(at);
    return found;
}

places expected_in(std::string_view text, std::size_t step = 1) {
    places found;
    for (std::size_t at = 0; at < text.size();) {
        auto const begins = [&](std::string_view mark) { return text.substr(at).starts_with(mark); };
        if (std::ranges::any_of(marks::all, begins)) {
            found.push_back(at);
            at += step;
        } else {
            ++at;
        }
    }
    return found;
}

} // namespace

TEST_CASE("wanted strings are found in texts of every size up to a few blocks, wherever they stand") {
    for (instruction_set const set : instruction_sets())
        for (std::size_t size = 0; size < 200; ++size) {
            // In memory of its own, so that a sanitizer sees reads beyond the end.
            auto const text = std::make_unique<char[]>(size);
            std::fill_n(text.get(), size, 'x');
            for (std::string_view const mark : marks::all)
                for (std::size_t at = 0; at + mark.size() <= size; ++at) {
                    std::ranges::copy(mark, text.get() + at);
                    if (found_in({text.get(), size}, set) != places{at})
                        FAIL(mark << " at " << at << " of " << size);
                    std::fill_n(text.get() + at, mark.size(), 'x');
                }
        }
    SUCCEED();
}

TEST_CASE("wanted strings are found in long texts, whatever stands between the searches") {
    quoin_test::nasty_texts next(20);
    std::string text;
    while (text.size() < 20'000)
        text += next();
    text += std::string(5'000, 'x') + std::string(3'000, '.');
    for (instruction_set const set : instruction_sets())
        for (std::size_t const step : {1U, 2U, 63U, 64U, 65U, 1000U, 1024U, 5000U})
            CHECK(found_in(text, set, step) == expected_in(text, step));
}

TEST_CASE("parts of wanted strings, and bytes that differ from theirs in the highest bit alone, are not found") {
    std::string const bytes =
        ".!ab- \xC2\x85\xE2\x80\x9C\x9D\x81\x83\xAE\xA1\xE1\xE2\xAD\xA0\x42\x05\x62\x1C\x1D\x01\x03";
    std::mt19937 random(8);
    std::string text(30'000, '\0');
    for (char& each : text)
        each = bytes[random() % bytes.size()];
    for (instruction_set const set : instruction_sets())
        CHECK(found_in(text, set) == expected_in(text));
}
