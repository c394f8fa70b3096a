# jwtlint_embed_files(TARGET target NAME function BASE folder FILES file...)
#
# Compiles the files into the target as `std::span<const EmbeddedFile>
# jwtlint::function()`, named relative to BASE and sorted by name. Runs again at
# build time when one of the files changes.

if(CMAKE_SCRIPT_MODE_FILE)
  # The generator itself: cmake -DOUT=... -DNAME=... -DBASE=... -DLIST=... -P EmbedFiles.cmake
  file(STRINGS "${LIST}" Files)
  list(SORT Files)
  set(Code "// Generated from the files named below.\n#include \"facts/EmbeddedFile.h\"\n#include <span>\n\nnamespace jwtlint {\nnamespace {\n\n")
  set(Table "")
  set(I 0)
  foreach(File IN LISTS Files)
    file(RELATIVE_PATH Relative "${BASE}" "${File}")
    file(READ "${File}" Hex HEX)
    # String literals are limited to 65,536 characters; arrays are not.
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," Bytes "${Hex}")
    string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)" "\\1\n" Bytes "${Bytes}")
    string(APPEND Code "constexpr unsigned char File${I}[] = {\n${Bytes}0};\n\n")
    string(APPEND Table "    {\"${Relative}\", {reinterpret_cast<const char *>(File${I}), sizeof(File${I}) - 1}},\n")
    math(EXPR I "${I} + 1")
  endforeach()
  if(I EQUAL 0)
    string(APPEND Code "} // namespace\n\nstd::span<const EmbeddedFile> ${NAME}() { return {}; }\n\n} // namespace jwtlint\n")
  else()
    string(APPEND Code "const EmbeddedFile Table[] = {\n${Table}};\n\n} // namespace\n\nstd::span<const EmbeddedFile> ${NAME}();\nstd::span<const EmbeddedFile> ${NAME}() { return Table; }\n\n} // namespace jwtlint\n")
  endif()
  file(WRITE "${OUT}" "${Code}")
  return()
endif()

set(JWTLINT_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

function(jwtlint_embed_files)
  cmake_parse_arguments(ARG "" "TARGET;NAME;BASE" "FILES" ${ARGN})
  set(Out "${CMAKE_CURRENT_BINARY_DIR}/${ARG_NAME}.embedded.cpp")
  set(List "${CMAKE_CURRENT_BINARY_DIR}/${ARG_NAME}.files.txt")
  string(REPLACE ";" "\n" Lines "${ARG_FILES}")
  file(CONFIGURE OUTPUT "${List}" CONTENT "${Lines}\n" @ONLY)
  add_custom_command(
    OUTPUT "${Out}"
    COMMAND ${CMAKE_COMMAND} -DOUT=${Out} -DNAME=${ARG_NAME} -DBASE=${ARG_BASE} -DLIST=${List}
            -P ${JWTLINT_EMBED_SCRIPT}
    DEPENDS ${ARG_FILES} "${List}" "${JWTLINT_EMBED_SCRIPT}"
    COMMENT "Embedding ${ARG_NAME}"
    VERBATIM)
  target_sources(${ARG_TARGET} PRIVATE "${Out}")
endfunction()

# jwtlint_compile_data(TOOL tool OUTPUT variable FILES file...)
# Checks the files, relative to the current source folder, and turns each into its binary form
# (facts/CompileTool.h): a bad one fails the build. The results' names go to the variable.
function(jwtlint_compile_data)
  cmake_parse_arguments(ARG "" "TOOL;OUTPUT" "FILES" ${ARGN})
  set_target_properties(${ARG_TOOL} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
  list(TRANSFORM ARG_FILES REPLACE "[.]yaml$" ".bin" OUTPUT_VARIABLE Compiled)
  list(TRANSFORM Compiled PREPEND ${CMAKE_CURRENT_BINARY_DIR}/)
  add_custom_command(
    OUTPUT ${Compiled}
    COMMAND ${ARG_TOOL} ${CMAKE_CURRENT_BINARY_DIR} ${ARG_FILES}
    DEPENDS ${ARG_TOOL} ${ARG_FILES}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
    COMMENT "Checking and compiling data with ${ARG_TOOL}"
    VERBATIM)
  set(${ARG_OUTPUT} ${Compiled} PARENT_SCOPE)
endfunction()
