// SPDX-License-Identifier: BSL-1.0
// What the Unicode Common Locale Data Repository, as the linked ICU has it, knows about currencies and numbers.
#pragma once

#include "../../currency.hpp"
#include "../icu_data.hpp"
#include "numbers.hpp"
#include "tables.hpp"

#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail::cldr {

inline std::string utf8(UChar const* text, std::int32_t size) {
    std::string converted(static_cast<std::size_t>(size) * 3, '\0');
    std::int32_t written = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(converted.data(), static_cast<std::int32_t>(converted.size()), &written, text, size, &status);
    converted.resize(U_SUCCESS(status) ? static_cast<std::size_t>(written) : 0);
    return converted;
}

/// A currency and how one locale calls it.
struct named_currency {
    currency code;
    bool is_current = false;          ///< legal tender somewhere today
    std::vector<std::string> symbols; ///< "US$", "$"; not the code
    std::vector<std::string> names;   ///< "US dollar", "US dollars"
};

/// "bolívares" as "bolivares": what a typist without accents makes of it.
inline std::string without_marks(std::string const& text) {
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return text;
    UErrorCode status = U_ZERO_ERROR;
    constexpr std::int32_t room = 200;
    std::array<UChar, room> wide{};
    std::array<UChar, room> apart{};
    std::int32_t units = 0;
    u_strFromUTF8(wide.data(), room, &units, text.data(), static_cast<std::int32_t>(text.size()), &status);
    std::int32_t const size =
        unorm2_normalize(unorm2_getNFDInstance(&status), wide.data(), units, apart.data(), room, &status);
    if (U_FAILURE(status))
        return text;
    auto const is_mark = [](UChar c) { return c >= 0x0300 && c <= 0x036F; };
    UChar* const end = std::remove_if(apart.data(), apart.data() + size, is_mark);
    return utf8(apart.data(), static_cast<std::int32_t>(end - apart.data()));
}

inline std::vector<currency> iso_currencies(UCurrCurrencyType kinds) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UEnumeration, decltype(&uenum_close)> const all(ucurr_openISOCurrencies(kinds, &status),
                                                                    &uenum_close);
    std::vector<currency> codes;
    std::int32_t size = 0;
    while (char const* code = uenum_next(all.get(), &size, &status))
        codes.emplace_back(std::string_view(code, static_cast<std::size_t>(size)));
    return codes;
}

/// All currencies of ISO 4217, historic ones included, in the words of a locale.
inline std::vector<named_currency> currencies(std::string const& locale) {
    auto const current = iso_currencies(UCURR_NON_DEPRECATED);
    std::vector<named_currency> all;
    for (currency code : iso_currencies(UCURR_ALL)) {
        std::array<UChar, 4> const iso = {UChar(code.code()[0]), UChar(code.code()[1]), UChar(code.code()[2]), 0};
        named_currency made{code, std::ranges::find(current, code) != current.end(), {}, {}};
        auto add = [&](std::vector<std::string>& to, UChar const* name, std::int32_t size, UErrorCode status) {
            std::string text = U_SUCCESS(status) ? utf8(name, size) : std::string();
            if (!text.empty() && text != code.code() && std::ranges::find(to, text) == to.end())
                to.push_back(std::move(text));
        };
        for (auto style : {UCURR_SYMBOL_NAME, UCURR_NARROW_SYMBOL_NAME, UCURR_LONG_NAME}) {
            UErrorCode status = U_ZERO_ERROR;
            std::int32_t size = 0;
            UBool is_choice = false;
            UChar const* const name = ucurr_getName(iso.data(), locale.c_str(), style, &is_choice, &size, &status);
            add(style == UCURR_LONG_NAME ? made.names : made.symbols, name, size, status);
        }
        for (char const* number : {"one", "few", "many", "other"}) {
            UErrorCode status = U_ZERO_ERROR;
            std::int32_t size = 0;
            UBool is_choice = false;
            UChar const* const name =
                ucurr_getPluralName(iso.data(), locale.c_str(), &is_choice, number, &size, &status);
            add(made.names, name, size, status);
        }
        all.push_back(std::move(made));
    }
    return all;
}

/// A region, and a currency of its own that is or was paid with there: its code begins with that of the region.
struct regional_currency {
    currency code;
    std::string region; ///< "Jamaica", without what CLDR puts in parentheses
};

/// The currencies of today, and those before the euro, by regions in the words of a locale.
inline std::vector<regional_currency> regional_currencies(std::string const& locale) {
    constexpr UDate before_euro = 800'000'000'000.0;
    std::vector<regional_currency> all;
    for (char const* const* region = uloc_getISOCountries(); *region != nullptr; ++region) {
        std::string const place = std::string("und_") + *region;
        std::array<UChar, 100> name{};
        UErrorCode status = U_ZERO_ERROR;
        std::int32_t const size = uloc_getDisplayCountry(place.c_str(), locale.c_str(), name.data(), 100, &status);
        std::string const called = U_SUCCESS(status) ? utf8(name.data(), size) : std::string();
        std::array<UChar, 4> code{};
        bool const has_money = ucurr_forLocale(place.c_str(), code.data(), 4, &status) == 3 && U_SUCCESS(status);
        currency const today = has_money ? currency(utf8(code.data(), 3)) : currency();
        if (!has_money || today == currency("XXX")) // whose past ICU 72 must not be asked for
            continue;
        auto const add = [&](currency const& paid) {
            if (paid.code().starts_with(*region))
                all.push_back({paid, called.substr(0, called.find(" ("))});
        };
        add(today);
        if (ucurr_forLocaleAndDate(place.c_str(), before_euro, 1, code.data(), 4, &status) == 3 && U_SUCCESS(status))
            add(currency(utf8(code.data(), 3)));
    }
    return all;
}

