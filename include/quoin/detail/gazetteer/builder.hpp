// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "comparison.hpp"
#include "openings.hpp"
#include "table.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace quoin::detail::names {

/// One spelling on its way into a table.
struct new_name {
    std::string_view spelling;
    std::uint32_t payload = 0;
    std::int16_t priority = 0;
    std::uint8_t flags = 0;
};

/// The letters of a name, as far as its case matters.
struct letter_count {
    std::size_t letters = 0;
    std::size_t digits = 0;
    bool small = false;
    bool ends_in_s = false;

    explicit letter_count(std::string_view name) {
        for (std::size_t at = 0; at < name.size();) {
            auto const [c, size] = unicode::decode(name, at);
            letters += unicode::is_letter(c);
            digits += unicode::is_digit(c);
            small = small || (unicode::is_letter(c) && !unicode::is_upper(c));
            if (unicode::is_word_part(c))
                ends_in_s = c == 's' || c == 'S';
            at += size;
        }
    }

    [[nodiscard]] bool all_capitals() const noexcept {
        return letters > 0 && !small;
    }
};

/// A fingerprint of a folding: tables that were made under another one are refused.
template <name_fold Fold>
std::uint64_t fold_fingerprint() {
    std::uint64_t fingerprint = Fold::ignores_ascii_case;
    std::string folded;
    for (char32_t c = 0; c < letter_table::end; ++c) {
        folded.clear();
        Fold::append(c, folded);
        fingerprint = extend_hash(fingerprint, hash_word(folded));
    }
    return fingerprint;
}

/// Writes the tables of a gazetteer into one block.
template <name_fold Fold>
class name_table_builder {
public:
    static constexpr std::size_t most_words = name_header::most_words;

    /// Every name must have a word, and no more than `most_words`; see `count_words`.
    explicit name_table_builder(std::vector<new_name> names, bool typos = false)
        : names_(std::move(names)), typos_(typos) {
        hash_names();
        if (typos_)
            corrections_ = correction_table(find_corrections());
        group_names();
    }

    /// How many words a name has.
    static std::size_t count_words(std::string_view name) {
        word_cursor<Fold> word(name);
        std::size_t count = 0;
        while (count <= most_words && word.next())
            ++count;
        return count;
    }

    /// The block: a header, and tables that are at home wherever the block is. The payloads are left blank.
    [[nodiscard]] std::vector<table_line> build(std::size_t payloads, std::uint64_t payload_kind,
                                                std::size_t payload_bytes) {
        name_header header = describe();
        header.payloads = payloads;
        header.payload_kind = payload_kind;
        header.payload_bytes = payload_bytes;
        std::vector<table_line> lines(name_layout(header).end / sizeof(table_line));
        block_ = reinterpret_cast<std::byte*>(lines.data());
        fill_openings(header);
        std::ranges::copy(corrections_, reinterpret_cast<correction*>(block_ + name_layout(header).corrections));
        fill_filter(header);
        fill_entries(header);
        while (!fill_slots(header))
            ++header.seed;
        std::memcpy(block_, &header, sizeof header);
        return lines;
    }

private:
    struct hashed_name {
        std::uint64_t words = 0; ///< hash of the sequence
        std::uint32_t name = 0;
        std::uint16_t count = 0;
        bool repeated = false; ///< the same name as the one before it, with another payload
    };
    struct sequence {
        std::uint64_t hash;
        std::uint32_t value;
    };

    void hash_names() {
        hashed_.reserve(names_.size());
        sequences_.reserve(names_.size() + names_.size() / 4);
        for (std::size_t i = 0; i < names_.size(); ++i)
            hash_name(static_cast<std::uint32_t>(i));
    }

    void hash_name(std::uint32_t name) {
        word_cursor<Fold> word(names_[name].spelling);
        word.next();
        std::uint64_t const first = hash_word(word.folded());
        std::vector<std::uint32_t> const opening = openings_of(word.folded());
        hashed_name made{first, name, 1};
        for (; word.next(); ++made.count) {
            if (made.count > 1)
                sequences_.push_back({made.words, name_slot::goes_on_bit});
            else
                add_openings(opening, openings_of(word.folded()));
            std::uint64_t const next = hash_word(word.folded());
            pairs_.emplace_back(made.words, next);
            made.words = extend_hash(made.words, next);
        }
        if (made.count == 1) {
            single_words_.push_back(first);
            add_openings(opening, {opening_bits::no_second});
        }
        longest_ = std::max(longest_, made.count);
        hashed_.push_back(made);
    }

