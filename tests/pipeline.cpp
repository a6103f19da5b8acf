// SPDX-License-Identifier: BSL-1.0
#include <quoin/pipeline.hpp>

#include "catch.hpp"

#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using quoin::document_view;
using quoin::extent;

struct letter {
    extent where;
};

struct capital {
    extent where;
};

struct pair {
    extent where;
};

/// Every byte is a letter, unless the caller leaves some out.
struct letter_finder {
    struct options_type {
        char without = ' ';
    };

    constexpr letter_finder() = default;

    explicit letter_finder(options_type options) : options_(options) {
        if (options_.without == '\0')
            throw std::invalid_argument("quoin: no letter is left.");
    }

    std::vector<letter> operator()(document_view<> document) const {
        std::vector<letter> found;
        for (std::size_t i = 0; i < document.text().size(); ++i)
            if (document.text()[i] != options_.without)
                found.push_back({extent(i, i + 1)});
        return found;
    }

private:
    options_type options_;
};

inline constexpr quoin::configurable<letter_finder> letters;

inline constexpr quoin::pipeline capitals{[](document_view<letter> document) noexcept {
    std::vector<capital> found;
    for (letter const& each : document.get<letter>())
        if (document.text(each)[0] >= 'A' && document.text(each)[0] <= 'Z')
            found.push_back({each.where});
    return found;
}};

inline constexpr quoin::pipeline pairs{[](document_view<letter, capital> document) {
    std::vector<pair> found;
    for (capital const& each : document.get<capital>())
        if (each.where.end < document.text().size())
            found.push_back({extent(each.where.begin, each.where.end + 1U)});
    return found;
}};

template <class Layer>
std::vector<std::string> texts(auto const& document) {
    std::vector<std::string> found;
    for (Layer const& each : document.template get<Layer>())
        found.emplace_back(document.text(each));
    return found;
}

using strings = std::vector<std::string>;

std::vector<letter> letters_by_function(document_view<> document) {
    return letter_finder()(document);
}

std::vector<letter> letters_by_noexcept_function(document_view<>) noexcept {
    return {};
}

} // namespace

TEST_CASE("components run from left to right, and each sees what those before it made") {
    constexpr auto nlp = letters | capitals | pairs;
    auto const document = nlp("To Be");
    CHECK(texts<letter>(document) == strings{"T", "o", "B", "e"});
    CHECK(texts<capital>(document) == strings{"T", "B"});
    CHECK(texts<pair>(document) == strings{"To", "Be"});
}

TEST_CASE("joining is associative, in type and in result") {
    auto const left_first = (letters | capitals) | pairs;
    auto const right_first = letters | (capitals | pairs);
    STATIC_REQUIRE(std::same_as<decltype(left_first), decltype(right_first)>);
    CHECK(texts<pair>(left_first("To Be")) == texts<pair>(right_first("To Be")));
}

TEST_CASE("the layers of a document are those that the components make, in their order") {
    using nlp = decltype(letters | capitals);
    STATIC_REQUIRE(std::same_as<nlp::document, quoin::basic_document<std::string, letter, capital>>);
    STATIC_REQUIRE(std::same_as<nlp::borrowed_document, quoin::basic_document<std::string_view, letter, capital>>);
}

TEST_CASE("a part whose needs are not met may be named, kept and joined later") {
    constexpr auto part = capitals | pairs;
    STATIC_REQUIRE_FALSE(decltype(capitals | pairs)::complete);
    STATIC_REQUIRE(decltype(letters | part)::complete);
    CHECK(texts<pair>((letters | part)("To Be")) == strings{"To", "Be"});
}

TEST_CASE("a pipeline is complete only if every need is met by something to its left") {
    STATIC_REQUIRE(decltype(letters | capitals | pairs)::complete);
    STATIC_REQUIRE_FALSE(decltype(capitals | letters)::complete);
    STATIC_REQUIRE_FALSE(decltype(letters | pairs)::complete);
    STATIC_REQUIRE_FALSE(decltype(letters | pairs | capitals)::complete);
}

