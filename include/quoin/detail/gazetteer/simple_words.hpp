// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../document.hpp"
#include "../kernels.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

/// The words of odd runs (see `run_finder`), as far as they are simple.
namespace quoin::detail::names {

/// Cuts the words of an odd run as long as they are simple, as most are: of up to 16 ASCII letters and digits, with
/// apostrophes, between quotation marks and dashes.
class simple_words {
public:
    /// Those behind `from`, which is in the run.
    simple_words(std::string_view text, extent run, std::size_t from) noexcept : text_(text), run_(run), at_(from) {}

    /// Goes to the next word; false if there is none, or one that is not simple.
    bool next() noexcept {
        size_ = 0;
        while (at_ < run_.end) {
            auto const c = static_cast<unsigned char>(text_[at_]);
            if (is_ascii_word_part(c)) {
                if (size_ == letters_.size())
                    return false;
                letters_[size_++] = text_[at_++];
                where_ = extent(size_ == 1 ? at_ - 1 : where_.begin, at_);
            } else if (c == '\'') {
                ++at_;
            } else if (std::size_t const size = size_of_mark(); size == 0) {
                return false;
            } else {
                bool const apostrophe = is_curly_apostrophe();
                at_ += size;
                if (!apostrophe && size_ > 0)
                    return true;
            }
        }
        ended_ = !goes_on_behind_dot();
        return size_ > 0 && ended_;
    }

    /// True once the run has no more words, or none but the last that `next` gave.
    [[nodiscard]] bool ended() const noexcept {
        return ended_;
    }
    /// As they stand in the text. 16 bytes, of which the first `size()` count.
    [[nodiscard]] std::array<char, 16> const& letters() const noexcept {
        return letters_;
    }
    [[nodiscard]] std::size_t size() const noexcept {
        return size_;
    }
    [[nodiscard]] extent where() const noexcept {
        return where_;
    }

private:
    /// Of the dash or quotation mark at `at_`, U+2010 to U+2027; 0 if there is none.
    [[nodiscard]] std::size_t size_of_mark() const noexcept {
        if (run_.end - at_ < 3 || text_[at_] != '\xE2' || text_[at_ + 1] != '\x80')
            return 0;
        auto const last = static_cast<unsigned char>(text_[at_ + 2]);
        return last >= 0x90 && last <= 0xA7 ? 3 : 0;
    }
    /// Of that mark.
    [[nodiscard]] bool is_curly_apostrophe() const noexcept {
        return text_[at_ + 2] == '\x98' || text_[at_ + 2] == '\x99';
    }

    /// True if the run ends with a letter that "U.S." may begin with.
    [[nodiscard]] bool goes_on_behind_dot() const noexcept {
        if (size_ != 1 || run_.end + std::size_t{1} >= text_.size() || text_[run_.end] != '.')
            return false;
        auto const next = static_cast<unsigned char>(text_[run_.end + 1]);
        return next >= 0x80 || is_ascii_word_part(next);
    }

    std::string_view text_;
    extent run_;
    std::size_t at_;
    std::array<char, 16> letters_{};
    std::size_t size_ = 0;
    extent where_;
    bool ended_ = false;
};

/// All that is in an odd run.
struct lone_word {
    bool known = false;     ///< false: several words perhaps, or one that is not simple
    std::uint32_t size = 0; ///< of `letters`; 0 if there is no word
    std::array<char, 16> letters{};
    extent where = {};
};

/// Cuts the word of an odd run that has no more than one, as most have.
using lone_word_kernel = lone_word (*)(std::string_view text, extent run);

/// How long runs are that a `lone_word_kernel` looks at.
inline constexpr std::size_t longest_lone_run = 32;

/// True if a letter alone may be the first of "U.S.".
inline bool stands_before_dot(std::string_view text, extent run) noexcept {
    return run.end < text.size() && text[run.end] == '.';
}

inline lone_word cut_lone_word(std::string_view text, extent run) noexcept {
    if (run.size() > longest_lone_run)
        return {};
    simple_words words(text, run, run.begin);
    lone_word made;
    if (words.next())
        made = {true, static_cast<std::uint32_t>(words.size()), words.letters(), words.where()};
    bool const another = made.size > 0 && words.next();
    made.known = words.ended() && !another && !(made.size == 1 && stands_before_dot(text, run));
    return made.known ? made : lone_word{};
}

#if defined(__x86_64__) && defined(__GNUC__)

/// Which of 32 bytes lie in a range.
QUOIN_DETAIL_AVX512 inline std::uint32_t in_range_avx512(__m256i bytes, int first, int count) {
    __m256i const above = _mm256_sub_epi8(bytes, _mm256_set1_epi8(static_cast<char>(first)));
    return _mm256_cmplt_epu8_mask(above, _mm256_set1_epi8(static_cast<char>(count)));
}

QUOIN_DETAIL_AVX512 inline lone_word cut_lone_word_avx512(std::string_view text, extent run) noexcept {
    if (run.size() > longest_lone_run)
        return {};
    std::uint32_t const all = static_cast<std::uint32_t>(~std::uint64_t{0} >> (64 - run.size()));
    __m256i const bytes = _mm256_maskz_loadu_epi8(all, text.data() + run.begin);
    std::uint32_t const letters =
        in_range_avx512(_mm256_or_si256(bytes, _mm256_set1_epi8(0x20)), 'a', 26) | in_range_avx512(bytes, '0', 10);
    std::uint32_t const marks = in_range_avx512(bytes, 0xE2, 1) & in_range_avx512(bytes, 0x80, 1) >> 1 &
                                in_range_avx512(bytes, 0x90, 0x18) >> 2;
    std::uint32_t const separators = marks & ~(in_range_avx512(bytes, 0x98, 2) >> 2);
    std::uint32_t const known = letters | in_range_avx512(bytes, '\'', 1) | marks | marks << 1 | marks << 2;
    if (known != all)
        return {};
    if (letters == 0)
        return {.known = true};
    auto const first = static_cast<unsigned>(std::countr_zero(letters));
    auto const end = 32 - static_cast<unsigned>(std::countl_zero(letters));
    std::uint32_t const before_end = static_cast<std::uint32_t>((std::uint64_t{1} << end) - 1);
    auto const size = static_cast<std::uint32_t>(std::popcount(letters));
    bool const several = (separators & before_end) >> first != 0;
    if (several || size > 16 || (size == 1 && stands_before_dot(text, run)))
        return {};
    lone_word made{.known = true, .size = size, .letters = {}, .where = extent(run.begin + first, run.begin + end)};
    __m256i const side_by_side = _mm256_maskz_compress_epi8(letters, bytes);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(made.letters.data()), _mm256_castsi256_si128(side_by_side));
    return made;
}

#endif

inline lone_word_kernel lone_word_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return cut_lone_word_avx512;
#endif
    return cut_lone_word;
}

} // namespace quoin::detail::names
