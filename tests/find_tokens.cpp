// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/tokens/find_tokens.hpp>

#include "catch.hpp"
#include "icu_tokens.hpp"
#include "instruction_sets.hpp"
#include "nasty_text.hpp"

#include <quoin/tokens.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using quoin::detail::find_tokens;
using quoin::detail::instruction_set;
using quoin_test::extents_of;
using quoin_test::instruction_sets;

#if defined(__SANITIZE_ADDRESS__)
constexpr int texts = 10'000;
#else
constexpr int texts = 200'000;
#endif

bool are_equal(quoin::token const& left, quoin::token const& right) {
    return left.where == right.where && left.kind == right.kind && left.capitalised == right.capitalised &&
           left.all_capitals == right.all_capitals && left.has_digit == right.has_digit &&
           left.non_ascii == right.non_ascii && left.after_space == right.after_space &&
           left.first_on_line == right.first_on_line;
}

/// The bytes in hexadecimal, for messages.
std::string shown(std::string_view text) {
    std::string made;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        made += "0123456789abcdef"[byte / 16];
        made += "0123456789abcdef"[byte % 16];
    }
    return made;
}

/// Word boundaries but for one rule: a colon joins letters.
struct sabotaged_rules {
    void operator()(quoin::detail::text_piece const& piece, quoin::boundary_marks& marks) const {
        quoin::detail::mark_words_uax29(piece, marks);
    }
};

template <class Rules>
int count_differences_from_icu(int count) {
    quoin_test::nasty_texts next(20221113);
    auto const sets = instruction_sets();
    std::size_t const windows[] = {4096, 1, 70};
    int different = 0;
    for (int i = 0; i < count; ++i) {
        std::string const text = next();
        auto const set = sets[static_cast<std::size_t>(i) % sets.size()];
        auto const found = extents_of(find_tokens(text, Rules{}, set, windows[i % 4 == 3 ? 1 + i % 2 : 0]));
        if (found != quoin_test::icu_tokens(text)) {
            UNSCOPED_INFO(shown(text));
            ++different;
        }
    }
    return different;
}

} // namespace

TEST_CASE("the icu rules find what ICU finds, whatever the text") {
    CHECK(count_differences_from_icu<quoin::icu_rules>(texts) == 0);
}

