# Usage: cmake -D program=FILE.cpp -D compiler="c++;-std=c++20;…" -P check.cmake

execute_process(COMMAND ${compiler} -fsyntax-only -Wall -Wextra ${program}
                RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(failed OR output)
  message(FATAL_ERROR "The right program should compile without a word, but:\n${output}")
endif()

execute_process(COMMAND ${compiler} -fsyntax-only -DWRONG ${program}
                RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT failed)
  message(FATAL_ERROR "The wrong program compiles.")
endif()

file(READ ${program} source)
string(REGEX MATCH "// prints: ([^#]+)\n#include" sentence "${source}")
string(REPLACE "\n// " " " sentence "${CMAKE_MATCH_1}")
string(FIND "${output}" "${sentence}" at)
if(at EQUAL -1 OR sentence STREQUAL "")
  message(FATAL_ERROR "The compiler should print\n  ${sentence}\nbut prints\n${output}")
endif()

if(source MATCHES "// names: ([a-z_]+)\n")
  set(layer ${CMAKE_MATCH_1})
  if(NOT output MATCHES "Layer = ${layer};|[<, ]${layer}, false>")
    message(FATAL_ERROR "The compiler should name the layer '${layer}', but prints\n${output}")
  endif()
endif()

string(REGEX MATCHALL "error: " errors "${output}")
list(LENGTH errors count)
if(NOT count EQUAL 1)
  message(FATAL_ERROR "One mistake should give one error, not ${count}:\n${output}")
endif()

cmake_path(GET program FILENAME name)
if(NOT output MATCHES "${name}:[0-9]+:")
  message(FATAL_ERROR "The compiler should point at the line of the mistake, but prints\n${output}")
endif()
