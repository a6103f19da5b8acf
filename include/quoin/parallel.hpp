// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "document.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <atomic>
#include <concepts>
#include <cstddef>
#include <exception>
#include <functional>
#include <iterator>
#include <optional>
#include <ranges>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

/// Many texts on several threads. Needs oneTBB: link `quoin::parallel`.
namespace quoin {

/// How much may be done at once.
struct parallel_options {
    int threads = 0;           ///< the calling one included; 0 for as many as the machine has
    std::size_t in_flight = 0; ///< inputs taken whose results are not handed on yet; 0 for four a thread
};

namespace detail {

/// A value on its way through the pipeline, or the exception that came in its place.
template <class Value>
struct in_transit {
    std::optional<Value> value;
    std::exception_ptr failure;
};

/// What `make` gives, or what it throws.
template <class Value, class Make>
in_transit<Value> attempt(Make&& make) noexcept {
    try {
        return {make(), nullptr};
    } catch (...) {
        return {std::nullopt, std::current_exception()};
    }
}

/// Stages run where tbb says; what they throw travels in its input's place, so that it comes out in its turn.
template <class Input, class Source, class Work, class Take>
void run_in_order(Source& next, Work const& work, Take& take, std::size_t in_flight) {
    using result = std::remove_cvref_t<std::invoke_result_t<Work const&, Input>>;
    bool ended = false;
    std::exception_ptr failure; // thrown at the end: a pipeline that is cancelled would lose what is under way
    std::atomic<bool> failed = false;
    auto read = [&](tbb::flow_control& flow) -> in_transit<Input> {
        in_transit<Input> input;
        if (!ended && !failed)
            input = attempt<Input>([&]() -> std::optional<Input> { return next(); });
        ended = !input.value;
        if (ended && !input.failure)
            flow.stop();
        return input;
    };
    auto transform = [&](in_transit<Input> input) -> in_transit<result> {
        if (input.failure)
            return {std::nullopt, input.failure};
        return attempt<result>([&] { return std::optional<result>(std::invoke(work, std::move(*input.value))); });
    };
    auto hand_on = [&](in_transit<result> made) {
        if (failed)
            return;
        try {
            if (made.failure)
                std::rethrow_exception(made.failure);
            std::invoke(take, std::move(*made.value));
        } catch (...) {
            failure = std::current_exception();
            failed = true;
        }
    };
    using tbb::filter_mode;
    tbb::parallel_pipeline(
        in_flight, tbb::make_filter<void, in_transit<Input>>(filter_mode::serial_in_order, read) &
                       tbb::make_filter<in_transit<Input>, in_transit<result>>(filter_mode::parallel, transform) &
                       tbb::make_filter<in_transit<result>, void>(filter_mode::serial_in_order, hand_on));
    if (failure)
        std::rethrow_exception(failure);
}

inline void check_threads(int threads) {
    if (threads < 0)
        throw std::invalid_argument("quoin: the option 'threads' is " + std::to_string(threads) +
                                    "; give 1 or more, or 0 for as many as the machine has.");
}

/// True if `take(work(input))` can be called. Says in a sentence what keeps it from that.
template <class Input, class Work, class Take>
consteval bool check_steps() {
    constexpr bool can_work = std::invocable<Work const&, Input>;
    static_assert(can_work, "quoin: 'Work' must be callable with an 'Input', and const, because several threads call "
                            "it at once.");
    if constexpr (can_work) {
        using result = std::invoke_result_t<Work const&, Input>;
        constexpr bool gives = !std::is_void_v<result>;
        static_assert(gives, "quoin: 'Work' returns nothing that could be handed on; let it return something, and do "
                             "with it in 'Take' what must be done in order.");
        if constexpr (gives) {
            constexpr bool can_take = std::invocable<Take&, std::remove_cvref_t<result>>;
            static_assert(can_take, "quoin: 'Take' must be callable with what 'Work' returns.");
            return can_take;
        }
    }
    return false;
}

} // namespace detail

/// Something to call for the next input, until it gives nothing.
template <class Source>
concept input_source = std::invocable<Source&> && requires(Source& next) {
    typename std::invoke_result_t<Source&>::value_type;
    requires std::same_as<std::invoke_result_t<Source&>,
                          std::optional<typename std::invoke_result_t<Source&>::value_type>>;
};

/// Calls `take(work(input))` for each input, in the order of the inputs: `work` on several threads at once, `next` and
/// `take` on one at a time, though not always the same. Results do not depend on the number of threads.
///
/// At most `in_flight` inputs and results are in memory. An exception of `next`, `work` or `take` comes out of this
/// call when all inputs before its own have been handed on, so it is the same one for any number of threads, and
/// nothing is handed on after it. Throws std::invalid_argument for less than 0 threads.
template <input_source Source, class Work, class Take>
void parallel_transform(Source next, Work const& work, Take take, parallel_options options = {}) {
    using input = typename std::invoke_result_t<Source&>::value_type;
    detail::check_threads(options.threads);
    tbb::task_arena arena(options.threads > 0 ? options.threads : tbb::task_arena::automatic);
    auto const threads = static_cast<std::size_t>(arena.max_concurrency());
    std::size_t const in_flight = options.in_flight == 0 ? 4 * threads : options.in_flight;
    using limit = tbb::global_control;
    std::optional<limit> more_than_usual; // unasked, tbb starts no more threads than the machine has
    if (threads > limit::active_value(limit::max_allowed_parallelism))
        more_than_usual.emplace(limit::max_allowed_parallelism, threads);
    if constexpr (detail::check_steps<input, Work, Take>())
        arena.execute([&] { detail::run_in_order<input>(next, work, take, in_flight); });
}

/// The same for the elements of a range, say lines of a file: `parallel_transform(texts, nlp, print)` hands on a
/// document for each text. Elements are copied, or moved out of an rvalue range.
template <std::ranges::input_range Inputs, class Work, class Take>
    requires(!input_source<Inputs>)
void parallel_transform(Inputs&& inputs, Work const& work, Take take, parallel_options options = {}) {
    using input = std::ranges::range_value_t<Inputs>;
    auto at = std::ranges::begin(inputs);
    bool first = true;
    auto next = [&]() -> std::optional<input> {
        if (!std::exchange(first, false))
            ++at;
        if (at == std::ranges::end(inputs))
            return std::nullopt;
        if constexpr (std::is_lvalue_reference_v<Inputs> || std::ranges::view<std::remove_cvref_t<Inputs>>)
            return input(*at);
        else
            return input(std::ranges::iter_move(at));
    };
    parallel_transform(next, work, std::move(take), options);
}

/// Of neither: does not compile, and says why.
template <class Inputs, class Work, class Take>
    requires(!input_source<Inputs> && !std::ranges::input_range<Inputs>)
void parallel_transform(Inputs&&, Work const&, Take, parallel_options = {}) {
    static_assert(detail::never<Inputs>, "quoin: 'Inputs' must be a range, or something to call for the next input "
                                         "that gives a std::optional, an empty one at the end.");
}

} // namespace quoin
