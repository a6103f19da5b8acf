// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../decimal.hpp"
#include "context.hpp"

#include <cstddef>
#include <string_view>

/// What two amounts are that "to" joins: the ends of a range, or what a change led from, or by, and what it led to.
namespace quoin::detail {

/// The begin of what stands before an amount and belongs to it: "an initial", "its present level of about".
inline std::size_t begin_of_basis(std::string_view text, std::size_t begin, std::size_t floor,
                                  money_lexicon const& lexicon) noexcept {
    constexpr int most = 4;
    for (int words = 0; words < most; ++words) {
        auto const word = word_before(text, begin, floor, lexicon, role::basis | role::bound);
        if (!word)
            break;
        begin = word.where.begin;
    }
    return begin;
}

/// Nothing stands before `at` in its sentence.
inline bool sentence_begins(std::string_view text, std::size_t at) noexcept {
    constexpr std::string_view signs = ".!?:;(\"";
    std::size_t const end = gap_begin(text, at);
    return end == 0 || static_cast<unsigned char>(text[end - 1]) <= ' ' ||
           signs.find(text[end - 1]) != std::string_view::npos;
}

/// "Fares are going up: from £5 to £6".
inline bool follows_change_and_colon(std::string_view text, std::size_t at, std::size_t floor,
                                     money_lexicon const& lexicon) noexcept {
    std::size_t const end = gap_begin(text, at);
    return end > floor && text[end - 1] == ':' && word_before(text, end - 1, floor, lexicon, role::change);
}

/// Less than a fifth: "shares lost 9p to 480p", but "they lost £10,000 to £50,000 each".
inline bool is_much_less(decimal low, decimal high) noexcept {
    auto const five_times = checked_product(low, 5);
    return five_times && *five_times < high;
}

/// Whether the amount at `begin`, `low`, and `high` behind "to" are two of a change: "rose from £5m to £7m", "by £5m to
/// £80m", "raised £5m to £7m". What "from" leads to is a change unless the clause says otherwise: "prices from £5 to
/// £7". With an object between, "by" needs a change that is small beside its result, as "cut costs by £2m to £3m" may
/// be a range. Without a currency of its own, `low` needs both a change and "from": "plans to raise 5 to 7 million
/// pounds" says a range.
inline bool says_change(std::string_view text, std::size_t begin, std::size_t floor, money_lexicon const& lexicon,
                        decimal low, decimal high, bool is_low_bare) {
    std::size_t const basis = begin_of_basis(text, begin, floor, lexicon);
    auto const before = word_before(text, basis, floor, lexicon, role::from | role::by | role::of);
    std::size_t const end = before ? before.where.begin : basis;
    auto const clause_has = [&](role roles) {
        return static_cast<bool>(word_in_clause_before(text, end, floor, lexicon, roles));
    };
    if (before && shares(before.word->role, role::from)) {
        if (follows_change_and_colon(text, end, floor, lexicon))
            return true;
        auto const nearest = word_in_clause_before(text, end, floor, lexicon, role::change | role::spans);
        if (sentence_begins(text, end) || (nearest && shares(nearest.word->role, role::spans)))
            return false;
        return nearest || !(is_low_bare || clause_has(role::ranges));
    }
    if (is_low_bare)
        return false;
    bool const follows_change = static_cast<bool>(word_before(text, end, floor, lexicon, role::change));
    if (!before)
        return follows_change || (is_much_less(low, high) && word_before(text, end, floor, lexicon, role::step));
    bool const is_by = shares(before.word->role, role::by);
    bool const is_small_step = checked_sum(low, low).value_or(high) < high;
    return (is_by && follows_change) || (is_small_step && (is_by ? clause_has(role::change) : follows_change));
}

} // namespace quoin::detail
