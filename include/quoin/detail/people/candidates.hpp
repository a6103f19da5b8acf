// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "context.hpp"
#include "reader.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Finds what may be names, and weighs what speaks for each.
namespace quoin::detail {

/// A row of capitalised words that may be a name, and what speaks for it.
struct name_candidate {
    std::uint32_t first_unit = 0; ///< its words without title and letters, in the finder's units
    std::uint16_t unit_count = 0;
    std::uint8_t evidence = 0; ///< a name is believed from `enough_evidence` on
    std::uint32_t sex = 0;     ///< the bits `female` and `male` of titles and words of kinship
    bool titled = false;
    bool begins_sentence = false; ///< so that the capital of its first word says nothing
    bool doubtful = false;        ///< reads as an everyday word or a place here, so that a name needs "said" beside it
    std::uint32_t from = 0;       ///< the tokens [from, to) of the whole mention
    std::uint32_t to = 0;
    extent where;
    extent name;
    extent role;
};

inline constexpr std::uint8_t enough_evidence = 2;

/// Reads a document from left to right, and collects candidates.
class name_collector {
public:
    name_collector(document_view<token, sentence> document, name_words const& words, name_words const& added)
        : reader_(document, words, added), context_(reader_) {}

    void collect() {
        for (std::size_t at = 0; at < reader_.tokens().size();) {
            if (begins_name(at))
                at = collect_row(at);
            else
                ++at;
        }
    }

    [[nodiscard]] std::span<name_unit const> units_of(name_candidate const& candidate) const noexcept {
        return std::span(units_).subspan(candidate.first_unit, candidate.unit_count);
    }

    [[nodiscard]] std::span<name_candidate> candidates() noexcept {
        return candidates_;
    }

    [[nodiscard]] name_reader& reader() noexcept {
        return reader_;
    }

    [[nodiscard]] name_context const& context() const noexcept {
        return context_;
    }

private:
    using row = std::vector<read_unit>;

    [[nodiscard]] bool begins_name(std::size_t at) const noexcept {
        token const& word = reader_.tokens()[at];
        if (word.kind != token_kind::word)
            return false;
        return word.capitalised || (word.non_ascii && holds_inner_capital(at));
    }

    /// Reads the row of words that begins with a token, judges it, and says where to go on.
    std::size_t collect_row(std::size_t at) {
        reader_.enter_sentence_of(at);
        row_.clear();
        add_particles_before(at);
        bool more = true;
        while (more) {
            read_unit const read = reader_.unit_at(at);
            if (!extends_row(read)) {
                at = row_.empty() ? read.to : at;
                break;
            }
            row_.push_back(read);
            at = read.to;
            more = !read.closes && find_next_word(at);
        }
        if (!row_.empty())
            judge(row_);
        return at;
    }

    /// "von Arnsberg" at the beginning of a row.
    void add_particles_before(std::size_t at) {
        constexpr std::size_t most = 2;
        std::size_t first = at;
        while (first > 0 && at - first < most && is_small_particle(first - 1) && reader_.tokens()[first].after_space)
            --first;
        for (; first < at; ++first)
            row_.push_back(reader_.unit_at(first));
    }

    [[nodiscard]] bool is_small_particle(std::size_t index) const noexcept {
        return reader_.is_word(index) && !reader_.tokens()[index].capitalised && reader_.text(index).size() <= 4 &&
               (reader_.facts(index) & name_fact::particle) != 0;
    }

    [[nodiscard]] bool extends_row(read_unit const& read) const noexcept {
        std::uint32_t const facts = read.unit.facts;
        bool const after_first_name = !row_.empty() && is_strong_first(row_.back().unit.facts);
        if ((facts & name_fact::stop) != 0 && (facts & (name_fact::first_name | name_fact::title)) == 0)
            return (facts & name_fact::wordlike) != 0 && (row_.empty() || after_first_name);
        token const& first = reader_.tokens()[read.from];
        if (!first.all_capitals)
            return (facts & name_fact::initial) != 0 || read.unit.where.size() > 1 || after_first_name;
        constexpr std::uint32_t known_capitals =
            name_fact::title | name_fact::suffix | name_fact::role | name_fact::generation | name_fact::initial;
        return (facts & known_capitals) != 0 || (row_.empty() && read.unit.where.size() == 2);
    }

