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

    /// "said on Friday the …", "said last week the …": behind the time.
    std::size_t after_time(std::size_t at) const {
        constexpr word_class not_last = word_class::definite | word_class::owner;
        bool const last_week = is(at, word_class::determiner) && !is(at, not_last);
        bool const two_words = is(at, word_class::preposition) || last_week;
        std::size_t const first = two_words && is(at + 1, word_class::time) ? at + 1 : at;
        if (!is(first, word_class::time))
            return at;
        at = first + 1;
        while (is(at, word_class::time) || is(at, item_kind::number))
            ++at;
        return at;
    }

    /// "told reporters on Monday that": no verb stands between, and nobody but a hearer.
    std::optional<std::size_t> complementiser_after(std::size_t next, bool names_hearer) const {
        constexpr std::size_t farthest = 10;
        constexpr word_class verb = word_class::auxiliary | word_class::says | word_class::characterises |
                                    word_class::looks_past | word_class::relative | word_class::subordinator;
        if (!names_hearer && begins_object(next))
            return std::nullopt;
        next = behind_aside(next);
        for (std::size_t at = next; at < line_.size() && at < next + farthest && !line_[at].begins_sentence; ++at) {
            if (is(at, word_class::complementiser) && is_demonstrative(at, next))
                return std::nullopt;
            if (is(at, word_class::complementiser))
                return at + 1 < line_.size() && !line_[at + 1].begins_sentence ? std::optional(at) : std::nullopt;
            bool const stops = line_[at].kind == item_kind::stretch || line_[at].kind == item_kind::colon ||
                               line_[at].kind == item_kind::comma;
            bool const subject = is_pronoun(line_[at].classes) && at > next;
            if (stops || subject || begins_infinitive(at) ||
                (is(at, verb) && !is_governed(at) && !is_preposition_too(at) && !modifies_noun(at, next)))
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// "said in a statement he was done", "said at the time the ferry was lost": behind what begins with a preposition,
    /// where a pronoun, a name or an article tells that a clause begins; the same item if none does.
    std::size_t after_adjunct(std::size_t next) const {
        constexpr std::size_t longest = 10;
        std::size_t at = next;
        while (at < next + longest && is(at, word_class::preposition) && !is(at, word_class::to)) {
            ++at;
            if (is(at, word_class::determiner))
                ++at;
            std::size_t const noun = at;
            while (at < next + longest && may_be_noun(at))
                ++at;
            if (at == noun)
                return next;
        }
        bool const subject = at < line_.size() && !line_[at].begins_sentence &&
                             (is_pronoun(line_[at].classes) || is(at, word_class::determiner));
        return subject ? at : next;
    }

    /// "told me", "told the court", "told Ely Radio": behind it. Where a verb `needs` no hearer, what stands right
    /// before an auxiliary is none: "warned (the ferry was late)".
    std::size_t after_hearer(std::size_t next, bool needs) const {
        constexpr std::size_t farthest = 10;
        if (next >= line_.size() || is(next, word_class::preposition))
            return next;
        if (is_pronoun(line_[next].classes) || is(next, item_kind::person))
            return is(next + 1, word_class::auxiliary) ? next : next + 1; // "warned it would", "warned Ely had been"
        std::size_t at = next;
        bool const capitals = line_[at].capitalised;
        if (is(at, word_class::determiner))
            ++at;
        while (at < line_.size() && at < next + farthest && !line_[at].begins_sentence &&
               (continues_hearer(at, capitals && at > next) || continues_programme(at, next))) {
            bool const plural = line_[at].plural && !line_[at].capitalised;
            ++at;
            if (plural)
                break;
        }
        if (!is(at, word_class::auxiliary) || line_[at].begins_sentence)
            return at;
        if (!needs)
            return next;
        return at > next + 1 ? at - 1 : at; // "told the court staff had been there"
    }

private:
    /// "told a meeting (of) (the) (council)"
    bool continues_hearer(std::size_t at, bool needs_capital) const {
        if (is(at, word_class::determiner) && is(at - 1, word_class::joins_any))
            return true;
        return line_[at].kind == item_kind::word && !is(at, outside_report_hearer) && !is_pronoun(line_[at].classes) &&
               !begins_adjunct(at) && (line_[at].capitalised || !needs_capital);
    }

    /// "told Ely Radio (4’s) (“Today”) (programme)"
    bool continues_programme(std::size_t at, std::size_t begin) const {
        if (at == begin)
            return false;
        bool const of_owner = line_[at - 1].possessive && is(at, item_kind::stretch);
        bool const owns = line_[at].possessive && is(at, item_kind::number);
        return of_owner || owns || (is(at, word_class::title_holder) && !is(at - 1, word_class::determiner));
    }

    /// "told the mayor about it"; not "told the Department for Ferries".
    bool begins_adjunct(std::size_t at) const {
        return is(at, word_class::preposition) && !is(at, word_class::joins_any) && at + 1 < line_.size() &&
               !line_[at + 1].capitalised;
    }

    bool may_be_noun(std::size_t at) const {
        return at < line_.size() && line_[at].kind == item_kind::word && !line_[at].begins_sentence &&
               !is(at, outside_adjunct) && !is_pronoun(line_[at].classes);
    }

    /// "According to Ann Reed, a partner whose husband works there, …", "…, head of ferries, …", "…, of Ely Radio, …":
    /// what somebody is, up to the next comma.
    bool begins_apposition(std::size_t begin) const {
        constexpr std::size_t longest = 20;
        bool const article = is(begin, word_class::determiner);
        bool of_body = names_body(begin);
        bool role = !article && is_bare_role(begin);
        bool clause = false;
        for (std::size_t at = begin + 1; at < line_.size() && at < begin + longest; ++at) {
            if (is(at, item_kind::comma))
                return role || of_body;
            bool const verb = is(at, word_class::auxiliary | word_class::looks_past) && !line_[at].capitalised;
            if (line_[at].begins_sentence || (!clause && verb))
                return false;
            role = role || (article ? is(at, word_class::role) : is_bare_role(at));
            clause = clause || is(at, word_class::relative);
        }
        return false;
    }

    /// "of Ely Radio", "from the union"; not "from Monday".
    bool names_body(std::size_t preposition) const {
        std::size_t const name = is(preposition + 1, word_class::determiner) ? preposition + 2 : preposition + 1;
        return is(preposition, word_class::joins_nouns) && !is(preposition, word_class::to) &&
               !is(name, word_class::time) &&
               (is(name, word_class::body) || (name < line_.size() && line_[name].capitalised));
    }

    /// "director": one role without an article, which is no subject of a clause, as "police" may be.
    bool is_bare_role(std::size_t at) const {
        return is(at, word_class::role) && !is(at, word_class::body) && !line_[at].plural;
    }

    /// "saying they count", "announced new rules that end it": a subject or an object, behind which "that" announces
    /// nothing that was said.
    bool begins_object(std::size_t at) const {
        if (at >= line_.size() || is(at, word_class::complementiser))
            return false;
        if (is_pronoun(line_[at].classes))
            return true;
        bool const time = is(at, word_class::time) || is(at + 1, word_class::time);
        return is(at, word_class::determiner) && !is(at, word_class::adverb) && !time;
    }

    /// "claimed, without evidence, that": what stands between commas before "that".
    std::size_t behind_aside(std::size_t at) const {
        constexpr std::size_t longest = 8;
        if (!is(at, item_kind::comma))
            return at;
        for (std::size_t end = at + 1; end < line_.size() && end < at + longest; ++end)
            if (is(end, item_kind::comma))
                return is(end + 1, word_class::complementiser) ? end + 1 : at;
        return at;
    }

    /// "vowed to oppose any rule that": a deed, where "said to voters that" has a hearer.
    bool begins_infinitive(std::size_t at) const {
        constexpr word_class hearer = word_class::determiner | role_or_body | personal_pronoun;
        return is(at, word_class::to) && is(at + 1, item_kind::word) && !line_[at + 1].plural &&
               !line_[at + 1].capitalised && !is(at + 1, hearer) && !is(at + 2, word_class::complementiser);
    }

    /// "said in a letter seen by Ely Radio that", "said in guidance published today that"
    bool modifies_noun(std::size_t at, std::size_t begin) const {
        return at > begin + 1 && is(begin, word_class::preposition) && is(at, word_class::looks_past) &&
               is(at + 1, word_class::preposition | word_class::time);
    }

    /// "told reporters after the vote that"
    bool is_preposition_too(std::size_t at) const {
        return is(at, word_class::preposition) && is(at + 1, word_class::determiner);
    }

    /// "thinks of that", "shows that of her", "asked just that,", "says that is"
    bool is_demonstrative(std::size_t that, std::size_t begin) const {
        if (is(that + 1, word_class::auxiliary) && !line_[that + 1].begins_sentence)
            return true;
        bool const governed = that > begin && is(that - 1, word_class::joins_nouns);
        return governed || is(that + 1, word_class::joins_any) ||
               (is(that + 1, item_kind::comma) && is(that + 2, word_class::finite));
    }

    /// "in a tweet", "at the hearing": a noun, whatever else the word may be.
    bool is_governed(std::size_t at) const {
        return at > 1 && is(at - 1, word_class::determiner) && is(at - 2, word_class::preposition) &&
               !is(at - 2, word_class::joins_any);
    }

    static constexpr word_class outside_adjunct =
        word_class::determiner | word_class::preposition | word_class::auxiliary | word_class::conjunction |
        word_class::relative | word_class::complementiser | word_class::subordinator | word_class::looks_past |
        word_class::looks_present | word_class::gerund | word_class::to;
    static constexpr word_class outside_report_hearer = word_class::determiner | word_class::auxiliary |
                                                        word_class::conjunction | word_class::relative |
                                                        word_class::asks | word_class::negation | word_class::to;
};

} // namespace quoin::detail
