// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/money/scan.hpp>

#include "catch.hpp"
#include "instruction_sets.hpp"

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace quoin::detail;

word_opening opening(std::string_view word) {
    word_opening made;
    std::copy_n(word.begin(), std::min(word.size(), opening_size), made.bytes.begin());
    if (word.size() < opening_size)
        made.bytes[word.size()] = word_opening::outside;
    return made;
}

word_openings number_words_of_english() {
    std::vector<word_opening> all;
    for (auto word : {"one", "two", "three", "ten", "twelve", "fifty", "hundred", "million", "half"})
        all.push_back(opening(word));
    return make_openings(all);
}

std::vector<std::size_t> places(std::string_view text, instruction_set set) {
    std::vector<std::size_t> found;
    for_each_opening(text, number_words_of_english(), money_kernel_for(set),
                     [&](std::size_t at) { found.push_back(at); });
    return found;
}

} // namespace

TEST_CASE("the scan finds where numbers begin, in digits and in words of any case") {
    CHECK(places("In 2019 two of 12.", instruction_set::portable) == std::vector<std::size_t>{3, 8, 15});
    CHECK(places("TEN-million 5", instruction_set::portable) == std::vector<std::size_t>{0, 4, 12});
    CHECK(places("the tender, often attended", instruction_set::portable).empty());
}

TEST_CASE("all kernels find the same, at every offset in a block") {
    std::mt19937 random(7);
    std::string_view const alphabet = "one two three ten 0123456789 \xc2\xa3$million-HALF.";
    for (int round = 0; round < 300; ++round) {
        std::string text(random() % 300, ' ');
        for (char& c : text)
            c = alphabet[random() % alphabet.size()];
        auto const expected = places(text, instruction_set::portable);
        for (auto set : quoin_test::instruction_sets())
            CHECK(places(text, set) == expected);
    }
}

TEST_CASE("no kernel reads or reports past the end") {
    for (std::size_t size = 0; size < 200; ++size) {
        std::string const text = std::string(size, ' ') + "ten";
        for (auto set : quoin_test::instruction_sets())
            CHECK(places(text, set) == std::vector<std::size_t>{size});
    }
}
