// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

namespace quoin::detail {

/// What people are, in English: for finding people, and for finding who speaks.
inline constexpr std::string_view english_roles =
    "host member star legend professors senators reps sens messrs anchor minister secretary leader chief chair "
    "chairman chairwoman chairperson director officer manager executive president chancellor premier commissioner "
    "mayor governor senator congressman congresswoman lawmaker politician councillor MP MEP MSP peer candidate "
    "spokesman spokeswoman spokesperson aide adviser advisor strategist campaigner activist organiser organizer "
    "founder co-founder boss CEO CFO COO entrepreneur businessman businesswoman banker investor trader analyst "
    "economist consultant accountant lawyer solicitor barrister attorney prosecutor judge magistrate coroner juror "
    "detective inspector superintendent constable sergeant sheriff policeman policewoman firefighter paramedic "
    "doctor GP surgeon nurse midwife physician psychiatrist psychologist therapist pharmacist dentist vet carer "
    "professor lecturer academic historian scientist researcher biologist physicist chemist epidemiologist "
    "virologist immunologist oncologist astronomer engineer architect teacher headteacher headmaster headmistress "
    "principal tutor pupil student graduate apprentice schoolboy schoolgirl parent grandparent neighbour neighbor "
    "resident tenant villager homeowner landlord pensioner passenger commuter driver pilot captain sailor soldier "
    "veteran general colonel commander admiral corporal farmer shopkeeper fisherman plumber electrician joiner baker "
    "butcher chef cook waiter waitress barman barmaid publican landlady cleaner worker trainee volunteer trustee "
    "librarian curator conductor composer musician singer songwriter rapper drummer guitarist actor actress comedian "
    "comic presenter broadcaster DJ journalist reporter correspondent columnist editor author novelist poet "
    "playwright writer critic photographer artist painter sculptor designer dancer choreographer filmmaker "
    "screenwriter icon player striker midfielder defender goalkeeper winger skipper coach trainer batsman batter "
    "bowler jockey golfer boxer athlete sprinter swimmer cyclist rower footballer cricketer quarterback pitcher "
    "referee umpire gardener priest vicar reverend bishop archbishop pastor imam rabbi monk nun victim survivor "
    "suspect defendant witness murderer killer gunman terrorist prisoner inmate offender plaintiff claimant patient "
    "customer shopper tourist visitor climber walker hiker blogger influencer programmer hacker secretary-general "
    "postman postwoman tycoon billionaire millionaire mogul magnate dictator ruler colleague friend boyfriend "
    "girlfriend fiance fiancé fiancee fiancée predecessor successor deputy assistant clerk steward warden ranger "
    "protester demonstrator whistleblower negotiator envoy ambassador diplomat treasurer convener convenor delegate "
    "chief-executive vice-chair vice-president frontman frontwoman bassist cellist violinist pianist soprano tenor "
    "impresario agent statistician mathematician philosopher theologian sociologist anthropologist archaeologist "
    "geologist ecologist conservationist zoologist botanist meteorologist forecaster technician administrator bursar "
    "chaplain registrar expert teenager toddler baby boy girl man woman lady gentleman lad widow widower orphan "
    "commentator pundit podcaster youtuber moderator staffer donor lobbyist councilman councilwoman assemblyman "
    "assemblywoman undersecretary speechwriter narrator surrogate biographer cartoonist satirist incumbent challenger "
    "rector abbot deacon mediator arbitrator ombudsman caller broker realtor landowner surveyor auditor actuary "
    "porter receptionist radiographer radiologist physiotherapist psychotherapist anaesthetist anesthesiologist "
    "cardiologist neurologist paediatrician pediatrician geriatrician gynaecologist obstetrician dermatologist "
    "pathologist optician optometrist podiatrist dietitian orthodontist hygienist haematologist matron counsellor "
    "counselor caretaker bricklayer counsel docker rancher trucker welder crofter machinist hairdresser beautician "
    "florist childminder nanny beekeeper bartender lifeguard stonemason blacksmith greengrocer stockbroker wrestler "
    "gymnast surfer miner";

} // namespace quoin::detail
