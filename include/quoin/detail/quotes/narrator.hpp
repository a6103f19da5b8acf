// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace quoin::detail {

/// Reads the clauses of who writes, in an interview: "I asked Reed whether she was sorry".
template <class Language>
class narrator_reader {
public:
    explicit narrator_reader(reporting_line const& line) : line_(line), phrases_(line) {}

    /// Whether "I" is the subject, which in a line without marks is who writes.
    [[nodiscard]] static bool tells(attribution const& clause) noexcept {
        word_class const pronoun = clause.speaker.pronoun;
        return (pronoun & word_class::first_person) && !(pronoun & word_class::oblique);
    }

    /// Whom the narrator asked, who answers in a quote that stands alone: the first whom the clause names.
    [[nodiscard]] std::optional<noun_phrase> asked(attribution const& clause) const {
        constexpr std::size_t farthest = 8;
        std::size_t const end = std::min(line_.size(), clause.verb + farthest);
        for (std::size_t at = clause.verb + 1; at < end && !line_[at].begins_sentence; ++at)
            if (is_somebody(line_[at]))
                return phrases_.after(at);
        return std::nullopt;
    }

private:
    static bool is_somebody(line_item const& item) {
        constexpr word_class person = word_class::male | word_class::female;
        return (item.kind == item_kind::person && !item.possessive) ||
               (is_pronoun(item.classes) && (item.classes & person));
    }

    reporting_line const& line_;
    noun_phrase_reader<Language> phrases_;
};

} // namespace quoin::detail
