// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"

#include <cstddef>
#include <span>

namespace quoin::detail {

/// Reads what stands around a clause of saying: the marks and words before it and behind it, in the items of its line.
class clause_reader {
public:
    clause_reader() = default;
    explicit clause_reader(std::span<line_item const> items) noexcept : items_(items) {}

    /// "It could have been written years ago."
    static bool is_said_by_nobody(attribution const& clause) {
        return clause.order == clause_order::passive && clause.speaker.where.empty();
    }

    /// "She said", "her claim that", but not "her comments came as", though it is as well a clause of saying.
    static bool is_saying(attribution const& clause) {
        return (clause.classes & word_class::says) && !(clause.classes & word_class::thinks);
    }

    /// A verb of thought, or one without a tense of its own: "(he said) he would welcome …", "he wants to declare …";
    /// or one of nobody: "(he said) they had been told to …".
    static bool is_weak(attribution const& clause) {
        if (is_said_by_nobody(clause))
            return true;
        constexpr word_class own_tense = word_class::finite | word_class::gerund | word_class::according;
        if (clause.order == clause_order::possessed && !(clause.classes & word_class::thinks))
            return false;
        bool const base_with_subject = clause.order == clause_order::subject_first &&
                                       (clause.classes & word_class::base) && clause.speaker.last + 1 == clause.verb &&
                                       !(clause.speaker.pronoun & word_class::first_person);
        if (base_with_subject && !(clause.classes & word_class::thinks))
            return false; // "experts say"
        return (clause.classes & word_class::thinks) || !(clause.classes & own_tense);
    }

    bool follows_comma(attribution const& clause) const {
        return clause.first > 0 && items_[clause.first - 1].kind == item_kind::comma;
    }

    /// "with Reed saying", "with its leader, or its deputy leader Reed saying"
    bool follows_preposition(attribution const& clause) const {
        constexpr std::size_t longest_role = 4;
        std::size_t at = clause.first;
        while (at > 1 && clause.first - at < longest_role && items_[at - 1].kind == item_kind::word &&
               !(items_[at - 1].classes & word_class::preposition))
            --at;
        return at > 0 && (items_[at - 1].classes & word_class::preposition);
    }

    /// "Prices will fall, Reed says, but experts fear a “…”": what another clause sets against what was said.
    bool contrasts(attribution const& clause) const {
        return clause.order == clause_order::subject_first && clause.first > 1 &&
               (items_[clause.first - 1].classes & word_class::contrasts) &&
               items_[clause.first - 2].kind == item_kind::comma;
    }

    /// "a “vision” he said would last", but not "the “vision” bill revealed".
    bool follows_quoted_object(attribution const& clause) const {
        line_item const& before = items_[clause.first - 1];
        noun_phrase const& speaker = clause.speaker;
        return before.kind == item_kind::stretch &&
               (before.open_ended || !is_description(speaker) || items_[clause.first].capitalised ||
                (items_[clause.first].classes & word_class::determiner));
    }

    /// "and I thought, “…”", "and Reed went on: “…”": a whole utterance behind a mark, at item p; not "and I quote,
    /// “…”".
    bool introduces(attribution const& clause, std::size_t p) const {
        item_kind const before = items_[p - 1].kind;
        bool const goes_on = clause.last + 1 < p && (items_[clause.last + 1].classes & word_class::preposition);
        return clause.last + (goes_on ? 3 : 2) == p && (before == item_kind::comma || before == item_kind::colon) &&
               !(clause.classes & word_class::statement);
    }

    /// "Reed’s claim that “…”", "Reed’s claim of a “…”", but not "Reed’s claim “…”", which somebody calls it.
    bool says_itself(attribution const& noun, std::size_t p) const {
        constexpr word_class leads_on = word_class::preposition | word_class::to | word_class::determiner;
        if (items_[noun.last + 1].classes & word_class::complementiser)
            return true;
        return noun.last + 4 > p && (items_[p - 1].classes & leads_on);
    }

    /// “…” Reed said: “…”
    bool introduces_next(attribution const& clause) const {
        item_kind const mark = mark_behind(clause);
        return mark == item_kind::colon || mark == item_kind::stretch;
    }

    /// The colon or the quote behind a clause in its sentence, whichever comes first; a stop if there is none near.
    item_kind mark_behind(attribution const& clause) const {
        constexpr std::size_t farthest = 12;
        for (std::size_t at = clause.last + 1; at < items_.size() && at < clause.last + farthest; ++at) {
            item_kind const kind = items_[at].kind;
            if (kind == item_kind::colon || kind == item_kind::stretch)
                return kind;
            if (kind == item_kind::stop || items_[at].begins_sentence)
                break;
        }
        return item_kind::stop;
    }

    bool ends_sentence(attribution const& clause) const {
        std::size_t const next = clause.last + 1;
        return next >= items_.size() || items_[next].kind == item_kind::stop || items_[next].begins_sentence;
    }

    /// Whether its sentence ends with it, or a comma follows.
    bool ends_at_once(attribution const& clause) const {
        return ends_sentence(clause) || items_[clause.last + 1].kind == item_kind::comma;
    }

    /// "She said Reed had called it …", "She said at a rally in Ely that Reed had called it …": whether what the outer
    /// clause says begins with the inner one; not "She said prices rose, a fact Reed called …".
    bool begins_within(attribution const& inner, attribution const& outer) const {
        constexpr std::size_t most_between = 10; // "said at a rally in Ely on Monday that"
        word_class const before = items_[inner.first - 1].classes;
        bool const that = (before | items_[outer.last + 1].classes) & word_class::complementiser;
        std::size_t const farthest = outer.last + 1 + (that ? most_between : 0);
        bool const goes_on = before & word_class::conjunction;
        return inner.first <= farthest && (goes_on || !holds_comma(outer.last + 3, inner.first));
    }

private:
    /// Whether items [begin, end) do.
    bool holds_comma(std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at < end; ++at)
            if (items_[at].kind == item_kind::comma)
                return true;
        return false;
    }

    std::span<line_item const> items_;
};

} // namespace quoin::detail
