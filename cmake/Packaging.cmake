# What `cmake --install` puts where, and the packages that cpack makes of it.
#
# The program, its pages, completions, samples and the CMake package are the component
# jwt-lint. The component bundled is in the archive only: the shared libraries that the
# program needs, but for those of the C library, with their licences, and Clang's own headers
# (stddef.h and the like). With it the program runs wherever the C library is new enough;
# a Debian package names the packages that bring all this instead.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(JWTLINT_MAN ${CMAKE_INSTALL_MANDIR}/man1)
set(JWTLINT_DOC share/doc/jwt-lint)
set(JWTLINT_PACKAGE lib/cmake/JwtLint)
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME jwt-lint)

# The same search path in the build folder: CMake would pad a shorter one with colons, and
# an empty piece of a search path is the current folder.
set_target_properties(jwt-lint PROPERTIES BUILD_WITH_INSTALL_RPATH ON
                      INSTALL_RPATH "$ORIGIN/../lib/jwt-lint")
install(TARGETS jwt-lint EXPORT JwtLintProgram RUNTIME_DEPENDENCY_SET jwtlint-libraries
        RUNTIME DESTINATION bin)

# The module and jwt-clangd share the distribution's Clang, so they are no part of the packages:
# `cmake --install build --component editors` puts them in place.
set_target_properties(JwtTidyModule PROPERTIES BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN")
install(TARGETS JwtTidyModule LIBRARY DESTINATION lib/jwt-lint COMPONENT editors)
if(TARGET jwt-clangd)
  install(TARGETS jwt-clangd RUNTIME DESTINATION bin COMPONENT editors)
endif()

install(FILES docs/jwt-lint.1 DESTINATION ${JWTLINT_MAN})
install(FILES integrations/completions/jwt-lint.bash
        DESTINATION share/bash-completion/completions RENAME jwt-lint)
install(FILES integrations/completions/jwt-lint.zsh
        DESTINATION share/zsh/vendor-completions RENAME _jwt-lint)
install(FILES integrations/completions/jwt-lint.fish DESTINATION share/fish/vendor_completions.d)
install(FILES README.md LICENSE integrations/package/copyright DESTINATION ${JWTLINT_DOC})
# What is linked into the program; Debian's packages bring these.
foreach(Part IN ITEMS llvm-${LLVM_VERSION_MAJOR}-dev nlohmann-json3-dev)
  install(FILES /usr/share/doc/${Part}/copyright DESTINATION ${JWTLINT_DOC}/third-party
          RENAME ${Part}.copyright OPTIONAL)
endforeach()
install(DIRECTORY docs/ DESTINATION ${JWTLINT_DOC}/docs
        FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
install(FILES integrations/vscode/extension.js integrations/vscode/package.json
              integrations/vscode/README.md DESTINATION share/jwt-lint/vscode)
install(FILES integrations/init/pre-commit-config.yaml integrations/gitlab/jwt-lint.gitlab-ci.yml
        DESTINATION ${JWTLINT_DOC}/examples)
install(PROGRAMS integrations/init/pre-commit DESTINATION ${JWTLINT_DOC}/examples)
install(PROGRAMS integrations/ci/check.sh DESTINATION share/jwt-lint/ci)

configure_package_config_file(cmake/JwtLintConfig.cmake.in JwtLintConfig.cmake
                              INSTALL_DESTINATION ${JWTLINT_PACKAGE})
write_basic_package_version_file(JwtLintConfigVersion.cmake COMPATIBILITY SameMajorVersion
                                 ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/JwtLintConfig.cmake
              ${PROJECT_BINARY_DIR}/JwtLintConfigVersion.cmake
              cmake/JwtLintTarget.cmake cmake/JwtLintRun.cmake
        DESTINATION ${JWTLINT_PACKAGE})
install(EXPORT JwtLintProgram NAMESPACE JwtLint:: DESTINATION ${JWTLINT_PACKAGE})

install(RUNTIME_DEPENDENCY_SET jwtlint-libraries
        PRE_EXCLUDE_REGEXES "^(linux-vdso|ld-linux.*|libc|libm|libdl|librt|libpthread)[.]so.*"
        DESTINATION lib/jwt-lint COMPONENT bundled EXCLUDE_FROM_ALL)
install(SCRIPT cmake/BundledLicences.cmake COMPONENT bundled EXCLUDE_FROM_ALL)
install(DIRECTORY ${JWTLINT_RESOURCE_DIR}/include DESTINATION lib/jwt-lint/clang
        COMPONENT bundled EXCLUDE_FROM_ALL)

set(CPACK_PACKAGE_NAME jwt-lint)
set(CPACK_PACKAGE_VENDOR "jwt-lint")
set(CPACK_PACKAGE_CONTACT "The authors of jwt-lint <maintainers@jwt-lint.invalid>"
    CACHE STRING "Name and address of who answers for the package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds JSON Web Token mistakes in C, C++ and configuration")
set(CPACK_PACKAGE_DESCRIPTION
    "jwt-lint reads C and C++ sources and deployment configuration and reports mistakes
in how JSON Web Tokens are issued, verified and kept. It follows values across
files and shows each step.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_VERBATIM_VARIABLES ON)
string(TOLOWER ${CMAKE_SYSTEM_NAME} JWTLINT_SYSTEM)
set(CPACK_SYSTEM_NAME ${JWTLINT_SYSTEM}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/cmake/PackagingByGenerator.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Brings Clang's own headers, where the program was built to look for them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libclang-common-${LLVM_VERSION_MAJOR}-dev")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "pre-commit, cmake, bash-completion")
include(CPack)
