// SPDX-License-Identifier: BSL-1.0
// names: other_word
// prints: quoin: 'Layer' cannot be made from what the component makes; derive it from that, as in 'struct company :
// quoin::entity {};'.
#include "components.hpp"

#ifdef WRONG
struct other_word {
    quoin::extent where;
};
#else
struct other_word : word {};
#endif

int main() {
    (void)(words | quoin::as<other_word>(words))("Who said what.");
}
