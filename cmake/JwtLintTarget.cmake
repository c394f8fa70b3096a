# jwt_lint_target(TARGET [AFTER_BUILD] [ARGS argument...])
#
# Adds the target jwt-lint-TARGET: it lints the C and C++ sources of TARGET with the flags
# that they are compiled with, and fails when jwt-lint does. It is built on demand, and with
# AFTER_BUILD by `all` as well, each time, after TARGET itself; then generated headers are
# there. ARGS are options of `jwt-lint check`. Generator expressions may stand in ARGS and in
# the sources. Files outside of TARGET's sources are read where a value leads there.
#
# The flags come from compile_commands.json, which Ninja and Makefile generators write; it is
# switched on for TARGET. With other generators jwt-lint infers them, and a message says so.
set(JWTLINT_RUN_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/JwtLintRun.cmake")

function(jwt_lint_target Target)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "AFTER_BUILD" "" "ARGS")
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "jwt_lint_target(${Target}): unexpected ${ARG_UNPARSED_ARGUMENTS}; "
                        "options of jwt-lint follow ARGS")
  endif()
  if(NOT TARGET ${Target})
    message(FATAL_ERROR "jwt_lint_target(${Target}): there is no such target; add it first")
  endif()
  get_target_property(Aliased ${Target} ALIASED_TARGET)
  get_target_property(Imported ${Target} IMPORTED)
  if(Aliased OR Imported)
    message(FATAL_ERROR "jwt_lint_target(${Target}): an alias or imported target has no sources "
                        "of its own; name the target that has them")
  endif()

  if(CMAKE_GENERATOR MATCHES "Ninja|Makefiles")
    set_property(TARGET ${Target} PROPERTY EXPORT_COMPILE_COMMANDS ON)
    set(Database "${CMAKE_BINARY_DIR}")
  else()
    message(STATUS "jwt-lint-${Target}: ${CMAKE_GENERATOR} writes no compile_commands.json, "
                   "flags will be inferred; use Ninja or Makefiles to have them exact")
    set(Database "")
  endif()

  set(Prefix "${CMAKE_CURRENT_BINARY_DIR}/jwt-lint-${Target}$<$<BOOL:$<CONFIG>>:-$<CONFIG>>")
  string(REPLACE ";" "\n" Arguments "${ARG_ARGS}")
  file(GENERATE OUTPUT "${Prefix}.arguments" CONTENT "${Arguments}\n")
  file(GENERATE OUTPUT "${Prefix}.sources"
       CONTENT "$<JOIN:$<TARGET_PROPERTY:${Target},SOURCES>,\n>\n" TARGET ${Target})
  set(All "")
  if(ARG_AFTER_BUILD)
    set(All ALL)
  endif()
  add_custom_target(jwt-lint-${Target} ${All}
    COMMAND "${CMAKE_COMMAND}" "-DPROGRAM=$<TARGET_FILE:JwtLint::jwt-lint>"
            "-DTARGET=${Target}" "-DDATABASE=${Database}" "-DLISTS=${Prefix}"
            "-DFOLDER=$<TARGET_PROPERTY:${Target},SOURCE_DIR>" -P "${JWTLINT_RUN_SCRIPT}"
    COMMENT "jwt-lint: sources of ${Target}"
    VERBATIM)
  if(ARG_AFTER_BUILD)
    add_dependencies(jwt-lint-${Target} ${Target})
  endif()
endfunction()
