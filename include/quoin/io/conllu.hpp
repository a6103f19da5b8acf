// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../offsets.hpp"
#include "../paragraphs.hpp"
#include "../sentences.hpp"
#include "detail/conllu_escapes.hpp"
#include "detail/text.hpp"
#include "layers.hpp"
#include "write.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace quoin::io {

/// How documents become CoNLL-U.
struct conllu_options {
    offset_unit offsets =
        offset_unit::code_points;         ///< of TokenRange and of stretches of text; stated for each document
    std::vector<std::string> layers = {}; ///< names of the layers to write as tags; empty for all
};

namespace detail {

/// Appends what the last column says of one token: "SpaceAfter=No|TokenRange=0:3|Quote=B-1".
class conllu_misc {
public:
    conllu_misc(std::string& to, std::string_view text, offset_map& offsets)
        : to_(to), text_(text), offsets_(offsets) {}

    void begin_token() {
        first_ = true;
    }

    void end_token() {
        if (first_)
            to_ += '_';
    }

    void key(std::string_view name) {
        to_ += std::exchange(first_, false) ? "" : "|";
        append_camel_case(to_, name);
    }

    void range(std::string_view name, extent where) {
        key(name);
        to_ += '=';
        append_number(to_, offsets_(where.begin));
        to_ += ':';
        append_number(to_, offsets_(where.end));
    }

    void text(std::string_view name, std::string_view value) {
        key(name);
        to_ += '=';
        append_conllu_escaped(to_, value);
    }

    /// A field of the annotation called `label`; nothing for what there is none of. `suffix` is what its key ends with.
    void field(std::string_view label, std::string_view name, std::string_view suffix, auto const& value) {
        write_field(std::string(label).append("_").append(name), suffix, value);
    }

private:
    void write_field(std::string const& name, std::string_view suffix, extent where) {
        if (!where.empty())
            range(name + std::string(suffix), where);
    }

    void write_field(std::string const& name, std::string_view suffix, named_extent each) {
        write_field(name, suffix, each.where);
        write_field(name + "_name", suffix, one_line{each.name});
    }

    void write_field(std::string const& name, std::string_view suffix, auto const& value) {
        std::string const words = words_of(value, text_);
        if (!words.empty())
            text(name + std::string(suffix), words);
    }

    std::string& to_;
    std::string_view text_;
    offset_map& offsets_;
    bool first_ = true;
};

/// Walks over one layer as the tokens go by, and says which of its annotations each token belongs to.
template <class Layer>
class conllu_tags {
public:
    explicit conllu_tags(std::span<Layer const> layer) : layer_(layer) {}

    void write(extent token, conllu_misc& misc, std::string& to) {
        if constexpr (has_fields<Layer>) {
            std::erase_if(open_, [&](std::size_t each) { return extent(layer_[each].where).end <= token.begin; });
            std::size_t const begun = open_.size();
            for (; next_ < layer_.size() && extent(layer_[next_].where).begin < token.end; ++next_)
                if (token.overlaps(layer_[next_].where))
                    open_.push_back(next_);
            write_open(begun, misc, to);
        }
    }

private:
    /// "Quote=I-1,B-2": the first token of the second quote, which lies within the first.
    void write_open(std::size_t begun, conllu_misc& misc, std::string& to) {
        constexpr std::string_view label = known_format<Layer>().label;
        if (open_.empty())
            return;
        misc.key(label);
        for (std::size_t i = 0; i < open_.size(); ++i) {
            to += i == 0 ? '=' : ',';
            to += i < begun ? "I-" : "B-";
            append_number(to, open_[i] + 1);
        }
        for (std::size_t i = begun; i < open_.size(); ++i) {
            std::string const suffix = i == begun ? "" : '[' + std::to_string(open_[i] + 1) + ']';
            for_each_field(layer_[open_[i]],
                           [&](auto const& field, auto const& value) { misc.field(label, field.name, suffix, value); });
        }
    }

