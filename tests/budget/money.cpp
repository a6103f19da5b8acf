// SPDX-License-Identifier: BSL-1.0
// What a user of money compiles: its header and one call.
#include <quoin/money.hpp>

int main() {
    return quoin::money_finder()(quoin::document_view<>("It cost £5m.")).empty();
}
