// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"
#include "detail/conllu_escapes.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace quoin::io {

/// A document as CoNLL-U has it. Sentences and paragraphs reach from their first token to their last.
struct conllu_document {
    std::string id;                 ///< empty where no "# newdoc id" names it
    std::string text;               ///< rebuilt from the tokens and the blanks around them
    std::vector<extent> tokens;     ///< into the text
    std::vector<extent> sentences;  ///< into the text, too
    std::vector<extent> paragraphs; ///< empty where no "# newpar" marks them
};

namespace detail {

class conllu_reader {
public:
    std::vector<conllu_document> read(std::string_view lines) {
        while (!lines.empty()) {
            std::size_t const end = lines.find('\n');
            std::string_view line = lines.substr(0, end);
            lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            ++line_;
            read_line(line);
        }
        return std::move(found_);
    }

private:
    using columns = std::array<std::string_view, 10>;

    void read_line(std::string_view line) {
        if (line.empty())
            new_sentence_ = true;
        else if (line.starts_with('#'))
            read_comment(line);
        else
            read_word(split(line));
    }

    void read_comment(std::string_view line) {
        if (line.starts_with("# newdoc"))
            begin_document(value_of(line));
        else if (line.starts_with("# newpar"))
            new_paragraph_ = true;
        else if (line.starts_with("# blank = "))
            document().text += conllu_unescaped(value_of(line));
    }

    static std::string_view value_of(std::string_view comment) {
        std::size_t const at = comment.find(" = ");
        return at == std::string_view::npos ? std::string_view() : comment.substr(at + 3);
    }

    void begin_document(std::string_view id) {
        found_.emplace_back().id = id;
        new_sentence_ = true;
        new_paragraph_ = false;
        in_paragraph_ = false;
    }

    conllu_document& document() {
        if (found_.empty())
            begin_document({});
        return found_.back();
    }

    columns split(std::string_view line) const {
        columns found;
        for (std::string_view& column : found) {
            std::size_t const tab = line.find('\t');
            if ((tab == std::string_view::npos) != (&column == &found.back()))
                reject("does not have ten columns");
            column = line.substr(0, tab);
            line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
        }
        return found;
    }

    /// A word of its own is a token; words that share a token ("2-3") follow it, and empty nodes ("2.1") are not in the
    /// text.
    void read_word(columns const& word) {
        std::string_view const id = word[0];
        if (id.find('.') != std::string_view::npos)
            return;
        std::size_t const dash = id.find('-');
        std::size_t const number = number_of(id.substr(0, dash));
        if (new_sentence_)
            token_reaches_ = 0;
        if (number <= token_reaches_)
            return;
        token_reaches_ = dash == std::string_view::npos ? number : number_of(id.substr(dash + 1));
        read_token(word[1], word[9]);
    }

    void read_token(std::string_view form, std::string_view misc) {
        std::string& text = document().text;
        text += conllu_unescaped(feature(misc, "SpacesBefore"));
        std::string_view const bytes = feature(misc, "SpacesInToken");
        std::size_t const begin = text.size();
        text += bytes.empty() ? std::string(form) : conllu_unescaped(bytes);
        add_token({begin, text.size()});
        if (feature(misc, "SpaceAfter") == "No")
            return;
        std::string_view const spaces = feature(misc, "SpacesAfter");
        text += spaces.empty() ? " " : conllu_unescaped(spaces);
    }

    void add_token(extent where) {
        conllu_document& made = document();
        made.tokens.push_back(where);
        add_to(made.sentences, where, std::exchange(new_sentence_, false));
        in_paragraph_ = in_paragraph_ || new_paragraph_;
        if (in_paragraph_)
            add_to(made.paragraphs, where, std::exchange(new_paragraph_, false));
    }

    static void add_to(std::vector<extent>& units, extent token, bool begins) {
        if (begins)
            units.push_back(token);
        units.back().end = token.end;
    }

    static std::string_view feature(std::string_view misc, std::string_view name) {
        while (!misc.empty()) {
            std::size_t const end = misc.find('|');
            std::string_view const each = misc.substr(0, end);
            if (each.starts_with(name) && each.substr(name.size()).starts_with('='))
                return each.substr(name.size() + 1);
            misc.remove_prefix(end == std::string_view::npos ? misc.size() : end + 1);
        }
        return {};
    }

    std::size_t number_of(std::string_view digits) const {
        std::size_t number = 0;
        auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc() || end != digits.data() + digits.size() || number == 0)
            reject("does not begin with the number of a word");
        return number;
    }

    [[noreturn]] void reject(std::string_view why) const {
        throw std::invalid_argument("quoin: line " + std::to_string(line_) + " of this CoNLL-U " + std::string(why) +
                                    ".");
    }

    std::vector<conllu_document> found_;
    std::size_t line_ = 0;
    std::size_t token_reaches_ = 0; ///< the number of the last word of the token
    bool new_sentence_ = true;
    bool new_paragraph_ = false;
    bool in_paragraph_ = false;
};

} // namespace detail

/// Reads CoNLL-U of any origin: documents with their text, tokens, sentences and paragraphs. Words that make up a token
/// ("2-3") and empty nodes are passed over; other columns are not read. Throws std::invalid_argument with the line's
/// number for one that makes no sense.
[[nodiscard]] inline std::vector<conllu_document> read_conllu(std::string_view lines) {
    return detail::conllu_reader().read(lines);
}

} // namespace quoin::io
