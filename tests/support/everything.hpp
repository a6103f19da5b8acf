// SPDX-License-Identifier: BSL-1.0
// Included by two translation units of one program, so that a component which is not one and the same in both is found.
#pragma once

#include <quoin/quoin.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace quoin_test {

using gazetteer = quoin::gazetteer<std::string>;

inline gazetteer const& names() {
    static gazetteer const known({{"Northfield Health Trust", "trust"}, {"Anwen Price", "person"}, {"ICB", "board"}});
    return known;
}

/// Phrases of two kinds.
inline auto phrases() {
    namespace parts = quoin::parts;
    return quoin::phrases(quoin::rule(parts::word("Mr", "Dr"), parts::repeat(parts::capitalised, 1, 3)),
                          quoin::rule(parts::maybe(parts::number), parts::word("boards")));
}

/// Every layer of the library. Static on purpose: each translation unit compiles one of its own.
[[maybe_unused]] static auto every_component() {
    return quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes | quoin::money |
           quoin::acronyms | phrases() | quoin::entities(names());
}

/// The same layers, with entities that the text defines short forms for.
[[maybe_unused]] static auto every_component_learning() {
    return quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes | quoin::money |
           quoin::acronyms | phrases() | quoin::learned_entities(names());
}

using document = decltype(every_component())::document;

/// What this translation unit takes for the components.
[[maybe_unused]] static std::vector<void const*> addresses_of_components() {
    return {&quoin::tokens, &quoin::paragraphs, &quoin::sentences, &quoin::people,
            &quoin::quotes, &quoin::money,      &quoin::acronyms};
}

// The other translation unit.
std::vector<void const*> addresses_in_second_unit();
document analysed_in_second_unit(std::string_view text);

} // namespace quoin_test
