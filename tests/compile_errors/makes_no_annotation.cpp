// SPDX-License-Identifier: BSL-1.0
// prints: quoin: what 'Component' makes is no annotation: it must be movable and have a member 'where' that converts to
// quoin::extent.
#include "components.hpp"

struct number {
#ifdef WRONG
    std::string where;
#else
    quoin::extent where;
#endif
};

int main() {
    auto find = [](quoin::document_view<word>) { return std::vector<number>{}; };
    (void)(words | find)("Who said what.");
}
