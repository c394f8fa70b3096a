# Puts the licences of the bundled libraries beside them. Run by cpack and by
# `cmake --install --component bundled`.
set(Prefix "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
file(GLOB Libraries RELATIVE "${Prefix}/lib/jwt-lint" "${Prefix}/lib/jwt-lint/*.so.*")
set(Owners)
foreach(Library IN LISTS Libraries)
  execute_process(COMMAND dpkg-query --search "*/lib/*-linux-*/${Library}" OUTPUT_VARIABLE Found
                  RESULT_VARIABLE Status ERROR_QUIET)
  if(NOT Status EQUAL 0)
    message(FATAL_ERROR "no Debian package owns ${Library}; an archive cannot hold it without "
                        "its licence")
  endif()
  string(REGEX REPLACE "[:,].*" "" Owner "${Found}")
  list(APPEND Owners ${Owner})
endforeach()
list(REMOVE_DUPLICATES Owners)
foreach(Owner IN LISTS Owners)
  file(REAL_PATH "/usr/share/doc/${Owner}/copyright" Licence)
  if(NOT EXISTS "${Licence}")
    message(FATAL_ERROR "the licence of ${Owner} is not there: ${Licence}")
  endif()
  file(COPY_FILE "${Licence}" "${Prefix}/lib/jwt-lint/${Owner}.copyright")
endforeach()