    std::span<Layer const> layer_;
    std::size_t next_ = 0;
    std::vector<std::size_t> open_;
};

/// Finds out at which tokens the units of a layer begin.
template <class Layer>
class conllu_beginnings {
public:
    template <class... Layers>
    explicit conllu_beginnings(document_view<Layers...> document) {
        if constexpr (quoin::detail::one_of<Layer, Layers...>)
            layer_ = document.template get<Layer>();
    }

    /// True if a unit begins at or before `token`, and behind the token asked about before.
    bool at(extent token) {
        std::size_t const before = next_;
        while (next_ < layer_.size() && extent(layer_[next_].where).begin <= token.begin)
            ++next_;
        return next_ > before;
    }

private:
    std::span<Layer const> layer_;
    std::size_t next_ = 0;
};

/// Writes one document.
template <class Token, class... Layers>
class conllu_record {
public:
    conllu_record(std::string& to, document_view<Layers...> document, document_id id, conllu_options const& options)
        : to_(to),
          text_(document.text()),
          tokens_(document.template get<Token>()),
          offsets_(text_, options.offsets),
          misc_(to, text_, offsets_),
          tags_(wanted(document.template get<Layers>(), options)...),
          sentences_(document),
          paragraphs_(document) {
        check_wanted<Layers...>(options.layers);
        append_on_one_line(id_, id.text);
        write_comment("newdoc id", id_);
        write_comment("offsets", name_of(options.offsets));
    }

    void write() {
        if (tokens_.empty())
            return write_blank();
        bool new_paragraph = begins_paragraph(0);
        for (std::size_t first = 0; first < tokens_.size();) {
            std::size_t last = first + 1;
            bool next_paragraph = false;
            while (last < tokens_.size() && !begins_sentence(last, next_paragraph))
                ++last;
            write_sentence(first, last, new_paragraph);
            new_paragraph = next_paragraph;
            first = last;
        }
    }

private:
    template <class Layer>
    static std::span<Layer const> wanted(std::span<Layer const> layer, conllu_options const& options) {
        return is_wanted<Layer>(options.layers) ? layer : std::span<Layer const>();
    }

    bool begins_paragraph(std::size_t token) {
        sentences_.at(tokens_[token].where);
        return paragraphs_.at(tokens_[token].where);
    }

    bool begins_sentence(std::size_t token, bool& new_paragraph) {
        bool const new_sentence = sentences_.at(tokens_[token].where);
        new_paragraph = paragraphs_.at(tokens_[token].where);
        return new_sentence || new_paragraph;
    }

    void write_comment(std::string_view name, std::string_view value) {
        to_.append("# ").append(name).append(" = ").append(value).append("\n");
    }

    /// A document of blanks alone has no sentence that they could follow.
    void write_blank() {
        if (!text_.empty()) {
            to_ += "# blank = ";
            append_conllu_escaped(to_, text_);
            to_ += '\n';
        }
        to_ += '\n';
    }

    void write_sentence(std::size_t first, std::size_t last, bool new_paragraph) {
        if (new_paragraph)
            to_ += "# newpar\n";
        to_ += "# sent_id = ";
        to_ += id_;
        to_ += id_.empty() ? "" : "-";
        append_number(to_, ++sentence_);
        to_ += "\n# text = ";
        for (std::size_t i = first; i < last; ++i) {
            append_form(i);
            if (i + 1 < last && !gap_after(i).empty())
                to_ += ' ';
        }
        to_ += '\n';
        for (std::size_t i = first; i < last; ++i)
            write_token(i, i - first + 1);
        to_ += '\n';
    }

