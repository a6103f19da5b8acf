// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../sentences.hpp"
#include "../../tokens.hpp"
#include "../../unicode.hpp"
#include "spelling.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// Reads rows of words that may hold a name.
namespace quoin::detail {

/// One word of a name: "Tom", "Moss-Hale", "J.", "van", "al-Tall".
struct name_unit {
    extent where;            ///< without "’s"; with the period of "J." or "Dr."
    std::uint32_t hash = 0;  ///< of the spelling of `key`
    std::uint32_t facts = 0; ///< what is known about it: bits of `name_fact`
};

/// A unit, and the tokens that it takes: [from, to).
struct read_unit {
    name_unit unit;
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool closes = false; ///< nothing that follows belongs to the same name: "Wes’s"
};

/// Where "’s" begins in a word; its size if it does not.
inline std::size_t without_possessive(std::string_view word) noexcept {
    constexpr std::size_t shortest = 3; // "Sa’id" is no possessive
    for (std::size_t at = 1; at < word.size(); ++at) {
        if (word[at] != '\'' && word[at] != '\xE2')
            continue;
        std::string_view const rest = word.substr(at);
        std::size_t const mark = word[at] == '\'' ? 1 : rest.starts_with("’") || rest.starts_with("‘") ? 3 : 0;
        if (mark == 0)
            continue;
        std::string_view const after = word.substr(at + mark);
        if (after.empty() || after == "s" || (at >= shortest && after[0] == 's'))
            return at;
    }
    return word.size();
}

/// True for what stands for first names: "J", "J.", "J.K.".
inline bool is_initials(std::string_view word) noexcept {
    for (std::size_t at = 0; at < word.size();) {
        unicode::decoded const letter = unicode::decode(word, at);
        if (!unicode::is_upper(letter.code_point))
            return false;
        at += letter.size;
        if (at < word.size() && word[at++] != '.')
            return false;
    }
    return !word.empty();
}

inline bool is_strong_first_name(std::uint32_t facts) noexcept {
    return (facts & (name_fact::first_name | name_fact::wordlike)) == name_fact::first_name;
}

/// Tokens with what is known about them. Sentences are asked for in the order of the text.
class name_reader {
public:
    name_reader(document_view<token, sentence> document, name_words const& words, std::span<name_words const> added)
        : text_(document.text()),
          tokens_(document.get<token>()),
          sentences_(document.get<sentence>()),
          words_(words),
          added_(added) {}

    [[nodiscard]] std::span<token const> tokens() const noexcept {
        return tokens_;
    }

    [[nodiscard]] std::string_view text() const noexcept {
        return text_;
    }

    [[nodiscard]] std::string_view text(extent where) const noexcept {
        return {text_.data() + where.begin, where.size()};
    }

    [[nodiscard]] std::string_view text(std::size_t index) const noexcept {
        return text(tokens_[index].where);
    }

    /// The spelling by which two units are compared.
    [[nodiscard]] std::string_view key(name_unit const& unit) const noexcept {
        std::string_view const word = text(unit.where);
        return word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
    }

    /// What is known about a token as a neighbour of a name; nothing where there is no such token in this sentence.
    [[nodiscard]] std::uint32_t facts(std::size_t index) const noexcept {
        if (!in_sentence(index) || tokens_[index].kind != token_kind::word)
            return 0;
        remembered& known = memory_[index % memory_.size()];
        if (known.token != index) {
            std::string_view const word = text(index);
            known = {index, facts(word.substr(0, without_possessive(word)))};
        }
        return known.facts;
    }

    [[nodiscard]] std::uint32_t facts(std::string_view word) const noexcept {
        return facts(word, hash_of_name(word));
    }

    /// Makes the sentence that holds a token the one that everything is read in.
    void enter_sentence_of(std::size_t index) noexcept {
        std::uint32_t const at = tokens_[index].where.begin;
        while (next_sentence_ < sentences_.size() && sentences_[next_sentence_].where.begin <= at)
            ++next_sentence_;
        begin_ = next_sentence_ == 0 ? 0 : sentences_[next_sentence_ - 1].where.begin;
        end_ = next_sentence_ == sentences_.size() ? static_cast<std::uint32_t>(text_.size())
                                                   : sentences_[next_sentence_].where.begin;
    }

    /// Begins again at the beginning of the text.
    void restart() noexcept {
        next_sentence_ = 0;
    }

    [[nodiscard]] bool in_sentence(std::size_t index) const noexcept {
        return index < tokens_.size() && tokens_[index].where.begin >= begin_ && tokens_[index].where.begin < end_;
    }

