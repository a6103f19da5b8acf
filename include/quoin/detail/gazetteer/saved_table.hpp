// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "openings.hpp"
#include "table.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#define QUOIN_HAS_MMAP 1
#endif

/// What makes a table in a file safe to use: its checksums, its checks, and the file itself in memory.
namespace quoin::detail::names {

/// Of whole blocks of eight bytes.
inline std::uint64_t checksum_of(std::span<std::byte const> bytes) noexcept {
    std::array<std::uint64_t, 4> lanes{1, 2, 3, 4};
    auto const* const at = reinterpret_cast<char const*>(bytes.data());
    for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8)
        lanes[i / 8 % 4] = (lanes[i / 8 % 4] ^ load_eight(at + i)) * 0x9E3779B97F4A7C15U;
    std::uint64_t checksum = bytes.size();
    for (std::uint64_t const lane : lanes)
        checksum = extend_hash(checksum, lane ^ lane >> 32);
    return checksum;
}

inline std::uint64_t checksum_of_body(std::span<std::byte const> block) noexcept {
    return checksum_of(block.subspan(sizeof(name_header)));
}

inline std::uint64_t checksum_of_header(name_header header) noexcept {
    header.header_checksum = 0;
    return checksum_of(std::as_bytes(std::span(&header, 1)));
}

/// The header of a block with its checksums.
inline name_header sealed_header(std::span<std::byte const> block) noexcept {
    name_header header;
    std::memcpy(&header, block.data(), sizeof header);
    header.checksum = checksum_of_body(block);
    header.header_checksum = checksum_of_header(header);
    return header;
}

/// What a table must be for one type of gazetteer.
struct table_type {
    std::uint64_t fold = 0;
    std::uint64_t payload_kind = 0;
    bool (*payloads_fit)(std::size_t count, std::size_t bytes) = nullptr;
};

/// True if no count of a header can lead outside a block of that size.
inline bool is_within(name_header const& header, std::size_t size) noexcept {
    constexpr std::uint64_t most = 0x7FFFFFFF;
    for (std::uint64_t const count : {header.corrections, header.filter_numbers, header.buckets, header.names,
                                      header.entry_bytes, header.payloads, header.payload_bytes})
        if (count > most * 2)
            return false;
    bool const corrections = header.corrections == 0 || std::has_single_bit(header.corrections);
    bool const openings = header.opening_words == 0 || header.opening_words == opening_bits::words;
    bool const counts = name_filter::is_size(header.filter_numbers) && header.buckets > 0 && header.names <= most &&
                        header.probes < header.buckets && header.longest <= name_header::most_words &&
                        (header.entry_bytes == 0 || header.payloads > 0);
    return corrections && openings && counts && name_layout(header).end == size;
}

/// What keeps a block from being a table of that type, as the end of a sentence; null if nothing does. Constant time.
inline char const* what_is_wrong(std::span<std::byte const> block, table_type const& expected) noexcept {
    name_header header;
    if (block.size() < sizeof header)
        return "is too short for a saved gazetteer.";
    std::memcpy(&header, block.data(), sizeof header);
    if (header.magic != name_header::expected_magic)
        return "is no saved gazetteer.";
    if (header.byte_order != name_header::expected_byte_order)
        return "was saved on a machine of another byte order; save it anew.";
    if (header.version != name_header::expected_version)
        return "was saved by another version of quoin; save it anew.";
    if (header.header_checksum != checksum_of_header(header))
        return "is damaged: its header is not as it was saved.";
    if (!is_within(header, block.size()))
        return "is damaged: it is not as long as it was saved.";
    if (header.fold != expected.fold)
        return "was saved for another way of folding letters, or by another ICU; save it anew.";
    if (header.payload_kind != expected.payload_kind || !expected.payloads_fit(header.payloads, header.payload_bytes))
        return "was saved with another type of payload.";
    return nullptr;
}

