// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "lexicon.hpp"

#include <array>
#include <cstddef>
#include <string_view>

/// What stands before and behind an amount and says more about it.
namespace quoin::detail {

/// A word of the lexicon, and where it stands.
struct placed_word {
    extent where;
    money_word const* word = nullptr;

    explicit operator bool() const noexcept {
        return word != nullptr;
    }
};

/// The begin of the gap that ends at `end`; `end` itself if there is none.
inline std::size_t gap_begin(std::string_view text, std::size_t end) noexcept {
    constexpr std::size_t longest = 80;
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest) {
        char const last = text[begin - 1];
        if (last > ' ' && last < '\x7F' && last != '-') // as most are
            break;
        auto const before = unicode::decode_before(text, begin);
        char32_t const c = before.code_point;
        if (!unicode::is_space(c) && !is_special_blank(c) && c != U'-')
            break;
        begin -= before.size;
    }
    return begin != end && gap_size(text, begin) == end - begin ? begin : end;
}

/// The places before `end` where a word may begin, nearest first, as far back as `most` words.
class word_begins {
public:
    static constexpr std::size_t most = 5;

    word_begins(std::string_view text, std::size_t end, std::size_t floor) noexcept {
        std::size_t at = end;
        while (size_ < most && at > floor) {
            std::size_t const word_end = gap_begin(text, at);
            at = begin_of_word(text, word_end, floor);
            if (at == word_end)
                return;
            places_[size_++] = at;
        }
    }

    /// The begin of the word that ends at `end`, or at the gap before it; the end of that gap if there is none. A word
    /// is a run of letters, of digits, or of signs.
    [[nodiscard]] static std::size_t nearest(std::string_view text, std::size_t end, std::size_t floor) noexcept {
        return begin_of_word(text, gap_begin(text, end), floor);
    }

    [[nodiscard]] std::size_t const* begin() const noexcept {
        return places_.data();
    }

    [[nodiscard]] std::size_t const* end() const noexcept {
        return places_.data() + size_;
    }

private:
    static std::size_t begin_of_word(std::string_view text, std::size_t end, std::size_t floor) noexcept {
        constexpr std::size_t longest = 40;
        std::size_t at = end;
        int kind_of_last = -1;
        while (at > floor && end - at < longest) {
            auto const before = unicode::decode_before(text, at);
            int const kind = kind_of(before.code_point);
            if (kind == blank || (kind_of_last >= 0 && kind != kind_of_last))
                break;
            kind_of_last = kind;
            at -= before.size;
            if (written_without_blanks(before.code_point))
                break;
        }
        return at;
    }

    static constexpr int blank = 0;

    static int kind_of(char32_t c) noexcept {
        if (c < 0x80 && is_ascii_letter(static_cast<char>(c)))
            return 2;
        if (unicode::is_space(c))
            return blank;
        if (unicode::is_digit(c))
            return 1;
        if (unicode::is_letter(c) || unicode::is_mark(c))
            return written_without_blanks(c) ? 5 : 2;
        return unicode::is_currency_sign(c) ? 3 : 4;
    }

    std::array<std::size_t, most> places_{};
    std::size_t size_ = 0;
};

/// The longest word with one of the roles that ends at `end`, or at the gap before it, and does not begin before
/// `floor`.
inline placed_word word_before(std::string_view text, std::size_t end, std::size_t floor, money_lexicon const& lexicon,
                               role roles) noexcept {
    placed_word found;
    std::size_t const word_end = gap_begin(text, end);
    if (!lexicon.endings().ends(text, word_end, roles) && !lexicon.endings().ends(text, end, roles))
        return found;
    for (std::size_t begin : word_begins(text, end, floor)) {
        auto const match = lexicon.longest(text, begin, roles);
        std::size_t const match_end = begin + match.size;
        char32_t const before = unicode::decode_before(text, begin).code_point;
        bool const starts_here = begin == 0 || !unicode::is_word_part(before) || written_without_blanks(before) ||
                                 !unicode::is_letter(unicode::decode(text, begin).code_point);
        if (match && starts_here && (match_end == end || match_end == word_end))
            found = {extent(begin, match_end), match.word};
    }
    return found;
}

/// The nearest word with one of the roles that stands before `end` in the same clause, `most` words back at most.
inline placed_word word_in_clause_before(std::string_view text, std::size_t end, std::size_t floor,
                                         money_lexicon const& lexicon, role roles, int most = 12) noexcept {
    constexpr std::string_view ends_of_clauses = ".,;:!?()";
    for (; most > 0; --most) {
        if (auto const found = word_before(text, end, floor, lexicon, roles))
            return found;
        std::size_t const begin = word_begins::nearest(text, end, floor);
        if (begin >= gap_begin(text, end))
            break;
        bool const is_sign = !is_ascii_letter(text[begin]) && !is_ascii_digit(text[begin]);
        if (is_sign && text.substr(begin, end - begin).find_first_of(ends_of_clauses) != std::string_view::npos)
            break;
        end = begin;
    }
    return {};
}

