// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../decimal.hpp"
#include "../../unicode.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the numbers in an amount are worth.
namespace quoin::detail {

/// How a locale writes numbers.
struct number_conventions {
    char decimal_sign = '.';   ///< '.' or ','; the other one groups digits
    bool blank_groups = false; ///< "10 000": a plain blank may stand between groups
    bool mixed_scales = false; ///< "5億3000万": digits may follow a scale
};

/// A number in digits.
struct digit_number {
    std::optional<decimal> value; ///< nothing if it has more digits than fit
    bool odd_grouping = false;    ///< the signs between its digits do not follow the locale's conventions
    bool could_group = false;     ///< its decimal sign could as well group its digits
};

constexpr bool is_ascii_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// True if the digits of a whole number stand in threes, as in "1,234,567", or as Indian numbers do: "12,34,567".
constexpr bool is_grouped(std::string_view whole) noexcept {
    std::size_t run = 0;
    std::size_t first = 0;
    bool threes = true;
    bool twos = true;
    for (char c : whole) {
        if (is_ascii_digit(c)) {
            ++run;
        } else if (run != 0) { // else a later byte of a no-break blank
            threes = threes && (first == 0 || run == 3);
            twos = twos && (first == 0 || run == 2);
            first = first == 0 ? run : first;
            run = 0;
        }
    }
    return first == 0 || (run == 3 && first <= 3 && (threes || (twos && first <= 2)));
}

/// True if the point or comma at `at` is the only one in a number, and could group its digits by where it stands:
/// "1.234", "1,234’567".
inline bool could_group(std::string_view text, std::size_t at) noexcept {
    return at > 0 && text[0] != '0' && text.find_first_of(".,") == at && is_grouped(text);
}

/// Where the decimal sign stands in a number of digits and separators; npos if it has none. Two kinds of separators
/// tell by themselves; of a single one, the conventions decide where it could be either.
inline std::size_t decimal_sign_at(std::string_view text, number_conventions conventions) noexcept {
    std::size_t const last = text.find_last_of(".,");
    if (last == std::string_view::npos)
        return last;
    bool const repeated = text.find(text[last]) != last;
    if (repeated)
        return std::string_view::npos;
    return text[last] == conventions.decimal_sign || !could_group(text, last) ? last : std::string_view::npos;
}

/// A number with the digits and signs of ASCII in place of those of other scripts: "１．５", "१.५".
inline std::string with_ascii_digits(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        auto const next = unicode::decode(text, at);
        if (unicode::is_digit(next.code_point))
            plain += static_cast<char>('0' + unicode::digit_value(next.code_point));
        else if (next.code_point == U'\uff0e' || next.code_point == U'\uff0c')
            plain += next.code_point == U'\uff0e' ? '.' : ',';
        else
            plain += text.substr(at, next.size);
        at += next.size;
    }
    return plain;
}

/// Whether the digits before the decimal sign at `sign` stand as they should, and just digits behind it: not "3.5’000",
/// nor "000".
inline bool is_number(std::string_view text, std::size_t sign) noexcept {
    std::string_view const whole = text.substr(0, sign);
    bool const ends_in_digits = sign == text.npos || text.find_first_not_of("0123456789", sign + 1) == text.npos;
    return ends_in_digits && is_grouped(whole) && !whole.starts_with("00");
}

/// Reads a number in digits. Nothing if it is no number after all, as in "1.2.2024".
inline std::optional<digit_number> read_digits(std::string_view written, number_conventions conventions) {
    std::string const text = with_ascii_digits(written);
    std::size_t const sign = decimal_sign_at(text, conventions);
    if (!is_number(text, sign))
        return std::nullopt;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (is_ascii_digit(text[i]))
            plain += text[i];
        else if (i == sign)
            plain += '.';
    bool const odd = sign != std::string_view::npos && text[sign] != conventions.decimal_sign;
    return digit_number{decimal::from(plain), odd, sign != std::string_view::npos && could_group(text, sign)};
}

