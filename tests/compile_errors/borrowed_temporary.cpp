// SPDX-License-Identifier: BSL-1.0
// prints: quoin: a temporary string cannot be borrowed, it would be gone before its document; pass it plainly, and the
// document will own it.
#include "components.hpp"

int main() {
    std::string const text = "Who said ";
#ifdef WRONG
    auto const document = words(quoin::borrowed(text + "what."));
#else
    auto const document = words(text + "what.");
#endif
    (void)document;
}
