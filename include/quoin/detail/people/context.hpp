// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "roles.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// What the words around a row of capitalised words say of it.
namespace quoin::detail {

/// Looks at the neighbours of tokens, within the sentence that the reader is in. Every look is bounded.
class name_context : public name_roles {
public:
    using name_roles::name_roles;

    [[nodiscard]] bool is_quotation_mark(std::size_t index) const noexcept {
        if (!reader_.in_sentence(index) || reader_.tokens()[index].kind == token_kind::word)
            return false;
        std::string_view const mark = reader_.text(index);
        return mark == "\"" || mark == "'" || mark == "“" || mark == "”" || mark == "‘" || mark == "’";
    }

    /// True if any word would have its capital here: after nothing, or after a mark that opens.
    [[nodiscard]] bool begins_sentence(std::size_t index) const noexcept {
        if (index == 0 || !reader_.in_sentence(index - 1))
            return true;
        token const& before = reader_.tokens()[index - 1];
        if (before.kind == token_kind::word || before.kind == token_kind::number)
            return false;
        return !(reader_.is_mark(index - 1, ',') || reader_.is_mark(index - 1, ';') || reader_.is_mark(index - 1, ')'));
    }

    /// "My" Gordon, "our" Kevin.
    [[nodiscard]] bool beloved_by_speaker(std::size_t index) const noexcept {
        if (index == 0 || !reader_.is_word(index - 1))
            return false;
        return equal_ignoring_case(reader_.text(index - 1), "my") ||
               equal_ignoring_case(reader_.text(index - 1), "our");
    }

    [[nodiscard]] bool preposition_before(std::size_t index) const noexcept {
        return index > 0 && (reader_.facts(index - 1) & name_fact::preposition) != 0;
    }

    [[nodiscard]] bool is_hyphenated(name_unit const& unit) const noexcept {
        return reader_.text(unit.where).find('-') != std::string_view::npos;
    }

    /// "said Reed", "Reed said".
    [[nodiscard]] bool speech_beside(std::size_t before, std::size_t after) const noexcept {
        return is_speech(before - 1) || is_speech(after);
    }

    /// "Dale was late".
    [[nodiscard]] bool verb_of_one_after(std::size_t after) const noexcept {
        return reader_.is_word(after) && verbs_of_one.contains(reader_.text(after));
    }

    /// "Moss and Hale": what stands before the name makes a pair of it, which may be a firm.
    [[nodiscard]] bool is_second_of_pair(std::size_t before) const noexcept {
        return before >= 2 && reader_.is_word(before - 1, "and") && is_capitalised(before - 2);
    }

    /// True if a list goes on from what ends there to what begins there: "Tom, Ann", "Tom and Ann", "Tom, and Ann".
    [[nodiscard]] bool is_list(std::size_t end, std::size_t begin) const noexcept {
        bool const comma = reader_.is_mark(end, ',');
        if (begin == end + 1)
            return comma || is_and(end);
        return begin == end + 2 && comma && is_and(end + 1);
    }

    /// "Johnson & Johnson" is a firm, but "By Tom Hale & Ann Reed" names two people.
    [[nodiscard]] bool is_mark_of_firm(std::size_t before, std::size_t after) const noexcept {
        bool const leads = reader_.is_mark(after, '&');
        if (!leads && !reader_.is_mark(before - 1, '&'))
            return false;
        return (leads && !(is_capitalised(after + 1) && is_capitalised(after + 2))) || !is_in_byline(before);
    }

    /// "Morgan Stanley", "law firm Hale Reed".
    [[nodiscard]] bool is_called_like_firm(std::span<read_unit const> name) const noexcept {
        if (name.size() == 2 && firms_called_like_people.contains(words_of(name)))
            return true;
        std::size_t const before = name.front().from - 1;
        return reader_.is_word(before) && kinds_of_firms.contains(reader_.text(before)) &&
               (reader_.facts(before - 1) & name_fact::determiner) == 0 && !is_and(name.back().to);
    }

    /// "Bishop Auckland", "Milton Keynes".
    [[nodiscard]] bool is_called_like_place(std::span<read_unit const> name) const noexcept {
        return name.size() == 2 && places_called_like_people.contains(words_of(name));
    }

    /// "Ann Reed" ward, "Hale Reed" LLP.
    [[nodiscard]] bool namesake_after(read_unit const& last) const noexcept {
        return !last.closes && (reader_.facts(last.to) & name_fact::namesake) != 0;
    }

    /// "A nurse at" the James Paget.
    [[nodiscard]] bool employed_at(std::size_t before) const noexcept {
        return before >= 2 && reader_.is_word(before - 1, "at") && is_role(before - 2);
    }

