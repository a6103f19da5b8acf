// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "noun_phrases.hpp"

#include <cstddef>
#include <cstdint>

/// Clauses that say who says something, wherever they stand in a line, with or without quotes beside them.
namespace quoin::detail {

enum class clause_order : std::uint8_t {
    subject_first, ///< "Reed said"
    verb_first,    ///< "said Reed"
    according,     ///< "according to Reed"
    passive,       ///< "was called … by Reed"
    shared,        ///< "…, adding": the subject is that of the clause before
    possessed,     ///< "Reed’s claim that …"
    closing,       ///< "Reed hat … gesagt": the participle closes the clause
};

/// "Mr Reed also told reporters".
struct attribution {
    std::size_t first = 0; ///< items [first, last] of the line: subject, verb, and what stands between them
    std::size_t last = 0;
    std::size_t verb = 0; ///< the item of the cue
    extent cue;
    noun_phrase speaker;
    clause_order order = clause_order::subject_first;
    word_class classes = word_class::nothing; ///< of the verb
};

inline attribution make_attribution(reporting_line const& line, std::size_t first, std::size_t last, std::size_t verb,
                                    noun_phrase const& speaker, clause_order order) {
    bool const source = order == clause_order::according; // "in their view"; not "they view it as"
    word_class const classes = line[verb].classes;
    return {first,
            last,
            verb,
            line[verb].where,
            speaker,
            order,
            source ? classes : without(classes, word_class::according)};
}

} // namespace quoin::detail
