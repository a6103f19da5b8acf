// SPDX-License-Identifier: BSL-1.0
#pragma once

/// All components and queries; the formats in `io/`, and `parallel.hpp`, which needs oneTBB, are included by
/// themselves. Compiling it costs as much as its dearest parts, Boost.Spirit X3 (`money.hpp`) and range-v3
/// (`views.hpp`): a program that needs only some components includes only their headers.

#include "acronym.hpp"
#include "acronyms.hpp"
#include "amount.hpp"
#include "amount_text.hpp"
#include "boundary_marks.hpp"
#include "currencies.hpp"
#include "currency.hpp"
#include "decimal.hpp"
#include "document.hpp"
#include "english.hpp"
#include "entities.hpp"
#include "gazetteer_file.hpp"
#include "german.hpp"
#include "learned_entities.hpp"
#include "money.hpp"
#include "offsets.hpp"
#include "paragraphs.hpp"
#include "people.hpp"
#include "person.hpp"
#include "phrases.hpp"
#include "pipeline.hpp"
#include "quote.hpp"
#include "quote_policy.hpp"
#include "quotes.hpp"
#include "sentences.hpp"
#include "token.hpp"
#include "tokens.hpp"
#include "unicode.hpp"
#include "views.hpp"
