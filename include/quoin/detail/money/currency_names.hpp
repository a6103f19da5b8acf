// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cldr.hpp"
#include "names_english.hpp"
#include "tables.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quoin::detail {

/// English names of currencies. A currency has nouns ("rubles", "roubles") and adjectives ("Russian", "Russia"); CLDR
/// lists a few of their combinations, and news writes them all.
class english_currency_names {
public:
    explicit english_currency_names(std::string const& locale) {
        for (std::string_view family : english_noun_families)
            for_each_part(family, '|', [&](std::string_view noun) { families_[std::string(noun)].push_back(family); });
        for (auto const& [code, forms] : english_adjectives)
            for_each_part(forms, '|', [&, of = code](std::string_view form) { adjectives_[of].emplace_back(form); });
        for (cldr::regional_currency const& each : cldr::regional_currencies(locale))
            adjectives_[each.code].push_back(plain(each.region));
    }

    /// All names of a currency that CLDR calls so, those of the noun alone among them.
    [[nodiscard]] std::vector<std::string> names_of(cldr::named_currency const& called) const {
        std::vector<std::string> nouns;
        std::vector<std::string> adjectives;
        if (auto const own = adjectives_.find(called.code); own != adjectives_.end())
            adjectives = own->second;
        for (std::string const& name : called.names)
            if (name.find_first_of("(0123456789") == std::string::npos)
                for (std::string const& form : {lowered(name), plain(name)})
                    add_parts(form, nouns, adjectives);
        return combinations(nouns, adjectives);
    }

private:
    /// In small letters, and without "&".
    static std::string plain(std::string const& name) {
        std::string text = lowered(name);
        if (auto const sign = text.find('&'); sign != std::string::npos)
            text.replace(sign, 1, "and");
        return text;
    }

    static void add(std::vector<std::string>& to, std::string form) {
        if (!form.empty() && std::ranges::find(to, form) == to.end())
            to.push_back(std::move(form));
    }

    void add_parts(std::string const& name, std::vector<std::string>& nouns,
                   std::vector<std::string>& adjectives) const {
        std::size_t const blank = name.find_last_of(' ');
        add_noun(blank == std::string::npos ? name : name.substr(blank + 1), nouns);
        if (blank == std::string::npos)
            return;
        std::string const adjective = name.substr(0, blank);
        add(adjectives, adjective);
        for (std::string_view const renewed : {"new ", " new"})
            if (auto const at = adjective.find(renewed); at != std::string::npos)
                add(adjectives, std::string(adjective).erase(at, renewed.size()));
    }

    void add_noun(std::string const& noun, std::vector<std::string>& nouns) const {
        add(nouns, noun);
        if (!noun.ends_with('s'))
            add(nouns, noun + 's');
        if (auto const own = families_.find(noun); own != families_.end())
            for (std::string_view family : own->second)
                for_each_part(family, '|', [&](std::string_view other) { add(nouns, std::string(other)); });
    }

    /// With and without the marks on letters.
    static std::vector<std::string> combinations(std::vector<std::string> const& nouns,
                                                 std::vector<std::string> const& adjectives) {
        std::vector<std::string> names;
        auto const add_both = [&](std::string const& name) {
            names.push_back(name);
            if (std::string unmarked = cldr::without_marks(name); unmarked != name)
                names.push_back(std::move(unmarked));
        };
        for (std::string const& noun : nouns) {
            if (stands_alone(noun) && stands_alone(cldr::without_marks(noun)))
                add_both(noun);
            for (std::string const& adjective : adjectives)
                add_both(adjective + ' ' + noun);
        }
        return names;
    }

    static bool stands_alone(std::string const& noun) {
        return noun.size() > 2 && !is_listed(english_words_too, noun);
    }

    std::map<std::string, std::vector<std::string_view>> families_;
    std::map<currency, std::vector<std::string>> adjectives_;
};

} // namespace quoin::detail
