// SPDX-License-Identifier: BSL-1.0
// prints: quoin: a double is no exact decimal; write decimal(125, -1), not 12.5.
#include <quoin/decimal.hpp>

int main() {
#ifdef WRONG
    quoin::decimal const price = 12.5;
#else
    quoin::decimal const price(125, -1);
#endif
    return price > 0 ? 0 : 1;
}
