// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "amount.hpp"
#include "detail/money_locale.hpp"
#include "detail/money_reader.hpp"
#include "pipeline.hpp"

#include <string>
#include <vector>

namespace quoin {

/// Finds amounts of money.
template <class Number = decimal>
class basic_money_finder {
public:
    struct options_type {
        std::string locale = "en"; ///< language and region of the text: "en_GB", "de", "es_MX"
        bool slang = false;        ///< also "quid", "grand", "a fiver"
    };

    constexpr basic_money_finder() = default;

    explicit basic_money_finder(options_type options)
        : lexicon_(&detail::lexicon_of(options.locale)), slang_(options.slang) {}

    [[nodiscard]] std::vector<basic_amount<Number>> operator()(document_view<> document) const {
        return detail::money_reader(document.text(), lexicon(), slang_).read();
    }

private:
    [[nodiscard]] detail::money_lexicon const& lexicon() const {
        static detail::money_lexicon const& english = detail::lexicon_of("en");
        return lexicon_ != nullptr ? *lexicon_ : english;
    }

    detail::money_lexicon const* lexicon_ = nullptr;
    bool slang_ = false;
};

using money_finder = basic_money_finder<>;

/// The component, ready to compose.
inline constexpr configurable<money_finder> money{};

} // namespace quoin
