// SPDX-License-Identifier: BSL-1.0
#include <quoin/gazetteer_file.hpp>

#include "catch.hpp"

#include <quoin/tokens.hpp>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#ifdef __unix__
#include <sys/resource.h>
#endif

namespace {

using ids = quoin::gazetteer<std::uint32_t>;

/// A file that is gone when the test is over.
struct temporary_file {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("quoin_test_" + std::to_string(std::random_device()()) + ".bin");

    ~temporary_file() {
        std::filesystem::remove(path);
    }

    [[nodiscard]] std::string read() const {
        std::ifstream file(path, std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        return std::move(bytes).str();
    }

    void write(std::string const& bytes) const {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    }
};

/// A folder that is gone when the test is over.
struct temporary_folder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("quoin_test_" + std::to_string(std::random_device()()));

    temporary_folder() {
        std::filesystem::create_directory(path);
    }
    ~temporary_folder() {
        std::filesystem::remove_all(path);
    }

    /// What is in it.
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (auto const& each : std::filesystem::directory_iterator(path))
            found.push_back(each.path().filename().string());
        std::ranges::sort(found);
        return found;
    }
};

ids example() {
    return ids(
        {{"Northern Trust", 1, {.aliases = {"NT", "North Trust"}}}, {"Leeds", 2}, {"Leeds", 3}, {"Hull & York", 4}});
}

std::string const text = "The Northern Trust’s NT in Leeds, Hull and York, leeds";

template <class Gazetteer>
std::string found_in(Gazetteer const& names) {
    auto const document = (quoin::tokens | quoin::entities(names))(text);
    std::ostringstream found;
    for (quoin::entity const& each : document.template get<quoin::entity>()) {
        found << document.text(each) << '=' << names.name(each);
        for (auto const& payload : names.payloads(each))
            found << '/' << payload;
        found << "; ";
    }
    return std::move(found).str();
}

std::string message_of(auto load) {
    try {
        load();
    } catch (std::runtime_error const& error) {
        return error.what();
    }
    return "no error";
}

} // namespace

TEST_CASE("a saved gazetteer finds what the one found that was saved") {
    temporary_file const file;
    quoin::save_gazetteer(example(), file.path);
    auto const loaded = quoin::load_gazetteer<ids>(file.path);
    CHECK(found_in(loaded) == "Northern Trust=Northern Trust/1; NT=NT/1; Leeds=Leeds/2/3; Hull and York=Hull & York/4; "
                              "leeds=Leeds/2/3; ");
    CHECK(quoin::is_intact(loaded));
    CHECK(loaded.size() == example().size());
}

TEST_CASE("strings are payloads that can be saved") {
    temporary_file const file;
    quoin::save_gazetteer(quoin::gazetteer<std::string>({{"Leeds", "a city"}, {"NT", ""}}), file.path);
    CHECK(found_in(quoin::load_gazetteer<quoin::gazetteer<std::string>>(file.path)) ==
          "NT=NT/; Leeds=Leeds/a city; leeds=Leeds/a city; ");
}

TEST_CASE("bools are payloads like others") {
    quoin::gazetteer<bool> const names({{"Leeds", true}, {"NT", false}});
    CHECK(found_in(names) == "NT=NT/0; Leeds=Leeds/1; leeds=Leeds/1; ");
    temporary_file const file;
    quoin::save_gazetteer(names, file.path);
    CHECK(found_in(quoin::load_gazetteer<quoin::gazetteer<bool>>(file.path)) == found_in(names));
}

TEST_CASE("a loaded gazetteer can be saved again, and an empty one too") {
    temporary_file const first;
    temporary_file const second;
    quoin::save_gazetteer(example(), first.path);
    quoin::save_gazetteer(quoin::load_gazetteer<ids>(first.path), second.path);
    CHECK(first.read() == second.read());
    quoin::save_gazetteer(ids(), second.path);
    CHECK(found_in(quoin::load_gazetteer<ids>(second.path)).empty());
}

TEST_CASE("a loaded gazetteer can be saved over its own file, and whoever has that loaded keeps what it was") {
    temporary_file const file;
    quoin::save_gazetteer(example(), file.path);
    auto const loaded = quoin::load_gazetteer<ids>(file.path);
    std::string const before = file.read();
    quoin::save_gazetteer(loaded, file.path);
    CHECK(file.read() == before);
    CHECK(quoin::is_intact(loaded));

    quoin::save_gazetteer(ids(), file.path);
    CHECK(quoin::load_gazetteer<ids>(file.path).empty());
    CHECK(quoin::is_intact(loaded));
    CHECK(found_in(loaded).starts_with("Northern Trust=Northern Trust/1; "));
}

