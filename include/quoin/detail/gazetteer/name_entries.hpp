// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "prefetch.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>

/// The names of a gazetteer themselves: what is read where the tables say that a text may have one.
namespace quoin::detail::names {

/// How an entry begins in memory, at a multiple of four bytes. The numbers of its payloads follow, then its spelling:
/// all that it takes to compare a name with a text lies side by side, mostly in one cache line.
struct entry_head {
    std::uint32_t spelling_size = 0;
    std::uint32_t payloads = 0; ///< how many
    std::int16_t priority = 0;
    std::uint8_t flags = 0;
    std::uint8_t words = 0;

    /// Of the whole entry, in bytes.
    [[nodiscard]] constexpr std::uint64_t size() const noexcept {
        return (sizeof(entry_head) + std::uint64_t{payloads} * 4 + spelling_size + 3) & ~std::uint64_t{3};
    }
};

/// One name, with all its payloads. Names with the same words stand together, as a group.
struct name_entry {
    enum flag : std::uint8_t {
        exact_case = 1,    ///< matches in its own capitals only
        takes_plural = 2,  ///< matches with an "s" at its end, too
        group_goes_on = 4, ///< the next entry has the same words
    };

    std::uint32_t place = 0; ///< where it is among the entries
    std::uint32_t next = 0;  ///< where the one behind it is
    std::int16_t priority = 0;
    std::uint8_t flags = 0;
    std::uint8_t words = 0;                       ///< 0: there is no such entry
    std::span<std::uint32_t const> payloads = {}; ///< their numbers; at least one
    std::string_view spelling = {};

    [[nodiscard]] constexpr bool is(flag f) const noexcept {
        return (flags & f) != 0;
    }
};

/// Says where entries go, so that few lie in two cache lines: what does not fit in the rest of one begins the next, and
/// the rest is left to something smaller.
class entry_places {
public:
    /// The offset for so many bytes, a multiple of four.
    std::uint64_t take(std::uint64_t size) noexcept {
        for (gap& each : gaps_)
            if (each.size >= size) {
                each.size -= size;
                return std::exchange(each.begin, each.begin + size);
            }
        std::uint64_t const rest = line - end_ % line;
        if (size > rest && size <= line) {
            gaps_[next_gap_++ % gaps_.size()] = {end_, rest};
            end_ += rest;
        }
        return std::exchange(end_, end_ + size);
    }
    /// Behind all of them.
    [[nodiscard]] std::uint64_t end() const noexcept {
        return end_;
    }

private:
    static constexpr std::uint64_t line = 64;

    struct gap {
        std::uint64_t begin = 0;
        std::uint64_t size = 0;
    };

    std::array<gap, 16> gaps_{}; ///< the last ones
    std::size_t next_gap_ = 0;
    std::uint64_t end_ = 0;
};

/// Entries, each known by its place: a quarter of its offset. They may be damaged in any way.
class name_entries {
public:
    name_entries() = default;
    explicit name_entries(std::span<std::byte const> bytes) noexcept : bytes_(bytes) {}

    /// The entry at a place; one of no words if nothing there can be an entry.
    [[nodiscard]] name_entry operator[](std::uint32_t place) const noexcept {
        std::size_t const offset = std::size_t{place} * 4;
        if (offset + sizeof(entry_head) > bytes_.size())
            return {};
        entry_head head;
        std::memcpy(&head, bytes_.data() + offset, sizeof head);
        if (head.size() > bytes_.size() - offset || head.payloads == 0)
            return {};
        std::byte const* const payloads = bytes_.data() + offset + sizeof head;
        std::byte const* const spelling = payloads + std::size_t{head.payloads} * 4;
        return {.place = place,
                .next = place + static_cast<std::uint32_t>(head.size() / 4),
                .priority = head.priority,
                .flags = head.flags,
                .words = head.words,
                .payloads = {reinterpret_cast<std::uint32_t const*>(payloads), head.payloads},
                .spelling = {reinterpret_cast<char const*>(spelling), head.spelling_size}};
    }

    /// Has the processor fetch what is at a place, if there is anything.
    [[gnu::always_inline]] void prefetch(std::uint32_t place) const noexcept {
        names::prefetch(bytes_.data() + std::min(std::size_t{place} * 4, bytes_.size()));
    }

private:
    std::span<std::byte const> bytes_;
};

} // namespace quoin::detail::names
