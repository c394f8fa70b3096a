//===- EmbeddedFile.h - A file compiled into the program --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_EMBEDDEDFILE_H
#define JWTLINT_FACTS_EMBEDDEDFILE_H

#include <string_view>

namespace jwtlint {

/// Produced by cmake/EmbedFiles.cmake; lives as long as the program.
struct EmbeddedFile {
  std::string_view Name; ///< relative to the base folder given to CMake
  std::string_view Text;
};

} // namespace jwtlint

#endif // JWTLINT_FACTS_EMBEDDEDFILE_H
