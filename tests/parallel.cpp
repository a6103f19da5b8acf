// SPDX-License-Identifier: BSL-1.0
#include <quoin/parallel.hpp>

#include "catch.hpp"
#include "generated_text.hpp"

#include <quoin/paragraphs.hpp>
#include <quoin/tokens.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

/// 0, 1, 2, …, below an end.
auto numbers_below(int end) {
    return [end, next = 0]() mutable { return next < end ? std::optional(next++) : std::nullopt; };
}

/// What was handed on, and what came out in the end.
struct outcome {
    std::vector<int> taken;
    std::string error;
};

template <class Source, class Work>
outcome run(Source source, Work work, quoin::parallel_options options) {
    outcome seen;
    try {
        quoin::parallel_transform(source, work, [&](int made) { seen.taken.push_back(made); }, options);
    } catch (std::runtime_error const& wrong) {
        seen.error = wrong.what();
    }
    return seen;
}

std::vector<int> first_numbers(int count) {
    std::vector<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(i);
    return numbers;
}

} // namespace

TEST_CASE("results come in the order of the inputs, however long each takes") {
    auto slow_at_first = [](int number) {
        std::this_thread::sleep_for(std::chrono::microseconds(number % 7 == 0 ? 500 : 0));
        return number;
    };
    for (int const threads : {1, 2, 8})
        CHECK(run(numbers_below(300), slow_at_first, {.threads = threads}).taken == first_numbers(300));
}

TEST_CASE("documents are the same for any number of threads") {
    std::vector<std::string> texts;
    for (unsigned seed = 0; seed < 200; ++seed)
        texts.push_back(quoin_tests::generated_text(seed, 50));
    auto const nlp = quoin::tokens | quoin::paragraphs;
    for (int const threads : {1, 4}) {
        std::size_t done = 0;
        std::size_t wrong = 0;
        auto compare = [&](auto document) {
            auto const alone = nlp(texts[done++]);
            wrong += document.text() != alone.text();
            auto where = [](quoin::token const& each) { return each.where; };
            wrong += !std::ranges::equal(document.template get<quoin::token>(), alone.template get<quoin::token>(), {},
                                         where, where);
        };
        quoin::parallel_transform(texts, nlp, compare, {.threads = threads});
        CHECK(done == 200);
        CHECK(wrong == 0);
    }
}

TEST_CASE("no more inputs than allowed are in flight") {
    std::atomic<int> taken_in = 0;
    std::atomic<int> handed_on = 0;
    std::atomic<int> most = 0;
    auto next = [&, source = numbers_below(500)]() mutable {
        most = std::max(most.load(), ++taken_in - handed_on);
        return source();
    };
    auto same = [](int number) { return number; };
    quoin::parallel_transform(next, same, [&](int) { ++handed_on; }, {.threads = 4, .in_flight = 3});
    CHECK(handed_on == 500);
    CHECK(most <= 3);
}

TEST_CASE("what the work throws comes out after all results before it, and nothing after it") {
    auto fail_twice = [](int number) {
        if (number == 40 || number == 41)
            throw std::runtime_error("at " + std::to_string(number));
        return number;
    };
    for (int const threads : {1, 2, 8}) {
        outcome const seen = run(numbers_below(300), fail_twice, {.threads = threads});
        CHECK(seen.error == "at 40");
        CHECK(seen.taken == first_numbers(40));
    }
}

TEST_CASE("what the source throws comes out after all results before it") {
    auto fail = [source = numbers_below(300)]() mutable {
        auto const number = source();
        if (number == 40)
            throw std::runtime_error("no 40");
        return number;
    };
    auto same = [](int number) { return number; };
    for (int const threads : {1, 8}) {
        outcome const seen = run(fail, same, {.threads = threads});
        CHECK(seen.error == "no 40");
        CHECK(seen.taken == first_numbers(40));
    }
}

TEST_CASE("what the receiver throws ends the run") {
    std::vector<int> taken;
    auto full_at_40 = [&](int number) {
        if (number == 40)
            throw std::runtime_error("full");
        taken.push_back(number);
    };
    auto same = [](int number) { return number; };
    CHECK_THROWS_AS(quoin::parallel_transform(numbers_below(300), same, full_at_40, {.threads = 4}),
                    std::runtime_error);
    CHECK(taken == first_numbers(40));
}

TEST_CASE("inputs and results may be movable only; those of an rvalue range are moved") {
    std::vector<std::unique_ptr<int>> inputs;
    for (int i = 0; i < 50; ++i)
        inputs.push_back(std::make_unique<int>(i));
    std::vector<int> taken;
    auto pass = [](std::unique_ptr<int> input) { return input; };
    quoin::parallel_transform(std::move(inputs), pass, [&](std::unique_ptr<int> made) { taken.push_back(*made); });
    CHECK(taken == first_numbers(50));
}

TEST_CASE("no input gives no result") {
    auto same = [](int number) { return number; };
    CHECK(run(numbers_below(0), same, {}).taken.empty());
    CHECK(run(numbers_below(0), same, {}).error.empty());
}

TEST_CASE("fewer threads than none are refused with a sentence") {
    auto same = [](int number) { return number; };
    CHECK_THROWS_AS(run(numbers_below(1), same, {.threads = -3}), std::invalid_argument);
    CHECK_THROWS_WITH(run(numbers_below(1), same, {.threads = -3}),
                      "quoin: the option 'threads' is -3; give 1 or more, or 0 for as many as the machine has.");
}
