// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "comparison.hpp"
#include "openings.hpp"
#include "table.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace quoin::detail::names {

/// Finds the names of a table in one text. Words are read in blocks, and each block is gone through twice: the filter
/// picks the few words at which a name may begin, then those are looked up. Where the names are few, most tokens are
/// seen to begin none by their first letters, and words are read only around the others.
template <name_fold Fold>
class name_matcher {
public:
    name_matcher(name_table const& table, std::string_view text, std::span<token const> tokens)
        : table_(table), text_(text), tokens_(tokens), source_(text, tokens) {}

    /// Calls `found(extent, record index)` for every match at every word, in the order of where they begin, the longer
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
    static constexpr std::size_t block = 512;

    /// Words that must be known behind a name's first: the rest of the longest name, and one that says whether it may
    /// end there.
    [[nodiscard]] std::size_t lookahead() const noexcept {
        return table_.header().longest + 1;
    }

    template <class Found>
    void for_each_in_blocks(Found& found) {
        for (bool more = true; more;) {
            std::size_t const known = words_.size();
            more = source_.read(words_, block + lookahead());
            if (!table_.corrections().empty())
                correct_typos(known == 0 ? 0 : known - 1); // the last one before could not see the next
            std::size_t const complete = more ? words_.size() - lookahead() : words_.size();
            pick_candidates(complete);
            for (candidate const& each : candidates_)
                table_.prefetch(each.pair);
            for (candidate const& each : candidates_)
                look_up(each, found);
            words_.erase(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(complete));
        }
    }

    template <class Found>
    void for_each_opening(Found& found) {
        opening_filter<Fold> const filter(table_.openings(), text_, tokens_);
        std::size_t done = 0;
        for (std::size_t from = 0; from < tokens_.size(); from += block) {
            filter.pick(from, std::min(from + block, tokens_.size()), openings_);
            for (std::uint32_t const at : openings_)
                if (at >= done)
                    done = match_run(at, found);
        }
    }

    /// Matches between two blanks: from the one before a token to the one behind it, whose token it returns. Words may
    /// begin anywhere in between.
    template <class Found>
    std::size_t match_run(std::size_t at, Found& found) {
        std::size_t first = at;
        while (first > 0 && !tokens_[first].after_space)
            --first;
        std::size_t last = at + 1;
        while (last < tokens_.size() && !tokens_[last].after_space)
            ++last;
        words_.clear();
        source_.seek(first);
        source_.read_tokens(words_, last);
        std::size_t const complete = words_.size();
        for (std::size_t word = 0; word < complete; ++word)
            look_up({hash_of_pair(word), static_cast<std::uint32_t>(word), 1, 1}, found);
        return last;
    }

    /// Looks at the words from `first` on that no name has, and that stand beside one that some name has.
    void correct_typos(std::size_t first) {
        typo_corrector const corrector(table_.corrections());
        for (std::size_t at = first; at < words_.size(); ++at) {
            text_word& word = words_[at];
            if (corrector.knows(word.hash))
                continue;
            word_cursor<Fold> cursor(text_.substr(0, word.end), word.begin);
            cursor.next();
            word.hash = corrector.correct(cursor.folded(), word.hash, [&](std::uint64_t meant) {
                bool const after = at > 0 && begins_pair(words_[at - 1].hash, meant);
                bool const before = at + 1 < words_.size() && begins_pair(meant, words_[at + 1].hash);
                return after || before || (at > 0 && corrector.knows(words_[at - 1].hash));
            });
        }
    }

    [[nodiscard]] bool begins_pair(std::uint64_t first, std::uint64_t second) const noexcept {
        return table_.line(first).may_hold(extend_hash(first, second));
    }

    /// A word at which a name may begin.
    struct candidate {
        std::uint64_t pair;   ///< hash of it and the next word
        std::uint32_t at;     ///< its index
        unsigned is_name : 1; ///< it may be a name of one word
        unsigned goes_on : 1; ///< the pair may begin a name
    };

    [[nodiscard]] std::uint64_t hash_of_pair(std::size_t first) {
        return has_word(first + 1) ? extend_hash(words_[first].hash, words_[first + 1].hash) : 0;
    }

