// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../quote.hpp"
#include "attribution.hpp"
#include "quote_shape.hpp"
#include "reported_speech.hpp"
#include "speaker_resolution.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// Joins quoted stretches with the attributions around them.
namespace quoin::detail {

/// Who speaks, as far as it is known, and why it is thought so.
struct speaker_link {
    attribution_rule rule = attribution_rule::none;
    extent speaker;
    extent mention;
    extent cue;
    bool goes_on = false; ///< the utterance of the stretch before goes on
};

/// How often each rule names the right speaker, in percent, as measured on news.
constexpr std::uint8_t confidence_of(attribution_rule rule) noexcept {
    switch (rule) {
    case attribution_rule::none:
        return 0;
    case attribution_rule::after:
        return 98;
    case attribution_rule::inverted:
    case attribution_rule::resumed:
        return 97;
    case attribution_rule::before:
        return 90;
    case attribution_rule::according:
        return 88;
    case attribution_rule::colon:
    case attribution_rule::dash:
        return 80;
    case attribution_rule::continued:
    case attribution_rule::passive:
        return 75;
    case attribution_rule::implied:
        return 65;
    case attribution_rule::possessed:
        return 55;
    }
    return 0;
}

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
          builder_(text_, document.get<token>(), document.get<sentence>(), people_, stretches_, language),
          memory_(text_, people_) {}

