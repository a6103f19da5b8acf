// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iosfwd>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace quoin {

namespace detail {

/// The integer types that count, and stand for no truth or character.
template <class Type>
concept counting_integer = std::integral<Type> && !(std::same_as<Type, bool> || std::same_as<Type, char> ||
                                                    std::same_as<Type, wchar_t> || std::same_as<Type, char8_t> ||
                                                    std::same_as<Type, char16_t> || std::same_as<Type, char32_t>);

template <counting_integer Integer>
constexpr std::int64_t in_64_bits(Integer number) {
    if (!std::in_range<std::int64_t>(number))
        throw std::overflow_error("quoin: the coefficient of a decimal must fit in 64 bits with a sign.");
    return static_cast<std::int64_t>(number);
}

} // namespace detail

/// An exact decimal number, coefficient · 10^exponent: what a text says is what is kept, and no binary fraction comes
/// between. At least 18 significant digits. A small value type; all functions are safe to call from several threads.
///
/// The coefficient never ends in a zero (and zero has exponent 0), so that equal numbers have equal parts: 1.50 and
/// 1.5 are one number.
class decimal {
public:
    /// Zero.
    constexpr decimal() = default;

    /// coefficient · 10^exponent. Integers convert; those that 64 bits with a sign do not hold throw
    /// std::overflow_error.
    template <detail::counting_integer Integer>
    constexpr decimal(Integer coefficient,
                      int exponent = 0) noexcept(std::in_range<std::int64_t>(std::numeric_limits<Integer>::max()))
        : coefficient_(detail::in_64_bits(coefficient)), exponent_(coefficient == 0 ? 0 : exponent) {
        while (coefficient_ != 0 && coefficient_ % 10 == 0) {
            coefficient_ /= 10;
            ++exponent_;
        }
    }

    /// Binary fractions are seldom the decimal ones that they are written as, and do not convert.
    template <std::floating_point BinaryFraction>
    decimal(BinaryFraction, int = 0) = delete; // quoin: a double is no exact decimal; write decimal(125, -1), not 12.5.

    /// Reads "-12.50": digits with at most one point, which must have a digit beside it, after an optional minus sign.
    /// Nothing for anything else, or for more digits than fit.
    [[nodiscard]] static constexpr std::optional<decimal> from(std::string_view text) noexcept;

    /// The digits, without zeros at the end, and the sign.
    [[nodiscard]] constexpr std::int64_t coefficient() const noexcept {
        return coefficient_;
    }

    /// The power of ten that the coefficient is multiplied by.
    [[nodiscard]] constexpr int exponent() const noexcept {
        return exponent_;
    }

    /// This number times a power of ten: exact. Exponents must stay within a thousand million either way.
    /// `decimal(50).scaled(-2)` is 0.5.
    [[nodiscard]] constexpr decimal scaled(int power_of_ten) const noexcept {
        return decimal(coefficient_, exponent_ + power_of_ten);
    }

    /// Rounded to so many places behind the point, to the even digit where two are equally near: 2.345 to two places is
    /// 2.34. A negative count rounds to tens and hundreds.
    [[nodiscard]] constexpr decimal rounded(int places) const noexcept {
        return *checked_quotient(*this, 1, places);
    }

    /// The quotient, rounded so. Throws std::domain_error for a divisor of zero, and std::overflow_error as operator+
    /// does.
    [[nodiscard]] constexpr decimal divided_by(decimal divisor, int places) const {
        if (divisor.coefficient_ == 0)
            throw std::domain_error("quoin: a decimal cannot be divided by zero.");
        return or_throw(checked_quotient(*this, divisor, places));
    }

    /// The nearest double, to the even one where two are equally near; infinite where it is too large for any.
    [[nodiscard]] explicit operator double() const;

    /// The number in full, without grouping or exponent: "39000000000", "-0.013".
    [[nodiscard]] std::string to_string() const;

