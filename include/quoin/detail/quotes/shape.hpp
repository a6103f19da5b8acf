// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "stretches.hpp"

#include <cstddef>
#include <string_view>

namespace quoin::detail {

/// What a quoted stretch looks like from outside: how long it is, how it begins and ends.
class quote_shape {
public:
    quote_shape(std::string_view text, stretch const& quoted) {
        std::string_view const words = text.substr(quoted.inner.begin, quoted.inner.size());
        read_words(words);
        read_end(words);
        begins_capital_ = begins_with_capital(words);
    }

    /// How many words there are; six stand for six or more.
    [[nodiscard]] std::size_t words() const noexcept {
        return words_;
    }

    /// Ends in a comma or a dash, or in a question or exclamation mark: the reporter's sentence may go on.
    [[nodiscard]] bool ends_open() const noexcept {
        return end_ == ',' || end_ == '?' || end_ == '!' || end_ == '-';
    }

    [[nodiscard]] bool ends_sentence() const noexcept {
        return end_ == '.' || end_ == '?' || end_ == '!';
    }

    [[nodiscard]] bool ends_in_question() const noexcept {
        return end_ == '?';
    }

    [[nodiscard]] bool begins_capital() const noexcept {
        return begins_capital_;
    }

    /// Can stand alone: begins with a capital and ends like a sentence, or is long.
    [[nodiscard]] bool is_sentence() const noexcept {
        return begins_capital_ && (ends_sentence() || ends_open() || words_ >= 6);
    }

    /// Each word but the little ones has a capital: "Not Just a Nuisance".
    [[nodiscard]] bool is_title() const noexcept {
        return all_capitalised_ && end_ != '?' && end_ != '!';
    }

private:
    static constexpr std::size_t most_words = 6;

    static bool begins_with_capital(std::string_view word) {
        for (std::size_t at = 0; at < word.size() && at < 24;) {
            auto const [c, size] = unicode::decode(word, at);
            if (unicode::is_letter(c) || unicode::is_digit(c))
                return !unicode::is_lower(c);
            at += size;
        }
        return false;
    }

    void read_words(std::string_view words) {
        bool short_ones_only = true;
        std::size_t at = 0;
        while (at < words.size() && words_ < most_words) {
            std::size_t end = at;
            while (end < words.size() && !is_blank(words[end]))
                ++end;
            std::string_view const word = words.substr(at, end - at);
            if (!word.empty()) {
                ++words_;
                if (word.size() > 3 && !begins_with_capital(word))
                    all_capitalised_ = false;
                short_ones_only = short_ones_only && word.size() <= 3;
            }
            at = end + 1;
        }
        if (short_ones_only || at < words.size() || !begins_with_capital(words))
            all_capitalised_ = false;
    }

    void read_end(std::string_view words) {
        if (words.empty())
            return;
        end_ = words.back();
        if (words.ends_with("—") || words.ends_with("–"))
            end_ = '-';
        if (words.ends_with("…"))
            end_ = '.';
        if (end_ == '\'' || words.ends_with("’") || words.ends_with("”") || end_ == '"') {
            std::size_t const last = words.find_last_of(".,?!");
            end_ = last != std::string_view::npos && words.size() - last <= 7 ? words[last] : end_;
        }
    }

    std::size_t words_ = 0;
    char end_ = ' ';
    bool begins_capital_ = false;
    bool all_capitalised_ = true;
};

} // namespace quoin::detail
