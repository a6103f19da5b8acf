// SPDX-License-Identifier: BSL-1.0
// What the Unicode Common Locale Data Repository, as the linked ICU has it, knows about currencies and numbers.
#pragma once

#include "../../currency.hpp"
#include "numbers.hpp"

#include <unicode/dcfmtsym.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
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

/// Whether a locale names a language that there is.
inline bool is_known_language(std::string const& locale) {
    return locale == "und" || *uloc_getISO3Language(locale.c_str()) != '\0';
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

inline number_conventions conventions(std::string const& locale) {
    UErrorCode status = U_ZERO_ERROR;
    icu::DecimalFormatSymbols const symbols(icu::Locale(locale.c_str()), status);
    if (U_FAILURE(status))
        return {};
    auto const group = symbols.getConstSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol).charAt(0);
    auto const decimal = symbols.getConstSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol).charAt(0);
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
