// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/json_lines.hpp>
#include <quoin/tokens.hpp>

#include <iostream>

int main() {
    auto doc = quoin::tokens("😀 ok");
#include "block_7.inc"
}
