// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "judgement.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// Finds what may be names.
namespace quoin::detail {

/// Reads a document from left to right, and collects rows of capitalised words that may be names.
class name_collector {
public:
    name_collector(document_view<token, sentence> document, name_words const& words, std::span<name_words const> added)
        : reader_(document, words, added), context_(reader_), judge_(context_) {}

    name_collector(name_collector const&) = delete;
    name_collector& operator=(name_collector const&) = delete;

    void collect() {
        std::size_t const end = reader_.tokens().size();
        std::size_t row_end = 0;
        for (std::size_t at = 0; at < end; ++at) {
            if (!begins_name(at))
                continue;
            reader_.enter_sentence_of(at);
            row_end = collect_row(begin_of_hyphenated(at, row_end));
            at = row_end - 1;
        }
    }

    [[nodiscard]] std::span<name_unit const> units_of(name_candidate const& candidate) const noexcept {
        return std::span(units_).subspan(candidate.first_unit, candidate.unit_count);
    }

    [[nodiscard]] std::span<name_candidate> candidates() noexcept {
        return candidates_;
    }

    /// The places, among the candidates, of those whose surname is that of the next: "Tom" in "Tom and Jane Smith".
    [[nodiscard]] std::span<std::uint32_t const> partners() const noexcept {
        return partners_;
    }

    [[nodiscard]] name_reader& reader() noexcept {
        return reader_;
    }

    /// True for a name beside a verb of saying. To be asked in the order of the text.
    [[nodiscard]] bool speaks(name_candidate const& candidate) noexcept {
        reader_.enter_sentence_of(candidate.from);
        return context_.speech_beside(candidate.from, candidate.to);
    }

    /// True for a name beside a verb of saying, or the subject of a verb of one: "Dale was", but not "in Dale was" and
    /// "Moss and Dale was".
    [[nodiscard]] bool speaks_or_acts(name_candidate const& candidate) noexcept {
        if (speaks(candidate))
            return true;
        bool const other = context_.preposition_before(candidate.from) || context_.is_second_of_pair(candidate.from);
        return !other && context_.verb_of_one_after(candidate.to);
    }

private:
    static constexpr std::size_t longest_row = 32;

    [[nodiscard]] bool begins_name(std::size_t at) noexcept {
        token const& word = reader_.tokens()[at];
        if (word.kind != token_kind::word || word.has_digit)
            return false;
        return word.capitalised || ((word.non_ascii || holds_apostrophe(word)) && holds_inner_capital(at));
    }

    /// "d'Arcy", "dell'Acqua": one before a capital. To be asked in the order of the text.
    [[nodiscard]] bool holds_apostrophe(token const& word) noexcept {
        if (word.where.end <= apostrophe_) [[likely]]
            return false;
        apostrophe_ = next_apostrophe(word.where.begin);
        return apostrophe_ < word.where.end;
    }

    /// Where the next apostrophe before a capital stands; far away if there is none.
    [[nodiscard]] std::size_t next_apostrophe(std::size_t from) const noexcept {
        std::string_view const text = reader_.text();
        std::size_t at = text.find('\'', from);
        while (at < text.size() && !(at + 1 < text.size() && is_ascii_capital(text[at + 1])))
            at = text.find('\'', at + 1);
        return at;
    }

    /// "al" of "al-Tall", where the token at `at` is "Tall"; no further back than `least`.
    [[nodiscard]] std::size_t begin_of_hyphenated(std::size_t at, std::size_t least) const noexcept {
        bool const glued = at >= least + 2 && !reader_.tokens()[at].after_space;
        return glued && is_hyphenated_particle(at - 2) ? at - 2 : at;
    }

    /// "al" of "al-Tall", where that is three tokens.
    [[nodiscard]] bool is_hyphenated_particle(std::size_t at) const noexcept {
        return reader_.is_hyphen(at + 1) && is_small_particle(at);
    }

    /// Reads the row of words that begins with a token, has it judged, and says where to go on.
    std::size_t collect_row(std::size_t at) {
        row_.clear();
        read_unit read = reader_.unit_at(at);
        drop_glued_by(read);
        if (!extends_row(read))
            return read.to;
        add_particles_before(at);
        do {
            row_.push_back(read);
            at = read.to;
            if (read.closes || row_.size() >= longest_row || !find_next_word(at))
                break;
            read = reader_.unit_at(at);
            if (is_ordinal(read))
                read.unit.facts = name_fact::generation;
        } while (extends_row(read));
        judge_row();
        return at;
    }

