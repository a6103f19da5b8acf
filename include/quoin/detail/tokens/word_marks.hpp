// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../boundary_marks.hpp"
#include "../boundaries.hpp"
#include "avx2_word_marks.hpp"
#include "avx512_word_marks.hpp"
#include "joining_bits.hpp"
#include "text_piece.hpp"
#include "word_breaks.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// Word boundaries by bits, 64 bytes at once.
///
/// A boundary stands before every byte but those that join with what is before them. Within text that bits can handle
/// there are three ways to join: letters, digits and low lines with each other; a mark between two letters or two
/// digits with both; the bytes of a character. Stretches between blanks that hold anything else are done again by code
/// points, which is right because no rule but those for combining marks reaches across a blank, and they are done
/// again, too.
namespace quoin::detail {

/// This is the definition. Other kernels do the same for several blocks at once; they spell it out again, because a
/// template that is not compiled for their instructions could call none of what moves their bits.
template <word_break_tailoring tailoring>
void mark_block_by_block(text_piece const& piece, boundary_marks& marks) {
    using joining = joining_bits<text_block>;
    joining before{piece.before(0), tailoring};
    joining here{piece[0], tailoring};
    std::uint64_t joiners_before = 0;
    std::uint64_t raised_before = 0;
    for (std::size_t block = 0; block < piece.size(); ++block) {
        joining const after{piece.after(block), tailoring};
        std::uint64_t const letter_before = moved_up(here.letters, before.letters, 1);
        std::uint64_t const digit_before = moved_up(here.digits, before.digits, 1);
        std::uint64_t const joiners = (here.over_letters & letter_before & moved_down(here.letters, after.letters, 1)) |
                                      (here.over_digits & digit_before & moved_down(here.digits, after.digits, 1));
        std::uint64_t const raised = here.raised & ((letter_before & moved_down(here.letters, after.letters, 3)) |
                                                    (digit_before & moved_down(here.digits, after.digits, 3)));
        std::uint64_t const joined = (here.words & moved_up(here.words, before.words, 1)) | joiners |
                                     moved_up(joiners, joiners_before, 1) | raised |
                                     moved_up(raised, raised_before, 3) | here.continuation;
        marks.block(block) = ~joined;
        joiners_before = joiners;
        raised_before = raised;
        before = here;
        here = after;
    }
}

template <word_break_tailoring tailoring>
void mark_by_bits(text_piece const& piece, boundary_marks& marks) {
#if defined(__x86_64__) && defined(__GNUC__)
    if (piece.instructions() == instruction_set::avx512)
        return mark_by_bits_avx512<tailoring>(piece, marks);
    if (piece.instructions() == instruction_set::avx2)
        return mark_by_bits_avx2<tailoring>(piece, marks);
#endif
    mark_block_by_block<tailoring>(piece, marks);
}

/// Marks the word boundaries of a piece as bits see them.
inline void mark_by_bits(text_piece const& piece, word_break_tailoring tailoring, boundary_marks& marks) {
    switch (tailoring) {
    case word_break_tailoring::uax29:
        return mark_by_bits<word_break_tailoring::uax29>(piece, marks);
    case word_break_tailoring::icu_72:
        return mark_by_bits<word_break_tailoring::icu_72>(piece, marks);
    case word_break_tailoring::icu_74:
        return mark_by_bits<word_break_tailoring::icu_74>(piece, marks);
    }
}

/// The runs of blanks of a piece, by where they begin; blanks that bits cannot handle are none.
class blank_runs {
    using enum byte_property;

public:
    explicit blank_runs(text_piece const& piece) noexcept : piece_(piece) {}

    /// Where the last run before an offset begins; the beginning of the piece counts as one.
    [[nodiscard]] std::size_t before(std::size_t at) const noexcept {
        std::size_t block = at / 64;
        std::uint64_t begins = begins_in(block) & ~bits_from(at % 64);
        while (begins == 0 && block > 0)
            begins = begins_in(--block);
        return begins == 0 ? 0 : 64 * block + 63 - static_cast<std::size_t>(std::countl_zero(begins));
    }

    /// Where the first run from an offset on begins, or the end of the piece.
    [[nodiscard]] std::size_t after(std::size_t at) const noexcept {
        std::size_t block = at / 64;
        std::uint64_t begins = begins_in(block) & bits_from(at % 64);
        while (begins == 0 && ++block < piece_.size())
            begins = begins_in(block);
        std::size_t const size = std::string_view(piece_).size();
        return begins == 0 ? size : std::min(size, 64 * block + static_cast<std::size_t>(std::countr_zero(begins)));
    }

private:
    [[nodiscard]] std::uint64_t begins_in(std::size_t block) const noexcept {
        auto const blanks = [](text_block of) { return of[blank] & ~of[hard]; };
        return blanks(piece_[block]) & ~moved_up(blanks(piece_[block]), blanks(piece_.before(block)), 1);
    }

