// SPDX-License-Identifier: BSL-1.0
// The test files of the Unicode Character Database, as Debian's package unicode-data installs them.
#pragma once

#include "catch.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace quoin_test {

/// A text, and its boundaries but for the first.
struct break_test {
    std::string line;
    std::string text;
    std::vector<std::size_t> boundaries;
};

inline void append_utf8(std::string& text, std::uint32_t code_point) {
    char bytes[4];
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, code_point);
    text.append(bytes, static_cast<std::size_t>(size));
}

/// "÷ 0061 × 0308 ÷ # comment"
inline break_test read_break_test(std::string line) {
    break_test made;
    std::istringstream words(line.substr(0, line.find('#')));
    for (std::string word; words >> word;) {
        if (word == "÷" && !made.text.empty())
            made.boundaries.push_back(made.text.size());
        else if (word != "÷" && word != "×")
            append_utf8(made.text, static_cast<std::uint32_t>(std::stoul(word, nullptr, 16)));
    }
    made.line = std::move(line);
    return made;
}

/// The tests of a file; none, with a warning, where the file is not installed or speaks of another version of Unicode
/// than the linked ICU.
inline std::vector<break_test> read_break_tests(std::string const& name) {
    std::ifstream file("/usr/share/unicode/auxiliary/" + name);
    std::string line;
    if (!std::getline(file, line)) {
        WARN("Skipped: there is no " + name + "; Debian's package unicode-data has it.");
        return {};
    }
    if (line.find("-" U_UNICODE_VERSION) == line.npos) {
        WARN("Skipped: the linked ICU knows Unicode " U_UNICODE_VERSION ", but the file is \"" + line + "\".");
        return {};
    }
    std::vector<break_test> tests;
    while (std::getline(file, line))
        if (line.starts_with("÷"))
            tests.push_back(read_break_test(line));
    return tests;
}

} // namespace quoin_test
