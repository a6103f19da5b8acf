// SPDX-License-Identifier: BSL-1.0
// The layers that annotate can print, and which of them need which.
#pragma once

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace annotate {

enum class layer : std::size_t { tokens, paragraphs, sentences, people, quotes, money, entities, acronyms };

inline constexpr std::array<std::string_view, 8> layer_names{"tokens", "paragraphs", "sentences", "people",
                                                             "quotes", "money",      "entities",  "acronyms"};

/// A set of layers.
class layer_set {
public:
    /// All of them.
    static layer_set all() {
        layer_set every;
        every.members_.set();
        return every;
    }

    /// The named ones; each must be one of `layer_names`.
    static layer_set named(std::vector<std::string> const& names) {
        layer_set chosen;
        for (std::string const& name : names)
            chosen.members_.set(static_cast<std::size_t>(std::ranges::find(layer_names, name) - layer_names.begin()));
        return chosen;
    }

    [[nodiscard]] bool has(layer one) const {
        return members_.test(static_cast<std::size_t>(one));
    }

    /// True if one of these is asked for: it, or what is made from it.
    template <class... Layers>
    [[nodiscard]] bool has_any(Layers... layers) const {
        return (has(layers) || ...);
    }

private:
    std::bitset<layer_names.size()> members_;
};

} // namespace annotate
