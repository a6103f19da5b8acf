// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// How the payloads of a gazetteer are kept: in its block of memory, and so in its file, if they are trivially copyable
/// or strings; in a vector beside it otherwise.
namespace quoin::detail::names {

/// Payloads of any movable type, in memory only.
template <class Payload>
class payload_store {
public:
    using reference = Payload const&;
    static constexpr bool in_block = false;
    static constexpr std::uint64_t kind = 0;

    payload_store() = default;
    explicit payload_store(std::vector<Payload> payloads) : payloads_(std::move(payloads)) {}

    [[nodiscard]] reference operator[](std::size_t i) const {
        return payloads_[i];
    }

private:
    std::vector<Payload> payloads_;
};

/// Tells types of payloads apart in files, as far as can be done: by size and alignment, and integers from fractions,
/// enumerations and all else.
template <class Payload>
consteval std::uint64_t kind_of_bytes() noexcept {
    std::uint64_t kind = 0;
    if (std::is_integral_v<Payload>)
        kind = std::is_signed_v<Payload> ? 1 : 2;
    else if (std::is_floating_point_v<Payload>)
        kind = 3;
    else if (std::is_enum_v<Payload>)
        kind = 4;
    return sizeof(Payload) | std::uint64_t{alignof(Payload)} << 32 | kind << 48;
}

/// Payloads that are bytes, as one array.
template <class Payload>
    requires std::is_trivially_copyable_v<Payload>
class payload_store<Payload> {
    static_assert(alignof(Payload) <= 64, "quoin: a payload must not be aligned to more than 64 bytes.");

public:
    using reference = Payload const&;
    static constexpr bool in_block = true;
    static constexpr std::uint64_t kind = kind_of_bytes<Payload>();

    static std::size_t bytes_of(std::vector<Payload> const& payloads) noexcept {
        return payloads.size() * sizeof(Payload);
    }
    static void write(std::vector<Payload> const& payloads, std::byte* to) {
        for (Payload const& each : payloads) { // one by one: a vector of bools has no array
            std::memcpy(to, &each, sizeof each);
            to += sizeof each;
        }
    }

    payload_store() = default;

    /// False if the bytes cannot be so many payloads.
    [[nodiscard]] static bool fits(std::size_t count, std::size_t bytes) noexcept {
        return bytes == count * sizeof(Payload);
    }
    payload_store(std::span<std::byte const> bytes, std::size_t count) noexcept
        : payloads_(reinterpret_cast<Payload const*>(bytes.data()), count) {}

    /// Of a damaged file some payload, if not the right one.
    [[nodiscard]] reference operator[](std::size_t i) const noexcept {
        return payloads_[std::min(i, payloads_.size() - 1)];
    }

private:
    std::span<Payload const> payloads_;
};

/// Strings: where each ends, then their bytes.
template <>
class payload_store<std::string> {
public:
    using reference = std::string_view;
    static constexpr bool in_block = true;
    static constexpr std::uint64_t kind = 0xFFFFFFFF;

    static std::size_t bytes_of(std::vector<std::string> const& payloads) {
        std::size_t bytes = payloads.size() * sizeof(std::uint32_t);
        for (std::string const& each : payloads)
            bytes += each.size();
        return bytes;
    }
    static void write(std::vector<std::string> const& payloads, std::byte* to) {
        std::byte* text = to + payloads.size() * sizeof(std::uint32_t);
        std::size_t end = 0;
        for (std::string const& each : payloads) {
            std::memcpy(text + end, each.data(), each.size());
            end += each.size();
            auto const end_now = static_cast<std::uint32_t>(end);
            std::memcpy(to, &end_now, sizeof end_now);
            to += sizeof end_now;
        }
    }

    payload_store() = default;

    [[nodiscard]] static bool fits(std::size_t count, std::size_t bytes) noexcept {
        return bytes >= count * sizeof(std::uint32_t);
    }
    payload_store(std::span<std::byte const> bytes, std::size_t count) noexcept
        : ends_(reinterpret_cast<std::uint32_t const*>(bytes.data()), count),
          text_(reinterpret_cast<char const*>(bytes.data() + ends_.size_bytes()), bytes.size() - ends_.size_bytes()) {}

    /// Of a damaged file some part of its strings, if not the right one.
    [[nodiscard]] reference operator[](std::size_t i) const noexcept {
        i = std::min(i, ends_.size() - 1);
        std::size_t const begin = i == 0 ? 0 : std::min<std::size_t>(ends_[i - 1], text_.size());
        std::size_t const end = std::min<std::size_t>(ends_[i], text_.size());
        return text_.substr(begin, end < begin ? 0 : end - begin);
    }

private:
    std::span<std::uint32_t const> ends_;
    std::string_view text_;
};

} // namespace quoin::detail::names
