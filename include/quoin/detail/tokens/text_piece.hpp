// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../characters.hpp"
#include "../kernels.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

/// A stretch of text with a bit for each byte and property: the form in which the tokenizer reads text.
namespace quoin::detail {

/// The bits of a block, moved `count` bytes towards the end of the text, behind those of the block before.
constexpr std::uint64_t moved_up(std::uint64_t block, std::uint64_t before, int count) noexcept {
    return block << count | before >> (64 - count);
}

/// The bits of a block, moved `count` bytes towards the beginning of the text, before those of the block after.
constexpr std::uint64_t moved_down(std::uint64_t block, std::uint64_t after, int count) noexcept {
    return block >> count | after << (64 - count);
}

/// The bits from `at` on; none if `at` is the end of the block.
constexpr std::uint64_t bits_from(std::size_t at) noexcept {
    return at >= 64 ? 0 : ~std::uint64_t{0} << at;
}

/// A text and its blocks. Before the first block and after the last stand blank ones.
class text_piece {
    using enum byte_property;

public:
    /// Reads a text in place of the one before; the memory is kept.
    void read(std::string_view text, ascii_kernel classify) {
        text_ = text;
        std::size_t const whole = text.size() / 64;
        std::size_t const rest = text.size() % 64;
        size_ = whole + (rest > 0 ? 1 : 0);
        if (blocks_.size() < size_ + 2)
            make_room();
        blocks_.front()[blank] = ~std::uint64_t{0};
        classify(text.data(), whole, blocks_.data() + 1);
        if (rest > 0) {
            std::array<char, 64> last;
            last.fill(' ');
            std::memcpy(last.data(), text.data() + 64 * whole, rest);
            classify(last.data(), 1, blocks_.data() + 1 + whole);
        }
        blocks_[size_ + 1] = {};
        blocks_[size_ + 1][blank] = ~std::uint64_t{0};
        read_non_ascii();
    }

    operator std::string_view() const noexcept {
        return text_;
    }

    /// How many blocks there are; what the last has beyond the text is blank.
    [[nodiscard]] std::size_t size() const noexcept {
        return size_;
    }

    [[nodiscard]] text_block const& before(std::size_t block) const noexcept {
        return blocks_[block];
    }
    [[nodiscard]] text_block const& operator[](std::size_t block) const noexcept {
        return blocks_[block + 1];
    }
    [[nodiscard]] text_block const& after(std::size_t block) const noexcept {
        return blocks_[block + 2];
    }

    /// The bits of the 64 bytes before an offset: the last of them is the highest.
    [[nodiscard]] std::uint64_t bits_before(byte_property property, std::size_t at) const noexcept {
        std::uint64_t const before = blocks_[at / 64][property];
        std::uint64_t const here = blocks_[at / 64 + 1][property];
        return at % 64 == 0 ? before : moved_up(here, before, static_cast<int>(64 - at % 64));
    }

    /// Whether bits cannot handle some of it: see `byte_property::hard`.
    [[nodiscard]] bool has_hard() const noexcept {
        return has_hard_;
    }

    /// Makes the blanks of a token that holds blanks count as its characters.
    void forget_blanks(std::size_t begin, std::size_t end) noexcept {
        for (std::size_t at = begin; at < end; ++at)
            blocks_[at / 64 + 1][blank] &= ~(std::uint64_t{1} << (at % 64));
    }

private:
    void make_room() {
        blocks_.resize(size_ + 2);
        listed_.resize(size_);
    }

    void read_non_ascii() noexcept {
        has_hard_ = false;
        std::size_t done = 0;
        for (std::size_t const block : list_non_ascii())
            done = read_characters(block, done);
    }

    /// The blocks that have any. Listed without a branch, as processors cannot foresee which they are.
    [[nodiscard]] std::span<std::size_t const> list_non_ascii() noexcept {
        std::size_t count = 0;
        for (std::size_t block = 0; block < size_; ++block) {
            listed_[count] = block;
            count += std::size_t{blocks_[block + 1][non_ascii] != 0};
        }
        return {listed_.data(), count};
    }

    /// Reads the characters beyond ASCII that begin in a block, `done` being the end of those read before, and returns
    /// the end of the last.
    [[nodiscard]] std::size_t read_characters(std::size_t block, std::size_t done) noexcept {
        std::size_t const begin = 64 * block;
        std::uint64_t const bytes = blocks_[block + 1][non_ascii];
        std::uint64_t left = bytes;
        if (done > begin) [[unlikely]] // a branch, so that no block waits for the one before
            left &= bits_from(done - begin);
        for (; left != 0; left = bytes & bits_from(done - begin)) {
            std::size_t const at = begin + static_cast<std::size_t>(std::countr_zero(left));
            auto const [code_point, size] = unicode::decode(text_, at);
            std::uint32_t const properties = character_of(code_point).properties();
            has_hard_ = has_hard_ || (properties >> static_cast<std::size_t>(hard) & 1) != 0;
            add(properties, at, size);
            done = at + size;
        }
        return done;
    }

    void add(std::uint32_t properties, std::size_t at, std::size_t size) noexcept {
        std::size_t const first = at % 64;
        std::uint64_t const bytes = (std::uint64_t{1} << size) - 1;
        add(properties, bytes << first, (bytes & ~std::uint64_t{1}) << first, blocks_[at / 64 + 1]);
        if (first + size > 64)
            add(properties, bytes >> (64 - first), bytes >> (64 - first), blocks_[at / 64 + 2]);
    }

    /// Adds what is true of all bytes of a character. Most have one property or two.
    static void add(std::uint32_t properties, std::uint64_t bytes, std::uint64_t later_bytes,
                    text_block& made) noexcept {
        while (properties != 0) {
            std::uint32_t const rest = properties & (properties - 1);
            made.bits[static_cast<std::size_t>(std::countr_zero(properties))] |= bytes;
            made.bits[static_cast<std::size_t>(std::countr_zero(rest != 0 ? rest : properties))] |= bytes;
            properties = rest & (rest - 1);
        }
        made[continuation] |= later_bytes;
    }

    std::string_view text_;
    std::size_t size_ = 0;
    bool has_hard_ = false;
    std::vector<text_block> blocks_;
    std::vector<std::size_t> listed_; ///< as many as there may be
};

} // namespace quoin::detail
