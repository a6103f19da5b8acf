// SPDX-License-Identifier: BSL-1.0
// The command line of annotate.
#pragma once

#include "layers.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace annotate {

struct options {
    std::string input = "text";      ///< or "jsonl"
    std::string output = "text";     ///< or "jsonl"
    std::string output_file;         ///< empty for standard output
    std::vector<std::string> layers; ///< as given; empty for all
    std::string gazetteer;           ///< empty for none
    std::string language = "en";
    std::string locale = "en_GB";
    std::vector<std::string> files; ///< empty for standard input

    [[nodiscard]] layer_set wanted() const {
        return layers.empty() ? layer_set::all() : layer_set::named(layers);
    }
};

/// Thrown for a command line that makes no sense; the message is one line.
struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

namespace detail {

inline constexpr char const* description =
    "Says who said what in news texts: quotes with their speakers, people, amounts of money,\n"
    "names from a gazetteer, acronyms, and the tokens, sentences and paragraphs below them.";

inline constexpr char const* examples =
    "Examples:\n"
    "  annotate article.txt\n"
    "      who said what in one article, to read\n"
    "  annotate --layers quotes,money *.txt\n"
    "      only the quotes and the amounts, of many articles\n"
    "  annotate --gazetteer bodies.tsv article.txt\n"
    "      also the names listed in bodies.tsv, whose lines are: name TAB type TAB id [TAB alias]...\n"
    "  annotate --input jsonl --output jsonl articles.jsonl > annotations.jsonl\n"
    "      one {\"id\": ..., \"text\": ...} a line in, one line of annotations out, for other programs\n"
    "\n"
    "Offsets in JSON Lines are bytes of UTF-8, from the start of the text, end exclusive.\n"
    "\n"
    "Exit codes: 0 all well; 2 wrong usage or no such file; 3 some records were bad, the others were analysed.";

inline std::vector<std::string> const& names_of_layers() {
    static std::vector<std::string> const names(layer_names.begin(), layer_names.end());
    return names;
}

} // namespace detail

/// Reads the command line. Nothing is returned if it only asked for help, which has then been printed to standard
/// output. Throws usage_error.
inline std::optional<options> read_options(int count, char const* const* arguments) {
    options chosen;
    CLI::App app{detail::description, "annotate"};
    app.footer(detail::examples);
    app.add_option("--input", chosen.input, "What the files hold: text, or jsonl (JSON Lines)")
        ->check(CLI::IsMember({"text", "jsonl"}))
        ->option_text("text|jsonl");
    app.add_option("--output", chosen.output, "What to print: text to read, or jsonl for programs")
        ->check(CLI::IsMember({"text", "jsonl"}))
        ->option_text("text|jsonl");
    app.add_option("--output-file", chosen.output_file, "Where to print (default: standard output)")
        ->option_text("FILE");
    app.add_option("--layers", chosen.layers,
                   "What to print, separated by commas: tokens, paragraphs, sentences, people, quotes, money, "
                   "entities, acronyms (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(detail::names_of_layers()))
        ->option_text("a,b,c");
    app.add_option("--gazetteer", chosen.gazetteer, "Names to find, with their types and ids (tab-separated)")
        ->option_text("FILE.tsv");
    app.add_option("--language", chosen.language, "Language of texts that do not name theirs (default: en)")
        ->check(CLI::IsMember({"en"}))
        ->option_text("en");
    app.add_option("--locale", chosen.locale, "Decides what \"$\" and \"1.000\" mean (default: en_GB)")
        ->option_text("en_GB");
    app.add_option("FILE", chosen.files, "Files to read (default: standard input)");

    try {
        app.parse(count, arguments);
    } catch (CLI::CallForHelp const&) {
        std::cout << app.help();
        return std::nullopt;
    } catch (CLI::ParseError const& wrong) {
        throw usage_error(wrong.what());
    }
    return chosen;
}

} // namespace annotate