/// A file that is written beside its place, and put there when it is whole, so that whoever has mapped the file that
/// was there keeps it. Of one that does not get whole, nothing is left. What is there and no file, say a pipe, is
/// written as it is.
class replaced_file {
public:
    /// Throws std::runtime_error if there can be no such file.
    explicit replaced_file(std::filesystem::path const& path) : path_(path), written_(path) {
        std::error_code missing;
        auto const old = std::filesystem::status(path, missing);
        if (std::filesystem::is_regular_file(old))
            path_ = std::filesystem::canonical(path); // not the link to it
        replaces_ = std::filesystem::is_regular_file(old) || !std::filesystem::exists(old);
        if (replaces_)
            (written_ = path_) += ".unfinished-" + std::to_string(std::random_device()());
        file_.open(written_, std::ios::binary | std::ios::trunc);
        if (!file_)
            fail();
        std::error_code kept;
        if (std::filesystem::is_regular_file(old))
            std::filesystem::permissions(written_, old.permissions(), kept);
    }
    replaced_file(replaced_file const&) = delete;
    replaced_file& operator=(replaced_file const&) = delete;

    ~replaced_file() {
        file_.close();
        std::error_code gone;
        if (replaces_)
            std::filesystem::remove(written_, gone);
    }

    void write(std::span<std::byte const> bytes) {
        file_.write(reinterpret_cast<char const*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }

    /// Throws std::runtime_error if not all could be written.
    void finish() {
        file_.close();
        std::error_code failed;
        if (file_ && replaces_)
            std::filesystem::rename(written_, path_, failed);
        if (!file_ || failed)
            fail();
        replaces_ = false;
    }

private:
    [[noreturn]] void fail() const {
        throw std::runtime_error("quoin: cannot write a gazetteer to " + path_.string() +
                                 "; see whether its folder is there, may be written to, and has room.");
    }

    std::filesystem::path path_;
    std::filesystem::path written_;
    bool replaces_ = false; ///< and is not in its place yet
    std::ofstream file_;
};

/// A file in memory, to be read only: mapped where the system can, else read.
class mapped_file {
public:
    /// Throws std::runtime_error if the file cannot be read.
    explicit mapped_file(std::filesystem::path const& path) {
        if (!open(path))
            throw std::runtime_error("quoin: cannot read a gazetteer from " + path.string() + ".");
    }
    mapped_file(mapped_file const&) = delete;
    mapped_file& operator=(mapped_file const&) = delete;

    [[nodiscard]] std::span<std::byte const> bytes() const noexcept {
        return bytes_;
    }

#ifdef QUOIN_HAS_MMAP
    ~mapped_file() {
        if (!bytes_.empty())
            munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
    }

private:
    bool open(std::filesystem::path const& path) {
        int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return false;
        struct stat about{};
        bool const readable = fstat(file, &about) == 0 && S_ISREG(about.st_mode);
        auto const size = static_cast<std::size_t>(about.st_size);
        void* const mapped = readable && size > 0 ? mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0) : MAP_FAILED;
        close(file);
        if (mapped != MAP_FAILED)
            bytes_ = {static_cast<std::byte const*>(mapped), size};
        return readable && (mapped != MAP_FAILED || size == 0);
    }
#undef QUOIN_HAS_MMAP
#else
private:
    bool open(std::filesystem::path const& path) {
        std::ifstream file(path, std::ios::binary | std::ios::ate);
        if (!file)
            return false;
        auto const size = static_cast<std::size_t>(file.tellg());
        lines_.resize((size + sizeof(table_line) - 1) / sizeof(table_line));
        file.seekg(0);
        file.read(reinterpret_cast<char*>(lines_.data()), static_cast<std::streamsize>(size));
        bytes_ = std::as_bytes(std::span(lines_)).first(size);
        return static_cast<bool>(file);
    }

    std::vector<table_line> lines_; // aligned as a table must be
#endif

    std::span<std::byte const> bytes_;
};

} // namespace quoin::detail::names