/// Adds up a number that is read word by word: "two hundred and five thousand", "5 lakh crore", "五千三百万".
///
/// A scale multiplies all that came since the last larger one; so the parts stand on a stack, their scales decreasing.
/// A member that returns false has refused the word, and the number ends before it.
class number_builder {
public:
    constexpr bool add_count(int count) {
        in_words_ = true;
        if (is_closed_)
            return false;
        if (is_after_point_)
            return add_behind_point(count);
        if (count == 0 && size_ != 0)
            return false;
        if (count < room_)
            return add_to_open_part(decimal(count), room_after(count));
        return add_as_in_a_year(count);
    }

    /// Behind "and": "two hundred and five", but not "nineteen and fifty".
    constexpr bool add_last_count(int count) {
        return count < room_ && add_count(count);
    }

    bool add_digits(std::string_view text, number_conventions conventions) {
        auto const read = read_digits(text, conventions);
        if (!read)
            return false;
        odd_grouping_ = odd_grouping_ || read->odd_grouping;
        could_group_ = could_group_ || read->could_group;
        too_many_digits_ = too_many_digits_ || !read->value || !add_number(*read->value);
        return true;
    }

    /// Nothing smaller can follow.
    constexpr bool add_number(decimal number) {
        return !is_closed_ && add_to_open_part(number, 1);
    }

    /// "half", "three and a half". A third is in no decimal number: what it is part of has no value.
    constexpr bool add_fraction(int thousandths) {
        too_many_digits_ = too_many_digits_ || thousandths == 0;
        return add_number(decimal(thousandths, -3));
    }

    /// "three quarters": multiplies what was read so far.
    constexpr bool multiply(int thousandths) {
        too_many_digits_ = too_many_digits_ || thousandths == 0;
        return multiply_by(decimal(thousandths, -3));
    }

    /// "a dozen", "two dozen", "half a dozen".
    constexpr bool add_dozen() {
        in_words_ = true;
        return size_ == 0 ? add_number(12) : multiply_by(decimal(12));
    }

    /// "two million and a half": a fraction of the last scale.
    constexpr bool add_fraction_of_scale(int thousandths) {
        if (size_ == 0 || parts_[size_ - 1].scale < 3 || thousandths == 0)
            return false;
        part& last = parts_[size_ - 1];
        auto const total = checked_sum(last.value, decimal(thousandths, last.scale - 3));
        last.value = total.value_or(last.value);
        return total.has_value();
    }

