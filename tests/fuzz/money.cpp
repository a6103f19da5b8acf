// SPDX-License-Identifier: BSL-1.0
// A libFuzzer target: clang++ -std=c++20 -fsanitize=fuzzer,address,undefined -Iinclude tests/fuzz/money.cpp
// -licui18n -licuuc. Whatever the bytes, amounts lie in the text, in order and apart, and so do their parts.
#include <quoin/money.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool fact) {
    if (!fact)
        std::abort();
}

void check(std::string_view text, quoin::money_finder const& find) {
    std::size_t end = 0;
    for (quoin::amount const& amount : find(quoin::document_view<>(text))) {
        require(end <= amount.where.begin && amount.where.begin < amount.where.end && amount.where.end <= text.size());
        end = amount.where.end;
        for (quoin::extent const part : {amount.number_words, amount.currency_words})
            require(part.begin <= part.end && (part.empty() || amount.where.contains(part)));
        for (quoin::extent const part : {amount.bound_words, amount.rate_words})
            require(part.begin <= part.end && part.end <= text.size() && !part.overlaps(amount.number_words));
        require(std::ranges::find(amount.candidates, amount.currency) != amount.candidates.end());
        require(amount.value || !amount.value_max);
        require(!amount.value_max || *amount.value < *amount.value_max);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static quoin::money_finder const finders[] = {
        quoin::money_finder({.locale = "en_GB", .slang = true}),
        quoin::money_finder({.locale = "de"}),
        quoin::money_finder({.locale = "fr"}),
        quoin::money_finder({.locale = "ja"}),
        quoin::money_finder({.locale = "hi"}),
    };
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    for (auto const& find : finders)
        check(text, find);
    return 0;
}
