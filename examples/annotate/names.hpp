// SPDX-License-Identifier: BSL-1.0
// The names of annotate --gazetteer: from lines of tab-separated columns, from JSON Lines, or from a saved gazetteer.
#pragma once

#include "options.hpp"

#include <quoin/gazetteer_file.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <istream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace annotate {

/// A name's payload is `name TAB type TAB id`, as build_gazetteer saves it.
using names = quoin::gazetteer<std::string>;

/// What a name of the gazetteer stands for: the columns of a payload. Lives no longer than the gazetteer.
struct named_body {
    std::string_view name;
    std::string_view type;
    std::string_view id;

    explicit named_body(std::string_view payload) {
        std::array<std::string_view*, 3> const columns{&name, &type, &id};
        for (std::string_view* const column : columns) {
            std::size_t const tab = std::min(payload.find('\t'), payload.size());
            *column = payload.substr(0, tab);
            payload.remove_prefix(std::min(tab + 1, payload.size()));
        }
    }
};

namespace detail {

inline std::string payload_of(quoin::tsv_entry const& entry) {
    return entry.name + '\t' + entry.type + '\t' + entry.id;
}

/// A member that is a string, or is not there.
inline std::string member_of(nlohmann::json const& entry, char const* name) {
    return entry.contains(name) ? entry[name].get<std::string>() : std::string();
}

/// `{"name": …, "type": …, "id": …, "aliases": […]}`; all but the name may be missing, other members do not count.
inline quoin::named<std::string> name_in(std::string const& line) {
    nlohmann::json const json = nlohmann::json::parse(line);
    quoin::tsv_entry const entry{
        json.at("name").get<std::string>(), member_of(json, "type"), member_of(json, "id"), {}};
    quoin::name_options options;
    if (json.contains("aliases"))
        options.aliases = json["aliases"].get<std::vector<std::string>>();
    return {entry.name, payload_of(entry), std::move(options)};
}

/// Throws std::invalid_argument for a line that is no entry, with its number.
inline names read_json_lines(std::istream& lines) {
    std::vector<quoin::named<std::string>> all;
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        try {
            all.push_back(name_in(line));
        } catch (nlohmann::json::exception const&) {
            throw std::invalid_argument("line " + std::to_string(number) +
                                        " is no object with a \"name\", and perhaps a \"type\", an \"id\" and "
                                        "\"aliases\"");
        }
    }
    return names(std::move(all));
}

inline names read_names(std::string const& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input || std::filesystem::is_directory(file))
        throw usage_error(file + ": no such file, or it cannot be read");
    if (quoin::is_saved_gazetteer(input))
        return quoin::load_gazetteer<names>(file);
    return input.peek() == '{' ? read_json_lines(input) : quoin::read_tsv<std::string>(input, payload_of);
}

} // namespace detail

/// Reads the gazetteer of the command line, whichever of the three it is; an empty one if there is none. Throws
/// usage_error.
inline names read_gazetteer(std::string const& file) {
    if (file.empty())
        return {};
    try {
        return detail::read_names(file);
    } catch (usage_error const&) {
        throw;
    } catch (std::runtime_error const& wrong) {
        throw usage_error(wrong.what());
    } catch (std::invalid_argument const& wrong) {
        throw usage_error(file + ": " + wrong.what());
    }
}

} // namespace annotate
