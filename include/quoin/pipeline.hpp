// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <concepts>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace quoin {

namespace detail {

/// Stands in for a layer that could not be read off a faulty component, so that one mistake gives one error.
struct unknown_layer {
    extent where;
};

/// The function type behind a const call operator or a function pointer; void where there is none.
template <class Callable>
struct function_behind {
    using type = void;
};
template <class C, class Result, class... Arguments>
struct function_behind<Result (C::*)(Arguments...) const> {
    using type = Result(Arguments...);
};
template <class C, class Result, class... Arguments>
struct function_behind<Result (C::*)(Arguments...) const noexcept> {
    using type = Result(Arguments...);
};
template <class C, class Result, class... Arguments>
struct function_behind<Result (C::*)(Arguments...) const&> {
    using type = Result(Arguments...);
};
template <class C, class Result, class... Arguments>
struct function_behind<Result (C::*)(Arguments...) const & noexcept> {
    using type = Result(Arguments...);
};
template <class Result, class... Arguments>
struct function_behind<Result (*)(Arguments...)> {
    using type = Result(Arguments...);
};
template <class Result, class... Arguments>
struct function_behind<Result (*)(Arguments...) noexcept> {
    using type = Result(Arguments...);
};

/// What a component takes is what it needs; what it returns is what it makes.
template <class Function>
struct signature {
    static constexpr bool readable = false;
    using makes = unknown_layer;
};
template <class Made, class... Needs>
struct signature<std::vector<Made>(document_view<Needs...>)> {
    static constexpr bool readable = true;
    using makes = Made;
    using view = document_view<Needs...>;

    template <class... Earlier>
    static constexpr bool met_by = (one_of<Needs, Earlier...> && ...);
};
template <class Made, class... Needs>
struct signature<std::vector<Made>(document_view<Needs...> const&)>
    : signature<std::vector<Made>(document_view<Needs...>)> {};

template <class C>
inline constexpr bool has_one_call_operator = requires { &C::operator(); };

template <class C>
consteval auto function_of() {
    if constexpr (has_one_call_operator<C>)
        return std::type_identity<typename function_behind<decltype(&C::operator())>::type>{};
    else
        return std::type_identity<typename function_behind<C>::type>{};
}

template <class C>
using function_t = typename decltype(function_of<C>())::type;

template <class C>
using signature_of = signature<function_t<C>>;

/// The layer that C makes; unknown_layer where it makes none, so that a document type can be named all the same.
template <class C>
using made_by =
    std::conditional_t<annotation<typename signature_of<C>::makes>, typename signature_of<C>::makes, unknown_layer>;

} // namespace detail

/// A const function object from a `document_view<Needs...>` to a `std::vector<Made>` of annotations. What it takes is
/// what it needs, what it returns is what it makes: there is nothing else to declare. A lambda, a function pointer or
/// a struct will do, if it can be copied and has one call operator that is no template. It must be safe to call from
/// several threads at once, and should neither throw nor lose text, whatever the bytes. What it makes is put in order,
/// unless it vouches for the order of the text: `static constexpr bool makes_in_order = true;`.
template <class C>
concept component = std::copy_constructible<C> && detail::signature_of<C>::readable &&
                    annotation<typename detail::signature_of<C>::makes>;

namespace detail {

/// The component says that its layer is in the order of the text.
template <class Component>
inline constexpr bool vouches_for_order = requires { requires Component::makes_in_order; };

template <component Component, class Document>
void put_made_by(Component const& component, Document& document) {
    auto made = component(typename signature_of<Component>::view(document));
    if constexpr (vouches_for_order<Component>)
        document.put_in_order(std::move(made));
    else
        document.put(std::move(made));
}

/// Says in a sentence what keeps Component from being one. Each test presumes the ones before it.
template <class Component>
consteval void check_component() {
    if constexpr (std::is_void_v<function_t<Component>>) {
        constexpr bool callable = has_one_call_operator<Component>;
        static_assert(callable, "quoin: 'Component' must be a function object with one operator() that is neither "
                                "overloaded nor a template, so that its parameter says which layers it needs.");
        static_assert(!callable, "quoin: the operator() of 'Component' must be const, because any number of threads "
                                 "may run one pipeline at once.");
    } else if constexpr (!signature_of<Component>::readable) {
        static_assert(never<Component>, "quoin: 'Component' must take one quoin::document_view<...> of the layers that "
                                        "it needs, and return a std::vector of the annotations that it makes.");
    } else if constexpr (!annotation<typename signature_of<Component>::makes>) {
        static_assert(never<Component>, "quoin: what 'Component' makes is no annotation: it must be movable and have "
                                        "a member 'where' that converts to quoin::extent.");
    } else {
        static_assert(std::copy_constructible<Component>, "quoin: 'Component' must be copyable, as pipelines are; hold "
                                                          "what cannot be copied in a std::shared_ptr.");
    }
}

template <class Component, class Layer, bool made_earlier>
consteval void component_needs_layer() {
    static_assert(made_earlier, "quoin: 'Component' needs 'Layer', which nothing to its left in this pipeline makes.");
}

template <class Layer, bool once>
consteval void layer_is_made_once() {
    static_assert(once, "quoin: two components of this pipeline make the same 'Layer'; leave one out, or give one a "
                        "layer of its own, as in 'quoin::as<company>(entities(companies))'.");
}

template <class... Layers>
struct layers {};

template <class Component, class... Earlier, class... Needs>
consteval void check_needs(layers<Earlier...>, std::type_identity<document_view<Needs...>>) {
    (component_needs_layer<Component, Needs, one_of<Needs, Earlier...>>(), ...);
}

/// A pipeline from left to right, as far as the compiler is concerned.
template <class Earlier, class... Components>
struct walk {
    static constexpr bool complete = true;
    static consteval void check_made_once() {}
    static consteval void check() {}
};
template <class... Earlier, component Component, class... Later>
struct walk<layers<Earlier...>, Component, Later...> {
    using signature = signature_of<Component>;
    using rest = walk<layers<Earlier..., typename signature::makes>, Later...>;

