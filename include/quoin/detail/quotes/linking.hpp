// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../paragraphs.hpp"
#include "../../person.hpp"
#include "../../quote.hpp"
#include "../../sentences.hpp"
#include "../../token.hpp"
#include "attributed_line.hpp"
#include "echoes.hpp"
#include "implied_speakers.hpp"
#include "kinds.hpp"
#include "label_reader.hpp"
#include "line_builder.hpp"
#include "line_links.hpp"
#include "line_speakers.hpp"
#include "reported_speech.hpp"
#include "speaker_link.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

/// Joins quoted stretches with the attributions around them.
namespace quoin::detail {

/// Goes through a document once, paragraph by paragraph.
template <class Language>
class quote_linker {
public:
    using view = document_view<token, paragraph, sentence, person>;

    quote_linker(view document, Language const& language)
        : text_(document.text()),
          paragraphs_(document.get<paragraph>()),
          stretches_(quoted_stretches(text_, paragraphs_)),
          language_(language),
          builder_(text_, document.get<token>(), document.get<sentence>(), document.get<person>(), stretches_,
                   language),
          speakers_(text_, document.get<person>(), language),
          links_(here_, speakers_),
          implied_(text_, document.get<person>(), stretches_, quotes_, here_, speakers_) {}

    quote_linker(quote_linker const&) = delete;
    quote_linker& operator=(quote_linker const&) = delete;

    std::vector<quote> link() {
        quotes_.resize(stretches_.size());
        for (std::uint32_t i = 0; i < stretches_.size(); ++i) {
            quotes_[i].where = stretches_[i].inner;
            quotes_[i].utterance = i; // until it is known to go on with another
        }
        std::size_t next = 0;
        for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
            std::size_t const first = next;
            while (next < stretches_.size() && stretches_[next].paragraph == i)
                ++next;
            link_paragraph(paragraphs_[i].where, first, next);
        }
        echo_finder(text_, paragraphs_, stretches_, language_).name_speakers(quotes_);
        quotes_.insert(quotes_.end(), reports_.begin(), reports_.end());
        std::ranges::sort(quotes_, {}, &quote::where);
        return std::move(quotes_);
    }

private:
    void link_paragraph(extent where, std::size_t first, std::size_t last) {
        link_line(where, none, first, extent{});
        for (std::size_t i = first; i < last; ++i)
            if (i + 1 < last && stretches_[i + 1].parent == i)
                link_line(stretches_[i].inner, static_cast<std::uint32_t>(i), i + 1, quotes_[i].speaker);
    }

    void link_line(extent where, std::uint32_t parent, std::size_t first, extent first_person) {
        reporting_line const& line = builder_.build(where, parent, static_cast<std::uint32_t>(first));
        if (line.empty())
            return;
        here_.template read<Language>(line);
        if (parent != none) {
            speakers_.read_nested(here_, first_person);
            return link_stretches();
        }
        speakers_.read(here_);
        implied_.begin_paragraph();
        link_stretches();
        find_reported_speech();
        pass_attributions(line.size());
        implied_.end_paragraph();
    }

    void link_stretches() {
        for (std::size_t p = 0; p < here_.items().size(); ++p)
            if (here_.items()[p].kind == item_kind::stretch)
                link_stretch(p);
    }

    void link_stretch(std::size_t p) {
        std::uint32_t const index = here_.items()[p].index;
        quote_shape const shape(text_, stretches_[index], language_);
        quote& made = quotes_[index];
        pass_attributions(p);
        speaker_link const found = find_link(p, shape);
        made.kind = kind_of<Language>(here_, p, shape, found);
        implied_.remember(found);
        if (made.kind == quote_kind::other)
            return;
        attribute(made, found);
        bool const shouted = found.rule == attribution_rule::possessed && found.speaker.empty(); // shouts of “…”
        if (!speakers_.nested() && !shouted)
            implied_.quoted(p);
    }

    void attribute(quote& made, speaker_link const& found) const {
        bool const by_nobody = found.speaker.empty() && found.mention.empty() && found.cue.empty();
        made.rule = by_nobody ? attribution_rule::none : found.rule;
        made.speaker = found.speaker;
        made.confidence = confidence_in(found, text_, language_);
        made.mention = found.mention;
        made.cue = found.cue;
        if ((found.goes_on || shares_clause(found)) && implied_.previous_speech() != none)
            made.utterance = quotes_[implied_.previous_speech()].utterance;
    }

