// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../person.hpp"
#include "../../quote.hpp"
#include "attributed_line.hpp"
#include "label_reader.hpp"
#include "line_links.hpp"
#include "line_speakers.hpp"
#include "question_reader.hpp"
#include "speaker_link.hpp"
#include "subject_reader.hpp"
#include "turns.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace quoin::detail {

/// Finds who speaks where nothing beside a quote says so: who spoke before, whose turn it is, or whom the sentence is
/// about. Remembers from paragraph to paragraph who spoke.
template <class Language>
class implied_speaker_finder {
public:
    /// What it is given must outlive it; each stretch has its quote, which is known once the stretch was passed.
    implied_speaker_finder(std::string_view text, std::span<person const> people, std::span<stretch const> stretches,
                           std::vector<quote> const& quotes, attributed_line const& line,
                           line_speakers<Language>& speakers)
        : text_(text),
          people_(people),
          stretches_(stretches),
          quotes_(quotes),
          here_(line),
          speakers_(speakers),
          links_(line, speakers) {}

    /// Goes on to the line of another paragraph.
    void begin_paragraph() {
        last_named_in_paragraph_ = false;
        last_in_paragraph_ = none;
    }

    /// A clause of saying was passed.
    void hear(std::uint32_t clause) {
        if (speaker_link const answer = links_.answer_to(clause); answer.speaker.empty() && !links_.is_narrated(clause))
            remember(links_.to(clause, attribution_rule::before));
        else
            name_last(answer);
    }

    /// Who was found to speak a quote of the line.
    void remember(speaker_link const& found) {
        if (!speakers_.nested() && !found.mention.empty())
            name_last(found);
    }

    /// The stretch that is item p was somebody's speech.
    void quoted(std::size_t p) {
        last_in_paragraph_ = line()[p].index;
        sentence_of_last_ = line()[p].sentence;
    }

    /// Keeps what the next paragraph may refer to.
    void end_paragraph() {
        bool const quotes = last_in_paragraph_ != none;
        open_ = quotes && !stretches_[last_in_paragraph_].closed;
        reported_last_ = !quotes && !here_.attributions().empty();
        introduction_ = introduction();
        if (!quotes)
            return end_without_quote();
        last_speech_ = last_in_paragraph_;
        paragraphs_since_ = 0;
        lists_quotes_ = line().size() == 1;
        if (lists_quotes_)
            speakers_.heard(quotes_[last_speech_].speaker);
        turns_.take(quotes_[last_speech_].speaker, ends_in_question(stretches_[last_speech_]));
    }

    /// The last speech of the paragraph so far.
    [[nodiscard]] std::uint32_t last_in_paragraph() const noexcept {
        return last_in_paragraph_;
    }

    /// The same, or else that of a paragraph before.
    [[nodiscard]] std::uint32_t previous_speech() const noexcept {
        return last_in_paragraph_ != none ? last_in_paragraph_ : last_speech_;
    }

    /// Who answers at the beginning of a paragraph: “…,” came the reply.
    [[nodiscard]] extent who_replies() const noexcept {
        return turns_.next(false);
    }

    /// Who speaks the stretch that is item p.
    speaker_link link(std::size_t p, quote_shape const& shape) const {
        return here_.begins_sentence(p) ? link_by_position(p, shape) : about_whom(p, shape);
    }

private:
    static constexpr std::uint32_t longest_silence = 5; ///< paragraphs without speech, after which nobody is implied

    reporting_line const& line() const {
        return here_.line();
    }

    void name_last(speaker_link const& found) {
        last_named_ = {attribution_rule::implied, found.speaker, found.mention, found.cue, false};
        last_named_in_paragraph_ = true;
    }

    void end_without_quote() {
        ++paragraphs_since_;
        lists_quotes_ = false;
        subject_reader<Language> const subjects(line());
        auto const subject = subjects.sentence_subject(line().size() - 1);
        subject_before_ = subject && subjects.may_speak(*subject) ? speakers_.who_is(*subject) : extent();
        if (!question_reader<Language>(line()).ends_line(here_.attributions()))
            return turns_.stop();
        auto const question = static_cast<std::uint32_t>(here_.attributions().size() - 1);
        extent const asked = links_.answer_to(question).speaker;
        turns_.ask(speakers_[question], asked);
        reported_last_ = !asked.empty();
    }

