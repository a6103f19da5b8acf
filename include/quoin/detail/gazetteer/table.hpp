// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "name_entries.hpp"
#include "name_filter.hpp"
#include "typos.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace quoin::detail::names {

/// What the table of word sequences says of one: which names it is, and whether longer ones begin with it.
struct name_slot {
    std::uint32_t value = 0; ///< the group's first entry's place + 1 (0: none); in the highest bit whether names go on

    static constexpr std::uint32_t goes_on_bit = 0x80000000U;

    [[nodiscard]] constexpr bool empty() const noexcept {
        return value == 0;
    }
    [[nodiscard]] constexpr bool goes_on() const noexcept {
        return (value & goes_on_bit) != 0;
    }
    [[nodiscard]] constexpr bool has_group() const noexcept {
        return (value & ~goes_on_bit) != 0;
    }
    /// The place of the group's first entry, if there is a group.
    [[nodiscard]] constexpr std::uint32_t group() const noexcept {
        return (value & ~goes_on_bit) - 1;
    }
};

/// A cache line of slots, each known by a part of its sequence's hash; filled from the first on.
struct alignas(64) slot_bucket {
    std::array<std::uint32_t, 8> tags{};
    std::array<std::uint32_t, 8> values{}; ///< of `name_slot`

    [[nodiscard]] bool full() const noexcept {
        return values.back() != 0;
    }
    /// The value with a tag, which no two have; 0 if there is none. Goes through all, as the processor cannot guess
    /// where to stop.
    [[nodiscard]] std::uint32_t find(std::uint32_t tag) const noexcept {
#ifdef __SSE2__
        auto four = [&](std::size_t from) {
            __m128i const same = _mm_cmpeq_epi32(_mm_load_si128(reinterpret_cast<__m128i const*>(tags.data() + from)),
                                                 _mm_set1_epi32(static_cast<int>(tag)));
            return _mm_and_si128(same, _mm_load_si128(reinterpret_cast<__m128i const*>(values.data() + from)));
        };
        __m128i const any = _mm_or_si128(four(0), four(4));
        __m128i const two = _mm_or_si128(any, _mm_unpackhi_epi64(any, any));
        auto const both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(two));
        return static_cast<std::uint32_t>(both | both >> 32);
#else
        std::uint32_t found = 0;
        for (std::size_t i = 0; i < tags.size(); ++i)
            found |= values[i] & (0U - (tags[i] == tag));
        return found;
#endif
    }
};

/// A cache line, to which tables are aligned.
struct alignas(64) table_line {
    std::array<std::byte, 64> bytes{};
};

/// What stands at the beginning of a table, in memory as in a file.
struct name_header {
    static constexpr std::array<char, 8> expected_magic{'q', 'u', 'o', 'i', 'n', 'g', 'z', '\n'};
    static constexpr std::uint32_t expected_version = 5;
    static constexpr std::uint32_t expected_byte_order = 0x01020304;
    static constexpr std::size_t most_words = 64; ///< of a name

    std::array<char, 8> magic = expected_magic;
    std::uint32_t version = expected_version;
    std::uint32_t byte_order = expected_byte_order;
    std::uint64_t fold = 0;            ///< fingerprint of the folding, see `fold_fingerprint`
    std::uint64_t header_checksum = 0; ///< of this header, with zero here; in files only, as the next
    std::uint64_t checksum = 0;        ///< of all that follows the header
    std::uint64_t seed = 0;            ///< of the slots' places
    std::uint64_t opening_words = 0;   ///< 64 bits each, of the filter of first letters; 0 where the names are many
    std::uint64_t corrections = 0; ///< slots for misspelt words, a power of two; 0 where typos are none of its business
    std::uint64_t filter_numbers = 0; ///< of the `name_filter`
    std::uint64_t buckets = 0;        ///< of slots
    std::uint64_t entry_bytes = 0;
    std::uint64_t names = 0; ///< spellings, if of one name
    std::uint64_t payloads = 0;
    std::uint64_t payload_kind = 0;  ///< see `payload_store`
    std::uint64_t payload_bytes = 0; ///< of all of them
    std::uint64_t longest = 0;       ///< words of the longest name
    std::uint64_t probes = 0;        ///< the longest way from a slot's bucket to where it is
    std::uint64_t identity = 0;      ///< fingerprint of the names
};

/// Where the parts of a table lie, in bytes from its beginning; each at a multiple of 64.
struct name_layout {
    std::size_t openings = 0;
    std::size_t corrections = 0;
    std::size_t filter = 0;
    std::size_t buckets = 0;
    std::size_t entries = 0;
    std::size_t payloads = 0;
    std::size_t end = 0;

