// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution_finder.hpp"
#include "clause_reader.hpp"
#include "shape.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quoin::detail {

/// A line with its attributions, and which of them a quoted stretch belongs to. Stretches are asked for in the order of
/// the line; an attribution is named by its index, `none` where there is none.
class attributed_line {
public:
    /// Reads another line, which must outlive the next call.
    template <class Language>
    void read(reporting_line const& line) {
        line_ = &line;
        items_ = line;
        around_ = clause_reader(line);
        attribution_finder<Language>(line).find(attributions_);
        before_ = 0;
        if (!attributions_.empty())
            index();
    }

    [[nodiscard]] reporting_line const& line() const noexcept {
        return *line_;
    }

    [[nodiscard]] std::span<line_item const> items() const noexcept {
        return items_;
    }

    [[nodiscard]] std::vector<attribution> const& attributions() const noexcept {
        return attributions_;
    }

    /// Goes on to item p: `met` is called for each attribution whose verb was passed.
    template <class Met>
    void advance(std::size_t p, Met met) {
        for (; before_ < attributions_.size() && attributions_[before_].verb < p; ++before_)
            met(static_cast<std::uint32_t>(before_));
    }

    /// The last attribution whose verb was passed.
    [[nodiscard]] std::uint32_t last_passed() const noexcept {
        return before_ == 0 ? none : static_cast<std::uint32_t>(before_ - 1);
    }

    /// Whether the last verb that was passed stands at item `first` or behind it.
    [[nodiscard]] bool passed_verb_since(std::size_t first) const noexcept {
        return before_ > 0 && attributions_[before_ - 1].verb >= first;
    }

    [[nodiscard]] bool begins_sentence(std::size_t p) const noexcept {
        return items_[p].begins_sentence;
    }

    /// “…,” Reed said: the clause that follows at once.
    template <class Language>
    std::uint32_t after(std::size_t p, quote_shape const& shape) const {
        bool const comma = p + 1 < items_.size() && items_[p + 1].kind == item_kind::comma;
        std::size_t const behind = behind_adverbs(p + (comma ? 2 : 1));
        if (std::uint32_t const who = who_puts_it(behind); who != none && before(p) == none)
            return who;
        if (is_object_of_noun(p))
            return none;
        std::size_t const begin = behind_how(behind);
        bool const joined = comma || begin != behind;
        std::size_t const next = clause_from(begin, joined || shape.ends_open());
        if (next >= items_.size())
            return none;
        attribution const& clause = attributions_[starting_[next]];
        if ((clause.classes & word_class::gerund) && around_.follows_preposition(clause))
            return none; // …, with Reed saying: “…”
        constexpr word_class no_speech = word_class::thinks | word_class::characterises;
        constexpr word_class speech = word_class::says | word_class::according;
        if (!begins_sentence(p) && ((clause.classes & no_speech) || !(clause.classes & speech)))
            return none;
        if (clause.order == clause_order::verb_first || clause.order == clause_order::according)
            return starting_[next];
        if (Language::verb_second)
            return none; // where a quote comes first, the verb follows it at once
        if (is_characterised(p) || (is_claimed(p) && !around_.ends_at_once(clause)))
            return none;
        return begins_anew(p, clause, shape, joined) ? none : starting_[next];
    }

    /// The clause of saying before the stretch in the same sentence: the last one, but for a verb of thought, or one
    /// without a tense of its own ("he said he would welcome …", "he wants to declare …"), the one before it, unless
    /// it introduces the stretch.
    std::uint32_t before(std::size_t p) const {
        std::uint32_t last = none;
        for (std::size_t i = before_, steps = 0; i-- > 0 && steps < 4; ++steps) {
            attribution const& clause = attributions_[i];
            if (items_[clause.verb].sentence != items_[p].sentence)
                break;
            bool const weak = last != none && clause_reader::is_weak(attributions_[last]) &&
                              !around_.introduces(attributions_[last], p) && !around_.contrasts(attributions_[last]);
            bool const says = clause_reader::is_saying(clause) || clause.order == clause_order::according;
            if (last == none || (weak && says) || holds(clause, last, p))
                last = static_cast<std::uint32_t>(i);
            else if (!weak)
                break;
        }
        return last;
    }

    /// “It was”, he said, “a gift”; “It was”, as he put it, “a gift”: the stretch that the clause before item p
    /// interrupts.
    std::uint32_t interrupted_before(std::size_t p, std::uint32_t clause) const {
        std::size_t const first = first_of(clause);
        if (first == 0 || p <= first)
            return none;
        std::size_t before = first - 1;
        if ((items_[before].classes & word_class::subordinator) && before > 0)
            --before;
        if (items_[before].kind == item_kind::comma && before > 0)
            --before;
        return items_[before].kind == item_kind::stretch ? items_[before].index : none;
    }

    /// The last clause of the sentence before item p that says something; a mere thought or deed says nothing.
    std::uint32_t saying_before(std::size_t p) const {
        constexpr word_class saying = word_class::says | word_class::according | word_class::characterises;
        for (std::size_t i = before_; i-- > 0 && items_[attributions_[i].verb].sentence == items_[p - 1].sentence;)
            if ((attributions_[i].classes & saying) && !clause_reader::is_said_by_nobody(attributions_[i]))
                return static_cast<std::uint32_t>(i);
        return none;
    }

