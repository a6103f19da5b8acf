// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace quoin::detail {

/// Numbers of things that stand elsewhere, found by their hashes. Each hash leads, in a table with open addressing, to
/// the first thing that has it. A text may be made so that hashes fall together, so trees hold those first things that
/// find no slot near, and all things whose hash another had before: a search never takes more than logarithmic time.
///
/// `Key` puts things of one hash in order. Keys are asked for only where hashes are alike.
template <class Key>
class hash_index {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// The number for which `is(number)` holds; `none` if there is none. `key()` is the key of what is looked for.
    template <class Is, class MakeKey>
    [[nodiscard]] std::uint32_t find(std::uint32_t hash, Is is, MakeKey key) const {
        std::uint32_t const first = first_of(hash);
        if (first == none || is(first))
            return first;
        return alike_.empty() ? none : number_in(alike_, std::pair(hash, key()));
    }

    /// Adds the number of a thing that is not there.
    template <class MakeKey>
    void add(std::uint32_t hash, std::uint32_t number, MakeKey key) {
        if (first_of(hash) != none) {
            alike_.emplace(std::pair(hash, key()), number);
            return;
        }
        if (2 * ++hashes_ > slots_.size())
            grow();
        put({hash, number});
    }

private:
    static constexpr std::size_t farthest = 32; ///< steps from the slot where a search begins

    struct slot {
        std::uint32_t hash = 0;
        std::uint32_t number = none;
    };

    [[nodiscard]] std::uint32_t first_of(std::uint32_t hash) const {
        if (slots_.empty())
            return none;
        std::size_t const mask = slots_.size() - 1;
        for (std::size_t steps = 0; steps < farthest; ++steps)
            if (slot const& at = slots_[(hash + steps) & mask]; at.number == none || at.hash == hash)
                return at.number;
        return number_in(crowded_out_, hash);
    }

    template <class Tree>
    [[gnu::noinline]] static std::uint32_t number_in(Tree const& tree, typename Tree::key_type const& key) {
        auto const found = tree.find(key);
        return found == tree.end() ? none : found->second;
    }

    void put(slot added) {
        std::size_t const mask = slots_.size() - 1;
        for (std::size_t steps = 0; steps < farthest; ++steps)
            if (slot& at = slots_[(added.hash + steps) & mask]; at.number == none) {
                at = added;
                return;
            }
        crowded_out_.emplace(added.hash, added.number);
    }

    void grow() {
        auto const slots = std::exchange(slots_, std::vector<slot>(std::max<std::size_t>(64, 2 * slots_.size())));
        auto const crowded_out = std::exchange(crowded_out_, {});
        for (slot const& each : slots)
            if (each.number != none)
                put(each);
        for (auto const& [hash, number] : crowded_out)
            put({hash, number});
    }

    std::vector<slot> slots_; ///< at most half of them taken
    std::size_t hashes_ = 0;
    std::map<std::uint32_t, std::uint32_t> crowded_out_;
    std::map<std::pair<std::uint32_t, Key>, std::uint32_t> alike_;
};

} // namespace quoin::detail
