// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_ends.hpp"
#include "avx512_words.hpp"
#include "text_piece.hpp"
#include "treebank_attention.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

/// Lists the marks of a text to which rules of treebanks may apply, with few branches, as processors cannot foresee
/// where marks stand.
namespace quoin::detail {

/// Marks of some blocks of a piece, by where they stand.
struct treebank_mark_list {
    static constexpr std::size_t room = 1024;

    std::size_t count = 0;
    std::array<std::uint32_t, room + 64> offsets; ///< in the piece; kernels write in groups, and so beyond the last
};

/// Finds marks of ASCII, apostrophes, and the last digits before letters. Of those that rules leave alone it passes
/// over the most frequent: commas before blanks, stops between a word too long for an abbreviation and a blank, and
/// apostrophes within words; but for those whose word begins in the block before.
/// `before_blank` and `before_letter` are the bytes before blanks, and before letters of ASCII.
template <treebank_style style, class Block>
[[gnu::always_inline]] inline void read_treebank_marks(Block const& here, typename Block::word const& before_blank,
                                                       typename Block::word const& before_letter,
                                                       typename Block::word& marks) noexcept {
    using enum byte_property;
    using word = typename Block::word;
    static_assert(word_end_filter::longest < 8);
    word const behind_letter = (here[alphanumeric] & ~here[digit]) << 1;
    word const behind_two = behind_letter & behind_letter << 1;
    word const behind_four = behind_two & behind_two << 2;
    word const behind_eight = behind_four & behind_four << 4;
    word idle = (here[comma] | (here[full_stop] & behind_eight)) & before_blank;
    if constexpr (!style.split_clitics)
        idle |= here[apostrophe] & behind_letter & before_letter;
    marks = (here[punctuation] | here[symbol]) & ~(here[non_ascii] | idle);
    marks |= here[raised_mark] & ~here[continuation];
    if constexpr (style.split_units)
        marks |= here[digit] & before_letter;
}

/// Lists the marks of blocks from one on, in place of those listed before, and returns the first block for which there
/// may be no room. This is the definition.
template <treebank_style style>
std::size_t list_marks_by_block(text_piece const& piece, std::size_t block, treebank_mark_list& made) noexcept {
    using enum byte_property;
    made.count = 0;
    text_block here = piece[block];
    for (; block < piece.size() && made.count + 64 <= treebank_mark_list::room; ++block) {
        text_block const after = piece.after(block);
        std::uint64_t const before_blank = moved_down(here[blank], after[blank], 1);
        std::uint64_t const before_letter =
            moved_down(here[alphanumeric] & ~here[digit], after[alphanumeric] & ~after[digit], 1);
        std::uint64_t marks = 0;
        read_treebank_marks<style>(here, before_blank, before_letter, marks);
        made.count += list_offsets(marks, 64 * block, made.offsets.data() + made.count);
        here = after;
    }
    return block;
}

#if defined(__x86_64__) && defined(__GNUC__)

/// Writes sixteen offsets from number 16 * `part` on, of those that are given in a block.
template <int part>
QUOIN_DETAIL_AVX512 inline void write_sixteen_offsets(__m512i in_block, std::size_t begin, std::uint32_t* to) {
    __m512i const offsets = widened(_mm512_maskz_extracti32x4_epi32(0xF, in_block, part));
    _mm512_storeu_si512(to + 16 * part, _mm512_add_epi32(offsets, _mm512_set1_epi32(static_cast<int>(begin))));
}

/// `list_offsets`, sixteen at a time.
QUOIN_DETAIL_AVX512 [[gnu::always_inline]] inline std::size_t list_offsets_avx512(std::uint64_t bits, std::size_t begin,
                                                                                  std::uint32_t* to) {
    __m512i const in_block = offsets_of(bits);
    auto const count = static_cast<std::size_t>(_mm_popcnt_u64(bits));
    write_sixteen_offsets<0>(in_block, begin, to);
    if (count > 16) {
        write_sixteen_offsets<1>(in_block, begin, to);
        write_sixteen_offsets<2>(in_block, begin, to);
        write_sixteen_offsets<3>(in_block, begin, to);
    }
    return count;
}

/// `list_marks_by_block`, but in eights of blocks: the first must be the first of its eight.
template <treebank_style style>
QUOIN_DETAIL_AVX512 std::size_t list_marks_by_eight(text_piece const& piece, std::size_t block,
                                                    treebank_mark_list& made) {
    using enum byte_property;
    made.count = 0;
    for (; block < piece.size() && made.count + eight_blocks::bytes <= treebank_mark_list::room; block += 8) {
        eight_words const here(piece.eights()[block / 8 + 1]);
        eight_words const after(piece.eights()[block / 8 + 2]);
        __m512i const before_blank = moved_down<1>(here[blank], after[blank]);
        __m512i const before_letter =
            moved_down<1>(here[alphanumeric] & ~here[digit], after[alphanumeric] & ~after[digit]);
        __m512i marks;
        read_treebank_marks<style>(here, before_blank, before_letter, marks);
        alignas(64) std::array<std::uint64_t, 8> words;
        _mm512_store_si512(words.data(), marks);
        for (std::size_t i = 0; i < 8; ++i)
            made.count += list_offsets_avx512(words[i], 64 * (block + i), made.offsets.data() + made.count);
    }
    return block;
}

#endif

/// The best kernel for a piece.
template <treebank_style style>
std::size_t list_marks(text_piece const& piece, std::size_t block, treebank_mark_list& made) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (piece.instructions() == instruction_set::avx512)
        return list_marks_by_eight<style>(piece, block, made);
#endif
    return list_marks_by_block<style>(piece, block, made);
}

} // namespace quoin::detail