    /// "1 million 500 thousand", "1 million 500 000": a number below the scale before it, with a scale or too large for
    /// a year, as in "5 million 2019 dollars".
    constexpr bool add_smaller(number_builder const& other) {
        auto const value = other.value();
        bool const is_large = other.scale() != 0 || (value && *value >= decimal(10'000));
        bool const fits = is_large && size_ != 0 && size_ != parts_.size() && value &&
                          *value < decimal(1).scaled(parts_[size_ - 1].scale);
        if (fits)
            parts_[size_++] = {*value, other.scale()};
        return fits;
    }

    constexpr bool add_scale(int exponent) {
        bool any = false;
        decimal multiplied;
        while (size_ != 0 && parts_[size_ - 1].scale < exponent) {
            auto const sum = checked_sum(multiplied, parts_[size_ - 1].value);
            if (!sum)
                return false;
            multiplied = *sum;
            any = true;
            --size_;
        }
        bool const repeated = size_ != 0 && parts_[size_ - 1].scale == exponent;
        if (repeated || size_ == parts_.size() || (any && is_after_point_ && exponent < 2))
            return false;
        has_scale_ = true;
        parts_[size_++] = {(any ? multiplied : decimal(1)).scaled(exponent), exponent};
        is_closed_ = is_closed_ || is_after_point_;
        room_ = exponent < 3 ? power_of_ten(exponent) : 1000;
        return true;
    }

    /// "point": digits follow one by one.
    constexpr bool add_point() {
        if (is_after_point_ || is_closed_)
            return false;
        is_after_point_ = true;
        return true;
    }

    /// "hundreds", "millions": the text does not say how many. A power of ten that is not 0 counts as a scale.
    constexpr void make_vague(int exponent) noexcept {
        is_vague_ = true;
        in_words_ = true;
        has_scale_ = has_scale_ || exponent >= 6;
    }

    [[nodiscard]] constexpr bool is_vague() const noexcept {
        return is_vague_;
    }

    [[nodiscard]] constexpr bool in_words() const noexcept {
        return in_words_;
    }

    /// "nineteen fifty".
    [[nodiscard]] constexpr bool in_pairs() const noexcept {
        return in_pairs_;
    }

    [[nodiscard]] constexpr bool has_scale() const noexcept {
        return has_scale_;
    }

    [[nodiscard]] constexpr bool odd_grouping() const noexcept {
        return odd_grouping_;
    }

    /// Its decimal sign could as well group its digits.
    [[nodiscard]] constexpr bool could_group() const noexcept {
        return could_group_;
    }

    [[nodiscard]] constexpr bool too_many_digits() const {
        return too_many_digits_ || !sum();
    }

    /// The largest power of ten that multiplies the number; 0 if none does.
    [[nodiscard]] constexpr int scale() const noexcept {
        return size_ == 0 ? 0 : parts_[0].scale;
    }

    /// Nothing if the text does not say the number, or it has more digits than fit.
    [[nodiscard]] constexpr std::optional<decimal> value() const {
        return is_vague_ || too_many_digits_ ? std::nullopt : sum();
    }

private:
    constexpr bool multiply_by(decimal number) {
        auto const product = size_ == 1 ? checked_product(parts_[0].value, number) : std::nullopt;
        if (product)
            parts_[0].value = *product;
        return product.has_value();
    }

    [[nodiscard]] constexpr std::optional<decimal> sum() const {
        std::optional<decimal> total = decimal();
        for (std::size_t i = 0; total && i < size_; ++i)
            total = checked_sum(*total, parts_[i].value);
        return total;
    }

    struct part {
        decimal value;
        int scale = 0;
    };

    constexpr bool add_to_open_part(decimal number, int room) {
        if (size_ == 0 || parts_[size_ - 1].scale != 0) {
            if (size_ == parts_.size())
                return false;
            parts_[size_++] = {};
        }
        auto const sum = checked_sum(parts_[size_ - 1].value, number);
        if (!sum)
            return false;
        parts_[size_ - 1].value = *sum;
        room_ = room;
        return true;
    }

    /// "two point five four", "two point fifty-four". "At this point fifty pounds" says no fraction.
    constexpr bool add_behind_point(int count) {
        bool const is_pair = count >= 10;
        bool const may_be_pair = count < 100 && fraction_digits_ == 0 && size_ != 0;
        if ((is_pair && !may_be_pair) || fraction_digits_ == 15)
            return false;
        fraction_digits_ += is_pair ? 2 : 1;
        return add_to_open_part(decimal(count, -fraction_digits_), 1);
    }

    /// "nineteen fifty", "one fifty five".
    constexpr bool add_as_in_a_year(int count) {
        if (size_ != 1 || parts_[0].scale != 0 || parts_[0].value >= decimal(100) || count < 10 || count >= 100)
            return false;
        in_pairs_ = true;
        parts_[0].value = parts_[0].value.scaled(2);
        return add_to_open_part(decimal(count), room_after(count));
    }

    /// What may follow a count must be smaller than its last place: twenty-five, but not twenty-fifteen.
    static constexpr int room_after(int count) noexcept {
        if (count >= 100 && count % 100 == 0)
            return 100;
        return count >= 20 && count % 10 == 0 ? 10 : 1;
    }

    static constexpr int power_of_ten(int exponent) noexcept {
        return exponent == 2 ? 100 : 10;
    }

    std::array<part, 8> parts_{};
    std::size_t size_ = 0;
    int room_ = 1000;
    int fraction_digits_ = 0;
    bool is_after_point_ = false;
    bool is_closed_ = false;
    bool in_words_ = false;
    bool in_pairs_ = false;
    bool is_vague_ = false;
    bool has_scale_ = false;
    bool odd_grouping_ = false;
    bool could_group_ = false;
    bool too_many_digits_ = false;
};

} // namespace quoin::detail
