// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/gazetteer/builder.hpp"
#include "detail/gazetteer/matcher.hpp"
#include "detail/gazetteer/overlaps.hpp"
#include "detail/gazetteer/payloads.hpp"
#include "pipeline.hpp"
#include "tokens.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <istream>
#include <memory>
#include <ranges>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin {

namespace detail::names {

constexpr std::string_view trimmed(std::string_view name) noexcept {
    constexpr std::string_view blanks = " \t\r\n";
    std::size_t const first = name.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return name.substr(first, name.find_last_not_of(blanks) + 1 - first);
}

} // namespace detail::names

/// A place where a text has a name of a gazetteer.
struct entity {
    extent where;                ///< without a possessive "’s", with a plural "s"
    std::uint32_t name = 0;      ///< the number that the gazetteer gave the name, for `gazetteer::name` and `payloads`
    std::uint32_t gazetteer = 0; ///< which gazetteer: the same number for the same names
};

/// Whether capitals count when a text is compared with a name.
enum class letter_case : std::uint8_t {
    automatic, ///< as the gazetteer's options have it: in names such as "WHO", otherwise not
    ignored,   ///< "Acme" is found in "ACME" and "acme"
    exact,     ///< "IT" is not found in "it", "Said" not in "said"
};

/// How one name is to be found.
struct name_options {
    std::vector<std::string> aliases{};           ///< other names of the same
    letter_case letters = letter_case::automatic; ///< whether capitals count
    std::int16_t priority = 0;                    ///< of matches that compete the higher wins, see `overlap`
};

/// A name with what it stands for. A std::pair of name and payload does as well.
template <class Payload>
struct named {
    std::string name;       ///< as it is to be found
    Payload payload;        ///< what it stands for
    name_options options{}; ///< how it is to be found
};

/// How a gazetteer compares names with texts.
struct gazetteer_options {
    /// Names in capitals with at most so many letters and digits are found in capitals only: "IT", "WHO". 0: none.
    std::size_t short_capitals = 4;
    /// Names of several words, and names in capitals, are found with an "s" at their end, too: "ICBs".
    bool plurals = true;
    /// One word of a name of several words may be misspelt: by one edit from 5 letters on, by two from 9. An edit is a
    /// letter too many, too few, another, or two that changed places; first letters must be right. Costs memory.
    bool typos = false;
};

/// Names, and what they stand for: a `Payload` each, of any movable type, that the gazetteer keeps. Immutable once
/// built; a copy shares everything, and any number of threads may use one at once. Asked about an `entity` that a
/// gazetteer of other names found, it throws std::invalid_argument, as far as a fingerprint of the names tells.
///
/// A name is found where its words are, under `Fold`:
/// - "Acme" in "ACME" and "Ácme", but not in "Acmes" or "Acme1": whole tokens only;
/// - "Leeds" in "Leeds-based" and "ex-Leeds", but not in "leeds.test" or "shop.test/new-leeds": hyphens part words,
///   except in addresses;
/// - "Health Trust" in "Health-Trust" and over a line end, but not over a blank line: the gaps between words are one;
/// - "Sainsbury’s" in "Sainsburys", "U.S. Mint" in "US Mint", "Marks & Spencer" in "Marks and Spencer";
/// - "Acme, Inc." in "Acme Inc": the marks of a name may be missing, and are part of a match that has them;
/// - "Acme" in "Acme’s", without the "’s"; "Health Trust" in "Health Trusts", with the "s" (see `plurals`).
template <class Payload, name_fold Fold = unicode_fold>
class basic_gazetteer {
public:
    /// What a name stands for.
    using payload_type = Payload;
    /// Which names are the same.
    using fold_type = Fold;

    /// A gazetteer without names.
    basic_gazetteer() : basic_gazetteer(std::vector<named<Payload>>{}) {}

    /// Takes names in any order: a range of `named<Payload>`, or of pairs of name and payload, which are moved out of
    /// an rvalue. One name may be given several times, and keeps all its payloads. Throws std::invalid_argument for a
    /// name without a letter or digit, or of more than 64 words. Takes about a second per million names.
    template <std::ranges::input_range Names>
        requires(!std::same_as<std::remove_cvref_t<Names>, basic_gazetteer>)
    explicit basic_gazetteer(Names&& names, gazetteer_options options = {}) {
        building made{.options = options};
        for (auto at = std::ranges::begin(names); at != std::ranges::end(names); ++at)
            if constexpr (std::is_lvalue_reference_v<Names> || std::ranges::view<std::remove_cvref_t<Names>>)
                made.add(as_named(*at));
            else
                made.add(as_named(std::ranges::iter_move(at)));
        finish(std::move(made));
    }

