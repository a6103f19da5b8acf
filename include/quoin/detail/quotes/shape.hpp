// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "stretches.hpp"
#include "word_classes.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace quoin::detail {

/// What a quoted stretch looks like from outside: how long it is, how it begins and ends.
class quote_shape {
public:
    template <class Language>
    quote_shape(std::string_view text, stretch const& quoted, Language const& language) {
        std::string_view const words = text.substr(quoted.inner.begin, quoted.inner.size());
        read_words(words, language);
        end_ = last_mark(words);
        is_abbreviated_ = begins_short_form(text.substr(quoted.outer.end));
        begins_capital_ = opens_with_capital(words);
    }

    /// Whether a stretch ends in a comma or a dash, or in a question or exclamation mark: the reporter's sentence may
    /// go on.
    static bool ends_open(std::string_view text, stretch const& quoted) {
        return is_open(last_mark(text.substr(quoted.inner.begin, quoted.inner.size())));
    }

    /// How many words there are; six stand for six or more.
    [[nodiscard]] std::size_t words() const noexcept {
        return words_;
    }

    /// The same for this one.
    [[nodiscard]] bool ends_open() const noexcept {
        return is_open(end_);
    }

    [[nodiscard]] bool ends_sentence() const noexcept {
        return end_ == '.' || end_ == '?' || end_ == '!';
    }

    [[nodiscard]] bool ends_in_comma() const noexcept {
        return end_ == ',';
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

    /// “units of dental activity” (UDAs): a short form of it follows.
    [[nodiscard]] bool is_abbreviated() const noexcept {
        return is_abbreviated_;
    }

private:
    static constexpr std::size_t most_words = 6;
    static constexpr std::size_t longest_title = 12;

    /// The first letter or digit, behind whatever marks, is no small letter.
    static bool opens_with_capital(std::string_view word) {
        for (std::size_t at = 0; at < word.size() && at < 24;) {
            auto const [c, size] = unicode::decode(word, at);
            if (unicode::is_letter(c) || unicode::is_digit(c))
                return !unicode::is_lower(c);
            at += size;
        }
        return false;
    }

    static bool begins_short_form(std::string_view behind) noexcept {
        return behind.size() > 3 && behind.starts_with(" (") && is_ascii_capital(behind[2]) &&
               is_ascii_capital(behind[3]);
    }

    static bool is_open(char end) noexcept {
        return end == ',' || end == '?' || end == '!' || end == '-';
    }

    template <class Language>
    void read_words(std::string_view words, Language const& language) {
        bool short_ones_only = true;
        bool shouted = true;
        std::size_t at = 0;
        std::size_t count = 0;
        while (at < words.size() && count < longest_title) {
            std::size_t end = at;
            while (end < words.size() && !is_blank(words[end]))
                ++end;
            std::string_view const word = words.substr(at, end - at);
            if (!word.empty()) {
                ++count;
                if (all_capitalised_ && !may_stand_in_title(word, language))
                    all_capitalised_ = false;
                short_ones_only = short_ones_only && word.size() <= 3;
                shouted = shouted && !holds_small(word);
            }
            if (count >= most_words && !all_capitalised_)
                break;
            at = end + 1;
        }
        constexpr std::size_t longest_short_form = 3;
        if (short_ones_only || (shouted && count > longest_short_form) || at < words.size() ||
            !opens_with_capital(words))
            all_capitalised_ = false;
        words_ = std::min(count, most_words);
    }

    /// Begins with a capital, or is one of the little words that need none.
    template <class Language>
    static bool may_stand_in_title(std::string_view word, Language const& language) {
        constexpr std::size_t longest_little = 3;
        constexpr word_class little = word_class::preposition | word_class::determiner | word_class::conjunction;
        return word.size() <= longest_little || opens_with_capital(word) || (language.classify(word) & little);
    }

    /// "Not", but neither "NOT" nor "A".
    static bool holds_small(std::string_view word) noexcept {
        return word.size() > 1 && word[1] >= 'a';
    }

    static char last_mark(std::string_view words) {
        if (words.empty())
            return ' ';
        if (words.ends_with("—") || words.ends_with("–"))
            return '-';
        if (words.ends_with("…"))
            return '.';
        char const end = words.back();
        if (end != '\'' && end != '"' && !words.ends_with("’") && !words.ends_with("”"))
            return end;
        constexpr std::size_t longest_ending = 7;
        std::size_t const last = words.find_last_of(".,?!");
        return last != std::string_view::npos && words.size() - last <= longest_ending ? words[last] : end;
    }

    std::size_t words_ = 0;
    char end_ = ' ';
    bool begins_capital_ = false;
    bool all_capitalised_ = true;
    bool is_abbreviated_ = false;
};

} // namespace quoin::detail
