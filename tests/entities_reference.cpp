// SPDX-License-Identifier: BSL-1.0
// What entities finds is what a plain, slow matcher finds that follows the written rules, on random names and texts.
#include <quoin/entities.hpp>

#include "catch.hpp"

#include <quoin/tokens.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

/// A word of a name or text, by the rules of `basic_gazetteer`. Knows only the characters that the test uses.
struct word {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string folded;
};

bool is_letter(std::string const& text, std::size_t at) {
    return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) || text.compare(at, 2, "ß") == 0 ||
                                text.compare(at, 2, "É") == 0);
}

std::size_t size_at(std::string const& text, std::size_t at) {
    return static_cast<unsigned char>(text[at]) < 0x80 ? 1 : 2;
}

std::string fold(std::string const& text, std::size_t at) {
    if (text.compare(at, 2, "ß") == 0)
        return "ss";
    if (text.compare(at, 2, "É") == 0)
        return "e";
    return std::string(1, static_cast<char>(std::tolower(text[at])));
}

std::vector<word> words_of(std::string const& text) {
    std::vector<word> words;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '&') {
            words.push_back({at, at + 1, "and"});
            ++at;
            continue;
        }
        if (!is_letter(text, at)) {
            ++at;
            continue;
        }
        word made{at, at, {}};
        while (at < text.size()) {
            bool const before_letter = is_letter(text, at + 1);
            if (is_letter(text, at)) {
                made.folded += fold(text, at);
                at += size_at(text, at);
                made.end = at;
            } else if (text[at] == '\'' && before_letter) {
                ++at;
            } else {
                break;
            }
        }
        words.push_back(std::move(made));
    }
    return words;
}

/// The gap rule for the gaps that the test makes: spaces, a hyphen or one line end join; ", " and "\n\n" do not.
bool joins(std::string const& gap) {
    return gap == " " || gap == "-" || gap == "\n" || gap.empty();
}

struct match {
    std::size_t begin;
    std::size_t end;
    int priority;
    int payload;

    [[nodiscard]] bool overlaps(match const& other) const {
        return begin < other.end && other.begin < end;
    }
    [[nodiscard]] bool contains(match const& other) const {
        return begin <= other.begin && other.end <= end;
    }
};

using names_type = std::vector<quoin::named<int>>;

/// Where a name ends that begins at a word of the text; 0 if it is not there.
std::size_t end_of(std::vector<word> const& name, std::string const& text, std::vector<word> const& words,
                   std::size_t first, bool plural) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (first + i >= words.size())
            return 0;
        word const& here = words[first + i];
        if (i > 0 && !joins(text.substr(words[first + i - 1].end, here.begin - words[first + i - 1].end)))
            return 0;
        if (here.folded == name[i].folded)
            continue;
        bool const last = i + 1 == name.size();
        if (!last || here.folded != name[i].folded + "s")
            return 0;
        if (text[here.end - 2] == '\'')
            return here.end - 2;
        return plural && text[here.end - 1] == 's' ? here.end : 0;
    }
    return words[first + name.size() - 1].end;
}

/// Names of several words and names in capitals take a plural "s", however else the same name is spelt.
bool takes_plural(std::string const& name) {
    bool const small = std::ranges::any_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
    bool const capitals = !small && name.find("ß") == std::string::npos && name != "&";
    return (words_of(name).size() > 1 || capitals) && name.back() != 's' && name.back() != 'S';
}

bool same_words(std::string const& left, std::string const& right) {
    return std::ranges::equal(words_of(left), words_of(right), {}, &word::folded, &word::folded);
}

/// True if a name before this one is the same, and goes before it.
bool is_hidden(names_type const& names, quoin::named<int> const& name) {
    return std::ranges::any_of(names, [&](quoin::named<int> const& other) {
        if (!same_words(name.name, other.name))
            return false;
        if (name.options.priority != other.options.priority)
            return other.options.priority > name.options.priority;
        return other.payload < name.payload;
    });
}

