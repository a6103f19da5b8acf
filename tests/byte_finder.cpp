// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/byte_finder.hpp>

#include "catch.hpp"
#include "nasty_text.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using quoin::detail::instruction_set;
using places = std::vector<std::size_t>;

/// All that this processor can run.
std::vector<instruction_set> instruction_sets() {
    std::vector<instruction_set> all{instruction_set::portable, instruction_set::avx2, instruction_set::avx512};
    std::erase_if(all, [](instruction_set each) { return each > quoin::detail::best_instruction_set(); });
    return all;
}

/// Where stops, quotation marks and bytes E2 stand; each search begins `step` bytes behind what the last one found.
places found_in(std::string_view text, instruction_set set, std::size_t step = 1) {
    quoin::detail::byte_finder<1024, '.', '"', '\xE2'> next(text, set);
    places found;
    for (std::size_t at = next(0); at < text.size(); at = next(at + step))
        found.push_back(at);
    return found;
}

places expected_in(std::string_view text, std::size_t step = 1) {
    places found;
    for (std::size_t at = 0; (at = text.find_first_of(".\"\xE2", at)) != text.npos; at += step)
        found.push_back(at);
    return found;
}

} // namespace

TEST_CASE("wanted bytes are found in texts of every size up to a few blocks, wherever they stand") {
    for (instruction_set const set : instruction_sets())
        for (std::size_t size = 0; size < 200; ++size) {
            // In memory of its own, so that a sanitizer sees reads beyond the end.
            auto const text = std::make_unique<char[]>(size);
            std::fill_n(text.get(), size, 'a');
            for (std::size_t at = 0; at < size; ++at) {
                text[at] = '.';
                CHECK(found_in({text.get(), size}, set) == places{at});
                text[at] = 'a';
            }
        }
}

TEST_CASE("wanted bytes are found in long texts, whatever stands between the searches") {
    quoin_test::nasty_texts next(20);
    std::string text;
    while (text.size() < 20'000)
        text += next();
    text += std::string(5'000, 'a') + std::string(3'000, '"');
    for (instruction_set const set : instruction_sets())
        for (std::size_t const step : {1U, 2U, 63U, 64U, 65U, 1000U, 1024U, 5000U})
            CHECK(found_in(text, set, step) == expected_in(text, step));
}
