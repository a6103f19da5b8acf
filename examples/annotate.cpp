// SPDX-License-Identifier: BSL-1.0
// annotate: who said what in news texts, how much money, about whom; see annotate --help.
#include "annotate/analysis.hpp"
#include "annotate/brat_folder.hpp"
#include "annotate/formats.hpp"
#include "annotate/input.hpp"
#include "annotate/jobs.hpp"
#include "annotate/names.hpp"
#include "annotate/options.hpp"
#include "annotate/output.hpp"
#include "annotate/records.hpp"
#include "annotate/report.hpp"
#include "annotate/signals.hpp"

#include <cstddef>
#include <exception>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace annotate {

enum exit_code { all_well = 0, failure = 1, wrong_usage = 2, bad_records = 3, ended_by_signal = 128 };

/// What became of one record.
struct result {
    record_id id;
    std::string printed;
    std::string text; ///< for brat, which wants it beside its annotations
    std::optional<bad_record> bad;
    std::string file;
    std::size_t line = 0;
    std::size_t bytes_taken = 0;
};

/// Reads, analyses and prints a record. Any number of threads may call one at once.
class annotator {
public:
    annotator(options const& chosen, names const& gazetteer)
        : options_(chosen), pipelines_(chosen.needed(), gazetteer, reading(chosen)), format_(make_format(chosen)) {
        try {
            static_cast<void>(pipelines_[""]);
        } catch (std::invalid_argument const& wrong) {
            throw usage_error(wrong.what());
        }
    }

    [[nodiscard]] result operator()(raw_record raw) const {
        result made{{raw.id, false}, {}, {}, {}, raw.file, raw.line, raw.bytes_taken};
        try {
            print(read_record(raw, made.id), made);
        } catch (std::logic_error const& wrong) { // something about this record, say its length
            made.bad = bad_record{made.id, raw.file, raw.line, wrong.what()};
            made.printed = format_->print(*made.bad);
        }
        return made;
    }

    [[nodiscard]] format const& output_format() const {
        return *format_;
    }

private:
    /// A record's own language decides over that of the command line.
    void print(record const& from, result& made) const {
        analysed document = pipelines_[from.language.value_or("")](from.text);
        keep_only(options_.needed(), document);
        made.printed = format_->print(from, document);
        if (options_.output == "brat")
            made.text = quoin::io::brat::text_file(from.text);
    }

    options const& options_;
    mutable pipelines pipelines_;
    std::unique_ptr<format> format_;
};

/// Passes results on, in the order of the records.
class collector {
public:
    explicit collector(options const& chosen) : options_(chosen), report_(chosen) {
        if (chosen.output == "brat" && !chosen.output_file.empty())
            folder_.emplace(chosen.output_file);
        output_.emplace(folder_ ? "" : chosen.output_file);
    }

    void write(std::string const& bytes) {
        output_->write(bytes);
    }

    void take(result made) {
        if (!made.bad && folder_)
            write_to_folder(made);
        else
            output_->write(made.printed);
        if (options_.line_buffered)
            output_->flush();
        report_.add(made.bytes_taken);
        if (made.bad)
            report_.add(*made.bad);
    }

    [[nodiscard]] bool too_many_errors() const {
        return options_.max_errors && report_.bad_records() > *options_.max_errors;
    }

    /// All has been taken: what was written to a file appears in its place.
    exit_code finish() {
        output_->sync();
        output_->finish();
        report_.summarise();
        return report_.bad_records() > 0 ? bad_records : all_well;
    }

    /// No more will be taken: what was written to a file is dropped, what was written to a pipe passed on, with what
    /// ends it.
    void give_up(std::string const& footer) {
        if (options_.output_file.empty()) {
            output_->write(footer);
            output_->flush();
        }
        report_.summarise();
    }

private:
    void write_to_folder(result& made) {
        try {
            folder_->write(made.id, made.text, made.printed);
        } catch (std::invalid_argument const& wrong) {
            made.bad = bad_record{made.id, made.file, made.line, wrong.what()};
        }
    }

    options const& options_;
    report report_;
    std::optional<brat_folder> folder_;
    std::optional<output> output_;
};

/// Thrown to end the run at a bad record.
struct enough_errors {};

int run(options const& chosen) {
    names const gazetteer = read_gazetteer(chosen.gazetteer);
    annotator const annotate(chosen, gazetteer);
    input read(chosen.files, chosen.input == "jsonl", chosen.max_record_bytes);
    collector collected(chosen);
    auto take = [&](result made) {
        collected.take(std::move(made));
        if (collected.too_many_errors())
            throw enough_errors();
    };
    try {
        collected.write(annotate.output_format().header());
        for_each_in_order([&] { return read(); }, annotate, take, chosen.jobs);
        collected.write(annotate.output_format().footer());
    } catch (enough_errors) {
        collected.give_up(annotate.output_format().footer());
        return bad_records;
    } catch (unreadable const&) {
        collected.give_up(annotate.output_format().footer());
        throw;
    }
    if (stop_request::signal() != 0) {
        collected.give_up("");
        return ended_by_signal + stop_request::signal();
    }
    return collected.finish();
}

/// All files are looked at before the first is read, so that a typing error does not show after an hour. None is
/// opened: a named pipe would lose its writer.
void check_files(options const& chosen) {
    for (std::string const& name : chosen.files)
        if (name != "-" && (access(name.c_str(), R_OK) != 0 || std::filesystem::is_directory(name)))
            throw usage_error(name + ": no such file, or it cannot be read");
}

/// A program may be started with its standard files closed. Whatever it opened next would take their place.
void open_standard_files() {
    int opened = 0;
    do
        opened = open("/dev/null", O_RDWR);
    while (opened >= 0 && opened <= STDERR_FILENO);
    close(opened);
}

} // namespace annotate

int main(int count, char const* const* arguments) {
    try {
        auto const chosen = annotate::read_options(count, arguments);
        if (!chosen)
            return annotate::all_well;
        annotate::open_standard_files();
        annotate::check_files(*chosen);
        annotate::stop_request::listen();
        return annotate::run(*chosen);
    } catch (annotate::closed_pipe const&) {
        return annotate::all_well;
    } catch (annotate::stalled_pipe const&) {
        return annotate::ended_by_signal + annotate::stop_request::signal();
    } catch (annotate::usage_error const& wrong) {
        std::cerr << "annotate: " << wrong.what() << '\n';
        return annotate::wrong_usage;
    } catch (std::exception const& wrong) {
        std::cerr << "annotate: " << wrong.what() << '\n';
        return annotate::failure;
    }
}
