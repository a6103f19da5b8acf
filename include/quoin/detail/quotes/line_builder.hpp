// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../../person.hpp"
#include "../../sentences.hpp"
#include "../../token.hpp"
#include "bare_word.hpp"
#include "reporting_line.hpp"
#include "shape.hpp"
#include "stretches.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace quoin::detail {

/// Builds the lines of one document, one after another, into storage that is used again.
template <class Language>
class line_builder {
public:
    line_builder(std::string_view text, std::span<token const> tokens, std::span<sentence const> sentences,
                 std::span<person const> people, std::span<stretch const> stretches, Language const& language)
        : text_(text),
          tokens_(tokens),
          sentences_(sentences),
          people_(people),
          stretches_(stretches),
          language_(language) {}

    /// The line of a paragraph (`parent` is none), or of the words within the stretch `parent`.
    reporting_line const& build(extent where, std::uint32_t parent, std::uint32_t first_stretch) {
        line_.clear();
        parent_ = parent;
        token_ = first_in(tokens_, where.begin, token_);
        person_ = first_in(people_, where.begin, person_);
        next_sentence_ = first_in(sentences_, where.begin, next_sentence_);
        sentence_ = next_sentence_ > 0 ? next_sentence_ - 1 : 0;
        stretch_ = first_stretch;
        plain_until_ = 0;
        first_ = 0;
        while (token_ < tokens_.size() && tokens_[token_].where.begin < where.end)
            add_next();
        return line_;
    }

private:
    /// What begins at `begin` or later is looked for from `near` on: lines come in the order of the text, but for those
    /// within quotes, which lie a little before.
    template <class Layer>
    static std::size_t first_in(std::span<Layer const> layer, std::size_t begin, std::size_t near) {
        std::size_t at = std::min(near, layer.size());
        while (at > 0 && layer[at - 1].where.begin >= begin)
            --at;
        while (at < layer.size() && layer[at].where.begin < begin)
            ++at;
        return at;
    }

    [[nodiscard]] std::string_view words_at(extent where) const noexcept {
        return {text_.data() + where.begin, where.size()};
    }

    void add_next() {
        token const& next = tokens_[token_];
        if (next.where.begin >= plain_until_ && add_folded(next.where.begin))
            return;
        if (next.kind == token_kind::word)
            return add_word();
        if (next.kind == token_kind::number)
            return add_number();
        if (next.kind != token_kind::other)
            return add_punctuation(next.where);
        if (words_at(next.where) == "\uFEFF")
            ++token_; // the byte order mark of a file
        else
            add_word();
    }

    /// The stretch or the person that begins at `begin` or before it; false if there is none, which holds up to
    /// `plain_until_`.
    bool add_folded(std::uint32_t begin) {
        plain_until_ = 0;
        skip_deeper_stretches(begin);
        std::uint32_t const next_stretch = stretch_ < stretches_.size() ? stretches_[stretch_].outer.begin : none;
        if (next_stretch <= begin && stretches_[stretch_].parent == parent_) {
            add_stretch();
            return true;
        }
        while (person_ < people_.size() && people_[person_].where.end <= begin)
            ++person_;
        std::uint32_t const next_person = person_ < people_.size() ? people_[person_].where.begin : none;
        if (next_person <= begin) {
            add_person();
            return true;
        }
        plain_until_ = std::min(next_stretch, next_person);
        return false;
    }

    void add_number() {
        extent const where = tokens_[token_].where;
        if (line_.empty() && begins_entry(words_at(where)))
            ++token_;
        else
            add(where, item_kind::number).possessive = without_apostrophe(words_at(where)).possessive;
    }

    /// "15.10 BMA accuses ministers": the time of an entry is no part of its first sentence.
    bool begins_entry(std::string_view number) const {
        return number.size() == 5 && number[2] == '.' && token_ + 1 < tokens_.size() && tokens_[token_ + 1].capitalised;
    }

