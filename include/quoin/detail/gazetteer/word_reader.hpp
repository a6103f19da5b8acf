// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "comparison.hpp"
#include "runs.hpp"
#include "simple_words.hpp"
#include "word_kernels.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace quoin::detail::names {

/// Reads the words of a text, with their hashes, in their order.
template <name_fold Fold>
class word_reader {
public:
    explicit word_reader(std::string_view text)
        : text_(text), runs_(text, best_instruction_set()), hash_runs_(hash_kernel_for<Fold>(best_instruction_set())) {}

    /// Appends the words of some further runs; false if there are none.
    bool read(text_words& words) {
        if (!runs_.next())
            return false;
        std::size_t from = 0;
        for (std::size_t const odd : runs_.odd()) {
            if (odd >= runs_.size())
                break;
            add_plain(from, odd, words);
            add_odd(runs_[odd], words);
            from = odd + 1;
        }
        add_plain(from, runs_.size(), words);
        return true;
    }

private:
    void add_plain(std::size_t first, std::size_t last, text_words& words) {
        while (first < last && runs_[first].begin < end_)
            ++first;
        std::size_t readable = last; // whose first 16 bytes all lie in the text
        while (readable > first && text_.size() - runs_[readable - 1].begin < 16)
            --readable;
        auto const [hashes, places] = words.extend(readable - first);
        hash_runs_(text_.data(), runs_.edges(first), readable - first, hashes, places);
        for (; readable < last; ++readable)
            words.push_back(hash_long<Fold>(text_.data(), runs_[readable]), runs_[readable]);
    }

    void add_odd(extent run, text_words& words) {
        std::size_t at = std::max(run.begin, end_);
        if (at == run.begin) {
            lone_word const lone = cut_lone_word_(text_, run);
            if (lone.size > 0)
                words.push_back(hash_plain<Fold>(lone.letters.data(), lone.size), lone.where);
            if (lone.known)
                return;
        }
        simple_words simple(text_, run, at);
        for (; simple.next(); at = simple.where().end)
            words.push_back(hash_plain<Fold>(simple.letters().data(), simple.size()), simple.where());
        if (simple.ended())
            return;
        for (word_cursor<Fold> word(text_, at); word.next(run.end); at = word.end())
            words.push_back(hash_word(word.folded()), extent(word.begin(), word.end()));
        end_ = static_cast<std::uint32_t>(at);
    }

    std::string_view text_;
    run_finder runs_;
    hash_kernel hash_runs_;
    lone_word_kernel cut_lone_word_ = lone_word_kernel_for(best_instruction_set());
    std::uint32_t end_ = 0; ///< of the last odd word, which may go beyond its run
};

} // namespace quoin::detail::names
