// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/quotes/german_words.hpp"

#include <string_view>

namespace quoin {

/// How German reports speech: a model of `quote_language`. Direct speech and its speakers; speech without marks is
/// found only where "dass" announces it, as its subjunctive is not read.
struct german {
    /// The verb stands second whatever comes first ("Gestern sagte er"), so that its subject may follow it anywhere.
    static constexpr bool verb_second = true;

    /// What a word, without what follows an apostrophe, can be.
    [[nodiscard]] static constexpr word_class classify(std::string_view word) noexcept {
        return detail::german_quote_words.find(word);
    }
};

} // namespace quoin