    static constexpr std::size_t aligned(std::size_t size) noexcept {
        return (size + 63) & ~std::size_t{63};
    }

    /// Counts must be below 2^32, so that nothing overflows.
    explicit constexpr name_layout(name_header const& header) noexcept
        : openings(aligned(sizeof(name_header))),
          corrections(openings + aligned(header.opening_words * sizeof(std::uint64_t))),
          filter(corrections + aligned(header.corrections * sizeof(correction))),
          buckets(filter + aligned(header.filter_numbers * sizeof(std::uint64_t))),
          entries(buckets + aligned(header.buckets * sizeof(slot_bucket))),
          payloads(entries + aligned(header.entry_bytes)),
          end(payloads + aligned(header.payload_bytes)) {}
};

/// The names of a gazetteer as flat tables in one block of memory, which may be a mapped file: nothing in it is
/// trusted to be in bounds but what the header says, which whoever makes a table checks.
class name_table {
public:
    name_table() = default;

    /// A view of a block that begins with a header whose layout fits the block.
    explicit name_table(std::span<std::byte const> block) noexcept : block_(block) {
        std::memcpy(&header_, block.data(), sizeof header_);
        name_layout const layout(header_);
        openings_ = part<std::uint64_t>(layout.openings, header_.opening_words);
        corrections_ = part<correction>(layout.corrections, header_.corrections);
        filter_ = name_filter(part<std::uint64_t>(layout.filter, header_.filter_numbers));
        buckets_ = part<slot_bucket>(layout.buckets, header_.buckets);
        entries_ = name_entries(block.subspan(layout.entries, header_.entry_bytes));
        payloads_ = block.subspan(layout.payloads, header_.payload_bytes);
    }

    [[nodiscard]] name_header const& header() const noexcept {
        return header_;
    }
    [[nodiscard]] std::span<std::byte const> block() const noexcept {
        return block_;
    }
    [[nodiscard]] std::span<std::byte const> payloads() const noexcept {
        return payloads_;
    }

    [[nodiscard]] std::size_t size() const noexcept {
        return header_.names;
    }

    /// Tells gazetteers apart: the same for the same names, hardly ever for others.
    [[nodiscard]] std::uint32_t identity() const noexcept {
        return static_cast<std::uint32_t>(header_.identity);
    }

    /// Bits for the first letters of names, see `opening_filter`; none if there are too many names for that.
    [[nodiscard]] std::span<std::uint64_t const> openings() const noexcept {
        return openings_;
    }

    [[nodiscard]] std::span<correction const> corrections() const noexcept {
        return corrections_;
    }

    [[nodiscard]] name_filter filter() const noexcept {
        return filter_;
    }

    // Memory is slow: these have it fetched what will soon be looked at.

    /// The slot of a sequence of words.
    [[gnu::always_inline]] void prefetch(std::uint64_t words) const noexcept {
        names::prefetch(buckets_.data() + place(mix(words ^ header_.seed), buckets_.size()));
    }
    /// The first entry of a slot's group.
    [[gnu::always_inline]] void prefetch(name_slot slot) const noexcept {
        entries_.prefetch(slot.group());
    }

    /// The slot of a sequence of words; an empty one if there is none. May give that of another sequence, rarely.
    [[nodiscard]] name_slot find(std::uint64_t words) const noexcept {
        std::uint64_t const hash = mix(words ^ header_.seed);
        std::size_t at = place(hash, buckets_.size());
        for (std::size_t probe = 0; probe <= header_.probes; ++probe) {
            std::uint32_t const found = buckets_[at].find(static_cast<std::uint32_t>(hash));
            if (found != 0 || !buckets_[at].full())
                return {found};
            at = at + 1 == buckets_.size() ? 0 : at + 1;
        }
        return {};
    }

    /// The entry at a place that a slot or another entry gives; one of no words if it is none.
    [[nodiscard]] name_entry entry(std::uint32_t place) const noexcept {
        return entries_[place];
    }

    static constexpr std::size_t place(std::uint64_t hash, std::size_t count) noexcept {
        return static_cast<std::size_t>((hash >> 32) * count >> 32);
    }

private:
    template <class T>
    [[nodiscard]] std::span<T const> part(std::size_t at, std::size_t count) const noexcept {
        return {reinterpret_cast<T const*>(block_.data() + at), count};
    }

    std::span<std::byte const> block_;
    name_header header_;
    std::span<std::uint64_t const> openings_;
    std::span<correction const> corrections_;
    name_filter filter_;
    std::span<slot_bucket const> buckets_;
    name_entries entries_;
    std::span<std::byte const> payloads_;
};

} // namespace quoin::detail::names
