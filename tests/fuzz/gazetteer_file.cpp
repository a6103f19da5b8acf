// SPDX-License-Identifier: BSL-1.0
// A libFuzzer target: however a saved gazetteer is damaged, it is refused, or used without reading beyond its end.
// The first byte of input chooses a good file, each three after it change one byte of that; its checksum is mended, so
// that the damage gets far.
#include <quoin/gazetteer_file.hpp>
#include <quoin/tokens.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace {

using names_type = quoin::gazetteer<std::string>;
using block_type = std::vector<quoin::detail::names::table_line>;

names_type made(bool typos) {
    return names_type({{"Northern Trust", "1", {.aliases = {"NT", "North"}}},
                       {"Leeds", "2"},
                       {"leeds", "3", {.letters = quoin::letter_case::exact}},
                       {"New York Times", "4"},
                       {"New York", "5"}},
                      {.typos = typos});
}

/// Tables are searched in one way where names are few, in another where they are many or may be misspelt.
names_type const& example(bool typos) {
    static names_type const plain = made(false);
    static names_type const forgiving = made(true);
    return typos ? forgiving : plain;
}

void use(names_type const& names) {
    auto const document = (quoin::tokens | quoin::entities(names))(
        "The Northern Trust’s NT in Leeds and New-York Times, New York, NORTH leeds, Norhtern Trust");
    std::size_t size = 0;
    for (quoin::entity const& each : document.get<quoin::entity>()) {
        size += names.name(each).size();
        for (auto const payload : names.payloads(each))
            size += payload.size();
    }
    static_cast<void>(size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace quoin::detail::names;
    if (size == 0)
        return 0;
    std::span<std::byte const> const good = example(data[0] % 2 == 0).table().block();
    ++data;
    --size;
    auto const damaged = std::make_shared<block_type>(good.size() / sizeof(table_line));
    auto const bytes = std::as_writable_bytes(std::span(*damaged));
    std::memcpy(bytes.data(), good.data(), good.size());
    for (; size >= 3; size -= 3, data += 3)
        bytes[(data[0] | std::size_t{data[1]} << 8) % bytes.size()] = std::byte{data[2]};
    name_header const header = sealed_header(bytes);
    std::memcpy(bytes.data(), &header, sizeof header);

    using store = payload_store<std::string>;
    table_type const expected{
        .fold = fold_fingerprint<quoin::unicode_fold>(), .payload_kind = store::kind, .payloads_fit = store::fits};
    if (what_is_wrong(bytes, expected) == nullptr)
        use(names_type(damaged, name_table(bytes)));
    return 0;
}
