// SPDX-License-Identifier: BSL-1.0
// who_said_what ARTICLE...: a table of everybody who is quoted, the most quoted first: how often, and every quote with
// the number of its sentence, the longest first.
#include <quoin/quoin.hpp>

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

struct said {
    std::size_t sentence = 0;
    std::string words;
};

using speaker = std::pair<std::string, std::vector<said>>;

/// Text that may run over lines, on one.
std::string on_one_line(std::string_view text) {
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

/// Which of the sentences, counted from 1, the quote begins in.
std::size_t sentence_number(auto const& doc, quoin::quote const& quote) {
    auto const sentences = doc.template get<quoin::sentence>();
    auto touched = sentences | quoin::views::overlapping(quote);
    return static_cast<std::size_t>(&*touched.begin() - sentences.data()) + 1;
}

/// Everybody who is quoted, as the document has them.
std::vector<speaker> speakers(auto const& doc) {
    std::map<std::string, std::vector<said>> by_name;
    for (quoin::quote const& quote : doc.template get<quoin::quote>()) {
        if (quote.kind != quoin::quote_kind::direct && quote.kind != quoin::quote_kind::mixed)
            continue;
        std::string const name = quote.speaker.empty() ? "(nobody named)" : on_one_line(doc.text(quote.speaker));
        by_name[name].push_back({sentence_number(doc, quote), on_one_line(doc.text(quote))});
    }
    return {by_name.begin(), by_name.end()};
}

/// The most quoted first, then in the order of their names.
bool more_quoted(speaker const& left, speaker const& right) {
    std::size_t const count = left.second.size();
    std::size_t const other = right.second.size();
    return count != other ? count > other : left.first < right.first;
}

/// The longest first, then in the order of the text.
bool longer(said const& left, said const& right) {
    std::size_t const length = left.words.size();
    std::size_t const other = right.words.size();
    return length != other ? length > other : left.sentence < right.sentence;
}

void print(std::vector<speaker> table) {
    std::ranges::sort(table, more_quoted);
    for (auto& [name, quotes] : table) {
        std::ranges::sort(quotes, longer);
        std::cout << std::setw(4) << quotes.size() << "  " << name << '\n';
        for (said const& each : quotes)
            std::cout << std::setw(10) << each.sentence << "  " << each.words << '\n';
    }
}

} // namespace

int main(int count, char const* const* names) {
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes;
    for (int i = 1; i < count; ++i) {
        std::ifstream file(names[i]);
        if (!file) {
            std::cerr << "who_said_what: " << names[i] << " cannot be read\n";
            return 1;
        }
        std::string const article(std::istreambuf_iterator<char>(file), {});
        std::cout << article.substr(0, article.find('\n')) << '\n';
        print(speakers(nlp(article)));
        std::cout << '\n';
    }
}
