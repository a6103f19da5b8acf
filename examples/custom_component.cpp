// SPDX-License-Identifier: BSL-1.0
// A layer of your own: ages of people, as British newspapers write them ("Mary Odell, 61, said").
#include <quoin/people.hpp>
#include <quoin/sentences.hpp>
#include <quoin/tokens.hpp>

#include <charconv>
#include <iostream>
#include <vector>

// Whatever has a member `where` can be a layer.
struct age {
    quoin::extent where;
    quoin::extent person;
    int years = 0;
};

// A component takes what it needs and returns what it makes; there is nothing else to declare. This one needs tokens
// and people, so a pipeline without them would not compile, and would say so.
inline constexpr quoin::pipeline ages{[](quoin::document_view<quoin::token, quoin::person> doc) {
    std::vector<age> found;
    auto const tokens = doc.get<quoin::token>();
    auto next = tokens.begin();
    for (quoin::person const& person : doc.get<quoin::person>()) {
        while (next != tokens.end() && next->where.begin < person.where.end)
            ++next;
        if (tokens.end() - next < 3 || doc.text(next[0]) != "," || doc.text(next[2]) != ",")
            continue;
        age one{next[1].where, person.name};
        std::string_view const digits = doc.text(one);
        auto const [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), one.years);
        if (wrong == std::errc() && end == digits.data() + digits.size())
            found.push_back(one);
    }
    return found;
}};

int main() {
    auto nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | ages;
    auto doc = nlp("Mary Odell, 61, drove the last tram to Wick. Her nephew Tom Odell, 34, sold the tickets; the line, "
                   "opened in 1904, closes on Friday.");
    for (age const& each : doc.get<age>())
        std::cout << doc.text(each.person) << " is " << each.years << '\n';
}
