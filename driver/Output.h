//===- Output.h - Where reports go ------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_OUTPUT_H
#define JWTLINT_DRIVER_OUTPUT_H

#include "driver/Options.h"

#include <string>
#include <string_view>

namespace jwtlint {

enum class WriteResult { Done, ReaderGone, Failed };

/// Writes all of Text to standard output. SIGPIPE must be ignored.
WriteResult writeStandardOutput(std::string_view Text, std::string &Error);

/// Replaces the file: readers see the old content or the new one, never a part.
/// What is no regular file (a device, a pipe) is written to as it is.
WriteResult writeFile(const std::string &Path, std::string_view Text, std::string &Error);

void writeStandardError(std::string_view Text);

/// Should standard output be coloured? Honours NO_COLOR and TERM=dumb.
bool wantsColor(When Color);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_OUTPUT_H
