// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../document.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <functional>
#include <optional>
#include <ranges>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

/// Documents in the formats of other programs.
namespace quoin::io {

/// One thing to say of an annotation. `get` is a pointer to member or a function of the annotation; what it gives may
/// be
///  * an `extent` or a `named_extent`: a stretch of the text, or none if it is empty;
///  * `one_line`: the words of an extent;
///  * a string, an integer, a bool (give a fraction as text, which is exact everywhere);
///  * a std::optional of these, or a range of them.
template <class Getter>
struct field {
    std::string_view name; ///< of the field, in small letters with "_" between words
    Getter get;            ///< says it of an annotation

    /// All words that it may say, if they are few, as those of a kind are; words without blanks. They must live as long
    /// as the program. Formats that want to know what to expect are told of them.
    std::span<std::string_view const> values = {};
};

/// `field{"years", &age::years}`, also for compilers that deduce nothing from aggregates yet.
template <class Getter>
field(std::string_view, Getter, std::span<std::string_view const> = {}) -> field<Getter>;

/// A stretch of the text, and the fullest name that the text has for what it names. Either may be empty.
struct named_extent {
    extent where; ///< the words that name it
    extent name;  ///< its fullest name
};

/// The words of an extent on one line: runs of blanks and line ends become one space.
struct one_line {
    extent where; ///< of the words
};

/// How writers present a layer. Without fields its annotations are bare extents: JSON Lines writes pairs.
template <class... Getters>
struct layer_format {
    std::string_view name;                ///< of the layer, "quotes": unique among those written together
    std::string_view label;               ///< of one annotation, "Quote": letters only
    std::tuple<field<Getters>...> fields; ///< in the order in which they are written
};

/// Names a layer, one of its annotations, and what to say of each.
template <class... Getters>
[[nodiscard]] constexpr layer_format<Getters...> layer(std::string_view name, std::string_view label,
                                                       field<Getters>... fields) {
    return {name, label, {fields...}};
}

namespace detail {
struct no_format {};
} // namespace detail

/// The format of a layer: quoin's own are in `io/layers.hpp`. To have a layer of yours written, say what it is like:
///
///     template <>
///     inline constexpr auto quoin::io::format_of<age> = quoin::io::layer(
///         "ages", "Age", quoin::io::field{"person", &age::person}, quoin::io::field{"years", &age::years});
template <class Layer>
inline constexpr detail::no_format format_of{};

/// True if writers know how to write the layer.
template <class Layer>
concept described = !std::same_as<std::remove_cvref_t<decltype(format_of<Layer>)>, detail::no_format>;

namespace detail {

template <class Layer, bool present>
consteval void layer_is_described() {
    static_assert(present, "quoin: no quoin::io::format_of<Layer> says how to write 'Layer'; add one, or pass "
                           "'quoin::document_view<...>(document)' with only the layers to be written.");
}

/// The format of a layer, or a sentence that says that it has none.
template <class Layer>
consteval auto known_format() {
    layer_is_described<Layer, described<Layer>>();
    if constexpr (described<Layer>)
        return format_of<Layer>;
    else
        return layer_format<>{};
}

/// True if the options of a writer, "empty for all", name the layer; see `check_wanted`.
template <class Layer>
[[nodiscard]] bool is_wanted(std::vector<std::string> const& names) {
    return names.empty() || std::ranges::find(names, known_format<Layer>().name) != names.end();
}

/// Throws std::invalid_argument if the options of a writer name a layer that a document with these has not.
template <class... Layers>
void check_wanted(std::vector<std::string> const& names) {
    constexpr std::array<std::string_view, sizeof...(Layers)> known{known_format<Layers>().name...};
    for (std::string const& name : names) {
        if (std::ranges::find(known, name) != known.end())
            continue;
        std::string sentence = "quoin: the option 'layers' names '" + name + "', which the document has not; it has";
        for (std::string_view const each : known)
            sentence.append(each == known.front() ? " " : ", ").append("'").append(each).append("'");
        throw std::invalid_argument(sentence + (known.empty() ? " none." : "."));
    }
}

/// True if the layer has something to say beside its extents: quotes have, tokens have not.
template <class Layer>
inline constexpr bool has_fields = std::tuple_size_v<decltype(known_format<Layer>().fields)> > 0;

/// Stretches of text that may be absent as stretches that may be empty, which is the same to all formats; any other
/// value as it is.
inline extent empty_if_absent(std::optional<extent> const& where) noexcept {
    return where.value_or(extent());
}
inline named_extent empty_if_absent(std::optional<named_extent> const& where) noexcept {
    return where.value_or(named_extent());
}
inline one_line empty_if_absent(std::optional<one_line> const& where) noexcept {
    return where.value_or(one_line());
}
template <class Value>
Value const& empty_if_absent(Value const& value) noexcept {
    return value;
}

/// What a field says, as formats are given it.
template <class Getter, class Layer>
using field_value =
    std::remove_cvref_t<decltype(empty_if_absent(std::invoke(std::declval<Getter>(), std::declval<Layer>())))>;

/// True of what `field` promises to write.
template <class Value>
inline constexpr bool is_writable = quoin::detail::one_of<Value, extent, named_extent, one_line> ||
                                    std::integral<Value> || std::convertible_to<Value const&, std::string_view>;
template <class Value>
inline constexpr bool is_writable<std::optional<Value>> = is_writable<Value>;
template <std::ranges::input_range Range>
    requires(!std::convertible_to<Range const&, std::string_view>)
inline constexpr bool is_writable<Range> = is_writable<std::ranges::range_value_t<Range>>;

template <class Value, class Layer, bool writable>
consteval void field_is_writable() {
    static_assert(writable, "quoin: a field of format_of<Layer> gives a 'Value' that no format can write; give an "
                            "extent, a string, an integer, a bool, an optional or a range of these, or a fraction as "
                            "text.");
}

/// Calls `visit(field, value)` for each field of one annotation.
template <class Layer, class Visit>
void for_each_field(Layer const& each, Visit&& visit) {
    auto visit_field = [&]<class Getter>(field<Getter> const& field) {
        using value_type = field_value<Getter const&, Layer const&>;
        field_is_writable<value_type, Layer, is_writable<value_type>>();
        if constexpr (is_writable<value_type>)
            visit(field, empty_if_absent(std::invoke(field.get, each)));
    };
    std::apply([&](auto const&... field) { (visit_field(field), ...); }, known_format<Layer>().fields);
}

} // namespace detail

} // namespace quoin::io