    /// Prints the number in full.
    template <class Traits>
    friend std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, decimal number) {
        std::string const text = number.to_string();
        return out << std::basic_string_view<char, Traits>(text.data(), text.size());
    }

    /// The exact sum, or nothing where it has more digits than fit.
    [[nodiscard]] friend constexpr std::optional<decimal> checked_sum(decimal left, decimal right) noexcept {
        if (left.coefficient_ == 0 || right.coefficient_ == 0)
            return left.coefficient_ == 0 ? right : left;
        int const common = left.exponent_ < right.exponent_ ? left.exponent_ : right.exponent_;
        auto const first = shifted(left.coefficient_, static_cast<std::size_t>(left.exponent_ - common));
        auto const second = shifted(right.coefficient_, static_cast<std::size_t>(right.exponent_ - common));
        std::int64_t sum = 0;
        if (!first || !second || __builtin_add_overflow(*first, *second, &sum))
            return std::nullopt;
        return decimal(sum, common);
    }

    /// The exact product, or nothing where it has more digits than fit.
    [[nodiscard]] friend constexpr std::optional<decimal> checked_product(decimal left, decimal right) noexcept {
        std::int64_t product = 0;
        if (__builtin_mul_overflow(left.coefficient_, right.coefficient_, &product))
            return std::nullopt;
        return decimal(product, left.exponent_ + right.exponent_);
    }

    /// The quotient, rounded to so many places behind the point as `rounded` does; nothing for a divisor of zero, or
    /// where it has more digits down to the last of these places than fit.
    [[nodiscard]] friend constexpr std::optional<decimal> checked_quotient(decimal dividend, decimal divisor,
                                                                           int places) noexcept {
        if (divisor.coefficient_ == 0)
            return std::nullopt;
        bool const is_negative = dividend.sign() * divisor.sign() < 0;
        std::uint64_t const size = divisor.size();
        std::uint64_t quotient = dividend.size() / size;
        std::uint64_t rest = dividend.size() % size;
        std::int64_t exponent = std::int64_t{dividend.exponent_} - divisor.exponent_;
        std::int64_t const last = -std::int64_t{places};
        for (; rest != 0 && exponent > last; --exponent) {
            std::uint64_t const digit = next_digit(rest, size);
            if (quotient > (largest(is_negative) - digit) / 10)
                return std::nullopt;
            quotient = quotient * 10 + digit;
        }
        if (exponent >= last)
            return with_sign(is_negative, nearest(quotient, rest, size, false), exponent);
        if (last - exponent > most_digits)
            return decimal();
        std::uint64_t const unit = power_of_ten(last - exponent);
        return with_sign(is_negative, nearest(quotient / unit, quotient % unit, unit, rest != 0), last);
    }

    /// Throws std::overflow_error for the one number whose opposite does not fit.
    [[nodiscard]] friend constexpr decimal operator-(decimal number) {
        return decimal() - number;
    }

    /// Exact. Throws std::overflow_error where the result has more digits than fit, as do all operators; `-` also where
    /// the right side has no opposite.
    [[nodiscard]] friend constexpr decimal operator+(decimal left, decimal right) {
        return or_throw(checked_sum(left, right));
    }

    /// See operator+.
    [[nodiscard]] friend constexpr decimal operator-(decimal left, decimal right) {
        return or_throw(checked_sum(left, or_throw(checked_product(right, -1))));
    }

    /// See operator+.
    [[nodiscard]] friend constexpr decimal operator*(decimal left, decimal right) {
        return or_throw(checked_product(left, right));
    }

    /// See operator+.
    constexpr decimal& operator+=(decimal other) {
        return *this = *this + other;
    }

    /// See operator+.
    constexpr decimal& operator-=(decimal other) {
        return *this = *this - other;
    }

    /// Equal numbers: 1.50 is 1.5.
    friend constexpr bool operator==(decimal, decimal) = default;

    /// The order of the numbers.
    friend constexpr std::strong_ordering operator<=>(decimal left, decimal right) noexcept {
        if (left.sign() != right.sign())
            return left.sign() <=> right.sign();
        return left.sign() < 0 ? compare_sizes(right, left) : compare_sizes(left, right);
    }