    /// "King’s" Lynn.
    [[nodiscard]] bool follows_owner_with_title(std::size_t before) const noexcept {
        return before > 0 && is_capitalised(before - 1) && (reader_.facts(before - 1) & name_fact::title) != 0 &&
               is_possessive(before - 1);
    }

    /// "King’s Cross", "Queen’s Park".
    [[nodiscard]] bool is_owner_in_name(read_unit const& read) const noexcept {
        return read.closes && (read.unit.facts & name_fact::title) != 0 && is_capitalised(read.to);
    }

    /// The lighthouse keeper, Hamlet (Ann Reed): nothing but the name in brackets, behind a name or a noun.
    [[nodiscard]] bool is_cast(std::size_t from, std::size_t to) const noexcept {
        return from > 1 && reader_.is_mark(from - 1, '(') && reader_.is_mark(to, ')') && reader_.is_word(from - 2);
    }

    /// "Ann Reed, 61, …", "Ann Reed (61)", "Ann Reed, aged 61", "Ann Reed, a 61-year-old".
    [[nodiscard]] bool age_after(std::size_t after) const noexcept {
        bool const comma = reader_.is_mark(after, ',');
        if (!comma && !reader_.is_mark(after, '('))
            return false;
        if (reader_.is_word(after + 1, "aged") || (reader_.is_word(after + 1) && is_of_age(after + 2)))
            return true;
        if (is_age_in_words(after + 1))
            return !reader_.in_sentence(after + 2) || is_comma_or_stop(after + 2);
        if (!is_age(after + 1))
            return false;
        if (!comma)
            return reader_.is_mark(after + 2, ')');
        return ends_phrase(after + 2) || is_speech(after + 2) || (reader_.facts(after + 2) & name_fact::stop) != 0;
    }

    /// "Ann Reed, who …", "Ann Reed, a trucker, …": mostly, but not only, said of people.
    [[nodiscard]] bool apposition_after(std::size_t after) const noexcept {
        if (!reader_.is_mark(after, ',') || !reader_.is_word(after + 1))
            return false;
        std::string_view const word = reader_.text(after + 1);
        return word == "who" || word == "whose" || word == "a" || word == "an";
    }

    /// "Ann, not her real name, …", "Ann (not his real name)"
    [[nodiscard]] bool other_name_after(std::size_t after) const noexcept {
        bool const apart = reader_.is_mark(after, ',') || reader_.is_mark(after, '(');
        return apart && reader_.is_word(after + 1, "not") && reader_.is_word(after + 3, "real") &&
               reader_.is_word(after + 4, "name");
    }

    /// "Ann, who …", "Ann, whose …", "Ann, who’s …"
    [[nodiscard]] bool who_after(std::size_t after) const noexcept {
        return reader_.is_mark(after, ',') && reader_.is_word(after + 1) && reader_.text(after + 1).starts_with("who");
    }

    /// "Ann Reed and her son".
    [[nodiscard]] bool family_after(std::size_t after) const noexcept {
        if (!is_and(after) || (reader_.facts(after + 2) & name_fact::kin) == 0)
            return false;
        std::string_view const owner = reader_.text(after + 1);
        return owner == "his" || owner == "her";
    }

    /// "Ann Reed, of the Guild of Bakers, said", "Ann Reed, who works at a mill", "Ann Reed, whose son left": said of
    /// people alone.
    [[nodiscard]] bool personal_apposition_after(std::size_t after) const noexcept {
        constexpr std::size_t longest = 10;
        if (!reader_.is_mark(after, ',') || !reader_.is_word(after + 1))
            return false;
        std::string_view const word = reader_.text(after + 1);
        if (word == "who")
            return is_personal_verb(after + (is_adverb(after + 2) ? 3 : 2));
        if (word == "whose")
            return (reader_.facts(after + 2) & name_fact::kin) != 0;
        if (word != "of" && word != "from")
            return false;
        std::size_t end = after + 2;
        while (end < after + longest && reader_.is_word(end))
            ++end;
        return reader_.is_mark(end, ',') && is_speech(end + 1);
    }

    /// "The chairman of" Hale Reed, who died.
    [[nodiscard]] bool is_where_somebody_is(std::size_t before) const noexcept {
        if (before == 0 || !reader_.is_word(before - 1))
            return false;
        std::string_view const word = reader_.text(before - 1);
        return preposition_before(before) || word == "of" || word == "for" || word == "from";
    }

    /// "A sailor called" Jory.
    [[nodiscard]] bool role_called_before(std::size_t before) const noexcept {
        return called_before(before) && is_role(before - 2);
    }

