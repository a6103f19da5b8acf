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
        turns_ = {turn{speaker, asks}, turns_[0], turns_[1]};
    }

    /// A paragraph that reports a question; `asked` is empty if it does not say whom.
    void ask(extent speaker, extent asked) noexcept {
        if (!asked.empty())
            turns_ = {turn{asked, false}};
        take(speaker, true);
    }

    /// A paragraph in which nobody speaks ends the talk.
    void stop() noexcept {
        turns_ = {};
    }

    /// Who speaks next, and asks or not: the other one, when asked, when asking again, or when the two have answered
    /// each other before; otherwise nobody can tell, as a speaker may go on, too.
    [[nodiscard]] extent next(bool asks) const noexcept {
        auto const& [last, other, earlier] = turns_;
        bool const answers = last.asks || (asks && other.asks) || earlier.speaker == last.speaker;
        return last.speaker != other.speaker && !last.speaker.empty() && answers ? other.speaker : extent();
    }

    /// Whether one has just answered the other: who speaks next may answer that, or be the one who goes on.
    [[nodiscard]] bool answered() const noexcept {
        return turns_[1].asks && turns_[0].speaker != turns_[1].speaker && !turns_[1].speaker.empty();
    }

private:
    struct turn {
        extent speaker; ///< empty where nobody is known
        bool asks = false;
    };

    std::array<turn, 3> turns_{}; ///< the last one first
};

} // namespace quoin::detail