    /// Goes on to the next word of the row: over particles, and over a nickname in quotation marks.
    bool find_next_word(std::size_t& at) {
        if (!reader_.in_sentence(at))
            return false;
        if (continues(at))
            return true;
        return add_particles(at) || skip_nickname(at);
    }

    [[nodiscard]] bool continues(std::size_t at) const noexcept {
        token const& next = reader_.tokens()[at];
        return reader_.is_word(at) && next.after_space && (next.capitalised || holds_inner_capital(at));
    }

    /// "dell’Orto", "al-Assad" in one token or in three.
    [[nodiscard]] bool holds_inner_capital(std::size_t at) const noexcept {
        std::string_view const word = reader_.text(at);
        if (is_small_particle(at) && reader_.is_mark(at + 1, '-') && !reader_.tokens()[at + 1].after_space)
            return reader_.in_sentence(at + 2) && reader_.tokens()[at + 2].capitalised;
        std::size_t const mark = word.find_first_of("-'\xE2");
        if (mark == 0 || mark == std::string_view::npos || mark > 4)
            return false;
        std::size_t const after = mark + (word[mark] == '\xE2' ? 3 : 1);
        return unicode::is_upper(unicode::decode(word, after).code_point);
    }

    bool add_particles(std::size_t& at) {
        constexpr std::size_t most = 3;
        std::size_t end = at;
        while (end - at < most && is_small_particle(end) && reader_.tokens()[end].after_space)
            ++end;
        if (end == at || !reader_.in_sentence(end) || !continues(end))
            return false;
        for (; at < end; ++at)
            row_.push_back(reader_.unit_at(at));
        return true;
    }

    bool skip_nickname(std::size_t& at) const noexcept {
        constexpr std::size_t most_words = 3;
        if (!is_strong_first(row_.back().unit.facts) || !context_.is_quotation_mark(at))
            return false;
        for (std::size_t mark = at + 2; mark <= at + 1 + most_words; ++mark) {
            if (!reader_.is_word(mark - 1))
                return false;
            if (context_.is_quotation_mark(mark) && reader_.in_sentence(mark + 1) && continues(mark + 1)) {
                at = mark + 1;
                return true;
            }
        }
        return false;
    }

    static bool is_strong_first(std::uint32_t facts) noexcept {
        return (facts & (name_fact::first_name | name_fact::wordlike)) == name_fact::first_name;
    }

    /// Takes a row apart into what stands before the name, the name, and the letters after it.
    void judge(std::span<read_unit const> whole) {
        std::size_t letters = whole.size();
        while (letters > 1 && (whole[letters - 1].unit.facts & name_fact::suffix) != 0)
            --letters;
        std::size_t words = letters;
        while (words > 1 && (whole[words - 1].unit.facts & name_fact::generation) != 0)
            --words;
        std::size_t first = words - 1;
        while (first > 0 && !ends_prefix(whole[first - 1].unit.facts))
            --first;
        first += other_words(whole.subspan(first, words - first));
        weigh(whole, first, words, letters);
    }

    /// How many words before a first name belong to something else: "In May" Ann Reed, "House Republican" Ann Reed.
    [[nodiscard]] std::size_t other_words(std::span<read_unit const> name) const noexcept {
        constexpr std::uint32_t never_first = name_fact::place | name_fact::organisation | name_fact::landmark;
        bool other = false;
        for (std::size_t at = 0; at + 2 <= name.size(); ++at) {
            std::uint32_t const facts = name[at].unit.facts;
            if (is_strong_first(facts))
                return other && at + 2 <= name.size() ? at : 0;
            other = other || (facts & never_first) != 0 ||
                    (at == 0 && (facts & name_fact::wordlike) != 0 && context_.preposition_before(name[0].from));
        }
        return 0;
    }

