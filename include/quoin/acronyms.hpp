// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "acronym.hpp"
#include "detail/acronyms/definitions.hpp"
#include "pipeline.hpp"
#include "token.hpp"

#include <stdexcept>
#include <vector>

namespace quoin {

/// Finds definitions of short forms: in brackets behind the long form or before it, between commas or dashes, behind
/// "or", "called" and "known as", and before "means", "stands for", "=" and ":". The fewer signs there are of a
/// definition, the better the letters must fit. A British party behind a name, "Ann Bell (Lab)", is none, nor is what
/// somebody writes under, "(@annbell)". Linear in the text.
class acronym_finder {
public:
    /// What `acronyms.with` takes.
    using options_type = acronym_options;

    /// Throws std::invalid_argument for options that make no sense.
    constexpr explicit acronym_finder(acronym_options options = {}) : options_(options) {
        if (options.max_letters < 2)
            throw std::invalid_argument("quoin: acronyms with max_letters below 2 would find nothing; give 2 or more.");
        if (!(options.max_cost >= 0))
            throw std::invalid_argument("quoin: acronyms with a max_cost below 0, or that is no number, would find "
                                        "nothing; give 0 or more.");
    }

    /// The definitions in the order of the text. Linear.
    std::vector<acronym> operator()(document_view<token> document) const {
        return detail::acronyms::definition_finder(document.text(), document.get<token>(), options_).find();
    }

private:
    acronym_options options_;
};

/// Finds the short forms that the text defines.
inline constexpr configurable<acronym_finder> acronyms{};

} // namespace quoin
