// SPDX-License-Identifier: BSL-1.0
// What language a text says that it is in.
#pragma once

#include <unicode/uloc.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <stdexcept>
#include <string>

namespace annotate {

/// A language, and perhaps where it is spoken: "de", "pt_BR".
struct language_tag {
    std::string language; ///< in small letters
    std::string locale;   ///< with the region, if ICU knows the language in that region
};

namespace detail {

using subtag_reader = std::int32_t(char const*, char*, std::int32_t, UErrorCode*);

inline std::string subtag(std::string const& locale, subtag_reader* read) {
    std::array<char, ULOC_FULLNAME_CAPACITY> text{};
    UErrorCode status = U_ZERO_ERROR;
    auto const size = read(locale.c_str(), text.data(), static_cast<std::int32_t>(text.size()), &status);
    return U_SUCCESS(status) ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string();
}

inline std::string full_form(std::string const& locale) {
    return subtag(locale, uloc_addLikelySubtags);
}

inline bool is_available(std::string const& locale) {
    static std::set<std::string> const available = [] {
        std::set<std::string> forms;
        for (std::int32_t i = 0; i < uloc_countAvailable(); ++i)
            forms.insert(full_form(uloc_getAvailable(i)));
        return forms;
    }();
    return available.contains(full_form(locale));
}

/// False for "DD" and "UK", which some versions of ICU take for other regions. Parts of the world have numbers: "419".
inline bool is_region(std::string const& locale, std::string const& region) {
    return (region[0] >= '0' && region[0] <= '9') || *uloc_getISO3Country(locale.c_str()) != '\0';
}

} // namespace detail

/// Reads a tag such as "de", "DE-ch" or "zh_Hans_CN" (BCP 47, or as ICU writes locales). A region where the language is
/// not spoken is left out, so that there are only so many locales; "und" is a language that nobody has told. Throws
/// std::invalid_argument for a tag that is none.
inline language_tag read_language(std::string const& tag) {
    if (tag == "und")
        return {tag, tag};
    std::string const language = detail::subtag(tag, uloc_getLanguage);
    if (*uloc_getISO3Language(language.c_str()) == '\0')
        throw std::invalid_argument("\"" + tag + "\" is the tag of no language; write, say, \"en\" or \"de_CH\"");
    std::string const region = detail::subtag(tag, uloc_getCountry);
    std::string const locale = language + '_' + region;
    bool const known = !region.empty() && detail::is_region(locale, region) && detail::is_available(locale);
    return {language, known ? locale : language};
}

} // namespace annotate