    /// The same, from a list in the program.
    basic_gazetteer(std::initializer_list<named<Payload>> names, gazetteer_options options = {})
        : basic_gazetteer(std::span(names), options) {}

    /// What a payload is given as: `Payload const&`, or std::string_view where `Payload` is std::string.
    using payload_reference = typename detail::names::payload_store<Payload>::reference;

    /// The payload of a name that was found: that of the highest priority, and of those the one given first.
    [[nodiscard]] payload_reference operator[](entity const& found) const {
        return contents_->payloads[entry_of(found).payloads.front()];
    }

    /// All payloads of a name that was found, the highest priority first, then as they were given. A random-access
    /// view, which lives as long as any copy of the gazetteer.
    [[nodiscard]] auto payloads(entity const& found) const {
        auto payload_of = [all = &contents_->payloads](std::uint32_t number) -> payload_reference {
            return (*all)[number];
        };
        return entry_of(found).payloads | std::views::transform(payload_of);
    }

    /// The name as it was given; an alias, if it is an alias that was found.
    [[nodiscard]] std::string_view name(entity const& found) const {
        return entry_of(found).spelling;
    }

    /// The priority of a name that was found; the highest, if it was given several times.
    [[nodiscard]] int priority(entity const& found) const {
        return entry_of(found).priority;
    }

    /// How many names it has, aliases and names given twice included.
    [[nodiscard]] std::size_t size() const noexcept {
        return contents_->table.size();
    }

    /// True if it has no names.
    [[nodiscard]] bool empty() const noexcept {
        return size() == 0;
    }

    /// A gazetteer over the block of a saved one, which `owner` keeps; for `load_gazetteer`, which checks the block.
    basic_gazetteer(std::shared_ptr<void const> owner, detail::names::name_table const& table)
        requires detail::names::payload_store<Payload>::in_block
        : contents_(std::make_shared<contents>(
              contents{std::move(owner), table, store(table.payloads(), table.header().payloads)})) {}

    /// What `entities` looks names up in.
    [[nodiscard]] detail::names::name_table const& table() const noexcept {
        return contents_->table;
    }

private:
    using store = detail::names::payload_store<Payload>;

    struct contents {
        std::shared_ptr<void const> owner; ///< of the block that the table lies in
        detail::names::name_table table;
        store payloads;
    };

    struct building {
        gazetteer_options options;
        std::vector<Payload> payloads = {};
        std::string spellings = {};
        std::vector<std::size_t> ends = {};
        std::vector<detail::names::new_name> names = {};

        void add(named<Payload> each) {
            add_spelling(each.name, each.options);
            for (std::string const& alias : each.options.aliases)
                add_spelling(alias, each.options);
            payloads.push_back(std::move(each.payload));
        }

        void add_spelling(std::string_view name, name_options const& how) {
            name = detail::names::trimmed(name);
            std::size_t const words = count_words(name);
            detail::names::letter_count const count(name);
            detail::names::new_name made{
                .spelling = {}, .payload = static_cast<std::uint32_t>(payloads.size()), .priority = how.priority};
            if (counts_case(count, how.letters))
                made.flags |= detail::names::name_entry::exact_case;
            if (options.plurals && (words > 1 || count.all_capitals()) && !count.ends_in_s)
                made.flags |= detail::names::name_entry::takes_plural;
            spellings += name;
            ends.push_back(spellings.size());
            names.push_back(made);
        }

        [[nodiscard]] bool counts_case(detail::names::letter_count const& count,
                                       letter_case letters) const noexcept { ///< whether capitals count
            bool const is_short = count.letters + count.digits <= options.short_capitals;
            return letters == letter_case::exact ||
                   (letters == letter_case::automatic && count.all_capitals() && is_short);
        }

        /// Throws std::invalid_argument for a name that cannot be found.
        [[nodiscard]] std::size_t count_words(std::string_view name) const {
            std::size_t const words = detail::names::name_table_builder<Fold>::count_words(name);
            std::string const which = "quoin: name " + std::to_string(names.size() + 1) + " of a gazetteer, \"" +
                                      std::string(name.substr(0, 80)) + "\", ";
            if (words == 0)
                throw std::invalid_argument(which + "has no letter or digit by which it could be found; leave it out.");
            if (words > detail::names::name_table_builder<Fold>::most_words)
                throw std::invalid_argument(which + "has more than 64 words; shorten it.");
            return words;
        }
    };

