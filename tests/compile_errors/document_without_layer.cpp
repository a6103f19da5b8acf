// SPDX-License-Identifier: BSL-1.0
// names: sentence
// prints: quoin: this document has no such 'Layer'; add the component that makes it to the pipeline.
#include "components.hpp"

int main() {
#ifdef WRONG
    constexpr auto nlp = words;
#else
    constexpr auto nlp = words | sentences;
#endif
    auto const document = nlp("Who said what.");
    (void)document.get<sentence>();
}
