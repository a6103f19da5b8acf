// SPDX-License-Identifier: BSL-1.0
// Annotations as JSON Lines: one object for each text, offsets in bytes.
#pragma once

#include "analysis.hpp"
#include "records.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace annotate {

using json = nlohmann::ordered_json;

/// Builds the object of one document, layer by layer.
class json_writer {
public:
    json_writer(analysed const& document, names const& gazetteer) : document_(document), gazetteer_(gazetteer) {}

    [[nodiscard]] json write(nlohmann::json const& id, layer_set wanted) const {
        json object;
        object["id"] = id;
        if (wanted.has(layer::paragraphs))
            object["paragraphs"] = pairs<quoin::paragraph>();
        if (wanted.has(layer::sentences))
            object["sentences"] = pairs<quoin::sentence>();
        if (wanted.has(layer::tokens))
            object["tokens"] = pairs<quoin::token>();
        if (wanted.has(layer::quotes))
            object["quotes"] = objects<quoin::quote>();
        if (wanted.has(layer::money))
            object["money"] = objects<quoin::amount>();
        if (wanted.has(layer::people))
            object["people"] = objects<quoin::person>();
        if (wanted.has(layer::entities))
            object["entities"] = objects<quoin::entity>();
        if (wanted.has(layer::acronyms))
            object["acronyms"] = objects<quoin::acronym>();
        return object;
    }

private:
    template <class Layer>
    [[nodiscard]] json pairs() const {
        json list = json::array();
        for (Layer const& each : document_.get<Layer>())
            list.push_back(json::array({each.where.begin, each.where.end}));
        return list;
    }

    template <class Layer>
    [[nodiscard]] json objects() const {
        json list = json::array();
        for (Layer const& each : document_.get<Layer>())
            describe(each, list);
        return list;
    }

    [[nodiscard]] json span(quoin::extent where) const {
        return {{"start", where.begin}, {"end", where.end}, {"text", document_.text(where)}};
    }

    [[nodiscard]] json span_or_null(quoin::extent where) const {
        return where.empty() ? json(nullptr) : span(where);
    }

    [[nodiscard]] json name(quoin::extent where) const {
        return on_one_line(document_.text(where));
    }

    [[nodiscard]] static json number_or_null(std::optional<quoin::decimal> number) {
        return number ? json(number->to_string()) : json(nullptr);
    }

    void describe(quoin::quote const& quote, json& list) const {
        json object = span(quote.where);
        object["kind"] = name_of(quote.kind);
        object["utterance"] = quote.utterance;
        object["speaker"] = speaker_of(quote);
        object["cue"] = span_or_null(quote.cue);
        list.push_back(std::move(object));
    }

    [[nodiscard]] json speaker_of(quoin::quote const& quote) const {
        if (quote.speaker.empty() && quote.mention.empty())
            return nullptr;
        json object = {{"start", nullptr}, {"end", nullptr}, {"text", nullptr}};
        if (!quote.mention.empty())
            object = span(quote.mention);
        object["name"] = quote.speaker.empty() ? json(nullptr) : name(quote.speaker);
        return object;
    }

    void describe(quoin::person const& person, json& list) const {
        json object = span(person.where);
        object["name"] = name(person.name);
        list.push_back(std::move(object));
    }

    void describe(quoin::amount const& amount, json& list) const {
        json object = span(amount.where);
        object["amount"] = number_or_null(amount.value);
        object["amount_max"] = number_or_null(amount.value_max);
        object["currency"] = amount.currency.known() ? json(amount.currency.code()) : json(nullptr);
        object["candidates"] = json::array();
        for (quoin::currency const& candidate : amount.candidates)
            object["candidates"].push_back(candidate.code());
        object["bound"] = amount.bound == quoin::amount_bound::none ? json(nullptr) : json(name_of(amount.bound));
        object["rate"] = amount.rate.empty() ? json(nullptr) : json(amount.rate);
        list.push_back(std::move(object));
    }

    /// One object for each thing that the name may stand for.
    void describe(quoin::entity const& entity, json& list) const {
        for (named_body const& body : gazetteer_.payloads(entity)) {
            json object = span(entity.where);
            object["name"] = body.name;
            object["type"] = body.type;
            object["id"] = body.id;
            list.push_back(std::move(object));
        }
    }

    void describe(quoin::acronym const& acronym, json& list) const {
        list.push_back({{"short", span(acronym.short_form)}, {"long", span(acronym.long_form)}});
    }

    analysed const& document_;
    names const& gazetteer_;
};

/// One line. Ill-formed bytes, which JSON cannot hold, are written as U+FFFD; offsets still count the original bytes.
inline void print_line(std::ostream& output, json const& object) {
    output << object.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
}

inline void print_line(std::ostream& output, bad_record const& bad) {
    print_line(output, json{{"id", bad.id}, {"line", bad.line}, {"error", bad.message}});
}

} // namespace annotate
