// SPDX-License-Identifier: BSL-1.0
// names: word
// prints: quoin: two components of this pipeline make the same 'Layer'; leave one out, or give one a layer of its own,
// as in 'quoin::as<company>(entities(companies))'.
#include "components.hpp"

int main() {
#ifdef WRONG
    constexpr auto nlp = words | sentences | words;
#else
    constexpr auto nlp = words | sentences;
#endif
    (void)nlp;
}
