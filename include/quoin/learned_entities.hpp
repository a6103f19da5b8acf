// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "acronyms.hpp"
#include "detail/gazetteer/misspelt_names.hpp"
#include "entities.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin {

/// Finds the names of a gazetteer, and the short forms that the text itself defines for them: where "Harbour Safety
/// Board" is a name and the text says "the Harbour Safety Board (HSB)", each "HSB" and "HSBs" is that name, whatever
/// else the gazetteer has for "HSB". Where the long form is misspelt by one edit ("Harbuor Safety Board (HSB)"), it is
/// found, too. A short form competes with other names as its long form would. Linear in the text.
template <class Gazetteer>
class learned_entity_finder {
public:
    /// What `learned_entities` takes beside the names.
    using options_type = entity_options;

    /// Shares the names.
    explicit learned_entity_finder(Gazetteer names, entity_options options = {})
        : names_(std::move(names)), options_(options) {}

    /// The names in the order of the text, short forms that the text defines among them. Linear.
    std::vector<entity> operator()(document_view<token, acronym> document) const {
        std::string_view const text = document.text();
        if (names_.empty())
            return {};
        std::vector<entity> learned;
        short_forms const forms = learn(document, learned);
        if (forms.empty())
            return entity_finder(names_, options_)(document_view<>(text));
        find(forms, text, document.template get<token>(), learned);
        std::vector<entity> const known = entity_finder(names_, {.overlaps = overlap::all})(document_view<>(text));
        std::vector<entity> all = merge(known, learned);
        detail::names::resolve_overlaps(all, options_.overlaps, names_);
        return all;
    }

private:
    using misspelt_finder = detail::names::misspelt_name_finder<typename Gazetteer::fold_type>;

    struct short_form {
        std::string_view text;
        std::uint32_t name;
    };
    /// By their `key_of`. The first definition counts. A tree, as texts may be made so that hashes fall together.
    using short_forms = std::map<std::string_view, short_form>;

    /// "ICBs" is "ICB"; "GPS" stays.
    [[nodiscard]] static std::string_view singular(std::string_view written) noexcept {
        bool const plural = written.size() > 2 && written.ends_with('s') &&
                            unicode::is_upper(unicode::decode_before(written, written.size() - 1).code_point);
        return plural ? written.substr(0, written.size() - 1) : written;
    }

    /// What a token has in common with its plural and possessive forms.
    [[nodiscard]] static std::string_view key_of(std::string_view token_text) noexcept {
        return singular(token_text.substr(0, std::min(token_text.find('\''), token_text.find("’"))));
    }

    /// The short forms of names; long forms that are misspelt are added to `found`.
    [[nodiscard]] short_forms learn(document_view<token, acronym> document, std::vector<entity>& found) const {
        short_forms learned;
        for (acronym const& each : document.template get<acronym>()) {
            std::optional<std::uint32_t> name = name_of(document.text(each.long_form));
            bool const misspelt = !name;
            if (misspelt)
                name = misspelt_finder(names_.table(), document.text(each.long_form)).find();
            auto const parts = within(each.short_form, document.template get<token>());
            if (!name || parts.empty())
                continue;
            if (misspelt)
                found.push_back({each.long_form, *name, names_.table().identity()});
            std::string_view const written = singular(document.text(each.short_form));
            learned.emplace(key_of(document.text(parts.front())), short_form{written, *name});
        }
        return learned;
    }

    /// The name that a whole stretch of text is.
    [[nodiscard]] std::optional<std::uint32_t> name_of(std::string_view text) const {
        for (entity const& each : entity_finder(names_, {.overlaps = overlap::all})(document_view<>(text)))
            if (each.where == extent(0, text.size()))
                return each.name;
        return std::nullopt;
    }

    /// Adds the short forms in a text, and puts all in its order.
    void find(short_forms const& learned, std::string_view text, std::span<token const> row,
              std::vector<entity>& found) const {
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto const at = learned.find(key_of(text_of(row[i].where, text)));
            if (at == learned.end())
                continue;
            if (std::size_t const end = end_of(at->second.text, row[i].where.begin, text))
                found.push_back({extent(row[i].where.begin, end), at->second.name, names_.table().identity()});
        }
        std::ranges::sort(found, std::ranges::less(), &entity::where);
    }

    /// Where a short form ends that begins here, with a plural "s"; 0 if it is not here as a whole word.
    [[nodiscard]] static std::size_t end_of(std::string_view written, std::size_t begin, std::string_view text) {
        if (!text.substr(begin).starts_with(written))
            return 0;
        std::size_t end = begin + written.size();
        auto continues = [&](std::size_t at) {
            return detail::names::continues_word(unicode::decode(text, at).code_point);
        };
        if (end < text.size() && text[end] == 's' && !continues(end + 1))
            ++end;
        return continues(end) ? 0 : end;
    }

    /// Both in the order of the text; what was learned takes the place of what is known.
    [[nodiscard]] static std::vector<entity> merge(std::vector<entity> const& known,
                                                   std::vector<entity> const& learned) {
        std::vector<entity> all;
        auto next = known.begin();
        for (entity const& each : learned) {
            for (; next != known.end() && next->where < each.where; ++next)
                all.push_back(*next);
            while (next != known.end() && next->where == each.where)
                ++next;
            all.push_back(each);
        }
        all.insert(all.end(), next, known.end());
        return all;
    }

    [[nodiscard]] static std::span<token const> within(extent where, std::span<token const> row) {
        auto begin = [](token const& each) { return each.where.begin; };
        auto const first = std::ranges::lower_bound(row, where.begin, {}, begin);
        auto const last = std::ranges::lower_bound(first, row.end(), where.end, {}, begin);
        return {first, last};
    }

    [[nodiscard]] static std::string_view text_of(extent where, std::string_view text) {
        return text.substr(where.begin, where.size());
    }

    Gazetteer names_;
    entity_options options_;
};

/// Finds the names of a gazetteer, and short forms of them that the text defines:
/// `tokens | acronyms | learned_entities(names)`.
template <class Payload, class Fold>
[[nodiscard]] pipeline<learned_entity_finder<basic_gazetteer<Payload, Fold>>>
learned_entities(basic_gazetteer<Payload, Fold> names, entity_options options = {}) {
    return pipeline(learned_entity_finder(std::move(names), options));
}

/// Without names it does not compile, and says why.
void learned_entities(detail::arguments_missing);

} // namespace quoin