private:
    static constexpr int most_digits = 19; // of a coefficient

    [[nodiscard]] constexpr int sign() const noexcept {
        return (coefficient_ > 0) - (coefficient_ < 0);
    }

    [[nodiscard]] constexpr std::uint64_t size() const noexcept {
        auto const unsigned_coefficient = static_cast<std::uint64_t>(coefficient_);
        return coefficient_ < 0 ? 0 - unsigned_coefficient : unsigned_coefficient;
    }

    static constexpr int count_digits(std::uint64_t number) noexcept {
        int digits = 0;
        for (; number != 0; number /= 10)
            ++digits;
        return digits;
    }

    /// Compares without signs: by the place of the first digit, then digit by digit. 19 digits fit in 64 bits.
    static constexpr std::strong_ordering compare_sizes(decimal left, decimal right) noexcept {
        std::uint64_t first = left.size();
        std::uint64_t second = right.size();
        int first_digits = count_digits(first);
        int second_digits = count_digits(second);
        if (first_digits + left.exponent_ != second_digits + right.exponent_)
            return first_digits + left.exponent_ <=> second_digits + right.exponent_;
        for (; first_digits < second_digits; ++first_digits)
            first *= 10;
        for (; second_digits < first_digits; ++second_digits)
            second *= 10;
        return first <=> second;
    }

    static constexpr std::optional<std::int64_t> shifted(std::int64_t number, std::size_t places) noexcept {
        if (number == 0)
            return 0;
        for (; places > 0; --places)
            if (__builtin_mul_overflow(number, std::int64_t{10}, &number))
                return std::nullopt;
        return number;
    }

    /// The size of the largest coefficient with a sign.
    static constexpr std::uint64_t largest(bool is_negative) noexcept {
        return static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + (is_negative ? 1 : 0);
    }

    static constexpr std::optional<decimal> with_sign(bool is_negative, std::uint64_t size,
                                                      std::int64_t exponent) noexcept {
        if (size > largest(is_negative))
            return std::nullopt;
        return decimal(static_cast<std::int64_t>(is_negative ? 0 - size : size), static_cast<int>(exponent));
    }

    static constexpr std::uint64_t power_of_ten(std::int64_t exponent) noexcept {
        std::uint64_t power = 1;
        for (; exponent > 0; --exponent)
            power *= 10;
        return power;
    }

    /// Divides ten times the rest, in ten additions, as ten times may not fit: no sum reaches twice the divisor.
    static constexpr std::uint64_t next_digit(std::uint64_t& rest, std::uint64_t divisor) noexcept {
        std::uint64_t digit = 0;
        std::uint64_t sum = 0;
        for (int i = 0; i < 10; ++i) {
            sum += rest;
            if (sum < divisor)
                continue;
            sum -= divisor;
            ++digit;
        }
        rest = sum;
        return digit;
    }

    /// Rounds `whole` and `rest` units of it, and still more if there `is_more`.
    static constexpr std::uint64_t nearest(std::uint64_t whole, std::uint64_t rest, std::uint64_t unit,
                                           bool is_more) noexcept {
        std::uint64_t const to_next = unit - rest;
        bool const is_half = rest == to_next;
        bool const goes_up = is_half ? is_more || whole % 2 == 1 : rest > to_next;
        return whole + (goes_up ? 1 : 0);
    }

    static constexpr decimal or_throw(std::optional<decimal> result) {
        if (!result)
            throw std::overflow_error("quoin: the result has more digits than a decimal holds; use another number "
                                      "type, as in basic_money_finder<Number>.");
        return *result;
    }

    std::int64_t coefficient_ = 0;
    int exponent_ = 0;
};

constexpr std::optional<decimal> decimal::from(std::string_view text) noexcept {
    bool const negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    std::int64_t coefficient = 0;
    std::size_t fraction_digits = 0;
    std::size_t zeros = 0; // read, but not yet in the coefficient: they may be its last
    bool any_digit = false;
    bool after_point = false;
    for (char c : text) {
        if (c == '.' && !after_point) {
            after_point = true;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        any_digit = true;
        fraction_digits += after_point;
        ++zeros;
        if (c == '0')
            continue;
        auto const shifted_coefficient = shifted(coefficient, zeros);
        if (!shifted_coefficient || __builtin_add_overflow(*shifted_coefficient, c - '0', &coefficient))
            return std::nullopt;
        zeros = 0;
    }
    if (!any_digit)
        return std::nullopt;
    int const exponent = static_cast<int>(zeros) - static_cast<int>(fraction_digits);
    return decimal(negative ? -coefficient : coefficient, exponent);
}

inline decimal::operator double() const {
    std::string const text = std::to_string(coefficient_) + 'e' + std::to_string(exponent_);
    return std::strtod(text.c_str(), nullptr); // rounds correctly; without a point, no locale matters
}

inline std::string decimal::to_string() const {
    std::string digits = std::to_string(size());
    if (exponent_ >= 0) {
        digits.append(static_cast<std::size_t>(exponent_), '0');
    } else {
        auto const places = static_cast<std::size_t>(-exponent_);
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, 1, '.');
    }
    return coefficient_ < 0 ? '-' + digits : digits;
}

} // namespace quoin
