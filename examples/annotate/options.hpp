// SPDX-License-Identifier: BSL-1.0
// The command line of annotate.
#pragma once

#include "choices.hpp"
#include "jobs.hpp"
#include "layers.hpp"

#include <quoin/offsets.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace annotate {

struct options {
    std::string input = "text";                ///< or "jsonl"
    std::string output = "text";               ///< or one of `output_names`
    std::string output_file;                   ///< empty for standard output; a folder for brat
    std::vector<std::string> layers;           ///< as given; empty for all
    std::optional<quoin::offset_unit> offsets; ///< nothing for bytes, or for what the output always has
    std::string gazetteer;                     ///< empty for none
    std::string language = "en";
    std::string locale;             ///< empty for that of the language
    std::string tokens = "ud";      ///< or another of `token_profiles`
    std::string sentences = "news"; ///< or another of `sentence_profiles`
    bool slang = false;
    bool ascii = false;
    std::string colour = "auto"; ///< or "always", "never"
    int jobs = 1;                ///< 0 for as many as the machine has processors
    bool line_buffered = false;
    std::size_t max_record_bytes = std::size_t{64} << 20;
    std::optional<std::size_t> max_errors; ///< nothing for any number
    bool quiet = false;
    std::vector<std::string> files; ///< empty for standard input

    /// What to print.
    [[nodiscard]] layer_set wanted() const {
        if (output == "csv-quotes")
            return layer_set::named({"quotes"});
        if (output == "csv-money")
            return layer_set::named({"money"});
        return layers.empty() ? layer_set::all() : layer_set::named(layers);
    }

