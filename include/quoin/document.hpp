// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace quoin {

/// Half-open range of byte offsets into a document's UTF-8. Offsets, not pointers: a document may be moved, copied or
/// written to a file, and its annotations stay right. A default-constructed extent is empty and stands for "none".
struct extent {
    std::uint32_t begin = 0; ///< the first byte
    std::uint32_t end = 0;   ///< the byte behind the last

    extent() = default;

    /// Offsets must fit in 32 bits; those into a document always do, because longer texts are refused.
    constexpr extent(std::size_t first, std::size_t last) noexcept
        : begin(static_cast<std::uint32_t>(first)), end(static_cast<std::uint32_t>(last)) {}

    /// Length in bytes.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return end - begin;
    }

    /// True for no text at all, and for "none".
    [[nodiscard]] constexpr bool empty() const noexcept {
        return begin == end;
    }

    /// True if `other` lies wholly within this extent; equal extents contain each other.
    [[nodiscard]] constexpr bool contains(extent other) const noexcept {
        return begin <= other.begin && other.end <= end;
    }

    /// True if the two share at least one byte.
    [[nodiscard]] constexpr bool overlaps(extent other) const noexcept {
        return begin < other.end && other.begin < end;
    }

    /// Equal in both ends.
    friend constexpr bool operator==(extent, extent) = default;

    /// The order of the text: what begins first comes first; of two that begin together, the longer, so that whatever
    /// holds others comes before them.
    friend constexpr std::strong_ordering operator<=>(extent left, extent right) noexcept {
        if (left.begin != right.begin)
            return left.begin <=> right.begin;
        return right.end <=> left.end;
    }
};

/// Whatever says where in the text it lies can be a layer of a document: a movable type with a member `where`.
/// Nothing to inherit, nothing to register.
template <class T>
concept annotation = std::movable<T> && requires(T const& made) {
    { made.where } -> std::convertible_to<extent>;
};

namespace detail {

template <class T, class... Ts>
inline constexpr bool one_of = (std::same_as<T, Ts> || ...);

/// False, but only once T is known: for a static_assert that speaks when a wrong overload is chosen.
template <class T>
inline constexpr bool never = false;

inline constexpr std::size_t max_text_size = std::numeric_limits<std::uint32_t>::max();

constexpr void check_text_size(std::size_t size) {
    if (size > max_text_size)
        throw std::length_error("quoin: a document holds at most 4 GiB - 1 bytes; split the text and analyse its "
                                "parts.");
}

/// Where an annotation lies.
struct place_of {
    [[nodiscard]] extent operator()(annotation auto const& made) const {
        return made.where;
    }
};

/// True if a layer is in the order of the text.
template <annotation Layer>
[[nodiscard]] bool is_in_order(std::vector<Layer> const& layer) {
    return std::ranges::is_sorted(layer, std::ranges::less{}, place_of{});
}

template <class Layer, bool present>
consteval void document_has_layer() {
    static_assert(present,
                  "quoin: this document has no such 'Layer'; add the component that makes it to the pipeline.");
}

} // namespace detail

/// Text that the caller keeps alive, and unchanged, for as long as the document that is made from it.
struct borrowed {
    std::string_view text; ///< kept by the caller

    /// Nothing is copied.
    constexpr explicit borrowed(std::string_view kept_by_caller) noexcept : text(kept_by_caller) {}

    /// Of a temporary string: does not compile, and says why.
    template <class String>
        requires std::same_as<std::remove_cv_t<String>, std::string>
    explicit borrowed(String&&) {
        static_assert(detail::never<String>, "quoin: a temporary string cannot be borrowed, it would be gone before "
                                             "its document; pass it plainly, and the document will own it.");
    }
};

/// A text with its layers of annotations. `Text` is std::string, or std::string_view for borrowed text.
///
/// Each layer is a contiguous range in the order of the text (see `extent`). A document is a value: copy it, move it,
/// keep it in a container. Reading one from several threads at once is safe.
template <class Text, annotation... Layers>
class basic_document {
public:
    /// The longest text that a document takes, in bytes: 4 GiB - 1.
    static constexpr std::size_t max_size = detail::max_text_size;

    /// A document without annotations yet. Throws std::length_error if the text is longer than `max_size`.
    explicit basic_document(Text text) : text_(std::move(text)) {
        detail::check_text_size(text_.size());
    }

    /// The whole text. The view lives as long as the document, unmoved.
    [[nodiscard]] std::string_view text() const& noexcept {
        return text_;
    }

    /// The text of one extent of this document. Throws std::out_of_range for an extent that begins past the end.
    [[nodiscard]] std::string_view text(extent where) const& {
        return text().substr(where.begin, where.size());
    }

