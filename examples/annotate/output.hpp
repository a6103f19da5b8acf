// SPDX-License-Identifier: BSL-1.0
// Where annotate prints: standard output, or files that appear whole or not at all.
#pragma once

#include "signals.hpp"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace annotate {

/// Thrown when whoever reads the output has stopped reading: no failure, there is nobody left to tell.
struct closed_pipe : std::exception {};

/// Thrown when the program is asked to end, and whoever reads the output has stopped reading for now.
struct stalled_pipe : std::exception {};

/// Collects output, and writes it in blocks.
class output {
public:
    /// Prints to standard output if `file` is empty. A file is written beside its place, and moved there by `finish`; a
    /// device is written as it is.
    explicit output(std::string file = {}) : name_(std::move(file)) {
        if (name_.empty())
            return;
        bool const replaced = std::filesystem::is_regular_file(name_);
        if (replaced)
            name_ = std::filesystem::canonical(name_).string(); // not the link to it
        if (replaced || !std::filesystem::exists(name_))
            unfinished_ = name_ + ".unfinished-" + std::to_string(getpid());
        std::string const& opened = unfinished_.empty() ? name_ : unfinished_;
        file_ = open(opened.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
        if (file_ < 0)
            fail();
        if (replaced)
            std::filesystem::permissions(unfinished_, std::filesystem::status(name_).permissions());
    }

    output(output const&) = delete;

    ~output() {
        if (file_ != STDOUT_FILENO)
            close(file_);
        if (!unfinished_.empty())
            std::remove(unfinished_.c_str());
    }

    void write(std::string_view bytes) {
        block_ += bytes;
        if (block_.size() >= block_size)
            flush();
    }

    /// Throws closed_pipe, stalled_pipe, or std::system_error.
    void flush() {
        std::string_view rest = block_;
        while (!rest.empty()) {
            if (!stop_request::wait_to_write(file_))
                throw stalled_pipe();
            auto const written = ::write(file_, rest.data(), std::min<std::size_t>(rest.size(), PIPE_BUF));
            if (written >= 0)
                rest.remove_prefix(static_cast<std::size_t>(written));
            else if (errno == EPIPE)
                throw closed_pipe();
            else if (errno != EINTR)
                fail();
        }
        block_.clear();
    }

    /// Writes what is left, down to the disk: whatever happens then, a file that is in its place is whole.
    void sync() {
        flush();
        if (!unfinished_.empty() && fsync(file_) != 0)
            fail();
    }

    /// Writes what is left, and puts the file in its place.
    void finish() {
        flush();
        if (unfinished_.empty())
            return;
        if (std::rename(unfinished_.c_str(), name_.c_str()) != 0)
            fail();
        unfinished_.clear();
    }

private:
    static constexpr std::size_t block_size = 65536;

    [[noreturn]] void fail() const {
        throw std::system_error(errno, std::generic_category(), name_.empty() ? "standard output" : name_);
    }

    std::string name_;
    std::string unfinished_;
    int file_ = STDOUT_FILENO;
    std::string block_;
};

} // namespace annotate