TEST_CASE("a pipeline without components gives the bare text") {
    quoin::pipeline<> const nothing;
    auto const document = nothing("To Be");
    CHECK(document.text() == "To Be");
    CHECK(texts<letter>((nothing | letters)("ab")) == strings{"a", "b"});
}

TEST_CASE("a pipeline may be given all its components at once") {
    auto all_letters = [](document_view<> document) { return letter_finder()(document); };
    auto first_letter = [](document_view<letter> document) {
        std::vector<capital> found;
        if (!document.get<letter>().empty())
            found.push_back({document.get<letter>().front().where});
        return found;
    };
    quoin::pipeline const nlp(all_letters, first_letter);
    CHECK(texts<capital>(nlp("abc")) == strings{"a"});
}

TEST_CASE("a lambda, with what it captured, joins on either side as it is") {
    char mark = '#';
    auto marks = [mark](document_view<> document) {
        std::vector<capital> found;
        for (std::size_t i = 0; i < document.text().size(); ++i)
            if (document.text()[i] == mark)
                found.push_back({extent(i, i + 1)});
        return found;
    };
    CHECK(texts<capital>((letters | marks)("a#b#")) == strings{"#", "#"});
    CHECK(texts<capital>((marks | letters)("a#b#")) == strings{"#", "#"});
}

TEST_CASE("function pointers are components, noexcept or not") {
    CHECK(texts<letter>(quoin::pipeline(&letters_by_function)("ab")) == strings{"a", "b"});
    CHECK(texts<capital>((quoin::pipeline(&letters_by_function) | capitals)("aB")) == strings{"B"});
    CHECK(texts<letter>(quoin::pipeline(&letters_by_noexcept_function)("ab")).empty());
}

TEST_CASE("a component is whatever can be copied and has one constant call operator from a view to annotations") {
    struct by_value {
        std::vector<letter> operator()(document_view<>) const;
    };
    struct by_reference {
        std::vector<letter> operator()(document_view<> const&) const;
    };
    struct never_throws {
        std::vector<letter> operator()(document_view<capital, pair>) const noexcept;
    };
    struct on_lvalues {
        std::vector<letter> operator()(document_view<>) const&;
    };
    struct on_lvalues_never_throws {
        std::vector<letter> operator()(document_view<>) const& noexcept;
    };
    STATIC_REQUIRE(quoin::component<by_value>);
    STATIC_REQUIRE(quoin::component<by_reference>);
    STATIC_REQUIRE(quoin::component<never_throws>);
    STATIC_REQUIRE(quoin::component<on_lvalues>);
    STATIC_REQUIRE(quoin::component<on_lvalues_never_throws>);
    STATIC_REQUIRE(quoin::component<std::vector<letter> (*)(document_view<>)>);
    STATIC_REQUIRE(quoin::component<std::vector<letter> (*)(document_view<capital>) noexcept>);
}

TEST_CASE("nothing else is a component") {
    struct changes_itself {
        std::vector<letter> operator()(document_view<>);
    };
    struct overloaded {
        std::vector<letter> operator()(document_view<>) const;
        std::vector<letter> operator()(document_view<capital>) const;
    };
    struct takes_text {
        std::vector<letter> operator()(std::string_view) const;
    };
    struct takes_two {
        std::vector<letter> operator()(document_view<>, int) const;
    };
    struct makes_one {
        letter operator()(document_view<>) const;
    };
    struct makes_numbers {
        std::vector<int> operator()(document_view<>) const;
    };
    struct cannot_be_copied {
        std::unique_ptr<int> state;
        std::vector<letter> operator()(document_view<>) const;
    };
    auto generic = [](auto document) { return std::vector<letter>(document.text().size()); };
    auto mutating = [count = 0](document_view<>) mutable { return std::vector<letter>(std::size_t(++count)); };
    STATIC_REQUIRE_FALSE(quoin::component<changes_itself>);
    STATIC_REQUIRE_FALSE(quoin::component<overloaded>);
    STATIC_REQUIRE_FALSE(quoin::component<takes_text>);
    STATIC_REQUIRE_FALSE(quoin::component<takes_two>);
    STATIC_REQUIRE_FALSE(quoin::component<makes_one>);
    STATIC_REQUIRE_FALSE(quoin::component<makes_numbers>);
    STATIC_REQUIRE_FALSE(quoin::component<cannot_be_copied>);
    STATIC_REQUIRE_FALSE(quoin::component<decltype(generic)>);
    STATIC_REQUIRE_FALSE(quoin::component<decltype(mutating)>);
    STATIC_REQUIRE_FALSE(quoin::component<int>);
}

