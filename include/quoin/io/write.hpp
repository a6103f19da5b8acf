// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"

#include <algorithm>
#include <concepts>
#include <iterator>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace quoin::io {

/// What a document is called in an output.
struct document_id {
    std::string_view text; ///< the name; JSON, if `is_json`
    bool is_json = false;  ///< JSON Lines writes `text` as it is: ids that are numbers stay numbers

    constexpr document_id() = default;

    /// Of any string that outlives the call.
    template <std::convertible_to<std::string_view> String>
    constexpr document_id(String const& id) noexcept : text(id) {}

    /// An id that is JSON already. It must be one well-formed value on one line.
    [[nodiscard]] static constexpr document_id json(std::string_view value) noexcept {
        document_id id(value);
        id.is_json = true;
        return id;
    }
};

namespace detail {

/// A document as a view of all its layers.
template <class... Layers>
[[nodiscard]] constexpr document_view<Layers...> view_of(document_view<Layers...> view) noexcept {
    return view;
}
template <class Text, class... Layers>
[[nodiscard]] document_view<Layers...> view_of(basic_document<Text, Layers...> const& document) noexcept {
    return document;
}

} // namespace detail

/// What can be written: a document with all its layers, or those that a document_view picks out.
template <class T>
concept document_like = requires(T const& document) { detail::view_of(document); };

/// A format is an object with a const function `append(std::string&, document_view<Layers...>, document_id)`, which any
/// number of threads may call at once: json_lines, brat, conllu, csv, html and terminal are models. A format of yours
/// will do, too.
template <class Format, class Document>
concept format_for =
    document_like<Document> && requires(Format const& format, std::string& bytes, Document const& document) {
        format.append(bytes, detail::view_of(document), document_id());
    };

/// A document in a format.
template <document_like Document, format_for<Document> Format>
[[nodiscard]] std::string to_string(Format const& format, Document const& document, document_id id = {}) {
    std::string bytes;
    format.append(bytes, detail::view_of(document), id);
    return bytes;
}

/// Writes a document in a format to an output iterator of char; returns the iterator behind it.
/// One document is in memory as bytes at a time.
template <std::output_iterator<char> Out, document_like Document, format_for<Document> Format>
Out write(Out out, Format const& format, Document const& document, document_id id = {}) {
    return std::ranges::copy(to_string(format, document, id), std::move(out)).out;
}

/// Writes a document in a format to a stream, which should not translate line ends.
template <document_like Document, format_for<Document> Format>
std::ostream& write(std::ostream& out, Format const& format, Document const& document, document_id id = {}) {
    std::string const bytes = to_string(format, document, id);
    return out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace quoin::io
