# The target docs: reference pages of the public headers, in build/…/docs/html. Any warning fails, and whatever is
# public and not documented is one.
find_package(Doxygen QUIET)
if(NOT DOXYGEN_FOUND)
  message(STATUS "Doxygen was not found (Debian: doxygen): there is no target docs.")
  return()
endif()

set(DOXYGEN_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/docs)
set(DOXYGEN_EXCLUDE_PATTERNS */detail/*)
set(DOXYGEN_EXCLUDE_SYMBOLS quoin::detail* quoin::io::detail* quoin::views::detail* quoin::unicode::detail*)
set(DOXYGEN_USE_MDFILE_AS_MAINPAGE README.md)
set(DOXYGEN_FULL_PATH_NAMES YES)
set(DOXYGEN_STRIP_FROM_PATH ${PROJECT_SOURCE_DIR}/include)
set(DOXYGEN_GENERATE_LATEX NO)
set(DOXYGEN_QUIET YES)
set(DOXYGEN_WARN_AS_ERROR FAIL_ON_WARNINGS)
doxygen_add_docs(docs include README.md WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
                 COMMENT "Writing the reference pages to ${PROJECT_BINARY_DIR}/docs/html")
