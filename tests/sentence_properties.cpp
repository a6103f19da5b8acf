// SPDX-License-Identifier: BSL-1.0
// What is true of the sentences of any text.
#include <quoin/sentences.hpp>

#include "catch.hpp"
#include "hostile_patterns.hpp"
#include "linear_time.hpp"
#include "nasty_text.hpp"
#include "sentences_of.hpp"

#include <quoin/offsets.hpp>
#include <quoin/tokens.hpp>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using quoin_test::sentences_of;
using quoin_test::texts;

namespace {

quoin::basic_sentence_finder<quoin::icu_sentence_rules> const icu_sentences;

/// What ICU's iterator finds in the text as UTF-16, without the blanks at the edges.
std::vector<quoin::extent> sentences_of_icu(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    static std::unique_ptr<icu::BreakIterator> const iterator(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
    auto const utf16 = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    quoin::offset_map const map(text, quoin::offset_unit::utf16);
    iterator->setText(utf16);
    std::vector<quoin::extent> found;
    std::size_t begin = 0;
    for (auto at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        std::size_t const end = map.byte_at(static_cast<std::size_t>(at)).value();
        if (quoin::extent const where = quoin::detail::trimmed(text, {begin, end}); !where.empty())
            found.push_back(where);
        begin = end;
    }
    return found;
}

/// The text with U+FFFD for each ill-formed part.
std::string with_replacements(std::string_view text) {
    std::string repaired;
    for (std::size_t at = 0; at < text.size();) {
        auto const [code_point, size] = quoin::unicode::decode(text, at);
        quoin::unicode::append(code_point, repaired);
        at += size;
    }
    return repaired;
}

} // namespace

TEST_CASE("sentences are found in linear time, whatever the text") {
    for (std::string_view pattern : quoin_test::hostile_patterns) {
        std::string const text = quoin_test::repeated(pattern);
        auto const paragraphs = quoin::paragraph_finder{}(quoin::document_view<>(text));
        quoin::document_view<quoin::paragraph> const document(text, paragraphs);
        INFO(pattern);
        CHECK(quoin::sentence_finder{}(document).size() <= text.size());
    }
}

TEST_CASE("the time that sentences take, with their tokens and paragraphs, grows as the text does") {
    auto const nlp = quoin::tokens | quoin::paragraphs | quoin::sentences;
    for (std::string_view pattern : {"“", "\"", ".", "\u0301", "\r\n", "👩\u200D", "Mr. ", "“A. ", "1. A "}) {
        INFO(pattern);
        CHECK(quoin_test::is_linear(pattern, [&](std::string_view text) {
            auto const document = nlp(quoin::borrowed(text));
            return document.get<quoin::sentence>().size();
        }));
    }
}

TEST_CASE("the bound of the tests of linear time notices quadratic work") {
    CHECK_FALSE(quoin_test::is_linear("a", [](std::string_view text) {
        std::size_t const steps = 512 * quoin_test::growth * text.size() / quoin_test::long_size;
        std::size_t volatile sum = 0;
        for (std::size_t i = 0; i < steps * steps; ++i)
            sum = sum + i;
    }));
}

TEST_CASE("ICU's sentences are those that ICU finds in UTF-16, whatever the text") {
    quoin_test::nasty_texts next(31);
    for (int i = 0; i < 20'000; ++i) {
        std::string const text = next();
        std::vector<quoin::paragraph> const whole{{quoin::extent(0, text.size())}};
        std::vector<quoin::extent> found;
        for (quoin::sentence const& each : icu_sentences(quoin::document_view<quoin::paragraph>(text, whole)))
            found.push_back(each.where);
        INFO(text);
        REQUIRE(found == sentences_of_icu(text));
    }
}

TEST_CASE("ill-formed bytes are read as U+FFFD, one for each maximal part, whatever their sequence") {
    std::string_view const others = "a. \x80\x8F\x90\x9F\xA0\xA6\xBF\xC0\xC2\xC3\xE2\xED\xF0\xF4\xF5\xFF";
    for (int first = 0; first < 0x100; ++first)
        for (char const second : others)
            for (char const third : others) {
                std::string text = "It rained. “A";
                text += {static_cast<char>(first), second, third};
                text += "B. C” It is. D";
                texts repaired = sentences_of(text);
                for (std::string& each : repaired)
                    each = with_replacements(each);
                if (repaired != sentences_of(with_replacements(text)))
                    FAIL(first << ' ' << static_cast<int>(second) << ' ' << static_cast<int>(third));
            }
    SUCCEED();
}

TEST_CASE("sentences lie within paragraphs, in order, and lose nothing but blanks") {
    std::string_view const text = "\n A b. C\n\n“D e. F” g? H…\nI\xFF. J\n";
    auto const paragraphs = quoin::paragraph_finder{}(quoin::document_view<>(text));
    std::string left(text);
    for (quoin::sentence const& each :
         quoin::sentence_finder{}(quoin::document_view<quoin::paragraph>(text, paragraphs))) {
        CHECK(std::ranges::any_of(paragraphs, [&](quoin::paragraph const& p) { return p.where.contains(each.where); }));
        std::fill_n(left.begin() + each.where.begin, each.where.size(), ' ');
    }
    CHECK(left.find_first_not_of(" \n") == std::string::npos);
}
