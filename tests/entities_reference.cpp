// SPDX-License-Identifier: BSL-1.0
// What entities finds is what a plain, slow matcher finds that follows the written rules, on random names and texts.
#include <quoin/entities.hpp>

#include "catch.hpp"

#include <quoin/tokens.hpp>

#include <algorithm>
#include <random>
#include <string>
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
    int payload;
};

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

std::vector<match> reference(std::vector<std::pair<std::string, int>> const& names, std::string const& text) {
    auto const document = quoin::tokens(text);
    auto const tokens = document.get<quoin::token>();
    auto const words = words_of(text);
    auto within_token = [&](std::size_t at, bool begin) {
        for (quoin::token const& each : tokens)
            if (begin ? each.where.begin == at : each.where.end == at)
                return true;
        return begin ? text[at - 1] == '-' : at < text.size() && (text[at] == '-' || text[at] == '\'');
    };
    std::vector<match> found;
    std::size_t free_from = 0;
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (words[first].begin < free_from || !within_token(words[first].begin, true))
            continue;
        match best{words[first].begin, 0, 0};
        for (auto const& [name, payload] : names) {
            auto const name_words = words_of(name);
            auto is_plural = [&](auto const& other) {
                return same_words(name, other.first) && takes_plural(other.first);
            };
            bool const plural = std::ranges::any_of(names, is_plural);
            std::size_t const end = end_of(name_words, text, words, first, plural);
            if (end > best.end && within_token(end, false))
                best = {words[first].begin, end, payload};
        }
        if (best.end > 0) {
            found.push_back(best);
            free_from = best.end;
        }
    }
    return found;
}

std::string random_text(std::mt19937& random, std::size_t words, bool is_name) {
    static std::vector<std::string> const parts{"a",       "b",    "ab",   "as",       "sss",       "Straße",
                                                "STRASSE", "CAFÉ", "cafe", "abcdefgh", "abcdefghs", "abcdefghijkl",
                                                "o'b",     "ob",   "x1",   "&"};
    static std::vector<std::string> const gaps{" ", " ", " ", "-", "\n", ", ", "\n\n", "'s ", "s "};
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        if (i > 0)
            text += is_name ? (random() % 4 == 0 ? "-" : " ") : gaps[random() % gaps.size()];
        text += parts[random() % parts.size()];
    }
    return text;
}

} // namespace

TEST_CASE("entities finds what a plain matcher finds, with few names and with many") {
    std::mt19937 random(20);
    for (int round = 0; round < 400; ++round) {
        std::vector<std::pair<std::string, int>> names;
        std::size_t const count = 1 + random() % 12;
        for (std::size_t i = 0; i < count; ++i)
            names.emplace_back(random_text(random, 1 + random() % 4, true), static_cast<int>(i));
        std::string const text = random_text(random, 40, false);
        auto const expected = reference(names, text);

        std::size_t const more = round % 2 == 0 ? 0 : 3000; // so many that the filter of openings is not used
        for (std::size_t i = 0; i < more; ++i)
            names.emplace_back("zq" + std::to_string(i) + "qz", -1);
        quoin::gazetteer<int> const gazetteer(names, {.short_capitals = 0});
        auto const document = (quoin::tokens | quoin::entities(gazetteer))(text);
        std::vector<match> found;
        for (quoin::entity const& each : document.get<quoin::entity>())
            found.push_back({each.where.begin, each.where.end, gazetteer[each]});
        auto extents = [&text](std::vector<match> const& all) {
            std::string made;
            for (match const& each : all)
                made.append(text, each.begin, each.end - each.begin).append("|");
            return made;
        };
        INFO(text);
        for (auto const& [name, payload] : names)
            if (payload >= 0)
                UNSCOPED_INFO(name);
        REQUIRE(extents(found) == extents(expected));
    }
}
