// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "index.hpp"
#include "reader.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

/// What keeps people of the same first name and surname apart.
namespace quoin::detail {

/// What stands behind a name as part of it, as a number: 0 for nothing, 1 for "Sr", 2 for "Jr.", more for "VIII".
inline unsigned generation_of(std::string_view after_name) noexcept {
    constexpr unsigned senior = 1;
    constexpr unsigned junior = 2;
    std::size_t const begin = after_name.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return 0;
    std::string_view const words = after_name.substr(begin);
    char const first = ascii_lower(words.front());
    return first == 's' ? senior : first == 'j' ? junior : junior + roman_numeral(words);
}

/// The initials between a first name and a surname, four at most: "HW" of "George H. W. Bush". None where a middle name
/// stands in full.
class middle_initials {
public:
    middle_initials() = default;

    middle_initials(name_reader const& reader, std::span<name_unit const> name) noexcept {
        for (std::size_t at = 0; at + 1 < name.size(); ++at) {
            bool const initials = (name[at].facts & name_fact::initial) != 0;
            if (initials)
                add(reader.text(name[at].where), at == 0);
            if (!initials && at > 0) {
                count_ = 0;
                break;
            }
        }
    }

    [[nodiscard]] bool empty() const noexcept {
        return count_ == 0;
    }

    /// False if they are of two people: "H. W." and "W.", but not "H." and "H. W.".
    [[nodiscard]] bool agree(middle_initials const& other) const noexcept {
        auto const end = letters_.begin() + static_cast<std::ptrdiff_t>(std::min(count_, other.count_));
        return std::equal(letters_.begin(), end, other.letters_.begin());
    }

private:
    /// "P.G." holds the first name as well.
    void add(std::string_view initials, bool with_first) noexcept {
        for (std::size_t at = 0; at < initials.size() && count_ < letters_.size();) {
            unicode::decoded const letter = unicode::decode(initials, at);
            at += letter.size + 1;
            if (!std::exchange(with_first, false))
                letters_[count_++] = letter.code_point;
        }
    }

    std::array<char32_t, 4> letters_{};
    std::size_t count_ = 0;
};

/// One of the people of a document.
struct known_person {
    extent name;               ///< the fullest seen
    std::uint32_t first = 0;   ///< the word that is the first name
    std::uint32_t surname = 0; ///< the word that is the surname
    std::uint32_t sex = 0;     ///< the bits `female` and `male`; both where mentions contradict each other
    middle_initials middle = {};
    unsigned generation = 0;                ///< as of `generation_of`
    bool crowned = false;                   ///< "Prince" stands before the full name
    bool relative = false;                  ///< came in as a relative of somebody of the same surname
    std::uint32_t next = namesakes::nobody; ///< another of the same first name and surname

    /// False for "Peter Lang Sr." and "Peter Lang Jr.", for "George W. Bush" and "George H. W. Bush".
    [[nodiscard]] bool may_be(known_person const& other) const noexcept {
        bool const contradict = generation != 0 && other.generation != 0 && generation != other.generation;
        return !contradict && middle.agree(other.middle);
    }
};

} // namespace quoin::detail