    /// True if a token is this mark and nothing else.
    [[nodiscard, gnu::always_inline]] bool is_mark(std::size_t index, char mark) const noexcept {
        return in_sentence(index) && tokens_[index].where.size() == 1 && text_[tokens_[index].where.begin] == mark;
    }

    [[nodiscard]] bool is_word(std::size_t index) const noexcept {
        return in_sentence(index) && tokens_[index].kind == token_kind::word;
    }

    /// True if a token is this word, written like that.
    [[nodiscard]] bool is_word(std::size_t index, std::string_view word) const noexcept {
        return is_word(index) && text(index) == word;
    }

    /// Reads the unit that begins with a token, whatever it is worth.
    [[nodiscard]] read_unit unit_at(std::size_t index) const noexcept {
        read_unit made;
        made.from = static_cast<std::uint32_t>(index);
        made.to = made.from + 1;
        made.unit.where = tokens_[index].where;
        std::string_view const word = text(index);
        if (!tokens_[index].non_ascii && is_plain(word))
            describe_plain(made.unit);
        else
            read_marked(made, word);
        if (!made.closes && touches(made.to))
            add_what_touches(made);
        return made;
    }

    /// Looks up what is known about the word that a unit now is.
    void describe(name_unit& unit) const noexcept {
        std::string_view const word = key(unit);
        if (has_spellings(word))
            describe_spelled(unit, word, plain_spelling(word).text());
        else
            describe_spelled(unit, word, word);
    }

    /// Without a blank before it.
    [[nodiscard]] bool is_hyphen(std::size_t index) const noexcept {
        return touches(index) && (text(index) == "-" || text(index) == "‐" || text(index) == "‑");
    }

private:
    /// True if a word has neither apostrophe nor hyphen nor stop, as far as a quick look tells.
    static bool is_plain(std::string_view word) noexcept {
        return std::ranges::none_of(word, [](char c) { return c == '\'' || c == '-' || c == '.'; });
    }

    [[nodiscard]] std::uint32_t facts(std::string_view word, std::uint32_t hash) const noexcept {
        std::uint32_t known = words_.facts(word, hash);
        for (name_words const& added : added_)
            known |= added.facts(word, hash);
        if (known == 0)
            return may_be_numeral(word) && roman_numeral(word) != 0 ? name_fact::generation : facts_behind_prefix(word);
        return (known & name_fact::capitals) == 0 ? known : facts_of_capitals(word, known);
    }

    /// "ex-wife", "co-author": what "wife" and "author" say.
    [[nodiscard]] std::uint32_t facts_behind_prefix(std::string_view word) const noexcept {
        constexpr std::size_t size = 3;
        constexpr std::uint32_t of_roles =
            name_fact::role | name_fact::kin | name_fact::plural | name_fact::wordlike | sexes;
        if (!word.starts_with("ex-") && !word.starts_with("co-"))
            return 0;
        std::uint32_t const known = words_.facts(word.substr(size), hash_of_name(word.substr(size)));
        return (known & name_fact::role) != 0 ? known & of_roles : 0U;
    }

    /// Two letters and more; one is for the row of words to tell.
    static bool may_be_numeral(std::string_view word) noexcept {
        return word.size() > 1 && (word.front() == 'I' || word.front() == 'V' || word.front() == 'X') &&
               is_ascii_capital(word[1]);
    }

    /// "DA" is a title, and "Da" a particle.
    static std::uint32_t facts_of_capitals(std::string_view word, std::uint32_t known) noexcept {
        constexpr std::uint32_t of_title = name_fact::title | name_fact::wordlike;
        return word.size() > 1 && is_ascii_capital(word[1]) ? of_title : known & ~(of_title | name_fact::capitals);
    }

    void describe_plain(name_unit& unit) const noexcept {
        std::string_view const word = text(unit.where);
        unit.hash = hash_of_name(word);
        unit.facts = facts(word, unit.hash);
    }

    void read_marked(read_unit& made, std::string_view word) const noexcept {
        std::size_t const size = end_of_name(word);
        made.closes = size != word.size();
        made.unit.where.end = static_cast<std::uint32_t>(made.unit.where.begin + size);
        describe(made.unit);
    }

    void add_what_touches(read_unit& made) const noexcept {
        add_hyphenated(made);
        if (!made.closes)
            add_period(made);
    }

    void describe_spelled(name_unit& unit, std::string_view spelled, std::string_view word) const noexcept {
        unit.hash = hash_of_name(word);
        unit.facts = facts(spelled);
        if (unit.facts == 0 && spelled.data() != word.data())
            unit.facts = facts(word) & of_first_names;
        if (unit.facts == 0 && word.find('-') != std::string_view::npos)
            unit.facts = facts_of_parts(facts(word.substr(0, word.find('-'))), facts(word.substr(word.rfind('-') + 1)));
        if (text(unit.where).ends_with('.') && is_initials(spelled) && (unit.facts & name_fact::place) == 0)
            unit.facts = name_fact::initial;
    }

