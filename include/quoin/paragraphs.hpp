// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/lines.hpp"
#include "pipeline.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quoin {

/// A block of running text: what an author would call a paragraph, a headline, a byline. Without the blanks and line
/// ends around it; hard-wrapped lines lie within one paragraph.
struct paragraph {
    extent where; ///< without the blanks around it
};

/// What the end of a line means. A blank line ends a paragraph under every policy.
enum class newline_policy : std::uint8_t {
    automatic, ///< a blank where the text is hard-wrapped, otherwise the end of a paragraph: decided by the lines
    paragraph, ///< a blank: only blank lines end paragraphs
    line,      ///< the end of a paragraph: each line is one
};

/// How paragraphs are told from lines.
struct paragraph_options {
    newline_policy newlines = newline_policy::automatic; ///< what the end of a line means
};

/// Finds paragraphs. Linear in the text.
class paragraph_finder {
public:
    /// What `paragraphs.with` takes.
    using options_type = paragraph_options;

    /// With these options.
    constexpr explicit paragraph_finder(options_type options = {}) : options_(options) {}

    /// The paragraphs in the order of the text. Linear.
    std::vector<paragraph> operator()(document_view<> document) const {
        std::vector<detail::text_line> const lines = detail::lines_of(document.text());
        std::size_t const column = options_.newlines == newline_policy::automatic
                                       ? detail::wrap_column(document.text(), lines)
                                       : detail::not_wrapped;
        std::vector<paragraph> found;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (i > 0 && continues(document.text(), lines[i - 1], lines[i], column))
                found.back().where.end = lines[i].where.end;
            else
                found.push_back({lines[i].where});
        return found;
    }

private:
    [[nodiscard]] bool continues(std::string_view text, detail::text_line const& above, detail::text_line const& line,
                                 std::size_t column) const {
        if (line.after_blank || options_.newlines == newline_policy::line)
            return false;
        if (options_.newlines == newline_policy::paragraph)
            return true;
        return column != detail::not_wrapped && detail::is_wrapped(text, above, line, column);
    }

    options_type options_;
};

/// Cuts the text into paragraphs: at blank lines and, unless the text is hard-wrapped, at every line end. In
/// hard-wrapped text a line that leaves room for the next word ends its paragraph.
/// `paragraphs.with({.newlines = newline_policy::line})`
inline constexpr configurable<paragraph_finder> paragraphs{};

} // namespace quoin
