#include <quoin/quoin.hpp>

#include <iostream>

int main() {
    auto nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes | quoin::money;
    auto doc = nlp("Health secretary Marcus Oyelaran has found £82m for scanners. ‘I’ve met people who’ve waited "
                   "eleven months,’ he said. ‘That isn’t a queue, it’s a scandal.’");

    for (auto const& quote : doc.get<quoin::quote>())
        std::cout << doc.text(quote.speaker) << ": " << doc.text(quote) << '\n';
    for (auto const& amount : doc.get<quoin::amount>())
        if (amount.value) // "tens of millions" has none
            std::cout << doc.text(amount) << " is " << quoin::iso_text(*amount.value, amount.currency) << '\n';
}
