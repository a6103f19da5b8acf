// SPDX-License-Identifier: BSL-1.0
// A stream of documents, one in memory at a time, and lazy queries over each: range-v3 at both ends.
#include <quoin/quoin.hpp>

#include <range/v3/view/enumerate.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/getlines.hpp>

#include <iostream>
#include <sstream>

int main() {
    std::istringstream articles("‘We waited all night,’ said Tom Abara. ‘Nobody came.’ The ferry costs £40.\n"
                                "The weather was fine.\n"
                                "“It’s over,” said Ines Roth. She paid £5m for the pier and £300 for the paint.\n");

    auto nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes | quoin::money;
    auto speaks = [](auto const& doc) { return !doc.template get<quoin::quote>().empty(); };

    for (auto const& doc : ranges::getlines(articles) | quoin::views::annotate(nlp) | ranges::views::filter(speaks)) {
        for (auto const [number, sentence] : doc.get<quoin::sentence>() | ranges::views::enumerate) {
            std::cout << number + 1 << ". " << doc.text(sentence) << '\n';
            for (auto const& quote : doc.get<quoin::quote>() | quoin::views::within(sentence))
                std::cout << "   " << doc.text(quote.speaker) << ": " << doc.text(quote) << '\n';
            for (auto const& amount : doc.get<quoin::amount>() | quoin::views::within(sentence))
                if (amount.value)
                    std::cout << "   " << quoin::iso_text(*amount.value, amount.currency) << '\n';
        }
        std::cout << '\n';
    }
}
