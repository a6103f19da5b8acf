// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "comparison.hpp"
#include "table.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Names that are misspelt where a text defines a short form for them: few enough to try every edit.
namespace quoin::detail::names {

/// Calls `with` for all that one edit makes of a word of ASCII letters, whose first letter stays.
template <class With>
void for_each_edit(std::string_view word, With with) {
    std::string edited;
    auto with_letters = [&](std::size_t at, std::size_t size) {
        edited.insert(at, 1, 'a');
        for (char c = 'a'; c <= 'z'; ++c) {
            edited[at] = c;
            with(edited);
        }
        edited = std::string(word.substr(0, at)).append(word.substr(at + size));
    };
    for (std::size_t at = 1; at <= word.size(); ++at) {
        edited = word;
        with_letters(at, 0);
        if (at == word.size())
            return;
        edited.erase(at, 1);
        with(edited);
        with_letters(at, 1);
        edited = word;
        std::swap(edited[at], edited[std::min(at + 1, word.size() - 1)]);
        with(edited);
    }
}

/// Finds the name of several words that a whole stretch of text is, but for one edit in one word (see `is_typo_of`).
template <name_fold Fold>
class misspelt_name_finder {
public:
    misspelt_name_finder(name_table const& table, std::string_view text) : table_(table), text_(text) {
        for (word_cursor<Fold> word(text); words_.size() <= most_words && word.next(); end_ = word.end()) {
            begin_ = words_.empty() ? word.begin() : begin_;
            words_.push_back(word.folded());
            hashes_.push_back(hash_word(word.folded()));
        }
    }

    /// The place of the name's entry. Takes time in proportion to the number of words.
    [[nodiscard]] std::optional<std::uint32_t> find() {
        std::optional<std::uint32_t> found;
        if (words_.size() < 2 || words_.size() > most_words)
            return found;
        bool const begins = table_.filter().may_begin(hashes_[0], hashes_[1]);
        for (std::size_t word = 0; word < (begins ? words_.size() : 2) && !found; ++word) {
            std::uint64_t const written = hashes_[word];
            if (words_[word].size() < 4 || words_[word].size() > longest_typo)
                continue;
            for_each_edit(words_[word], [&](std::string const& edited) {
                hashes_[word] = hash_word(edited);
                if (!found && (word > 1 || table_.filter().may_begin(hashes_[0], hashes_[1])))
                    found = name_of_words();
            });
            hashes_[word] = written;
        }
        return found;
    }

private:
    static constexpr std::size_t most_words = 10;

    [[nodiscard]] std::optional<std::uint32_t> name_of_words() const {
        std::uint64_t sequence = hashes_[0];
        for (std::size_t i = 1; i < hashes_.size(); ++i)
            sequence = extend_hash(sequence, hashes_[i]);
        name_slot const slot = table_.find(sequence);
        if (!slot.has_group())
            return std::nullopt;
        name_entry entry = table_.entry(slot.group());
        while (!is_meant(entry) && entry.is(name_entry::group_goes_on))
            entry = table_.entry(entry.next);
        return is_meant(entry) ? std::optional(entry.place) : std::nullopt;
    }

    [[nodiscard]] bool is_meant(name_entry const& entry) const {
        if (entry.words != words_.size() || entry.is(name_entry::exact_case))
            return false;
        word_forms const forms{.plural = entry.is(name_entry::takes_plural), .misspelt = true};
        return match_name<Fold>(entry.spelling, text_, extent(begin_, end_), forms) == end_;
    }

    name_table const& table_;
    std::string_view text_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::vector<std::string> words_;
    std::vector<std::uint64_t> hashes_;
};

} // namespace quoin::detail::names