    /// Labour, he said, was offering a “vision”; a “vision” that, he said, would last.
    template <class Language>
    std::uint32_t later(std::size_t p) const {
        constexpr std::size_t farthest = 6;
        for (std::size_t i = before_; i < attributions_.size() && i < before_ + farthest; ++i) {
            attribution const& clause = attributions_[i];
            if (items_[clause.verb].sentence != items_[p].sentence)
                return none;
            if (clause.order == clause_order::according || clause.order == clause_order::verb_first ||
                clause.order == clause_order::closing)
                return static_cast<std::uint32_t>(i);
            bool const aside =
                around_.follows_comma(clause)
                    ? around_.mark_behind(clause) != item_kind::colon
                    : clause.first > 0 &&
                          (around_.follows_quoted_object(clause) ||
                           (Language::verb_second && (items_[clause.first - 1].classes & word_class::subordinator)));
            if (aside && (clause.classes & word_class::says) && clause.order == clause_order::subject_first)
                return static_cast<std::uint32_t>(i);
        }
        return none;
    }

    /// Right behind a clause of saying: Reed said “…”; but not where a source ends: according to “The Bell”.
    bool is_cue_item(std::size_t p) const {
        return is_behind_clause(p) && attributions_[before_ - 1].order != clause_order::according;
    }

    /// Reed said that “…,” and so on: what follows is likely a clause of its own.
    bool is_claimed(std::size_t p) const {
        bool const that = p > 0 && (items_[p - 1].classes & word_class::complementiser);
        return !begins_sentence(p) && (that || is_cue_item(p));
    }

    /// In what Reed called “a gift”, whoever says so.
    bool is_characterised(std::size_t p) const {
        return is_verb_item(p) && (attributions_[before_ - 1].classes & word_class::characterises);
    }

    /// … “a gift”, according to a diary: a source at the end of the sentence of a few quoted words.
    std::uint32_t source_behind(std::size_t p) const {
        constexpr std::size_t farthest = 6;
        if (begins_sentence(p) || is_introduced(p) || is_characterised(p))
            return none;
        for (std::size_t i = before_; i < attributions_.size() && i < before_ + farthest; ++i) {
            attribution const& clause = attributions_[i];
            if (items_[clause.verb].sentence != items_[p].sentence)
                return none;
            if (clause.order == clause_order::passive && clause.verb == p + 1 && !clause.speaker.where.empty())
                return static_cast<std::uint32_t>(i); // the “fair deal” promised by Reed
            bool const says = (clause.classes & word_class::says) && around_.ends_sentence(clause) &&
                              (clause.order == clause_order::subject_first || clause.order == clause_order::verb_first);
            if ((says || clause.order == clause_order::according) && around_.follows_comma(clause))
                return static_cast<std::uint32_t>(i);
        }
        return none;
    }

    /// Shouts of “Resign!” from the benches.
    bool is_object_of_noun(std::size_t p) const {
        if (p < 2 || before_ == 0)
            return false;
        attribution const& noun = attributions_[before_ - 1];
        return noun.order == clause_order::possessed && noun.speaker.where.empty() && noun.verb + 2 == p;
    }

    /// Where the clause begins of “…,” was how Reed put it; “…,” was all she said: at "she", but at "all" in "was all
    /// Reed said". Without one, `at`.
    std::size_t behind_how(std::size_t at) const {
        constexpr word_class how = word_class::asks | word_class::stands_alone;
        if (attributions_.empty() || at + 1 >= items_.size() || !(items_[at + 1].classes & how) ||
            !(items_[at].classes & word_class::passive_auxiliary))
            return at;
        return starting_[at + 1] == none ? at + 2 : at + 1;
    }

    /// Right where a source ends.
    bool is_behind_source(std::size_t p) const {
        return is_behind_clause(p) && attributions_[before_ - 1].order == clause_order::according;
    }

    /// Reed told “Good Morning”: in the place of who is told something.
    bool is_hearer(std::size_t p) const {
        return is_verb_item(p) && (attributions_[before_ - 1].classes & word_class::needs_hearer) &&
               attributions_[before_ - 1].order == clause_order::subject_first;
    }

    /// Right behind the verb of one.
    bool is_verb_item(std::size_t p) const {
        return p > 0 && before_ > 0 && attributions_[before_ - 1].verb == p - 1;
    }

    /// Reed said: “…”, Reed told reporters, “…”.
    bool is_introduced(std::size_t p) const {
        if (p == 0)
            return false;
        if (items_[p - 1].kind == item_kind::colon)
            return true;
        return items_[p - 1].kind == item_kind::comma && before_ > 0 &&
               (attributions_[before_ - 1].classes & word_class::says) && attributions_[before_ - 1].last + 5 > p;
    }

