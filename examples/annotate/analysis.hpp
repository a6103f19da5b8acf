// SPDX-License-Identifier: BSL-1.0
// What annotate does to a text: all components of quoin, those that are not wanted left out.
#pragma once

#include "choices.hpp"
#include "language.hpp"
#include "layers.hpp"
#include "names.hpp"
#include "options.hpp"

#include <quoin/io/layer.hpp>
#include <quoin/quoin.hpp>

#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace annotate {

/// A name of the gazetteer in the text, once for each thing that it stands for. Lives no longer than the gazetteer.
struct listed_name {
    quoin::extent where;
    named_body body{{}};
};

/// Looks up what the names that were found stand for: a component like those of the library.
struct list_names {
    names gazetteer;

    std::vector<listed_name> operator()(quoin::document_view<quoin::entity> document) const {
        std::vector<listed_name> found;
        for (quoin::entity const& each : document.get<quoin::entity>())
            for (std::string_view const payload : gazetteer.payloads(each))
                found.push_back({each.where, named_body(payload)});
        return found;
    }
};

/// How texts are read.
struct reading {
    std::string language;
    std::string locale;
    std::string tokens;
    std::string sentences;
    bool slang = false;

    explicit reading(options const& chosen)
        : language(chosen.language),
          locale(chosen.locale.empty() ? british_if_english(chosen.language) : chosen.locale),
          tokens(chosen.tokens),
          sentences(chosen.sentences),
          slang(chosen.slang) {}

    /// The same for texts that say what language they are in.
    [[nodiscard]] reading in(language_tag const& tag) const {
        reading other = *this;
        other.language = tag.language;
        other.locale = british_if_english(tag.locale);
        return other;
    }

    /// English without a region is British.
    static std::string british_if_english(std::string const& locale) {
        return locale == "en" ? "en_GB" : locale;
    }
};

/// The wanted layers, and those that they are made from.
inline auto make_pipeline(layer_set wanted, names const& gazetteer, reading const& how) {
    using enum layer;
    return quoin::when(wanted.has_any(tokens, people, quotes, entities, acronyms),
                       quoin::pipeline{tokens_under(how.tokens)}) |
           quoin::when(wanted.has_any(paragraphs, sentences, people, quotes), quoin::paragraphs) |
           quoin::when(wanted.has_any(sentences, people, quotes), quoin::pipeline{sentences_under(how.sentences)}) |
           quoin::when(wanted.has_any(people, quotes), quoin::people) |
           quoin::when(wanted.has(quotes), quoin::pipeline{quotes_in(how.language)}) |
           quoin::when(wanted.has(money), quoin::money.with({.locale = how.locale, .slang = how.slang})) |
           quoin::when(wanted.has_any(entities, acronyms), quoin::acronyms) |
           quoin::when(wanted.has(entities), quoin::learned_entities(gazetteer) | list_names{gazetteer});
}

using pipeline = decltype(make_pipeline({}, {}, std::declval<reading const&>()));
using analysed = pipeline::document;

/// The pipelines of one run, one for each language, made when it is first met. Any number of threads may ask at once.
class pipelines {
public:
    pipelines(layer_set wanted, names gazetteer, reading how)
        : wanted_(wanted), gazetteer_(std::move(gazetteer)), how_(std::move(how)) {}

    /// For texts in the language with this tag; an empty tag is that of the command line. Throws std::invalid_argument
    /// for a tag that is none. There are no more than locales that ICU knows.
    pipeline const& operator[](std::string const& tag) {
        language_tag const of = tag.empty() ? language_tag() : read_language(tag);
        std::lock_guard const lock(mutex_);
        auto known = made_.find(of.locale);
        if (known != made_.end())
            return known->second;
        reading const how = tag.empty() ? how_ : how_.in(of);
        return made_.emplace(of.locale, make_pipeline(wanted_, gazetteer_, how)).first->second;
    }

private:
    layer_set wanted_;
    names gazetteer_;
    reading how_;
    std::map<std::string, pipeline> made_;
    std::mutex mutex_;
};

/// Empties the layers that were made for others alone.
inline void keep_only(layer_set wanted, analysed& document) {
    auto empty_unless = [&]<class Layer>(layer name, std::type_identity<Layer>) {
        if (!wanted.has(name))
            document.put<Layer>({});
    };
    empty_unless(layer::tokens, std::type_identity<quoin::token>{});
    empty_unless(layer::paragraphs, std::type_identity<quoin::paragraph>{});
    empty_unless(layer::sentences, std::type_identity<quoin::sentence>{});
    empty_unless(layer::people, std::type_identity<quoin::person>{});
    empty_unless(layer::acronyms, std::type_identity<quoin::acronym>{});
}

} // namespace annotate

template <>
inline constexpr auto quoin::io::format_of<annotate::listed_name> =
    quoin::io::layer("entities", "Entity",
                     quoin::io::field{"name", [](annotate::listed_name const& each) { return each.body.name; }},
                     quoin::io::field{"type", [](annotate::listed_name const& each) { return each.body.type; }},
                     quoin::io::field{"id", [](annotate::listed_name const& each) { return each.body.id; }});