    static bool ends_prefix(std::uint32_t facts) noexcept {
        bool const before = (facts & (name_fact::title | name_fact::office | name_fact::role)) != 0;
        return before && (facts & name_fact::first_name) == 0;
    }

    static bool in_title(std::uint32_t facts) noexcept {
        return (facts & (name_fact::title | name_fact::office)) != 0;
    }

    void weigh(std::span<read_unit const> whole, std::size_t first, std::size_t words, std::size_t letters) {
        auto const name = whole.subspan(first, words - first);
        std::size_t title = first;
        while (title > 0 && in_title(whole[title - 1].unit.facts))
            --title;
        if (is_role(whole, title, first))
            title = first;

        name_candidate made;
        made.from = whole[title].from;
        made.to = whole.back().to;
        made.where = {whole[title].unit.where.begin, whole.back().unit.where.end};
        made.name = {name.front().unit.where.begin, whole[letters - 1].unit.where.end};
        for (std::size_t at = title; at < first; ++at) {
            made.titled = true;
            made.sex |= whole[at].unit.facts & (name_fact::female | name_fact::male);
        }
        if (title > 0)
            made.role = {whole.front().unit.where.begin, whole[title - 1].unit.where.end};
        if (is_something_else(whole, name, made))
            return;
        made.begins_sentence = title == 0 && context_.begins_sentence(made.from);
        unsigned evidence = evidence_for(whole, name, made);
        if (words < letters)
            evidence += (whole[words].unit.facts & name_fact::generation) != 0 ? 2 : 1;
        made.evidence = static_cast<std::uint8_t>(evidence);
        keep(name, made);
    }

    /// An office that is no form of address: "Commissioner" where any word would have its capital, "Health Secretary".
    [[nodiscard]] bool is_role(std::span<read_unit const> whole, std::size_t title, std::size_t first) const noexcept {
        if (title == first || (whole[title].unit.facts & name_fact::title) != 0)
            return false;
        bool const alone = first - title == 1;
        return title > 0 || (alone && context_.begins_sentence(whole[title].from));
    }

    [[nodiscard]] bool is_something_else(std::span<read_unit const> whole, std::span<read_unit const> name,
                                         name_candidate const& made) const noexcept {
        constexpr std::size_t longest = 6;
        std::uint32_t const first = name.front().unit.facts;
        std::uint32_t const last = name.back().unit.facts;
        if (name.size() > longest || context_.is_mark_of_firm(whole.front().from, whole.back().to))
            return true;
        for (std::size_t at = 0; at < name.size(); ++at)
            if ((name[at].unit.facts & (name_fact::organisation | name_fact::stop)) != 0 &&
                !(at > 0 && (name[at].unit.facts & name_fact::wordlike) != 0) && !(name.size() == 1 && !made.titled))
                return true;
        bool const landmark = (last & name_fact::landmark) != 0;
        if (name.size() > 1 && landmark && !is_strong_first(first))
            return true;
        if (name.size() == 1 && (last & (name_fact::title | name_fact::wordlike)) == name_fact::title)
            return true;
        if (name.size() == 1 && made.titled &&
            (last & (name_fact::office | name_fact::landmark | name_fact::place)) != 0)
            return true;
        if (name.size() > 1 && (last & name_fact::office) != 0)
            return true;
        if (name.size() > 2 && (first & name_fact::saint) != 0)
            return true;
        return name.size() > 1 && (first & name_fact::place) != 0 && (first & name_fact::first_name) == 0;
    }

