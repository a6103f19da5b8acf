// SPDX-License-Identifier: BSL-1.0
// Where annotate reads from: files one after the other, a record at a time.
#pragma once

#include "records.hpp"
#include "signals.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace annotate {

/// Thrown if a file cannot be read to its end.
struct unreadable : std::system_error {
    using std::system_error::system_error;
};

/// A file, or standard input ("-"), in blocks.
class input_file {
public:
    /// A named pipe is waited for when it is read, not here, where no signal could end it.
    explicit input_file(std::string name)
        : name_(std::move(name)), file_(name_ == "-" ? STDIN_FILENO : open(name_.c_str(), O_RDONLY | O_NONBLOCK)) {
        if (file_ < 0)
            throw unreadable(errno, std::generic_category(), name_);
    }

    input_file(input_file const&) = delete;

    ~input_file() {
        if (file_ != STDIN_FILENO)
            close(file_);
    }

    /// The next block; empty at the end, or if the program is asked to end.
    std::string_view read_block() {
        while (stop_request::wait_to_read(file_)) {
            auto const size = read(file_, block_.data(), block_.size());
            if (size >= 0)
                return {block_.data(), static_cast<std::size_t>(size)};
            if (errno != EINTR && errno != EAGAIN)
                throw unreadable(errno, std::generic_category(), name_);
        }
        return {};
    }

private:
    std::string name_;
    int file_;
    std::array<char, 65536> block_;
};

/// The records of all files, in order. No more than one is in memory, nor more of it than allowed.
class input {
public:
    /// `lines`: each line is a record, unless it is blank; otherwise each file.
    input(std::vector<std::string> files, bool lines, std::size_t bytes_allowed)
        : files_(std::move(files)), lines_(lines), bytes_allowed_(bytes_allowed) {
        if (files_.empty())
            files_.emplace_back("-");
        for (std::string const& file : files_)
            ++files_of_name_[name_of(file)];
    }

    /// The next record; none at the end, or if the program is asked to end.
    std::optional<raw_record> operator()() {
        while (open_next()) {
            auto found = read_record_of_file();
            if (stop_request::signal() != 0)
                return std::nullopt;
            if (found)
                return found;
            file_.reset();
        }
        return std::nullopt;
    }

private:
    static std::string name_of(std::string const& file) {
        return std::filesystem::path(file).filename().string();
    }

    /// A text is called as its file, with the folder only if several files have one name; a line by its number.
    [[nodiscard]] std::string id() const {
        if (lines_)
            return "line-" + std::to_string(line_);
        std::string const name = name_of(path_);
        return files_of_name_.at(name) > 1 ? path_ : name;
    }

    bool open_next() {
        if (file_)
            return true;
        if (next_file_ == files_.size())
            return false;
        std::string const& name = files_[next_file_++];
        file_.emplace(name);
        path_ = name;
        line_ = 0;
        rest_ = {};
        ended_ = false;
        return true;
    }

    std::optional<raw_record> read_record_of_file() {
        raw_record found;
        do {
            if (ended_)
                return std::nullopt;
            line_ += lines_ ? 1 : 0;
            found = {id(), path_, line_, {}, false, 0, bytes_allowed_};
            while (!take(found))
                if (rest_ = file_->read_block(); rest_.empty()) {
                    ended_ = true;
                    break;
                }
        } while (lines_ && !found.too_long && found.bytes.find_first_not_of(" \t\r") == std::string::npos);
        return found;
    }

    /// Takes what is left of the block, or of its first line; true if that ended the record.
    bool take(raw_record& found) {
        std::size_t const line_end = lines_ ? rest_.find('\n') : std::string_view::npos;
        std::string_view const taken = rest_.substr(0, line_end);
        bool const ends = line_end != std::string_view::npos;
        found.bytes_taken += taken.size() + ends;
        rest_.remove_prefix(taken.size() + ends);
        found.too_long = found.too_long || found.bytes.size() + taken.size() > bytes_allowed_;
        if (found.too_long)
            found.bytes.clear();
        else
            found.bytes += taken;
        return ends;
    }

    std::vector<std::string> files_;
    std::map<std::string, int> files_of_name_;
    bool lines_;
    std::size_t bytes_allowed_;
    std::size_t next_file_ = 0;
    std::optional<input_file> file_;
    std::string path_;
    std::size_t line_ = 0; ///< 0 for a file of text
    std::string_view rest_;
    bool ended_ = false;
};

} // namespace annotate