    void judge_row() {
        note_place_of_credit();
        name_judgement judged = judge_(row_);
        if (judged.name.empty())
            return;
        add_evidence_of_list(judged.candidate, judged.name);
        add_evidence_of_credit(judged.candidate, judged.name);
        judged.candidate.first_unit = static_cast<std::uint32_t>(units_.size());
        judged.candidate.unit_count = static_cast<std::uint8_t>(judged.name.size());
        for (read_unit const& read : judged.name)
            units_.push_back(read.unit);
        candidates_.push_back(judged.candidate);
        note_couple();
    }

    /// "Emily" in "their children, Jack and Emily", "Ann Reed" in "Councillors Tom Hale and Ann Reed".
    void add_evidence_of_list(name_candidate& made, std::span<read_unit const> name) const noexcept {
        if (candidates_.empty() || (name.size() == 1 && (name.front().unit.facts & name_fact::first_name) == 0))
            return;
        name_candidate const& before = candidates_.back();
        bool const alike = (before.unit_count == 1) == (name.size() == 1);
        bool const goes_on =
            alike && before.one_of_several && is_believed(before) && context_.is_list(before.to, made.from);
        if (!goes_on)
            return;
        made.one_of_several = true;
        made.evidence = std::max(made.evidence, enough_evidence);
    }

    /// "Ann Reed" in "By Tom Hale and Ann Reed", "Reporting by Tom Hale in Leeds and Ann Reed in York".
    void add_evidence_of_credit(name_candidate& made, std::span<read_unit const> name) noexcept {
        bool const listed = name.size() > 1 && context_.is_list(credited_to_, made.from) && !tells_job(made, name);
        if (listed)
            made.evidence = std::max(made.evidence, enough_evidence);
        if (listed || made.credited)
            credited_to_ = made.to;
    }

    /// "Science Writer", or the name of a paper, in "By Ann Reed, Science Writer": no list goes on before it nor
    /// behind.
    [[nodiscard]] bool tells_job(name_candidate const& made, std::span<read_unit const> name) const noexcept {
        bool const role = (name.back().unit.facts & name_fact::role) != 0;
        return role || !(context_.is_and(made.from - 1) || context_.is_and(made.to) || reader_.is_mark(made.to, ','));
    }

    /// "Leeds" in "Reporting by Tom Hale in Leeds and Ann Reed in New York", and so "York".
    void note_place_of_credit() noexcept {
        std::size_t const farthest = credited_to_ + 2;
        if (row_.front().from > credited_to_ && row_.front().from <= farthest && reader_.is_word(credited_to_, "in"))
            credited_to_ = row_.back().to;
    }

    /// "Tom and Jane Smith", "brothers Max and Theo Brown".
    void note_couple() {
        if (candidates_.size() < 2)
            return;
        name_candidate const& last = candidates_.back();
        name_candidate const& before = candidates_[candidates_.size() - 2];
        bool const both = before.unit_count == 1 && last.unit_count > 1 && !before.titled && !last.titled &&
                          before.to + 1 == last.from && context_.is_and(before.to) &&
                          may_be_partner(first_of(before)) && (first_of(last) & name_fact::first_name) != 0;
        if (both && (before.one_of_several || (before.sex == 0 && may_marry(before, last))))
            partners_.push_back(static_cast<std::uint32_t>(candidates_.size() - 2));
    }

    /// "Ann", "Mark", but not "Paris" nor "Georgia": of the everyday words, those that men have are more seldom places.
    static bool may_be_partner(std::uint32_t facts) noexcept {
        constexpr std::uint32_t kinds = name_fact::first_name | name_fact::male | name_fact::seldom;
        return is_strong_first_name(facts) || (facts & kinds) == (name_fact::first_name | name_fact::male);
    }

    /// "Alf and Jean": the gender of one is known at least, and the other is not known to be of it.
    [[nodiscard]] bool may_marry(name_candidate const& one, name_candidate const& other) const noexcept {
        return (first_of(one) & sexes) != 0 && (first_of(one) & first_of(other) & sexes) == 0;
    }

    [[nodiscard]] std::uint32_t first_of(name_candidate const& candidate) const noexcept {
        return units_[candidate.first_unit].facts;
    }

