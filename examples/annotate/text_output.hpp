// SPDX-License-Identifier: BSL-1.0
// Annotations to read: a heading for each text, and under it what was found.
#pragma once

#include "analysis.hpp"
#include "records.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace annotate {

/// Prints one document. Layers that are made of everything in the text (tokens, sentences, paragraphs) are counted
/// when all layers are printed, and listed when they are asked for by name.
class text_writer {
public:
    text_writer(std::ostream& output, analysed const& document, names const& gazetteer)
        : output_(output), document_(document), gazetteer_(gazetteer) {}

    void write(std::string_view title, layer_set wanted, bool asked_by_name) const {
        output_ << title << '\n' << std::string(title.size(), '=') << '\n';
        if (asked_by_name)
            list_running_text(wanted);
        else
            count_running_text();
        if (wanted.has(layer::quotes))
            list_quotes();
        if (wanted.has(layer::money))
            list("Amounts", rows<quoin::amount>());
        if (wanted.has(layer::people))
            list("People", counted(rows<quoin::person>()));
        if (wanted.has(layer::entities))
            list("Entities", counted(rows<quoin::entity>()));
        if (wanted.has(layer::acronyms))
            list("Acronyms", rows<quoin::acronym>());
        output_ << '\n';
    }

private:
    /// What is said of one annotation: a left and a right column.
    struct row {
        std::string left;
        std::string right;
        friend auto operator<=>(row const&, row const&) = default;
    };

    void count_running_text() const {
        output_ << document_.get<quoin::paragraph>().size() << " paragraphs, "
                << document_.get<quoin::sentence>().size() << " sentences, " << document_.get<quoin::token>().size()
                << " tokens\n";
    }

    void list_running_text(layer_set wanted) const {
        if (wanted.has(layer::paragraphs))
            list("Paragraphs", rows<quoin::paragraph>());
        if (wanted.has(layer::sentences))
            list("Sentences", rows<quoin::sentence>());
        if (wanted.has(layer::tokens))
            list("Tokens", rows<quoin::token>());
    }

    void list_quotes() const {
        std::vector<row> found;
        for (quoin::quote const& quote : document_.get<quoin::quote>())
            if (quote.kind != quoin::quote_kind::other)
                found.push_back(describe(quote));
        list("Quotes", found);
    }

    template <class Layer>
    [[nodiscard]] std::vector<row> rows() const {
        std::vector<row> found;
        for (Layer const& each : document_.get<Layer>())
            found.push_back(describe(each));
        return found;
    }

    [[nodiscard]] row describe(quoin::quote const& quote) const {
        std::string const speaker = quote.speaker.empty() ? "(unknown)" : line(quote.speaker);
        bool const reported = quote.kind == quoin::quote_kind::indirect;
        return {speaker, reported ? line(quote.where) : "“" + line(quote.where) + "”"};
    }

    [[nodiscard]] row describe(quoin::amount const& amount) const {
        std::string value = amount.value ? amount.value->to_string() : "no figure";
        if (amount.value_max)
            value += " to " + amount.value_max->to_string();
        return {line(amount.where), value + ' ' + std::string(amount.currency.code())};
    }

    [[nodiscard]] row describe(quoin::person const& person) const {
        return {line(person.name), ""};
    }

    [[nodiscard]] row describe(quoin::entity const& entity) const {
        std::string types;
        for (named_body const& body : gazetteer_.payloads(entity))
            types += (types.empty() ? "" : ", ") + body.name + " (" + body.type + ")";
        return {line(entity.where), types};
    }

    [[nodiscard]] row describe(quoin::acronym const& acronym) const {
        return {line(acronym.short_form), line(acronym.long_form)};
    }

    [[nodiscard]] row describe(auto const& running_text) const {
        return {line(running_text.where), ""};
    }

    [[nodiscard]] std::string line(quoin::extent where) const {
        return on_one_line(document_.text(where));
    }

    /// Equal rows as one, with their number; the most frequent first, ties in the order of the alphabet.
    static std::vector<row> counted(std::vector<row> const& every) {
        std::map<row, std::size_t> counts;
        for (row const& each : every)
            ++counts[each];
        std::vector<std::pair<row, std::size_t>> sorted(counts.begin(), counts.end());
        std::ranges::stable_sort(sorted, std::ranges::greater{}, &std::pair<row, std::size_t>::second);
        std::vector<row> found;
        for (auto& [each, count] : sorted)
            found.push_back({each.left + (count > 1 ? " ×" + std::to_string(count) : ""), each.right});
        return found;
    }

    void list(std::string_view heading, std::vector<row> const& found) const {
        if (found.empty())
            return;
        output_ << '\n' << heading << '\n';
        std::size_t width = 0;
        for (row const& each : found)
            width = std::max(width, columns(each.left));
        for (row const& each : found) {
            output_ << "  " << each.left;
            if (!each.right.empty())
                output_ << std::string(width - columns(each.left) + 2, ' ') << each.right;
            output_ << '\n';
        }
    }

    /// Code points, which is near enough to the columns that a terminal gives to a name.
    static std::size_t columns(std::string_view text) {
        std::size_t count = 0;
        for (std::size_t at = 0; at < text.size(); at += quoin::unicode::decode(text, at).size)
            ++count;
        return count;
    }

    std::ostream& output_;
    analysed const& document_;
    names const& gazetteer_;
};

} // namespace annotate
