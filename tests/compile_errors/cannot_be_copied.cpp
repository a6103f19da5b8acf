// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'Component' must be copyable, as pipelines are; hold what cannot be copied in a std::shared_ptr.
#include "components.hpp"

#include <memory>

struct word_finder {
#ifdef WRONG
    std::unique_ptr<int> table;
#else
    std::shared_ptr<int> table;
#endif

    std::vector<word> operator()(quoin::document_view<>) const {
        return {};
    }
};

int main() {
    quoin::pipeline const nlp(word_finder{});
    (void)nlp("Who said what.");
}