    /// "ByAnn Reed", as pages that lost a blank have it.
    void drop_glued_by(read_unit& read) const noexcept {
        constexpr std::string_view by = "By";
        std::string_view const word = reader_.text(read.unit.where);
        if (word.size() <= by.size() || !word.starts_with(by) || !is_ascii_capital(word[by.size()]))
            return;
        name_unit rest = read.unit;
        rest.where.begin += static_cast<std::uint32_t>(by.size());
        reader_.describe(rest);
        if (is_strong_first_name(rest.facts) && context_.begins_sentence(read.from))
            read.unit = rest;
    }

    /// "von Ahlen" at the beginning of a row.
    void add_particles_before(std::size_t at) {
        constexpr std::size_t most = 2;
        std::size_t first = at;
        while (first > 0 && at - first < most && is_small_particle(first - 1) && reader_.tokens()[first].after_space)
            --first;
        for (; first < at; ++first)
            add_particle(first);
    }

    /// Written small, a word is no first name: "al" Qaida.
    void add_particle(std::size_t at) {
        row_.push_back(reader_.unit_at(at));
        row_.back().unit.facts = name_fact::particle;
    }

    [[nodiscard]] bool is_small_particle(std::size_t index) const noexcept {
        return reader_.is_word(index) && !reader_.tokens()[index].capitalised && reader_.text(index).size() <= 4 &&
               (reader_.facts(index) & name_fact::particle) != 0;
    }

    /// The one letter of "George V", of "Pope Pius X" and of "Charles I" where it is not "I".
    [[nodiscard]] bool is_ordinal(read_unit const& read) const noexcept {
        std::string_view const word = reader_.text(read.unit.where);
        if (word.size() != 1 || roman_numeral(word) == 0)
            return false;
        if (row_.size() > 1 && (row_[row_.size() - 2].unit.facts & name_fact::ruler) != 0)
            return true;
        if (row_.size() > 1 || (row_.back().unit.facts & name_fact::first_name) == 0)
            return false;
        return word == "V" || (word == "I" && (read.closes || follows_of() || !is_followed_by_verb(read.to)));
    }

    /// "The reign of" Charles I.
    [[nodiscard]] bool follows_of() const noexcept {
        std::size_t const first = row_.front().from;
        return first > 0 && reader_.is_word(first - 1, "of");
    }

    /// A pronoun has its verb behind it; a number has a mark, "of", "and" or nothing.
    [[nodiscard]] bool is_followed_by_verb(std::size_t at) const noexcept {
        return reader_.is_word(at) && !reader_.is_word(at, "of") && !reader_.is_word(at, "and");
    }

    [[nodiscard]] bool extends_row(read_unit const& read) const noexcept {
        std::uint32_t const facts = read.unit.facts;
        bool const after_first_name =
            !row_.empty() && (is_strong_first_name(row_.back().unit.facts) || follows_inner_initial());
        bool const given = (facts & (name_fact::first_name | name_fact::title)) != 0;
        if ((facts & name_fact::stop) != 0 && !given)
            return (facts & name_fact::wordlike) != 0 && (row_.empty() || after_first_name || is_address(row_.back()));
        if ((facts & name_fact::speech) != 0 && !given && row_.empty() && continues(read.to))
            return false; // "Says Reed", but not "Bellows said"
        token const& first = reader_.tokens()[read.from];
        if (!first.all_capitals)
            return (facts & (name_fact::initial | name_fact::generation)) != 0 || read.unit.where.size() > 1 ||
                   after_first_name;
        return extends_row_in_capitals(read);
    }

    /// "Ann J." Young.
    [[nodiscard]] bool follows_inner_initial() const noexcept {
        return row_.size() > 1 && is_strong_first_name(row_.front().unit.facts) &&
               (row_.back().unit.facts & name_fact::initial) != 0;
    }

    /// "Mr" Young, "Justice" Young, but not "PM".
    [[nodiscard]] bool is_address(read_unit const& read) const noexcept {
        bool const title = (read.unit.facts & (name_fact::title | name_fact::first_name)) == name_fact::title;
        return title && !reader_.tokens()[read.from].all_capitals;
    }

    /// "PC", "MP", a name in a byline or at the beginning of a story.
    [[nodiscard]] bool extends_row_in_capitals(read_unit const& read) const noexcept {
        constexpr std::uint32_t known_capitals =
            name_fact::title | name_fact::suffix | name_fact::role | name_fact::generation | name_fact::initial;
        std::uint32_t const facts = read.unit.facts;
        if ((facts & known_capitals) != 0 || (row_.empty() && read.unit.where.size() == 2))
            return true;
        read_unit const& begins = row_.empty() ? read : row_.front();
        return (facts & name_fact::organisation) == 0 && !has_surname() &&
               (begins.unit.facts & name_fact::first_name) != 0 && (in_byline(begins.from) || opens_story(begins));
    }

