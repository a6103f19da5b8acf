// SPDX-License-Identifier: BSL-1.0
#include <quoin/tokens.hpp>
#include <quoin/unicode.hpp>
#include <quoin/views.hpp>

#include <iostream>

int main() {
    auto const document = quoin::tokens("Who said WHAT?");
    std::string folded;
    for (quoin::token const& each : document.get<quoin::token>() | quoin::views::within(quoin::extent(4, 14)))
        folded += quoin::unicode::fold(document.text(each)) + '.';
    std::cout << folded << '\n';
    return folded == "said.what.?." ? 0 : 1;
}