    /// "Jean-Marc" is a first name as "Jean" is; "Al-Tall" is none. "Maj-Gen" is a title as both its words are.
    static std::uint32_t facts_of_parts(std::uint32_t first, std::uint32_t last) noexcept {
        constexpr std::uint32_t kept = name_fact::first_name | sexes;
        constexpr std::uint32_t before_names = name_fact::title | name_fact::office;
        if ((first & before_names) != 0 && (last & name_fact::title) != 0)
            return last & (name_fact::title | name_fact::wordlike);
        return (first & name_fact::particle) != 0 ? 0U : first & kept;
    }

    /// Where "’s", or a word that hangs on a hyphen ("-led"), begins in a word.
    [[nodiscard]] std::size_t end_of_name(std::string_view word) const noexcept {
        std::size_t const end = without_possessive(word);
        std::size_t const hyphen = word.substr(0, end).rfind('-');
        if (hyphen == std::string_view::npos || hyphen == 0 || hyphen + 1 == end)
            return end;
        std::string_view const after = word.substr(hyphen + 1, end - hyphen - 1);
        bool const small = after[0] >= 'a' && after[0] <= 'z';
        return small && !are_syllables(word.substr(0, hyphen), after) ? hyphen : end;
    }

    /// "Ki-moon", but not "Cruz-led".
    [[nodiscard]] bool are_syllables(std::string_view first, std::string_view second) const noexcept {
        constexpr std::size_t longest = 5;
        bool const small = !second.empty() && second[0] >= 'a' && second[0] <= 'z';
        return small && first.size() < longest && second.size() <= longest &&
               (facts(second) & name_fact::compound) == 0;
    }

    [[nodiscard]] bool touches(std::size_t index) const noexcept {
        return in_sentence(index) && !tokens_[index].after_space;
    }

    /// "Moss-" at a line end, "Hale" on the next line.
    [[nodiscard]] bool is_cut_before(std::size_t index) const noexcept {
        return is_word(index) && tokens_[index].first_on_line && tokens_[index].capitalised;
    }

    /// "Moss-Hale" where the hyphen is a token of its own; "Moss-led" ends before it.
    void add_hyphenated(read_unit& made) const noexcept {
        bool longer = false;
        while (!made.closes && is_hyphen(made.to) && (touches(made.to + 1) || is_cut_before(made.to + 1))) {
            std::string_view const part = text(tokens_[made.to + 1].where);
            made.closes = !tokens_[made.to + 1].capitalised && !are_syllables(text(made.unit.where), part);
            if (made.closes)
                break;
            std::size_t const size = end_of_name(part);
            made.closes = size != part.size();
            made.unit.where.end = static_cast<std::uint32_t>(tokens_[made.to + 1].where.begin + size);
            made.to += 2;
            longer = true;
        }
        if (!longer)
            return;
        describe(made.unit);
    }

    /// The period of "Dr." and "J.", where it is a token of its own.
    void add_period(read_unit& made) const noexcept {
        constexpr std::size_t longest = 5; // "Const."; not "the King."
        if (!touches(made.to) || !is_mark(made.to, '.'))
            return;
        std::string_view const word = text(made.unit.where);
        bool const initials = is_initials(word) && (made.unit.facts & name_fact::place) == 0;
        bool const shortened = word.size() <= longest && roman_numeral(word) == 0 &&
                               (made.unit.facts & (name_fact::title | name_fact::saint | name_fact::generation)) != 0;
        bool const goes_on = in_sentence(made.to + 1);
        if (!(initials || shortened) || (!goes_on && (made.unit.facts & name_fact::generation) == 0))
            return;
        made.unit.where.end = tokens_[made.to].where.end;
        ++made.to;
        if (initials)
            made.unit.facts = name_fact::initial;
    }

    /// What the plain spelling of a word may say where nothing is known about its own.
    static constexpr std::uint32_t of_first_names =
        name_fact::first_name | sexes | name_fact::wordlike | name_fact::seldom;

    /// What was found out about a neighbour, as several questions are asked about one.
    struct remembered {
        std::size_t token = SIZE_MAX;
        std::uint32_t facts = 0;
    };

    std::string_view text_;
    std::span<token const> tokens_;
    std::span<sentence const> sentences_;
    name_words const& words_;
    std::span<name_words const> added_;
    std::size_t next_sentence_ = 0;
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
    mutable std::array<remembered, 16> memory_;
};

} // namespace quoin::detail