    void skip_deeper_stretches(std::size_t at) {
        while (stretch_ < stretches_.size() &&
               (stretches_[stretch_].outer.end <= at || stretches_[stretch_].parent != parent_) &&
               stretches_[stretch_].outer.begin <= at)
            ++stretch_;
    }

    void add_stretch() {
        stretch const& quoted = stretches_[stretch_];
        line_item& made = append(quoted.outer, item_kind::stretch);
        made.index = static_cast<std::uint32_t>(stretch_);
        made.open_ended = quote_shape::ends_open(text_, quoted);
        while (token_ < tokens_.size() && tokens_[token_].where.begin < quoted.outer.end)
            ++token_;
        ++stretch_;
    }

    void add_person() {
        extent const where = people_[person_].where;
        bool possessive = false;
        while (token_ < tokens_.size() && tokens_[token_].where.begin < where.end) {
            possessive = tokens_[token_].where.end > where.end;
            ++token_;
        }
        line_item& made = append(where, item_kind::person, true);
        made.index = static_cast<std::uint32_t>(person_++);
        made.possessive = possessive || take_possessive();
    }

    /// The "’s" of a tokeniser that cuts it off.
    bool take_possessive() {
        return token_ < tokens_.size() && !tokens_[token_].after_space && take_possessive_mark();
    }

    bool take_possessive_mark() {
        std::string_view const next = words_at(tokens_[token_].where);
        if (next.front() != '\'' && next.front() != '\xE2')
            return false;
        if (next != "'s" && next != "’s" && next != "'" && next != "’")
            return false;
        ++token_;
        return true;
    }

    void add_word() {
        token const& word = tokens_[token_];
        std::string_view const written = words_at(word.where);
        bare_word const bare =
            word.non_ascii || may_hold_apostrophe(written) ? without_apostrophe(written) : bare_word{written};
        word_class classes = language_.classify(bare.stem);
        if (bare.negated)
            classes |= word_class::negation | word_class::auxiliary;
        extent where = word.where;
        if (bare.stem.size() < written.size() && is_pronoun(classes))
            where.end = static_cast<std::uint32_t>(where.begin + bare.stem.size()); // "he’s"
        line_item& made = add(where, item_kind::word, word.capitalised);
        made.classes = classes;
        made.possessive = bare.possessive || take_possessive();
        made.plural = !bare.possessive && bare.stem.ends_with('s') && !bare.stem.ends_with("ss");
    }

    void add_punctuation(extent where) {
        char const first = text_[where.begin];
        if (first == '(' && skip_short_parenthesis())
            return;
        std::string_view const mark = words_at(where);
        if (first == '.' && mark.size() == 1 && !ends_sentence(where))
            ++token_; // of an abbreviation
        else if (first == '.' || first == '?' || first == '!' || first == ';' || mark == "…")
            add(where, item_kind::stop);
        else if (first == ',')
            add(where, item_kind::comma);
        else if (first == ':')
            add(where, item_kind::colon);
        else if ((mark == "–" && !joins_numbers()) || mark == "—" || mark == "―" || mark == "--" ||
                 is_spaced_hyphen(first))
            add(where, item_kind::dash);
        else
            skip_mark(where);
    }

    /// Hyphens, brackets, stray marks: no part of the sentence's frame; but "62%" is one number.
    void skip_mark(extent where) {
        if (text_[where.begin] == '%' && !line_.empty() && line_.back().kind == item_kind::number &&
            line_.back().where.end == where.begin)
            line_.back().where.end = where.end;
        ++token_;
    }

    [[nodiscard]] bool ends_sentence(extent stop) {
        while (sentence_ < sentences_.size() && sentences_[sentence_].where.end < stop.end)
            ++sentence_;
        constexpr std::size_t closing_marks = 8;
        return sentence_ == sentences_.size() || sentences_[sentence_].where.end <= stop.end + closing_marks;
    }

    bool is_spaced_hyphen(char first) const {
        return first == '-' && tokens_[token_].after_space && token_ + 1 < tokens_.size() &&
               tokens_[token_ + 1].after_space;
    }

