// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/io/layer.hpp>

#include <optional>
#include <string>
#include <vector>

namespace quoin_tests {

/// A layer that quoin knows nothing of, with fields of every type that writers write.
struct age {
    quoin::extent where;
    quoin::extent person = {};
    int years = 0;
    std::optional<std::string> unit = {};
    std::vector<std::string> sources = {};
    bool exact = true;
};

} // namespace quoin_tests

template <>
inline constexpr auto quoin::io::format_of<quoin_tests::age> = quoin::io::layer(
    "ages", "Age", quoin::io::field{"person", &quoin_tests::age::person},
    quoin::io::field{"years", &quoin_tests::age::years}, quoin::io::field{"unit", &quoin_tests::age::unit},
    quoin::io::field{"sources", &quoin_tests::age::sources}, quoin::io::field{"is_exact", &quoin_tests::age::exact});
