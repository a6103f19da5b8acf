// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../currency.hpp"
#include "../../unicode.hpp"
#include "../word_set.hpp"
#include "gaps.hpp"
#include "numbers.hpp"
#include "scan.hpp"
#include "tables.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::detail {

/// What a form means: a row of the tables, with its currencies read.
struct money_word {
    quoin::detail::role role;
    int value = 0;
    std::string_view text;
    std::vector<currency> currencies;
};

/// A word found in a text.
struct word_match {
    std::size_t size = 0; ///< in bytes
    money_word const* word = nullptr;

    explicit operator bool() const noexcept {
        return word != nullptr;
    }
};

/// What a number in words may begin with.
inline constexpr role number_words = role::count | role::scale | role::hundred | role::fraction | role::part |
                                     role::dozen | role::vague | role::several | role::fraction_sign;
/// What "a" may stand before: "a penny".
inline constexpr role small_units = role::minor | role::slang | role::slang_scale | role::slang_note;
inline constexpr role opening_roles = number_words | small_units;
/// What may follow a number in an amount.
inline constexpr role behind_number = number_words | small_units | role::abbreviation | role::currency | role::name |
                                      role::doubtful_name | role::glued_minor | role::conjunction | role::of |
                                      role::point | role::to | role::fraction_sign;

/// What is looked for before an amount.
inline constexpr role before_amount =
    role::conjunction | role::dozen | role::count | role::scale | role::hundred | role::article | role::point |
    role::minus | role::between | role::from | role::of | role::currency | role::name | role::bound | role::change |
    role::weight | role::takes_amount | role::ranges | role::spans | role::by | role::basis | role::dispute |
    role::opponent | role::negation | role::alternative | role::step | role::prices_of | role::label | role::to;

/// All forms of a language in one trie over bytes. Filled once, then only read: lookups take time proportional to the
/// form that is found, and are safe from several threads at once.
class money_lexicon {
public:
    /// `glues_numbers` says that the language writes numbers in one word, as German does: "zweihundertfünf".
    money_lexicon(number_conventions conventions, bool glues_numbers)
        : conventions_(conventions),
          glues_numbers_(glues_numbers),
          openings_(letters_that_count()),
          endings_(letters_that_count()) {
        roots_.fill(none);
        pairs_.assign(256 * 32, none);
    }

    /// Adds a row of a table, which must outlive the lexicon.
    void add(money_words const& row) {
        if (row.role == role::unit && row.text.empty()) {
            for_each_part(row.forms, '|', [&](std::string_view form) { add_form(form, add_word(row.role, 0, form)); });
            return;
        }
        std::uint32_t const word = add_word(row.role, row.value.number, row.text);
        constexpr role with_currencies = role::currency | role::name | role::doubtful_name | role::minor |
                                         role::glued_minor | role::slang | role::slang_scale | role::slang_note;
        if (shares(row.role, with_currencies))
            words_[word].currencies = currencies_in(row.text);
        for_each_part(row.forms, '|', [&](std::string_view form) { add_form(form, word); });
    }

    /// Lets the scan look for the digits of East Asian and Devanagari text too: "１００", "१००".
    void expect_wide_digits() {
        known_openings_.push_back({{'\xEF', '\xBC'}});
        known_openings_.push_back({{'\xE0', '\xA5'}});
    }

    /// Adds a number in words.
    void add_count(std::string_view form, int number) {
        add_form(form, add_word(role::count, number, {}));
    }

    /// Adds what a currency is called. Currencies of the same name or sign share one word.
    void add_currency(role role, std::string_view form, currency code, int exponent = 0) {
        std::uint32_t word = find_word(form, role);
        if (word == none) {
            word = add_word(role, exponent, {});
            add_form(form, word);
        }
        auto& known = words_[word].currencies;
        if (std::ranges::find(known, code) == known.end())
            known.push_back(code);
    }

    /// Puts one currency before the others that its names may stand for.
    void prefer(currency own) {
        for (money_word& word : words_)
            if (auto const at = std::ranges::find(word.currencies, own); at != word.currencies.end())
                std::rotate(word.currencies.begin(), at, at + 1);
    }