    void write_token(std::size_t token, std::size_t number) {
        append_number(to_, number);
        to_ += '\t';
        append_form(token);
        to_ += "\t_\t_\t_\t_\t_\t_\t_\t";
        misc_.begin_token();
        write_spaces(token);
        misc_.range("TokenRange", tokens_[token].where);
        std::apply([&](auto&... each) { (each.write(tokens_[token].where, misc_, to_), ...); }, tags_);
        misc_.end_token();
        to_ += '\n';
    }

    /// Whatever is needed to rebuild the text: the blanks, and the token's own bytes where its form is not what they
    /// are.
    void write_spaces(std::size_t token) {
        if (token == 0 && tokens_[0].where.begin > 0)
            misc_.text("SpacesBefore", text_.substr(0, tokens_[0].where.begin));
        std::string_view const gap = gap_after(token);
        if (gap.empty())
            misc_.text("SpaceAfter", "No");
        else if (gap != " ")
            misc_.text("SpacesAfter", gap);
        if (!is_plain_form(words(token)))
            misc_.text("SpacesInToken", words(token));
    }

    /// A column may not be empty, but a token may be a separator alone.
    void append_form(std::size_t token) {
        if (is_plain_form(words(token))) {
            to_ += words(token);
            return;
        }
        std::size_t const before = to_.size();
        append_on_one_line(to_, words(token));
        if (to_.size() == before)
            to_ += "\uFFFD";
    }

    [[nodiscard]] std::string_view words(std::size_t token) const {
        extent const where = tokens_[token].where;
        return text_.substr(where.begin, where.size());
    }

    [[nodiscard]] std::string_view gap_after(std::size_t token) const {
        std::size_t const begin = extent(tokens_[token].where).end;
        std::size_t const end = token + 1 < tokens_.size() ? extent(tokens_[token + 1].where).begin : text_.size();
        return text_.substr(begin, std::max(begin, end) - begin);
    }

    std::string& to_;
    std::string_view text_;
    std::span<Token const> tokens_;
    offset_map offsets_;
    conllu_misc misc_;
    std::tuple<conllu_tags<Layers>...> tags_;
    conllu_beginnings<sentence> sentences_;
    conllu_beginnings<paragraph> paragraphs_;
    std::string id_;
    std::size_t sentence_ = 0;
};

} // namespace detail

/// CoNLL-U, the format of Universal Dependencies: a line for each token, an empty line after each sentence. A document
/// must have tokens, and the layers that the options name, or std::invalid_argument is thrown; without sentences each
/// paragraph is one, without paragraphs the whole.
///
/// The text can be rebuilt byte for byte, whatever it is: the last column has SpaceAfter=No, or the blanks around a
/// token in UDPipe's way (`SpacesAfter=\s\n`). A form cannot hold a line end or an ill-formed byte: it has a space or
/// U+FFFD there, and SpacesInToken the token as it is (with `\xFF` for a byte).
///
/// A text that is empty or blank has no token: its comments stand alone, with the blanks (`# blank = \s\n`), and
/// validators refuse a sentence without words. Leave such texts out where that matters.
///
/// Layers with fields are tags: Quote=B-1 for the first token of the first quote, Quote=I-1 for those after it; the
/// first token also has the fields, as in QuoteKind=direct. Where several of a layer begin at one token, the keys of
/// the second and later ones bear their numbers: Entity=B-7,B-8|EntityNumber=0|EntityNumber[8]=3. Everything that quoin
/// does not find out is "_".
class conllu {
public:
    /// With these options.
    explicit conllu(conllu_options options = {}) : options_(std::move(options)) {}

    /// Appends one document to a string; see `format_for`.
    template <class... Layers>
    void append(std::string& to, document_view<Layers...> document, document_id id) const {
        static_assert(quoin::detail::one_of<token, Layers...>,
                      "quoin: CoNLL-U has a line for each token; add quoin::tokens to the pipeline.");
        if constexpr (quoin::detail::one_of<token, Layers...>)
            detail::conllu_record<token, Layers...>(to, document, id, options_).write();
    }

private:
    conllu_options options_;
};

} // namespace quoin::io