    /// "Reed:", "And from the mayor:".
    bool begins_line_entry(std::size_t at) const {
        while (!begins_sentence(at) && at > 0 &&
               (items_[at - 1].classes & (word_class::conjunction | word_class::preposition | word_class::adverb)))
            --at;
        return begins_sentence(at);
    }

private:
    /// "She said Reed had called it …", "She called his remarks …": the outer clause of what the inner one is part of.
    /// Who reports a few words vouches for them; a whole utterance is that of whom it names last.
    bool holds(attribution const& outer, std::uint32_t inner, std::size_t p) const {
        attribution const& clause = attributions_[inner];
        if (clause.first <= outer.last)
            return false;
        if (outer.order == clause_order::according)
            return begins_sentence(outer.first) && around_.follows_comma(clause) && !is_introduced(p);
        if (outer.order != clause_order::subject_first && outer.order != clause_order::shared)
            return false;
        if (clause.order == clause_order::possessed)
            return outer.last + 1 == clause.first && !around_.says_itself(clause, p);
        if (clause.order != clause_order::subject_first || !(outer.classes & word_class::says))
            return false;
        return !is_introduced(p) && around_.begins_within(clause, outer);
    }

    /// “…” Moss agreed with the mayor: a clause behind a quote that is no part of its sentence. Clauses are `joined` to
    /// a quote by a comma, or by "was how".
    bool begins_anew(std::size_t p, attribution const& clause, quote_shape const& shape, bool joined) const {
        if (!shape.ends_sentence())
            return !joined && !shape.ends_open();
        if (!shape.ends_open() && begins_sentence(clause.first) && follows_clause(p))
            return true;
        if (joined)
            return false;
        return (items_[clause.first].capitalised && has_source_before(p)) || around_.introduces_next(clause) ||
               (!shape.ends_open() && !around_.ends_at_once(clause));
    }

    /// “…,” then (Reed said)
    std::size_t behind_adverbs(std::size_t at) const {
        while (at < items_.size() && items_[at].classes == word_class::adverb)
            ++at;
        return at;
    }

    /// Where a clause begins, or the one right before it whose subject it shares: “Well,” said Reed, smiling, “…”
    std::size_t first_of(std::uint32_t clause) const {
        bool const shares = attributions_[clause].order == clause_order::shared && clause > 0;
        return attributions_[shares ? clause - 1 : clause].first;
    }

    bool is_behind_clause(std::size_t p) const {
        return p > 0 && before_ > 0 && attributions_[before_ - 1].last == p - 1;
    }

    void index() {
        starting_.assign(items_.size() + 1, none);
        for (std::uint32_t i = 0; i < attributions_.size(); ++i)
            if (attributions_[i].order != clause_order::shared && attributions_[i].order != clause_order::passive &&
                attributions_[i].order != clause_order::possessed && attributions_[i].order != clause_order::closing)
                starting_[attributions_[i].first] = i;
    }

    /// “…”, as Reed put it: whose words they are, if nobody else says them.
    std::uint32_t who_puts_it(std::size_t at) const {
        if (attributions_.empty() || at + 1 >= items_.size() || !(items_[at].classes & word_class::subordinator) ||
            starting_[at + 1] == none)
            return none;
        std::uint32_t const who = starting_[at + 1];
        return attributions_[who].classes & word_class::takes_it ? who : none;
    }

    /// The item, from `at` on, where a clause of saying begins; after a quote that is not finished, further words may
    /// belong to its subject: “…,” the member for Ely and former mayor said.
    std::size_t clause_from(std::size_t at, bool unfinished) const {
        constexpr std::size_t farthest = 14;
        if (attributions_.empty())
            return items_.size();
        for (std::size_t next = at; next < items_.size() && next < at + farthest; ++next) {
            if (starting_[next] != none)
                return next;
            line_item const& item = items_[next];
            bool const part = is_word_like(item.kind) || (item.kind == item_kind::comma && next > at + 1);
            constexpr word_class clause = word_class::auxiliary | word_class::says | word_class::relative |
                                          word_class::subordinator | word_class::complementiser |
                                          word_class::looks_past;
            bool const new_clause = next == at || items_[next - 1].kind == item_kind::comma;
            if (new_clause && (item.classes & word_class::conjunction))
                break;
            if (!unfinished || !part || (item.classes & clause) || (next > at && item.begins_sentence))
                break;
        }
        return items_.size();
    }

    /// Reed said: “…” Moss agreed.
    bool has_source_before(std::size_t p) const {
        return is_introduced(p) && before(p) != none;
    }

    /// “…,” Reed said. “…” Moss agreed.
    bool follows_clause(std::size_t p) const {
        if (p == 0 || before_ == 0 || !begins_sentence(p))
            return false;
        std::uint32_t const sentence = items_[p - 1].sentence;
        return items_[sentence].kind == item_kind::stretch &&
               items_[attributions_[before_ - 1].verb].sentence == sentence;
    }

    reporting_line const* line_ = nullptr;
    std::span<line_item const> items_;
    clause_reader around_;
    std::vector<attribution> attributions_;
    std::vector<std::uint32_t> starting_; ///< for each item, the attribution that begins there
    std::size_t before_ = 0;              ///< how many attributions have their verb before the stretch at hand
};

} // namespace quoin::detail
