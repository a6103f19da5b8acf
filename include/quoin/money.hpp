// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "amount.hpp"
#include "detail/money_locale.hpp"
#include "detail/money_reader.hpp"
#include "pipeline.hpp"

#include <concepts>
#include <vector>

namespace quoin {

/// Finds amounts of money.
template <class Number = decimal>
class basic_money_finder {
public:
    struct options_type {
        bool slang = false; ///< also "quid", "grand", "a fiver"
    };

    constexpr basic_money_finder() = default;

    explicit basic_money_finder(options_type options) : slang_(options.slang) {}

    [[nodiscard]] std::vector<basic_amount<Number>> operator()(document_view<> document) const {
        auto read = detail::money_reader(document.text(), {&detail::english_lexicon(), slang_}).read();
        if constexpr (std::same_as<Number, decimal>)
            return read;
        else
            return {read.begin(), read.end()};
    }

private:
    bool slang_ = false;
};

using money_finder = basic_money_finder<>;

/// The component, ready to compose.
inline constexpr configurable<money_finder> money{};

} // namespace quoin
