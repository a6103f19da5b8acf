// SPDX-License-Identifier: BSL-1.0
#include <quoin/document.hpp>

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using quoin::extent;

struct word {
    extent where;
};

struct line {
    extent where;
    int number = 0;
};

using document = quoin::basic_document<std::string, word, line>;

document two_words() {
    document made("Hello world");
    made.put<word>({{extent(0, 5)}, {extent(6, 11)}});
    return made;
}

std::vector<extent> places(std::span<word const> words) {
    std::vector<extent> found;
    for (word const& each : words)
        found.push_back(each.where);
    return found;
}

} // namespace

TEST_CASE("an extent that nobody set is empty and lies at the beginning") {
    constexpr extent none;
    STATIC_REQUIRE(none.empty());
    STATIC_REQUIRE(none.size() == 0);
    STATIC_REQUIRE(none == extent(0, 0));
}

TEST_CASE("the size of an extent is its length in bytes") {
    STATIC_REQUIRE(extent(3, 10).size() == 7);
    STATIC_REQUIRE_FALSE(extent(3, 10).empty());
    STATIC_REQUIRE(sizeof(extent) == 8);
    STATIC_REQUIRE(std::is_trivially_copyable_v<extent>);
}

TEST_CASE("an extent contains what lies wholly within it, itself included") {
    constexpr extent outer(10, 20);
    STATIC_REQUIRE(outer.contains(extent(10, 20)));
    STATIC_REQUIRE(outer.contains(extent(12, 15)));
    STATIC_REQUIRE(outer.contains(extent(20, 20)));
    STATIC_REQUIRE_FALSE(outer.contains(extent(9, 12)));
    STATIC_REQUIRE_FALSE(outer.contains(extent(18, 21)));
    STATIC_REQUIRE_FALSE(extent(12, 15).contains(outer));
}

TEST_CASE("extents overlap where they share a byte, not where they only touch") {
    STATIC_REQUIRE(extent(0, 5).overlaps(extent(4, 8)));
    STATIC_REQUIRE(extent(4, 8).overlaps(extent(0, 5)));
    STATIC_REQUIRE(extent(0, 9).overlaps(extent(4, 8)));
    STATIC_REQUIRE_FALSE(extent(0, 5).overlaps(extent(5, 8)));
    STATIC_REQUIRE_FALSE(extent(5, 8).overlaps(extent(0, 5)));
}

TEST_CASE("extents are ordered by where they begin, and of two that begin together the longer comes first") {
    std::vector<extent> unordered{{6, 8}, {0, 2}, {0, 5}, {3, 3}, {3, 4}};
    std::ranges::sort(unordered);
    CHECK(unordered == std::vector<extent>{{0, 5}, {0, 2}, {3, 4}, {3, 3}, {6, 8}});
}

TEST_CASE("whatever can be moved and says where it lies is an annotation") {
    struct converts {
        operator extent() const {
            return {};
        }
    };
    struct elsewhere {
        converts where;
    };
    struct movable_only {
        extent where;
        std::unique_ptr<int> payload;
    };
    struct without_place {};
    struct misplaced {
        std::string where;
    };
    struct immovable {
        extent where;
        immovable(immovable&&) = delete;
    };
    STATIC_REQUIRE(quoin::annotation<word>);
    STATIC_REQUIRE(quoin::annotation<elsewhere>);
    STATIC_REQUIRE(quoin::annotation<movable_only>);
    STATIC_REQUIRE_FALSE(quoin::annotation<without_place>);
    STATIC_REQUIRE_FALSE(quoin::annotation<misplaced>);
    STATIC_REQUIRE_FALSE(quoin::annotation<immovable>);
    STATIC_REQUIRE_FALSE(quoin::annotation<extent>);
}

TEST_CASE("a new document has its text and empty layers") {
    document const made("Hello world");
    CHECK(made.text() == "Hello world");
    CHECK(made.get<word>().empty());
    CHECK(made.get<line>().empty());
}

TEST_CASE("a document gives the text of an extent and of an annotation") {
    document const made = two_words();
    CHECK(made.text(extent(4, 7)) == "o w");
    CHECK(made.text(extent()) == "");
    CHECK(made.text(made.get<word>()[1]) == "world");
}

TEST_CASE("an extent that begins past the end of the document is refused, one that only ends there is cut") {
    document const made("Hello");
    CHECK_THROWS_AS(made.text(extent(6, 7)), std::out_of_range);
    CHECK(made.text(extent(3, 100)) == "lo");
    CHECK(made.text(extent(5, 5)) == "");
}

TEST_CASE("a layer reads as a constant contiguous range") {
    STATIC_REQUIRE(std::same_as<decltype(std::declval<document const&>().get<word>()), std::span<word const>>);
    STATIC_REQUIRE(std::same_as<decltype(std::declval<document&>().get<word>()), std::span<word const>>);
}

TEST_CASE("a layer that is put replaces the one before") {
    document made = two_words();
    made.put<word>({{extent(0, 11)}});
    CHECK(places(made.get<word>()) == std::vector<extent>{{0, 11}});
}

