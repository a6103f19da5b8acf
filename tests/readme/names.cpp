// SPDX-License-Identifier: BSL-1.0
#include <quoin/entities.hpp>

#include <iostream>

int main() {
#include "block_3.inc"
}
