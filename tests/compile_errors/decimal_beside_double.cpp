// SPDX-License-Identifier: BSL-1.0
// prints: quoin: a double is no exact decimal; write decimal(125, -1), not 12.5.
#include <quoin/decimal.hpp>

int main() {
    quoin::decimal const price(125, -1);
#ifdef WRONG
    return price > 0.5 ? 0 : 1;
#else
    return price > quoin::decimal(5, -1) ? 0 : 1;
#endif
}
