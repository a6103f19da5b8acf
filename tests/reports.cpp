// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("a verb with a mere object reports nothing") {
    CHECK(reported("Tom Hale wrote The Ballad of the Ferry.").empty());
    CHECK(reported("Ministers added £2m to £3m.").empty());
    CHECK(reported("Wick has already agreed a two year deal worth 8%.").empty());
    CHECK(reported("The firm agreed to pay £30m.").empty());
    CHECK(reported("The firm had later written off £900m.").empty());
    CHECK(reported("Ferry firm apologises over £600 error").empty());
    CHECK(reported("The firm said it would sail, adding a new ferry to its fleet.") ==
          strings{"The firm: it would sail"});
    CHECK(reported("Ann Reed added the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed explained the plan to save the ferry.").empty());
    CHECK(reported("Ann Reed explained the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("The board told the firm to say sorry and to pay her £500.").empty());
}

TEST_CASE("how somebody thinks is no report of what they think") {
    CHECK(reported("Pilots wrote to the mayor asking her to think again before the vote, which is near.").empty());
    CHECK(reported("The mayor felt deeply about the ferry, which was lost.").empty());
    CHECK(reported("Tom Hale believes there is no ferry.") == strings{"Tom Hale: there is no ferry"});
}

TEST_CASE("a word of saying within a name of a thing reports nothing") {
    CHECK(reported("The grants, which range from £11m to £64m, pay for sea walls, warning systems and bells.").empty());
    CHECK(reported("Reporting systems had been down, and the early warning signs that the ferry was lost were missed.")
              .empty());
    CHECK(reported("The Harbour Trust think tank said the ferry was lost.") ==
          strings{"The Harbour Trust think tank: the ferry was lost"});
    CHECK(reported("Tom Hale, whose state is dry, said the ferry was lost.") ==
          strings{"Tom Hale: the ferry was lost"});
}

TEST_CASE("who came into it when it began reports, not the thing that began") {
    CHECK(reported("The row began in May, when council officials met the board and concluded that it was lost.") ==
          strings{"council officials: it was lost"});
    CHECK(reported("The board met the pilots in May and concluded that it was lost.") ==
          strings{"The board: it was lost"});
}

TEST_CASE("a clause of its own behind a quote reports what follows it") {
    CHECK(reported("Ann Reed said: “We are sorry.” She said the ferry was safe.") ==
          strings{"Ann Reed: the ferry was safe"});
    CHECK(reported("“We are sorry,” she said the day the ferry was lost.").empty());
}

TEST_CASE("a relative clause reports no more than its own words") {
    CHECK(reported("Lord Hale, who wrote last year’s report on ferries, is understood to be ill.").empty());
    CHECK(reported("The firm, which admitted liability in 2022, apologised yesterday.").empty());
    CHECK(reported("The pilot, who said the ferry was lost, has left.") == strings{"The pilot: the ferry was lost"});
}

TEST_CASE("a name between commas behind a subordinate clause reports nothing of the main clause") {
    CHECK(reported("Retired nurse Ann Reed, 70, took part after her doctor, Dr Tom Hale, wrote to her.").empty());
}

TEST_CASE("a participle behind a noun makes no report of its verb") {
    CHECK(reported("The ferry announced in March will cost £3m.").empty());
}

TEST_CASE("a report ends before the colon that announces a quote") {
    CHECK(reported("Ann Reed insisted it was: “We lost the ferry.”").empty());
    CHECK(reported("Ann Reed said the tale was short: “We lost the ferry.”") ==
          strings{"Ann Reed: the tale was short"});
}

TEST_CASE("where somebody spoke is no report, whatever is said of it") {
    CHECK(reported("In the Lords, where the bill now goes, Ann Reed promised to stop it.").empty());
}

TEST_CASE("a report goes on with a quote that \"that\" announces") {
    CHECK(reported("Ann Reed said that the ferry was late but that “nobody minds”.") ==
          strings{"Ann Reed: the ferry was late"});
    CHECK(reported("Ann Reed said the ferry was late, although Tom Hale pointed out that it was not.") ==
          strings{"Ann Reed: the ferry was late", "Tom Hale: it was not"});
}

TEST_CASE("what somebody wonders, doubts or describes is reported") {
    CHECK(reported("Ann Reed wondered whether the ferry was lost.") == strings{"Ann Reed: whether the ferry was lost"});
    CHECK(reported("Ann Reed questioned why the ferry had sunk.") == strings{"Ann Reed: why the ferry had sunk"});
    CHECK(reported("Ann Reed doubts whether the ferry will sail.") == strings{"Ann Reed: whether the ferry will sail"});
    CHECK(reported("Ann Reed described how the ferry had sunk.") == strings{"Ann Reed: how the ferry had sunk"});
    CHECK(reported("Ann Reed described the ferry.").empty());
    CHECK(reported("Officials say it was late, and point out that it sank.") ==
          strings{"Officials: it was late", "Officials: it sank"});
}

TEST_CASE("a report ends before what its speaker does next") {
    CHECK(reported("Ann Reed said there was “no money” and pointed to the bill.") ==
          strings{"Ann Reed: there was “no money”"});
}

TEST_CASE("a thought within a report neither ends it nor says what follows") {
    CHECK(reported("Ann Reed said pilots knew of the leak and warned that the ferry would sink.") ==
          strings{"Ann Reed: pilots knew of the leak", "Ann Reed: the ferry would sink"});
    CHECK(said("Ann Reed said pilots knew of the leak and called it “a hole”.") ==
          strings{"Ann Reed (Ann Reed, called): a hole"});
}

TEST_CASE("whose view it is reports it") {
    CHECK(reported("Ann Reed left. In her opinion, the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("In Tom Hale’s view, the ferry was safe.") == strings{"Tom Hale: the ferry was safe"});
    CHECK(said("In Tom Hale’s view, it was “never safe”.") ==
          strings{"Tom Hale (Tom Hale, In Tom Hale’s view): never safe"});
    CHECK(reported("From her window, in full view, the ferry sank.").empty());
    CHECK(reported("Most sailors view the ferry as lost.").empty());
}

TEST_CASE("what is pointed out, raged or reckoned is reported") {
    CHECK(reported("Tom Hale pointed out that the ferry was lost.") == strings{"Tom Hale: the ferry was lost"});
    CHECK(reported("Tom Hale pointed out the ferry.").empty());
    CHECK(reported("Tom Hale reckons the ferry was lost.") == strings{"Tom Hale: the ferry was lost"});
    CHECK(said("The board sat. Tom Hale raged that it was lost. “It sank,” he added.") ==
          strings{"Tom Hale (he, added): It sank,"});
    CHECK(reported("Auditors have calculated that the ferry lost £2m, which Tom Hale accepts.") ==
          strings{"Auditors: the ferry lost £2m, which Tom Hale accepts"});
    CHECK(reported("The firm accepted the ferry that was lost.").empty());
}

TEST_CASE("not every \"that\" announces a report") {
    CHECK(reported("I think of that a lot, at 7.10 in the morning.").empty());
    CHECK(reported("A council source, asked just that, says: “We lost the ferry.”").empty());
    CHECK(reported("Ann Reed said that, once the fog had lifted, the ferry was lost.") ==
          strings{"Ann Reed: once the fog had lifted, the ferry was lost"});
}

TEST_CASE("a verb before a noun that could follow a noun of its own is a verb") {
    CHECK(reported("Ann Reed thinks tank crews are late.") == strings{"Ann Reed: tank crews are late"});
    CHECK(reported("Ann Reed fears claims will rise.") == strings{"Ann Reed: claims will rise"});
}

TEST_CASE("what somebody listens to is not theirs") {
    CHECK(reported("Ann Reed listened to claims that the ferry was lost.").empty());
    CHECK(said("Ann Reed pointed to reports that Tom Hale called it “a wreck”.") ==
          strings{"Tom Hale (Tom Hale, called): a wreck"});
}

TEST_CASE("a report ends before the main clause") {
    CHECK(reported("Until Tom Hale said it was “late”, Ann Reed rowed.") == strings{"Tom Hale: it was “late”"});
    CHECK(reported("With Ann Reed saying it was “late”, Tom Hale left.") == strings{"Ann Reed: it was “late”"});
}

TEST_CASE("who hears a report is no part of it") {
    CHECK(reported("Ann Reed told a packed meeting of the Wick Pilots the ferry was late.") ==
          strings{"Ann Reed: the ferry was late"});
    CHECK(reported("Ann Reed told one of her pilots the ferry was late.") == strings{"Ann Reed: the ferry was late"});
    CHECK(reported("Ann Reed pledged to 40 pilots that it would sail.") == strings{"Ann Reed: it would sail"});
    CHECK(reported("Ann Reed announced both that it hurts and that it heals.") ==
          strings{"Ann Reed: it hurts", "Ann Reed: it heals"});
}

TEST_CASE("a verb and its noun announce one report") {
    CHECK(reported("Ann Reed wrote in her letter that the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
}

TEST_CASE("what a source is belongs to no report") {
    CHECK(reported("According to Dr Ann Reed, a partner whose husband sails too, the ferry is lost.") ==
          strings{"Ann Reed: the ferry is lost"});
    CHECK(reported("According to Ann Reed, the ferry is lost, and the crew with it.") ==
          strings{"Ann Reed: the ferry is lost, and the crew with it"});
    CHECK(reported("According to Ann Reed, Minister for Ferries, the boat is lost.") ==
          strings{"Ann Reed: the boat is lost"});
    CHECK(reported("According to Ann Reed, the engineer who built it, the boat is lost.") ==
          strings{"Ann Reed: the boat is lost"});
    CHECK(reported("According to Ann Reed, from the union, the boat is lost.") ==
          strings{"Ann Reed: the boat is lost"});
}

TEST_CASE("the second half of a quote that its speaker interrupts is as direct as the first") {
    auto const document = quoin_test::with_quotes("“Each storm costs us £2m,” Ann Reed said, “and that is only "
                                                  "one ferry.”");
    auto const quotes = document.get<quoin::quote>();
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].kind == quoin::quote_kind::direct);
    CHECK(quotes[1].kind == quoin::quote_kind::direct);
    CHECK(quotes[0].utterance == quotes[1].utterance);
}

TEST_CASE("records and polls report what they show, people only what they show \"that\"") {
    CHECK(reported("Harbour records show the ferry was late twice.") ==
          strings{"Harbour records: the ferry was late twice"});
    CHECK(reported("Coastguard data show that fewer ferries sail.") == strings{"Coastguard data: fewer ferries sail"});
    CHECK(reported("Most sailors like fish, a new poll found.") == strings{"a new poll: Most sailors like fish"});
    CHECK(reported("The ferry was sold twice, state records show.") ==
          strings{"state records: The ferry was sold twice"});
    CHECK(reported("Ann Reed found a ferry which was for sale.").empty());
    CHECK(reported("Ann Reed sailed to show that she could.").empty());
}

TEST_CASE("a report may follow where or when it was said") {
    CHECK(reported("Ann Reed said in a statement she was done with ferries.") ==
          strings{"Ann Reed: she was done with ferries"});
    CHECK(reported("Ann Reed said at the time the ferry was lost.") == strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed has claimed, without proof, that the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed told reporters after the vote that the ferry was lost.") ==
          strings{"Ann Reed: the ferry was lost"});
    CHECK(reported("Ann Reed told the mayor about a ferry, and why it has sunk.").empty());
}

TEST_CASE("a pronoun behind the verb begins a report, whatever its verb") {
    CHECK(reported("Ann Reed told divers she heard the bell.") == strings{"Ann Reed: she heard the bell"});
    CHECK(reported("Tom Hale called the plan “a tantrum,” insisting ferries would sail.") ==
          strings{"Tom Hale: ferries would sail"});
    CHECK(reported("Tom Hale shot back that the ferry was lost.") == strings{"Tom Hale: the ferry was lost"});
    CHECK(reported("Tom Hale warned it would sink.") == strings{"Tom Hale: it would sink"});
}

TEST_CASE("what is denied, or only said aloud, is not reported") {
    CHECK(reported("Ann Reed declined to say who had sold the ferry.").empty());
    CHECK(reported("Ann Reed has not told her crew how the ferry was lost.").empty());
    CHECK(reported("Ann Reed quoted that line in her book.").empty());
    CHECK(reported("Tom Hale pleaded not guilty.").empty());
    CHECK(reported("The law requires firms to disclose ferry prices on posters.").empty());
    CHECK(reported("Crews may leave if ministers press ahead with a contract that hurts them.").empty());
    CHECK(reported("The seven-week continuing resolution, or CR, would pay for ferries.").empty());
    CHECK(reported("At the school, now a shelter, volunteers were handing out soup.").empty());
    CHECK(reported("The board is asking for more proof about the yard where ferries are made.").empty());
    CHECK(reported("The inquiry, announced in 2023, is looking at ferries.").empty());
}

TEST_CASE("nobody reports nothing") {
    CHECK(reported("Council HASN’T said the ferry was lost.").empty());
    CHECK(reported("Nobody said the ferry was lost.").empty());
}

TEST_CASE("a \"that\" before an auxiliary is what the report is about") {
    CHECK(reported("Pilots insist that is unfair.") == strings{"Pilots: that is unfair"});
    CHECK(reported("Pilots insist that the ferry is late.") == strings{"Pilots: the ferry is late"});
}

TEST_CASE("a report may be announced behind a letter, and what was done with it") {
    CHECK(reported("The board said in a letter seen by Wick Radio that the ferry was lost.") ==
          strings{"The board: the ferry was lost"});
    CHECK(reported("The board said in guidance published today that the ferry was lost.") ==
          strings{"The board: the ferry was lost"});
}

TEST_CASE("what is ruled is reported, but no issues that there are") {
    CHECK(reported("A judge ruled that the ferry was lost.") == strings{"A judge: the ferry was lost"});
    CHECK(reported("The board discussed issues that divide pilots.").empty());
}

TEST_CASE("what figures show is told by any verb in the past") {
    CHECK(reported("Figures show the strike led to a loss.") == strings{"Figures: the strike led to a loss"});
    CHECK(reported("Figures show a heavy loss.").empty());
    CHECK(reported("Inspectors came in June and found the ferry was lost.") ==
          strings{"Inspectors: the ferry was lost"});
    CHECK(reported("Ann Reed came in June and found the ferry was lost.").empty());
}

TEST_CASE("what others are doing is reported, whatever they do") {
    CHECK(reported("Ann Reed claimed that some pilots were rejecting the ferry.") ==
          strings{"Ann Reed: some pilots were rejecting the ferry"});
    CHECK(reported("Ann Reed said pilots were blaming the mayor.") ==
          strings{"Ann Reed: pilots were blaming the mayor"});
}
