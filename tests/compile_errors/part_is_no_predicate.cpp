// SPDX-License-Identifier: BSL-1.0
// prints: quoin: a part of a rule for phrases must be a predicate that can be copied and asked of a 'token const&' and
// its std::string_view.
#include <quoin/phrases.hpp>
#include <quoin/tokens.hpp>

int main() {
#ifdef WRONG
    auto const trusts = quoin::rule(quoin::parts::number, "trusts");
#else
    auto const trusts = quoin::rule(quoin::parts::number, quoin::parts::word("trusts"));
#endif
    (void)(quoin::tokens | quoin::phrases(trusts))("2 trusts");
}
