// SPDX-License-Identifier: BSL-1.0
// names: sentence
// prints: quoin: this document has no such 'Layer'; add the component that makes it to the pipeline.
#include "components.hpp"

int main() {
    auto const document = words("Who said what.");
#ifdef WRONG
    quoin::document_view<word, sentence> const view = document;
#else
    quoin::document_view<word> const view = document;
#endif
    (void)view;
}
