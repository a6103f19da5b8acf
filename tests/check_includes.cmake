# Usage: cmake -D header=FILE.hpp -D root=include/quoin -D compiler="c++;-std=c++20;…" -P check_includes.cmake
#
# Checks that dear dependencies come in only where they are worth their price: who includes tokens.hpp must not pay for
# Boost.Spirit X3. It preprocesses and counts no seconds, so the answer is the same on every machine.

cmake_minimum_required(VERSION 3.25)
cmake_path(RELATIVE_PATH header BASE_DIRECTORY ${root} OUTPUT_VARIABLE name)

# Who may name a dependency, and who may bring it in through the headers of others.
set(boost_named_by detail/money/number_grammar.hpp)
set(boost_brought_by detail/money/number_grammar.hpp detail/money/grammar.hpp detail/money/ranges.hpp
    detail/money/other_meanings.hpp detail/money/reader.hpp money.hpp quoin.hpp)
set(range_named_by views.hpp)
set(range_brought_by views.hpp quoin.hpp)
set(unicode_named_by unicode.hpp detail/boundaries.hpp detail/icu_data.hpp detail/money/cldr.hpp)
set(unicode_not_brought_by document.hpp pipeline.hpp views.hpp detail/word_set.hpp)
set(tbb_named_by parallel.hpp)
set(sys_named_by detail/gazetteer/saved_table.hpp) # maps files into memory

file(STRINGS ${header} directives REGEX "^#include <[^>]+/")
foreach(directive IN LISTS directives)
  string(REGEX MATCH "<([a-z]+)/" dependency "${directive}")
  if(NOT name IN_LIST ${CMAKE_MATCH_1}_named_by)
    message(SEND_ERROR "${name} must not say ${directive}")
  endif()
endforeach()

execute_process(COMMAND ${compiler} -x c++ -M ${header}
                RESULT_VARIABLE failed OUTPUT_VARIABLE dependencies ERROR_VARIABLE errors)
if(failed)
  message(FATAL_ERROR "${name} cannot be preprocessed:\n${errors}")
endif()

if(dependencies MATCHES "/boost/" AND NOT name IN_LIST boost_brought_by)
  message(SEND_ERROR "${name} must not bring in Boost.")
endif()
if(dependencies MATCHES "/range/v3/" AND NOT name IN_LIST range_brought_by)
  message(SEND_ERROR "${name} must not bring in range-v3.")
endif()
if(dependencies MATCHES "/unicode/" AND name IN_LIST unicode_not_brought_by)
  message(SEND_ERROR "${name} must not bring in ICU.")
endif()

# The umbrella names every public header but the one that asks for a library of its own.
if(name STREQUAL "quoin.hpp")
  file(READ ${header} umbrella)
  file(GLOB public_headers RELATIVE ${root} ${root}/*.hpp)
  list(REMOVE_ITEM public_headers quoin.hpp parallel.hpp)
  foreach(public IN LISTS public_headers)
    string(FIND "${umbrella}" "#include \"${public}\"" at)
    if(at EQUAL -1)
      message(SEND_ERROR "quoin.hpp should include \"${public}\".")
    endif()
  endforeach()
endif()