    /// What to find: also what the format itself is made of.
    [[nodiscard]] layer_set needed() const {
        if (output != "conllu" || layers.empty())
            return wanted();
        std::vector<std::string> more = layers;
        more.insert(more.end(), {"tokens", "paragraphs", "sentences"});
        return layer_set::named(more);
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

inline constexpr char const* footer =
    "Examples:\n"
    "  annotate article.txt\n"
    "      who said what in one article, to read\n"
    "  annotate --layers quotes,money *.txt\n"
    "      only the quotes and the amounts, of many articles\n"
    "  annotate --gazetteer bodies.tsv article.txt\n"
    "      also the names listed in bodies.tsv, whose lines are: name TAB type TAB id [TAB alias]...\n"
    "      or {\"name\": ..., \"type\": ..., \"id\": ..., \"aliases\": [...]}; build_gazetteer saves such lists\n"
    "  annotate --input jsonl --output jsonl articles.jsonl > annotations.jsonl\n"
    "      one {\"id\": ..., \"text\": ...} a line in, one line of annotations out, for other programs;\n"
    "      a record's \"lang\" (\"en\", \"de_CH\") goes before --language and --locale\n"
    "  annotate --output html --output-file report.html *.txt\n"
    "      one page for the browser\n"
    "  annotate --output brat --output-file folder *.txt\n"
    "      folder/NAME.txt and folder/NAME.ann for each, to be corrected by hand in brat\n"
    "\n"
    "Offsets are bytes of UTF-8 from the start of the text, unless --offsets says otherwise, end exclusive;\n"
    "those of brat are code points. JSON Lines, CoNLL-U and CSV state their unit.\n"
    "\n"
    "A record that cannot be read is named on standard error; in JSON Lines an error record stands in its place.\n"
    "A file of results appears when it is complete, or not at all.\n"
    "\n"
    "Exit codes: 0 all well, or the reader of the output has closed it; 1 a failure, say a full disk;\n"
    "2 wrong usage or no such file; 3 some records were bad; 143 ended by SIGTERM, 130 by SIGINT, after the\n"
    "records that were begun.";

inline std::vector<std::string> const& names_of_layers() {
    static std::vector<std::string> const names(layer_names.begin(), layer_names.end());
    return names;
}

inline std::vector<std::string> const output_names{"text",   "html",       "jsonl",    "brat",
                                                   "conllu", "csv-quotes", "csv-money"};

inline std::map<std::string, quoin::offset_unit> const offset_names{{"bytes", quoin::offset_unit::bytes},
                                                                    {"codepoints", quoin::offset_unit::code_points},
                                                                    {"utf16", quoin::offset_unit::utf16}};

/// What goes in, and what comes out.
inline void add_formats(CLI::App& app, options& chosen) {
    app.add_option("--input", chosen.input, "What the files hold: text, or jsonl (JSON Lines)")
        ->check(CLI::IsMember({"text", "jsonl"}))
        ->option_text("text|jsonl");
    app.add_option("--output", chosen.output,
                   "What to print: text to read, html to look at, or for programs jsonl, brat, conllu, csv-quotes, "
                   "csv-money")
        ->check(CLI::IsMember(output_names))
        ->option_text("FORMAT");
    app.add_option("--output-file", chosen.output_file, "Where to print (default: standard output); a folder for brat")
        ->option_text("FILE");
    app.add_option("--layers", chosen.layers,
                   "What to print, separated by commas: tokens, paragraphs, sentences, people, quotes, money, "
                   "entities, acronyms (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(names_of_layers()))
        ->option_text("a,b,c");
    app.add_option_function<std::string>(
           "--offsets", [&chosen](std::string const& name) { chosen.offsets = offset_names.at(name); },
           "What offsets count: bytes, codepoints (Python) or utf16 (JavaScript, Java) (default: bytes)")
        ->check(CLI::IsMember(offset_names))
        ->option_text("bytes|codepoints|utf16");
    app.add_option("--color", chosen.colour, "Colours in text: auto, always or never (default: auto)")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->option_text("WHEN");
    app.add_flag("--ascii", chosen.ascii, "Escape everything beyond ASCII in JSON Lines");
}

inline void add_languages(CLI::App& app, options& chosen) {
    app.add_option("--gazetteer", chosen.gazetteer,
                   "Names to find, with their types and ids (TSV, JSON Lines or saved)")
        ->option_text("FILE");
    app.add_option("--language", chosen.language, "Language of texts that do not name theirs (default: en)")
        ->check(CLI::IsMember(languages))
        ->option_text("en|de");
    app.add_option("--locale", chosen.locale, "Decides what \"$\" and \"1.000\" mean (default: en_GB, or the language)")
        ->option_text("en_GB");
    app.add_option("--tokens", chosen.tokens, "Rules for tokens: ud, ptb, icu or uax29 (default: ud)")
        ->check(CLI::IsMember(token_profiles))
        ->option_text("RULES");
    app.add_option("--sentences", chosen.sentences, "Rules for sentences: news or icu (default: news)")
        ->check(CLI::IsMember(sentence_profiles))
        ->option_text("RULES");
    app.add_flag("--slang", chosen.slang, "Amounts in slang, too: \"20 quid\"");
}

/// CLI11 reads "-1" as a very large number, and states its own limits in 309 digits.
inline CLI::Validator const not_negative(
    [](std::string const& number) {
        return number.starts_with('-') ? "must not be negative, as " + number + " is" : "";
    },
    "");
inline CLI::Validator const positive(
    [](std::string const& number) {
        bool const is_positive = number.find_first_of("123456789") != std::string::npos && !number.starts_with('-');
        return is_positive ? "" : "must be a number from 1, not " + number;
    },
    "");

/// How the work is done.
inline void add_running(CLI::App& app, options& chosen) {
    app.add_option("--jobs", chosen.jobs, "How many threads to work on; 0 for one a processor (default: 1)")
        ->check(CLI::Range(0, 1024))
        ->option_text("N");
    app.add_option("--max-record-bytes", chosen.max_record_bytes, "Longer records are bad (default: 67108864)")
        ->check(positive)
        ->option_text("N");
    auto* const most = app.add_option("--max-errors", chosen.max_errors, "End when there are more bad records than N")
                           ->check(not_negative)
                           ->option_text("N");
    app.add_flag_callback(
           "--fail-fast", [&chosen] { chosen.max_errors = 0; }, "End at the first bad record")
        ->excludes(most);
    app.add_flag("--line-buffered", chosen.line_buffered, "Pass each record on as soon as it is done");
    app.add_flag("--quiet", chosen.quiet, "No progress, and no summary at the end, which text has none of anyway");
}

/// Some of the layers have something to say of each annotation.
inline bool marks_any(std::vector<std::string> const& layers) {
    return std::ranges::any_of(layers, [](std::string const& name) {
        return name != "tokens" && name != "paragraphs" && name != "sentences";
    });
}

/// What no single option can see.
inline void check(options const& chosen) {
    if (chosen.ascii && chosen.output != "jsonl")
        throw usage_error("--ascii is for --output jsonl");
    bool const to_read = chosen.output == "text" || chosen.output == "html";
    if (chosen.offsets && (to_read || chosen.output == "brat"))
        throw usage_error("--offsets is for --output jsonl, conllu, csv-quotes and csv-money");
    if (chosen.colour != "auto" && chosen.output != "text")
        throw usage_error("--color is for --output text");
    if ((chosen.output == "brat" || chosen.output == "html") && !chosen.layers.empty() && !marks_any(chosen.layers))
        throw usage_error("--output " + chosen.output + " shows no tokens, paragraphs or sentences: name other layers");
    if (!chosen.layers.empty() && chosen.output.starts_with("csv-"))
        throw usage_error("--layers makes no sense with --output " + chosen.output + ", which has one layer");
    bool const one_text = chosen.input == "text" && chosen.files.size() <= 1;
    if (chosen.output == "brat" && chosen.output_file.empty() && !one_text)
        throw usage_error("brat has two files for each text: name a folder for them with --output-file");
    if (chosen.jobs != 1 && !has_threads)
        throw usage_error("--jobs needs oneTBB, which this program was built without");
}

} // namespace detail

/// Reads the command line. Nothing is returned if it only asked for help, which has then been printed to standard
/// output. Throws usage_error.
inline std::optional<options> read_options(int count, char const* const* arguments) {
    options chosen;
    CLI::App app{detail::description, "annotate"};
    app.footer(detail::footer);
    detail::add_formats(app, chosen);
    detail::add_languages(app, chosen);
    detail::add_running(app, chosen);
    app.add_option("FILE", chosen.files, "Files to read (default: standard input)");
    try {
        app.parse(count, arguments);
    } catch (CLI::CallForHelp const&) {
        std::cout << app.help();
        return std::nullopt;
    } catch (CLI::ParseError const& wrong) {
        throw usage_error(wrong.what());
    }
    detail::check(chosen);
    return chosen;
}

} // namespace annotate