    /// "She is called" Betty, who is a person if that is a first name.
    [[nodiscard]] bool pronoun_called_before(std::size_t before) const noexcept {
        return called_before(before) && follows_pronoun(before - 1);
    }

    /// "MP for" Ely Ann Reed, "Mayor of" Ely Ann Reed, "head of nursing for" Ely Ann Reed, but not "the wife of" Ely
    /// Reed.
    [[nodiscard]] bool follows_role_of(std::size_t before) const noexcept {
        if (follows_title_of(before))
            return true;
        bool const field = joins_field(before) && before > 3 && joins_field(before - 2) && !is_role(before - 2);
        std::size_t const role = field ? before - 4 : before - 2;
        return joins_field(before) && is_role(role) && (reader_.facts(role) & name_fact::kin) == 0;
    }

    /// "Duke of" Kent.
    [[nodiscard]] bool follows_title_of(std::size_t before) const noexcept {
        return before >= 2 && reader_.is_word(before - 1, "of") &&
               (reader_.facts(before - 2) & name_fact::title) != 0 && reader_.tokens()[before - 2].capitalised;
    }

    /// "Queen Mary’s" hospital.
    [[nodiscard]] bool owns_organisation(read_unit const& read) const noexcept {
        return read.closes && (reader_.facts(read.to) & name_fact::organisation) != 0;
    }

    /// "Dr Hale’s" Grammar School.
    [[nodiscard]] bool owns_school(read_unit const& read) const noexcept {
        return read.closes && is_capitalised(read.to) && founded_by_people.contains(reader_.text(read.to));
    }

    /// “Dr Doom”.
    [[nodiscard]] bool is_within_quotation_marks(std::size_t from, std::size_t to) const noexcept {
        return from > 0 && is_quotation_mark(from - 1) && is_quotation_mark(to);
    }

    /// "By", as bylines begin, "Portraits by", "Additional reporting by".
    [[nodiscard]] bool by_before(std::size_t before) const noexcept {
        return before > 0 && reader_.is_word(before - 1) && equal_ignoring_case(reader_.text(before - 1), "by") &&
               (begins_sentence(before - 1) || is_credit(before - 2));
    }

    /// "TOM HALE AND ANN REED", "Xolqua Hale in Leeds and Ann Reed in York" on a line of its own under a headline.
    [[nodiscard]] bool is_line_of_byline(std::size_t first) const noexcept {
        constexpr std::size_t farthest = 60;
        constexpr std::size_t longest = 30;
        auto const tokens = reader_.tokens();
        if (first == 0 || first > farthest || !tokens[first].first_on_line)
            return false;
        bool known = false;
        for (std::size_t at = first; at - first < longest;) {
            std::size_t end = end_of_capitalised(at);
            if (!may_be_byline(at, end))
                return false;
            known = known || (reader_.facts(at) & (name_fact::first_name | name_fact::seldom)) == name_fact::first_name;
            if (reader_.is_word(end, "in") && is_capitalised(end + 1))
                end = end_of_capitalised(end + 1);
            if (end >= tokens.size() || tokens[end].first_on_line)
                return known;
            if (!is_and(end) && !reader_.is_mark(end, ','))
                return false;
            at = end + 1;
        }
        return false;
    }

    /// A sentence of nothing but a name and "policy editor", in small letters.
    [[nodiscard]] bool is_line_of_job(std::size_t from, std::size_t after) const noexcept {
        constexpr std::size_t longest = 3;
        std::size_t last = after;
        while (last < after + longest && reader_.is_word(last) && !is_role(last))
            ++last;
        return last > after && is_role(last) && !reader_.in_sentence(last + 1) && begins_sentence(from);
    }

    /// Where a name in a byline may end: "By Ann Reed" on a line of its own, "By Ann Reed and Tom Hale".
    [[nodiscard]] bool ends_byline(std::size_t after) const noexcept {
        if (ends_phrase(after) || reader_.tokens()[after].first_on_line)
            return true;
        return is_and(after) && is_capitalised(after + 1);
    }

    /// "Her new book", before a comma: what follows is its name.
    [[nodiscard]] bool work_before(std::size_t before) const noexcept {
        return before >= 2 && reader_.is_mark(before - 1, ',') && reader_.is_word(before - 2) &&
               named_works.contains(reader_.text(before - 2));
    }

private:
    [[nodiscard]] std::string_view words_of(std::span<read_unit const> name) const noexcept {
        return reader_.text(extent{name.front().unit.where.begin, name.back().unit.where.end});
    }

    [[nodiscard]] bool is_capitalised(std::size_t index) const noexcept {
        return reader_.is_word(index) && reader_.tokens()[index].capitalised;
    }

