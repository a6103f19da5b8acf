// SPDX-License-Identifier: BSL-1.0
#include <quoin/quotes.hpp>

#include "catch.hpp"
#include "who_said.hpp"

using quoin_test::reported;
using quoin_test::said;
using quoin_test::strings;

TEST_CASE("a headline that begins with a quote names its speaker behind the colon") {
    CHECK(said("‘I begged for help’: Widow’s fury at ferry firm") == strings{"Widow (Widow, :): I begged for help"});
    CHECK(said("‘Utter chaos’: MPs slam ferry plan") == strings{"MPs (MPs, :): Utter chaos"});
    CHECK(said("‘I can’t go on’: Nurse, 42, tells of ferry ride") == strings{"Nurse (Nurse, :): I can’t go on"});
    CHECK(said("‘I was left on board’: Ann Reed outside her home") ==
          strings{"Ann Reed (Ann Reed, :): I was left on board"});
    CHECK(said("‘I had no help’: 3 nurses speak out") == strings{"3 nurses (3 nurses, :): I had no help"});
    CHECK(said("‘Utter chaos’: Storm hits ferry").empty());
    CHECK(said("‘I had no help’: Council failed mother, judge says") == strings{"judge (judge, says): I had no help"});
    CHECK(said("It was “shameful”: Ann Reed walked out.").empty());
}

TEST_CASE("a headline quotes whoever says the same words further down") {
    CHECK(said("Ferry firm’s boss out after ‘very foggy’ trip\n\n“It was very foggy,” said Ann Reed.") ==
          strings{"Ann Reed (, ): very foggy", "Ann Reed (Ann Reed, said): It was very foggy,"});
    CHECK(said("The ferry sank.\n\n‘I heard a bell’\n\nTom Hale was there. “I heard a bell,” he said.") ==
          strings{"Tom Hale (, ): I heard a bell", "Tom Hale (he, said): I heard a bell,"});
    CHECK(said("‘late boat’\n\nAnn Reed was there. “It was a chocolate boat,” she said.") ==
          strings{"Ann Reed (she, said): It was a chocolate boat,"});
    CHECK(said("‘I heard a bell’\n\nTom Hale was there. “I heard a bellow,” he said.") ==
          strings{" (, ): I heard a bell", "Tom Hale (he, said): I heard a bellow,"});
    CHECK(said("‘I heard a bell,’ said Ann Reed.\n\nTom Hale was there. “I heard a bell,” he said.") ==
          strings{"Ann Reed (Ann Reed, said): I heard a bell,", "Tom Hale (he, said): I heard a bell,"});
}

TEST_CASE("a headline names an office without an article") {
    CHECK(said("Council leader says fog is ‘playing with us’\n\nAnn Reed, the council leader, spoke in Ely.") ==
          strings{"Ann Reed (Council leader, says): playing with us"});
    CHECK(said("Ann Reed, the fish and ferries secretary, left. “It hurt,” fish secretary said.") ==
          strings{"Ann Reed (fish secretary, said): It hurt,"});
    CHECK(said("A council leader says fog is ‘playing with us’\n\nAnn Reed, the council leader, spoke in Ely.") ==
          strings{"A council leader (A council leader, says): playing with us"});
}

TEST_CASE("a word before a colon that names nobody is a label") {
    CHECK(said("PILOTS PAY: ‘End of the road’") == strings{" (, ): End of the road"});
    CHECK(said("EXCLUSIVE: ‘We were left on board’ – families’ fury") ==
          strings{"families (families, –): We were left on board"});
}

TEST_CASE("each clause of a headline has its own speaker") {
    CHECK(said("Leader blames Wick but Tories say it’s ‘the worst ferry’") ==
          strings{"Tories (Tories, say): the worst ferry"});
    CHECK(said("Mayor promises ‘the biggest ferry since 1948’ – but experts say sums ‘don’t add up’") ==
          strings{"Mayor (Mayor, promises): the biggest ferry since 1948", "experts (experts, say): don’t add up"});
}

TEST_CASE("who is told or urged in a headline does not speak") {
    CHECK(said("Patient told ‘try a ferry’ by GP receptionist") ==
          strings{"GP receptionist (GP receptionist, told): try a ferry"});
    CHECK(said("Pilots told to use ‘common sense’ on fog") == strings{" (, told): common sense"});
    CHECK(said("Ferry firms urged to cut ‘waste’") == strings{" (, urged): waste"});
    CHECK(said("Tom Hale, told “it’s just fog” by his captain, was lost.") ==
          strings{"his captain (his captain, told): it’s just fog"});
    CHECK(said("‘Ferry sank’, pilots told at stormy meeting") == strings{" (, told): Ferry sank"});
    CHECK(said("The mayor has told “no” to all.") == strings{"The mayor (The mayor, told): no"});
    CHECK(said("A nurse told “Good Morning” that she was lost.").empty());
    CHECK(said("He told “the biggest lie” of all.") == strings{" (He, told): the biggest lie"});
}
