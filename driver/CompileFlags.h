//===- CompileFlags.h - Flags that are safe to use --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A compile command of the scanned repository is hostile input: it could name
// plugins to load or files to write. Only flags from a list of those that decide
// how the source text is understood pass; everything else is dropped, with its
// argument. What is unknown is dropped as well, so flags that only GCC has do no
// harm.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_COMPILEFLAGS_H
#define JWTLINT_DRIVER_COMPILEFLAGS_H

#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// Splits a command line as a POSIX shell does, without expanding anything.
std::vector<std::string> splitCommand(std::string_view Command);

struct SafeFlags {
  std::vector<std::string> Arguments;
  /// Flags stood in a response file, which is not read: some may be missing.
  bool Incomplete = false;
};

/// Command is a whole command line, the compiler first. Paths in it are relative
/// to Directory, as they are in the result.
SafeFlags safeFlags(const std::vector<std::string> &Command, std::string_view Directory);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_COMPILEFLAGS_H
