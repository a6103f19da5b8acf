// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/json_lines.hpp>

#include <iostream>
#include <string>

struct age {
    quoin::extent where;
    quoin::extent person;
    int years = 0;
};

#include "block_8.inc"

int main() {
    quoin::basic_document<std::string, age> doc("Ann, 61.");
    doc.put<age>({{{5, 7}, {0, 3}, 61}});
    quoin::io::write(std::cout, quoin::io::json_lines(), doc, "a1");
}
