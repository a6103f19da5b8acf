// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace quoin {

/// What an offset into a text counts. quoin counts bytes; other programs count otherwise.
enum class offset_unit : std::uint8_t {
    bytes,       ///< of UTF-8: C++, Rust, Go
    code_points, ///< Python, brat, W3C Web Annotation
    utf16,       ///< code units of UTF-16: JavaScript, Java, .NET
};

/// The name that a record states its unit by: "bytes", "codepoints", "utf16".
[[nodiscard]] constexpr std::string_view name_of(offset_unit unit) noexcept {
    switch (unit) {
    case offset_unit::bytes:
        return "bytes";
    case offset_unit::code_points:
        return "codepoints";
    case offset_unit::utf16:
        return "utf16";
    }
    return "";
}

/// Turns byte offsets into those of another unit, and back. A maximal ill-formed part of the text counts as one unit,
/// U+FFFD, as it does for every program that repairs the text so.
///
/// Linear in the text to make, with a sixteenth of its size in memory. An offset at or a little after the one
/// asked before costs as many steps as lie between, any other at most 256. The text must outlive the map. It remembers
/// its place: each thread needs a map of its own.
class offset_map {
public:
    /// Reads the text once, unless the unit is bytes.
    offset_map(std::string_view text, offset_unit unit) : text_(text), unit_(unit) {
        if (unit == offset_unit::bytes)
            return;
        place at;
        for (std::size_t block = 0; block < text.size(); block += block_size) {
            at = advance(at, block);
            blocks_.push_back(at);
        }
        total_ = advance(at, text.size()).units;
        if (total_ == text.size())
            unit_ = offset_unit::bytes; // each byte is a unit, as in ASCII
    }

    /// The offset of a byte. Offsets within a character or an ill-formed part count as those of its end, offsets past
    /// the end as the end.
    [[nodiscard]] std::size_t operator()(std::size_t byte) {
        byte = std::min(byte, text_.size());
        if (unit_ == offset_unit::bytes)
            return byte;
        if (byte < last_.byte || byte > last_.byte + block_size)
            last_ = start_for(byte);
        last_ = advance(last_, byte);
        return last_.units;
    }

    /// The byte at an offset; nothing for an offset past the end, or between two surrogates.
    [[nodiscard]] std::optional<std::size_t> byte_at(std::size_t offset) const {
        if (unit_ == offset_unit::bytes)
            return offset <= text_.size() ? std::optional(offset) : std::nullopt;
        if (offset > total_)
            return std::nullopt;
        auto const after = std::ranges::upper_bound(blocks_, offset, {}, &place::units);
        place at = after == blocks_.begin() ? place{} : after[-1];
        while (at.units < offset)
            at = next(at);
        return at.units == offset ? std::optional(at.byte) : std::nullopt;
    }

private:
    static constexpr std::size_t block_size = 256;

    /// The same place in bytes and in units.
    struct place {
        std::size_t byte = 0;
        std::size_t units = 0;
    };

    [[nodiscard]] place next(place at) const noexcept {
        auto const [code_point, size] = unicode::decode(text_, at.byte);
        bool const two = unit_ == offset_unit::utf16 && code_point > 0xFFFF;
        return {at.byte + size, at.units + (two ? 2 : 1)};
    }

    [[nodiscard]] place advance(place at, std::size_t byte) const noexcept {
        while (at.byte < byte)
            at = next(at);
        return at;
    }

    /// A place at or before `byte`: that of its block, unless a character reaches across the block's beginning.
    [[nodiscard]] place start_for(std::size_t byte) const noexcept {
        if (blocks_.empty())
            return {};
        std::size_t const block = std::min(byte / block_size, blocks_.size() - 1);
        if (blocks_[block].byte <= byte)
            return blocks_[block];
        return blocks_[block - 1];
    }

    std::string_view text_;
    offset_unit unit_;
    std::vector<place> blocks_;
    std::size_t total_ = 0;
    place last_;
};

} // namespace quoin
