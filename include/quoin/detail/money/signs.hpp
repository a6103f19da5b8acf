// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../currency.hpp"
#include "words.hpp"

#include <string_view>

namespace quoin::detail {

/// The currencies of the world's markets, the most traded first, and the best-known historic ones: the order in which
/// an ambiguous sign or name is read, after the locale's own currency.
inline constexpr std::string_view currencies_by_weight =
    "USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK AED TRY HUF "
    "CLP SAR PHP MYR COP RUB RON PEN QAR KWD EGP ARS NGN UAH PKR VND KES MAD DEM FRF ITL ESP NLG BEF";

/// False for codes that stand for no money that anyone pays with: metals, funds, units of account, tests.
constexpr bool is_paid_with(currency const& code) noexcept {
    constexpr std::string_view never = "CHE CHW UYI UYW CLF COU MXV USN USS BOV ECV";
    constexpr std::string_view regional = "XAF XCD XOF XPF XEU";
    return code.code()[0] == 'X' ? regional.find(code.code()) != std::string_view::npos
                                 : never.find(code.code()) == std::string_view::npos;
}

/// Signs that are written alike in all languages.
inline constexpr money_words currency_signs[] = {
    {role::currency, "$|＄|﹩", 0,
     "USD CAD AUD NZD HKD SGD TWD JMD BSD BBD BZD BMD BND FJD GYD KYD LRD NAD SBD SRD TTD XCD MXN ARS CLP COP UYU"},
    {role::currency, "US$|U.S.$|$US|U$S|us $|us$|U.S. $", 0, "USD"},
    {role::currency, "£|￡", 0, "GBP EGP LBP SYP SDG SSP GIP FKP SHP"},
    {role::currency, "€", 0, "EUR"},
    {role::currency, "¥|￥", 0, "JPY CNY"},
    {role::currency, "円", 0, "JPY"},
    {role::currency, "元", 0, "CNY HKD TWD"},
    {role::currency, "원", 0, "KRW"},
    {role::currency, "JP¥", 0, "JPY"},
    {role::currency, "CN¥|RMB|rmb", 0, "CNY"},
    {role::currency, "A$|AU$|au$", 0, "AUD"},
    {role::currency, "C$|CA$|ca$|Can$|can$|Cdn$|CDN$|c $|C $", 0, "CAD"},
    {role::currency, "NZ$|nz$|nz $", 0, "NZD"},
    {role::currency, "HK$|hk$|hk $", 0, "HKD"},
    {role::currency, "S$|SG$|sg$", 0, "SGD"},
    {role::currency, "NT$|nt$|nt $", 0, "TWD"},
    {role::currency, "R$|r$", 0, "BRL"},
    {role::currency, "MX$|mex$", 0, "MXN"},
    {role::currency, "J$", 0, "JMD"},
    {role::currency, "N$", 0, "NAD"},
    {role::currency, "G$", 0, "GYD"},
    {role::currency, "BZ$", 0, "BZD"},
    {role::currency, "FJ$", 0, "FJD"},
    {role::currency, "Bds$", 0, "BBD"},
    {role::currency, "CI$", 0, "KYD"},
    {role::currency, "₵", 0, "GHS"},
    {role::currency, "EC$", 0, "XCD"},
    {role::currency, "TT$", 0, "TTD"},
    {role::currency, "Z$", 0, "ZWL"},
    {role::currency, "IR£|I£", 0, "IEP"},
    {role::currency, "E£", 0, "EGP"},
    {role::currency, "A£", 0, "AUP"},
    {role::currency, "₹|₨", 0, "INR"},
    {role::currency, "Rs|Rs.|RS", 0, "INR PKR LKR NPR MUR SCR"},
    {role::currency, "SFr|SFr.|SwFr|Sfr|sFr|Fr.", 0, "CHF"},
    {role::currency, "FFr", 0, "FRF"},
    {role::currency, "DM", 0, "DEM"},
    {role::currency, "kr|kr.|Kr", 0, "SEK NOK DKK ISK"},
    {role::currency, "SKr|Skr", 0, "SEK"},
    {role::currency, "NKr|Nkr", 0, "NOK"},
    {role::currency, "DKr|Dkr", 0, "DKK"},
    {role::currency, "RM", 0, "MYR"},
    {role::currency, "KSh|Ksh|KShs|Kshs", 0, "KES"},
    {role::currency, "USh|Ush|UShs|Ushs", 0, "UGX"},
    {role::currency, "TSh|Tsh|TShs|Tshs", 0, "TZS"},
    {role::currency, "Tk|Tk.", 0, "BDT"},
    {role::currency, "NIS", 0, "ILS"},
    {role::currency, "TL", 0, "TRY"},
    {role::currency, "Php", 0, "PHP"},
    {role::currency, "S/", 0, "PEN"},
    {role::currency, "BTC|₿", 0, "BTC"}, // no code of ISO 4217, but written like one
    {role::currency, "ETH", 0, "ETH"},
    {role::currency, "Rp|Rp.", 0, "IDR"},
    {role::currency, "Kč", 0, "CZK"},
    {role::currency, "zł", 0, "PLN"},
    {role::currency, "Ft", 0, "HUF"},
    {role::currency, "dlrs|dlr", 0, "USD"},
    {role::currency, "STG", 0, "GBP"},
};

/// Fractions that stand behind a whole number, in thousandths; 0 for those that no decimal number says.
inline constexpr money_words fraction_signs[] = {
    {role::fraction_sign, "½|1/2", 500}, {role::fraction_sign, "¼|1/4", 250}, {role::fraction_sign, "¾|3/4", 750},
    {role::fraction_sign, "⅛|1/8", 125}, {role::fraction_sign, "⅜|3/8", 375}, {role::fraction_sign, "⅝|5/8", 625},
    {role::fraction_sign, "⅞|7/8", 875}, {role::fraction_sign, "⅕", 200},     {role::fraction_sign, "⅖", 400},
    {role::fraction_sign, "⅗", 600},     {role::fraction_sign, "⅘", 800},     {role::fraction_sign, "⅓|⅔|1/3|2/3"},
};

/// English names of currencies that other languages borrow; their own go before them.
inline constexpr money_words international_names[] = {
    {role::name, "dollar|dollars", 0, "USD CAD AUD NZD HKD SGD"},
    {role::name, "euro|euros", 0, "EUR"},
    {role::name, "pound|pounds", 0, "GBP EGP LBP SYP SDG SSP GIP FKP SHP"},
    {role::name, "yen", 0, "JPY"},
    {role::name, "yuan|renminbi", 0, "CNY"},
    {role::name, "rupees", 0, "INR PKR LKR NPR MUR SCR"},
    {role::name, "shekel|shekels", 0, "ILS"},
    {role::name, "riyal|riyals|rial|rials", 0, "SAR QAR IRR OMR YER"},
    {role::name, "dirham|dirhams", 0, "AED MAD"},
    {role::name, "dinar|dinars", 0, "KWD IQD JOD RSD DZD TND BHD LYD"},
};

/// Nouns of currencies' names that mean something else by themselves, in the languages but English: "unidad",
/// "droits", "Mark". English has a list of its own.
inline constexpr std::string_view nouns_of_doubt =
    "|unidad|unidades|unidade|unité|unités|unità|unieten|einheiten|einheit|derechos|droits|bons|gold|silber|mark|won|"
    "real|reais|sol|soles|som|sum|lats|leone|leones|oro|plata|nuevo|nova|novo|";

} // namespace quoin::detail
