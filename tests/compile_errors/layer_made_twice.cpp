// SPDX-License-Identifier: BSL-1.0
// names: word
// prints: quoin: two components of this pipeline make the same 'Layer'.
#include "components.hpp"

int main() {
#ifdef WRONG
    constexpr auto nlp = words | sentences | words;
#else
    constexpr auto nlp = words | sentences;
#endif
    (void)nlp;
}
