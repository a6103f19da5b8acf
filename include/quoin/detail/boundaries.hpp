// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "icu_data.hpp"

#include <unicode/rbbi.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

/// The boundaries that ICU's break iterators find: the reference for the library's own rules, and their last resort.
namespace quoin::detail {

struct close_break_iterator {
    void operator()(UBreakIterator* iterator) const noexcept {
        ubrk_close(iterator);
    }
};
using break_iterator = std::unique_ptr<UBreakIterator, close_break_iterator>;

/// Opens ICU's English rules of one kind. Throws std::runtime_error if ICU cannot load them.
inline break_iterator open_break_iterator(UBreakIteratorType kind) {
    UErrorCode status = U_ZERO_ERROR;
    break_iterator opened(ubrk_open(kind, "en", nullptr, 0, &status));
    check_icu(status);
    return opened;
}

/// A fresh iterator for one analysis: iterators have a state, so the opened ones are only ever cloned, which is cheap.
template <UBreakIteratorType kind>
break_iterator clone_break_iterator() {
    static break_iterator const opened = open_break_iterator(kind);
    UErrorCode status = U_ZERO_ERROR;
    break_iterator clone(ubrk_clone(opened.get(), &status));
    check_icu(status);
    return clone;
}

/// FNV-1a over the rules of ICU's word break iterator, as ICU states them; 0 if it states none.
inline std::uint64_t hash_of_word_rules() {
    break_iterator const iterator = open_break_iterator(UBRK_WORD);
    auto const* const by_rules =
        dynamic_cast<icu::RuleBasedBreakIterator const*>(reinterpret_cast<icu::BreakIterator*>(iterator.get()));
    if (by_rules == nullptr)
        return 0;
    icu::UnicodeString const& rules = by_rules->getRules();
    std::uint64_t hash = 14695981039346656037U;
    for (std::int32_t i = 0; i < rules.length(); ++i)
        hash = (hash ^ rules.charAt(i)) * 1099511628211U;
    return hash;
}

/// Where to cut a text too long for ICU's 32-bit offsets: after the last line end, or else before the last character.
inline std::size_t piece_size(std::string_view text, std::size_t most) noexcept {
    if (text.size() <= most)
        return text.size();
    std::size_t const line_end = text.rfind('\n', most - 1);
    if (line_end != text.npos)
        return line_end + 1;
    auto const leads = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    std::string_view const upto = text.substr(0, most + 1);
    auto const lead = std::find_if(upto.rbegin(), upto.rend(), leads);
    auto const cut = static_cast<std::size_t>(upto.rend() - lead);
    return cut > 1 ? cut - 1 : most;
}

inline constexpr std::size_t largest_piece = std::size_t{1} << 30;

/// Calls `visit` with each boundary after the beginning of the text, in bytes, in order; the last is the text's size.
template <UBreakIteratorType kind, class Visit>
void visit_icu_boundaries(std::string_view text, Visit visit, std::size_t most = largest_piece) {
    break_iterator const iterator = clone_break_iterator<kind>();
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t const size = piece_size(text.substr(begin), most);
        UErrorCode status = U_ZERO_ERROR;
        UText view = UTEXT_INITIALIZER;
        utext_openUTF8(&view, text.data() + begin, static_cast<std::int64_t>(size), &status);
        ubrk_setUText(iterator.get(), &view, &status);
        utext_close(&view);
        check_icu(status);
        for (auto at = ubrk_next(iterator.get()); at != UBRK_DONE; at = ubrk_next(iterator.get()))
            visit(begin + static_cast<std::size_t>(at));
        begin += size;
    }
}

} // namespace quoin::detail
