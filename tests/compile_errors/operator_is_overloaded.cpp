// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'Component' must be a function object with one operator() that is neither overloaded nor a template,
// so that its parameter says which layers it needs.
#include "components.hpp"

struct word_finder {
    std::vector<word> operator()(quoin::document_view<>) const {
        return {};
    }
#ifdef WRONG
    std::vector<word> operator()(quoin::document_view<sentence>) const {
        return {};
    }
#endif
};

int main() {
    auto const nlp = quoin::pipeline(word_finder{}) | sentences;
    (void)nlp("Who said what.");
}
