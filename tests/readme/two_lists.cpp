// SPDX-License-Identifier: BSL-1.0
#include <quoin/entities.hpp>

#include <iostream>

int main() {
    quoin::gazetteer<int> const companies{{"Kestrel Ferries", 1}, {"Harwick", 2}};
    quoin::gazetteer<int> const places{{"Harwick", 3}};
#include "block_5.inc"
    auto doc = nlp("Kestrel Ferries has left Harwick.");
    for (auto const& each : doc.get<company>())
        std::cout << doc.text(each) << " is company " << companies[each] << '\n';
    for (auto const& each : doc.get<place>())
        std::cout << doc.text(each) << " is place " << places[each] << '\n';
}