    /// The longest form with one of `roles` that begins at `at` and ends where a word may end.
    [[nodiscard]] word_match longest(std::string_view text, std::size_t at, role roles) const noexcept {
        word_match found;
        if (at >= text.size() || !openings_.opens(text, at, roles))
            return found;
        std::size_t end = at + 1;
        std::uint32_t reached = roots_[byte(text[at])];
        while (reached != none) {
            if (nodes_[reached].forms != none)
                if (auto const* word = word_at(nodes_[reached].forms, text.substr(at, end - at), roles))
                    if (nodes_[reached].ends_anywhere || word_ends(text, end))
                        found = {end - at, word};
            reached = end == at + 1 ? second_step(reached, text, end) : step(reached, text, end);
        }
        return found;
    }

    /// Must be called once behind all that adds, and before anything is looked up.
    void finish() {
        number_openings_ = make_openings(std::exchange(known_openings_, {}));
    }

    /// What numbers in words, and small units ("a penny"), begin with: for the scan.
    [[nodiscard]] word_openings const& number_openings() const noexcept {
        return number_openings_;
    }

    /// How words begin.
    [[nodiscard]] word_edges const& openings() const noexcept {
        return openings_;
    }

    /// How words end that may stand before an amount.
    [[nodiscard]] word_edges const& endings() const noexcept {
        return endings_;
    }

