// SPDX-License-Identifier: BSL-1.0
// A libFuzzer target: clang++ -std=c++20 -fsanitize=fuzzer,address,undefined -Iinclude tests/fuzz/quotes.cpp -licuuc
// Whatever the bytes, quotes lie in the text, in order, within paragraphs, and name speakers that the text holds.
#include <quoin/german.hpp>
#include <quoin/people.hpp>
#include <quoin/quotes.hpp>
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool fact) {
    if (!fact)
        std::abort();
}

template <class Document>
void check(Document const& document) {
    std::size_t const size = document.text().size();
    auto const paragraphs = document.template get<quoin::paragraph>();
    quoin::extent last(0, size);
    for (quoin::quote const& quote : document.template get<quoin::quote>()) {
        require(quote.where.begin < quote.where.end && quote.where.end <= size);
        require(last <= quote.where);
        last = quote.where;
        require(quote.speaker.end <= size && quote.mention.end <= size && quote.cue.end <= size);
        require(quote.speaker.begin <= quote.speaker.end && quote.mention.begin <= quote.mention.end);
        require(quote.confidence <= 100);
        require(std::ranges::any_of(paragraphs, [&](auto const& each) { return each.where.contains(quote.where); }));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    auto const layers = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people;
    check((layers | quoin::quotes)(quoin::borrowed(text)));
    check((layers | quoin::pipeline{quoin::basic_quote_finder<quoin::german>{}})(quoin::borrowed(text)));
    return 0;
}
