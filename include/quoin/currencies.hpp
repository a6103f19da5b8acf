// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "amount.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace quoin {

/// A policy that says which of an amount's candidates is meant, given the amounts before it in the document. It is
/// built from the currencies that the options prefer, in order. It may name a currency that is no candidate, too: in a
/// Dublin paper of 1990, "£" is IEP.
template <class Reading>
concept currency_reading = std::copyable<Reading> && std::default_initializable<Reading> &&
                           std::constructible_from<Reading, std::vector<currency>> &&
                           requires(Reading const& reading, amount const& found, std::span<amount const> earlier) {
                               { reading(found, earlier) } -> std::convertible_to<currency>;
                           };

namespace detail {

inline bool may_be(amount const& found, currency const& wanted) noexcept {
    return std::ranges::find(found.candidates, wanted) != found.candidates.end();
}

} // namespace detail

/// Preferred currencies first, then the likeliest candidate, which is the locale's own if it is among them. A minor
/// unit is that of the amount before it: "€7.30, plus 25 cents".
class usual_currencies {
public:
    constexpr usual_currencies() = default;

    /// `preferred` are read first where a sign or a name may stand for them, in this order.
    explicit usual_currencies(std::vector<currency> preferred) : preferred_(std::move(preferred)) {}

    /// The currency of an amount, of those that its sign may stand for; `earlier` are the amounts before it.
    [[nodiscard]] currency operator()(amount const& found, std::span<amount const> earlier) const {
        if (found.flags.minor_unit && !earlier.empty() && detail::may_be(found, earlier.back().currency))
            return earlier.back().currency;
        for (currency const& wanted : preferred_)
            if (detail::may_be(found, wanted))
                return wanted;
        return found.candidates.front();
    }

private:
    std::vector<currency> preferred_;
};

/// What the document itself says: after "C$40 million", "$5" is Canadian too. A sign with fewer candidates decides one
/// with more; where none of the last hundred amounts does, the usual reading.
class document_currencies {
public:
    constexpr document_currencies() = default;

    /// `preferred` are read first where the document says nothing, in this order.
    explicit document_currencies(std::vector<currency> preferred) : usual_(std::move(preferred)) {}

    /// The currency of an amount, of those that its sign may stand for; `earlier` are the amounts before it.
    [[nodiscard]] currency operator()(amount const& found, std::span<amount const> earlier) const {
        constexpr std::size_t farthest = 100;
        auto const near = earlier.last(std::min(earlier.size(), farthest));
        auto const decides = [&](amount const& each) {
            return each.candidates.size() < found.candidates.size() && detail::may_be(found, each.currency);
        };
        auto const last = std::find_if(near.rbegin(), near.rend(), decides);
        return last != near.rend() ? last->currency : usual_(found, earlier);
    }

private:
    usual_currencies usual_;
};

} // namespace quoin
