// SPDX-License-Identifier: BSL-1.0
// The folder that brat reads: for each text NAME.txt and NAME.ann, and annotation.conf, which names their types.
#pragma once

#include "formats.hpp"
#include "output.hpp"
#include "records.hpp"

#include <quoin/io/brat.hpp>
#include <quoin/unicode.hpp>

#include <cstddef>
#include <filesystem>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace annotate {

class brat_folder {
public:
    explicit brat_folder(std::filesystem::path folder) : folder_(std::move(folder)) {
        std::filesystem::create_directories(folder_);
        if (!std::filesystem::exists(folder_ / "annotation.conf")) // the folder's own may say more
            write_file("annotation.conf", quoin::io::brat().configuration<written_layers>());
    }

    /// Throws std::invalid_argument if a text of the same name was written before.
    void write(record_id const& id, std::string_view text, std::string_view annotations) {
        std::string const name = file_name(id.text);
        if (!written_.insert(name).second)
            throw std::invalid_argument("another text was written to " + name + ".txt; ids must differ");
        write_file(name + ".txt", text);
        write_file(name + ".ann", annotations);
    }

private:
    static constexpr std::size_t longest_name = 200; // bytes; file systems allow 255, with the ending

    /// The id, as far as it can be the name of a file; no character is cut.
    static std::string file_name(std::string_view id) {
        if (id.ends_with(".txt"))
            id.remove_suffix(4);
        std::string name;
        for (std::size_t at = 0; at < id.size();) {
            auto const [code_point, size] = quoin::unicode::decode(id, at);
            if (name.size() + size > longest_name)
                break;
            bool const allowed = code_point >= U' ' && code_point != U'/' && code_point != U'\\';
            name += allowed ? id.substr(at, size) : "_";
            at += size;
        }
        return name.find_first_not_of('.') == std::string::npos ? "_" + name : name;
    }

    void write_file(std::string const& name, std::string_view bytes) const {
        output file(folder_ / name);
        file.write(bytes);
        file.finish();
    }

    std::filesystem::path folder_;
    std::set<std::string> written_;
};

} // namespace annotate
