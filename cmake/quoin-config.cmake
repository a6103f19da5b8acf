include(CMakeFindDependencyMacro)
find_dependency(Boost 1.74)
find_dependency(range-v3 CONFIG)
find_dependency(ICU 70 COMPONENTS uc i18n)

include(${CMAKE_CURRENT_LIST_DIR}/quoin-targets.cmake)
