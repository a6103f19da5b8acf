// SPDX-License-Identifier: BSL-1.0
// Looks for texts in which the icu rules do not find what ICU finds, or kernels differ: run it for as long as you like.
#include <quoin/tokens.hpp>

#include "icu_tokens.hpp"
#include "instruction_sets.hpp"

#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using quoin::detail::instruction_set;
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    auto const expected = quoin_test::icu_tokens(text);
    for (instruction_set const set : quoin_test::instruction_sets())
        for (std::size_t window : {std::size_t{1}, std::size_t{4096}})
            if (quoin_test::extents_of(quoin::detail::find_tokens(text, quoin::icu_rules{}, set, window)) != expected)
                std::abort();
    quoin::token_finder{}(quoin::document_view<>(text));
    quoin::basic_token_finder<quoin::ptb_rules>{}(quoin::document_view<>(text));
    return 0;
}
