// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <range/v3/functional/bind_back.hpp>
#include <range/v3/range/concepts.hpp>
#include <range/v3/view/cache1.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/transform.hpp>
#include <range/v3/view/view.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <span>
#include <string>
#include <utility>

/// Lazy queries over the layers of a document, and lazy streams of documents. All are range-v3 adaptors.
namespace quoin::views {

/// A layer of which no two annotations share a byte, and none is empty: tokens, paragraphs, sentences. A layer of yours
/// says so by a member `static constexpr bool is_flat = true;`, which nothing checks, and gets faster answers.
template <class Layer>
concept flat = annotation<Layer> && requires { requires Layer::is_flat; };

namespace detail {

template <class T>
constexpr extent extent_of(T const& place) noexcept {
    if constexpr (std::same_as<T, extent>)
        return place;
    else
        return place.where;
}

template <class T>
concept place = annotation<T> || std::same_as<T, extent>;

/// The part of a layer whose annotations begin in [first, last]: found by bisection, as layers are in order.
template <class Layer>
constexpr std::span<Layer const> beginning_in(std::span<Layer const> layer, std::size_t first, std::size_t last) {
    auto begin_of = [](Layer const& made) -> std::size_t { return extent(made.where).begin; };
    auto const from = std::ranges::lower_bound(layer, first, {}, begin_of);
    auto const to = std::ranges::upper_bound(from, layer.end(), last, {}, begin_of);
    return {from, to};
}

/// What cannot reach back to an offset left out at the front: of a flat layer all that ends before it, else nothing.
template <class Layer>
constexpr std::span<Layer const> reaching(std::span<Layer const> layer, std::size_t offset) {
    if constexpr (flat<Layer>) {
        auto end_of = [](Layer const& made) -> std::size_t { return extent(made.where).end; };
        return {std::ranges::lower_bound(layer, offset, {}, end_of), layer.end()};
    } else {
        return layer;
    }
}

struct within_fn {
    template <class Layer>
    auto operator()(std::span<Layer const> layer, extent outer) const {
        return beginning_in(layer, outer.begin, outer.end) |
               ranges::views::filter([outer](Layer const& made) { return outer.contains(made.where); });
    }
};

struct overlapping_fn {
    template <class Layer>
    auto operator()(std::span<Layer const> layer, extent other) const {
        return reaching(beginning_in(layer, 0, other.end), other.begin) |
               ranges::views::filter([other](Layer const& made) { return other.overlaps(made.where); });
    }
};

struct covering_fn {
    template <class Layer>
    auto operator()(std::span<Layer const> layer, extent inner) const {
        return reaching(beginning_in(layer, 0, inner.begin), inner.end) |
               ranges::views::filter([inner](Layer const& made) { return extent(made.where).contains(inner); });
    }
};

struct annotate_fn {
    template <class Texts, class Pipeline>
    auto operator()(Texts&& texts, Pipeline nlp) const {
        auto analyse = [nlp = std::move(nlp)](auto&& text) {
            return nlp(std::string(std::forward<decltype(text)>(text)));
        };
        return ranges::views::transform(std::forward<Texts>(texts), std::move(analyse)) | ranges::views::cache1;
    }
};

} // namespace detail

/// The annotations of a layer that lie wholly within an extent, or within another annotation:
/// `document.get<quote>() | views::within(sentence)`. Logarithmic to make, then one step for each annotation that
/// begins within. The layer must outlive the view.
template <detail::place Place>
[[nodiscard]] constexpr auto within(Place const& outer) {
    return ranges::make_view_closure(ranges::bind_back(detail::within_fn{}, detail::extent_of(outer)));
}

/// The annotations of a layer that share at least one byte with an extent or an annotation. Logarithmic to make, then
/// one step for each annotation found, if the layer is `flat`; else one for each that begins before its end. The layer
/// must outlive the view.
template <detail::place Place>
[[nodiscard]] constexpr auto overlapping(Place const& other) {
    return ranges::make_view_closure(ranges::bind_back(detail::overlapping_fn{}, detail::extent_of(other)));
}

/// The annotations of a layer that hold a whole extent or annotation: `document.get<sentence>() | views::covering(q)`.
/// Logarithmic to make if the layer is `flat`; else one step for each annotation that begins before it. The layer must
/// outlive the view.
template <detail::place Place>
[[nodiscard]] constexpr auto covering(Place const& inner) {
    return ranges::make_view_closure(ranges::bind_back(detail::covering_fn{}, detail::extent_of(inner)));
}

/// A lazy stream of documents: `texts | views::annotate(nlp)` analyses each text when it is reached, once, and holds
/// one document in memory at a time. Each document owns its text. A single-pass range, whatever the texts are.
template <class Pipeline>
[[nodiscard]] constexpr auto annotate(Pipeline nlp) {
    return ranges::make_view_closure(ranges::bind_back(detail::annotate_fn{}, std::move(nlp)));
}

} // namespace quoin::views