/// What the tables of a locale depend on, spelled as ICU spells it: no variants, no keywords, and no script that ICU
/// does not know the language in. So there are only so many.
struct known_locale {
    std::string language; ///< "zh"
    std::string name;     ///< "zh_Hant_TW"
};

/// One part of a locale's name, as ICU spells it; empty if it has none.
inline std::string part_of(char const* locale, decltype(&uloc_getLanguage) get) {
    std::array<char, ULOC_FULLNAME_CAPACITY> part{};
    UErrorCode status = U_ZERO_ERROR;
    get(locale, part.data(), static_cast<std::int32_t>(part.size()), &status);
    return U_SUCCESS(status) ? std::string(part.data()) : std::string();
}

/// The locale that is written "en_GB", "EN-gb" or "en_GB.UTF-8". Nothing if ICU does not know how its language writes
/// numbers, where it would do as the environment of the program says, or does not know its region. Throws
/// std::runtime_error if ICU cannot load its data.
inline std::optional<known_locale> find_locale(std::string const& written) {
    if (uloc_countAvailable() == 0)
        check_icu(U_FILE_ACCESS_ERROR);
    if (lowered(written) == "und")
        return known_locale{"und", "und"};
    std::string const language = part_of(written.c_str(), &uloc_getLanguage);
    std::string const script = part_of(written.c_str(), &uloc_getScript);
    std::string const region = part_of(written.c_str(), &uloc_getCountry);
    bool has_language = false;
    bool has_script = false;
    bool has_region = region.empty() || *uloc_getISO3Country(written.c_str()) != '\0';
    for (std::int32_t i = 0; i < uloc_countAvailable(); ++i) {
        char const* const available = uloc_getAvailable(i);
        if (part_of(available, &uloc_getLanguage) != language)
            continue;
        has_language = true;
        has_script = has_script || part_of(available, &uloc_getScript) == script;
        has_region = has_region || part_of(available, &uloc_getCountry) == region;
    }
    if (!has_language || !has_region)
        return std::nullopt;
    std::string name = language;
    if (has_script && !script.empty())
        name += '_' + script;
    if (!region.empty())
        name += '_' + region;
    return known_locale{language, std::move(name)};
}

/// The currency of a locale's region, or of the region where most speak its language.
inline currency own_currency(std::string const& locale) {
    std::array<char, ULOC_FULLNAME_CAPACITY> full{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(locale.c_str(), full.data(), static_cast<std::int32_t>(full.size()), &status);
    std::array<UChar, 8> code{};
    std::int32_t const size =
        ucurr_forLocale(full.data(), code.data(), static_cast<std::int32_t>(code.size()), &status);
    return U_SUCCESS(status) && size == 3 ? currency(utf8(code.data(), size)) : currency();
}

/// How many decimal places the minor unit of a currency has: 2 for most and for an unknown one, 0 for the yen.
inline int minor_digits(currency const& of) {
    if (!of.known())
        return 2;
    std::array<UChar, 4> const iso = {UChar(of.code()[0]), UChar(of.code()[1]), UChar(of.code()[2]), 0};
    UErrorCode status = U_ZERO_ERROR;
    return ucurr_getDefaultFractionDigits(iso.data(), &status);
}

/// Throws std::runtime_error if ICU cannot load its data.
inline number_conventions conventions(std::string const& locale) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UNumberFormat, decltype(&unum_close)> const format(
        unum_open(UNUM_DECIMAL, nullptr, 0, locale.c_str(), nullptr, &status), &unum_close);
    check_icu(status);
    auto const first_of = [&](UNumberFormatSymbol symbol) {
        std::array<UChar, 16> text{};
        UErrorCode failed = U_ZERO_ERROR;
        unum_getSymbol(format.get(), symbol, text.data(), static_cast<std::int32_t>(text.size()), &failed);
        return text[0];
    };
    UChar const group = first_of(UNUM_GROUPING_SEPARATOR_SYMBOL);
    UChar const decimal = first_of(UNUM_DECIMAL_SEPARATOR_SYMBOL);
    return {decimal == u',' ? ',' : '.', group == u'\u00a0' || group == u'\u202f' || group == u' '};
}

/// The numbers below a hundred, and the hundreds below a thousand, spelled in the language of a locale.
inline std::vector<std::pair<int, std::string>> spelled_numbers(std::string const& locale) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UNumberFormat, decltype(&unum_close)> const speller(
        unum_open(UNUM_SPELLOUT, nullptr, 0, locale.c_str(), nullptr, &status), &unum_close);
    std::vector<std::pair<int, std::string>> spelled;
    for (int number = 0; U_SUCCESS(status) && number < 1000; number += number < 100 ? 1 : 100) {
        std::array<UChar, 100> text{};
        std::int32_t const size = unum_format(speller.get(), number, text.data(), 100, nullptr, &status);
        if (U_FAILURE(status))
            break;
        UChar* const end = std::remove(text.data(), text.data() + size, UChar(0x00AD)); // soft hyphens
        spelled.emplace_back(number, utf8(text.data(), static_cast<std::int32_t>(end - text.data())));
    }
    return spelled;
}

} // namespace quoin::detail::cldr
