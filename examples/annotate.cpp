// SPDX-License-Identifier: BSL-1.0
// annotate: who said what in news texts, how much money, about whom; see annotate --help.
#include "annotate/analysis.hpp"
#include "annotate/json_output.hpp"
#include "annotate/options.hpp"
#include "annotate/records.hpp"
#include "annotate/text_output.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

namespace annotate {

enum exit_code { all_well = 0, wrong_usage = 2, bad_records = 3 };

/// Analyses records one by one and prints what is found.
class annotator {
public:
    annotator(options const& chosen, std::ostream& output)
        : options_(chosen), wanted_(chosen.wanted()), gazetteer_(read_gazetteer(chosen.gazetteer)), output_(output) {}

    void read(std::istream& input, std::string const& name) {
        if (options_.input == "text")
            return print(read_text(input, name));
        read_json_lines(
            input, [&](record const& each) { print(each); }, [&](bad_record const& bad) { report(bad, name); });
    }

    [[nodiscard]] exit_code result() const {
        return any_bad_ ? bad_records : all_well;
    }

private:
    void print(record const& each) {
        analysed const document = pipeline_for(each)(each.text);
        if (options_.output == "jsonl")
            print_line(output_, json_writer(document, gazetteer_).write(each.id, wanted_));
        else
            text_writer(output_, document, gazetteer_).write(title_of(each), wanted_, !options_.layers.empty());
    }

    void report(bad_record const& bad, std::string const& file) {
        any_bad_ = true;
        if (options_.output == "jsonl")
            print_line(output_, bad);
        std::cerr << "annotate: " << file << ':' << bad.line << ": " << bad.message << '\n';
    }

    static std::string title_of(record const& each) {
        return each.id.is_string() ? each.id.get<std::string>() : each.id.dump();
    }

    /// A record's own language decides over that of the command line.
    pipeline const& pipeline_for(record const& each) {
        std::string const locale = each.language ? *each.language : options_.locale;
        auto known = pipelines_.find(locale);
        if (known == pipelines_.end())
            known = pipelines_.emplace(locale, make_pipeline(wanted_, gazetteer_, locale)).first;
        return known->second;
    }

    options const& options_;
    layer_set wanted_;
    names gazetteer_;
    std::ostream& output_;
    std::map<std::string, pipeline> pipelines_;
    bool any_bad_ = false;
};

exit_code run(options const& chosen) {
    std::ofstream file;
    if (!chosen.output_file.empty()) {
        file.open(chosen.output_file, std::ios::binary);
        if (!file)
            throw usage_error(chosen.output_file + ": this file cannot be written");
    }
    annotator annotate(chosen, chosen.output_file.empty() ? std::cout : file);
    if (chosen.files.empty())
        annotate.read(std::cin, "-");
    for (std::string const& name : chosen.files) {
        std::ifstream input(name, std::ios::binary);
        annotate.read(input, std::filesystem::path(name).filename().string());
    }
    return annotate.result();
}

/// All files are looked at before the first is read, so that a typing error does not show after an hour.
void check_files(options const& chosen) {
    for (std::string const& name : chosen.files)
        if (!std::ifstream(name) || std::filesystem::is_directory(name))
            throw usage_error(name + ": no such file, or it cannot be read");
}

} // namespace annotate

int main(int count, char const* const* arguments) {
    std::ios::sync_with_stdio(false);
    try {
        auto const chosen = annotate::read_options(count, arguments);
        if (!chosen)
            return annotate::all_well;
        annotate::check_files(*chosen);
        return annotate::run(*chosen);
    } catch (std::exception const& wrong) {
        std::cerr << "annotate: " << wrong.what() << '\n';
        return annotate::wrong_usage;
    }
}
