// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'Component' must be a function object with one operator() that is neither overloaded nor a template,
// so that its parameter says which layers it needs.
#include "components.hpp"

int main() {
#ifdef WRONG
    auto find = [](auto) { return std::vector<word>{}; };
#else
    auto find = [](quoin::document_view<>) { return std::vector<word>{}; };
#endif
    quoin::pipeline const nlp(find);
    (void)nlp("Who said what.");
}
