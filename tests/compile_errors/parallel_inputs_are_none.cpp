// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'Inputs' must be a range, or something to call for the next input that gives a std::optional, an empty
// one at the end.
#include <quoin/parallel.hpp>

#include <optional>

int main() {
#ifdef WRONG
    auto const next = []() -> int { return 0; };
#else
    auto const next = []() -> std::optional<int> { return {}; };
#endif
    quoin::parallel_transform(next, [](int number) { return number; }, [](int) {});
}
