// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'Work' returns nothing that could be handed on; let it return something, and do with it in 'Take' what
// must be done in order.
#include <quoin/parallel.hpp>

#include <string>
#include <vector>

int main() {
#ifdef WRONG
    auto const work = [](std::string) {};
#else
    auto const work = [](std::string text) { return text; };
#endif
    quoin::parallel_transform(std::vector<std::string>{"a"}, work, [](std::string const&) {});
}
