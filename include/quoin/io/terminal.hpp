// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "../amount.hpp"
#include "../people.hpp"
#include "../quote.hpp"
#include "detail/terminal_text.hpp"
#include "detail/text.hpp"
#include "layers.hpp"
#include "write.hpp"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoin::io {

/// What the terminal can show.
struct terminal_options {
    bool colour = false;    ///< mark headings, speakers and reports with ANSI escape codes
    std::size_t width = 80; ///< columns, at which lines are broken between words; 0 breaks none
    bool list_all = false;  ///< list layers without fields (sentences, tokens), which are only counted otherwise
};

namespace detail {

/// One line of a list, in two columns.
struct terminal_row {
    std::string left;
    std::string right;
    friend auto operator<=>(terminal_row const&, terminal_row const&) = default;
};

/// Writes what was found in one document for a reader.
class terminal_report {
public:
    terminal_report(std::string& to, std::string_view text, terminal_options const& options)
        : to_(to), text_(text), options_(options) {}

    template <class... Layers>
    void write(document_view<Layers...> document, std::string_view title) {
        paint(bold, terminal_line(title));
        to_ += '\n';
        write_summary(document);
        (write_layer(document.template get<Layers>()), ...);
        to_ += '\n';
    }

private:
    static constexpr std::string_view bold = "\x1b[1m";
    static constexpr std::string_view faint = "\x1b[2m";
    static constexpr std::string_view speaker_style = "\x1b[1;36m";
    static constexpr std::string_view figure_style = "\x1b[32m";
    static constexpr std::string_view plain = "\x1b[0m";

    void paint(std::string_view style, std::string_view text) {
        if (options_.colour)
            to_.append(style).append(text).append(plain);
        else
            to_ += text;
    }

    [[nodiscard]] std::string line(extent where) const {
        return terminal_line(text_.substr(where.begin, where.size()));
    }

    template <class... Layers>
    void write_summary(document_view<Layers...> document) {
        std::string summary;
        auto count = [&](std::string_view name, std::size_t size) {
            if (size > 0)
                summary += (summary.empty() ? "" : ", ") + std::string(name) + ": " + std::to_string(size);
        };
        (count(known_format<Layers>().name, document.template get<Layers>().size()), ...);
        std::string broken;
        line_breaker(broken, 0, options_.width).add(summary);
        paint(faint, broken);
        to_ += '\n';
    }

    void heading(std::string_view name) {
        std::string capitalised(name);
        if (!capitalised.empty() && capitalised[0] >= 'a' && capitalised[0] <= 'z')
            capitalised[0] = static_cast<char>(capitalised[0] - 'a' + 'A');
        to_ += '\n';
        paint(bold, capitalised);
        to_ += '\n';
    }

    /// Quotes in the order of the text, under the name of their speaker. Of a report and the words that it quotes only
    /// the report is shown.
    void write_layer(std::span<quote const> quotes) {
        bool const nothing_said = std::ranges::all_of(quotes, [](quote const& each) { return is_other(each); });
        if (nothing_said)
            return;
        heading(known_format<quote>().name);
        quote const* above = nullptr;
        for (quote const& each : quotes) {
            if (is_other(each) || (above && above->where.contains(each.where)))
                continue;
            if (!above || line(above->speaker) != line(each.speaker))
                write_speaker(each.speaker);
            write_words(each);
            above = &each;
        }
    }

    static bool is_other(quote const& each) noexcept {
        return each.kind == quote_kind::other;
    }

    void write_speaker(extent speaker) {
        to_ += "  ";
        paint(speaker_style, speaker.empty() ? "(speaker unknown)" : line(speaker));
        to_ += '\n';
    }

    void write_words(quote const& each) {
        bool const reported = each.kind == quote_kind::indirect;
        std::string broken;
        line_breaker(broken, 4, options_.width).add(reported ? line(each.where) : "“" + line(each.where) + "”");
        paint(reported ? faint : "", broken);
        to_ += '\n';
    }

    template <class Number>
    void write_layer(std::span<basic_amount<Number> const> amounts) {
        std::vector<terminal_row> rows;
        for (auto const& each : amounts)
            rows.push_back({line(each.where), figures(each)});
        write_rows("amounts", rows);
    }

