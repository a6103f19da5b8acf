// SPDX-License-Identifier: BSL-1.0
#include <quoin/quoin.hpp>

#include <range/v3/view/getlines.hpp>

#include <iostream>

int main() {
    auto nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes;
#include "block_6.inc"
}