    /// Every word stands for itself, so that it is known; words of names of several words stand for their typos, too.
    [[nodiscard]] std::vector<correction> find_corrections() const {
        std::vector<correction> all;
        for (hashed_name const& each : hashed_) {
            for (word_cursor<Fold> word(names_[each.name].spelling); word.next();) {
                std::uint64_t const meant = hash_word(word.folded());
                std::size_t const edits =
                    each.count > 1 && word.folded().size() <= longest_typo ? edits_allowed(word.folded().size()) : 0;
                for_each_shortening(word.folded(), edits,
                                    [&](std::uint64_t shortened) { all.push_back({shortened, meant}); });
            }
        }
        return all;
    }

    void add_openings(std::vector<std::uint32_t> const& first, std::vector<std::uint32_t> const& second) {
        if (openings_.size() > most_openings)
            return;
        for (std::uint32_t const opening : first) {
            openings_.insert(opening_bits::of(opening));
            for (std::uint32_t const next : second)
                openings_.insert(opening_bits::of(opening, next));
        }
    }

    [[nodiscard]] std::string folded(std::uint32_t name) const {
        std::string words;
        for (word_cursor<Fold> word(names_[name].spelling); word.next(); words += ' ')
            words += word.folded();
        return words;
    }

    /// Two spellings are one name if their words are the same, and their case, where it matters.
    [[nodiscard]] std::pair<bool, std::string> sameness(std::uint32_t name) const {
        if (names_[name].flags & name_entry::exact_case)
            return {true, std::string(names_[name].spelling)};
        return {false, folded(name)};
    }

    void group_names() {
        std::ranges::sort(hashed_, {}, [](hashed_name const& n) { return std::pair(n.words, n.name); });
        for_each_group([this](std::span<hashed_name> group) {
            order_group(group);
            std::uint64_t size = 0;
            for_each_entry(group, [&](entry_head const& head, auto const&) { size += head.size(); });
            group_places_.push_back(static_cast<std::uint32_t>(places_.take(size) / 4));
            sequences_.push_back({group.front().words, group_places_.back() + 1});
        });
        merge_sequences();
    }

    /// Calls `with` for what has the same hash.
    template <class With>
    void for_each_group(With with) {
        for (std::size_t first = 0; first < hashed_.size();) {
            std::size_t last = first + 1;
            while (last < hashed_.size() && hashed_[last].words == hashed_[first].words)
                ++last;
            with(std::span(hashed_).subspan(first, last - first));
            first = last;
        }
    }

    /// Puts what is one name together, the higher priority first.
    void order_group(std::span<hashed_name> group) {
        if (group.size() == 1)
            return;
        std::vector<std::pair<std::pair<bool, std::string>, hashed_name>> keyed;
        for (hashed_name const& each : group)
            keyed.emplace_back(sameness(each.name), each);
        std::ranges::sort(keyed, [this](auto const& left, auto const& right) {
            if (left.first != right.first)
                return left.first < right.first;
            auto const [left_priority, right_priority] =
                std::pair(names_[left.second.name].priority, names_[right.second.name].priority);
            if (left_priority != right_priority)
                return left_priority > right_priority;
            return left.second.name < right.second.name;
        });
        new_name* first = nullptr; // of what is one name
        for (std::size_t i = 0; i < group.size(); ++i) {
            group[i] = keyed[i].second;
            new_name& name = names_[group[i].name];
            group[i].repeated = i > 0 && keyed[i].first == keyed[i - 1].first;
            if (group[i].repeated)
                first->flags |= name.flags & name_entry::takes_plural; // one spelling of it suffices
            else
                first = &name;
        }
    }

    /// Calls `with` for every entry of a group of names: its head, and the names that share it.
    template <class With>
    void for_each_entry(std::span<hashed_name const> group, With with) const {
        while (!group.empty()) {
            std::size_t count = 1;
            while (count < group.size() && group[count].repeated)
                ++count;
            new_name const& name = names_[group.front().name];
            bool const last = count == group.size();
            auto const flags = static_cast<std::uint8_t>(name.flags | (last ? 0 : name_entry::group_goes_on));
            with(entry_head{.spelling_size = static_cast<std::uint32_t>(name.spelling.size()),
                            .payloads = static_cast<std::uint32_t>(count),
                            .priority = name.priority,
                            .flags = flags,
                            .words = static_cast<std::uint8_t>(group.front().count)},
                 group.first(count));
            group = group.subspan(count);
        }
    }