    [[nodiscard]] unsigned evidence_for(std::span<read_unit const> whole, std::span<read_unit const> name,
                                        name_candidate& made) const {
        std::size_t const before = whole.front().from;
        std::size_t const after = whole.back().to;
        bool const plain = whole.size() == name.size() || &whole.front() == &name.front();
        unsigned points = made.titled ? 2 : 0;
        if (!made.role.empty())
            points += name.size() > 1 ? 2 : 1;
        if (plain) {
            role_words const role = context_.role_before(before);
            made.role = role.where;
            made.sex |= role.sex;
            if (!role.where.empty() && name.size() > 1)
                points += 2;
            if (role.kinship && name.size() == 1)
                points += 2;
        }
        if (role_words const role = context_.role_after(after); !role.where.empty()) {
            if (made.role.empty())
                made.role = role.where;
            points += name.size() > 1 || is_strong_first(name.front().unit.facts) ? 2 : 0;
        }
        points += inner_evidence(name, context_.begins_sentence(before) && plain);
        bool const first_name = (name.front().unit.facts & name_fact::first_name) != 0;
        if (name.size() > 1 || first_name) {
            if (context_.age_after(after))
                points += 2;
            if (context_.speech_beside(before, after))
                points += 1;
            if (name.size() > 1 && context_.is_byline(before, after))
                points += 2;
        }
        made.doubtful = name.size() == 1 && !made.titled && is_doubtful(name.front().unit.facts, before);
        return points;
    }

    [[nodiscard]] unsigned inner_evidence(std::span<read_unit const> name, bool begins_sentence) const {
        std::uint32_t const first = name.front().unit.facts;
        if (name.size() == 1)
            return is_strong_first(first) && !context_.determiner_before(name.front().from) ? 1 : 0;
        unsigned points = 0;
        bool const landmark = (name.back().unit.facts & name_fact::landmark) != 0;
        if ((first & name_fact::first_name) != 0)
            points += ((first & name_fact::wordlike) != 0 && begins_sentence) || landmark || is_long(name) ? 1 : 2;
        if ((first & name_fact::initial) != 0 && (name.back().unit.facts & name_fact::initial) == 0)
            points += name.size() == 2 && begins_sentence ? 1 : 2;
        for (read_unit const& inner : name.subspan(1, name.size() - 2))
            if ((inner.unit.facts & name_fact::initial) != 0)
                points += 2;
            else if ((inner.unit.facts & name_fact::particle) != 0)
                points += 1;
        if (reader_.text(name.back().unit.where).find('-') != std::string_view::npos)
            points += 1;
        return points;
    }

    /// Four words and more, none of which binds them into one name.
    [[nodiscard]] static bool is_long(std::span<read_unit const> name) noexcept {
        constexpr std::uint32_t binding = name_fact::first_name | name_fact::particle | name_fact::initial;
        return name.size() > 3 && std::ranges::none_of(name.subspan(1), [](read_unit const& each) {
                   return (each.unit.facts & binding) != 0;
               });
    }

    /// True if a word alone reads as an everyday word or a place rather than as a name.
    [[nodiscard]] bool is_doubtful(std::uint32_t facts, std::size_t at) const noexcept {
        constexpr std::uint32_t ambiguous = name_fact::wordlike | name_fact::landmark | name_fact::place |
                                            name_fact::organisation | name_fact::role | name_fact::stop;
        if ((facts & ambiguous) == 0)
            return false;
        return context_.begins_sentence(at) || context_.preposition_before(at) || (facts & name_fact::stop) != 0;
    }

    void keep(std::span<read_unit const> name, name_candidate& made) {
        made.first_unit = static_cast<std::uint32_t>(units_.size());
        made.unit_count = static_cast<std::uint16_t>(name.size());
        for (read_unit const& read : name)
            units_.push_back(read.unit);
        candidates_.push_back(made);
    }

    name_reader reader_;
    name_context context_;
    row row_;
    std::vector<name_unit> units_;
    std::vector<name_candidate> candidates_;
};

} // namespace quoin::detail
