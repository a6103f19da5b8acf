// SPDX-License-Identifier: BSL-1.0
// prints: quoin: a layer of a temporary document would dangle; name the document first, as in 'auto document =
// nlp(text);'.
#include "components.hpp"

int main() {
#ifdef WRONG
    (void)words("Who said what.").get<word>();
#else
    auto const document = words("Who said what.");
    (void)document.get<word>();
#endif
}
