// SPDX-License-Identifier: BSL-1.0
#include <quoin/views.hpp>

#include <quoin/pipeline.hpp>
#include <quoin/quote.hpp>
#include <quoin/sentences.hpp>
#include <quoin/token.hpp>

#include "catch.hpp"

#include <range/v3/distance.hpp>
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/reverse.hpp>
#include <range/v3/view/take.hpp>
#include <range/v3/view/transform.hpp>

#include <cstddef>
#include <list>
#include <span>
#include <string>
#include <vector>

namespace {

using quoin::document_view;
using quoin::extent;
namespace views = quoin::views;

struct word {
    extent where;
};

struct clause {
    extent where;
};

/// As words are, and no two overlap.
struct flat_word : word {
    static constexpr bool is_flat = true;
};

/// Says how often it was looked at.
struct counted {
    static constexpr bool is_flat = true;
    inline static std::size_t looks = 0;

    struct place {
        extent is;
        operator extent() const {
            ++looks;
            return is;
        }
    };
    place where;
};

template <class Word = word>
std::vector<Word> words_at(std::initializer_list<extent> places) {
    std::vector<Word> made;
    for (extent each : places)
        made.push_back(Word{{each}});
    return made;
}

std::vector<extent> places(auto&& range) {
    return range | ranges::views::transform([](word const& each) { return each.where; }) | ranges::to<std::vector>();
}

using extents = std::vector<extent>;

/// One word for every run of bytes without a blank.
inline constexpr quoin::pipeline words{[](document_view<> document) {
    std::vector<word> found;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= document.text().size(); ++i)
        if (i == document.text().size() || document.text()[i] == ' ') {
            if (begin < i)
                found.push_back({extent(begin, i)});
            begin = i + 1;
        }
    return found;
}};

} // namespace

TEST_CASE("within gives the annotations that lie wholly within an extent") {
    auto const layer = words_at({{0, 4}, {5, 9}, {10, 14}, {15, 19}});
    std::span<word const> const all(layer);
    CHECK(places(all | views::within(extent(5, 14))) == extents{{5, 9}, {10, 14}});
    CHECK(places(all | views::within(extent(6, 18))) == extents{{10, 14}});
    CHECK(places(all | views::within(extent(0, 19))) == extents{{0, 4}, {5, 9}, {10, 14}, {15, 19}});
    CHECK(places(all | views::within(extent(4, 5))).empty());
}

TEST_CASE("within finds a long annotation neither from its inside nor from its end") {
    auto const layer = words_at({{0, 100}, {10, 12}, {20, 22}});
    std::span<word const> const all(layer);
    CHECK(places(all | views::within(extent(5, 15))) == extents{{10, 12}});
    CHECK(places(all | views::within(extent(0, 100))) == extents{{0, 100}, {10, 12}, {20, 22}});
}

TEST_CASE("overlapping gives the annotations that share a byte with an extent, however early they begin") {
    auto const layer = words_at({{0, 100}, {0, 4}, {5, 9}, {10, 14}});
    std::span<word const> const all(layer);
    CHECK(places(all | views::overlapping(extent(8, 11))) == extents{{0, 100}, {5, 9}, {10, 14}});
    CHECK(places(all | views::overlapping(extent(9, 10))) == extents{{0, 100}});
    CHECK(places(all | views::overlapping(extent(100, 110))).empty());
}

TEST_CASE("covering gives the annotations that hold a whole extent, outermost first") {
    auto const layer = words_at({{0, 100}, {0, 10}, {5, 9}, {20, 30}});
    std::span<word const> const all(layer);
    CHECK(places(all | views::covering(extent(6, 9))) == extents{{0, 100}, {0, 10}, {5, 9}});
    CHECK(places(all | views::covering(extent(5, 10))) == extents{{0, 100}, {0, 10}});
    CHECK(places(all | views::covering(extent(99, 101))).empty());
}

TEST_CASE("queries over flat layers answer as those over others do") {
    std::vector<extent> const parts{{2, 4}, {4, 6}, {8, 9}, {9, 12}, {15, 20}};
    std::vector<word> layer;
    std::vector<flat_word> flat_layer;
    for (extent each : parts) {
        layer.push_back({each});
        flat_layer.push_back({{each}});
    }
    std::span<word const> const all(layer);
    std::span<flat_word const> const flat(flat_layer);
    for (std::size_t begin = 0; begin <= 21; ++begin)
        for (std::size_t end = begin; end <= 21; ++end) {
            extent const where(begin, end);
            CHECK(places(flat | views::within(where)) == places(all | views::within(where)));
            CHECK(places(flat | views::overlapping(where)) == places(all | views::overlapping(where)));
            CHECK(places(flat | views::covering(where)) == places(all | views::covering(where)));
        }
}

