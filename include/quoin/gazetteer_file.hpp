// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "detail/gazetteer/saved_table.hpp"
#include "entities.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <filesystem>
#include <istream>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// Gazetteers in files that are mapped, not parsed: a million names are there in the time that it takes to open a file.
namespace quoin {

/// A gazetteer that can be saved: its payloads are trivially copyable (ids, enums, structs without pointers), or
/// std::string.
template <class Gazetteer>
concept savable = detail::names::payload_store<typename Gazetteer::payload_type>::in_block &&
                  !std::is_pointer_v<typename Gazetteer::payload_type> &&
                  !std::same_as<typename Gazetteer::payload_type, std::string_view>;

/// Writes a gazetteer to a file, which is as large as the gazetteer is in memory. It can be loaded on machines of the
/// same byte order by the same version of quoin, with the same payload type and an ICU that folds letters alike.
///
/// The file appears whole or not at all: it is written beside its place, and takes the place of what is there, which
/// whoever has loaded it keeps; so a loaded gazetteer may be saved to its own file. Throws std::runtime_error if that
/// cannot be done.
template <savable Gazetteer>
void save_gazetteer(Gazetteer const& names, std::filesystem::path const& path) {
    std::span<std::byte const> const block = names.table().block();
    detail::names::name_header const header = detail::names::sealed_header(block);
    detail::names::replaced_file file(path);
    file.write(std::as_bytes(std::span(&header, 1)));
    file.write(block.subspan(sizeof header));
    file.finish();
}

/// Maps a gazetteer that was saved: `load_gazetteer<gazetteer<int>>("names.bin")`. Constant time; pages are read when
/// they are first used. The file must not be changed in place while the gazetteer, or a copy of it, lives; it may be
/// replaced or removed.
///
/// Checks what can be checked without reading the file: throws std::runtime_error, with a sentence, for a file that
/// cannot be read, is none of ours, was cut short, or does not belong to this type of gazetteer, as far as that can be
/// told: two structs of the same size and alignment cannot be. A file that is damaged further inside may give wrong
/// names, but is never read beyond its end; `is_intact` tells.
template <savable Gazetteer>
[[nodiscard]] Gazetteer load_gazetteer(std::filesystem::path const& path) {
    auto file = std::make_shared<detail::names::mapped_file const>(path);
    using store = detail::names::payload_store<typename Gazetteer::payload_type>;
    using fold = typename Gazetteer::fold_type;
    detail::names::table_type const expected{
        .fold = detail::names::fold_fingerprint<fold>(), .payload_kind = store::kind, .payloads_fit = store::fits};
    if (char const* const wrong = detail::names::what_is_wrong(file->bytes(), expected))
        throw std::runtime_error("quoin: " + path.string() + " " + wrong);
    detail::names::name_table const table(file->bytes());
    return Gazetteer(std::move(file), table);
}

/// True if a file begins as saved gazetteers do, for programs that take names in more than one format. Reads from the
/// stream's place, and returns there.
[[nodiscard]] inline bool is_saved_gazetteer(std::istream& file) {
    std::array<char, detail::names::name_header::expected_magic.size()> first{};
    auto const place = file.tellg();
    file.read(first.data(), static_cast<std::streamsize>(first.size()));
    file.clear();
    file.seekg(place);
    return first == detail::names::name_header::expected_magic;
}

/// True if every byte of a loaded gazetteer is as it was saved. Reads the whole file.
template <savable Gazetteer>
[[nodiscard]] bool is_intact(Gazetteer const& loaded) {
    return detail::names::checksum_of_body(loaded.table().block()) == loaded.table().header().checksum;
}

} // namespace quoin
