# Runs a program and compares what it does with what it should do:
#   cmake -D PROGRAM=… [-D ARGUMENTS=a;b] [-D INPUT=FILE] [-D FOLDER=…] [-D EXIT_CODE=0]
#         [-D EXPECTED_OUTPUT=FILE] [-D EXPECTED_ERRORS=FILE] -P compare_output.cmake
# What is not expected by a file must be empty.
cmake_minimum_required(VERSION 3.25)

if(NOT DEFINED EXIT_CODE)
  set(EXIT_CODE 0)
endif()
if(NOT DEFINED FOLDER)
  set(FOLDER ${CMAKE_CURRENT_BINARY_DIR})
endif()
if(NOT DEFINED INPUT)
  set(INPUT /dev/null)
endif()

execute_process(COMMAND ${PROGRAM} ${ARGUMENTS}
                WORKING_DIRECTORY ${FOLDER}
                INPUT_FILE ${INPUT}
                OUTPUT_VARIABLE output
                ERROR_VARIABLE errors
                RESULT_VARIABLE exit_code)

function(compare what actual expected_file)
  set(expected "")
  if(expected_file)
    file(READ ${expected_file} expected)
  endif()
  if(NOT actual STREQUAL expected)
    message(SEND_ERROR "${what} differs.\n--- expected:\n${expected}--- actual:\n${actual}---")
  endif()
endfunction()

compare("Standard output" "${output}" "${EXPECTED_OUTPUT}")
compare("Standard error" "${errors}" "${EXPECTED_ERRORS}")
if(NOT exit_code EQUAL EXIT_CODE)
  message(SEND_ERROR "The exit code is ${exit_code}, not ${EXIT_CODE}.")
endif()
