// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/lines.hpp"
#include "detail/wrapping.hpp"
#include "pipeline.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quoin {

/// A block of running text: what an author would call a paragraph, a headline, a byline. Without the blanks and line
/// ends around it; hard-wrapped lines lie within one paragraph.
struct paragraph {
    static constexpr bool is_flat = true; ///< no two overlap, see `views::flat`

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

namespace detail {

/// The paragraphs of a text that may be hard-wrapped.
inline std::vector<paragraph> find_wrapped_paragraphs(std::string_view text, instruction_set instructions) {
    std::vector<measured_line> const lines = measured_lines(text, instructions);
    wrapping const wrapped(text, lines);
    std::vector<paragraph> found;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (i > 0 && !lines[i].after_blank && wrapped.goes_on(lines[i - 1], lines[i]))
            found.back().where.end = lines[i].where.end;
        else
            found.push_back({lines[i].where});
    return found;
}

/// What `paragraph_finder` does, whatever the instructions.
inline std::vector<paragraph> find_paragraphs(std::string_view text, newline_policy newlines,
                                              instruction_set instructions) {
    constexpr std::size_t usual_size = 160; // in bytes, of a paragraph and the blank line behind it
    std::vector<paragraph> found;
    found.reserve(text.size() / usual_size + 1);
    run_on_counter run_ons;
    line_reader lines(text, instructions);
    text_line above;
    for (text_line line; lines.next(line); above = line) {
        bool const may_continue = !found.empty() && !line.after_blank;
        if (may_continue)
            run_ons.add(text, above, line);
        if (may_continue && newlines == newline_policy::paragraph)
            found.back().where.end = line.where.end;
        else
            found.push_back({line.where});
    }
    if (newlines == newline_policy::automatic && run_ons.may_be_wrapped())
        return find_wrapped_paragraphs(text, instructions);
    return found;
}

} // namespace detail

/// Finds paragraphs. Linear in the text.
class paragraph_finder {
public:
    /// See `component`.
    static constexpr bool makes_in_order = true;

    /// What `paragraphs.with` takes.
    using options_type = paragraph_options;

    /// With these options.
    constexpr explicit paragraph_finder(options_type options = {}) : options_(options) {}

    /// The paragraphs in the order of the text. Linear.
    std::vector<paragraph> operator()(document_view<> document) const {
        return detail::find_paragraphs(document.text(), options_.newlines, detail::best_instruction_set());
    }

private:
    options_type options_;
};

/// Cuts the text into paragraphs: at blank lines and, unless the text is hard-wrapped, at every line end. In
/// hard-wrapped text a line that leaves room for the next word ends its paragraph.
/// `paragraphs.with({.newlines = newline_policy::line})`
inline constexpr configurable<paragraph_finder> paragraphs{};

} // namespace quoin
