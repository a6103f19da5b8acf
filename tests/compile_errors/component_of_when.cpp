// SPDX-License-Identifier: BSL-1.0
// prints: quoin: the operator() of 'Component' must be const, because any number of threads may run one pipeline at
// once.
#include "components.hpp"

int main() {
#ifdef WRONG
    auto find = [count = 0](quoin::document_view<>) mutable { return std::vector<word>(std::size_t(count++)); };
#else
    auto find = [count = 0](quoin::document_view<>) { return std::vector<word>(std::size_t(count)); };
#endif
    (void)(quoin::when(true, find) | sentences)("Who said what.");
}