    /// The text of one annotation of this document.
    [[nodiscard]] std::string_view text(annotation auto const& made) const& {
        return text(extent(made.where));
    }

    /// The annotations of one layer, in the order of the text. Constant time; lives as long as the document, unmoved.
    template <class Layer>
    [[nodiscard]] std::span<Layer const> get() const& noexcept {
        detail::document_has_layer<Layer, detail::one_of<Layer, Layers...>>();
        if constexpr (detail::one_of<Layer, Layers...>)
            return std::get<std::vector<Layer>>(layers_);
        else
            return {};
    }

    /// Replaces a layer: what a pipeline does, and what a reader of stored annotations may do. Annotations that are
    /// not in the order of the text are put in order; only then may equal extents change places.
    template <class Layer>
    void put(std::vector<Layer> layer) {
        detail::document_has_layer<Layer, detail::one_of<Layer, Layers...>>();
        if (!detail::is_in_order(layer))
            std::ranges::sort(layer, std::ranges::less{}, detail::place_of{});
        put_in_order(std::move(layer));
    }

    /// Replaces a layer by one that is in the order of the text, which spares a pass over it: nothing checks the order.
    template <class Layer>
    void put_in_order(std::vector<Layer> layer) {
        detail::document_has_layer<Layer, detail::one_of<Layer, Layers...>>();
        if constexpr (detail::one_of<Layer, Layers...>)
            std::get<std::vector<Layer>>(layers_) = std::move(layer);
    }

    // The overloads below are chosen for a temporary document, whose parts would be gone at the end of the statement.

    /// Of a temporary document: does not compile, and says why.
    template <class... Arguments>
    std::string_view text(Arguments const&...) const&& {
        static_assert(detail::never<std::tuple<Text, Arguments...>>,
                      "quoin: the text of a temporary document would dangle; name the document first, as in "
                      "'auto document = nlp(text);'.");
        return {};
    }

    /// Of a temporary document: does not compile, and says why.
    template <class Layer>
    std::span<Layer const> get() const&& {
        static_assert(detail::never<Layer>, "quoin: a layer of a temporary document would dangle; name the document "
                                            "first, as in 'auto document = nlp(text);'.");
        return {};
    }

private:
    Text text_;
    std::tuple<std::vector<Layers>...> layers_;
};

/// What a component is shown: the text, and only those layers that it asks for. One type whatever the pipeline, so a
/// component is compiled once, and can be called without a pipeline too. A view: cheap to copy, to be passed by value.
template <annotation... Layers>
class document_view {
public:
    /// Looks at a text and layers that the caller keeps alive. The layers must be in the order of the text. Throws
    /// std::length_error if the text is longer than a document takes: 4 GiB - 1.
    constexpr explicit document_view(std::string_view text, std::span<Layers const>... layers)
        : text_(text), layers_(layers...) {
        detail::check_text_size(text.size());
    }

    /// Looks at a document that has at least these layers, and outlives the view.
    template <class Text, class... All>
    document_view(basic_document<Text, All...> const& document)
        : text_(document.text()), layers_(document.template get<Layers>()...) {}

    /// Of a temporary document: does not compile, and says why. Not even where the view would be gone first, as a
    /// parameter is: that cannot be told from one that is kept.
    template <class Text, class... All>
    document_view(basic_document<Text, All...> const&&) {
        static_assert(detail::never<Text>, "quoin: a view of a temporary document would dangle; name the document "
                                           "first, as in 'auto document = nlp(text);', or where it is handed to you, "
                                           "as in 'auto const& document'.");
    }

    /// The whole text.
    [[nodiscard]] constexpr std::string_view text() const noexcept {
        return text_;
    }

    /// The text of one extent. Throws std::out_of_range for an extent that begins past the end.
    [[nodiscard]] constexpr std::string_view text(extent where) const {
        return text_.substr(where.begin, where.size());
    }

    /// The text of one annotation.
    [[nodiscard]] constexpr std::string_view text(annotation auto const& made) const {
        return text(extent(made.where));
    }

    /// The annotations of one layer, in the order of the text. Only layers that the view names can be had.
    template <class Layer>
    [[nodiscard]] constexpr std::span<Layer const> get() const noexcept {
        static_assert(detail::one_of<Layer, Layers...>,
                      "quoin: this document_view does not name 'Layer'; add it to the component's parameter, as in "
                      "'document_view<Layer> document'.");
        if constexpr (detail::one_of<Layer, Layers...>)
            return std::get<std::span<Layer const>>(layers_);
        else
            return {};
    }

private:
    std::string_view text_;
    std::tuple<std::span<Layers const>...> layers_;
};

} // namespace quoin