    [[nodiscard]] detail::names::name_entry entry_of(entity const& found) const {
        detail::names::name_entry const entry = contents_->table.entry(found.name);
        if (found.gazetteer != contents_->table.identity() || entry.words == 0)
            throw std::invalid_argument("quoin: this entity was not found by this gazetteer, which cannot say what it "
                                        "stands for; ask the one that 'entities' was given.");
        return entry;
    }

    static named<Payload> as_named(named<Payload> each) {
        return each;
    }

    template <class Name, class Each>
    static named<Payload> as_named(std::pair<Name, Each> each) {
        return {std::string(std::move(each.first)), Payload(std::move(each.second))};
    }

    void finish(building made) {
        for (std::size_t i = 0, begin = 0; i < made.names.size(); begin = made.ends[i++])
            made.names[i].spelling = std::string_view(made.spellings).substr(begin, made.ends[i] - begin);
        using builder = detail::names::name_table_builder<Fold>;
        std::size_t const count = made.payloads.size();
        auto block = std::make_shared<std::vector<detail::names::table_line>>();
        if constexpr (store::in_block) {
            *block = builder(std::move(made.names), made.options.typos)
                         .build(count, store::kind, store::bytes_of(made.payloads));
            detail::names::name_table const table(std::as_bytes(std::span(*block)));
            auto const at = static_cast<std::size_t>(table.payloads().data() - table.block().data());
            store::write(made.payloads, std::as_writable_bytes(std::span(*block)).data() + at);
            contents_ = std::make_shared<contents>(contents{block, table, store(table.payloads(), count)});
        } else {
            *block = builder(std::move(made.names), made.options.typos).build(count, store::kind, 0);
            detail::names::name_table const table(std::as_bytes(std::span(*block)));
            contents_ = std::make_shared<contents>(contents{block, table, store(std::move(made.payloads))});
        }
    }

    std::shared_ptr<contents const> contents_;
};

/// Names that are the same whatever their case and accents: the gazetteer for running text.
template <class Payload>
using gazetteer = basic_gazetteer<Payload, unicode_fold>;

/// Which of several matches that share text are kept.
enum class overlap : std::uint8_t {
    leftmost_longest, ///< what begins first; of those that begin together the longest; then on from its end
    all,              ///< every name at every place
    not_nested,       ///< every match that does not lie within a longer one
    priority,         ///< the highest priority; of those the longest; of those what begins first
};

namespace detail::names {

/// Keeps what `policy` has kept of all matches in a text, given in its order.
template <class Gazetteer>
void resolve_overlaps(std::vector<entity>& found, overlap policy, Gazetteer const& names) {
    auto goes_first = [&](entity const& left, entity const& right) {
        int const higher = names.priority(left) - names.priority(right);
        return higher != 0 ? higher > 0 : left.where.size() > right.where.size();
    };
    switch (policy) {
    case overlap::leftmost_longest:
        return keep_leftmost(found);
    case overlap::all:
        return;
    case overlap::not_nested:
        return drop_nested(found);
    case overlap::priority:
        return keep_best(found, goes_first);
    }
}

} // namespace detail::names

/// How an `entities` component chooses among matches.
struct entity_options {
    overlap overlaps = overlap::leftmost_longest; ///< which of the names that share text are reported
};

/// Finds the names of a gazetteer. Needs no layer: most names stand between blanks and punctuation, and around the
/// others it makes the few tokens by itself that it takes to see whether they are whole ones under `Rules`. Where
/// several names match the very same extent, the one with the higher priority is taken, and of those the one given
/// first; with `overlap::all` each.
template <class Gazetteer, token_rules Rules = ud_rules>
class entity_finder {
public:
    /// What `entities` takes beside the names.
    using options_type = entity_options;

    /// Shares the names.
    explicit entity_finder(Gazetteer names, entity_options options = {}, Rules rules = {})
        : names_(std::move(names)), options_(options), rules_(std::move(rules)) {}

