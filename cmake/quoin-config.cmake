include(CMakeFindDependencyMacro)
find_dependency(Boost 1.74)
find_dependency(range-v3 CONFIG)
find_dependency(ICU 70 COMPONENTS uc i18n)

include(${CMAKE_CURRENT_LIST_DIR}/quoin-targets.cmake)

# find_package(quoin COMPONENTS parallel), where quoin was installed with it.
if("parallel" IN_LIST quoin_FIND_COMPONENTS AND EXISTS ${CMAKE_CURRENT_LIST_DIR}/quoin-parallel-targets.cmake)
  find_dependency(TBB CONFIG)
  include(${CMAKE_CURRENT_LIST_DIR}/quoin-parallel-targets.cmake)
  set(quoin_parallel_FOUND TRUE)
endif()
foreach(component IN LISTS quoin_FIND_COMPONENTS)
  if(quoin_FIND_REQUIRED_${component} AND NOT quoin_${component}_FOUND)
    set(quoin_FOUND FALSE)
    set(quoin_NOT_FOUND_MESSAGE "quoin was installed without its component '${component}'.")
  endif()
endforeach()
