// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "comparison.hpp"
#include "openings.hpp"
#include "table.hpp"
#include "whole_tokens.hpp"
#include "word_reader.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace quoin::detail::names {

/// Finds the names of a table in one text. Words are read some hundreds at a time; the filter picks the few at which a
/// name may begin, their slots are found, then the entries of these are compared with the text. Where the names are
/// few, most words are seen to begin none by their first letters, and are not even hashed.
template <name_fold Fold, class Rules>
class name_matcher {
public:
    name_matcher(name_table const& table, std::string_view text, Rules const& rules)
        : table_(table), text_(text), tokens_(text, rules) {}

    /// Calls `found(extent, entry's place)` for every match at every word, in the order of where they begin, the longer
    /// first; `found` says from which byte on it wants to hear more.
    template <class Found>
    void for_each(Found found) {
        if (table_.size() == 0)
            return;
        if (table_.openings().empty())
            for_each_in_rounds(found);
        else
            for_each_opening(found);
    }

private:
    /// Memory is slow: what is picked in one round is fetched while the next words are read, and looked at then.
    template <class Found>
    void for_each_in_rounds(Found& found) {
        word_reader<Fold> reader(text_);
        std::size_t const lookahead = table_.header().longest; // words that must be known behind a name's first
        std::size_t picked = 0;                                // words
        for (bool more = true; more;) {
            std::size_t const known = words_.size();
            more = reader.read(words_);
            if (!table_.corrections().empty())
                correct_typos(known == 0 ? 0 : known - 1); // the last one before could not see the next
            std::size_t const complete = more ? words_.size() - std::min(words_.size(), lookahead) : words_.size();
            look_up_found(found);
            find_picked();
            words_.drop_before(picked_from_);
            picked_from_ = std::exchange(picked, std::max(picked, complete));
            pick(picked_from_, picked);
        }
        look_up_found(found);
        find_picked();
        look_up_found(found);
    }

    template <class Found>
    void for_each_opening(Found& found) {
        opening_filter<Fold> const filter(table_.openings(), text_);
        run_finder runs(text_, best_instruction_set());
        std::size_t done = 0;
        while (runs.next()) {
            filter.pick(runs, openings_);
            for (std::uint32_t const at : openings_)
                if (runs[at].begin >= done)
                    done = match_run(runs[at], filter, found);
        }
    }

    /// Looks up the words that begin in a run, and returns where the last of them ends.
    template <class Found>
    std::size_t match_run(extent run, opening_filter<Fold> const& filter, Found& found) {
        std::size_t end = run.begin;
        while (end < run.end) {
            words_.clear();
            further_words_ = word_cursor<Fold>(text_, end);
            if (!read_further(run.end))
                break;
            end = words_.where(0).end;
            if (!filter.may_begin(further_words_.folded()))
                continue;
            name_slot const one = table_.find(words_.hash(0));
            if (read_further())
                look_up({0, true, table_.find(hash_of_pair(0))}, found);
            look_up({0, false, one}, found);
        }
        return end;
    }

    /// Looks at the words from `first` on that no name has, and that stand beside one that some name has.
    void correct_typos(std::size_t first) {
        typo_corrector const corrector(table_.corrections());
        for (std::size_t at = first; at < words_.size(); ++at) {
            std::uint64_t const hash = words_.hash(at);
            if (corrector.knows(hash))
                continue;
            extent const place = words_.where(at);
            word_cursor<Fold> cursor(text_.substr(0, place.end), place.begin);
            cursor.next();
            words_.set_hash(at, corrector.correct(cursor.folded(), hash, [&](std::uint64_t meant) {
                bool const after = at > 0 && begins_pair(words_.hash(at - 1), meant);
                bool const before = at + 1 < words_.size() && begins_pair(meant, words_.hash(at + 1));
                return after || before || (at > 0 && corrector.knows(words_.hash(at - 1)));
            }));
        }
    }

    [[nodiscard]] bool begins_pair(std::uint64_t first, std::uint64_t second) const noexcept {
        return table_.filter().may_begin(first, second);
    }

    /// A word that may be a name, or a pair that may be or begin one.
    struct candidate {
        std::size_t first = 0;
        bool is_pair = false;
        name_slot slot = {};
    };

    [[nodiscard]] std::uint64_t hash_of_pair(std::size_t first) const noexcept {
        return extend_hash(words_.hash(first), words_.hash(first + 1));
    }

    /// `first` if `choose_first`, else `second`; without a branch.
    static constexpr std::uint64_t either(bool choose_first, std::uint64_t first, std::uint64_t second) noexcept {
        return second ^ ((first ^ second) & (std::uint64_t{0} - choose_first));
    }

    [[nodiscard]] std::uint64_t hash_of(candidate const& each) const noexcept {
        return either(each.is_pair, hash_of_pair(each.first), words_.hash(each.first));
    }

    // The next three do the same to all, without asking for which it is worth while: the processor could not guess.

