// SPDX-License-Identifier: BSL-1.0
// names: word
// prints: quoin: 'Component' needs 'Layer', which nothing to its left in this pipeline makes.
#include "components.hpp"

int main() {
#ifdef WRONG
    constexpr auto nlp = sentences;
#else
    constexpr auto nlp = words | sentences;
#endif
    (void)nlp("Who said what.");
}