    text_piece const& piece_;
};

/// The stretches that bits cannot handle, each from the beginning of a run of blanks to that of the next.
template <class Visit>
void visit_hard_stretches(text_piece const& piece, Visit visit) {
    if (!piece.has_hard())
        return;
    blank_runs const runs(piece);
    std::size_t done = 0;
    for (std::size_t block = 0; block < piece.size(); ++block)
        for (;;) {
            std::size_t const begin = 64 * block;
            std::uint64_t const left = piece[block][byte_property::hard] & bits_from(done - std::min(done, begin));
            if (left == 0)
                break;
            std::size_t const at = begin + static_cast<std::size_t>(std::countr_zero(left));
            done = runs.after(at);
            visit(runs.before(at), done);
        }
}

/// Marks the word boundaries of a stretch of a piece, in place of those that bits found, by code points.
inline void mark_by_code_points(std::string_view stretch, std::size_t begin, word_break_tailoring tailoring,
                                boundary_marks& marks) {
    word_break_reader reader(stretch, tailoring);
    for (std::size_t at = reader.next(0); at < stretch.size(); at = reader.next(at))
        marks.insert(begin + at);
}

/// Marks the word boundaries of a piece by the standard's rules.
inline void mark_words_uax29(text_piece const& piece, boundary_marks& marks) {
    mark_by_bits(piece, word_break_tailoring::uax29, marks);
    visit_hard_stretches(piece, [&](std::size_t begin, std::size_t end) {
        marks.erase(begin + 1, end);
        std::string_view const stretch = std::string_view(piece).substr(begin, end - begin);
        mark_by_code_points(stretch, begin, word_break_tailoring::uax29, marks);
    });
}

inline bool needs_dictionary(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        auto const [code_point, size] = unicode::decode(text, at);
        if (character_of(code_point).needs_dictionary())
            return true;
        at += size;
    }
    return false;
}

/// Marks the word boundaries of a piece by a reading of the standard's rules; ICU is asked about scripts that need its
/// dictionaries.
inline void mark_words(text_piece const& piece, word_break_tailoring tailoring, boundary_marks& marks) {
    mark_by_bits(piece, tailoring, marks);
    visit_hard_stretches(piece, [&](std::size_t begin, std::size_t end) {
        marks.erase(begin + 1, end);
        std::string_view const stretch = std::string_view(piece).substr(begin, end - begin);
        if (needs_dictionary(stretch))
            visit_icu_boundaries<UBRK_WORD>(stretch, [&](std::size_t at) { marks.insert(begin + at); });
        else
            mark_by_code_points(stretch, begin, tailoring, marks);
    });
}

/// Marks the word boundaries of a piece by asking ICU about all of it.
inline void mark_by_icu(text_piece const& piece, boundary_marks& marks) {
    visit_icu_boundaries<UBRK_WORD>(piece, [&](std::size_t at) { marks.insert(at); });
}

/// The reading of an ICU whose rules have this hash; nothing if the library does not repeat them.
inline std::optional<word_break_tailoring> tailoring_of_rules(std::uint64_t hash) noexcept {
    switch (hash) {
    case 0xC8D0E509A92FD9E4: // ICU 70
        return word_break_tailoring::uax29;
    case 0x89BBC8B2B543729A: // ICU 72
        return word_break_tailoring::icu_72;
    case 0x0EC5579C82BABEF2: // ICU 74 and 76
        return word_break_tailoring::icu_74;
    default:
        return std::nullopt;
    }
}

/// Marks the word boundaries of a piece as the linked ICU finds them: by its reading of the rules, or, if its rules are
/// none that the library knows, by asking it, which is slower and never wrong.
inline void mark_words_icu(text_piece const& piece, boundary_marks& marks) {
    static auto const tailoring = tailoring_of_rules(hash_of_word_rules());
    if (tailoring)
        mark_words(piece, *tailoring, marks);
    else
        mark_by_icu(piece, marks);
}

/// Unmarks what lies within a character as readers see it (a grapheme cluster): word boundaries may, a little.
inline void keep_characters_whole(text_piece const& piece, boundary_marks& marks) {
    visit_hard_stretches(piece, [&](std::size_t begin, std::size_t end) {
        std::size_t last = begin;
        visit_icu_boundaries<UBRK_CHARACTER>(std::string_view(piece).substr(begin, end - begin), [&](std::size_t at) {
            marks.erase(last + 1, begin + at);
            last = begin + at;
        });
    });
}

} // namespace quoin::detail