    /// Picks the words from one on to another at which names may begin, and has their slots fetched.
    void pick(std::size_t from, std::size_t to) {
        numbers_.resize(std::max(numbers_.size(), 2 * (to - from)));
        std::size_t const count = pick_words_(table_.filter(), words_.hashes(from), to - from, numbers_.data());
        picked_.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            picked_[i] = {.first = from + numbers_[i] / 2, .is_pair = numbers_[i] % 2 == 0};
            table_.prefetch(hash_of(picked_[i]));
        }
    }

    /// Finds the slots of what was picked, and has fetched where they lead to.
    void find_picked() {
        found_.resize(picked_.size());
        std::size_t count = 0;
        for (candidate const& each : picked_) {
            std::uint64_t const hash = hash_of(each);
            name_slot const slot = table_.find(hash);
            table_.prefetch(slot);
            found_[count] = {each.first, each.is_pair, slot};
            count += !slot.empty();
        }
        picked_.clear();
        found_.resize(count);
    }

    template <class Found>
    void look_up_found(Found& found) {
        for (candidate const& each : found_)
            look_up(each, found);
        found_.clear();
    }

    template <class Found>
    void look_up(candidate const& here, Found& found) {
        std::size_t const begin = words_.where(here.first).begin;
        if (begin < wanted_from_)
            return;
        deepest_ = 0;
        if (here.is_pair)
            follow(here.first, here.slot);
        else
            note(1, here.slot);
        while (deepest_ > 0 && begin >= wanted_from_)
            verify(here.first, depths_[--deepest_], found);
    }

    /// Notes the names that begin with a pair of words, as far as their words go on in the text.
    void follow(std::size_t first, name_slot slot) {
        if (first + 1 == words_.size())
            return; // the text's last word is no pair
        note(2, slot);
        if (!slot.goes_on())
            return;
        std::uint64_t hash = hash_of_pair(first);
        for (std::size_t last = first + 2; slot.goes_on() && last - first < table_.header().longest && has_word(last);
             ++last) {
            if (!table_.filter().may_begin(hash, words_.hash(last)))
                return;
            hash = extend_hash(hash, words_.hash(last));
            slot = table_.find(hash);
            note(last - first + 1, slot);
        }
    }

    /// Reads on as far as a word, if the text has it.
    bool has_word(std::size_t index) {
        while (index >= words_.size())
            if (!read_further())
                return false;
        return true;
    }

    bool read_further(std::size_t before = std::string_view::npos) {
        if (!further_words_.next(before))
            return false;
        words_.push_back(hash_word(further_words_.folded()), extent(further_words_.begin(), further_words_.end()));
        return true;
    }

    /// A name that may be there, of so many words.
    struct depth {
        std::size_t words;
        std::uint32_t group;
    };

    void note(std::size_t count, name_slot slot) noexcept {
        if (slot.has_group())
            depths_[deepest_++] = {count, slot.group()};
    }

    struct match {
        std::size_t end;
        name_entry entry;
    };

    template <class Found>
    void verify(std::size_t first, depth const& deep, Found& found) {
        extent const words(words_.where(first).begin, words_.where(first + deep.words - 1).end);
        name_entry const entry = table_.entry(deep.group);
        if (entry.is(name_entry::group_goes_on))
            return verify_group(entry, words, deep.words, found);
        std::size_t const end = end_of(entry, words, deep.words);
        if (end > 0 && stand_alone(words))
            wanted_from_ = found(extent(words.begin, end), entry.place);
    }

    template <class Found>
    void verify_group(name_entry entry, extent words, std::size_t count, Found& found) {
        matches_.clear();
        for (bool more = true; more; entry = table_.entry(entry.next)) {
            if (std::size_t const end = end_of(entry, words, count))
                matches_.push_back({end, entry});
            more = entry.is(name_entry::group_goes_on);
        }
        if (matches_.empty() || !stand_alone(words))
            return;
        std::ranges::sort(matches_, comes_first);
        for (match const& each : matches_)
            if (words.begin >= wanted_from_)
                wanted_from_ = found(extent(words.begin, each.end), each.entry.place);
    }

    [[nodiscard]] bool stand_alone(extent words) {
        return tokens_.may_begin(words.begin) && tokens_.may_end(words.end);
    }

    /// The longer first; of the same length the higher priority; of the same priority what was given first.
    static bool comes_first(match const& left, match const& right) noexcept {
        if (left.end != right.end)
            return left.end > right.end;
        if (left.entry.priority != right.entry.priority)
            return left.entry.priority > right.entry.priority;
        return left.entry.payloads.front() < right.entry.payloads.front();
    }

    /// Where the name ends in the text; 0 if these words are not the name.
    [[nodiscard]] std::size_t end_of(name_entry const& entry, extent words, std::size_t count) const {
        if (entry.words != count)
            return 0;
        word_forms const forms{.plural = entry.is(name_entry::takes_plural), .misspelt = !table_.corrections().empty()};
        return entry.is(name_entry::exact_case) ? match_name<exact_fold>(entry.spelling, text_, words, forms)
                                                : match_name<Fold>(entry.spelling, text_, words, forms);
    }

    name_table const& table_;
    std::string_view text_;
    whole_tokens<Fold, Rules> tokens_;
    text_words words_;
    word_cursor<Fold> further_words_{{}}; ///< those behind `words_`, where they are read one by one
    pick_kernel pick_words_ = pick_kernel_for(best_instruction_set());
    std::vector<std::uint32_t> numbers_; ///< see `pick_kernel`; at least so many
    std::vector<candidate> picked_;      ///< whose slots are being fetched
    std::vector<candidate> found_;       ///< whose entries are being fetched
    std::size_t picked_from_ = 0;        ///< the first word that `picked_` may begin with
    std::vector<std::uint32_t> openings_;
    std::array<depth, name_header::most_words> depths_; ///< where the word that is looked at begins names
    std::size_t deepest_ = 0;                           ///< how many of these
    std::vector<match> matches_;
    std::size_t wanted_from_ = 0;
};

} // namespace quoin::detail::names
