// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'Work' must be callable with an 'Input', and const, because several threads call it at once.
#include <quoin/parallel.hpp>

#include <string>
#include <vector>

int main() {
#ifdef WRONG
    auto const work = [](int number) { return std::to_string(number); };
#else
    auto const work = [](std::string text) { return text; };
#endif
    quoin::parallel_transform(std::vector<std::string>{"a"}, work, [](std::string const&) {});
}
