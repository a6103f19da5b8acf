// SPDX-License-Identifier: BSL-1.0
// prints: quoin: a view of a temporary document would dangle; name the document first, as in 'auto document =
// nlp(text);', or where it is handed to you, as in 'auto const& document'.
#include "components.hpp"

int main() {
#ifdef WRONG
    quoin::document_view<word> const view = words("Who said what.");
#else
    auto const document = words("Who said what.");
    quoin::document_view<word> const view = document;
#endif
    (void)view;
}
