// SPDX-License-Identifier: BSL-1.0
#include "everything.hpp"

std::vector<void const*> quoin_test::addresses_in_second_unit() {
    return addresses_of_components();
}

quoin_test::document quoin_test::analysed_in_second_unit(std::string_view text) {
    return every_component()(text);
}
