// SPDX-License-Identifier: BSL-1.0
// Texts that are hard on rules about characters: the same ones for the same seed, on every machine.
#pragma once

#include <quoin/unicode.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace quoin_test {

class nasty_texts {
public:
    explicit nasty_texts(std::uint64_t seed) : random_(seed) {}

    /// The next text: words and marks, mostly marks, sentences with insertions, or any code points at all.
    std::string operator()() {
        std::string text;
        switch (below(4)) {
        case 0:
            append(text, below(40), marks.size());
            break;
        case 1:
            append(text, below(200), below(2) == 0 ? plain_marks : marks.size());
            break;
        case 2:
            text = sentences.substr(below(sentences.size() / 2), below(sentences.size() / 2));
            for (std::size_t left = below(6); left > 0 && !text.empty(); --left)
                text.insert(below(text.size()), marks[below(marks.size())]);
            break;
        default:
            for (std::size_t left = below(60); left > 0; --left)
                append_code_point(text);
        }
        return text;
    }

private:
    std::size_t below(std::size_t limit) {
        return random_() % limit;
    }

    void append(std::string& text, std::size_t count, std::size_t of) {
        for (; count > 0; --count)
            text += marks[below(of)];
    }

    void append_code_point(std::string& text) {
        quoin::unicode::append(static_cast<char32_t>(below(below(3) == 0 ? 0x110000 : 0x3100)), text);
        if (below(5) == 0)
            text += ' ';
    }

    static constexpr std::size_t plain_marks = 19;
    static constexpr std::array<std::string_view, 70> marks{
        "a",        "b",        "Z",      "5",      "0",      ".",      ",",      "'",      ";",      ":",
        "_",        "@",        " ",      "  ",     "\n",     "\r",     "\r\n",   "\t",     "\"",     "’",
        "‘",        "é",        "É",      "\u0301", "\u200D", "\u00AD", "😀",     "👍🏽",   "🇬🇧",     "🇬",
        "\u05D0",   "\u3042",   "漢",     "ア",     "한",     "ไ",      "\u202F", "\u00A0", "\u2028", "\x80",
        "\xE2\x80", "\xF0\x9F", "\xFF",   "\uFEFF", "…",      "—",      "©",      "\u00B7", "٣",      "\u066B",
        "\u2024",   "\uFF1A",   "\uFE55", "-",      "Ω",      "я",      "\u0300", "\u01C5", "\u24B6", "\u0085",
        "\u3000",   "\u302A",   "\uFF9E", "\u200B", "//",     "www.",   "/",      "&",      "#",      "%",
    };
    static constexpr std::string_view sentence_1 = "Dr. Orla Quill paid £3,000.50 on Oct. 5, didn’t she? “It’s done… ";
    inline static std::string const sentences =
        std::string(sentence_1) +
        "almost,” she said -- at 10:30 a.m. in Skelby-on-Sea. See www.skelby.example/docks?x=1, or mail "
        "dock.master@skelby.example!!! The ’90s players' union (A&E, R&D) won 5km of quay at 3pm :-) for US$5bn.\n"
        "“Well,\" he said; 'so what'? It rose 2.5% to 1,234,567: the U.S. and the U.K. agreed, e.g. on 11/28/2000.\r\n"
        "Élan vital, naïve façade, Zoë’s coöperation — Łódź, Ærø; ‘quoted’ text... and so on.\n\n";

    std::mt19937_64 random_;
};

} // namespace quoin_test
