// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../amount.hpp"
#include "money_context.hpp"
#include "money_grammar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail {

/// How a caller wants money to be read.
struct money_reading {
    money_lexicon const* lexicon = nullptr;
    bool slang = false;
};

/// Reads all amounts of one text, from left to right.
class money_reader {
public:
    money_reader(std::string_view text, money_reading how) noexcept : text_(text), how_(how) {}

    [[nodiscard]] std::vector<amount> read() {
        for (std::size_t at = 0; at < text_.size(); ++at)
            if (at >= end_of_last_)
                read_at(at);
        return std::move(made_);
    }

private:
    static constexpr role currency_roles =
        role::currency | role::minor | role::slang | role::slang_scale | role::slang_note;
    static constexpr role number_roles = role::count | role::scale | role::fraction | role::article |
                                         role::conjunction | role::of | role::point | role::vague | role::to;

    void read_at(std::size_t at) {
        if (is_ascii_digit(text_[at])) {
            if (at == 0 || !is_ascii_digit(text_[at - 1]))
                read_at_digits(at);
        } else if (at == 0 || unicode::is_space(unicode::decode_before(text_, at).code_point) || text_[at - 1] == '-') {
            if (how_.lexicon->longest(text_, at, currency_roles))
                read_before_word(at);
        }
    }

    void read_at_digits(std::size_t at) {
        auto const prefix = word_before(text_, at, end_of_last_, *how_.lexicon, role::currency);
        bool const has_point = at > 0 && text_[at - 1] == '.' && !prefix;
        std::size_t const number = at - has_point;
        auto const before_point =
            prefix ? prefix : word_before(text_, number, end_of_last_, *how_.lexicon, role::currency);
        std::size_t const begin = before_point ? before_point.where.begin : number;
        if (may_begin(begin))
            accept(begin, at);
    }

    /// An amount does not begin inside a word or a number.
    [[nodiscard]] bool may_begin(std::size_t at) const noexcept {
        if (at == 0)
            return true;
        char const before = text_[at - 1];
        if (is_ascii_digit(before) || before == '$' || before == '_' || before == '#')
            return false;
        if ((before == '.' || before == ',') && at > 1 && is_ascii_digit(text_[at - 2]))
            return false;
        return !unicode::is_letter(unicode::decode_before(text_, at).code_point);
    }

    /// A currency word, before which numbers in words may stand: goes back to the first of them.
    void read_before_word(std::size_t at) {
        constexpr std::size_t most_words = 24;
        std::array<std::size_t, most_words> begins{};
        std::size_t size = 0;
        std::size_t begin = at;
        while (size < most_words) {
            auto const word = word_before(text_, begin, end_of_last_, *how_.lexicon, number_roles);
            if (!word || word.where.begin >= begin)
                break;
            begin = word.where.begin;
            begins[size++] = begin;
        }
        while (size-- > 0)
            if (accept(begins[size], at))
                return;
    }

    /// Reads the amount that begins at `begin` and reaches past `past`.
    bool accept(std::size_t begin, std::size_t past) {
        auto const between = word_before(text_, begin, end_of_last_, *how_.lexicon, role::between);
        char const* const first = text_.data() + begin;
        auto written = read_money(first, text_.data() + text_.size(), *how_.lexicon, static_cast<bool>(between));
        if (!written)
            return false;
        amount found;
        if (written->is_range && !inherit(*written)) {
            written->is_range = false;
            written->end = written->end_of_low;
            if (written->low.currency == nullptr)
                return false;
        }
        std::size_t const end = begin + static_cast<std::size_t>(written->end - first);
        if (end <= past)
            return false;
        found.where = extent(begin, end);
        describe(*written, found);
        add_context(found, between);
        made_.push_back(found);
        end_of_last_ = end;
        return true;
    }

    /// Lets the ends of a range share what only one of them says. False if they make no range.
    static bool inherit(written_money& range) {
        auto& low = range.low;
        auto& high = range.high;
        if (low.currency == nullptr)
            low.currency = high.currency;
        if (high.currency == nullptr)
            high.currency = low.currency;
        auto const low_value = value_of(low);
        auto const high_value = value_of(high);
        if (!low_value || !high_value)
            return false;
        if (!low.number.has_scale() && high.number.has_scale()) {
            auto scaled = low.number;
            scaled.add_scale(high.number.scale());
            if (auto const value = scaled.value(); value && *value <= high_value)
                low.number = scaled;
        }
        return *value_of(low) < *high_value;
    }

    /// In major units.
    static std::optional<decimal> value_of(written_amount const& written) {
        auto value = written.number.value();
        if (!value)
            return value;
        bool const is_minor = shares(written.currency->role, role::minor | role::glued_minor);
        decimal sum = is_minor ? value->scaled(written.currency->value) : *value;
        if (written.minor != nullptr)
            if (auto const change = written.change.value())
                if (auto const total = checked_sum(sum, change->scaled(written.minor->value)))
                    sum = *total;
        return written.is_negative ? -sum : sum;
    }

    void describe(written_money const& written, amount& found) const {
        written_amount const& low = written.low;
        found.value = value_of(low);
        if (written.is_range)
            found.value_max = value_of(written.high);
        auto const* named = low.code != nullptr ? low.code : low.currency;
        found.candidates = named->currencies;
        if (!found.candidates.empty())
            found.currency = found.candidates.front();
        found.flags.minor_unit = shares(low.currency->role, role::minor | role::glued_minor);
        found.flags.number_words = low.number.in_words();
        found.flags.vague = low.number.is_vague();
        found.flags.ambiguous = found.candidates.size() > 1;
        found.flags.too_many_digits = low.number.too_many_digits();
        found.flags.odd_grouping = low.number.odd_grouping();
    }

    void add_context(amount& found, placed_word between) const {
        std::size_t const floor = end_of_last_;
        std::size_t const begin = between ? between.where.begin : found.where.begin;
        if (auto const bound = word_before(text_, begin, floor, *how_.lexicon, role::bound)) {
            found.bound = static_cast<amount_bound>(bound.word->value);
            found.bound_words = bound.where;
        } else if (auto const after = word_after(text_, found.where.end, *how_.lexicon, role::bound_after)) {
            found.bound = static_cast<amount_bound>(after.word->value);
            found.bound_words = after.where;
        }
        if (auto const rate = rate_after(text_, found.where.end, *how_.lexicon)) {
            found.rate = rate.word->text;
            found.rate_words = rate.where;
        }
    }

    std::string_view text_;
    money_reading how_;
    std::size_t end_of_last_ = 0;
    std::vector<amount> made_;
};

} // namespace quoin::detail
