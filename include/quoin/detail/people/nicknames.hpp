// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

namespace quoin::detail {

/// First names, each with the short forms that do not simply cut it ("Ted"; "Ed" needs no mention).
struct nicknames {
    std::string_view name;
    std::string_view short_forms; ///< a blank between two
};

inline constexpr nicknames english_nicknames[] = {
    {"Alexander", "Sandy Sasha Lex Alec"},
    {"Alexandra", "Sandy Sasha Lexi"},
    {"Andrew", "Andy Drew"},
    {"Anthony", "Tony"},
    {"Antony", "Tony"},
    {"Antonio", "Tony Toni"},
    {"Barbara", "Babs"},
    {"Bernard", "Bernie"},
    {"Catherine", "Kate Katie Cathy Kitty"},
    {"Charles", "Charlie Chuck"},
    {"Charlotte", "Lottie"},
    {"Christopher", "Kit Topher"},
    {"Daniel", "Danny"},
    {"Deborah", "Debbie"},
    {"Donald", "Donnie"},
    {"Dorothy", "Dot Dolly"},
    {"Edward", "Eddie Ted Teddy Ned"},
    {"Eleanor", "Nell Ellie Nora"},
    {"Elizabeth", "Liz Lizzie Beth Betty Betsy Libby Bess"},
    {"Francis", "Frank"},
    {"Frederick", "Freddie Freddy"},
    {"Gabriel", "Gabe"},
    {"Geoffrey", "Jeff"},
    {"Harold", "Harry Hal"},
    {"Helen", "Nell"},
    {"Henry", "Harry Hal Hank"},
    {"Isabella", "Bella"},
    {"Jacob", "Jake"},
    {"James", "Jim Jimmy Jamie"},
    {"John", "Jack Johnny"},
    {"Joseph", "Joe Joey"},
    {"Katherine", "Kate Katie Kathy Kitty"},
    {"Kathleen", "Kathy Kate"},
    {"Lawrence", "Larry Laurie"},
    {"Leonard", "Lenny"},
    {"Lewis", "Lou"},
    {"Louis", "Lou"},
    {"Margaret", "Maggie Meg Peggy"},
    {"Mary", "Molly Polly"},
    {"Matilda", "Tilly"},
    {"Michael", "Mike Mick Mickey"},
    {"Mohammed", "Mo"},
    {"Nicholas", "Nick Nicky"},
    {"Patricia", "Patsy Trish"},
    {"Patrick", "Paddy"},
    {"Philippa", "Pippa"},
    {"Rebecca", "Becky"},
    {"Reginald", "Reggie"},
    {"Richard", "Dick Rick Ricky"},
    {"Robert", "Bob Bobby Bert"},
    {"Ronald", "Ronnie"},
    {"Rosemary", "Rosie"},
    {"Samantha", "Sammy"},
    {"Samuel", "Sammy"},
    {"Sarah", "Sally Sadie"},
    {"Stephen", "Steve"},
    {"Steven", "Stevie"},
    {"Susan", "Susie Sukie"},
    {"Theodore", "Ted Teddy"},
    {"Theresa", "Tess Terry"},
    {"Thomas", "Tommy"},
    {"Victoria", "Vicky Tori"},
    {"Walter", "Wally"},
    {"William", "Bill Billy Liam"},
};

} // namespace quoin::detail