    /// Where the row of capitalised words on one line ends: at "AND", too.
    [[nodiscard]] std::size_t end_of_capitalised(std::size_t at) const noexcept {
        constexpr std::size_t longest = 4;
        std::size_t end = at;
        while (end - at < longest && is_capitalised(end) && !is_and(end) &&
               (end == at || !reader_.tokens()[end].first_on_line))
            ++end;
        return end;
    }

    /// Two words or three that may be a name; in capitals, two with a first name.
    [[nodiscard]] bool may_be_byline(std::size_t at, std::size_t end) const noexcept {
        constexpr std::uint32_t never = name_fact::stop | name_fact::organisation | name_fact::landmark |
                                        name_fact::place | name_fact::role | name_fact::title;
        if (end - at < 2 || end - at > 3)
            return false;
        if (reader_.tokens()[at].all_capitals && !(end - at == 2 && is_strong_first_name(reader_.facts(at))))
            return false;
        for (std::size_t each = at; each < end; ++each)
            if ((reader_.facts(each) & never) != 0)
                return false;
        return true;
    }

    /// "By Tom Hale," stands before it, or another list of names.
    [[nodiscard]] bool is_in_byline(std::size_t from) const noexcept {
        constexpr std::size_t farthest = 12;
        for (std::size_t at = from; at > 0 && from - at < farthest; --at) {
            if (by_before(at))
                return true;
            if (!is_capitalised(at - 1) && !reader_.is_mark(at - 1, ',') && !is_and(at - 1))
                return false;
        }
        return false;
    }

    /// "Portraits" where a sentence or one of its parts begins, "Additional reporting".
    [[nodiscard]] bool is_credit(std::size_t index) const noexcept {
        if (!reader_.is_word(index) || !credits.contains(reader_.text(index)))
            return false;
        if (begins_sentence(index) || reader_.is_mark(index - 1, ';'))
            return true;
        return !reader_.tokens()[index].capitalised && begins_sentence(index - 1);
    }

    [[nodiscard]] bool called_before(std::size_t before) const noexcept {
        return before >= 2 && (reader_.is_word(before - 1, "called") || reader_.is_word(before - 1, "named"));
    }

    /// "Head of", "minister for".
    [[nodiscard]] bool joins_field(std::size_t before) const noexcept {
        if (before < 2 || !reader_.is_word(before - 1) || !reader_.is_word(before - 2))
            return false;
        std::string_view const word = reader_.text(before - 1);
        return word == "of" || word == "for";
    }

    /// "She’s", "she is", "he was", before a word.
    [[nodiscard]] bool follows_pronoun(std::size_t index) const noexcept {
        constexpr std::size_t farthest = 2;
        for (std::size_t back = 1; back <= farthest && back <= index && reader_.is_word(index - back); ++back) {
            std::string_view const word = reader_.text(index - back);
            std::string_view const pronoun = word.substr(0, without_possessive(word));
            if (equal_ignoring_case(pronoun, "she") || equal_ignoring_case(pronoun, "he"))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool is_comma_or_stop(std::size_t index) const noexcept {
        return reader_.is_mark(index, ',') || reader_.is_mark(index, '.') || reader_.is_mark(index, ';');
    }

    [[nodiscard]] bool is_age_in_words(std::size_t index) const noexcept {
        return reader_.is_word(index) && ages_in_words.contains(reader_.text(index));
    }

    [[nodiscard]] bool is_age(std::size_t index) const noexcept {
        return reader_.in_sentence(index) && reader_.tokens()[index].kind == token_kind::number &&
               reader_.text(index).size() <= 2;
    }

    /// "who" now runs it.
    [[nodiscard]] bool is_adverb(std::size_t index) const noexcept {
        if (!reader_.is_word(index))
            return false;
        std::string_view const word = reader_.text(index);
        return word.ends_with("ly") || adverbs_behind_who.contains(word);
    }

    /// "who" retired, "who" runs a mill: British English has clubs and firms in the plural.
    [[nodiscard]] bool is_personal_verb(std::size_t index) const noexcept {
        if (!reader_.is_word(index))
            return false;
        std::string_view const verb = reader_.text(index);
        return personal_verbs.contains(verb) ||
               (verb.ends_with('s') && !verb.ends_with("ss") && reader_.facts(index) == 0);
    }

    /// "61-year-old", in one token or in five.
    [[nodiscard]] bool is_of_age(std::size_t index) const noexcept {
        if (!reader_.in_sentence(index) || reader_.tokens()[index].kind != token_kind::number)
            return false;
        return reader_.text(index).ends_with("-year-old") ||
               (is_age(index) && reader_.is_mark(index + 1, '-') && reader_.is_word(index + 2, "year"));
    }
};

} // namespace quoin::detail
