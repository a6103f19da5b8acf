// SPDX-License-Identifier: BSL-1.0
#include <quoin/io/write.hpp>

#include "catch.hpp"

#include <iterator>
#include <list>
#include <sstream>
#include <string>

namespace io = quoin::io;

namespace {

/// A format of the caller's own.
struct counts {
    template <class... Layers>
    void append(std::string& to, quoin::document_view<Layers...> document, io::document_id id) const {
        to.append(id.text).append(": ").append(std::to_string(document.text().size())).append("\n");
    }
};

quoin::basic_document<std::string> const document("twelve bytes");

} // namespace

TEST_CASE("a document is written in any format to any output iterator, stream or string") {
    std::list<char> list;
    io::write(std::back_inserter(list), counts(), document, "a");
    CHECK(std::string(list.begin(), list.end()) == "a: 12\n");

    std::ostringstream stream;
    io::write(stream, counts(), document, "a") << "b";
    CHECK(stream.str() == "a: 12\nb");

    CHECK(io::to_string(counts(), document, "a") == "a: 12\n");
}

TEST_CASE("writing returns the iterator behind what was written") {
    std::string bytes(8, '.');
    auto const end = io::write(bytes.begin(), counts(), quoin::document_view<>("12"));
    CHECK(bytes == ": 2\n....");
    CHECK(end - bytes.begin() == 4);
}
