// SPDX-License-Identifier: BSL-1.0
#include "people_of.hpp"

namespace quoin_test {

document_with_people with_people(std::string text) {
    return people_pipeline(std::move(text));
}

mentions people_of(std::string text) {
    return mentions_in(with_people(std::move(text)));
}

} // namespace quoin_test
