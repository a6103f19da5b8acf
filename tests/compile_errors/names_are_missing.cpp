// SPDX-License-Identifier: BSL-1.0
// prints: quoin: this component is made from arguments, names or rules, that are missing here; call it with them, as in
// 'entities(names)'.
#include <quoin/entities.hpp>

int main() {
#ifdef WRONG
    auto const nlp = quoin::tokens | quoin::entities;
#else
    auto const nlp = quoin::tokens | quoin::entities(quoin::gazetteer<int>());
#endif
    (void)nlp;
}
