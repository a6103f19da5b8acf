// SPDX-License-Identifier: BSL-1.0
#include <quoin/detail/tokens/treebank_candidates.hpp>

#include "catch.hpp"
#include "nasty_text.hpp"

#include <quoin/detail/kernels.hpp>
#include <quoin/detail/tokens/treebank_marks.hpp>
#include <quoin/detail/tokens/word_marks.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using quoin::detail::byte_property;
using quoin::detail::penn_treebank;
using quoin::detail::treebank_style;
using quoin::detail::universal_dependencies;

namespace {

quoin::detail::text_piece piece_of(std::string_view text) {
    quoin::detail::text_piece piece;
    piece.read(text, quoin::detail::classify_ascii);
    return piece;
}

template <treebank_style style>
std::vector<std::size_t> candidates_of(std::string_view text) {
    std::vector<std::size_t> found;
    quoin::detail::text_piece const piece = piece_of(text);
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

template <treebank_style style>
int count_differences() {
    quoin_test::nasty_texts next(20261122);
    int different = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string const text = next();
        auto const candidates = candidates_of<style>(text);
        auto const is_candidate = [&](std::size_t at) { return std::ranges::binary_search(candidates, at); };
        auto const all = [](std::size_t) { return true; };
        if (boundaries<style>(text, is_candidate) != boundaries<style>(text, all)) {
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

TEST_CASE("the rules of Universal Dependencies change nothing at marks that are passed over") {
    CHECK(count_differences<universal_dependencies>() == 0);
}

TEST_CASE("the rules of the Penn Treebank change nothing at marks that are passed over") {
    CHECK(count_differences<penn_treebank>() == 0);
}