    template <class Number>
    static std::string figures(basic_amount<Number> const& each) {
        std::string words = each.value ? grouped(*number_text(each.value)) : "no figure";
        if (each.value_max)
            words += " to " + grouped(*number_text(each.value_max));
        words += ' ' + std::string(each.currency.code());
        if (auto const bound = name_of(each.bound)) {
            std::string name(*bound);
            std::ranges::replace(name, '_', ' ');
            words += ", " + name;
        }
        if (!each.rate.empty())
            words += ", per " + std::string(each.rate);
        return words;
    }

    void write_layer(std::span<person const> people) {
        std::vector<terminal_row> rows;
        for (person const& each : people)
            rows.push_back({line(each.name), ""});
        write_rows(known_format<person>().name, counted(rows));
    }

    /// Any other layer: its words, and what its fields say.
    template <class Layer>
    void write_layer(std::span<Layer const> layer) {
        if constexpr (has_fields<Layer>) {
            std::vector<terminal_row> rows;
            for (Layer const& each : layer)
                rows.push_back(row_of(each));
            write_rows(known_format<Layer>().name, counted(rows));
        } else if (options_.list_all && !layer.empty()) {
            heading(known_format<Layer>().name);
            for (Layer const& each : layer)
                write_line(each.where);
        }
    }

    void write_line(extent where) {
        line_breaker(to_, 2, options_.width).add(line(where));
        to_ += '\n';
    }

    /// Its words on the left, unless the first of its fields is a stretch of the text; what its fields say on the
    /// right.
    template <class Layer>
    [[nodiscard]] terminal_row row_of(Layer const& each) const {
        terminal_row row;
        for_each_field(each, [&]<class Value>(std::string_view, Value const& value) {
            std::string const words = words_of_field(value);
            if (row.left.empty())
                row.left = stretch<Value> ? words : line(each.where);
            if (!words.empty() && words != row.left)
                row.right += (row.right.empty() ? "" : ", ") + words;
        });
        return row;
    }

    [[nodiscard]] std::string words_of_field(extent where) const {
        return line(where);
    }

    [[nodiscard]] std::string words_of_field(named_extent each) const {
        return line(each.name.empty() ? each.where : each.name);
    }

    [[nodiscard]] std::string words_of_field(auto const& value) const {
        return terminal_line(words_of(value, text_));
    }

    /// Equal rows as one, with their number; the most frequent first, then in the order of the alphabet.
    static std::vector<terminal_row> counted(std::vector<terminal_row> const& every) {
        std::map<terminal_row, std::size_t> counts;
        for (terminal_row const& each : every)
            ++counts[each];
        std::vector<std::pair<std::size_t, terminal_row>> sorted;
        for (auto const& [row, count] : counts)
            sorted.emplace_back(count, row);
        std::ranges::sort(sorted, [](auto const& left, auto const& right) {
            return left.first != right.first ? left.first > right.first : left.second < right.second;
        });
        std::vector<terminal_row> rows;
        for (auto const& [count, row] : sorted)
            rows.push_back({row.left + (count > 1 ? " ×" + std::to_string(count) : ""), row.right});
        return rows;
    }

    void write_rows(std::string_view name, std::vector<terminal_row> const& rows) {
        if (rows.empty())
            return;
        heading(name);
        std::size_t widest = 0;
        for (terminal_row const& each : rows)
            widest = std::max(widest, columns_of(each.left));
        for (terminal_row const& each : rows)
            write_row(each, std::min(widest, widest_left));
    }

    void write_row(terminal_row const& row, std::size_t width) {
        to_.append("  ").append(row.left);
        if (!row.right.empty()) {
            std::size_t const columns = columns_of(row.left);
            to_.append(columns < width ? width - columns + 2 : 2, ' ');
            paint(figure_style, row.right);
        }
        to_ += '\n';
    }

    static constexpr std::size_t widest_left = 44;

    std::string& to_;
    std::string_view text_;
    terminal_options const& options_;
};

} // namespace detail

/// What was found in a document, to read: how many there are of each, quotes under their speakers, amounts in figures,
/// and what the fields of other layers say, the most frequent first. Control codes in the text are shown as U+FFFD, so
/// that no text can give orders to the terminal.
class terminal {
public:
    /// With these options.
    explicit terminal(terminal_options options = {}) : options_(options) {}

    /// Appends one document to a string; see `format_for`.
    template <class... Layers>
    void append(std::string& to, document_view<Layers...> document, document_id id) const {
        detail::terminal_report(to, document.text(), options_).write(document, id.text);
    }

private:
    terminal_options options_;
};

} // namespace quoin::io