TEST_CASE("an ICU with unknown rules is asked itself, and finds the same") {
    struct rules_of_any_icu {
        void operator()(quoin::detail::text_piece const& piece, quoin::boundary_marks& marks) const {
            quoin::detail::mark_by_icu(piece, marks);
        }
    };
    CHECK(count_differences_from_icu<rules_of_any_icu>(2'000) == 0);
}

TEST_CASE("the rules of the linked ICU are told by their hash") {
    using quoin::detail::tailoring_of_rules;
    CHECK(tailoring_of_rules(0) == std::nullopt);
    CHECK(quoin::detail::hash_of_word_rules() != 0);
    if (U_ICU_VERSION_MAJOR_NUM == 72 || U_ICU_VERSION_MAJOR_NUM == 74)
        CHECK(tailoring_of_rules(quoin::detail::hash_of_word_rules()));
}

TEST_CASE("a rule that is not ICU's is noticed") {
    CHECK(count_differences_from_icu<sabotaged_rules>(2'000) > 10);
}

TEMPLATE_TEST_CASE("all kernels find the same tokens", "", quoin::icu_rules, quoin::uax29_rules, quoin::ud_rules,
                   quoin::ptb_rules) {
    quoin_test::nasty_texts next(7);
    for (int i = 0; i < texts / 20; ++i) {
        std::string const text = next();
        INFO(shown(text));
        for (std::size_t const window : {quoin::detail::usual_window, std::size_t{1}, std::size_t{70}}) {
            auto const portable = find_tokens(text, TestType{}, instruction_set::portable, window);
            for (instruction_set set : instruction_sets())
                REQUIRE(std::ranges::equal(find_tokens(text, TestType{}, set, window), portable, are_equal));
        }
    }
}

TEST_CASE("all kernels find the same tokens in texts of several times 512 bytes and of several pieces") {
    quoin_test::nasty_texts next(8);
    for (int i = 0; i < texts / 200; ++i) {
        std::string text;
        while (text.size() < (i % 10 == 0 ? 3 * quoin::detail::usual_window : 2000))
            text += next();
        INFO(shown(text));
        for (std::size_t const window : {quoin::detail::usual_window, std::size_t{600}}) {
            auto const portable = find_tokens(text, quoin::ud_rules{}, instruction_set::portable, window);
            for (instruction_set set : instruction_sets())
                REQUIRE(std::ranges::equal(find_tokens(text, quoin::ud_rules{}, set, window), portable, are_equal));
        }
    }
}

TEST_CASE("what a kernel read of a longer piece says nothing of what follows a shorter one") {
    std::string const text = std::string(2000, 'x') + "\n" + std::string(509, 'y') + "a.";
    for (instruction_set set : instruction_sets()) {
        auto const found = find_tokens(text, quoin::uax29_rules{}, set, 2100);
        CHECK(extents_of(found) ==
              std::vector{quoin::extent(0, 2000), quoin::extent(2001, 2511), quoin::extent(2511, 2512)});
    }
}

TEST_CASE("all kernels find the same tokens in a piece without a blank, however long") {
    for (std::size_t const size : {65'534U, 65'535U, 65'536U, 140'000U}) {
        std::string text;
        while (text.size() < size)
            text += "Quill,2nd.";
        text.resize(size);
        auto const portable = find_tokens(text, quoin::ud_rules{}, instruction_set::portable);
        for (instruction_set set : instruction_sets())
            CHECK(std::ranges::equal(find_tokens(text, quoin::ud_rules{}, set), portable, are_equal));
        CHECK(portable.back().where.end == size);
    }
}

TEST_CASE("what a token of many blocks holds is known, wherever it stands and wherever it holds it") {
    for (std::size_t begin : {0U, 1U, 63U, 500U, 511U, 512U})
        for (std::size_t size : {2U, 64U, 449U, 512U, 1024U, 1500U})
            for (std::size_t at = 1; at < size; at = at < 3 || at + 3 > size ? at + 1 : at + 61) {
                std::string word(size, 'N');
                word[at] = '5';
                std::string const text = std::string(begin, ' ') + word + " so it is";
                for (instruction_set set : instruction_sets()) {
                    auto const found = find_tokens(text, quoin::icu_rules{}, set);
                    INFO(begin << " " << size << " " << at);
                    REQUIRE(found.size() == 4);
                    CHECK(found[0].where == quoin::extent(begin, begin + size));
                    CHECK(found[0].has_digit);
                    CHECK(found[0].all_capitals == (size > 2));
                    CHECK_FALSE(found[1].has_digit);
                    CHECK_FALSE(found[1].all_capitals);
                }
            }
}

TEST_CASE("all kernels find the same tokens wherever a text begins and ends, and read nothing behind it") {
    std::string_view const text =
        "“NHS”—Dr. Quill’s 3D-scan cost £3,000.50… “No!” she said (in Élan);\n\n  McKay & U.S. "
        "co-operation @skelby x_1 5km 漢字 \x01 \xC3 a\u0301b 👍🏽 :-) 1980s. An "
        "extraordinarilylongwordthatgoesonandonandcrossesmorethanoneblockofsixtyfourbytes.";
    for (std::size_t begin = 0; begin < 64; ++begin)
        for (std::size_t size = 0; size + begin <= text.size(); ++size) {
            std::vector<char> const copy(text.begin() + begin, text.begin() + begin + size); // checked at its end
            std::string_view const part(copy.data(), copy.size());
            auto const portable = find_tokens(part, quoin::ud_rules{}, instruction_set::portable);
            for (instruction_set set : instruction_sets())
                if (!std::ranges::equal(find_tokens(part, quoin::ud_rules{}, set), portable, are_equal))
                    FAIL(shown(part));
        }
    SUCCEED();
}

TEST_CASE("what a kernel knows of one piece says nothing of the tokens of the next") {
    std::string odd_tokens;
    for (int i = 0; i < 200; ++i)
        odd_tokens += "3D ";
    std::string const full_block = "ab" + std::string(62, ' ') + std::string(64, '!');
    for (instruction_set set : instruction_sets()) {
        quoin::detail::token_buffer made;
        for (std::string_view const text : {std::string_view(odd_tokens), std::string_view(full_block)}) {
            quoin::detail::text_piece piece;
            piece.read(text, set);
            quoin::boundary_marks marks;
            marks.reset(text.size());
            quoin::icu_rules{}(std::as_const(piece), marks);
            marks.insert(0);
            marks.insert(text.size());
            quoin::detail::token_bits_reader bits(piece, marks, true);
            std::vector<quoin::token> found;
            made.odd.clear();
            std::size_t const count = quoin::detail::token_kernel_for(set)(text, bits, 0, made, found);
            CHECK(count == found.size());
            CHECK(std::ranges::all_of(made.odd, [&](std::size_t index) { return index < count; }));
        }
    }
}

TEST_CASE("bits find what code points find") {
    quoin_test::nasty_texts next(3);
    for (int i = 0; i < texts / 20; ++i) {
        std::string const text = next();
        quoin::detail::word_break_reader reader(text, quoin::detail::word_break_tailoring::uax29);
        std::vector<std::size_t> boundaries;
        for (std::size_t at = 0; at < text.size();)
            boundaries.push_back(at = reader.next(at));
        INFO(shown(text));
        REQUIRE(extents_of(find_tokens(text, quoin::uax29_rules{}, quoin::detail::best_instruction_set())) ==
                quoin_test::between(text, boundaries));
    }
}

TEST_CASE("every sequence of one to three ill-formed bytes is read as ICU reads it") {
    std::string text;
    auto const check = [&] {
        auto const found = find_tokens(text, quoin::icu_rules{}, quoin::detail::best_instruction_set());
        if (extents_of(found) != quoin_test::icu_tokens(text))
            FAIL(shown(text));
    };
    // One byte of each kind for the second and third, all for the first: the rest differ in nothing.
    std::string_view const others = "a \x80\x8F\x90\x9F\xA0\xBF\xC0\xC3\xE2\xED\xF0\xF4\xF5\xFF";
    for (int first = 0x80; first < 0x100; ++first)
        for (char second : others)
            for (char third : others) {
                text = {'x', static_cast<char>(first), second, third, 'y'};
                check();
            }
    SUCCEED();
}

TEMPLATE_TEST_CASE("tokens and gaps rebuild the text, and gaps are blank", "", quoin::icu_rules, quoin::uax29_rules,
                   quoin::ud_rules, quoin::ptb_rules) {
    quoin_test::nasty_texts next(11);
    for (int i = 0; i < texts / 20; ++i) {
        std::string const text = next();
        std::size_t end = 0;
        for (quoin::token const& each : find_tokens(text, TestType{}, quoin::detail::best_instruction_set())) {
            INFO(shown(text));
            REQUIRE(each.where.begin >= end);
            REQUIRE(each.where.end > each.where.begin);
            REQUIRE(quoin_test::is_blank(std::string_view(text).substr(end, each.where.begin - end)));
            end = each.where.end;
        }
        REQUIRE(quoin_test::is_blank(std::string_view(text).substr(end)));
    }
}

TEST_CASE("a piece of a text ends before a line end, or a blank, or at last the end of a word") {
    CHECK(quoin::detail::end_of_piece("ab cd\nef gh", 0, 9) == 5);
    CHECK(quoin::detail::end_of_piece("ab cd ef", 0, 7) == 5);
    CHECK(quoin::detail::end_of_piece("abcdef gh", 0, 3) == 6);
    CHECK(quoin::detail::end_of_piece(" abcdef", 0, 3) == 7);
    CHECK(quoin::detail::end_of_piece("ab", 0, 3) == 2);
}