    static constexpr bool made_before = one_of<typename signature::makes, Earlier...>;
    static constexpr bool complete = !made_before && signature::template met_by<Earlier...> && rest::complete;

    static consteval void check_made_once() {
        layer_is_made_once<typename signature::makes, !made_before>();
        rest::check_made_once();
    }

    static consteval void check() {
        check_needs<Component>(layers<Earlier...>{}, std::type_identity<typename signature::view>{});
        rest::check();
    }
};
template <class... Earlier, class Faulty, class... Later>
    requires(!component<Faulty>)
struct walk<layers<Earlier...>, Faulty, Later...> {
    static constexpr bool complete = false;
    static consteval void check_made_once() {}
    static consteval void check() {}
};

/// What nobody has: the parameter of a function that stands for a component whose arguments were forgotten.
struct arguments_missing;
using component_without_arguments = void (*)(arguments_missing);

struct pipeline_base {};

template <class T>
concept not_a_pipeline = !std::derived_from<T, pipeline_base>;

} // namespace detail

/// Components that run from left to right, each seeing what those before it made. `a | b` joins two; joining is
/// associative, and a part whose needs are not met yet may be named, kept and joined later. Needs are checked where
/// the pipeline is called.
///
/// A pipeline is an immutable value: any number of threads may call one at once.
template <class... Components>
class pipeline : public detail::pipeline_base {
    using walk = detail::walk<detail::layers<>, Components...>;
    static_assert((detail::check_component<Components>(), ..., true));
    static_assert((walk::check_made_once(), true));

public:
    /// True if every component's needs are met by those before it, so that the pipeline can be called.
    static constexpr bool complete = walk::complete;

    /// What calling the pipeline gives.
    using document = basic_document<std::string, detail::made_by<Components>...>;

    /// What calling the pipeline with `borrowed` text gives.
    using borrowed_document = basic_document<std::string_view, detail::made_by<Components>...>;

    /// Of components, from left to right. Says in a sentence what keeps one of them from being a component.
    constexpr explicit pipeline(Components... components) : components_(std::move(components)...) {}

    /// Analyses a text, which the document will own: an rvalue std::string is moved in, anything else is copied.
    /// Throws std::length_error for a text of 4 GiB or more, and what the components throw: those of quoin nothing
    /// but std::bad_alloc, and std::runtime_error where ICU cannot load its data.
    template <std::convertible_to<std::string_view> String>
    [[nodiscard]] document operator()(String&& text) const {
        return run(document(std::string(std::forward<String>(text))));
    }

    /// Analyses a text that the caller keeps alive for as long as the document.
    [[nodiscard]] borrowed_document operator()(borrowed kept) const {
        return run(borrowed_document(kept.text));
    }

    /// Joins two pipelines. No layer may be made twice.
    template <class... More>
    [[nodiscard]] friend constexpr pipeline<Components..., More...> operator|(pipeline left, pipeline<More...> right) {
        auto join = [](auto... parts) { return pipeline<Components..., More...>(std::move(parts)...); };
        return std::apply(join, std::tuple_cat(std::move(left).components(), std::move(right).components()));
    }

    /// Adds a component as it is, say a lambda.
    template <detail::not_a_pipeline Component>
    [[nodiscard]] friend constexpr auto operator|(pipeline left, Component right) {
        return std::move(left) | pipeline<Component>(std::move(right));
    }

    /// The same, on the left.
    template <detail::not_a_pipeline Component>
    [[nodiscard]] friend constexpr auto operator|(Component left, pipeline right) {
        return pipeline<Component>(std::move(left)) | std::move(right);
    }

