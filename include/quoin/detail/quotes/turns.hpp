// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"

#include <array>
#include <cstddef>

namespace quoin::detail {

/// Two people who talk to each other, a paragraph each: who speaks where a paragraph is a quote and nothing else.
class turn_taking {
public:
    /// A paragraph in which somebody speaks; `asks` if it ends with a question.
    void take(extent speaker, bool asks) noexcept {
        speakers_ = {speaker, speakers_[0], speakers_[1]};
        asked_ = asks;
    }

    /// A paragraph in which nobody speaks ends the talk.
    void stop() noexcept {
        speakers_ = {};
    }

    /// Who speaks next: the other one, when asked, or when the two have answered each other before; otherwise nobody
    /// can tell, as a speaker may go on, too.
    [[nodiscard]] extent next() const noexcept {
        auto const [last, other, earlier] = speakers_;
        bool const answers = asked_ || earlier == last;
        return last != other && !last.empty() && answers ? other : extent();
    }

private:
    std::array<extent, 3> speakers_{}; ///< the last one first; empty where nobody is known
    bool asked_ = false;
};

} // namespace quoin::detail