/// Whether "over" at `end` says what a dispute is about: "a row over £5m", "a row with the unions over £5m".
inline bool follows_dispute(std::string_view text, std::size_t end, std::size_t floor,
                            money_lexicon const& lexicon) noexcept {
    constexpr int longest_opponent = 3;
    bool found = static_cast<bool>(word_before(text, end, floor, lexicon, role::dispute));
    for (int words = 0; !found && words < longest_opponent; ++words) {
        end = word_begins::nearest(text, end, floor);
        auto const with = word_before(text, end, floor, lexicon, role::opponent);
        found = with && word_before(text, with.where.begin, floor, lexicon, role::dispute);
    }
    return found;
}

/// The longest word with one of the roles that begins at `begin`, or behind the gap there.
inline placed_word word_after(std::string_view text, std::size_t begin, money_lexicon const& lexicon,
                              role roles) noexcept {
    if (auto const match = lexicon.longest(text, begin, roles))
        return {extent(begin, begin + match.size), match.word};
    std::size_t const gap = gap_size(text, begin);
    auto const match = lexicon.longest(text, begin + gap, roles);
    if (gap == 0 || !match)
        return {};
    return {extent(begin + gap, begin + gap + match.size), match.word};
}

/// The unit of a rate behind "per", with as many other words between as the tables allow: "per registered patient". A
/// number among them is none, nor is what makes another unit of it: "per square mile".
inline placed_word unit_after(std::string_view text, placed_word per, money_lexicon const& lexicon) noexcept {
    constexpr role no_others = role::count | role::scale | role::hundred | role::fraction | role::part | role::several |
                               role::dozen | role::article | role::power;
    std::size_t begin = per.where.end;
    for (int others = 0; others <= per.word->value; ++others) {
        auto const unit = word_after(text, begin, lexicon, role::unit);
        if (unit || word_after(text, begin, lexicon, no_others))
            return unit;
        begin += gap_size(text, begin);
        while (begin < text.size() && is_ascii_letter(text[begin]))
            ++begin;
    }
    return {};
}

/// "a week", "-a-week", "/hour", "pcm". The year that lies back ("a year ago") is no rate.
inline placed_word rate_after(std::string_view text, std::size_t begin, money_lexicon const& lexicon) noexcept {
    if (auto const whole = word_after(text, begin, lexicon, role::rate))
        return whole;
    auto const per = word_after(text, begin, lexicon, role::per);
    auto const unit = per ? unit_after(text, per, lexicon) : placed_word();
    if (!unit || word_after(text, unit.where.end, lexicon, role::no_rate))
        return {};
    return {extent(per.where.begin, unit.where.end), unit.word};
}

/// "From", where it says the lowest of several prices: "tickets from £12", "rooms cost from £85 a night". Not where
/// something changes, nor where the highest follows: "from £12 to twice that". `amount` has its rate with it, and is no
/// million, as those are what is paid from: "payments from £5m".
inline placed_word lowest_price_before(std::string_view text, extent amount, std::size_t floor,
                                       money_lexicon const& lexicon) noexcept {
    auto const from = word_before(text, amount.begin, floor, lexicon, role::from);
    if (!from || from.word->value == 0)
        return {};
    auto const priced = word_before(text, from.where.begin, floor, lexicon, role::ranges | role::spans);
    bool const is_other = !priced || word_after(text, amount.end, lexicon, role::to) ||
                          word_in_clause_before(text, from.where.begin, floor, lexicon, role::change);
    return is_other ? placed_word() : from;
}

/// "or more", "-plus". What may lead on to something else counts at the end of a clause alone, or before a rate, or
/// written together with the amount: "£2,000 plus a week", "a £1m-plus deal", but not "£300 plus VAT".
inline placed_word bound_behind(std::string_view text, std::size_t begin, money_lexicon const& lexicon) noexcept {
    auto const bound = word_after(text, begin, lexicon, role::bound_after);
    if (!bound || !shares(bound.word->role, role::leads_on))
        return bound;
    std::size_t const end = bound.where.end;
    bool const is_apart = blank_size(text, begin) != 0;
    bool const goes_on = is_apart || (end < text.size() && is_ascii_letter(text[end]));
    bool const is_last = clause_ends(text, end) && !text.substr(end).starts_with(' ');
    return !goes_on || is_last || rate_after(text, end, lexicon) ? bound : placed_word();
}

} // namespace quoin::detail
