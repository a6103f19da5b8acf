// SPDX-License-Identifier: BSL-1.0
// What articles say about money: money_report FILE… prints their amounts by currency, with totals, and the sentence of
// each amount.
#include <quoin/amount_text.hpp>
#include <quoin/quoin.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using article = quoin::document_view<quoin::sentence, quoin::amount>;

/// One amount of the report.
struct line {
    std::string amount; ///< as the article writes it, with what it says beside it: "more than £39m"
    std::string sentence;
};

/// The amounts of one currency.
struct account {
    std::vector<line> lines;
    quoin::decimal total;
    std::size_t summed = 0;
};

/// From the first to the last of an amount's parts: "between £5m and £8m", "£20 a night".
std::string with_words_beside(article doc, quoin::amount const& found) {
    quoin::extent whole = found.where;
    for (quoin::extent const part : {found.bound_words, found.rate_words})
        if (!part.empty())
            whole = {std::min(whole.begin, part.begin), std::max(whole.end, part.end)};
    return std::string(doc.text(whole));
}

/// A total is of amounts that the text states: neither ranges, nor rates, nor "tens of thousands".
bool can_be_summed(quoin::amount const& found) {
    return found.value && !found.value_max && found.rate.empty();
}

void add_amounts(article doc, std::map<quoin::currency, account>& accounts) {
    for (auto const& sentence : doc.get<quoin::sentence>())
        for (quoin::amount const& found : doc.get<quoin::amount>() | quoin::views::within(sentence)) {
            account& of_currency = accounts[found.currency];
            of_currency.lines.push_back({with_words_beside(doc, found), std::string(doc.text(sentence))});
            if (!can_be_summed(found))
                continue;
            of_currency.total += *found.value;
            ++of_currency.summed;
        }
}

/// Padded with blanks; every code point takes a column.
std::string padded(std::string text, std::size_t columns) {
    auto const is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    auto const used = static_cast<std::size_t>(std::ranges::count_if(text, is_first_byte));
    return text.append(used < columns ? columns - used : 0, ' ');
}

void print(quoin::currency const& code, account const& of_currency) {
    std::cout << code.code() << "   total " << quoin::news_text(of_currency.total, code) << " (" << of_currency.summed
              << " of " << of_currency.lines.size() << ")\n";
    for (line const& each : of_currency.lines)
        std::cout << "  " << padded(each.amount, 31) << ' ' << each.sentence << '\n';
    std::cout << '\n';
}

} // namespace

int main(int count, char** arguments) {
    auto const nlp = quoin::paragraphs | quoin::sentences | quoin::money.with({.locale = "en_GB"});
    std::map<quoin::currency, account> accounts;
    for (int i = 1; i < count; ++i) {
        std::ifstream file(arguments[i], std::ios::binary);
        std::string const text(std::istreambuf_iterator<char>(file), {});
        if (!file) {
            std::cerr << "money_report: cannot read " << arguments[i] << '\n';
            return EXIT_FAILURE;
        }
        auto const document = nlp(quoin::borrowed(text));
        add_amounts(document, accounts);
    }
    for (auto const& [code, of_currency] : accounts)
        print(code, of_currency);
}