TEST_CASE("a string is moved into the document, any other text is copied") {
    std::string text = "longer than what a string holds without the heap";
    char const* const bytes = text.data();
    auto const moved = letters(std::move(text));
    CHECK(static_cast<void const*>(moved.text().data()) == bytes);

    std::string const kept = "kept by the caller";
    auto const copied = letters(kept);
    CHECK(static_cast<void const*>(copied.text().data()) != kept.data());
    CHECK(texts<letter>(letters(std::string_view("ab"))) == strings{"a", "b"});
    CHECK(texts<letter>(letters("ab")) == strings{"a", "b"});
}

TEST_CASE("borrowed text is analysed where it lies") {
    std::string const kept = "To Be";
    auto const document = (letters | capitals)(quoin::borrowed(kept));
    CHECK(document.text().data() == kept.data());
    CHECK(texts<capital>(document) == strings{"T", "B"});
}

TEST_CASE("documents are values") {
    auto const nlp = letters | capitals;
    std::vector<decltype(nlp)::document> shelf;
    for (char const* text : {"Ab", "cD", "EF"})
        shelf.push_back(nlp(text));
    auto copy = shelf;
    std::swap(shelf[0], shelf[2]);
    CHECK(texts<capital>(shelf[0]) == strings{"E", "F"});
    CHECK(texts<capital>(shelf[2]) == strings{"A"});
    CHECK(texts<capital>(copy[0]) == strings{"A"});
}

TEST_CASE("a layer is in the order of the text, in whatever order its component made it") {
    auto backwards = [](document_view<> document) {
        std::vector<letter> found;
        for (std::size_t i = document.text().size(); i > 0; --i)
            found.push_back({extent(i - 1, i)});
        return found;
    };
    CHECK(texts<letter>(quoin::pipeline(backwards)("abc")) == strings{"a", "b", "c"});
}

TEST_CASE("an empty text, and bytes of any value, are analysed like other text") {
    CHECK(texts<letter>(letters("")).empty());
    CHECK(texts<letter>(letters(std::string("\0\xFF", 2))) == strings{std::string(1, '\0'), "\xFF"});
}

TEST_CASE("a component with options stands for itself, and takes others by name") {
    CHECK(texts<letter>(letters("a-b c")) == strings{"a", "-", "b", "c"});
    CHECK(texts<letter>(letters.with({.without = '-'})("a-b c")) == strings{"a", "b", " ", "c"});
    CHECK(texts<capital>((letters.with({.without = 'A'}) | capitals)("AB")) == strings{"B"});
}

TEST_CASE("options that make no sense are refused where they are given") {
    CHECK_THROWS_AS(letters.with({.without = '\0'}), std::invalid_argument);
}

TEST_CASE("a program may choose at run time what to compute, without another type of document") {
    auto nlp_with = [](bool wanted) { return letters | quoin::when(wanted, capitals | pairs); };
    auto const full = nlp_with(true)("To Be");
    auto const empty = nlp_with(false)("To Be");
    STATIC_REQUIRE(std::same_as<decltype(full), decltype(empty)>);
    STATIC_REQUIRE(decltype(nlp_with(true))::complete);
    CHECK(texts<pair>(full) == strings{"To", "Be"});
    CHECK(texts<letter>(empty) == strings{"T", "o", "B", "e"});
    CHECK(texts<capital>(empty).empty());
    CHECK(texts<pair>(empty).empty());
}

TEST_CASE("a component with options may be left out at run time too") {
    CHECK(texts<letter>(quoin::when(true, letters)("ab")) == strings{"a", "b"});
    CHECK(texts<letter>(quoin::when(false, letters.with({.without = 'a'}))("ab")).empty());
}

