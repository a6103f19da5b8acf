// SPDX-License-Identifier: BSL-1.0
// What entities must find, by a matcher without filters, kernels or tables of its own: a hash map of strings.
#pragma once

#include <quoin/entities.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace quoin_bench {

/// The names at the words of a text that begin and end whole tokens, the longest that begin first.
class reference_matcher {
public:
    explicit reference_matcher(std::vector<std::string> const& names) {
        for (std::string const& name : names)
            add(name);
    }

    [[nodiscard]] std::vector<quoin::extent> operator()(std::string_view text) const {
        auto const document = quoin::tokens(quoin::borrowed(text));
        std::vector<word> const words = words_of(text, document.get<quoin::token>());
        std::vector<quoin::extent> found;
        std::size_t end = 0;
        for (std::size_t first = 0; first < words.size(); ++first) {
            if (words[first].where.begin < end || !words[first].may_begin)
                continue;
            std::size_t const longest = longest_at(text, words, first);
            if (longest == 0)
                continue;
            found.emplace_back(words[first].where.begin, longest);
            end = longest;
        }
        return found;
    }

private:
    struct word {
        quoin::extent where;
        std::string stem; ///< folded, without "s" at its end
        bool may_begin = false;
        bool may_end = false;
    };
    struct known_name {
        std::string_view spelling; ///< as it was given first
        std::string folded = {};
        std::size_t words = 0;
        bool plural = false;
    };
    using cursor = quoin::detail::names::word_cursor<quoin::unicode_fold>;

    static std::string stem_of(std::string folded) {
        while (folded.size() > 1 && folded.back() == 's')
            folded.pop_back();
        return folded;
    }

    void add(std::string const& name) {
        std::string key;
        known_name made{name};
        for (cursor each(name); each.next(); ++made.words) {
            made.folded += each.folded() + ' ';
            if (made.words < 2)
                key += stem_of(each.folded()) + ' ';
        }
        quoin::detail::names::letter_count const letters(name);
        made.plural = (made.words > 1 || letters.all_capitals()) && !letters.ends_in_s;
        std::vector<known_name>& others = names_[key];
        auto const same = std::ranges::find(others, made.folded, &known_name::folded);
        if (same == others.end())
            others.push_back(made);
        else
            same->plural = same->plural || made.plural;
    }

    /// The words of a text, each with what the tokens say of it.
    static std::vector<word> words_of(std::string_view text, std::span<quoin::token const> tokens) {
        std::vector<word> words;
        auto here = tokens.begin();
        std::size_t last_token_begin = text.size();
        for (cursor each(text); each.next();) {
            while (here->where.end <= each.begin())
                ++here;
            bool const inside = last_token_begin == here->where.begin;
            bool const address = here->kind == quoin::token_kind::url || here->kind == quoin::token_kind::email;
            bool const apart = !inside || (!address && follows_hyphen(text, words.back().where.end));
            if (inside)
                words.back().may_end = apart;
            words.push_back({quoin::extent(each.begin(), each.end()), stem_of(each.folded()), apart, true});
            while (here->where.end < each.end())
                ++here;
            last_token_begin = here->where.begin;
        }
        return words;
    }

    static bool follows_hyphen(std::string_view text, std::size_t at) {
        return quoin::detail::names::is_hyphen(quoin::unicode::decode(text, at).code_point);
    }

    [[nodiscard]] std::size_t longest_at(std::string_view text, std::vector<word> const& words,
                                         std::size_t first) const {
        std::string const one = words[first].stem + ' ';
        std::size_t longest = longest_of(one, text, words, first);
        if (first + 1 < words.size())
            longest = std::max(longest, longest_of(one + words[first + 1].stem + ' ', text, words, first));
        return longest;
    }

    [[nodiscard]] std::size_t longest_of(std::string const& key, std::string_view text, std::vector<word> const& words,
                                         std::size_t first) const {
        std::size_t longest = 0;
        auto const known = names_.find(key);
        if (known == names_.end())
            return 0;
        for (known_name const& each : known->second) {
            std::size_t const last = first + each.words - 1;
            if (last >= words.size() || !words[last].may_end)
                continue;
            quoin::extent const place(words[first].where.begin, words[last].where.end);
            longest = std::max(longest, quoin::detail::names::match_words<quoin::unicode_fold>(
                                            each.spelling, text, place, {.plural = each.plural}));
        }
        return longest;
    }

    std::unordered_map<std::string, std::vector<known_name>> names_; ///< by the stems of their first two words
};

} // namespace quoin_bench
