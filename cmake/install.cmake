# What `cmake --install` puts where: headers, the package for find_package(quoin), and quoin.pc for pkg-config.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(quoin_package_dir ${CMAKE_INSTALL_DATADIR}/cmake/quoin)

install(TARGETS quoin EXPORT quoin-targets FILE_SET HEADERS)
install(EXPORT quoin-targets NAMESPACE quoin:: DESTINATION ${quoin_package_dir})
if(TARGET quoin_parallel)
  install(TARGETS quoin_parallel EXPORT quoin-parallel-targets FILE_SET HEADERS)
  install(EXPORT quoin-parallel-targets NAMESPACE quoin:: DESTINATION ${quoin_package_dir})
endif()

write_basic_package_version_file(${PROJECT_BINARY_DIR}/quoin-config-version.cmake
                                 COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/quoin-config.cmake ${PROJECT_BINARY_DIR}/quoin-config-version.cmake
        DESTINATION ${quoin_package_dir})

configure_file(${CMAKE_CURRENT_LIST_DIR}/quoin.pc.in ${PROJECT_BINARY_DIR}/quoin.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/quoin.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
