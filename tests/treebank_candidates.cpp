// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/tokens/treebank_candidates.hpp>

#include "catch.hpp"
#include "instruction_sets.hpp"
#include "nasty_text.hpp"

#include <quoin/detail/kernels.hpp>
#include <quoin/detail/tokens/treebank_marks.hpp>
#include <quoin/detail/tokens/word_marks.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using quoin::detail::byte_property;
using quoin::detail::instruction_set;
using quoin::detail::penn_treebank;
using quoin::detail::treebank_style;
using quoin::detail::universal_dependencies;

namespace {

quoin::detail::text_piece piece_of(std::string_view text, instruction_set instructions = instruction_set::portable) {
    quoin::detail::text_piece piece;
    piece.read(text, instructions);
    return piece;
}

template <treebank_style style>
std::vector<std::size_t> candidates_of(std::string_view text,
                                       instruction_set instructions = instruction_set::portable) {
    std::vector<std::size_t> found;
    quoin::detail::text_piece const piece = piece_of(text, instructions);
    quoin::detail::treebank_candidates<style>(piece).visit_each([&](std::size_t at) { found.push_back(at); });
    return found;
}

bool has(quoin::detail::text_piece const& piece, std::size_t at, byte_property property) {
    return (piece[at / 64][property] >> (at % 64) & 1) != 0;
}

/// What rules are for: a mark of ASCII, an apostrophe of three bytes, the last digit before a letter.
bool is_mark(quoin::detail::text_piece const& piece, std::size_t at) {
    using enum byte_property;
    if (has(piece, at, digit))
        return at + 1 < std::string_view(piece).size() && has(piece, at + 1, alphanumeric) &&
               !has(piece, at + 1, digit);
    if (has(piece, at, non_ascii))
        return has(piece, at, raised_mark) && !has(piece, at, continuation);
    return has(piece, at, punctuation) || has(piece, at, symbol);
}

/// The boundaries of tokens when the rules are applied at the marks for which `applied` holds.
template <treebank_style style, class Applied>
std::vector<std::size_t> boundaries(std::string_view text, Applied applied) {
    quoin::detail::text_piece const piece = piece_of(text);
    quoin::boundary_marks marks;
    marks.reset(text.size());
    quoin::detail::mark_words(piece, quoin::detail::word_break_tailoring::icu_72, marks);
    quoin::detail::treebank_marker<style> marker(piece, marks);
    for (std::size_t at = 0; at < text.size(); ++at)
        if (is_mark(piece, at) && applied(at))
            marker.apply_rules(at);
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (marks.contains(at))
            found.push_back(at);
    return found;
}

/// Texts of what the rules know: words that keep a stop or a hyphen, units, clitics, emoticons, numbers of all lengths,
/// every mark, and what may stand between. The same for the same seed.
class texts_for_rules {
public:
    explicit texts_for_rules(std::uint64_t seed) : random_(seed) {
        add(quoin::detail::words_with_stop);
        add(quoin::detail::hyphen_prefixes);
        add(quoin::detail::units);
        add(quoin::detail::clitics);
        add(quoin::detail::clipped_words);
        add(quoin::detail::last_labels);
        add(quoin::detail::emoticons);
        for (std::string number = "1"; number.size() <= 12; number += '7')
            parts_.push_back(number);
        for (std::string_view const other :
             {"I", "Quill", "wharves", "é", "É", "漢", "’", "“", "\xFF", "\u00A0", "www."})
            parts_.emplace_back(other);
        for (char mark = '!'; mark <= '~'; ++mark)
            marks_.emplace_back(1, mark);
        for (std::string_view const gap : {" ", " ", "  ", "\n", "\t"})
            marks_.insert(marks_.end(), 12, std::string(gap));
    }

    std::string operator()() {
        std::string text(random_() % 70, ' ');
        for (std::size_t left = random_() % 40; left > 0; --left) {
            text += any_of(random_() % 2 == 0 ? parts_ : marks_);
            text += random_() % 3 == 0 ? any_of(marks_) : "";
        }
        return text;
    }

private:
    template <class Words>
    void add(Words const& words) {
        words.for_each([this](std::string_view word) { parts_.emplace_back(word); });
    }

    std::string const& any_of(std::vector<std::string> const& some) {
        return some[random_() % some.size()];
    }

    std::mt19937_64 random_;
    std::vector<std::string> parts_;
    std::vector<std::string> marks_;
};

template <treebank_style style>
bool candidates_suffice(std::string const& text) {
    auto const candidates = candidates_of<style>(text);
    auto const is_candidate = [&](std::size_t at) { return std::ranges::binary_search(candidates, at); };
    auto const all = [](std::size_t) { return true; };
    return boundaries<style>(text, is_candidate) == boundaries<style>(text, all);
}

template <treebank_style style, class Texts>
int count_differences(Texts next, int texts) {
    int different = 0;
    for (int i = 0; i < texts; ++i) {
        std::string const text = next();
        if (!candidates_suffice<style>(text)) {
            UNSCOPED_INFO(text);
            ++different;
        }
    }
    return different;
}

} // namespace

TEST_CASE("most marks are passed over, stops and hyphens by the word before them") {
    std::string const text = "Orla, who (she said) left; \"why\" Mr. Quill re-read it. A long-term plan, though.";
    CHECK(candidates_of<universal_dependencies>(text) ==
          std::vector<std::size_t>{text.find(". Quill"), text.find("-read")});
}

TEST_CASE("the rules change nothing at marks that are passed over") {
    CHECK(count_differences<universal_dependencies>(texts_for_rules(20261122), 20'000) == 0);
    CHECK(count_differences<penn_treebank>(texts_for_rules(20261123), 20'000) == 0);
    CHECK(count_differences<universal_dependencies>(quoin_test::nasty_texts(20261124), 10'000) == 0);
    CHECK(count_differences<penn_treebank>(quoin_test::nasty_texts(20261125), 10'000) == 0);
}

TEST_CASE("a piece may have more marks than are listed at once") {
    std::string text;
    std::vector<std::size_t> expected;
    for (int i = 0; i < 1'000; ++i) {
        text += ")Mr. ";
        expected.push_back(text.size() - 2);
    }
    CHECK(candidates_of<universal_dependencies>(text) == expected);
}

TEST_CASE("all kernels find the same candidates, however many there are") {
    texts_for_rules next(9);
    for (std::size_t i = 0; i < 2000; ++i) {
        std::string text;
        std::size_t const stops = i % 3 == 0 ? i % 200 : 0;
        for (std::size_t parts = i % 20 + 1; parts > 0; --parts)
            text += next() + std::string(stops, '.');
        for (instruction_set const set : quoin_test::instruction_sets()) {
            INFO(text);
            REQUIRE(candidates_of<universal_dependencies>(text, set) == candidates_of<universal_dependencies>(text));
            REQUIRE(candidates_of<penn_treebank>(text, set) == candidates_of<penn_treebank>(text));
        }
    }
}