    void pick_candidates(std::size_t complete) {
        candidates_.resize(complete);
        std::size_t count = 0;
        for (std::size_t at = 0; at < complete; ++at) {
            std::uint64_t const first = words_[at].hash;
            std::uint64_t const second = at + 1 < words_.size() ? words_[at + 1].hash : 0;
            std::uint64_t const pair = extend_hash(first, second);
            filter_line const& line = table_.line(first);
            unsigned const is_name = line.may_hold(first);
            unsigned const goes_on = line.may_hold(pair);
            candidates_[count] = {pair, static_cast<std::uint32_t>(at), is_name & 1, goes_on & 1};
            count += is_name | goes_on;
        }
        candidates_.resize(count);
    }

    template <class Found>
    void look_up(candidate const& here, Found& found) {
        std::size_t const first = here.at;
        if (words_[first].begin < wanted_from_ || !words_[first].may_begin)
            return;
        depths_.clear();
        if (here.is_name)
            note(1, table_.find(words_[first].hash));
        if (here.goes_on)
            follow(first, here.pair);
        for (; !depths_.empty(); depths_.pop_back())
            verify(first, depths_.back(), found);
    }

    /// Notes the names that begin with a pair of words, as far as their words go on in the text.
    void follow(std::size_t first, std::uint64_t hash) {
        for (std::size_t count = 2; count <= table_.header().longest && has_word(first + count - 1); ++count) {
            if (count > 2)
                hash = extend_hash(hash, words_[first + count - 1].hash);
            name_slot const slot = table_.find(hash);
            note(count, slot);
            if (!slot.goes_on())
                return;
        }
    }

    /// Reads on as far as a word, if the text has it.
    bool has_word(std::size_t index) {
        return index < words_.size() || (source_.read(words_, index + 1), index < words_.size());
    }

    struct depth {
        std::size_t words;
        std::uint32_t group;
    };

    void note(std::size_t count, name_slot slot) {
        if (slot.group() < table_.size())
            depths_.push_back({count, slot.group()});
    }

    struct match {
        std::size_t end;
        name_record const* record;
    };

    template <class Found>
    void verify(std::size_t first, depth const& deep, Found& found) {
        has_word(first + deep.words); // only the next word can tell whether a name may end before it
        text_word const& last = words_[first + deep.words - 1];
        if (!last.may_end)
            return;
        extent const words(words_[first].begin, last.end);
        matches_.clear();
        for (name_record const& record : table_.group(deep.group))
            if (record.words == deep.words && !record.is(name_record::same_name))
                if (std::size_t const end = end_of(record, words))
                    matches_.push_back({end, &record});
        if (matches_.size() > 1)
            std::ranges::sort(matches_, comes_first);
        for (match const& each : matches_)
            if (words.begin >= wanted_from_)
                wanted_from_ = found(extent(words.begin, each.end), table_.index(*each.record));
    }

    /// The longer first; of the same length the higher priority; of the same priority what was given first.
    static bool comes_first(match const& left, match const& right) noexcept {
        if (left.end != right.end)
            return left.end > right.end;
        if (left.record->priority != right.record->priority)
            return left.record->priority > right.record->priority;
        return left.record->payload < right.record->payload;
    }

    /// Where the name ends in the text; 0 if these words are not the name.
    [[nodiscard]] std::size_t end_of(name_record const& record, extent words) const {
        std::string_view const name = table_.spelling(record);
        std::string_view const text = text_.substr(words.begin, words.size());
        bool const exact_case = record.is(name_record::exact_case);
        bool const case_matters = exact_case || !Fold::ignores_ascii_case;
        if (case_matters ? name == text : equal_ignoring_case(name, text))
            return words.end;
        word_forms const forms{.plural = record.is(name_record::takes_plural),
                               .misspelt = !table_.corrections().empty()};
        return exact_case ? match_name<exact>(name, text_, words, forms) : match_name<Fold>(name, text_, words, forms);
    }

    name_table const& table_;
    std::string_view text_;
    std::span<token const> tokens_;
    text_words<Fold> source_;
    std::vector<text_word> words_;
    std::vector<std::uint32_t> openings_;
    std::vector<candidate> candidates_;
    std::vector<depth> depths_;
    std::vector<match> matches_;
    std::size_t wanted_from_ = 0;
};

} // namespace quoin::detail::names
