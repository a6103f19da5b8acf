// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/lines.hpp"
#include "pipeline.hpp"
#include "token.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace quoin {

/// A run of tokens that a rule describes.
struct phrase {
    extent where;           ///< from its first token to its last
    std::uint32_t rule = 0; ///< which of the rules, in the order in which `phrases` was given them
};

/// A question about one token and its text.
template <class P>
concept token_predicate = std::copy_constructible<P> && std::predicate<P const&, token const&, std::string_view>;

/// A predicate that `least` to `most` tokens in a row must meet.
template <token_predicate Predicate>
struct phrase_part {
    Predicate holds;       ///< asked of each token
    std::size_t least = 1; ///< 0 if the part may be missing
    std::size_t most = 1;  ///< at least 1
};

namespace detail {

constexpr void check_repetition(std::size_t least, std::size_t most) {
    if (most == 0 || least > most)
        throw std::invalid_argument("quoin: a part of a phrase needs a most of 1 or more, and no less than its least; "
                                    "give repeat(part, 1, 3), say.");
}

} // namespace detail

/// What phrases are made of: predicates, and how often they hold.
namespace parts {

/// A token that is one of some words, case and all: `word("hospital")`, `word("Mr", "Mrs", "Dr")`. They are copied.
template <std::convertible_to<std::string_view>... Words>
[[nodiscard]] auto word(Words const&... words) {
    std::vector<std::string> known{std::string(std::string_view(words))...};
    return [known = std::move(known)](token const&, std::string_view text) {
        return std::ranges::find(known, text) != known.end();
    };
}

/// A token that begins with a digit.
inline constexpr auto number = [](token const& t, std::string_view) { return t.kind == token_kind::number; };
/// A token whose first letter is a capital.
inline constexpr auto capitalised = [](token const& t, std::string_view) { return bool{t.capitalised}; };
/// A token of at least two letters, all of them capitals.
inline constexpr auto all_capitals = [](token const& t, std::string_view) { return bool{t.all_capitals}; };
/// A token that begins with a letter.
inline constexpr auto any_word = [](token const& t, std::string_view) { return t.kind == token_kind::word; };

/// `least` to `most` tokens that meet the predicate. Throws std::invalid_argument if that is none at all.
template <token_predicate Predicate>
[[nodiscard]] constexpr phrase_part<Predicate> repeat(Predicate predicate, std::size_t least, std::size_t most) {
    detail::check_repetition(least, most);
    return {std::move(predicate), least, most};
}

/// A token that meets the predicate, or none.
template <token_predicate Predicate>
[[nodiscard]] constexpr phrase_part<Predicate> maybe(Predicate predicate) {
    return {std::move(predicate), 0, 1};
}

} // namespace parts

/// A sequence of parts. All ways through it are followed at once, a bit for each, so that nothing is tried twice.
template <class... Predicates>
class phrase_rule {
public:
    /// The most tokens that a phrase can have.
    static constexpr std::size_t longest = 63;

    /// Throws std::invalid_argument for a rule that could match nothing, or more than `longest` tokens, and for a part
    /// whose bounds contradict each other.
    explicit phrase_rule(phrase_part<Predicates>... parts) : parts_(std::move(parts)...) {
        bool const empty = ((parts.least == 0) && ...);
        std::apply([this](auto const&... each) { (add(each.least, each.most), ...); }, parts_);
        if (empty)
            throw std::invalid_argument("quoin: a rule for phrases must have a part that is not optional.");
    }

    /// How many of the tokens of a row, from the first on, are the longest such phrase; 0 if they begin with none.
    [[nodiscard]] std::size_t match(std::string_view text, std::span<token const> row) const {
        std::uint64_t ways = skip(1);
        std::size_t matched = 0;
        for (std::size_t i = 0; i < row.size() && ways != 0; ++i) {
            if (i > 0 && is_apart(text, row[i - 1], row[i]))
                break;
            ways = skip((ways & holding(row[i], text)) << 1);
            if (ways >> size_ & 1)
                matched = i + 1;
        }
        return matched;
    }

private:
    void add(std::size_t least, std::size_t most) {
        detail::check_repetition(least, most);
        if (most > longest - size_)
            throw std::invalid_argument("quoin: a rule for phrases must not describe more than 63 tokens.");
        starts_[part_++] = size_;
        for (std::size_t i = 0; i < most; ++i, ++size_)
            optional_ |= std::uint64_t{i >= least} << size_;
    }

    /// Adds the ways that leave optional tokens out.
    [[nodiscard]] std::uint64_t skip(std::uint64_t ways) const noexcept {
        for (std::uint64_t more = ways & optional_; more != 0; more &= optional_) {
            more <<= 1;
            more &= ~ways;
            ways |= more;
        }
        return ways;
    }