    /// Whom the end of the line announces: "Reed added:", "Ann Reed:".
    speaker_link introduction() const {
        line_item const& last = line().back();
        bool const goes_on = last.kind == item_kind::colon || last.kind == item_kind::comma;
        std::vector<attribution> const& clauses = here_.attributions();
        if (goes_on && !clauses.empty() && line()[clauses.back().verb].sentence == last.sentence)
            return links_.to(static_cast<std::uint32_t>(clauses.size() - 1), attribution_rule::before);
        auto const name = label_reader<Language>(here_).before_colon(line().size());
        return name && subject_reader<Language>(line()).may_speak(name->speaker) ? links_.to(*name) : speaker_link();
    }

    bool ends_in_question(stretch const& quoted) const {
        return !quoted.inner.empty() && text_[quoted.inner.end - 1] == '?';
    }

    /// A quote that stands alone: what came before it says who speaks.
    speaker_link link_by_position(std::size_t p, quote_shape const& shape) const {
        if (speakers_.nested())
            return {};
        if (p == 0 && open_)
            return same_speaker_as(last_speech_, attribution_rule::continued, true);
        if (p == 0 && introduction_.rule != attribution_rule::none)
            return introduction_;
        if (last_in_paragraph_ != none && !stretches_[last_in_paragraph_].closed)
            return same_speaker_as(last_in_paragraph_, attribution_rule::continued, true);
        if (last_in_paragraph_ != none && shape.is_sentence() && is_resumed(p))
            return same_speaker_as(last_in_paragraph_, attribution_rule::resumed, follows_its_clause(p));
        if (p > 0)
            return subject_before(p, shape);
        if (!shape.is_sentence() || is_headline(shape))
            return {};
        if (reported_last_)
            return implied(last_named_.speaker);
        if (extent const other = whose_turn(p); !other.empty())
            return implied(other);
        if (line().size() == 1 && turns_.answered())
            return implied({});
        if (last_speech_ != none && paragraphs_since_ < longest_silence && !quotes_[last_speech_].speaker.empty())
            return same_speaker_as(last_speech_, attribution_rule::implied, false);
        return subject_before_.empty() ? speaker_link() : implied(subject_before_);
    }

    /// A line that is a quote without a stop, but none of a list of them; or that begins with a quote before a colon.
    bool is_headline(quote_shape const& shape) const {
        if (line().size() > 1)
            return line()[1].kind == item_kind::colon;
        bool const ends = shape.ends_sentence() || shape.ends_open();
        return !ends && !lists_quotes_ && stretches_[line().front().index].closed;
    }

    /// “No,” she said. It rained. “Never.”: not if a sentence between is about somebody else, or asks something.
    bool is_resumed(std::size_t p) const {
        if (ends_question(p - 1))
            return false;
        if (follows_its_clause(p) || here_.saying_before(p) != none)
            return follows_its_clause(p);
        auto const subject = subject_reader<Language>(line()).sentence_subject(p - 1);
        return !subject || !is_one_person(*subject) ||
               speakers_.who_is(*subject) == quotes_[last_in_paragraph_].speaker;
    }

    /// The question mark of the reporter's own sentence.
    bool ends_question(std::size_t stop) const {
        return line()[stop].kind == item_kind::stop && text_[line()[stop].where.begin] == '?';
    }

    /// Where the paragraph is the quote at item p and nothing else.
    extent whose_turn(std::size_t p) const {
        return line().size() == 1 ? turns_.next(ends_in_question(stretches_[line()[p].index])) : extent();
    }

    /// “No,” he said. “Never.”: nothing but the clause of saying stands between.
    bool follows_its_clause(std::size_t p) const {
        return line()[p - 1].sentence == sentence_of_last_;
    }