TEST_CASE("the place of an annotation in a flat layer is found without going through the layer") {
    std::vector<counted> layer;
    for (std::size_t i = 0; i < 100'000; ++i)
        layer.push_back({{extent(10 * i, 10 * i + 9)}});
    std::span<counted const> const all(layer);
    counted::looks = 0;
    CHECK(ranges::distance(all | views::covering(extent(900'001, 900'002))) == 1);
    CHECK(ranges::distance(all | views::overlapping(extent(900'001, 900'012))) == 2);
    CHECK(counted::looks < 200);
}

TEST_CASE("tokens, paragraphs and sentences are flat, and so is what derives from them") {
    struct heading : quoin::sentence {};
    STATIC_REQUIRE(views::flat<quoin::token>);
    STATIC_REQUIRE(views::flat<quoin::paragraph>);
    STATIC_REQUIRE(views::flat<heading>);
    STATIC_REQUIRE_FALSE(views::flat<quoin::quote>);
    STATIC_REQUIRE_FALSE(views::flat<word>);
}

TEST_CASE("a place may be an annotation of any layer") {
    auto const layer = words_at({{0, 4}, {5, 9}});
    std::span<word const> const all(layer);
    clause const second{extent(5, 20)};
    CHECK(places(all | views::within(second)) == extents{{5, 9}});
    CHECK(places(all | views::overlapping(second)) == extents{{5, 9}});
    CHECK(places(all | views::covering(word{extent(6, 7)})) == extents{{5, 9}});
}

TEST_CASE("an empty layer answers every query with nothing") {
    std::span<word const> const none;
    CHECK(places(none | views::within(extent(0, 9))).empty());
    CHECK(places(none | views::overlapping(extent(0, 9))).empty());
    CHECK(places(none | views::covering(extent(0, 9))).empty());
}

TEST_CASE("queries over a layer of a document join with each other's kin from range-v3") {
    auto const document = words("the quick brown fox jumps");
    auto last_two = document.get<word>() | views::within(extent(0, 19)) | ranges::views::reverse |
                    ranges::views::take(2) |
                    ranges::views::transform([&](word const& each) { return std::string(document.text(each)); });
    CHECK((last_two | ranges::to<std::vector>()) == std::vector<std::string>{"fox", "brown"});
}

TEST_CASE("queries may be named and used again") {
    auto const first_half = views::within(extent(0, 9));
    auto const layer = words_at({{0, 4}, {5, 9}, {10, 14}});
    std::span<word const> const all(layer);
    CHECK(places(all | first_half) == extents{{0, 4}, {5, 9}});
    CHECK(places(all.subspan(1) | first_half) == extents{{5, 9}});
}

TEST_CASE("annotate turns texts of any kind into documents that own their text") {
    std::vector<std::string> const texts{"a b", "", "c"};
    std::vector<std::size_t> sizes;
    for (auto const& document : texts | views::annotate(words))
        sizes.push_back(document.get<word>().size());
    CHECK(sizes == std::vector<std::size_t>{2, 0, 1});

    std::list<std::string_view> const others{"a b c"};
    for (auto const& document : others | views::annotate(words))
        CHECK(document.text(document.get<word>()[2]) == "c");
}

TEST_CASE("annotate analyses a text when it is reached, once, and none before it is asked for") {
    int analysed = 0;
    auto counting = quoin::pipeline([&analysed](document_view<>) {
        ++analysed;
        return std::vector<word>{};
    });
    std::vector<std::string> const texts{"a", "b", "c"};
    auto stream = texts | views::annotate(counting);
    CHECK(analysed == 0);
    auto at = stream.begin();
    auto const& first = *at;
    CHECK(first.text() == "a");
    auto const& again = *at;
    CHECK(&again == &first);
    CHECK(analysed == 1);
    ++at;
    auto const& second = *at;
    CHECK(second.text() == "b");
    CHECK(analysed == 2);
}

TEST_CASE("annotate moves nothing out of the caller's texts") {
    std::vector<std::string> texts{"longer than what a string holds without the heap"};
    for (auto const& document : texts | views::annotate(words))
        CHECK(document.text() == texts[0]);
    CHECK(texts[0] == "longer than what a string holds without the heap");
}

TEST_CASE("a stream of documents is a single-pass range") {
    using stream = decltype(std::declval<std::vector<std::string> const&>() | views::annotate(words));
    STATIC_REQUIRE(ranges::input_range<stream>);
    STATIC_REQUIRE_FALSE(ranges::forward_range<stream>);
}
