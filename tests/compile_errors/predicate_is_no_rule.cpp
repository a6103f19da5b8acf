// SPDX-License-Identifier: BSL-1.0
// prints: quoin: 'phrases' takes rules; make one of your predicates and parts, as in 'phrases(rule(parts::number,
// parts::word("trusts")))'.
#include <quoin/phrases.hpp>
#include <quoin/tokens.hpp>

int main() {
#ifdef WRONG
    auto const nlp = quoin::tokens | quoin::phrases(quoin::parts::number);
#else
    auto const nlp = quoin::tokens | quoin::phrases(quoin::rule(quoin::parts::number));
#endif
    (void)nlp("2 trusts");
}
