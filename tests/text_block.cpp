// SPDX-License-Identifier: BSL-1.0
// What is read off single bytes, 64 at once.
#include <quoin/detail/tokens/text_block.hpp>

#include "catch.hpp"
#include "instruction_sets.hpp"

#include <quoin/detail/kernels.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using quoin::detail::byte_property;
using quoin::detail::eight_blocks;

eight_blocks expected_of(std::string_view text) {
    eight_blocks made;
    for (std::size_t p = 0; p < quoin::detail::kernel_properties; ++p)
        for (std::size_t at = 0; at < text.size(); ++at) {
            bool const has = quoin::detail::byte_has(byte_property{p}, static_cast<unsigned char>(text[at]));
            made.block(at / 64)[byte_property{p}] |= std::uint64_t{has} << (at % 64);
        }
    return made;
}

std::vector<quoin::detail::ascii_kernel> kernels() {
    std::vector<quoin::detail::ascii_kernel> all{quoin::detail::classify_ascii};
    for (quoin::detail::instruction_set const set : quoin_test::instruction_sets())
        all.push_back(quoin::detail::ascii_kernel_for(set));
    return all;
}

/// True if every kernel says the same of all blocks of a text, in place of what was said before.
bool are_read_right(std::string_view text) {
    std::size_t const count = text.size() / eight_blocks::bytes;
    for (quoin::detail::ascii_kernel const classify : kernels()) {
        std::vector<eight_blocks> blocks(count);
        for (eight_blocks& each : blocks)
            for (auto& words : each.bits)
                words.fill(~std::uint64_t{0});
        classify(text.data(), count, blocks.data());
        for (std::size_t i = 0; i < count; ++i)
            if (blocks[i].bits != expected_of(text.substr(eight_blocks::bytes * i, eight_blocks::bytes)).bits)
                return false;
    }
    return true;
}

} // namespace

TEST_CASE("every kernel knows every byte wherever it stands") {
    for (std::size_t byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < eight_blocks::bytes; at += byte % 2 == 0 ? 1 : 3)
            for (char const other : {' ', 'e', '\x80'}) {
                std::string text(eight_blocks::bytes, other);
                text[at] = static_cast<char>(byte);
                if (!are_read_right(text))
                    FAIL("byte " << byte << " at " << at);
            }
    SUCCEED();
}

TEST_CASE("every kernel knows bytes of all kinds beside each other") {
    std::mt19937 random(11);
    for (int i = 0; i < 2000; ++i) {
        std::string text(eight_blocks::bytes * (1 + random() % 3), '\0');
        std::ranges::generate(text, [&] { return static_cast<char>(random() % (i % 2 == 0 ? 256 : 128)); });
        REQUIRE(are_read_right(text));
    }
}