    /// "£110m–£150m": a dash that touches what it joins, the second of which is a number or one behind a sign.
    bool joins_numbers() const {
        constexpr std::size_t farthest = 2;
        if (tokens_[token_].after_space)
            return false;
        for (std::size_t i = token_ + 1; i < tokens_.size() && i <= token_ + farthest && !tokens_[i].after_space; ++i)
            if (tokens_[i].kind == token_kind::number)
                return true;
        return false;
    }

    /// "(pictured)", "(ICBs)": words that stand between a subject and its verb without belonging to either.
    bool skip_short_parenthesis() {
        constexpr std::size_t longest = 8;
        for (std::size_t i = token_ + 1; i < tokens_.size() && i <= token_ + longest; ++i)
            if (text_[tokens_[i].where.begin] == ')') {
                token_ = i + 1;
                return true;
            }
        return false;
    }

    /// Makes an item of the token at hand.
    line_item& add(extent where, item_kind kind, bool capitalised = false) {
        ++token_;
        return append(where, kind, capitalised);
    }

    /// An item with its place in its sentence; the reference holds until the next one is made.
    line_item& append(extent where, item_kind kind, bool capitalised = false) {
        auto const at = static_cast<std::uint32_t>(line_.size());
        if (at == 0 || begins_sentence(where, kind, capitalised))
            first_ = at;
        line_item& made = line_.emplace_back();
        made.where = where;
        made.kind = kind;
        made.capitalised = capitalised;
        made.begins_sentence = first_ == at;
        made.sentence = first_;
        return made;
    }

    /// A sentence goes on after a quote if what follows is no capital: “Why?” asked one of them.
    [[nodiscard]] bool begins_sentence(extent where, item_kind kind, bool capitalised) {
        bool const entered = enters_sentence(where.begin); // whatever is decided below, it is entered
        item_kind const before = line_.back().kind;
        if (kind == item_kind::stretch && (before == item_kind::stop || before == item_kind::stretch))
            return true;
        bool const after_stretch = before == item_kind::stretch;
        if constexpr (Language::verb_second) {
            if (before == item_kind::stop && line_.size() > 1 && line_[line_.size() - 2].kind == item_kind::number)
                return false; // "am 3. Juni": an ordinal
            if (after_stretch && capitalised && ends_with_stop(line_.back().where))
                return true; // a closing mark that opens quotes in English does not begin the sentence
        }
        bool const small = kind == item_kind::word && !capitalised;
        return entered && !(after_stretch && small) && kind != item_kind::comma && kind != item_kind::stop;
    }

    /// Whether a sentence begins behind the last item and not behind `begin`: perhaps with signs that are no items, as
    /// in "£5m was lost", "[The rest is lost.]".
    [[nodiscard]] bool enters_sentence(std::uint32_t begin) {
        std::size_t const first = next_sentence_;
        while (next_sentence_ < sentences_.size() && sentences_[next_sentence_].where.begin <= begin)
            ++next_sentence_;
        return next_sentence_ != first && sentences_[next_sentence_ - 1].where.begin >= line_.back().where.end;
    }

    /// „Komm!“
    bool ends_with_stop(extent quoted) const {
        constexpr std::size_t longest_ending = 4;
        std::string_view const words = text_.substr(quoted.begin, quoted.size());
        return words.size() > longest_ending &&
               words.substr(words.size() - longest_ending).find_first_of(".?!") != std::string_view::npos;
    }

    std::string_view text_;
    std::span<token const> tokens_;
    std::span<sentence const> sentences_;
    std::span<person const> people_;
    std::span<stretch const> stretches_;
    Language const& language_;
    reporting_line line_;
    std::uint32_t parent_ = none;
    std::size_t token_ = 0;
    std::size_t person_ = 0;
    std::size_t next_sentence_ = 0; ///< the first that no item has entered
    std::size_t sentence_ = 0;      ///< the first that does not end before the last stop
    std::size_t stretch_ = 0;
    std::uint32_t plain_until_ = 0; ///< no stretch and no person begins before it
    std::uint32_t first_ = 0;       ///< the item that begins the sentence at hand
};

} // namespace quoin::detail
