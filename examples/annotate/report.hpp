// SPDX-License-Identifier: BSL-1.0
// What annotate says on standard error while it runs, and when it is done.
#pragma once

#include "options.hpp"
#include "records.hpp"

#include <boost/timer/progress_display.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

namespace annotate {

/// Counts records; shows progress where somebody can watch it.
class report {
public:
    explicit report(options const& chosen) : quiet_(chosen.quiet || chosen.output == "text") {
        bool const watched = isatty(STDERR_FILENO) != 0;
        bool const undisturbed = isatty(STDOUT_FILENO) == 0 || !chosen.output_file.empty();
        if (auto const size = size_of_all(chosen.files); !quiet_ && watched && undisturbed && size > least_shown)
            progress_.emplace(static_cast<unsigned long>(size), std::cerr);
    }

    void add(std::size_t bytes_taken) {
        ++records_;
        bytes_ += bytes_taken;
        if (progress_)
            *progress_ += static_cast<unsigned long>(bytes_taken);
    }

    void add(bad_record const& bad) {
        ++bad_;
        std::cerr << "annotate: " << bad.file << ':';
        if (bad.line > 0)
            std::cerr << bad.line << ':';
        std::cerr << ' ' << bad.message << '\n';
    }

    [[nodiscard]] std::size_t bad_records() const {
        return bad_;
    }

    /// One line about the whole run.
    void summarise() const {
        if (quiet_)
            return;
        double const seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
        double const megabytes = static_cast<double>(bytes_) / 1e6;
        std::ostringstream line;
        line << std::fixed << std::setprecision(1) << "annotate: records: " << records_ << ", bad: " << bad_ << "; "
             << megabytes << " MB in " << seconds << " s, " << megabytes / seconds << " MB/s\n";
        std::cerr << line.str();
    }

private:
    static constexpr std::uintmax_t least_shown = 1'000'000;

    /// 0 if it cannot be known, because one of them is a pipe.
    static std::uintmax_t size_of_all(std::vector<std::string> const& files) {
        std::uintmax_t sum = 0;
        for (std::string const& file : files) {
            if (!std::filesystem::is_regular_file(file))
                return 0;
            sum += std::filesystem::file_size(file);
        }
        return sum;
    }

    bool quiet_;
    std::optional<boost::timer::progress_display> progress_;
    std::size_t records_ = 0;
    std::size_t bad_ = 0;
    std::size_t bytes_ = 0;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace annotate
