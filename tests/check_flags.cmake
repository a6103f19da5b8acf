# Usage: cmake -D root=include/quoin -P check_flags.cmake
#
# Checks that no two flags of a header are the same bit: two changes that each add one may take the same, and merge
# without a conflict. The compiler accepts that. A header has one enumeration of flags at most.

cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE headers ${root}/*.hpp)
set(with_flags 0)
foreach(header IN LISTS headers)
  file(STRINGS ${header} flags REGEX "^ *[a-z_]+ = 1U(LL)? << [0-9]+")
  set(bits)
  foreach(flag IN LISTS flags)
    string(REGEX MATCH "([a-z_]+) = 1U(LL)? << ([0-9]+)" flag "${flag}")
    if(CMAKE_MATCH_3 IN_LIST bits)
      message(SEND_ERROR "${header}: bit ${CMAKE_MATCH_3} of '${CMAKE_MATCH_1}' is that of another flag; take a free one.")
    endif()
    list(APPEND bits ${CMAKE_MATCH_3})
    math(EXPR with_flags "${with_flags} + 1")
  endforeach()
endforeach()
if(with_flags EQUAL 0)
  message(SEND_ERROR "No flags were found in the headers of ${root}: they are written otherwise than this check reads.")
endif()
