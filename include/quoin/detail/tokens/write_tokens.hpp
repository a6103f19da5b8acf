// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../token.hpp"
#include "avx512_token_bits.hpp"
#include "bits.hpp"
#include "prefetch.hpp"
#include "text_block.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

/// From the bits of a piece to its tokens: the second innermost loop of the tokenizer. Most tokens are told by their
/// first byte and a few bits; the others are only listed here, and described one by one later.
namespace quoin::detail {

/// Where rows of columns go: those of tokens that begin, and those of tokens that end.
struct column_pointers {
    std::uint16_t* begins = nullptr;
    std::uint16_t* ends = nullptr;
    std::uint8_t* flags_by_first = nullptr;
    std::uint8_t* flags_by_last = nullptr;

    [[nodiscard]] column_pointers moved(std::size_t begun, std::size_t ended) const noexcept {
        return {begins + begun, ends + ended, flags_by_first + begun, flags_by_last + ended};
    }
};

/// Where tokens begin and end in a block, eight bytes in a byte.
struct block_edges {
    std::array<std::uint8_t, 8> first{};
    std::array<std::uint8_t, 8> last{};
};

/// Makes a vector longer, and returns where its new tokens stand. Faster than to append tokens one by one.
inline token* extend(std::vector<token>& tokens, std::size_t count) {
    std::size_t const before = tokens.size();
    tokens.resize(before + count);
    return tokens.data() + before;
}

/// The tokens of a piece in the making.
struct token_buffer {
    /// What a block needs: it begins 64 tokens at most, and kernels write in groups, and so beyond the last.
    static constexpr std::size_t room_for_block = 128;

    std::vector<std::size_t> odd; ///< those that are not described yet, some twice

    upcoming_memory next_text; ///< what follows the piece
    upcoming_memory goal;      ///< where the tokens will be

    std::vector<token> tokens; ///< for kernels that write tokens one by one

    // The tokens by column, for kernels that fill columns. The k-th to begin is the k-th to end.
    std::vector<std::uint16_t> begins; ///< where their first bytes stand in the piece
    std::vector<std::uint16_t> ends;   ///< and their last bytes
    std::vector<std::uint8_t> flags_by_first;
    std::vector<std::uint8_t> flags_by_last;
    std::vector<block_edges> edges; ///< for kernels that read the blocks twice
#if defined(__x86_64__) && defined(__GNUC__)
    std::vector<eight_token_bits> eights; ///< for kernels that read eight blocks at once
#endif

    /// The longest piece that kernels which fill columns can handle; longer ones are rare, as a piece ends at a blank.
    static constexpr std::size_t longest_by_column = 0xFFFF;

    /// How many tokens a piece of so many bytes has, or a few more; few pieces have more than these.
    static constexpr std::size_t usual_count(std::size_t bytes) noexcept {
        return bytes / 4 + room_for_block;
    }

    /// Makes room for more tokens than there are, if need be.
    template <class Element>
    static void grow(std::vector<Element>& column, std::size_t least) {
        if (column.size() < least)
            column.resize(std::max(least, 2 * column.size()));
    }

    void grow_columns(std::size_t least) {
        grow(begins, least);
        grow(ends, least);
        grow(flags_by_first, least);
        grow(flags_by_last, least);
    }

    [[nodiscard]] column_pointers columns() noexcept {
        return {begins.data(), ends.data(), flags_by_first.data(), flags_by_last.data()};
    }

    /// To be called for each block. A block has twelve tokens or so, of twelve bytes. The text right behind the piece
    /// is near already: the piece's end was looked for there.
    [[gnu::always_inline]] void fetch_ahead(std::size_t block) const noexcept {
        constexpr std::size_t near = 8;
        next_text.fetch_to_read(block + near);
        for (std::size_t line = 0; line < 3; ++line)
            goal.fetch_to_write(3 * block + line);
    }

    /// Puts on the list those of a mask, a part of `of`, of which the first is number `index`.
    [[gnu::always_inline]] void list_odd_bytes(std::uint64_t some, std::uint64_t of, std::size_t index) {
        for (; some != 0; some &= some - 1)
            list_one(index + rank(some, of));
    }

    /// Puts on the list those of a mask that has a bit for each token from number `index` on.
    [[gnu::always_inline]] void list_odd_rows(std::uint64_t some, std::size_t index) {
        for (; some != 0; some &= some - 1)
            list_one(index + static_cast<std::size_t>(std::countr_zero(some)));
    }

    /// Kept out of the loops over blocks: few of them have any.
    [[gnu::noinline]] void list_one(std::size_t index) {
        odd.push_back(index);
    }