    /// The places in the rule at which the token may stand.
    [[nodiscard]] std::uint64_t holding(token const& here, std::string_view text) const {
        std::string_view const word = text.substr(here.where.begin, here.where.size());
        std::uint64_t places = 0;
        std::size_t part = 0;
        auto add_places = [&](auto const& each) {
            if (each.holds(here, word))
                places |= ((std::uint64_t{1} << each.most) - 1) << starts_[part];
            ++part;
        };
        std::apply([&](auto const&... each) { (add_places(each), ...); }, parts_);
        return places;
    }

    /// True if a blank line stands between two tokens.
    static bool is_apart(std::string_view text, token const& left, token const& right) noexcept {
        std::string_view const gap = text.substr(left.where.end, right.where.begin - left.where.end);
        return right.first_on_line && detail::has_blank_line(gap);
    }

    std::tuple<phrase_part<Predicates>...> parts_;
    std::array<std::size_t, sizeof...(Predicates)> starts_{};
    std::size_t part_ = 0;
    std::size_t size_ = 0;
    std::uint64_t optional_ = 0;
};

namespace detail {

template <class Predicate>
auto as_part(Predicate predicate) {
    static_assert(token_predicate<Predicate>, "quoin: a part of a rule for phrases must be a predicate that can be "
                                              "copied and asked of a 'token const&' and its std::string_view.");
    if constexpr (token_predicate<Predicate>)
        return phrase_part<Predicate>{std::move(predicate)};
    else
        return phrase_part{parts::any_word};
}

template <class Predicate>
phrase_part<Predicate> as_part(phrase_part<Predicate> part) {
    return part;
}

} // namespace detail

/// A rule from predicates and parts, as in `rule(parts::number, parts::maybe(parts::word("NHS")),
/// parts::word("trusts"))`.
template <class... Parts>
[[nodiscard]] auto rule(Parts... each) {
    return phrase_rule(detail::as_part(std::move(each))...);
}

/// What `phrases` looks for: a `phrase_rule`, or something of yours that says how many tokens of a row, from the first
/// on, it describes; 0 for none.
template <class Rule>
concept phrase_pattern =
    std::copy_constructible<Rule> && requires(Rule const& rule, std::string_view text, std::span<token const> row) {
        { rule.match(text, row) } -> std::same_as<std::size_t>;
    };

/// Finds phrases: at each token the longest that any rule describes, of several the one of the first rule, then on from
/// its end. They do not cross blank lines. Linear in the text, whatever it holds: no `phrase_rule` looks further than
/// 63 tokens.
template <phrase_pattern... Rules>
class phrase_finder {
public:
    /// With rules of which the earlier goes before the later.
    explicit phrase_finder(Rules... rules) : rules_(std::move(rules)...) {}

    /// The phrases in the order of the text. Linear.
    std::vector<phrase> operator()(document_view<token> document) const {
        std::vector<phrase> found;
        std::span<token const> rest = document.get<token>();
        while (!rest.empty()) {
            auto const [size, which] = longest_at(document.text(), rest);
            if (size > 0)
                found.push_back({extent(rest.front().where.begin, rest[size - 1].where.end), which});
            rest = rest.subspan(std::max<std::size_t>(size, 1));
        }
        return found;
    }

private:
    struct match {
        std::size_t size = 0;
        std::uint32_t rule = 0;
    };

    [[nodiscard]] match longest_at(std::string_view text, std::span<token const> row) const {
        match best;
        std::uint32_t which = 0;
        auto try_rule = [&](auto const& each) {
            if (std::size_t const size = each.match(text, row); size > best.size)
                best = {size, which};
            ++which;
        };
        std::apply([&](auto const&... each) { (try_rule(each), ...); }, rules_);
        return best;
    }

    std::tuple<Rules...> rules_;
};

/// Finds the phrases of some rules: `tokens | phrases(rule(…), rule(…))`.
template <class... Rules>
    requires(!detail::one_of<detail::arguments_missing, Rules...>)
[[nodiscard]] auto phrases(Rules... rules) {
    constexpr bool all_rules = (phrase_pattern<Rules> && ...);
    static_assert(all_rules, "quoin: 'phrases' takes rules; make one of your predicates and parts, as in "
                             "'phrases(rule(parts::number, parts::word(\"trusts\")))'.");
    if constexpr (all_rules)
        return pipeline(phrase_finder<Rules...>(std::move(rules)...));
    else
        return pipeline(phrase_finder<>());
}

/// Without rules it does not compile, and says why.
void phrases(detail::arguments_missing);

} // namespace quoin
