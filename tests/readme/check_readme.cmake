# Checks that the README shows the first example and its output, word for word.
cmake_minimum_required(VERSION 3.25)

file(READ ${root}/README.md readme)
foreach(shown IN ITEMS first.cpp first.out)
  file(READ ${root}/examples/${shown} text)
  string(FIND "${readme}" "${text}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "README.md does not show examples/${shown} as it is.")
  endif()
endforeach()
