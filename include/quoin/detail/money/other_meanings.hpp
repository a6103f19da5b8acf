// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "changes.hpp"
#include "context.hpp"
#include "grammar.hpp"
#include "ranges.hpp"

#include <cstddef>
#include <string_view>

/// What looks like an amount and means something else: pounds of weight, games that were won, the year of prices.
namespace quoin::detail {

/// "a £10-million contract", "a 12-cent dividend": a hyphen stands behind the number, or before its scale.
inline bool is_adjectival(written_amount const& written) noexcept {
    if (written.end_of_number == nullptr || written.end_of_currency == nullptr)
        return false;
    if (written.end_of_number < written.end_of_currency)
        return *written.end_of_number == '-';
    std::string_view const number(written.end_of_currency, written.end_of_number);
    std::size_t const hyphen = number.find('-', 1);
    return hyphen != std::string_view::npos && is_ascii_digit(number[hyphen - 1]);
}

/// The begin of "ten-dollar" in "five ten-dollar bills", which is no 510 dollars; `begin` itself where nothing is
/// counted.
inline std::size_t begin_of_counted(std::string_view text, std::size_t begin, written_amount const& written,
                                    money_lexicon const& lexicon) noexcept {
    if (!written.number.in_pairs() || !is_adjectival(written))
        return begin;
    std::size_t const end = begin + lexicon.longest(text, begin, role::count).size;
    std::size_t const blank = blank_size(text, end);
    return blank == 0 ? begin : end + blank;
}

/// "weighs", "weighs between", "lost an average of" before `begin`.
inline bool is_weight_before(std::string_view text, std::size_t begin, std::size_t floor,
                             money_lexicon const& lexicon) noexcept {
    auto const between = word_before(text, begin, floor, lexicon, role::between);
    std::size_t const end = between ? between.where.begin : begin;
    return word_before(text, end, floor, lexicon, role::weight) ||
           word_before(text, begin_of_basis(text, end, floor, lexicon), floor, lexicon, role::weight);
}

/// "of copper", "4 ounces", ", 4 ounces" at `end`.
inline bool is_weight_behind(std::string_view text, std::size_t end, money_lexicon const& lexicon) noexcept {
    if (word_after(text, end, lexicon, role::weight | role::of))
        return true;
    std::size_t const comma = text.substr(end).starts_with(',') ? end + 1 : end;
    std::size_t const number = comma + gap_size(text, comma);
    std::size_t const number_end = end_of_digits(text, number);
    return number_end != number && word_after(text, number_end, lexicon, role::weight);
}

/// Whether the amount at `where` counts pounds of weight.
inline bool is_weight(std::string_view text, written_amount const& written, extent where, std::size_t floor,
                      money_lexicon const& lexicon) {
    auto const value = value_of(written);
    bool const is_fraction = value && *value < decimal(1); // "a 3/4 pound steak"
    return is_fraction || is_adjectival(written) || is_weight_before(text, where.begin, floor, lexicon) ||
           is_weight_behind(text, where.end, lexicon);
}

/// "in 2019 dollars", "constant 2019 USD". What is a round number may be meant: "raked in 2000 dollars".
inline bool is_year_of_prices(std::string_view text, written_amount const& written, std::size_t begin,
                              std::size_t floor, money_lexicon const& lexicon) noexcept {
    std::string_view const number = text.substr(begin, 4);
    bool const is_year = written.end_of_number == number.data() + number.size() && !number.ends_with("00") &&
                         (number.starts_with("19") || number.starts_with("20"));
    return is_year && word_before(text, begin, floor, lexicon, role::prices_of);
}

/// "Band 8c", "8a to 8c", "8b-8c": a letter that, behind a number, says which one, and no cents.
inline bool is_label(std::string_view text, std::size_t begin, std::size_t floor,
                     money_lexicon const& lexicon) noexcept {
    if (word_before(text, begin, floor, lexicon, role::label))
        return true;
    auto const joint = word_before(text, begin, floor, lexicon, role::to | role::conjunction | role::alternative);
    std::string_view before = text.substr(0, gap_begin(text, joint ? joint.where.begin : begin));
    for (std::string_view sign : {",", "\u2013"})
        if (before.ends_with(sign))
            before.remove_suffix(sign.size());
    std::size_t const size = before.size();
    return size > 1 && std::string_view("abd").find(before[size - 1]) != std::string_view::npos &&
           is_ascii_digit(before[size - 2]);
}

/// "2,000 won (£1)", "2,000 crowns a day", "a 2,000-crown fine", but not "2,000 won appeals", "2,000 crown courts".
inline bool reads_as_name(std::string_view text, written_amount const& written, extent where,
                          money_lexicon const& lexicon) noexcept {
    std::string_view const name = text.substr(where.begin, where.size());
    if (is_adjectival(written))
        return true;
    bool const is_plural = name.ends_with('s') || name.ends_with("won");
    if (!is_plural || written.number.has_scale())
        return is_plural;
    return clause_ends(text, where.end) || text.substr(where.end).starts_with(" (") ||
           rate_after(text, where.end, lexicon) ||
           word_after(text, where.end, lexicon, role::conjunction | role::alternative | role::to);
}

/// Whether what the grammar read at `where`, with a currency, is money.
inline bool means_money(std::string_view text, written_money const& written, extent where, std::size_t floor,
                        money_lexicon const& lexicon) {
    money_word const& unit = *written.low.currency;
    if (unit.role == role::glued_minor && lexicon.longest(text, where.begin, role::picture))
        return false;
    if (unit.role == role::glued_minor && text[where.end - 1] == 'c' && is_label(text, where.begin, floor, lexicon))
        return false;
    if (is_year_of_prices(text, written.low, where.begin, floor, lexicon))
        return false;
    bool const has_scale = written.low.number.has_scale();
    if (unit.role == role::minor && text.substr(0, where.end).ends_with("Sen")) // "In 2023 Sen. Orme spoke"
        return false;
    bool const is_alone = unit.role != role::doubtful_name && where == extent(0, text.size()); // as `iso_text` gives it
    if (shares(unit.role, role::doubtful_name | role::doubtful) && !is_alone && !has_scale &&
        value_of(written.low).value_or(decimal()) < decimal(1000))
        return false;
    if (unit.role == role::doubtful_name)
        return reads_as_name(text, written.is_range ? written.high : written.low, where, lexicon);
    bool const is_pound = unit.role == role::name && !unit.currencies.empty() && unit.currencies[0] == currency("GBP");
    auto const is_rate_of_exchange = [&] { return text.substr(0, gap_begin(text, where.begin)).ends_with('='); };
    return !is_pound || has_scale || is_rate_of_exchange() || !is_weight(text, written.low, where, floor, lexicon);
}

} // namespace quoin::detail
