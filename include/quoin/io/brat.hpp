// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../offsets.hpp"
#include "detail/text.hpp"
#include "layers.hpp"
#include "write.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace quoin::io {

/// How documents become brat standoff.
struct brat_options {
    std::vector<std::string> layers = {}; ///< names of the layers to write; empty for all
};

namespace detail {

/// The parts of an extent that can stand on one line each: brat allows no line end within an annotation.
inline std::vector<extent> lines_within(std::string_view text, extent where) {
    std::vector<extent> lines;
    bool broken = true;
    for (std::size_t at = where.begin; at < where.end;) {
        auto const [code_point, size] = unicode::decode(text.substr(0, where.end), at);
        bool const breaks = breaks_lines(code_point);
        if (!breaks && broken)
            lines.emplace_back(at, at + size);
        else if (!breaks)
            lines.back() = {lines.back().begin, at + size};
        broken = breaks;
        at += size;
    }
    return lines;
}

/// Writes the annotations of one document. Lines are numbered by kind, as brat has it: T1, R1, A1, #1.
class brat_record {
public:
    brat_record(std::string& to, std::string_view text, brat_options const& options)
        : to_(to), text_(text), offsets_(text, offset_unit::code_points), options_(options) {}

    /// All annotations first, so that fields can refer to annotations of other layers.
    template <class... Layers>
    void write(document_view<Layers...> document) {
        check_wanted<Layers...>(options_.layers);
        std::vector<std::size_t> numbers;
        (write_annotations<Layers>(document.template get<Layers>(), numbers), ...);
        auto next = numbers.cbegin();
        (write_fields<Layers>(document.template get<Layers>(), next), ...);
        write_notes();
    }

private:
    static constexpr std::size_t unwritten = 0;

    template <class Layer>
    [[nodiscard]] std::span<Layer const> wanted(std::span<Layer const> layer) const {
        return is_wanted<Layer>(options_.layers) ? layer : std::span<Layer const>();
    }

    template <class Layer>
    void write_annotations(std::span<Layer const> layer, std::vector<std::size_t>& numbers) {
        if constexpr (has_fields<Layer>)
            for (Layer const& each : wanted(layer))
                numbers.push_back(write_annotation(known_format<Layer>().label, each.where));
    }

    template <class Layer>
    void write_fields(std::span<Layer const> layer, std::vector<std::size_t>::const_iterator& next) {
        if constexpr (has_fields<Layer>)
            for (Layer const& each : wanted(layer)) {
                described_ = *next++;
                if (described_ != unwritten)
                    for_each_field(each,
                                   [this](auto const& field, auto const& value) { this->write_field(field, value); });
            }
    }

    /// Gives the annotation's number.
    std::size_t write_annotation(std::string_view type, extent where) {
        std::vector<extent> const lines = lines_within(text_, where);
        if (lines.empty())
            return unwritten;
        begin('T', ++annotations_);
        append_camel_case(to_, type);
        char separator = ' ';
        for (extent const line : lines) {
            to_ += std::exchange(separator, ';');
            append_number(to_, offsets_(line.begin));
            to_ += ' ';
            append_number(to_, offsets_(line.end));
        }
        separator = '\t';
        for (extent const line : lines) {
            to_ += std::exchange(separator, ' ');
            append_well_formed(to_, text_.substr(line.begin, line.size()));
        }
        to_ += '\n';
        number_at_.try_emplace(where, annotations_);
        return annotations_;
    }

    /// The number of an annotation of any layer at an extent, or else of a new one.
    std::size_t annotation_at(std::string_view type, extent where) {
        auto const known = number_at_.find(where);
        return known != number_at_.end() ? known->second : write_annotation(type, where);
    }

    void write_field(auto const& field, extent where) {
        write_relation(field.name, annotation_at(field.name, where));
    }

    void write_field(auto const& field, named_extent each) {
        std::size_t const target = annotation_at(field.name, each.where.empty() ? each.name : each.where);
        write_relation(field.name, target);
        if (target != unwritten && !each.where.empty())
            add_note(target, "name", words_of(one_line{each.name}, text_));
    }

    void write_field(auto const& field, bool value) {
        write_attribute(field.name, words_of(value, text_));
    }

    void write_field(auto const& field, auto const& value) {
        std::string const words = words_of(value, text_);
        if (std::ranges::find(field.values, words) != field.values.end())
            write_attribute(field.name, words);
        else
            add_note(described_, field.name, words);
    }

    void write_relation(std::string_view type, std::size_t target) {
        if (target == unwritten || target == described_)
            return;
        begin('R', ++relations_);
        append_camel_case(to_, type);
        to_ += " Arg1:T";
        append_number(to_, described_);
        to_ += " Arg2:T";
        append_number(to_, target);
        to_ += '\n';
    }

    void write_attribute(std::string_view name, std::string_view value) {
        begin('A', ++attributes_);
        append_camel_case(to_, name);
        to_ += " T";
        append_number(to_, described_);
        to_.append(" ").append(value).append("\n");
    }

    void add_note(std::size_t annotation, std::string_view name, std::string_view value) {
        std::string part = std::string(name).append(": ");
        append_on_one_line(part, value);
        if (value.empty() || !noted_.emplace(annotation, part).second)
            return;
        std::string& note = notes_[annotation];
        note.append(note.empty() ? "" : "; ").append(part);
    }

