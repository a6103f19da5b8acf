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
        write_broken(bold, terminal_line(title), 0);
        write_summary(document);
        (write_layer(document.template get<Layers>()), ...);
        to_ += '\n';
    }

private:
    static constexpr std::string_view bold = "\x1b[1m";
    static constexpr std::string_view faint = "\x1b[2m";
    static constexpr std::string_view speaker_style = "\x1b[1;36m";
    static constexpr std::string_view figure_style = "\x1b[32m";
    static constexpr std::string_view unstyled = "";
    static constexpr std::string_view plain = "\x1b[0m";

    void paint(std::string_view style, std::string_view text) {
        if (options_.colour && !style.empty())
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
        write_broken(faint, summary, 0);
    }

    /// Lines as wide as the terminal; gives the column that the last ends at.
    std::size_t paint_broken(std::string_view style, std::string_view text, std::size_t indent,
                             std::size_t hanging = 0) {
        std::string broken;
        std::size_t const end = line_breaker(broken, indent, options_.width, hanging).add(text);
        paint(style, broken);
        return end;
    }

    void write_broken(std::string_view style, std::string_view text, std::size_t indent, std::size_t hanging = 0) {
        paint_broken(style, text, indent, hanging);
        to_ += '\n';
    }

    void heading(std::string_view name) {
        std::string capitalised(name);
        if (!capitalised.empty() && capitalised[0] >= 'a' && capitalised[0] <= 'z')
            capitalised[0] = static_cast<char>(capitalised[0] - 'a' + 'A');
        to_ += '\n';
        write_broken(bold, capitalised, 0);
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
        write_broken(speaker_style, speaker.empty() ? "(speaker unknown)" : line(speaker), 2, 4);
    }

    void write_words(quote const& each) {
        bool const reported = each.kind == quote_kind::indirect;
        write_broken(reported ? faint : unstyled, reported ? line(each.where) : "“" + line(each.where) + "”", 4);
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
        if (each.bound != amount_bound::none) {
            std::string name(name_of(each.bound));
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
        write_broken(unstyled, line(where), 2);
    }

    /// Its words on the left, unless the first of its fields is a stretch of the text; what its fields say on the
    /// right.
    template <class Layer>
    [[nodiscard]] terminal_row row_of(Layer const& each) const {
        terminal_row row;
        for_each_field(each, [&]<class Value>(auto const&, Value const& value) {
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
            write_row(each, right_column(widest));
    }

    /// The right column leaves half of a line to the left one, and stands below it where half a line is too little.
    [[nodiscard]] std::size_t right_column(std::size_t widest_left) const {
        if (options_.width == 0)
            return 2 + std::min(widest_left, most_left) + 2;
        std::size_t const half = options_.width / 2;
        if (half < 2 + line_breaker::narrowest)
            return 4;
        return 2 + std::min({widest_left, most_left, half - 4}) + 2;
    }

    void write_row(terminal_row const& row, std::size_t right_column) {
        std::size_t const end = paint_broken(unstyled, row.left, 2, 2);
        if (!row.right.empty())
            write_right(row.right, end, right_column);
        to_ += '\n';
    }

    /// On the line that ends at `end` if there is room, or else below it.
    void write_right(std::string_view text, std::size_t end, std::size_t right_column) {
        std::size_t begin = std::max(end + 2, right_column);
        bool const fits = options_.width == 0 || begin + columns_of(text) <= options_.width;
        if (begin > right_column && !fits) {
            to_ += '\n';
            begin = right_column;
            end = 0;
        }
        to_.append(begin - end, ' ');
        std::string broken;
        line_breaker(broken, begin, options_.width).add(text);
        paint(figure_style, std::string_view(broken).substr(begin));
    }

    static constexpr std::size_t most_left = 44;

    std::string& to_;
    std::string_view text_;
    terminal_options const& options_;
};

} // namespace detail

/// What was found in a document, to read: how many there are of each, quotes under their speakers, amounts in figures,
/// and what the fields of other layers say, the most frequent first. No line is wider than the options say, unless
/// that is less than 20 columns or a single character is wider. Control codes in the text are shown as U+FFFD, so
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
