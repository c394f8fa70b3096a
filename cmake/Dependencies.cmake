# Everything comes from the Debian packages that cmake/packages.txt lists.

function(jwtlint_missing What)
  message(FATAL_ERROR "${What} not found. './dev build' installs the packages of "
                      "cmake/packages.txt; with other systems install their counterparts.")
endfunction()

foreach(Package IN ITEMS nlohmann_json fmt OpenSSL yaml-cpp CLI11)
  find_package(${Package} QUIET)
  if(NOT ${Package}_FOUND)
    jwtlint_missing(${Package})
  endif()
endforeach()

# Debian's libre2-dev brings no CMake package.
find_path(RE2_INCLUDE_DIR re2/re2.h)
find_library(RE2_LIBRARY re2)
if(NOT RE2_INCLUDE_DIR OR NOT RE2_LIBRARY)
  jwtlint_missing("RE2 (libre2-dev)")
endif()
add_library(re2::re2 UNKNOWN IMPORTED)
set_target_properties(re2::re2 PROPERTIES IMPORTED_LOCATION "${RE2_LIBRARY}"
                      INTERFACE_INCLUDE_DIRECTORIES "${RE2_INCLUDE_DIR}")

find_package(Clang QUIET CONFIG PATHS /usr/lib/llvm-19/lib/cmake/clang NO_DEFAULT_PATH)
if(NOT Clang_FOUND)
  find_package(Clang 19 QUIET CONFIG)
endif()
if(NOT Clang_FOUND)
  jwtlint_missing("Clang 19 (libclang-19-dev, llvm-19-dev)")
endif()

# The builtin headers (stddef.h, …) that a Clang-based tool needs at run time.
execute_process(
  COMMAND ${LLVM_TOOLS_BINARY_DIR}/clang -print-resource-dir
  OUTPUT_VARIABLE JWTLINT_RESOURCE_DIR OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT JWTLINT_RESOURCE_DIR)
  jwtlint_missing("clang-19")
endif()
get_filename_component(JWTLINT_RESOURCE_DIR "${JWTLINT_RESOURCE_DIR}" REALPATH)

# What compiling against Clang takes. Which Clang a program is linked with is its own choice:
# the linter has it within, so that it starts in a quarter of the time that one takes which
# loads libclang-cpp.so; what lives with clang-tidy or clangd shares theirs.
separate_arguments(LLVM_DEFINITIONS_LIST NATIVE_COMMAND ${LLVM_DEFINITIONS})
add_library(jwtlint_clang_headers INTERFACE)
target_include_directories(jwtlint_clang_headers SYSTEM
                           INTERFACE ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})
target_compile_definitions(jwtlint_clang_headers INTERFACE ${LLVM_DEFINITIONS_LIST})
target_compile_options(jwtlint_clang_headers INTERFACE -fno-rtti)

# The archives.
add_library(jwtlint_clang INTERFACE)

# Debian's Clang archives name the shared libLLVM as their dependency; the static
# archives of LLVM take its place.
set(JWTLINT_CLANG_LIBS
  clangTooling clangIndex clangFrontend clangDriver clangSerialization clangParse clangSema
  clangAPINotes clangAnalysis clangEdit clangAST clangASTMatchers clangLex clangBasic
  clangSupport clangFormat clangRewrite clangToolingCore clangToolingInclusions)
foreach(Lib IN LISTS JWTLINT_CLANG_LIBS)
  if(TARGET ${Lib})
    get_target_property(Needs ${Lib} INTERFACE_LINK_LIBRARIES)
    if(Needs)
      list(REMOVE_ITEM Needs LLVM)
      set_target_properties(${Lib} PROPERTIES INTERFACE_LINK_LIBRARIES "${Needs}")
    endif()
  endif()
endforeach()
target_link_libraries(jwtlint_clang INTERFACE
  clangTooling clangIndex clangFrontend clangDriver clangSerialization clangParse clangSema
  clangAnalysis clangEdit clangAST clangASTMatchers clangLex clangBasic clangSupport
  LLVMFrontendOpenMP LLVMFrontendHLSL LLVMWindowsDriver LLVMOption LLVMProfileData LLVMMCParser
  LLVMMC LLVMBitReader LLVMBitstreamReader LLVMTargetParser LLVMCore LLVMSupport)
