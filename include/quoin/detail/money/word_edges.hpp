// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../word_set.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace quoin::detail {

constexpr bool is_ascii_letter(char c) noexcept {
    return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z';
}

/// Which roles a word may have by its edge alone: by its first or last few letters, in any case, or by the two bytes
/// there if they are not ASCII. It never leaves out a role of a word that was added, and names few others; so most
/// look-ups end here.
class word_edges {
public:
    /// `longest` letters count: fewer in a language that writes words together.
    explicit word_edges(std::size_t longest) : longest_(longest) {}

    void add_opening(std::string_view word, role roles) {
        roles_[opening_of(word, 0)] |= folded(roles);
    }

    void add_ending(std::string_view word, role roles) {
        roles_[ending_of(word, word.size())] |= folded(roles);
    }

    /// Whether a word with one of the roles may begin at `at`.
    [[nodiscard]] bool opens(std::string_view text, std::size_t at, role roles) const noexcept {
        return (roles_[opening_of(text, at)] & folded(roles)) != 0;
    }

    /// Whether a word with one of the roles may end at `end`.
    [[nodiscard]] bool ends(std::string_view text, std::size_t end, role roles) const noexcept {
        return (roles_[ending_of(text, end)] & folded(roles)) != 0;
    }

private:
    static constexpr std::uint32_t folded(role roles) noexcept {
        auto const bits = static_cast<std::uint64_t>(roles);
        return static_cast<std::uint32_t>(bits | bits >> 32);
    }

    [[nodiscard]] std::size_t opening_of(std::string_view text, std::size_t at) const noexcept {
        return edge(text.size() - std::min(at, text.size()), [&](std::size_t k) { return text[at + k]; });
    }

    [[nodiscard]] std::size_t ending_of(std::string_view text, std::size_t end) const noexcept {
        return edge(end, [&](std::size_t k) { return text[end - 1 - k]; });
    }

    [[nodiscard]] std::size_t edge(std::size_t size, auto byte_at) const noexcept {
        if (size == 0)
            return 0;
        auto const folded_byte = [&](std::size_t k) { return static_cast<unsigned char>(ascii_lower(byte_at(k))); };
        std::uint32_t bytes = folded_byte(0);
        if (bytes >= 0x80 && size > 1)
            bytes |= static_cast<std::uint32_t>(folded_byte(1)) << 8;
        if (is_ascii_letter(byte_at(0)))
            for (std::size_t k = 1; k < std::min(size, longest_) && is_ascii_letter(byte_at(k)); ++k)
                bytes |= static_cast<std::uint32_t>(folded_byte(k)) << (8 * k);
        return bytes * 0x9E3779B1U >> 18;
    }

    std::size_t longest_;
    std::array<std::uint32_t, 16384> roles_{};
};

} // namespace quoin::detail
