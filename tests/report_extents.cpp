// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::strings;

TEST_CASE("the dash of a range of numbers does not end a report, and one that another closes does not either") {
    CHECK(reported("Ann Reed said the quay would cost £3m–£4m a year.") ==
          strings{"Ann Reed: the quay would cost £3m–£4m a year"});
    CHECK(reported("Ann Reed said the quay – the old one – was lost.") ==
          strings{"Ann Reed: the quay – the old one – was lost"});
    CHECK(reported("Ann Reed said the quay was lost – the old one – and warned Wick.") ==
          strings{"Ann Reed: the quay was lost – the old one"});
    CHECK(reported("Ann Reed said the quay was lost – a blow for Wick.") == strings{"Ann Reed: the quay was lost"});
}

TEST_CASE("what a source is, or whom it speaks for, belongs to no report") {
    CHECK(reported("According to Ann Reed, of the Wick Seamen’s Fund, the quay is lost.") ==
          strings{"Ann Reed: the quay is lost"});
    CHECK(reported("According to Ann Reed, from Seafarers United, the quay is lost.") ==
          strings{"Ann Reed: the quay is lost"});
    CHECK(reported("According to Ann Reed, chief economist at the Wick Institute, the quay is lost.") ==
          strings{"Ann Reed: the quay is lost"});
    CHECK(reported("According to Ann Reed, police found the ferry, and the crew with it.") ==
          strings{"Ann Reed: police found the ferry, and the crew with it"});
    CHECK(reported("According to Ann Reed, from Monday the ferry sails, and so does the tug.") ==
          strings{"Ann Reed: from Monday the ferry sails, and so does the tug"});
}

TEST_CASE("a report begins behind the place it comes from") {
    CHECK(reported("OBAN, Maine (WHLE) – A diver was hurt, police said.") == strings{"police: A diver was hurt"});
    CHECK(reported("OBAN — The ferry was lost, Ann Reed said on Monday.") == strings{"Ann Reed: The ferry was lost"});
}

TEST_CASE("a report ends before the participle of what its speaker adds or does") {
    CHECK(reported("The ferry was lost, divers said, ending a week of fear.") == strings{"divers: The ferry was lost"});
    CHECK(reported("Ann Reed claimed victory, adding that the ferry was safe.") ==
          strings{"Ann Reed: the ferry was safe"});
    CHECK(reported("Ann Reed said the quay was lost; adding that the ferry was safe.") ==
          strings{"Ann Reed: the quay was lost", "Ann Reed: the ferry was safe"});
}

TEST_CASE("a report holds its own reasons, but not what is said against it") {
    CHECK(reported("Ann Reed said the ferry was lost, because the bell had rung.") ==
          strings{"Ann Reed: the ferry was lost, because the bell had rung"});
    CHECK(reported("Ann Reed said the ferry was lost, while Tom Hale said it was late.") ==
          strings{"Ann Reed: the ferry was lost", "Tom Hale: it was late"});
    CHECK(reported("Ann Reed said the ferry was lost; the tug was never found.") ==
          strings{"Ann Reed: the ferry was lost"});
}

TEST_CASE("a report within a clause of \"which\" ends where the sentence goes on") {
    CHECK(reported("The ferry, which the board says is safe, has been lost.") == strings{"the board: is safe"});
    CHECK(reported("The plan, which the mayor said would fail, was dropped.") == strings{"the mayor: would fail"});
}

TEST_CASE("the programme of a radio station hears, and is no part of the report") {
    CHECK(reported("Tom Hale told Wick Radio 4’s “Today” programme the ferry was lost.") ==
          strings{"Tom Hale: the ferry was lost"});
    CHECK(reported("Tom Hale told Wick Radio 40 boats were lost.") == strings{"Tom Hale: 40 boats were lost"});
}

TEST_CASE("a report ends before what its speaker says next of somebody") {
    CHECK(reported("Ann Reed said the ferry was lost and accused Wick of “drift”.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed said the board had met her and never called the pilot.") ==
          strings{"Ann Reed: the board had met her and never called the pilot"});
}

TEST_CASE("what stands before the participle of a speaker is no report of hers") {
    CHECK(reported("Ann Reed opened the new pier at Wick, adding to her fame.").empty());
    CHECK(reported("The mayor rose to her feet, laughing.").empty());
}

TEST_CASE("a report ends before whoever tells of it at the end of the sentence") {
    CHECK(reported("Ann Reed said the ferry was lost, Wick Radio has learned.") ==
          strings{"Wick Radio: Ann Reed said the ferry was lost", "Ann Reed: the ferry was lost"});
}

TEST_CASE("a \"that\" behind a subject, an object or an infinitive begins no report") {
    CHECK(reported("Ann Reed wrote to her, saying they count ferries that have since been sold.") ==
          strings{"Ann Reed: they count ferries that have since been sold"});
    CHECK(reported("Ann Reed vowed to oppose any rule that adds to the bill.").empty());
    CHECK(reported("Ann Reed explained to the court that the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
}

TEST_CASE("a hearer leaves the clause its subject") {
    CHECK(reported("Ann Reed told the court staff had been at sea.") == strings{"Ann Reed: staff had been at sea"});
    CHECK(reported("Ann Reed told the court the staff had been at sea.") ==
          strings{"Ann Reed: the staff had been at sea"});
}

TEST_CASE("a report ends where another is set against it") {
    CHECK(reported("Ann Reed said the ferry was lost, while the board accused her of “panic”.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Pilots said they felt “lost”, while 30% of the crew described themselves as “late”.") ==
          strings{"Pilots: they felt “lost”"});
}

TEST_CASE("what happened before somebody spoke is no report") {
    CHECK(reported("There was laughter from the deck, and the pilot, Ann Reed, asked for quiet.").empty());
    CHECK(reported("The ferry will be lost, the pilot, Ann Reed, warned.") ==
          strings{"Ann Reed: The ferry will be lost"});
}

TEST_CASE("whom a warning is about is no hearer of it") {
    CHECK(reported("Ann Reed warned the ferry was late.") == strings{"Ann Reed: the ferry was late"});
    CHECK(reported("Ann Reed warned pilots would die.") == strings{"Ann Reed: pilots would die"});
    CHECK(reported("Ann Reed warned the mayor the ferry was late.") == strings{"Ann Reed: the ferry was late"});
    CHECK(reported("Ann Reed warned that pilots would die.") == strings{"Ann Reed: pilots would die"});
}

TEST_CASE("a verb in marks makes a report of what somebody is told") {
    CHECK(reported("Ann Reed told staff the new ferry “will sail”.") == strings{"Ann Reed: the new ferry “will sail”"});
    CHECK(reported("Ann Reed told the court “it was late”.").empty());
}

TEST_CASE("when something was said is no part of it") {
    CHECK(reported("Ann Reed said last week he was late.") == strings{"Ann Reed: he was late"});
    CHECK(reported("Ann Reed said this morning the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed said the week was long.") == strings{"Ann Reed: the week was long"});
    CHECK(reported("The ferry was lost, the board admitted last night.") == strings{"the board: The ferry was lost"});
}
