// SPDX-License-Identifier: BSL-1.0
// What annotate reads: texts with an id, from files of text or of JSON Lines.
#pragma once

#include <quoin/io/write.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace annotate {

/// What a text is called: a string, or the JSON that the record has there.
struct record_id {
    std::string text;
    bool is_json = false;

    operator quoin::io::document_id() const {
        return is_json ? quoin::io::document_id::json(text) : quoin::io::document_id(text);
    }
};

/// A text to analyse.
struct record {
    record_id id;
    std::string text;
    std::optional<std::string> language; ///< what the record says of itself; overrides the command line
};

/// A record that cannot be read or analysed. The message is a sentence without the place, which the members give.
struct bad_record {
    record_id id;
    std::string file;     ///< as it was named
    std::size_t line = 0; ///< counted from 1; 0 for a file of text
    std::string message;
};

/// A file of text, or a line of JSON, as it was read.
struct raw_record {
    std::string id;       ///< what it is called unless it says so itself
    std::string file;     ///< as it was named; "-" for standard input
    std::size_t line = 0; ///< counted from 1; 0 for a file of text
    std::string bytes;
    bool too_long = false;       ///< longer than allowed: `bytes` is empty
    std::size_t bytes_taken = 0; ///< of the input, line end and all
    std::size_t bytes_allowed = 0;
};

namespace detail {

inline record_id id_of(nlohmann::json const& id) {
    if (id.is_string())
        return {id.get<std::string>(), false};
    if (!id.is_number_integer()) // others would not come out as they went in
        throw std::invalid_argument("the \"id\" of this record is neither a string nor an integer of 64 bits");
    return {id.dump(), true};
}

/// Reads a record from one line of JSON.
inline record parse(std::string const& line, record_id& id) {
    auto const parsed = nlohmann::json::parse(line, nullptr, false);
    if (parsed.is_discarded())
        throw std::invalid_argument("this line is not valid JSON");
    if (!parsed.is_object())
        throw std::invalid_argument("this line is JSON, but not an object");
    if (auto const given = parsed.find("id"); given != parsed.end() && !given->is_null())
        id = id_of(*given);
    auto const text = parsed.find("text");
    if (text == parsed.end())
        throw std::invalid_argument("this record has no \"text\"");
    if (!text->is_string())
        throw std::invalid_argument("the \"text\" of this record is not a string");
    record read{id, text->get<std::string>(), std::nullopt};
    if (auto const language = parsed.find("lang"); language != parsed.end() && !language->is_null()) {
        if (!language->is_string())
            throw std::invalid_argument("the \"lang\" of this record is not a string");
        read.language = language->get<std::string>();
    }
    return read;
}

} // namespace detail

/// Reads a record, whose bytes are taken out of `raw`. `id` is set as soon as it is known, so that a bad record can be
/// named by it. Throws std::invalid_argument with a sentence that says what is wrong.
inline record read_record(raw_record& raw, record_id& id) {
    if (raw.too_long)
        throw std::invalid_argument("this record is longer than " + std::to_string(raw.bytes_allowed) +
                                    " bytes; see --max-record-bytes");
    if (raw.line == 0)
        return {id, std::move(raw.bytes), std::nullopt};
    return detail::parse(raw.bytes, id);
}

} // namespace annotate