    [[nodiscard]] number_conventions conventions() const noexcept {
        return conventions_;
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct node {
        std::uint32_t sibling = none;
        std::uint32_t child = none;
        std::uint32_t forms = none;
        char byte = 0;
        bool ends_anywhere = false;
    };

    struct spelled_form {
        std::uint32_t next = none;
        std::uint32_t word = 0;
        std::string_view as_written; // empty if any case will do
    };

    [[nodiscard]] std::size_t letters_that_count() const noexcept {
        return glues_numbers_ ? 2 : 4;
    }

    static std::size_t byte(char c) noexcept {
        return static_cast<unsigned char>(ascii_lower(c));
    }

    /// The word of the first form here that has one of the roles, and is spelled as `text` is where case matters.
    [[nodiscard]] money_word const* word_at(std::uint32_t at, std::string_view text, role roles) const noexcept {
        for (; at != none; at = forms_[at].next) {
            spelled_form const& candidate = forms_[at];
            bool const spelled = candidate.as_written.empty() || candidate.as_written == text;
            if (spelled && shares(words_[candidate.word].role, roles))
                return &words_[candidate.word];
        }
        return nullptr;
    }

    /// The step from the first byte to the second, where the trie is widest: by a table.
    [[nodiscard]] std::uint32_t second_step(std::uint32_t at, std::string_view text, std::size_t& end) const noexcept {
        if (end >= text.size() || !is_ascii_letter(text[end]))
            return step(at, text, end);
        ++end;
        return pairs_[pair_of(text[end - 2], text[end - 1])];
    }

    static std::size_t pair_of(char first, char second) noexcept {
        return byte(first) * 32 + byte(second) % 32;
    }

    /// Goes on by one byte of the text, or by one gap where the form has a blank. Moves `end` past it.
    [[nodiscard]] std::uint32_t step(std::uint32_t at, std::string_view text, std::size_t& end) const noexcept {
        if (end >= text.size())
            return none;
        for (std::uint32_t next = nodes_[at].child; next != none; next = nodes_[next].sibling) {
            if (nodes_[next].byte == ' ') {
                if (std::size_t const gap = gap_size(text, end)) {
                    end += gap;
                    return next;
                }
            } else if (nodes_[next].byte == ascii_lower(text[end])) {
                ++end;
                return next;
            }
        }
        return none;
    }

    static std::vector<currency> currencies_in(std::string_view codes) {
        std::vector<currency> all;
        for_each_part(codes, ' ', [&](std::string_view code) { all.emplace_back(code); });
        return all;
    }

    std::uint32_t add_word(role role, int value, std::string_view text) {
        words_.push_back({role, value, text, {}});
        return static_cast<std::uint32_t>(words_.size() - 1);
    }

    /// Case matters in forms with capitals, and in those of one letter.
    static bool is_case_sensitive(std::string_view form) noexcept {
        return form.size() == 1 || std::ranges::any_of(form, [](char c) { return c != ascii_lower(c); });
    }

    /// A hyphen in a form stands for a gap, like a blank.
    static char key_of(char c, std::string_view form) noexcept {
        return c == '-' && form.size() > 1 ? ' ' : ascii_lower(c);
    }

    void add_form(std::string_view form, std::uint32_t word) {
        std::uint32_t at = none;
        for (char c : form)
            at = child_of(at, key_of(c, form));
        char32_t const last = unicode::decode_before(form, form.size()).code_point;
        bool const is_sign = !unicode::is_letter(last) && !unicode::is_mark(last);
        bool const is_number = shares(words_[word].role, role::count | role::scale | role::hundred);
        nodes_[at].ends_anywhere = is_sign || written_without_blanks(last) || (is_number && glues_numbers_);
        note(form, words_[word]);
        forms_.push_back({none, word, is_case_sensitive(form) ? kept(form) : std::string_view()});
        std::uint32_t* link = &nodes_[at].forms;
        while (*link != none)
            link = &forms_[*link].next;
        *link = static_cast<std::uint32_t>(forms_.size() - 1);
    }

    /// Notes how a form begins and ends.
    void note(std::string_view form, money_word const& word) {
        if (shares(word.role, opening_roles) && !is_rare(form, word) && !is_rare_fraction(form, word))
            known_openings_.push_back(opening_of(form));
        openings_.add_opening(form, word.role);
        if (shares(word.role, before_amount))
            endings_.add_ending(form, word.role);
    }

    /// Small units that are not looked for behind "a", so that the scan has fewer words to find.
    static bool is_rare(std::string_view form, money_word const& word) {
        constexpr std::array<currency, 3> often = {currency("USD"), currency("EUR"), currency("GBP")};
        bool const is_often = std::ranges::find_first_of(word.currencies, often) != word.currencies.end();
        return word.role == role::minor && (!is_often || form.find(' ') != form.npos); // "US cent"
    }

    /// Fractions but "½", "¼" and "¾", for the same reason. The scan finds "1/2" by its digits.
    static bool is_rare_fraction(std::string_view form, money_word const& word) noexcept {
        constexpr std::size_t size_of_half = 2;
        return word.role == role::fraction_sign && form.size() != size_of_half;
    }

    [[nodiscard]] word_opening opening_of(std::string_view form) const noexcept {
        word_opening made;
        bool const has_gap = form.find_first_of(" -") < opening_size;
        std::size_t const size = std::min({form.size(), form.find_first_of(" -"), opening_size});
        std::copy_n(form.begin(), size, made.bytes.begin());
        char32_t const last = unicode::decode_before(form, form.size()).code_point;
        bool const goes_on = has_gap || glues_numbers_ || written_without_blanks(last) || !unicode::is_letter(last);
        if (size < opening_size && !goes_on)
            made.bytes[size] = word_opening::outside;
        return made;
    }

    std::string_view kept(std::string_view form) {
        return spellings_.emplace_back(form);
    }

    [[nodiscard]] std::uint32_t find_word(std::string_view form, role role) const noexcept {
        std::uint32_t at = form.empty() ? none : roots_[byte(form[0])];
        for (std::size_t i = 1; i < form.size() && at != none; ++i) {
            char const wanted = key_of(form[i], form);
            at = nodes_[at].child;
            while (at != none && nodes_[at].byte != wanted)
                at = nodes_[at].sibling;
        }
        for (std::uint32_t each = at == none ? none : nodes_[at].forms; each != none; each = forms_[each].next)
            if (words_[forms_[each].word].role == role &&
                (forms_[each].as_written.empty() || forms_[each].as_written == form))
                return forms_[each].word;
        return none;
    }

    [[nodiscard]] std::uint32_t child_of(std::uint32_t parent, char byte_of_child) {
        std::uint32_t& first = parent == none ? roots_[byte(byte_of_child)] : nodes_[parent].child;
        for (std::uint32_t at = first; at != none; at = nodes_[at].sibling)
            if (nodes_[at].byte == byte_of_child)
                return at;
        auto const made = static_cast<std::uint32_t>(nodes_.size());
        std::uint32_t const sibling = first;
        first = made;
        nodes_.push_back({sibling, none, none, byte_of_child, false});
        if (parent != none && is_ascii_letter(byte_of_child) && roots_[byte(nodes_[parent].byte)] == parent)
            pairs_[pair_of(nodes_[parent].byte, byte_of_child)] = made;
        return made;
    }

    number_conventions conventions_;
    bool glues_numbers_ = false;
    std::array<std::uint32_t, 256> roots_{};
    std::vector<std::uint32_t> pairs_; ///< nodes of the second byte, if it is a letter
    std::vector<node> nodes_;
    std::vector<spelled_form> forms_;
    std::vector<money_word> words_;
    std::deque<std::string> spellings_;
    std::vector<word_opening> known_openings_;
    word_openings number_openings_;
    word_edges openings_;
    word_edges endings_;
};

} // namespace quoin::detail
