// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../quote.hpp"
#include "attributed_line.hpp"
#include "echoes.hpp"
#include "kinds.hpp"
#include "label_reader.hpp"
#include "line_speakers.hpp"
#include "question_reader.hpp"
#include "reported_speech.hpp"
#include "speaker_link.hpp"
#include "subject_reader.hpp"
#include "turns.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
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
          people_(document.get<person>()),
          stretches_(quoted_stretches(text_, paragraphs_)),
          language_(language),
          builder_(text_, document.get<token>(), document.get<sentence>(), people_, stretches_, language),
          speakers_(text_, people_, language) {}

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
    static constexpr std::uint32_t longest_silence = 5; ///< paragraphs without speech, after which nobody is implied

    void link_paragraph(extent where, std::size_t first, std::size_t last) {
        link_line(where, none, first, extent{});
        for (std::size_t i = first; i < last; ++i)
            if (i + 1 < last && stretches_[i + 1].parent == i)
                link_line(stretches_[i].inner, static_cast<std::uint32_t>(i), i + 1, quotes_[i].speaker);
    }

    void link_line(extent where, std::uint32_t parent, std::size_t first, extent first_person) {
        line_ = &builder_.build(where, parent, static_cast<std::uint32_t>(first));
        if (line_->empty())
            return;
        nested_ = parent != none;
        here_.template read<Language>(*line_);
        if (nested_) {
            speakers_.read_nested(here_, first_person);
        } else {
            speakers_.read(here_);
            begin_paragraph();
        }
        subject_reader<Language> const subjects(*line_);
        for (std::size_t p = 0; p < line_->size(); ++p)
            if ((*line_)[p].kind == item_kind::stretch)
                link_stretch(subjects, p);
        if (!nested_) {
            find_reported_speech();
            end_paragraph();
        }
    }

    void begin_paragraph() {
        last_named_in_paragraph_ = false;
        last_in_paragraph_ = none;
    }

    /// Keeps what the next paragraph may refer to.
    void end_paragraph() {
        pass_attributions(line_->size());
        bool const quotes = last_in_paragraph_ != none;
        open_ = quotes && !stretches_[last_in_paragraph_].closed;
        reported_last_ = !quotes && !here_.attributions().empty();
        introduction_ = introduction();
        if (!quotes)
            return end_without_quote();
        last_speech_ = last_in_paragraph_;
        paragraphs_since_ = 0;
        lists_quotes_ = line_->size() == 1;
        if (lists_quotes_)
            speakers_.heard(quotes_[last_speech_].speaker);
        turns_.take(quotes_[last_speech_].speaker, ends_in_question(stretches_[last_speech_]));
    }

    void end_without_quote() {
        ++paragraphs_since_;
        lists_quotes_ = false;
        subject_reader<Language> const subjects(*line_);
        auto const subject = subjects.sentence_subject(line_->size() - 1);
        subject_before_ = subject && subjects.may_speak(*subject) ? speakers_.who_is(*subject) : extent();
        if (!question_reader<Language>(*line_).ends_line(here_.attributions()))
            return turns_.stop();
        auto const question = static_cast<std::uint32_t>(here_.attributions().size() - 1);
        extent const asked = answer_to(question).speaker;
        turns_.ask(speakers_[question], asked);
        reported_last_ = !asked.empty();
    }

    /// Whom the end of the line announces: "Reed added:", "Ann Reed:".
    speaker_link introduction() const {
        line_item const& last = line_->back();
        bool const goes_on = last.kind == item_kind::colon || last.kind == item_kind::comma;
        std::vector<attribution> const& clauses = here_.attributions();
        if (goes_on && !clauses.empty() && (*line_)[clauses.back().verb].sentence == last.sentence)
            return link_to(static_cast<std::uint32_t>(clauses.size() - 1), attribution_rule::before);
        auto const name = label_reader<Language>(here_).before_colon(line_->size());
        return name && subject_reader<Language>(*line_).may_speak(name->speaker) ? link_to(*name) : speaker_link();
    }

    bool ends_in_question(stretch const& quoted) const {
        return !quoted.inner.empty() && text_[quoted.inner.end - 1] == '?';
    }

    void link_stretch(subject_reader<Language> const& subjects, std::size_t p) {
        std::uint32_t const index = (*line_)[p].index;
        quote_shape const shape(text_, stretches_[index], language_);
        quote& made = quotes_[index];
        pass_attributions(p);
        speaker_link const found = find_link(subjects, p, shape);
        made.kind = kind_of<Language>(here_, p, shape, found);
        remember(found);
        if (made.kind == quote_kind::other)
            return;
        bool const by_nobody = found.speaker.empty() && found.mention.empty() && found.cue.empty();
        made.rule = by_nobody ? attribution_rule::none : found.rule;
        made.speaker = found.speaker;
        made.confidence = confidence_in(found, text_, language_);
        made.mention = found.mention;
        made.cue = found.cue;
        if ((found.goes_on || shares_clause(found)) && previous_speech() != none)
            made.utterance = quotes_[previous_speech()].utterance;
        bool const shouted = found.rule == attribution_rule::possessed && found.speaker.empty(); // shouts of “…”
        if (!nested_ && !shouted) {
            last_in_paragraph_ = index;
            sentence_of_last_ = (*line_)[p].sentence;
        }
    }

    /// She called it “late” and “wet”.
    bool shares_clause(speaker_link const& found) const {
        bool const beside = found.rule != attribution_rule::resumed && found.rule != attribution_rule::implied;
        return beside && last_in_paragraph_ != none && !found.cue.empty() &&
               found.cue == quotes_[last_in_paragraph_].cue;
    }

    std::uint32_t previous_speech() const {
        return last_in_paragraph_ != none ? last_in_paragraph_ : last_speech_;
    }

    /// The rules, the surest first.
    speaker_link find_link(subject_reader<Language> const& subjects, std::size_t p, quote_shape const& shape) const {
        if (auto const next = here_.template after<Language>(p, shape); next != none)
            return link_to(next, rule_of(here_.attributions()[next]));
        label_reader<Language> const labels(here_);
        if (auto const signature = nested_ ? std::nullopt : labels.behind_dash(p, shape))
            return link_to(*signature);
        if (auto const name = labels.behind_copula(p, shape))
            return link_to_reply(*name, p);
        if (auto const name = labels.who_shot_back(p))
            return link_to(*name);
        if (auto const source = here_.source_behind(p); source != none)
            return link_to(source, rule_of(here_.attributions()[source]));
        if (auto const last = here_.before(p); last != none) {
            speaker_link found = link_to(last, rule_before(here_.attributions()[last]));
            std::uint32_t const first_part = here_.interrupted_before(p, last);
            found.goes_on = first_part != none && first_part == last_in_paragraph_ &&
                            found.speaker == quotes_[last_in_paragraph_].speaker;
            return found;
        }
        if (auto const name = labels.before_colon(p))
            return link_to(*name);
        if (auto const name = nested_ ? std::nullopt : labels.behind_colon(p))
            return link_to(*name);
        if (auto const later = here_.template later<Language>(p); later != none)
            return link_to(later, rule_of(here_.attributions()[later]));
        if (auto const name = labels.behind_comma(p, shape))
            return link_to(*name);
        if (p > 0 && (*line_)[p - 1].kind == item_kind::colon && labels.is_heading(p - 1))
            return {};
        if (here_.begins_sentence(p))
            return link_by_position(subjects, p, shape);
        return about_whom(subjects, p, shape);
    }

    speaker_link link_to(speaker_label const& label) const {
        noun_phrase const speaker = speakers_.without_possessive(label.speaker);
        return {label.rule, speakers_.who_is(speaker), speaker.where, label.cue, false};
    }

    /// “…,” came the reply: from who was asked, where nobody is named.
    speaker_link link_to_reply(speaker_label const& label, std::size_t p) const {
        speaker_link found = link_to(label);
        if (p == 0 && found.mention.empty())
            found.speaker = turns_.next(false);
        return found;
    }

    /// A quote that stands alone: what came before it says who speaks.
    speaker_link link_by_position(subject_reader<Language> const& subjects, std::size_t p,
                                  quote_shape const& shape) const {
        if (nested_)
            return {};
        if (p == 0 && open_)
            return same_speaker_as(last_speech_, attribution_rule::continued, true);
        if (p == 0 && introduction_.rule != attribution_rule::none)
            return introduction_;
        if (last_in_paragraph_ != none && !stretches_[last_in_paragraph_].closed)
            return same_speaker_as(last_in_paragraph_, attribution_rule::continued, true);
        if (last_in_paragraph_ != none && shape.is_sentence() && is_resumed(subjects, p))
            return same_speaker_as(last_in_paragraph_, attribution_rule::resumed, follows_its_clause(p));
        if (p > 0)
            return subject_before(subjects, p, shape);
        if (!shape.is_sentence() || is_headline(shape))
            return {};
        if (reported_last_)
            return implied(last_named_.speaker);
        if (extent const other = whose_turn(p); !other.empty())
            return implied(other);
        if (line_->size() == 1 && turns_.answered())
            return implied({});
        if (last_speech_ != none && paragraphs_since_ < longest_silence && !quotes_[last_speech_].speaker.empty())
            return same_speaker_as(last_speech_, attribution_rule::implied, false);
        return subject_before_.empty() ? speaker_link() : implied(subject_before_);
    }

    /// A line that is a quote without a stop, but none of a list of them; or that begins with a quote before a colon.
    bool is_headline(quote_shape const& shape) const {
        if (line_->size() > 1)
            return (*line_)[1].kind == item_kind::colon;
        bool const ends = shape.ends_sentence() || shape.ends_open();
        return !ends && !lists_quotes_ && stretches_[line_->front().index].closed;
    }

    /// “No,” she said. It rained. “Never.”: not if a sentence between is about somebody else, or asks something.
    bool is_resumed(subject_reader<Language> const& subjects, std::size_t p) const {
        if (ends_question(p - 1))
            return false;
        if (follows_its_clause(p) || here_.saying_before(p) != none)
            return follows_its_clause(p);
        auto const subject = subjects.sentence_subject(p - 1);
        return !subject || !is_one_person(*subject) ||
               speakers_.who_is(*subject) == quotes_[last_in_paragraph_].speaker;
    }

    /// The question mark of the reporter's own sentence.
    bool ends_question(std::size_t stop) const {
        return (*line_)[stop].kind == item_kind::stop && text_[(*line_)[stop].where.begin] == '?';
    }

    /// Where the paragraph is the quote at item p and nothing else.
    extent whose_turn(std::size_t p) const {
        return line_->size() == 1 ? turns_.next(ends_in_question(stretches_[(*line_)[p].index])) : extent();
    }

    /// “No,” he said. “Never.”: nothing but the clause of saying stands between.
    bool follows_its_clause(std::size_t p) const {
        return (*line_)[p - 1].sentence == sentence_of_last_;
    }

    speaker_link subject_before(subject_reader<Language> const& subjects, std::size_t p,
                                quote_shape const& shape) const {
        auto const last = here_.saying_before(p);
        if (speaker_link const answer = last == none ? speaker_link() : answer_to(last); !answer.speaker.empty())
            return answer;
        if (extent const answers = shape.is_sentence() ? interviewed(p - 1) : extent(); !answers.empty())
            return implied(answers);
        if (last != none && !is_narrated(last))
            return link_to(last, attribution_rule::implied);
        auto const subject = subjects.sentence_subject(p - 1);
        if (!subject || (subject->person == none && subject->pronoun == word_class::nothing &&
                         !(shape.is_sentence() && subjects.may_speak(*subject))))
            return last_named_in_paragraph_ && shape.is_sentence() ? implied(last_named_.speaker) : speaker_link();
        return implied(speakers_.who_is(*subject));
    }

    /// Does she mind? “No.”: whom a question of the narrator calls he or she; who spoke before, if it names nobody.
    extent interviewed(std::size_t stop) const {
        if (nested_ || !ends_question(stop))
            return {};
        question_reader<Language> const questions(*line_);
        if (auto const pronoun = questions.he_or_she_before(stop))
            return speakers_.who_is(*pronoun);
        if (questions.names_somebody_before(stop))
            return {};
        bool const lately = last_in_paragraph_ != none || (last_speech_ != none && paragraphs_since_ == 0);
        return lately ? quotes_[previous_speech()].speaker : subject_before_;
    }

    bool is_narrated(std::uint32_t i) const {
        return !nested_ && question_reader<Language>::is_narrated(here_.attributions()[i]);
    }

    /// I asked Reed if she was sorry. “No.”; nobody, unless the clause makes another speak.
    speaker_link answer_to(std::uint32_t i) const {
        attribution const& clause = here_.attributions()[i];
        if (nested_ || !question_reader<Language>::may_ask(clause))
            return {};
        auto const asked = question_reader<Language>(*line_).asked(clause);
        extent const name = asked ? speakers_.who_is(*asked) : extent();
        return name.empty() || name == speakers_[i] ? speaker_link() : implied(name);
    }

    /// Quoted words in a sentence without a verb of saying.
    speaker_link about_whom(subject_reader<Language> const& subjects, std::size_t p, quote_shape const& shape) const {
        if (speaks_on(p))
            return last_named_;
        if (!Language::capital_nouns && (*line_)[p - 1].kind == item_kind::colon && last_named_in_paragraph_ &&
            shape.is_sentence())
            return implied(last_named_.speaker);
        bool const by_another = p + 1 < line_->size() && ((*line_)[p + 1].classes & word_class::by);
        if (shape.words() < 3 || by_another)
            return {};
        line_item const& before = (*line_)[p - 1];
        if (before.kind == item_kind::person && before.possessive)
            return {attribution_rule::possessed, people_[before.index].name, before.where, {}, false};
        auto const subject = subjects.sentence_subject(p);
        if (!subject || (*line_)[subject->last].kind == item_kind::number)
            return last_named_in_paragraph_ && !Language::capital_nouns ? last_named_ : speaker_link();
        if (Language::capital_nouns && !subjects.may_speak(*subject))
            return shape.begins_capital() ? speaker_link() : last_named_;
        if (!subjects.may_speak(*subject) && (last_named_in_paragraph_ || subjects.is_thing(*subject)))
            return last_named_in_paragraph_ ? last_named_ : speaker_link();
        return {attribution_rule::implied, speakers_.who_is(*subject), subject->where, {}, false};
    }

    /// The mood of the verb says that who spoke in the sentence before still speaks: "Der Plan sei „verfehlt“."
    bool speaks_on(std::size_t p) const {
        if (last_named_.rule == attribution_rule::none)
            return false;
        for (std::size_t at = p, steps = 0; at-- > (*line_)[p].sentence && steps < 40; ++steps)
            if ((*line_)[at].classes & word_class::subjunctive)
                return true;
        return false;
    }

    speaker_link same_speaker_as(std::uint32_t earlier, attribution_rule rule, bool goes_on) const {
        quote const& before = quotes_[earlier];
        if (rule == attribution_rule::implied)
            return {rule, before.speaker, {}, {}, goes_on};
        return {rule, before.speaker, before.mention, before.cue, goes_on};
    }

    void pass_attributions(std::size_t p) {
        here_.advance(p, [&](std::uint32_t i) {
            if (speaker_link const answer = answer_to(i); answer.speaker.empty() && !is_narrated(i))
                remember(link_to(i, attribution_rule::before));
            else
                name_last(answer);
        });
    }

    void remember(speaker_link const& found) {
        if (!nested_ && !found.mention.empty())
            name_last(found);
    }

    void name_last(speaker_link const& found) {
        last_named_ = {attribution_rule::implied, found.speaker, found.mention, found.cue, false};
        last_named_in_paragraph_ = true;
    }

    speaker_link link_to(std::uint32_t i, attribution_rule rule) const {
        attribution const& clause = here_.attributions()[i];
        return {rule, speakers_[i], speakers_.source_of(clause).where, clause.cue, false};
    }

    void find_reported_speech() {
        report_reader reader(*line_);
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
        speaker_link const by = link_to(i, rule_of_report(here_.attributions()[i]));
        auto const utterance = static_cast<std::uint32_t>(stretches_.size() + reports_.size());
        reports_.push_back({with_leading_sign(text_, trimmed(text_, where)), quote_kind::indirect, by.rule,
                            confidence_in(by, text_, language_), utterance, by.speaker, by.mention, by.cue});
    }

    std::string_view text_;
    std::span<paragraph const> paragraphs_;
    std::span<person const> people_;
    std::vector<stretch> stretches_;
    Language const& language_;
    line_builder<Language> builder_;
    line_speakers<Language> speakers_;

    // The line at hand.
    reporting_line const* line_ = nullptr;
    attributed_line here_;
    bool nested_ = false;

    // What is remembered from one paragraph to the next.
    std::uint32_t last_in_paragraph_ = none;
    std::uint32_t sentence_of_last_ = 0; ///< the item that begins the sentence of the last stretch
    std::uint32_t last_speech_ = none;
    std::uint32_t paragraphs_since_ = 0;
    turn_taking turns_;
    bool open_ = false;
    bool lists_quotes_ = false; ///< the paragraph before is a quote and nothing else
    bool last_named_in_paragraph_ = false;
    speaker_link last_named_;    ///< who spoke last, with words of saying beside
    extent subject_before_;      ///< whom the paragraph before ended with, if it quoted nobody
    bool reported_last_ = false; ///< the paragraph before reported speech, and quoted none
    speaker_link introduction_;

    std::vector<quote> quotes_;
    std::vector<quote> reports_;
};

} // namespace quoin::detail