    void write_notes() {
        std::size_t number = 0;
        for (auto const& [annotation, note] : notes_) {
            begin('#', ++number);
            to_ += "AnnotatorNotes T";
            append_number(to_, annotation);
            to_.append("\t").append(note).append("\n");
        }
    }

    void begin(char kind, std::size_t number) {
        to_ += kind;
        append_number(to_, number);
        to_ += '\t';
    }

    std::string& to_;
    std::string_view text_;
    offset_map offsets_;
    brat_options const& options_;
    std::map<extent, std::size_t> number_at_;
    std::map<std::size_t, std::string> notes_;            // one an annotation: brat shows no more
    std::set<std::pair<std::size_t, std::string>> noted_; // many quotes may say the same of one mention
    std::size_t annotations_ = 0;
    std::size_t relations_ = 0;
    std::size_t attributes_ = 0;
    std::size_t described_ = unwritten;
};

/// Collects the types of layers, as brat's `annotation.conf` lists them.
class brat_types {
public:
    template <class Layer>
    void add_layer() {
        if constexpr (has_fields<Layer>) {
            std::string const label = camel_case(known_format<Layer>().label);
            add_entity(label);
            auto add = [&]<class Getter>(field<Getter> const& each) {
                add_field<field_value<Getter const&, Layer const&>>(label, each);
            };
            std::apply([&](auto const&... each) { (add(each), ...); }, known_format<Layer>().fields);
        }
    }

    /// Any annotations may overlap: people are named in quotes.
    [[nodiscard]] std::string file() const {
        return "[entities]\n" + entities_ + "\n[relations]\n" + relations_ +
               "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n" + attributes_;
    }

private:
    static std::string camel_case(std::string_view name) {
        std::string type;
        append_camel_case(type, name);
        return type;
    }

    void add_entity(std::string const& type) {
        if (known_.insert(type).second)
            entities_ += type + '\n';
    }

    template <class Value>
    void add_field(std::string const& label, auto const& field) {
        std::string const type = camel_case(field.name);
        if constexpr (stretch<Value>) {
            add_entity(type);
            relations_ += type + "\tArg1:" + label + ", Arg2:<ENTITY>\n";
        } else if constexpr (std::same_as<Value, bool>) {
            add_attribute(type, label, std::array<std::string_view, 2>{"true", "false"});
        } else if (!field.values.empty()) {
            add_attribute(type, label, field.values);
        }
    }

    void add_attribute(std::string const& type, std::string const& label, std::span<std::string_view const> values) {
        attributes_ += type + "\tArg:" + label + ", Value:";
        for (std::string_view const value : values)
            attributes_.append(value == values.front() ? "" : "|").append(value);
        attributes_ += '\n';
    }

    std::string entities_;
    std::string relations_;
    std::string attributes_;
    std::set<std::string> known_;
};

} // namespace detail

/// brat standoff: what goes into a file `NAME.ann` beside `NAME.txt`, which holds the text. Offsets count code points.
///
///     T1	Quote 10 42	We waited all night,
///     A1	Kind T1 direct
///     R1	Speaker Arg1:T1 Arg2:T2
///     A2	Rule T1 inverted
///     #1	AnnotatorNotes T1	utterance: 0; confidence: 97
///     #2	AnnotatorNotes T2	name: Tom Hale
///
/// An annotation over several lines is written as one part a line ("10 20;21 42"), without line ends at its edges;
/// one of blanks alone is left out. Stretches of text in fields are relations to the annotation there, or to one made
/// for them. Fields with few values (see `field::values`) and bools are attributes. All others, say numbers and names,
/// are in the note of their annotation, "amount: 41000000; currency: GBP": brat deletes attributes that its
/// configuration has no values for from whatever somebody edits. Layers without fields (tokens, sentences, paragraphs)
/// are left out: brat makes its own. Throws std::invalid_argument where the options name a layer that the document has
/// not. Ill-formed bytes become U+FFFD, as they do in `text_file`. Takes n log n for n
/// annotations.
class brat {
public:
    /// With these options.
    explicit brat(brat_options options = {}) : options_(std::move(options)) {}

    /// A text as it must stand in NAME.txt: itself, unless it is ill-formed.
    [[nodiscard]] static std::string text_file(std::string_view text) {
        std::string well_formed;
        detail::append_well_formed(well_formed, text);
        return well_formed;
    }

    /// What `annotation.conf` must hold, in the folder of such documents, for brat to let somebody edit the
    /// annotations: the types of all layers that are written, and of what their fields lead to.
    template <document_like Document>
    [[nodiscard]] std::string configuration() const {
        return types_of(std::type_identity<decltype(detail::view_of(std::declval<Document const&>()))>());
    }

    /// Appends one document to a string; see `format_for`.
    template <class... Layers>
    void append(std::string& to, document_view<Layers...> document, document_id) const {
        detail::brat_record(to, document.text(), options_).write(document);
    }

private:
    template <class... Layers>
    [[nodiscard]] std::string types_of(std::type_identity<document_view<Layers...>>) const {
        detail::check_wanted<Layers...>(options_.layers);
        detail::brat_types types;
        auto add = [&]<class Layer>() {
            if (detail::is_wanted<Layer>(options_.layers))
                types.add_layer<Layer>();
        };
        (add.template operator()<Layers>(), ...);
        return types.file();
    }

    brat_options options_;
};

} // namespace quoin::io
