// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <quoin/money.hpp>

#include <string>
#include <string_view>
#include <utility>

/// Amounts of money in short, as tests compare them.
namespace quoin_test {

using money_options = quoin::money_finder::options_type;

/// All amounts of a text on one line: "[£5m-£10m] 5000000..10000000 GBP per year, at most". Compiled once for all
/// tests.
std::string read(std::string_view text, money_options const& chosen = {});

/// The one amount of a text.
quoin::amount only(std::string_view text, money_options const& chosen = {});

inline money_options in(std::string locale) {
    return {.locale = std::move(locale)};
}

} // namespace quoin_test
