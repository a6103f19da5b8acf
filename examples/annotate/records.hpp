// SPDX-License-Identifier: BSL-1.0
// What annotate reads: texts with an id, from files of text or of JSON Lines.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <istream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace annotate {

/// A text to analyse.
struct record {
    nlohmann::json id;
    std::string text;
    std::optional<std::string> language; ///< what the record says of itself; overrides the command line
};

/// A record that cannot be read. The message is a sentence without the place, which the members give.
struct bad_record {
    nlohmann::json id;
    std::size_t line = 0; ///< counted from 1
    std::string message;
};

/// The whole of a stream as one record.
inline record read_text(std::istream& input, std::string id) {
    std::string text(std::istreambuf_iterator<char>(input), {});
    return {std::move(id), std::move(text), std::nullopt};
}

/// Reads a record from one line of JSON. Throws std::invalid_argument with a sentence that says what is wrong.
/// `id` is set as soon as it is known, so that a bad record can be named by it.
inline record read_record(std::string_view line, nlohmann::json& id) {
    auto const parsed = nlohmann::json::parse(line, nullptr, false);
    if (parsed.is_discarded())
        throw std::invalid_argument("this line is not valid JSON");
    if (!parsed.is_object())
        throw std::invalid_argument("this line is JSON, but not an object");
    if (auto const given = parsed.find("id"); given != parsed.end() && !given->is_null())
        id = *given;
    auto const text = parsed.find("text");
    if (text == parsed.end())
        throw std::invalid_argument("this record has no \"text\"");
    if (!text->is_string())
        throw std::invalid_argument("the \"text\" of this record is not a string");
    record read{id, text->get<std::string>(), std::nullopt};
    if (auto const language = parsed.find("lang"); language != parsed.end() && language->is_string())
        read.language = language->get<std::string>();
    return read;
}

/// Calls `on_record` for each good line, `on_error` for each bad one, in the order of the input; empty lines are
/// passed over. One line is in memory at a time. A record without an id gets "line-N".
template <class OnRecord, class OnError>
void read_json_lines(std::istream& input, OnRecord on_record, OnError on_error) {
    std::string line;
    for (std::size_t number = 1; std::getline(input, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        nlohmann::json id = "line-" + std::to_string(number);
        std::optional<record> read;
        try {
            read = read_record(line, id);
        } catch (std::invalid_argument const& wrong) {
            on_error(bad_record{std::move(id), number, wrong.what()});
            continue;
        }
        on_record(std::move(*read));
    }
}

} // namespace annotate
