// SPDX-License-Identifier: BSL-1.0
// Measures every component, and its rivals, on one text: quoin_bench [--corpus FILE] [--names FOLDER] [options of
// Google Benchmark].
#include "corpus.hpp"
#include "names.hpp"

#include <quoin/detail/kernels.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

/// Long enough that a run of every component takes milliseconds, short enough that a quick look takes seconds.
constexpr std::size_t default_corpus_size = 4'000'000;

std::string corpus_text;
std::map<std::string, std::string> options;

std::string read_file(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file || text.str().empty())
        throw std::runtime_error("cannot read any text from " + path.string());
    return std::move(text).str();
}

/// The articles of the examples, over and over. The same sentences come again, which flatters caches and branch
/// prediction a little: give a corpus of your own for figures that you rely on.
std::string repeated_articles() {
    std::vector<std::filesystem::path> articles;
    for (auto const& entry : std::filesystem::directory_iterator(QUOIN_EXAMPLE_DATA))
        if (entry.path().extension() == ".txt")
            articles.push_back(entry.path());
    std::ranges::sort(articles);

    std::string once;
    for (std::filesystem::path const& each : articles)
        once += read_file(each) + "\n\n";

    std::string text;
    while (text.size() < default_corpus_size)
        text += once;
    return text;
}

/// Takes `name VALUE` or `name=VALUE` out of the arguments; the rest are Google Benchmark's. Empty if it is not there.
std::string take_option(std::vector<char*>& arguments, std::string const& name) {
    for (auto at = arguments.begin() + 1; at != arguments.end(); ++at) {
        std::string_view const argument = *at;
        if (argument == name && at + 1 != arguments.end()) {
            std::string const value = *(at + 1);
            arguments.erase(at, at + 2);
            return value;
        }
        if (argument.starts_with(name + "=")) {
            std::string const value(argument.substr(name.size() + 1));
            arguments.erase(at);
            return value;
        }
    }
    return {};
}

char const* name_of(quoin::detail::instruction_set set) {
    switch (set) {
    case quoin::detail::instruction_set::avx512:
        return "AVX-512BW";
    case quoin::detail::instruction_set::avx2:
        return "AVX2";
    case quoin::detail::instruction_set::portable:
        break;
    }
    return "what all processors of this kind have";
}

} // namespace

std::string_view quoin_bench::corpus() {
    return corpus_text;
}

std::string quoin_bench::option(std::string const& name) {
    return options[name];
}

int main(int count, char** values) try {
    std::vector<char*> arguments(values, values + count);
    for (char const* name : {"--corpus", "--names"})
        options[name] = take_option(arguments, name);
    std::string const file = options["--corpus"];
    corpus_text = file.empty() ? repeated_articles() : read_file(file);

    benchmark::AddCustomContext("corpus", file.empty() ? "examples/data/*.txt, repeated" : file);
    benchmark::AddCustomContext("names", quoin_bench::names_source());
    benchmark::AddCustomContext("corpus bytes", std::to_string(corpus_text.size()));
    benchmark::AddCustomContext("vector instructions", name_of(quoin::detail::best_instruction_set()));
    benchmark::AddCustomContext("compiler", __VERSION__);

    int left = static_cast<int>(arguments.size());
    benchmark::Initialize(&left, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(left, arguments.data()))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
} catch (std::exception const& error) {
    std::cerr << "quoin_bench: " << error.what() << '\n';
    return 2;
}