    /// Adds a component without the names or rules that it is made from: does not compile, and says why.
    friend constexpr pipeline operator|(pipeline left, detail::component_without_arguments) {
        static_assert(detail::never<pipeline>, "quoin: this component is made from arguments, names or rules, that are "
                                               "missing here; call it with them, as in 'entities(names)'.");
        return left;
    }

    /// The same, on the left.
    friend constexpr pipeline operator|(detail::component_without_arguments left, pipeline right) {
        return std::move(right) | left;
    }

    /// The components from left to right.
    [[nodiscard]] constexpr std::tuple<Components...> components() && {
        return std::move(components_);
    }

private:
    template <class Document>
    Document run(Document made) const {
        walk::check();
        if constexpr (complete) {
            auto run_each = [&](Components const&... each) { (detail::put_made_by(each, made), ...); };
            std::apply(run_each, components_);
        }
        return made;
    }

    std::tuple<Components...> components_;
};

/// A pipeline of one component that has options: ready to compose as it is, or with others, as in
/// `money.with({.slang = true})`. The component names the aggregate of its options `options_type`, and can be
/// built from one; building throws std::invalid_argument if the options make no sense.
template <class Finder>
class configurable : public pipeline<Finder> {
public:
    constexpr configurable() : pipeline<Finder>(Finder{}) {}

    /// The same component with other options.
    [[nodiscard]] constexpr pipeline<Finder> with(typename Finder::options_type options) const {
        return pipeline<Finder>(Finder(std::move(options)));
    }
};

namespace detail {

template <component Component>
struct conditional {
    static constexpr bool makes_in_order = vouches_for_order<Component>;

    Component inner;
    bool wanted;

    std::vector<made_by<Component>> operator()(typename signature_of<Component>::view document) const {
        if (!wanted)
            return {};
        return inner(document);
    }
};

} // namespace detail

/// The same components, which leave their layers empty unless `wanted`: for programs that learn at run time what to
/// compute, as in `tokens | when(arguments.money, money)`. The pipeline's type does not depend on the answer.
template <class... Components>
[[nodiscard]] constexpr auto when(bool wanted, pipeline<Components...> part) {
    if constexpr ((component<Components> && ...)) {
        auto wrap = [wanted](auto... each) {
            return pipeline<detail::conditional<decltype(each)>...>(
                detail::conditional<decltype(each)>{std::move(each), wanted}...);
        };
        return std::apply(wrap, std::move(part).components());
    } else {
        return part; // an error has said what is wrong
    }
}

/// The same for a component as it is, say a lambda.
template <detail::not_a_pipeline Component>
[[nodiscard]] constexpr auto when(bool wanted, Component part) {
    return when(wanted, pipeline<Component>(std::move(part)));
}

namespace detail {

template <class Layer, bool possible>
consteval void layer_is_made_from_another() {
    static_assert(possible, "quoin: 'Layer' cannot be made from what the component makes; derive it from that, as in "
                            "'struct company : quoin::entity {};'.");
}

template <class Layer, component Component>
struct renamed {
    static constexpr bool possible = requires(made_by<Component> made) { Layer{std::move(made)}; };
    static constexpr bool makes_in_order =
        vouches_for_order<Component> && std::derived_from<Layer, made_by<Component>>; // whose `where` is the same

    Component inner;

    std::vector<Layer> operator()(typename signature_of<Component>::view document) const {
        std::vector<Layer> layer;
        if constexpr (possible) {
            auto made = inner(document);
            layer.reserve(made.size());
            for (auto& each : made)
                layer.push_back(Layer{std::move(each)});
        }
        return layer;
    }
};

} // namespace detail

/// The same component, which makes another layer: for two in one pipeline that would make the same, say the names of
/// two gazetteers. `Layer` is a type of yours that can be made from what the component makes, best of all by deriving:
///
///     struct company : quoin::entity {};
///     struct place : quoin::entity {};
///     auto nlp = as<company>(entities(companies)) | as<place>(entities(places));
///
/// Components that need the old layer do not see the new one. One pass over the layer, in which each annotation moves.
template <class Layer, class Component, class... More>
[[nodiscard]] constexpr auto as(pipeline<Component, More...> part) {
    static_assert(sizeof...(More) == 0, "quoin: only one component can be made to make another layer; take the others "
                                        "out of the parentheses.");
    if constexpr (component<Component> && sizeof...(More) == 0) {
        using renamed = detail::renamed<Layer, Component>;
        detail::layer_is_made_from_another<Layer, renamed::possible>();
        return pipeline<renamed>(renamed{std::get<0>(std::move(part).components())});
    } else {
        return part; // an error has said what is wrong
    }
}

/// The same for a component as it is, say a lambda.
template <class Layer, detail::not_a_pipeline Component>
[[nodiscard]] constexpr auto as(Component part) {
    return as<Layer>(pipeline<Component>(std::move(part)));
}

} // namespace quoin
