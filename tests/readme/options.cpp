// SPDX-License-Identifier: BSL-1.0
#include <quoin/paragraphs.hpp>
#include <quoin/sentences.hpp>

#include <iostream>

int main() {
#include "block_2.inc"
    auto doc = nlp("She wrote to Harb. Abara. He wrote back.");
    for (auto const& sentence : doc.get<quoin::sentence>())
        std::cout << doc.text(sentence) << '\n';
}
