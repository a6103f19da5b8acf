// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "reporting_line.hpp"

#include <cstddef>
#include <optional>

namespace quoin::detail {

/// Reads past what stands between a verb of saying, or a source, and what is reported.
class report_announcement : item_reader {
public:
    explicit report_announcement(reporting_line const& line) : item_reader(line) {}

    /// "said that, if it rains, …": the comma behind "that" is no part of the report.
    std::size_t behind_comma(std::size_t at) const {
        return is(at, item_kind::comma) && at + 1 < line_.size() ? at + 1 : at;
    }

    /// "According to a poll by Ely Radio, …": behind the comma that ends what is said of the source.
    std::optional<std::size_t> after_source(std::size_t next) const {
        constexpr std::size_t longest = 25;
        for (std::size_t at = next; at + 1 < line_.size() && at < next + longest && !line_[at].begins_sentence; ++at)
            if (is(at, item_kind::comma) && !is(at + 1, word_class::relative | word_class::gerund) &&
                !begins_apposition(at + 1))
                return at + 1;
        return std::nullopt;
    }

    /// "said on Friday the …": behind the time.
    std::size_t after_time(std::size_t at) const {
        std::size_t const first = is(at, word_class::preposition) && is(at + 1, word_class::time) ? at + 1 : at;
        if (!is(first, word_class::time))
            return at;
        at = first + 1;
        while (is(at, word_class::time) || is(at, item_kind::number))
            ++at;
        return at;
    }

    /// "told reporters on Monday that": no verb stands between.
    std::optional<std::size_t> complementiser_after(std::size_t next) const {
        constexpr std::size_t farthest = 10;
        constexpr word_class verb = word_class::auxiliary | word_class::says | word_class::characterises |
                                    word_class::looks_past | word_class::relative | word_class::subordinator;
        for (std::size_t at = next; at < line_.size() && at < next + farthest && !line_[at].begins_sentence; ++at) {
            if (is(at, word_class::complementiser) && is_demonstrative(at, next))
                return std::nullopt;
            if (is(at, word_class::complementiser))
                return at + 1 < line_.size() && !line_[at + 1].begins_sentence ? std::optional(at) : std::nullopt;
            bool const stops = line_[at].kind == item_kind::stretch || line_[at].kind == item_kind::colon ||
                               line_[at].kind == item_kind::comma;
            bool const subject = is_pronoun(line_[at].classes) && at > next;
            if (stops || subject || (is(at, verb) && !is_governed(at)))
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// "told me", "told the court", "told Ely Radio": behind it.
    std::size_t after_hearer(std::size_t next) const {
        constexpr std::size_t farthest = 10;
        if (next >= line_.size())
            return next;
        if (is_pronoun(line_[next].classes) || is(next, item_kind::person))
            return next + 1;
        std::size_t at = next;
        bool const capitals = line_[at].capitalised;
        if (is(at, word_class::determiner))
            ++at;
        while (at < line_.size() && at < next + farthest && line_[at].kind == item_kind::word &&
               !line_[at].begins_sentence && !is(at, outside_report_hearer) && !is_pronoun(line_[at].classes) &&
               line_[at].capitalised == (capitals && at > next ? true : line_[at].capitalised)) {
            bool const plural = line_[at].plural && !line_[at].capitalised;
            ++at;
            if (plural)
                break;
        }
        return at;
    }

private:
    /// "According to Ann Reed, a partner whose husband works there, …": what somebody is, up to the next comma.
    bool begins_apposition(std::size_t begin) const {
        constexpr std::size_t longest = 20;
        if (!is(begin, word_class::determiner))
            return false;
        bool role = false;
        bool clause = false;
        for (std::size_t at = begin + 1; at < line_.size() && at < begin + longest; ++at) {
            if (is(at, item_kind::comma))
                return role;
            if (line_[at].begins_sentence || (!clause && is(at, word_class::auxiliary | word_class::looks_past)))
                return false;
            role = role || is(at, word_class::role);
            clause = clause || is(at, word_class::relative);
        }
        return false;
    }

    /// "thinks of that", "asked just that,"
    bool is_demonstrative(std::size_t that, std::size_t begin) const {
        bool const governed = that > begin && is(that - 1, word_class::joins_nouns);
        return governed || (is(that + 1, item_kind::comma) && is(that + 2, word_class::finite));
    }

    /// "in a tweet", "at the hearing": a noun, whatever else the word may be.
    bool is_governed(std::size_t at) const {
        return at > 1 && is(at - 1, word_class::determiner) && is(at - 2, word_class::preposition) &&
               !is(at - 2, word_class::joins_any);
    }

    static constexpr word_class outside_report_hearer = word_class::determiner | word_class::auxiliary |
                                                        word_class::conjunction | word_class::relative |
                                                        word_class::asks | word_class::negation | word_class::to;
};

} // namespace quoin::detail
