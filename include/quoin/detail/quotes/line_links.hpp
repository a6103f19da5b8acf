// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attributed_line.hpp"
#include "label_reader.hpp"
#include "line_speakers.hpp"
#include "question_reader.hpp"
#include "speaker_link.hpp"

#include <cstdint>

namespace quoin::detail {

/// Makes links to whom the line at hand lets speak: in its attributions, and in labels beside its quotes.
template <class Language>
class line_links {
public:
    line_links(attributed_line const& line, line_speakers<Language> const& speakers)
        : line_(line), speakers_(speakers) {}

    speaker_link to(speaker_label const& label) const {
        noun_phrase const speaker = speakers_.without_possessive(label.speaker);
        return {label.rule, speakers_.who_is(speaker), speaker.where, label.cue, false};
    }

    /// By the rule of an attribution that stands beside a quote, or behind it.
    speaker_link to(std::uint32_t clause) const {
        return to(clause, rule_of(line_.attributions()[clause]));
    }

    speaker_link to(std::uint32_t clause, attribution_rule rule) const {
        attribution const& made = line_.attributions()[clause];
        return {rule, speakers_[clause], speakers_.source_of(made).where, made.cue, false};
    }

    /// I asked Reed if she was sorry. “No.”; nobody, unless the clause makes another speak.
    speaker_link answer_to(std::uint32_t clause) const {
        attribution const& question = line_.attributions()[clause];
        if (speakers_.nested() || !question_reader<Language>::may_ask(question))
            return {};
        auto const asked = question_reader<Language>(line_.line()).asked(question);
        extent const name = asked ? speakers_.who_is(*asked) : extent();
        return name.empty() || name == speakers_[clause] ? speaker_link() : implied(name);
    }

    bool is_narrated(std::uint32_t clause) const {
        return !speakers_.nested() && question_reader<Language>::is_narrated(line_.attributions()[clause]);
    }

private:
    attributed_line const& line_;
    line_speakers<Language> const& speakers_;
};

} // namespace quoin::detail
