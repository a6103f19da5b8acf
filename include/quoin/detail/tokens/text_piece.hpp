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

/// Writes the offsets of the bits that are set in a block, and returns how many are. Few blocks have more than a step
/// writes, whether they are there or not: processors cannot foresee how many there are. Writes two too many at most.
/// They are not counted beforehand, as string_finder.hpp does: any processor can do it this way.
[[gnu::always_inline]] inline std::size_t list_offsets(std::uint64_t bits, std::size_t begin,
                                                       std::uint32_t* to) noexcept {
    constexpr std::size_t step = 2;
    std::size_t count = 0;
    do
        for (std::size_t i = 0; i < step; ++i) {
            to[count] = static_cast<std::uint32_t>(begin + offset_of_lowest(bits));
            count += static_cast<std::size_t>(bits != 0);
            bits &= bits - 1;
        }
    while (bits != 0);
    return count;
}

/// A text and its blocks, in eights. Before the first eight blocks and after the last stand blank ones.
class text_piece {
    using enum byte_property;

public:
    /// Reads a text in place of the one before; the memory is kept.
    void read(std::string_view text, instruction_set instructions) {
        constexpr std::size_t bytes_of_eight = eight_blocks::bytes;
        text_ = text;
        instructions_ = instructions;
        size_ = (text.size() + 63) / 64;
        std::size_t const whole = text.size() / bytes_of_eight;
        std::size_t const end = (text.size() + bytes_of_eight - 1) / bytes_of_eight;
        if (eights_.size() < end + 2)
            make_room(end + 2);
        ascii_kernel const classify = ascii_kernel_for(instructions);
        classify(text.data(), whole, eights_.data() + 1);
        if (whole < end) {
            std::array<char, bytes_of_eight> last;
            last.fill(' ');
            std::memcpy(last.data(), text.data() + bytes_of_eight * whole, text.size() % bytes_of_eight);
            classify(last.data(), 1, eights_.data() + 1 + whole);
        }
        eights_[end + 1] = eights_.front();
        read_non_ascii();
    }

    /// Those to be used on it.
    [[nodiscard]] instruction_set instructions() const noexcept {
        return instructions_;
    }

    operator std::string_view() const noexcept {
        return text_;
    }

    /// How many blocks there are; what the last has beyond the text is blank.
    [[nodiscard]] std::size_t size() const noexcept {
        return size_;
    }

    [[nodiscard]] text_block before(std::size_t block) const noexcept {
        return block_from_first(block + 7);
    }
    [[nodiscard]] text_block operator[](std::size_t block) const noexcept {
        return block_from_first(block + 8);
    }
    [[nodiscard]] text_block after(std::size_t block) const noexcept {
        return block_from_first(block + 9);
    }

    /// The eights of its blocks, from the blank ones before the text to those after it.
    [[nodiscard]] std::span<eight_blocks const> eights() const noexcept {
        return {eights_.data(), (size_ + 7) / 8 + 2};
    }

    /// Whether bits cannot handle some of it: see `byte_property::hard`.
    [[nodiscard]] bool has_hard() const noexcept {
        return has_hard_;
    }

    /// Makes the blanks of a token that holds blanks count as its characters.
    void forget_blanks(std::size_t begin, std::size_t end) noexcept {
        for (std::size_t at = begin; at < end; ++at)
            new_block(at / 64)[blank] &= ~(std::uint64_t{1} << (at % 64));
    }

private:
    /// What `list_offsets` may write for a block.
    static constexpr std::size_t room_for_block = 64 + 2;

    void make_room(std::size_t eights) {
        eights_.resize(eights);
        eights_.front()[blank].fill(~std::uint64_t{0});
        listed_.resize(8 * eights);
    }

    /// Number `index` of the blocks, counted from the blank ones before the text.
    [[nodiscard]] text_block block_from_first(std::size_t index) const noexcept {
        return eights_[index / 8].block(index % 8);
    }
    [[nodiscard]] new_text_block new_block(std::size_t block) noexcept {
        return eights_[block / 8 + 1].block(block % 8);
    }

    void read_non_ascii() noexcept {
        has_hard_ = false;
        std::size_t count = 0;
        for (std::size_t const block : list_non_ascii()) {
            count += list_runs(block, runs_.data() + count);
            if (count + room_for_block > runs_.size()) {
                read_runs(count);
                count = 0;
            }
        }
        read_runs(count);
    }

    /// The blocks that have any. Listed without a branch, as processors cannot foresee which they are.
    [[nodiscard]] std::span<std::size_t const> list_non_ascii() noexcept {
        std::size_t count = 0;
        std::size_t block = 0;
        for (eight_blocks const& eight : eights().subspan(1, eights().size() - 2))
            for (std::uint64_t const bytes : eight[non_ascii]) {
                listed_[count] = block++;
                count += std::size_t{bytes != 0};
            }
        return {listed_.data(), count};
    }

    /// Lists where runs of bytes beyond ASCII begin in a block, and returns how many do.
    std::size_t list_runs(std::size_t block, std::uint32_t* to) const noexcept {
        std::uint64_t const bytes = (*this)[block][non_ascii];
        return list_offsets(bytes & ~moved_up(bytes, before(block)[non_ascii], 1), 64 * block, to);
    }

    /// Reads the first of the runs that are listed.
    void read_runs(std::size_t count) noexcept {
        for (std::size_t i = 0; i < count; ++i)
            read_run(runs_[i]);
    }

    /// Reads the characters of a run of bytes beyond ASCII.
    void read_run(std::size_t at) noexcept {
        do {
            auto const [code_point, size] = unicode::decode(text_, at);
            std::uint32_t const properties = character_of(code_point).properties();
            has_hard_ = has_hard_ || (properties >> static_cast<std::size_t>(hard) & 1) != 0;
            add(properties, at, size);
            at += size;
        } while (at < text_.size() && static_cast<unsigned char>(text_[at]) >= 0x80);
    }

    void add(std::uint32_t properties, std::size_t at, std::size_t size) noexcept {
        std::size_t const first = at % 64;
        std::uint64_t const bytes = (std::uint64_t{1} << size) - 1;
        add(properties, bytes << first, (bytes & ~std::uint64_t{1}) << first, new_block(at / 64));
        if (first + size > 64)
            add(properties, bytes >> (64 - first), bytes >> (64 - first), new_block(at / 64 + 1));
    }

    /// Adds what is true of all bytes of a character. Most have one property or two.
    static void add(std::uint32_t properties, std::uint64_t bytes, std::uint64_t later_bytes,
                    new_text_block made) noexcept {
        while (properties != 0) {
            std::uint32_t const rest = properties & (properties - 1);
            made[byte_property(std::countr_zero(properties))] |= bytes;
            made[byte_property(std::countr_zero(rest != 0 ? rest : properties))] |= bytes;
            properties = rest & (rest - 1);
        }
        made[continuation] |= later_bytes;
    }

    std::string_view text_;
    std::size_t size_ = 0;
    bool has_hard_ = false;
    instruction_set instructions_ = instruction_set::portable;
    std::vector<eight_blocks> eights_;
    std::vector<std::size_t> listed_;      ///< blocks, as many as there may be
    std::array<std::uint32_t, 1024> runs_; ///< offsets of some; those of a piece are seldom more
};

} // namespace quoin::detail
