// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'Component' must take one quoin::document_view<...> of the layers that it needs, and return a
// std::vector of the annotations that it makes.
#include "components.hpp"

#ifdef WRONG
using taken = std::string_view;
#else
using taken = quoin::document_view<>;
#endif

std::vector<word> find_words(taken) {
    return {};
}

int main() {
    (void)(quoin::pipeline(&find_words) | sentences)("Who said what.");
}
