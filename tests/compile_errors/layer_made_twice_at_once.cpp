// SPDX-License-Identifier: BSL-1.0
// names: word
// prints: quoin: two components of this pipeline make the same 'Layer'; leave one out, or give one a layer of its own,
// as in 'quoin::as<company>(entities(companies))'.
#include "components.hpp"

std::vector<word> find_words(quoin::document_view<>) {
    return {};
}

int main() {
#ifdef WRONG
    quoin::pipeline const nlp(find_words, find_words);
#else
    quoin::pipeline const nlp(find_words);
#endif
    (void)nlp("Who said what.");
}
