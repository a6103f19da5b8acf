// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <compare>
#include <stdexcept>
#include <string_view>

namespace quoin {

/// A currency by its ISO 4217 code, historic ones included: `currency("GBP")`. A default-constructed one stands for
/// "unknown". Any three capital letters are taken, as new codes come up faster than tables of them.
class currency {
public:
    constexpr currency() = default;

    /// Throws std::invalid_argument for what is not three capital letters. Converts, so that options read
    /// `money.with({.dollar = "AUD"})`.
    constexpr currency(std::string_view code) {
        if (code.size() != letters_.size())
            reject();
        for (std::size_t i = 0; i < code.size(); ++i) {
            if (code[i] < 'A' || code[i] > 'Z')
                reject();
            letters_[i] = code[i];
        }
    }

    /// The same, for literals.
    constexpr currency(char const* code) : currency(std::string_view(code)) {}

    /// The three letters; empty if unknown. The view lives as long as this object.
    [[nodiscard]] constexpr std::string_view code() const& noexcept {
        return known() ? std::string_view(letters_.data(), letters_.size()) : std::string_view();
    }

    /// False for a default-constructed one.
    [[nodiscard]] constexpr bool known() const noexcept {
        return letters_[0] != '\0';
    }

    /// Equal codes; unknown equals unknown.
    friend constexpr bool operator==(currency const&, currency const&) = default;
    /// The order of the alphabet, unknown first.
    friend constexpr std::strong_ordering operator<=>(currency const&, currency const&) = default;

private:
    [[noreturn]] static void reject() {
        throw std::invalid_argument("quoin: a currency is named by the three capital letters of its ISO 4217 code, as "
                                    "in \"GBP\".");
    }

    std::array<char, 3> letters_{};
};

} // namespace quoin
