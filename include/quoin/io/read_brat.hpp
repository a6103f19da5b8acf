// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"
#include "../offsets.hpp"
#include "detail/text.hpp"

#include <charconv>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace quoin::io {

/// A line "T1	Quote 10 20;21 42	…" of brat standoff.
struct brat_annotation {
    std::string id;            ///< "T1"
    std::string type;          ///< "Quote"
    extent where;              ///< from the first byte of the first part to the last byte of the last
    std::vector<extent> parts; ///< at least one, in bytes
};

/// "R1	Speaker Arg1:T1 Arg2:T2"
struct brat_relation {
    std::string type; ///< "Speaker"
    std::string from; ///< Arg1, whatever it is called
    std::string to;   ///< Arg2
};

/// "A1	Kind T1 direct", or a note: "#1	AnnotatorNotes T1	…"
struct brat_attribute {
    std::string type;  ///< "Kind"
    std::string of;    ///< "T1"
    std::string value; ///< empty for an attribute that is there or not
};

/// What an annotation file of brat holds, in the order of its lines.
struct brat_annotations {
    std::vector<brat_annotation> annotations; ///< lines that begin with T
    std::vector<brat_relation> relations;     ///< lines that begin with R
    std::vector<brat_attribute> attributes;   ///< lines that begin with A or M
    std::vector<brat_attribute> notes;        ///< lines that begin with #
};

namespace detail {

class brat_reader {
public:
    explicit brat_reader(std::string_view text) : text_(text), offsets_(text, offset_unit::code_points) {}

    brat_annotations read(std::string_view lines) {
        while (!lines.empty()) {
            ++line_;
            read_line(cut(lines, '\n'));
        }
        return std::move(found_);
    }

private:
    /// Takes what stands before a separator off the front of `from`; all of it where there is none.
    static std::string_view cut(std::string_view& from, char separator) {
        std::size_t const at = from.find(separator);
        std::string_view const first = from.substr(0, at);
        from.remove_prefix(at == std::string_view::npos ? from.size() : at + 1);
        return first;
    }

    void read_line(std::string_view line) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        std::string_view const id = cut(line, '\t');
        if (id.starts_with('T'))
            read_annotation(id, line);
        else if (id.starts_with('R'))
            read_relation(line);
        else if (id.starts_with('A') || id.starts_with('M'))
            found_.attributes.push_back(read_attribute(line, ' '));
        else if (id.starts_with('#'))
            found_.notes.push_back(read_attribute(line, '\t'));
    }

    void read_annotation(std::string_view id, std::string_view line) {
        brat_annotation made{std::string(id), std::string(cut(line, ' ')), {}, {}};
        std::string_view places = cut(line, '\t');
        std::string words;
        while (!places.empty()) {
            extent const part = read_part(cut(places, ';'));
            if (!made.parts.empty() && part.begin < made.parts.back().end)
                reject("has parts that overlap or are out of order");
            made.parts.push_back(part);
            words += words.empty() ? "" : " ";
            append_well_formed(words, text_.substr(made.parts.back().begin, made.parts.back().size()));
        }
        if (made.parts.empty())
            reject("has no offsets");
        if (words != line)
            reject("does not have the words that the text has at its offsets, which must count code points");
        made.where = {made.parts.front().begin, made.parts.back().end};
        found_.annotations.push_back(std::move(made));
    }

    extent read_part(std::string_view part) {
        std::size_t const begin = read_offset(cut(part, ' '));
        std::size_t const end = read_offset(part);
        if (end < begin)
            reject("ends before it begins");
        return {begin, end};
    }

    std::size_t read_offset(std::string_view digits) {
        std::size_t offset = 0;
        auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), offset);
        if (error != std::errc() || end != digits.data() + digits.size())
            reject("has an offset that is no number");
        auto const byte = offsets_.byte_at(offset);
        if (!byte)
            reject("has an offset past the end of the text");
        return *byte;
    }

    void read_relation(std::string_view line) {
        brat_relation made{std::string(cut(line, ' ')), {}, {}};
        made.from = read_argument(cut(line, ' '));
        made.to = read_argument(cut(line, ' '));
        found_.relations.push_back(std::move(made));
    }

    std::string read_argument(std::string_view argument) {
        std::size_t const colon = argument.find(':');
        if (colon == std::string_view::npos)
            reject("lacks an argument, as in \"Arg1:T1\"");
        return std::string(argument.substr(colon + 1));
    }

    static brat_attribute read_attribute(std::string_view line, char before_value) {
        std::string_view const type = cut(line, ' ');
        std::string_view const of = cut(line, before_value);
        return {std::string(type), std::string(of), std::string(line)};
    }

    [[noreturn]] void reject(std::string_view why) const {
        throw std::invalid_argument("quoin: line " + std::to_string(line_) + " of these brat annotations " +
                                    std::string(why) + ".");
    }

    std::string_view text_;
    offset_map offsets_;
    std::size_t line_ = 0;
    brat_annotations found_;
};

} // namespace detail

/// Reads brat standoff: the lines of a file `NAME.ann`, and the text of `NAME.txt`. Lines of other kinds (events,
/// equivalences, normalisations) are passed over. Throws std::invalid_argument with the line's number for one that
/// makes no sense, or whose words are not those of the text.
[[nodiscard]] inline brat_annotations read_brat(std::string_view lines, std::string_view text) {
    return detail::brat_reader(text).read(lines);
}

} // namespace quoin::io