    /// He shook his head. “Never.”: whom the sentence before the quote lets speak, or is about.
    speaker_link subject_before(std::size_t p, quote_shape const& shape) const {
        auto const last = here_.saying_before(p);
        if (speaker_link const answer = last == none ? speaker_link() : links_.answer_to(last); !answer.speaker.empty())
            return answer;
        if (extent const answers = shape.is_sentence() ? interviewed(p - 1) : extent(); !answers.empty())
            return implied(answers);
        if (last != none && !links_.is_narrated(last))
            return links_.to(last, attribution_rule::implied);
        subject_reader<Language> const subjects(line());
        auto const subject = subjects.sentence_subject(p - 1);
        if (!subject || (is_description(*subject) && !(shape.is_sentence() && subjects.may_speak(*subject))))
            return last_named_in_paragraph_ && shape.is_sentence() ? implied(last_named_.speaker) : speaker_link();
        return implied(speakers_.who_is(*subject));
    }

    /// Does she mind? “No.”: whom a question of the narrator calls he or she; who spoke before, if it names nobody.
    extent interviewed(std::size_t stop) const {
        if (speakers_.nested() || !ends_question(stop))
            return {};
        question_reader<Language> const questions(line());
        if (auto const pronoun = questions.he_or_she_before(stop))
            return speakers_.who_is(*pronoun);
        if (questions.names_somebody_before(stop))
            return {};
        bool const lately = last_in_paragraph_ != none || (last_speech_ != none && paragraphs_since_ == 0);
        return lately ? quotes_[previous_speech()].speaker : subject_before_;
    }

    /// Quoted words in a sentence without a verb of saying.
    speaker_link about_whom(std::size_t p, quote_shape const& shape) const {
        if (speaks_on(p))
            return last_named_;
        if (!Language::capital_nouns && line()[p - 1].kind == item_kind::colon && last_named_in_paragraph_ &&
            shape.is_sentence())
            return implied(last_named_.speaker);
        bool const by_another = p + 1 < line().size() && (line()[p + 1].classes & word_class::by);
        if (shape.words() < 3 || by_another)
            return {};
        line_item const& before = line()[p - 1];
        if (before.kind == item_kind::person && before.possessive)
            return {attribution_rule::possessed, people_[before.index].name, before.where, {}, false};
        subject_reader<Language> const subjects(line());
        auto const subject = subjects.sentence_subject(p);
        if (!subject || line()[subject->last].kind == item_kind::number)
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
        for (std::size_t at = p, steps = 0; at-- > line()[p].sentence && steps < 40; ++steps)
            if (line()[at].classes & word_class::subjunctive)
                return true;
        return false;
    }

    speaker_link same_speaker_as(std::uint32_t earlier, attribution_rule rule, bool goes_on) const {
        quote const& before = quotes_[earlier];
        if (rule == attribution_rule::implied)
            return {rule, before.speaker, {}, {}, goes_on};
        return {rule, before.speaker, before.mention, before.cue, goes_on};
    }

    std::string_view text_;
    std::span<person const> people_;
    std::span<stretch const> stretches_;
    std::vector<quote> const& quotes_;
    attributed_line const& here_;
    line_speakers<Language>& speakers_;
    line_links<Language> links_;

    // The paragraph at hand.
    std::uint32_t last_in_paragraph_ = none;
    std::uint32_t sentence_of_last_ = 0; ///< the item that begins the sentence of the last stretch
    bool last_named_in_paragraph_ = false;

    // What is remembered from one paragraph to the next.
    std::uint32_t last_speech_ = none;
    std::uint32_t paragraphs_since_ = 0;
    turn_taking turns_;
    bool open_ = false;
    bool lists_quotes_ = false;  ///< the paragraph before is a quote and nothing else
    speaker_link last_named_;    ///< who spoke last, with words of saying beside
    extent subject_before_;      ///< whom the paragraph before ended with, if it quoted nobody
    bool reported_last_ = false; ///< the paragraph before reported speech, and quoted none
    speaker_link introduction_;
};

} // namespace quoin::detail
