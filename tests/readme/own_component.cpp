// SPDX-License-Identifier: BSL-1.0
#include <quoin/tokens.hpp>

#include <iostream>
#include <vector>

#include "block_4.inc"

int main() {
    auto doc = nlp("Save the #pier and the #ferry!");
    for (auto const& each : doc.get<hashtag>())
        std::cout << doc.text(each) << '\n';
}
