# Read by cpack for each kind of package: the archive holds the component bundled as well.
list(GET CPACK_BUILD_SOURCE_DIRS 1 Build)
set(CPACK_INSTALL_CMAKE_PROJECTS ${Build} jwt-lint jwt-lint /)
if(CPACK_GENERATOR STREQUAL "TGZ")
  list(APPEND CPACK_INSTALL_CMAKE_PROJECTS ${Build} jwt-lint bundled /)
endif()
