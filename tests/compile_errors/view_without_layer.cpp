// SPDX-License-Identifier: BSL-1.0
// prints: quoin: this document_view does not name 'Layer'; add it to the component's parameter, as in
// 'document_view<Layer> document'.
#include "components.hpp"

#ifdef WRONG
using needed = quoin::document_view<sentence>;
#else
using needed = quoin::document_view<word, sentence>;
#endif

std::size_t count_words(needed document) {
    return document.get<word>().size();
}
