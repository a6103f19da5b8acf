// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "reporting_line.hpp"

#include <cstddef>
#include <cstdint>

namespace quoin::detail {

/// Finds where the sentences of one line end. Keeps the last one found, as many questions are asked about one sentence.
class sentence_end_finder : item_reader {
public:
    explicit sentence_end_finder(reporting_line const& line) : item_reader(line) {}

    /// The last item of the sentence of item `at`, but for its full stop.
    std::size_t operator()(std::size_t at) const noexcept {
        if (line_[at].sentence != sentence_ || last_ < at) {
            sentence_ = line_[at].sentence;
            last_ = at;
            while (last_ + 1 < line_.size() && !line_[last_ + 1].begins_sentence)
                ++last_;
            while (last_ > at && line_[last_].kind == item_kind::stop)
                --last_;
        }
        return last_;
    }

private:
    mutable std::uint32_t sentence_ = none; ///< the item that begins the sentence found last
    mutable std::size_t last_ = 0;
};

} // namespace quoin::detail
