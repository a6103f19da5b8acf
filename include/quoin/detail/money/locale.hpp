// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cldr.hpp"
#include "currency_names.hpp"
#include "lexicon.hpp"
#include "signs.hpp"
#include "words_asian.hpp"
#include "words_english.hpp"
#include "words_germanic.hpp"
#include "words_romance.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail {

/// Where a language puts the noun in the name of a currency.
enum class name_order : std::uint8_t {
    noun_last,  ///< US dollars
    noun_first, ///< dollars américains
    one_word,   ///< 米ドル
};

/// What a language has of its own; CLDR adds the rest.
struct money_language {
    std::string_view code;
    std::span<money_words const> words;
    name_order names = name_order::noun_last;
    bool glues_numbers = false; ///< "zweihundertfünf"
};

inline constexpr money_language money_languages[] = {
    {"en", english_words},
    {"de", german_words, name_order::noun_last, true},
    {"nl", dutch_words, name_order::noun_last, true},
    {"fr", french_words, name_order::noun_first},
    {"es", spanish_words, name_order::noun_first},
    {"it", italian_words, name_order::noun_first, true},
    {"pt", portuguese_words, name_order::noun_first},
    {"hi", hindi_words},
    {"ja", japanese_words, name_order::one_word, true},
    {"zh", chinese_words, name_order::one_word, true},
};

/// Fills the lexicon of one locale.
class lexicon_builder {
public:
    explicit lexicon_builder(cldr::known_locale const& locale)
        : locale_(locale.name),
          language_(words_of(locale.language)),
          own_(cldr::own_currency(locale.name)),
          lexicon_(conventions(), language_.glues_numbers) {}

    money_lexicon build() && {
        add_table(language_.words);
        if (language_.code == "en") {
            add_table(english_units);
            add_table(english_slang);
            add_table(english_currencies);
        }
        add_table(currency_signs);
        add_table(fraction_signs);
        add_table(international_names);
        add_currencies();
        for (auto const& [number, spelled] : cldr::spelled_numbers(locale_))
            if (number < 100 || spelled.find(' ') == std::string::npos)
                lexicon_.add_count(lowered(spelled), number);
        if (language_.code == "ja" || language_.code == "zh" || language_.code == "hi")
            lexicon_.expect_wide_digits();
        lexicon_.prefer(own_);
        lexicon_.finish();
        return std::move(lexicon_);
    }

private:
    static money_language words_of(std::string_view language) {
        auto const found = std::ranges::find(money_languages, language, &money_language::code);
        return found != std::end(money_languages) ? *found : money_language{};
    }

    [[nodiscard]] number_conventions conventions() const {
        number_conventions found = cldr::conventions(locale_);
        found.mixed_scales = language_.names == name_order::one_word;
        return found;
    }

    void add_table(std::span<money_words const> table) {
        for (money_words const& row : table)
            lexicon_.add(row);
    }

    static std::size_t weight(cldr::named_currency const& each) {
        std::size_t const at = currencies_by_weight.find(each.code.code());
        return at != std::string_view::npos ? at : currencies_by_weight.size() + !each.is_current;
    }

    void add_currencies() {
        auto all = cldr::currencies(locale_);
        std::erase_if(all, [](cldr::named_currency const& each) { return !is_paid_with(each.code); });
        std::ranges::sort(all, {}, [](cldr::named_currency const& each) { return std::pair(weight(each), each.code); });
        for (cldr::named_currency const& each : all)
            add_currency(each);
        if (language_.code == "en")
            add_english_names(all);
    }

    void add_english_names(std::vector<cldr::named_currency> const& all) {
        english_currency_names const english(locale_);
        for (cldr::named_currency const& each : all)
            for (std::string const& name : english.names_of(each))
                lexicon_.add_currency(role::name, name, each.code);
    }

    void add_currency(cldr::named_currency const& each) {
        std::string const code(each.code.code());
        bool const is_doubtful = each.code != own_ && is_listed(codes_of_doubt, code);
        lexicon_.add_currency(is_doubtful ? role::currency | role::doubtful : role::currency, code, each.code);
        lexicon_.add_currency(role::currency, lowered(code) + '$', each.code);
        bool const is_traded = weight(each) < currencies_by_weight.size();
        if (is_traded) {
            for (auto const& [letter, exponent] : {std::pair('K', 3), {'k', 3}, {'M', 6}, {'m', 6}})
                lexicon_.add_currency(role::currency, letter + code, each.code, exponent);
        }
        if ((is_traded || each.is_current) && !is_listed(codes_that_are_words, code))
            lexicon_.add_currency(role::currency, lowered(code), each.code);
        for (std::string const& symbol : each.symbols)
            if (each.code == own_ || is_telling(symbol))
                lexicon_.add_currency(role::currency, symbol, each.code);
        if (language_.code != "en")
            for (std::string const& name : each.names)
                add_name(name, each);
    }

    /// A sign that is more than a letter or two: "K" and "Le" would be found in too many places.
    static bool is_telling(std::string_view symbol) {
        bool const plain_letters = std::ranges::all_of(
            symbol, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.'; });
        return !plain_letters;
    }

    /// A name as CLDR has it, and its noun alone: "Swiss francs", "francs".
    void add_name(std::string const& name, cldr::named_currency const& each) {
        if (name.find('(') != std::string::npos)
            return;
        std::string const form = lowered(name);
        lexicon_.add_currency(role::name, form, each.code);
        if (language_.code == "de")
            add_german_endings(form, each.code);
        if (language_.names == name_order::one_word)
            add_closed_up(form, each.code);
        std::string const noun = noun_of(form);
        if (noun != form && noun.size() > 2 && !is_listed(nouns_of_doubt, noun))
            lexicon_.add_currency(role::name, noun, each.code);
    }

    [[nodiscard]] std::string noun_of(std::string const& name) const {
        if (language_.names == name_order::noun_first)
            return name.substr(0, name.find(' '));
        std::size_t const last = name.find_last_of(" -");
        return last == std::string::npos ? name : name.substr(last + 1);
    }

    /// "Kanadische Dollar" is "kanadischen Dollar" after a preposition.
    void add_german_endings(std::string const& name, currency code) {
        std::size_t const blank = name.find(' ');
        if (blank == std::string::npos)
            return;
        std::string_view const adjective = std::string_view(name).substr(0, blank);
        std::size_t const stem = adjective.ends_with("er") ? blank - 2 : adjective.ends_with('e') ? blank - 1 : 0;
        if (stem == 0)
            return;
        for (std::string_view ending : {"e", "en", "er"})
            lexicon_.add_currency(role::name, name.substr(0, stem).append(ending).append(name.substr(blank)), code);
    }

    void add_closed_up(std::string name, currency code) {
        if (std::erase(name, ' ') > 0)
            lexicon_.add_currency(role::name, name, code);
    }

    std::string locale_;
    money_language language_;
    currency own_;
    money_lexicon lexicon_;
};

/// The lexicon of a locale, built when it is first asked for and kept until the program ends. Safe to call from several
/// threads at once.
inline money_lexicon const& lexicon_of(cldr::known_locale const& locale) {
    static std::mutex building;
    static std::map<std::string, std::unique_ptr<money_lexicon const>> built;
    std::lock_guard const lock(building);
    auto& lexicon = built[locale.name];
    if (!lexicon)
        lexicon = std::make_unique<money_lexicon const>(lexicon_builder(locale).build());
    return *lexicon;
}

} // namespace quoin::detail
