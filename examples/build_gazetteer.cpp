// SPDX-License-Identifier: BSL-1.0
// Turns a list of names into a saved gazetteer, which programs map in no time: build_gazetteer NAMES.tsv NAMES.bin
// Each line of the list is: name TAB type TAB id [TAB alias]... The payload of a name is "name TAB type TAB id".
#include <quoin/gazetteer_file.hpp>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace {

/// A bar on standard error, for input that takes longer than a moment.
class progress_bar {
public:
    explicit progress_bar(std::uintmax_t total) : total_(total) {}

    void show(std::uintmax_t done) {
        auto const filled = static_cast<int>(std::min(done, total_) * width / std::max<std::uintmax_t>(total_, 1));
        if (total_ < worth_showing || filled == filled_)
            return;
        filled_ = filled;
        std::cerr << "\r[" << std::string(static_cast<std::size_t>(filled), '#')
                  << std::string(static_cast<std::size_t>(width - filled), '.') << ']' << (filled == width ? "\n" : "")
                  << std::flush;
    }

private:
    static constexpr int width = 60;
    static constexpr std::uintmax_t worth_showing = 5'000'000; // bytes

    std::uintmax_t total_;
    int filled_ = -1;
};

void build(std::filesystem::path const& list, std::filesystem::path const& saved) {
    std::ifstream lines(list);
    if (!lines)
        throw std::runtime_error("cannot read " + list.string());
    progress_bar bar(std::filesystem::file_size(list));
    std::uintmax_t done = 0;
    auto payload_of = [&](quoin::tsv_entry const& entry) {
        bar.show(done += entry.name.size() + entry.type.size() + entry.id.size() + 3);
        return entry.name + '\t' + entry.type + '\t' + entry.id;
    };
    auto const names = quoin::read_tsv<std::string>(lines, payload_of);
    bar.show(std::filesystem::file_size(list));
    quoin::save_gazetteer(names, saved);

    auto const loaded = quoin::load_gazetteer<quoin::gazetteer<std::string>>(saved);
    std::cout << saved.filename().string() << ": " << loaded.size() << " names, "
              << (quoin::is_intact(loaded) ? "intact" : "damaged") << '\n';
}

} // namespace

int main(int count, char** arguments) try {
    if (count != 3) {
        std::cerr << "usage: build_gazetteer NAMES.tsv NAMES.bin\n";
        return 2;
    }
    build(arguments[1], arguments[2]);
} catch (std::exception const& error) {
    std::cerr << "build_gazetteer: " << error.what() << '\n';
    return 1;
}