    /// How many bits of `of` stand below the lowest of `some`.
    [[gnu::always_inline]] static std::size_t rank(std::uint64_t some, std::uint64_t of) noexcept {
        return static_cast<std::size_t>(std::popcount(of & ~some & (some - 1)));
    }
};

constexpr token_kind kind_by_first(char c) noexcept {
    using enum byte_property;
    if (ascii_has(capital, c) || ascii_has(small, c))
        return token_kind::word;
    if (ascii_has(digit, c))
        return token_kind::number;
    if (ascii_has(punctuation, c))
        return token_kind::punctuation;
    return ascii_has(symbol, c) ? token_kind::symbol : token_kind::other;
}

/// What a token's first byte says of it; bytes above 0x7F that say anything say that it is punctuation.
constexpr token token_by_first(std::size_t byte) noexcept {
    char const c = byte < 0x80 ? static_cast<char>(byte) : '.';
    token made;
    made.kind = kind_by_first(c);
    made.capitalised = ascii_has(byte_property::capital, c);
    return made;
}

/// All of a token but its extent, as it lies in memory.
using token_description = std::array<std::byte, 2>;

inline token_description description_of(token const& each) noexcept {
    static_assert(offsetof(token, kind) + sizeof(token_description) <= sizeof(token));
    token_description made;
    std::memcpy(made.data(), reinterpret_cast<std::byte const*>(&each) + offsetof(token, kind), made.size());
    return made;
}

inline void write_description(token* made, token_description description) noexcept {
    std::memcpy(reinterpret_cast<std::byte*>(made) + offsetof(token, kind), description.data(), description.size());
}

/// By a token's first byte, and whether it stands after a blank: a small table stays in the nearest cache.
class descriptions_by_first {
public:
    descriptions_by_first() noexcept {
        for (std::size_t byte = 0; byte < made_.size(); ++byte)
            for (bool const after_blank : {false, true}) {
                token each = token_by_first(byte);
                each.after_space = after_blank;
                made_[byte][after_blank] = description_of(each);
            }
    }

    [[gnu::always_inline]] token_description operator()(char first, bool after_blank) const noexcept {
        return made_[static_cast<unsigned char>(first)][after_blank];
    }

private:
    std::array<std::array<token_description, 2>, 256> made_{};
};

/// Writes where tokens begin and end, and what their first byte says, in groups of eight: what is written beyond the
/// last is overwritten by the tokens of later blocks.
[[gnu::always_inline]] inline void write_extents(token_bits const& bits, descriptions_by_first const& descriptions,
                                                 char const* text, std::size_t offset, token* begun, token* ended) {
    std::uint64_t first = bits.first;
    std::uint64_t last = bits.last;
    for (; (first | last) != 0; begun += 8, ended += 8) {
#pragma GCC unroll 8
        for (std::size_t i = 0; i < 8; ++i) {
            std::size_t const begin = offset_of_lowest(first);
            std::size_t const end = offset_of_lowest(last) + 1;
            write_description(begun + i, descriptions(text[begin], (bits.after_blank >> begin & 1) != 0));
            begun[i].where.begin = static_cast<std::uint32_t>(offset + begin);
            ended[i].where.end = static_cast<std::uint32_t>(offset + end);
            first &= first - 1;
            last &= last - 1;
        }
    }
}

/// Writes what is true of few tokens. Processors cannot foresee whether a block has one or none, so the first step of
/// each loop is taken anyhow: without a bit left it writes to the token behind those of the block, which is none yet,
/// or has not ended.
[[gnu::always_inline]] inline void write_rare_flags(token_bits const& bits, token* begun, token* ended) {
    std::uint64_t left = bits.first & bits.after_line_end;
    do {
        begun[token_buffer::rank(left, bits.first)].first_on_line = left != 0;
        left &= left - 1;
    } while (left != 0);
    left = bits.last & (bits.any_digit | bits.any_non_ascii | bits.all_capitals);
    do {
        std::uint64_t const lowest = left & (~left + 1);
        token& made = ended[token_buffer::rank(left, bits.last)];
        made.has_digit = (bits.any_digit & lowest) != 0;
        made.non_ascii = (bits.any_non_ascii & lowest) != 0;
        made.all_capitals = (bits.all_capitals & lowest) != 0;
        left &= left - 1;
    } while (left != 0);
}

/// Appends the tokens of a piece that begins at `offset`, and returns how many there are.
using token_kernel = std::size_t (*)(std::string_view piece, token_bits_reader& bits, std::size_t offset,
                                     token_buffer& made, std::vector<token>& found);

/// The kernel for any processor.
inline std::size_t write_tokens(std::string_view piece, token_bits_reader& bits, std::size_t offset, token_buffer& made,
                                std::vector<token>& found) {
    static descriptions_by_first const descriptions;
    token_bits_reader reader = bits;
    std::size_t const last = bits.size() - 1;
    std::array<char, 64> last_block{};
    piece.copy(last_block.data(), 64, 64 * last);
    std::size_t begun = 0;
    std::size_t ended = 0;
    token_buffer::grow(made.tokens, token_buffer::usual_count(piece.size()));
    for (std::size_t block = 0; block < reader.size(); ++block) {
        token_bits const here = reader.read();
        made.fetch_ahead(block);
        token_buffer::grow(made.tokens, begun + token_buffer::room_for_block);
        token* const tokens = made.tokens.data();
        char const* const text = block < last ? piece.data() + 64 * block : last_block.data();
        write_extents(here, descriptions, text, offset + 64 * block, tokens + begun, tokens + ended);
        write_rare_flags(here, tokens + begun, tokens + ended);
        made.list_odd_bytes(here.first & here.untold, here.first, begun);
        made.list_odd_bytes(here.last & here.mixed, here.last, ended);
        begun += static_cast<std::size_t>(std::popcount(here.first));
        ended += static_cast<std::size_t>(std::popcount(here.last));
    }
    bits = reader;
    std::copy_n(made.tokens.data(), ended, extend(found, ended));
    return ended;
}

} // namespace quoin::detail