    /// Behind a surname in capitals, what somebody does may stand in capitals.
    [[nodiscard]] bool has_surname() const noexcept {
        constexpr std::uint32_t others = name_fact::first_name | name_fact::particle | name_fact::initial;
        return row_.size() > 1 && (row_.back().unit.facts & others) == 0;
    }

    /// "By ANN REED", "By ANN REED and TOM HALE".
    [[nodiscard]] bool in_byline(std::size_t first) const noexcept {
        return context_.by_before(first) || context_.is_list(credited_to_, first) || context_.is_line_of_byline(first);
    }

    /// "ANN REED has sold her boat": a name in capitals, and words in small letters behind it.
    [[nodiscard]] bool opens_story(read_unit const& first) const noexcept {
        constexpr std::size_t longest = 3;
        if (!is_strong_first_name(first.unit.facts) || !context_.begins_sentence(first.from))
            return false;
        std::size_t end = first.from;
        while (end - first.from <= longest && reader_.is_word(end) && reader_.tokens()[end].all_capitals)
            ++end;
        std::size_t const words = end - first.from;
        bool const goes_on = reader_.is_mark(end, ',') || (reader_.is_word(end) && !reader_.tokens()[end].capitalised);
        return words > 1 && words <= longest && goes_on;
    }

    /// Goes on to the next word of the row: over particles, and over a nickname in quotation marks or brackets.
    bool find_next_word(std::size_t& at) {
        if (!reader_.in_sentence(at))
            return false;
        if (continues(at))
            return true;
        return add_particles(at) || skip_nickname(at) || skip_bracketed_name(at);
    }

    [[nodiscard]] bool continues(std::size_t at) const noexcept {
        token const& next = reader_.tokens()[at];
        return reader_.is_word(at) && next.after_space && !next.has_digit &&
               (next.capitalised || holds_inner_capital(at));
    }

    /// "dell’Acqua", "al-Tall" in one token or in three.
    [[nodiscard]] bool holds_inner_capital(std::size_t at) const noexcept {
        constexpr std::size_t longest = 4; // of what stands before the mark
        if (is_hyphenated_particle(at))
            return reader_.in_sentence(at + 2) && reader_.tokens()[at + 2].capitalised;
        std::string_view const word = reader_.text(at);
        std::size_t const mark = word.substr(0, longest + 1).find_first_of("-'\xE2");
        if (mark == 0 || mark == std::string_view::npos)
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
            add_particle(at);
        return true;
    }

    /// "Tom “the Hat” Hale"; behind a word that may be something else than a first name, "Xolqua “Tom” Hale".
    [[nodiscard]] std::size_t most_words_of_nickname() const noexcept {
        constexpr std::uint32_t never = name_fact::stop | name_fact::organisation | name_fact::role | name_fact::title;
        std::uint32_t const facts = row_.back().unit.facts;
        if (is_strong_first_name(facts))
            return 3;
        return row_.size() == 1 && (facts & never) == 0 ? 1 : 0;
    }

    bool skip_nickname(std::size_t& at) const noexcept {
        std::size_t const most_words = most_words_of_nickname();
        if (!context_.is_quotation_mark(at))
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

    /// Robert (Bob) Hale, Lord (Robert) Hale.
    bool skip_bracketed_name(std::size_t& at) const noexcept {
        if (!reader_.is_mark(at, '(') || !reader_.is_word(at + 1) || !reader_.is_mark(at + 2, ')') ||
            !reader_.in_sentence(at + 3) || !continues(at + 3) || !reader_.tokens()[at + 1].capitalised)
            return false;
        std::uint32_t const before = row_.back().unit.facts;
        std::uint32_t const inside = reader_.facts(at + 1);
        bool const is_name = (inside & name_fact::first_name) != 0;
        if (!(is_strong_first_name(before) ? is_name || inside == 0 : is_name && (before & name_fact::title) != 0))
            return false;
        at += 3;
        return true;
    }

    name_reader reader_;
    name_context context_;
    name_judge judge_;
    std::vector<read_unit> row_;
    std::vector<name_unit> units_;
    std::vector<name_candidate> candidates_;
    std::vector<std::uint32_t> partners_;
    std::size_t apostrophe_ = 0;         ///< the last one that was found before a capital
    std::size_t credited_to_ = SIZE_MAX; ///< the token behind the last name of a byline, or behind its place
};

} // namespace quoin::detail