/// Every name at every word of the text: what begins first, of those the longest, then by priority, then as given.
std::vector<match> all_matches(names_type const& names, std::string const& text) {
    auto const document = quoin::tokens(text);
    std::set<std::size_t> begins;
    std::set<std::size_t> ends;
    for (quoin::token const& each : document.get<quoin::token>()) {
        begins.insert(each.where.begin);
        ends.insert(each.where.end);
    }
    auto may_begin = [&](std::size_t at) { return begins.contains(at) || text[at - 1] == '-'; };
    auto may_end = [&](std::size_t at) { return ends.contains(at) || text[at] == '-' || text[at] == '\''; };
    auto const words = words_of(text);
    std::vector<match> found;
    for (quoin::named<int> const& each : names) {
        if (is_hidden(names, each))
            continue;
        auto is_plural = [&](quoin::named<int> const& other) {
            return same_words(each.name, other.name) && takes_plural(other.name);
        };
        bool const plural = std::ranges::any_of(names, is_plural);
        auto const name_words = words_of(each.name);
        for (std::size_t first = 0; first < words.size(); ++first) {
            std::size_t const end = end_of(name_words, text, words, first, plural);
            if (end > 0 && may_begin(words[first].begin) && may_end(end))
                found.push_back({words[first].begin, end, each.options.priority, each.payload});
        }
    }
    std::ranges::sort(found, {}, [](match const& m) {
        return std::tuple(m.begin, std::numeric_limits<std::size_t>::max() - m.end, -m.priority, m.payload);
    });
    return found;
}

/// What is left once each match, in the order given, has driven out those behind it that share text with it.
std::vector<match> keep_apart(std::vector<match> all) {
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = all.size(); --j > i;)
            if (all[i].overlaps(all[j]))
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(j));
    return all;
}

std::vector<match> reference(quoin::overlap policy, std::vector<match> matches) {
    using enum quoin::overlap;
    if (policy == leftmost_longest)
        return keep_apart(matches);
    if (policy == priority) {
        auto const key = [](match const& m) {
            return std::pair(-m.priority, -static_cast<std::ptrdiff_t>(m.end - m.begin));
        };
        std::vector<match> sorted; // equal ones as they were
        for (match const& each : matches)
            sorted.insert(std::ranges::upper_bound(sorted, key(each), {}, key), each);
        matches = keep_apart(sorted);
        std::ranges::sort(matches, {}, &match::begin);
    }
    if (policy == not_nested) {
        std::vector<match> kept;
        for (match const& each : matches)
            if (std::ranges::none_of(kept, [&](match const& other) { return other.contains(each); }))
                kept.push_back(each);
        return kept;
    }
    return matches;
}

std::string random_text(std::mt19937& random, std::size_t words, bool is_name) {
    static std::vector<std::string> const parts{"a",       "b",    "ab",   "as",       "sss",       "Straße",
                                                "STRASSE", "CAFÉ", "cafe", "abcdefgh", "abcdefghs", "abcdefghijkl",
                                                "o'b",     "ob",   "x1",   "&"};
    static std::vector<std::string> const gaps{" ", " ", " ", "-", "\n", ", ", "\n\n", "'s ", "s "};
    static std::vector<std::string> const whole{"ab.com", "http://ab.com/cafe", "ab@cafe.com", "ab_cafe", "ab/cafe"};
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        if (!is_name && random() % 10 == 0)
            text += " " + whole[random() % whole.size()] + " ";
        else if (i > 0)
            text += is_name ? (random() % 4 == 0 ? "-" : " ") : gaps[random() % gaps.size()];
        text += parts[random() % parts.size()];
    }
    return text;
}

} // namespace

TEST_CASE("entities finds what a plain matcher finds, with few names and with many, whatever the policy") {
    std::mt19937 random(20);
    for (int round = 0; round < 400; ++round) {
        names_type names;
        std::size_t const count = 1 + random() % 12;
        for (std::size_t i = 0; i < count; ++i)
            names.push_back({random_text(random, 1 + random() % 4, true),
                             static_cast<int>(i),
                             {.priority = static_cast<std::int16_t>(random() % 3)}});
        std::string const text = random_text(random, round % 20 < 18 ? 40 : 1500, false) + " ";
        auto const all = all_matches(names, text);

        INFO(text);
        for (auto const& each : names)
            UNSCOPED_INFO(each.name << " " << each.options.priority);
        if (round % 2 == 0) // so many that the filter of openings is not used
            for (int i = 0; i < 3000; ++i)
                names.push_back({"zq" + std::to_string(i) + "qz", -1});
        quoin::gazetteer<int> const gazetteer(names, {.short_capitals = 0});
        for (auto const policy : {quoin::overlap::leftmost_longest, quoin::overlap::all, quoin::overlap::not_nested,
                                  quoin::overlap::priority}) {
            std::string found;
            for (quoin::entity const& each : quoin::entity_finder(gazetteer, {policy})(quoin::document_view<>(text)))
                found += std::to_string(each.where.begin) + "-" + std::to_string(each.where.end) + "=" +
                         std::to_string(gazetteer[each]) + " ";
            std::string expected;
            for (match const& each : reference(policy, all))
                expected += std::to_string(each.begin) + "-" + std::to_string(each.end) + "=" +
                            std::to_string(each.payload) + " ";
            CAPTURE(static_cast<int>(policy));
            REQUIRE(found == expected);
        }
    }
}