    void merge_sequences() {
        std::ranges::sort(sequences_, {}, &sequence::hash);
        std::size_t kept = 0;
        for (std::size_t i = 0; i < sequences_.size(); ++i) {
            if (kept > 0 && sequences_[kept - 1].hash == sequences_[i].hash)
                sequences_[kept - 1].value |= sequences_[i].value;
            else
                sequences_[kept++] = sequences_[i];
        }
        sequences_.resize(kept);
        std::ranges::sort(pairs_);
        pairs_.erase(std::ranges::unique(pairs_).begin(), pairs_.end());
    }

    [[nodiscard]] name_header describe() const {
        name_header header;
        header.fold = fold_fingerprint<Fold>();
        header.corrections = corrections_.size();
        header.opening_words = typos_ || openings_.size() > most_openings ? 0 : opening_bits::words;
        header.filter_numbers = name_filter::size_for(single_words_.size() + pairs_.size());
        header.buckets = sequences_.size() / 5 + 1; // which hold eight each
        header.entry_bytes = places_.end();
        header.names = hashed_.size();
        header.longest = longest_;
        for (hashed_name const& each : hashed_)
            header.identity = extend_hash(header.identity, each.words ^ names_[each.name].payload);
        return header;
    }

    void fill_openings(name_header const& header) {
        auto* bits = reinterpret_cast<std::uint64_t*>(block_ + name_layout(header).openings);
        if (header.opening_words > 0)
            for (std::uint32_t opening : openings_)
                bits[opening / 64] |= std::uint64_t{1} << opening % 64;
    }

    void fill_filter(name_header const& header) {
        auto* numbers = reinterpret_cast<std::uint64_t*>(block_ + name_layout(header).filter);
        std::size_t const size = header.filter_numbers;
        for (std::uint64_t const word : single_words_)
            numbers[name_filter::place_of_one(word, size)] |= name_filter::bits_of_one(word);
        for (auto const& [first, second] : pairs_)
            numbers[name_filter::place_of_two(first, second, size)] |= name_filter::bits_of_two(first, second);
    }

    void fill_entries(name_header const& header) {
        auto place = group_places_.begin();
        for_each_group([&](std::span<hashed_name> group) {
            std::byte* to = block_ + name_layout(header).entries + std::size_t{*place++} * 4;
            for_each_entry(group, [&](entry_head const& head, std::span<hashed_name const> same) {
                std::memcpy(to, &head, sizeof head);
                std::byte* at = to + sizeof head;
                for (hashed_name const& each : same) {
                    std::memcpy(at, &names_[each.name].payload, sizeof(std::uint32_t));
                    at += sizeof(std::uint32_t);
                }
                std::ranges::copy(std::as_bytes(std::span(names_[same.front().name].spelling)), at);
                to += head.size();
            });
        });
    }

    /// False if one sequence's tag hides another's slot; another seed will do.
    bool fill_slots(name_header& header) {
        auto* const buckets = reinterpret_cast<slot_bucket*>(block_ + name_layout(header).buckets);
        std::fill_n(buckets, header.buckets, slot_bucket{});
        header.probes = 0;
        for (sequence const& each : sequences_) {
            std::uint64_t const hash = mix(each.hash ^ header.seed);
            auto const tag = static_cast<std::uint32_t>(hash);
            std::size_t at = name_table::place(hash, header.buckets);
            std::uint64_t probes = 0;
            for (; buckets[at].full(); ++probes) {
                if (buckets[at].find(tag) != 0)
                    return false;
                at = at + 1 == header.buckets ? 0 : at + 1;
            }
            if (buckets[at].find(tag) != 0)
                return false;
            auto const free = std::ranges::find(buckets[at].values, 0U) - buckets[at].values.begin();
            buckets[at].tags[static_cast<std::size_t>(free)] = tag;
            buckets[at].values[static_cast<std::size_t>(free)] = each.value;
            header.probes = std::max(header.probes, probes);
        }
        return true;
    }

    /// Above this too many tokens would begin like a name for the filter to pay.
    static constexpr std::size_t most_openings = 4000;

    std::vector<new_name> names_;
    bool typos_;
    std::vector<correction> corrections_;
    std::unordered_set<std::uint32_t> openings_;
    std::vector<hashed_name> hashed_;
    std::vector<sequence> sequences_;
    std::vector<std::uint64_t> single_words_;                    ///< that are names
    std::vector<std::pair<std::uint64_t, std::uint64_t>> pairs_; ///< of what names begin with and the next word
    entry_places places_;
    std::vector<std::uint32_t> group_places_; ///< of each group's first entry
    std::uint16_t longest_ = 0;
    std::byte* block_ = nullptr;
};

} // namespace quoin::detail::names
