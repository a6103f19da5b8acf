// SPDX-License-Identifier: BSL-1.0
// prints: quoin: this component is made from arguments, names or rules, that are missing here; call it with them, as in
// 'entities(names)'.
#include <quoin/phrases.hpp>
#include <quoin/tokens.hpp>

int main() {
#ifdef WRONG
    auto const nlp = quoin::tokens | quoin::phrases;
#else
    auto const nlp = quoin::tokens | quoin::phrases(quoin::rule(quoin::parts::number));
#endif
    (void)nlp;
}
