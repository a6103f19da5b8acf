// SPDX-License-Identifier: BSL-1.0
// names: share
// prints: quoin: a field of format_of<Layer> gives a 'Value' that no format can write; give an extent, a string, an
// integer, a bool, an optional or a range of these, or a fraction as text.
#include <quoin/io/json_lines.hpp>
#include <quoin/io/layer.hpp>
#include <quoin/io/write.hpp>

#include <optional>
#include <string>

struct share {
    quoin::extent where;
#ifdef WRONG
    std::optional<double> percent;
#else
    std::optional<int> percent;
#endif
};

template <>
inline constexpr auto quoin::io::format_of<share> =
    quoin::io::layer("shares", "Share", quoin::io::field{"percent", &share::percent});

int main() {
    quoin::basic_document<std::string, share> const document("none");
    std::string text;
    quoin::io::write(std::back_inserter(text), quoin::io::json_lines(), document);
}
