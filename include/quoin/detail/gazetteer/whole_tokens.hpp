// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../token.hpp"
#include "../../tokens.hpp"
#include "../kernels.hpp"
#include "../tokens/find_tokens.hpp"
#include "comparison.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail::names {

/// True of rules that take nothing for an address but what has one of `is_address_mark` inside: the library's own.
template <class Rules>
inline constexpr bool tell_addresses_by_marks = one_of<Rules, icu_rules, uax29_rules, ud_rules, ptb_rules>;

constexpr bool is_address_mark(char c) noexcept {
    return c == '.' || c == '@' || c == ':';
}

/// Says whether words of a text are whole tokens. Most stand between blanks, with punctuation at most, or beside a
/// hyphen; only where they do not, tokens are made, of what stands between two blanks.
template <name_fold Fold, class Rules>
class whole_tokens {
public:
    whole_tokens(std::string_view text, Rules const& rules) : text_(text), rules_(rules) {}

    /// True if a name may begin at the word that begins at `at`: at a token's first, or behind a hyphen.
    [[nodiscard]] bool may_begin(std::size_t at) {
        return is_first_between_blanks(at) || is_behind_plain_hyphen(at) || edge(at, &word_edge::begin).may_begin;
    }

    /// True if a name may end at the word that ends at `at`: at a token's last, or before a hyphen.
    [[nodiscard]] bool may_end(std::size_t at) {
        return is_last_between_blanks(at) || is_before_plain_hyphen(at) || edge(at, &word_edge::end).may_end;
    }

private:
    struct word_edge {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool may_begin = false;
        bool may_end = false;
    };

    /// What stands between two blanks.
    struct stretch {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::vector<word_edge> words = {};
    };

    [[nodiscard]] bool is_first_between_blanks(std::size_t at) const noexcept {
        while (at > 0 && !is_ascii_blank(text_[at - 1])) {
            unicode::decoded const before = unicode::decode_before(text_, at);
            if (begins_word(before.code_point))
                return false;
            at -= before.size;
        }
        return true;
    }

    [[nodiscard]] bool is_last_between_blanks(std::size_t at) const noexcept {
        while (at < text_.size() && !is_ascii_blank(text_[at])) {
            unicode::decoded const next = unicode::decode(text_, at);
            if (begins_word(next.code_point))
                return false;
            at += next.size;
        }
        return true;
    }

    // Hyphens part words, whether tokens end there or not, unless they are part of an address.

    [[nodiscard]] bool is_behind_plain_hyphen(std::size_t at) const noexcept {
        bool const behind_hyphen = at > 1 && text_[at - 1] == '-';
        return behind_hyphen && is_ascii_word_part(static_cast<unsigned char>(text_[at - 2])) && is_outside_address(at);
    }

    [[nodiscard]] bool is_before_plain_hyphen(std::size_t at) const noexcept {
        return at < text_.size() && text_[at] == '-' && is_outside_address(at);
    }

    /// What stands there between blanks is short, and cannot be an address.
    [[nodiscard]] bool is_outside_address(std::size_t at) const noexcept {
        constexpr std::size_t reach = 64; // bytes, so that no text is looked at time and again
        if (!tell_addresses_by_marks<Rules>)
            return false;
        for (std::size_t before = at; before > 0 && !is_ascii_blank(text_[before - 1]); --before)
            if (at - before == reach || is_address_mark(text_[before - 1]))
                return false;
        for (std::size_t end = at; end < text_.size() && !is_ascii_blank(text_[end]); ++end)
            if (end - at == reach || (is_address_mark(text_[end]) && !is_gap_at(end + 1)))
                return false;
        return true;
    }

    [[nodiscard]] bool is_gap_at(std::size_t at) const noexcept {
        return at == text_.size() || is_ascii_blank(text_[at]);
    }

    /// The word of which one edge is at `at`; one that may neither begin nor end a name if there is none.
    [[nodiscard]] word_edge edge(std::size_t at, std::size_t word_edge::* which) {
        std::vector<word_edge> const& words = stretch_around(at).words;
        auto const found = std::ranges::lower_bound(words, at, {}, which);
        return found != words.end() && (*found).*which == at ? *found : word_edge{};
    }

    /// A name may go from one stretch into the next, so two are kept: none, however long, is looked at time and again.
    [[nodiscard]] stretch const& stretch_around(std::size_t at) {
        if (!holds(stretches_[0], at))
            std::swap(stretches_[0], stretches_[1]);
        if (!holds(stretches_[0], at))
            stretches_[0] = read_stretch(at);
        return stretches_[0];
    }

    [[nodiscard]] static bool holds(stretch const& known, std::size_t at) noexcept {
        return known.begin <= at && at <= known.end && known.begin != known.end;
    }

    [[nodiscard]] stretch read_stretch(std::size_t at) const {
        stretch made{at, at};
        while (made.begin > 0 && !is_ascii_blank(text_[made.begin - 1]))
            --made.begin;
        while (made.end < text_.size() && !is_ascii_blank(text_[made.end]))
            ++made.end;
        std::string_view const text = text_.substr(made.begin, made.end - made.begin);
        for (token const& each : find_tokens(text, rules_, best_instruction_set()))
            add_words(each, made);
        return made;
    }

    void add_words(token const& of, stretch& made) const {
        bool const address = of.kind == token_kind::url || of.kind == token_kind::email;
        std::size_t const token_begin = made.begin + of.where.begin;
        std::size_t const known_end = made.words.empty() ? token_begin : made.words.back().end;
        word_cursor<Fold> word(text_.substr(0, made.end), std::max(token_begin, known_end));
        while (word.next(made.begin + of.where.end)) {
            bool const inside = !made.words.empty() && made.words.back().end > token_begin;
            bool const apart =
                inside && !address && is_hyphen(unicode::decode(text_, made.words.back().end).code_point);
            if (inside)
                made.words.back().may_end = apart;
            made.words.push_back({word.begin(), word.end(), !inside || apart, true});
        }
    }

    std::string_view text_;
    Rules const& rules_;
    std::array<stretch, 2> stretches_; ///< those that were looked at last, the very last first
};

} // namespace quoin::detail::names