TEST_CASE("a file keeps its permissions, and a link leads to the new file") {
    temporary_folder const folder;
    auto const file = folder.path / "names.bin";
    auto const link = folder.path / "link.bin";
    quoin::save_gazetteer(ids(), file);
    using perms = std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read | perms::owner_write);
    std::filesystem::create_symlink(file, link);
    quoin::save_gazetteer(example(), link);
    CHECK(std::filesystem::is_symlink(link));
    CHECK(quoin::load_gazetteer<ids>(file).size() == example().size());
    CHECK(std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write));
    CHECK(folder.names() == std::vector<std::string>{"link.bin", "names.bin"});
}

TEST_CASE("a file that cannot be written is refused with a sentence, and nothing is left of it") {
    temporary_folder const folder;
    auto message_for = [&](std::string const& name) {
        return message_of([&] { quoin::save_gazetteer(example(), folder.path / name); });
    };
    std::string const start = "quoin: cannot write a gazetteer to " + folder.path.string();
    std::string const end = "; see whether its folder is there, may be written to, and has room.";
    CHECK(message_for("missing/names.bin") == start + "/missing/names.bin" + end);
    std::filesystem::create_directory(folder.path / "folder.bin");
    CHECK(message_for("folder.bin") == start + "/folder.bin" + end);
    CHECK(folder.names() == std::vector<std::string>{"folder.bin"});
    if (std::filesystem::exists("/dev/full"))
        CHECK(message_of([&] { quoin::save_gazetteer(example(), "/dev/full"); }) ==
              "quoin: cannot write a gazetteer to /dev/full" + end);
}

#ifdef __unix__
TEST_CASE("a file that does not get whole leaves the old one as it was") {
    temporary_folder const folder;
    auto const file = folder.path / "names.bin";
    quoin::save_gazetteer(ids(), file);
    auto const size = std::filesystem::file_size(file);
    rlimit unlimited{};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN); // which would end the program
    rlimit const limited{size / 2, unlimited.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limited);
    std::string const message = message_of([&] { quoin::save_gazetteer(example(), file); });
    setrlimit(RLIMIT_FSIZE, &unlimited);
    std::signal(SIGXFSZ, handler);
    CHECK(message.starts_with("quoin: cannot write a gazetteer to "));
    CHECK(folder.names() == std::vector<std::string>{"names.bin"});
    CHECK(quoin::is_intact(quoin::load_gazetteer<ids>(file)));
}
#endif

TEST_CASE("what is no saved gazetteer of the type is refused with a sentence") {
    temporary_file const file;
    auto load = [&] { return quoin::load_gazetteer<ids>(file.path); };
    std::string const start = "quoin: " + file.path.string() + " ";

    CHECK(message_of(load) == "quoin: cannot read a gazetteer from " + file.path.string() + ".");
    file.write("");
    CHECK(message_of(load) == start + "is too short for a saved gazetteer.");
    file.write(std::string(1000, 'x'));
    CHECK(message_of(load) == start + "is no saved gazetteer.");

    quoin::save_gazetteer(example(), file.path);
    std::string const good = file.read();
    file.write(good.substr(0, good.size() - 64));
    CHECK(message_of(load) == start + "is damaged: it is not as long as it was saved.");
    file.write(good + std::string(64, '\0'));
    CHECK(message_of(load) == start + "is damaged: it is not as long as it was saved.");
    std::string damaged = good;
    damaged[60] ^= 1;
    file.write(damaged);
    CHECK(message_of(load) == start + "is damaged: its header is not as it was saved.");
    damaged = good;
    damaged[8] = 99;
    file.write(damaged);
    CHECK(message_of(load) == start + "was saved by another version of quoin; save it anew.");

    file.write(good);
    CHECK(message_of([&] { return quoin::load_gazetteer<quoin::gazetteer<std::uint64_t>>(file.path); }) ==
          start + "was saved with another type of payload.");
    CHECK(message_of([&] { return quoin::load_gazetteer<quoin::gazetteer<float>>(file.path); }) ==
          start + "was saved with another type of payload.");
    using exactly = quoin::basic_gazetteer<std::uint32_t, quoin::exact_fold>;
    CHECK(message_of([&] { return quoin::load_gazetteer<exactly>(file.path); }) ==
          start + "was saved for another way of folding letters, or by another ICU; save it anew.");
}

TEST_CASE("a file damaged inside is known not to be intact, and never read beyond its end") {
    temporary_file const file;
    quoin::save_gazetteer(quoin::gazetteer<std::string>({{"Northern Trust", "1", {.aliases = {"NT"}}}, {"Leeds", "2"}}),
                          file.path);
    std::string const good = file.read();
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::string damaged = good;
        for (int i = 0; i < 40; ++i) // behind the filters, which are most of so small a file
            damaged[damaged.size() - 1 - random() % 600] = static_cast<char>(random());
        file.write(damaged);
        auto const loaded = quoin::load_gazetteer<quoin::gazetteer<std::string>>(file.path);
        CHECK(!quoin::is_intact(loaded));
        found_in(loaded);
    }
}