    std::vector<quote> link() {
        quotes_.resize(stretches_.size());
        for (std::size_t i = 0; i < stretches_.size(); ++i)
            quotes_[i].where = stretches_[i].inner;
        std::size_t next = 0;
        for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
            std::size_t const first = next;
            while (next < stretches_.size() && stretches_[next].paragraph == i)
                ++next;
            link_paragraph(paragraphs_[i].where, first, next);
        }
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
        line_ = &builder_.build(where, parent, static_cast<std::uint32_t>(first));
        if (line_->empty())
            return;
        nested_ = parent != none;
        first_person_ = first_person;
        attribution_finder<Language> const finder(*line_);
        finder.find(attributions_);
        resolve_speakers();
        index_attributions();
        if (!nested_)
            begin_paragraph();
        for (std::size_t p = 0; p < line_->size(); ++p)
            if ((*line_)[p].kind == item_kind::stretch)
                link_stretch(finder, p);
        if (!nested_) {
            find_reported_speech();
            end_paragraph();
        }
    }

    // ---- who is named in the line

    void resolve_speakers() {
        names_.assign(attributions_.size(), extent{});
        by_mention_.resize(attributions_.size());
        for (std::uint32_t i = 0; i < by_mention_.size(); ++i)
            by_mention_[i] = i;
        std::ranges::sort(by_mention_, {}, [&](std::uint32_t i) { return attributions_[i].speaker.last; });
        std::size_t next = 0;
        for (std::size_t i = 0; i < line_->size(); ++i) {
            see(i);
            for (; next < by_mention_.size() && attributions_[by_mention_[next]].speaker.last <= i; ++next)
                resolve(by_mention_[next]);
        }
    }

    void see(std::size_t i) {
        line_item const& item = (*line_)[i];
        if (item.begins_sentence && !nested_)
            ++sentence_;
        if (item.kind != item_kind::person || nested_)
            return;
        bool const object =
            i > 0 && !item.begins_sentence && ((*line_)[i - 1].classes & (word_class::preposition | word_class::to));
        bool const subject = !item.possessive && !object;
        memory_.see(item.index, sentence_, subject ? 2 : 0);
    }

    void resolve(std::uint32_t i) {
        noun_phrase const& phrase = attributions_[i].speaker;
        names_[i] = memory_.resolve(phrase, sentence_, first_person_);
        if (nested_)
            return;
        if (phrase.person != none)
            memory_.see(phrase.person, sentence_, 4);
        else if (phrase.pronoun == word_class::nothing)
            memory_.heard(names_[i]);
    }

    void index_attributions() {
        before_ = 0;
        if (attributions_.empty())
            return;
        starting_.assign(line_->size() + 1, none);
        for (std::uint32_t i = 0; i < attributions_.size(); ++i)
            if (attributions_[i].order != clause_order::shared && attributions_[i].order != clause_order::passive &&
                attributions_[i].order != clause_order::possessed)
                starting_[attributions_[i].first] = i;
    }

    // ---- one stretch after another

    void begin_paragraph() {
        last_in_paragraph_ = none;
    }

    void end_paragraph() {
        for (; before_ < attributions_.size(); ++before_)
            remember(link_to(static_cast<std::uint32_t>(before_), attribution_rule::before));
        line_item const& last = line_->back();
        introduces_ = last.kind == item_kind::colon || (last.kind == item_kind::comma);
        introduction_ = {};
        if (introduces_ && !attributions_.empty() && (*line_)[attributions_.back().verb].sentence == last.sentence)
            introduction_ = link_to(static_cast<std::uint32_t>(attributions_.size() - 1), attribution_rule::before);
        if (last_in_paragraph_ != none) {
            last_speech_ = last_in_paragraph_;
            paragraphs_since_ = 0;
        } else {
            ++paragraphs_since_;
        }
        open_ = last_in_paragraph_ != none && !stretches_[last_in_paragraph_].closed;
    }

    void link_stretch(attribution_finder<Language> const& finder, std::size_t p) {
        std::uint32_t const index = (*line_)[p].index;
        quote_shape const shape(text_, stretches_[index]);
        quote& made = quotes_[index];
        for (; before_ < attributions_.size() && attributions_[before_].verb < p; ++before_)
            remember(link_to(static_cast<std::uint32_t>(before_), attribution_rule::before));
        speaker_link const found = find_link(finder, p, shape, index);
        made.kind = kind_of(p, shape, found);
        remember(found);
        if (made.kind == quote_kind::other)
            return;
        made.rule = found.rule;
        made.speaker = found.speaker;
        made.confidence = found.speaker.empty() ? std::uint8_t{0} : confidence_of(found.rule);
        made.mention = found.mention;
        made.cue = found.cue;
        bool const goes_on = found.goes_on && previous_speech() != none;
        made.utterance = goes_on ? quotes_[previous_speech()].utterance : utterances_++;
        if (!nested_)
            last_in_paragraph_ = index;
    }

    std::uint32_t previous_speech() const {
        return last_in_paragraph_ != none ? last_in_paragraph_ : last_speech_;
    }

    /// The rules, the surest first.
    speaker_link find_link(attribution_finder<Language> const& finder, std::size_t p, quote_shape const& shape,
                           std::uint32_t index) {
        if (auto const next = attribution_after(p, shape); next != none)
            return link_to(next, rule_of(attributions_[next]));
        if (auto const dashed = name_after_dash(p); dashed.rule != attribution_rule::none)
            return dashed;
        if (auto const last = attribution_before(p); last != none) {
            speaker_link found = link_to(last, rule_before(attributions_[last]));
            found.goes_on = resumes_interrupted(p, last, index);
            return found;
        }
        if (auto const named = name_before_colon(finder, p); named.rule != attribution_rule::none)
            return named;
        if (auto const later = attribution_later(p, shape); later != none)
            return link_to(later, rule_of(attributions_[later]));
        if (begins_sentence(p))
            return link_by_position(finder, p, shape);
        return about_whom(finder, p, shape);
    }

    bool begins_sentence(std::size_t p) const {
        return (*line_)[p].begins_sentence;
    }

    /// “…,” Reed said: the clause that follows at once.
    std::uint32_t attribution_after(std::size_t p, quote_shape const& shape) const {
        std::size_t next = p + 1;
        bool const comma = next < line_->size() && (*line_)[next].kind == item_kind::comma;
        if (comma)
            ++next;
        while (next < line_->size() && (*line_)[next].classes == word_class::adverb)
            ++next;
        next = clause_from(next, comma || shape.ends_open());
        if (next >= line_->size())
            return none;
        attribution const& clause = attributions_[starting_[next]];
        if (clause.order == clause_order::verb_first || clause.order == clause_order::according)
            return starting_[next];
        if (shape.ends_sentence() && !comma && introduces_next(clause))
            return none;
        if (shape.ends_sentence() && !shape.ends_open() && !comma && !ends_at_once(clause))
            return none;
        if (!comma && !shape.ends_open() && !shape.ends_sentence())
            return none;
        return starting_[next];
    }

    /// The item, from `at` on, where a clause of saying begins; after a quote that is not finished, further words may
    /// belong to its subject: “…,” the member for Ely and former mayor said.
    std::size_t clause_from(std::size_t at, bool unfinished) const {
        constexpr std::size_t farthest = 14;
        if (attributions_.empty())
            return line_->size();
        for (std::size_t next = at; next < line_->size() && next < at + farthest; ++next) {
            if (starting_[next] != none)
                return next;
            line_item const& item = (*line_)[next];
            bool const part = item.kind == item_kind::word || item.kind == item_kind::person ||
                              item.kind == item_kind::number || (item.kind == item_kind::comma && next > at + 1);
            constexpr word_class clause = word_class::auxiliary | word_class::says | word_class::relative |
                                          word_class::subordinator | word_class::complementiser |
                                          word_class::looks_past;
            if (!unfinished || !part || (item.classes & clause) || (next > at && item.begins_sentence))
                break;
        }
        return line_->size();
    }

    /// “…” Reed said: “…”
    bool introduces_next(attribution const& clause) const {
        std::size_t next = clause.last + 1;
        for (; next < line_->size() && next < clause.last + 12; ++next) {
            item_kind const kind = (*line_)[next].kind;
            if (kind == item_kind::colon || kind == item_kind::stretch)
                return true;
            if (kind == item_kind::stop || (*line_)[next].begins_sentence)
                return false;
        }
        return false;
    }

    bool ends_at_once(attribution const& clause) const {
        std::size_t const next = clause.last + 1;
        return next >= line_->size() || (*line_)[next].kind == item_kind::stop ||
               (*line_)[next].kind == item_kind::comma || (*line_)[next].begins_sentence;
    }

    /// The clause of saying before the stretch in the same sentence: the last one, but for a verb of thought, or one
    /// without a tense of its own ("he said he would welcome …", "he wants to declare …"), the one before it.
    std::uint32_t attribution_before(std::size_t p) const {
        if (begins_sentence(p))
            return none;
        std::uint32_t last = none;
        for (std::size_t i = before_, steps = 0; i-- > 0 && steps < 4; ++steps) {
            attribution const& clause = attributions_[i];
            if ((*line_)[clause.verb].sentence != (*line_)[p].sentence)
                break;
            bool const weak =
                last != none &&
                (attributions_[last].classes & word_class::thinks ||
                 !(attributions_[last].classes & (word_class::finite | word_class::gerund | word_class::according)));
            if (last == none || (weak && (clause.classes & word_class::says)))
                last = static_cast<std::uint32_t>(i);
            else if (!weak)
                break;
        }
        return last;
    }

    /// Labour, he said, was offering a “vision”; a “vision” that, he said, would last.
    std::uint32_t attribution_later(std::size_t p, quote_shape const&) const {
        for (std::size_t i = before_; i < attributions_.size(); ++i) {
            attribution const& clause = attributions_[i];
            if ((*line_)[clause.verb].sentence != (*line_)[p].sentence)
                return none;
            if (clause.order == clause_order::according || clause.order == clause_order::verb_first)
                return static_cast<std::uint32_t>(i);
            bool const aside = clause.first > 0 && ((*line_)[clause.first - 1].kind == item_kind::comma ||
                                                    (*line_)[clause.first - 1].kind == item_kind::stretch);
            if (aside && (clause.classes & word_class::says) && clause.order == clause_order::subject_first)
                return static_cast<std::uint32_t>(i);
        }
        return none;
    }

    /// “It was”, he said, “a gift”: the second part of what the clause between interrupts.
    bool resumes_interrupted(std::size_t p, std::uint32_t clause, std::uint32_t) const {
        std::size_t const first = attributions_[clause].first;
        if (last_in_paragraph_ == none || first == 0)
            return false;
        std::size_t before = first - 1;
        if ((*line_)[before].kind == item_kind::comma && before > 0)
            --before;
        return (*line_)[before].kind == item_kind::stretch && p > first && (*line_)[before].index == last_in_paragraph_;
    }

    speaker_link name_after_dash(std::size_t p) const {
        noun_phrase_reader const phrases(*line_);
        std::size_t next = p + 1;
        if (next + 1 >= line_->size() || (*line_)[next].kind != item_kind::dash || nested_)
            return {};
        if ((*line_)[next + 1].kind != item_kind::person)
            return {};
        noun_phrase const named = phrases.person(next + 1);
        return {attribution_rule::dash, people_[named.person].name, named.where, (*line_)[next].where, false};
    }

    /// Reed: “…”
    speaker_link name_before_colon(attribution_finder<Language> const& finder, std::size_t p) const {
        if (p < 2 || (*line_)[p - 1].kind != item_kind::colon || begins_sentence(p - 1))
            return {};
        noun_phrase_reader const phrases(*line_);
        auto named = phrases.before(p - 1);
        if (!named || !begins_line_entry(named->first))
            named = finder.sentence_subject(p - 1);
        if (!named || is_label(p - 1))
            return {};
        return {attribution_rule::colon, memory_.resolve(*named, sentence_, first_person_), named->where,
                (*line_)[p - 1].where, false};
    }

    /// "Current track:": two words or less that name nobody.
    bool is_label(std::size_t colon) const {
        for (std::size_t at = (*line_)[colon].sentence; at < colon; ++at)
            if ((*line_)[at].kind == item_kind::person ||
                ((*line_)[at].classes & (word_class::role | word_class::body)))
                return false;
        return colon - (*line_)[colon].sentence < 3;
    }

    /// "Reed:", "And from the mayor:".
    bool begins_line_entry(std::size_t at) const {
        while (!begins_sentence(at) && at > 0 &&
               ((*line_)[at - 1].classes & (word_class::conjunction | word_class::preposition | word_class::adverb)))
            --at;
        return begins_sentence(at);
    }

    /// A quote that stands alone: what came before it says who speaks.
    speaker_link link_by_position(attribution_finder<Language> const& finder, std::size_t p,
                                  quote_shape const& shape) const {
        if (nested_)
            return {};
        if (p == 0 && open_)
            return same_speaker_as(last_speech_, attribution_rule::continued, true);
        if (p == 0 && introduction_.rule != attribution_rule::none)
            return introduction_;
        if (last_in_paragraph_ != none && !stretches_[last_in_paragraph_].closed)
            return same_speaker_as(last_in_paragraph_, attribution_rule::continued, true);
        if (last_in_paragraph_ != none && shape.is_sentence())
            return same_speaker_as(last_in_paragraph_, attribution_rule::resumed, follows_its_clause(p));
        if (p > 0)
            return subject_before(finder, p);
        if (last_speech_ != none && shape.is_sentence() && paragraphs_since_ < 3)
            return same_speaker_as(last_speech_, attribution_rule::implied, false);
        return {};
    }

    /// “No,” he said. “Never.”: nothing but the clause of saying stands between.
    bool follows_its_clause(std::size_t p) const {
        std::size_t at = p;
        while (at > 0 && (*line_)[at - 1].kind == item_kind::stop)
            --at;
        return at > 0 && (*line_)[at - 1].sentence == (*line_)[at > 0 ? at - 1 : 0].sentence;
    }

    speaker_link subject_before(attribution_finder<Language> const& finder, std::size_t p) const {
        if (before_ > 0 && (*line_)[attributions_[before_ - 1].verb].sentence == (*line_)[p - 1].sentence)
            return {
                attribution_rule::implied, names_[before_ - 1], attributions_[before_ - 1].speaker.where, {}, false};
        auto const subject = finder.sentence_subject(p - 1);
        if (!subject || (subject->person == none && subject->pronoun == word_class::nothing))
            return {};
        return {attribution_rule::implied, memory_.resolve(*subject, sentence_, first_person_), {}, {}, false};
    }

    /// Quoted words in a sentence without a verb of saying.
    speaker_link about_whom(attribution_finder<Language> const& finder, std::size_t p, quote_shape const& shape) const {
        if (speaks_on(p))
            return last_named_;
        if (shape.words() < 3)
            return {};
        auto const subject = finder.sentence_subject(p);
        if (!subject)
            return {};
        return {
            attribution_rule::implied, memory_.resolve(*subject, sentence_, first_person_), subject->where, {}, false};
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

    void remember(speaker_link const& found) {
        if (nested_ || found.mention.empty())
            return;
        last_named_ = found;
        last_named_.rule = attribution_rule::implied;
        last_named_.goes_on = false;
    }

    speaker_link link_to(std::uint32_t i, attribution_rule rule) const {
        attribution const& clause = attributions_[i];
        return {rule, names_[i], clause.speaker.where, clause.cue, false};
    }

    static attribution_rule rule_of(attribution const& clause) {
        switch (clause.order) {
        case clause_order::verb_first:
            return attribution_rule::inverted;
        case clause_order::according:
            return attribution_rule::according;
        case clause_order::passive:
            return attribution_rule::passive;
        default:
            return attribution_rule::after;
        }
    }

    static attribution_rule rule_before(attribution const& clause) {
        switch (clause.order) {
        case clause_order::according:
            return attribution_rule::according;
        case clause_order::passive:
            return attribution_rule::passive;
        case clause_order::possessed:
            return attribution_rule::possessed;
        default:
            return attribution_rule::before;
        }
    }

    // ---- speech or not

    quote_kind kind_of(std::size_t p, quote_shape const& shape, speaker_link const& found) const {
        bool const linked = found.rule != attribution_rule::none;
        if (is_nickname(p))
            return quote_kind::other;
        if (!linked)
            return shape.words() >= 3 && !shape.is_title()
                       ? (shape.is_sentence() ? quote_kind::direct : quote_kind::mixed)
                       : quote_kind::other;
        if (found.rule == attribution_rule::continued)
            return quote_kind::direct;
        if (is_named_thing(p, shape, found))
            return quote_kind::other;
        bool const introduced =
            p > 0 && ((*line_)[p - 1].kind == item_kind::colon || (*line_)[p - 1].kind == item_kind::comma);
        bool const whole = begins_sentence(p) || introduced || is_cue_item(p);
        return whole && shape.begins_capital() ? quote_kind::direct : quote_kind::mixed;
    }

    bool is_cue_item(std::size_t p) const {
        return p > 0 && before_ > 0 && attributions_[before_ - 1].last == p - 1;
    }

    /// Reed said: “…”, Reed told reporters, “…”.
    bool is_introduced(std::size_t p) const {
        if (p == 0)
            return false;
        if ((*line_)[p - 1].kind == item_kind::colon)
            return true;
        return (*line_)[p - 1].kind == item_kind::comma && before_ > 0 &&
               (attributions_[before_ - 1].classes & word_class::says) && attributions_[before_ - 1].last + 4 > p;
    }

    /// Hal “Hammer” Greenbaum.
    bool is_nickname(std::size_t p) const {
        return p > 0 && p + 1 < line_->size() && (*line_)[p - 1].capitalised &&
               (*line_)[p + 1].kind == item_kind::person;
    }

    bool is_named_thing(std::size_t p, quote_shape const& shape, speaker_link const& found) const {
        word_class const before = p > 0 && !is_cue_item(p) ? (*line_)[p - 1].classes : word_class::nothing;
        if (before & word_class::naming)
            return true;
        if ((before & word_class::title_holder) && shape.begins_capital() && shape.words() < 6)
            return true;
        if (!shape.is_title())
            return false;
        if (p > 0 && (*line_)[p - 1].possessive && !is_cue_item(p))
            return true;
        bool const beside = is_cue_item(p) || is_introduced(p);
        bool const direct_rule = found.rule == attribution_rule::after || found.rule == attribution_rule::inverted ||
                                 found.rule == attribution_rule::resumed || found.rule == attribution_rule::according;
        bool const characterised = before_ > 0 && (attributions_[before_ - 1].classes & word_class::characterises);
        bool const joined = before & (word_class::preposition | word_class::to);
        return !beside && !(direct_rule && begins_sentence(p)) && !(characterised && !joined);
    }

    void find_reported_speech() {
        report_reader const reader(*line_);
        for (std::uint32_t i = 0; i < attributions_.size(); ++i)
            reader.read(attributions_[i], [&](extent where) { add_report(where, i); });
    }

    void add_report(extent where, std::uint32_t i) {
        speaker_link const by = link_to(i, rule_of_report(attributions_[i]));
        reports_.push_back({without_blanks(text_, where), quote_kind::indirect, by.rule,
                            by.speaker.empty() ? std::uint8_t{0} : confidence_of(by.rule), utterances_++, by.speaker,
                            by.mention, by.cue});
    }

    static attribution_rule rule_of_report(attribution const& clause) {
        return clause.order == clause_order::verb_first ? attribution_rule::inverted : rule_before(clause);
    }

    std::string_view text_;
    std::span<paragraph const> paragraphs_;
    std::span<person const> people_;
    std::vector<stretch> stretches_;
    line_builder<Language> builder_;
    speaker_memory memory_;

    // The line at hand.
    reporting_line const* line_ = nullptr;
    std::vector<attribution> attributions_;
    std::vector<extent> names_;             ///< for each attribution, who speaks
    std::vector<std::uint32_t> by_mention_; ///< attributions in the order of their speakers' mentions
    std::vector<std::uint32_t> starting_;   ///< for each item, the attribution that begins there
    std::size_t before_ = 0;                ///< how many attributions have their verb before the stretch at hand
    bool nested_ = false;
    extent first_person_; ///< who "I" is

    // What is remembered from one paragraph to the next.
    std::uint32_t sentence_ = 0;
    std::uint32_t last_in_paragraph_ = none;
    std::uint32_t last_speech_ = none;
    std::uint32_t paragraphs_since_ = 0;
    bool open_ = false;
    speaker_link last_named_; ///< who spoke last, with words of saying beside
    bool introduces_ = false;
    speaker_link introduction_;
    std::uint32_t utterances_ = 0;

    std::vector<quote> quotes_;
    std::vector<quote> reports_;
};

} // namespace quoin::detail