    /// She called it “late” and “wet”.
    bool shares_clause(speaker_link const& found) const {
        bool const beside = found.rule != attribution_rule::resumed && found.rule != attribution_rule::implied;
        return beside && implied_.last_in_paragraph() != none && !found.cue.empty() &&
               found.cue == quotes_[implied_.last_in_paragraph()].cue;
    }

    /// The rules, the surest first.
    speaker_link find_link(std::size_t p, quote_shape const& shape) const {
        if (auto const next = here_.template after<Language>(p, shape); next != none)
            return links_.to(next);
        label_reader<Language> const labels(here_);
        if (auto const signature = speakers_.nested() ? std::nullopt : labels.behind_dash(p, shape))
            return links_.to(*signature);
        if (auto const name = labels.behind_copula(p, shape))
            return link_to_reply(*name, p);
        if (auto const name = labels.who_shot_back(p))
            return links_.to(*name);
        if (auto const source = here_.source_behind(p); source != none)
            return links_.to(source);
        if (auto const last = here_.before(p); last != none)
            return link_before(last, p);
        if (auto const name = labels.before_colon(p))
            return links_.to(*name);
        if (auto const name = speakers_.nested() ? std::nullopt : labels.behind_colon(p))
            return links_.to(*name);
        if (auto const later = here_.template later<Language>(p); later != none)
            return links_.to(later);
        if (auto const name = labels.behind_comma(p, shape))
            return links_.to(*name);
        if (p > 0 && here_.items()[p - 1].kind == item_kind::colon && labels.is_heading(p - 1))
            return {};
        return implied_.link(p, shape);
    }

    /// “…,” came the reply: from who was asked, where nobody is named.
    speaker_link link_to_reply(speaker_label const& label, std::size_t p) const {
        speaker_link found = links_.to(label);
        if (p == 0 && found.mention.empty())
            found.speaker = implied_.who_replies();
        return found;
    }

    /// Reed said “…”; “It was”, he said, “a gift”: the utterance goes on that the clause interrupts.
    speaker_link link_before(std::uint32_t clause, std::size_t p) const {
        speaker_link found = links_.to(clause, rule_before(here_.attributions()[clause]));
        std::uint32_t const first_part = here_.interrupted_before(p, clause);
        found.goes_on = first_part != none && first_part == implied_.last_in_paragraph() &&
                        found.speaker == quotes_[first_part].speaker;
        return found;
    }

    void pass_attributions(std::size_t p) {
        here_.advance(p, [&](std::uint32_t clause) { implied_.hear(clause); });
    }

    void find_reported_speech() {
        report_reader reader(here_.line());
        std::vector<attribution> const& clauses = here_.attributions();
        for (std::uint32_t i = 0; i < clauses.size(); ++i)
            reader.read(clauses, i, [&](extent where) { add_report(where, i); });
    }

    /// Deeper than quotes may lie in one another: or else "he said he said …" would be reported over and over.
    [[nodiscard]] bool lies_too_deep(extent where) const {
        std::size_t const most = mark_pairer::max_depth;
        auto const around = std::span(reports_).last(std::min(most, reports_.size()));
        auto const holds = [where](quote const& each) { return each.where.contains(where); };
        return around.size() == most && std::ranges::all_of(around, holds);
    }

    void add_report(extent where, std::uint32_t i) {
        if (lies_too_deep(where))
            return;
        speaker_link const by = links_.to(i, rule_of_report(here_.attributions()[i]));
        auto const utterance = static_cast<std::uint32_t>(stretches_.size() + reports_.size());
        reports_.push_back({with_leading_sign(text_, trimmed(text_, where)), quote_kind::indirect, by.rule,
                            confidence_in(by, text_, language_), utterance, by.speaker, by.mention, by.cue});
    }

    std::string_view text_;
    std::span<paragraph const> paragraphs_;
    std::vector<stretch> stretches_;
    Language const& language_;
    line_builder<Language> builder_;
    attributed_line here_; ///< the line at hand
    line_speakers<Language> speakers_;
    line_links<Language> links_;
    implied_speaker_finder<Language> implied_;
    std::vector<quote> quotes_;
    std::vector<quote> reports_;
};

} // namespace quoin::detail