TEST_CASE("what a component throws reaches the caller") {
    auto throws = [](document_view<>) -> std::vector<letter> { throw std::runtime_error("out of ink"); };
    CHECK_THROWS_WITH(quoin::pipeline(throws)("a"), "out of ink");
}

TEST_CASE("four threads that share one pipeline find what one finds") {
    auto const nlp = letters | capitals | pairs;
    std::string const text = "To Be, Or Not To Be: That Is The Question";
    strings const expected = texts<pair>(nlp(text));

    std::array<std::vector<strings>, 4> found;
    std::vector<std::thread> threads;
    for (auto& mine : found)
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i)
                mine.push_back(texts<pair>(nlp(text)));
        });
    for (std::thread& each : threads)
        each.join();

    for (auto const& mine : found)
        CHECK(mine == std::vector<strings>(50, expected));
}

namespace {

template <bool vouches>
struct backward_finder {
    static constexpr bool makes_in_order = vouches;

    std::vector<letter> operator()(document_view<> /*document*/) const {
        return {{extent(1, 2)}, {extent(0, 1)}};
    }
};

template <class Pipeline>
using first_component = std::remove_cvref_t<decltype(std::get<0>(std::declval<Pipeline>().components()))>;

struct left_letter : letter {};

struct right_letter : letter {
    bool found = true;
};

/// The place behind a letter.
struct gap {
    extent where;

    explicit gap(letter const& each) : where(10 - each.where.end, 10 - each.where.end) {}
};

} // namespace

TEST_CASE("what a component makes is put in order") {
    auto const found = quoin::pipeline{backward_finder<false>{}}("ab");
    CHECK(found.get<letter>()[0].where == extent(0, 1));
}

TEST_CASE("a component that vouches for the order does so when it is optional or renamed, too") {
    quoin::pipeline const vouches{backward_finder<true>{}};
    quoin::pipeline const does_not{backward_finder<false>{}};
    STATIC_REQUIRE(first_component<decltype(quoin::when(true, vouches))>::makes_in_order);
    STATIC_REQUIRE(first_component<decltype(quoin::as<left_letter>(vouches))>::makes_in_order);
    STATIC_REQUIRE_FALSE(first_component<decltype(quoin::when(true, does_not))>::makes_in_order);
    STATIC_REQUIRE_FALSE(first_component<decltype(quoin::as<left_letter>(does_not))>::makes_in_order);
}

TEST_CASE("two components that make the same layer share a pipeline as layers of their own") {
    auto const nlp = letters | quoin::as<left_letter>(letters.with({.without = 'b'})) |
                     quoin::as<right_letter>(letter_finder({.without = 'a'})) | capitals;
    auto const found = nlp("aBb");
    CHECK(texts<letter>(found) == strings{"a", "B", "b"});
    CHECK(texts<left_letter>(found) == strings{"a", "B"});
    CHECK(texts<right_letter>(found) == strings{"B", "b"});
    CHECK(found.get<right_letter>()[0].found);
    CHECK(texts<capital>(found) == strings{"B"});
}

TEST_CASE("a layer of one's own may be built from what is made, and is put in order") {
    auto const found = quoin::as<gap>(letters)("abc");
    REQUIRE(found.get<gap>().size() == 3);
    CHECK(found.get<gap>()[0].where == extent(7, 7));
    CHECK(found.get<gap>()[2].where == extent(9, 9));
}

TEST_CASE("a renamed component may be left out at run time") {
    CHECK(texts<left_letter>(quoin::when(false, quoin::as<left_letter>(letters))("ab")).empty());
    CHECK(texts<left_letter>(quoin::as<left_letter>(quoin::when(true, letters))("ab")) == strings{"a", "b"});
}

TEST_CASE("a component as it is, say a lambda, may be left out at run time") {
    auto find_capitals = [](document_view<letter> document) {
        std::vector<capital> found;
        for (letter const& each : document.get<letter>())
            found.push_back({each.where});
        return found;
    };
    CHECK(texts<capital>((letters | quoin::when(true, find_capitals))("ab")) == strings{"a", "b"});
    CHECK(texts<capital>((letters | quoin::when(false, find_capitals))("ab")).empty());
}
