// SPDX-License-Identifier: BSL-1.0
// Prints the page that check_page.sh opens: an article that attacks it, with nested quotes, amounts and right-to-left
// text.
#include <quoin/io/html.hpp>
#include <quoin/quoin.hpp>

#include <iostream>
#include <string>

int main() {
    std::string const attack = "</mark><script>document.title = 'attacked'</script>";
    std::string const text = "“We will pay £5m, and the ‘old guard’ will not,” said Ann Roe. " + attack +
                             " “It’s £40 a head,” she said.\n\nقالت آن رو شيئا.\n";

    auto nlp = quoin::tokens | quoin::paragraphs | quoin::sentences | quoin::people | quoin::quotes | quoin::money;
    auto const doc = nlp(text);
    quoin::io::html const page({.title = attack});
    std::cout << page.header<decltype(doc)>() << quoin::io::to_string(page, doc, attack) << page.footer();
}
