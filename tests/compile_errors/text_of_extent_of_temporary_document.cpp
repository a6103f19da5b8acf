// SPDX-License-Identifier: BSL-1.0
// prints: quoin: the text of a temporary document would dangle; name the document first, as in 'auto document =
// nlp(text);'.
#include "components.hpp"

int main() {
#ifdef WRONG
    (void)words("Who said what.").text(quoin::extent(0, 3));
#else
    auto const document = words("Who said what.");
    (void)document.text(quoin::extent(0, 3));
#endif
}
