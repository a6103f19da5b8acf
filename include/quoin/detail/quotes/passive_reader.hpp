// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"
#include "verb_reader.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace quoin::detail {

/// Tells verbs that say what is done to their subject, and finds who does it.
template <class Language>
class passive_reader : item_reader {
public:
    explicit passive_reader(reporting_line const& line) : item_reader(line), phrases_(line), verbs_(line) {}

    /// Whether the verb at item i, whose group begins at `begin`, is one, with or without an auxiliary.
    bool is_passive(std::size_t begin, std::size_t i) const {
        if (!(line_[i].classes & word_class::participle))
            return false;
        bool const alone = begin == i && (is_accused(i) || is_told(i) || modifies_noun(i) || is_named(i));
        return alone || verbs_.is_passive(begin, i) || modifies_thing(begin, i);
    }

    /// "Reed said the deal, agreed over a pint, was …": a participle between commas within what is reported, or soon
    /// behind it.
    bool modifies_reported_noun(std::size_t i, std::vector<attribution> const& earlier) const {
        if (earlier.empty() || !is_participle_before_adverbial(i) || line_[i - 1].kind != item_kind::comma)
            return false;
        constexpr std::size_t longest_noun = 6;
        return i - earlier.back().verb <= longest_noun && is_followed_by_auxiliary(i);
    }

    /// "was dismissed as “…” by the mayor".
    std::optional<attribution> read(std::size_t i) const {
        constexpr std::size_t farthest = 12;
        for (std::size_t at = i + 1; at < line_.size() && at <= i + farthest && !line_[at].begins_sentence; ++at) {
            if (!(line_[at].classes & word_class::by))
                continue;
            auto const speaker = phrases_.after(at + 1);
            bool const amount = speaker && line_[speaker->last].kind == item_kind::number; // "rose by 31"
            if (speaker && !amount)
                return make_attribution(line_, i, speaker->last, i, *speaker, clause_order::passive);
        }
        if ((line_[i].classes & word_class::says) || accuses_of(i))
            return by_nobody(i);
        return std::nullopt;
    }

    /// "The court heard that …", "…, the court heard": as good as "was told", by nobody who is named.
    std::optional<attribution> heard(std::size_t i) const {
        auto const hearer = phrases_.before(verbs_.before_auxiliaries(i));
        if (!hearer || !is_audience(*hearer))
            return std::nullopt;
        attribution found = by_nobody(i);
        found.classes |= word_class::says;
        if (follows(hearer->first, item_kind::comma) && verbs_.ends_clause_at(i + 1)) {
            found.first = hearer->first;
            found.order = clause_order::subject_first;
        }
        return found;
    }

private:
    /// "the court", "MPs"
    bool is_audience(noun_phrase const& phrase) const {
        bool const several = (line_[phrase.last].classes & word_class::role) && line_[phrase.last].plural;
        return phrase.person == none &&
               (several || phrases_.holds_person_or(word_class::body, phrase.first, phrase.last + 1));
    }

    attribution by_nobody(std::size_t i) const {
        return make_attribution(line_, i, i, i, noun_phrase{.first = i, .last = i}, clause_order::passive);
    }

    /// "Mayor accused of “…”": headlines leave out "is" and "was". Whoever accuses names the accused before "of".
    bool is_accused(std::size_t i) const {
        if (!accuses_of(i))
            return false;
        auto const subject = phrases_.before(i);
        return subject && (subject->first == 0 || !(line_[subject->first - 1].classes & word_class::relative));
    }

    /// "Patients told to wait", "Patient told “…”", "Reed, told “…”"
    bool is_told(std::size_t i) const {
        if (i == 0 || i + 1 >= line_.size() || !(line_[i].classes & word_class::needs_hearer))
            return false;
        if (line_[i + 1].classes & word_class::to)
            return true;
        if (line_[i + 1].kind != item_kind::stretch)
            return false;
        auto const hearer = phrases_.before(i);
        if (!hearer || line_[i - 1].kind == item_kind::comma)
            return true;
        return is_description(*hearer) && !(line_[hearer->first].classes & word_class::determiner);
    }

    /// "Reed, dubbed “Lucky Ann” by the press": somebody who calls another so puts the other between.
    bool is_named(std::size_t i) const {
        if (i < 2 || !(line_[i].classes & word_class::naming) || line_[i - 1].kind != item_kind::comma ||
            !is(i + 1, item_kind::stretch))
            return false;
        auto const named = phrases_.before(i - 1, false);
        return named && (named->first == 0 || line_[named->first - 1].kind != item_kind::comma);
    }

    /// "the “fair deal” promised by Reed", "a ferry described by Reed as “a wreck”"
    bool modifies_noun(std::size_t i) const {
        bool const quoted = follows(i, item_kind::stretch) && !line_[i - 1].open_ended;
        return is(i + 1, word_class::by) && (quoted || (line_[i].classes & word_class::characterises));
    }

    /// "accused of"
    bool accuses_of(std::size_t i) const {
        return (line_[i].classes & word_class::characterises) && is(i + 1, word_class::joins_any);
    }

    /// "The ferry, first promised in 2011 by the mayor, is late": a participle between commas that says what was done
    /// to a thing.
    bool modifies_thing(std::size_t begin, std::size_t i) const {
        if (begin == 0 || line_[begin - 1].kind != item_kind::comma || !is_participle_before_adverbial(i) ||
            !is_followed_by_auxiliary(i))
            return false;
        auto const thing = phrases_.before(begin);
        return thing && is_description(*thing) &&
               !(line_[thing->last].classes & (role_or_body | word_class::statement));
    }

    /// "promised in 2011", "agreed by all"
    bool is_participle_before_adverbial(std::size_t i) const {
        return (line_[i].classes & word_class::participle) && !(line_[i].classes & word_class::gerund) &&
               is(i + 1, word_class::preposition | word_class::by);
    }

    /// Behind the comma that closes what item i stands in.
    bool is_followed_by_auxiliary(std::size_t i) const {
        for (std::size_t at = i + 1; at < line_.size() && !line_[at].begins_sentence; ++at)
            if (line_[at].kind == item_kind::comma)
                return is(at + 1, word_class::auxiliary);
        return false;
    }

    noun_phrase_reader<Language> phrases_;
    verb_reader verbs_;
};

} // namespace quoin::detail