    /// The names in the order of the text. Linear.
    std::vector<entity> operator()(document_view<> document) const {
        std::vector<entity> found;
        bool const leftmost = options_.overlaps == overlap::leftmost_longest;
        std::uint32_t const gazetteer = names_.table().identity();
        detail::names::name_matcher<typename Gazetteer::fold_type, Rules> matcher(names_.table(), document.text(),
                                                                                  rules_);
        matcher.for_each([&](extent where, std::uint32_t name) -> std::size_t {
            found.push_back({where, name, gazetteer});
            return leftmost ? where.end : 0;
        });
        if (!leftmost)
            detail::names::resolve_overlaps(found, options_.overlaps, names_);
        return found;
    }

private:
    Gazetteer names_;
    entity_options options_;
    [[no_unique_address]] Rules rules_;
};

/// Finds the names of a gazetteer, which the component shares: a pipeline by itself, or one with others, as in
/// `paragraphs | sentences | entities(names)`.
template <class Payload, class Fold>
[[nodiscard]] pipeline<entity_finder<basic_gazetteer<Payload, Fold>>> entities(basic_gazetteer<Payload, Fold> names,
                                                                               entity_options options = {}) {
    return pipeline(entity_finder(std::move(names), options));
}

/// `tokens | entities`, without names, does not compile, and says why.
void entities(detail::arguments_missing);

/// One line of a file of names: `name TAB type TAB id [TAB alias]…`.
struct tsv_entry {
    std::string name;                 ///< the first column
    std::string type;                 ///< the second column
    std::string id;                   ///< the third column
    std::vector<std::string> aliases; ///< the columns behind it
};

namespace detail::names {

inline std::vector<std::string> columns_of(std::string_view line) {
    std::vector<std::string> columns;
    for (auto column : std::views::split(line, '\t'))
        columns.emplace_back(column.begin(), column.end());
    return columns;
}

inline void check_word_count(std::string const& name, std::string const& what) {
    using builder = name_table_builder<unicode_fold>;
    std::size_t const words = builder::count_words(name);
    std::string const which = what + ", \"" + std::string(name.substr(0, 80)) + "\", ";
    if (words == 0)
        throw std::invalid_argument(which + "without a letter or digit by which it could be found.");
    if (words > builder::most_words)
        throw std::invalid_argument(which + "of more than 64 words; shorten it.");
}

/// Throws std::invalid_argument if the columns are no entry.
inline tsv_entry entry_of(std::vector<std::string> columns, std::size_t line_number) {
    std::string const where = "quoin: line " + std::to_string(line_number) + " of the names ";
    if (columns.size() < 3)
        throw std::invalid_argument(where + "has " + std::to_string(columns.size()) +
                                    (columns.size() == 1 ? " column" : " columns") +
                                    "; a line is a name, a type, an id and any number of aliases, separated by tabs.");
    std::vector<std::string> aliases(columns.begin() + 3, columns.end());
    std::erase_if(aliases, [](std::string const& alias) { return trimmed(alias).empty(); });
    check_word_count(columns[0], where + "has a name");
    for (std::string const& alias : aliases)
        check_word_count(alias, where + "has an alias");
    return {std::move(columns[0]), std::move(columns[1]), std::move(columns[2]), std::move(aliases)};
}

} // namespace detail::names

/// Reads names from lines of `name TAB type TAB id [TAB alias]…`; `payload_of` makes a name's payload from its
/// `tsv_entry`. Blank lines do not count. Throws std::invalid_argument for a line that is no entry, with its number,
/// and std::runtime_error if the stream cannot be read to its end, as one of a file that is not there.
/// `read_tsv<std::string>(file, [](quoin::tsv_entry const& entry) { return entry.id; })`
template <class Payload, std::invocable<tsv_entry const&> MakePayload>
[[nodiscard]] gazetteer<Payload> read_tsv(std::istream& lines, MakePayload payload_of, gazetteer_options options = {}) {
    std::vector<named<Payload>> names;
    std::size_t line_number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++line_number;
        if (line_number == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.erase(0, 3);
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.find_first_not_of(" \t") == std::string::npos)
            continue;
        tsv_entry entry = detail::names::entry_of(detail::names::columns_of(line), line_number);
        Payload payload = payload_of(std::as_const(entry));
        names.push_back({std::move(entry.name), std::move(payload), {.aliases = std::move(entry.aliases)}});
    }
    if (!lines.eof())
        throw std::runtime_error("quoin: the names cannot be read beyond line " + std::to_string(line_number) +
                                 "; see whether their file is there, and may be read.");
    return gazetteer<Payload>(std::move(names), options);
}

} // namespace quoin
