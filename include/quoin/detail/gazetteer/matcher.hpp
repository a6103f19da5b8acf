// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "comparison.hpp"
#include "openings.hpp"
#include "table.hpp"
#include "whole_tokens.hpp"
#include "word_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quoin::detail::names {

/// Finds the names of a table in one text. Words are read some hundreds at a time, and gone through in rounds, so that
/// the processor waits for memory as rarely as can be: the filter picks the few at which a name may begin, their slots
/// are fetched, then the entries of those that are found. Where the names are few, most words are seen to begin none by
/// their first letters, and are not even hashed.
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
            for_each_in_blocks(found);
        else
            for_each_opening(found);
    }

private:
    static constexpr std::size_t block = 1024; ///< words

    template <class Found>
    void for_each_in_blocks(Found& found) {
        word_reader<Fold> reader(text_);
        std::size_t const lookahead = table_.header().longest; // words that must be known behind a name's first
        for (bool more = true; more;) {
            std::size_t const known = words_.size();
            more = reader.read(words_);
            if (!table_.corrections().empty())
                correct_typos(known == 0 ? 0 : known - 1); // the last one before could not see the next
            if (more && words_.size() <= lookahead)
                continue;
            std::size_t const complete = more ? words_.size() - lookahead : words_.size();
            for (std::size_t first = 0; first < complete; first += block) {
                find_candidates(first, std::min(first + block, complete));
                for (candidate const& each : candidates_)
                    look_up(each, found);
            }
            words_.drop_front(complete);
        }
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
            if (!read_further() || words_.where(0).begin >= run.end)
                break;
            end = words_.where(0).end;
            if (!filter.may_begin(further_words_.folded()))
                continue;
            name_slot const one = table_.find(words_.hash(0));
            look_up({0, one, read_further() ? table_.find(hash_of_pair(0)) : name_slot{}}, found);
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

    /// A word that may begin names, and the slots of that word and of it with the next.
    struct candidate {
        std::size_t at; ///< the word's index
        name_slot one;
        name_slot two;
    };

    [[nodiscard]] std::uint64_t hash_of_pair(std::size_t first) const noexcept {
        return extend_hash(words_.hash(first), words_.hash(first + 1));
    }

    /// The words from one on to another, as far as names may begin there.
    void find_candidates(std::size_t first, std::size_t last) {
        picked_.resize(last - first);
        picked_.resize(pick_words_(table_.filter(), words_.hashes(first), last - first, picked_.data()));
        for (std::uint32_t const each : picked_) {
            if (is_one(each))
                table_.prefetch(words_.hash(first + each / 4));
            if (begins_two(each, first))
                table_.prefetch(hash_of_pair(first + each / 4));
        }
        candidates_.clear();
        for (std::uint32_t const each : picked_) {
            std::size_t const at = first + each / 4;
            name_slot const one = is_one(each) ? table_.find(words_.hash(at)) : name_slot{};
            name_slot const two = begins_two(each, first) ? table_.find(hash_of_pair(at)) : name_slot{};
            if (one.empty() && two.empty())
                continue;
            table_.prefetch(one);
            table_.prefetch(two);
            if (two.goes_on() && at + 2 < words_.size())
                table_.prefetch(extend_hash(hash_of_pair(at), words_.hash(at + 2)));
            candidates_.push_back({at, one, two});
        }
    }

    // What `pick_kernel` says of a word.
    [[nodiscard]] static bool is_one(std::uint32_t picked) noexcept {
        return (picked & 1) != 0;
    }
    [[nodiscard]] bool begins_two(std::uint32_t picked, std::size_t first) const noexcept {
        return (picked & 2) != 0 && first + picked / 4 + 1 < words_.size();
    }

    template <class Found>
    void look_up(candidate const& here, Found& found) {
        if (words_.where(here.at).begin < wanted_from_)
            return;
        depths_.clear();
        note(1, here.one);
        follow(here.at, here.two);
        for (; !depths_.empty(); depths_.pop_back())
            verify(here.at, depths_.back(), found);
    }

    /// Notes the names that begin with a pair of words, as far as their words go on in the text.
    void follow(std::size_t first, name_slot slot) {
        note(2, slot);
        if (!slot.goes_on())
            return;
        std::uint64_t hash = hash_of_pair(first);
        for (std::size_t count = 3; slot.goes_on() && count <= table_.header().longest && has_word(first + count - 1);
             ++count) {
            hash = extend_hash(hash, words_.hash(first + count - 1));
            slot = table_.find(hash);
            note(count, slot);
        }
    }

    /// Reads on as far as a word, if the text has it.
    bool has_word(std::size_t index) {
        while (index >= words_.size())
            if (!read_further())
                return false;
        return true;
    }

    bool read_further() {
        if (!further_words_.next())
            return false;
        words_.push_back(hash_word(further_words_.folded()), extent(further_words_.begin(), further_words_.end()));
        return true;
    }

    struct depth {
        std::size_t words;
        std::uint32_t group;
    };

    void note(std::size_t count, name_slot slot) {
        if (slot.has_group())
            depths_.push_back({count, slot.group()});
    }

    struct match {
        std::size_t end;
        name_entry entry;
    };

    template <class Found>
    void verify(std::size_t first, depth const& deep, Found& found) {
        extent const words(words_.where(first).begin, words_.where(first + deep.words - 1).end);
        matches_.clear();
        std::uint32_t place = deep.group;
        for (bool more = true; more;) {
            name_entry const entry = table_.entry(place);
            if (entry.words == deep.words)
                if (std::size_t const end = end_of(entry, words))
                    matches_.push_back({end, entry});
            more = entry.is(name_entry::group_goes_on);
            place = entry.next;
        }
        if (matches_.empty() || !tokens_.may_begin(words.begin) || !tokens_.may_end(words.end))
            return;
        if (matches_.size() > 1)
            std::ranges::sort(matches_, comes_first);
        for (match const& each : matches_)
            if (words.begin >= wanted_from_)
                wanted_from_ = found(extent(words.begin, each.end), each.entry.place);
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
    [[nodiscard]] std::size_t end_of(name_entry const& entry, extent words) const {
        std::string_view const name = entry.spelling;
        std::string_view const text = text_.substr(words.begin, words.size());
        bool const exact_case = entry.is(name_entry::exact_case);
        bool const case_matters = exact_case || !Fold::ignores_ascii_case;
        if (case_matters ? name == text : equal_ignoring_case(name, text))
            return words.end;
        word_forms const forms{.plural = entry.is(name_entry::takes_plural), .misspelt = !table_.corrections().empty()};
        return exact_case ? match_name<exact>(name, text_, words, forms) : match_name<Fold>(name, text_, words, forms);
    }

    name_table const& table_;
    std::string_view text_;
    whole_tokens<Fold, Rules> tokens_;
    text_words words_;
    word_cursor<Fold> further_words_{{}}; ///< those behind `words_`, where they are read one by one
    pick_kernel pick_words_ = pick_kernel_for(best_instruction_set());
    std::vector<std::uint32_t> picked_; ///< see `pick_kernel`
    std::vector<std::uint32_t> openings_;
    std::vector<candidate> candidates_;
    std::vector<depth> depths_;
    std::vector<match> matches_;
    std::size_t wanted_from_ = 0;
};

} // namespace quoin::detail::names
