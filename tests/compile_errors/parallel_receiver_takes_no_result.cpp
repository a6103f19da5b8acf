// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'Take' must be callable with what 'Work' returns.
#include <quoin/parallel.hpp>

#include <string>
#include <vector>

int main() {
#ifdef WRONG
    auto const work = [](std::string) { return 1; };
#else
    auto const work = [](std::string text) { return text; };
#endif
    quoin::parallel_transform(std::vector<std::string>{"a"}, work, [](std::string const&) {});
}
