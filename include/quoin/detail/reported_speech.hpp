// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "attribution.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

/// Speech that is reported without marks.
namespace quoin::detail {

/// Where the sentence of an item ends, without its full stop.
inline std::size_t last_of_sentence(reporting_line const& line, std::size_t at) {
    std::size_t end = at + 1;
    while (end < line.size() && !line[end].begins_sentence)
        ++end;
    --end;
    while (end > at && line[end].kind == item_kind::stop)
        --end;
    return end;
}

inline extent items_where(reporting_line const& line, std::size_t first, std::size_t last) {
    if (first > last)
        return {};
    return extent(line[first].where.begin, line[last].where.end);
}

/// "Reed said (that) …", "… , Reed said", "according to Reed, …": the clause that is reported, empty if there is none.
inline extent reported_clause(reporting_line const& line, std::span<attribution const> attributions, std::uint32_t i) {
    attribution const& clause = attributions[i];
    bool const says = clause.classes & (word_class::says | word_class::according);
    if (!says || clause.order == clause_order::passive)
        return {};
    std::size_t const begin = line[clause.verb].sentence;
    std::size_t const end = last_of_sentence(line, clause.last);
    bool const at_end = end == clause.last;
    bool const comma_before = clause.first > begin && line[clause.first - 1].kind == item_kind::comma;
    if (at_end && (comma_before || clause.order == clause_order::according)) {
        std::size_t const last = clause.first - (comma_before ? 2 : 1);
        if (clause.first < begin + 3 || line[last].kind == item_kind::stretch)
            return {};
        return items_where(line, begin, last);
    }
    if (clause.order == clause_order::verb_first)
        return {};
    std::size_t first = clause.last + 1;
    if (clause.order == clause_order::according) {
        if (clause.first != begin || first >= line.size() || line[first].kind != item_kind::comma)
            return {};
        return items_where(line, first + 1, end);
    }
    // After "told X that", "said on Tuesday that": begin behind "that" if it comes soon.
    for (std::size_t at = first; at <= end && at < first + 10; ++at) {
        if (line[at].kind == item_kind::comma || line[at].kind == item_kind::colon ||
            line[at].kind == item_kind::stretch)
            break;
        if (line[at].classes & word_class::complementiser)
            return items_where(line, at + 1, end);
    }
    if (first > end || !(line[clause.verb].kind == item_kind::word))
        return {};
    line_item const& next = line[first];
    if (next.kind == item_kind::comma || next.kind == item_kind::colon || next.kind == item_kind::stretch ||
        next.kind == item_kind::dash)
        return {};
    if (next.classes & (word_class::preposition | word_class::adverb | word_class::conjunction | word_class::to))
        return {};
    return items_where(line, first, end);
}

} // namespace quoin::detail