TEST_CASE("annotations that are put out of order are put in order") {
    document made("Hello world");
    made.put<word>({{extent(6, 11)}, {extent(0, 5)}, {extent(0, 11)}});
    CHECK(places(made.get<word>()) == std::vector<extent>{{0, 11}, {0, 5}, {6, 11}});
}

TEST_CASE("annotations that are put in order stay as they are, equal extents too") {
    document made("Hello world");
    made.put<line>({{extent(0, 5), 2}, {extent(0, 5), 1}, {extent(6, 11), 3}});
    CHECK(made.get<line>()[0].number == 2);
    CHECK(made.get<line>()[1].number == 1);
}

TEST_CASE("a layer that is in order may be put so") {
    document made("Hello world");
    made.put_in_order<word>({{extent(0, 5)}, {extent(6, 11)}});
    CHECK(places(made.get<word>()) == std::vector<extent>{{0, 5}, {6, 11}});
}

TEST_CASE("a copy of a document is independent of it") {
    document original = two_words();
    document const copy = original;
    original.put<word>({});
    CHECK(copy.text(copy.get<word>()[0]) == "Hello");
    CHECK(copy.text().data() != original.text().data());
}

TEST_CASE("extents stay right when a document is moved, even one short enough to lie within its string") {
    document original = two_words();
    std::vector<document> shelf;
    shelf.push_back(std::move(original));
    shelf.push_back(two_words());
    CHECK(shelf[0].text(shelf[0].get<word>()[1]) == "world");
}

TEST_CASE("layers may hold what can be moved but not copied") {
    struct boxed {
        extent where;
        std::unique_ptr<int> payload;
    };
    quoin::basic_document<std::string, boxed> made("a");
    std::vector<boxed> layer;
    layer.push_back({extent(0, 1), std::make_unique<int>(7)});
    made.put(std::move(layer));
    auto const moved = std::move(made);
    CHECK(*moved.get<boxed>()[0].payload == 7);
}

TEST_CASE("a document takes 4 GiB - 1 bytes and refuses one byte more") {
    struct text_of_size {
        std::size_t bytes;
        std::size_t size() const {
            return bytes;
        }
    };
    using document_of_size = quoin::basic_document<text_of_size>;
    CHECK_NOTHROW(document_of_size(text_of_size{0xFFFF'FFFF}));
    CHECK_THROWS_AS(document_of_size(text_of_size{0x1'0000'0000}), std::length_error);
    CHECK_THROWS_WITH(document_of_size(text_of_size{0x1'0000'0000}),
                      "quoin: a document holds at most 4 GiB - 1 bytes; split the text and analyse its parts.");
}

TEST_CASE("a view of a text takes 4 GiB - 1 bytes and refuses one byte more") {
    auto const view_of_size = [](std::size_t bytes) {
        char const* const first = "only the size counts, which is seen before any byte is";
        return quoin::document_view<word>(std::string_view(first, bytes), {});
    };
    CHECK(view_of_size(0xFFFF'FFFF).text().size() == 0xFFFF'FFFF);
    CHECK_THROWS_AS(view_of_size(0x1'0000'0000), std::length_error);
    CHECK_THROWS_WITH(view_of_size(0x1'0000'0000),
                      "quoin: a document holds at most 4 GiB - 1 bytes; split the text and analyse its parts.");
}

TEST_CASE("borrowed text is only asked for by name") {
    STATIC_REQUIRE_FALSE(std::convertible_to<std::string_view, quoin::borrowed>);
    STATIC_REQUIRE(std::constructible_from<quoin::borrowed, std::string_view>);
    STATIC_REQUIRE(std::constructible_from<quoin::borrowed, std::string&>);
    STATIC_REQUIRE(std::constructible_from<quoin::borrowed, char const*>);
    std::string const kept = "kept by the caller";
    CHECK(quoin::borrowed(kept).text.data() == kept.data());
}

TEST_CASE("a view shows the text of a document and the layers it names") {
    document const made = two_words();
    quoin::document_view<word> const view = made;
    CHECK(view.text().data() == made.text().data());
    CHECK(view.text(extent(6, 8)) == "wo");
    CHECK(view.text(view.get<word>()[0]) == "Hello");
    CHECK(view.get<word>().data() == made.get<word>().data());
    CHECK_THROWS_AS(view.text(extent(12, 13)), std::out_of_range);
}

TEST_CASE("a view may name no layer, or the layers in another order than the document") {
    document made = two_words();
    made.put<line>({{extent(0, 11), 1}});
    quoin::document_view<line, word> const both = made;
    CHECK(both.get<line>()[0].number == 1);
    CHECK(both.get<word>().size() == 2);
    quoin::document_view<> const text_only = made;
    CHECK(text_only.text() == "Hello world");
}

TEST_CASE("a view can be made by hand, even while compiling, so that a component can be called without a pipeline") {
    static constexpr std::array words{word{extent(0, 2)}, word{extent(3, 5)}};
    constexpr quoin::document_view<word> view("to be", words);
    STATIC_REQUIRE(view.text(view.get<word>()[1]) == "be");
}

TEST_CASE("a view cannot be made from a text by accident") {
    STATIC_REQUIRE_FALSE(std::convertible_to<std::string_view, quoin::document_view<>>);
}
