// SPDX-License-Identifier: BSL-1.0
#include "names.hpp"
#include "corpus.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace {

using strings = std::vector<std::string>;

/// The name in a line of JSON with a member "name", or else the line's first tab-separated column.
std::string name_in(std::string const& line) {
    constexpr std::string_view member = "\"name\":\"";
    std::size_t const at = line.find(member);
    if (at == std::string::npos)
        return line.starts_with('{') ? std::string() : line.substr(0, line.find('\t'));
    std::size_t const begin = at + member.size();
    std::string const name = line.substr(begin, line.find('"', begin) - begin);
    return name.find('\\') == std::string::npos ? name : std::string();
}

bool is_worth_finding(std::string_view name) {
    return name.size() > 3 && name.size() < 100 &&
           std::ranges::any_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

strings read_names(std::filesystem::path const& file) {
    strings names;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (std::string name = name_in(line); is_worth_finding(name))
            names.push_back(std::move(name));
    return names;
}

strings made_up(std::string_view beginnings, std::string_view ends) {
    strings names;
    auto words = [](std::string_view list) {
        strings found(1);
        for (char c : list)
            if (c == ' ')
                found.emplace_back();
            else
                found.back() += c;
        return found;
    };
    for (std::string const& first : words(beginnings))
        for (std::string const& last : words(ends))
            names.push_back(first + last);
    return names;
}

/// Lists of names, one of first names, one of surnames.
struct name_lists {
    std::vector<strings> lists;
    strings first_names;
    strings surnames;

    name_lists() {
        std::string const folder = quoin_bench::option("--names");
        if (folder.empty()) {
            lists.push_back(read_names(QUOIN_EXAMPLE_DATA "/gazetteer.tsv"));
            first_names = made_up("An Bel Cor Dor El Fin Gar Hel Is Jor Kel Lan Mar Nor Or Per Ros Sel Tor Ul Vel Wil",
                                  "a an bert da el en gar ia in is ka la line mund na o ra rick son us win ya");
            surnames = made_up("Ash Barn Black Brad Clay Dun East Fair Gold Green Hart High Kings Long Mill North Oak "
                               "Pem Rock Shel South Stan Thorn Under Wake West White Win Wood York",
                               "brook burn bury by combe cott croft dale den field ford gate ham hill ley lock low "
                               "man mead mere more shaw stead stone thorpe ton well wick worth yard");
            return;
        }
        std::vector<std::filesystem::path> files;
        for (auto const& entry : std::filesystem::directory_iterator(folder))
            files.push_back(entry.path());
        std::ranges::sort(files);
        for (std::filesystem::path const& file : files) {
            std::string const stem = file.stem().string();
            (stem == "firstnames" ? first_names
             : stem == "surnames" ? surnames
                                  : lists.emplace_back()) = read_names(file);
        }
    }
};

} // namespace

std::string quoin_bench::names_source() {
    std::string const folder = option("--names");
    return folder.empty() ? "examples/data/gazetteer.tsv, and made up" : folder;
}

std::vector<std::string> quoin_bench::names(std::size_t count) {
    static name_lists const all;
    strings chosen;
    std::unordered_set<std::string> known;
    auto choose = [&](std::string const& name) {
        if (chosen.size() < count && known.insert(name).second)
            chosen.push_back(name);
    };
    for (strings const& list : all.lists) {
        std::size_t const wanted = std::min(list.size(), count / all.lists.size());
        for (std::size_t i = 0; i < wanted; ++i)
            choose(list[i * list.size() / wanted]);
    }
    std::minstd_rand random(1);
    while (chosen.size() < count && !all.first_names.empty() && !all.surnames.empty())
        choose(all.first_names[random() % all.first_names.size()] + " " + all.surnames[random() % all.surnames.size()]);
    return chosen;
}
